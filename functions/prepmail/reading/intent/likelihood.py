"""How likely each kind of mail is, as learned from letters: each sign of a letter weighs something, and all are summed.

The rules of ``read.py`` ask in a fixed order and the first sign that fits decides; here none decides alone. What each
sign weighs stands in ``likelihood_tables.py`` (docs/decisions/0018-a-learned-judge-beside-the-rules.md).
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Final

from prepmail.domain.reading import Action, Outcome
from prepmail.reading.dates.mentions import Mention
from prepmail.reading.intent import likelihood_tables
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import Sentence
from prepmail.reading.weights import Weights, read_weights

# Without white space between words a pair of characters is as good as a word.
_WORD = re.compile(r"\d[\d.:h]*|[\u3040-\u30ff\u3400-\u9fff]{2,40}|[^\W\d_]{1,40}(?:'[^\W\d_]{1,10})?|[?€£$]")
_EAST_ASIAN: Final = "\u3040"
_CLOCK: Final = frozenset(":h")
_MOST_WORDS: Final = 400
_TOP: Final = 3
_MANY: Final = 4
_SOME: Final = 2
_LENGTHS: Final = (150, 400, 900, 1800)


@dataclass(frozen=True, slots=True, kw_only=True)
class Likelihood:
    """The share of each action, together 1, and which outcome is the likeliest should it be one."""

    actions: Mapping[Action, float]
    outcome: Outcome

    @property
    def best(self) -> Action:
        """The likeliest action."""
        return max(self.actions, key=self.actions.__getitem__)


def find_signs(
    head: Sequence[Sentence],
    body: Sequence[Sentence],
    mentions: Sequence[Mention],
    *,
    sent: datetime,
    around: Collection[str] = (),
) -> frozenset[str]:
    """Return the signs of a letter: its words, and what holds in every language.

    ``head`` are the sentences of its subject, ``body`` those of its text, ``mentions`` its times, ``sent`` is when it
    was written (aware). ``around`` are signs of the mail that it stands in. Looks at 400 words at most.
    """
    ahead = [each for each in mentions if each.start > sent]
    signs = {f"={word}" for word in _words((*head, *body))} | set(around)
    signs.update(f"subject:{cue}" for each in head for cue in each.cues)
    for index, each in enumerate(body):
        dated = any(each.start <= mention.position < each.end for mention in ahead)
        for cue in each.cues:
            signs.add(f"cue:{cue}")
            signs.update(
                f"{how}:{cue}"
                for how, holds in (
                    ("dated", dated),
                    ("if", Cue.CONDITION in each.cues),
                    ("asked", each.text.endswith("?")),
                    ("top", index < _TOP),
                )
                if holds
            )
    signs.add(f"ahead:{min(len({each.start for each in ahead}), _MANY)}")
    signs.add(f"over:{min(len(mentions) - len(ahead), _SOME)}")
    signs.update(f"time:{each.role}" for each in ahead)
    length = sum(len(each.text) for each in body)
    signs.add(f"length:{sum(length >= least for least in _LENGTHS)}")
    return frozenset(signs)


def weigh(signs: Collection[str]) -> Likelihood:
    """Return how likely each action is for these signs; one that was not learned weighs nothing."""
    actions: dict[Action, float] = {each: 0.0 for each in Action if each is not Action.COMMAND}
    outcomes: dict[Outcome, float] = {}
    for kind, share in _weights().shares(signs).items():
        if kind in set(Outcome):
            outcomes[Outcome(kind)] = share
            actions[Action.OUTCOME] += share
        else:
            actions[Action(kind)] += share
    return Likelihood(actions=actions, outcome=max(outcomes, key=outcomes.__getitem__))


def _words(sentences: Sequence[Sentence]) -> Iterator[str]:
    """Yield the words of sentences; a number is any number, and a time any time."""
    left = _MOST_WORDS
    for each in sentences:
        for match in _WORD.finditer(each.text):
            word = match[0]
            if word[0].isdigit():
                yield "0" if _CLOCK.isdisjoint(word) else "0:00"
            elif word[0] >= _EAST_ASIAN:
                yield from (word[place : place + 2] for place in range(len(word) - 1))
            else:
                yield word
            left -= 1
            if not left:
                return


@cache
def _weights() -> Weights:
    return read_weights(likelihood_tables.KINDS, likelihood_tables.BEFORE, likelihood_tables.WEIGHTS)
