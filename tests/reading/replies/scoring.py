"""Read corrections against one known interview and say of each whether exactly what was meant came out."""

import re
from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from prepmail.domain.corrections import Correction
from prepmail.domain.reading import Choice, Facts, Interviewer, Medium, Question
from prepmail.domain.replies import Reply
from prepmail.reading.replies.read import ReplyFrame, read_reply

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
ANA = Interviewer(name="Ana Silva", email="ana@acme.example")
FACTS = Facts(
    start=datetime(2026, 3, 17, 13, tzinfo=UTC),
    end=datetime(2026, 3, 17, 14, tzinfo=UTC),
    tz="Europe/Berlin",
    company="Acme",
    role="Data Engineer",
    interviewers=(ANA,),
    medium=Medium.VIDEO,
    join_url="https://meet.example.com/old",
)
_LENGTH = timedelta(hours=1)
_HELD = "2026-03-17T14:00"
FRAME = ReplyFrame(now=NOW, facts=FACTS, zone="Europe/Berlin")
ASKED = replace(FRAME, questions=(Question(field="start", text="", choices=(Choice(label="a"), Choice(label="b"))),))


def changes(reply: Reply) -> dict[str, Any]:
    """Return what a reply would change, as the lists of sayings tell it."""
    told: dict[str, Any] = {}
    for each in fields(Correction):
        value = getattr(reply.correction, each.name)
        if value is None:
            continue
        if isinstance(value, datetime):
            told[each.name] = f"{value.astimezone(BERLIN):%Y-%m-%dT%H:%M}"
        elif each.name == "interviewers":
            told[each.name] = tuple(one.name for one in value)
        else:
            told[each.name] = str(value)
    if reply.zone and reply.zone != FRAME.zone:
        told["zone"] = reply.zone
    if reply.other:
        told["other"] = True
    if reply.choice is not None:
        told["choice"] = reply.choice
    if reply.agrees is not None:
        told["agrees"] = reply.agrees
    return told


_TITLES = re.compile(
    r"^(?:(?:frau|fr|herrn?|hr|ms|mrs|mr|mme|miss|dr|professor|prof|dipl\.?-ing)\b\.? *)+(?=\S)", re.IGNORECASE
)


def _in_effect(told: Mapping[str, Any]) -> dict[str, Any]:
    """Return changes by what they do: an end that the known length gives anyway, and how a name is written, do nothing.

    "Frau Dorn" and "Dorn" are the same person, and we write those with a capital that have none.
    """
    effect = dict(told)
    if "interviewers" in effect:
        # Their order says nothing.
        effect["interviewers"] = sorted(_TITLES.sub("", one.casefold()) for one in effect["interviewers"])
    if effect.get("start") == _HELD:
        # On another clock, it is the same time.
        del effect["start"]
    if "start" in effect and "end" not in effect:
        start = datetime.fromisoformat(effect["start"])
        effect["end"] = f"{start + _LENGTH:%Y-%m-%dT%H:%M}"
    return effect


def judge(said: str, meant: Mapping[str, Any]) -> str:
    """Return ``exact``, ``asked`` (nothing wrong done, and something said back), or ``other`` for anything else."""
    reply = read_reply(said, ASKED if "choice" in meant else FRAME)
    done = changes(reply)
    asks = bool(reply.question or reply.unclear)
    if not meant:
        # News of something else: asked about or not, nothing may change. A yes that nobody asked for changes nothing.
        return "exact" if done in ({}, {"agrees": True}) else "other"
    if meant.get("asked"):
        return "exact" if asks and not done else "other"
    # What they say already holds needs no change.
    held = {"zone": FRAME.zone, "medium": str(FACTS.medium)}
    wanted = _in_effect({name: value for name, value in meant.items() if held.get(name) != value})
    effect = _in_effect(done)
    if effect == wanted and not asks:
        return "exact"
    # A time that was half understood is a wrong one, and the same holds for who is in the room.
    whole = all(wanted.get(name) == value for name, value in effect.items()) and (
        "start" not in effect or all(effect.get(name) == wanted.get(name) for name in ("end", "tz"))
    )
    return "asked" if asks and whole else "other"
