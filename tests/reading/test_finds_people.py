"""Interviewers are those who sit on the other side, and nobody else."""

import pytest

from prepmail.domain.reading import Format, PersonKind
from prepmail.reading.calendar.people import clean_name
from tests.reading.samples import calendar, event, mail, part, read_one

ORGANIZER = "ORGANIZER;CN=Kim Lee:mailto:kim@acme.example"
ANA = "ATTENDEE;CN=Ana Silva;ROLE=REQ-PARTICIPANT:mailto:ana@acme.example"
JORDAN = "ATTENDEE;CN=Jordan Doe:mailto:Jordan@Example.org"


def names(content: bytes, *, person: tuple[str, ...] = ("jordan@example.org",)) -> list[str | None]:
    return [each.name for each in read_one(content, person=person).facts.interviewers]


def test_the_person_and_the_organizer_are_not_interviewers() -> None:
    organizer_too = "ATTENDEE;CN=Kim Lee:mailto:kim@acme.example"
    found = read_one(calendar(event(ORGANIZER, ANA, JORDAN, organizer_too)))
    assert [each.email for each in found.facts.interviewers] == ["ana@acme.example"]
    assert found.facts.organizer is not None
    assert found.facts.organizer.name == "Kim Lee"
    assert found.facts.evidence["interviewers"].quote == "Ana Silva <mailto:ana@acme.example>"
    assert found.facts.evidence["organizer"].source == "ORGANIZER of the calendar file"


@pytest.mark.parametrize("kind", ["ROOM", "RESOURCE", "GROUP", "room"])
def test_rooms_and_groups_are_not_interviewers(kind: str) -> None:
    room = f"ATTENDEE;CUTYPE={kind};CN=Room 4:mailto:r4@acme.example"
    assert names(calendar(event(ORGANIZER, ANA, room))) == ["Ana Silva"]


@pytest.mark.parametrize(
    "address",
    [
        "no-reply@acme.example",
        "donotreply@acme.example",
        "scheduling@acme.example",
        "interviews@acme.example",
        "ana@mail.greenhouse.io",
        "x@calendly.com",
        "c_123@resource.calendar.google.com",
    ],
)
def test_machines_are_not_interviewers(address: str) -> None:
    assert names(calendar(event(ANA, f"ATTENDEE;CN=Some One:mailto:{address}"))) == ["Ana Silva"]


def test_whoever_forwards_is_the_person() -> None:
    other = "ATTENDEE;CN=J. Doe:mailto:jd@elsewhere.example"
    inner = mail(part(calendar(event(ORGANIZER, ANA, other))), boundary="inner", headers=("From: kim@acme.example",))
    content = mail(part(inner, "message/rfc822", encoding="8bit"), headers=("From: jd@elsewhere.example",))
    assert names(content, person=()) == ["Ana Silva"]


def test_the_only_recipient_of_a_direct_invite_is_the_person() -> None:
    other = "ATTENDEE;CN=J. Doe:mailto:jd@elsewhere.example"
    headers = ("From: kim@acme.example", "To: jd@elsewhere.example")
    content = mail(part(calendar(event(ORGANIZER, ANA, other))), headers=headers)
    assert names(content, person=()) == ["Ana Silva"]


def test_one_of_several_recipients_may_be_an_interviewer() -> None:
    headers = ("From: kim@acme.example", "To: jordan@example.org, ana@acme.example")
    assert names(mail(part(calendar(event(ORGANIZER, ANA, JORDAN))), headers=headers)) == ["Ana Silva"]


def test_the_organizer_interviews_where_the_text_says_so() -> None:
    content = calendar(event(ORGANIZER, ANA, "DESCRIPTION:You will meet Kim Lee\\, Engineering Manager"))
    found = read_one(content).facts.interviewers
    assert [(each.name, each.email, each.kind) for each in found] == [
        ("Ana Silva", "ana@acme.example", PersonKind.UNKNOWN),
        ("Kim Lee", "kim@acme.example", PersonKind.MANAGER),
    ]


def test_people_whom_only_the_text_names_are_found() -> None:
    listed = "- Ana Silva\\, VP Engineering\\n- Raj Patel (Senior Engineer)"
    text = f"DESCRIPTION:Interviewers:\\n{listed}\\n\\nSee you\\, Kim Lee"
    found = read_one(calendar(event(text))).facts.interviewers
    assert [(each.name, each.title, each.kind) for each in found] == [
        ("Ana Silva", "VP Engineering", PersonKind.EXECUTIVE),
        ("Raj Patel", "Senior Engineer", PersonKind.PEER),
    ]


def test_names_and_titles_in_one_line_are_told_apart() -> None:
    text = "DESCRIPTION:Interviewers: Ana Silva\\, Head of Design\\, Raj Patel\\, Recruiter and Li Wei"
    found = read_one(calendar(event(text))).facts.interviewers
    assert [(each.name, each.title) for each in found] == [
        ("Ana Silva", "Head of Design"),
        ("Raj Patel", "Recruiter"),
        ("Li Wei", None),
    ]


def test_the_person_is_not_an_interviewer_even_when_the_text_names_them() -> None:
    text = "DESCRIPTION:Interviewers: Jordan Doe and Ana Silva"
    assert names(calendar(event(text, JORDAN))) == ["Ana Silva"]


def test_a_title_in_the_text_goes_with_its_attendee() -> None:
    text = "DESCRIPTION:You speak with Ana Silva\\, VP Engineering at Acme."
    found = read_one(calendar(event(ANA, text))).facts.interviewers[0]
    assert (found.title, found.kind) == ("VP Engineering", PersonKind.EXECUTIVE)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Senior Recruiter", PersonKind.HR),
        ("Head of People", PersonKind.HR),
        ("CTO", PersonKind.EXECUTIVE),
        ("Co-Founder", PersonKind.EXECUTIVE),
        ("Engineering Manager", PersonKind.MANAGER),
        ("Team Lead", PersonKind.MANAGER),
        ("Product Manager", PersonKind.PEER),
        ("Staff Engineer", PersonKind.PEER),
    ],
)
def test_a_title_tells_what_somebody_decides(title: str, kind: PersonKind) -> None:
    attendee = f"ATTENDEE;CN=Ana Silva ({title}):mailto:ana@acme.example"
    assert read_one(calendar(event(attendee))).facts.interviewers[0].kind is kind


@pytest.mark.parametrize(
    ("shown", "name", "title"),
    [
        ("Silva, Ana", "Ana Silva", None),
        ("'Ana Silva'", "Ana Silva", None),
        ("Ana Silva, VP Engineering", "Ana Silva", "VP Engineering"),
        ("Ana Silva (Recruiter)", "Ana Silva", "Recruiter"),
        ("Ana Silva | Recruiter", "Ana Silva", "Recruiter"),
        ("Ana Silva (Acme)", "Ana Silva", None),
        ("ana@acme.example", None, None),
        ("mailto:ana@acme.example", None, None),
        ("", None, None),
        ("  Ana   Silva ", "Ana Silva", None),
    ],
)
def test_a_display_name_is_cleaned(shown: str, name: str | None, title: str | None) -> None:
    assert clean_name(shown) == (name, title)


@pytest.mark.parametrize(
    ("lines", "shape"),
    [
        ((ANA,), Format.ONE_ON_ONE),
        ((ANA, "ATTENDEE;CN=Raj Patel:mailto:raj@acme.example"), Format.PANEL),
        ((ANA, "SUMMARY:Panel interview"), Format.PANEL),
        ((ANA, "SUMMARY:Group interview"), Format.GROUP),
        (("SUMMARY:One-on-one with the manager",), Format.ONE_ON_ONE),
        (("SUMMARY:Interview",), Format.UNKNOWN),
    ],
)
def test_the_format_follows_words_and_numbers(lines: tuple[str, ...], shape: Format) -> None:
    facts = read_one(calendar(event(*lines))).facts
    assert facts.format is shape
    assert ("format" in facts.evidence) is (shape is not Format.UNKNOWN)
