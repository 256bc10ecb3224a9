"""What a letter wants, in the words of many writers and languages."""

import tomllib
from datetime import timedelta, timezone
from pathlib import Path

import pytest

from prepmail.domain.reading import Action, Outcome
from prepmail.reading.intent.read import Intent
from prepmail.reading.mail.layers import LayerKind
from prepmail.reading.prose.voices import hear
from tests.reading.prose_samples import EASTERN, SENT, letter, note

LETTERS = tomllib.loads(Path(__file__).with_name("intent_letters.toml").read_text(encoding="utf-8"))["letter"]


def intent_of(text: str, subject: str = "Interview") -> Intent:
    main = hear([note(""), letter(text, subject)], now=SENT, zone=None).main
    assert main is not None
    return main.intent


@pytest.mark.parametrize("case", LETTERS, ids=[f"{index}-{each['subject']}" for index, each in enumerate(LETTERS)])
def test_a_letter_is_understood(case: dict[str, str]) -> None:
    text = case["text"]
    # Whoever writes no English here writes from Central Europe.
    sent = SENT.astimezone(EASTERN if text.isascii() else timezone(timedelta(hours=1)))
    main = hear([note(""), letter(text, case["subject"], sent=sent)], now=sent, zone=None).main
    assert main is not None
    assert main.intent.action == case["action"]


def test_an_unfortunate_move_is_no_rejection_and_an_unfortunate_rejection_no_move() -> None:
    moved = intent_of("Unfortunately we need to move your interview to Friday, March 13 at 2pm ET.")
    assert (moved.action, moved.outcome) == (Action.RESCHEDULE, None)
    rejected = intent_of("Unfortunately we have decided to go with other candidates.")
    assert (rejected.action, rejected.outcome) == (Action.OUTCOME, Outcome.REJECTED)


@pytest.mark.parametrize(
    "footer",
    [
        "If you need to reschedule, click here: https://ferris.example/r",
        "To cancel or reschedule, visit your portal.",
        "Need to make changes? Reschedule | Cancel",
        "Falls Sie den Termin verschieben oder absagen möchten, nutzen Sie diesen Link.",
        "Si vous souhaitez annuler ou reporter, cliquez ici.",
        "Cancel: https://ferris.example/c\nReschedule: https://ferris.example/r",
    ],
)
def test_a_footer_about_changes_changes_nothing(footer: str) -> None:
    intent = intent_of(f"Your interview is confirmed for Tuesday, March 10, 2026 at 2:00 PM ET.\n\n{footer}")
    assert intent.action is Action.NEW
    assert len(intent.dates) == 1


def test_a_moved_interview_keeps_its_old_and_its_new_time_apart() -> None:
    intent = intent_of("Something came up and I can't make Tuesday, March 10 at 2pm ET. Could we do Friday at 10am ET?")
    assert intent.action is Action.RESCHEDULE
    assert [each.start.isoformat() for each in intent.old] == ["2026-03-10T18:00:00+00:00"]
    assert [each.start.isoformat() for each in intent.dates] == ["2026-03-06T15:00:00+00:00"]


def test_a_new_time_that_is_still_to_come_is_a_move_without_a_date() -> None:
    intent = intent_of("We need to reschedule your interview on Tuesday, March 10 at 2pm ET. New times will follow.")
    assert intent.action is Action.RESCHEDULE
    assert intent.dates == ()


def test_a_cancelled_interview_with_a_decision_carries_both() -> None:
    intent = intent_of("Your interview on March 10 at 2pm ET is cancelled, as the position has been filled.")
    assert (intent.action, intent.outcome) == (Action.CANCEL, Outcome.REJECTED)


def test_a_meeting_that_is_over_is_no_date() -> None:
    intent = intent_of("It was great to talk on Wednesday, March 4 at 3pm ET about your interview.")
    assert intent.dates == ()
    assert intent.action is Action.REPLY_NOTE


def test_what_is_quoted_below_loses_against_the_answer_above() -> None:
    newer = letter("Sorry, Thursday no longer works. Let's do Friday, March 13 at 3:15pm CT instead.", "Re: Interview")
    older = letter("You're confirmed for Thursday, March 12 at 1:00 PM CT.", kind=LayerKind.QUOTED)
    talk = hear([note(""), newer, older], now=SENT, zone=None)
    assert talk.main is not None
    assert talk.main.intent.action is Action.RESCHEDULE
    assert [each.start.isoformat() for each in talk.main.intent.dates] == ["2026-03-13T20:15:00+00:00"]


def test_agreeing_to_the_time_below_makes_it_a_date() -> None:
    agreed = letter("Works great. See you then!", "Re: Interview")
    asked = letter("I could do Wednesday, March 11 at 9 AM ET.", "Re: Interview", kind=LayerKind.QUOTED)
    talk = hear([note(""), agreed, asked], now=SENT, zone=None)
    assert talk.main is not None
    assert talk.main.intent.action is Action.NEW
    assert [each.start.isoformat() for each in talk.main.intent.dates] == ["2026-03-11T13:00:00+00:00"]


def test_a_letter_that_only_hands_on_lets_the_one_below_speak() -> None:
    agency = letter("Details from the client below.", "FW: Interview")
    client = letter("Please tell Jo: Monday, March 9, 10:30 a.m. Eastern, at our office.", "Interview")
    talk = hear([note("see below"), agency, client], now=SENT, zone=None)
    assert talk.main is not None
    assert talk.main.layer is client
