"""The shape of what one language needs to be understood in replies: tables of its words, each with the English."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

Written = str | Callable[[re.Match[str]], str]
_SPELLINGS: Final = (("ä", "(?:ä|ae)"), ("ö", "(?:ö|oe)"), ("ü", "(?:ü|ue)"), ("ß", "(?:ß|ss)"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """One language. All patterns are linear and stand for whole words.

    ``clauses``: a whole clause and the English clause it is; ``{when}`` in it stands for the group of that name, words
    about time. ``time_phrases`` are replaced one after the other, then every word must be one of ``time_words``: a
    word that is not makes the clause none about time. ``leads`` and ``tails`` stand around what is said,
    ``small_talk`` is a sentence that says nothing, ``signed`` thanks with a name. ``spoken`` are words that hardly
    another language has, looked for anywhere, as ``promises`` and ``tells_time`` are; ``spans`` are "next week" and the
    like in a promise, and its English.

    The last four tell who is at home in it (``tag``, ISO 639): what mail programs write above a quotation or a forward,
    what they call its sender, what they put before its subject, and words that nearly every letter has.
    """

    tag: str
    clauses: tuple[tuple[re.Pattern[str], str], ...]
    time_phrases: tuple[tuple[re.Pattern[str], Written], ...]
    time_words: Mapping[str, str]
    leads: re.Pattern[str]
    tails: re.Pattern[str]
    small_talk: re.Pattern[str]
    signed: re.Pattern[str]
    spoken: re.Pattern[str]
    promises: re.Pattern[str]
    spans: tuple[tuple[re.Pattern[str], Written], ...]
    tells_time: re.Pattern[str]
    program: re.Pattern[str]
    sender: frozenset[str]
    prefixes: tuple[str, ...]
    small_words: frozenset[str]


def pattern(source: str) -> re.Pattern[str]:
    """Return a pattern that takes "ae" for "ä" and the like, and capitals for small letters."""
    return re.compile(spell_umlauts(source), re.IGNORECASE)


def spell_umlauts(source: str) -> str:
    """Return the source of a pattern that takes "ae" for "ä" and the like."""
    for letter, spelled in _SPELLINGS:
        source = source.replace(letter, spelled)
    return source


def patterns(table: Iterable[tuple[str, Written]]) -> tuple[tuple[re.Pattern[str], Written], ...]:
    """Return a table with its left side made into patterns."""
    return tuple((pattern(source), written) for source, written in table)


def clause_patterns(table: Iterable[tuple[str, str]]) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return a table of whole clauses with its left side made into patterns."""
    return tuple((pattern(source), written) for source, written in table)


def word_table(pairs: str) -> Mapping[str, str]:
    """Read ``um=at nun,jetzt=now`` into a table, other spellings of umlauts beside; ``_`` is a blank."""
    table: dict[str, str] = {}
    for each in pairs.split():
        words, _, written = each.partition("=")
        for word in words.split(","):
            plain = word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
            for spelled in (word, plain):
                table[spelled] = written.replace("_", " ")
    return table
