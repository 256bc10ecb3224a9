"""The language of somebody new is read from their own mail, never from what they forward."""

from email.message import EmailMessage

import pytest

from prepmail.reading.replies.own_language import find_own_language

KNOWN = frozenset({"en", "de"})
ENGLISH_BLOCK = "From: Ana Silva <ana@acme.example>\nSent: Monday, March 2, 2026 10:00\nTo: Sam\nSubject: Interview\n"
GERMAN_BLOCK = "Von: Ana Silva <ana@acme.example>\nGesendet: Montag, 2. März 2026 10:00\nAn: Sam\nBetreff: Interview\n"
INVITATION = "\nHi Sam, we would like to meet you on 17 March at 2 pm for your interview with us.\n"
EINLADUNG = "\nHallo Sam, wir laden Sie am 17. März um 14 Uhr zu einem Gespräch mit uns ein. Viele Grüße, Ana\n"


def mail(words: str, **headers: str) -> bytes:
    message = EmailMessage()
    message["From"] = "Sam Doe <sam@example.com>"
    message["Subject"] = headers.pop("subject", "Fwd: Interview")
    message.set_content(words)
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return message.as_bytes()


@pytest.mark.parametrize(
    ("headers", "language"),
    [
        ({"Content_Language": "de-DE"}, "de"),
        ({"Content_Language": "en-US"}, "en"),
        ({"Accept_Language": "de-CH, en-US;q=0.7"}, "de"),
        ({"Accept_Language": "en;q=0.3, de;q=0.9"}, "de"),
        ({"Accept_Language": "fr-FR, de;q=0.5"}, "de"),
        ({"Accept_Language": "de;q=0, en"}, "en"),
        ({"Content_Language": "en-GB", "Accept_Language": "de-DE"}, "en"),
        ({"Content_Language": "fr"}, "en"),
        ({"Content_Language": "d" * 900}, "en"),
        ({"Content_Language": ";;,,q=x"}, "en"),
    ],
)
def test_the_headers_of_the_outermost_mail_count_first(headers: dict[str, str], language: str) -> None:
    assert find_own_language(mail(INVITATION, **headers), KNOWN) == language


def test_a_header_wins_over_words() -> None:
    words = f"Hallo, hier ist die Einladung.\n\n{GERMAN_BLOCK}{EINLADUNG}"
    assert find_own_language(mail(words, Content_Language="en-US"), KNOWN) == "en"


def test_the_header_block_of_the_forwarding_program_tells_and_not_the_forwarded_words() -> None:
    assert find_own_language(mail(f"\n{GERMAN_BLOCK}{INVITATION}"), KNOWN) == "de"
    assert find_own_language(mail(f"\n{ENGLISH_BLOCK}{EINLADUNG}"), KNOWN) == "en"


def test_of_two_header_blocks_the_outer_one_is_the_writers() -> None:
    assert find_own_language(mail(f"\n{ENGLISH_BLOCK}\n{GERMAN_BLOCK}{EINLADUNG}"), KNOWN) == "en"
    assert find_own_language(mail(f"\n{GERMAN_BLOCK}\n{ENGLISH_BLOCK}{INVITATION}"), KNOWN) == "de"


@pytest.mark.parametrize(
    "words",
    [
        f"---------- Weitergeleitete Nachricht ----------\n{ENGLISH_BLOCK}{INVITATION}",
        f"Anfang der weitergeleiteten Nachricht:\n\n{ENGLISH_BLOCK}{INVITATION}",
        f"Am Mo., 2. März 2026 um 10:00 Uhr schrieb Ana <ana@acme.example>:\n> {INVITATION.strip()}\n",
    ],
)
def test_the_line_above_a_forward_tells(words: str) -> None:
    assert find_own_language(mail(words), KNOWN) == "de"


def test_the_prefix_of_the_subject_tells() -> None:
    assert find_own_language(mail("Siehe Anhang", subject="WG: Interview"), KNOWN) == "de"


def test_own_words_above_a_forward_tell_where_nothing_else_does() -> None:
    assert find_own_language(mail("Hallo, hier ist die Einladung für mein Gespräch. Danke"), KNOWN) == "de"
    assert find_own_language(mail("Hello, here is the invitation for my interview. Thank you"), KNOWN) == "en"
    assert find_own_language(mail("FYI"), KNOWN) == "en"


def test_a_language_without_texts_is_not_chosen() -> None:
    assert find_own_language(mail(f"\n{GERMAN_BLOCK}{EINLADUNG}", Content_Language="de"), {"en"}) == "en"


@pytest.mark.parametrize("content", [b"", b"\xff" * 1000, b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", b"Von:" * 9000])
def test_what_is_no_mail_is_english(content: bytes) -> None:
    assert find_own_language(content, KNOWN) == "en"
