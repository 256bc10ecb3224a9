import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from prepmail.domain.person import HourCycle
from prepmail.writing import clock
from prepmail.writing.date_style import LANGUAGES, DateStyle

ROOT = Path(__file__).parents[2]
START = datetime(2026, 11, 24, 14, tzinfo=UTC)
END = START + timedelta(hours=1)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("language", "cycle", "text"),
    [
        ("en-GB", HourCycle.H23, "Tuesday 24 November 2026, 15:00–16:00 (Berlin time, UTC+1)"),
        ("en-US", HourCycle.H12, "Tuesday, November 24, 2026, 3:00 PM–4:00 PM (Berlin time, UTC+1)"),
        ("de", HourCycle.H23, "Dienstag, 24. November 2026, 15:00–16:00 Uhr (Ortszeit Berlin, UTC+1)"),
        ("de", HourCycle.H12, "Dienstag, 24. November 2026, 3:00 PM–4:00 PM (Ortszeit Berlin, UTC+1)"),
        ("es", HourCycle.H23, "martes, 24 de noviembre de 2026, 15:00–16:00 (hora de Berlin, UTC+1)"),
        ("fr", HourCycle.H23, "mardi 24 novembre 2026, 15:00–16:00 (heure de Berlin, UTC+1)"),
        ("nl", HourCycle.H23, "dinsdag 24 november 2026, 15:00–16:00 (tijd in Berlin, UTC+1)"),
    ],
)
def test_a_span_is_written_as_the_person_writes_it(language: str, cycle: HourCycle, text: str) -> None:
    assert clock.span(START, END, BERLIN, DateStyle(language=language, hour_cycle=cycle)) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_the_weekday_and_has_words_for_each_length(language: str) -> None:
    style = DateStyle(language=language)
    assert style.weekday(START) in style.day(START)
    assert len(set(LANGUAGES[language].weekdays)) == 7
    assert len(set(LANGUAGES[language].months)) == 12
    for unit in ("day", "hour", "minute"):
        for count in (1, 5):
            assert str(count) in style.away(unit, count)
            assert style.away(unit, count) != style.away(unit, -count)
    assert len({style.beside(each) for each in (-1, 0, 1)}) == 3


def test_a_language_we_do_not_know_is_written_as_english() -> None:
    assert DateStyle(language="xx").day(START) == "Tuesday 24 November 2026"


@pytest.mark.parametrize(
    ("zone", "english", "german"),
    [
        ("Europe/Vienna", "Vienna time", "Ortszeit Wien"),
        ("America/New_York", "New York time", "Ortszeit New York"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires time", "Ortszeit Buenos Aires"),
        ("Atlantic/Reykjavik", "Reykjavik time", "Ortszeit Reykjavík"),
        ("UTC", "", ""),
        ("Etc/GMT-1", "", ""),
    ],
)
def test_a_clock_is_named_after_its_city(zone: str, english: str, german: str) -> None:
    assert DateStyle().place(ZoneInfo(zone)) == english
    assert DateStyle(language="de").place(ZoneInfo(zone)) == german


def test_a_zone_without_a_place_is_told_by_its_offset_or_its_name() -> None:
    assert clock.zone_label(START, ZoneInfo("Etc/GMT-1")) == "UTC+1"
    assert clock.zone_label(START, ZoneInfo("EST5EDT")) == "EST5EDT, UTC−5"
    assert clock.zone_label(START, ZoneInfo("Europe/London")) == "London time, UTC+0"


def test_the_tables_are_those_that_cldr_makes_today() -> None:
    command = [sys.executable, str(ROOT / "tools" / "generate_date_style_tables.py"), "--check"]
    assert subprocess.run(command, check=False).returncode == 0  # noqa: S603  our own tool
