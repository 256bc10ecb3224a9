"""Recognise a day at a place of a text: "Tue 3 March", "05.03.2026", "next Thursday", "tomorrow", "the 14th"."""

from dataclasses import replace
from typing import Final

from prepmail.reading.dates.clock_words import DAY_PARTS, Half
from prepmail.reading.dates.date_grammar import Core, DateGrammar
from prepmail.reading.dates.day_neighbours import (
    find_month_ahead,
    find_ordinal,
    find_week,
    glued_part,
    is_counted,
    past_aside,
)
from prepmail.reading.dates.fold import Folded
from prepmail.reading.dates.lexemes import Cursor, Kind, Lexeme
from prepmail.reading.dates.lone_days import LoneDays
from prepmail.reading.dates.relative_words import LINKS
from prepmail.reading.dates.tokens import Day, Piece, merge_days
from prepmail.reading.dates.weekday_names import WeekdayNames
from prepmail.reading.dates.words import Words

_LONGEST_DAY: Final = 31
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
        self._words = words
        self._weekdays = WeekdayNames(lexemes, folded, words, self._dates)
        self._alone = LoneDays(lexemes, words)

    def find(self, index: int) -> Day | None:
        """Return the day that starts at a lexeme, or None; with what is said of it beside it ("tomorrow, Friday")."""
        day = self._one(index) or self._in_week(index)
        if day is None:
            return None
        following = self._at.skip(day.piece.last, {",", "(", "/", "-", "."}, most=2)
        if following > day.piece.last and self._lexemes[following - 1].text == "." and day.full:
            return day
        more = self._one(following) or self._ordinal(following)
        if more is None and (aside := past_aside(self._lexemes, day.piece.last)) > day.piece.last:
            following = aside
            more = self._one(following) or self._ordinal(following)
        if more and (merged := merge_days(day, more)):
            return replace(merged, piece=Piece(index, self._closed(day.piece.last, more.piece.last)))
        return day

    def _closed(self, first: int, last: int) -> int:
        opened = any(each.text == "(" for each in self._lexemes[first:last])
        return last + 1 if opened and self._at.text(last) == ")" else last

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

    def _ordinal(self, index: int) -> Day | None:
        """Read the "23rd" of "Thursday so, 23rd"."""
        found = find_ordinal(self._lexemes, index)
        return Day(piece=Piece(index, found.last), day=found.number) if found else None

    def _in_week(self, index: int) -> Day | None:
        """Read "KW 12, Dienstag"."""
        if self._words.week_numbered.match(self._lexemes, index) is None:
            return None
        week = find_week(self._lexemes, self._words, index)
        start = self._at.skip(week.last, {",", "on", "am", "le", "el", "op", "pa", ":", "-"}, most=2) if week else 0
        day = self._weekday(start) if week and self._weekdays.find(start) else None
        return replace(day, week=week.number, piece=Piece(index, day.piece.last)) if week and day else None

    # A weekday, alone or with its date.

    def _weekday(self, index: int, *, sure: bool = False) -> Day | None:
        found = self._weekdays.find(index, sure=sure)
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
        alone = self._alone.find(start, linked=linked)
        if alone:
            return self._after(Day(piece=Piece(index, alone[1]), weekday=weekday, day=alone[0]))
        return self._after(Day(piece=Piece(index, last), weekday=weekday, half=glued_part(self._at.text(index))))

    def _through(self, index: int) -> tuple[int, int] | None:
        if self._at.text(index) not in _THROUGH:
            return None
        start = index + 3 if self._at.text(index + 1) == "en" and self._at.text(index + 2) == "met" else index + 1
        day = self._weekdays.find(start) or self._words.short_weekdays.match(self._lexemes, start)
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
            return replace(day, weeks=found_week[0], piece=Piece(day.piece.first, found_week[1]))
        if week := find_week(self._lexemes, self._words, day.piece.last):
            return replace(day, week=week.number, piece=Piece(day.piece.first, week.last))
        return day

    def _modified(self, index: int) -> Day | None:
        """Read "next Thursday", "a week on Friday", "nächste Woche Dienstag"."""
        if found := self._words.week_from.match(self._lexemes, index):
            day = self._weekday(self._at.skip(found[1], LINKS, most=1))
            if day:
                return replace(day, weeks=found[0], piece=Piece(index, day.piece.last))
        which = self._words.before_weekday.match(self._lexemes, index)
        if which is None:
            return None
        start = self._at.skip(which[1], {",", "on", "am", "op", "el", "il"}, most=1)
        if not self._weekdays.find(start, sure=True):
            return None
        day = self._weekday(start, sure=True)
        if day is None:
            return None
        return replace(day, which=day.which or which[0], piece=Piece(index, day.piece.last))

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
        if ahead := find_month_ahead(self._lexemes, at):
            return Day(piece=Piece(index, ahead.last), day=number, months=ahead.number)
        if following in {"st", "nd", "rd", "th", "º"} and self._at.glued(at):
            return None if is_counted(self._lexemes, at + 1) else Day(piece=Piece(index, at + 1), day=number)
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
        last = self._at.text(found[1] - 1)
        late = said.replace(" - ", "-") in _EVENING or Half.PM in {DAY_PARTS.get(last), glued_part(last)}
        half = Half.PM if late else None
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
        day = self._weekdays.find(last) if count * unit[0] % 7 == 0 else None
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
        if (found := self._weekdays.find(at)) and not self._dates.find(
            self._at.skip(found[1], LINKS | {",", "."}), weekday=True
        ):
            last = found[1] + 1 if opened and self._at.text(found[1]) == ")" else found[1]
            return replace(day, weekday=found[0], piece=Piece(index, last))
        return day

    def _month_first(self, index: int) -> Day | None:
        core = self._dates.month_then_day(index)
        return self._with_weekday_after(index, core) if core else None
