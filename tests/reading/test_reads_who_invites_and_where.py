"""Whom a letter names beside an honorific, who writes it and where one comes: signs around the words, in any trade."""

import time
from datetime import UTC, datetime

import pytest

from prepmail.domain.reading import Format, Medium
from prepmail.reading.people.find import find_people
from prepmail.reading.place.find import find_place
from prepmail.reading.position.find import find_position
from prepmail.reading.read import read
from tests.reading.letters_of import letter_of

_DANA = ("Dana Ortiz", "dana@acme.example")


def people(text: str, sender: tuple[str, str] = _DANA) -> list[str]:
    return sorted(each.name or "" for each in find_people(letter_of(text, sender=sender)).interviewers)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Das Gespräch führen Frau Ina Voss und Herr Dipl.-Ing. Kai Rohde (Leiter Bau) mit Ihnen.",
            ["Ina Voss", "Kai Rohde"],
        ),
        ("Sie sprechen mit unserer Stationsleitung Frau Oyelo. Danach sehen Sie das Haus.", ["Oyelo"]),
        ("Het gesprek is met Roos Bakker (teamleider) en iemand uit de MR. Het duurt een uur.", ["Roos Bakker"]),
        (
            "At 11: interview with Mrs Ada Pell (Head) and Mr\nOwen Frost (Chair of Trustees)",
            ["Ada Pell", "Owen Frost"],
        ),
        ("You will have a chat with Father Benedict and Sheila.", ["Father Benedict", "Sheila"]),
        ("Rozmowę poprowadzi kierownik sklepu, p. Marek Lis.", ["Marek Lis"]),
        ("Min makker Kim er også med til samtalen.", ["Kim"]),
        ("Interview on Tuesday at 9.\n\nIl Responsabile\ndott. Franco Belli\nUfficio Personale", []),
        ("Linda Moss will interview you. Mr T. Frost (Security) will meet you at the gate.", ["Linda Moss"]),
    ],
)
def test_an_honorific_stands_before_a_name_and_is_none(text: str, expected: list[str]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Du får träffa mig (inköpschef) och HR.\n\nDana Ortiz",
        "Você consegue vir conversar comigo amanhã às 10h30?\n\nDana Ortiz",
        "Komm am Dienstag, dann bin ich in der Werkstatt.\n\nGruß\nDana Ortiz",
    ],
)
def test_whoever_writes_that_one_meets_them_interviews(text: str) -> None:
    assert people(text) == ["Dana Ortiz"]


@pytest.mark.parametrize(
    "text",
    [
        "Further to our chat, my client Ridgeway Homes would like to see you.\n\nDana Ortiz\nAssociate Director",
        "Segue o desafio técnico para a vaga.\n\nAbraço,\nDana Ortiz\nEngineering Manager",
        "Frau Lindt ist krank. Ich melde mich, sobald ich weiß, wann es geht.\n\nViele Grüße\nDana Ortiz",
    ],
)
def test_whoever_only_places_sends_or_cancels_does_not_interview(text: str) -> None:
    assert "Dana Ortiz" not in people(text)


@pytest.mark.parametrize(
    ("text", "sender", "company"),
    [
        (
            "Wir sehen uns am Montag.\n\nGruß\nHeiner Brandt",
            ("Schlosserei Brandt", "info@schlosserei-brandt.example"),
            "Schlosserei Brandt",
        ),
        (
            "Your interview is on Monday.\n\nBlue Mesa Health Scheduling Team",
            ("", "no-reply@bluemesahealth.example"),
            "Blue Mesa Health",
        ),
        ("Interview on Monday.\n\nFor Konkan Bank Ltd.", ("HR", "hr@konkanbank.example"), "Konkan Bank"),
        (
            "Eikenhof Verzekeringen heeft je cv gezien en wil graag kennismaken.\n\nJoost\nLichtpad Werving & Selectie",
            ("Joost Vis", "joost@lichtpadwerving.example"),
            "Eikenhof Verzekeringen",
        ),
        ("Ci vediamo mercoledì.\n\nMarta", ("Marta Bertelli", "marta@fornobertelli.example"), "Forno Bertelli"),
    ],
)
def test_the_house_is_named_by_its_trade_its_owner_or_its_signature(
    text: str, sender: tuple[str, str], company: str
) -> None:
    found = find_position([letter_of(text, sender=sender)]).company
    assert found is not None
    assert found.rstrip(".") == company


@pytest.mark.parametrize(
    ("subject", "text", "role"),
    [
        ("Re: candidature chef de partie", "Ok pour vendredi.", "chef de partie"),
        (
            "Colloquio",
            "Un colloquio per la posizione di assistente alla poltrona alle ore 13.",
            "assistente alla poltrona",
        ),
        ("Entrevista", "Para el puesto de Recepcionista en nuestro hotel.", "Recepcionista"),
        ("Monday", "We cannot meet.\n\nWendy Hall\nSecretary to the Principal", None),
    ],
)
def test_a_job_ends_where_the_house_begins(subject: str, text: str, role: str | None) -> None:
    assert find_position([letter_of(text, sender=_DANA, subject=subject)]).role == role


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("We are at unit 14 Mill Rd Ind Est, Dudley DY1 4XX.", "unit 14 Mill Rd Ind Est, Dudley DY1 4XX"),
        (
            "Come to our office 3rd Floor, Crown House, Station Street, Derby DE1 2FJ.",
            "3rd Floor, Crown House, Station Street, Derby DE1 2FJ",
        ),
        ("At our office (12 Harbour View, #21-05) at 4pm.", "12 Harbour View, #21-05"),
        ("presso lo studio, in via Mazzini 31 a Modena (citofono 4)", "via Mazzini 31 a Modena"),
        ("Onde: online, pelo Teams", None),
        ("Plats: Kyrkgatan 11, Norrvik, plan 2. Anmäl dig i receptionen.", "Kyrkgatan 11, Norrvik, plan 2"),
        (
            "Please arrive at 8.50am.\n\nKind regards\nDana Ortiz\nHill School, Chapel Lane, Braunton EX33 9ZZ",
            "Hill School, Chapel Lane, Braunton EX33 9ZZ",
        ),
        ("We will talk soon.\n\nKind regards\nDana Ortiz\nHill School, Chapel Lane, Braunton EX33 9ZZ", None),
    ],
)
def test_an_address_is_whole_and_said_once(text: str, location: str | None) -> None:
    found = find_place([letter_of(text, sender=_DANA)])
    assert found.location == location
    if location:
        assert found.medium is Medium.ONSITE


def test_a_letter_that_names_all_invited_adds_whoever_invites() -> None:
    lines = (
        "From: Kate Ford <kate@acme.example>",
        "To: sam@example.net",
        "Subject: Interview",
        "Date: Tue, 02 Jun 2026 08:00:00 +0000",
        "MIME-Version: 1.0",
        'Content-Type: multipart/mixed; boundary="b"',
        "",
        "--b",
        "Content-Type: text/plain",
        "",
        "Your interview with Omar Reyes (Controls Manager) and me.",
        "",
        "Kate Ford",
        "--b",
        "Content-Type: text/calendar; method=REQUEST",
        "",
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "METHOD:REQUEST",
        "BEGIN:VEVENT",
        "UID:1@acme.example",
        "DTSTAMP:20260602T080000Z",
        "DTSTART:20260612T093000Z",
        "SUMMARY:Interview: Noah <> Acme (Designer)",
        'ORGANIZER;CN="Ford, Kate":mailto:kate@acme.example',
        "ATTENDEE;CN=Sam:mailto:sam@example.net",
        'ATTENDEE;CN="Reyes, Omar":mailto:omar@acme.example',
        "END:VEVENT",
        "END:VCALENDAR",
        "--b--",
        "",
    )
    reading = read("\r\n".join(lines).encode(), now=datetime(2026, 6, 2, 9, tzinfo=UTC), person=("sam@example.net",))
    facts = reading.found[0].facts
    assert [each.name for each in facts.interviewers] == ["Omar Reyes", "Kate Ford"]
    assert facts.format is Format.PANEL
    assert facts.company == "Acme"


@pytest.mark.parametrize(
    "text",
    ["Mr\n" * 8_000, "Unit 3, 2nd Floor, " * 4_000, "1st Ab, " * 6_000, "p. Dr. " * 6_000, "mich, sobald " * 4_000],
)
def test_hostile_repetition_is_read_in_no_time(text: str) -> None:
    started = time.process_time()
    letter = letter_of(text, sender=_DANA)
    find_people(letter)
    find_place([letter])
    find_position([letter])
    assert time.process_time() - started < 4
