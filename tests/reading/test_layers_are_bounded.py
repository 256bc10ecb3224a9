"""Hostile mails: whatever comes in, the letters are taken apart in under a second and in little memory."""

import time
import tracemalloc
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from prepmail.errors import NotReadableError
from prepmail.reading.mail.forward import MAX_LAYERS, MAX_LINES, MAX_TEXT, unwrap
from prepmail.reading.mail.header_dates import parse_header_date
from prepmail.reading.mail.html_text import render_text
from prepmail.reading.mail.letters import Letter
from prepmail.reading.mail.mime import open_parcel
from prepmail.reading.mail.schema_org import find_events

SIZE = 100_000
MEGABYTES = 1_000_000
LETTER = Letter(depth=0, subject="Fwd: x")
HEAD = b"From: a@example.com\nSubject: Fwd: x\nMIME-Version: 1.0\n"

PATTERNS = {
    "one line": "a" * MEGABYTES,
    "digits": "1" * SIZE,
    "colons": ":" * SIZE,
    "at signs": "@" * SIZE,
    "addresses": "a@b.example, " * (SIZE // 13),
    "brackets": "<" * SIZE,
    "quotation marks": "> " * (SIZE // 2),
    "marked lines": ">" * 50 + ("\n" + ">" * 50) * 2000,
    "stairs of marks": "\n".join(">" * (index % 90) + " x" for index in range(3000)),
    "blank lines": "\n" * SIZE,
    "spaces": " " * SIZE,
    "labels": "From: a@b.example\n" * (SIZE // 18),
    "labels in one line": "From: a@b.example To: " * (SIZE // 22),
    "glued lines": ("From: a@b.exampleTo: b@c.exampleSent: x" * 90 + "\n") * 30,
    "label and continuation": ("From: a@b.example\n" + "continued\n" * 10) * 900,
    "blocks": "From: a@b.example\nDate: 3 March 2027 10:00\nSubject: x\n\nhello\n\n" * 1500,
    "separators": "---------- Forwarded message ---------\n" * 2500,
    "rules": "_" * SIZE,
    "attributions": "On 3 March 2027 at 10:00, A <a@b.example> wrote:\n> x\n" * 1800,
    "half attributions": "On 3 March 2027 at 10:00, A <a@b.example>\n" * 2400,
    "dashes": "--\n" * (SIZE // 3),
    "legal": "This email and any attachments are confidential.\n\n" * 2000,
    "sent from": "Sent from my iPhone\n" * 5000,
    "dates": "3/3/27 " * (SIZE // 7),
    "months": "March " * (SIZE // 6),
    "prefixes": "Re: Fwd: " * (SIZE // 9),
}

MARKUP = {
    "divs": "<div>",
    "tables": "<table><tr><td>x",
    "quotations": "<blockquote type=cite>a",
    "spans": "<td rowspan=60 colspan=60>x",
    "stray cells": "x<td a=b>",
    "rows": "<tr><td rowspan=60>x<td>y",
    "half tags": "<a ",
    "comments": "<!--",
    "declarations": "<![",
    "entities": "&amp;",
    "paragraphs": "<p>",
    "attributes": " a=b",
    "links": "<a href=http://a.example>",
    "wrong ends": "<b></i>",
    "formatting": "<b><i><u>",
    "lists": "<ul><li>x",
    "styles": '<p style="font-size:0;max-height:0;">',
    "text": "word ",
    "breaks": "<br>",
    "items": '<div itemscope itemprop=a itemtype="http://schema.org/Event">',
    "scripts": '<script type="application/ld+json">[[[[</script>',
    "nothing": "\x00",
    "crossed": "<div><table></div></table>",
}


def seconds(work: Callable[[], object]) -> float:
    before = time.process_time()
    work()
    return time.process_time() - before


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", PATTERNS)
def test_text_made_to_hurt_is_taken_apart_in_no_time(name: str) -> None:
    assert seconds(lambda: unwrap(PATTERNS[name], LETTER)) < 1


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", MARKUP)
def test_markup_made_to_hurt_is_rendered_in_no_time(name: str) -> None:
    html = MARKUP[name] * (SIZE // len(MARKUP[name]))
    assert seconds(lambda: (render_text(html), find_events(f"schema.org {html}"))) < 1


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "hostile", ["one line", "blocks", "stairs of marks", "rows", "stray cells", "quotations", "text"]
)
def test_what_is_made_to_hurt_takes_little_memory(hostile: str) -> None:
    tracemalloc.start()
    if hostile in PATTERNS:
        unwrap(PATTERNS[hostile], LETTER)
    else:
        render_text(MARKUP[hostile] * (MEGABYTES // len(MARKUP[hostile])))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 200 * MEGABYTES


@pytest.mark.timeout(60)
def test_a_megabyte_of_open_tags_is_no_work() -> None:
    assert seconds(lambda: render_text("<div>" * (MEGABYTES // 5))) < 1


def test_every_layer_and_their_number_are_bounded() -> None:
    long = "word " * 20_000 + "\n" + "short\n" * 20_000
    layers = unwrap(f"{long}\nFrom: a@b.example\nDate: 3 March 2027 10:00\nSubject: x\n\nhello", LETTER)
    assert all(len(each.text) <= MAX_TEXT and each.text.count("\n") < MAX_LINES for each in layers)
    assert len(unwrap(PATTERNS["blocks"], LETTER)) <= MAX_LAYERS


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "content",
    [
        HEAD + b"Content-Type: text/plain\n\n" + b"x" * 5 * MEGABYTES,
        HEAD + b"Content-Type: text/html\n\n" + b"<p>hello" * 1_000_000,
        HEAD + b"Content-Type: text/plain; format=flowed\n\n" + b"x \n" * 300_000,
        HEAD
        + b"Content-Type: multipart/alternative; boundary=b\n\n"
        + b"--b\nContent-Type: text/html\n\n<p>hello\n" * 150,
        HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\nContent-Type: text/plain\n\nhello\n" * 10_000,
        HEAD
        + b"Content-Type: multipart/mixed; boundary=b\n\n"
        + (b"--b\nContent-Type: message/rfc822\n\nSubject: x\nContent-Type: text/html\n\n" + b"<p>a" * 9_000 + b"\n")
        * 100,
        b"".join(b"Content-Type: message/rfc822\n\nSubject: %d\n" % index for index in range(300)) + b"\nhello",
    ],
    ids=["text", "html", "flowed", "alternatives", "parts", "mails", "mails in mails"],
)
def test_a_mail_made_to_hurt_is_opened_or_refused_in_no_time(content: bytes) -> None:
    before = time.process_time()
    with suppress(NotReadableError):
        assert len(open_parcel(content).layers) <= MAX_LAYERS
    assert time.process_time() - before < 1


@given(st.text(alphabet=st.sampled_from("From:Date ubjct>@<-_*\n\t 0123/.,年月日")))
@settings(max_examples=200, deadline=None)
def test_any_text_is_taken_apart(text: str) -> None:
    assert unwrap(text, LETTER)
    parse_header_date(text)


@given(
    st.lists(
        st.sampled_from(
            [
                "<table>",
                "<tr>",
                "<td rowspan=2>",
                "</td>",
                "</tr>",
                "</table>",
                "<a href=x>",
                "</a>",
                "<blockquote type=cite>",
                "</blockquote>",
                "<ol>",
                "<li>",
                "</ol>",
                "x",
                "<br>",
                "<pre>",
                "</pre>",
                "<p style='font-size:0'>",
            ]
        ),
        max_size=40,
    )
)
@settings(max_examples=200, deadline=None)
def test_any_markup_is_rendered(tags: list[str]) -> None:
    render_text("".join(tags))
