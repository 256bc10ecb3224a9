"""Recognise a day of a month at a place of a text: "3 March 2026", "05.03.2026", "3/5", "March 3rd", "3月5日"."""

from typing import Final, NamedTuple

from prepmail.reading.dates.lexemes import Cursor, Lexeme, word_set
from prepmail.reading.dates.relative_words import ORDINALS
from prepmail.reading.dates.words import Words

_YEARS: Final = range(2000, 2100)
_SHORT_YEARS: Final = range(20, 60)
_MONTHS: Final = 12
# Numbers with a slash after these are no date.
_BEFORE_MONTH: Final = frozenset({"of", "de", "di", "del", "d", "'", ".", "-", "/", ",", "\u00ba"})
_COUNTED: Final = word_set("part round step page chapter score teil runde etape parte slide no of stage")
_LONGEST_DAY: Final = 31
_TWO_LETTERS: Final = 2
# Polish "się" is a month only behind a day: "12 sie".
_ALSO_WORDS: Final = frozenset({"sie"})
AFTER_HOUR: Final = word_set("am pm a p h hr hrs uhr uur u heures heure horas hs o'clock o")


class Core(NamedTuple):
    """A day of the month with its month, and where it ends."""

    day: int
    month: int
    year: int | None
    last: int
    swappable: bool = False
    separator: str = ""


class DateGrammar:
    """Recognise days with their months in one text."""

    def __init__(self, lexemes: list[Lexeme], words: Words) -> None:
        self._lexemes = lexemes
        self._at = Cursor(lexemes)
        self._words = words

    def find(self, index: int, *, weekday: bool = False) -> Core | None:
        """Return the date that starts at a lexeme. ``weekday`` is whether one stands before it."""
        number = self._at.number(index)
        if number is None:
            return self.month_then_day(index)
        each = self._lexemes[index]
        if len(each.text) == 4:  # noqa: PLR2004 - a year
            return self._year_first(index) if number in _YEARS else None
        if len(each.text) > _TWO_LETTERS:
            return None
        return self._numeric(index, number, weekday=weekday) or self._day_then_month(index, number)

    def _year_first(self, index: int) -> Core | None:
        mark = self._at.text(index + 1)
        month, day = self._at.number(index + 2), self._at.number(index + 4)
        if mark == "年" and self._at.text(index + 3) == "月":
            last = index + 6 if self._at.text(index + 5) in {"日", "号"} else index + 5
            return _valid(day, month, self._at.number(index), last)
        if mark not in {"-", "/", "."} or self._at.text(index + 3) != mark or not self._at.glued(index + 1):
            return None
        last = index + 5
        if self._at.text(last) == "t" and self._at.glued(last) and self._at.glued(last + 1):
            last += 1
        return _valid(day, month, self._at.number(index), last, separator=mark)

    def _numeric(self, index: int, first: int, *, weekday: bool) -> Core | None:
        mark, second = self._at.text(index + 1), self._at.number(index + 2)
        if mark == "月" and second is not None and self._at.text(index + 3) in {"日", "号", "號"}:
            return _valid(second, first, None, index + 4)
        if second is None or mark not in {"/", ".", "-"} or not self._at.glued(index + 1):
            return None
        if len(self._at.text(index + 2)) > _TWO_LETTERS or (mark != "." and not self._at.glued(index + 2)):
            return None
        if index and self._lexemes[index].glued and self._at.text(index - 1) in {"/", ".", "-", ":", "#", "$", "\x01"}:
            return None
        year = self._year_after(index + 3, mark)
        if year is not None:
            return _ordered(first, second, year, index + 5, mark)
        last = index + 3
        number_follows = self._at.glued(last + 1) and self._at.number(last + 1) is not None
        if (
            self._at.text(last) in {mark, ":", "%"}
            and self._at.glued(last)
            and (number_follows or self._at.text(last) == "%")
        ):
            return None
        if mark == ".":
            ended = self._at.text(last) == "." and self._at.glued(last) and len(self._at.text(index)) <= _TWO_LETTERS
            said = weekday or self._words.before_day.before(self._lexemes, index, longest=1)
            # Polish "o 16:30" is an hour of its own, no "o'clock".
            polish = self._at.text(last) == "o" and self._words.languages[0] == "pl"
            clock = self._at.text(last) in AFTER_HOUR and not polish
            if (ended and (weekday or self._dotted_language())) or (said and not clock):
                return _ordered(first, second, None, last + 1 if ended else last, mark)
            return None
        if mark == "-" or self._at.text(index - 1) in _COUNTED or (first, second) in {(24, 7), (1, 1), (1, 2)}:
            return None
        return _ordered(first, second, None, last, mark)

    def _dotted_language(self) -> bool:
        return self._words.languages[0] in {"de", "pl", "da", "nb", "sv", "it"}

    def _year_after(self, index: int, mark: str) -> int | None:
        if self._at.text(index) != mark or not self._at.glued(index):
            return None
        if index + 1 < len(self._lexemes) and (mark == "." or self._at.glued(index + 1)):
            return self._year(index + 1, short=True)
        return None

    def _year(self, index: int, *, short: bool = False) -> int | None:
        number = self._at.number(index)
        if number is None:
            return None
        if number in _YEARS and len(self._at.text(index)) == 4:  # noqa: PLR2004 - a year
            return None if self._at.text(index + 1) in {"hrs", "h", "uhr"} else number
        fits = short and len(self._at.text(index)) == _TWO_LETTERS and number in _SHORT_YEARS
        return 2000 + number if fits else None

    def _month(self, index: int) -> int | None:
        return self._words.months.get(self._at.text(index)) if index < len(self._lexemes) else None

    def _day_then_month(self, index: int, day: int) -> Core | None:
        """Read "3rd of March 2026", "3. März", "05-Mar-2026", "5 de marzo de 2026"."""
        at = index + 1
        if self._at.text(at) in ORDINALS and self._at.glued(at):
            at += 1
        at = self._at.skip(at, _BEFORE_MONTH, most=3)
        month = self._month(at)
        if month is None:
            return None
        year, last = self._year_behind(at + 1)
        return _valid(day, month, year, last)

    def month_then_day(self, index: int) -> Core | None:
        """Read "March 3rd, 2026", "Mar. 3", "May 5 '26"."""
        month = self._month(index)
        if month is None or self._at.text(index) in _ALSO_WORDS:
            return None
        at = self._at.skip(index + 1, {".", "the", "-", "/"}, most=2)
        day = self._at.number(at)
        if (
            day is None
            or len(self._at.text(at)) > _TWO_LETTERS
            or self._lexemes[at].line > self._lexemes[index].line + 1
        ):
            return None
        following = self._at.text(at + 1)
        if following in {"am", "pm", "h", "uhr"} or (
            following == ":"
            and self._at.glued(at + 1)
            and self._at.number(at + 2) is not None
            and self._at.glued(at + 2)
        ):
            return None
        last = at + 1
        if following in ORDINALS and self._at.glued(last):
            last += 1
        year, last = self._year_behind(last)
        return _valid(day, month, year, last)

    def _year_behind(self, index: int) -> tuple[int | None, int]:
        at = self._at.skip(index, {",", ".", "-", "/", "de", "del", "of"}, most=2)
        if self._at.text(at) == "'" and (year := self._year(at + 1, short=True)):
            return year, at + 2
        joined = at > index and self._at.text(at - 1) in {"-", "/"}
        if year := self._year(at, short=joined and self._at.glued(at)):
            return year, at + 1
        return None, index


def _valid(day: int | None, month: int | None, year: int | None, last: int, separator: str = "") -> Core | None:
    if day is None or month is None or not 1 <= day <= _LONGEST_DAY or not 1 <= month <= _MONTHS:
        return None
    return Core(day, month, year, last, separator=separator)


def _ordered(first: int, second: int, year: int | None, last: int, mark: str) -> Core | None:
    """Return the two numbers as day and month: with dots the day is first, otherwise both orders may stand."""
    if second > _MONTHS and mark == "." and year is None:
        return None
    if second > _MONTHS:
        return _valid(second, first, year, last, mark)
    core = _valid(first, second, year, last, mark)
    if core is None:
        return None
    return core._replace(swappable=mark != "." and first <= _MONTHS and first != second)
