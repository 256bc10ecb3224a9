"""Find the dates with times in a text, and the pieces of them: the two questions that the rest of the reading asks."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, TypedDict

from prepmail.domain.reading import Choice
from prepmail.domain.zones import find_zone
from prepmail.reading.dates.clock_meaning import read_hours
from prepmail.reading.dates.day_meaning import Calendar, Days
from prepmail.reading.dates.evidence import (
    counts_to_twelve,
    meeting_place,
    piece_text,
    read_calendar,
    sure_of_place,
    text_zone,
)
from prepmail.reading.dates.mentions import Doubt, Fragment, Mention, Reference, Role
from prepmail.reading.dates.offers import mark_offers
from prepmail.reading.dates.pair import Pair, spanning
from prepmail.reading.dates.pairs import pair_tokens
from prepmail.reading.dates.relative_words import Which
from prepmail.reading.dates.repeats import drop_repeats
from prepmail.reading.dates.roles import Cues
from prepmail.reading.dates.scan import Scan, scan_text
from prepmail.reading.dates.sifting import join_until, without_told
from prepmail.reading.dates.tokens import Clock, Day, Hours, Piece, Token, Zone, whole_token
from prepmail.reading.dates.zone_meaning import Clocks, read_local, with_writers_clock

_MOST: Final = 200
_LAST_MINUTE: Final = 23 * 60 + 59
_CHOICES: Final = 4
_END_OF_DAY: Final = Clock(hour=23, minute=59, sure=True)
_NOON: Final = time(12)
# A time this long that names no day of its own is a shift, or when an office is open.
_SHIFT: Final = timedelta(hours=8)
# In so many hours several people are seen.
_ALL_DAY: Final = timedelta(hours=2)


def find_mentions(text: str, reference: Reference) -> tuple[Mention, ...]:
    """Return the dates with times that a text says, in its order, each instant once. Never raises.

    The text may begin with the subject line. Days without a time are not among them, but for deadlines: "by Friday" is
    the last minute of that day, with ``Doubt.HALF_DAY``.
    """
    scan = scan_text(text, reference.languages)
    if not scan.tokens:
        return ()
    return _Reader(scan, reference).mentions()


def find_fragments(text: str, reference: Reference) -> tuple[Fragment, ...]:
    """Return the days, times and zones that a text says, also those that stand alone ("it's Wednesday", "2pm CET").

    What stands together is one fragment. Never raises.
    """
    scan = scan_text(text, reference.languages)
    return _Reader(scan, reference).fragments() if scan.tokens else ()


class _Reader:
    def __init__(self, scan: Scan, reference: Reference) -> None:
        self._scan = scan
        self._reference = reference
        self._cues = Cues(scan)
        self._language = scan.words.languages[0]
        place = meeting_place(scan, reference.now)
        self._calendar: Calendar = read_calendar(scan, reference, place)
        self._dial = counts_to_twelve(scan)
        self._pairs, self._alone, self._standing = pair_tokens(scan)
        given = [pair.zone for pair in self._pairs if pair.zone and pair.own_zone and not pair.bracketed]
        self._zone = text_zone(self._standing, given, place)
        # A place that the text only names, while people talk from afar, need not tell the clock.
        self._unsure_place = self._zone is not None and self._zone.name == place and not sure_of_place(scan)

    def mentions(self) -> tuple[Mention, ...]:
        found = [(pair, mention) for pair in self._pairs[:_MOST] if (mention := self._mention(pair))]
        kept = drop_repeats(found, self._scan, self._reference)
        deadlines = [mention for day in self._alone[:_MOST] if (mention := self._deadline(day))]
        mentions = join_until(without_told(mark_offers(kept, self._scan, self._cues), self._reference), self._cues)
        every = [*mentions, *(each for each in deadlines if all(each.start != other.start for other in mentions))]
        return tuple(sorted(every, key=lambda each: each.position))

    def _mention(self, pair: Pair) -> Mention | None:
        if pair.day is None:
            return None
        day = self._in_week(pair.day)
        if day.through is not None:
            day = replace(day, through=None)
        days = self._calendar.read(day)
        if days is None:
            return None
        zone = self._zone_of(pair)
        if days.dates == (self._calendar.today,) and day.weekday is not None and day.which is None and day.day is None:
            days = self._not_past(days, pair, zone)
        spans = read_hours(pair.hours.start, pair.end, half=day.half, dial=self._dial)
        readings: dict[datetime, Choice] = {}
        doubts = set(days.doubts | spans.doubts)
        for each in days.dates:
            for span in spans.spans:
                clocks = self._clocks(each, span.start, pair.hours, zone)
                doubts |= clocks.doubts
                for meaning in clocks.meanings:
                    length = _length(span.start, span.end, pair, each)
                    end = meaning.instant + length if length else None
                    end = self._far_end(pair, each, span.start) or end
                    readings.setdefault(meaning.instant, _choice(meaning.instant, end, meaning.tz))
        if not readings:
            return None
        if (role := self._role(pair, day)) is None:
            return None
        first = next(iter(readings.values()))
        assert first.start is not None, "every choice made here has one"  # noqa: S101 - an invariant
        piece = spanning(pair)
        return Mention(
            start=first.start,
            end=first.end,
            tz=first.tz,
            tz_said=zone is not None or pair.hours.offset is not None,
            role=Role.HOURS if self._is_shift(pair, first) else role,
            choices=tuple(readings.values())[:_CHOICES] if len(readings) > 1 else (),
            doubts=frozenset(doubts),
            **self._where(piece),
        )

    def _is_shift(self, pair: Pair, read: Choice) -> bool:
        """Say whether a time is too long for an interview: one without a day of its own, or one that all share."""
        if len(self._pairs) == 1 or read.start is None or read.end is None:
            return False
        if read.end - read.start >= _ALL_DAY and self._cues.everybodys(pair.hours):
            return True
        return not pair.own_day and read.end - read.start >= _SHIFT

    def _not_past(self, days: Days, pair: Pair, zone: Zone | None) -> Days:
        """Return a week later for a "Tuesday at 9" that is written on a Tuesday at ten; before nine it is in doubt."""
        start = read_hours(pair.hours.start, pair.end, half=None, dial=self._dial).spans[0].start
        meanings = self._clocks(days.dates[0], start, pair.hours, zone).meanings
        if meanings and meanings[0].instant < self._reference.now:
            return replace(days, dates=(days.dates[0] + timedelta(days=7),))
        if not self._calendar.named:
            # Who means today mostly says so.
            both = (*days.dates, days.dates[0] + timedelta(days=7))
            return replace(days, dates=both, doubts=days.doubts | {Doubt.RELATIVE})
        return days

    def _in_week(self, day: Day) -> Day:
        """Give a bare weekday the "next week" of its sentence."""
        if day.weekday is None or day.full or day.day is not None or day.which is not None or day.away is not None:
            return day
        for at in self._cues.sentence(day):
            for phrases in (self._scan.words.after_weekday, self._scan.words.before_weekday):
                found = phrases.match(self._scan.lexemes, at)
                if found and found[0] is Which.WEEK:
                    return replace(day, which=Which.WEEK)
        return day

    def _zone_of(self, pair: Pair) -> Zone | None:
        if pair.hours.offset is not None:
            return None
        zone = pair.zone or self._zone
        if zone is not None and pair.zone is not None and zone.place and self._zone and self._zone.standing:
            return self._zone
        return zone

    def _clocks(self, day: date, minutes: int, hours: Hours, zone: Zone | None) -> Clocks:
        local = datetime.combine(day, time()) + timedelta(minutes=minutes)
        if hours.offset is not None:
            sign, rest = ("+", hours.offset) if hours.offset >= 0 else ("-", -hours.offset)
            name = f"UTC{sign}{rest // 60:02}:{rest % 60:02}" if hours.offset else "utc"
            zone = Zone(piece=hours.piece, name=name)
        clocks = read_local(local, zone, self._reference, self._language)
        if zone is not None and zone is self._zone and self._unsure_place:
            return with_writers_clock(clocks, local, self._reference, self._language)
        return clocks

    def _far_end(self, pair: Pair, day: date, start: int) -> datetime | None:
        """Return an end that names a day of its own ("March 3, 2:00 PM - March 3, 3:00 PM")."""
        if pair.end is None or pair.end_day is None:
            return None
        days = self._calendar.read(pair.end_day)
        if days is None or not 0 <= (days.dates[0] - day).days <= 1:
            return None
        span = read_hours(pair.end, None, half=None, dial=self._dial).spans[0]
        if days.dates[0] == day and span.start <= start:
            return None
        clocks = self._clocks(days.dates[0], span.start, pair.hours, pair.end_zone or self._zone_of(pair))
        return clocks.meanings[0].instant if clocks.meanings else None

    def _role(self, pair: Pair, day: Day) -> Role | None:
        """Return what a time is; None for one that is no appointment of anybody's."""
        tokens: list[Token] = [pair.hours, *([pair.day] if pair.own_day and pair.day else [])]
        first = min(tokens, key=lambda each: each.piece.first)
        others = tuple(
            each.hours
            for each in self._pairs
            if each is not pair and self._scan.sentence(each.hours) == self._scan.sentence(first)
        )
        shut = self._cues.hours(first) and not self._cues.booked(pair.hours)
        if shut or (pair.day and pair.day.through is not None):
            return Role.HOURS
        if day.which is Which.LAST or any(self._cues.past(each) for each in tokens):
            return None
        if any(self._cues.deadline(each) for each in tokens):
            return None if self._cues.promised(first) else Role.DEADLINE
        if len(self._pairs) > 1 and (self._cues.beside(pair.hours) or self._cues.preparing(pair.hours)):
            return None
        whole = whole_token(tokens)
        moved = self._cues.leaves(pair.hours) and any(each.piece.first >= pair.hours.piece.last for each in others)
        if moved or (others and self._cues.negated(pair.hours)) or self._cues.old(whole, others):
            return Role.OLD
        return Role.OFFERED if self._cues.offered(first, several=len(self._pairs) > 1) else Role.EVENT

    def _deadline(self, day: Day) -> Mention | None:
        """Read "by Friday": until the end of that day."""
        if day.through is not None or not self._cues.deadline(day) or self._cues.promised(day) or self._cues.past(day):
            return None
        days = self._calendar.read(self._in_week(day))
        if days is None:
            return None
        # "Thursday the 12th; tell me by Friday": the Friday before.
        clocks = self._clocks(min(days.dates), _LAST_MINUTE, Hours(piece=day.piece, start=_END_OF_DAY), self._zone)
        if not clocks.meanings:
            return None
        meaning = clocks.meanings[0]
        return Mention(
            start=meaning.instant,
            tz=meaning.tz,
            tz_said=self._zone is not None,
            role=Role.DEADLINE,
            doubts=clocks.doubts | days.doubts | {Doubt.HALF_DAY},
            **self._where(day.piece),
        )

    def _where(self, piece: Piece) -> "_Place":
        first, last = self._scan.lexemes[piece.first], self._scan.lexemes[piece.last - 1]
        start, end = self._scan.folded.place(first.start), self._scan.folded.place(last.end)
        return {"position": start, "length": end - start, "quote": piece_text(piece, self._scan)}

    def fragments(self) -> tuple[Fragment, ...]:
        found = [self._fragment(pair) for pair in self._pairs[:_MOST]]
        found.extend(
            Fragment(day=days.dates[0], **self._where(day.piece))
            for day in self._alone[:_MOST]
            if (days := self._calendar.read(self._in_week(day)))
        )
        found.extend(
            Fragment(tz=tz, **self._where(zone.piece)) for zone in self._standing[:_MOST] if (tz := self._tz_of(zone))
        )
        return tuple(sorted(found, key=lambda each: each.position))

    def _fragment(self, pair: Pair) -> Fragment:
        day = self._calendar.read(self._in_week(pair.day)) if pair.day and pair.own_day else None
        half = pair.day.half if pair.day and pair.own_day else None
        span = read_hours(pair.hours.start, pair.end, half=half, dial=self._dial).spans[0]
        end = span.end if span.end is not None else span.start + pair.minutes if pair.minutes else None
        return Fragment(
            day=day.dates[0] if day else None,
            start=_time(span.start),
            end=_time(end) if end is not None else None,
            tz=self._tz_of(pair.zone) if pair.zone else None,
            **self._where(spanning(pair)),
        )

    def _tz_of(self, zone: Zone) -> str | None:
        local = datetime.combine(self._calendar.today, _NOON)
        clocks = read_local(local, zone, self._reference, self._language)
        return clocks.meanings[0].tz if clocks.meanings else None


class _Place(TypedDict):
    """Where a mention stands."""

    position: int
    length: int
    quote: str


def _length(start: int, end: int | None, pair: Pair, day: date) -> timedelta | None:
    """Return how long it takes: by its end, else by the duration that stands with it."""
    if end is not None and (pair.end_day is None or pair.end_day.weekday == day.weekday()):
        return timedelta(minutes=end - start)
    return timedelta(minutes=pair.minutes) if pair.minutes else None


def _choice(start: datetime, end: datetime | None, tz: str | None) -> Choice:
    shown = start.astimezone(find_zone(tz) or UTC)
    said = f"{shown:%A}, {shown.day} {shown:%B %Y}, {shown:%H:%M} ({tz or 'UTC'})"
    return Choice(label=said, start=start, end=end, tz=tz)


def _time(minutes: int) -> time:
    return time(minutes // 60 % 24, minutes % 60)
