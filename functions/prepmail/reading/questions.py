"""The one question that doubts about a time leave: short, to the person, with numbered readings."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Final

from prepmail.domain.reading import Choice, Question
from prepmail.domain.zones import find_zone
from prepmail.reading.calendar.spans import local_words
from prepmail.reading.dates.mentions import Doubt, Mention

_MOST: Final = 6
_NOON: Final = 12
_EVENING: Final = 17
# Doubts that are worth a question, the most telling first.
_TEXTS: Final = (
    (Doubt.DAY_MONTH, "The mail says “{quote}”. Which day is that?"),
    (Doubt.WEEKDAY, "The mail says “{quote}”, but that day is another weekday. Which one is right?"),
    (Doubt.GAP, "The clocks go forward that night and skip “{quote}”. Which time is meant?"),
    (Doubt.FOLD, "The clocks go back that night and “{quote}” comes twice. Which one is meant?"),
    (Doubt.ZONE_AMBIGUOUS, "The mail says “{quote}”, and that time zone has several meanings. Which one is right?"),
    (Doubt.ZONE_LOOSE, "The mail says “{quote}”, which is not that region's clock on that day. Which one is right?"),
    (
        Doubt.PLACE,
        "The mail says “{quote}” and names a place with another clock than its writer's. Which one is right?",
    ),
    (Doubt.NOON, "The mail says “{quote}”. Is that noon or midnight?"),
    (Doubt.HALF_DAY, "The mail says “{quote}”. Is that in the morning or in the afternoon?"),
    (Doubt.RELATIVE, "The mail says “{quote}”. Which day is that?"),
    (Doubt.NO_ZONE, "The mail says “{quote}” and names no time zone. Is that {zone} time?"),
)


def ask_about(mention: Mention, *, sure_of_zone: bool = False) -> Question | None:
    """Return the question about a time; None where nothing is in doubt.

    ``sure_of_zone`` says that something else settles the zone (an address). The reading in use is numbered in ``used``.
    """
    text = next(
        (
            words
            for doubt, words in _TEXTS
            if doubt in mention.doubts
            and not (sure_of_zone and doubt is Doubt.NO_ZONE)
            and not (doubt is Doubt.HALF_DAY and _is_afternoon(mention))
        ),
        None,
    )
    if text is None:
        return None
    choices = _choices(mention)
    used = next((index for index, each in enumerate(choices, start=1) if each.start == mention.start), None)
    quote = " ".join(mention.quote.split())[:80]
    return Question(
        field="start", text=text.format(quote=quote, zone=_zone_words(mention.tz)), choices=choices, used=used
    )


def _is_afternoon(mention: Mention) -> bool:
    """Say whether an hour without "am" or "pm" can only be after noon: nobody is interviewed at one in the night."""
    hour = mention.start.astimezone(find_zone(mention.tz) or UTC).hour
    return len(mention.choices) <= 1 and _NOON < hour < _EVENING


def ask_which(first: Choice, second: Choice, *, text: str, used: int) -> Question:
    """Return the question between two readings that contradict each other."""
    return Question(field="start", text=text, choices=(first, second), used=used)


def label_time(start: datetime, tz: str | None) -> str:
    """Return "Tuesday 14 April 2026, 14:00, Europe/Berlin"."""
    zone = find_zone(tz) or UTC
    return f"{local_words(start.astimezone(zone))}, {tz or 'UTC'}"


def _choices(mention: Mention) -> tuple[Choice, ...]:
    known: Sequence[Choice] = mention.choices or (
        Choice(label="", start=mention.start, end=mention.end, tz=mention.tz),
    )
    return tuple(
        Choice(
            label=label_time(each.start, each.tz) if each.start else each.label,
            start=each.start,
            end=each.end,
            tz=each.tz,
        )
        for each in known[:_MOST]
    )


def _zone_words(tz: str | None) -> str:
    return (tz or "UTC").rpartition("/")[2].replace("_", " ")
