"""Clauses that correct employer, job, place, link or number, and where all facts but time and people are tried."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from prepmail.domain.reading import Facts, Medium
from prepmail.reading.mail.web_links import find_placed_links
from prepmail.reading.place.street_addresses import has_address
from prepmail.reading.position.roles import as_role
from prepmail.reading.replies.clauses import plain, tidy, without_leads
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.ways import BEFORE, IT, ONSITE_WAY, RINGS, find_way

_IS = (
    r"(?:(?:'s name is|'s called| is called| is named| is actually| is really| is| are|'s| was| should be"
    r"| must be| will be| changed to"
    r"| (?:name )?should say|'s name is| name is)(?: spell(?:ed|t)| called)? |(?: name)?: ?| = ?)"
)
_IS_NOT = r"(?: is not|isn't| isn't|'s not) (?P<not>[^,]{1,80}?),? (?:but |it's |it is |but it's )+"
_SOME = r"(?P<value>\S.{0,198})"
_NEGATED = r"(?:,? (?:and )?not (?P<not>[^,]{1,80}))?"

_COMPANY = re.compile(
    rf"(?:(?:the|my) )?(?:company|employer|firm|organi[sz]ation|client)(?: (?:i'm interviewing (?:with|at)|i"
    rf" applied to))?{_IS}{_SOME}",
    re.IGNORECASE,
)
_COMPANY_NOT = re.compile(rf"(?:(?:the|my) )?(?:company|employer|firm|client){_IS_NOT}{_SOME}", re.IGNORECASE)
_COMPANY_AT = re.compile(
    rf"(?:i(?:'m| am) (?:actually |really )?(?:interviewing|talking|applying)|i (?:have )?applied|(?:the|my)"
    rf" interview is|{IT}) (?:at|to"
    rf"|for the company) {_SOME}",
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
    r"|agency|headhunter|middleman|staffing (?:agency|company)|recruitment (?:agency|firm))",
    re.IGNORECASE,
)
_ROLE = re.compile(
    rf"(?:(?:the|my) )?(?:role|position|job(?: title)?|job|title|vacancy|opening)(?: (?:i applied for))?{_IS}{_SOME}",
    re.IGNORECASE,
)
_ROLE_FOR = re.compile(
    rf"(?:i(?:'ve| have)? (?:applied|am applying|'m applying|am interviewing|'m interviewing)|i'm (?:applying"
    rf"|interviewing)|{IT}) (?:for|as) (?:the |an? )?(?:(?:role|position|job|post) (?:of|as) (?:an? )?)?{_SOME}",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:not?|called|named|unknown|unclear|wrong|open|still|tbd|unsure|different|another|the same|great|fine|good"
    r"|nice|remote"
    r"|full|part|very|really|too|also|so|my|your|a mistake|missing|gone|filled|taken|closed|what|who|where|which|in"
    r"|on|at|for|with|name|spelled|spelt|from|about|by|about to|going)\b",
    re.IGNORECASE,
)
_ROLE_NOUN = re.compile(r" (?:role|position|job|post|vacancy|opening)$", re.IGNORECASE)
_ROLE_WORD = re.compile(r"\b(?:role|position|job|post|vacancy)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?|as) ", re.IGNORECASE)
_APPLIED = re.compile(r"^i\b.{0,12}\bappl(?:ied|ying)\b", re.IGNORECASE)

_LINK_WORDS = re.compile(
    rf"(?:{BEFORE})(?:(?:the|a|my|here is the|here's the|they (?:have )?(?:changed|sent|updated)(?: me)? the"
    rf"|here is a|here's a|use|use this|instead|please use|this"
    rf" is the"
    rf"|join(?: (?:at|here|with|via|under))?|{IT}|there is a|they sent(?: me)? a) ?)*"
    r"(?:(?:new|correct|right|join(?:ing)?|meeting|video|zoom|teams|meet|google meet|webex|call) )*(?:link|url"
    r"|address|room|join)?(?: instead)?"
    r"(?: (?:is|has changed|changed|to join|for (?:the |this )?(?:call|interview|meeting|video))| now| here|'s)*(?:"
    r" ?(?:to|is|at|here|now|under|on|via|zoom|teams|google meet|meet|webex|skype))*"
)
_VIDEO_NAME = re.compile(r"\b(?:zoom|teams|meet|webex|skype|video)\b")
_NUMBER = re.compile(r"(?P<number>\+?\d[\d ()./-]{5,24}\d)")
_NUMBER_WORDS = re.compile(
    r"(?:(?:the|my|their|a|new|right|correct|dial[- ]?in|phone|telephone|call-in|call) ?)*(?:number|dial[- ]?in"
    r"|phone(?: number)?"
    r"|call(?: them)?(?: at| on)?)?(?: is| to (?:dial|call)(?: is)?|:)?"
    r"|(?:i|you) (?:have to|must|should|need to|can|will|'ll|shall)? ?(?:dial|call|ring)(?: in)?(?: (?:at|on|to"
    r"|under))?|(?:dial|call|ring)(?: in)?(?: (?:at|on|under))?|(?:please )?(?:dial|call)"
)
_PLACE = re.compile(
    rf"(?:(?:the|their|new|right|correct|our) )*(?:address|place|location|venue|office|where)(?: (?:has )?changed to"
    rf"|{_IS}|(?: is)? (?:now )?at ){_SOME}",
    re.IGNORECASE,
)
_PLACE_AT = re.compile(
    rf"(?P<way>(?:now )?(?:{IT} )?(?:now )?(?:{ONSITE_WAY})?(?: now)?)[ ,]*(?:at|in) (?P<value>(?=.*\d).{{5,198}})",
    re.IGNORECASE,
)


_BARE_PLACE = re.compile(
    r"(?:it's |it is )?(?:now )?(?P<value>(?!(?:It|The|We|I|They|My|You|Not)\b)[^\W\d_a-z][\w .,'/-]{4,120})"
)


def read_fact(clause: str, facts: Facts) -> tuple[Saying, ...]:
    """Return what one whole clause says about an interview beside its time; nothing where it is not all understood."""
    for matcher in _MATCHERS:
        found = tuple(matcher(clause, facts))
        if found:
            return found
    return ()


def _link(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    links = tuple(find_placed_links(clause))
    if len(links) != 1:
        return
    said = plain(f"{clause[: links[0].position]} {clause[links[0].end :]}")
    if _LINK_WORDS.fullmatch(said):
        yield Saying(topic=Topic.JOIN_URL, value=links[0].url)
        if _VIDEO_NAME.search(said):
            yield Saying(topic=Topic.MEDIUM, value=Medium.VIDEO)


def _number(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    found = _NUMBER.search(clause)
    if found is None or sum(map(str.isdigit, found["number"])) < 7:  # noqa: PLR2004 - shorter is no number to dial
        return
    said = plain(clause.replace(found["number"], " "))
    if RINGS.fullmatch(said.removesuffix(" on").removesuffix(" at")):
        # Theirs is the number to call; ours is nothing that anybody has to dial.
        yield Saying(topic=Topic.MEDIUM, value=Medium.PHONE)
        return
    if (found["number"].startswith("+") or said) and _NUMBER_WORDS.fullmatch(said):
        yield Saying(topic=Topic.DIAL_IN, value=found["number"].strip())


def _place(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    said = without_leads(clause)
    if found := _PLACE.fullmatch(said):
        yield Saying(topic=Topic.LOCATION, value=tidy(found["value"]))
    elif has_address(said) and (found := _BARE_PLACE.fullmatch(said)):
        yield Saying(topic=Topic.LOCATION, value=found["value"])
    elif (found := _PLACE_AT.fullmatch(said)) and _is_address(found["value"]):
        yield Saying(topic=Topic.LOCATION, value=tidy(found["value"]))
        if re.search(ONSITE_WAY, found["way"], re.IGNORECASE):
            yield Saying(topic=Topic.MEDIUM, value=Medium.ONSITE)


_NUMBERED = re.compile(r"[^\W\d_a-z][^\W\d_]{3,}\.? \d|\d+\w? [^\W\d_a-z][^\W\d_]{2,} [^\W\d_a-z][^\W\d_]{2,}")
# "at 10 with Nina Weber", "in March 12": a number, but no place.
_WHEN_OR_WHO = re.compile(
    r"\bwith\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december|am|pm|o'clock|noon|time)\b|\d[ap]m\b|\d:\d\d",
    re.IGNORECASE,
)


def _is_address(text: str) -> bool:
    if _WHEN_OR_WHO.search(text):
        return False
    return has_address(text) or _NUMBERED.search(text) is not None


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
    value, mark, rest = tidy(text).partition(", not ")
    if not mark:
        value, mark, rest = tidy(text).partition(" not ")
    if not mark:
        value, mark, rest = tidy(text).partition(" instead of ")
    if mark and not _same(rest, known):
        return ""
    return "" if _NO_NAME.match(value) or ":" in value else tidy(value)


def _replaces(text: str, known: str | None) -> bool:
    """Tell whether a name stands against the one we hold: "product manager, not data engineer"."""
    value, mark, _ = tidy(text).partition(" not ")
    return bool(mark and value and _without_negation(text, known))


def _may_be_employer(name: str) -> bool:
    """Tell a name from an opinion: "the company is great" names nobody."""
    return any(map(str.isupper, name)) or any(map(str.isdigit, name)) or "." in name


def _same(one: str | None, other: str | None) -> bool:
    return bool(one and other and other.casefold().startswith(tidy(one).casefold()))


def is_aside(clause: str, facts: Facts) -> bool:
    """Tell whether a clause says of the name we hold that it is only the recruiter's."""
    found = _RECRUITER.fullmatch(without_leads(clause))
    return found is not None and _same(found["name"], facts.company)


_MATCHERS: Final[tuple[Callable[[str, Facts], Iterator[Saying]], ...]] = (
    _link,
    _number,
    find_way,
    _place,
    _company,
    _role,
)
