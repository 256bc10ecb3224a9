"""What a second reader may add: nothing without the words of the letter, and no time that our grammar does not read."""

import pytest

from prepmail.domain.reading import Action, Reading, Suggested, Suggestion
from prepmail.reading.second_opinion import add_suggestion, is_unsure, redact, show_letter
from tests.reading.prose_samples import SENT, forward, read_mail

TEXT = "We would love to interview you at Ferris: be there on Tuesday, March 10 at 2pm ET with Ana Silva."
UNDATED = "We would like to invite you to an interview. We will be in touch soon."


def ask(suggestion: Suggestion) -> Reading:
    return add_suggestion(read_mail(forward(UNDATED)), suggestion, TEXT, sent=SENT, zone=None)


def said(value: str, quote: str) -> Suggested:
    return Suggested(value=value, quote=quote)


def test_only_an_invite_without_date_or_employer_is_unsure() -> None:
    assert is_unsure(read_mail(forward(UNDATED)))
    sure = "Your interview at Ferris for the Backend Engineer role is on Tuesday, March 10, 2026 at 2pm ET."
    assert not is_unsure(read_mail(forward(sure)))
    assert not is_unsure(read_mail(forward("Unfortunately you have not been selected for the role.")))
    booking = "Please book your interview here: https://calendly.com/ferris/30min"
    assert not is_unsure(read_mail(forward(booking)))


def test_a_quoted_time_is_read_by_our_own_grammar_and_asked_about() -> None:
    reading = ask(Suggestion(when=said("2031-01-01T00:00", "on Tuesday, March 10 at 2pm ET")))
    (found,) = reading.found
    assert reading.action is Action.NEW
    assert found.facts.start is not None
    assert found.facts.start.isoformat() == "2026-03-10T18:00:00+00:00"
    assert found.questions
    assert found.facts.evidence["start"].source.startswith("second reader")


@pytest.mark.parametrize(
    "suggestion",
    [
        Suggestion(when=said("3pm", "on Tuesday, March 10 at 3pm ET")),
        Suggestion(when=said("soon", "We would love to interview you")),
        Suggestion(people=(said("Raj Patel", "with Ana Silva"), said("be there", "be there"))),
        Suggestion(role=said("Engineer", "the Engineer role")),
        Suggestion(company=said("Globex", "interview you at Ferris"), role=said("", "interview you")),
    ],
)
def test_what_the_letter_does_not_hold_is_not_taken(suggestion: Suggestion) -> None:
    before = read_mail(forward(UNDATED))
    assert ask(suggestion) == before


def test_what_the_rules_found_is_never_overruled() -> None:
    dated = read_mail(forward("Your interview with Ferris is on Wednesday, March 11, 2026 at 9am ET."))
    other = Suggestion(company=said("Silva", "Ana Silva"), when=said("x", "on Tuesday, March 10 at 2pm ET"))
    after = add_suggestion(dated, other, TEXT, sent=SENT, zone=None)
    assert after.found[0].facts.start == dated.found[0].facts.start
    assert after.found[0].facts.company == dated.found[0].facts.company


def test_a_proven_name_is_added() -> None:
    reading = ask(Suggestion(people=(said("Ana Silva", "with Ana Silva"),)))
    assert [each.name for each in reading.found[0].facts.interviewers] == ["Ana Silva"]


def test_addresses_numbers_and_links_are_not_shown() -> None:
    shown = redact("Mail ana@ferris.example or call +1 555 010 0199, see https://ferris.example/x?token=1. 10:00")
    assert shown == "Mail [address] or call [number], see [link] 10:00"
    assert len(redact("word " * 10_000)) == 6_000


def test_the_persons_own_words_are_not_shown() -> None:
    text, sent = show_letter(forward(UNDATED, above="my secret hopes"), now=SENT, zone=None)
    assert "secret" not in text
    assert "invite you" in text
    assert sent == SENT
