"""How long it takes: which length that a text names is of which time."""

from typing import Final

from prepmail.reading.dates.pair import Pair
from prepmail.reading.dates.roles import Cues
from prepmail.reading.dates.scan import Scan
from prepmail.reading.dates.tokens import Length

# How many minutes people talk.
_USUAL: Final = frozenset({15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120})
# What takes longer is a shift, unless the words around it say that it is the meeting.
_LONGEST: Final = 8 * 60


def give_lengths(scan: Scan, cues: Cues, pairs: list[Pair]) -> None:
    """Give each time without an end the minutes that are said of it, else those said of all."""
    lengths = [each for each in scan.tokens if isinstance(each, Length)]
    told = [(each, cues.is_length(each)) for each in lengths]
    general: list[Length] = []
    sure: list[bool] = []
    for length, said in told:
        if said is False or (length.minutes > _LONGEST and said is None):
            continue
        # What a later sentence of the line says is of another time.
        beside = [
            each
            for each in pairs
            if scan.line(each.hours) == scan.line(length)
            and each.end is None
            and (each.hours.piece.first < length.piece.first or scan.sentence(each.hours) == scan.sentence(length))
        ]
        # "It takes 40 minutes, after a test of 30 minutes at 10": the 30 are of the time that stands next to them.
        nearer = next((each.piece.first for each in lengths if each.piece.first > length.piece.first), None)
        same = [
            each
            for each in beside
            if scan.sentence(each.hours) == scan.sentence(length)
            and not (nearer is not None and length.piece.first < nearer < each.hours.piece.first)
        ]
        close = same or (beside if said else [])
        labelled = said is True and scan.text(length.piece.first - 1) == ":"
        if len(pairs) > 1 and close and not labelled:
            before = [each for each in close if each.hours.piece.first < length.piece.first]
            chosen = (before or close)[-1]
            if (chosen.minutes is None and not said) or len({scan.line(each.hours) for each in pairs}) > 1:
                chosen.minutes = chosen.minutes or length.minutes
                continue
        only = len(pairs) == 1 and len(lengths) == 1 and length.minutes in _USUAL
        if said or close or only:
            general.insert(0 if said and not any(told for told in sure) else len(general), length)
            sure.append(said is True)
    first = general[0].minutes if general else None
    for pair in pairs:
        if pair.end is None and pair.minutes is None:
            pair.minutes = first
