"""Sayings about the time of an interview in few or spoken words, each with what it means against ``scoring``'s."""

from typing import Any

SPOKEN: tuple[tuple[str, dict[str, Any]], ...] = (
    ("at three fifteen", {"start": "2026-03-17T15:15"}),
    ("it's one forty five", {"start": "2026-03-17T13:45"}),
    ("they said seventeen thirty", {"start": "2026-03-17T17:30"}),
    ("from ten to eleven thirty", {"start": "2026-03-17T10:00", "end": "2026-03-17T11:30"}),
    ("10 til 11.15", {"start": "2026-03-17T10:00", "end": "2026-03-17T11:15"}),
    ("Friday, 11.", {"start": "2026-03-20T11:00"}),
    ("not two, three", {"start": "2026-03-17T15:00"}),
    ("1600", {"start": "2026-03-17T16:00"}),
    ("New time: 11", {"start": "2026-03-17T11:00"}),
    ("at midday", {"start": "2026-03-17T12:00"}),
    ("the meeting is at 8:40", {"start": "2026-03-17T08:40"}),
    ("Wednesday. Nine. Phone.", {"start": "2026-03-18T09:00", "medium": "phone"}),
    ("It's 3 p.m. London time", {"start": "2026-03-17T16:00", "tz": "Europe/London"}),
    ("9 EDT", {"start": "2026-03-17T14:00", "tz": "America/New_York"}),
    ("9 am Toronto time that day", {"start": "2026-03-17T14:00", "tz": "America/Toronto"}),
    ("a fortnight later", {"start": "2026-03-31T14:00"}),
    ("it slides an hour", {"start": "2026-03-17T15:00"}),
)

ENDS_AND_LENGTHS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("it starts 15 minutes later but finishes as planned", {"start": "2026-03-17T14:15", "end": "2026-03-17T15:00"}),
    ("13:30 start, end unchanged", {"start": "2026-03-17T13:30", "end": "2026-03-17T15:00"}),
    ("finishes half an hour later", {"end": "2026-03-17T15:30"}),
    ("it will end 15 minutes sooner", {"end": "2026-03-17T14:45"}),
    ("prolonged until half past three", {"end": "2026-03-17T15:30"}),
    ("double the length you noted", {"end": "2026-03-17T16:00"}),
    ("it's 15 minutes shorter", {"end": "2026-03-17T14:45"}),
    ("20 minutes longer please", {"end": "2026-03-17T15:20"}),
    ("One hour is wrong, it's for two and a half", {"end": "2026-03-17T16:30"}),
    ("75 min in total", {"end": "2026-03-17T15:15"}),
    ("We spoke for ten minutes, it's the 19th", {"start": "2026-03-19T14:00"}),
)

BESIDE_THE_POINT: tuple[tuple[str, dict[str, Any]], ...] = (
    ("They told me yesterday at five.", {}),
    ("She rang at 9 this morning.", {}),
    ("Their mail arrived at 7:15.", {}),
    ("Because of the strike we're doing the 19th", {"start": "2026-03-19T14:00"}),
    ("As she sits in Boston it's 10 am Boston time", {"start": "2026-03-17T15:00", "tz": "America/New_York"}),
    ("I had suggested Monday, they came back with Wednesday 8:45 and I accepted", {"start": "2026-03-18T08:45"}),
    ("There's no power on Tuesday afternoon, so it's in the morning, 9:30", {"start": "2026-03-17T09:30"}),
)

ASKED: tuple[str, ...] = (
    "the week of the 23rd",
    "They moved it to the week beginning 23 March",
    "Somebody heard it's the 20th now, but who knows",
    "It's at 8",
    "Thursday, 19",
)

OWN_ZONES: tuple[tuple[str, str], ...] = (
    ("I'm settled in Vienna these days", "Europe/Vienna"),
    ("put me down as living in Warsaw", "Europe/Warsaw"),
    ("my clock runs on Rome time", "Europe/Rome"),
    ("home for me is Oslo now", "Europe/Oslo"),
    ("I now live in Dubai", "Asia/Dubai"),
)
