"""The sessions of a loop day: which times of one day are slots of it, who sits in each, and which are only breaks."""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, timedelta
from itertools import groupby
from typing import Final

from prepmail.domain.reading import Format, Session
from prepmail.domain.zones import find_zone
from prepmail.reading.dates.mentions import Mention
from prepmail.reading.people.find import people_in
from prepmail.reading.position.find import format_of

_BREAK = re.compile(
    r"\b(?:finish|wrap[- ]?up|close|end|ende|schluss|fin|fine|einde|fim|koniec|slut|slutt|break|breakfast|dinner|"
    r"drinks|snacks?|fr[üu]hst[üu]ck|petit[- ]d[ée]jeuner|desayuno|colazione|ontbijt|[śs]niadanie|"
    r"frukost|morgenmad|lunch(?:time|break)?|coffee|pause|mittagspause|mittagessen|kaffeepause|d[ée]jeuner|pausa|"
    r"descanso|almuerzo|comida|pranzo|almo[çc]o|"
    r"welcome|introductions?|begr[üu](?:ß|ss)ung|bienvenue|bienvenida|benvenuto|welkom|powitanie|v[äa]lkommen|velkomst|"
    r"intervalo|lunchpauze|przerwa|obiad|frokost(?:pause)?|lunsj|fika|rast|buffer|休憩|昼食|午餐|休息)\b",
    re.IGNORECASE,
)
# Between two talks, where nobody is named and no end: "10.00 Tour with student council".
_TOUR = re.compile(
    r"\b(?:tour|walk[- ]?(?:round|around)|rundgang|hausf[üu]hrung|visite|rondleiding|rundtur|omvisning|rundvisning|"
    r"visita)\b",
    re.IGNORECASE,
)
_ARRIVAL = re.compile(
    r"\b(?:arriv\w*|check[- ]?in|registration|register|doors open|sign[- ]in|reception opens|eintreffen|ankunft|"
    r"empfang|einlass|accueil|arriv[ée]e|"
    r"llegada|registro|arrivo|accoglienza|aankomst|inloop|chegada|ankomst|end of (?:the )?day|departure|depart|"
    r"shuttle|taxi|cab|"
    r"transfer|train to|bus to|travel to|close of day|goodbyes?|free time|abreise|d[ée]part|salida|partenza|vertrek|"
    r"avresa|"
    r"wyjazd)\b",
    re.IGNORECASE,
)
_TIME_LEFT = re.compile(r"[\d:.,hH–—\-\s|/()]+|\b(?:am|pm|uhr|kl|[ecmp][sd]?t|utc|gmt)\b", re.IGNORECASE)
_EDGES: Final = " \t-–—:|,;()/•*"
_LONGEST: Final = 80
_MOST: Final = 30
_LINES: Final = 3
_HEAD: Final = 60
_EARLY: Final = timedelta(minutes=65)


def split_days(dates: Sequence[Mention]) -> tuple[tuple[Mention, ...], ...]:
    """Return the times of each day by its own wall clock, in their order, each instant once."""
    once: dict[object, Mention] = {}
    for each in dates:
        held = once.get(each.start)
        if held is None or (each.end is not None and held.end is None):
            once[each.start] = each
    ordered = sorted(once.values(), key=lambda each: each.start)
    return tuple(
        tuple(day)
        for _, day in groupby(ordered, key=lambda each: each.start.astimezone(find_zone(each.tz) or UTC).date())
    )


def read_sessions(day: Sequence[Mention], text: str, *, banned: Collection[str] = ()) -> tuple[Session, ...]:
    """Return the slots of one day without its breaks; ``text`` is the letter that the times stand in.

    A time that frames all the others is the day itself and no slot.
    """
    inner = _without_frame(day[:_MOST])
    header = _table_header(text, inner)
    found: list[Session] = []
    for mention, words in _segments(text, inner):
        people = people_in(words, header=header, banned=banned)
        idle = _BREAK.search(words) or (mention.end is None and _TOUR.search(words))
        if (not people and idle) or _ARRIVAL.search(words[:_HEAD]):
            continue
        found.append(
            Session(
                start=mention.start,
                end=mention.end,
                title=_title(words, mention, [each.name for each in people if each.name]),
                interviewers=people,
                format=format_of(people) if people else Format.UNKNOWN,
            )
        )
    return tuple(found)


def without_edges(day: Sequence[Mention], text: str) -> tuple[Mention, ...]:
    """Leave out a time that only says when to be there ("registration from 08:30")."""
    kept = [
        each
        for each in day
        if not (
            each.end is None
            and any(timedelta(0) < other.start - each.start <= _EARLY for other in day)
            and _ARRIVAL.search(text, _line_start(text, each), max(0, each.position) + each.length)
        )
    ]
    return tuple(kept or day)


def _line_start(text: str, mention: Mention) -> int:
    place = max(0, mention.position)
    return max(0, place - 40, text.rfind("\n", 0, place) + 1)


def _without_frame(day: Sequence[Mention]) -> Sequence[Mention]:
    for each in day:
        others = [other for other in day if other is not each]
        if (
            each.end is not None
            and len(others) > 1
            and all(each.start <= other.start and (other.end or other.start) <= each.end for other in others)
        ):
            return others
    return day


def _segments(text: str, day: Sequence[Mention]) -> Iterator[tuple[Mention, str]]:
    """Yield each time with the words of its line, or of the lines up to the next time where its own says nothing."""
    starts = sorted(max(0, each.position) for each in day)
    for mention in day:
        place = max(0, mention.position)
        begin = text.rfind("\n", 0, place) + 1
        end = text.find("\n", place + mention.length)
        end = len(text) if end < 0 else end
        following = next((each for each in starts if each > place), len(text))
        if following <= end:
            # Two times in one line or sentence.
            yield mention, text[place:following]
            continue
        words = text[begin:end]
        rest = _TIME_LEFT.sub("", words.replace(mention.quote, ""))
        if len(rest.strip(_EDGES)) < _LINES:
            stop = text.rfind("\n", 0, following) if following < len(text) else len(text)
            paragraph = text[end:stop].strip("\n").split("\n\n")[0]
            words = "\n".join([words, *paragraph.split("\n")[:_LINES]])
        yield mention, words


def _table_header(text: str, day: Sequence[Mention]) -> str | None:
    """Return the line above the first slot where it is a table's first row."""
    if not day:
        return None
    begin = text.rfind("\n", 0, max(0, day[0].position)) + 1
    above = text[:begin].rstrip("\n").rpartition("\n")[2]
    return above if "\t" in above and "\t" in text[begin : begin + 400] else None


def _title(words: str, mention: Mention, names: Sequence[str]) -> str | None:
    """Return what a slot is called: its words without the time and the people."""
    cells = [each.strip(_EDGES) for each in re.split(r"[\t\n|]|\s[–—-]\s", words.replace(mention.quote, "\t")[:400])]
    for cell in cells:
        rest = cell
        for name in names:
            place = rest.find(name)
            rest = rest[:place] if place >= 0 else rest
        rest = re.sub(r"\s+(?:with|mit|avec|con|met|com|z|med)\s*$", "", rest.strip(_EDGES), flags=re.IGNORECASE).strip(
            _EDGES
        )
        if _TIME_LEFT.sub("", rest).strip(_EDGES):
            return rest[:_LONGEST]
    return None
