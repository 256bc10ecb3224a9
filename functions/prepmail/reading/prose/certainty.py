"""How sure the start of an interview is: what in the letter speaks for it, what against, and the question it leaves."""

import re
from collections.abc import Sequence
from datetime import UTC, timedelta
from typing import Final

from prepmail.domain.reading import Action, Choice, Question, Session
from prepmail.domain.zones import find_zone
from prepmail.reading.dates.mentions import Mention, Role
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import fold, read_sentences
from prepmail.reading.prose.voices import Voice
from prepmail.reading.questions import label_time

_MOST: Final = 6
_ENOUGH: Final = 2
_MUCH: Final = 3
# The hours in which people are interviewed, on the clock of the place.
_EARLIEST: Final = 7
_LATEST: Final = 20
# With "am" or "pm" said there is no mistaking the half of the day.
_DAWN: Final = 5
_NIGHT: Final = 22
_HALF: Final = re.compile(
    r"(?:\b|(?<=\d))[ap]\.?\s?m\b|morgens|rano|du matin|in the (?:morning|evening)", re.IGNORECASE
)
_LONGEST: Final = timedelta(hours=5)
_SAMPLE: Final = 4_000
_MEETING: Final = frozenset({Cue.INTERVIEW, Cue.MEETING, Cue.MOVE, Cue.ASK, Cue.INVITE, Cue.COME, Cue.CONFIRM})
# Before a time that no longer holds.
_TAKEN_BACK: Final = re.compile(
    r"\b(?:previous\w*|old|former\w*|original\w*|was|were|before|instead|rather|not|no longer|earlier|alte[rn]?|"
    r"bisher\w*|vorher\w*|ursprunglich\w*|urspruenglich\w*|statt|anstatt|anstelle|nicht|ancien\w*|au lieu|"
    r"initial\w*|prevue?|pas|anterior\w*|antes|en lugar|en vez|no|precedent\w*|vecchi[ao]|anziche|invece (?:di|del)|"
    r"non|vorige|oude?|eerder\w*|oorspronkelijk\w*|in plaats|niet|em vez|antig[oa]|nao|poprzedni\w*|zamiast|"
    r"pierwotn\w*|nie|tidigare|tidligere|ursprunglig\w*|"
    r"opprinnelig\w*|oprindelig\w*|gamle?|i stedet|istallet|inte|ikke)\b|"
    r"変更前|原定|当初|原来"
)
_A_DAY: Final = timedelta(hours=12)
_FAR: Final = timedelta(days=100)
_LENGTH: Final = 80
_BEFORE: Final = 48


def ask_if_unsure(
    first: Mention, main: Voice, *, several: bool, zone_clear: bool = False, sessions: Sequence[Session] = ()
) -> Question | None:
    """Return the question whether a start is right, None where enough in the letter speaks for it.

    ``several`` says that the letter sets interviews on more than one day, ``zone_clear`` that signs of the letter tell
    its clock, ``sessions`` are those of this one. The
    choices are the start in use and every other time that the letter names and that was taken for something else.
    """
    competing = _competing(first, main)
    others = [*competing, *_rivals(first, main)]
    # A first row without an end or people, where later ones have people, may only be when one arrives.
    uneven = (
        len(sessions) > 1
        and not (sessions[0].end or sessions[0].interviewers)
        and any(each.interviewers for each in sessions)
    )
    # Two bare times of one day may as well be one time and its correction.
    bare = len(sessions) > 1 and not any(each.end or each.interviewers for each in sessions)
    against = _against(first, main, others, several=several) + (
        _MUCH if uneven or bare or competing or main.intent.rivals else 0
    )
    if _for(first, main, others, zone_clear=zone_clear) - against >= _ENOUGH:
        return None
    choices = (_choice(first), *(_choice(each) for each in others[: _MOST - 1]))
    quote = " ".join(first.quote.split())[:_LENGTH]
    return Question(
        field="start", text=f"The mail says “{quote}”. Is that when the interview starts?", choices=choices, used=1
    )


def _for(first: Mention, main: Voice, others: list[Mention], *, zone_clear: bool) -> int:
    """Count what speaks for a start: it stands alone, a word sets it, its zone is said, the subject names it too."""
    points = 1 if not others else 0
    points += 1 if first.start in main.intent.told else 0
    points += 1 if first.tz_said or zone_clear else 0
    points += 1 if any(character.isdigit() for character in first.quote) and main.intent.decisive else 0
    return points


def _against(first: Mention, main: Voice, others: list[Mention], *, several: bool) -> int:
    """Count what speaks against it: an odd hour, a far day, a day among several, an old time that was only inferred."""
    local = first.start.astimezone(find_zone(first.tz) or UTC)
    said = _HALF.search(first.quote) is not None
    earliest, latest = (_DAWN, _NIGHT) if said else (_EARLIEST, _LATEST)
    points = 0 if earliest <= local.hour < latest else _MUCH
    points += 2 if first.end is not None and first.end - first.start > _LONGEST and len(main.intent.dates) == 1 else 0
    points += 2 if first.start - main.sent > _FAR else 0
    points += _MUCH if several else 0
    points += _MUCH if main.intent.action is Action.RESCHEDULE and main.intent.inferred else 0
    points += _MUCH if main.intent.doubtful else 0
    return points + (1 if others else 0)


def _rivals(first: Mention, main: Voice) -> list[Mention]:
    """Return the times ahead that the letter names as much as this one, and that are not its end nor its sessions."""
    used = {each.start for each in (*main.intent.dates, *main.intent.offered, *main.intent.old)} | main.intent.beside
    day = (first.start, first.end or first.start)
    found: dict[object, Mention] = {}
    for each in main.mentions:
        inside = day[0] <= each.start <= day[1]
        if each.role is Role.EVENT and each.start not in used and each.start > main.sent and not inside:
            found.setdefault(each.start, each)
    return list(found.values())


def _competing(first: Mention, main: Voice) -> list[Mention]:
    """Return the times ahead that the letter may as well mean.

    One is taken back without a word of its own that says so, and behind the time that holds, where letters seldom name
    it. The other is offered beside the one that is set, on another day.
    """
    taken_back = [
        each
        for each in main.intent.old
        if each.role is not Role.OLD
        and each.position > first.position >= 0
        and main.intent.action is Action.RESCHEDULE
        and not _TAKEN_BACK.search(fold(main.layer.text[first.position + first.length : each.position][-_BEFORE:]))
    ]
    offered = [
        each for each in main.intent.offered if abs(each.start - first.start) >= _A_DAY and _is_a_meeting(each, main)
    ]
    found = {each.start: each for each in (*taken_back, *offered) if each.start > main.sent}
    return [each for start, each in found.items() if start != first.start]


def _is_a_meeting(mention: Mention, main: Voice) -> bool:
    """Say whether the sentence of a time speaks of meeting, or of moving a meeting: not when the shop reopens."""
    sentences = read_sentences(main.layer.text[:_SAMPLE])
    around = next((each for each in sentences if each.start <= mention.position < each.end), None)
    return around is None or not _MEETING.isdisjoint(around.cues)


def _choice(mention: Mention) -> Choice:
    return Choice(label=label_time(mention.start, mention.tz), start=mention.start, end=mention.end, tz=mention.tz)
