"""Towns of one name, letters that are no state, streets that are no date: the writer's clock and the words decide."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from prepmail.reading.dates.find import find_mentions
from prepmail.reading.dates.mentions import Doubt, Mention, Reference
from tests.reading.dates.said import read


def mention_of(text: str, *, hours: float, language: str = "en") -> Mention:
    now = datetime(2026, 3, 2, 9, tzinfo=timezone(timedelta(hours=hours)))
    (mention,) = find_mentions(text, Reference(now=now, languages=(language,)))
    return mention


@pytest.mark.parametrize(
    ("text", "hours", "language", "zone"),
    [
        ("Entrevista el 10 de marzo a las 10:00, plaza Nueva 2, 18009 Granada", 1, "es", "Europe/Madrid"),
        ("Entrevista el 10 de marzo a las 10:00, calle Mayor 2, 14001 Córdoba", 1, "es", "Europe/Madrid"),
        (
            "Entrevista el 10 de marzo a las 10:00, calle Mayor 2, 5000 Córdoba",
            -3,
            "es",
            "America/Argentina/Buenos_Aires",
        ),
        ("Interview on 10 March at 10am.\nLocation: Perth, 4 Mill Street", 8, "en", "Australia/Perth"),
        ("Interview on 10 March at 10am.\nLocation: Hamilton, 4 Mill Street", 13, "en", "Pacific/Auckland"),
    ],
)
def test_of_two_towns_with_one_name_the_one_on_the_writers_clock_is_meant(
    text: str, hours: float, language: str, zone: str
) -> None:
    mention = mention_of(text, hours=hours, language=language)
    assert mention.start == datetime(2026, 3, 10, 10, tzinfo=ZoneInfo(zone))
    assert Doubt.PLACE not in mention.doubts


@pytest.mark.parametrize(
    "text",
    [
        "Interview on 10 March at 10:00. Bring your CV, ID and a pen.",
        "Interview on 10 March at 10:00. Please have your Passport, ID, references ready.",
        "Interview on 10 March at 10:00, ask for Lwazi in Stores, OK?",
    ],
)
def test_letters_that_are_also_words_are_no_state_to_a_writer_elsewhere(text: str) -> None:
    assert mention_of(text, hours=2).start == datetime(2026, 3, 10, 8, tzinfo=UTC)


def test_letters_of_a_state_behind_a_town_of_it_are() -> None:
    mention = mention_of("Interview on 10 March at 10:00 at 5 Canal Street, Boston, MA.", hours=1)
    assert mention.tz == "America/New_York"


def test_a_bare_town_on_another_clock_than_the_writers_leaves_a_doubt() -> None:
    mention = mention_of("Interview on 10 March at 10:00.\nLocation: Lima, Avenida Grau 12", hours=1)
    assert Doubt.PLACE in mention.doubts
    assert {each.tz for each in mention.choices} >= {"America/Lima"}


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("¿Le viene bien el martes 10 de marzo a las 12:45 (hora canaria)?", "12:45 Atlantic/Canary"),
        ("Entrevista el martes 10 de marzo a las 11:00, hora insular", "11:00 Atlantic/Canary"),
        ("terça-feira, 10 de março, às 15h (hora dos Açores)", "15:00 Atlantic/Azores"),
    ],
)
def test_the_clock_of_islands_is_known_by_its_name(text: str, time: str) -> None:
    assert read(text, "Europe/Madrid") == [f"2026-03-10 {time}"]


def test_a_flat_in_a_street_is_no_date() -> None:
    assert read("Come Thursday, half past four. We are at 6/14 Tannery Rd, Ashby.", "Europe/London") == [
        "2026-02-26 16:30 Europe/London"
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Komm am Samstag um 8:45 Uhr vorbei. Die Stelle ist ab 1. April frei.", "2026-02-28 08:45 Europe/Berlin"),
        ("Vous pouvez passer samedi à 9h30 ? Le poste est à pourvoir au 4 mai.", "2026-02-28 09:30 Europe/Paris"),
        ("Come on Saturday at 9.30. The contract runs from 4 May.", "2026-02-28 09:30 Europe/London"),
    ],
)
def test_a_weekday_is_not_counted_from_the_day_that_the_work_begins(text: str, said: str) -> None:
    assert read(text, said.rpartition(" ")[2]) == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Velkommen til samtale 10. mars kl. 10:00 i bakeriet, Storgata 12, Oslo.", "2026-03-10 10:00 Europe/Oslo"),
        ("Come on 10 March at 10:00 to the shop, 12 Harbour Street, Lisbon.", "2026-03-10 10:00 Europe/Lisbon"),
        ("Ci vediamo il 10 marzo alle 10:00 in laboratorio, via Garibaldi 31, Milano.", "2026-03-10 10:00 Europe/Rome"),
    ],
)
def test_the_town_behind_a_street_tells_the_clock_of_a_mail_from_elsewhere(text: str, said: str) -> None:
    assert read(text, "UTC") == [said]
