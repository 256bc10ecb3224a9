"""Answers to a numbered question: "2", "the second one", "b", yes and no."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from prepmail.reading.replies.chatter import is_chatter
from prepmail.reading.replies.clauses import plain, untailed
from prepmail.reading.replies.in_english import in_every_language

_WORDS: Final[Mapping[str, int]] = MappingProxyType(
    {
        word: number
        for number, words in enumerate(
            (
                "one first 1st a",
                "two second 2nd b",
                "three third 3rd c",
                "four fourth 4th d",
                "five fifth 5th e",
                "six sixth 6th f",
            ),
            start=1,
        )
        for word in words.split()
    }
)
_CHOICE = re.compile(
    r"(?:(?:it(?:'s| is)|that(?:'s| is| would be)|i (?:mean|meant|choose|pick|take|think)(?: it's)?|my answer is"
    r"|answer|take|choose|pick|use|go with|yes)[,:]? ?)?"
    r"(?:the )?(?:(?:number|no\.?|nr\.?|option|reading|answer|choice|#) ?)?\(?(?P<word>\d{1,2}|[a-f]|one|two|three"
    r"|four|five|six"
    r"|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th|former|latter|last|earlier|later)[.)]{0,2}"
    r"(?: (?:one|option|reading|choice|answer|is (?:right|correct)|time|is the right one|it is|please))*"
)
_YES = re.compile(
    r"(?:yes|yep|yeah|yup|ja|oui|s[íi]|sure|correct|right|exactly|confirmed?|i confirm|agreed|ok(?:ay)?|that's"
    r" (?:right|correct|it|me|the one)|that is (?:right|correct|me|the one)|of course|absolutely|affirmative"
    r"|yes[, ]+(?:please|it did|it is|it was|that(?:'s| is) (?:right|me|it|correct)|correct|i do|i am|do it|go ahead"
    r"|delete(?: (?:it|everything|all|my data))?|same(?: one)?|the same(?: one)?|confirm(?:ed)?|it's me|this is me"
    r"|that is me)"
    r"|go ahead|do it|it did|it took place|same one|the same(?: one)?|it's (?:me|the same(?: one)?))"
)
_NO = re.compile(
    r"(?:no|nope|nah|nein|non|not (?:right|correct)|no[, ]+(?:thanks|thank you|it didn't|it did not|it isn't|it's"
    r" not|don't|do not|keep (?:it|everything)|that's (?:wrong|not right))|wrong|don't|do not|never mind|nevermind"
    r"|no[, ]+(?:wrong|not right|incorrect)|no[, ]+it (?:wasn't|was not|isn't|is not)|it didn't(?: happen)?"
    r"|it did not(?: happen| take place)?)"
)
_OTHER = re.compile(
    r"(?:no[, ]+)?(?:that|this|it)(?:'s| is| was|s)? (?:about |for )?(?:another|a different|a separate|a new|the"
    r" other|not the same|a second)(?: (?:one|interview|company|job|employer))?"
    r"|(?:no[, ]+)?(?:a )?different (?:one|interview)|(?:no[, ]+)?(?:an)?other (?:one|interview)|wrong interview"
    r"|not (?:this|that) (?:one|interview)|not the same(?: one| interview)?"
    r"|(?:no[, ]+)?they are (?:two )?(?:different|separate)(?: (?:ones|interviews))?"
)


_FIRST = re.compile(
    r"(?:(?P<yes>yes|yep|yeah|yup)|(?:no|nope|nah))\b[, ]+",
    re.IGNORECASE,
)
# "The hour is wrong, please correct" says no yes.
_CORRECTS = re.compile(r"\b(?:wrong|incorrect|mistaken?|please correct|pls correct|kindly correct|not right)\b")
# "Yes, that was a mistake" agrees to nothing.
_TAKES_BACK = re.compile(
    r"\b(?:wrong|incorrect|mistakes?|errors?|typos?|sorry|fault|bad|confus\w*|chang\w*|correct\w+|updat\w*|old"
    r"|was|were|almost|nearly"
    r"|but|mess\w*|stupid|silly)\b"
)
# "No, they changed two things" denies nothing that we could put right.
_CHANGED = re.compile(r"\b(?:chang\w+|different|moved|geändert|verschoben|anders)\b")
_ASIDE = re.compile(
    r"[, ]+(?:so |and )?(?:please )?(?:leave|keep) (?:this|the other|that|the first|the old)(?: one| interview)?"
    r" (?:as (?:it )?(?:is|was)|alone|unchanged|too)$|[, ]+(?:and )?not (?:about )?(?:this|that|the same)(?:"
    r" (?:one|interview|company|job))?$"
)


def read_choice(sentence: str, count: int) -> int | None:
    """Return the number (from 1) that a whole sentence names of ``count`` readings, None where it names none."""
    found = next((each for said in in_every_language(sentence) if (each := _find_choice(said))), None)
    if found is None or not count:
        return None
    word = found["word"]
    if word in {"former", "earlier"}:
        number = 1 if count == 2 else 0  # noqa: PLR2004 - of two
    elif word in {"latter", "later"}:
        number = 2 if count == 2 else 0  # noqa: PLR2004 - of two
    elif word == "last":
        number = count
    else:
        number = int(word) if word.isdigit() else _WORDS[word]
    return number if 0 < number <= count else None


def _find_choice(sentence: str) -> re.Match[str] | None:
    return _CHOICE.fullmatch(plain(sentence).strip("#() "))


def read_agreement(sentence: str) -> bool | None:
    """Return whether a whole sentence says yes or no, in any language; None for neither."""
    return next((each for said in in_every_language(sentence) if (each := _agrees(said)) is not None), None)


def _agrees(sentence: str) -> bool | None:
    said = untailed(sentence)
    if _YES.fullmatch(said) or (_YES.fullmatch(plain(sentence)) and not _CORRECTS.search(said)):
        return True
    if _NO.fullmatch(said):
        return False
    # "Yes all good", "no sorry": nothing but talk behind the word.
    first = _FIRST.match(said)
    if first and is_chatter(said[first.end() :]) and not (_TAKES_BACK if first["yes"] else _CHANGED).search(said):
        return first["yes"] is not None
    return None


def says_other(sentence: str) -> bool:
    """Tell whether a whole sentence says that a mail was about another interview."""
    said = (_ASIDE.sub("", each.casefold().strip(" .,!")) for each in in_every_language(sentence))
    return any(_OTHER.fullmatch(each) or _OTHER.fullmatch(plain(each)) for each in said)
