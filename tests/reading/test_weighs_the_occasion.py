"""Whether a letter is about an interview: many weak signs, in the words of people who never say "interview"."""

import pytest

from prepmail.domain.reading import Action, Facts
from prepmail.reading.prose.read import Prose, read_prose
from tests.reading.prose_samples import SENT, letter


def prose_of(text: str, subject: str, sender: str = "kim.ode@ferris.example") -> Prose:
    return read_prose([letter(text, subject, sender=sender)], now=SENT)


def facts_of(text: str, subject: str) -> Facts:
    found = prose_of(text, subject).found
    assert len(found) == 1
    return found[0].facts


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Bench joiner", "Pop over to the workshop on Thursday 12 March at 3pm, ask for me or Gaz. Bring your photos."),
        (
            "Vet tech position",
            "I have Wednesday, March 11 at 12:15 PM ET free so Dr. Cho and I can sit with you.",
        ),
        (
            "Rechtsanwaltsfachangestellte",
            "Ihre Zeugnisse überzeugen. Ich erwarte Sie am 9. März um 10 Uhr hier.",
        ),
        (
            "Vikariat",
            "Hej Jo! Kan du titta förbi torsdag 12 mars kl 14 så pratar vi om tjänsten.",
        ),
        (
            "Nabór 7/2026",
            "Jest Pani dopuszczona do drugiego etapu, który odbędzie się 12.03.2026 o godz. 11:20.",
        ),
        ("次回選考のご案内", "次回は3月10日（火）15時より、本社5階にて部長の佐藤がお話を伺います。"),
    ],
)
def test_work_and_people_who_meet_at_a_time_make_an_interview(subject: str, text: str) -> None:
    assert prose_of(text, subject).action is Action.NEW


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Terminbestätigung",
            "Ihr Termin ist am 12. März um 9:30 Uhr. Bitte Versichertenkarte mitbringen.",
        ),
        ("Viewing", "You are booked in to see the flat at 9 Elm Road on Thursday, March 12 at 5.30pm."),
        ("Cita", "Su cita con el perito es el jueves 12 de marzo a las 10:00 en Calle Sol 3."),
        ("Besked", "Din tid hos Anna är bokad torsdag 12 mars kl 15:30. Välkommen!"),
        (
            "Live: interview like a pro",
            "Join us March 12 at 1 PM ET for a live session on answers. Register free.",
        ),
        ("Your career", "Tune in Thursday, March 12 at 2pm ET to hear how Kim landed her job. Opt out any time."),
        ("You + Maya", "You are on the panel for Maya Ito, Wednesday March 11 1pm ET. Submit your scorecard after."),
        ("Technician visit", "Your technician will arrive Friday, March 13 between 8am and 10am."),
        ("aperitivo", "Venerdì 13 marzo alle 19 aperitivo? Così mi racconti del colloquio!"),
    ],
)
def test_a_customers_date_or_a_talk_about_interviews_is_none(subject: str, text: str) -> None:
    assert prose_of(text, subject).action is Action.NOT_AN_INTERVIEW


def test_a_mailbox_for_applications_speaks_for_an_interview() -> None:
    text = "Who: Priya Nair\nWhat: deep dive\nWhen: March 12, 11am-12pm ET\nWhere: https://meet.google.com/aaa-bbbb-ccc"
    assert prose_of(text, "Lumen <> Jo", "talent@lumen.example").action is Action.NEW


@pytest.mark.parametrize(
    "text",
    [
        "Your interview at 3.15 pm on Tuesday 10 March will therefore not take place.",
        "The budget got pulled, so there is no point in us meeting for the analyst interview on March 10 at 3pm ET.",
        "La entrevista del martes 10 de marzo a las 10:00 queda sin efecto.",
        "Il colloquio di martedì 10 marzo alle 10 non si terrà più.",
    ],
)
def test_what_will_not_take_place_is_cancelled_in_whatever_words(text: str) -> None:
    assert prose_of(text, "Exams officer").action is Action.CANCEL


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Could we shift your interview from 2.30 to 3pm on Tuesday 10 March ET?", "2026-03-10T19:00:00+00:00"),
        ("Your interview is at 3.30pm ET on Tuesday 10 March, not 2.30pm.", "2026-03-10T19:30:00+00:00"),
        (
            "Musimy przełożyć rozmowę zaplanowaną na wtorek 10.03 na 13:00 CET. Nowy termin: 11.03.2026, 9:00 CET.",
            "2026-03-11T08:00:00+00:00",
        ),
        (
            "La entrevista del 10 de marzo a las 10 CET se traslada al 11 de marzo a las 17:00 CET.",
            "2026-03-11T16:00:00+00:00",
        ),
    ],
)
def test_a_move_leads_from_the_old_time_to_the_new_one(text: str, start: str) -> None:
    found = facts_of(text, "Interview").start
    assert found is not None
    assert found.isoformat() == start


def test_a_subject_above_a_forward_is_not_the_persons_own_word() -> None:
    text = "This week: how one founder hires. Sponsor: Slotly. Unsubscribe."
    assert prose_of(text, "Monday Memo: how one founder runs interviews at 6am").action is Action.NOT_AN_INTERVIEW
