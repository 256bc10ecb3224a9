"""Where two times ahead compete and no word tells which one is the meeting's, the answer asks."""

from datetime import datetime, timedelta, timezone

import pytest

from prepmail.reading.dates.mentions import Role
from prepmail.reading.prose.read import read_prose
from tests.reading.dates.said import mentions
from tests.reading.prose_samples import letter

SENT = datetime(2026, 3, 5, 9, tzinfo=timezone(timedelta(hours=1)))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Your interview on 10 March at 3pm cannot go ahead. Can we move to Friday 13 March, 4.15pm?", "en"),
        ("Das Gespräch am 10. März um 15 Uhr fällt leider aus. Neuer Vorschlag: 13. März, 16.15 Uhr.", "de"),
        ("Il colloquio del 10 marzo alle 15 non si potrà tenere. La aspettiamo invece il 13 marzo alle 16.15.", "it"),
        ("Het gesprek van 10 maart om 15 uur kan helaas niet doorgaan. Lukt 13 maart om 16.15 uur?", "nl"),
        ("Rozmowa 10 marca o 15:00 niestety się nie odbędzie. Zapraszamy 13 marca o 16:15.", "pl"),
        ("I've a fitting on Tuesday 10 March so can't do our 3pm. Friday 13 March at 4.15pm?", "en"),
    ],
)
def test_a_time_that_cannot_be_kept_is_an_old_one(text: str, language: str) -> None:
    first, second = mentions(text, "Europe/Berlin", now=SENT, language=language)
    assert first.role is Role.OLD
    assert second.role is not Role.OLD


def test_a_time_that_is_said_to_hold_instead_is_no_old_one() -> None:
    text = "Il colloquio previsto per il 10 marzo alle 9 è spostato. La riceverà invece venerdì 13 marzo alle 11.30."
    assert mentions(text, "Europe/Rome", now=SENT, language="it")[-1].role is Role.EVENT


@pytest.mark.parametrize(
    "text",
    [
        "Your interview is set for Tuesday 10 March at 3pm. Could we meet on Friday 13 March at 4.15pm?",
        "Ihr Vorstellungsgespräch ist am Dienstag, 10. März um 15 Uhr. Passt Ihnen Freitag, 13. März um 16.15 Uhr?",
    ],
)
def test_a_time_set_and_another_one_offered_are_not_stated_without_a_question(text: str) -> None:
    for found in read_prose([letter(text, sent=SENT)], now=SENT).found:
        assert found.facts.start is None or found.questions
