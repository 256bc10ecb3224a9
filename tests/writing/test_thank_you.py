import re
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from itertools import combinations, product
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from prepmail.domain.person import Preferences
from prepmail.domain.reading import Facts, Format, Interviewer, Medium, PersonKind
from prepmail.domain.step import MailKind
from prepmail.writing.content import load_content
from prepmail.writing.thank_you import Draft, make_follow_ups, make_thank_yous
from tests.writing.mail_world import BARE, EVERYBODY, FACTS, FOLDER, NOW, PERSON, flat, hrefs, interview, seen, write

ARRANGER = Interviewer(name="Ole Berg", email="ole@example.com")


def drafts(facts: Facts = FACTS, **changed: object) -> tuple[Draft, ...]:
    made = interview(facts, **changed)
    return make_thank_yous((made,), PERSON, load_content(FOLDER), now=NOW)


def follow_up(facts: Facts) -> Draft:
    made = interview(facts)
    (draft,) = make_follow_ups((made,), PERSON, load_content(FOLDER), now=NOW)
    return draft


def parse(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def core(draft: Draft) -> str:
    """Return a draft without its greeting, so that names alone make no difference."""
    return draft.body.split("\n\n", 1)[1]


@pytest.mark.parametrize("kind", list(PersonKind))
def test_no_two_drafts_of_one_mail_are_alike(kind: PersonKind) -> None:
    room = tuple(Interviewer(name=f"Person {number}", kind=kind) for number in range(12))
    for form, medium, name in product(Format, Medium, ("a", "b", "c")):
        facts = replace(FACTS, interviewers=room, format=form, medium=medium)
        made = drafts(facts, interview_id=name)
        assert len(made) == 12
        assert all(core(one) != core(two) for one, two in combinations(made, 2))


@pytest.mark.parametrize("language", ["en", "de"])
def test_four_people_who_compare_their_notes_find_no_sentence_twice(language: str) -> None:
    room = tuple(Interviewer(name=f"Person {kind}", kind=kind) for kind in PersonKind if kind is not PersonKind.UNKNOWN)
    for form, medium, name in product(Format, Medium, ("a", "b", "c", "d", "e")):
        made = interview(replace(FACTS, interviewers=room, format=form, medium=medium), interview_id=name)
        notes = make_thank_yous((made,), PERSON, load_content(FOLDER, language), now=NOW)
        sentences = [re.split(r"(?<=[.?])\s+", core(each).strip())[:-1] for each in notes]
        assert all(not set(one) & set(two) for one, two in combinations(sentences, 2))


@pytest.mark.parametrize(
    ("language", "remark", "topic"),
    [
        ("en", "We talked with Mia about her move to Lisbon and the weather", "your move to Lisbon"),
        ("en", "Mia told me about the low pay", ""),
        ("de", "Wir haben mit Mia lange über die Datenplattform gesprochen", "Thema Datenplattform"),
        ("de", "Mia erzählte über ihren Umzug nach Lissabon", "Thema Ihr Umzug nach Lissabon"),
        ("de", "Mia sprach über das Gehalt", ""),
        ("de", "We talked with Mia about her move to Lisbon", ""),
    ],
)
def test_what_was_talked_about_stands_in_the_note_in_its_own_language(language: str, remark: str, topic: str) -> None:
    made = interview(debrief=(remark,))
    note, *others = make_thank_yous((made,), PERSON, load_content(FOLDER, language), now=NOW)
    without, *_ = make_thank_yous((interview(),), PERSON, load_content(FOLDER, language), now=NOW)
    assert topic in note.body
    assert (note.body == without.body) is (not topic)
    assert not topic or all(topic not in each.body for each in others)


def test_a_draft_follows_the_kind_of_person_the_format_and_the_medium() -> None:
    seen_bodies = set()
    for kind, form, medium in product(PersonKind, Format, Medium):
        someone = Interviewer(name="Kim Lee", kind=kind)
        (draft,) = drafts(replace(FACTS, interviewers=(someone,), format=form, medium=medium))
        seen_bodies.add(draft.body)
    assert len(seen_bodies) == len(PersonKind) * len(Format) * len(Medium)


def test_a_draft_is_ready_to_send() -> None:
    for facts in (FACTS, BARE, replace(FACTS, start=None), replace(BARE, organizer=ARRANGER)):
        for draft in (*drafts(facts), follow_up(facts)):
            assert draft.body.startswith(("Dear ", "Hello,"))
            assert draft.body.endswith("Kind regards\n")
            for sign in "[]{}<>_!":
                assert sign not in draft.body
            assert "None" not in draft.body
            assert "  " not in draft.body
            assert " ." not in draft.body


def test_the_mailto_link_carries_address_subject_and_body_unharmed() -> None:
    for draft in (*drafts(), follow_up(FACTS)):
        parts = urlsplit(draft.mailto)
        assert parts.scheme == "mailto"
        assert unquote(parts.path) == draft.address
        fields = parse_qs(parts.query, strict_parsing=True)
        assert fields["subject"] == [draft.subject]
        assert fields["body"] == ["\r\n".join(draft.body.splitlines())]
        assert "+" not in draft.mailto
        assert "%0D%0A" in draft.mailto
        assert len(draft.mailto) < 2000


def test_the_links_of_the_mail_are_those_of_the_drafts() -> None:
    mail = write(MailKind.THANK_YOU)
    links = [each for each in hrefs(mail.html) if each.startswith("mailto:")]
    assert links == [each.mailto for each in drafts()]
    assert all(each in mail.text for each in links)


def test_each_draft_travels_as_an_unsent_mail() -> None:
    files = write(MailKind.THANK_YOU).attachments
    assert [each.filename for each in files] == [
        "thank-you-1-mia-kern.eml",
        "thank-you-2-ana-petrov.eml",
        "thank-you-3-lu-wei.eml",
        "thank-you-4-raj-mehta.eml",
        "thank-you-5-zoe-muller.eml",
    ]
    for file, draft in zip(files, drafts(), strict=True):
        message = parse(file.content)
        assert message["X-Unsent"] == "1"
        assert message["Subject"] == draft.subject
        assert message["From"] == PERSON.address
        assert message.get_content().splitlines() == draft.body.splitlines()
        assert message["Date"] is None
        if draft.address:
            (recipient,) = message["To"].addresses
            assert (recipient.display_name, recipient.addr_spec) == (draft.name, draft.address)
        else:
            assert message["To"] is None
        file.content.decode("ascii")


def test_the_day_is_told_as_the_other_side_lived_it() -> None:
    start = datetime(2026, 11, 24, 22, tzinfo=UTC)
    facts = replace(FACTS, start=start, end=None, tz="Pacific/Auckland", interviewers=EVERYBODY[:1])
    abroad = interview(facts)
    person = replace(PERSON, preferences=Preferences(zone="Europe/Berlin"))
    (draft,) = make_thank_yous((abroad,), person, load_content(FOLDER), now=NOW)
    assert "Wednesday" in draft.body
    assert "Tuesday" not in draft.body


def test_when_nobody_is_named_one_draft_goes_to_the_whole_team() -> None:
    (draft,) = drafts(BARE)
    assert draft.body.startswith("Dear hiring team,")
    assert draft.address == ""
    assert draft.mailto.startswith("mailto:?subject=")
    mail = write(MailKind.THANK_YOU, interview(BARE))
    for words in (flat(mail.text), seen(mail.html)):
        assert "put it in place of the first words" in words


def test_when_nobody_is_named_whoever_arranged_it_is_asked_to_pass_it_on() -> None:
    (draft,) = drafts(replace(BARE, organizer=ARRANGER))
    assert draft.address == "ole@example.com"
    assert "pass my thanks on to everybody I met" in draft.body


def test_somebody_known_by_address_alone_is_not_greeted_by_it() -> None:
    (draft,) = drafts(replace(FACTS, interviewers=(Interviewer(email="kim@example.com"),)))
    assert draft.body.startswith("Hello,")
    assert draft.address == "kim@example.com"


def test_the_follow_up_goes_to_whoever_arranged_it_else_to_human_resources() -> None:
    assert follow_up(replace(FACTS, organizer=ARRANGER)).address == "ole@example.com"
    assert follow_up(replace(FACTS, interviewers=EVERYBODY[::-1])).address == "mia@example.com"
    assert follow_up(BARE).address == ""


def test_the_follow_up_names_the_day_and_travels_as_a_draft() -> None:
    mail = write(MailKind.FOLLOW_UP)
    assert "on Tuesday, 24 November, about the position of Data Engineer" in flat(mail.text).replace("> ", "")
    (file,) = mail.attachments
    assert parse(file.content)["X-Unsent"] == "1"
    assert sum(each.startswith("mailto:mia@example.com?") for each in hrefs(mail.html)) == 1


def test_the_debrief_asks_three_things() -> None:
    mail = write(MailKind.THANK_YOU)
    for words in (flat(mail.text), seen(mail.html)):
        assert "reply to this mail with three lines" in words
        assert "What did they promise, and by when?" in words
