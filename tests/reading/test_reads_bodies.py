"""The text of a mail out of its parts, and every letter of the mails attached to it."""

import pytest

from prepmail.reading.mail.bodies import join_flowed
from prepmail.reading.mail.layers import LayerKind
from prepmail.reading.mail.mime import open_parcel

HEAD = (
    "From: Robin <robin@example.com>\nTo: prep@example.org\nSubject: Fwd: Interview\nDate: Thu, "
    "4 Mar 2027 23:30:00 -0700\nMIME-Version: 1.0\n"
)


def texts(mail: str) -> list[str]:
    return [each.text for each in open_parcel(mail.encode()).layers]


def alternative(plain: str, html: str) -> str:
    return (
        f'{HEAD}Content-Type: multipart/alternative; boundary="b"\n\n--b\nContent-Type: text/plain; '
        f"charset=utf-8\n\n{plain}\n"
        f"--b\nContent-Type: text/html; charset=utf-8\n\n{html}\n--b--\n"
    )


def test_a_plain_mail_is_one_layer() -> None:
    (layer,) = open_parcel(f"{HEAD}\nTuesday at ten.\n".encode()).layers
    assert (layer.kind, layer.text, layer.html) == (LayerKind.OWN, "Tuesday at ten.", None)


def test_the_date_keeps_the_offset_it_was_written_in() -> None:
    (layer,) = open_parcel(f"{HEAD}\nSee you tomorrow.\n".encode()).layers
    assert layer.letter.date is not None
    assert layer.letter.date.isoformat() == "2027-03-04T23:30:00-07:00"


def test_html_is_read_where_it_says_the_same() -> None:
    html = "<table><tr><td>10:00</td><td>Ana</td></tr><tr><td>11:00</td><td>Ben</td></tr></table>"
    (layer,) = open_parcel(alternative("10:00\nAna\n11:00\nBen", html).encode()).layers
    assert layer.text == "10:00\tAna\n11:00\tBen"
    assert layer.html is not None
    assert layer.html.strip() == html


def test_plain_text_is_read_where_the_html_shows_less() -> None:
    plain = "Your interview is on Tuesday, 9 March 2027 at 10:00 in Room 4. Please bring your passport and be on time."
    assert texts(alternative(plain, '<img src="https://acme.example/i.png"><p>View online</p>')) == [plain]
    assert texts(alternative(plain, "")) == [plain]


def test_html_is_read_where_the_plain_text_is_a_stub() -> None:
    assert texts(alternative("Please view this in HTML.", "<p>Your interview is on Tuesday at 10:00, Room 4.</p>")) == [
        "Your interview is on Tuesday at 10:00, Room 4."
    ]


def test_html_alone_is_read() -> None:
    assert texts(f"{HEAD}Content-Type: text/html\n\n<p>Tuesday<br>10:00</p>") == ["Tuesday\n10:00"]


def test_parts_that_follow_each_other_are_joined_and_files_are_not() -> None:
    mail = (
        f'{HEAD}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n'
        f"Above the picture.\n--b\n"
        'Content-Type: text/plain; name="notes.txt"\nContent-Disposition: attachment; filename="notes.txt"\n\nA file.\n'
        "--b\nContent-Type: text/plain\n\nBelow it.\n--b--\n"
    )
    assert texts(mail) == ["Above the picture.\n\nBelow it."]


def test_a_file_is_read_where_there_is_no_other_text() -> None:
    mail = (
        f'{HEAD}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain; name="mail.txt"\n'
        "Content-Disposition: attachment\n\nTuesday at ten.\n--b--\n"
    )
    assert texts(mail) == ["Tuesday at ten."]


@pytest.mark.parametrize(
    "attached", ["Content-Type: message/rfc822", 'Content-Type: application/octet-stream; name="invite.eml"']
)
def test_an_attached_mail_follows_the_mail_it_hangs_on(attached: str) -> None:
    inner = (
        "From: Mia Berg <mia@acme.example>\nSubject: Interview\nDate: Wed, 3 Mar 2027 14:05:00 "
        "+0100\n\nTuesday at ten.\n"
    )
    mail = (
        f'{HEAD}Content-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/plain\n\n'
        f"fyi\n--b\n{attached}\n\n{inner}--b--\n"
    )
    own, letter = open_parcel(mail.encode()).layers
    assert (own.kind, own.text) == (LayerKind.OWN, "fyi")
    assert (letter.kind, letter.text, letter.letter.subject) == (LayerKind.ATTACHED, "Tuesday at ten.", "Interview")
    assert letter.letter.depth == 1
    assert letter.letter.date is not None
    assert letter.letter.date.isoformat() == "2027-03-03T14:05:00+01:00"


def test_flowed_lines_are_one_paragraph() -> None:
    assert join_flowed("Your interview is \non Tuesday.\nBest,\nMia") == "Your interview is on Tuesday.\nBest,\nMia"


def test_flowed_lines_of_other_depths_stay_apart() -> None:
    assert join_flowed("> Is Tuesday \n> fine?\nYes. \n> And then?") == "> Is Tuesday fine?\nYes. \n> And then?"


def test_a_flowed_signature_is_never_joined() -> None:
    assert join_flowed("See you \n-- \nMia") == "See you \n-- \nMia"


def test_delsp_deletes_the_space_that_broke_the_line() -> None:
    assert join_flowed("面接は \n火曜日です。", delete_space=True) == "面接は火曜日です。"


def test_a_stuffed_space_is_taken_away() -> None:
    assert join_flowed(" From here on\n> quoted") == "From here on\n> quoted"


def test_a_flowed_mail_is_read_so() -> None:
    mail = (
        f"{HEAD}Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\nYour interview is on \n Tuesday.\n"
    )
    assert texts(mail) == ["Your interview is onTuesday."]


def test_a_broken_charset_or_encoding_is_still_text() -> None:
    mail = HEAD.encode() + b"Content-Type: text/plain; charset=x-none\n\nCaf\xe9 at ten.\n"
    assert [each.text for each in open_parcel(mail).layers] == ["Café at ten."]
