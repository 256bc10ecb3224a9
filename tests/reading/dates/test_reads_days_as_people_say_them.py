"""Days and hours in the words that people use among themselves, in several languages."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from prepmail.reading.dates.mentions import Doubt, Role
from tests.reading.dates.said import mentions

# All of them are written on Tuesday, 24 February 2026.
HOME = {
    "en": "Europe/London", "de": "Europe/Berlin", "fr": "Europe/Paris", "es": "Europe/Madrid", "it": "Europe/Rome",
    "nl": "Europe/Amsterdam", "pt": "Europe/Lisbon", "pl": "Europe/Warsaw", "sv": "Europe/Stockholm",
    "da": "Europe/Copenhagen", "nb": "Europe/Oslo",
}  # fmt: skip


def said(text: str, language: str) -> list[str]:
    found = mentions(text, HOME[language], language=language)
    return [f"{each.start.astimezone(ZoneInfo(HOME[language])):%m-%d %H:%M}" for each in found]


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("Wednesday so, the 11th, at noon in the yard", "en", "03-11 12:00"),
        ("Friday then, 6th, half three", "en", "03-06 15:30"),
        ("Can you manage Friday week at 4?", "en", "03-06 16:00"),
        ("this day week at 11am", "en", "03-03 11:00"),
        ("tomorrow fortnight at 2pm", "en", "03-11 14:00"),
        ("two weeks today at 9.30", "en", "03-10 09:30"),
        ("the 3rd of next month at 10am", "en", "03-03 10:00"),
        ("Mittwoch also, den 11., um 9", "de", "03-11 09:00"),
        ("am Mittwoch in KW 11 um 14 Uhr", "de", "03-11 14:00"),
        ("KW 11, Mittwoch, 14 Uhr", "de", "03-11 14:00"),
        ("Freitagnachmittag um drei", "de", "02-27 15:00"),
        ("heute in 14 Tagen um 9 Uhr", "de", "03-10 09:00"),
        ("onsdag i uke 11, kl. 12.30", "nb", "03-11 12:30"),
        ("onsdag v. 11 kl 13.30", "sv", "03-11 13:30"),
        ("onsdag i uge 11 kl. 10", "da", "03-11 10:00"),
        ("vrijdag over een week om kwart over twee", "nl", "03-06 14:15"),
        ("vrijdagmiddag 14.00 uur", "nl", "02-27 14:00"),
        ("vendredi en huit à 10h", "fr", "03-06 10:00"),
        ("mercoledì della settimana prossima alle 9", "it", "03-04 09:00"),
        ("la semana que viene, el martes a las 12:00", "es", "03-03 12:00"),
    ],
)
def test_a_day_is_the_one_that_its_words_count_to(text: str, language: str, start: str) -> None:
    assert said(text, language) == [start]


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("twenty-five past ten on Friday", "en", "02-27 10:25"),
        ("Friday at nine-thirty", "en", "02-27 09:30"),
        ("come fri at 930", "en", "02-27 09:30"),
        ("Friday 6 March, 0800 at the gate", "en", "03-06 08:00"),
        ("pop in fri half four?", "en", "02-27 16:30"),
        ("le vendredi 6 mars, à midi moins le quart", "fr", "03-06 11:45"),
        ("vendredi à dix-huit heures", "fr", "02-27 18:00"),
        ("vendredi 6 à quinze heures", "fr", "03-06 15:00"),
        ("venerdì 6 marzo alle ore 10,30", "it", "03-06 10:30"),
        ("venerdì alle 16 e 30", "it", "02-27 16:30"),
        ("fünf vor halb drei am Freitag", "de", "02-27 14:25"),
        ("w piątek o czternastej", "pl", "02-27 14:00"),
        ("w środę (11.03) na godz. 16.00", "pl", "03-11 16:00"),
        ("fem i halv tre på fredag", "sv", "02-27 14:25"),
        ("tien voor half vier op vrijdag", "nl", "02-27 15:20"),
    ],
)
def test_an_hour_is_read_in_the_words_of_its_language(text: str, language: str, start: str) -> None:
    assert said(text, language) == [start]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Your talk is on the 12th, not the 10th, at 2pm", "03-12 14:00"),
        ("Date: Tuesday 3 March\nTime: 2:40pm (the clocks change on the Sunday after)", "03-03 14:40"),
        ("I'm away Monday 9th to Wednesday 11th. Interview Thursday 12th.\nLet's say 11.15.", "03-12 11:15"),
        ("Interview Friday 6 March at 10. If that doesn't suit, I could do Monday at 3.", "03-06 10:00"),
        ("Friday 6 March, 9.45 for your 10.00 interview", "03-06 10:00"),
    ],
)
def test_a_day_that_is_named_for_something_else_moves_no_time(text: str, start: str) -> None:
    assert said(text, "en") == [start]


@pytest.mark.parametrize(
    "text",
    [
        "Your talk has been moved from 2pm to 3pm on Thursday 12 March",
        "Your talk on Thursday 12 March has been moved up from 2:00 PM to 3:00 PM",
    ],
)
def test_what_a_time_is_moved_from_is_old_and_no_beginning_of_a_range(text: str) -> None:
    found = mentions(text, "Europe/London")
    assert [(f"{each.start:%H:%M}", each.role, each.end) for each in found] == [
        ("14:00", Role.OLD, None),
        ("15:00", Role.EVENT, None),
    ]


def test_the_hours_in_which_everybody_is_seen_are_nobodys_own() -> None:
    found = mentions("We hold interviews from 9am to 4pm on Tuesday 3 March; yours is at 11.40.", "Europe/London")
    assert [f"{each.start:%H:%M}" for each in found if each.role is Role.EVENT] == ["11:40"]


def test_the_days_on_which_a_shop_shuts_early_are_no_appointment() -> None:
    found = mentions(
        "Gespräch am 17.3. um 14 Uhr. Wir haben freitags ab 12 Uhr geschlossen.", HOME["de"], language="de"
    )
    assert [f"{each.start:%m-%d}" for each in found if each.role is Role.EVENT] == ["03-17"]


def test_a_second_talk_on_the_second_floor_is_on_no_second_of_a_month() -> None:
    assert said("2nd interview, Thursday 2nd floor, 3pm", "en") == ["02-26 15:00"]


def test_a_weekday_beside_a_date_of_a_later_week_may_be_in_that_week() -> None:
    _, friday = mentions("Thursday 12 March at 3 is taken. Friday at 10 is free.", "Europe/London")
    assert Doubt.RELATIVE in friday.doubts
    assert {f"{each.start:%m-%d}" for each in friday.choices if each.start} == {"02-27", "03-13"}


def test_today_by_its_weekday_may_be_next_week() -> None:
    (found,) = mentions("Tuesday at 2pm", "Europe/London")
    assert Doubt.RELATIVE in found.doubts
    assert [f"{each.start:%m-%d}" for each in found.choices if each.start] == ["02-24", "03-03"]


def test_a_shift_or_a_bus_is_no_length_of_the_talk() -> None:
    (shifts,) = mentions("Thursday 26 February at 10am, for the night post (3 x 12 hour shifts)", "Europe/London")
    assert shifts.end is None
    (bus,) = mentions("Tomorrow at 1.45pm. The bus takes 10 minutes.", "Europe/London")
    assert bus.end is None


@pytest.mark.parametrize(
    ("text", "language", "end"),
    [
        ("Vendredi 27 février à 14h, tu en as pour 1/2 heure", "fr", "14:30"),
        ("Venerdì 27 febbraio alle 9:45, una prima chiacchierata di un quarto d'ora", "it", "10:00"),
        ("Freitag, 27.2., 10 Uhr, eine gute Stunde", "de", "11:00"),
    ],
)
def test_a_length_in_words_gives_the_end(text: str, language: str, end: str) -> None:
    (found,) = mentions(text, HOME[language], language=language)
    assert found.end is not None
    assert f"{found.end.astimezone(ZoneInfo(HOME[language])):%H:%M}" == end


def test_the_leap_day_is_a_day() -> None:
    now = datetime(2028, 2, 14, 9, tzinfo=ZoneInfo("Europe/London"))
    (found,) = mentions("Tuesday 29 February at 10.15am", "Europe/London", now=now)
    assert f"{found.start:%Y-%m-%d %H:%M}" == "2028-02-29 10:15"
