"""Which times a letter takes back, and which it moves a meeting to."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from prepmail.reading.dates.mentions import Mention, Role
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import Sentence, fold
from prepmail.reading.intent.letter_cues import LetterCues
from prepmail.reading.intent.mention_roles import sentence_of, stands_bare

_DENIED: Final = r"\b(?:not|nicht|statt|pas|non|niet|nao|nie|inte|ikke)\s(?:at |um |a |alle |om |as |o |kl\.? )?"
_CLOCK = re.compile(r"\d{1,2}(?:[:.h]\d\d)? ?(?:[ap]m)?")
_LABEL_LINE: Final = 40
_FEW: Final = 2
_TO_BEFORE = re.compile(r"(?:\b(?:to|for|until|till|auf|zum|au|al|alle|naar|para|pour|till|til|na)|→|->|[:：])\s{0,3}$")
_OLD_LABEL = re.compile(
    r"^\W*(?:previous(?:ly)?|old|originally|original|former(?:ly)?|was|before|alter?|bisher\w*|vorher\w*|"
    r"ancien\w*|auparavant|anterior\w*|antes|"
    r"precedente|prima|vorige|oude?|eerder\w*|tidligere|tidigare|poprzedni\w*|変更前|原)\b[^\n]{0,24}$"
)
_INSTEAD = re.compile(
    r"\b(?:instead of|rather than|in place of|anstatt|anstelle|statt|au lieu d|plutot qu|en lugar de|en vez de|"
    r"invece (?:di|che)|piuttosto che|anziche|"
    r"in plaats van|em vez d|zamiast|i stallet for|istallet for|i stedet for)\b"
)
# "The interview planned for Tuesday" is the old one, for all its "for".
_PLANNED_FOR = re.compile(
    r"\b(?:planned|scheduled|set|due|booked|arranged|geplant\w*|angesetzt\w*|vereinbart\w*|prevue?s?|fixee?s?|"
    r"programad\w+|"
    r"previst\w+|fijad\w+|fissat\w+|gepland\w*|marcad\w+|agendad\w+|zaplanowan\w+|umowion\w+|planerad\w*|planlagt\w*|"
    r"aftalt\w*) (?:for|to|auf|am|fur|le|pour|para|el|per|il|voor|op|na|til|till|om|a)\s{0,2}$"
)
_LEADS_TO = re.compile(
    r"(?:\b(?:to|auf|au|a|al|alle|naar|na|para|till|til|now|jetzt|nun|ahora|adesso|nu|agora|teraz|jednak|sera|wird)|"
    r"[へ改]|件ですが)"
    r"(?:\s(?:the|den|dem|el|le|il|be|on|at|um|om|dia|kl\.?|\w{2,10}day|a|las)){0,3}\s{0,2}$"
)
_BACK = re.compile(
    r"\b(\d{1,2})[:.h](\d\d)(?: uhr| h)? (?:to|auf|a|alle|naar|op|para|na|till|til) (?:las |as )?(\d{1,2})[:.h](\d\d)$"
)
_A_DAY: Final = timedelta(hours=12)
_FROM_BEFORE = re.compile(
    r"\b(?:from|von|de|du|da|dalle|dal|del|desde|van|od|z|fran|fra)\s(?:the |um |kl\.? |las |\w+day )?$"
)
_TO_INSIDE = re.compile(r"\s(?:to|auf|a|alle|naar|na|para|till|til)\s")


def find_left_behind(letter: LetterCues, known: Sequence[Mention]) -> Mention | None:
    """Return the first of two times of a letter that moves an interview, where no word tells the new one."""
    if len({each.start for each in known}) != 2:  # noqa: PLR2004 - an old time and a new one
        return None
    first, *others = sorted(known, key=lambda each: each.position)
    sentence = sentence_of(letter, first)
    if sentence is not None and stands_bare(letter, sentence) and first.role is others[0].role is Role.EVENT:
        # Two dates in two lines, or columns, and no word beside them: the old one first, as programs write it.
        return first
    if sentence is None or not sentence.cues.keys() & {Cue.MOVE, Cue.GONE}:
        # Two times and no word that tells which is the old one: the first, and that is asked about.
        two = len({each.start for each in known}) == _FEW and Cue.ASK not in letter.all
        return first if two and first.position >= 0 and all(each.role is Role.EVENT for each in known) else None
    place = sentence.text.find(fold(first.quote)[:12])
    together = all(sentence_of(letter, each) is sentence for each in others)
    planned = _PLANNED_FOR.search(sentence.text[: max(0, place)]) is not None
    apart = together or all(abs((each.start - first.start).days) > 0 or each.role is Role.OFFERED for each in others)
    return first if apart and (planned or not _TO_BEFORE.search(sentence.text[: max(0, place)])) else None


def split_move(letter: LetterCues, mention: Mention) -> tuple[Mention, ...]:
    """Return the old and the new time of "shift it from 2.30 to 3": in a sentence that moves, no start and end."""
    sentence = sentence_of(letter, mention)
    if sentence is None or Cue.MOVE not in sentence.cues:
        return (mention,)
    words = fold(mention.quote)
    if mention.end is None:
        return _split_back(mention, words)
    place = sentence.text.find(words[:12])
    joined = _TO_INSIDE.search(words)
    if joined is None or place < 0 or not _FROM_BEFORE.search(sentence.text[:place]):
        return (mention,)
    old = replace(mention, end=None, role=Role.OLD)
    return old, replace(mention, start=mention.end, end=None, role=Role.EVENT, choices=(), doubts=frozenset())


def _split_back(mention: Mention, words: str) -> tuple[Mention, ...]:
    """Return both times of "brought forward from 14:30 to 13:30", which is no span: the new one is the earlier."""
    found = _BACK.search(words)
    if found is None:
        return (mention,)
    hours, minutes, new_hours, new_minutes = map(int, found.groups())
    earlier = timedelta(hours=hours - new_hours, minutes=minutes - new_minutes)
    if not timedelta(0) < earlier < _A_DAY:
        return (mention,)
    old = replace(mention, role=Role.OLD)
    return old, replace(mention, start=mention.start - earlier, role=Role.EVENT, choices=(), doubts=frozenset())


def is_led_to(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a move leads to a time: "from Thursday to Monday", "auf den 10. März", "ahora será el 6 de marzo"."""
    sentence = sentence_of(letter, mention)
    if sentence is None or Cue.MOVE not in sentence.cues:
        return False
    return _LEADS_TO.search(sentence.text[: max(0, sentence.text.find(fold(mention.quote)[:12]))]) is not None


def is_denied(letter: LetterCues, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Say whether a time is named to correct it, beside the one that holds: "at 3.30pm, not 2.30pm"."""
    sentence = sentence_of(letter, mention)
    if sentence is None or not any(
        other.start != mention.start and sentence_of(letter, other) is sentence for other in mentions
    ):
        return False
    # The words of the time alone: its quote may span the day that it shares.
    clock = _CLOCK.findall(fold(mention.quote))
    return bool(clock) and re.search(_DENIED + re.escape(clock[-1].strip()), sentence.text) is not None


def is_gone(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a time is named only to take it back ("I can't make our call on Thursday at 11")."""
    sentence = sentence_of(letter, mention)
    if sentence is None or mention.role is not Role.EVENT:
        return False
    place = max(0, sentence.text.find(fold(mention.quote)[:12]))
    before = sentence.text[:place]
    # "Tomorrow at 11 instead of today at 3": what stands before the word is the new time.
    if (given_up := _INSTEAD.search(sentence.text)) and 0 <= place < given_up.start():
        # A bare clock shares the day of the other, and so its first words: "12/3 at 3:30 PM instead of 2:00".
        return given_up.end() < place + len(fold(mention.quote))
    if _OLD_LABEL.search(before or _line_above(letter, sentence)):
        return True
    if Cue.GONE not in sentence.cues or sentence.is_conditional(Cue.GONE):
        # "If you are unable to attend, ring the office between 9 and 4": nothing is taken back.
        return False
    return not _TO_BEFORE.search(before) or _PLANNED_FOR.search(before) is not None


def _line_above(letter: LetterCues, sentence: Sentence) -> str:
    """Return the short line above a time that stands in a line of its own ("PREVIOUS TIME")."""
    above = [each for each in letter.body if each.end <= sentence.start][-1:]
    return above[0].text if above and len(above[0].text) <= _LABEL_LINE else ""
