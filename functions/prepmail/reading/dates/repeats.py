"""The same instant said twice is one: "9 AM PT / 12 PM ET", the subject and the body."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from prepmail.domain.reading import Choice
from prepmail.domain.zones import find_zone
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.dates.mentions import Doubt, Mention, Reference, Role
from prepmail.reading.dates.pair import Pair
from prepmail.reading.dates.pairs import YOURS
from prepmail.reading.dates.scan import Scan
from prepmail.reading.dates.tokens import Day, Hours, Zone

_MARKS: Final = word_set("/ ( ) = | , - ; [ ] that is i . e on of aka resp bzw ie which for in so s ' or")
_DAY: Final = timedelta(days=1)
_FAR: Final = timedelta(hours=20)


def drop_repeats(found: list[tuple[Pair, Mention]], scan: Scan, reference: Reference) -> list[tuple[Pair, Mention]]:
    """Return the mentions without those that only say an earlier one again, in another zone or another place.

    Two clocks of one time that do not agree stay one mention, with both as its choices.
    """
    kept: list[tuple[Pair, Mention]] = []
    for pair, mention in found:
        same = next((place for place, (_, each) in enumerate(kept) if _same(each, mention)), None)
        if same is not None:
            kept[same] = kept[same][0], _on_own_clock(_joined(kept[same][1], mention), mention, reference)
            continue
        if kept and _is_readers(kept[-1][0], pair, scan):
            # "10 am CET (5 pm your time)": the reader's clock, whatever it is.
            continue
        if kept and (merged := _restated(*kept[-1], pair, mention, scan)):
            yours = any(each in YOURS for each in scan.between(kept[-1][0].hours, pair.hours)) or _is_yours(pair, scan)
            merged = replace(merged, tz=mention.tz) if yours and merged.start == mention.start else merged
            kept[-1] = kept[-1][0], _on_own_clock(merged, mention, reference)
            continue
        kept.append((pair, mention))
    return kept


def _on_own_clock(kept: Mention, again: Mention, reference: Reference) -> Mention:
    """Show an instant that is said on two clocks on that of the reader, or of the letter."""
    if not reference.own_clock or kept.start != again.start or not (kept.tz_said and again.tz_said):
        return kept
    offset = reference.now.utcoffset()
    own, other = (find_zone(each.tz) for each in (kept, again))
    if kept.tz == reference.zone or own is None or other is None:
        return kept
    better = again.start.astimezone(other).utcoffset() == offset != kept.start.astimezone(own).utcoffset()
    return replace(kept, tz=again.tz) if better or again.tz == reference.zone else kept


def _is_readers(pair: Pair, other: Pair, scan: Scan) -> bool:
    """Say whether "your time", or "for you", right behind a second time calls it the reader's."""
    behind = [scan.text(at) for at in range(other.hours.piece.last, other.hours.piece.last + 3)]
    return (
        pair.own_zone
        and not other.own_zone
        and other.day is pair.day
        and scan.sentence(pair.hours) == scan.sentence(other.hours)
        and _only_marks(pair, other, scan)
        and (
            behind[:2] in (["your", "time"], ["for", "you"], ["your", "side"], ["your", "end"])
            or behind[1:] == ["your", "local"]
            or behind == ["where", "you", "are"]
        )
    )


def _is_yours(pair: Pair, scan: Scan) -> bool:
    """Say whether the words between a time and its zone put it on the reader's clock ("4 pm for you in Singapore")."""
    return pair.zone is not None and any(each in YOURS for each in scan.between(pair.hours, pair.zone))


def _same(one: Mention, two: Mention) -> bool:
    if one.start == two.start:
        return one.end is None or two.end is None or one.end == two.end or one.role == two.role
    return False


def _joined(one: Mention, two: Mention) -> Mention:
    """Return a mention with what its repetition adds: an end, a zone that is said."""
    if one.end is None and two.end is not None:
        one = replace(one, end=two.end, choices=_with_ends(one.choices, two.end - one.start))
    if two.tz_said and not one.tz_said:
        one = replace(one, tz=two.tz, tz_said=True, doubts=one.doubts - {Doubt.NO_ZONE})
    if one.role is Role.EVENT and two.role is Role.OLD:
        one = replace(one, role=Role.OLD)
    fewer = two.choices if not two.choices else one.choices
    # A repetition that leaves no doubt about the instant settles it.
    return replace(one, choices=fewer, doubts=one.doubts & two.doubts) if not fewer and one.choices else one


def _with_ends(choices: Iterable[Choice], length: timedelta) -> tuple[Choice, ...]:
    return tuple(replace(each, end=each.start + length if each.start else None) for each in choices)


def _restated(pair: Pair, mention: Mention, other: Pair, second: Mention, scan: Scan) -> Mention | None:
    """Return one mention for a time said again in another zone, None where it is another time."""
    if other.zone is None or not other.own_zone or not (pair.own_zone or other.bracketed):
        return None
    if pair.zone is not None and pair.zone.name == other.zone.name:
        return None
    if scan.sentence(pair.hours) != scan.sentence(other.hours) or not _only_marks(pair, other, scan):
        return None
    starts = {mention.start, *(each.start for each in mention.choices)}
    others = {second.start, *(each.start for each in second.choices)}
    if shared := [each for each in starts & others if each]:
        if len(shared) > 1 and mention.start in shared:
            return mention
        chosen = mention.start if mention.start in shared else min(shared)
        if chosen == mention.start:
            return replace(mention, choices=(), doubts=mention.doubts - {Doubt.ZONE_LOOSE, Doubt.ZONE_AMBIGUOUS})
        choice = next(each for each in mention.choices if each.start == chosen)
        settled = mention.doubts - {Doubt.ZONE_LOOSE, Doubt.ZONE_AMBIGUOUS}
        return replace(mention, start=chosen, end=choice.end, tz=choice.tz, choices=(), doubts=settled)
    bare = other.day is None or other.day is pair.day or not other.day.full
    if bare and (second.start - mention.start) % _DAY == timedelta(0):
        # "(4 am Thursday Sydney)": the Thursday beside the day that was named.
        return mention
    if not pair.own_zone and Doubt.NO_ZONE in mention.doubts and not second.choices:
        # "2pm (11am PT)": the clock that names its zone is the one to trust.
        end = second.end or (second.start + (mention.end - mention.start) if mention.end else None)
        return replace(second, end=end, role=mention.role)
    if abs(second.start - mention.start) > _FAR:
        return None
    either = (_choice_of(mention), *mention.choices[1:], _choice_of(second))
    return replace(mention, choices=either, doubts=mention.doubts | {Doubt.ZONE_AMBIGUOUS})


def _choice_of(mention: Mention) -> Choice:
    return Choice(label=mention.quote, start=mention.start, end=mention.end, tz=mention.tz)


def _only_marks(pair: Pair, other: Pair, scan: Scan) -> bool:
    inside = {
        at
        for each in scan.tokens
        if isinstance(each, Day | Hours | Zone)
        for at in range(each.piece.first, each.piece.last)
    }
    free = (at for at in range(pair.hours.piece.last, other.hours.piece.first) if at not in inside)
    return all(scan.text(at) in _MARKS or scan.text(at) in YOURS for at in free)
