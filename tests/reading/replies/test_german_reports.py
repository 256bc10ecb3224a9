"""German clauses of who told something when are left out, and numbers in words are read as what they are."""

from time import process_time
from typing import Any

import pytest

from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.signs.german_numbers import write_numbers
from prepmail.reading.replies.signs.german_reports import drop_reports
from tests.reading.replies.scoring import FRAME, changes, judge


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Petra hat mir gestern um 17 Uhr noch geschrieben, dass wir um 10 anfangen", {"start": "2026-03-17T10:00"}),
        ("Frau Silva meinte heute früh um 8:20, das Gespräch ist auf 12 Uhr vorgezogen", {"start": "2026-03-17T12:00"}),
        ("Neuer Beginn (Mail von heute, 9:40 Uhr): 11 Uhr", {"start": "2026-03-17T11:00"}),
        (
            "Ana ist auf einem Kongress, hat mir ihre Assistentin am Mittwoch gesagt. Es übernimmt Ines Graf.",
            {"interviewers": ("Ines Graf",)},
        ),
        ("Ana fällt aus, Elternzeit ab 2. März. Es übernimmt Ines Graf.", {"interviewers": ("Ines Graf",)}),
        ("Ines Graf führt es statt Ana. Ana wechselt zum 12. März nach Graz.", {"interviewers": ("Ines Graf",)}),
        ("Telefonat um 16 Uhr", {"start": "2026-03-17T16:00", "medium": "phone"}),
        ("Das Telefonat vom 17. ist auf den 19. verlegt", {"start": "2026-03-19T14:00", "medium": "phone"}),
        ("Erstens Donnerstag. Zweitens um elf.", {"start": "2026-03-19T11:00"}),
        ("Zweite Runde ist das, die erste war am 20. Februar und dauerte 20 Minuten", {"round": "second"}),
        ("Gestern hat mich Herr Lohr angerufen. Das Gespräch ist um 16 Uhr.", {"start": "2026-03-17T16:00"}),
    ],
)  # fmt: skip
def test_who_told_it_and_when_is_no_time_of_the_interview(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Der Termin ist am zwanzigsten März", {"start": "2026-03-20T14:00"}),
        ("Es ist jetzt um sechzehn Uhr dreißig", {"start": "2026-03-17T16:30"}),
        ("Das Gespräch dauert zwei statt einer Stunde", {"end": "2026-03-17T16:00"}),
        ("Es dauert nur 40 min, nicht die ganze Stunde", {"end": "2026-03-17T14:40"}),
        ("Sie ziehen den Termin um eine Stunde vor", {"start": "2026-03-17T13:00"}),
        ("Verschiebung um plus 45 Minuten", {"start": "2026-03-17T14:45"}),
        ("Neuer Termin von 9 bis 10:30", {"start": "2026-03-17T09:00", "end": "2026-03-17T10:30"}),
        ("Von 14 auf 17 Uhr verschoben", {"start": "2026-03-17T17:00"}),
        ("Das Ganze ist schon um 14:35 vorbei", {"end": "2026-03-17T14:35"}),
        ("Bitte auf Freitag, 9 Uhr, umtragen", {"start": "2026-03-20T09:00"}),
        ("16 Uhr Athen", {"start": "2026-03-17T15:00", "tz": "Europe/Athens"}),
        ("Die Uhrzeit ist 9 Uhr Chicago", {"start": "2026-03-17T15:00", "tz": "America/Chicago"}),
        ("Eine Stunde nach hinten, also 15 bis 16:30", {"start": "2026-03-17T15:00", "end": "2026-03-17T16:30"}),
        ("LA-Zeit, 8 Uhr morgens", {"start": "2026-03-17T16:00", "tz": "America/Los_Angeles"}),
    ],
)  # fmt: skip
def test_a_number_in_german_words_and_a_city_beside_an_hour_are_read(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Ana bringt ihre Kollegin Ines Graf mit", {"interviewers": ("Ana Silva", "Ines Graf")}),
        ("Es kommt noch jemand dazu, nämlich Ines Graf", {"interviewers": ("Ana Silva", "Ines Graf")}),
        ("Meine Ansprechpartnerin für das Gespräch ist Ines Graf", {"interviewers": ("Ines Graf",)}),
        ("Ana raus, dafür Ines Graf", {"interviewers": ("Ines Graf",)}),
        ("Bitte nehmen Sie Ana heraus und setzen Sie Ines Graf ein", {"interviewers": ("Ines Graf",)}),
        ("Falsche Person. Richtig ist Ines Graf", {"interviewers": ("Ines Graf",)}),
        ("Ana hat mich nur eingeladen, sprechen werde ich mit Ines Graf", {"interviewers": ("Ines Graf",)}),
        ("Nicht mit Ana allein, auch mit Ines Graf", {"interviewers": ("Ana Silva", "Ines Graf")}),
        ("Ana wird unterstützt von Ines Graf", {"interviewers": ("Ana Silva", "Ines Graf")}),
        ("Es handelt sich um die Südstern Bau GmbH", {"company": "Südstern Bau GmbH"}),
        ("Früher Acme, heute Zentraxo", {"company": "Zentraxo"}),
        ("Datenarchitekt heißt die Stelle", {"role": "Datenarchitekt"}),
        ("Lima ist jetzt meine Zeitzone", {"zone": "America/Lima"}),
        ("vor ort, gartenstraße 4 in leipzig", {"location": "gartenstraße 4 in leipzig", "medium": "onsite"}),
        ("Anschrift: Am Anger 7, 99084 Erfurt", {"location": "Am Anger 7, 99084 Erfurt"}),
        ("Nein, das ist gar nicht mein Gespräch", {"other": True}),
    ],
)  # fmt: skip
def test_more_german_frames_of_people_and_facts_are_read(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    "said",
    [
        "Ich hab am gleichen Tag um 17 Uhr noch Elternabend, aber das geht sich aus",
        "15 Uhr würd mir besser passen, hab aber nicht gefragt",
        "Vierzehn Uhr ist es jedenfalls nicht",
        "Es hieß kurz, Ana sei krank",
        "Ich hätt gedacht Donnerstag, aber mei Freundin sagt Freitag. Keine Ahnung ehrlich.",
        "ne das is nicht ana sondern xyli",
    ],
)
def test_a_wish_hearsay_and_another_event_change_nothing(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {}


@pytest.mark.parametrize("said", ["hat mir gesagt, dass ", "(mail von ", "von 9 bis ", "eine stunde ", "mail vom 12. "])
def test_no_length_of_german_reports_takes_long(said: str) -> None:
    began = process_time()
    drop_reports((said * 200)[:2_000])
    write_numbers((said * 200)[:2_000])
    assert process_time() - began < 1
