"""What Outlook wraps mails in: winmail.dat and .msg, with the meeting as properties."""

import struct
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prepmail.reading.mail.forward import MAX_LAYERS
from prepmail.reading.mail.layers import LayerKind
from prepmail.reading.mail.mapi import MeetingKind, read_item_body, read_item_event
from prepmail.reading.mail.mime import open_parcel
from prepmail.reading.mail.outlook_message import open_outlook_message
from prepmail.reading.mail.rtf import read_rtf
from prepmail.reading.mail.tnef import open_tnef
from tests.reading.outlook_samples import (
    END,
    GLOBAL_ID,
    START,
    attribute,
    mail_with,
    meeting_request,
    outlook_message,
    plain_property,
    properties,
    tnef,
    with_files,
    with_mail_inside,
)

CALENDAR = b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def test_a_packed_meeting_is_read_with_its_instants_and_its_place() -> None:
    (meeting,) = open_parcel(mail_with("winmail.dat", meeting_request())).meetings
    assert (meeting.kind, meeting.start, meeting.end) == (MeetingKind.REQUEST, START, END)
    assert (meeting.title, meeting.location, meeting.sequence) == ("Interview with Acme", "Room 4", 2)
    assert meeting.zone_name == "(UTC-05:00) Eastern Time (US & Canada)"
    assert meeting.uid == GLOBAL_ID.hex().upper()
    assert meeting.organizer is not None
    assert (meeting.organizer.name, meeting.organizer.email) == ("Mia Berg", "mia@acme.example")


@pytest.mark.parametrize(
    ("message_class", "kind"),
    [
        ("IPM.Schedule.Meeting.Canceled", MeetingKind.CANCEL),
        ("IPM.Schedule.Meeting.Resp.Pos", MeetingKind.RESPONSE),
        ("IPM.Microsoft Schedule.MtgCncl", MeetingKind.CANCEL),
        ("IPM.Appointment", MeetingKind.APPOINTMENT),
    ],
)
def test_the_class_says_what_is_asked(message_class: str, kind: MeetingKind) -> None:
    (meeting,) = open_parcel(mail_with("winmail.dat", meeting_request(message_class))).meetings
    assert meeting.kind is kind


def test_a_packed_note_is_no_meeting() -> None:
    assert open_parcel(mail_with("winmail.dat", meeting_request("IPM.Note"))).meetings == ()


def test_the_packed_text_is_the_mails_where_it_has_none() -> None:
    packed = meeting_request()
    assert [each.text for each in open_parcel(mail_with("winmail.dat", packed)).layers] == [
        "Dear Robin,\nplease come to Room 4."
    ]
    assert [each.text for each in open_parcel(mail_with("winmail.dat", packed, text="fyi")).layers] == ["fyi"]


def test_a_calendar_file_in_a_package_is_found() -> None:
    parcel = open_parcel(mail_with("winmail.dat", with_files(("invite.ics", CALENDAR), ("logo.png", b"\x89PNG"))))
    assert [each.source for each in parcel.parts] == ["invite.ics"]
    assert parcel.parts[0].letters[0].subject == "Fwd: Interview"


def test_a_mail_inside_a_package_is_an_attached_one() -> None:
    parcel = open_parcel(mail_with("winmail.dat", with_mail_inside(meeting_request()), text="fyi"))
    assert [(each.kind, each.letter.subject) for each in parcel.layers] == [
        (LayerKind.OWN, "Fwd: Interview"),
        (LayerKind.ATTACHED, "Interview with Acme"),
    ]
    assert len(parcel.meetings) == 1


def test_a_message_file_is_read_alone_and_attached() -> None:
    packed = outlook_message()
    for parcel in (open_parcel(packed), open_parcel(mail_with("Interview.msg", packed, text="fyi"))):
        layer, (meeting,) = parcel.layers[-1], parcel.meetings
        assert (meeting.start, meeting.end, meeting.location, meeting.sequence) == (START, END, "Room 4", 2)
        assert layer.letter.subject == "Interview with Acme"
        assert layer.letter.date == START.replace(day=3)
        assert [each.email for each in layer.letter.to] == ["robin@example.com"]
        assert layer.text == "Dear Robin,\nplease come to Room 4."


def test_the_html_files_and_mails_of_a_message_file_are_read() -> None:
    packed = outlook_message(
        html="<p>Room <b>4</b></p>", files=(("invite.ics", CALENDAR),), inner=b"Bring your passport."
    )
    parcel = open_parcel(packed)
    assert [each.text for each in parcel.layers] == ["Room 4", "Bring your passport."]
    assert [each.source for each in parcel.parts] == ["invite.ics"]


def test_a_word_file_is_no_message() -> None:
    assert open_outlook_message(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000) is None
    parcel = open_parcel(mail_with("cv.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 5000, text="My CV"))
    assert [each.text for each in parcel.layers] == ["My CV"]


def stored_rtf(rtf: bytes) -> bytes:
    return struct.pack("<II4sI", len(rtf) + 12, len(rtf), b"MELA", 0) + rtf


def test_the_html_inside_rtf_is_read() -> None:
    rtf = (
        rb"{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}}"
        rb"{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Caf\'e9 at ten{\*\htmltag84 <br>}\htmlrtf "
        rb"\line\htmlrtf0 Tuesday\htmlrtf }\htmlrtf0 {\*\htmltag72 </p>}}"
    )
    assert read_rtf(stored_rtf(rtf)) == ("", "<p>Café at ten<br>Tuesday</p>")


def test_plain_rtf_is_read_as_text() -> None:
    head = rb"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator Word;}"
    rtf = head + rb"\pard Gr\u252?\'df dich\tab 10:00\par B\{x\}}"
    assert read_rtf(stored_rtf(rtf)) == ("Grüß dich\t10:00\nB{x}", "")


def test_compressed_rtf_is_unpacked() -> None:
    # The example of [MS-OXRTFCP], 3.1.
    packed = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert read_rtf(packed) == ("hello world", "")


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_a_broken_package_is_never_an_error(noise: bytes) -> None:
    whole = meeting_request()
    for broken in (
        whole[: len(noise)] + noise,
        whole[:6] + noise,
        tnef(attribute(1, 0x9003, 6, noise)),
        whole[: -len(noise) or None],
    ):
        if item := open_tnef(broken):
            read_item_body(item)
            read_item_event(item)
    read_rtf(stored_rtf(b"{\\rtf1" + noise))
    read_rtf(struct.pack("<II4sI", 4, 400, b"LZFu", 0) + noise)


@given(st.integers(0, 6000), st.binary(min_size=1, max_size=40))
@settings(max_examples=150, deadline=None)
def test_a_broken_message_file_is_never_an_error(at: int, noise: bytes) -> None:
    whole = MESSAGE
    open_outlook_message(whole[:at] + noise + whole[at + len(noise) :])
    open_outlook_message(whole[:at])


MESSAGE = outlook_message(files=(("a.txt", b"x" * 5000),))


@pytest.mark.timeout(20)
@pytest.mark.parametrize(
    "content",
    [
        tnef(attribute(1, 0x9003, 6, struct.pack("<I", 0xFFFFFFFF) + b"\0" * 1000)),
        tnef(
            attribute(
                1,
                0x9003,
                6,
                properties(plain_property(0x1F, 0x1000, struct.pack("<I", 0xFFFFFFFF) + b"\0" * 5_000_000)),
            )
        ),
        tnef(
            attribute(
                1, 0x9003, 6, properties(plain_property(0x1003, 0x1000, struct.pack("<I", 0xFFFFFFFF) + b"\0" * 100))
            )
        ),
        tnef(*[attribute(2, 0x9002, 6, b"")] * 200_000),
        tnef(attribute(1, 0x9004, 6, struct.pack("<I", 0xFFFFFFFF) + b"\0" * 1_000_000)),
    ],
    ids=["properties", "values", "many values", "attachments", "recipients"],
)
def test_a_package_that_claims_billions_is_read_in_no_time(content: bytes) -> None:
    before = time.process_time()
    open_tnef(content)
    assert time.process_time() - before < 1


@pytest.mark.timeout(20)
def test_packages_inside_packages_have_an_end() -> None:
    content = meeting_request()
    for _ in range(40):
        content = with_mail_inside(content)
    assert 10 <= len(open_parcel(mail_with("winmail.dat", content)).layers) <= MAX_LAYERS


@pytest.mark.timeout(20)
def test_rtf_that_grows_without_end_is_cut() -> None:
    before = time.process_time()
    bomb = struct.pack("<II4sI", 9, 0xFFFFFFFF, b"LZFu", 0) + (b"\xff" + b"\x00\x0f" * 8) * 200_000
    read_rtf(bomb)
    read_rtf(stored_rtf(b"{\\rtf1" + b"{" * 200_000))
    read_rtf(stored_rtf(b"{\\rtf1" + b"\\'41\\u20000?" * 20_000))
    assert time.process_time() - before < 2
