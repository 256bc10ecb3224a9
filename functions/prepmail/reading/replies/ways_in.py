"""Clauses that say how one gets in: the link to join, the number to dial, the place to go to."""

import re
from collections.abc import Iterator
from typing import Final

from prepmail.domain.reading import Facts, Medium
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.mail.web_links import find_placed_links
from prepmail.reading.place.street_addresses import has_address
from prepmail.reading.replies.clauses import plain, tidy, without_leads
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.ways import BEFORE, IS, IT, NO_NAME, ONSITE_WAY, RINGS, SOME

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
_WORD = re.compile(r"[\w'-]+")
_AROUND_LINK: Final = word_set(
    "the a an another new other different correct right updated here here's is it it's its this that one use"
    " please i i'm we they they've have has had "
    "sent send me us you got get gave changed change switched link url room address join joining meeting video call "
    "interview zoom teams meet google webex skype microsoft ms to at on in via with under by for of from now instead "
    "and so but old good valid working current latest again just only will be should must click open conference chat"
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
    rf"|{IS}|(?: is)? (?:now )?at ){SOME}",
    re.IGNORECASE,
)
_PLACE_AT = re.compile(
    rf"(?P<way>(?:now )?(?:{IT} )?(?:now )?(?:{ONSITE_WAY})?(?: now)?)[ ,]*(?:at|in) (?P<value>(?=.*\d).{{5,198}})",
    re.IGNORECASE,
)


_BARE_PLACE = re.compile(
    r"(?:it's |it is )?(?:now )?(?P<value>(?!(?:It|The|We|I|They|My|You|Not)\b)[^\W\d_a-z][\w .,'/-]{4,120})"
)


def find_link(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    """Yield the link that a whole clause says, and that it is a video call where it names one."""
    links = tuple(find_placed_links(clause))
    if len(links) != 1:
        return
    said = plain(f"{clause[: links[0].position]} {clause[links[0].end :]}")
    if _LINK_WORDS.fullmatch(said) or set(_WORD.findall(said)) <= _AROUND_LINK:
        yield Saying(topic=Topic.JOIN_URL, value=links[0].url)
        if _VIDEO_NAME.search(said):
            yield Saying(topic=Topic.MEDIUM, value=Medium.VIDEO)


def find_number(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    """Yield the number to dial, or that they ring."""
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


def find_place(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    """Yield where to go."""
    said = without_leads(clause)
    if (found := _PLACE.fullmatch(said)) and not NO_NAME.match(found["value"]):
        yield Saying(topic=Topic.LOCATION, value=tidy(found["value"]))
    elif has_address(said) and (found := _BARE_PLACE.fullmatch(said)):
        yield Saying(topic=Topic.LOCATION, value=found["value"])
    elif (found := _PLACE_AT.fullmatch(said)) and _is_address(found["value"]):
        yield Saying(topic=Topic.LOCATION, value=tidy(_OFFICE.sub("", found["value"])))
        if re.search(ONSITE_WAY, found["way"], re.IGNORECASE):
            yield Saying(topic=Topic.MEDIUM, value=Medium.ONSITE)


_OFFICE = re.compile(
    r"^(?:their|the|our) (?:\w+ )?(?:offices?|headquarters|hq|building|site|place)(?: (?:in|at))?[,:]? (?=.*\d)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"[^\W\d_a-z][^\W\d_]{3,}\.? \d|\d+\w? [^\W\d_a-z][^\W\d_]{2,} [^\W\d_a-z][^\W\d_]{2,}")
# "at 10 with Nina Weber", "in March 12": a number, but no place.
_WHEN_OR_WHO = re.compile(
    r"\bwith\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|march|april|may|june|july|august"
    r"|september|october|november|december|am|pm|o'clock|noon|time)\b|\d[ap]m\b|\d:\d\d",
    re.IGNORECASE,
)


def _is_address(text: str) -> bool:
    if _WHEN_OR_WHO.search(text) or text.casefold().startswith("person "):
        return False
    return has_address(text) or _NUMBERED.search(text) is not None
