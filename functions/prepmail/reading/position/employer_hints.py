"""Weak hints at the company that invites: little words before a name, a legal form, brackets, the place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import Final

from prepmail.domain.reading import Evidence
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.people.kinds import ends_in_job, is_role, is_title
from prepmail.reading.people.names import read_people
from prepmail.reading.position.ats_senders import is_service_name
from prepmail.reading.position.company_names import COMPANY_NAME, as_company, is_town
from prepmail.reading.position.legal_forms import WRITTEN_FORM
from prepmail.reading.position.organisations import find_organisations, names_organisation
from prepmail.reading.position.roles import as_role
from prepmail.reading.prose.sentences import sentence_around

# Below it a little word says nearly nothing.
_STRONG: Final = 2.0
_PARTS: Final = frozenset({"of", "de", "da", "di", "do", "du"})
# What only an employer does.
WISHES: Final = (
    r"(?:would|['’]d) (?:like|love|be (?:glad|happy|delighted|pleased)) to|wants? (?:you )?to|wants? a|"
    r"(?:is|are|was|were) (?:very |so |really |now |also )?"
    r"(?:pleased|delighted|keen|thrilled|happy|glad|excited|looking|hiring|recruiting|interviewing)|"
    r"(?:has|have|['’]s|['’]ve) (?:now |also )?(?:invited|asked|shortlisted|selected|chosen|requested|scheduled|"
    r"offered|cancell?ed|postponed|had to|"
    r"come back|got back|confirmed)|invites? you|(?:they|they['’]d|who) (?:want|would|are|love)|"
    r"souhait\w{1,6} (?:vous|te|t['’])|aimerai\w{1,3} (?:vous|te|t['’])|(?:vous|t['’]) ?invite\w{0,2}|recherch\w{1,3}|"
    r"m[öo]chten? (?:sie|dich|gern)|l[äa]dt (?:sie|dich)|freut sich|sucht|quieren? (?:conocer|entrevistar)\w{0,3}|"
    r"desea\w? |busca\w?|"
    r"vorrebbe\w{0,3}|desidera\w{0,2}|cerca|wil(?:len)? (?:je|u|graag)|nodigt|zoekt|"
    r"gostari\w{1,3}|procura|convida|chcia[łl]\w{0,4}|zaprasza|poszukuje|vill (?:g[äa]rna )?tr[äa]ffa|s[öo]ker|"
    r"heeft (?:je|uw|jouw) (?:cv|profiel|sollicitatie)|(?:has|have) (?:seen|read|reviewed|received|looked at) your|"
    r"hat (?:ihr|dein|ihre|deine) \w{2,16} (?:gesehen|erhalten|gelesen)|a (?:vu|lu|re[çc]u) votre|ha (?:visto|le[íi]do|"
    r"recibido|letto|ricevuto) (?:tu|su|il tuo|il suo)|(?:viu|recebeu) o (?:seu|teu)|har (?:sett|set|"
    r"l[äæe]st) (?:din|ditt|dit)|"
    r"will (?:interview|see|meet) you|vous attend|(?:le|la|te|lo|os) espera|(?:la|ti|vi) aspetta|verwacht (?:je|u)|"
    r"erwartet (?:sie|dich)|"
    r"on the (?:phone|line)|(?:rang|called|phoned|emailed|messaged) (?:me|us)|"
    r"vil (?:gjerne|gerne)|s[øo]ker|s[øo]ger|[øo]nsker"
)
# Any of these little words before a name that nothing else explains.
_LOOSELY: Final = (
    (3.0, r"at|@|bei|chez|hos|presso|bij|au sein d[eu]|behind|join|joining|from the team at|w/"),
    (
        1.6,
        (
            r"with|of|from|by|our|the|mit|von|der|avec|de|du|d['’]|la|con|en|di|da|do|na|no|em|van|z|w|u|av|af|till|"
            r"til|"
            r"i|for|für"
        ),
    ),
)
# How one who only arranges it says whom it is with.
_TOLD: Final = (
    r"(?:off the phone|spoke|spoken|chatted|talked|speaking|talking) (?:with|to)|(?:heard|word|feedback|message|call|"
    r"news)(?: back)? from|it(?:['’]s|s| is)(?: for| with| at| over at)?|that(?:['’]s|s| is)(?: at| with)?|their|"
    r"set (?:you )?up (?:with|at)|place you (?:with|at)|put (?:you )?forward (?:to|for)|"
    r"sent (?:your \w{2,8} )?(?:over )?to|"
    r"(?:the|your) (?:company|employer|firm|client|place|shop|business|school|hotel) (?:is|will be)(?: called)?|"
    r"telefoniert mit|gesprochen mit|es geht um|die firma|(?:la|l['’])(?:société|entreprise|empresa|azienda|ditta)|"
    r"het bedrijf|firman|firmaet|parl[ée] avec|hablado con|parlato con|gesproken met"
)
_AFTER_PERSON = re.compile(rf"[^\W\d_][\w'’-]{{1,30}} \({COMPANY_NAME}\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """A name that may be the employer's, how much its place says, and which kind of place it is."""

    name: str
    weight: float
    kind: str
    evidence: Evidence


@cache
def _loose(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’-])(?i:{words}) (?:(?i:the|der|dem|l['’]|la|le|el) )?{COMPANY_NAME}")


@cache
def _formed() -> re.Pattern[str]:
    return re.compile(rf"{COMPANY_NAME},? {WRITTEN_FORM}(?!\w)")


# Public bodies whose names have small letters in them.
_PUBLIC = re.compile(
    r"\b(?:Communauté (?:de communes|d['’]agglomération|urbaine)|Conseil (?:départemental|régional)|"
    r"Centre (?:hospitalier|communal)|"
    r"Syndicat (?:mixte|intercommunal)|Chambre (?:de commerce|d['’]agriculture)|Agence (?:nationale|régionale)|"
    r"Office (?:public|du tourisme)|"
    r"Azienda (?:sanitaria|ospedaliera)|Ente|Consejería|Diputación|Servicio (?:de|Andaluz)|Administração|"
    r"Instituto (?:de|do|da)|"
    r"Junta de (?:Freguesia|Castilla)|Urząd (?:Miasta|Gminy|Pracy))"
    r"(?: (?:de la |de l['’]|de |du |des |d['’]|di |del |della |do |da |w )?(?:[A-ZÀ-Þ][\w'’-]{1,24}|"
    r"[a-zà-þ]{4,16}(?= d))){1,5}"
)


@cache
def _told() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’.-])(?i:{_TOLD}) {COMPANY_NAME}")


@cache
def _wishes() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'’.-])(?:[Tt]he |[Oo]ur |[Ll]a |[Ll]e |[Dd]ie )?{COMPANY_NAME},? (?i:{WISHES})(?!\w)")


def vote_by(name: str, weight: float, kind: str, text: str, match: re.Match[str]) -> Vote:
    """Return the vote of a place in the text or subject, with the sentence around it as evidence."""
    source = "subject of the mail" if kind == "subject" else "text of the mail"
    quote = sentence_around(text, match.start(), match.end())
    return Vote(name=name, weight=weight, kind=kind, evidence=Evidence(source=source, quote=quote[:200]))


def find_hints(text: str, names: frozenset[str]) -> Iterator[Vote]:
    """Yield votes for proper names that nothing else explains: they decide nothing alone, but add up with others."""
    for weight, words in _LOOSELY:
        for match in islice(_loose(words).finditer(text), 60):
            if name := _loose_name(text, match, names, strong=weight >= _STRONG):
                yield vote_by(name, weight, f"loose {weight}", text, match)
    for match in islice(_AFTER_PERSON.finditer(text), 10):
        name = as_company(match[1], names, "")
        if name and not is_title(match[0].partition(" ")[0]):
            # Behind a person: "Prof. Hilary Snow (University of Wrethamstead)".
            yield vote_by(name, 2.5, "brackets", text, match)
    yield from _by_noun(text, names)
    for match in islice(_wishes().finditer(text), 10):
        name = as_company(match[1], names, "")
        if name and (names_organisation(name) or not _is_somebody(text, match.start(1))):
            yield vote_by(name, 5 if names_organisation(name) else 2, "wish", text, match)
    yield from _by_arranger(text, names)
    for match in islice(_formed().finditer(text), 10):
        if name := as_company(match[1], names, "", given=True):
            yield vote_by(name, 3, "form", text, match)


def _by_arranger(text: str, names: frozenset[str]) -> Iterator[Vote]:
    """Yield votes for public bodies, and for the houses that whoever arranges it speaks of."""
    for match in islice(_PUBLIC.finditer(text), 10):
        yield vote_by(match[0], 5, "public", text, match)
    for match in islice(_told().finditer(text), 10):
        name = as_company(match[1], names, text[match.end() : match.end() + 20])
        if name and not _is_somebody(text, match.start(1)) and as_role(match[1]) is None:
            yield vote_by(name, 6 if names_organisation(name) or "&" in name else 3, "told", text, match)


def _by_noun(text: str, names: frozenset[str]) -> Iterator[Vote]:
    """Yield votes for names that a noun of organisations is part of ("Ridge Street Primary School")."""
    for said, start in islice(find_organisations(text), 20):
        name = as_company(said, names, text[start + len(said) : start + len(said) + 20])
        on = text[start : start + len(said) + 30].partition("\n")[0].split()
        job = is_role(" ".join(on[: len(said.split()) + 1]))
        if name and names_organisation(name) and not is_service_name(name) and not job:
            quote = sentence_around(text, start, start + len(said))
            yield Vote(
                name=name, weight=1.5, kind="noun", evidence=Evidence(source="text of the mail", quote=quote[:200])
            )


def _loose_name(text: str, match: re.Match[str], names: frozenset[str], *, strong: bool) -> str | None:
    """Return the company behind a little word, None where a person, a job, a town or a part of a name stands there."""
    before = text[max(0, match.start() - 20) : match.start()].split(" ")[-2:-1]
    if not strong and match[0][:2] in _PARTS and before and before[0][:1].isupper():
        # "University of Wrethamstead"
        return None
    if not strong and before and ends_in_job(before[0]):
        # "Elektroniker für Betriebstechnik"
        return None
    name = as_company(match[1], names, text[match.end() : match.end() + 20])
    if name is None or as_role(name) or as_role(match[1]) or is_town(name) or _is_somebody(text, match.start(1)):
        return None
    return name


def _is_somebody(text: str, position: int) -> bool:
    people = read_people(text, position, limit=1)
    return bool(people) and (people[0].title is not None or people[0].name.split()[0].casefold() in GIVEN_NAMES)
