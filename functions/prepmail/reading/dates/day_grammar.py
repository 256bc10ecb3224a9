"""Recognise a day at a place of a text: "Tue 3 March", "05.03.2026", "next Thursday", "tomorrow", "the 14th"."""

from dataclasses import replace
from typing import Final

from prepmail.reading.dates.clock_words import DAY_PARTS, Half
from prepmail.reading.dates.date_grammar import AFTER_HOUR, Core, DateGrammar
from prepmail.reading.dates.fold import Folded
from prepmail.reading.dates.lexemes import Cursor, Kind, Lexeme
from prepmail.reading.dates.relative_words import LINKS
from prepmail.reading.dates.tokens import Day, Piece, merge_days
from prepmail.reading.dates.words import Words

_LONGEST_DAY: Final = 31
_TWO_LETTERS: Final = 2
_LAST_HOUR: Final = 24
_LONG_SHORT: Final = 4
_EVENING: Final = {"tonight", "this afternoon", "this evening", "esta tarde", "cet apres-midi", "vanmiddag"}
_JAPANESE_DAYS: Final = "月火水木金土日"
# Between the ends of "Monday to Friday".
_THROUGH: Final = frozenset(
    ("-", "to", "through", "thru", "bis", "au", "a", "al", "tot", "ate", "till", "til", "do", "/")
)


class DayGrammar:
    """Recognise days in one text."""

    def __init__(self, lexemes: list[Lexeme], folded: Folded, words: Words) -> None:
        self._lexemes = lexemes
        self._at = Cursor(lexemes)
        self._dates = DateGrammar(lexemes, words)
        self._folded = folded
        self._words = words

    def find(self, index: int) -> Day | None:
        """Return the day that starts at a lexeme, or None; with what is said of it beside it ("tomorrow, Friday")."""
        day = self._one(index)
        if day is None:
            return None
        following = self._at.skip(day.piece.last, {",", "(", "/", "-", "."}, most=2)
        if following > day.piece.last and self._lexemes[following - 1].text == "." and day.full:
            return day
        if (more := self._one(following)) and (merged := merge_days(day, more)):
            return replace(merged, piece=Piece(index, self._closed(day.piece.last, more.piece.last)))
        return day

    def _closed(self, first: int, last: int) -> int:
        opened = any(each.text == "(" for each in self._lexemes[first:last])
        return last + 1 if opened and self._at.text(last) == ")" else last

    def _capital(self, index: int) -> bool:
        each = self._lexemes[index]
        return self._folded.raw(each.start, each.start + 1).isupper()

    def _one(self, index: int) -> Day | None:
        if index >= len(self._lexemes):
            return None
        if self._lexemes[index].kind is Kind.NUMBER:
            core = self._dates.find(index)
            return self._with_weekday_after(index, core) if core else None
        return (
            self._weekday(index)
            or self._modified(index)
            or self._month_first(index)
            or self._relative(index)
            or self._within(index)
            or self._of_month(index)
        )

    # A weekday, alone or with its date.

    def _weekday_word(self, index: int, *, sure: bool = False) -> tuple[int, int] | None:
        """Return a weekday and the index after it. A short name must look like one."""
        if found := self._words.weekdays.match(self._lexemes, index):
            return found
        found = self._words.short_weekdays.match(self._lexemes, index)
        if found is None:
            return None
        number, last = found
        word = self._at.text(index)
        dotted = self._at.text(last) == "." and self._at.glued(last)
        after = last + 1 if dotted else last
        core = self._dates.find(self._at.skip(after, LINKS | {","}), weekday=True)
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
        if len(word) > _TWO_LETTERS and self._clock_follows(after):
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
        if number is None or number > _LAST_HOUR or not self._at.same_line(index - 1, index):
            return False
        if mark in {":", "."}:
            return self._at.glued(index + 1) and self._at.glued(index + 2) and self._at.number(index + 2) is not None
        return mark in {"am", "pm", "ish", "uhr", "h", "o"} or (mark in {"a", "p"} and self._at.glued(index + 1))

    def _weekday(self, index: int, *, sure: bool = False) -> Day | None:
        found = self._weekday_word(index, sure=sure)
        if found is None:
            return None
        weekday, last = found
        if through := self._through(last):
            return Day(piece=Piece(index, through[1]), weekday=weekday, through=through[0])
        start = self._at.skip(last, LINKS | {",", ".", "("}, most=4)
        core = self._dates.find(start, weekday=True) or self._dates.month_then_day(start)
        if core:
            return Day(
                piece=Piece(index, self._closed(last, core.last)),
                weekday=weekday,
                day=core.day,
                month=core.month,
                year=core.year,
                swappable=core.swappable,
                separator=core.separator,
            )
        link = self._at.text(start - 1) if start > last else ""
        # Polish "o 9" is an hour, Portuguese "o 9" a day.
        linked = link in LINKS and not (link == "o" and self._words.languages[0] == "pl")
        alone = self._day_alone(start, linked=linked)
        if alone:
            return self._after(Day(piece=Piece(index, alone[1]), weekday=weekday, day=alone[0]))
        return self._after(Day(piece=Piece(index, last), weekday=weekday))

    def _through(self, index: int) -> tuple[int, int] | None:
        if self._at.text(index) not in _THROUGH:
            return None
        start = index + 3 if self._at.text(index + 1) == "en" and self._at.text(index + 2) == "met" else index + 1
        day = self._weekday_word(start) or self._words.short_weekdays.match(self._lexemes, start)
        if day is None or self._dates.find(self._at.skip(day[1], LINKS | {","}), weekday=True):
            return None
        return day

    def _after(self, day: Day) -> Day:
        part = DAY_PARTS.get(self._at.text(day.piece.last))
        if part is not None and self._at.same_line(day.piece.last - 1, day.piece.last):
            day = replace(day, half=part, piece=Piece(day.piece.first, day.piece.last + 1))
        last = self._at.skip(day.piece.last, {","}, most=1)
        if found := self._words.after_weekday.match(self._lexemes, last):
            return replace(day, which=found[0], piece=Piece(day.piece.first, found[1]))
        if found_week := self._words.week_after.match(self._lexemes, day.piece.last):
            return replace(day, weeks=1, piece=Piece(day.piece.first, found_week[1]))
        return day

    def _modified(self, index: int) -> Day | None:
        """Read "next Thursday", "a week on Friday", "nächste Woche Dienstag"."""
        if found := self._words.week_from.match(self._lexemes, index):
            day = self._weekday(self._at.skip(found[1], LINKS, most=1))
            if day:
                return replace(day, weeks=1, piece=Piece(index, day.piece.last))
        which = self._words.before_weekday.match(self._lexemes, index)
        if which is None:
            return None
        start = self._at.skip(which[1], {",", "on", "am", "op", "el", "il"}, most=1)
        if not self._weekday_word(start, sure=True):
            return None
        day = self._weekday(start, sure=True)
        if day is None:
            return None
        return replace(day, which=day.which or which[0], piece=Piece(index, day.piece.last))

    def _day_alone(self, index: int, *, linked: bool) -> tuple[int, int] | None:
        """Read the "9th" of "Monday the 9th": the day and the index after it. Never an hour."""
        number = self._at.number(index)
        if number is None or not 1 <= number <= _LONGEST_DAY:
            return None
        following = self._at.text(index + 1)
        glued = self._at.glued(index + 1)
        if following in {"st", "nd", "rd", "th", "er", "º"} and glued:
            return number, index + 2
        if following in {".", ":", "-", "/"} and glued and self._at.number(index + 2) is not None:
            return None
        if self._is_day_before_hour(index + 1):
            return number, index + 1
        if following in AFTER_HOUR or self._words.hour_marks.match(self._lexemes, index + 1):
            return None
        if following == "." and glued and self._words.languages[0] in {"de", "da", "nb"}:
            return number, index + 2
        romance = self._words.languages[0] in {"fr", "es", "it", "pt", "nl"}
        return (number, index + 1) if linked or romance else None

    def _is_day_before_hour(self, index: int) -> bool:
        """Say whether an hour is told behind a day of the month: "mardi 10 à 11h", "lunes 9 a las 18:15"."""
        if self._at.text(index) != "a":
            return False
        following = self._at.text(index + 1)
        language = self._words.languages[0]
        return (language == "fr" and following.isdecimal()) or (language == "es" and following in {"la", "las"})

    def _of_month(self, index: int) -> Day | None:
        """Read "the 14th", "am 14.", "le 14 à": a day of the month without a month."""
        found = self._words.before_day.match(self._lexemes, index)
        number = self._at.number(found[1]) if found else None
        if found is None or number is None or not 1 <= number <= _LONGEST_DAY:
            return None
        if core := self._dates.find(found[1]):
            return self._with_weekday_after(found[1], core)
        at = found[1] + 1
        following = self._at.text(at)
        if following in {"st", "nd", "rd", "th", "º"} and self._at.glued(at):
            return Day(piece=Piece(index, at + 1), day=number)
        if (
            following == "."
            and self._at.glued(at)
            and self._at.number(at + 1) is None
            and self._at.text(index) != "the"
        ):
            return Day(piece=Piece(index, at + 1), day=number)
        first = self._words.languages[0]
        clock_follows = self._words.at.match(self._lexemes, at) or following in {"", ",", "."}
        if first in {"fr", "es", "it", "pt", "nl"} and clock_follows:
            return Day(piece=Piece(index, at), day=number)
        return None

    # Days from today on.

    def _relative(self, index: int) -> Day | None:
        found = self._words.days_away.match(self._lexemes, index)
        if found is None:
            return None
        said = " ".join(each.text for each in self._lexemes[index : found[1]])
        half = Half.PM if said.replace(" - ", "-") in _EVENING else None
        return Day(piece=Piece(index, found[1]), away=found[0], half=half)

    def _within(self, index: int) -> Day | None:
        found = self._words.within.match(self._lexemes, index)
        if found is None:
            return None
        at = found[1]
        count = self._at.number(at)
        if count is None:
            count = self._words.numbers.get(
                self._at.text(at), 1 if self._at.text(at) in {"a", "einer", "una", "un"} else None
            )
        unit = self._words.units_of_days.match(self._lexemes, at + 1) if count else None
        if unit is None or count is None or count * unit[0] > 366:  # noqa: PLR2004 - nobody says "in 60 weeks"
            return None
        last = self._at.skip(unit[1], {",", "on", "am", "le", "el", "op"}, most=2)
        day = self._weekday_word(last) if count * unit[0] % 7 == 0 else None
        if day:
            return Day(piece=Piece(index, day[1]), away=count * unit[0], weekday=day[0])
        return Day(piece=Piece(index, unit[1]), away=count * unit[0])

    # Day, month, year.

    def _with_weekday_after(self, index: int, core: Core) -> Day:
        day = Day(
            piece=Piece(index, core.last),
            day=core.day,
            month=core.month,
            year=core.year,
            swappable=core.swappable,
            separator=core.separator,
        )
        at = self._at.skip(core.last, {",", "("}, most=2)
        opened = at > core.last and self._at.text(at - 1) == "("
        sign = self._at.text(at)
        if opened and sign and sign in _JAPANESE_DAYS and self._at.text(at + 1) in {")", "曜", "・"}:
            last = at + 2 if self._at.text(at + 1) == ")" else self._at.skip(at + 1, {"曜", "日", ")"})
            return replace(day, weekday=_JAPANESE_DAYS.index(sign), piece=Piece(index, last))
        if (found := self._weekday_word(at)) and not self._dates.find(
            self._at.skip(found[1], LINKS | {",", "."}), weekday=True
        ):
            last = found[1] + 1 if opened and self._at.text(found[1]) == ")" else found[1]
            return replace(day, weekday=found[0], piece=Piece(index, last))
        return day

    def _month_first(self, index: int) -> Day | None:
        core = self._dates.month_then_day(index)
        return self._with_weekday_after(index, core) if core else None
