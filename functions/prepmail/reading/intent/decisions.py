"""Where a decision and a date meet: what is still meant by a date in a letter that also takes something back."""

from collections.abc import Sequence
from typing import Final

from prepmail.reading.dates.mentions import Mention
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.letter_cues import LetterCues
from prepmail.reading.intent.mention_roles import is_beside, sentence_of

_TAKEN_BACK: Final = frozenset({Cue.REJECTED, Cue.ON_HOLD, Cue.CANCEL, Cue.GONE, Cue.NOTE})
_MEETING: Final = frozenset({Cue.INTERVIEW, Cue.MEETING, Cue.PERSONAL, Cue.COME})


def is_invited(letter: LetterCues, dates: Sequence[Mention]) -> bool:
    """Say whether a sentence invites to a date, and takes nothing back in the same breath."""
    for each in dates:
        sentence = sentence_of(letter, each)
        if sentence is None or sentence.cues.keys() & _TAKEN_BACK:
            continue
        if sentence.cues.keys() & {Cue.INVITE, Cue.CONFIRM} and Cue.INTERVIEW in sentence.cues:
            return True
    return False


def is_pending(letter: LetterCues, dates: Sequence[Mention]) -> bool:
    """Say whether a date that lies ahead is that of a meeting: who is turned down before it is not to come."""
    sentences = [sentence_of(letter, each) for each in dates if not is_beside(letter, each)]
    return any(
        each is not None and bool(each.cues.keys() & _MEETING) and Cue.NOTE not in each.cues for each in sentences
    )


def is_only_old(letter: LetterCues, dates: Sequence[Mention]) -> bool:
    """Say whether every date stands in a sentence that calls the meeting off and leads to no other."""
    sentences = [sentence_of(letter, each) for each in dates]
    return all(each is not None and Cue.CANCEL in each.cues and Cue.MOVE not in each.cues for each in sentences)
