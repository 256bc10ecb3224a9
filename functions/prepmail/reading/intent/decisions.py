"""Where a decision and a date meet: what is still meant by a date in a letter that also takes something back."""

from collections.abc import Sequence
from typing import Final

from prepmail.reading.dates.mentions import Mention
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import Sentence
from prepmail.reading.intent.letter_cues import LetterCues
from prepmail.reading.intent.mention_roles import is_beside, sentence_of
from prepmail.reading.intent.moved_times import is_led_to

_TAKEN_BACK: Final = frozenset({Cue.REJECTED, Cue.ON_HOLD, Cue.CANCEL, Cue.GONE, Cue.NOTE})
_CALLED_OFF: Final = frozenset({Cue.CANCEL, Cue.CALLED_OFF})
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
    alone = len({each.start for each in dates}) == 1 and not any(is_led_to(letter, each) for each in dates)
    return all(
        each is not None and bool(each.cues.keys() & _CALLED_OFF) and (alone or Cue.MOVE not in each.cues)
        for each in sentences
    )


def is_called_off(letter: LetterCues, dates: Sequence[Mention]) -> bool:
    """Say whether the sentence of the one date of a letter calls a meeting off, in whatever words."""
    sentences = [sentence_of(letter, each) for each in dates]
    return len({each.start for each in dates}) == 1 and all(
        each is not None
        and Cue.CALLED_OFF in each.cues
        and not each.is_conditional(Cue.CALLED_OFF)
        and bool(each.cues.keys() & _MEETING)
        for each in sentences
    )


def is_put_off(letter: LetterCues, dates: Sequence[Mention]) -> bool:
    """Say whether a meeting cannot be as planned and another date is to come, and no word calls it off for good.

    No date may stand anywhere else: that would be the new one.
    """
    if any(Cue.CALLED_OFF in each.cues and not each.is_conditional(Cue.CALLED_OFF) for each in letter.sentences):
        return False
    later = [each for each in letter.sentences if Cue.LATER in each.cues and not each.is_conditional(Cue.LATER)]
    prevented = [each for each in letter.sentences if _is_prevented(letter, each)]
    if not later or not prevented or any(Cue.REJECTED in each.cues and each not in prevented for each in letter.body):
        return False
    return all(sentence_of(letter, each) in prevented for each in dates)


def _is_prevented(letter: LetterCues, sentence: Sentence) -> bool:
    cues = sentence.cues.keys()
    if Cue.PREVENTED not in cues or sentence.is_conditional(Cue.PREVENTED) or sentence.text.endswith("?"):
        return False
    return bool(cues & _MEETING) or letter.is_dated(sentence)
