"""Recognise a time zone at a place of a text: "ET", "(UTC-05:00) Eastern Time (US & Canada)", "heure de Paris"."""

from itertools import pairwise
from typing import Final

from prepmail.reading.dates.fold import Folded
from prepmail.reading.dates.lexemes import Cursor, Kind, Lexeme, word_set
from prepmail.reading.dates.tokens import Piece, Zone
from prepmail.reading.dates.words import Words
from prepmail.reading.dates.zone_ids import read_iana, read_offset, read_universal
from prepmail.reading.dates.zone_lexicon import (
    ABBREVIATIONS,
    ALSO_NAMES,
    CITY_NAMES,
    NAMES,
    REGIONS,
    STANDING,
    TIME_WORDS,
    before_city,
    zone_signs,
    zone_starts,
)
from prepmail.reading.dates.zone_names import find_name
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.zones.words import CLEAR_ABBREVIATIONS, COUNTRY_TIMES

# Lower case is believed right after a clock: "2pm est".
_LOWER: Final = word_set("est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist sgt jst aest aedt et pt ct")
# Those that are no word of another language either: "est", "ist", "cet" and "et" are.
_LOWER_ANYWHERE: Final = word_set("gmt utc edt cst cdt mst mdt pst pdt cest aest aedt sgt jst")
_UNMISTAKABLE: Final = word_set("edt cst cdt mst mdt pst pdt gmt utc cet cest mez mesz aest aedt sgt jst")
_AGAIN: Final = frozenset({"/", "|", "=", "("})
_IN: Final = word_set("in en em w i")
_HALVES: Final = frozenset({"am", "pm", "m", "."})


class ZoneGrammar:
    """Recognise zones in one text."""

    def __init__(self, lexemes: list[Lexeme], folded: Folded, words: Words) -> None:
        self._lexemes = lexemes
        self._at = Cursor(lexemes)
        self._folded = folded
        self._words = words
        self._original = folded.original if folded.places is None else folded.text

    def find(self, index: int, *, after_clock: bool) -> Zone | None:
        """Return the zone that starts at a lexeme, or None. ``after_clock`` is whether a time stands right before."""
        if index >= len(self._lexemes) or not self._may_start(index):
            return None
        return self._any(index, after_clock=after_clock, standing=self._is_standing(index))

    def _may_start(self, index: int) -> bool:
        """Say quickly whether a zone may start here at all."""
        each = self._lexemes[index]
        if each.text == "(":
            return self._at.text(index + 1) != "("
        if each.kind is not Kind.WORD:
            return True
        return each.text in zone_starts() or "zeit" in {self._at.text(index + 1)[-4:], self._at.text(index + 2)[-4:]}

    def _any(self, index: int, *, after_clock: bool, standing: bool) -> Zone | None:
        each = self._lexemes[index]
        if each.text == "(":
            return self._bracket(index, after_clock=after_clock, standing=standing)
        if each.kind is Kind.MARK:
            return (
                read_offset(self._lexemes, self._folded.text, index)
                if after_clock and each.text in {"+", "-"} and not each.glued
                else None
            )
        if each.kind is Kind.SIGN:
            sign = zone_signs().match(self._lexemes, index)
            return Zone(piece=Piece(index, sign[1]), name=sign[0], standing=standing) if sign else None
        if each.kind is Kind.NUMBER:
            return None
        return (
            read_iana(self._lexemes, self._original, index, standing=standing)
            or read_universal(self._lexemes, self._folded.text, index, standing=standing)
            or self._long_name(index, after_clock=after_clock, standing=standing)
            or self._abbreviation(index, after_clock=after_clock, standing=standing)
            or self._city_time(index, standing=standing)
            or (self._city(index, standing=standing) if after_clock or standing else None)
        )

    def _raw(self, index: int) -> str:
        each = self._lexemes[index]
        return self._folded.raw(each.start, each.end)

    def _is_standing(self, index: int) -> bool:
        """Say whether words like "all times" or "time zone" stand before it in the same line."""
        line = self._lexemes[index].line
        before = self._lexemes[max(0, index - 7) : index]
        said = [each.text for each in before if each.line == line]
        return any(each in STANDING for each in said) or ("time", "zone") in pairwise(said)

    def _bracket(self, index: int, *, after_clock: bool, standing: bool) -> Zone | None:
        """Read "(ET)", "(Eastern Time - New York)", "(UTC+01:00) Amsterdam, Berlin", "(heure de Paris)"."""
        inner = index + 1
        if (
            inner >= len(self._lexemes)
            or self._at.text(inner) == "("
            or self._lexemes[inner].line != self._lexemes[index].line
        ):
            return None
        if self._at.text(inner) in {"utc", "gmt"} and (caption := self._caption(index)):
            return caption
        found = self._any(inner, after_clock=True, standing=standing)
        if found is None:
            return None
        last = found.piece.last
        if self._at.text(last) == "-" and (city := self._city(last + 1, standing=True)):
            last = city.piece.last
        if self._at.text(last) in TIME_WORDS:
            last += 1
        if self._at.text(last) != ")":
            return None
        # A zone in brackets of its own, not behind a clock, is said of the times around it.
        return Zone(
            piece=Piece(index, last + 1), name=found.name, city=found.city, place=found.place and not after_clock
        )

    def _caption(self, index: int) -> Zone | None:
        """Read Outlook's "(UTC-05:00) Eastern Time (US & Canada)": what stands behind the offset beats it."""
        start = self._lexemes[index].start
        closing = next(
            (at for at in range(index + 1, min(index + 8, len(self._lexemes))) if self._at.text(at) == ")"), None
        )
        if closing is None:
            return None
        last = closing + 1
        names: list[str] = []
        at = last
        while at < len(self._lexemes) and self._lexemes[at].line == self._lexemes[index].line and len(names) < 8:  # noqa: PLR2004
            named = find_name(self._lexemes, at, NAMES) or find_name(self._lexemes, at, CITY_NAMES)
            if named is None:
                break
            names.append(named[0])
            last = named[1]
            if self._at.text(last) != ",":
                break
            at = last + 1
        if names:
            last = self._closed(last)
            begin, end = self._lexemes[closing + 1].start, self._lexemes[last - 1].end
            prefix = self._folded.text[start : self._lexemes[closing].end]
            whole = self._folded.text[begin:end]
            single = len(names) == 1
            return Zone(piece=Piece(index, last), name=names[0] if single else f"{prefix} {whole}")
        inner = read_universal(self._lexemes, self._folded.text, index + 1, standing=False)
        return Zone(piece=Piece(index, closing + 1), name=inner.name) if inner and inner.piece.last == closing else None

    def _closed(self, last: int) -> int:
        """Take a "(US & Canada)" or "(Mexico)" that belongs to the name."""
        if self._at.text(last) == "(" and self._at.text(last + 1) in {"us", "u", "usa"}:
            for at in range(last + 2, min(last + 9, len(self._lexemes))):
                if self._at.text(at) == ")":
                    return at + 1
        return last

    def _long_name(self, index: int, *, after_clock: bool, standing: bool) -> Zone | None:
        found = find_name(self._lexemes, index, NAMES)
        if found is not None:
            name, last = found
            # The name of a country or a lone word like "Hawaii" is a zone only where a clock or a cue stands.
            if " " in name or after_clock or standing:
                capital = self._raw(index)[:1].isupper()
                spoken = name in COUNTRY_TIMES or name.split()[-1] in {"time", "tid", "zeit", "tijd"}
                if capital or spoken or after_clock:
                    return Zone(piece=Piece(index, self._closed(last)), name=name, standing=standing)
        return self._region(index, after_clock=after_clock, standing=standing)

    def _region(self, index: int, *, after_clock: bool, standing: bool) -> Zone | None:
        """Read a bare "Eastern": the clock of a part of North America."""
        if self._at.text(index) not in REGIONS or not (after_clock or standing):
            return None
        if self._at.text(index + 1) in {"europe", "european", "africa", "australia", "islander"}:
            return None
        last = index + 1
        if self._at.text(last) in {"standard", "daylight"}:
            last += 1
        if self._at.text(last) == "us":
            last += 1
        return Zone(piece=Piece(index, self._closed(last)), name=f"{self._at.text(index)} time", standing=standing)

    def _abbreviation(self, index: int, *, after_clock: bool, standing: bool) -> Zone | None:
        text, raw = self._at.text(index), self._raw(index)
        if text in {"z", "zulu"}:
            glued = text == "zulu" or self._lexemes[index].glued
            return Zone(piece=Piece(index, index + 1), name="utc") if after_clock and glued else None
        if text not in ABBREVIATIONS:
            return None
        english = self._words.languages[0] == "en" and not (text == "mst" and raw.islower())
        lower = after_clock and text in (_LOWER if english else _LOWER_ANYWHERE)
        if not raw.isupper() and not lower:
            return None
        # "PT" and "CAT" are much else, "PST" is nothing else.
        if text not in _UNMISTAKABLE and not (after_clock or standing or self._beside_time(index)):
            return None
        last = index + 1
        if (
            self._at.text(last) == "/"
            and self._at.text(last + 1) in ABBREVIATIONS
            and self._same(text, self._at.text(last + 1))
        ):
            # "EST/EDT" is the zone through the year.
            pair = (text, self._at.text(last + 1))
            text = next((CLEAR_ABBREVIATIONS[each] for each in pair if each in CLEAR_ABBREVIATIONS), text)
            last += 2
        if self._at.text(last) in TIME_WORDS:
            last += 1
        city = self._city_of(last)
        return Zone(
            piece=Piece(index, city[1] if city else last),
            name=text,
            city=city[0] if city else None,
            standing=standing,
        )

    def _beside_time(self, index: int) -> bool:
        return self._at.text(index + 1) in TIME_WORDS or (
            self._at.text(index - 1) == "in" and self._at.text(index + 1) in {".", ""}
        )

    @staticmethod
    def _same(one: str, two: str) -> bool:
        return one[0] == two[0] and one[-1] == two[-1]

    def _city_of(self, index: int) -> tuple[str, int] | None:
        """Read the "(Dublin)" of "IST (Dublin)" and the offset of "CST (UTC+8)"."""
        if self._at.text(index) != "(":
            return None
        if city := find_name(self._lexemes, index + 1, CITY_NAMES):
            closing = self._at.text(city[1])
            return (city[0], city[1] + 1) if closing == ")" else None
        offset = read_universal(self._lexemes, self._folded.text, index + 1, standing=False)
        if offset and self._at.text(offset.piece.last) == ")":
            return offset.name, offset.piece.last + 1
        return None

    def _city_time(self, index: int, *, standing: bool) -> Zone | None:
        """Read "London time", "Berliner Zeit", "heure de Paris", "New Yorker Zeit"."""
        if found := find_name(self._lexemes, index, CITY_NAMES):
            last = found[1]
            if self._at.text(last) in {"local", "standard"}:
                last += 1
            if self._at.text(last) in {"time", "tijd", "tid"} and self._raw(index)[:1].isupper():
                return Zone(piece=Piece(index, last + 1), name=found[0], standing=standing)
        if self._at.text(index + 1) in {"zeit", "ortszeit"} or self._at.text(index + 2) in {"zeit", "ortszeit"}:
            at = index + 1 if self._at.text(index + 1) in {"zeit", "ortszeit"} else index + 2
            name = " ".join(each.text for each in self._lexemes[index:at])
            for ending in ("er", "r", "ner", ""):
                if name.endswith(ending) and name.removesuffix(ending) in CITY_NAMES()[0]:
                    return Zone(piece=Piece(index, at + 1), name=name.removesuffix(ending), standing=standing)
        if after := before_city().match(self._lexemes, index):
            city = find_name(self._lexemes, after[1], CITY_NAMES)
            if city and self._raw(after[1])[:1].isupper():
                return Zone(piece=Piece(index, city[1]), name=city[0], standing=standing)
        return None

    def _city(self, index: int, *, standing: bool) -> Zone | None:
        """Read the city of "2pm London" and "(Berlin)"."""
        if index >= len(self._lexemes) or not self._raw(index)[:1].isupper():
            return None
        found = find_name(self._lexemes, index, CITY_NAMES)
        if found is None:
            return None
        name, last = found
        bracket = self._at.text(index - 1) == "("
        follows = self._lexemes[last] if last < len(self._lexemes) else None
        alone = follows is None or follows.kind is Kind.MARK or follows.line != self._lexemes[index].line
        # "3 p.m. London for 45 minutes", not "3 p.m. London Road".
        goes_on = last < len(self._lexemes) and self._raw(last)[:1].islower() and self._at.text(index - 1) in _HALVES
        named = goes_on or (follows is not None and follows.text in {"on", "time", "and", "tomorrow", "today"})
        new_cell = index > 0 and self._lexemes[index - 1].cell != self._lexemes[index].cell
        led = self._at.text(index - 1) in _IN
        if not bracket and not standing and not led and (new_cell or not (alone or named)):
            return None
        closed = follows is not None and follows.text == ")"
        # "14:00 London / 10:00 New York": beside another clock it is no name.
        again = alone and (
            (self._at.text(last) in _AGAIN and self._at.number(last + 1) is not None)
            or any(self._at.text(at) in _AGAIN for at in range(max(0, index - 5), index - 1))
        )
        said = again or self._at.text(index - 1) in {"am", "pm", "m", ".", "uhr"} or closed
        if (name in ALSO_NAMES or name in GIVEN_NAMES) and not (bracket or standing or said or led):
            return None
        return Zone(piece=Piece(index, last), name=name, standing=standing, place=not standing)
