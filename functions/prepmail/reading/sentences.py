"""Sentences of a letter: lines that were wrapped in the middle of one joined, and the one around a word."""

import re
from typing import Final

_WRAPPED: Final = 50
_STARTS_ANEW = re.compile(r"\s*(?:[-*•·–>|]|\d{1,2}[.)]\s|[\w &/]{2,28}:(?:\s|$)|$)")
_END = re.compile(r"[.!?]\s+(?=[^\W\d_]|[\"'(¿¡])|[。！？]|\n")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[A-Za-z]|[Dd]r|M[rsx]|Mrs|Prof|St|Nr|No|Dipl|Ing|Dott|Sra?|Mme|ca|approx|z\.B)\.$"
)
_LONGEST: Final = 600


def join_lines(text: str) -> str:
    """Return a text with the line breaks inside sentences as blanks, every character still in its place."""
    lines = text.split("\n")
    joined: list[str] = []
    for index, line in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else ""
        wrapped = (
            len(line) >= _WRAPPED
            and line.rstrip()[-1:] not in {".", "!", "?", ":", ";", "。", ">", ""}
            and "\t" not in line
            and _STARTS_ANEW.match(following) is None
        )
        joined.append(line + (" " if wrapped else "\n"))
    return "".join(joined)[: len(text)]


def sentence_start(text: str, position: int) -> int:
    """Return where the sentence begins that the character at a position belongs to."""
    first = max(0, position - _LONGEST)
    start = max(first, text.rfind("\n", first, position) + 1)
    for match in _END.finditer(text, start, position):
        if not _ABBREVIATION.search(text, max(start, match.start() - 8), match.start() + 1):
            start = match.end()
    return start


def sentence_around(text: str, start: int, end: int) -> str:
    """Return the words of the sentence around a piece of text, 200 characters at most."""
    begin = sentence_start(text, start)
    stop = min(len(text), end + _LONGEST)
    for match in _END.finditer(text, end, stop):
        if not _ABBREVIATION.search(text, max(begin, match.start() - 8), match.start() + 1):
            stop = match.start() + 1
            break
    return " ".join(text[begin:stop].split())[:200]
