"""How much speaks for a letter being about the reader's own interview: many weak signs, each weighed, summed up."""

from collections.abc import Collection, Mapping, Sequence
from typing import Final

from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import Sentence

# A sentence that sets, moves or takes back the reader's own interview.
_TOLD: Final = 2.0
_SETTING: Final = frozenset({Cue.PERSONAL, Cue.CONFIRM, Cue.INVITE, Cue.MOVE, Cue.CANCEL, Cue.GONE})
_FOREIGN: Final = frozenset(
    {Cue.MASS, Cue.CROWD, Cue.SELLING, Cue.HOST, Cue.ELSEWHERE, Cue.PRIVATE, Cue.SERVICE, Cue.OFFICE}
)
# What a cue weighs: in the subject, in a sentence with a time or beside one, and anywhere else.
_WEIGHTS: Final[Mapping[Cue, tuple[float, float, float]]] = {
    Cue.INTERVIEW: (3.0, 3.0, 2.0),
    Cue.PERSONAL: (1.0, 1.5, 1.0),
    Cue.JOB: (2.0, 1.5, 1.5),
    Cue.WORK: (2.0, 2.0, 1.5),
    Cue.TRADE: (2.0, 1.0, 0.75),
    Cue.COME: (0.5, 1.5, 0.5),
    Cue.BOSS: (0.5, 1.5, 1.0),
    Cue.MEETING: (0.5, 0.5, 0.0),
    Cue.CONFIRM: (0.5, 0.5, 0.0),
    Cue.INVITE: (1.0, 1.0, 1.0),
    Cue.TASK: (2.0, 2.0, 1.5),
    Cue.MOVE: (0.5, 0.5, 0.5),
    Cue.CANCEL: (0.5, 0.5, 0.5),
    Cue.ASK: (0.5, 0.5, 0.5),
    Cue.PRIVATE: (-2.5, -2.5, -1.5),
    Cue.SERVICE: (-3.0, -3.0, -2.0),
    Cue.SELLING: (-3.0, -3.0, -2.5),
    Cue.HOST: (-5.0, -5.0, -4.0),
    Cue.MASS: (-2.0, -2.0, -1.5),
    Cue.CROWD: (-2.5, -2.5, -1.5),
    Cue.ELSEWHERE: (-5.0, -4.0, -3.0),
    Cue.OFFICE: (-4.0, -6.0, -4.0),
}


def weigh(
    head: Sequence[Sentence],
    body: Sequence[Sentence],
    places: Collection[int],
    *,
    hiring: bool,
    private: bool,
    known: bool,
    placed: bool,
) -> float:
    """Return the sum of the signs: well above nought an interview, below it none, between them nobody can say.

    ``hiring`` says that the sender is a mailbox for applications, ``private`` that it is one of a private person,
    ``known`` that the letters around it are about a job, ``placed`` that it says where to meet.
    """
    dated = {index for index, each in enumerate(body) if any(each.start <= place < each.end for place in places)}
    near = dated | {index - 1 for index in dated} | {index + 1 for index in dated}
    total = 2.0 * hiring - 1.0 * private + 2.0 * known + 0.5 * placed
    told = any(
        Cue.INTERVIEW in each.cues and each.cues.keys() & _SETTING and not each.cues.keys() & _FOREIGN
        for each in (*head, *body)
    )
    total += _TOLD * told
    for cue, (in_head, beside, elsewhere) in _WEIGHTS.items():
        found = [0.0]
        if any(cue in each.cues for each in head):
            found.append(in_head)
        for index, each in enumerate(body):
            if cue in each.cues:
                found.append(beside if index in near else elsewhere)
        total += _strongest(found)
    return total


def _strongest(found: Sequence[float]) -> float:
    """Return the heaviest sign of a cue and half of the next: the same word twice is not two signs."""
    ranked = sorted(found, key=abs, reverse=True)
    return ranked[0] + (ranked[1] / 2 if len(ranked) > 1 else 0.0)
