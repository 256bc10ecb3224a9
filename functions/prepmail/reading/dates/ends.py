"""The two ends of one time that stand apart: in two cells, two labelled lines, with a zone or a day between."""

from typing import Final

from prepmail.reading.dates.pair import Pair
from prepmail.reading.dates.roles import Cues
from prepmail.reading.dates.scan import Scan
from prepmail.reading.dates.tokens import Clock

_JOINED: Final = frozenset(
    {"-", "/", "to", "until", "till", "bis", "a", "a las", "alle", "tot", "do", "til", "as", "--"}
)
_ENDINGS: Final = frozenset(
    (
        "ends",
        "end",
        "ending",
        "finish",
        "finishes",
        "finishing",
        "finished",
        "done",
        "over",
        "concludes",
        "wrap",
        "wrapping",
        "wrapped",
        "concluding",
        "endet",
        "schluss",
        "finit",
        "termina",
        "terminera",
        "klaar",
        "slutter",
    )
)
_BEGINNINGS: Final = frozenset(("start", "starts", "beginn", "debut", "inicio", "inizio", "begin"))
_CLAUSE: Final = 8


def join_ends(scan: Scan, cues: Cues, pairs: list[Pair]) -> list[Pair]:
    """Return the times with each end that stood apart joined to its beginning."""
    joined: list[Pair] = []
    for pair in pairs:
        before = joined[-1] if joined else None
        if before is not None and before.end is None and pair.end is None and _is_end(scan, cues, before, pair):
            before.end = pair.hours.start
            before.end_day = pair.day if pair.own_day and pair.day is not before.day else None
            before.end_zone = pair.zone if before.zone else None
            before.zone = before.zone or pair.zone
            before.own_zone = before.own_zone or pair.own_zone
            # Where it ends may be told a clause later: its words stay those of its beginning.
            if len(scan.between(before.hours, pair.hours)) <= _CLAUSE // 2:
                before.last = max(pair.hours.piece.last, pair.last)
            continue
        joined.append(pair)
    return joined


def _is_end(scan: Scan, cues: Cues, before: Pair, pair: Pair) -> bool:
    one, two = before.hours, pair.hours
    same_line = scan.line(one) == scan.line(two)
    inside = scan.covered(one.piece.last, two.piece.first)
    free = [scan.text(at) for at in range(one.piece.last, two.piece.first) if at not in inside]
    zones_differ = before.zone is not None and pair.zone is not None and before.zone.name != pair.zone.name
    if zones_differ or (pair.day is not before.day and not _same_day(before, pair)):
        return False
    if same_line and cues.leaves(one):
        return False
    if same_line:
        later = is_later(one.start, two.start) or pair.own_day
        apart = scan.cell(two) - scan.cell(one)
        if apart == 1 and not free and later:
            return True
        words = "".join(free)
        if (
            scan.text(two.piece.last) in _ENDINGS
            and not _BEGINNINGS.isdisjoint(free)
            and later
            and len(free) <= _CLAUSE
        ):
            return True
        if (
            len(free) <= _CLAUSE
            and not _ENDINGS.isdisjoint(free)
            and later
            and scan.sentence(one) == scan.sentence(two)
        ):
            return True
        if words == "/" and not pair.own_zone and later and not before.own_zone:
            return True
        return (
            bool(free)
            and free[0] in _JOINED
            and all(each in _JOINED | {"um", "at", "on", "le", "el", "am", ","} for each in free)
            and words != "/"
            and later
        )
    near = 0 < scan.line(two) - scan.line(one) <= 3  # noqa: PLR2004 - a few labelled lines
    return near and cues.label(two) == "end"


def _same_day(before: Pair, pair: Pair) -> bool:
    """Say whether the day that the second time names is the first one's, said again."""
    one, two = before.day, pair.day
    if one is None or two is None or not pair.own_day:
        return False
    if one.day is None and two.day is None:
        return (one.weekday, one.away) == (two.weekday, two.away)
    return (one.day, one.month) == (two.day, two.month)


def is_later(one: Clock, two: Clock) -> bool:
    """Tell whether a clock time comes after another, in the afternoon where it says neither am nor pm."""
    first, second = one.hour * 60 + one.minute, two.hour * 60 + two.minute
    return second > first or (not two.sure and one.hour <= 12 and second + 720 > first and two.half is not one.half)  # noqa: PLR2004
