"""A question about the clock is asked where the letter leaves it open, and only there."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest

from prepmail.domain.reading import Question
from prepmail.reading.prose.read import read_prose
from prepmail.reading.read import read
from tests.reading.prose_samples import SENT, forward, letter, note


def questions_of(text: str, *, hours: float, subject: str = "Interview") -> tuple[Question, ...]:
    sent = datetime(2026, 3, 5, 9, tzinfo=timezone(timedelta(hours=hours)))
    found = read_prose([letter(text, subject, sent=sent)], now=sent).found
    assert len(found) == 1
    assert found[0].facts.start is not None
    return found[0].questions


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Ihr Vorstellungsgespräch ist am Dienstag, 10. März um 14 Uhr per Teams. Wir freuen uns auf Sie.", 1),
        ("Je vous confirme votre entretien mardi 10 mars à 14h en visio avec Mme Roux pour le poste.", 1),
        ("Zapraszamy na rozmowę kwalifikacyjną we wtorek 10 marca o godz. 14:00, online. Prosimy o potwierdzenie.", 1),
        ("Your interview is on Tuesday 10 March at 2.15pm by Zoom. Kind regards, Ottoline", 0),
        ("Your interview is on Tuesday, March 10 at 2:00 PM by phone.", 5.5),
    ],
)
def test_a_clock_that_language_and_offset_agree_on_is_not_asked_about(text: str, hours: float) -> None:
    assert questions_of(text, hours=hours) == ()


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Your interview is on Tuesday, March 10 at 2:00 PM by phone.", -5),
        ("Ihr Vorstellungsgespräch ist am Dienstag, 10. März um 14 Uhr per Teams. Wir freuen uns auf Sie.", -5),
        ("Your interview is on Tuesday, March 10 at 2:00 PM by phone.", 1),
    ],
)
def test_a_clock_that_could_be_several_is_asked_about(text: str, hours: float) -> None:
    assert len(questions_of(text, hours=hours)) == 1


def test_an_english_letter_from_a_clock_that_is_not_the_readers_is_asked_about() -> None:
    here, there = (timezone(timedelta(hours=each)) for each in (1, 5.5))
    written = letter(
        "Your interview is on Tuesday, 14 July at 2:00 PM by phone.", sent=datetime(2026, 7, 6, 9, tzinfo=there)
    )
    own = replace(note("fyi"), letter=replace(note("fyi").letter, date=datetime(2026, 7, 6, 9, tzinfo=here)))
    found = read_prose([own, written], now=datetime(2026, 7, 6, 9, tzinfo=here)).found
    assert len(found[0].questions) == 1


def test_a_telephone_of_the_writers_region_settles_its_clock() -> None:
    assert questions_of("Your interview is on Tuesday, March 10 at 2:00 PM by phone. 312-555-0144", hours=-6) == ()
    assert len(questions_of("Your interview is on Tuesday, March 10 at 2:00 PM by phone. 312-555-0144", hours=-5)) == 1


def test_a_canadian_telephone_names_the_zone() -> None:
    sent = datetime(2026, 3, 5, 9, tzinfo=timezone(timedelta(hours=-5)))
    text = "Your interview is on Tuesday, March 10 at 2:00 PM (Eastern) by phone. 613-555-0144"
    (found,) = read_prose([letter(text, sent=sent)], now=sent).found
    assert found.facts.tz == "America/Toronto"


def test_an_hour_after_noon_needs_no_am_or_pm() -> None:
    assert questions_of("Your interview is on Tuesday 10 March at 2 ET with Ann.", hours=-5) == ()
    assert len(questions_of("Your interview is on Tuesday 10 March at 7 ET with Ann.", hours=-5)) == 1


def test_an_early_hour_is_believed_where_am_is_said() -> None:
    assert questions_of("Your interview is on Tuesday, March 10 at 6:45 AM ET at the depot.", hours=-5) == ()


def test_a_note_that_swaps_an_hour_is_asked_with_both_readings() -> None:
    content = forward("Your interview is Wednesday, March 11 at 2pm ET.", above="they said 3 not 2 when I called")
    found = read(content, now=SENT.astimezone(UTC)).found[0]
    assert found.facts.start == datetime(2026, 3, 11, 19, tzinfo=UTC)
    assert len(found.questions[0].choices) == 2


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Je vous attends en entretien mardi 10 à 11h au bureau.", "2026-03-10T10:00:00+00:00"),
        ("Te esperamos para la entrevista el martes 10 a las 18:15 en la academia.", "2026-03-10T17:15:00+00:00"),
        ("Zapraszamy na rozmowę, która odbędzie się 12.03.2026 o godz. 11:20.", "2026-03-12T10:20:00+00:00"),
        ("Votre entretien de mardi 10 mars à 14h est confirmé, merci de votre retour.", "2026-03-10T13:00:00+00:00"),
    ],
)
def test_words_of_a_language_are_no_months_zones_or_ends(text: str, start: str) -> None:
    sent = datetime(2026, 3, 5, 9, tzinfo=timezone(timedelta(hours=1)))
    found = read_prose([letter(text, "Poste", sent=sent)], now=sent).found
    assert [each.facts.start.isoformat() for each in found if each.facts.start] == [start]
