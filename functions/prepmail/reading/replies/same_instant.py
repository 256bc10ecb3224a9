"""Several times of one instant: "10 am in Toronto, so 3 pm here" is one time, told on two clocks."""

from collections.abc import Sequence

from prepmail.domain.zones import find_zone
from prepmail.reading.dates.find import find_mentions
from prepmail.reading.dates.mentions import Mention
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.near_days import place_day


def pick_same_instant(times: Sequence[str], days: Sequence[str], frame: Frame) -> str | None:
    """Return the words of the one time that all words tell, best those on a clock of their own; None where they differ.

    ``days`` are the days said, none for the day that we hold: several, or one that nobody can place, come to None.
    """
    if frame.start is None or len(days) > 1:
        return None
    placed = place_day(days[0], frame) if days else (f"{frame.start.day} {frame.start:%B %Y}",)
    if len(placed) != 1:
        return None
    found: list[tuple[str, Mention]] = []
    for each in times:
        mentions = find_mentions(f"{placed[0]} at {each}", frame.reference)
        if len(mentions) != 1:
            return None
        found.append((each, mentions[0]))
    if len({mention.start for _, mention in found}) != 1 or len({mention.end for _, mention in found} - {None}) > 1:
        return None
    elsewhere = [said for said, mention in found if mention.tz_said and _is_elsewhere(mention, frame)]
    ends = [said for said, mention in found if mention.end]
    return next(iter((*elsewhere, *ends, *times)), None)


def _is_elsewhere(mention: Mention, frame: Frame) -> bool:
    ours, theirs = find_zone(frame.tz), find_zone(mention.tz)
    if ours is None or theirs is None:
        return False
    return mention.start.astimezone(ours).utcoffset() != mention.start.astimezone(theirs).utcoffset()
