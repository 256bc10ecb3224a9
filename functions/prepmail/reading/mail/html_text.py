"""HTML as text: what a person would see, one table row a line, its cells joined by tabs.

Only a C parser takes hostile markup in a bounded time. The walk is iterative; nodes, depth and text have a budget.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from selectolax.lexbor import LexborNode

from prepmail.reading.mail.html_markup import UNSEEN, Style, inherit_style, names, parse_html
from prepmail.reading.mail.html_tables import Cell, Row, render_rows

_MAX_NODES: Final = 60_000
_MAX_TEXT: Final = 200_000
_MAX_QUOTES: Final = 8
_MAX_TABLES: Final = 25
_MAX_LINK: Final = 2_000

_BLOCKS: Final = names(
    "address article aside center dd details dialog div dl dt fieldset figcaption figure footer form "
    "header li main nav section summary caption"
)
_PARAGRAPHS: Final = names("p h1 h2 h3 h4 h5 h6 ul ol pre blockquote table")
# What mail programs call the mail they answer; a "blockquote" of a page is its own text.
_QUOTES: Final = names("gmail_quote protonmail_quote tutanota_quote yahoo_quoted moz-cite cite mail-quote quote")
_INVISIBLE = re.compile(r"[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+")
_SPACE = re.compile(r"[\s\u00a0]+")


@dataclass(slots=True, kw_only=True)
class _Frame:
    """A place that text is written to: the page, a table's cell or a quotation."""

    lines: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    nests: bool = False

    def write(self, text: str) -> None:
        before = self.words[-1] if self.words else ""
        if text[:1] == " " and (not before or before.endswith((" ", "\n"))):
            text = text[1:]
        if text:
            self.words.append(text)

    def end_line(self, *, keep_blank: bool = False) -> None:
        line = "".join(self.words).strip()
        self.words.clear()
        if line:
            self.lines.append(line)
        elif keep_blank:
            self.blank_line()

    def blank_line(self) -> None:
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def close(self) -> list[str]:
        self.end_line()
        while self.lines and not self.lines[-1]:
            self.lines.pop()
        return self.lines


@dataclass(slots=True, kw_only=True)
class _Page:
    """The state of one walk."""

    frames: list[_Frame] = field(default_factory=lambda: [_Frame()])
    tables: list[list[Row]] = field(default_factory=list)
    links: list[tuple[str, _Frame, int, int]] = field(default_factory=list)
    counters: list[int | None] = field(default_factory=list)
    quotes: int = 0
    written: int = 0

    @property
    def frame(self) -> _Frame:
        return self.frames[-1]


def render_text(html: str) -> str:
    """Return the text a reader of ``html`` sees.

    A table's row is a line and its cells are joined by tabs; breaks inside a cell are `` / ``; a cell that spans rows
    is repeated in each. Hidden text is left out, a link is ``text <address>``, a quotation (type=cite) has ``>`` marks.
    Never raises; cut at 400,000 characters of markup and 200,000 of text.
    """
    root = parse_html(html).body
    page = _Page()
    if root is not None:
        _walk(root, page)
    return "\n".join(page.frames[0].close())


def _walk(root: LexborNode, page: _Page) -> None:
    """Visit every node, in order, entering and leaving without recursion."""
    todo: list[tuple[LexborNode, Style, bool]] = [(root, Style(), False)]
    nodes = 0
    while todo:
        node, style, leaving = todo.pop()
        if leaving:
            _leave(node, page)
            continue
        nodes += 1
        if nodes > _MAX_NODES or page.written > _MAX_TEXT:
            continue
        tag = node.tag or ""
        if tag == "-text":
            _write(node.text_content or "", page, style)
        elif tag[:1] in "-_!" or tag in UNSEEN:
            continue
        elif (inner := inherit_style(node, style)) is not None:
            todo.append((node, inner, True))
            _enter(node, page)
            todo.extend((child, inner, False) for child in _children_backwards(node))


def _children_backwards(node: LexborNode) -> Iterator[LexborNode]:
    child = node.last_child
    while child is not None:
        yield child
        child = child.prev


def _write(text: str, page: _Page, style: Style) -> None:
    if style.tiny:
        return
    text = _INVISIBLE.sub("", text[: _MAX_TEXT - page.written + 1])
    page.written += len(text)
    if not style.preserved:
        page.frame.write(_SPACE.sub(" ", text))
        return
    for index, line in enumerate(text.splitlines() or [text]):
        if index:
            page.frame.end_line(keep_blank=True)
        page.frame.write(line.replace("\u00a0", " "))
    if text.endswith("\n"):
        page.frame.end_line()


def _enter(node: LexborNode, page: _Page) -> None:
    tag, frame = node.tag or "", page.frame
    if tag in _PARAGRAPHS:
        _enter_paragraph(node, tag, page)
    elif tag in _BLOCKS:
        frame.end_line()
        if tag == "li":
            _number(page)
    elif tag in {"tr", "td", "th"}:
        _enter_row(tag, page)
    elif tag == "br":
        frame.end_line(keep_blank=True)
    elif tag == "hr":
        frame.end_line()
        frame.lines.append("_" * 20)
    elif tag == "img" and page.links:
        frame.write(_SPACE.sub(" ", (node.attributes.get("alt") or "")[:200]))
    elif tag == "a":
        href = (node.attributes.get("href") or "").strip()
        page.links.append((href, frame, len(frame.lines), len(frame.words)))


def _enter_paragraph(node: LexborNode, tag: str, page: _Page) -> None:
    page.frame.end_line()
    if tag != "table" or len(page.tables) < _MAX_TABLES:
        page.frame.blank_line()
    if tag == "table":
        page.tables.append([])
    elif tag in {"ul", "ol"}:
        page.counters.append(0 if tag == "ol" else None)
    elif _is_cited(node):
        page.quotes += 1
        if page.quotes <= _MAX_QUOTES:
            page.frames.append(_Frame())


def _enter_row(tag: str, page: _Page) -> None:
    if page.tables and tag == "tr":
        page.tables[-1].append([])
    elif page.tables:
        page.frames.append(_Frame())


def _number(page: _Page) -> None:
    count = page.counters[-1] if page.counters else None
    if count is not None:
        page.counters[-1] = count + 1
    page.frame.write("- " if count is None else f"{count + 1}. ")


def _leave(node: LexborNode, page: _Page) -> None:
    tag = node.tag or ""
    if tag == "a" and page.links:
        _end_link(page)
    elif tag == "table" and page.tables:
        _leave_table(page)
    elif tag in {"td", "th"} and page.tables:
        cell = page.frames.pop()
        rows = page.tables[-1]
        if not rows:
            rows.append([])
        rows[-1].append(
            Cell(
                lines=cell.close(),
                nests=cell.nests,
                columns=_span(node.attributes.get("colspan")),
                rows=_span(node.attributes.get("rowspan")),
            )
        )
    elif tag in _PARAGRAPHS:
        _leave_paragraph(node, tag, page)
    elif tag in _BLOCKS:
        page.frame.end_line()


def _leave_paragraph(node: LexborNode, tag: str, page: _Page) -> None:
    if _is_cited(node):
        if page.quotes <= _MAX_QUOTES:
            quoted = page.frames.pop().close()
            page.frame.lines.extend(f"> {line}" if line else ">" for line in quoted)
        page.quotes -= 1
    if tag in {"ul", "ol"} and page.counters:
        page.counters.pop()
    page.frame.end_line()
    page.frame.blank_line()


def _leave_table(page: _Page) -> None:
    lines = render_rows(page.tables.pop())
    frame = page.frame
    frame.end_line()
    frame.nests = frame.nests or len(lines) > 1
    frame.lines.extend(lines)
    if len(page.tables) < _MAX_TABLES:
        frame.blank_line()


def _end_link(page: _Page) -> None:
    href, frame, lines, words = page.links.pop()
    if frame is not page.frame or len(href) > _MAX_LINK:
        return
    shown = "".join(frame.words[words:]) if len(frame.lines) == lines else ""
    scheme, _, rest = href.partition(":")
    target = href
    if scheme.lower() == "mailto":
        target = rest.partition("?")[0].strip()
    elif scheme.lower() not in {"http", "https"}:
        return
    bare = rest.strip("/").casefold()
    if target and bare and bare not in shown.casefold() and target.casefold() not in shown.casefold():
        frame.write(f" <{target}>" if shown.strip() else f"<{target}>")
        page.written += len(target)


def _is_cited(node: LexborNode) -> bool:
    if node.tag != "blockquote":
        return False
    attributes = node.attributes
    if (attributes.get("type") or "").lower() == "cite":
        return True
    return not _QUOTES.isdisjoint((attributes.get("class") or "").lower().split()[:10])


def _span(value: str | None) -> int:
    text = (value or "").strip()[:3]
    return min(int(text), 60) if text.isascii() and text.isdigit() and int(text) else 1
