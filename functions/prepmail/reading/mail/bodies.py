"""The text of one mail out of its parts: which of plain text and HTML is read, and plain text as it was meant."""

import re
from dataclasses import dataclass, field
from email.errors import MessageError
from email.message import Message
from typing import Final

from prepmail.reading.mail.charsets import decode_text
from prepmail.reading.mail.html_markup import MAX_HTML, without_pictures
from prepmail.reading.mail.html_text import render_text

_MAX_TEXT: Final = 400_000
# HTML with less of the words than this is a frame around pictures, or a notice to look elsewhere.
_MIN_SHARE: Final = 0.4
_QUOTED = re.compile(r">*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """What a mail says: the text that is read, and the markup it was made of (None for plain text)."""

    text: str
    html: str | None = None


@dataclass(slots=True, kw_only=True)
class _Segment:
    """One thing said in the mail, in up to two forms."""

    plain: str = ""
    html: str = ""


@dataclass(slots=True, kw_only=True)
class _Budget:
    """How much markup may still be read."""

    html: int = MAX_HTML
    kept: list[str] = field(default_factory=list)


def read_body(message: Message, *, most_html: int = MAX_HTML) -> Body:
    """Return the text of a mail without the mails attached to it. Never raises.

    Of two alternatives the HTML is read, for its tables and quotations, unless it shows much less than the plain text.
    Parts that stand one after another are joined; a text that came as a file is read only where there is no other.
    """
    segments = _segments(message) or _segments(message, files=True)
    budget = _Budget(html=most_html)
    texts = [_choose(each, budget) for each in segments]
    return Body(
        text="\n\n".join(text for text in texts if text.strip())[:_MAX_TEXT], html="\n".join(budget.kept) or None
    )


def _choose(segment: _Segment, budget: _Budget) -> str:
    if not segment.html.strip() or (len(segment.html) > budget.html and segment.plain.strip()):
        return segment.plain
    html = segment.html[: max(0, budget.html)]
    budget.html -= len(html)
    budget.kept.append(html)
    shown = render_text(html)
    return shown if _letters(shown) >= _letters(segment.plain) * _MIN_SHARE and shown.strip() else segment.plain


def _letters(text: str) -> int:
    return sum(map(str.isalnum, text[:20_000]))


def _segments(part: Message, *, files: bool = False) -> list[_Segment]:
    kind = part.get_content_type()
    payload = part.get_payload()
    if kind == "message/rfc822" or (isinstance(payload, list) and kind.startswith("message/")):
        return []
    if isinstance(payload, list):
        children = [_segments(each, files=files) for each in payload if isinstance(each, Message)]
        if kind == "multipart/alternative":
            return [_merge([each for child in children for each in child])]
        return [each for child in children for each in child]
    if not files and _is_file(part):
        return []
    if kind == "text/html":
        return [_Segment(html=without_pictures(_text(part))[:MAX_HTML])]
    if kind == "text/plain":
        return [_Segment(plain=_plain(part))]
    return []


def _merge(segments: list[_Segment]) -> _Segment:
    return _Segment(
        plain="\n\n".join(each.plain for each in segments if each.plain),
        html="\n".join(each.html for each in segments if each.html),
    )


def _is_file(part: Message) -> bool:
    try:
        disposition = str(part.get("Content-Disposition", "")).strip().lower()
        name = part.get_filename()
    except (MessageError, ValueError, LookupError, TypeError):
        return False
    return disposition.startswith("attachment") or bool(name and not disposition.startswith("inline"))


def _text(part: Message) -> str:
    try:
        content = part.get_payload(decode=True)
    except (MessageError, ValueError, LookupError):
        return ""
    return decode_text(content, _parameter(part, "charset")) if isinstance(content, bytes) else ""


def _plain(part: Message) -> str:
    text = _text(part)[:_MAX_TEXT]
    if (_parameter(part, "format") or "").lower() == "flowed":
        return join_flowed(text, delete_space=(_parameter(part, "delsp") or "").lower() == "yes")
    return text


def _parameter(part: Message, name: str) -> str | None:
    try:
        value = part.get_param(name)
    except (MessageError, ValueError, LookupError, TypeError):
        return None
    if isinstance(value, tuple):
        value = value[2]
    return value if isinstance(value, str) else None


def join_flowed(text: str, *, delete_space: bool = False) -> str:
    """Join the lines of a format=flowed text into paragraphs (RFC 3676, 4): a line that ends in a space goes on below.

    Lines of different quotation depth are never joined, nor is the signature's ``-- ``.
    """
    joined: list[str] = []
    parts: list[str] = []
    depth = 0
    for raw in text.replace("\r\n", "\n").split("\n"):
        marks = _QUOTED.match(raw)
        here = marks.end() if marks else 0
        line = raw[here:].removeprefix(" ")
        fixed = line == "-- " or not line.endswith(" ")
        if parts and (here != depth or line == "-- "):
            joined.append(_quote(depth, "".join(parts)))
            parts = []
        depth = here
        parts.append(line[:-1] if delete_space and not fixed else line)
        if fixed:
            joined.append(_quote(depth, "".join(parts)))
            parts = []
    if parts:
        joined.append(_quote(depth, "".join(parts)))
    return "\n".join(joined)


def _quote(depth: int, line: str) -> str:
    return f"{'>' * depth} {line}" if depth else line
