"""Read one sentence: whole, or taken apart into clauses, in any language that we have tables of."""

import re
from collections.abc import Sequence
from typing import Final

from prepmail.reading.replies.chatter import is_chatter, without_late_talk
from prepmail.reading.replies.clauses import is_small_talk, tidy
from prepmail.reading.replies.facts import is_aside, read_fact
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.in_english import (
    clauses_in_english,
    is_small_talk_of,
    times_in_english,
    without_ends,
)
from prepmail.reading.replies.languages import Tongue, tongues
from prepmail.reading.replies.people import read_people
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.time_clauses import read_time
from prepmail.reading.replies.topics import read_named
from prepmail.reading.replies.typed import write_names, write_out
from prepmail.reading.replies.zone_clauses import read_zone

_CUTS = re.compile(
    r",? (?:and|but|so|plus) |, |: | - | – | — | (?=with |on (?:zoom|teams|the phone)\b|by phone\b|it's |it is "
    r"|should be |in person\b|company is |i'm in |"
    r"on (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|on the \d|at \d|"
    r"(?:company|role|position|date|day|time|where|who|when|location|link|interviewers?|zone|medium): )",
    re.IGNORECASE,
)
_MOST_PIECES: Final = 8


def read_sentence(said: str, frame: Frame) -> tuple[Saying, ...] | None:
    """Return what a sentence as it was typed says; None unless all of it is understood in one language."""
    # A language whose small words stand in the sentence goes first: English would take them for part of a name.
    spoken = [each for each in tongues() if each.spoken.search(said)]
    order: list[Tongue | None] = [*spoken, None, *(each for each in tongues() if each not in spoken)]
    for tongue in order:
        text = without_ends(said, tongue) if tongue else without_late_talk(write_out(said, frame.facts))
        found = _Sentence(text, frame, tongue).read()
        if found is not None:
            return found
    return None


class _Sentence:
    """One sentence while it is read: the places where it can be cut, and what was found from each on."""

    def __init__(self, text: str, frame: Frame, tongue: Tongue | None) -> None:
        self._text, self._frame, self._tongue = text, frame, tongue
        cuts = tongue.cuts if tongue else _CUTS
        self._cuts = [(match.start(), match.end()) for match in cuts.finditer(text)][:_MOST_PIECES]
        self._known: dict[int, tuple[Saying, ...] | None] = {}

    def read(self) -> tuple[Saying, ...] | None:
        return self._read_from(0, self._cuts)

    def _read_from(self, start: int, cuts: Sequence[tuple[int, int]]) -> tuple[Saying, ...] | None:
        """Return what the sentence says from a place on: its first clause as short as it can be, then the rest."""
        if start in self._known:
            return self._known[start]
        # "Thursday, March 19, 9:00" is one time, whatever its commas are.
        self._known[start] = self._read_time(self._text[start:]) or None
        if self._known[start]:
            return self._known[start]
        ends: list[tuple[int, int | None]] = [
            *((one, two) for one, two in cuts if one > start),
            (len(self._text), None),
        ]
        for end, following in ends:
            first = self._read_clause(self._text[start:end])
            # "They called me on Friday": what they did then, cut off by no comma, is no time of the interview.
            if first is None or not (first or following is None or self._text[end:following].strip()):
                continue
            rest: tuple[Saying, ...] | None = () if following is None else self._read_from(following, cuts)
            if rest is not None:
                self._known[start] = (*first, *rest)
                break
        return self._known[start]

    def _read_time(self, clause: str) -> tuple[Saying, ...]:
        if self._tongue is None:
            return read_time(clause, self._frame)
        english = times_in_english(without_ends(clause, self._tongue), self._tongue)
        return read_time(english, self._frame) if english and "?" not in clause else ()

    def _read_clause(self, clause: str) -> tuple[Saying, ...] | None:
        said = tidy(clause)
        if said.endswith("?"):
            return None
        if self._tongue is None:
            return _read_english(said, self._frame)
        if is_small_talk_of(said, self._tongue):
            return ()
        bare = without_ends(said, self._tongue)
        for each in (*clauses_in_english(bare, self._tongue), bare):
            found = _read_english(write_names(each, self._frame.facts), self._frame)
            if found is not None:
                return found
        return self._read_time(bare) or (() if is_chatter(said, self._tongue.talk) else None)


def _read_english(said: str, frame: Frame) -> tuple[Saying, ...] | None:
    """Return what one whole clause says; None for one that says nothing to us."""
    if is_small_talk(said) or is_aside(said, frame.facts):
        return ()
    if zone := read_zone(said, frame):
        return (Saying(topic=Topic.ZONE, value=zone),)
    return (
        read_fact(said, frame.facts)
        or read_people(said, frame.facts)
        or read_time(said, frame)
        or read_named(said, frame)
        or (() if is_chatter(said) else None)
    )
