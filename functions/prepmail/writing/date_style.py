"""How a person writes dates and hours: names, order, 12 or 24 hours, and what they call a clock elsewhere."""

from dataclasses import dataclass
from datetime import datetime, timedelta, tzinfo

from prepmail.domain.person import HourCycle, Preferences
from prepmail.domain.zones import zone_key
from prepmail.writing.date_style_tables import CITIES, LANGUAGES
from prepmail.writing.language import Language

__all__ = ["LANGUAGES", "DateStyle", "style_of"]

_NOON = 12
# Ids that name an offset or an abbreviation and no place.
_NO_PLACES = frozenset({"Etc", "SystemV"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DateStyle:
    """One person's way to write a moment; without arguments ours, which needs no setting."""

    language: str = "en-GB"
    hour_cycle: HourCycle = HourCycle.H23

    def day(self, local: datetime) -> str:
        """Return the date of a local time, weekday first."""
        words = self._words()
        return words.pattern.format(
            weekday=words.weekdays[local.weekday()], day=local.day, month=words.months[local.month - 1], year=local.year
        )

    def hour(self, local: datetime) -> str:
        """Return ``15:00``, ``3:00 pm`` or ``3:00 PM``; noon and midnight are 12:00 pm and 12:00 am."""
        if self.hour_cycle is HourCycle.H23:
            return f"{local.hour:02}:{local.minute:02}"
        half = self._words().halves[local.hour >= _NOON]
        return f"{local.hour % _NOON or _NOON}:{local.minute:02} {half}"

    @property
    def clock_word(self) -> str:
        """Return what follows an hour on the 24-hour clock (`` Uhr``), mostly nothing."""
        return self._words().clock_word if self.hour_cycle is HourCycle.H23 else ""

    def short_day(self, local: datetime) -> str:
        """Return ``24 Nov`` or ``Nov 24``, for where there is little room."""
        words = self._words()
        return words.day_pattern.format(day=local.day, month=words.short_months[local.month - 1])

    def short_weekday(self, local: datetime, *, year: bool = False) -> str:
        """Return ``Tue 24 Nov``, or with the year ``Tue 24 Nov 2026``."""
        words = self._words()
        text = words.short_pattern.format(
            weekday=words.short_weekdays[local.weekday()], day=local.day, month=words.short_months[local.month - 1]
        )
        return f"{text} {local.year}" if year else text

    def weekday(self, local: datetime) -> str:
        """Return ``Tuesday``."""
        return self._words().weekdays[local.weekday()]

    def day_and_month(self, local: datetime) -> str:
        """Return ``24 November``, as one says it within the year."""
        words = self._words()
        return words.day_pattern.format(day=local.day, month=words.months[local.month - 1])

    def place(self, zone: tzinfo) -> str:
        """Return ``Berlin time``; nothing for a zone that names no place."""
        key = zone_key(zone)
        region, _, rest = key.partition("/")
        if not rest or region in _NO_PLACES:
            return ""
        named = CITIES.get(self.language.partition("-")[0], {}).get(key)
        return self._words().zone.format(named or key.rpartition("/")[2].replace("_", " "))

    def lasting(self, length: timedelta) -> str:
        """Return ``1 hour 30 minutes``."""
        minutes = round(length / timedelta(minutes=1))
        days, rest = divmod(minutes, 24 * 60)
        hours, minutes = divmod(rest, 60)
        words = self._words().units
        parts = (("day", days), ("hour", hours), ("minute", minutes))
        return " ".join(words[unit][count != 1].format(count) for unit, count in parts if count)

    def away(self, unit: str, count: int) -> str:
        """Return ``in 3 days``, or for a negative count ``3 days ago``; ``unit`` is day, hour or minute."""
        words = self._words().ahead if count > 0 else self._words().ago
        return words[unit][abs(count) != 1].format(abs(count))

    def beside(self, days: int) -> str:
        """Return ``yesterday`` for -1, ``tomorrow`` for 1 and ``now`` for 0."""
        yesterday, tomorrow, now = self._words().beside
        return {-1: yesterday, 1: tomorrow}.get(days, now)

    def _words(self) -> Language:
        return LANGUAGES.get(self.language, LANGUAGES["en-GB"])


def style_of(preferences: Preferences) -> DateStyle:
    """Return how this person writes dates."""
    return DateStyle(language=preferences.language, hour_cycle=preferences.hour_cycle)
