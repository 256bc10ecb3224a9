"""Fold a text for comparison: lower case, no accents, plain dashes and quotes, each character still in its place."""

import unicodedata
from functools import cache
from typing import Final

_DASHES: Final = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uff0d\u301c\uff5e\u30fc\uff70\u2500"
_QUOTES: Final = "\u2018\u2019\u201b\u02bc\u00b4\u0060\u2032"
_SPECIAL: Final = {
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_QUOTES, "'"),
    "\u0142": "l",
    "\u0141": "l",
    "\u00f8": "o",
    "\u00d8": "o",
    "\u0131": "i",
    "\u3001": ",",
    "\u3002": ".",
    "\u2022": "*",
    "\u22c5": "*",
    "\u00b7": "*",
    "\u2192": "-",
    "\u27a1": "-",
}


@cache
def _fold_character(character: str) -> str:
    if character in _SPECIAL:
        return _SPECIAL[character]
    if "\u3041" <= character <= "\u30fa":
        # The voicing marks of kana are no accents: they tell words apart.
        return character
    category = unicodedata.category(character)
    if category in {"Zs", "Cf"}:
        return " "
    if character in "\u00ba\u00aa\u00b0":
        return "\u00ba"
    plain = "".join(
        each for each in unicodedata.normalize("NFKD", character) if not unicodedata.combining(each)
    ).lower()
    # One character stays one: an "ß" or "½" that would grow is kept.
    return plain if len(plain) == 1 else character.lower()[:1]


class Folded:
    """A folded text that knows where each of its characters stands in the original one."""

    def __init__(self, original: str) -> None:
        self.original = original
        self.places: list[int] | None = None
        if any(map(unicodedata.combining, original)):
            # "a" and a mark, as Apple writes an "ä": the mark goes, and places are counted.
            self.places = [place for place, each in enumerate(original) if not unicodedata.combining(each)]
            original = "".join(each for each in original if not unicodedata.combining(each))
            self.places.append(len(self.original))
        self.text = "".join(map(_fold_character, original))

    def place(self, index: int) -> int:
        """Return where a character of the folded text stands in the original."""
        return index if self.places is None else self.places[index]

    def raw(self, start: int, end: int) -> str:
        """Return the original words of a piece of the folded text."""
        return self.original[self.place(start) : self.place(end)]


def fold_word(word: str) -> str:
    """Return one word folded, as word lists hold it."""
    return Folded(word).text
