"""Find the longest name of a table of zones or cities that starts at a place of a text."""

from typing import Final

from prepmail.reading.dates.lexemes import Cursor, Kind, Lexeme
from prepmail.reading.dates.zone_lexicon import Names

_LONGEST_NAME: Final = 7
_IGNORED: Final = frozenset({".", "'", "-", "(", ",", "/"})


def find_name(lexemes: list[Lexeme], index: int, names: Names) -> tuple[str, int] | None:
    """Return the longest name of a table that starts here, normalised, and the index after it."""
    table, firsts = names()
    at_text = Cursor(lexemes).text
    if at_text(index) not in firsts:
        return None
    line = lexemes[index].line
    said: list[str] = []
    best: tuple[str, int] | None = None
    at = index
    while at < len(lexemes) and lexemes[at].line == line and len(said) < _LONGEST_NAME:
        each = lexemes[at]
        at += 1
        if each.kind is Kind.MARK and each.text != "&":
            if each.text not in _IGNORED:
                break
            continue
        said.append("and" if each.text == "&" else each.text)
        if " ".join(said) in table:
            opened = any(mark.text == "(" for mark in lexemes[index:at])
            best = " ".join(said), at + 1 if opened and at_text(at) == ")" else at
    return best
