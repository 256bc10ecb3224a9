"""German corrections in the plainest words: requests with the verb at the end, two facts joined by "und"."""

from time import process_time
from typing import Any

import pytest

from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.signs.german_frames import write_frames
from tests.reading.replies.scoring import FRAME, changes, judge


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Mach bitte Mittwoch 8:30 draus", {"start": "2026-03-18T08:30"}),
        ("Trag bitte Freitag, 11 Uhr, ein", {"start": "2026-03-20T11:00"}),
        ("Schreib bitte 16 Uhr rein", {"start": "2026-03-17T16:00"}),
        ("Mach aus 14 Uhr bitte 17 Uhr", {"start": "2026-03-17T17:00"}),
        ("Freitag um 13 Uhr wäre richtig", {"start": "2026-03-20T13:00"}),
        ("Plan bitte 75 Minuten ein", {"end": "2026-03-17T15:15"}),
        ("Vorgesehen sind 50 Minuten", {"end": "2026-03-17T14:50"}),
        ("Es dauert nicht eine Stunde, sondern drei", {"end": "2026-03-17T17:00"}),
        ("Es findet um 11 Uhr New Yorker Zeit statt", {"start": "2026-03-17T16:00", "tz": "America/New_York"}),
    ],
)
def test_a_plain_german_request_for_a_time_is_done(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Bitte Ana Silva streichen", {"interviewers": ()}),
        ("Lösche bitte Frau Silva", {"interviewers": ()}),
        ("Nimm Ana bitte raus", {"interviewers": ()}),
        ("Bitte nehmen Sie Ines Graf mit auf", {"interviewers": ("Ana Silva", "Ines Graf")}),
        ("Ines Graf fehlt noch auf der Liste", {"interviewers": ("Ana Silva", "Ines Graf")}),
        ("Zwei Kollegen hinzugefügt: Ines Graf und Jan Roth", {"interviewers": ("Ana Silva", "Ines Graf", "Jan Roth")}),
        (
            "Es sind noch zwei Leute dabei: Ines Graf, Jan Roth",
            {"interviewers": ("Ana Silva", "Ines Graf", "Jan Roth")},
        ),
        ("Tausch Ana bitte gegen Ines Graf aus", {"interviewers": ("Ines Graf",)}),
        ("Ana wurde durch Ines Graf ersetzt", {"interviewers": ("Ines Graf",)}),
        ("Statt Ana Silva bitte Ines Graf eintragen", {"interviewers": ("Ines Graf",)}),
    ],
)
def test_a_plain_german_request_about_people_is_done(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Bitte die Firma auf Zentraxo ändern", {"company": "Zentraxo"}),
        ("Die Firma stimmt nicht, es ist bei Zentraxo", {"company": "Zentraxo"}),
        ("Die Firma heißt Zentraxo und sitzt in Kiel", {"company": "Zentraxo"}),
        ("Die Firma heißt Graf und Söhne", {"company": "Graf und Söhne"}),
        ("Die Firma heißt Zentraxo und Ana ist nicht dabei", {"company": "Zentraxo", "interviewers": ()}),
        ("Die Stelle ist Koch und die Firma Zentraxo", {"role": "Koch", "company": "Zentraxo"}),
        (
            "Die Stelle heißt Datenarchitekt und Ana bringt Ines Graf mit",
            {"role": "Datenarchitekt", "interviewers": ("Ana Silva", "Ines Graf")},
        ),
        ("Die Stelle heißt Leiter Planung und Bau", {"role": "Leiter Planung und Bau"}),
        ("Es ist im Haus und dauert zwei Stunden", {"medium": "onsite", "end": "2026-03-17T16:00"}),
        ("Das Gespräch ist in Raum 8", {"medium": "onsite", "location": "Raum 8"}),
        ("Ich wähle mich unter 030 5550142 ein", {"medium": "phone", "dial_in": "030 5550142"}),
    ],
)
def test_a_plain_german_fact_ends_where_another_begins(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    "said",
    [
        "15 Uhr wäre richtig gut für mich",
        "Ana klang am Telefon sehr nett",
        "Bitte Ines Graf streichen",
        "Plane bitte eine Stunde für die Anfahrt ein",
        "Mir fehlt noch die Adresse",
    ],
)
def test_what_only_sounds_like_a_plain_request_changes_nothing(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {}


@pytest.mark.parametrize("said", ["mach bitte 9 Uhr ", "Bitte Ana ", "Die Stelle ist Koch und ", "noch zwei Leute "])
def test_no_length_of_plain_german_takes_long(said: str) -> None:
    began = process_time()
    write_frames((said * 200)[:2_000])
    assert process_time() - began < 1
