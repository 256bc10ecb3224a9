"""Find who will be in the room, who comes besides and who does not come, by the signs around their names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from prepmail.domain.reading import Facts, Format
from prepmail.reading.replies.people import is_called, names_company
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.beside_names import without_titles
from prepmail.reading.replies.signs.names import Named, find_names, is_nobody, joined
from prepmail.reading.replies.signs.shape import PeopleSigns, Signs

_BEFORE: Final = 70
_AFTER: Final = 60
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_NEXT = re.compile(
    r"\s*(?:,|&|\+|/|\band\b|\bund\b|\bplus\b|\bsowie\b)[\s,]*(?:and |und )?(?P<word>[^\W\d_a-zäöüß][\w'’-]+)"
    r"(?=\s*(?:$|[.,!;)]|and\b|und\b|[^\W\d_a-zäöüß]))"
)
_JOINS = re.compile(r"(?:\s*[,;&+]|,?\s*(?:and|und|plus|sowie)(?: also| auch| noch)?)\s*", re.IGNORECASE)
# "Sam will be there too, and Beth."
_AND = re.compile(r"(?:,|too|as well|also|there|dabei|auch|dazu),? (?:and|und) $", re.IGNORECASE)
_TOGETHER = re.compile(
    r"\b(?:and|und|plus|with|mit|both|together|now|please|the two|of them|die beiden|alle beide|beide|zusammen|jetzt"
    r"|bitte)\b",
    re.IGNORECASE,
)
_WITH = re.compile(r"\b(?:interview|gespräch|termin|call|meeting) (?:is )?(?:with|mit|bei|at) $", re.IGNORECASE)
_LETTER = re.compile(r"[^\W\d_]")


class Part(StrEnum):
    """What part somebody plays in what is said."""

    BESIDES = "besides"
    GONE = "gone"
    MORE = "more"
    COME = "come"
    ONLY = "only"
    TOLD = "told"
    NONE = "none"


_NO_LIST: Final = frozenset({Part.NONE, Part.TOLD, Part.GONE})
_Parts = list[tuple[list[Named], Part]]


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """What was found: ``sayings``, ``trouble`` where somebody is named who could be anything, the words left over."""

    sayings: tuple[Saying, ...] = ()
    trouble: bool = False
    rest: str = ""


def find_people(text: str, facts: Facts, signs: Signs) -> People:
    """Return who comes, goes or is the only one, as a text says it."""
    said = without_titles(text, signs.people)
    surname = _surname(said, facts, signs.people)
    if surname:
        return surname
    names = [each for each in find_names(said, facts, signs) if not names_company(each.name, facts)]
    parts = _parts(list(joined(names, said, signs)), said, facts, signs.people, signs.talk)
    gone = [each for each in _of(parts, Part.GONE) if each.sure or _is_known(each, facts)]
    if any(not _is_known(each, facts) for each in gone):
        return People(trouble=True, rest=said)
    taken = [one for group, part in parts if part is not Part.NONE for one in group]
    strangers = [each for each in _of(parts, Part.NONE) if each.given and not _is_known(each, facts)]
    sayings = _sayings(parts, gone, facts)
    read = {one.start for one in taken}
    lost = bool(sayings) and any(_goes_on(said, group, read, signs) for group, part in parts if part not in _NO_LIST)
    # "With Globex" may be a firm, where nothing else says that it is somebody.
    firm = not gone and any(_may_be_firm(each, said) for each in _of(parts, Part.ONLY))
    return People(sayings=sayings, rest=_without(said, taken), trouble=bool(strangers) or lost or firm)


def _may_be_firm(each: Named, text: str) -> bool:
    return not each.sure and _WITH.search(text[: each.start]) is not None


def _goes_on(text: str, group: Sequence[Named], read: set[int], signs: Signs) -> bool:
    """Tell whether a list of people goes on with a word that may be a name, and was not read as one."""
    found = _NEXT.match(text, group[-1].end)
    if found is None or found.start("word") in read:
        return False
    word = found["word"]
    return word.casefold() not in signs.talk and not is_nobody(word, german=signs.languages[0] == "de")


def _surname(said: str, facts: Facts, signs: PeopleSigns) -> People | None:
    """Return the one person we know with the family name that is said to be theirs."""
    found = signs.surname.search(said)
    if found is None or len(facts.interviewers) != 1:
        return None
    first = (facts.interviewers[0].name or "").partition(" ")[0]
    name = f"{first} {found['last'][:1].upper()}{found['last'][1:]}".strip()
    return People(sayings=(Saying(topic=Topic.PEOPLE, value=(name,)),), rest=said[: found.start()])


def _sayings(parts: _Parts, gone: Sequence[Named], facts: Facts) -> tuple[Saying, ...]:
    """Return what the parts of everybody come to: who is taken out, who is added, or who alone is there."""
    come, only, more = (_of(parts, each) for each in (Part.COME, Part.ONLY, Part.MORE))
    if beside := _of(parts, Part.BESIDES):
        # "In addition to Ana there'll be Sven": the list goes on.
        more = [*(each for each in beside if not _is_known(each, facts)), *more, *only, *come]
        only, come = [], []
    stays = [each for each in facts.interviewers if not any(is_called(each, one.name) for one in gone)]
    named = [*only, *come]
    found: list[tuple[Topic, Sequence[Named]]] = []
    if named and (not gone or (only and not stays)):
        found.append((Topic.PEOPLE, named))
    elif gone:
        found += [(Topic.NOT_PEOPLE, gone), (Topic.MORE_PEOPLE, named)]
    found.append((Topic.MORE_PEOPLE, more))
    return tuple(Saying(topic=topic, value=_names(people)) for topic, people in found if people)


def _of(parts: _Parts, wanted: Part) -> list[Named]:
    return [one for group, part in parts if part is wanted for one in group]


def _names(people: Sequence[Named]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.name for each in people))


def _parts(groups: list[list[Named]], text: str, facts: Facts, signs: PeopleSigns, every: frozenset[str]) -> _Parts:
    found: _Parts = []
    for at, group in enumerate(groups):
        left = text[max(0, group[0].start - _BEFORE, groups[at - 1][-1].end if at else 0) : group[0].start]
        end = groups[at + 1][0].start if at + 1 < len(groups) else len(text)
        right = text[group[-1].end : min(end, group[-1].end + _AFTER)]
        known = all(_is_known(each, facts) for each in group)
        before = found[-1][1] if found else Part.NONE
        talk = all(each.casefold() in every for each in _WORD.findall(left))
        found.append((group, _part(group, left, right, before, signs, known=known, talk=talk)))
    return _exchanged(found, text, facts, signs)


def _part(
    group: list[Named], left: str, right: str, before: Part, signs: PeopleSigns, *, known: bool, talk: bool
) -> Part:
    sure = all(each.sure for each in group)
    for words, side, part, needs_sure in (
        (signs.besides_before, left, Part.BESIDES, False),
        (signs.gone_before, left, Part.GONE, False),
        (signs.gone_after, right, Part.GONE, False),
        (signs.come_after, right, Part.COME, False),
        (signs.more_after, right, Part.MORE, False),
        (signs.more_before, left, Part.MORE, False),
        (signs.only_after, right, Part.ONLY, False),
        (signs.only_before, left, Part.ONLY, False),
        (signs.told_after, right, Part.TOLD, False),
        (signs.told_before, left, Part.TOLD, False),
        (signs.name_is, left, Part.COME, True),
        (signs.loose_before, left, Part.ONLY, True),
    ):
        if (not needs_sure or sure) and (words.search(side) if side is left else words.match(side)):
            if part is Part.GONE and not known and words is signs.gone_after:
                continue
            if part is Part.COME and words is signs.name_is and known:
                continue
            return part
    if before is Part.GONE and not known and (talk or signs.come_before.search(left)):
        return Part.COME
    if before in {Part.ONLY, Part.MORE, Part.COME} and (
        _JOINS.fullmatch(left) or (_AND.search(left) and right.strip()[:1] in {"", ",", "."})
    ):
        return before
    return Part.NONE


def _exchanged(parts: _Parts, text: str, facts: Facts, signs: PeopleSigns) -> _Parts:
    """Settle what two groups say of one another: "from Ana to Raj", "Raj, not Ana"."""
    found = list(parts)
    for at in range(1, len(found)):
        (one, first), (two, second) = found[at - 1], found[at]
        between = text[one[-1].end : two[0].start]
        ours, theirs = all(_is_known(each, facts) for each in one), all(_is_known(each, facts) for each in two)
        if ours and not theirs and signs.swapped.fullmatch(between) and first in {Part.NONE, Part.GONE, Part.TOLD}:
            found[at - 1], found[at] = (one, Part.GONE), (two, Part.COME)
        elif first is Part.NONE and second in {Part.ONLY, Part.MORE} and between.strip() == ",":
            found[at - 1] = (one, second)
        elif second is Part.GONE and theirs and not ours and first in {Part.NONE, Part.ONLY}:
            found[at - 1] = (one, Part.COME)
    gone = any(part is Part.GONE for _, part in found)
    if not gone and found and all(part is Part.NONE for _, part in found):
        named = [one for group, _ in found for one in group]
        alone = len(found) == 1
        bare = f"{text[: named[0].start]} {text[named[-1].end :]}" if alone else _without(text, named)
        if len(named) > 1 and all(each.sure for each in named) and not _LETTER.search(_TOGETHER.sub("", bare)):
            return [(group, Part.ONLY) for group, _ in found]
    return found


def _is_known(each: Named, facts: Facts) -> bool:
    return any(is_called(one, each.name) for one in facts.interviewers)


def _without(text: str, names: Sequence[Named]) -> str:
    for each in sorted(names, key=lambda one: -one.start):
        text = f"{text[: each.start]}{' ' * (each.end - each.start)}{text[each.end :]}"
    return text


def find_form(text: str, signs: Signs) -> tuple[tuple[Saying, ...], str]:
    """Return whether they meet in a panel, a group or one to one, as a text says it, and the text without it."""
    for form, words in (
        (Format.PANEL, signs.facts.panel),
        (Format.GROUP, signs.facts.group),
        (Format.ONE_ON_ONE, signs.facts.alone),
    ):
        for found in words.finditer(text):
            if not signs.facts.old_before.search(text[: found.start()][-40:]):
                return (Saying(topic=Topic.FORMAT, value=form),), f"{text[: found.start()]} {text[found.end() :]}"
    return (), text
