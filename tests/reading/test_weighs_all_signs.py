"""What a mail most likely is by all its signs together, and how that is heard beside the rules."""

import time
from dataclasses import replace
from pathlib import Path

import pytest

from prepmail.domain.reading import Action, Outcome
from prepmail.reading.intent import likelihood_tables
from prepmail.reading.intent.likelihood import Likelihood, weigh
from prepmail.reading.intent.read import Intent
from prepmail.reading.mail.layers import Layer, LayerKind
from prepmail.reading.prose.likely import signs_of, weigh_both
from prepmail.reading.prose.voices import Conversation, hear
from tests.reading.prose_samples import SENT, letter, note

CLEARLY = 0.6
LARGEST = 400_000


def talk_of(text: str, subject: str, *layers: Layer) -> Conversation:
    return hear(list(layers) or [note(""), letter(text, subject)], now=SENT, zone=None)


def likely(text: str, subject: str) -> Likelihood:
    return weigh(signs_of(talk_of(text, subject)))


@pytest.mark.parametrize(
    ("action", "subject", "text"),
    [
        (
            Action.NEW,
            "Interview for the florist role",
            "Dear Jo, we would be delighted to meet you for an interview on Tuesday 10 March at 11:30am GMT.",
        ),
        (
            Action.NEW,
            "Einladung zum Vorstellungsgespräch",
            "Guten Tag Frau Doe, gern laden wir Sie zum Gespräch am Mittwoch, 11. März um 15 Uhr zu uns ein.",
        ),
        (
            Action.NEW,
            "Convocation à un entretien",
            "Bonjour, votre profil nous intéresse. Nous vous attendons pour un entretien mardi 10 mars à 10h.",
        ),
        (
            Action.RESCHEDULE,
            "Your interview: new time",
            "Hi Jo, we have to move your interview from Tuesday 10 March at 2pm GMT to Thursday 12 March at 4pm.",
        ),
        (
            Action.RESCHEDULE,
            "Entrevista",
            "Tenemos que cambiar la entrevista del martes 10 de marzo a las 10:00 al jueves 12 de marzo a las 9:00.",
        ),
        (
            Action.CANCEL,
            "Interview cancelled",
            "Dear Jo, unfortunately your interview on Tuesday 10 March at 2pm GMT has been cancelled. We apologise.",
        ),
        (
            Action.CANCEL,
            "Absage",
            "Guten Tag, das Gespräch am Dienstag, 10. März um 14 Uhr muss leider entfallen. Wir sagen den Termin ab.",
        ),
        (
            Action.ASK_FOR_DATE,
            "Scheduling",
            "We'd love to set up an interview. What is your availability next week? Send a few times.",
        ),
        (
            Action.ASK_FOR_DATE,
            "Colloquio",
            "Vorremmo incontrarla per un colloquio. Può indicarci la sua disponibilità la prossima settimana?",
        ),
        (
            Action.OUTCOME,
            "Your application",
            "Thank you for your interest. Unfortunately we have decided to move forward with other candidates.",
        ),
        (
            Action.DEADLINE,
            "Take-home assignment",
            "Please find the take-home assignment attached. Please submit your solution by Monday 9 March, 5pm GMT.",
        ),
        (
            Action.NOT_AN_INTERVIEW,
            "This week's jobs for you",
            "Five new jobs match your alert. Apply now. You receive this because you subscribed. Unsubscribe.",
        ),
        (
            Action.NOT_AN_INTERVIEW,
            "Termin",
            "Wir erinnern an Ihren Termin in unserer Zahnarztpraxis am Dienstag, 10. März um 8:30 Uhr zur Kontrolle.",
        ),
    ],
)
def test_a_plain_letter_of_every_kind_is_clearly_what_it_is(action: Action, subject: str, text: str) -> None:
    found = likely(text, subject)
    assert found.best is action
    assert found.actions[action] > CLEARLY


def test_what_the_person_writes_after_an_interview_is_a_note() -> None:
    words = "It went well, I think. They asked a lot about my last job and said they would let me know next week."
    reply = letter(words, "Re: How did it go?", kind=LayerKind.OWN, sender="jo@example.org")
    assert weigh(signs_of(talk_of("", "", reply))).best is Action.REPLY_NOTE


@pytest.mark.parametrize(
    ("outcome", "text"),
    [
        (
            Outcome.OFFER,
            "Dear Jo, we are delighted to offer you the position. Your contract is attached, please sign it.",
        ),
        (Outcome.REJECTED, "Dear Jo, unfortunately you have not been successful. We wish you all the best."),
    ],
)
def test_a_decision_is_told_from_its_opposite(outcome: Outcome, text: str) -> None:
    assert likely(text, "Your application").outcome is outcome


def test_words_that_nobody_learned_change_nothing() -> None:
    assert weigh({"=qwzzrk", "cue:qwzzrk"}) == weigh(())


def test_all_shares_together_are_one() -> None:
    for signs in ((), signs_of(talk_of("Can we talk on Tuesday at 3pm?", "Chat"))):
        shares = weigh(signs).actions
        assert sum(shares.values()) == pytest.approx(1)
        assert set(shares) == set(Action) - {Action.COMMAND}


def test_a_mail_without_a_letter_has_no_signs() -> None:
    assert signs_of(hear([], now=SENT, zone=None)) == frozenset()


@pytest.mark.parametrize("piece", ["interview on tuesday ", "面接", "0:", "a'", "?", "x"])
def test_a_long_letter_costs_no_more_than_a_short_one(piece: str) -> None:
    talk = talk_of(piece * (50_000 // len(piece)), "Interview")
    begun = time.process_time()
    weigh(signs_of(talk))
    assert time.process_time() - begun < 1


def test_every_sign_weighs_something_for_each_kind_of_mail() -> None:
    kinds = likelihood_tables.KINDS.split()
    assert set(kinds) == (set(Action) - {Action.COMMAND, Action.OUTCOME}) | set(Outcome)
    rows = [line.split() for line in (likelihood_tables.BEFORE, *likelihood_tables.WEIGHTS.splitlines())]
    assert {len(row) for row in rows[1:]} == {len(kinds) + 1}
    assert len({row[0] for row in rows[1:]}) == len(rows) - 1
    assert Path(likelihood_tables.__file__).stat().st_size < LARGEST


def judged(text: str, subject: str, ruled: Intent, *layers: Layer) -> Intent:
    """Return what both judges make of a letter that the rules take for ``ruled``."""
    talk = talk_of(text, subject, *layers)
    assert talk.main is not None
    main = weigh_both(replace(talk, main=replace(talk.main, intent=ruled))).main
    assert main is not None
    return main.intent


def test_where_the_signs_speak_clearly_for_something_else_they_are_heard() -> None:
    text = "This newsletter brings you five new jobs that match your alert. Apply now. Unsubscribe."
    ruled = Intent(action=Action.OUTCOME, outcome=Outcome.OFFER, decisive=True)
    assert judged(text, "New jobs for you", ruled) == Intent(action=Action.NOT_AN_INTERVIEW, decisive=True)


def test_a_misread_move_keeps_its_new_and_its_old_time_apart() -> None:
    text = "Sorry, we have to move your interview from Tuesday, March 10 at 2pm ET to Thursday, March 12 at 4pm ET."
    intent = judged(text, "Your interview: new time", Intent(action=Action.REPLY_NOTE))
    assert intent.action is Action.RESCHEDULE
    assert [each.start.day for each in intent.old] == [10]
    assert [each.start.day for each in intent.dates] == [12]


def test_an_interview_without_a_readable_time_is_asked_for_instead_of_left_unsaid() -> None:
    text = "We are pleased to invite you to an interview at our office. Please bring your papers and ask for Ann Ode."
    assert judged(text, "Interview invitation", Intent(action=Action.NOT_AN_INTERVIEW)).action is Action.ASK_FOR_DATE


def test_where_nothing_speaks_clearly_the_rules_stand_and_it_is_asked_about() -> None:
    ruled = Intent(action=Action.RESCHEDULE, decisive=True)
    assert judged("It is about Tuesday. More when we speak.", "Tuesday", ruled) == replace(ruled, doubtful=True)


def test_a_date_that_the_person_wrote_above_the_forward_is_never_weighed_away() -> None:
    own = letter("Unsubscribe. Five new jobs match your alert.", "Jobs", kind=LayerKind.OWN)
    ruled = Intent(action=Action.NEW, decisive=True)
    talk = talk_of("", "", own)
    assert talk.main is not None
    below = replace(talk.main, layer=letter("Hello"))
    assert weigh_both(Conversation(note=None, main=replace(talk.main, intent=ruled), below=(below,))).main == replace(
        talk.main, intent=ruled
    )


def test_a_letter_without_words_is_not_weighed() -> None:
    ruled = Intent(action=Action.NOT_AN_INTERVIEW)
    assert judged(" \n", "Hello", ruled) == ruled
