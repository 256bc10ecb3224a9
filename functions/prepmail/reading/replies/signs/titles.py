"""Cut the name of an employer or a job out of what was said around it."""

import re
from collections.abc import Iterator
from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.replies.clauses import tidy
from prepmail.reading.replies.signs.shape import FactSigns

_ARTICLE = re.compile(r"^(?:the|an?|as|for|called|named|der|die|das|als|eine?[nrs]?)\s+", re.IGNORECASE)
_ROLE_NOUN = re.compile(r"\s+(?:role|position|job|post|vacancy|opening)$", re.IGNORECASE)
_LEAD = re.compile(r"^(?:it'?s|its|it is|es ist|das ist|this is)\s+", re.IGNORECASE)
_KIND = re.compile(
    r"^(?:their|its|our|the|ihre|deren|die) (?:\w+ ){0,2}(?:company|subsidiary|firm|start-?up|brand|division"
    r"|tochterfirma|tochter|firma) (?=[A-Z])|^(?:an? |the |eine? |die |das )?(?:internship|position|role|job"
    r"|post|stelle|praktikum|apprenticeship"
    r"|ausbildung)\s+(?:as|als)\s+(?:an? )?",
    re.IGNORECASE,
)
_IT_IS: Final = (
    r"(?:^|[,;:] |(?<!\w)(?:[Ii]t'?s|[Ii]t is|is|called|named|at|be|meant|[Nn]ot just|but|to|for|[Ii]n full"
    r"|[Hh]eißt|ist|bei|als|[Ee]s ist|sondern) )(?:called |actually |really |the |eigentlich |die )?"
)
_CAPITAL: Final = r"[A-ZÄÖÜ][\w&.'’-]*(?<![.])"
_NOT: Final = r"(?:(?<!\w)(?:it|this|that) )?(?<!\w)(?:not|isn'?t|wasn'?t|is not|no longer|never)(?: up)?"
_BUT: Final = (
    r"(?:(?:but|it'?s|it is|they'?re|actually|rather|instead|with|at|for|as|an?|the|now|interviewing"
    r"|considering|seeing|me|i'?m|i am|up|going) )+"
)
# What may stand behind the name and is none of it: "at Acme Berlin", "Acme HQ", "Acme Tuesday".
_NO_PART: Final = word_set(
    "hq headquarters office offices building team teams zoom skype meet webex interview call recruiting hr people"
    " tuesday wednesday thursday friday monday saturday sunday january february march april may june july august"
    " september october november december with berlin london munich hamburg paris madrid dublin warsaw büro zentrale"
    " road street lane avenue square montag dienstag mittwoch donnerstag freitag samstag sonntag"
    " i we they she he it not and but so ana"
)
_MOST: Final = 80
_SHORTEST: Final = 2
_EDGES: Final = " \t.,;:!-–—*_\"“”„«»'"


def cut_title(value: str, signs: FactSigns, *, comma: str = ",") -> str:
    """Return the name that a text begins with, without what follows it; empty for none. ``comma`` ends it too."""
    mark = signs.against.search(value)
    value = value[: mark.start()] if mark else value
    end = signs.ends.search(value)
    while end and end.start() < _SHORTEST:
        end = signs.ends.search(value, end.end())
    value = value[: end.start()] if end else value
    value = _KIND.sub("", _LEAD.sub("", value.split(comma)[0]))
    value = tidy(_ROLE_NOUN.sub("", _ARTICLE.sub("", value.strip(_EDGES)))).strip(_EDGES)
    return value[:_MOST] if len(value) >= _SHORTEST else ""


def names_longer(text: str, held: str | None, signs: FactSigns) -> Iterator[tuple[str, int]]:
    """Yield each name that begins with the one we hold and goes on, with where it stands: "it's Acme Foods"."""
    if not held:
        return
    for found in re.finditer(
        rf"{_IT_IS}(?P<name>{re.escape(held)}(?P<more>(?: (?:& |and |of )?{_CAPITAL}){{1,3}}))", text
    ):
        more = found["more"].split()
        if not any(signs.no_name.match(each) or each.casefold() in _NO_PART for each in more):
            yield found["name"], found.start("name")


def names_instead(text: str, held: str | None) -> Iterator[tuple[str, int, int]]:
    """Yield what is said to be right in place of the name we hold, and where all that stands: "isn't X, it's Y"."""
    if held:
        for found in re.finditer(
            rf"{_NOT} (?:a |an |the |at |with |for "
            rf"|as )*{re.escape(held)}(?: any ?more)?[,;]? {_BUT}(?P<value>[^,;.]{{2,80}})",
            text,
            re.IGNORECASE,
        ):
            yield found["value"], found.start(), found.end()


def has_capital(name: str) -> bool:
    """Tell a name from an opinion: "the company is great" names nobody."""
    return any(map(str.isupper, name)) or any(map(str.isdigit, name))


def without_title(text: str, found: re.Match[str], name: str) -> str:
    """Return a text without a name and the words that led to it."""
    at = text.find(name, found.start("value"))
    at = at if at >= 0 else found.start("value")
    return f"{text[: min(found.start(), at)]} {text[at + len(name) :]}"


def denies(text: str, held: str | None, signs: FactSigns) -> bool:
    """Tell whether the name we hold is said to be wrong."""
    return any(is_held(found["old"], held) for found in signs.against.finditer(text))


def is_held(said: str, held: str | None) -> bool:
    """Tell whether words are the name that we hold."""
    return bool(said and held and held.casefold() in {tidy(said).casefold(), tidy(_ARTICLE.sub("", said)).casefold()})
