"""Which job at which company, which round and in which format, as a mail's prose says it. Unknown beats wrong."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Final

from prepmail.domain.reading import Evidence, Format, Interviewer, Round
from prepmail.reading.mail.layers import Layer, LayerKind
from prepmail.reading.people.kinds import ends_in_job, is_romance_job
from prepmail.reading.people.sign_offs import find_sign_off
from prepmail.reading.position.company_names import is_town
from prepmail.reading.position.east_asian import find_asian_role, find_asian_round
from prepmail.reading.position.employers import find_employer
from prepmail.reading.position.job_nouns import is_job
from prepmail.reading.position.role_phrases import read_role_phrase
from prepmail.reading.position.role_scan import lower_roles, roles_before, scan_roles, terse_roles
from prepmail.reading.position.role_subjects import numbered_role, roles_in_subject
from prepmail.reading.position.roles import as_role, with_department
from prepmail.reading.position.round_words import FINAL, FIRST, GROUP, ONE_ON_ONE, PANEL, SCREEN, SECOND
from prepmail.reading.position.words import LABELLED_ROLE, ROLE_AFTER, ROLE_ANCHORS
from prepmail.reading.prose.asides import is_aside
from prepmail.reading.prose.cue_patterns import within
from prepmail.reading.prose.sentences import join_lines, sentence_around

_TEXT: Final = 20_000
_ROUNDS: Final = ((Round.FINAL, FINAL), (Round.SECOND, SECOND), (Round.SCREEN, SCREEN), (Round.FIRST, FIRST))
_FORMATS: Final = ((Format.GROUP, GROUP), (Format.PANEL, PANEL), (Format.ONE_ON_ONE, ONE_ON_ONE))


# The first anchors are English, where jobs that nobody knows are written with capitals.
_FOREIGN: Final = 5
# In the other languages "el puesto de …" makes any plain word a job, but for these.
_PLAIN_JOB = re.compile(
    r"(?!(?:una|uno|eine?\w{0,2}|nous|vous|trabajo|work|sich|gerne|heute|morgen|notre|votre|nuestr\w|proces\w*|"
    r"empresa|sele\w*|trabalho|lavoro|arbeit|werk|pracy|arbejde|arbeid|arbete|"
    r"jobb?\w*|tjänst\w*|stilling\w*|stage|stelle|poste|puesto|vaga|cargo|posi\w*|ruolo|functie|rol\w?)\b)"
    r"[^\W\d_A-Z]{3,24}(?: (?:[ld]['’])?[^\W\d_]{1,24}){0,3}$"
)
_LINKED = re.compile(
    r"(?<!gespr[äa]ch)(?<!gesprek)(?<!entrevista)(?<!samtale)(?<!intervju) (?:als|som|como|comme|come|jako|da|de|di|"
    r"d['’]|van|"
    r"till)[ ]?$|stanowisk\w{1,3}:? $",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’-]+ [^\W\d_a-zß-öø-ÿ][\w'’-]+ $")
_TALK_BEFORE = re.compile(
    r"(?:interview|gespr[äa]ch|gesprek|entretien|entrevue|entrevista|colloquio|samtale?|samtalen|intervju\w{0,2}|"
    r"rozmow\w{1,3}|termin)\s$",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"(?<![^\W\d_a-zß-öø-ÿ]\w )\(([^()\n]{4,60})\)")


# A chat over the counter is no screening.
_REMOTE = re.compile(
    r"\b(?:(?:tele)?phone|call(?:s|ing)?|ring|video|zoom|teams|meet|google|online|virtual\w*|skype|recruiter|hr|talent)\b|://",
    re.IGNORECASE,
)
# "you're my first call", "wenn das Erstgespräch gut läuft", "passou na triagem"
_OTHERWISE = re.compile(
    r"\b(?:my|went from|(?:if|wenn|falls|sofern|si|se|als|hvis|om|je[śs]li)(?: (?:the|your|this|das|der|die|ihr|dein|"
    r"le|la|el|il|o|a|het|de|det|den))?|pass(?:ou|aste|ado|ato|[ée]) (?:n[ao]|pel[ao]|por|con|le|la)|eventuell?\w{0,3}|"
    r"evtl\.?|possible|[ée]ventuel\w{0,2}|eventual\w?|ewentualn\w{1,3}|tentative) $",
    re.IGNORECASE,
)
# "für die Stelle" and the job on a line of its own below.
_BELOW = re.compile(
    r"\b(?:stelle|position|post|role|vacancy|poste|puesto|posizione|functie|vaga|stanowisko|stilling|tj[äa]nst)"
    r"(?: of| als| as| de| di| som)?:?[ \t]{0,4}\n\s{0,6}([^\s\n][^\n]{2,80})\n[ \t]{0,4}\n",
    re.IGNORECASE,
)
# "das Volontariat im Lektorat", "die Ausbildung zum Koch"
_TRAINING = re.compile(
    r"\b(?:[A-ZÄÖÜ][a-zäöüß]{2,12})?(?:[Pp]raktikum|[Vv]olontariat|[Aa]usbildung|[Rr]eferendariat|[Ww]erkstudium)"
    r" (?:im|in der|zum|zur|als) [A-ZÄÖÜ][\wäöüß-]{2,30}"
)
_ANOTHER_JOB = re.compile(
    r"\bclos(?:e|es|ing) on\b|\balso (?:wish|like|want|apply|be interested)|\bother (?:vacanc|roles|positions|"
    r"openings)",
    re.IGNORECASE,
)


@cache
def _anchor(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE | re.MULTILINE)


@cache
def _noun_after() -> re.Pattern[str]:
    return re.compile(rf"(?<=[\w)+#] )(?:{ROLE_AFTER})\b", re.IGNORECASE)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"^[ \t>*•·#_–—\U0001f300-\U0001faff\u2600-\u27bf\ufe0f■◆●-]{{0,8}}(?:\d{{1,2}}(?:[.)]|"
        rf" ?\|) )?(?:{LABELLED_ROLE})[*_]{{0,3}}[ \t]{{0,4}}(?:[:：][*_]{{0,3}}|"
        rf"\t|\|)[ \t]{{0,4}}([^\n\t]{{3,120}})",
        re.IGNORECASE | re.MULTILINE,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePosition:
    """What is at stake, each part with the words that say so in ``evidence``."""

    company: str | None = None
    role: str | None = None
    round: Round = Round.UNKNOWN
    format: Format = Format.UNKNOWN
    evidence: dict[str, Evidence] = field(default_factory=dict)


def find_position(
    layers: Sequence[Layer], *, person: Collection[str] = (), interviewers: Sequence[Interviewer] = ()
) -> ProsePosition:
    """Return company, role, round and format that the letters say, the first letters first.

    ``person`` holds the person's own addresses in lower case: what they wrote names no employer. ``interviewers`` are
    those of one session: where no word says the format, one makes it one-on-one and more a panel.
    """
    own = {each.lower() for each in person}
    theirs = [each for index, each in enumerate(layers) if not _is_own(each, own, counts=index == 0)] or list(layers)
    evidence: dict[str, Evidence] = {}
    employer = find_employer(theirs, person=own)
    if employer:
        evidence["company"] = employer.evidence
    role = _find_role(theirs, employer.name if employer else None, evidence)
    stage = _find_round(theirs, evidence)
    shape = _find_format(theirs, evidence)
    if shape is Format.UNKNOWN and interviewers:
        shape = format_of(interviewers)
        names = ", ".join(each.name or each.email or "" for each in interviewers)
        evidence["format"] = Evidence(source="the interviewers", quote=names[:200])
    return ProsePosition(
        company=employer.name if employer else None, role=role, round=stage, format=shape, evidence=evidence
    )


def format_of(interviewers: Sequence[Interviewer]) -> Format:
    """Return the format that the number of interviewers of one session makes."""
    if not interviewers:
        return Format.UNKNOWN
    return Format.ONE_ON_ONE if len(interviewers) == 1 else Format.PANEL


def _is_own(layer: Layer, own: set[str], *, counts: bool) -> bool:
    """Say whether the person wrote a letter; the one that ``counts`` only where the person sent it."""
    sender = layer.letter.sender
    return (layer.kind is LayerKind.OWN and not counts) or (sender is not None and sender.email in own)


def _texts(layers: Sequence[Layer], *, signed: bool = True) -> Iterator[tuple[str, str]]:
    """Yield the subjects, then the texts, with or without how they are signed."""
    for layer in layers:
        if layer.letter.subject:
            yield "subject of the mail", layer.letter.subject[:300]
    for layer in layers:
        text = join_lines(layer.text)
        yield "text of the mail", text[: _TEXT if signed else min(_TEXT, find_sign_off(layer).position)]


def _find_role(layers: Sequence[Layer], company: str | None, evidence: dict[str, Evidence]) -> str | None:
    best: tuple[float, str, Evidence] | None = None
    for weight, role, said in _roles(layers, company):
        longer = (
            best is not None
            and (weight >= best[0] - 1 or role.startswith(f"{best[1]} ("))
            and best[1].casefold() in role.casefold()
            and len(role) > len(best[1])
        )
        shorter = (
            best is not None
            and best[0] >= weight - 1
            and best[1].casefold().startswith(f"{role.casefold()} ")
            and is_job(best[1])
        )
        if best is None or (weight > best[0] and not shorter) or longer:
            best = (max(weight, best[0]) if best else weight, role, said)
    if best is None:
        return None
    evidence["role"] = best[2]
    return best[1]


def _roles(layers: Sequence[Layer], company: str | None) -> Iterator[tuple[float, str, Evidence]]:
    """Yield the roles that the letters name, each with how much the words around it say."""
    for source, text in _texts(layers):
        for weight, role, quote in (*_announced_roles(text, company), *_plain_roles(text, company)):
            yield weight, role, Evidence(source=source, quote=quote[:200])
        if asian := find_asian_role(text):
            yield 5, asian[0], Evidence(source=source, quote=asian[1][:200])
        if source.startswith("subject"):
            for role in roles_in_subject(text, company=company):
                yield 4 if role[0].isupper() else 3.5, role, Evidence(source=source, quote=text[:200])


def _announced_roles(text: str, company: str | None) -> Iterator[tuple[float, str, str]]:
    for match in islice(_labelled().finditer(text), 10):
        if role := as_role(match[1], company=company, sure=True):
            yield 5, role, match[0].strip()
    for index, anchor in enumerate(ROLE_ANCHORS):
        for match in islice(_anchor(anchor).finditer(text), 20):
            said = read_role_phrase(text, match.end(), is_place=is_town)
            if said is None:
                continue
            words, end = said
            known = as_role(words, company=company, wide=True)
            quote = sentence_around(text, match.start(), end)
            if role := known or as_role(words, company=company, sure=True):
                yield (4 if known else 2), with_department(role, text, end), quote
            elif (
                index >= _FOREIGN
                and _PLAIN_JOB.match(words)
                and (
                    _LINKED.search(match[0])
                    or (ends_in_job(words.split()[0]) and not words.startswith(("intern", "sales")))
                )
            ):
                # "el puesto de fisioterapeuta", "stillingen som kok", "de vacature docent Nederlands"
                yield 1.2, words, quote


def _plain_roles(text: str, company: str | None) -> Iterator[tuple[float, str, str]]:
    yield from _framed_roles(text, company)
    for match in islice(_IN_BRACKETS.finditer(text), 20):
        named = _NAME_BEFORE.search(text, max(0, match.start() - 30), match.start())
        if _TALK_BEFORE.search(text, max(0, match.start() - 40), match.start()):
            # As in "das Gespräch (wissenschaftliche Mitarbeiterin, Kennziffer 12)".
            for inside in match[1].split(", "):
                if is_job(inside) and (said := as_role(inside, company=company, wide=True)):
                    yield 1.5, said, sentence_around(text, match.start(), match.end())
            continue
        if not named and is_romance_job(match[1]) and (said := as_role(match[1], company=company)):
            yield 1.2, said, sentence_around(text, match.start(), match.end())
    for position, role in terse_roles(text, company=company):
        yield 1.5, role, sentence_around(text, position, position + len(role))
    for position, role, weight in (*lower_roles(text, company=company), *scan_roles(text, company=company)):
        yield weight, role, sentence_around(text, position, position + len(role))


def _framed_roles(text: str, company: str | None) -> Iterator[tuple[float, str, str]]:
    """Yield the roles that a noun behind them, a line of their own or a number closes."""
    for noun in islice(_noun_after().finditer(text), 60):
        for role, sure in roles_before(text[max(0, noun.start() - 90) : noun.start()], company=company):
            quote = sentence_around(text, noun.start(), noun.end())
            yield (0.5 if _ANOTHER_JOB.search(quote) else 4.5 if sure else 2), role, quote
    for match in islice(_BELOW.finditer(text), 5):
        if below := as_role(match[1], company=company, sure=True):
            yield 4.5, below, match[0].strip()
    for match in islice(_TRAINING.finditer(text), 5):
        # "Ausbildung zur Bankkauffrau" is more than "Bankkauffrau".
        weight = 3.5 if " zu" in match[0] else 2
        yield weight, match[0], sentence_around(text, match.start(), match.end())
    if numbered := numbered_role(text, company=company):
        position = text.find(numbered)
        yield 4.5, numbered, sentence_around(text, position, position + len(numbered))


def _find_round(layers: Sequence[Layer], evidence: dict[str, Evidence]) -> Round:
    for source, text in _texts(layers):
        if asian := find_asian_round(text):
            evidence["round"] = Evidence(source=source, quote=asian[1])
            return asian[0]
        found = {stage: match for stage, words in _ROUNDS if (match := _this_round(text, stage, words))}
        if not found:
            continue
        stage = next(iter(found))
        if stage is Round.SECOND and Round.FIRST in found and found[Round.FIRST].start() < found[stage].start():
            # "… til første samtale … Der bliver anden samtale d. 23."
            stage = Round.FIRST
        quote = sentence_around(text, found[stage].start(), found[stage].end())
        evidence["round"] = Evidence(source=source, quote=quote[:200])
        return stage
    return Round.UNKNOWN


def _this_round(text: str, stage: Round, words: str) -> re.Match[str] | None:
    """Return the first words that say a stage of the conversation at hand, None where none do."""
    for match in islice(within(words).finditer(text), 10):
        chat = stage is Round.SCREEN and match[0].casefold().endswith("chat") and not _REMOTE.search(text)
        told = _OTHERWISE.search(text, max(0, match.start() - 40), match.start())
        if not (chat or told or is_aside(text, match.start())):
            return match
    return None


def _find_format(layers: Sequence[Layer], evidence: dict[str, Evidence]) -> Format:
    for source, text in _texts(layers, signed=False):
        for shape, words in _FORMATS:
            for match in islice(within(words).finditer(text), 5):
                if not is_aside(text, match.start()):
                    quote = sentence_around(text, match.start(), match.end())
                    evidence["format"] = Evidence(source=source, quote=quote[:200])
                    return shape
    return Format.UNKNOWN
