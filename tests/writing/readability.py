"""The grade of the American school that can read an English text (Flesch and Kincaid, 1975)."""

import re

_WORD = re.compile(r"[A-Za-z][A-Za-z’']*")
_VOWELS = re.compile(r"[aeiouy]+")
_SENTENCE = re.compile(r"[.!?:;](?:\s|$)|\n\s*\n|\n- |\n\d+\. ")


def grade(text: str) -> float:
    """Return the grade; below a hundred words it means little."""
    sentences = [words for each in _SENTENCE.split(text) if (words := _WORD.findall(each))]
    words = [each for sentence in sentences for each in sentence]
    syllables = sum(map(count_syllables, words))
    return 0.39 * len(words) / len(sentences) + 11.8 * syllables / len(words) - 15.59


def count_syllables(word: str) -> int:
    """Return how many syllables a word has, by its groups of vowels; a last silent e counts none."""
    lower = word.lower()
    count = len(_VOWELS.findall(lower))
    if lower.endswith("e") and not lower.endswith(("le", "ee")) and count > 1:
        count -= 1
    if lower.endswith("ed") and not lower.endswith(("ted", "ded")) and count > 1:
        count -= 1
    return max(1, count)
