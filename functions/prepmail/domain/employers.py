"""When two names mean one employer, and which interviews are one day there."""

import re
import unicodedata
from collections.abc import Iterable
from datetime import date

from prepmail.domain.interview import Interview
from prepmail.domain.person import Preferences
from prepmail.domain.plan import last_end
from prepmail.domain.state import State
from prepmail.domain.zones import person_zone

_LEGAL_FORMS = frozenset(
    {
        *("inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "corp", "corporation", "co", "company"),
        *("gmbh", "ag", "se", "kg", "mbh", "ug", "ev", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "oy"),
        *("the", "group", "holding"),
    }
)
_WORD = re.compile(r"\w+")
_NAME_LIMIT = 120
_LIVE = frozenset({State.CONFIRMED, State.DONE})


def name_words(name: str | None) -> tuple[str, ...]:
    """Return what tells one name from another: lower case, no accents, no legal form."""
    plain = unicodedata.normalize("NFKD", (name or "")[:_NAME_LIMIT])
    words = _WORD.findall("".join(each for each in plain if not unicodedata.combining(each)).casefold())
    return tuple(each for each in words if each not in _LEGAL_FORMS) or tuple(words)


def is_same_name(one: str | None, other: str | None) -> bool:
    """Tell whether two names mean the same: alike, or one is how the other begins (``Acme``, ``Acme Robotics``)."""
    ours, theirs = name_words(one), name_words(other)
    shorter = min(len(ours), len(theirs))
    return shorter > 0 and ours[:shorter] == theirs[:shorter]


def group_days(interviews: Iterable[Interview], preferences: Preferences) -> list[tuple[Interview, ...]]:
    """Return the interviews of one employer on one of the person's days, in order, where there are several.

    Two that overlap cannot both be sessions of one day: those stay apart.
    """
    days: dict[tuple[tuple[str, ...], date], list[Interview]] = {}
    for each in sorted(interviews, key=lambda one: (one.facts.start or one.changed_at, one.interview_id)):
        start, employer = each.facts.start, name_words(each.facts.company)
        if start and employer and each.state in _LIVE and not each.same_as and not each.merged_into:
            day = start.astimezone(person_zone(preferences, each.facts)).date()
            days.setdefault((employer, day), []).append(each)
    return [tuple(apart) for day in days.values() if len(apart := _apart(day)) > 1]


def _apart(day: list[Interview]) -> list[Interview]:
    kept: list[Interview] = []
    for each in day:
        start = each.facts.start
        before = kept[-1].facts if kept else None
        if start and (before is None or before.start is None or last_end(before.start, before) <= start):
            kept.append(each)
    return kept
