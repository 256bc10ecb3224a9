"""Which of several set times are meetings: the rows of a timetable, parts told one after the other; else the best one.

A letter about one interview names other times as well: when to be there, when somebody can be asked, when the day ends,
when the writer calls. Several meetings need words of their own; without them one time is the interview.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Final

from prepmail.domain.zones import find_zone
from prepmail.reading.dates.mentions import Mention
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import fold
from prepmail.reading.intent.letter_cues import LetterCues
from prepmail.reading.intent.mention_roles import names_day, sentence_of

_FEW: Final = 2
_TWO_SENTENCES: Final = 240
_CLAUSE: Final = 80
# What may stand before the time in a row: bullets, a number, a label of a few words that a colon or a cell ends.
_ROW_HEAD = re.compile(
    r"[\s\W\d]{0,12}$|\W{0,4}(?:[^\W_]{1,24}[ \t'’./&()#-]{1,3}){0,4}[^\W_]{1,24}[ \t'’)#]{0,3}(?:[:\t|–—]|"
    r"-[ \t])[\W]{0,8}$"
)
_TIME_HEAD = re.compile(
    r"(?:\btime|\bwhen|\bstart\w*|\bdate and time|\binterview\w*|\buhrzeit|\bzeit|\bwann|\btermin|\bheure|\bhoraire|"
    r"\bquand|"
    r"\bhora|\bhorario|\bcuando|\bora|\borario|\bquando|\btijd\w*|\btijdstip|\bwanneer|\bgodzina|\bkiedy|\btid\w*|"
    r"\bnar|\bslot|日時|時間|时间|時刻)[^\n:]{0,20}[:：]\W{0,4}(?:\w{1,4}\W){0,2}$"
)
_OF_INTERVIEW = re.compile(
    r"\b(?:interview\w*|\w*gesprach\w*|entretien|entrevista|colloquio|\w*gesprek|rozmow\w*|\w*intervju\w*|"
    r"\w*samtale?)\b"
)
_THEN = re.compile(
    r"\b(?:then|followed by|after that|afterwards|next|second(?:ly)?|finally|lastly|dann|danach|anschliessend|"
    r"im anschluss|zweite[rsn]?|"
    r"puis|ensuite|apres cela|deuxieme|luego|despues|a continuacion|segund[oa]|poi|dopo|successivamente|secondo|"
    r"daarna|vervolgens|tweede|depois|em seguida|potem|nastepnie|drugi\w*|sedan|darefter|derefter|deretter|andra|"
    r"andre)\b"
)
_WITH = re.compile(
    r"[\s,;:()–-]{0,4}(?:[\w]{1,12} ){0,3}?(?:with|mit|avec|con|met|com|z|ze|med|:|–|"
    r"-)\s{1,2}(?:[^\W\d_]+\.? ){0,3}?[A-ZÀ-ÞŁŚŻŹĆ]"
)
_AROUND = re.compile(
    r"\b(?:the (?:day|evening|night) before|day after|la veille|le lendemain|am vorabend|am (?:tag|abend) (?:davor|"
    r"zuvor)|"
    r"la vispera|el dia (?:antes|anterior)|il giorno (?:prima|dopo)|de dag (?:ervoor|ervoor|erna)|na vespera|"
    r"dzien wczesniej|"
    r"dagen (?:innan|for|etter|efter)|debrief\w*|questions? at|preceded by|stop|written (?:exercise|test)|"
    r"presentation (?:time|at)|supper|dinner|boat|check[- ]?in|arriv\w+|doors?|registration|parking|"
    r"train|bus|shuttle|taxi|flight|lunch|break|drinks|ends?|finish\w*|wrap\w*|over by|done by|closes?|opens?|"
    r"leave|home by|"
    r"deadline|reply|confirm by|ankunft|einlass|ende|mittag\w*|pause|schluss|accueil|fin|fine|fim|llegada|arrivo|"
    r"aankomst|inloop|einde|chegada|ankomst|slut|przyjazd|koniec)\b"
)
_END = re.compile(
    r"\b(?:wrap(?:s|ping)? up|ends?|ending|finish(?:es|ing)?|conclud\w+|done by|over by|until|till|bis|ende|endet|"
    r"jusqu\w*|fin|hasta|termin\w+|"
    r"fino|fine|tot|eind\w*|at[ée]|do|slut\w*|til)\W{1,3}(?:\w{1,10}\W{1,2}){0,3}$",
    re.IGNORECASE,
)
_TELLING: Final = frozenset({Cue.CONFIRM, Cue.INVITE})
_WEAK: Final = frozenset({Cue.PERSONAL, Cue.COME, Cue.MEETING})
_LABEL_POINTS: Final = 3
# Of the interview, and with a day of its own: never passed over in silence.
_STRONG: Final = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Meetings:
    """The times that are meetings, those that have as much for them as the one chosen, and those of something else."""

    dates: tuple[Mention, ...]
    rivals: frozenset[datetime] = frozenset()
    beside: frozenset[datetime] = frozenset()


def choose_meetings(letter: LetterCues, dates: Sequence[Mention]) -> Meetings:
    """Return which of the set times of a letter are meetings."""
    if len({each.start for each in dates}) < _FEW:
        return Meetings(dates=tuple(dates))
    first, last = min(dates, key=lambda each: each.start), max(dates, key=lambda each: each.start)
    if len({each.start for each in dates}) == _FEW and _ends(letter.text, first, last):
        return Meetings(dates=(replace(first, end=last.start),))
    rows = tuple(each for each in dates if _is_row(letter.text, each))
    if len({each.start for each in rows}) >= _FEW and _are_alike(letter.text, rows):
        return _kept(dates, rows)
    parts = _parts(letter.text, dates)
    if len({each.start for each in parts}) >= _FEW:
        return _kept(dates, parts)
    days = tuple(each for each in dates if _is_day_of_its_own(letter, each, dates))
    if len({_day(each) for each in days}) >= _FEW:
        return _kept(dates, days)
    points = {each.start: 0 for each in dates}
    for index, each in enumerate(sorted(dates, key=lambda each: each.position)):
        points[each.start] = max(points[each.start], _points(letter, each) + (index == 0))
    named = {each.start for each in dates if names_day(each)}
    best = max(points, key=lambda start: (points[start], start in named, -start.timestamp()))
    rivals = frozenset(
        start for start in points if start != best and (points[best] - points[start] <= 1 or points[start] >= _STRONG)
    )
    return Meetings(
        dates=tuple(each for each in dates if each.start == best),
        rivals=rivals,
        beside=frozenset(points) - rivals - {best},
    )


def _ends(text: str, first: Mention, last: Mention) -> bool:
    """Say whether the later of two times is when the earlier ends ("starting at 9 and wrapping up at noon")."""
    if first.end is not None or last.end is not None or _day(first) != _day(last):
        return False
    place = max(0, last.position)
    words = text[max(0, place - 40) : place + last.length]
    return _END.search(words[: words.rfind(" ") + 1]) is not None


def _kept(dates: Sequence[Mention], kept: Sequence[Mention]) -> Meetings:
    starts = {each.start for each in kept}
    return Meetings(
        dates=tuple(each for each in dates if each.start in starts),
        beside=frozenset(each.start for each in dates) - starts,
    )


def _head(text: str, mention: Mention) -> str:
    """Return what stands before a time in its line."""
    return text[max(text.rfind("\n", 0, mention.position) + 1, mention.position - 90) : mention.position]


def _is_row(text: str, mention: Mention) -> bool:
    """Say whether a time opens its line, after a label at most."""
    return mention.position >= 0 and _ROW_HEAD.match(_head(text, mention)) is not None


def _are_alike(text: str, rows: Sequence[Mention]) -> bool:
    """Say whether rows make a timetable: at most one has a label that says that it is when the interview is."""
    named = {each.start for each in rows if _OF_INTERVIEW.search(fold(_head(text, each)))}
    if len(named) == 1 and not any(each.end for each in rows):
        # "Time of interview", and "Time of presentation".
        return False
    told = {each.start for each in rows if _TIME_HEAD.search(fold(_head(text, each)) + " ")}
    bare = {each.start for each in rows if not re.search(r"[^\W\d_]", _head(text, each))}
    return len(told) != 1 or len(bare) >= _FEW


def _parts(text: str, dates: Sequence[Mention]) -> tuple[Mention, ...]:
    """Return the times of one day that follow each other in one paragraph: "first at 10 …, then at 11 …"."""
    # A clock that shares a day is quoted from that day on: where it ends is its own place.
    ordered = sorted((each for each in dates if each.position >= 0), key=_end)
    found: dict[int, Mention] = {}
    for one, two in pairwise(ordered):
        between = text[_end(one) : _end(two)]
        if one.start >= two.start or _day(one) != _day(two) or "\n\n" in between or len(between) > _TWO_SENTENCES:
            continue
        said = fold(between)
        named = _WITH.match(text, _end(one)) and _WITH.match(text, _end(two))
        if named or (_THEN.search(said[-_CLAUSE:]) and not _AROUND.search(said[-_CLAUSE:])):
            found[_end(one)], found[_end(two)] = one, two
    return tuple(found.values())


def _end(mention: Mention) -> int:
    return mention.position + mention.length


def _is_day_of_its_own(letter: LetterCues, mention: Mention, dates: Sequence[Mention]) -> bool:
    """Say whether a time names its day, in a sentence that speaks of the interview, and no other does for that day."""
    sentence = sentence_of(letter, mention)
    if sentence is None or mention.position < 0 or not names_day(mention):
        return False
    return Cue.INTERVIEW in sentence.cues and len({_day(each) for each in dates}) >= _FEW


def _day(mention: Mention) -> object:
    return mention.start.astimezone(find_zone(mention.tz) or UTC).date()


def _points(letter: LetterCues, mention: Mention) -> int:
    """Add up what makes a time the meeting's own."""
    if mention.position < 0:
        return _LABEL_POINTS + 1
    sentence = sentence_of(letter, mention)
    if sentence is None:
        return 0
    head = fold(_head(letter.text, mention))
    points = 3 * (Cue.INTERVIEW in sentence.cues) + 2 * bool(_TELLING & sentence.cues.keys())
    points += bool(_WEAK & sentence.cues.keys()) + 2 * names_day(mention) + (mention.end is not None)
    points += _LABEL_POINTS * (_TIME_HEAD.search(head + " ") is not None)
    before = sentence.text[: max(0, sentence.text.find(fold(mention.quote)[:12]))]
    points -= 4 * (_AROUND.search(before[-60:]) is not None)
    points -= 3 * (head.count("(") > head.count(")"))
    return points
