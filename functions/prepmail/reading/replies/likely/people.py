"""Everybody whom a reply names or whom we know, with the signs of what is said of them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from prepmail.domain.reading import Facts, Interviewer
from prepmail.reading.replies.likely.cues import find_cues
from prepmail.reading.replies.likely.words import KNOWN, ME, NAME, around, beside, pairs, tokens
from prepmail.reading.replies.people import is_called
from prepmail.reading.replies.signs.names import Named
from prepmail.reading.replies.signs.parts import Part
from prepmail.reading.replies.signs.people import find_named, find_parts
from prepmail.reading.replies.signs.shape import Signs

_MANY = 4
_MOST_WORDS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """Somebody by the name that was said, or that we know; ``named`` where the reply names them."""

    name: str
    named: bool
    signs: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """Whom a sentence names: the ``said`` text that they stand in, those of them we know, the part the rules see."""

    said: str
    names: tuple[Named, ...]
    known: dict[int, Interviewer]
    parts: dict[int, Part]
    cues: frozenset[str]

    @property
    def strangers(self) -> list[Named]:
        """Return those we do not know."""
        return [each for each in self.names if each.start not in self.known]

    def words(self, me: Named | None) -> list[str]:
        """Return the words of the sentence, with marks for everybody in it."""
        return tokens(
            self.said,
            {
                (each.start, each.end): ME if each is me else KNOWN if each.start in self.known else NAME
                for each in self.names
            },
        )


def call_roll(text: str, facts: Facts, signs: Signs) -> Roll:
    """Return whom a sentence names. Pure; linear."""
    said, names = find_named(text, facts, signs)
    known = {each.start: person for each in names for person in facts.interviewers if is_called(person, each.name)}
    parts = {one.start: part for group, part in find_parts(said, names, facts, signs) for one in group}
    return Roll(said=said, names=tuple(names), known=known, parts=parts, cues=frozenset(find_cues(text, signs)))


def find_strangers(roll: Roll, others: Collection[str]) -> list[Somebody]:
    """Return everybody new whom a sentence names; ``others`` are the words of the other sentences."""
    return [
        Somebody(name=each.name, named=True, signs=frozenset(_signs(roll, each, others))) for each in roll.strangers
    ]


def find_known(rolls: Sequence[Roll], facts: Facts) -> list[Somebody]:
    """Return everybody we know, with the signs of the whole reply; nobody where it names nobody."""
    if not any(roll.names for roll in rolls):
        return []
    return [
        Somebody(
            name=person.name or "",
            named=any(person in roll.known.values() for roll in rolls),
            signs=frozenset(_known_signs(person, rolls)),
        )
        for person in facts.interviewers
    ]


def _signs(roll: Roll, named: Named, others: Collection[str]) -> Iterator[str]:
    words = roll.words(named)
    yield from around(words)
    yield from (f"w:{word}" for word in words)
    yield from beside(others)
    yield from roll.cues
    yield f"part:{roll.parts.get(named.start)}"
    yield f"names:{min(len(roll.names), _MANY)}"
    yield f"words:{min(len(named.name.split()), _MANY)}"
    yield f"given:{named.given}"
    yield f"sure:{named.sure}"


def _known_signs(person: Interviewer, rolls: Sequence[Roll]) -> Iterator[str]:
    whole: list[str] = []
    strangers = 0
    named = False
    for roll in rolls:
        me = next((each for each in roll.names if roll.known.get(each.start) == person), None)
        words = roll.words(me)
        whole += [*words, "."]
        yield from roll.cues
        if me:
            named = True
            yield from (f"k{sign}" for sign in around(words))
            yield from (f"k{cue}" for cue in roll.cues)
            yield f"part:{roll.parts.get(me.start)}"
        for each in roll.strangers:
            strangers += 1
            yield f"parts:{roll.parts.get(each.start)}"
            yield from (f"u{sign}" for sign in around(roll.words(each)) if sign[0] in "lr")
    yield from pairs(whole[:_MOST_WORDS])
    yield f"named:{named}"
    yield f"strangers:{min(strangers, _MANY)}"
    yield f"named:{named}:strangers:{min(strangers, 2)}"
