"""What the second judge makes of a reply: the times and people of all its sentences, each by its likeliest part."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.likely.judges import Judges, Known, When, Who
from prepmail.reading.replies.likely.lines import Line, Lines
from prepmail.reading.replies.likely.people import Somebody
from prepmail.reading.replies.likely.times import Sometime
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.corrects import reads_half

# How likely the likeliest part must be.
_LEAST: Final = 0.85
# What is likely to this is not meant, whatever the rules say.
_SURELY: Final = 0.93


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """The ``sayings`` about times and people, ``sure`` when none of them is in doubt.

    ``tells`` are the sentences that they stand in, with the least share in each, ``idle`` those in which surely nothing
    is told. ``never`` are times (topic and value), ``nobody`` names, that are surely not meant.
    """

    sayings: tuple[Saying, ...]
    sure: bool
    tells: Mapping[str, float]
    idle: frozenset[str]
    never: frozenset[tuple[Topic, str]]
    nobody: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Said:
    """What one sentence comes to."""

    times: tuple[tuple[Topic, object], ...]
    comes: tuple[str, ...]
    shares: tuple[float, ...]
    never: frozenset[tuple[Topic, str]]
    nobody: frozenset[str]

    @property
    def tells(self) -> bool:
        return bool(self.times or self.comes)


def form_opinion(reply: Lines, frame: Frame, judges: Judges) -> Opinion:
    """Return what is likeliest of all times and people of a reply together. Pure."""
    said = [_weigh(each, judges) for each in reply.lines]
    comes = tuple(dict.fromkeys(name for each in said for name in each.comes))
    goes, known = _weigh_known(reply.known, judges, comes=bool(comes))
    times, one_zone = _with_zone(tuple(dict.fromkeys(one for each in said for one in each.times)), reply.lines, frame)
    shares = [share for each in said for share in each.shares] + known
    # That nobody is left in the room is for the rules to say.
    empties = bool(goes) and not comes and len(goes) == len(reply.known)
    partly = empties or any(_is_partly(line, each) for line, each in zip(reply.lines, said, strict=True) if each.tells)
    return Opinion(
        sayings=(*times, *_people(comes, goes, reply.known)),
        sure=all(share >= _LEAST for share in shares) and one_zone and not partly,
        tells={line.said: min(each.shares) for line, each in zip(reply.lines, said, strict=True) if each.tells},
        idle=frozenset(
            line.said for line, each in zip(reply.lines, said, strict=True) if not each.tells and _is_idle(line, each)
        ),
        never=frozenset().union(*(each.never for each in said)),
        nobody=frozenset().union(*(each.nobody for each in said)),
    )


def _is_partly(line: Line, said: _Said) -> bool:
    """Tell whether a sentence speaks against itself, or a time in it was not read whole."""
    day = any(topic is Topic.DAY for topic, _ in said.times)
    return line.contradicts or line.people_unread or (bool(said.times) and reads_half(line.times.rest, day=day))


def _is_idle(line: Line, said: _Said) -> bool:
    return not line.facts and not line.contradicts and all(share >= _LEAST for share in said.shares)


def _weigh(line: Line, judges: Judges) -> _Said:
    times: list[tuple[Topic, object]] = []
    comes: list[str] = []
    shares: list[float] = []
    never: set[tuple[Topic, str]] = set()
    nobody: set[str] = set()
    for each in line.times.found:
        if each.held:
            continue
        part, share = judges.times.likeliest(each.signs)
        shares.append(share)
        if When(part) is not When.NONE:
            times.append(_as_said(each, When(part)))
        elif share >= _SURELY and "?" not in line.said:
            never.add((each.topic, str(each.value)))
    for one in line.strangers:
        part, share = judges.strangers.likeliest(one.signs)
        shares.append(share)
        if Who(part) is Who.COMES:
            comes.append(one.name)
        elif share >= _SURELY and "?" not in line.said:
            nobody.add(one.name)
    return _Said(
        times=tuple(times),
        comes=tuple(comes),
        shares=tuple(shares),
        never=frozenset(never),
        nobody=frozenset(nobody),
    )


def _as_said(each: Sometime, part: When) -> tuple[Topic, object]:
    if each.topic is Topic.TIME and part is When.END:
        return Topic.END, each.value
    if each.topic is Topic.END and part is When.NEW:
        return Topic.TIME, each.value
    return each.topic, each.value


def _weigh_known(known: Sequence[Somebody], judges: Judges, *, comes: bool) -> tuple[list[Somebody], list[float]]:
    """Return who goes of those we know, and the shares: asked only of those who are named, or where somebody comes.

    Of several, those whom nobody names stay where another is named; where none is, that is nobody's to guess.
    """
    goes: list[Somebody] = []
    shares: list[float] = []
    named = any(each.named for each in known)
    for each in known:
        if each.named or (comes and not named):
            part, share = judges.known.likeliest(each.signs)
            shares.append(share if each.named or len(known) == 1 else 0.0)
            if Known(part) is Known.GOES:
                goes.append(each)
    return goes, shares


def _people(comes: Sequence[str], goes: Sequence[Somebody], known: Sequence[Somebody]) -> Iterator[Saying]:
    """Yield what those who come and go come to; that somebody whom nobody names goes alone says nothing."""
    if not comes and not any(each.named for each in goes):
        return
    if comes and len(goes) == len(known):
        yield Saying(topic=Topic.PEOPLE, value=tuple(comes))
        return
    if goes:
        yield Saying(topic=Topic.NOT_PEOPLE, value=tuple(each.name for each in goes))
    if comes:
        yield Saying(topic=Topic.MORE_PEOPLE, value=tuple(comes))


def _with_zone(times: Sequence[tuple[Topic, object]], lines: Sequence[Line], frame: Frame) -> tuple[list[Saying], bool]:
    """Return the times on the clock that stands beside them, and whether there is one at most."""
    sayings = [Saying(topic=topic, value=value) for topic, value in times]
    zones = {line.times.zone for line in lines if line.times.zone}
    if len(zones) != 1:
        return sayings, not zones
    zone = zones.pop()
    for at, each in enumerate(sayings):
        if each.topic is Topic.TIME:
            sayings[at] = replace(each, value=f"{each.value} {zone}")
            return sayings, True
    if frame.start and any(each.held and each.topic is Topic.TIME for line in lines for each in line.times.found):
        sayings.append(Saying(topic=Topic.TIME, value=f"{frame.start:%H:%M} {zone}"))
    return sayings, True
