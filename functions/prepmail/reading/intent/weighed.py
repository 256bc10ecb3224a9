"""What the rules in modules of their own may ask of a letter's cues (``letter_cues.LetterCues``)."""

from collections.abc import Collection, Sequence
from typing import Protocol

from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import Sentence


class Weighed(Protocol):
    """The cues of one letter as a whole."""

    all: set[Cue]
    in_head: set[Cue]
    body: Sequence[Sentence]
    places: Collection[int]
    weight: float
    hiring: bool
    private: bool
    placed: bool
    reply: bool
    office: bool
    serving: bool

    def count(self, cue: Cue) -> int:
        """Count the sentences that hold a cue."""

    def is_dated(self, sentence: Sentence) -> bool:
        """Say whether a time stands in a sentence."""

    def says(self, cue: Cue) -> bool:
        """Say whether a cue stands somewhere without a condition in front of it."""

    def asks_for_time(self) -> bool:
        """Say whether it asks for a time now."""
