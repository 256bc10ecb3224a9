"""A folded text as a list of numbers, words and marks, and lists of phrases to look up in it."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Generic, TypeVar

Value = TypeVar("Value")

_CJK: Final = "\u3040-\u30ff\u3400-\u9fff"
_LEXEME = re.compile(rf"(?P<number>\d+)|(?P<sign>[{_CJK}])|(?P<word>[^\W\d_{_CJK}]+)|(?P<mark>\S)")
_LONGEST_NUMBER: Final = 4


class Kind(StrEnum):
    """What a lexeme is made of. ``sign`` is one Chinese or Japanese character."""

    NUMBER = "number"
    WORD = "word"
    SIGN = "sign"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Lexeme:
    """One number, word or mark: its folded text, its place, and whether a space, tab or line end stands before it."""

    kind: Kind
    text: str
    start: int
    end: int
    glued: bool
    line: int
    cell: int

    @property
    def number(self) -> int | None:
        """The value of a short number; None for words and for numbers too long to be of a date or a clock."""
        return int(self.text) if self.kind is Kind.NUMBER and len(self.text) <= _LONGEST_NUMBER else None


def word_set(words: str) -> frozenset[str]:
    """Return the words of a string that spaces part."""
    return frozenset(words.split())


def split_lexemes(text: str) -> list[Lexeme]:
    """Return the lexemes of a folded text. ``line`` and ``cell`` count line ends and, inside a line, tabs."""
    found: list[Lexeme] = []
    line = cell = end = 0
    for match in _LEXEME.finditer(text):
        start = match.start()
        if start != end:
            gap = text[end:start]
            if lines := gap.count("\n"):
                line += lines
                cell = 0
                gap = gap[gap.rindex("\n") :]
            cell += gap.count("\t")
        kind = Kind(str(match.lastgroup))
        found.append(Lexeme(kind, match[0], start, match.end(), start == end and start > 0, line, cell))
        end = match.end()
    return found


class Cursor:
    """Look at the lexemes of one text by their index; outside of it there is nothing."""

    def __init__(self, lexemes: Sequence[Lexeme]) -> None:
        self._lexemes = lexemes

    def text(self, index: int) -> str:
        """Return the folded text of a lexeme."""
        return self._lexemes[index].text if 0 <= index < len(self._lexemes) else ""

    def number(self, index: int) -> int | None:
        """Return the value of a short number."""
        return self._lexemes[index].number if 0 <= index < len(self._lexemes) else None

    def glued(self, index: int) -> bool:
        """Say whether nothing stands between a lexeme and the one before it."""
        return index < len(self._lexemes) and self._lexemes[index].glued

    def cell(self, index: int) -> int:
        """Return how many tabs stand before a lexeme in its line."""
        return self._lexemes[index].cell if 0 <= index < len(self._lexemes) else 0

    def same_line(self, one: int, two: int) -> bool:
        """Say whether two lexemes stand in one line."""
        return two < len(self._lexemes) and self._lexemes[one].line == self._lexemes[two].line

    def skip(self, index: int, texts: Collection[str], most: int = 3) -> int:
        """Return the index behind at most some lexemes of these texts, in one line."""
        line = self._lexemes[index - 1].line if index else 0
        for _ in range(most):
            if index < len(self._lexemes) and self.text(index) in texts and self._lexemes[index].line == line:
                index += 1
        return index


class Phrases(Generic[Value]):
    """Phrases with a value each, to be found at a place of a list of lexemes, the longest first."""

    def __init__(self, phrases: Iterable[tuple[str, Value]]) -> None:
        self._of: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in phrases:
            parts = tuple(each.text for each in split_lexemes(phrase))
            same = self._of.setdefault(parts[0], [])
            if all(known != parts for known, _ in same):
                same.append((parts, value))
        for same in self._of.values():
            same.sort(key=lambda each: -len(each[0]))

    def match(self, lexemes: Sequence[Lexeme], index: int) -> tuple[Value, int] | None:
        """Return the value of the longest phrase at ``index`` and the index after it, or None."""
        if index >= len(lexemes):
            return None
        following = lexemes[index + 1].text if index + 1 < len(lexemes) else ""
        for parts, value in self._of.get(lexemes[index].text, ()):
            end = index + len(parts)
            if len(parts) == 1:
                return value, end
            if parts[1] == following and tuple(each.text for each in lexemes[index:end]) == parts:
                return value, end
        return None

    def before(self, lexemes: Sequence[Lexeme], index: int, longest: int = 4) -> Value | None:
        """Return the value of a phrase that ends right before ``index``, or None."""
        # "kl." and "godz." keep their dot.
        last = index - 1 if index and lexemes[index - 1].text == "." else index
        for first in range(max(0, last - longest), last):
            found = self.match(lexemes, first)
            if found and found[1] == last:
                return found[0]
        return None


def of_languages(table: Mapping[str, Mapping[str, Value]], languages: Iterable[str]) -> Iterable[tuple[str, Value]]:
    """Yield the phrases of several languages, the first language first."""
    for language in languages:
        yield from table.get(language, {}).items()
