"""One interview with other times beside it stays one; several need a timetable, parts told in turn, or two days."""

from datetime import datetime, timedelta, timezone

import pytest

from prepmail.domain.reading import Found
from prepmail.reading.prose.read import read_prose
from tests.reading.prose_samples import letter

SENT = datetime(2026, 6, 1, 12, tzinfo=timezone(timedelta(hours=1)))


def found_in(text: str, *, subject: str = "Interview", hours: float = 1) -> tuple[Found, ...]:
    sent = SENT.astimezone(timezone(timedelta(hours=hours)))
    return read_prose([letter(text, subject, sent=sent)], now=sent).found


def clocks(text: str, *, hours: float = 1) -> list[str]:
    """Return when each interview, or each session of a day, starts, on the writer's clock."""
    zone = timezone(timedelta(hours=hours))
    starts: list[datetime | None] = []
    for each in found_in(text, hours=hours):
        starts.extend(one.start for one in each.facts.sessions)
        if not each.facts.sessions:
            starts.append(each.facts.start)
    return [start.astimezone(zone).strftime("%d %H:%M") for start in starts if start]


@pytest.mark.parametrize(
    ("text", "hours", "expected"),
    [
        (
            "Your interview is on Tuesday 9 June, 13:30 to 14:45 (you will receive the questions at 13:00).",
            1,
            ["09 13:30"],
        ),
        (
            (
                "Can you come for an interview on Friday 12 June at half past ten?\nAny problems ring the shop on "
                "01632 960 012, but not between 12 and 1.30.\n7 Quay Street"
            ),
            1,
            ["12 10:30"],
        ),
        (
            (
                "Je vous confirme votre entretien :\n- mardi 9 juin à 14h30 (durée : 1h)\n- avec Mme Roux\n"
                "Je vous appelle la veille vers 18h."
            ),
            2,
            ["09 14:30"],
        ),
        (
            (
                "La informiamo che il colloquio avrà luogo mercoledì 10 giugno 2026 alle ore 9.45 in Piazza Libertà 1. "
                "Per informazioni: Ufficio Personale, tel. 015 555 0111, lun-ven ore 9-12."
            ),
            2,
            ["10 09:45"],
        ),
        (
            (
                "You have been shortlisted for interview on Tuesday 16 June, your own slot is 11.20. Lunch is at 12.30 "
                "and we hope to ring everyone by 5."
            ),
            1,
            ["16 11:20"],
        ),
        (
            (
                "The interview for the warden post is on Thursday 11 June at 2.00 p.m. It will be preceded by a "
                "short written exercise at 1.15 p.m."
            ),
            1,
            ["11 14:00"],
        ),
        (
            (
                "Kan du komme til en samtale tirsdag d. 9. juni kl. 7.15 på værkstedet, Engvej 44, 8900 Randers? "
                "Ring 86 55 01 14 hvis du bliver forhindret (helst efter kl. 16)."
            ),
            2,
            ["09 07:15"],
        ),
        (
            "We have held Tuesday, June 9 at 11:00 a.m. Eastern / 4:00 p.m. London for your interview.",
            -4,
            ["09 11:00"],
        ),
    ],
)
def test_another_time_in_the_letter_is_no_second_interview(text: str, hours: float, expected: list[str]) -> None:
    assert clocks(text, hours=hours) == expected


def test_the_rows_of_a_timetable_are_sessions_but_for_welcome_break_and_a_tour_without_end() -> None:
    text = (
        "Your interview day is Tuesday 9 June.\n9:00\tWelcome\n9:15\tMs Dana Kerr, Director\n10:00\tTour of the works\n"
        "10:30\tMr Luis Ortega, Foreman\n11:15\tLunch"
    )
    assert clocks(text) == ["09 09:15", "09 10:30"]


def test_parts_told_one_after_the_other_are_sessions() -> None:
    text = "For your interview on Thursday 11 June you meet Helen Marsh at 10, then Colin Reeve at 11."
    assert clocks(text) == ["11 10:00", "11 11:00"]


def test_two_days_each_with_its_own_interview_are_two() -> None:
    text = (
        "Your first interview is on Tuesday 9 June at 10:00 with Ann Ode. "
        "Your second interview is on Thursday 11 June at 14:00 with Ben Ash."
    )
    assert clocks(text) == ["09 10:00", "11 14:00"]


def test_two_times_with_as_much_for_them_are_asked_about() -> None:
    text = "Your interview is on Tuesday 9 June at 10:00. The interview, as said, is on Tuesday 9 June at 11:00."
    (found,) = found_in(text)
    (question,) = found.questions
    assert question.field == "start"
    assert len(question.choices) == 2


def test_an_end_in_words_is_an_end_and_what_follows_afterwards_is_none() -> None:
    (found,) = found_in("Your interview starts at 9 on Friday 12 June and wraps up at noon.")
    assert found.facts.end is not None
    assert found.facts.end - (found.facts.start or SENT) == timedelta(hours=3)
    text = "Kommen Sie am Montag, 8.6. um 9 Uhr zum Gespräch. Danach können Sie bis mittags hospitieren."
    (trial,) = found_in(text, hours=2)
    assert trial.facts.end is None
