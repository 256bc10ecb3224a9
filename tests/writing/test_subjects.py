from dataclasses import replace

import pytest

from prepmail.domain.person import Preferences
from prepmail.domain.step import MailKind
from tests.writing.mail_world import FACTS, NOW, PERSON, START, TIMED, inbound, interview, usual, write

LONG = replace(FACTS, company="The Extraordinarily Long Example Holding Company of Northern Europe", role="Lead " * 12)
ABOUT_AN_INTERVIEW = [each for each in MailKind if each is not MailKind.NOT_READABLE]


@pytest.mark.parametrize("kind", list(MailKind))
def test_a_subject_always_fits(kind: MailKind) -> None:
    for facts in (FACTS, LONG, replace(LONG, role=None), replace(LONG, company=None)):
        assert len(write(kind, usual(kind, facts)).subject) < 78


@pytest.mark.parametrize("kind", ABOUT_AN_INTERVIEW)
def test_a_long_name_is_cut_and_the_time_never(kind: MailKind) -> None:
    if kind not in {MailKind.TIMES_OFFERED, MailKind.NUDGE}:
        assert "Tue 24 Nov, 15:00" in write(kind, usual(kind, LONG)).subject


def test_the_employer_is_named_in_the_subject_as_far_as_there_is_room() -> None:
    assert write(MailKind.PLAN).subject == "Plan: Data Engineer interview at O'Neil & Söhne, Tue 24 Nov, 15:00"
    assert "O'Neil" in write(MailKind.THANK_YOU).subject


@pytest.mark.parametrize("kind", list(MailKind))
def test_a_discreet_subject_names_neither_employer_nor_job_nor_people(kind: MailKind) -> None:
    person = replace(PERSON, preferences=Preferences(zone="Europe/Berlin", work_safe=True))
    mail = write(
        kind,
        usual(kind),
        person=person,
        **({} if kind in TIMED else {"inbound": inbound(kind, subject="Fwd: O'Neil & Söhne, Data Engineer")}),
    )
    aside = mail.html.split('<div class="aside"')[1].split("</div>")[0]
    for secret in ("Neil", "Söhne", "Data Engineer", "Kern", "Petrov"):
        assert secret not in mail.subject
        assert secret not in aside


def test_a_subject_names_the_clock_where_two_are_in_play_or_none_is_known() -> None:
    abroad = replace(PERSON, preferences=Preferences(zone="America/New_York"))
    nowhere = replace(PERSON, preferences=Preferences(zone=None))
    assert write(MailKind.PLAN, person=abroad).subject.endswith("Tue 24 Nov, 09:00 New York time")
    assert write(MailKind.PLAN, interview(replace(FACTS, tz=None)), person=nowhere).subject.endswith("14:00 UTC")
    assert write(MailKind.PLAN).subject.endswith("15:00")


def test_two_interviews_in_one_mail_are_counted() -> None:
    other = interview(replace(FACTS, company="Example Robotics"), interview_id="b")
    assert write(MailKind.BREATHE, interview(), other).subject.endswith(" and 1 more")


def test_another_year_is_named() -> None:
    late = interview(replace(FACTS, start=START.replace(year=2027), end=None))
    assert "Wed 24 Nov 2027, 15:00" in write(MailKind.PLAN, late, now=NOW).subject
