"""Find every day, time, shift and length in a person's words, each with what is said of it: old, an end, new."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time
from typing import Final

from prepmail.reading.dates.find import find_fragments
from prepmail.reading.dates.mentions import Fragment
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.saying import Topic
from prepmail.reading.replies.signs.hours import write_hours
from prepmail.reading.replies.signs.shape import Signs
from prepmail.reading.replies.signs.spans import Spans, find_spans
from prepmail.reading.replies.signs.time_words import part_words
from prepmail.reading.replies.signs.zones import write_zones

_BEFORE: Final = 60
_AFTER: Final = 40
_FROM = re.compile(r"\b(?:from|von|vom)(?: (?:the|on|at|dem|um))*\s*$", re.IGNORECASE)
_TO = re.compile(r"\s*(?:->|=>|→|–|-|\bto\b|\bbis\b|\bauf\b|\btill\b|\buntil\b)\s*", re.IGNORECASE)
_ARROW = re.compile(r"\s*(?:[-=]+>|→|⇒|»)\s*")
_MOVED_HOURS = re.compile(r"\b(?:from|von) (?P<one>\d{1,2}) (?:to|auf) (?P<two>\d{1,2})(?![\d:.]|\.? ?[ap]m| ?uhr)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One day, time or end: its words, what to compare it by, whether it is said to be old, or only "from" says so.

    ``held``: it is what we hold. ``start`` and ``stop`` are where it stands in the text that it was read in.
    """

    topic: Topic
    words: str
    key: object
    held: bool
    old: bool
    weakly: bool
    start: int
    stop: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Values:
    """All that a text says of time: its ``spans``, the ``text`` in which the ``fragments`` stand, and their values."""

    spans: Spans
    text: str
    fragments: list[Fragment]
    found: tuple[Value, ...]

    def of(self, topic: Topic) -> list[Value]:
        """Return the values of one topic."""
        return [each for each in self.found if each.topic is topic]


def find_values(text: str, frame: Frame, signs: Signs) -> Values:
    """Return every day, time, end, shift and length of a text, none of them judged. Pure; linear in its length."""
    spans = find_spans(_ARROW.sub(" becomes ", text), signs.times)
    lasts = any(each.topic is Topic.LENGTH for each in spans.sayings)
    written = write_zones(write_hours(_apart(spans.rest, signs, lasts=lasts), frame, signs.times), frame, signs)
    fragments = _with_own_zones(
        [each for each in find_fragments(written, frame.reference) if each.day or each.start], frame
    )
    split = list(_split(fragments, written, frame, signs, lasts=lasts))
    found = [
        value for topic in (Topic.DAY, Topic.TIME, Topic.END) for value in _values(split, topic, written, frame, signs)
    ]
    return Values(spans=spans, text=written, fragments=fragments, found=tuple(found))


def is_held(key: object, held: object) -> bool:
    """Tell whether a day (a date or the number of a weekday) or a time is the one that we hold."""
    if isinstance(key, int):
        return hasattr(held, "weekday") and key == held.weekday()
    if isinstance(key, tuple):
        return isinstance(held, time) and key[0] == held and key[1:] == (None, None)
    return key == held


def own_day(frame: Frame) -> object:
    """Return the day that we hold."""
    return frame.start.date() if frame.start else None


def own_hour(frame: Frame) -> object:
    """Return the time of day that we hold."""
    return frame.start.time().replace(tzinfo=None) if frame.start else None


def has_zone(words: str, frame: Frame) -> bool:
    """Tell whether the words of a time name a zone."""
    return any(each.tz for each in find_fragments(f"at {words}", frame.reference))


def without(text: str, fragments: list[Fragment]) -> str:
    """Return a text without its days and times."""
    for each in sorted(fragments, key=lambda one: -one.position):
        text = f"{text[: each.position]} {text[each.position + each.length :]}"
    return text


def _with_own_zones(fragments: list[Fragment], frame: Frame) -> list[Fragment]:
    """Return fragments without a zone that is only said of another of them: "10 am Toronto time, so 3 pm here"."""
    own = [each.tz is not None and has_zone(each.quote, frame) for each in fragments]
    said = {each.tz for each, is_own in zip(fragments, own, strict=True) if is_own}
    return [
        replace(each, tz=None) if not is_own and each.tz in said else each
        for each, is_own in zip(fragments, own, strict=True)
    ]


def _apart(text: str, signs: Signs, *, lasts: bool) -> str:
    """Put another word between two days or hours that "to" joins, so that they are no stretch of time.

    Beside a length, "from 2 to 4" is one.
    """
    if signs.times.moved.search(text) and not lasts:
        text = _MOVED_HOURS.sub(r"from \g<one> o'clock becomes \g<two> o'clock", text)
    return signs.times.apart.sub(r"\g<one> becomes \g<two>", text)


def _split(
    fragments: list[Fragment], text: str, frame: Frame, signs: Signs, *, lasts: bool
) -> Iterator[tuple[Fragment, str, Fragment | None]]:
    """Yield each fragment with the words before it; of "moved from 2 to 3" both hours, the first one as old.

    The third is where the second one stands, None for a fragment at its own place.
    """
    for each in fragments:
        lead = text[max(0, each.position - _BEFORE) : each.position]
        parts = _TO.split(each.quote)
        moved = not lasts and signs.times.moved.search(text)
        if each.start and each.end and len(parts) == 2 and frame.start and moved:  # noqa: PLR2004
            held = frame.start.time().replace(tzinfo=None)
            if each.start == held or _FROM.search(lead):
                second = find_fragments(f"at {parts[1]}", frame.reference)
                if len(second) == 1 and second[0].start != held:
                    yield second[0], "", each
                    continue
        yield each, lead, None


def _values(
    found: list[tuple[Fragment, str, Fragment | None]], kind: Topic, text: str, frame: Frame, signs: Signs
) -> Iterator[Value]:
    for each, lead, within in found:
        behind = text[each.position + each.length :][:_AFTER] if within is None else ""
        is_end = each.start is not None and each.day is None and signs.times.end_before.search(lead) is not None
        if (
            (kind is Topic.END) != is_end
            or (kind is Topic.DAY and not each.day)
            or (kind is Topic.TIME and not each.start)
        ):
            continue
        words, key = part_words(each, kind, frame)
        from_only = _FROM.search(lead) is not None
        said = signs.times.end_before.sub("", lead) if is_end else _FROM.sub("", lead) if each.end else lead
        old = signs.times.old_before.search(said) is not None and not (is_end and from_only)
        place = within or each
        held = own_day(frame) if kind is Topic.DAY else own_hour(frame)
        yield Value(
            topic=kind,
            words=words,
            key=key,
            held=kind is not Topic.END and is_held(key, held),
            old=old or bool(signs.times.old_after.match(behind)),
            weakly=from_only,
            start=place.position,
            stop=place.position + place.length,
        )
