"""Whatever comes in, reading ends soon, raises one kind of error, and never prints a time that names no zone.

The timeouts are far above what a slow machine needs: quadratic work would take minutes.
"""

import string
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prepmail.domain.reading import Found, Question, Reading
from prepmail.errors import NotReadableError
from prepmail.reading.mail.mime import MAX_BYTES, MAX_DEPTH, MAX_PARTS
from tests.reading.samples import US_RULES, calendar, custom_zone, event, mail, part, read_all, read_one

SIZE = 100_000
INVITE = calendar(
    custom_zone("Customized Time Zone", "-0600", "-0500", US_RULES),
    event(
        "DTEND;TZID=Customized Time Zone:20260714T150000",
        "SUMMARY:Interview with Acme",
        "DESCRIPTION:Interviewers: Ana Silva\\, CTO\\nhttps://zoom.us/j/987654321",
        "LOCATION:12 Main Street\\, Berlin",
        "ORGANIZER;CN=Kim Lee:mailto:kim@acme.example",
        'ATTENDEE;CN="Silva, Ana":mailto:ana@acme.example',
        start="DTSTART;TZID=Customized Time Zone:20260714T140000",
    ),
)
MAIL = mail(part(b"Hello", "text/plain", encoding="7bit"), part(INVITE, "text/calendar; method=REQUEST"))

ADVERSARIAL = [
    "a" * SIZE,
    "1" * SIZE,
    "1 " * (SIZE // 2),
    " " * SIZE,
    "A " * (SIZE // 2),
    "Aa " * (SIZE // 3),
    "A a@" * (SIZE // 4),
    "a@" * (SIZE // 2),
    "@" * SIZE,
    "(" * SIZE,
    "[" * SIZE,
    ",1" * (SIZE // 2),
    "+1 2-3" * (SIZE // 6),
    "+" + "1 " * (SIZE // 2),
    "https://" * (SIZE // 8),
    "https://a.example/" + "." * SIZE,
    "http://" + ")" * SIZE,
    "https://urldefense.com/v3/__" + "*" * SIZE + "__;AA!",
    "https://www.google.com/url?q=" + "https%3A%2F%2Fwww.google.com%2Furl%3Fq%3D" * (SIZE // 41),
    "interview with A" * (SIZE // 16),
    "interview with " + "A " * (SIZE // 2),
    "for the " + "a " * (SIZE // 2),
    "for the a" * (SIZE // 9),
    "Interviewers: " + "Ana Silva, " * (SIZE // 11),
    "Interviewers: Ana Silva and " * (SIZE // 28),
    "Interviewers:\\n" + "- \\n" * (SIZE // 4),
    "position: " * (SIZE // 10),
    "Fwd: " * (SIZE // 5),
    "\\n" * (SIZE // 2),
    "\\" * SIZE,
    ";" * SIZE,
    ":" * SIZE,
    '"' * SIZE,
    "=" * SIZE,
    "-" * SIZE,
    "pin " * (SIZE // 4),
    "meeting id: " + "1 " * (SIZE // 2),
    "<" * SIZE,
    "é" * SIZE,
    "\u0301" * SIZE,
    "manager " * (SIZE // 8),
    "chief " + "a" * SIZE,
    "head of " * (SIZE // 8),
]
EVERY_TEXT = pytest.mark.parametrize("text", ADVERSARIAL, ids=[f"text-{index}" for index in range(len(ADVERSARIAL))])


@pytest.mark.timeout(30)
@EVERY_TEXT
def test_a_long_strange_text_in_every_property_is_read(text: str) -> None:
    lines = [
        f"{name}:{text}" for name in ("SUMMARY", "DESCRIPTION", "LOCATION", "X-ALT-DESC", "URL", "RRULE", "DURATION")
    ]
    lines += [
        f"ATTENDEE;CN={text}:mailto:a@example.com",
        f"ATTENDEE;CN=Ana Silva:{text}",
        f"ORGANIZER;CN={text}:{text}",
    ]
    lines += [f"CONFERENCE;FEATURE={text}:{text}", f"X-GOOGLE-CONFERENCE:{text}", f"SEQUENCE:{text}", f"STATUS:{text}"]
    content = calendar(event(*lines, uid=text))
    found = read_one(content)
    assert found.facts.start is not None
    assert len(found.uid) <= 500


@pytest.mark.timeout(30)
@EVERY_TEXT
def test_a_long_strange_zone_or_time_is_read(text: str) -> None:
    for start in (f"DTSTART;TZID={text}:20260714T140000", f"DTSTART:{text}", f"DTSTART;TZID={text}"):
        for found in outcome(calendar(event(start=start))):
            check(found)


@pytest.mark.timeout(30)
@EVERY_TEXT
def test_long_strange_headers_are_read(text: str) -> None:
    names = ("Subject", "From", "To", "Date", "Message-ID", "References")
    content = mail(
        part(
            INVITE, f"text/calendar; name={text}; charset={text}", headers=(f"Content-Disposition: x; filename={text}",)
        ),
        headers=tuple(f"{name}: {text}" for name in names),
    )
    outcome(content)


@pytest.mark.timeout(30)
@EVERY_TEXT
def test_a_file_of_nothing_but_noise_is_refused_or_read(text: str) -> None:
    outcome(text.encode())
    outcome(b"BEGIN:VCALENDAR\r\n" + text.encode())
    outcome(b"BEGIN:VEVENT\r\n" + text.replace("\\n", "\n").encode())


@pytest.mark.parametrize(
    "header",
    [
        b"Subject: =?ut\xef\xbf\xbd-8?q?x?=",
        b"Subject: =?utf-8?b?!!!?=",
        b"Subject: =?punycode?q?x?=",
        b"From: " + b"(" * 3000 + b"a@example.com",
        b"Date: Mon, 99 Foo 20267 99:99:99 +9999",
        b"Date: Fri, 31 Dec 9999 23:59:59 -2359",
        b"References: <<<<>>>>",
    ],
)
def test_a_broken_header_costs_only_itself(header: bytes) -> None:
    assert read_one(header + b"\r\n" + MAIL).facts.start is not None


@pytest.mark.parametrize("charset", ["utf-8\0", "idna", "punycode", "unicode_escape", "hex", "undefined", "\ufffd"])
def test_a_charset_that_is_none_is_ignored(charset: str) -> None:
    content = INVITE.replace(b"Acme", "Acmé".encode())
    found = read_one(mail(part(content, f"text/calendar; charset={charset}", encoding="8bit")))
    assert found.facts.title == "Interview with Acmé"


def test_a_text_over_the_limit_is_too_large() -> None:
    assert refusal(b"x" * (MAX_BYTES + 1)) == "too-large"


@pytest.mark.timeout(60)
@pytest.mark.parametrize("line", [b"\n", b"a\n", b"\r", b" \n", b"A:b\n", b"BEGIN:VEVENT\n"])
def test_a_calendar_of_too_many_lines_is_refused(line: bytes) -> None:
    content = b"BEGIN:VCALENDAR\n" + line * (MAX_BYTES // len(line) - 20)
    assert refusal(content) in {"too-large", "too-many-parts"}


@pytest.mark.timeout(60)
@pytest.mark.parametrize("line", [b"\n", b"a\n", b"--x\n"])
def test_a_mail_of_too_many_lines_is_refused(line: bytes) -> None:
    content = b"From: a@example.com\nContent-Type: multipart/mixed; boundary=x\n\n" + line * (
        MAX_BYTES // len(line) - 50
    )
    assert refusal(content) in {"too-large", "too-many-parts"}


@pytest.mark.timeout(60)
def test_one_huge_folded_line_is_read() -> None:
    content = calendar(event("DESCRIPTION:" + "\n ".join(["a" * 70] * 100_000)))
    assert read_one(content).facts.start is not None


def test_ten_thousand_components_are_too_many() -> None:
    assert refusal(calendar(*[event(uid=str(index)) for index in range(10_000)])) == "too-many-parts"


def test_ten_thousand_components_over_several_files_are_too_many() -> None:
    files = [part(calendar(*[event(uid=f"{index}-{each}") for each in range(90)])) for index in range(100)]
    assert refusal(mail(*files)) == "too-many-parts"


@pytest.mark.timeout(60)
def test_a_zone_with_a_thousand_rules_is_cut_short() -> None:
    rule = "BEGIN:STANDARD\nDTSTART:20000101T000000\nTZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nRDATE:{dates}\nEND:STANDARD"
    dates = ",".join(f"20{year:02}{month:02}01T000000" for year in range(100) for month in range(1, 13))
    zone = "\n".join(["BEGIN:VTIMEZONE", "TZID:Own", *[rule.format(dates=dates)] * 100, "END:VTIMEZONE"])
    events = [event(uid=str(index), start="DTSTART;TZID=Own:20260714T140000") for index in range(100)]
    assert len(read_all(calendar(zone, *events)).found) == 100


def test_components_nested_deeply_are_read() -> None:
    deep = "\n".join(["BEGIN:VALARM"] * 50_000)
    assert read_one(calendar(event(deep))).facts.start is not None


@pytest.mark.parametrize("depth", [MAX_DEPTH + 2, 150])
def test_mails_nested_too_deeply_are_refused(depth: int) -> None:
    content = mail(part(INVITE))
    for level in range(depth):
        content = mail(part(content, "message/rfc822", encoding="8bit"), boundary=f"level{level}")
    assert refusal(content) in {"too-deep", "too-many-parts"}


def test_multiparts_nested_too_deeply_are_refused() -> None:
    levels = [f"Content-Type: multipart/mixed; boundary=b{each}\r\n\r\n--b{each}\r\n" for each in range(300)]
    assert refusal("".join(["From: a@example.com\r\n", *levels]).encode()) in {"too-deep", "too-many-parts"}


def test_too_many_parts_are_refused() -> None:
    assert refusal(mail(*[part(b"x", "text/plain", encoding="7bit")] * (MAX_PARTS + 1))) == "too-many-parts"


@pytest.mark.timeout(60)
def test_a_thousand_attendees_are_cut_short() -> None:
    lines = [f"ATTENDEE;CN=Ana Silva {index}:mailto:a{index}@acme.example" for index in range(1000)]
    text = "DESCRIPTION:" + " ".join(f"Ana Silva {index}" for index in range(1000))
    assert len(read_one(calendar(event(*lines, text))).facts.interviewers) <= 30


def test_the_texts_that_are_kept_are_short() -> None:
    long = "Ana " * 20_000
    content = mail(
        part(calendar(event(f"SUMMARY:{long}", f"LOCATION:{long}", f"ATTENDEE;CN={long}:mailto:{long}@example.com"))),
        headers=(f"Subject: {long}", "References: " + "<a@example.com> " * 5000),
    )
    reading = read_all(content)
    facts = reading.found[0].facts
    texts = [reading.subject, facts.title, facts.location, *(each.name for each in facts.interviewers)]
    assert all(len(text) <= 500 for text in texts if text)
    assert len(reading.references) <= 30


def outcome(content: bytes) -> tuple[Found, ...]:
    try:
        return read_all(content).found
    except NotReadableError:
        return ()


def refusal(content: bytes) -> str | None:
    with pytest.raises(NotReadableError) as caught:
        read_all(content)
    return caught.value.reason


def check(found: Found) -> None:
    facts = found.facts
    choices = [choice for question in found.questions for choice in question.choices]
    moments = [
        facts.start,
        facts.end,
        found.version.dtstamp,
        *(moment for each in choices for moment in (each.start, each.end)),
    ]
    assert all(moment.utcoffset() == timedelta(0) for moment in moments if moment is not None)
    assert all(_is_sound(question) for question in found.questions)
    assert facts.end is None or (facts.start is not None and facts.start < facts.end)


def _is_sound(question: Question) -> bool:
    return bool(question.text) and (question.used is None or 1 <= question.used <= len(question.choices))


PIECES = st.sampled_from(
    [
        b"",
        b"\r\n",
        b"\n ",
        b"\0",
        b"\xff\xfe",
        b"\xef\xbb\xbf",
        b"=",
        b"=?utf-8?q?=FF?=",
        b"=?x?b?!?=",
        b"BEGIN:VEVENT\r\n",
        b"END:VEVENT\r\n",
        b"END:VCALENDAR\r\n",
        b"DTSTART:20260714T140000\r\n",
        b"DTSTART;TZID=Nowhere:00000000T000000Z\r\n",
        b"DTEND:99991231T235959Z\r\n",
        b"DTSTAMP:19000101T000000\r\n",
        b"TZOFFSETTO:+9999\r\n",
        b"TZOFFSETTO:-2359\r\n",
        b"RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\r\n",
        b"RRULE:FREQ=YEARLY;BYDAY=-9SU;COUNT=-1;UNTIL=0\r\n",
        b"Content-Type: multipart/mixed; boundary=edge\r\n\r\n--edge\r\n",
        b"Content-Type: message/rfc822\r\n\r\n",
        b"Content-Transfer-Encoding: base64\r\n",
        b"Content-Type: text/calendar; charset=\xff; method*=''%ff\r\n\r\n",
        b'"',
        b":",
        b";",
    ]
)
PATCHES = st.lists(
    st.tuples(st.integers(0, 2000), st.integers(0, 40), st.one_of(PIECES, st.binary(max_size=12))),
    min_size=1,
    max_size=8,
)


@given(base=st.sampled_from([INVITE, MAIL, INVITE.decode().encode("utf-16")]), patches=PATCHES)
@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_damaged_invite_is_read_or_refused_and_never_has_a_naive_time(
    base: bytes, patches: list[tuple[int, int, bytes]]
) -> None:
    content = base
    for position, length, piece in patches:
        content = content[:position] + piece + content[position + length :]
    for found in outcome(content):
        check(found)


@given(value=st.text(st.sampled_from(string.digits + "TZ+-:PWDHMS "), max_size=24), zone=st.text(max_size=30))
@settings(max_examples=300, deadline=None)
def test_any_time_in_any_zone_is_an_instant_or_a_question(value: str, zone: str) -> None:
    zone = zone.replace("\n", " ").replace("\r", " ")
    for start in (f"DTSTART:{value}", f'DTSTART;TZID="{zone}":{value}'):
        content = calendar(event(f"DTEND:{value}", f"DURATION:{value}", start=start))
        for found in outcome(content):
            check(found)
            assert found.facts.start is not None or found.questions


def test_reading_is_the_same_twice() -> None:
    first: Reading = read_all(MAIL)
    assert first == read_all(MAIL)
