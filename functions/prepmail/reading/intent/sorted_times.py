"""The times of a letter sorted: those that are set, to choose from, taken back, and until when something is due."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from prepmail.domain.reading import Action
from prepmail.reading.dates.mentions import Mention, Role
from prepmail.reading.intent.alternatives import find_alternatives, is_a_span_to_choose_in, is_one_of_several
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import fold
from prepmail.reading.intent.letter_cues import LetterCues
from prepmail.reading.intent.mention_roles import (
    is_beside,
    is_contact,
    is_due,
    is_expected,
    is_for_all,
    is_listed,
    is_looked_back_on,
    is_optional,
    is_ringing_time,
    is_sealed,
    is_set,
    is_stray,
    names_day,
    sentence_of,
)
from prepmail.reading.intent.moved_times import find_left_behind, is_denied, is_gone, split_move
from prepmail.reading.intent.one_meeting import choose_meetings

_A_MEETING: Final = timedelta(hours=2)
_NEAR: Final = 25
# "Viertel nach vier", "ten to three" are times of the clock.
_PAST = re.compile(
    r"\b(?:viertel|zehn|funf|zwanzig|halb|quarter|half|ten|five|twenty|\d{1,2}|kwart|kvart|kvarter|tien|vijf|ti|"
    r"tio|fem|tjugo|tyve|"
    r"kwadrans|pare) (?:minut\w* )?(?:nach|vor|past|to|after|before|over|voor|i|om|etter|efter|pa|po|przed)\b"
)
_LOOSE = re.compile(
    r"\b(?:between|any ?time|sometime|some time|after|before|from|onwards?|until|zwischen|ab|nach|vor|"
    r"entre|apres|avant|"
    r"a partir|despues|antes|desde|dopo|prima|dalle|tra|fra|tussen|vanaf|depois|miedzy|po|przed|od|mellan|mellem|"
    r"mellom|efter|etter|fran)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Times by what they are for; each stands in one of them.

    ``rivals`` have as much for them as the one of ``dates``, ``beside`` are times of something else.
    """

    dates: tuple[Mention, ...]
    offered: tuple[Mention, ...]
    old: tuple[Mention, ...]
    deadline: Mention | None
    rivals: frozenset[datetime] = frozenset()
    beside: frozenset[datetime] = frozenset()


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
    known = [each for each in known if not is_ringing_time(letter, each)] or known
    known = [each for each in known if not is_optional(letter, each)]
    known = [each for each in known if not is_beside(letter, each) and not is_stray(letter, each, known)] or known
    if moved and not old and (left := find_left_behind(letter, known)):
        old, known = (left,), [each for each in known if each.start != left.start]
    dates = tuple(
        each for each in known if is_set(letter, each, known, moved=moved) and not is_a_span_to_choose_in(letter, each)
    )
    if not moved and not cancelled and (choice := {id(each) for each in find_alternatives(letter, dates)}):
        dates = tuple(each for each in dates if id(each) not in choice)
    if is_listed(letter, known) and not any(Cue.CONFIRM in each.cues for each in letter.body):
        dates = ()
    if dates and not any(names_day(each) for each in dates):
        # A time that only shares the day of the one that is asked about is no meeting: "We open at 7".
        asked = [each for each in known if each not in dates and names_day(each)]
        dates, known = ((), asked) if asked else (dates, known)
    offered = tuple(each for each in known if each not in dates)
    if not dates and len({each.start for each in offered}) == 1 and _is_agreed(letter, offered[0], moved=moved):
        dates, offered = offered[:1], ()
    deadline = next((each for each in mentions if each.role is Role.DEADLINE or is_due(letter, each)), None)
    chosen = choose_meetings(letter, dates)
    return Times(
        dates=chosen.dates,
        offered=offered,
        old=old,
        deadline=deadline,
        rivals=chosen.rivals,
        beside=chosen.beside,
    )


def sort_for(letter: LetterCues, mentions: Sequence[Mention], action: Action) -> Times:
    """Return the times of a letter sorted where it is known what the letter is: what its times can only be then."""
    times = sort_times(letter, mentions, moved=action is Action.RESCHEDULE, cancelled=action is Action.CANCEL)
    only = times.offered if len({each.start for each in times.offered}) == 1 else ()
    match action:
        case Action.NEW:
            return replace(times, dates=times.dates or only or times.old, offered=(), old=())
        case Action.RESCHEDULE:
            return times
        case Action.CANCEL:
            return replace(times, dates=times.dates or only, offered=(), deadline=None)
        case Action.ASK_FOR_DATE:
            offered = sorted((*times.dates, *times.offered), key=lambda each: each.position)
            return replace(times, dates=(), offered=tuple(offered), old=())
        case Action.DEADLINE:
            last = max((*times.dates, *times.offered), key=lambda each: each.start, default=None)
            return Times(dates=(), offered=(), old=(), deadline=times.deadline or last)
        case _:
            return Times(dates=(), offered=(), old=(), deadline=None)


def _is_agreed(letter: LetterCues, only: Mention, *, moved: bool) -> bool:
    """Say whether the one time that a letter offers is meant as set, however politely it is asked.

    A friend would note "Can you make Thursday at 2?"; not a span to find a time in, nor what a booking page may change.
    """
    if moved or is_sealed(letter, only):
        return True
    if letter.booking or is_one_of_several(letter, only):
        return False
    if letter.placed or is_expected(letter):
        return True
    return Cue.SELLING not in letter.all and not _is_loose(letter, only)


def _is_loose(letter: LetterCues, only: Mention) -> bool:
    """Say whether a time is the edge of a span in which another is to be found ("any time after 2 on Monday?")."""
    if only.end is not None and only.end - only.start > _A_MEETING:
        return True
    sentence = sentence_of(letter, only)
    if sentence is None:
        return False
    words = fold(only.quote)
    place = sentence.text.find(words[:12])
    return _LOOSE.search(_PAST.sub(" ", sentence.text[max(0, place - _NEAR) : max(0, place) + len(words)])) is not None
