"""Whether a letter without a word of an interview is about a job of the reader: what subject and sentences say."""

from typing import Final

from prepmail.reading.intent.cue import FOR_MANY, Cue
from prepmail.reading.intent.weighed import Weighed

_SOME: Final = 2.0
_OF_WORK: Final = frozenset({Cue.JOB, Cue.WORK, Cue.TRADE})
_OF_SOMETHING_ELSE: Final = frozenset(
    {
        *FOR_MANY,
        Cue.PRIVATE,
        Cue.SERVICE,
        Cue.OFFICE,
        Cue.ERRAND,
        Cue.HOST,
        Cue.NOTE,
        Cue.RECEIVED,
        Cue.TOPIC,
        Cue.TASK,
    }
)


def is_on_the_job(letter: Weighed) -> bool:
    """Say whether its subject is a job, and it sets, asks for, moves or takes back a time of nothing else."""
    if not letter.in_head & _OF_WORK or letter.weight < _SOME or letter.all & _OF_SOMETHING_ELSE:
        return False
    return bool(letter.places) or letter.asks_for_time() or letter.says(Cue.MOVE) or letter.says(Cue.CANCEL)


def is_work_undone(letter: Weighed) -> bool:
    """Say whether a sentence with a time calls something off or moves it, and speaks of work."""
    return not letter.all & {*FOR_MANY, Cue.PRIVATE, Cue.SERVICE} and any(
        each.cues.keys() & _OF_WORK and each.cues.keys() & {Cue.CANCEL, Cue.MOVE} and letter.is_dated(each)
        for each in letter.body
    )


def is_declined(letter: Weighed) -> bool:
    """Say whether a sentence turns down an applicant, in a letter that goes to one person."""
    return not letter.all & FOR_MANY and any(
        Cue.REJECTED in each.cues and each.cues.keys() & _OF_WORK and not each.is_conditional(Cue.REJECTED)
        for each in letter.body
    )
