"""A reply taken apart for the second judge: each sentence with all that may be a fact in it, none of it judged."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.likely.people import Somebody, call_roll, find_known, find_strangers
from prepmail.reading.replies.likely.times import Sometimes, find_sometimes
from prepmail.reading.replies.likely.words import name_marks, tokens
from prepmail.reading.replies.saying import Saying
from prepmail.reading.replies.signs.formats import find_form
from prepmail.reading.replies.signs.names import find_names
from prepmail.reading.replies.signs.people import find_people
from prepmail.reading.replies.signs.plain_facts import PlainFacts, find_plain
from prepmail.reading.replies.signs.read import without_talk, write_in
from prepmail.reading.replies.signs.shape import Signs


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence: as it was ``said``, as ``text`` that the signs expect, and what stands in it.

    ``facts`` are those that are no time and nobody; ``contradicts``: they speak against each other. ``strangers`` are
    people we do not know, ``names_known`` is whether it names anybody we do, ``people_unread`` whether a list of people
    goes on with a name that was not read.
    """

    said: str
    text: str
    facts: tuple[Saying, ...]
    contradicts: bool
    times: Sometimes
    strangers: tuple[Somebody, ...]
    names_known: bool
    people_unread: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """All sentences of a reply, and everybody we know, with the signs of all of it."""

    lines: tuple[Line, ...]
    known: tuple[Somebody, ...]


def read_lines(said: Sequence[str], frame: Frame, signs: Signs) -> Lines:
    """Take the sentences of a reply apart. Pure; linear in their length."""
    frame = replace(frame, languages=signs.languages)
    texts = [without_talk(write_in(each, frame, signs), signs) for each in said]
    words = [_words(each, frame, signs) for each in texts]
    plain = [find_plain(each, frame, signs) for each in texts]
    rolls = [call_roll(each.rest, frame.facts, signs) for each in plain]
    lines = []
    for at, each in enumerate(said):
        others = frozenset().union(*(one for place, one in enumerate(words) if place != at))
        lines.append(
            Line(
                said=each,
                text=texts[at],
                facts=(*plain[at].sayings, *find_form(plain[at].rest, signs)[0]),
                contradicts=plain[at].trouble,
                times=_times(plain[at], frame, signs, others),
                strangers=tuple(find_strangers(rolls[at], others)),
                names_known=bool(rolls[at].known),
                people_unread=find_people(plain[at].rest, frame.facts, signs).lost,
            )
        )
    return Lines(lines=tuple(lines), known=tuple(find_known(rolls, frame.facts)))


def _times(plain: PlainFacts, frame: Frame, signs: Signs, others: frozenset[str]) -> Sometimes:
    """Return the times beside the plain facts; beside the person's own zone, no other is the interview's."""
    times = find_sometimes(plain.rest, frame, signs, others)
    return replace(times, zone=None) if plain.own_zone else times


def _words(text: str, frame: Frame, signs: Signs) -> frozenset[str]:
    names = find_names(text, frame.facts, signs)
    return frozenset(tokens(text, name_marks(names)))
