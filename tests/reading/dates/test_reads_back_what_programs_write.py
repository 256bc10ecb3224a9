"""A date and time that CLDR's formats write in a language is read back as the instant it was."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time, get_timezone_name
from hypothesis import given, settings
from hypothesis import strategies as st

from prepmail.reading.dates.find import find_mentions
from prepmail.reading.dates.mentions import Reference

TODAY = date(2026, 2, 24)
PLACES = {
    "en_US": "America/New_York",
    "en_GB": "Europe/London",
    "en_AU": "Australia/Sydney",
    "en_CA": "America/Toronto",
    "en_IN": "Asia/Kolkata",
    "de": "Europe/Berlin",
    "fr": "Europe/Paris",
    "es": "Europe/Madrid",
    "it": "Europe/Rome",
    "nl": "Europe/Amsterdam",
    "pt_BR": "America/Sao_Paulo",
    "pl": "Europe/Warsaw",
    "sv": "Europe/Stockholm",
    "da": "Europe/Copenhagen",
    "nb": "Europe/Oslo",
    "ja": "Asia/Tokyo",
    "zh": "Asia/Shanghai",
}


@settings(max_examples=300, deadline=None)
@given(
    locale=st.sampled_from(sorted(PLACES)),
    days=st.integers(1, 300),
    hour=st.integers(9, 18),
    minute=st.sampled_from([0, 15, 30, 45]),
    width=st.sampled_from(["full", "long", "medium"]),
    joined=st.sampled_from([" ", ", ", "\n"]),
    named=st.booleans(),
)
def test_every_language_is_read_back(
    *, locale: str, days: int, hour: int, minute: int, width: str, joined: str, named: bool
) -> None:
    zone = ZoneInfo(PLACES[locale])
    day = TODAY + timedelta(days=days)
    said = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
    text = format_date(day, width, locale=locale) + joined + format_time(said, "short", locale=locale, tzinfo=zone)
    if named:
        text += f" ({get_timezone_name(said, width='long', locale=locale)})"
    own = "Asia/Dubai" if named else PLACES[locale]
    here = datetime(2026, 2, 24, 10, 15, tzinfo=zone)
    found = find_mentions(text, Reference(now=here, zone=own, languages=(locale.replace("_", "-"),)))
    assert [each.start for each in found] == [said.astimezone(UTC)], text


def test_the_table_of_names_is_the_one_that_cldr_gives() -> None:
    from tools.generate_date_tables import TARGET, render_tables  # noqa: PLC0415 - a tool, needed here alone

    assert TARGET.read_text(encoding="utf-8") == render_tables()
