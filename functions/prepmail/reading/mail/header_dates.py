"""The date in the header block of a forwarded mail or in "On … wrote:", as each mail program and language writes it.

Not for prose: the text is one date, and it lies in the past of the mail around it.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from email.utils import parsedate_to_datetime
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.mail.header_date_tables import MONTHS, WEEKDAYS

_MAX_TEXT: Final = 200
_MAX_OFFSET: Final = timedelta(hours=14)
_FIRST_YEAR: Final = 1990
_LAST_YEAR: Final = 2100
_CENTURY: Final = 2000
_SHORT_YEAR: Final = 100
_SHORTEST_MONTH: Final = 3
_NOON: Final = 12
# 中午 is noon and the hours around it.
_EARLY_AFTERNOON: Final = 3
# How many characters may lie between the day, the clock and the zone.
_NEAR: Final = 30

_YEAR = r"(?P<y>(?:19|20)\d{2})"
_WORD = r"(?P<m>[^\W\d_]{2,14})"
_ORDINAL: Final = r"st|nd|rd|th|er|º|ª|\."
_FORMS: Final = tuple(
    re.compile(form)
    for form in (
        rf"{_YEAR} ?[年년] ?(?P<mo>\d{{1,2}}) ?[月월] ?(?P<d>\d{{1,2}}) ?[日일]?",
        rf"(?<!\d){_YEAR}[-/.] ?(?P<mo>\d{{1,2}})[-/.] ?(?P<d>\d{{1,2}})(?!\d)\.?",
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:{_ORDINAL})?[ -](?:de |of |d')?{_WORD}\.?,?[ -]?(?:del? )?{_YEAR}(?!\d)",
        rf"(?<!\w){_WORD}\.? (?P<d>\d{{1,2}})(?:st|nd|rd|th)?,? {_YEAR}(?!\d)",
        rf"(?<!\d){_YEAR}(?:\.| m\.|\. gada)? ?{_WORD}\.? (?P<d>\d{{1,2}})(?!\d)\.?",
        # As C's ctime writes it.
        rf"(?<!\w){_WORD} {{1,2}}(?P<d>\d{{1,2}}) \d\d:\d\d:\d\d {_YEAR}(?!\d)",
        r"(?<!\d)(?P<a>\d{1,2})(?P<sep>[-/.]) ?(?P<b>\d{1,2})(?P=sep) ?(?P<y>(?:19|20)?\d{2})(?!\d)",
        # The year left out by two digits beside a month's name: "3-Mar-25", "03 Mar 25".
        rf"(?<!\d)(?P<d>\d{{1,2}})[ -]{_WORD}\.?[ -](?P<y>\d{{2}})(?!\d)",
    )
)
_TIME = re.compile(
    r"(?<![\d+-])(?P<before>午前|午後|上午|下午|오전|오후|凌晨|早上|中午|晚上|[ap]\.?m\.? )? ?"
    r"(?P<h>\d{1,2})(?: ?[:.h時时点點시] ?)(?P<mi>[0-5]\d)(?:分|분)?(?:[:.](?P<s>[0-5]\d))?"
    r"(?: ?(?P<after>[ap] ?\. ?m\b|[ap]m\b|π\.?μ|μ\.?μ|õö))?"
)
_HOUR_ONLY = re.compile(r"(?<!\d)(?P<h>\d{1,2}) ?(?P<after>[ap]\.?m\b)")
_TWELVE_HOURS = re.compile(r"\d ?[ap]\.? ?m\b")
_AFTERNOON: Final = ("午後", "下午", "오후", "晚上", "p", "μ")
_OFFSET = re.compile(r"(?:gmt|utc|z)? ?(?P<sign>[+\u2212-])(?P<h>\d{1,2})(?::?(?P<m>\d{2}))?(?!\d)")
_LETTERS: Final = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "cet": 60, "mez": 60, "seč": 60, "hec": 60,
    "cest": 120, "mesz": 120, "mszz": 120, "selč": 120, "heec": 120, "eet": 120, "oez": 120, "sast": 120, "cat": 120,
    "eest": 180, "oesz": 180, "msk": 180, "мск": 180, "eat": 180, "trt": 180, "gst": 240, "pkt": 300, "ist": 330,
    "sgt": 480, "hkt": 480, "awst": 480, "jst": 540, "kst": 540, "aest": 600, "acst": 570, "acdt": 630, "aedt": 660,
    "nzst": 720, "nzdt": 780, "brt": -180, "adt": -180, "nst": -210, "ndt": -150, "ast": -240, "edt": -240,
    "est": -300, "cdt": -300, "cst": -360, "mdt": -360, "mst": -420, "pdt": -420, "pst": -480, "akdt": -480,
    "akst": -540, "hst": -600,
}  # fmt: skip
# Letters that several countries say of their own clock.
_SHARED_LETTERS: Final = {
    "ist": ("Asia/Kolkata", "Europe/Dublin"), "bst": ("Europe/London", "Asia/Dhaka"),
    "cst": ("America/Chicago", "Asia/Shanghai"), "est": ("America/New_York", "Australia/Sydney", "Australia/Brisbane"),
    "edt": ("America/New_York", "Australia/Sydney"), "ast": ("America/Halifax", "Asia/Riyadh"),
    "mst": ("America/Denver", "Asia/Kuala_Lumpur"), "pst": ("America/Los_Angeles", "Asia/Manila"),
}  # fmt: skip
_RFC_OFFSET = re.compile(r":\d\d [+-]\d{4}(?!\d)")
_ZONE_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,5}(?![^\W\d_])")
_TOKEN = re.compile(r"[^\W\d_]+(?:-feira)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderDate:
    """A moment with the offset it was said in (or that of the mail around it), and where it stands in the text."""

    moment: datetime
    start: int
    end: int


def parse_header_date(text: str, *, around: datetime | None = None) -> datetime | None:
    """Read the date of a header line; see ``find_header_date``. A date alone is that day's noon."""
    try:
        said = parsedate_to_datetime(text[:_MAX_TEXT].strip()) if _RFC_OFFSET.search(text[:_MAX_TEXT]) else None
    except (ValueError, TypeError, IndexError, OverflowError):
        said = None
    if said is not None and said.tzinfo and _FIRST_YEAR <= said.year <= _LAST_YEAR:
        return said
    found = find_header_date(text, around=around)
    return found.moment if found else None


def find_header_date(text: str, *, around: datetime | None = None) -> HeaderDate | None:
    """Find the first date with a year, its time and offset. Return None where there is no such date.

    ``around`` is when the mail around it was written: its offset holds where none is said, UTC where it is unknown
    too; 03/04/2025 is read so that it lies before it, then as its weekday or its clock (AM/PM: month first) has it.
    """
    folded = _fold(text[:_MAX_TEXT])
    weekdays = {number for word in _TOKEN.findall(folded) for number in WEEKDAYS.get(word, ())}
    for form in _FORMS:
        for match in form.finditer(folded):
            rest = folded[: match.start()] + " " * (match.end() - match.start()) + folded[match.end() :]
            clock, span = _clock(match[0] if ":" in match[0] else rest)
            days = list(_days(match))
            if not days:
                continue
            offset, zone_end = _offset(rest, text, after=span[1] if clock else match.end(), day=days[0], around=around)
            zone: tzinfo = offset or (around.tzinfo if around is not None and around.tzinfo else UTC)
            # With points the day stands first everywhere.
            month_first = match.groupdict().get("sep") != "." and _TWELVE_HOURS.search(rest) is not None
            moments = [datetime.combine(day, clock or time(12), zone) for day in days]
            moment = _likeliest(moments, weekdays=weekdays, around=around, month_first=month_first)
            near = clock is not None and abs(span[0] - match.end()) <= _NEAR
            return HeaderDate(
                moment=moment,
                start=min(match.start(), span[0]) if near else match.start(),
                end=max(match.end(), zone_end) if near else match.end(),
            )
    return None


def _fold(text: str) -> str:
    """Lower the case and make all blanks one, keeping every character's place."""
    text = "".join(" " if each.isspace() or unicodedata.category(each) == "Cf" else each for each in text)
    folded = "".join(low if len(low := each.lower()) == 1 else each for each in text)
    return folded.replace("’", "'")


def _days(match: re.Match[str]) -> Iterator[date]:
    """Yield every day that the numbers can mean, day before month first."""
    said = match.groupdict()
    year = int(said["y"])
    year += _CENTURY if year < _SHORT_YEAR else 0
    if "a" in said:
        a, b = int(said["a"]), int(said["b"])
        pairs = [(b, a), (a, b)]
    elif "m" in said:
        # "listopada" is November in Poland; in Croatia, where a point follows the year, October.
        croatian = match.string[match.end() : match.end() + 1] == "."
        pairs = [(month, int(said["d"])) for month in sorted(_months(said["m"]), reverse=not croatian)]
    else:
        pairs = [(int(said["mo"]), int(said["d"]))]
    for month, day in dict.fromkeys(pairs):
        try:
            yield date(year, month, day)
        except ValueError:
            continue


def _months(word: str) -> Iterable[int]:
    """Return what months a word can mean, also one that is cut short ("maalisk.")."""
    if word in MONTHS or len(word) < _SHORTEST_MONTH:
        return MONTHS.get(word, ())
    longer = {numbers for name, numbers in MONTHS.items() if name.startswith(word)}
    return longer.pop() if len(longer) == 1 else ()


def _clock(text: str) -> tuple[time | None, tuple[int, int]]:
    match = _TIME.search(text) or _HOUR_ONLY.search(text)
    if match is None:
        return None, (len(text), len(text))
    said = match.groupdict()
    hour = int(said["h"])
    half = (said.get("before") or "").strip() or (said.get("after") or "").strip()
    if half and 1 <= hour <= _NOON:
        later = half.startswith(_AFTERNOON) or (half == "中午" and hour <= _EARLY_AFTERNOON)
        hour = hour % 12 + 12 * (later or half == "中午") if half != "μ.μ" else hour % 12 + 12
    try:
        return time(hour, int(said.get("mi") or 0), int(said.get("s") or 0)), match.span()
    except ValueError:
        return None, (len(text), len(text))


def _offset(text: str, written: str, *, after: int, day: date, around: datetime | None) -> tuple[timezone | None, int]:
    """Return the offset said right after the clock, as digits or as letters, and where it ends.

    Of letters with several meanings the one holds that the mail around it is on.
    """
    match = _OFFSET.search(text, after, after + _NEAR)
    if match is not None:
        minutes = int(match["h"][:2]) * 60 + int(match["m"] or 0)
        offset = timedelta(minutes=minutes if match["sign"] == "+" else -minutes)
        return (timezone(offset), match.end()) if abs(offset) <= _MAX_OFFSET else (None, after)
    for word in _ZONE_WORD.finditer(text, after, after + _NEAR):
        if word[0] in _LETTERS and written[word.start() : word.end()].isupper():
            return _by_letters(word[0], day, around), word.end()
    return None, after


def _by_letters(letters: str, day: date, around: datetime | None) -> timezone | None:
    """Return what letters say; None where a server's +00:00 hides which of two clocks the mail around them is on."""
    outer = around.utcoffset() if around is not None else None
    noon = datetime.combine(day, time(12))
    offsets = {
        zone.utcoffset(noon) for name in _SHARED_LETTERS.get(letters, ()) if (zone := find_zone(name)) is not None
    }
    if outer is not None and outer in offsets:
        return timezone(outer)
    # Ireland says IST in summer only.
    if letters == "ist" and outer == timedelta(0) and timedelta(hours=1) in offsets:
        return None
    return timezone(timedelta(minutes=_LETTERS[letters]))


def _likeliest(moments: list[datetime], *, weekdays: set[int], around: datetime | None, month_first: bool) -> datetime:
    """Choose among the readings: the weekday said, not after the mail around it, then the custom of the clock."""
    named = [each for each in moments if each.weekday() in weekdays] or moments
    past = [each for each in named if around is None or each <= around + timedelta(days=1)] or named
    return past[-1] if month_first else past[0]
