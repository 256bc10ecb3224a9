"""Answers to our questions by their signs: which reading, yes or no, that a mail was about another interview."""

import re
from dataclasses import dataclass
from typing import Final

from prepmail.reading.replies.signs.shape import Signs

_LEAD = re.compile(
    r"^(?:(?:o+h+ no+|hi|hello|hey|oh|ah|ok|okay|well|hm+|hallo|also|na|um|uh)\b[\s,.!]*)+", re.IGNORECASE
)
_TAKES_BACK = re.compile(
    r"\b(?:wrong|incorrect|mistakes?|errors?|typos?|but|except|only|however|aber|nur|falsch|fehler|au(?:ß"
    r"|ss)er|nicht|not|isn'?t|was|old|chang\w*|different\w*|another|almost|nearly|fast)\b",
    re.IGNORECASE,
)
# "No, they changed two things": which, they have not said.
_UNTOLD = re.compile(
    r"\b(?:chang\w+|different|differs?|moved|(?:two|three|several|some|many) (?:things|details|mistakes|errors)"
    r"|(?:wrong|incorrect) (?:day|date|time|hour|person|people|place|company|role|link|name|interviewer)s?|anders"
    r"|geändert)\b",
    re.IGNORECASE,
)
_NUMBERS: Final = {
    word: number
    for number, words in enumerate(
        (
            "1 one first 1st former top eins erste ersten erster erstes ersteres erstere",
            "2 two second 2nd latter zwei zweite zweiten zweiter zweites letztere letzteres",
            "3 three third 3rd drei dritte dritten drittes",
            "4 four fourth 4th vier vierte vierten viertes",
        ),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_MOST_WORDS: Final = 12
_LAST: Final = frozenset({"last", "bottom", "letzte", "letzten", "letztes"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a sentence answers; nothing set where it answers nothing."""

    choice: int | None = None
    agrees: bool | None = None
    other: bool = False


def hear_answer(said: str, count: int, signs: Signs) -> Answer:
    """Return what a sentence without facts answers to a question with ``count`` readings."""
    if "?" in said:
        return Answer()
    if signs.other.search(said):
        return Answer(other=True)
    if signs.doubt.search(signs.polite.sub(" ", said)):
        return Answer()
    numbers = {
        _NUMBERS.get(word.casefold(), count if word.casefold() in _LAST else 0)
        for found in signs.choice.finditer(said)
        if (word := found["number"] or found["bare"] or found["word"])
    }
    if count and len(numbers) == 1 and 0 < (number := numbers.pop()) <= count:
        return Answer(choice=number)
    lead = _LEAD.match(said)
    rest = said[lead.end() :] if lead else said
    for words, agrees in ((signs.denies, False), (signs.agrees, True)):
        found = words.search(rest[:60])
        if found and found.start() <= 1 and len(rest.split()) <= _MOST_WORDS:
            refused = signs.foreign.search(rest) or (_TAKES_BACK if agrees else _UNTOLD).search(rest)
            return Answer() if refused else Answer(agrees=agrees)
    return Answer()
