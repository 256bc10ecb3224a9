"""Recognise a time or a range of times: "2-2:30p", "14h30", "von 10 bis 11:30 Uhr", "half past 2", "noon"."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, NamedTuple

from prepmail.reading.dates.clock_context import ClockContext
from prepmail.reading.dates.clock_marks import half_at, read_minutes, with_offset
from prepmail.reading.dates.clock_neighbours import ABOUT, BEFORE_A_PART, SHARP, SPOKEN_MINUTES
from prepmail.reading.dates.clock_parts import MARKED_MINUTES
from prepmail.reading.dates.clock_words import HALF_SIGNS, MINUTE_MARKS, NOON
from prepmail.reading.dates.fold import Folded
from prepmail.reading.dates.lexemes import Cursor, Kind, Lexeme
from prepmail.reading.dates.tokens import Clock, Hours, Piece
from prepmail.reading.dates.words import Words

_DAY: Final = 24
_HOUR: Final = 60
_DIAL: Final = 12
_ENDINGS: Final = frozenset({"ish", "tej", "ej", "stej", "nastej"})
_JOINING: Final = frozenset({":", "#", "$", "+", "\u20ac", "\u00a3", "\x01"})
_YEARS: Final = range(1900, 2100)
# "1h30" alone is a length; "8h30" alone is a time.
_EARLIEST_MARKED: Final = 7
_PLAIN_MARKS: Final = frozenset({"uhr", "o", "oclock", "時", "点", "點", "时"})


class _Found(NamedTuple):
    clock: Clock
    last: int
    certain: bool
    dotted: bool = False


class ClockGrammar:
    """Recognise times in one text."""

    def __init__(self, lexemes: list[Lexeme], folded: Folded, words: Words, is_day: Callable[[int], bool]) -> None:
        self._lexemes = lexemes
        self._at = Cursor(lexemes)
        self._is_day = is_day
        self._folded = folded
        self._words = words
        self._context = ClockContext(lexemes, folded, words)

    def find(self, index: int, *, after_day: bool) -> Hours | None:
        """Return the time or range that starts at a lexeme, or None. ``after_day`` is whether a day stands before."""
        if (first := self._clock(index)) is None:
            return None
        at = self._words.at.before(self._lexemes, index) is not None
        from_ = self._words.from_.before(self._lexemes, index) is not None
        second = None if from_ and self._context.moves(index) else self._end(first.last, between=from_)
        if second and self._is_range(first, second, cued=at or from_, after_day=after_day):
            return Hours(piece=Piece(index, second.last), start=first.clock, end=second.clock)
        dotted = first.dotted and (
            after_day or self._context.day_follows(first.last) or self._context.settles(index, first.last)
        )
        sharp = first.clock.hour != 0 and self._at.text(first.last) in SHARP
        believed = first.certain or at or dotted or sharp
        # "21 July, 0800": behind a date four digits are no year.
        military = after_day and len(self._at.text(index)) == 4 and self._at.number(index) not in _YEARS  # noqa: PLR2004
        believed = believed or (military and first.clock.bare and first.clock.minute % 5 == 0)
        free = self._context.may_end(first.last) or (at and after_day and self._context.goes_on(first.last))
        if not believed or (first.clock.bare and not free):
            return None
        return with_offset(self._lexemes, Hours(piece=Piece(index, first.last), start=first.clock))

    def _is_range(self, first: _Found, second: _Found, *, cued: bool, after_day: bool) -> bool:
        if first.certain or second.certain:
            return True
        if first.dotted and second.dotted:
            return True
        return (cued or (after_day and first.clock.hour != 0)) and self._context.may_end(second.last)

    def _end(self, index: int, *, between: bool) -> _Found | None:
        """Read "to 3pm" after a start."""
        if not self._at.same_line(index - 1, index):
            return None
        joined = self._words.to.match(self._lexemes, index)
        if joined is None and between:
            joined = self._words.and_.match(self._lexemes, index)
        if joined is None:
            return None
        at = joined[1]
        # "from the 5th at 10 to 6 March": a day, not an end.
        if not self._at.same_line(index - 1, at) or self._is_day(at):
            return None
        at = self._at.skip(at, ABOUT | {"."})
        cue = self._words.at.match(self._lexemes, at)
        return self._clock(cue[1] if cue and self._at.number(at) is None else at)

    def _clock(self, index: int) -> _Found | None:
        if index >= len(self._lexemes):
            return None
        each = self._lexemes[index]
        found = self._numeric(index) if each.kind is Kind.NUMBER else self._spoken(index)
        return self._with_half(found) if found else None

    def _is_part(self, index: int) -> bool:
        """Say whether a number is the later part of something: "1:15", "3/4", "2.50"."""
        before = self._at.text(index - 1)
        if not self._lexemes[index].glued:
            return False
        return before in _JOINING or (before in {"/", ".", ","} and self._at.number(index - 2) is not None)

    def _numeric(self, index: int) -> _Found | None:
        hour = self._at.number(index)
        length = len(self._at.text(index))
        if hour is None or self._is_part(index):
            return None
        if named := self._words.named_hours.match(self._lexemes, index):
            return _Found(Clock(hour=named[0], sure=True, midnight=named[0] == 0), named[1], certain=True)
        if past := self._words.before_hour.match(self._lexemes, index):
            return self._past(index, *past)
        if length > 2:  # noqa: PLR2004 - 1400hrs, 230pm
            return self._together(index, hour)
        if hour > _DAY:
            return None
        padded = length == 2 and hour < 10  # noqa: PLR2004 - 09
        sure = padded or hour > _DIAL
        mark, minute = self._at.text(index + 1), read_minutes(self._at, index + 2)
        if mark == ":" and minute is not None and self._at.glued(index + 1) and self._at.glued(index + 2):
            last = index + 3
            if self._at.text(last) == ":" and read_minutes(self._at, last + 1) is not None and self._at.glued(last + 1):
                last += 2
            last = self._after_mark(last)
            return _Found(Clock(hour=hour, minute=minute, sure=sure), last, certain=hour < _DAY or minute == 0)
        if mark in {".", ","} and minute is not None and self._at.glued(index + 1) and self._at.glued(index + 2):
            # "alle ore 10,30" is a time, "10,30" alone a price.
            cued = self._words.languages[0] != "en" and self._words.at.before(self._lexemes, index)
            return self._with_dot(index, hour, minute, sure=sure) if mark == "." or cued else None
        return self._marked(index, hour, sure=sure) or self._bare(index, hour, sure=sure)

    def _after_mark(self, index: int) -> int:
        """Skip the "Uhr" or "h" after minutes."""
        marked = self._words.hour_marks.match(self._lexemes, index)
        return marked[1] if marked and self._at.same_line(index - 1, index) else index

    def _with_dot(self, index: int, hour: int, minute: int, *, sure: bool) -> _Found | None:
        last = index + 3
        number_follows = self._at.glued(last + 1) and self._at.number(last + 1) is not None
        if self._at.text(last) == "." and self._at.glued(last) and number_follows and self._at.text(last + 1) == "00":
            last += 2
        elif self._at.text(last) in {".", "%"} and self._at.glued(last) and number_follows:
            return None
        if self._at.text(last) in {"%", "\u20ac", "$", "k"} or hour >= _DAY:
            return None
        after = self._after_mark(last)
        marked = after > last or half_at(self._lexemes, self._folded, self._words, last) is not None
        return _Found(Clock(hour=hour, minute=minute, sure=sure), after, certain=marked, dotted=True)

    def _together(self, index: int, number: int) -> _Found | None:
        """Read "1400hrs" and "230pm"."""
        hour, minute = divmod(number, 100)
        if hour >= _DAY or minute >= _HOUR:
            return None
        four = len(self._at.text(index)) == 4  # noqa: PLR2004 - 1400
        clock = Clock(hour=hour, minute=minute, sure=four)
        if self._at.text(index + 1) in {"hrs", "h", "uhr", "hours"}:
            return _Found(clock, index + 2, certain=four)
        if hour <= _DIAL and self._at.glued(index + 1) and half_at(self._lexemes, self._folded, self._words, index + 1):
            return _Found(replace(clock, sure=False), index + 1, certain=True)
        led = self._at.text(index - 1) in {"for", "at", "@"}
        # "thurs at 930"
        three = led and 1 <= hour <= _DIAL and minute % 5 == 0 and not self._at.glued(index + 1)
        return (
            _Found(replace(clock, bare=True), index + 1, certain=False, dotted=led and four) if four or three else None
        )

    def _marked(self, index: int, hour: int, *, sure: bool) -> _Found | None:
        """Read "14h30", "15 h 30", "14 Uhr", "2 heures et demie", "13時30分", "3点半"."""
        if more := self._words.after_hour.match(self._lexemes, index + 1):
            past, shift = more[0]
            return _Found(Clock(hour=(hour + shift) % _DAY, minute=past, sure=sure), more[1], certain=True)
        found = self._words.hour_marks.match(self._lexemes, index + 1)
        if found is None or not self._at.same_line(index, index + 1):
            return None
        minutes_may_follow, last = found
        word = self._at.text(index + 1)
        if self._at.text(last) in {"間", "间"}:
            return None
        minute = read_minutes(self._at, last) if minutes_may_follow and self._at.same_line(index, last) else None
        number_follows = self._at.glued(last + 2) and self._at.number(last + 2) is not None
        if (
            minute is not None
            and self._at.text(last + 1) in ({":", ".", "/"} if not self._at.glued(last) else {":", "."})
            and self._at.glued(last + 1)
            and number_follows
        ):
            minute = None
        if minute is not None:
            last = last + 2 if self._at.text(last + 1) in MINUTE_MARKS else last + 1
        elif self._at.text(last) in HALF_SIGNS:
            minute, last = 30, last + 1
        said = word in _PLAIN_MARKS or hour >= _EARLIEST_MARKED or self._words.at.before(self._lexemes, index)
        certain = bool(said) or self._words.from_.before(self._lexemes, index) is not None
        if not certain and minute is None:
            return None
        return _Found(Clock(hour=hour % _DAY, minute=minute or 0, sure=sure), last, certain=certain)

    def _bare(self, index: int, hour: int, *, sure: bool) -> _Found | None:
        half = half_at(self._lexemes, self._folded, self._words, index + 1)
        if half is not None:
            return _Found(Clock(hour=hour, sure=sure), index + 1, certain=True)
        if (last := self._roughly(index + 1)) is not None:
            return _Found(Clock(hour=hour, sure=sure), last, certain=True)
        glued_word = self._at.glued(index + 1) and self._lexemes[index + 1].kind is Kind.WORD
        if glued_word or self._at.text(index + 1) in {"%", "\u20ac"}:
            return None
        return _Found(Clock(hour=hour, sure=sure, bare=True), index + 1, certain=False)

    def _roughly(self, index: int) -> int | None:
        """Return the index after the "ish" of "9ish" and "9-ish", and the Polish "-tej"."""
        at = index + 1 if self._at.text(index) == "-" and self._at.glued(index) else index
        return at + 1 if self._at.text(at) in _ENDINGS and self._at.glued(at) else None

    def _spoken(self, index: int) -> _Found | None:
        if named := self._words.named_hours.match(self._lexemes, index):
            more = self._words.after_hour.match(self._lexemes, named[1]) if named[0] == NOON else None
            if more:
                return _Found(Clock(hour=NOON + more[0][1], minute=more[0][0], sure=True), more[1], certain=True)
            return _Found(Clock(hour=named[0], sure=True, midnight=named[0] == 0), named[1], certain=True)
        if (half := self._words.halves.match(self._lexemes, index)) and self._lexemes[index].kind is Kind.SIGN:
            at = half[1]
            told = self._at.number(at) is not None or self._at.text(at) in self._words.numbers
            found = self._clock(at) if told or self._words.two_word_hours.match(self._lexemes, at) else None
            return found._replace(clock=replace(found.clock, half=half[0])) if found else None
        if past := self._words.before_hour.match(self._lexemes, index):
            return self._past(index, *past)
        hour = self._words.numbers.get(self._at.text(index))
        if two := self._words.two_word_hours.match(self._lexemes, index):
            hour, index = two[0], two[1] - 1
        if hour is None:
            return None
        if more := self._words.after_hour.match(self._lexemes, index + 1):
            return _Found(Clock(hour=hour + more[0][1], minute=more[0][0]), more[1], certain=True)
        marked = self._words.hour_marks.match(self._lexemes, index + 1)
        if marked is not None:
            cued = self._words.at.before(self._lexemes, index) is not None or hour >= _EARLIEST_MARKED
            plain = cued or self._at.text(index + 1) in _PLAIN_MARKS
            return self._said(hour, marked) if plain else None
        index += self._at.text(index + 1) == "-" and self._at.text(index + 2) in SPOKEN_MINUTES
        if (minute := SPOKEN_MINUTES.get(self._at.text(index + 1))) and self._at.same_line(index, index + 1):
            forty_five = minute == 40 and self._at.text(index + 2) == "-" and self._at.text(index + 3) == "five"  # noqa: PLR2004
            last = index + 4 if forty_five else index + 2
            return _Found(Clock(hour=hour, minute=45 if forty_five else minute), last, certain=False, dotted=True)
        return _Found(Clock(hour=hour, bare=True), index + 1, certain=False)

    def _said(self, hour: int, marked: tuple[bool, int]) -> _Found:
        """Read the minutes in words behind a marked hour in words: "quinze heures quarante-cinq", "三点半"."""
        minutes_may_follow, last = marked
        minute = 0
        if minutes_may_follow and self._at.same_line(last - 1, last):
            joined = self._at.text(last + 1) == "-"
            said = "".join(self._at.text(at) for at in range(last, last + 3)) if joined else ""
            if said in MARKED_MINUTES:
                minute, last = MARKED_MINUTES[said], last + 3
            elif self._at.text(last) in MARKED_MINUTES:
                minute, last = MARKED_MINUTES[self._at.text(last)], last + 1
        return _Found(Clock(hour=hour, minute=minute, sure=hour > _DIAL), last, certain=True)

    def _past(self, index: int, past: tuple[int, int], at: int) -> _Found | None:
        minute, shift = past
        hour = self._at.number(at) if self._at.number(at) is not None else self._words.numbers.get(self._at.text(at))
        # "Quarter past 4" is one time, also where a line was wrapped inside of it; "half 5" may be of two lines.
        apart = not self._at.same_line(index, at) and (at - index < 2 or self._at.cell(at))  # noqa: PLR2004
        if hour is None or not 1 <= hour <= _DIAL or apart:
            return None
        # "half 5" may count something else; "half past 5" does not.
        sure = (
            at - index > 1
            or self._words.at.before(self._lexemes, index) is not None
            or self._at.text(index) == "halb"
            or (self._at.text(index - 1) not in BEFORE_A_PART and self._context.may_end(at + 1))
        )
        clock = Clock(hour=(hour + shift) or _DIAL, minute=minute)
        return _Found(clock, self._after_mark(at + 1), certain=sure) if sure else None

    def _with_half(self, found: _Found) -> _Found:
        if found.clock.midnight or (
            found.clock.hour == NOON and found.clock.sure and found.certain and found.clock.half
        ):
            return found
        half = half_at(self._lexemes, self._folded, self._words, found.last)
        if half is None and self._at.text(found.last) in {",", "("}:
            half = self._words.halves.match(self._lexemes, found.last + 1)
        if half is None:
            return found
        clock = replace(found.clock, half=half[0], bare=False)
        return _Found(clock, half[1], certain=True, dotted=found.dotted)
