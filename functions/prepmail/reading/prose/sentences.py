"""Text as sentences: lines that a mail program broke are joined again, without moving a single character."""

import re
from typing import Final

MAX_TEXT: Final = 50_000
_WRAPPED: Final = range(58, 100)
_NEW_BLOCK = re.compile(r"\s*(?:[-*•·‣◦>|#]|\d{1,2}(?:[.)]\s|\s?\|)|[^\n:.,]{1,30}:\s|$)")
_GOES_ON = re.compile(
    r"(?:\b(?:with|and|at|on|to|for|the|our|your|a|an|of|from|by|in|mit|und|der|die|das|von|am|"
    r"avec|et|de|le|la|con|y|el|met|en|het|com|e|o|z|i|med|och|og)|,)$"
)
_STOP = re.compile(r"[.!?](?=[\s\"'’”)]|$)|[\n;]")
_ABBREVIATED = re.compile(
    r"(?:\b(?:dr|mr|mrs|ms|prof|st|dipl|ing|hr|fr|mme|mlle|sr|sra|srta|sig|dott|mag|nr|ca|bzw|inkl|z\.b|e\.g|i\.e|"
    r"vs|no|inc|"
    r"ltd|approx|dhr|mevr|mw|drs|jr|tel|a\.m|p\.m)|\b[^\W\d_]|\b\d{1,2})$",
    re.IGNORECASE,
)


def join_lines(text: str) -> str:
    """Return the text, at most 50,000 characters, with a space for each line end that only broke a long line.

    Every character keeps its position. A line was broken where it is about as long as the longest of its paragraph and
    the next one begins no list, label or paragraph.
    """
    lines = text[:MAX_TEXT].split("\n")
    out: list[str] = []
    for index, line in enumerate(lines[:-1]):
        out.append(line)
        out.append(" " if _goes_on(line, lines[index + 1]) else "\n")
    out.append(lines[-1])
    return "".join(out)


def _goes_on(line: str, following: str) -> bool:
    if "\t" in line or "\t" in following or not following.strip() or _NEW_BLOCK.match(following[:60]):
        return False
    bare = line.rstrip()
    first = following.split(None, 1)[0]
    if bare.endswith((":", "!", "?")) or len(bare) > _WRAPPED.stop or "://" in first:
        return False
    if following[0].islower() and len(bare) >= 40 and not bare.endswith("."):  # noqa: PLR2004 - no heading is that long
        return True
    if len(bare) >= 30 and _GOES_ON.search(bare):  # noqa: PLR2004 - no heading ends in "with"
        return True
    return len(bare) + 1 + len(first) > 70 and len(bare) in _WRAPPED  # noqa: PLR2004 - where mail programs break lines


def sentence_start(text: str, position: int, *, limit: int = 300) -> int:
    """Return where the sentence around ``position`` begins, at most ``limit`` characters before it."""
    low = max(0, position - limit)
    start = low
    for match in _STOP.finditer(text, low, position):
        if match[0] != "." or not _ABBREVIATED.search(text, max(low, match.start() - 8), match.start()):
            start = match.end()
    return start


def sentence_end(text: str, position: int, *, limit: int = 300) -> int:
    """Return where the sentence around ``position`` ends, at most ``limit`` characters behind it."""
    high = min(len(text), position + limit)
    for match in _STOP.finditer(text, position, high):
        if match[0] != "." or not _ABBREVIATED.search(text, max(position, match.start() - 8), match.start()):
            return match.start()
    return high


def sentence_around(text: str, start: int, end: int) -> str:
    """Return the sentence that holds a span, verbatim but for its outer white space, at most 300 characters."""
    return text[sentence_start(text, start, limit=160) : sentence_end(text, end, limit=160) + 1].strip()[:300]
