"""Which times of a text are put to the reader to choose from: a list below "which works", and all that "or" joins."""

from dataclasses import replace

from prepmail.reading.dates.mentions import Mention, Role
from prepmail.reading.dates.pair import Pair
from prepmail.reading.dates.roles import Cues
from prepmail.reading.dates.scan import Scan


def mark_offers(found: list[tuple[Pair, Mention]], scan: Scan, cues: Cues) -> list[Mention]:
    """Make a list below "which works" offers, and so all that "or" joins; leave out what only stands in for a time."""
    result = [mention for _, mention in found]
    pairs = [pair for pair, _ in found]
    for index, (pair, mention) in enumerate(found):
        if mention.role is not Role.EVENT:
            continue
        above = index > 0 and result[index - 1].role is Role.OFFERED and _next_line(scan, found[index - 1][0], pair)
        listed = len(found) > 1 and cues.offers_below(pair.hours)
        behind = index + 1 < len(found) and cues.alternatives(pair.hours, found[index + 1][0].hours)
        before = index > 0 and cues.alternatives(found[index - 1][0].hours, pair.hours)
        if above or listed or behind or before:
            result[index] = replace(mention, role=Role.OFFERED)
    # One of a sentence's times put to the reader to choose puts all of them.
    offered = {scan.sentence(pair.hours) for pair, each in zip(pairs, result, strict=True) if each.role is Role.OFFERED}
    for index, pair in enumerate(pairs):
        if result[index].role is Role.EVENT and scan.sentence(pair.hours) in offered:
            result[index] = replace(result[index], role=Role.OFFERED)
    return [
        each
        for index, (pair, each) in enumerate(zip(pairs, result, strict=True))
        if not (
            each.role is Role.EVENT and index and result[index - 1].role is Role.EVENT and _other(pairs, index, cues)
        )
    ]


def _other(pairs: list[Pair], index: int, cues: Cues) -> bool:
    """Say whether a time stands in for the one before it, should that not do."""
    return pairs[index].own_day and cues.alternative(pairs[index].hours)


def _next_line(scan: Scan, one: Pair, two: Pair) -> bool:
    apart = scan.line(two.hours) - scan.line(one.hours)
    return 0 <= apart <= 2 and (apart > 0 or scan.sentence(one.hours) == scan.sentence(two.hours))  # noqa: PLR2004
