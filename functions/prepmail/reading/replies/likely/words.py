"""The words around a time or a name as signs that can be learned: near ones by their place, all others as they are."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.replies.signs.names import Named

# What is asked about, somebody we know, somebody else.
ME: Final = "ME"
KNOWN: Final = "KNOWN"
NAME: Final = "NAME"

_WORD = re.compile(r"[^\W\d_][\w'’-]{0,40}|\d[\d:.]*|[^\s\w\\]")
_MOST: Final = 120
_NEAR: Final = 4
# What ends a clause.
_BREAKS: Final = frozenset([",", ".", ";", ":", "(", ")", "-", "–", "—", '"', "“", "”"]) | word_set(
    "and but because so as since which who while though und aber weil da denn sondern also der die das dass"
)


def tokens(text: str, marks: Mapping[tuple[int, int], str]) -> list[str]:
    """Return the words of a text in small letters, at most 120.

    A number is 0, and what stands in ``marks`` (from, to) is its mark.
    """
    spans = sorted(marks)
    found: list[str] = []
    end = 0
    for match in _WORD.finditer(text):
        if match.start() < end:
            continue
        while spans and spans[0][1] <= match.start():
            spans.pop(0)
        if spans and spans[0][0] <= match.start():
            end = spans[0][1]
            found.append(marks[spans[0]])
        else:
            word = match[0].casefold().replace("’", "'")
            found.append("0" if word[0].isdigit() else word)
        if len(found) == _MOST:
            break
    return found


def name_marks(names: Iterable[Named]) -> dict[tuple[int, int], str]:
    """Return the marks of those whom a text names: somebody we know, or somebody else."""
    return {(each.start, each.end): KNOWN if each.known else NAME for each in names}


def around(words: Sequence[str]) -> Iterator[str]:
    """Yield the signs of the one word that is asked about: those beside it, in its clause, before it and behind it."""
    if ME not in words:
        return
    at = words.index(ME)
    left = ["^", *words[:at]]
    right = [*words[at + 1 :], "$"]
    yield from (f"l{far}:{word}" for far, word in enumerate(left[: -_NEAR - 1 : -1]))
    yield from (f"r{far}:{word}" for far, word in enumerate(right[:_NEAR]))
    yield f"l:{'_'.join(left[-2:])}"
    yield f"r:{'_'.join(right[:2])}"
    yield f"lr:{left[-1]}_{right[0]}"
    yield from (f"L:{word}" for word in left)
    yield from (f"R:{word}" for word in right)
    first = next((place for place in range(at, 0, -1) if words[place - 1] in _BREAKS), 0)
    last = next((place for place in range(at + 1, len(words)) if words[place] in _BREAKS), len(words))
    yield from (f"lc:{word}" for word in words[first:at])
    yield from (f"rc:{word}" for word in words[at + 1 : last])
    yield f"cb:{words[first - 1] if first else '^'}"
    yield f"ce:{words[last] if last < len(words) else '$'}"


def pairs(words: Sequence[str]) -> Iterator[str]:
    """Yield all words, and each with the one behind it."""
    yield from (f"w:{word}" for word in words)
    yield from (f"b:{one}_{two}" for one, two in zip(["^", *words], [*words, "$"], strict=True))


def beside(words: Collection[str]) -> Iterator[str]:
    """Yield the words of the other sentences."""
    yield from (f"o:{word}" for word in words)
