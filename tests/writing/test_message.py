import re
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import SMTP, default
from email.utils import parseaddr
from typing import Any

import pytest

from prepmail.domain.step import MailKind
from prepmail.errors import SendRefusedError
from prepmail.writing.message import Attachment, Mail, render_draft, render_message
from tests.writing.mail_world import LINKS, write

SES = "<010f0190b2c3d4e5-6f708192-a3b4-4c5d-8e6f-708192a3b4c5-000000@eu-central-1.amazonses.com>"
MAIL = Mail(subject="Noted", text="Hello\n", html="<p>Hello</p>")
DATE = datetime(2026, 11, 9, 10, 30, tzinfo=UTC)


def render(mail: Mail = MAIL, **changed: Any) -> bytes:
    usual: dict[str, Any] = {
        "sender": "prep@in.example.com",
        "recipient": "jo@example.org",
        "reply_to": "r-abc@in.example.com",
        "message_id": "<k1@in.example.com>",
        "in_reply_to": SES,
        "references": ("<first@example.org>", SES),
        "date": DATE,
        "answer": False,
        "links": LINKS,
    }
    return render_message(mail, **{**usual, **changed})


def parse(content: bytes) -> EmailMessage:
    message = message_from_bytes(content, policy=default)
    assert isinstance(message, EmailMessage)
    assert message.defects == []
    return message


def lines_of(part: EmailMessage) -> list[str]:
    return str(part.get_content()).splitlines()


@pytest.mark.parametrize("kind", list(MailKind))
def test_every_mail_survives_the_wire(kind: MailKind) -> None:
    mail = replace(write(kind, invitation=b"BEGIN:VCALENDAR\r\nSUMMARY:caf\xc3\xa9\r\n"), subject="Gespräch " * 12)
    content = render(mail)
    content.decode("ascii")
    lines = content.split(b"\r\n")
    assert max(map(len, lines)) <= 998
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    message = parse(content)
    assert message["Subject"] == mail.subject.strip()
    text, html = message.get_body(("plain",)), message.get_body(("html",))
    assert isinstance(text, EmailMessage)
    assert isinstance(html, EmailMessage)
    assert lines_of(text) == mail.text.splitlines()
    assert lines_of(html) == mail.html.splitlines()
    assert [each.get_filename() for each in message.iter_attachments()] == [each.filename for each in mail.attachments]
    for part, file in zip(message.iter_attachments(), mail.attachments, strict=True):
        assert part.get_payload(decode=True) == file.content


def test_a_mail_with_files_is_mixed_and_one_without_is_alternative() -> None:
    calendar = Attachment(filename="interview.ics", content_type="text/calendar; method=PUBLISH", content=b"BEGIN")
    message = parse(render(replace(MAIL, attachments=(calendar,))))
    assert message.get_content_type() == "multipart/mixed"
    first, second = message.iter_parts()
    assert first.get_content_type() == "multipart/alternative"
    assert [each.get_content_type() for each in first.iter_parts()] == ["text/plain", "text/html"]
    assert second.get_content_type() == "text/calendar"
    assert second.get_param("method") == "PUBLISH"
    assert parse(render()).get_content_type() == "multipart/alternative"


@pytest.mark.parametrize("kind", list(MailKind))
def test_a_subject_begins_on_the_line_of_its_name(kind: MailKind) -> None:
    mail = replace(write(kind), subject="Moved: Interview at Example Robotics, now Tue 18 Mar, 09:00 New York time")
    content = render(mail)
    line = next(each for each in content.split(b"\r\n") if each.startswith(b"Subject:"))
    assert 60 < len(line) <= 78
    assert parse(content)["Subject"] == mail.subject


def test_long_ids_and_addresses_stay_whole() -> None:
    assert len(SES) > 78
    content = render(references=(SES, *(SES.replace("000000@", f"00000{number}@") for number in range(1, 9))))
    message = parse(content)
    assert message["In-Reply-To"] == SES
    assert message["References"].split()[-1] == SES
    assert len(message["References"].split()) == 9
    assert b"=?" not in content.split(b"\r\n\r\n")[0]
    assert f"<{LINKS.unsubscribe}>, <mailto:r-abc@in.example.com?subject=UNSUBSCRIBE>" == message["List-Unsubscribe"]
    assert message["Message-ID"] == "<k1@in.example.com>"


def test_references_keep_the_first_and_the_latest_and_fit_on_one_line() -> None:
    ids = tuple(f"<{'x' * 200}{number}@example.com>" for number in range(40))
    kept = parse(render(references=ids, in_reply_to=ids[-1]))["References"].split()
    assert kept[0] == ids[0]
    assert kept[-1] == ids[-1]
    assert len(kept) <= 10
    assert len(" ".join(kept)) <= 900


def test_an_answer_says_that_it_is_one_and_offers_no_list() -> None:
    message = parse(render(answer=True))
    assert message["Auto-Submitted"] == "auto-replied"
    assert message["List-Unsubscribe"] is None
    assert message["List-Unsubscribe-Post"] is None


def test_a_timed_mail_can_be_left_with_one_click() -> None:
    message = parse(render())
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["X-Auto-Response-Suppress"] == "All"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert str(message["From"]) == "Prepmail <prep@in.example.com>"
    assert message["To"] == "jo@example.org"
    assert message["Reply-To"] == "r-abc@in.example.com"
    assert message["Date"].datetime == DATE


def test_a_first_mail_names_no_thread() -> None:
    message = parse(render(in_reply_to=None, references=()))
    assert message["In-Reply-To"] is None
    assert message["References"] is None


@pytest.mark.parametrize(
    "evil",
    [
        "x\r\nBcc: a@example.net",
        "<x>\nBcc: a@example.net",
        "<a b@example.com>",
        "",
        "<é@x>",
        "=?utf-8?q?a=0D=0ABcc:_x@example.net?=",
        "<=?utf-8?q?a=0D=0ABcc:x?=@example.com>",
    ],
)
def test_nothing_from_outside_makes_a_header(evil: str) -> None:
    message = parse(render(replace(MAIL, subject=evil), in_reply_to=evil, references=(evil, SES)))
    assert message["Bcc"] is None
    assert message["In-Reply-To"] is None
    assert message["References"] == SES
    draft = render_draft(sender=evil, name=evil, recipient="a@example.com", subject=evil, body="x\n")
    assert parse(draft)["Bcc"] is None


@pytest.mark.parametrize(
    "address",
    [
        "jö@example.org",
        "jo",
        "jo@example.org\r\nBcc: a@example.net",
        "a b@example.org",
        "",
        "=?utf-8?q?a=0A?=@example.org",
    ],
)
def test_an_address_that_mail_cannot_carry_is_refused_for_good(address: str) -> None:
    with pytest.raises(SendRefusedError):
        render(recipient=address)


def test_a_domain_with_umlauts_is_written_in_ascii() -> None:
    assert parse(render(recipient="jo@bücher.example"))["To"] == "jo@xn--bcher-kva.example"


def test_a_long_subject_in_another_script_is_cut_into_encoded_words_of_legal_length() -> None:
    content = render(replace(MAIL, subject="Собеседование по видео завтра в десять часов утра, Москва, третий этаж"))
    words = re.findall(rb"=\?utf-8\?[bq]\?[^?]*\?=", content, re.IGNORECASE)
    assert len(words) > 1
    assert max(map(len, words)) <= 75


@pytest.mark.parametrize(
    "name", ["Zoë Müller", "Łucja Żółć-Wiśniewska z domu Brzęczyszczykiewicz, prof.", "李 小 明", 'O"Neil']
)
def test_a_name_in_any_script_reads_back_as_it_was(name: str) -> None:
    content = render_draft(sender="jo@example.org", name=name, recipient="a@example.com", subject=name, body="x\n")
    assert parse(content)["Subject"] == name
    # Read the name the older way: the policy "default" puts a blank between two encoded words of an address.
    phrase, address = parseaddr(message_from_bytes(content)["To"])
    assert (str(make_header(decode_header(phrase))), address) == (name, "a@example.com")


def test_the_same_mail_twice_is_the_same_bytes() -> None:
    mail = write(MailKind.THANK_YOU)
    assert render(mail) == render(mail)
    assert render(mail) != render(mail, message_id="<k2@in.example.com>")


def test_the_bytes_read_the_same_under_the_policy_of_smtp() -> None:
    message = message_from_bytes(render(write(MailKind.THANK_YOU)), policy=SMTP)
    assert message["In-Reply-To"] == SES
