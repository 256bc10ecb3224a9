"""Which times of a letter are still ahead, seen from when it was written."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from prepmail.domain.reading import Choice
from prepmail.reading.dates.mentions import Doubt, Mention, Role
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import read_sentences

# What is said of an application that arrived.
_ARRIVED = re.compile(
    r"\b(?:received|submitted|registered|logged|lodged|applied|eingegangen|eingereicht|erhalten|enregistre\w*|"
    r"depose\w*|recue?s?|"
    r"transmise?|registrad\w+|recibid\w+|presentad\w+|enviad\w+|ricevut\w+|registrat\w+|inviat\w+|pervenut\w+|"
    r"ontvangen|"
    r"ingediend|geregistreerd|recebid\w+|registad\w+|submetid\w+|otrzymal\w+|wplyn\w+|zarejestr\w+|zlozon\w+|mottat\w*|"
    r"mottag\w*|registrer\w*|modtag\w*|indsend\w*|innsendt)\b"
)
# A stamp in the server's zone may seem half a day off.
_STAMP: Final = timedelta(hours=15)
_OVER: Final = timedelta(hours=12)


def still_open(mentions: Sequence[Mention], sent: datetime, text: str) -> Sequence[Mention]:
    """Return the times that lie ahead; and the only one of a letter that is told as set: its year may be wrong."""
    mentions = _without_stamps(mentions, sent, text)
    ahead = [each for each in mentions if each.start > sent - _OVER]
    past = [each for each in mentions if each.role is Role.EVENT and each not in ahead]
    if ahead or len({each.start for each in past}) != 1:
        return ahead
    only = past[0]
    around = [each for each in read_sentences(text) if each.start <= only.position < each.end]
    told = any(Cue.CONFIRM in each.cues and not each.cues.keys() & {Cue.NOTE, Cue.REJECTED} for each in around)
    later = Choice(label="", start=_next_year(only.start), end=None, tz=only.tz)
    choices = (Choice(label="", start=only.start, end=only.end, tz=only.tz), later)
    if not told or later.start is None or later.start < sent:
        return ahead
    return [replace(only, choices=only.choices or choices, doubts=only.doubts | {Doubt.RELATIVE})]


def _without_stamps(mentions: Sequence[Mention], sent: datetime, text: str) -> Sequence[Mention]:
    """Leave out when an application arrived ("your application was received on 9 March at 14:02")."""
    near = [each for each in mentions if abs(each.start - sent) < _STAMP]
    if not near:
        return mentions
    stamped = [
        each
        for each in read_sentences(text)
        if (Cue.RECEIVED in each.cues or _ARRIVED.search(each.text))
        and not each.cues.keys() & {Cue.INVITE, Cue.INTERVIEW}
    ]
    return [
        each
        for each in mentions
        if each not in near or not any(one.start <= each.position < one.end for one in stamped)
    ]


def _next_year(start: datetime) -> datetime:
    try:
        return start.replace(year=start.year + 1)
    except ValueError:
        return start + timedelta(days=365)
