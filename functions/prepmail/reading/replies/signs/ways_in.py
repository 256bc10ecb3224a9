"""Find the link, the number and the place in a person's words, the new one told from the old."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from prepmail.domain.reading import Facts, Medium
from prepmail.reading.mail.web_links import find_placed_links
from prepmail.reading.place.street_addresses import find_addresses
from prepmail.reading.replies.clauses import tidy
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.shape import FactSigns, Signs

_BEFORE: Final = 50
_AFTER: Final = 30
_NUMBER = re.compile(r"(?<![\w.:/])(?P<number>\+?\(?\d[\d ()/.-]{5,24}\d)(?!\w)")
_CALLS_FROM = re.compile(
    r"\b(?:call|ring|phon|dial)(?:s|ing|es|e)?(?: me)? from(?: the| this)?(?: number)?:?\s*$", re.IGNORECASE
)
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d")
# "20.3. 14-15", "20/3 0930": a day and hours.
_DAY_FIRST = re.compile(r"[0-3]?\d\. ?[01]?\d\.(?: |$)|(?:20\d\d|[0-3]?\d[/.-][01]?\d) [0-2]\d[0-5]\d$")
# "Am Markt 7": the words before it are part of the name of the street.
_STREET_LEAD = re.compile(
    r"(?:^|[:,] )(?P<lead>(?:Am|An der|An den|Auf der|Auf dem|Im|Zum|Zur|Unter den|Hinter der|Alte[rs]?|Neue[rs]?"
    r"|Große[rs]?"
    r"|Kleine[rs]?) )$"
)
_LEAST_DIGITS: Final = 7
# "Ich soll mich unter 040 … einwählen": the number is theirs.
_DIALS = re.compile(r"\W{1,3}(?:to dial|dial(?:ling)? in|(?:ein|rein)(?:zu)?w(?:ä|ae)hl\w*)", re.IGNORECASE)
_LEAD = re.compile(
    r"^(?:(?:at|in|the|to|der|die|das|in der|im|am|an der|now|is|it's|jetzt|nun|ist|hier|hin) )+(?=[A-ZÄÖÜ\d])"
)
_OFFICE = re.compile(
    r"^(?:their|the|our|ihrem|deren|dem)? ?(?:(?-i:[a-z])\w* )?(?:offices?|headquarters|hq|building|site|büro)(?: (?:in"
    r"|at|in der|am))?[,:]? (?=.*\d)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"[^\W\d_a-z][\w-]{3,}\.? \d{1,4}\w?(?![\d:.])(?! ?(?:am|pm|uhr|h)\b)"
    r"|\d{1,4}\w? [^\W\d_a-z][\w-]{2,} (?:[^\W\d_a-z][\w-]{2,}|st|street|rd|road|ave|lane)\b"
)
_NO_STREET = re.compile(
    r"^(?:march|april|may|june|july|august|januar\w*|februar\w*|märz|mai|juni|juli|september|oktober|october"
    r"|november|dez\w*|dec\w*|tuesday|wednesday"
    r"|thursday|friday|monday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|round|option|number"
    r"|nummer|neue[rsn]? (?:termin|datum|tag|uhrzeit|zeit)|termin|datum|runde|kw|kalenderwoche|in (?:der )?kw|uhr"
    r"|from|until|room)\b",
    re.IGNORECASE,
)
# "Magna Court, Dock Lane, Oldtown": names joined by commas, a street among them.
_NAMED_STREET = re.compile(
    r"(?<![\w'’&-])(?!(?:The|They|It|We|Ana|So|And|But|Hi|Hello|Sorry"
    r"|Ok)\b)[A-Z][\w'’&.-]{1,20}(?: (?:[A-Z0-9][\w'’&-]{0,20}"
    r"|of|the|and|an|der)){0,4}(?:, [A-Z0-9][\w'’&-]{0,20}(?: (?:[A-Z0-9][\w'’&-]{0,20}|of|the|and|an|der)){0,4}){1,4}"
)
_STREET = re.compile(
    r"\b(?:street|road|rd|lane|avenue|ave|square|quay|docks?|park|estate|walk|close|drive|court|mews|terrace"
    r"|crescent|row"
    r"|wharf|way|plaza|centre|center|mall|parade|hill|gate|yard|campus|mall|inn|hotel|boulevard|strasse|straße)\b",
    re.IGNORECASE,
)
# "The company is Larkfield Ltd, Acme Road is just their street"
_FIRM = re.compile(r"\b(?:ltd|gmbh|inc|llc|plc|ag|se|corp)\b", re.IGNORECASE)
_ONLY = re.compile(r"\s*(?:is|was|are)(?: (?:just|only|merely|simply|also))* (?:their|the|a|my|where)\b", re.IGNORECASE)
_TOWN = re.compile(
    r"(?:,? (?:in |\d{5} )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:The|It|We|I|They|My|You|Not|And|But"
    r"|With|On|At|Am|Um|Mit|Und|Ich|Es|Wir|Das"
    r"|Die|Der|Ana|Statt)\b)[A-ZÄÖÜ][a-zäöüß]{2,20}(?=\s*(?:$|[,.;!)]))){0,2}"
)
# Where nothing has a capital, only a town that "in" leads to.
_SMALL_TOWN = re.compile(r"(?: in [a-zäöüß]{3,20}(?=\s*(?:$|[,.;!)])))?")
_CLAUSE = re.compile(r"[,;.!]|\b(?:but|sondern|aber)\b", re.IGNORECASE)
_POSTCODE = re.compile(r"\d{5}")
_HAS_TIME = re.compile(r"\d ?[ap]m\b|\d:\d\d|\buhr\b|\bo'clock\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Facts as they were said, whether they contradict each other or deny what we hold, and the text without them."""

    sayings: tuple[Saying, ...] = ()
    trouble: bool = False
    denies: bool = False
    rest: str = ""


def find_ways_in(text: str, facts: Facts, signs: Signs) -> Found:
    """Return the link to join, the number to dial and the place to go to; trouble where a link leads to no call."""
    found = Found(rest=text)
    for find in (_links, _numbers, _places):
        more = find(found.rest, facts, signs.facts)
        if find is _links and more.sayings and signs.guards.no_join.search(more.rest):
            more = Found(trouble=True, rest=more.rest)
        found = replace(more, sayings=(*found.sayings, *more.sayings), trouble=found.trouble or more.trouble)
    return found


def _links(text: str, facts: Facts, signs: FactSigns) -> Found:
    links = list(find_placed_links(text))
    ends = [0, *(each.end for each in links)]
    new = [
        each
        for before, each in zip(ends, links, strict=False)
        if each.url != facts.join_url
        and not (len(links) > 1 and signs.old_before.search(text[max(before, each.position - _BEFORE) : each.position]))
    ]
    rest = text
    for each in reversed(links):
        rest = f"{rest[: each.position]} {rest[each.end :]}"
    urls = tuple(dict.fromkeys(each.url for each in new))
    if len(urls) > 1:
        return Found(trouble=True, rest=rest)
    if links and not new:
        urls = (links[0].url,)
    return Found(sayings=tuple(Saying(topic=Topic.JOIN_URL, value=each) for each in urls), rest=rest)


def _numbers(text: str, facts: Facts, signs: FactSigns) -> Found:  # noqa: ARG001 - one signature
    numbers: list[str] = []
    rest = text
    for found in reversed(list(_NUMBER.finditer(text))):
        said = found["number"].strip()
        if sum(map(str.isdigit, said)) < _LEAST_DIGITS or _DATE.search(said) or _DAY_FIRST.match(said):
            continue
        lead = text[max(0, found.start() - _BEFORE) : found.start()]
        rest = f"{rest[: found.start()]} {rest[found.end() :]}"
        dials = _DIALS.match(text, found.end())
        ours = dials or not signs.own_number.search(lead)
        if _CALLS_FROM.search(lead) or (ours and not signs.old_before.search(lead)):
            numbers.append(said)
    unique = tuple(dict.fromkeys(numbers))
    return Found(
        sayings=tuple(Saying(topic=Topic.DIAL_IN, value=each) for each in unique[:1]),
        trouble=len(unique) > 1,
        rest=rest,
    )


def _places(text: str, facts: Facts, signs: FactSigns) -> Found:  # noqa: ARG001 - one signature
    labelled = _labelled(text, signs)
    if labelled:
        return labelled
    addresses = [each for each in find_addresses(text, limit=3) if not _NO_STREET.match(text[each.start : each.end])]
    if addresses:
        start = addresses[0].start
        if named := _STREET_LEAD.search(text[:start]):
            start = named.start("lead")
        town = _SMALL_TOWN if text[start : addresses[0].end].islower() else _TOWN
        end = addresses[0].end + len(town.match(text, addresses[0].end)[0])  # type: ignore[index]
        value = text[start:end]
        if not _HAS_TIME.search(value) or _POSTCODE.search(value):
            value = _OFFICE.sub("", _LEAD.sub("", value))
            return Found(
                sayings=(Saying(topic=Topic.LOCATION, value=tidy(value)),), rest=f"{text[:start]} {text[end:]}"
            )
    for words in signs.place:
        for found in words.finditer(text):
            value, end = _place_value(found, signs)
            if value and (len(value) > 3 and not signs.no_name.match(value)):  # noqa: PLR2004
                cut = found.start("value")
                sayings = [Saying(topic=Topic.LOCATION, value=value)]
                # What stands before the place may say how one meets.
                return Found(sayings=tuple(sayings), rest=f"{text[:cut]} {text[end:]}")
    streets = (each for each in _NAMED_STREET.finditer(text) if _STREET.search(each[0]))
    named = next((each for each in streets if not (_FIRM.search(each[0]) or _ONLY.match(text, each.end()))), None)
    if named:
        value = tidy(_LEAD.sub("", named[0]))
        return Found(
            sayings=(Saying(topic=Topic.LOCATION, value=value),), rest=f"{text[: named.start()]} {text[named.end() :]}"
        )
    return Found(rest=text)


def _labelled(text: str, signs: FactSigns) -> Found | None:
    """Return what stands behind a word for the place, where there is an address in it and a house before that."""
    for found in signs.place[0].finditer(text):
        value, end = _place_value(found, signs)
        if value[:1].isupper() and "," in value and find_addresses(value, limit=1):
            sayings = (Saying(topic=Topic.LOCATION, value=value),)
            return Found(sayings=sayings, rest=f"{text[: found.start('value')]} {text[end:]}")
    return None


def _place_value(found: re.Match[str], signs: FactSigns) -> tuple[str, int]:
    said = _cut(found["value"], signs)
    value = _OFFICE.sub("", _LEAD.sub("", said))
    if _HAS_TIME.search(value) and not find_addresses(value, limit=1):
        return "", 0
    has_capital = any(map(str.isupper, value)) or any(map(str.isdigit, value))
    return (tidy(value), found.start("value") + len(said)) if has_capital else ("", 0)


def _cut(value: str, signs: FactSigns) -> str:
    """Cut a place off where other words begin; what holds a number or a town behind a comma stays."""
    end = signs.ends.search(value)
    return value[: end.start()] if end and end.start() > 2 else value  # noqa: PLR2004 - "St."


def find_medium(text: str, signs: FactSigns) -> Found:
    """Return how they meet: the way that is not denied; of two, the one that is said to be new."""
    said = text
    text = signs.told_by.sub(lambda found: " " * len(found[0]), text)
    new: list[Medium] = []
    old: list[Medium] = []
    spans: list[tuple[int, int]] = []
    ways = ((Medium.PHONE, signs.phone), (Medium.VIDEO, signs.video), (Medium.ONSITE, signs.onsite))
    every = sorted((found.start(), found.end(), medium) for medium, words in ways for found in words.finditer(text))
    for at, (start, end, medium) in enumerate(every):
        last = every[at - 1][1] if at else 0
        lead = _CLAUSE.split(text[max(last, start - _BEFORE) : start])[-1]
        denied = signs.old_before.search(lead) or signs.old_after.match(text[end : end + _AFTER])
        (old if denied else new).append(medium)
        spans.append((start, end))
    kept = list(dict.fromkeys(new))
    if len(kept) > 1 and Medium.VIDEO in kept and re.search(r"->|→", text):
        kept.remove(Medium.VIDEO)
    rest = said
    for start, end in sorted(spans, reverse=True):
        rest = f"{rest[:start]} {rest[end:]}"
    return Found(
        sayings=tuple(Saying(topic=Topic.MEDIUM, value=each) for each in kept[:1]),
        trouble=len(kept) > 1,
        denies=bool(old and not kept),
        rest=rest,
    )


def find_way(sayings: Sequence[Saying], text: str, signs: FactSigns) -> tuple[Saying, ...]:
    """Return the way that a new number or place brings with it, where ``text``, all that was said, shows that it does.

    "No video, I ring 030 …" is a telephone call, "I have to show up at …" is in a room; "the address is …" alone and
    a number beside a link may belong to the way we hold.
    """
    topics = {each.topic for each in sayings}
    if Topic.MEDIUM in topics or Topic.JOIN_URL in topics:
        return ()
    for topic, words, way in (
        (Topic.LOCATION, signs.visits, Medium.ONSITE),
        (Topic.DIAL_IN, signs.dials, Medium.PHONE),
    ):
        if topic in topics and (words.search(text) or find_medium(text, signs).denies):
            return (Saying(topic=Topic.MEDIUM, value=way),)
    return ()
