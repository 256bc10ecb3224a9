"""Recognise a day of the month that stands alone behind its weekday: the "9th" of "Monday the 9th", never an hour."""

from typing import Final

from prepmail.reading.dates.date_grammar import AFTER_HOUR
from prepmail.reading.dates.day_neighbours import find_month_ahead, is_counted
from prepmail.reading.dates.lexemes import Cursor, Lexeme
from prepmail.reading.dates.words import Words

_LONGEST_DAY: Final = 31


class LoneDays:
    """Recognise days of the month in one text."""

    def __init__(self, lexemes: list[Lexeme], words: Words) -> None:
        self._lexemes = lexemes
        self._at = Cursor(lexemes)
        self._words = words

    def find(self, index: int, *, linked: bool) -> tuple[int, int] | None:
        """Read the "9th" of "Monday the 9th": the day and the index after it. Never an hour."""
        number = self._at.number(index)
        if number is None or not 1 <= number <= _LONGEST_DAY:
            return None
        following = self._at.text(index + 1)
        glued = self._at.glued(index + 1)
        if ahead := find_month_ahead(self._lexemes, index + 1):
            return number, ahead.last
        if following in {"st", "nd", "rd", "th", "er", "º"} and glued:
            return None if is_counted(self._lexemes, index + 2) else (number, index + 2)
        if following in {".", ":", "-", "/"} and glued and self._at.number(index + 2) is not None:
            return None
        if self._is_day_before_hour(index + 1):
            return number, index + 1
        romance = self._words.languages[0] in {"fr", "es", "it", "pt", "nl"}
        # "Lundi 9 à partir de 14h": no "9 a.m.".
        marked = following in AFTER_HOUR and not (romance and following in {"a", "p"} and not glued)
        if marked or self._words.hour_marks.match(self._lexemes, index + 1):
            return None
        if following == "." and glued and self._words.languages[0] in {"de", "da", "nb"}:
            return number, index + 2
        return (number, index + 1) if linked or romance else None

    def _is_day_before_hour(self, index: int) -> bool:
        """Say whether an hour is told behind a day of the month: "mardi 10 à 11h", "lunes 9 a las 18:15"."""
        if self._at.text(index) != "a":
            return False
        following = self._at.text(index + 1)
        language = self._words.languages[0]
        spoken = following.isdecimal() or following in self._words.numbers
        return (language == "fr" and spoken) or (language == "es" and following in {"la", "las"})
