"""The times of a letter sorted: those that are set, to choose from, taken back, and until when something is due."""

from collections.abc import Sequence
from dataclasses import dataclass

from prepmail.reading.dates.mentions import Mention, Role
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.letter_cues import LetterCues
from prepmail.reading.intent.mention_roles import (
    is_beside,
    is_contact,
    is_due,
    is_for_all,
    is_listed,
    is_looked_back_on,
    is_sealed,
    is_set,
    is_stray,
)
from prepmail.reading.intent.moved_times import find_left_behind, is_denied, is_gone, split_move


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Times by what they are for; each stands in one of them."""

    dates: tuple[Mention, ...]
    offered: tuple[Mention, ...]
    old: tuple[Mention, ...]
    deadline: Mention | None


def sort_times(letter: LetterCues, mentions: Sequence[Mention], *, moved: bool, cancelled: bool) -> Times:
    """Return the times of a letter sorted. ``moved`` and ``cancelled`` say what it does to a meeting."""
    mentions = [each for whole in mentions for each in (split_move(letter, whole) if moved else (whole,))]
    mentions = [each for each in mentions if not is_looked_back_on(letter, each)]
    told_old = any(each.role is Role.OLD for each in mentions)
    old = tuple(
        each
        for each in mentions
        if each.role is Role.OLD
        # Where words of its own call one time the old one, those around it take back no other.
        or is_denied(letter, each, mentions)
        or (is_gone(letter, each) and not (told_old and not cancelled))
    )
    known = [
        each
        for each in mentions
        if each not in old
        and each.role not in {Role.DEADLINE, Role.HOURS}
        and not is_for_all(letter, each)
        and not is_due(letter, each)
        and not is_contact(letter, each)
    ]
    known = [each for each in known if not is_beside(letter, each) and not is_stray(letter, each, known)] or known
    if moved and not old and (left := find_left_behind(letter, known)):
        old, known = (left,), [each for each in known if each.start != left.start]
    dates = tuple(each for each in known if is_set(letter, each, known, moved=moved))
    if is_listed(letter, known) and not any(Cue.CONFIRM in each.cues for each in letter.body):
        dates = ()
    offered = tuple(each for each in known if each not in dates)
    if not dates and len({each.start for each in offered}) == 1 and _is_agreed(letter, offered[0], moved=moved):
        dates, offered = offered[:1], ()
    deadline = next((each for each in mentions if each.role is Role.DEADLINE or is_due(letter, each)), None)
    return Times(dates=dates, offered=offered, old=old, deadline=deadline)


def _is_agreed(letter: LetterCues, only: Mention, *, moved: bool) -> bool:
    """Say whether the one time that a letter offers is meant as set, however politely it is asked.

    It moves there ("Could we move it to Thursday at 2?"), names the place to come to, or closes with "see you then".
    """
    return moved or is_sealed(letter, only) or (letter.placed and not letter.booking)
