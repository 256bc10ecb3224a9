"""What stands around a bare number and lets it be an hour, or not: "at 10 Downing Street", "Your slot: 10.20"."""

from typing import Final

from prepmail.reading.dates.clock_neighbours import (
    CORRECTING,
    ENDS,
    FOLLOWERS,
    SETTLING,
    TIME_LABELS,
    UNITS_OR_NAMES,
)
from prepmail.reading.dates.fold import Folded
from prepmail.reading.dates.length_cues import MEETINGS
from prepmail.reading.dates.lexemes import Cursor, Kind, Lexeme, word_set
from prepmail.reading.dates.role_words import MOVE_VERBS
from prepmail.reading.dates.words import Words

_CLAUSE: Final = 6
_BEFORE_A_TIME: Final = word_set("say for then dann ensuite puis poi luego daarna potem sedan derefter")
_LEADING: Final = word_set("your the a an my our")
_BEGINNINGS: Final = word_set("start slot appointment appt kick-off")


class ClockContext:
    """Look around the numbers of one text."""

    def __init__(self, lexemes: list[Lexeme], folded: Folded, words: Words) -> None:
        self._lexemes = lexemes
        self._at = Cursor(lexemes)
        self._folded = folded
        self._words = words

    def may_end(self, index: int) -> bool:
        """Say whether what follows lets a bare number be an hour: not "at 10 Downing Street", not "at 3 companies"."""
        if not self._at.same_line(index - 1, index):
            return True
        each = self._lexemes[index]
        if each.kind is Kind.MARK:
            number_follows = (
                self._at.glued(index) and self._at.glued(index + 1) and self._at.number(index + 1) is not None
            )
            return each.text in ENDS and not number_follows
        if each.kind is not Kind.WORD or each.glued:
            return False
        known = self._words.weekdays.match(self._lexemes, index) or self._words.days_away.match(self._lexemes, index)
        raw = self._folded.raw(each.start, each.end)
        upper = raw.isupper() and len(raw) <= 4  # noqa: PLR2004 - a zone's letters
        return each.text in FOLLOWERS or known is not None or upper

    def day_follows(self, index: int) -> bool:
        """Say whether a weekday stands right behind a time ("4.30 on Friday")."""
        at = index + 1 if self._at.text(index) in {"on", "this", "next", "am", "le", "el", "op"} else index
        if not self._at.same_line(index - 1, at):
            return False
        return self._words.weekdays.match(self._lexemes, at) is not None or (at > index and self._at.text(at) == "the")

    def settles(self, index: int, last: int) -> bool:
        """Say whether a label stands before "10.20" ("Your slot: 10.20"), or words behind it that settle a time."""
        said = [self._at.text(at) for at in range(last, min(last + 2, len(self._lexemes)))]
        if " ".join(said) in SETTLING or said[:1] in (["works"], ["sharp"]):
            return True
        # "for your 10.00 interview"
        if self._at.text(index - 1) in _LEADING and said[:1] and said[0] in MEETINGS | _BEGINNINGS:
            return True
        corrects = said[:1] and said[0] in CORRECTING and self._at.same_line(index, last + 1)
        # "Could you be here for 2.30?"
        if self._at.text(index - 1) in _BEFORE_A_TIME or (corrects and self._at.number(last + 1) is not None):
            return True
        if index < 2 or self._at.text(index - 1) not in {":", "\t", "is", "ist", "est", "es"}:  # noqa: PLR2004 - a label and its colon
            return False
        return self._at.same_line(index - 2, index) and self._at.text(index - 2) in TIME_LABELS

    def moves(self, index: int) -> bool:
        """Say whether "moved from 2pm to 3pm" stands before a time: two times, not the two ends of one."""
        for at in range(index - 1, max(0, index - _CLAUSE) - 1, -1):
            each = self._lexemes[at]
            if each.line != self._lexemes[index].line or each.kind is Kind.NUMBER or each.text in ENDS:
                return False
            if self._words.weekdays.match(self._lexemes, at) or each.text in MEETINGS:
                return False
            if each.text in MOVE_VERBS:
                return True
        return False

    def goes_on(self, index: int) -> bool:
        """Say whether a sentence goes on in small words behind "Thursday at 3": no street, nothing that is counted."""
        each = self._lexemes[index]
        lower = each.kind is Kind.WORD and not each.glued and self._folded.raw(each.start, each.start + 1).islower()
        return lower and each.text not in UNITS_OR_NAMES
