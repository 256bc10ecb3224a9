"""A list is to choose from, one named time is set, a move replaces the old time, and what is off is off."""

from datetime import datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

from prepmail.domain.reading import Action, Reading
from prepmail.reading.read import read

NOW = datetime.fromisoformat("2026-11-10T13:00:00+00:00")


def reading_of(text: str, subject: str = "Interview", zone: str = "Europe/London") -> Reading:
    mail = EmailMessage()
    mail["From"] = "Robin Hale <robin.hale@firm.example>"
    mail["To"] = "Sam Reed <sam.reed@example.com>"
    mail["Subject"] = subject
    mail["Date"] = NOW.astimezone(ZoneInfo(zone))
    mail.set_content(text)
    return read(mail.as_bytes(), now=NOW)


def starts_of(reading: Reading) -> list[str]:
    return [
        each.facts.start.astimezone(ZoneInfo(each.facts.tz or "UTC")).strftime("%d %H:%M")
        for each in reading.found
        if each.facts.start
    ]


def slots_of(reading: Reading) -> list[str]:
    return [
        slot.start.astimezone(ZoneInfo(slot.tz or "UTC")).strftime("%d %H:%M")
        for each in reading.found
        for slot in each.facts.slots
        if slot.start
    ]


@pytest.mark.parametrize(
    ("text", "zone", "slots"),
    [
        (
            (
                "Fenwick want to see you for the clerk role. They can do:\n\nMon 16 Nov - 10am\nTue 17 Nov - 2.30pm\n\n"
                "Shout with whichever you fancy."
            ),
            "Europe/London",
            ["16 10:00", "17 14:30"],
        ),
        (
            (
                "vielen Dank für Ihre Bewerbung. Bei mir ginge es zu folgenden Zeiten:\n\n- Mo., 16.11., 9:00 Uhr\n"
                "- Di., 17.11., 15:30 Uhr\n\nSagen Sie kurz, was Ihnen am besten passt, dann steht das Gespräch."
            ),
            "Europe/Berlin",
            ["16 09:00", "17 15:30"],
        ),
        (
            (
                "Buongiorno,\n\nper il colloquio abbiamo questi orari:\n- lunedì 16 novembre ore 9.30\n"
                "- martedì 17 novembre ore 15\n\nCi faccia sapere quale preferisce."
            ),
            "Europe/Rome",
            ["16 09:30", "17 15:00"],
        ),
    ],
)
def test_a_list_under_words_of_choice_is_to_choose_from(text: str, zone: str, slots: list[str]) -> None:
    reading = reading_of(text, zone=zone)
    assert (reading.action, slots_of(reading), starts_of(reading)) == (Action.ASK_FOR_DATE, slots, [])


@pytest.mark.parametrize(
    ("text", "zone", "start"),
    [
        (
            "Thanks for your CV. Can you make Saturday 14 November at 9.30 for an interview?",
            "Europe/London",
            "14 09:30",
        ),
        (
            "könnten Sie am Donnerstag, den 19.11., um 14 Uhr zum Vorstellungsgespräch kommen?",
            "Europe/Berlin",
            "19 14:00",
        ),
        ("Consegues vir cá na quinta-feira, 12 de novembro, às 15h para uma entrevista?", "Europe/Lisbon", "12 15:00"),
    ],
)
def test_one_named_time_is_noted_however_politely_it_is_asked(text: str, zone: str, start: str) -> None:
    reading = reading_of(text, zone=zone)
    assert (reading.action, starts_of(reading)) == (Action.NEW, [start])


@pytest.mark.parametrize(
    "text",
    [
        "Are you free any time between 10 and 2 on Thursday for a phone interview?",
        "We'd love to meet you for an interview. When's good for you next week?",
    ],
)
def test_an_open_question_sets_no_time(text: str) -> None:
    reading = reading_of(text)
    assert (reading.action, starts_of(reading)) == (Action.ASK_FOR_DATE, [])


def test_an_answer_that_names_another_day_moves_what_could_not_be_kept() -> None:
    reading = reading_of(
        "Hi Sam\n\nNo problem, 4.15 on Thursday it is then.\n\nRobin\n\n"
        "On Tue, 10 Nov 2026 at 09:10, Sam Reed <sam.reed@example.com> wrote:\n"
        "> So sorry, I can't make 2pm on Wednesday for the interview any more.\n",
        subject="Re: Admin Assistant",
    )
    assert (reading.action, starts_of(reading)) == (Action.RESCHEDULE, ["12 16:15"])


@pytest.mark.parametrize(
    ("text", "zone", "start"),
    [
        ("Your interview tomorrow at 2pm has been postponed until further notice.", "Europe/London", "11 14:00"),
        ("das Gespräch am 12.11. um 10 Uhr muss bis auf weiteres verschoben werden.", "Europe/Berlin", "12 10:00"),
        ("Dzień dobry, niestety rozmowa jutro o 9:00 się nie odbędzie.", "Europe/Warsaw", "11 09:00"),
        ("Hej! Intervjun imorgon kl 9 ställs tyvärr in. Vi hör av oss.", "Europe/Stockholm", "11 09:00"),
        (
            (
                "All offices are closed today because of ice, so your 2:00 PM interview today (Tuesday, November 10) "
                "is postponed until further notice. We will call you next week once we know more."
            ),
            "America/Chicago",
            "10 14:00",
        ),
    ],
)
def test_what_is_off_keeps_the_time_that_it_had(text: str, zone: str, start: str) -> None:
    reading = reading_of(text, zone=zone)
    assert (reading.action, starts_of(reading)) == (Action.CANCEL, [start])


def test_a_corrected_time_replaces_the_wrong_one() -> None:
    reading = reading_of("It should have said 10.30 not 10.15 on Thursday 19 November, sorry.")
    assert (reading.action, starts_of(reading)) == (Action.RESCHEDULE, ["19 10:30"])


def test_a_time_that_cannot_be_changed_is_no_move() -> None:
    reading = reading_of(
        "You are invited to interview on Monday 16 November at 10.45. It is not possible to rearrange."
    )
    assert (reading.action, starts_of(reading)) == (Action.NEW, ["16 10:45"])


def test_the_minutes_for_parking_are_not_how_long_it_takes() -> None:
    reading = reading_of("Interview: Monday 16 November, 10.45am.\nParking takes a while so please allow 20 minutes.")
    assert [each.facts.end for each in reading.found] == [None]


@pytest.mark.parametrize("label", ["Klokkeslett: 12.30", "Klokkeslæt: 12.30", "Klockslag: 12.30"])
def test_a_scandinavian_label_tells_the_hour(label: str) -> None:
    reading = reading_of(f"Hei, innkalling til intervju:\n\nDag: onsdag 18. november 2026\n{label}", zone="Europe/Oslo")
    assert starts_of(reading) == ["18 12:30"]


def test_a_spoken_time_goes_on_in_the_next_line() -> None:
    reading = reading_of("Your interview is on Friday 13th November at quarter\npast 4 at our office.")
    assert starts_of(reading) == ["13 16:15"]


@pytest.mark.parametrize(
    ("text", "sent", "tz"),
    [
        ("Interview on 18 November at 2.30pm. Ring me on +353 91 555 012 if lost.", "Europe/London", "Europe/Dublin"),
        ("Interview on 18 November at 2.30pm.\n\nRobin\nBallydune, Co. Mayo", "Europe/London", "Europe/Dublin"),
        ("Interview on November 18 at 3:45 PM by phone.\n\nRobin\n(480) 555-0125", "America/Denver", "America/Phoenix"),
        ("Das Gespräch ist am 18.11. um 10 Uhr. Tel. +43 1 555 0123", "Europe/Berlin", "Europe/Vienna"),
    ],
)
def test_telephone_numbers_tell_between_two_countries_on_one_clock(text: str, sent: str, tz: str) -> None:
    assert [each.facts.tz for each in reading_of(text, zone=sent).found] == [tz]


@pytest.mark.parametrize(
    ("length", "end"),
    [("It takes an hour and a quarter.", "15:15"), ("It takes three quarters of an hour.", "14:45")],
)
def test_a_spoken_length_gives_the_end(length: str, end: str) -> None:
    reading = reading_of(f"Your interview is on Wednesday 18 November at 2pm. {length}")
    assert [each.facts.end.strftime("%H:%M") for each in reading.found if each.facts.end] == [end]


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "advice",
            "Happy to talk about getting into publishing. Ping me in December and we'll find a time for a call.",
        ),
        ("pint", "Can you make Thursday 8pm for a pint? Tell me about the interviews."),
        ("Viewing slots", "We have the following slots for a viewing of the flat:\nMon 16 Nov 10:00\nTue 17 Nov 14:00"),
    ],
)
def test_a_choice_of_times_for_something_else_is_no_interview(subject: str, text: str) -> None:
    assert reading_of(text, subject=subject).action is Action.NOT_AN_INTERVIEW
