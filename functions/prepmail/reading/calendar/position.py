"""Which job at which company, which round and in which format: from the title and the text. Unknown beats wrong."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, TypeVar

from prepmail.domain.reading import Evidence, Format, Round
from prepmail.reading.calendar.contentlines import Component
from prepmail.reading.calendar.people import People, looks_like_name
from prepmail.reading.mail.domains import SERVICES, company_label
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.people.kinds import is_role
from prepmail.reading.position.company_names import spell_domain
from prepmail.reading.position.organisations import names_organisation

_TEXT: Final = 8_000
_NAME: Final = r"([A-Z0-9][\w&.'’+-]{0,40}(?: (?:&|of|the|and|de|for|[A-Z0-9][\w&.'’+-]{0,40})){0,4})"
_COMPANY = (
    re.compile(
        rf"\b(?i:(?:interview(?:ing)?|gespräch|entretien|entrevista)(?: \w{{2,20}})? (?:with|at|bei|chez|en)) {_NAME}"
    ),
    re.compile(rf"\b(?i:position|role|opening|opportunity|job|stelle|poste) (?:at|with|bei|chez) {_NAME}"),
    re.compile(
        rf"\b(?:Company|Employer|Organi[sz]ation|Firma|Unternehmen|Entreprise|Empresa)[ \t]{{0,3}}:[ \t]{{0,3}}{_NAME}"
    ),
    re.compile(rf"\b{_NAME} (?:[Ii]nterview|[Pp]hone screen|[Rr]ecruiter (?:screen|call)|[Oo]nsite)\b"),
)
_AT = re.compile(rf"^(.{{3,80}}?) (?:at|@|bei|chez) {_NAME}$")
_ROLE = (
    re.compile(
        r"\bfor (?:the|our|an?) ([^\n.;:!?]{3,80}?) (?:position|role|opening|job|vacancy|opportunity)\b", re.IGNORECASE
    ),
    re.compile(r"\b(?:position|role|job|vacancy) (?:of|as) (?:an? )?([^\n.,;:!?]{3,80})", re.IGNORECASE),
    re.compile(
        r"^[ \t]{0,8}(?:position|role|job(?: title)?|stelle|poste|puesto)[ \t]{0,3}:[ \t]{0,3}([^\n]{3,80})",
        re.IGNORECASE | re.MULTILINE,
    ),
    re.compile(r"\b(?:position|stelle|poste) (?:als|de) ([^\n.,;:!?]{3,80})", re.IGNORECASE),
)
_BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{3,80})[)\]]")
_SEGMENTS = re.compile(r"\s*(?:[:|/]\s|\s[–—-]\s|\s(?:<>|//?|\|)\s|,\s)\s*")
_PREFIX = re.compile(
    r"^\s{0,8}(?:(?:fwd?|wg|tr|rv|re|aw|invitation|updated invitation|updated|rescheduled|accepted|cancell?ed|reminder|"
    r"invitation from an unknown sender|confirmed|confirmation)\s{0,3}:\s{0,8}){1,4}",
    re.IGNORECASE,
)
_INTERVIEW_WORDS = re.compile(
    r"\b(?:interview\w{0,6}|round|screen(?:ing)?|call|chat|panel|onsite|on-site|technical|final|first|second|third|"
    r"phone|"
    r"video|intro(?:duction)?|meet(?:ing)?|hiring manager|culture|coding|system design|behaviou?ral|loop|conversation|"
    r"discussion|vorstellungsgespr[aä]ch|bewerbungsgespr[aä]ch|entretien|entrevista|colloquio|gespr[aä]ch|1:1|"
    r"one-on-one|"
    r"invitation|part|stage|session|candidate|you)\b",
    re.IGNORECASE,
)
# Enough to take another part of a title for the company: "Acme: weekly meeting" may be anything.
_SURELY_INTERVIEW = re.compile(
    r"interview|\b(?:screen(?:ing)?|onsite|on-site|final round|(?:first|second|1st|2nd) round|hiring manager|recruiter|"
    r"vorstellungsgespr[aä]ch|bewerbungsgespr[aä]ch|entretien|entrevista|colloquio)\b",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"\b(?:inc|ltd|llc|gmbh|ag|se|sa|plc|corp|co|group|labs?|bank|systems?|software|technologies|health|university|"
    r"studio|"
    r"partners|media|energy|robotics|foods?|logistics|analytics)\.?$",
    re.IGNORECASE,
)
_STAGE: Final = r"[ -](?:\w{1,12}[ -])?(?:round|interview|stage|gespr[aä]ch)\b"
_ROUNDS: Final = (
    (Round.FINAL, re.compile(r"\b(?:final|last)[ -](?:round|stage|interview)\b|\bletzte runde\b", re.IGNORECASE)),
    (
        Round.SECOND,
        re.compile(rf"\b(?:second|2nd|zweite[sn]?){_STAGE}|\bround (?:2|two)\b|\bzweitgespr[aä]ch\b", re.IGNORECASE),
    ),
    (
        Round.SCREEN,
        re.compile(
            r"\b(?:phone|recruiter|hr|initial|telephone|talent)[ -](?:screen(?:ing)?|call)\b|"
            r"\bscreening (?:call|interview)\b|\bintro(?:ductory)? (?:call|chat)\b",
            re.IGNORECASE,
        ),
    ),
    (
        Round.FIRST,
        re.compile(rf"\b(?:first|1st|erste[sn]?){_STAGE}|\bround (?:1|one)\b|\berstgespr[aä]ch\b", re.IGNORECASE),
    ),
)
_FORMATS: Final = (
    (
        Format.GROUP,
        re.compile(r"\b(?:group (?:interview|assessment|exercise)|assessment cent(?:er|re))\b", re.IGNORECASE),
    ),
    (Format.PANEL, re.compile(r"\bpanel(?:ists?)?\b", re.IGNORECASE)),
    (Format.ONE_ON_ONE, re.compile(r"\b(?:1:1|1-on-1|one[- ](?:on|to)[- ]one|einzelgespr[aä]ch)\b", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """What is at stake, each part with the words that say so in ``evidence``."""

    company: str | None
    role: str | None
    round: Round
    format: Format
    evidence: dict[str, Evidence]


def read_position(event: Component, people: People, *, source: str) -> Position:
    """Return company, role, round and format of an interview."""
    texts = [(name, (event.text(name) or "")[:_TEXT]) for name in ("SUMMARY", "DESCRIPTION")]
    texts = [(name, _PREFIX.sub("", text) if name == "SUMMARY" else text) for name, text in texts if text]
    evidence: dict[str, Evidence] = {}
    found: dict[str, str] = {}
    for field, candidates in (("company", _companies(texts, people)), ("role", _roles(texts))):
        for name, value, quote in candidates:
            found[field] = value
            evidence[field] = Evidence(source=f"{name} of {source}", quote=" ".join(quote.split())[:200])
            break
    stage = _first_word(_ROUNDS, texts, "round", source, evidence) or Round.UNKNOWN
    shape = _first_word(_FORMATS, texts, "format", source, evidence)
    if shape is None and people.interviewers and people.interviewers_evidence:
        shape = Format.ONE_ON_ONE if len(people.interviewers) == 1 else Format.PANEL
        evidence["format"] = people.interviewers_evidence
    return Position(
        company=found.get("company"),
        role=found.get("role"),
        round=stage,
        format=shape or Format.UNKNOWN,
        evidence=evidence,
    )


_Word = TypeVar("_Word", Round, Format)


def _first_word(
    table: tuple[tuple[_Word, re.Pattern[str]], ...],
    texts: list[tuple[str, str]],
    field: str,
    source: str,
    evidence: dict[str, Evidence],
) -> _Word | None:
    for name, text in texts:
        for word, pattern in table:
            if match := pattern.search(text):
                evidence[field] = Evidence(source=f"{name} of {source}", quote=_line_around(text, match))
                return word
    return None


def _line_around(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind("\n", 0, match.start()) + 1, match.start() - 80)
    end = text.find("\n", match.end())
    return text[start : end if end >= 0 else len(text)][:200].strip()


def _companies(texts: list[tuple[str, str]], people: People) -> Iterator[tuple[str, str, str]]:
    labels = _labels(people)
    for name, text in texts:
        for pattern in _COMPANY[: None if name == "SUMMARY" else -1]:
            for match in _bounded(pattern, text):
                if company := _as_company(match[1], people, labels):
                    yield name, company, match[0]
        if name == "SUMMARY":
            for company in _companies_in_title(text, people, labels):
                yield name, company, text
    address = next((each for each in _addresses(people) if company_label(each) in labels), None)
    # Only a domain that everybody on the other side shares is taken for the employer's.
    if address and len(labels) == 1 and people.interviewers:
        label = next(iter(labels))
        told = "\n".join(text for _, text in texts)
        yield "ATTENDEE", spell_domain(label, told, frozenset(each.casefold() for each in people.known_names)), address


def _companies_in_title(text: str, people: People, labels: set[str]) -> Iterator[str]:
    segments = [each.strip() for each in _SEGMENTS.split(_BRACKETS.sub("", text)[:300]) if each.strip()]
    for segment in segments:
        if (match := _AT.match(segment)) and (company := _as_company(match[2], people, labels)):
            yield company
    if len(segments) > 1 and _SURELY_INTERVIEW.search(text):
        for segment in segments:
            if not _INTERVIEW_WORDS.search(segment) and (company := _as_company(segment, people, labels)):
                yield company
    for match in _bounded(_BRACKETS, text if _SURELY_INTERVIEW.search(text) else ""):
        if company := _as_company(match[1], people, labels):
            yield company


def _as_company(words: str, people: People, labels: set[str]) -> str | None:
    """Return the words as a company's name, None where they may be a person, a role or a service.

    Two capitalised words look like a person; they are a company when its domain or a word like "Labs" says so.
    """
    text = " ".join(words.split()).strip(" .,-'’")
    text = re.sub(r"\s+(?:for|and|the|of|de|on|at)$", "", text)
    folded = text.casefold()
    if not 2 <= len(text) <= 60 or not text[0].isalnum() or text[0].islower():  # noqa: PLR2004 - a name's length
        return None
    if is_role(text) or _INTERVIEW_WORDS.search(text) or _NOT_COMPANY.match(text) or _is_service_name(folded):
        return None
    parts = set(re.split(r"[\s,]+", folded))
    if any(parts & set(name.casefold().split()) for name in people.known_names):
        return None
    joined = re.sub(r"[^a-z0-9]", "", folded)
    if any(label.replace("-", "") in joined or joined in label.replace("-", "") for label in labels):
        return text
    if folded in GIVEN_NAMES or (looks_like_name(text) and not _SUFFIX.search(text)):
        # "Noah <> Acme"
        return None
    return text


_NOT_COMPANY = re.compile(
    r"(?:the|our|your|us|me|you|team|hiring|hr|engineering|product|design|sales|marketing|room|building|remote|"
    r"online|tbd|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?|[0-9: .]+(?:[ap]m)?|"
    r"jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\b|$)",
    re.IGNORECASE,
)
_SERVICE_NAMES: Final = frozenset(
    {"zoom", "teams", "microsoft teams", "google meet", "webex", "skype", "calendly", "greenhouse", "lever", "ashby"}
)


def _is_service_name(folded: str) -> bool:
    return folded in _SERVICE_NAMES or folded in SERVICES


def _labels(people: People) -> set[str]:
    return {label for each in _addresses(people) if (label := company_label(each))}


def _addresses(people: People) -> list[str]:
    everyone = [*people.interviewers, *([people.organizer] if people.organizer else [])]
    return [each.email for each in everyone if each.email]


def _roles(texts: list[tuple[str, str]]) -> Iterator[tuple[str, str, str]]:
    for name, text in texts:
        for pattern in _ROLE:
            for match in _bounded(pattern, text):
                if role := _as_role(match[1]):
                    yield name, role, match[0]
        if name == "SUMMARY":
            pieces = [match[1] for match in _bounded(_BRACKETS, text)] + _SEGMENTS.split(_BRACKETS.sub("", text)[:300])
            for piece in pieces:
                at = _AT.match(piece.strip())
                words = re.sub(r"\s+interview$", "", at[1] if at else piece.strip(), flags=re.IGNORECASE)
                if not names_organisation(words) and (role := _as_role(words)):
                    yield name, role, text


_BEFORE_ROLE = re.compile(
    r"^(?:(?:sollicitatiegesprek|vorstellungsgespr[äa]ch|bewerbungsgespr[äa]ch|\w{0,16}gespr[äa]ch|entretien|"
    r"entrevista|colloquio|gesprek|rozmowa|"
    r"intervju|samtale|jobsamtale)(?:\s(?:voor|f[üu]r|pour|para|per|als|til|na))?\s|(?:the|our|an?)\s|"
    r"(?:(?:technical|phone|video|final|onsite|panel)\s)?interview(?:\sfor)?\s){1,3}",
    re.IGNORECASE,
)


def _as_role(words: str) -> str | None:
    text = re.split(r"\s(?:at|with|bei|chez|@)\s", " ".join(words.split()).strip(" .,-"))[0]
    text = _BEFORE_ROLE.sub("", text)
    return text if is_role(text) else None


def _bounded(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return islice(pattern.finditer(text), 20)
