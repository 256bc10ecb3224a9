"""Clauses that correct employer, job, place, link or number, and where all facts but time and people are tried."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from prepmail.domain.reading import Facts
from prepmail.reading.position.roles import as_role
from prepmail.reading.replies.clauses import tidy, without_leads
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.ways import IS, IT, NO_NAME, SOME, find_way
from prepmail.reading.replies.ways_in import find_link, find_number, find_place

_IS_NOT = r"(?: is not|isn't| isn't|'s not) (?P<not>[^,]{1,80}?),? (?:but |it's |it is |but it's )+"

_COMPANY = re.compile(
    rf"(?:(?:the|my) )?(?:company|employer|firm|organi[sz]ation|client)(?: (?:i'm interviewing (?:with|at)|i"
    rf" applied to))?{IS}{SOME}",
    re.IGNORECASE,
)
_COMPANY_NOT = re.compile(rf"(?:(?:the|my) )?(?:company|employer|firm|client){_IS_NOT}{SOME}", re.IGNORECASE)
_COMPANY_AT = re.compile(
    rf"(?:i(?:'m| am) (?:actually |really )?(?:interviewing|talking|applying)|i (?:have )?applied|(?:the|my)"
    rf" interview is|{IT}) (?:at|to"
    rf"|for the company) {SOME}",
    re.IGNORECASE,
)
_COMPANY_WITH = re.compile(
    rf"(?:i(?:'m| am) (?:interviewing|talking|applying)|(?:the|my) interview is|{IT}) (?:with|at|for)"
    rf" (?P<value>[^,]{{2,80}}?),? (?:and )?not (?:with |at |for )?(?P<not>[^,]{{2,80}})",
    re.IGNORECASE,
)
# Without a word that says what it is, a name is an employer only in the place of the one we hold.
_COMPANY_FIRST = re.compile(
    r"(?:(?i:it's|it is) (?:actually )?)?(?P<value>[^\W\d_a-z][^,]{1,60}?),? (?:and )?(?:not|instead of)"
    r" (?P<not>[^,]{2,60})"
)
_COMPANY_LAST = re.compile(
    r"(?i:it's |it is )?(?i:not) (?P<not>[^,]{2,60}?),? (?i:but |it's |it is )*(?P<value>[^\W\d_a-z].{1,60})"
)
_CALLED = re.compile(r" is (?:called|named) ", re.IGNORECASE)
_RECRUITER = re.compile(
    r"(?P<name>\S.{0,80}?) (?:is|are) (?:only |just )?(?:the |a |an )?(?:recruiter|recruiters|recruiting agency"
    r"|agency|headhunter|middleman|parent(?: company)?|holding(?: company)?|owner|umbrella|group|mother company"
    r"|client|brand|staffing (?:agency|company)|recruitment (?:agency|firm))",
    re.IGNORECASE,
)
_ONLY_INVITES = re.compile(
    r"(?:she|he|they)(?:'s|'re| is| are) (?:just |only |merely )+(?:the |a |an |their )?(?:one who \w+(?:"
    r" \w+){0,4}|recruiter|coordinator"
    r"|organi[sz]er|scheduler|assistant|contact|hr (?:person|contact))",
    re.IGNORECASE,
)
_ROLE = re.compile(
    rf"(?:(?:the|my) )?(?:role|position|job(?: title)?|job|title|vacancy|opening)(?: (?:i applied for))?{IS}{SOME}",
    re.IGNORECASE,
)
_ROLE_FOR = re.compile(
    rf"(?:i(?:'ve| have)? (?:applied|am applying|'m applying|am interviewing|'m interviewing)|i'm (?:applying"
    rf"|interviewing)|{IT}) (?:for|as) (?:the |an? )?(?:(?:role|position|job|post) (?:of|as) (?:an? )?)?{SOME}",
    re.IGNORECASE,
)
_JUST = re.compile(r"^(?:just|only|simply|merely) ", re.IGNORECASE)
# "Its for ML engineer, I wrote data engineer by mistake."
_BY_MISTAKE = re.compile(
    r",? (?:but )?(?:i|you|we|they) (?:wrote|put|said|typed|entered|had|gave) (?P<old>.{1,80}?) (?:by (?:mistake"
    r"|accident)|wrongly"
    r"|accidentally|in error|mistakenly)$",
    re.IGNORECASE,
)
# A name ends where another sentence begins.
_CLAUSE_BEHIND = re.compile(r"[,;] .*\b(?:is|are|was|were|it's|i|i'm|they|we|you)\b", re.IGNORECASE)
_ROLE_NOUN = re.compile(r" (?:role|position|job|post|vacancy|opening)$", re.IGNORECASE)
_ROLE_WORD = re.compile(r"\b(?:role|position|job|post|vacancy)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?|as) ", re.IGNORECASE)
_APPLIED = re.compile(r"^i\b.{0,12}\bappl(?:ied|ying)\b", re.IGNORECASE)


def read_fact(clause: str, facts: Facts) -> tuple[Saying, ...]:
    """Return what one whole clause says about an interview beside its time; nothing where it is not all understood."""
    for matcher in _MATCHERS:
        found = tuple(matcher(clause, facts))
        if found:
            return found
    return ()


def _company(clause: str, facts: Facts) -> Iterator[Saying]:
    said = without_leads(clause)
    for words in (_COMPANY, _COMPANY_NOT, _COMPANY_WITH, _COMPANY_FIRST, _COMPANY_LAST):
        found = words.fullmatch(said)
        if found and (words is _COMPANY or _same(found["not"], facts.company)):
            name = _without_negation(found["value"], facts.company)
            if name and (_may_be_employer(name) or ":" in said or _CALLED.search(said)):
                yield Saying(topic=Topic.COMPANY, value=name)
            return
    found = _COMPANY_AT.fullmatch(said)
    if found and not re.search(r"\d", found["value"]) and found["value"][:1].isupper():
        yield Saying(topic=Topic.COMPANY, value=tidy(found["value"]))


def _role(clause: str, facts: Facts) -> Iterator[Saying]:
    said = without_leads(clause)
    found = _ROLE.fullmatch(said)
    if found is None:
        found = _ROLE_FOR.fullmatch(said)
        if found is None or not (
            _ROLE_WORD.search(said) or _APPLIED.match(said) or _replaces(found["value"], facts.role)
        ):
            return
    name = _ARTICLE.sub("", _ROLE_NOUN.sub("", _without_negation(found["value"], facts.role)))
    if name and (as_role(name) or _may_be_employer(name) or found.re is _ROLE_FOR or ":" in said):
        yield Saying(topic=Topic.ROLE, value=name)


def _without_negation(text: str, known: str | None) -> str:
    """Return ``Globex`` of "Globex, not Acme" where Acme is what we hold."""
    text = _BY_MISTAKE.sub(r", not \g<old>", tidy(text))
    value, mark, rest = text.partition(", not ")
    if _CLAUSE_BEHIND.search(value):
        return ""
    if not mark:
        value, mark, rest = tidy(text).partition(" not ")
    if not mark:
        value, mark, rest = tidy(text).partition(" instead of ")
    rest = _JUST.sub("", rest)
    if mark and not _same(rest, known):
        return ""
    return "" if NO_NAME.match(value) or ":" in value else tidy(value)


def _replaces(text: str, known: str | None) -> bool:
    """Tell whether a name stands against the one we hold: "product manager, not data engineer"."""
    value, mark, _ = _BY_MISTAKE.sub(r", not \g<old>", tidy(text)).partition(" not ")
    return bool(mark and value and _without_negation(text, known))


def _may_be_employer(name: str) -> bool:
    """Tell a name from an opinion: "the company is great" names nobody."""
    return any(map(str.isupper, name)) or any(map(str.isdigit, name)) or "." in name


def _same(one: str | None, other: str | None) -> bool:
    return bool(one and other and other.casefold().startswith(tidy(one).casefold()))


def is_aside(clause: str, facts: Facts) -> bool:
    """Tell whether a clause says of the name we hold that it is only the recruiter's."""
    found = _RECRUITER.fullmatch(without_leads(clause))
    return (found is not None and _same(found["name"], facts.company)) or _ONLY_INVITES.fullmatch(
        without_leads(clause)
    ) is not None


_MATCHERS: Final[tuple[Callable[[str, Facts], Iterator[Saying]], ...]] = (
    find_link,
    find_number,
    find_way,
    find_place,
    _company,
    _role,
)
