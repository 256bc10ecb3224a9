"""Find who will be in the room, who comes besides and who does not come, by the signs around their names."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from prepmail.domain.reading import Facts
from prepmail.reading.replies.people import is_called, names_company
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.beside_names import without_titles
from prepmail.reading.replies.signs.exchanges import exchange, is_known, without
from prepmail.reading.replies.signs.names import Named, find_names, joined
from prepmail.reading.replies.signs.nobody import is_nobody
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
_NEXT_SMALL = re.compile(r"\s*(?:&|\+|\bund\b|\band\b)\s*(?P<word>[^\W\dA-ZÄÖÜ_][\w'’-]+)\s*$")
_JOINS = re.compile(r"(?:\s*[,;&+]|,?\s*(?:and|und|plus|sowie)(?: also| auch| noch)?)\s*", re.IGNORECASE)
# "Sam will be there too, and Beth."
_AND = re.compile(r"(?:,|too|as well|also|there|dabei|auch|dazu),? (?:and|und) $", re.IGNORECASE)
_WITH = re.compile(r"\b(?:interview|gespräch|termin|call|meeting) (?:is )?(?:with|mit|bei|at) $", re.IGNORECASE)
_LEADS = re.compile(r"(?:^|[,;:/])\s*$")
_TRAILS = re.compile(r"\s*(?:$|[,;/])")
_PRONOUN = re.compile(
    r"(?!,? (?:is |was )?my\b)[^.;:]{0,50}?(?:(?:,| and| so| that| saying)(?: and| so| that| now)* (?:she|he"
    r"|they)(?=['’ ])"
    r"| and(?= (?:wants|will|would like|is going|has asked|plans|intends)\b))",
    re.IGNORECASE,
)
_TO = re.compile(r"\b(?:to|for|nach|of|in|at|from)(?: (?:the|an?|her|his|their|der|die|das))* $", re.IGNORECASE)
_DASH = re.compile(r"(?<=[^\W\d_]) [-–—](?= [^\W\d_a-zäöüß])")
# "Not Ana's fault" sends nobody away.
_OWNS = re.compile(r"['’]s? (?!place|stead|spot)")
# "Not with Ana on her own" is with her and somebody else.
_ALONE = re.compile(
    r",? (?:all )?(?:on (?:her|his) own|alone|only|by (?:her|him)self|solo|allein|nur)(?!\w)", re.IGNORECASE
)
_WHO = re.compile(r"\b(?:who|whom|whose|wer) $", re.IGNORECASE)
_ENDS = re.compile(r" (?:is|was|might be|ist|war)\b", re.IGNORECASE)
_CLAUSE = re.compile(r"[,;:.!()]")
_BUT = re.compile(r"\bsondern (?=[^\W\d_])(?!(?:am|um|erst|schon|auch|per|vor|im|in)\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """What was found: ``sayings``, ``trouble`` where somebody is named who could be anything, the words left over.

    ``lost``: a list of people goes on with a name that was not read.
    """

    sayings: tuple[Saying, ...] = ()
    trouble: bool = False
    lost: bool = False
    rest: str = ""


def find_people(text: str, facts: Facts, signs: Signs) -> People:
    """Return who comes, goes or is the only one, as a text says it."""
    said, names = find_named(text, facts, signs)
    renamed = find_renamed(said, names, facts, signs)
    if renamed:
        right = Saying(topic=Topic.PEOPLE, value=(renamed,))
        return People(sayings=(right,), rest=_without_words(said, renamed, facts))
    parts = find_parts(said, names, facts, signs)
    ours = {each.name for each in names if is_known(each, facts)}
    parts, drops = keep_named(settle(parts, said, ours, signs.people), said, ours, signs.people)
    gone = [each for each in _of(parts, Part.GONE) if each.sure or is_known(each, facts)]
    if any(not is_known(each, facts) for each in gone):
        return People(trouble=True, rest=said)
    taken = [one for group, part in parts if part is not Part.NONE for one in group]
    comes = any(part in {Part.COME, Part.ONLY, Part.MORE} for _, part in parts)
    strangers = [
        each
        for each in _of(parts, Part.NONE)
        # Nobody goes alone while another is named.
        if (
            _stands_alone(each, said)
            or each.given
            or signs.people.honorifics.match(each.name)
            or (gone and not comes and each.sure)
        )
        and not is_known(each, facts)
    ]
    strangers += [one for group, part in parts if part is Part.NONE and _is_mixed(group, facts) for one in group]
    sayings = _sayings(parts, gone, facts)
    read = {one.start for one in taken}
    lost = bool(sayings) and any(_goes_on(said, group, read, signs) for group, part in parts if part not in NO_LIST)
    # "With Globex" may be a firm, where nothing else says that it is somebody.
    firm = not gone and any(_may_be_firm(each, said) for each in _of(parts, Part.ONLY))
    # "Not Ana but …" tells who comes, and nobody was read.
    unread = bool(gone) and not comes and _BUT.search(said) is not None
    trouble = bool(strangers) or lost or firm or drops or unread
    goes_on = any(_goes_on(said, group, {one.start for one in names}, signs) for group, _ in parts)
    return People(sayings=sayings, rest=without(said, taken), trouble=trouble, lost=goes_on)


def find_named(text: str, facts: Facts, signs: Signs) -> tuple[str, list[Named]]:
    """Return a text without the titles beside names, and everybody it names, at their places in it."""
    said = without_titles(signs.people.was.sub(" ", signs.people.none_of.sub("not ", text)), signs.people)
    said = _DASH.sub(" :", said)
    return said, [each for each in find_names(said, facts, signs) if not names_company(each.name, facts)]


def find_parts(said: str, names: list[Named], facts: Facts, signs: Signs) -> Parts:
    """Return the part that the signs around them give to those whom a text names."""
    return _parts(list(joined(names, said, signs)), said, facts, signs.people, signs.talk)


def _stands_alone(each: Named, text: str) -> bool:
    """Tell whether two names are a clause of their own: "Jo Berg, 14:30" is about somebody."""
    return each.sure and (_LEADS.search(text[: each.start]) and _TRAILS.match(text[each.end :])) is not None


def _is_mixed(group: Sequence[Named], facts: Facts) -> bool:
    """Tell whether names told in one breath are of somebody we know and of somebody new: "Kim + Mr Frost"."""
    return len({is_known(each, facts) for each in group if each.sure}) > 1


def _may_be_firm(each: Named, text: str) -> bool:
    return not each.sure and _WITH.search(text[: each.start]) is not None


def _goes_on(text: str, group: Sequence[Named], read: set[int], signs: Signs) -> bool:
    """Tell whether a list of people goes on with a word that may be a name, and was not read as one."""
    small = text[group[0].start].islower()
    found = _NEXT.match(text, group[-1].end) or (_NEXT_SMALL.match(text, group[-1].end) if small else None)
    if found is None or found.start("word") in read:
        return False
    word = found["word"]
    return word.casefold() not in signs.talk and not is_nobody(word, german=signs.languages[0] == "de")


def _sayings(parts: Parts, gone: Sequence[Named], facts: Facts) -> tuple[Saying, ...]:
    """Return what the parts of everybody come to: who is taken out, who is added, or who alone is there."""
    come, only, more = (_of(parts, each) for each in (Part.COME, Part.ONLY, Part.MORE))
    if beside := _of(parts, Part.BESIDES):
        # "In addition to Ana there'll be Sven": the list goes on.
        more = [*(each for each in beside if not is_known(each, facts)), *more, *only, *come]
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
        known = all(is_known(each, facts) for each in group)
        before = found[-1][1] if found else Part.NONE
        part = _part(group, (left, right), before, signs, every, known=known)
        if part in {Part.NONE, Part.TOLD} and not known and all(each.sure for each in group):
            part = _taken_up(right, signs) or part
        found.append((group, part))
    return exchange(found, text, facts, signs)


def _part(
    group: list[Named], sides: tuple[str, str], before: Part, signs: PeopleSigns, every: frozenset[str], *, known: bool
) -> Part:
    left, right = sides
    talk = all(each.casefold() in every for each in _WORD.findall(left))
    sure = all(each.sure for each in group)
    if _WHO.search(left) and _ENDS.match(right):
        # "I don't know who she is."
        return Part.TOLD
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
            told = _how_gone(right, known=known, after=words is signs.gone_after) if part is Part.GONE else part
            if told is Part.NONE:
                continue
            if part is Part.COME and words is signs.name_is and known:
                continue
            if words is signs.loose_before and not _leads_plainly(left, signs, every):
                continue
            return told
    if before is Part.GONE and not known and (talk or signs.come_before.search(left)):
        # "Ana has moved to Leeds" is where she is now.
        return Part.COME if sure or not _TO.search(left) else Part.NONE
    if before in {Part.ONLY, Part.MORE, Part.COME} and (
        _JOINS.fullmatch(left) or (_AND.search(left) and right.strip()[:1] in {"", ",", "."})
    ):
        return before
    return Part.NONE


def _how_gone(right: str, *, known: bool, after: bool) -> Part:
    """Return the part of somebody beside a sign of going, by what stands behind the name."""
    if after:
        return Part.GONE if known else Part.NONE
    if _OWNS.match(right):
        return Part.NONE
    return Part.BESIDES if _ALONE.match(right) else Part.GONE


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


def _without_words(text: str, name: str, facts: Facts) -> str:
    """Return a text without the words of a name and of the one we hold."""
    words = {each.casefold() for each in f"{name} {facts.interviewers[0].name}".split()}
    return _WORD.sub(lambda found: " " if found[0].casefold().removesuffix("'s") in words else found[0], text)
