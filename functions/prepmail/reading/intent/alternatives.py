"""Which times of a letter the reader may choose from: "Tuesday at 9 or 1.40", "8:00 and 3:30 are both open"."""

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise
from typing import Final

from prepmail.reading.dates.mentions import Mention
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import fold
from prepmail.reading.intent.letter_cues import LetterCues
from prepmail.reading.intent.mention_roles import sentence_of

_OR: Final = r"(?:or|oder|ou|oppure|o|of|lub|albo|czy|eller|vs)"
_MOST_BETWEEN: Final = 60
_A_MEETING: Final = timedelta(hours=2)
_NEAR: Final = 40
_BETWEEN_TIMES = re.compile(rf"\W{{0,3}}(?<!\w){_OR}(?:\W+\w{{1,4}}){{0,2}}\W*$")
_OR_A_TIME = re.compile(
    rf"\W{{0,3}}{_OR} (?:\w{{1,4}} )?(?:\d|(?:mon|tue|wed|thu|fri|sat|sun|mont|dien|mitt|donn|frei|lun|mar|mer|"
    rf"mier|jeu|jue|vie|"
    r"ven|sab|gio|maan|dins|woen|vrij|seg|ter|qua|qui|sex|pon|wto|sro|czw|piat|tis|tir|ons|tors|fre|half|"
    r"quarter)\w{0,9}\b)"
)
_OPEN = re.compile(
    r"\b(?:are|is|have|has|got|still|both|all|either|haben|hatte|hatten|waren|sind|sont|ai|avons|reste\w*|tengo|"
    r"tenemos|quedan|"
    r"estan|ho|abbiamo|sono|hebben|heb|zijn|temos|tenho|estao|mamy|mam|sa|har|er|ar|kan)\b[^.\n]{0,60}\b(?:open|"
    r"free|available|"
    r"vacant|left|frei|verfugbar|offen|moglich|libres?|dispo\w*|disponi\w*|liber[oie]|vrij|beschikbaar|livres?|woln\w*|"
    r"dostepn\w*|ledig\w*|aben|apent)\b"
)
_WHICH = re.compile(
    r"\b(?:which(?:ever)?|either|welche[rsn]?|lequel|laquelle|quel(?:le)?s?|cual|quale|welke?|qual|ktor\w+|vilken|"
    r"vilket|"
    r"hvilke[nt]?)\b"
)
_SPAN = re.compile(
    r"\b(?:availab\w+|free|when you|verfugbar\w*|disponi\w+|dispo|beschikbaar\w*|dostepn\w*|tillganglig\w*|"
    r"tilgjengelig\w*|"
    r"any ?time|between|zwischen|entre|tra|tussen|miedzy|mellan|mellom|mellem)\b"
)


def find_alternatives(letter: LetterCues, dates: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return those of the set times that "or" joins, or that one sentence calls open: the reader is to take one."""
    placed = sorted((each for each in dates if each.position >= 0), key=_end)
    if not placed:
        return ()
    if len({each.start for each in placed}) == 1:
        # The other one was not read: "Tuesday at 9.15 or 1.40".
        return tuple(placed) if _is_followed(letter, placed[0]) else ()
    found: dict[int, Mention] = {}
    for one, two in pairwise(placed):
        # A clock that shares the day of the one before is quoted from there on.
        until = two.position if two.position >= _end(one) else _end(two)
        between = letter.text[_end(one) : until]
        if one.start == two.start or len(between) > _MOST_BETWEEN or "\n\n" in between:
            continue
        found_or = _BETWEEN_TIMES.match if "\n" in between else _BETWEEN_TIMES.search
        if found_or(fold(between)) or _OR_A_TIME.match(fold(between)):
            found[id(one)], found[id(two)] = one, two
    for each in placed:
        sentence = sentence_of(letter, each)
        if sentence is None or Cue.CONFIRM in sentence.cues:
            continue
        together = [other for other in placed if sentence_of(letter, other) is sentence]
        if len({other.start for other in together}) > 1 and _OPEN.search(sentence.text):
            found.update({id(other): other for other in together})
    return tuple(found.values())


def _is_followed(letter: LetterCues, only: Mention) -> bool:
    sentence = sentence_of(letter, only)
    if sentence is None or Cue.CONFIRM in sentence.cues:
        return False
    return _OR_A_TIME.match(fold(letter.text[_end(only) : _end(only) + _NEAR])) is not None


def is_one_of_several(letter: LetterCues, only: Mention) -> bool:
    """Say whether the one time that was read stands beside another: "weds 3:45 or thurs 8, which one works?"."""
    sentence = sentence_of(letter, only)
    if sentence is None:
        return False
    return ("?" in sentence.text and _WHICH.search(sentence.text) is not None) or (
        only.position >= 0 and _OR_A_TIME.match(fold(letter.text[_end(only) : _end(only) + _NEAR])) is not None
    )


def is_a_span_to_choose_in(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a time is a span in which the reader is to name one: "your availability, between 9 and 5"."""
    sentence = sentence_of(letter, mention)
    if sentence is None or Cue.ASK not in sentence.cues or sentence.is_conditional(Cue.ASK) or mention.end is None:
        return False
    return mention.end - mention.start > _A_MEETING and _SPAN.search(sentence.text) is not None


def _end(mention: Mention) -> int:
    return mention.position + mention.length
