"""A calendar part is found wherever a mail program put it."""

import pytest

from prepmail.domain.reading import Action
from prepmail.errors import NotReadableError
from tests.reading.samples import NOW, calendar, event, mail, part, read_all, read_one

START = "2026-04-14T12:00:00+00:00"
INVITE = calendar(event("SUMMARY:Interview with Acme"))
TEXT = part(b"See the attached invitation.", "text/plain", encoding="7bit")


def start_of(content: bytes) -> str:
    start = read_one(content).facts.start
    assert start is not None
    return start.isoformat()


def test_a_bare_calendar_file_is_read() -> None:
    assert start_of(INVITE) == START


@pytest.mark.parametrize(
    "kind",
    [
        "text/calendar; charset=utf-8; method=REQUEST",
        "application/ics; name=invite.ics",
        'application/octet-stream; name="invite.ics"',
        'text/plain; name="invite.ics"',
        "text/plain; charset=utf-8",
        "application/octet-stream",
    ],
)
@pytest.mark.parametrize("encoding", ["base64", "8bit"])
def test_a_calendar_part_is_found_whatever_its_type(kind: str, encoding: str) -> None:
    assert start_of(mail(TEXT, part(INVITE, kind, encoding=encoding))) == START


def test_a_file_name_in_the_disposition_is_enough() -> None:
    named = part(INVITE, "application/x-unknown", headers=('Content-Disposition: attachment; filename="Invite.ICS"',))
    assert start_of(mail(TEXT, named)) == START


def test_quoted_printable_with_an_equals_sign_in_it_is_read() -> None:
    content = INVITE.replace(b"Interview with Acme", b"Interview=20with=20Acme")
    found = read_one(mail(part(content, encoding="quoted-printable")))
    assert found.facts.title == "Interview with Acme"


def test_broken_base64_is_read_as_far_as_it_goes() -> None:
    content = part(INVITE).rstrip(b"=\r\n") + b"\r\n*!"
    assert start_of(mail(content)) == START


def test_a_part_that_says_base64_but_is_plain_is_read() -> None:
    content = b"Content-Type: text/calendar\r\nContent-Transfer-Encoding: base64\r\n\r\n" + INVITE
    assert start_of(mail(content)) == START


def test_an_attached_mail_is_opened() -> None:
    inner = mail(part(INVITE), boundary="inner")
    assert start_of(mail(TEXT, part(inner, "message/rfc822", encoding="8bit"))) == START


def test_an_attached_mail_in_base64_is_opened_against_the_rule() -> None:
    inner = mail(part(INVITE), boundary="inner")
    assert start_of(mail(TEXT, part(inner, "message/rfc822"))) == START


@pytest.mark.parametrize("kind", ["application/octet-stream", "message/rfc822"])
def test_a_saved_mail_is_opened(kind: str) -> None:
    inner = mail(part(INVITE), boundary="inner")
    attached = part(inner, f'{kind}; name="Interview.eml"')
    assert start_of(mail(TEXT, attached)) == START


def test_a_mail_inside_a_mail_inside_a_mail_is_opened() -> None:
    inner = mail(part(INVITE), boundary="inner")
    middle = mail(part(inner, "message/rfc822", encoding="8bit"), boundary="middle")
    assert start_of(mail(part(middle, "message/rfc822", encoding="8bit"))) == START


def test_a_calendar_pasted_into_the_text_is_read() -> None:
    assert start_of(mail(part(b"Here it is:\r\n\r\n" + INVITE, "text/plain", encoding="8bit"))) == START


def test_a_multipart_without_its_boundary_is_read() -> None:
    content = b"From: a@example.com\r\nContent-Type: multipart/mixed\r\n\r\n--lost\r\n\r\n" + INVITE
    assert start_of(content) == START


def test_the_same_event_in_the_text_and_as_a_file_is_one() -> None:
    both = mail(part(INVITE, "text/calendar; method=REQUEST"), part(INVITE, "application/ics; name=invite.ics"))
    assert len(read_all(both).found) == 1


def test_the_newer_of_two_copies_counts() -> None:
    old = calendar(event("SEQUENCE:1"))
    new = calendar(event("SEQUENCE:2", start="DTSTART:20260415T120000Z"))
    found = read_one(mail(part(new), part(old)))
    assert found.version.sequence == 2
    assert found.facts.start is not None
    assert found.facts.start.day == 15


def test_several_files_and_several_events_are_all_read() -> None:
    first = calendar(event(uid="1"), event(uid="2"))
    second = calendar(event(uid="3"))
    assert [each.uid for each in read_all(mail(part(first), part(second))).found] == ["1", "2", "3"]


def test_two_calendars_in_one_file_keep_their_own_method() -> None:
    content = calendar(event(uid="1")) + calendar(event(uid="2"), method="CANCEL")
    assert [each.cancelled for each in read_all(content).found] == [False, True]


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_a_bare_file_in_any_charset_is_read(charset: str) -> None:
    text = calendar(event("SUMMARY:Gespräch mit Müller")).decode()
    assert read_one(text.encode(charset)).facts.title == "Gespräch mit Müller"


@pytest.mark.parametrize(
    ("declared", "real"),
    [
        ("utf-8", "cp1252"),
        ("iso-8859-1", "utf-8"),
        ("no-such-charset", "utf-8"),
        ("us-ascii", "utf-8"),
        ("rot13", "utf-8"),
    ],
)
def test_a_wrong_charset_is_seen_through(declared: str, real: str) -> None:
    content = calendar(event("SUMMARY:Gespräch mit Müller")).decode().encode(real)
    found = read_one(mail(part(content, f"text/calendar; charset={declared}")))
    assert found.facts.title == "Gespräch mit Müller"


def test_the_outermost_mail_is_the_one_to_thread_under() -> None:
    inner = mail(part(INVITE), boundary="inner", headers=("Message-ID: <inner@example.com>", "Subject: Interview"))
    content = mail(
        part(inner, "message/rfc822", encoding="8bit"),
        headers=(
            "Message-ID: <outer@example.org>",
            "Subject: =?utf-8?q?Fwd=3A_Gespr=C3=A4ch?=",
            "References: <a@example.org> <b@example.org>",
        ),
    )
    reading = read_all(content)
    assert reading.message_id == "<outer@example.org>"
    assert reading.subject == "Fwd: Gespräch"
    assert reading.references == ("<a@example.org>", "<b@example.org>")


def test_a_mail_without_a_calendar_and_without_words_says_so() -> None:
    with pytest.raises(NotReadableError) as caught:
        read_all(mail(part(b" \r\n", "text/plain")))
    assert caught.value.reason == "no-calendar"


def test_a_mail_without_a_calendar_is_read_by_its_words() -> None:
    assert read_all(mail(TEXT)).action is Action.NOT_AN_INTERVIEW


@pytest.mark.parametrize("content", [b"", b"  \r\n", b"\xef\xbb\xbf\r\n"])
def test_nothing_at_all_is_empty(content: bytes) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_all(content)
    assert caught.value.reason == "empty"


@pytest.mark.parametrize("kind", ["VTODO", "VFREEBUSY", "VJOURNAL"])
def test_a_calendar_without_an_event_says_so(kind: str) -> None:
    with pytest.raises(NotReadableError) as caught:
        read_all(calendar(f"BEGIN:{kind}\nUID:1\nSUMMARY:Buy milk\nEND:{kind}"))
    assert caught.value.reason == "no-event"


def test_a_calendar_of_nothing_but_noise_is_broken() -> None:
    with pytest.raises(NotReadableError) as caught:
        read_all(b"BEGIN:VCALENDAR")
    assert caught.value.reason == "broken-calendar"


def test_now_stands_in_only_where_the_file_has_no_stamp_at_all() -> None:
    bare = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:20260414T120000Z\nEND:VEVENT\nEND:VCALENDAR"
    assert read_one(bare).version.dtstamp == NOW
    sent = read_one(mail(part(bare))).version.dtstamp
    assert sent.isoformat() == "2026-03-02T09:00:00+00:00"
    stamped = bare.replace(b"UID:1", b"UID:1\nCREATED:20260101T000000Z\nLAST-MODIFIED:20260201T000000Z")
    assert read_one(stamped).version.dtstamp.month == 2
