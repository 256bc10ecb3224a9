"""English as Americans, Britons, Australians, Indians and Canadians write it."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.reading.dates.said import mentions, read

NEW_YORK = "America/New_York"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Please call me Thursday, 3-4pm.", "2026-02-26 15:00-16:00"),
        ("Let's meet Wed the 4th @ 11", "2026-03-04 11:00"),
        ("We are confirmed for this coming Tuesday from 9:30 to 10:15 a.m.", "2026-03-03 09:30-10:15"),
        ("Interview: Mar 3 2026 | 2pm–3pm | Zoom", "2026-03-03 14:00-15:00"),
        ("March 3rd, 2026, from 1 to 2 PM", "2026-03-03 13:00-14:00"),
        ("We have you down for 11 to 1pm on the 5th of March", "2026-03-05 11:00-13:00"),
        ("Lunch interview 12:00 - 1:00pm on 5 March 2026", "2026-03-05 12:00-13:00"),
        ("Monday 3/2 @ 2:30p", "2026-03-02 14:30"),
        ("Tomorrow, 2/25, at 9:00 AM", "2026-02-25 09:00"),
        ("in 3 days at 2pm", "2026-02-27 14:00"),
        ("Let's talk in two weeks, on Tuesday at 3pm", "2026-03-10 15:00"),
        ("tonight at 7", "2026-02-24 19:00"),
        ("at noon on March 5", "2026-03-05 12:00"),
        ("quarter past two on Friday 6 March", "2026-03-06 14:15"),
        ("Friday at 10 or so", "2026-02-27 10:00"),
        ("Thursday 5 March, 1400hrs", "2026-03-05 14:00"),
        ("Friday week at 3pm", "2026-03-06 15:00"),
        ("Date: 12 March 2026\nTime: 10:30 am", "2026-03-12 10:30"),
        ("Time: 10:30 am\nDate: 12 March 2026", "2026-03-12 10:30"),
        ("Interview on March 5\nHi, we'll talk at 2pm. Thanks", "2026-03-05 14:00"),
        ("See you on 12-Mar-2026, 03:00 PM", "2026-03-12 15:00"),
        ("2026-03-05T14:30 it is", "2026-03-05 14:30"),
        ("The interview will last 45 minutes. It's on March 12 at 10am.", "2026-03-12 10:00-10:45"),
        ("You will start at 10am on March 12 and finish by 3pm.", "2026-03-12 10:00-15:00"),
        ("Start: March 3, 2026 2:00 PM\nEnd: March 3, 2026 3:00 PM", "2026-03-03 14:00-15:00"),
        ("March 3, 2026 2:00 PM - March 3, 2026 3:00 PM", "2026-03-03 14:00-15:00"),
    ],
)
def test_a_sentence_means_what_a_reader_takes_it_for(text: str, expected: str) -> None:
    assert read(text) == [f"{expected} {NEW_YORK}"]


def test_a_month_without_a_year_is_the_one_that_comes() -> None:
    december = datetime(2025, 12, 18, 9, tzinfo=ZoneInfo(NEW_YORK))
    assert read("January 7 at 10am", now=december) == [f"2026-01-07 10:00 {NEW_YORK}"]
    assert read("December 10 at 10am", now=december) == [f"2025-12-10 10:00 {NEW_YORK}"]


def test_a_weekday_written_on_that_day_is_today_until_its_hour_has_passed() -> None:
    assert read("Tuesday at 2pm") == [f"2026-02-24 14:00 {NEW_YORK}"]
    assert read("Tuesday at 9am") == [f"2026-03-03 09:00 {NEW_YORK}"]


def test_a_bare_weekday_is_the_date_that_the_text_names() -> None:
    text = "Your interview is on Thursday, March 12. See you Thursday at 2pm!"
    assert read(text) == [f"2026-03-12 14:00 {NEW_YORK}"]


def test_one_date_holds_for_all_times_of_its_sentence_and_of_the_rows_below() -> None:
    assert read("We have slots on March 4 at 9am, 11am and 3pm PT.") == [
        "2026-03-04 09:00 America/Los_Angeles",
        "2026-03-04 11:00 America/Los_Angeles",
        "2026-03-04 15:00 America/Los_Angeles",
    ]
    text = "Schedule for March 12\n\n10am - Ana Ruiz (45 min)\n11am - Bo Lin (60 min)"
    assert read(text) == [f"2026-03-12 10:00-10:45 {NEW_YORK}", f"2026-03-12 11:00-12:00 {NEW_YORK}"]


def test_start_and_end_columns_are_one_time() -> None:
    text = "Date\tStart\tEnd\tWho\n9 March 2026\t9:00\t9:45\tAna\n9 March 2026\t10:00\t10:45\tBo"
    assert read(text) == [f"2026-03-09 09:00-09:45 {NEW_YORK}", f"2026-03-09 10:00-10:45 {NEW_YORK}"]


def test_a_header_row_of_days_gives_each_column_its_day() -> None:
    text = "\tMonday 9 March\tTuesday 10 March\nPanel\t10:00\t11:00\nHR\t14:00\t15:30"
    assert [each.split()[0] + " " + each.split()[1] for each in read(text)] == [
        "2026-03-09 10:00",
        "2026-03-10 11:00",
        "2026-03-09 14:00",
        "2026-03-10 15:30",
    ]


def test_two_times_in_one_cell_are_start_and_end() -> None:
    assert read("Panel\t3 March 2026\t14:00 / 14:45") == [f"2026-03-03 14:00-14:45 {NEW_YORK}"]


def test_the_span_names_the_words_it_was_read_from() -> None:
    text = "Hi,\nyour interview is on Tuesday, March 3 at 2:00 PM ET. Bye"
    (mention,) = mentions(text)
    assert mention.quote == "Tuesday, March 3 at 2:00 PM ET"
    assert text[mention.position : mention.position + mention.length] == mention.quote


def test_a_decomposed_umlaut_keeps_the_span_in_its_place() -> None:
    text = "Gespra\u0308ch: Dienstag, 3. Ma\u0308rz 2026, 14:00 Uhr, bis dann"
    (mention,) = mentions(text, "Europe/Berlin")
    assert mention.quote == "Dienstag, 3. Ma\u0308rz 2026, 14:00 Uhr"
    assert text[mention.position : mention.position + mention.length] == mention.quote
