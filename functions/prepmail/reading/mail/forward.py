"""The letters inside one text: what was forwarded or quoted, taken apart into layers.

Each boundary is a header block (``forward_headers``) or an attribution (``quotes``); what stands below belongs to the
letter it names, what stands unquoted after a quotation belongs to the letter around it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from prepmail.reading.mail.forward_headers import (
    Block,
    ends_forward,
    find_block,
    is_separator,
    is_worded_separator,
    read_label,
    says_forwarded,
)
from prepmail.reading.mail.forward_words import FORWARD_PREFIXES, REPLY_PREFIXES, Label
from prepmail.reading.mail.header_dates import parse_header_date
from prepmail.reading.mail.layers import Layer, LayerKind
from prepmail.reading.mail.letters import Letter
from prepmail.reading.mail.mailboxes import parse_addresses, parse_sender
from prepmail.reading.mail.quotes import Attribution, Line, find_attribution, read_line
from prepmail.reading.mail.signatures import split_signature

MAX_LAYERS: Final = 20
MAX_TEXT: Final = 50_000
MAX_LINES: Final = 5_000
_MAX_ALL: Final = 200_000
_MAX_LINE: Final = 10_000

_UNSEEN = re.compile(
    r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x08\x0b-\x1f\x7f]+"
)
_PREFIX = re.compile(r"\s*(?:\[[^\[\]]{1,40}\]\s*)?([^\W\d_][\w-]{0,17})\.?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s?")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Boundary:
    """Where an inner letter begins: its headers, and the lines [start, end) that say them."""

    letter: Letter
    kind: LayerKind
    start: int
    end: int
    quoted_only: bool


def unwrap(text: str, letter: Letter, *, html: str | None = None, kind: LayerKind = LayerKind.OWN) -> tuple[Layer, ...]:
    """Take the text of one mail apart into its letters, outermost first.

    The first layer is the mail itself (``kind``, ``html``), empty where it holds nothing but a forward. A reply chain
    gives ``QUOTED`` layers, a forward ``FORWARDED`` ones. A date without an offset has that of the letter around it.
    At most 20 layers of 50,000 characters and 5,000 lines each. Never raises.
    """
    text = _UNSEEN.sub("", text[:_MAX_ALL].replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " "))
    lines = [
        read_line(line[:_MAX_LINE].rstrip()) if len(line) > _MAX_LINE else read_line(line) for line in text.split("\n")
    ]
    layers: list[Layer] = []
    _split(lines[: MAX_LINES * 4], letter, kind, layers)
    layers[0] = replace(layers[0], html=html)
    return tuple(layers)


def _split(lines: Sequence[Line], letter: Letter, kind: LayerKind, layers: list[Layer]) -> None:
    """Append the layer of one letter, then those inside it."""
    place = len(layers)
    layers.append(Layer(kind=kind, letter=letter, text=""))
    lines = _without_common_depth(lines)
    texts = [line.text for line in lines]
    own: list[str] = []
    inner: list[tuple[_Boundary, Sequence[Line]]] = []
    at = 0
    while at < len(lines):
        boundary = (
            _find_boundary(lines, texts, at, letter, first=not inner) if len(layers) + len(inner) < MAX_LAYERS else None
        )
        if boundary is None and lines[at].depth and len(layers) + len(inner) < MAX_LAYERS:
            boundary = _anonymous(at, letter)
        if boundary is None:
            own.append(lines[at].text)
            at += 1
            continue
        if boundary.quoted_only:
            boundary = _with_separator(boundary, own)
        end, body = _reach(lines, boundary)
        inner.append((boundary, body))
        at = end
    said, signature = split_signature(_tidy(own))
    layers[place] = Layer(kind=kind, letter=letter, text=said, signature=signature)
    for boundary, body in inner:
        if len(layers) < MAX_LAYERS:
            _split(body, boundary.letter, boundary.kind, layers)


def _without_common_depth(lines: Sequence[Line]) -> Sequence[Line]:
    depth = min((line.depth for line in lines if line.text.strip()), default=0)
    return [Line(depth=max(0, line.depth - depth), text=line.text) for line in lines] if depth else lines


def _find_boundary(
    lines: Sequence[Line], texts: Sequence[str], at: int, letter: Letter, *, first: bool
) -> _Boundary | None:
    text = texts[at]
    if not text.strip():
        return None
    if (is_separator(text) or read_label(text) or "@" in text) and (block := find_block(texts, at)):
        return _from_block(block, letter)
    if attribution := find_attribution(lines, at, around=letter.date):
        return _from_attribution(attribution, at, letter, first=first)
    return None


def _from_block(block: Block, letter: Letter) -> _Boundary:
    values = block.values
    reply = not block.said_forwarded and _first_prefix(letter.subject) in REPLY_PREFIXES
    inner = Letter(
        depth=letter.depth + 1,
        subject=values.get(Label.SUBJECT, "")[:500].strip() or None,
        sender=parse_sender(values.get(Label.FROM, "")),
        to=parse_addresses(values.get(Label.TO, "")),
        date=parse_header_date(values.get(Label.DATE, ""), around=letter.date),
    )
    kind = LayerKind.QUOTED if reply else LayerKind.FORWARDED
    return _Boundary(letter=inner, kind=kind, start=block.start, end=block.end, quoted_only=False)


def _from_attribution(attribution: Attribution, at: int, letter: Letter, *, first: bool) -> _Boundary:
    # Outlook for Mac writes above a forward what others write above an answer.
    forwarded = first and _first_prefix(letter.subject) in FORWARD_PREFIXES
    inner = Letter(
        depth=letter.depth + 1,
        subject=strip_prefixes(letter.subject) if forwarded else None,
        sender=attribution.sender,
        date=attribution.date,
    )
    kind = LayerKind.FORWARDED if forwarded else LayerKind.QUOTED
    return _Boundary(letter=inner, kind=kind, start=at, end=attribution.end, quoted_only=True)


def _with_separator(boundary: _Boundary, above: list[str]) -> _Boundary:
    """Take a separator off the lines above an attribution; what it says about forwarding holds."""
    while above and not above[-1].strip():
        above.pop()
    if not above or not is_worded_separator(above[-1]):
        return boundary
    forwarded = says_forwarded(above.pop())
    return replace(boundary, kind=LayerKind.FORWARDED) if forwarded else boundary


def _anonymous(at: int, letter: Letter) -> _Boundary:
    inner = Letter(depth=letter.depth + 1)
    return _Boundary(letter=inner, kind=LayerKind.QUOTED, start=at, end=at, quoted_only=True)


def _reach(lines: Sequence[Line], boundary: _Boundary) -> tuple[int, Sequence[Line]]:
    """Return where the inner letter ends, and its lines with the marks of the quotation taken off."""
    depth = lines[max(boundary.start, boundary.end - 1)].depth
    below = next((line for line in lines[boundary.end :] if line.text.strip()), None)
    if not depth and below is not None and below.depth:
        all_quoted = all(line.depth for line in lines[boundary.end :] if line.text.strip())
        depth = 1 if boundary.quoted_only or all_quoted else 0
    end = _end_of_quotation(lines, boundary.end, depth) if depth else _end_of_forward(lines, boundary.end)
    body = [Line(depth=max(0, line.depth - depth), text=line.text) for line in lines[boundary.end : end]]
    if end < len(lines) and not depth:
        end += 1
    return end, body


def _end_of_quotation(lines: Sequence[Line], at: int, depth: int) -> int:
    """Return the end of the lines quoted to a depth; blank lines and single wrapped lines between them belong to it."""
    end, index = at, at
    while index < len(lines):
        line = lines[index]
        if line.depth >= depth:
            end = index + 1
        elif line.text.strip():
            wrapped = index == end and index + 1 < len(lines) and lines[index + 1].depth >= depth and end > at
            if not wrapped:
                break
            end = index + 1
        index += 1
    return end


def _end_of_forward(lines: Sequence[Line], at: int) -> int:
    for index in range(at, len(lines)):
        if lines[index].text.lstrip()[:1] in "-=" and ends_forward(lines[index].text):
            return index
    return len(lines)


def _tidy(lines: Sequence[str]) -> str:
    """Join lines: no blank ones at the ends, no more than one between, no indentation that all of them share."""
    filled = [line for line in lines if line.strip()]
    indent = min((len(line) - len(line.lstrip(" ")) for line in filled), default=0)
    kept: list[str] = []
    for line in lines:
        text = line[indent:].rstrip() if line.rstrip() != "--" else line[indent:]
        if text or (kept and kept[-1]):
            kept.append(text)
        if len(kept) >= MAX_LINES:
            break
    return "\n".join(kept)[:MAX_TEXT].strip()


def _first_prefix(subject: str | None) -> str | None:
    match = _PREFIX.match((subject or "")[:200])
    return match[1].casefold() if match else None


def strip_prefixes(subject: str | None) -> str | None:
    """Return a subject without ``Fwd:``, ``AW:``, ``TR:`` … before it."""
    text = (subject or "")[:500]
    for _ in range(10):
        match = _PREFIX.match(text)
        if match is None or match[1].casefold() not in FORWARD_PREFIXES | REPLY_PREFIXES:
            break
        text = text[match.end() :]
    return text.strip() or None
