"""People in lists and tables: "Interviewers:" with lines below, a column of names, the rows of a schedule."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import accumulate
from typing import Final

from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.people.kinds import is_title
from prepmail.reading.people.label_words import GUEST_LABELS, LABELS, OTHERS_LABELS
from prepmail.reading.people.name_rows import TIME, WHO_COLUMN, is_sure_in_row, read_cells
from prepmail.reading.people.names import Named, read_people
from prepmail.reading.people.titles import rest_of_row

_MAX_LINES: Final = 2_000
_MAX_LIST: Final = 15
# "Holloway, Denise", as directories write it
_LAST_FIRST = re.compile(r"([^\W\d_a-zß-öø-ÿ][\w'’-]{1,30}), ([^\W\d_a-zß-öø-ÿ][\w'’-]{1,30})(?: \(([^()]{2,60})\))?")
# A longer line is a sentence that happens to hold a time.
_LONGEST_ROW: Final = 110
_MARK: Final = (
    r"[ \t>*•·‣◦▪#_–—\U0001f300-\U0001faff\u2600-\u27bf\ufe0f■◆●-]{0,8}(?:\d{1,2}(?:[.)]|[ ]?\|)[ \t])?[*_]{0,3}"
)
_BULLET = re.compile(r"[ \t>]{0,8}(?:[-*•·‣◦▪–—]|\d{1,2}[.)])[ \t]{1,4}")
_NUMBERED = re.compile(
    r"[ \t>*•-]{0,6}(?:session|round|interview|part|stage|block|runde|teil|gespr[äa]ch|tour|"
    r"ronda)[ ]?\d{1,2}\b",
    re.IGNORECASE,
)
# A line that ends in a colon and speaks of whoever asks: "Committee members who will be in the room:"
_BODY = re.compile(
    r"((?:[^\n:]{0,60} )?(?:panel\w{0,6}|interviewers?|committee|jury|board|\w{0,20}kommission|commission|commissione|"
    r"commissie|tribunal|komisj\w|gremium|interview team)(?: [^\n:]{0,60})?)(:)[ \t]*$",
    re.IGNORECASE,
)
_ORGANIZER = re.compile(r"\b(?:organi[sz]er|organisator\w{0,3}|organisateur|organizador\w?|optional)\b", re.IGNORECASE)
_OTHERS = re.compile(rf"{_MARK}(?:{OTHERS_LABELS})", re.IGNORECASE)
_SHORT: Final = frozenset("with host hosts who mit con met com med avec led panel".split())  # noqa: SIM905 - words


@cache
def _label(source: str) -> re.Pattern[str]:
    return re.compile(
        rf"{_MARK}({source})(?: (?:for|on|of) (?:this|the|your|"
        rf"that) [\w ]{{2,30}})?[*_]{{0,3}}[ \t\u00a0]{{0,4}}([:：][*_]{{0,3}}|\t|[|–—-][ \t]|$)[ \t\u00a0]{{0,4}}",
        re.IGNORECASE,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Page:
    """A text as lines, with the place of each, and the names that are no person's."""

    text: str
    lines: list[str]
    offsets: list[int]
    banned: frozenset[str]


def read_lists(text: str, *, banned: frozenset[str]) -> Iterator[Named]:
    """Yield the people of labelled lists, of tables with a column for them, and of lines with a time."""
    lines = text.split("\n")[:_MAX_LINES]
    offsets = [0, *accumulate(len(line) + 1 for line in lines)]
    page = _Page(text=text, lines=lines, offsets=offsets, banned=banned)
    index = 0
    while index < len(lines):
        rows = _table(lines, index) if "\t" in lines[index] and not _label(LABELS).match(lines[index][:600]) else []
        for row in rows:
            people = read_cells(lines[row][:600], header=lines[index], banned=banned)
            yield from _placed(people, offsets[row])
        if not rows:
            yield from _read_line(page, index)
        index = rows[-1] + 1 if rows else index + 1


def _read_line(page: _Page, index: int) -> Iterator[Named]:
    line = page.lines[index][:600]
    label = _label(LABELS).match(line) or _BODY.match(line)
    guests = _label(GUEST_LABELS).match(line)
    if (label and _ORGANIZER.search(line)) or (guests and not label):
        yield from _guests(page, index, label or guests)
    elif label:
        yield from _below(page, index, label)
    elif _OTHERS.match(line):
        # Whom to ask, with their hours.
        return
    elif TIME.search(line, 0, 60) or _NUMBERED.match(line):
        people = list(_placed(read_cells(line, banned=page.banned), page.offsets[index]))
        short = len(line) < _LONGEST_ROW and line.rstrip()[-1:] not in {".", "?", "!"}
        yield from people or (_under_time(page, index) if short else ())
    elif bullet := _BULLET.match(line):
        people = list(_placed(read_cells(line, banned=page.banned), page.offsets[index]))
        if people and all(" " in each.name for each in people):
            start = page.offsets[index] + bullet.end()
            row = _in_row(page, start, page.offsets[index] + len(line.rstrip()), single=False)
            yield from row if len(people) == 1 and len(row) == 1 and row[0].name == people[0].name else people


def _under_time(page: _Page, index: int) -> Iterator[Named]:
    """Read a person who stands alone on one of the three lines below a time, as schedules without tables have it."""
    for row in range(index + 1, min(len(page.lines), index + 4)):
        line = page.lines[row].rstrip()
        if not line.strip() or TIME.search(line, 0, 60) or line[-1] in ",!":
            return
        bullet = _BULLET.match(line)
        start = bullet.end() if bullet else len(line) - len(line.lstrip(" \t>*_"))
        people = read_people(page.text, page.offsets[row] + start, banned=page.banned)
        if (
            people
            and people[-1].end >= page.offsets[row] + len(line) - 1
            and all(is_sure_in_row(each, tabbed=False) for each in people)
        ):
            yield from people


def _placed(people: Iterable[Named], offset: int) -> Iterator[Named]:
    for each in people:
        yield replace(each, start=each.start + offset, end=each.end + offset)


def _below(page: _Page, index: int, label: re.Match[str]) -> Iterator[Named]:
    """Read the names behind a label, or those in the lines below it."""
    word, mark = label[1].casefold(), label[2]
    rest = page.lines[index][label.end() :].strip()
    if mark and rest:
        place = page.offsets[index] + label.end()
        turned = _LAST_FIRST.fullmatch(rest)
        if turned and (turned[2].casefold() in GIVEN_NAMES or turned[1].isupper()) and _is_family(turned[1]):
            yield Named(name=f"{turned[2]} {turned[1]}", title=turned[3], start=place, end=place + len(rest))
            return
        for piece in rest.split(";") if ";" in rest else ():
            start = place + page.lines[index].index(piece, label.end()) - label.end() + len(piece) - len(piece.lstrip())
            yield from _in_row(page, start, start + len(piece.strip()), single=True, one=True)
        if ";" not in rest:
            yield from read_people(page.text, place, single=_may_be_single(rest), banned=page.banned)
        yield from _rows(page, index + 1, bullets_only=True)
    elif not rest and (mark or word not in _SHORT):
        yield from _rows(page, index + 1, bullets_only=False)


def _is_family(word: str) -> bool:
    return word.casefold() not in GIVEN_NAMES


def _in_row(page: _Page, start: int, end: int, *, single: bool, one: bool = False) -> list[Named]:
    """Read the people of a row; where there is one, all that stands behind the name is the title."""
    people = read_people(page.text, start, single=single, banned=page.banned)
    if people and all(each.name.split()[0].casefold() not in GIVEN_NAMES for each in people[1:]):
        # "Brett Sandoval / Validation", "Paula Ames, Harbour Master" where each row holds one
        people = people[:1] if one or all(" " not in each.name for each in people[1:]) else people
    if len(people) != 1 or people[0].start + len(people[0].name) > end:
        return people
    said = rest_of_row(page.text[people[0].start + len(people[0].name) : end])
    if said and (people[0].title is None or said.startswith(people[0].title)):
        return [replace(people[0], title=said, end=end)]
    return people


def _may_be_single(rest: str) -> bool:
    """Say whether a lone capitalised word behind a label is a name: nothing but names stands there."""
    return len(rest.split()) <= 12  # noqa: PLR2004 - longer is a sentence


def _rows(page: _Page, index: int, *, bullets_only: bool) -> Iterator[Named]:
    last: Named | None = None
    blank = False
    for row in range(index, min(len(page.lines), index + 2 * _MAX_LIST)):
        line = page.lines[row]
        if not line.strip():
            if blank:
                break
            blank = last is not None
            continue
        bullet = _BULLET.match(line)
        if (bullets_only or blank) and not bullet and not (last and last.title and _is_card(page, row)):
            break
        start = bullet.end() if bullet else len(line) - len(line.lstrip(" \t>*_"))
        end = page.offsets[row] + len(line.rstrip())
        people = _in_row(page, page.offsets[row] + start, end, single=len(line.split()) <= 8)  # noqa: PLR2004 - a sentence is longer
        if people and people[-1].end <= page.offsets[row] + len(line):
            if last:
                yield last
            yield from people[:-1]
            last, blank = people[-1], False
        elif last and last.title is None and is_title(line.strip(" \t>*_()-–")):
            last = replace(last, title=line.strip(" \t>*_()-–"))
        elif not bullet:
            break
    if last:
        yield last


def _is_card(page: _Page, row: int) -> bool:
    """Say whether a person's name is all of a line and their title all of the next, as on a card."""
    line = page.lines[row].strip()
    people = read_people(line, 0, banned=page.banned, limit=1)
    following = page.lines[row + 1].strip() if row + 1 < len(page.lines) else ""
    return bool(people) and people[0].name == line and " " in line and is_title(following)


def _guests(page: _Page, index: int, label: re.Match[str] | None) -> Iterator[Named]:
    """Read a list of guests, less whoever is marked as the organizer."""
    begin = label.end() if label else 0
    rest = page.lines[index][begin:]
    places = [(page.offsets[index] + begin, rest)] if rest.strip() else []
    for row in range(index + 1, min(len(page.lines), index + _MAX_LIST)):
        if places and (rest.strip() or not page.lines[row].strip()):
            break
        bullet = _BULLET.match(page.lines[row])
        start = bullet.end() if bullet else 0
        if page.lines[row].strip():
            places.append((page.offsets[row] + start, page.lines[row][start:]))
    for place, line in places:
        offset = place
        for piece in re.split(r"([,;])", line):
            start = offset + len(piece) - len(piece.lstrip())
            offset += len(piece)
            if piece.strip(" ,;") and not _ORGANIZER.search(piece):
                people = read_people(page.text, start, banned=page.banned, limit=1)
                yield from (each for each in people if " " in each.name)


def _table(lines: list[str], index: int) -> list[int]:
    """Return the rows below a header that has a column for the interviewers."""
    cells = [each.strip(" *_:") for each in lines[index].split("\t")]
    # Of two columns the first may hold the labels: "Teilnehmer", then who they are.
    labels = len(cells) == 2 and index and lines[index - 1].count("\t") == 1  # noqa: PLR2004 - label and value
    if labels or not any(WHO_COLUMN.match(each) for each in cells) or len(cells) < 2:  # noqa: PLR2004 - a table has columns
        return []
    rows: list[int] = []
    for row in range(index + 1, min(len(lines), index + 60)):
        if "\t" not in lines[row]:
            break
        rows.append(row)
    return rows
