"""German replies do what English ones do, and leave names as they were written."""

from dataclasses import replace
from datetime import UTC, date, datetime
from time import process_time
from typing import Any

import pytest

from prepmail.domain.replies import Command, Verb
from prepmail.reading.replies.read import read_reply
from tests.reading.replies.sayings_german import GERMAN
from tests.reading.replies.scoring import ASKED, FRAME, changes, judge

OVER = replace(FRAME, now=datetime(2026, 3, 17, 18, tzinfo=UTC), over=True)


@pytest.mark.parametrize(("said", "meant"), GERMAN)
def test_a_correction_in_german_does_exactly_what_was_meant(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "verb"),
    [
        ("STATUS", Verb.STATUS), ("Was ist geplant?", Verb.STATUS), ("PAUSE", Verb.PAUSE), ("WEITER", Verb.RESUME),
        ("STOPP", Verb.STOP), ("Das Gespräch wurde abgesagt", Verb.STOP), ("ABMELDEN", Verb.UNSUBSCRIBE),
        ("Bitte keine Mails mehr", Verb.UNSUBSCRIBE), ("NEUER LINK", Verb.NEW_LINK), ("EXPORT", Verb.EXPORT),
        ("MEINE DATEN LÖSCHEN", Verb.DELETE), ("Bitte alle meine Daten löschen", Verb.DELETE),
        ("meine daten loeschen", Verb.DELETE), ("RÜCKGÄNGIG", Verb.UNDO), ("HILFE", Verb.HELP),
    ],
)  # fmt: skip
def test_a_command_in_german(said: str, verb: Verb) -> None:
    assert read_reply(said, FRAME).commands == (Command(verb=verb),)


@pytest.mark.parametrize(
    ("said", "until"),
    [
        ("PAUSE bis Freitag", date(2026, 3, 6)), ("Pause bis 12. März", date(2026, 3, 12)),
        ("pause für zwei Wochen", date(2026, 3, 16)), ("Bin im Urlaub bis zum 12. März", date(2026, 3, 12)),
    ],
)  # fmt: skip
def test_a_pause_in_german_says_until_when(said: str, until: date) -> None:
    assert read_reply(said, FRAME).commands == (Command(verb=Verb.PAUSE, until=until),)


@pytest.mark.parametrize(
    "said",
    ["bitte nicht löschen", "Pause bis die Kühe kommen", "weiter so", "Die Daten sind gelöscht worden", "Hilfe kommt"],
)
def test_what_only_sounds_like_a_german_command_is_none(said: str) -> None:
    assert read_reply(said, FRAME).commands == ()


@pytest.mark.parametrize(
    "said",
    [
        "Ich kann am Mittwoch nicht", "Mittwoch passt mir gut", "vielleicht Mittwoch", "Mittwoch oder Donnerstag",
        "gegen 15 Uhr", "kurz nach drei", "Die Firma ist toll", "Die Stelle ist noch offen", "Es war am Dienstag",
        "Hoffentlich um 15 Uhr", "Wenn es Mittwoch ist, kann ich nicht", "Mein Zug fährt um 15 Uhr",
        "Ana hat mich am Freitag angerufen", "Lieber Mittwoch", "Ich habe um 15 Uhr einen anderen Termin",
        "Sie sagten, am Mittwoch wäre auch möglich", "Wann ist das Gespräch?", "Ist es am Mittwoch?",
    ],
)  # fmt: skip
def test_a_doubt_a_wish_or_a_story_in_german_changes_nothing_and_is_said_back(said: str) -> None:
    reply = read_reply(said, FRAME)
    assert changes(reply) == {}
    assert reply.commands == ()
    assert reply.unclear or reply.question


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("die zweite", 2),
        ("das erste", 1),
        ("Nummer 2 bitte", 2),
        ("Antwort 1", 1),
        ("die 2 stimmt", 2),
        ("zwei Leute", None),
    ],
)
def test_a_number_in_german_answers_a_question(said: str, number: int | None) -> None:
    assert read_reply(said, ASKED).choice == number


@pytest.mark.parametrize(
    ("said", "agrees"),
    [("ja", True), ("Ja, bitte", True), ("stimmt", True), ("genau", True), ("nein", False), ("Nein danke", False)],
)
def test_yes_and_no_in_german(said: str, agrees: bool) -> None:  # noqa: FBT001 - the expected value
    assert read_reply(said, FRAME).agrees is agrees


def test_another_one_in_german() -> None:
    assert read_reply("Nein, das war ein anderes.", FRAME).other


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Sie melden sich bis Freitag", 20), ("Ich höre in einer Woche von ihnen", 24),
        ("Entscheidung fällt bis Ende nächster Woche", 27), ("Ana ruft am 27. März an", 27),
        ("Bescheid bekomme ich bis zum 25. März", 25),
    ],
)  # fmt: skip
def test_a_promise_in_german_is_dated(said: str, day: int) -> None:
    reply = read_reply(f"Hallo,\nAna fragte nach Rust.\n{said}.\nViele Grüße\nSam", OVER)
    assert reply.debrief == ("Ana fragte nach Rust", said)
    assert reply.promised is not None
    assert (reply.promised.month, reply.promised.day) == (3, day)


@pytest.mark.parametrize(
    "said",
    [
        "und " * 20_000, "die Firma heißt x und " * 3_000, "es ist " * 9_000, "ja, " * 9_000,
        "der die das Link " * 2_000,
        "am 19. " * 4_000, "um 3 bis " * 4_000, "vielen Dank " * 4_000, "nicht " * 9_000,
    ],
)  # fmt: skip
def test_german_words_without_end_are_read_in_no_time(said: str) -> None:
    began = process_time()
    read_reply(said, FRAME)
    read_reply(said, OVER)
    assert process_time() - began < 2
