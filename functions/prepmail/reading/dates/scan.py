"""Walk through a text once and list its days, times, zones and lengths."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from prepmail.reading.dates.clock_grammar import ClockGrammar
from prepmail.reading.dates.day_grammar import DayGrammar
from prepmail.reading.dates.fold import Folded
from prepmail.reading.dates.length_words import UNITS
from prepmail.reading.dates.lexemes import Kind, Lexeme, split_lexemes, word_set
from prepmail.reading.dates.masks import mask_distractors
from prepmail.reading.dates.tokens import Day, Hours, Length, Piece, Token, Zone
from prepmail.reading.dates.words import Words, find_languages, words_of
from prepmail.reading.dates.zone_grammar import ZoneGrammar

MAX_TEXT: Final = 50_000
_ENDS: Final = frozenset({".", "!", "?", ";"})
_BETWEEN: Final = word_set("( , . : - | @ * / at um on the a le as alle om kl o")
# "4 pm for you in Singapore".
_TO_READER: Final = word_set("for you in us here en em w i")
_SHORT_HOURS: Final = frozenset({"h", "hrs", "hr", "horas", "heures", "heure", "uur", "ore"})
_LONGEST: Final = 16 * 60
# More dates, times and zones than this are no invitation.
_MOST: Final = 400
_LONGEST_SENTENCE: Final = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """One text taken apart. ``sentences`` holds the number of its sentence for each lexeme."""

    folded: Folded
    lexemes: list[Lexeme]
    words: Words
    tokens: list[Token]
    sentences: list[int]

    def text(self, index: int) -> str:
        """Return the folded text of a lexeme, empty outside."""
        return self.lexemes[index].text if 0 <= index < len(self.lexemes) else ""

    def raw(self, index: int) -> str:
        """Return the original words of a lexeme."""
        return self.folded.raw(self.lexemes[index].start, self.lexemes[index].end)

    def line(self, token: Token) -> int:
        """Return the line a token begins in."""
        return self.lexemes[token.piece.first].line

    def cell(self, token: Token) -> int:
        """Return the cell of its line that a token begins in."""
        return self.lexemes[token.piece.first].cell

    def sentence(self, token: Token) -> int:
        """Return the number of the sentence a token begins in."""
        return self.sentences[token.piece.first]

    def covered(self, first: int, last: int) -> set[int]:
        """Return the lexemes between two that belong to a token."""
        return {
            at
            for each in self.tokens
            if each.piece.first >= first and each.piece.last <= last
            for at in range(each.piece.first, each.piece.last)
        }

    def between(self, one: Token, two: Token) -> list[str]:
        """Return the folded texts of the lexemes between two tokens."""
        return [each.text for each in self.lexemes[one.piece.last : two.piece.first]]


def scan_text(text: str, languages: tuple[str, ...]) -> Scan:
    """Take a text apart, at most ``MAX_TEXT`` characters of it. ``languages`` are hints."""
    folded = Folded(text[:MAX_TEXT])
    masked = mask_distractors(folded.text)
    lexemes = split_lexemes(masked)
    words = words_of(find_languages(_telling(lexemes, folded), languages))
    tokens = _Scanner(lexemes, folded, words).run()
    return Scan(
        folded=folded, lexemes=lexemes, words=words, tokens=tokens, sentences=_sentences(lexemes, folded, tokens)
    )


def _telling(lexemes: list[Lexeme], folded: Folded) -> Iterator[str]:
    """Yield the words that tell a language: not the "a" of "11a", not the zone "ET"."""
    for each in lexemes:
        if each.kind is Kind.SIGN:
            yield each.text
        elif each.kind is Kind.WORD and not each.glued:
            raw = folded.raw(each.start, each.end)
            if len(raw) == 1 or not raw.isupper():
                yield each.text


class _Scanner:
    def __init__(self, lexemes: list[Lexeme], folded: Folded, words: Words) -> None:
        self._lexemes = lexemes
        self._words = words
        self._days = DayGrammar(lexemes, folded, words)
        self._clocks = ClockGrammar(lexemes, folded, words, self._is_day)
        self._zones = ZoneGrammar(lexemes, folded, words)
        self._found: list[Token] = []

    def run(self) -> list[Token]:
        index = 0
        while index < len(self._lexemes) and len(self._found) < _MOST:
            token, index = self._next(index)
            if token is not None:
                self._found.append(token)
        return self._found

    def _next(self, index: int) -> tuple[Token | None, int]:
        each = self._lexemes[index]
        if each.text == "\x01":
            return None, index + 1
        if skipped := self._words.not_days.match(self._lexemes, index):
            return None, skipped[1]
        last = self._found[-1] if self._found else None
        token = self._token(index, last)
        return (token, max(token.piece.last, index + 1)) if token else (None, index + 1)

    def _token(self, index: int, last: Token | None) -> Token | None:
        each = self._lexemes[index]
        if each.kind is Kind.MARK:
            return (
                self._zones.find(index, after_clock=self._after_clock(index)) if each.text in {"(", "+", "-"} else None
            )
        length = _named_length(self._lexemes, index, self._words)
        if length:
            return length
        if day := self._days.find(index):
            return day
        if each.kind is not Kind.NUMBER and (zone := self._zones.find(index, after_clock=self._after_clock(index))):
            return zone
        after_day = isinstance(last, Day) and self._close(last, index)
        hours = self._clocks.find(index, after_day=after_day)
        return hours or find_length(self._lexemes, index, self._words.numbers)

    def _is_day(self, index: int) -> bool:
        day = self._days.find(index)
        return day is not None and day.day is not None

    def _close(self, last: Token, index: int) -> bool:
        between = [each.text for each in self._lexemes[last.piece.last : index]]
        return len(between) <= 3 and all(each in _BETWEEN for each in between)  # noqa: PLR2004 - ", at " and the like

    def _after_clock(self, index: int) -> bool:
        """Say whether a time stands right before, with no more than a mark or the day between."""
        for last in reversed(self._found[-3:]):
            between = [each.text for each in self._lexemes[last.piece.last : index] if each.text not in _TO_READER]
            if any(each not in {",", "(", ")", "-", "|", "/"} for each in between) or len(between) > 1:
                return False
            if self._lexemes[last.piece.last - 1].line != self._lexemes[index].line:
                return False
            if isinstance(last, Hours):
                return True
            if isinstance(last, Zone):
                return False
            index = last.piece.first
        return False


def _named_length(lexemes: list[Lexeme], index: int, words: Words) -> Length | None:
    found = words.lengths.match(lexemes, index)
    return Length(piece=Piece(index, found[1]), minutes=found[0]) if found else None


def find_length(lexemes: list[Lexeme], index: int, numbers: Mapping[str, int]) -> Length | None:
    """Return the duration that starts at a lexeme ("45 min", "1 hour 30 minutes", "1.5 h", "two-hour"), or None."""
    each = lexemes[index]
    count: float | None = each.number if each.kind is Kind.NUMBER else numbers.get(each.text)
    if count is None or (index and each.glued and lexemes[index - 1].text in {":", "/"}):
        return None
    at = index + 1

    def text(place: int) -> str:
        return lexemes[place].text if place < len(lexemes) else ""

    if text(at) in {".", ","} and lexemes[at].glued and text(at + 1) in {"5", "25", "75"} and lexemes[at + 1].glued:
        count += float(f"0.{text(at + 1)}")
        at += 2
    if text(at) == "-" and lexemes[at].glued:
        at += 1
    unit = UNITS.get(text(at)) or (
        60 if text(at) in _SHORT_HOURS else 1 if text(at) == "m" and lexemes[at].glued else None
    )
    if unit is None or lexemes[at].line != each.line:
        return None
    minutes = count * unit
    last = at + 1
    if text(last) in {"and", "und", "et", "y", "e", "en", "og", "och"} and text(last + 1).isdecimal():
        last += 1
    more = lexemes[last].number if unit > 1 and last < len(lexemes) and lexemes[last].kind is Kind.NUMBER else None
    if more is not None and more < 60 and (UNITS.get(text(last + 1)) == 1 or lexemes[last].glued):  # noqa: PLR2004
        minutes += more
        last += 2 if UNITS.get(text(last + 1)) == 1 else 1
    elif last > at + 1:
        last -= 1
    if not 0 < minutes <= _LONGEST:
        return None
    return Length(piece=Piece(index, last), minutes=round(minutes))


def _sentences(lexemes: list[Lexeme], folded: Folded, tokens: list[Token]) -> list[int]:
    """Return the number of its sentence for each lexeme. A line is one at most, and none is longer than a screen."""
    inside = {index for each in tokens for index in range(each.piece.first, each.piece.last)}
    begins = {each.piece.first for each in tokens}
    ends = {each.piece.last - 1 for each in tokens}
    found: list[int] = []
    number = length = 0
    for index, each in enumerate(lexemes):
        before = lexemes[index - 1] if index else None
        if before is not None:
            # The dot of "p.m." may be the sentence's too, unless the zone or the day follows.
            free = index - 1 not in inside or (index - 1 in ends and index not in begins)
            stop = before.text in _ENDS and free and not each.glued
            capital = folded.raw(each.start, each.start + 1)
            last = lexemes[index - 2] if index > 1 else before
            short = last.kind is Kind.WORD and len(last.text) <= 2 and index - 2 not in inside  # noqa: PLR2004 - "Nr."
            # "kl. 14" and "godz. 10" go on.
            counted = each.kind is Kind.NUMBER and len(each.text) <= 2  # noqa: PLR2004
            short = short or (counted and last.kind is Kind.WORD and len(last.text) < 6)  # noqa: PLR2004
            ended = each.line != before.line or (stop and (before.text != "." or not (capital.islower() or short)))
            length = 0 if ended or length == _LONGEST_SENTENCE else length + 1
            number += length == 0
        found.append(number)
    return found
