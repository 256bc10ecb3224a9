"""A decision and a date in one letter, plain words of small firms, and replies to our own mails."""

from datetime import datetime, timedelta, timezone

import pytest

from prepmail.domain.reading import Action, Outcome
from prepmail.reading.intent.read import Intent
from prepmail.reading.mail.layers import LayerKind
from prepmail.reading.prose.voices import hear
from tests.reading.prose_samples import letter, note

SENT = datetime(2026, 6, 1, 12, tzinfo=timezone(timedelta(hours=1)))


def intent_of(text: str, subject: str = "Your application", sender: str = "kim@ferris.example") -> Intent:
    main = hear([note(""), letter(text, subject, sender=sender, sent=SENT)], now=SENT, zone=None).main
    assert main is not None
    return main.intent


@pytest.mark.parametrize(
    "text",
    [
        "We filled the mechanic job internally an hour ago, so no need to come in tomorrow at 9.",
        (
            "All interviews for the assistant post are off for now, yours on Wednesday 10 June at 2.15pm too. "
            "We don't have a new date."
        ),
        (
            "Funding fell through and we're not hiring a stage manager any more, so please don't travel up on "
            "Wednesday 10 June at 4.30pm."
        ),
        "Die Stelle wurde intern besetzt. Damit hat sich auch unser Termin am 11.06. um 14 Uhr erledigt.",
        "La entrevista fijada para el 10 de junio a las 9:30 no tendrá lugar, al quedar desierta la plaza.",
    ],
)
def test_whoever_is_turned_down_before_the_date_need_not_come(text: str) -> None:
    assert intent_of(text, subject="The job").action is Action.CANCEL


@pytest.mark.parametrize(
    "text",
    [
        (
            "Thank you for the care you gave to the interview day. The panel decided to appoint another candidate. "
            "For feedback Ms Ash can be reached on Thursdays between 3.30 and 4.30 on 01632 960220."
        ),
        "Am Ende hat eine Mitbewerberin die Nase vorn gehabt. Für Ihren Weg wünschen wir Ihnen viel Glück.",
        "After a lot of thought we won't be taking your application further this time.",
    ],
)
def test_a_rejection_stays_one_with_hours_to_call_in(text: str) -> None:
    intent = intent_of(text)
    assert (intent.action, intent.outcome) == (Action.OUTCOME, Outcome.REJECTED)


def test_what_some_candidates_are_told_is_not_said_of_the_reader() -> None:
    text = (
        "The Governors are delighted to invite you to interview on Tuesday 9 June at 9.05.\n"
        "Candidates not going forward after the lesson will be told at break."
    )
    assert intent_of(text, subject="Teacher of Geography").action is Action.NEW


def test_not_going_ahead_on_a_day_is_no_rejection() -> None:
    text = (
        "Two panellists are ill, so we won't be able to go ahead on Monday as planned. "
        "I'll be back with a new date for your interview."
    )
    assert intent_of(text, subject="Your interview").action is Action.RESCHEDULE


def test_a_job_offered_in_plain_words_is_an_offer_and_its_first_day_no_interview() -> None:
    text = "The weld test went well, they want you to start Monday 8 June 6am. I need a yes by tomorrow."
    intent = intent_of(text, subject="OFFER")
    assert (intent.action, intent.outcome) == (Action.OUTCOME, Outcome.OFFER)


@pytest.mark.parametrize(
    ("subject", "text", "sender"),
    [
        (
            "gameplay programmer",
            "Second chat! With Bart and Mirela, Wednesday 10 June 15:00 BST.",
            "kim@goblin.example",
        ),
        (
            "Re: Sous chef",
            "Works. Come Monday the 8th, 10 sharp, kitchen entrance. Whites on.",
            "chef@hotelalta.example",
        ),
        (
            "Extrajob",
            "Hej! Kom forbi til en snak tirsdag den 9. juni kl. 14.30, Engvej 4, 8900 Randers.",
            "bo@bo.example",
        ),
        (
            "vendeuse",
            "Mon mari aimerait vous voir mardi 9 juin à 15h pour la place. Demandez Sylvie.",
            "s@four.example",
        ),
    ],
)
def test_an_invitation_without_the_usual_words_is_one(subject: str, text: str, sender: str) -> None:
    assert intent_of(text, subject, sender).action is Action.NEW


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Your appointment", "You have an appointment with our hygienist on Wednesday 10 June at 9.40am."),
        ("Table", "We look forward to seeing you on Saturday 13 June at 7.30pm, table for four."),
        ("Parents evening", "Your slot to meet Mr Khan is Tuesday 9 June at 4.10pm in the hall."),
        ("Quick one", "Are you the right person to talk to about hiring software? Does Thursday 2pm work?"),
        ("CV drop-in", "Drop in on Wednesday 10 June, 12-2, and have your CV checked. No need to book."),
        ("A quick interview?", "I'm writing a piece on the bakery and would love to interview you. Thursday at 10?"),
        ("Signature", "Votre rendez-vous de signature chez le notaire est fixé au mardi 9 juin à 10h."),
        ("Committee meeting", "Dear all, the next committee meeting is on Monday 8 June at 7.30pm: coach vacancy."),
    ],
)
def test_other_occasions_are_no_interview(subject: str, text: str) -> None:
    assert not intent_of(text, subject, "kim@other.example").dates


def test_an_employers_own_name_is_nobodys_private_life() -> None:
    text = "We liked your application and would like to set up a phone call. Please grab any time: Copper Dental."
    intent = intent_of(text, "Next step: hygienist at Copper Dental", "kim@copperdental.example")
    assert intent.action is Action.ASK_FOR_DATE


def test_an_answer_to_our_own_mail_is_a_note_whatever_that_says() -> None:
    ours = letter(
        "Your interview with Ann Ode has ended. Tuesday, June 2, 2026, 10:30 AM - 11:30 AM (Europe/London)",
        kind=LayerKind.QUOTED,
        sender="r-k7w2m9q4tz@in.prepmail.example",
        sent=SENT,
    )
    own = letter("It went ok, we talked about the lesson.", "Re: Your thank-you notes", kind=LayerKind.OWN, sent=SENT)
    main = hear([own, ours], now=SENT, zone=None).main
    assert main is not None
    assert main.intent.action is Action.REPLY_NOTE


def test_a_new_date_after_the_old_one_could_not_be_kept_is_a_move() -> None:
    first = letter("Can you come for an interview for the supervisor job Friday 12 June 10:00?", kind=LayerKind.QUOTED)
    cannot = letter("Unfortunately I cannot make Friday 12 June at 10:00. Any other day?", kind=LayerKind.QUOTED)
    then = letter("No stress. Let's do Tuesday the 16th, 8am sharp, at the yard, 6 Mill Street.", "Re: Supervisor job")
    main = hear([note(""), then, cannot, first], now=SENT, zone=None).main
    assert main is not None
    assert main.intent.action is Action.RESCHEDULE
    assert [each.start.day for each in main.intent.old] == [12]
