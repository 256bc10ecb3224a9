"""Every mail uses only what Gmail, Outlook's Word engine and Apple Mail can show."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from prepmail.domain.step import MailKind
from tests.writing.client_support import (
    DEGRADES,
    FORBIDDEN,
    LARGEST,
    LARGEST_STYLE,
    PARTLY,
    SAFE_AT_RULES,
    SAFE_PROPERTIES,
    SAFE_TAGS,
)
from tests.writing.mail_world import write

_VOID = {"meta", "br"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.properties: set[str] = set()
        self.unsupported: list[str] = []
        self.open: list[str] = []
        self.faults: list[str] = []
        self.levels: list[int] = []
        self.comments: list[str] = []
        self.rules = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        given = dict(attrs)
        for each in (given.get("style") or "").split(";"):
            name, _, value = (part.strip() for part in each.partition(":"))
            if name:
                self.properties.add(name)
            if name in PARTLY and not PARTLY[name].fullmatch(f"{tag} {value}"):
                self.unsupported.append(f"{tag} {name}: {value}")
        if tag == "table" and given.get("role") != "presentation":
            self.faults.append("a table without role=presentation is read out as one")
        if tag == "td" and self.open[-1] != "tr":
            self.faults.append("a cell outside of a row")
        if tag == "li" and self.open[-1] not in {"ul", "ol"}:
            self.faults.append("an item outside of a list")
        if self.open and self.open[-1] == "p" and tag in {"p", "div", "ul", "ol", "table", "h1", "h2", "h3"}:
            self.faults.append(f"<{tag}> inside of <p>")
        if tag in {"h1", "h2", "h3"}:
            self.levels.append(int(tag[1]))
        if tag not in _VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open[-1] != tag:
            self.faults.append(f"</{tag}> closes <{self.open[-1]}>")
        self.open.pop()

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] == "style":
            self.rules += data

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)


def read(html: str) -> _Reader:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


@pytest.mark.parametrize("kind", list(MailKind))
def test_only_what_every_program_can_show_is_used(kind: MailKind) -> None:
    html = write(kind).html
    found = read(html)
    assert found.faults == []
    assert found.tags <= SAFE_TAGS
    assert found.unsupported == []
    assert found.properties <= SAFE_PROPERTIES | set(PARTLY) | set(DEGRADES)
    assert len(found.rules) < LARGEST_STYLE
    assert set(re.findall(r"@(\w+)", found.rules)) <= SAFE_AT_RULES
    assert set(re.findall(r"([a-z-]+)\s*:[^;{}]+!important", found.rules)) <= SAFE_PROPERTIES | set(PARTLY)
    assert not [each for each in FORBIDDEN if each in html.lower()]
    assert len(html.encode()) < LARGEST


@pytest.mark.parametrize("kind", list(MailKind))
def test_headings_go_down_one_level_at_a_time(kind: MailKind) -> None:
    levels = read(write(kind).html).levels
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_word_gets_a_table_of_the_same_width_around_the_sheet() -> None:
    comments = read(write(MailKind.PLAN).html).comments
    assert [each for each in comments if 'width="600"' in each and each.startswith("[if mso]")]
    assert [each for each in comments if ".aside { mso-hide: all; }" in each and each.startswith("[if mso]")]
    assert len(comments) == 3


def test_boxes_and_buttons_have_their_padding_on_cells_where_word_keeps_it() -> None:
    html = write(MailKind.BREATHE).html
    assert re.search(r'<td class="key" style="[^"]*padding', html)
    assert re.search(r'<td class="button" style="[^"]*padding', html)
