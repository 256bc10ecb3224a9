"""Every day, time, shift and length of a sentence, with the signs of what is said of it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.likely.cues import find_cues
from prepmail.reading.replies.likely.words import ME, around, beside, name_marks, tokens
from prepmail.reading.replies.saying import Topic
from prepmail.reading.replies.signs.names import Named, find_names
from prepmail.reading.replies.signs.shape import Signs
from prepmail.reading.replies.signs.values import Value, Values, find_values, without
from prepmail.reading.replies.signs.zones import zone_of

_MANY = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Sometime:
    """A day, time, end, shift or length: its ``topic`` and ``value`` as in a Saying. ``held``: it is what we hold."""

    topic: Topic
    value: object
    held: bool
    signs: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sometimes:
    """All times of a sentence, and the ``zone`` (IANA id) that stands apart from them; ``rest`` is all without them."""

    found: tuple[Sometime, ...]
    zone: str | None
    rest: str


def find_sometimes(text: str, frame: Frame, signs: Signs, others: Collection[str]) -> Sometimes:
    """Return every day, time, shift and length of a sentence; ``others`` are the words of the other sentences."""
    values = find_values(text, frame, signs)
    names = find_names(values.text, frame.facts, signs)
    whole = _words(values, names, None)
    shape = {*_shape(values), *find_cues(text, signs), *beside(others), *(f"s:{word}" for word in whole)}
    found = [
        Sometime(
            topic=each.topic,
            value=each.words,
            held=each.held,
            signs=frozenset({*shape, *_signs(each, _words(values, names, each)), _place(each, values)}),
        )
        for each in values.found
    ]
    raw = {f"span:{word}" for word in tokens(text, name_marks(find_names(text, frame.facts, signs)))}
    found += [
        Sometime(topic=each.topic, value=each.value, held=False, signs=frozenset({*shape, *raw, f"kind:{each.topic}"}))
        for each in values.spans.sayings
    ]
    return Sometimes(
        found=tuple(found),
        zone=zone_of(values.text, values.fragments, frame),
        rest=without(values.text, values.fragments),
    )


def _signs(value: Value, words: Sequence[str]) -> Iterator[str]:
    for sign in around(words):
        yield sign
        if sign[0] in "lr" and sign[1] in "0:":
            yield f"{value.topic}>{sign}"
    yield f"kind:{value.topic}"
    yield f"old:{value.old}"


def _place(value: Value, values: Values) -> str:
    return f"last:{value.start == max(each.start for each in values.found)}"


def _words(values: Values, names: Sequence[Named], me: Value | None) -> list[str]:
    """Return the words of a sentence, with a mark for each of its times that says what they are."""
    marks: dict[tuple[int, int], str] = {}
    for each in values.fragments:
        own = [one for one in values.found if one.start == each.position]
        held = "HELD" if own and all(one.held for one in own) else ""
        mark = held + "+".join(sorted({str(one.topic) for one in own})) or "TIME"
        mine = me is not None and me.start == each.position
        marks[each.position, each.position + each.length] = ME if mine else mark
    for span, mark in name_marks(names).items():
        if not any(start < span[1] and span[0] < stop for start, stop in marks):
            marks[span] = mark
    return tokens(values.text, marks)


def _shape(values: Values) -> Iterator[str]:
    """Yield how much of each kind a sentence has."""
    for topic in (Topic.DAY, Topic.TIME, Topic.END):
        new = {each.words for each in values.of(topic) if not each.held}
        yield f"n{topic}:{min(len(new), _MANY)}"
    yield f"anyheld:{any(each.held for each in values.found)}"
    yield f"spans:{min(len(values.spans.sayings), _MANY)}"
