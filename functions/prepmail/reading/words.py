"""What the words around a name say: a job title, and so what the person who holds it decides about."""

import re
from typing import Final

from prepmail.domain.reading import PersonKind

# The first line that fits decides, so the more telling words stand first.
_KINDS: Final = (
    (
        PersonKind.HR,
        re.compile(
            r"\b(?:hr|h\.r\.|recruit\w{0,6}|recruteu\w{0,3}|human resources|talent|head of people|"
            r"chief people officer|sourcer|hrbp|"
            r"people (?:ops|operations|partner|team|manager|director|lead)|personal(?:abteilung|referent\w{0,3})|"
            r"rrhh|recursos humanos|ressources humaines)\b",
            re.IGNORECASE,
        ),
    ),
    (
        PersonKind.EXECUTIVE,
        re.compile(
            r"\b(?:ceo|cto|cfo|coo|cmo|cpo|cio|ciso|chief \w{2,20}(?: \w{2,20})? officer|(?:co-?)?founder|president|"
            r"s?e?vp|vice[ -]president|managing (?:director|partner)|general manager|owner|"
            r"gesch[aä]ftsf[uü]hrer(?:in)?|"
            r"vorstand|pdg|executive director)\b",
            re.IGNORECASE,
        ),
    ),
    (
        PersonKind.PEER,
        re.compile(r"\b(?:product|project|programme?|account|community|content|delivery) manager\b", re.IGNORECASE),
    ),
    (
        PersonKind.MANAGER,
        re.compile(
            r"\b(?:manager|head of|director|team ?lead|lead|supervisor|teamleiter(?:in)?|leiter(?:in)?|responsable)\b",
            re.IGNORECASE,
        ),
    ),
    (
        PersonKind.PEER,
        re.compile(
            r"\b(?:engineer|developer|programmer|designer|analyst|scientist|architect|consultant|specialist|associate|"
            r"researcher|writer|editor|nurse|teacher|technician|accountant|administrator|entwickler(?:in)?|sre|"
            r"devops)\b",
            re.IGNORECASE,
        ),
    ),
)
_ROLE_NOUN: Final = (
    r"(?:engineer|developer|designer|manager|analyst|scientist|architect|consultant|specialist|assistant|director|lead|"
    r"intern|administrator|nurse|teacher|accountant|representative|associate|coordinator|officer|researcher|writer|"
    r"editor|recruiter|technician|executive|programmer|sre|advisor|adviser|counsel|strategist|producer|buyer|"
    r"planner|owner|"
    r"supervisor|clerk|tester|auditor|controller|bookkeeper|copywriter|trainer|instructor|professor|lecturer|"
    r"entwickler(?:in)?|ingenieur(?:in)?|d[eé]veloppeu(?:r|se)|ing[eé]nieure?)"
)
_ROLE = re.compile(rf"\b{_ROLE_NOUN}s?\b(?:,? (?:i{{1,3}}|iv|[1-5]|[a-z]{{2,20}}(?: [a-z]{{2,20}})?))?$", re.IGNORECASE)
_TITLE = re.compile(
    rf"\b(?:{_ROLE_NOUN}|hr|talent|people|head of|chief|vp|ceo|cto|cfo|coo|cpo|cmo|founder|president)\b", re.IGNORECASE
)
_NOT_A_ROLE = re.compile(r"\b(?:hiring manager|with|interview|call|meet|round|your|our)\b", re.IGNORECASE)
_LONGEST: Final = 80
_MOST_WORDS: Final = 9


def kind_of(title: str | None) -> PersonKind:
    """Return what a person with this title decides about; UNKNOWN where the words do not say."""
    text = (title or "")[:200]
    return next((kind for kind, words in _KINDS if words.search(text)), PersonKind.UNKNOWN)


def is_title(text: str) -> bool:
    """Say whether words are a job title ("VP Engineering", "Senior Recruiter")."""
    short = len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return short and (_TITLE.search(text) is not None or kind_of(text) is not PersonKind.UNKNOWN)


def is_role(text: str) -> bool:
    """Say whether words are the name of a job one applies for ("Backend Engineer", "Account Manager II")."""
    short = len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return short and _ROLE.search(text) is not None and not _NOT_A_ROLE.search(text)
