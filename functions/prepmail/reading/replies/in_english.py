"""Say in English what a clause says in another language, so that one grammar reads them all.

Either the whole clause is one that the language's tables know, or every word of it is about time. What stands in it as
a value, a name or a link, stays as it was written.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.replies.clauses import tidy
from prepmail.reading.replies.languages import Tongue, tongues
from prepmail.reading.replies.languages.shape import Written

_LONGEST: Final = 240
_WORD = re.compile(r"[^\s,]+|,")
_SLOT = re.compile(r"\{(\w+?)(\d?)\}")
_OTHERS: Final = ("", "2", "3")
# What a time phrase was written out to, and what needs no translation: numbers, clocks, arrows.
_SAID: Final = word_set(
    "am afternoon at be moved new place san before by day days earlier evening for from half hour hours in instead"
    " is it it's later "
    "minute minutes morning my noon not of on past planned pm quarter same should starts takes than the then time "
    "to today tomorrow tonight until week weeks with york los francisco angeles "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday"
)
_NUMBER = re.compile(r"\d[\d:.+-]*(?:th|st|nd|rd|pm|am)?|->|→|=>|-|–|,")
# "2pm IST" is no German sentence that breaks off.
_INDIA = re.compile(r"\d ?(?:[ap]m)? ist\b", re.IGNORECASE)
_BEFORE_TIME = re.compile(r"(?P<city>[^\W\d]\w+) time\b")


def in_every_language(sentence: str) -> Iterator[str]:
    """Yield the words as they are, then each English sentence that they may be in another language."""
    yield sentence
    for tongue in tongues():
        for bare in dict.fromkeys((tidy(sentence), without_ends(sentence, tongue))):
            yield from clauses_in_english(bare, tongue)
            if times := times_in_english(bare, tongue):
                yield times


def without_ends(text: str, tongue: Tongue) -> str:
    """Return words without what is said around them: "also", "sorry, "."""
    said = tidy(text)
    lead = tongue.leads.match(said)
    said = tidy(said[lead.end() :]) if lead and lead.end() < len(said) else said
    for tail in tongue.tails.finditer(said):
        if tail.end() == len(said) and tail.start():
            return tidy(said[: tail.start()])
    return said


def clauses_in_english(clause: str, tongue: Tongue) -> Iterator[str]:
    """Yield each English clause that a whole clause may be, the likelier first."""
    if len(clause) > _LONGEST:
        return
    for words, english in tongue.clauses:
        found = words.fullmatch(clause)
        written = _filled(english, found, tongue) if found else None
        if written is not None:
            yield written


def times_in_english(clause: str, tongue: Tongue) -> str | None:
    """Return the English of a clause all of whose words are about time; None where one of them is not."""
    if len(clause) > _LONGEST or _INDIA.search(clause):
        return None
    words: list[str] = []
    english = with_english_times(clause, tongue)
    cities = {each["city"] for each in _BEFORE_TIME.finditer(english)}
    for each in _WORD.findall(english):
        written = each if each in cities else _word(each, tongue)
        if written is None:
            return None
        words.append(written)
    said = " ".join(words).replace(" ,", ",")
    return said if said.casefold() != clause.casefold() else None


def with_english_times(text: str, tongue: Tongue) -> str:
    """Return a text with the times in it, half past two and in three days, in English; other words stay."""
    return rewrite(text, tongue.time_phrases)


def rewrite(text: str, phrases: Iterable[tuple[re.Pattern[str], Written]]) -> str:
    """Return a text with each of the phrases in it written anew, one after the other."""
    for words, written in phrases:
        text = words.sub(written, text)
    return " ".join(text.split())


def _word(word: str, tongue: Tongue) -> str | None:
    bare = word.rstrip(".:") or word
    small = bare.casefold()
    if small in tongue.time_words:
        return tongue.time_words[small]
    if small in _SAID or _NUMBER.fullmatch(bare):
        return bare
    return None


def _filled(english: str, found: re.Match[str], tongue: Tongue) -> str | None:
    """Return the English clause with its slots filled; None where one of them is empty."""
    given = found.groupdict()
    slots = {f"{name}{number}" for name, number in _SLOT.findall(english)}
    written = english
    for slot in slots:
        names = (
            (slot,)
            if slot[-1].isdigit()
            else tuple(f"{slot}{each}" for each in _OTHERS if f"{slot}{each}" not in slots or not each)
        )
        value = next((given[each] for each in names if given.get(each)), None)
        filled = (times_in_english(value, tongue) or value) if value else None
        if filled is None:
            return None
        written = written.replace(f"{{{slot}}}", filled)
    return written
