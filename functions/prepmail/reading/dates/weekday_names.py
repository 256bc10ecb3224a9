"""Recognise the name of a weekday: whole, short ("Thu.", "thurs 14:00"), or with a part of the day glued to it."""

from typing import Final

from prepmail.reading.dates.date_grammar import DateGrammar
from prepmail.reading.dates.day_neighbours import without_part
from prepmail.reading.dates.fold import Folded
from prepmail.reading.dates.lexemes import Cursor, Kind, Lexeme
from prepmail.reading.dates.relative_words import LINKS
from prepmail.reading.dates.words import Words

_TWO_LETTERS: Final = 2
_LAST_HOUR: Final = 24
# 130 and 1545 are times too.
_EARLIEST: Final = 100
_LONG_SHORT: Final = 4
_ALSO_VERBS: Final = frozenset({"sat", "sun", "mar", "don", "son", "sex", "ter"})


class WeekdayNames:
    """Recognise weekdays in one text."""

    def __init__(self, lexemes: list[Lexeme], folded: Folded, words: Words, dates: DateGrammar) -> None:
        self._lexemes = lexemes
        self._at = Cursor(lexemes)
        self._dates = dates
        self._folded = folded
        self._words = words

    def find(self, index: int, *, sure: bool = False) -> tuple[int, int] | None:
        """Return a weekday and the index after it. A short name must look like one."""
        if found := self._words.weekdays.match(self._lexemes, index) or self._with_part(index):
            return found
        short = self._words.short_weekdays.match(self._lexemes, index)
        return self._short(index, *short, sure=sure) if short else None

    def _with_part(self, index: int) -> tuple[int, int] | None:
        """Read "Donnerstagnachmittag"."""
        whole = without_part(self._at.text(index))
        named = self._words.weekday_names.get(whole) if whole else None
        return (named, index + 1) if named is not None else None

    def _short(self, index: int, number: int, last: int, *, sure: bool) -> tuple[int, int] | None:
        word = self._at.text(index)
        dotted = self._at.text(last) == "." and self._at.glued(last)
        after = last + 1 if dotted else last
        core = self._dates.find(self._at.skip(after, LINKS | {",", "("}), weekday=True)
        if core is None and word in self._words.months and self._dates.month_then_day(index):
            return None
        cued = sure or self._words.at.match(self._lexemes, after) is not None
        if len(word) > _LONG_SHORT and cued:
            return number, after
        if (
            self._at.text(after) == "-"
            and self._words.short_weekdays.match(self._lexemes, after + 1)
            and self._capital(index)
        ):
            return number, after
        if core or (dotted and self._capital(index) and len(word) > _TWO_LETTERS):
            return number, after
        follows = self._lexemes[after] if after < len(self._lexemes) else None
        if len(word) > _TWO_LETTERS and (self._is_led(word, after) or self._clock_follows(after)):
            return number, after
        if not self._capital(index) or follows is None:
            return (number, after) if self._capital(index) and len(word) > _TWO_LETTERS else None
        if len(word) <= _TWO_LETTERS:
            is_day = follows.kind is Kind.NUMBER or (dotted and self._at.number(after + 1) is not None)
            return (number, after) if is_day and follows.line == self._lexemes[index].line else None
        return number, after

    def _clock_follows(self, index: int) -> bool:
        """Say whether a time in figures stands at a lexeme ("thurs 14:00", "fri 9ish"): then a short name is a day."""
        number, mark = self._at.number(index), self._at.text(index + 1)
        spoken = self._words.before_hour.match(self._lexemes, index) or self._words.named_hours.match(
            self._lexemes, index
        )
        if spoken and self._at.same_line(index - 1, spoken[1] - 1):
            return True
        if number is None or number > _LAST_HOUR or not self._at.same_line(index - 1, index):
            return False
        if mark in {":", ".", "-"}:
            return self._at.glued(index + 1) and self._at.glued(index + 2) and self._at.number(index + 2) is not None
        return mark in {"am", "pm", "ish", "uhr", "h", "o"} or (mark in {"a", "p"} and self._at.glued(index + 1))

    def _is_led(self, word: str, index: int) -> bool:
        """Say whether "at 3" follows a short name ("come wed at 3")."""
        cue = self._words.at.match(self._lexemes, index)
        return cue is not None and word not in _ALSO_VERBS and self._clock_begins(cue[1])

    def _clock_begins(self, index: int) -> bool:
        number = self._at.number(index)
        whole = number is not None and (number <= _LAST_HOUR or _EARLIEST <= number < _LAST_HOUR * 100)
        return whole and self._at.same_line(index - 1, index)

    def _capital(self, index: int) -> bool:
        each = self._lexemes[index]
        return self._folded.raw(each.start, each.start + 1).isupper()
