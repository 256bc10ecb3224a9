"""Hear both judges of a reply: the rules, and all that stands around its times and names weighed together.

The rules are right where they understood every sentence, unless a time or a name that they took is surely not meant.
Where they cannot decide, and the second judge is sure of all times and names together, its word counts
(docs/decisions/0019-learned-parts-in-replies.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.likely.judges import Judges, learned
from prepmail.reading.replies.likely.lines import Line, Lines, read_lines
from prepmail.reading.replies.likely.opinion import Opinion, form_opinion
from prepmail.reading.replies.people import is_called, room_after
from prepmail.reading.replies.saying import COMES, PEOPLE, TIMES, Saying, names_of
from prepmail.reading.replies.signs.shape import Signs
from prepmail.reading.replies.times import read_move

# How sure the second judge must be where a sentence doubts, asks, or speaks of another event.
_AGAINST_DOUBT: Final = 0.9
_JUDGED: Final = TIMES | PEOPLE


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """The ``sayings`` of a reply, and the sentences that are ``unclear``."""

    sayings: tuple[Saying, ...]
    unclear: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled(Both):
    """What the rules made of a reply. Of the ``undecided`` among the unclear nothing says that they are not meant."""

    undecided: frozenset[str]


def hear_both(said: Sequence[str], ruled: Ruled, frame: Frame, signs: Signs, *, judges: Judges | None = None) -> Both:
    """Return what sentences come to, ``ruled`` being what the rules made of them. Pure; linear in their length."""
    timely = tuple(each for each in ruled.sayings if each.topic in _JUDGED)
    if not (timely or ruled.unclear):
        return ruled
    reply = read_lines(said, frame, signs)
    opinion = form_opinion(reply, frame, judges or learned())
    if not ruled.unclear:
        return _without_denied(ruled, timely, reply.lines, opinion)
    outcome = _outcome(opinion.sayings, frame)
    understood = opinion.sayings and opinion.sure and outcome is not None and not _is_spelled_anew(timely, reply, frame)
    refused = (each for each in ruled.unclear if each not in ruled.undecided)
    if (
        not understood
        or any(each in opinion.tells for each in refused)
        or any(_is_guarded(each, opinion, signs) for each in reply.lines)
    ):
        return _without_talk(_without_denied(ruled, timely, reply.lines, opinion), reply.lines, opinion, signs)
    if timely and _outcome(timely, frame) == outcome:
        return _without_talk(ruled, reply.lines, opinion, signs)
    others = tuple(each for each in ruled.sayings if each.topic not in _JUDGED)
    return _taken(replace(ruled, sayings=others), reply.lines, opinion, signs)


def _taken(ruled: Ruled, lines: Sequence[Line], opinion: Opinion, signs: Signs) -> Both:
    """Return the opinion beside the facts that are no times and nobody: also of the sentences that it understood."""
    sayings = list(ruled.sayings)
    unclear: list[str] = []
    for line in lines:
        if line.said not in ruled.unclear:
            continue
        if line.said in opinion.tells:
            sayings += [each for each in line.facts if each not in sayings]
        elif not (line.said in ruled.undecided and _is_talk(line, opinion, signs)):
            unclear.append(line.said)
    return Both(sayings=(*sayings, *opinion.sayings), unclear=tuple(unclear))


def _without_denied(ruled: Ruled, timely: Sequence[Saying], lines: Sequence[Line], opinion: Opinion) -> Ruled:
    """Return what the rules made of a reply, without its times and people where one of them is surely not meant."""
    names = {name for each in timely if each.topic in COMES for name in names_of((each,), each.topic)}
    if names.isdisjoint(opinion.nobody) and not any((each.topic, str(each.value)) in opinion.never for each in timely):
        return ruled
    asked = (line.said for line in lines if line.times.found or line.strangers or line.names_known)
    return replace(
        ruled,
        sayings=tuple(each for each in ruled.sayings if each.topic not in _JUDGED),
        unclear=tuple(dict.fromkeys((*ruled.unclear, *asked))),
    )


def _without_talk(ruled: Ruled, lines: Sequence[Line], opinion: Opinion, signs: Signs) -> Both:
    """Leave out unclear sentences in which nothing else is told, where something was understood."""
    if not ruled.sayings:
        return ruled
    talk = {line.said for line in lines if line.said in ruled.undecided and _is_talk(line, opinion, signs)}
    return Both(sayings=ruled.sayings, unclear=tuple(each for each in ruled.unclear if each not in talk))


def _is_guarded(line: Line, opinion: Opinion, signs: Signs) -> bool:
    """Tell whether a sentence that tells something doubts, asks, or speaks of another event, and may be that one."""
    share = opinion.tells.get(line.said)
    guards = signs.guards
    words = (signs.doubt, signs.unsure, signs.condition, guards.another, guards.own_event, guards.errand)
    doubtful = "?" in line.said or any(each.search(line.text) for each in words)
    return share is not None and share < _AGAINST_DOUBT and doubtful


def _is_talk(line: Line, opinion: Opinion, signs: Signs) -> bool:
    doubts = any(words.search(line.text) for words in (signs.doubt, signs.unsure))
    return line.said in opinion.idle and "?" not in line.said and not doubts


def _is_spelled_anew(timely: Sequence[Saying], reply: Lines, frame: Frame) -> bool:
    """Tell whether the rules have a name that does not stand in the reply: one we know, spelled anew."""
    names = {each.name for line in reply.lines for each in line.strangers}
    return any(
        name not in names and not any(is_called(each, name) for each in frame.facts.interviewers)
        for each in timely
        if each.topic in COMES and isinstance(each.value, tuple)
        for name in each.value
    )


def _outcome(sayings: Sequence[Saying], frame: Frame) -> tuple[object, ...] | None:
    """Return what sayings come to, None where they make no sense together."""
    moved = read_move(sayings, frame)
    if moved and moved.correction is None:
        return None
    people = room_after(frame.facts, sayings)
    change = moved.correction if moved else None
    return (change.start or frame.facts.start, change.end, change.tz, people) if change else (None, None, None, people)
