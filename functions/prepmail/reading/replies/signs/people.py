"""Find who will be in the room, who comes besides and who does not come, by the signs around their names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from prepmail.domain.reading import Facts
from prepmail.reading.replies.people import is_called, names_company
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.beside_names import without_titles
from prepmail.reading.replies.signs.names import Named, find_names, is_nobody, joined
from prepmail.reading.replies.signs.parts import NO_LIST, Part, Parts
from prepmail.reading.replies.signs.plain_people import keep_named, settle
from prepmail.reading.replies.signs.renamed import find_renamed
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
_PRONOUN = re.compile(r"[^.;:]{0,40}?(?:,| and| so) (?:and |so )?(?:she|he|they)(?=['’ ])", re.IGNORECASE)
_TO = re.compile(r"\b(?:to|for|nach) $", re.IGNORECASE)
_DASH = re.compile(r"(?<=[^\W\d_]) [-–—](?= [^\W\d_a-zäöüß])")
# "They swapped: Raj for Ana", "Raj is in for Ana".
_FOR = re.compile(r"\s+(?:(?:is |comes |has come )?in )?for\s+", re.IGNORECASE)
_SWAPS = re.compile(r"\b(?:swap|switch|chang|replac|substitut|exchang)\w*|\bin for\b", re.IGNORECASE)
# "Not Ana's fault" sends nobody away.
_OWNS = re.compile(r"['’]s? (?!place|stead|spot)")
_CLAUSE = re.compile(r"[,;:.!()]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """What was found: ``sayings``, ``trouble`` where somebody is named who could be anything, the words left over."""

    sayings: tuple[Saying, ...] = ()
    trouble: bool = False
    rest: str = ""


def find_people(text: str, facts: Facts, signs: Signs) -> People:
    """Return who comes, goes or is the only one, as a text says it."""
    said, names = find_named(text, facts, signs)
    renamed = find_renamed(said, names, facts, signs)
    if renamed:
        right = Saying(topic=Topic.PEOPLE, value=(renamed,))
        return People(sayings=(right,), rest=_without_words(said, renamed, facts))
    parts = find_parts(said, names, facts, signs)
    ours = {each.name for each in names if _is_known(each, facts)}
    parts, drops = keep_named(settle(parts, said, ours, signs.people), said, ours, signs.people)
    gone = [each for each in _of(parts, Part.GONE) if each.sure or _is_known(each, facts)]
    if any(not _is_known(each, facts) for each in gone):
        return People(trouble=True, rest=said)
    taken = [one for group, part in parts if part is not Part.NONE for one in group]
    comes = any(part in {Part.COME, Part.ONLY, Part.MORE} for _, part in parts)
    strangers = [
        each
        for each in _of(parts, Part.NONE)
        # Nobody goes alone while another is named.
        if (each.given or (gone and not comes and each.sure)) and not _is_known(each, facts)
    ]
    strangers += [one for group, part in parts if part is Part.NONE and _is_mixed(group, facts) for one in group]
    sayings = _sayings(parts, gone, facts)
    read = {one.start for one in taken}
    lost = bool(sayings) and any(_goes_on(said, group, read, signs) for group, part in parts if part not in NO_LIST)
    # "With Globex" may be a firm, where nothing else says that it is somebody.
    firm = not gone and any(_may_be_firm(each, said) for each in _of(parts, Part.ONLY))
    return People(sayings=sayings, rest=_without(said, taken), trouble=bool(strangers) or lost or firm or drops)


def find_named(text: str, facts: Facts, signs: Signs) -> tuple[str, list[Named]]:
    """Return a text without the titles beside names, and everybody it names, at their places in it."""
    said = without_titles(signs.people.was.sub(" ", signs.people.none_of.sub("not ", text)), signs.people)
    said = _DASH.sub(" :", said)
    return said, [each for each in find_names(said, facts, signs) if not names_company(each.name, facts)]


def find_parts(said: str, names: list[Named], facts: Facts, signs: Signs) -> Parts:
    """Return the part that the signs around them give to those whom a text names."""
    return _parts(list(joined(names, said, signs)), said, facts, signs.people, signs.talk)


def _is_mixed(group: Sequence[Named], facts: Facts) -> bool:
    """Tell whether names told in one breath are of somebody we know and of somebody new: "Kim + Mr Frost"."""
    return len({_is_known(each, facts) for each in group if each.sure}) > 1


def _may_be_firm(each: Named, text: str) -> bool:
    return not each.sure and _WITH.search(text[: each.start]) is not None


def _goes_on(text: str, group: Sequence[Named], read: set[int], signs: Signs) -> bool:
    """Tell whether a list of people goes on with a word that may be a name, and was not read as one."""
    found = _NEXT.match(text, group[-1].end)
    if found is None or found.start("word") in read:
        return False
    word = found["word"]
    return word.casefold() not in signs.talk and not is_nobody(word, german=signs.languages[0] == "de")


def _sayings(parts: Parts, gone: Sequence[Named], facts: Facts) -> tuple[Saying, ...]:
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


def _of(parts: Parts, wanted: Part) -> list[Named]:
    return [one for group, part in parts if part is wanted for one in group]


def _names(people: Sequence[Named]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.name for each in people))


def _parts(groups: list[list[Named]], text: str, facts: Facts, signs: PeopleSigns, every: frozenset[str]) -> Parts:
    found: Parts = []
    for at, group in enumerate(groups):
        left = text[max(0, group[0].start - _BEFORE, groups[at - 1][-1].end if at else 0) : group[0].start]
        end = groups[at + 1][0].start if at + 1 < len(groups) else len(text)
        right = text[group[-1].end : min(end, group[-1].end + _AFTER)]
        known = all(_is_known(each, facts) for each in group)
        before = found[-1][1] if found else Part.NONE
        part = _part(group, (left, right), before, signs, every, known=known)
        if part in {Part.NONE, Part.TOLD} and not known and all(each.sure for each in group):
            part = _taken_up(right, signs) or part
        found.append((group, part))
    return _exchanged(found, text, facts, signs)


def _part(
    group: list[Named], sides: tuple[str, str], before: Part, signs: PeopleSigns, every: frozenset[str], *, known: bool
) -> Part:
    left, right = sides
    talk = all(each.casefold() in every for each in _WORD.findall(left))
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
            if part is Part.GONE and words is signs.gone_before and _OWNS.match(right):
                continue
            if part is Part.COME and words is signs.name_is and known:
                continue
            if words is signs.loose_before and not _leads_plainly(left, signs, every):
                continue
            return part
    if before is Part.GONE and not known and (talk or signs.come_before.search(left)):
        # "Ana has moved to Leeds" is where she is now.
        return Part.COME if sure or not _TO.search(left) else Part.NONE
    if before in {Part.ONLY, Part.MORE, Part.COME} and (
        _JOINS.fullmatch(left) or (_AND.search(left) and right.strip()[:1] in {"", ",", "."})
    ):
        return before
    return Part.NONE


def _leads_plainly(left: str, signs: PeopleSigns, every: frozenset[str]) -> bool:
    """Tell whether only words of an interview stand before "with" in its clause: not "I was referred by"."""
    clause = _CLAUSE.split(left)[-1]
    return not signs.room or all(each.casefold() in signs.room | every for each in _WORD.findall(clause))


def _taken_up(right: str, signs: PeopleSigns) -> Part | None:
    """Return the part that a pronoun for the last named tells: "Raj called, he'll be interviewing me"."""
    found = _PRONOUN.match(right)
    tail = right[found.end() :] if found else ""
    for words, part in ((signs.come_after, Part.COME), (signs.more_after, Part.MORE), (signs.only_after, Part.ONLY)):
        if found and words.match(tail):
            return part
    return None


def _exchanged(parts: Parts, text: str, facts: Facts, signs: PeopleSigns) -> Parts:
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
        elif theirs and not ours and first is Part.NONE and _FOR.fullmatch(between) and _SWAPS.search(text):
            found[at - 1], found[at] = (one, Part.COME), (two, Part.GONE)
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


def _without_words(text: str, name: str, facts: Facts) -> str:
    """Return a text without the words of a name and of the one we hold."""
    words = {each.casefold() for each in f"{name} {facts.interviewers[0].name}".split()}
    return _WORD.sub(lambda found: " " if found[0].casefold().removesuffix("'s") in words else found[0], text)


def _is_known(each: Named, facts: Facts) -> bool:
    return any(is_called(one, each.name) for one in facts.interviewers)


def _without(text: str, names: Sequence[Named]) -> str:
    for each in sorted(names, key=lambda one: -one.start):
        text = f"{text[: each.start]}{' ' * (each.end - each.start)}{text[each.end :]}"
    return text
