"""Find who comes for those who go when one sentence tells the one and another the other."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from prepmail.domain.reading import Facts
from prepmail.reading.replies.people import is_called
from prepmail.reading.replies.saying import COMES, PEOPLE, Saying, Topic, names_of
from prepmail.reading.replies.signs.read import Heard

_NAME = r"[^\W\d_a-zäöüß][\w'’-]+"
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_NAMES = re.compile(rf"\b(?:Mr|Ms|Mrs|Dr|Prof|Miss|Frau|Herrn?)\.? {_NAME}|{_NAME} {_NAME}")
_TITLES = frozenset({"Mr", "Ms", "Mrs", "Dr", "Prof", "Miss", "Frau", "Herr", "Herrn"})
# Words at the front of a sentence, and nouns of what is told beside: they are nobody's name.
_NOBODY = frozenset(
    {
        "Bitte", "Sie", "Nimm", "Nehmt", "Nehmen", "Streich", "Streiche", "Streichen", "Lösch", "Lösche", "Löschen",
        "Entferne", "Entfernen", "Die", "Der", "Das", "Firma", "Arbeitgeber", "Unternehmen", "Stelle",
        "Position", "Rolle", "Please", "Remove", "Drop", "Delete", "Take", "The",
    }
)  # fmt: skip
_NAME_ALONE = re.compile(_NAME)
# "She's only there for the last part" is more than talk of somebody who is not.
_MATTERS = re.compile(
    r"\b(?:moved|pushed|changed|postponed|shifted|interview\w*|instead|starts?|begins?|if|unless|or|still|also|too|both"
    r"|only|just|part|later|joins?|comes?(?! from)|back|panel|will be|replaces?|verschoben|geändert|gespräch|auch"
    r"|noch|nur|oder|falls"
    r"|wenn|beide|kommt|dabei)\b",
    re.IGNORECASE,
)
# Somebody who is away until a day that is told may be back for the interview.
_DATED = re.compile(
    r"\b(?:on|from|since|until|till|through|by|ab|bis|seit|am|vom|zum)(?: the| dem| zum)? \d", re.IGNORECASE
)
_TITLED = frozenset({Topic.COMPANY, Topic.ROLE})
_TIMES = frozenset({Topic.DAY, Topic.TIME, Topic.SHIFT, Topic.MEDIUM, Topic.DIAL_IN})
_ABSENT = re.compile(
    r"\b(?:ill|sick|away|gone|stuck|travel\w*|on (?:leave|holiday|vacation|a trip)|can'?t|cannot|busy|flu|covid"
    r"|hospital"
    r"|unwell|krank|verreist|unterwegs|im urlaub|verhindert|grippe)\b",
    re.IGNORECASE,
)
_ASKED = Heard(unclear=True, refused=True)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and what was heard in it."""

    text: str
    heard: Heard


def settle_exits(said: Sequence[Sentence], facts: Facts, listen: Callable[[str], Heard]) -> list[Sentence]:
    """Return sentences with those that only empty the room heard once more, together with one that was not understood.

    Where nobody is found to come, and something was not understood, nobody goes either: that is asked about.
    """
    sayings = [each for one in said for each in one.heard.sayings]
    gone = names_of(sayings, Topic.NOT_PEOPLE)
    empties = bool(gone) and all(any(is_called(each, name) for name in gone) for each in facts.interviewers)
    if not empties or any(each.topic in COMES for each in sayings):
        return _without_talk_of(_out(sayings, facts), said)
    leaves = next(one for one in said if names_of(one.heard.sayings, Topic.NOT_PEOPLE))
    if _ABSENT.search(leaves.text) and any(each.topic in _TIMES for each in sayings):
        # "Ana is ill. We do it on Thursday": the interview waits for her.
        return [replace(each, heard=_without_people(each.heard)) for each in said]
    told = " ".join(str(each.value) for each in leaves.heard.sayings if each.topic in _TITLED)
    if any(not _is_ours(found[0], facts, told) for found in _NAMES.finditer(leaves.text)):
        return [replace(each, heard=_ASKED) if each is leaves else each for each in said]
    others = [
        one
        for one in said
        if one is not leaves and (one.heard.unclear or _NAMES.search(one.text) or _NAME_ALONE.fullmatch(one.text))
    ]
    for one in others:
        first, second = sorted((leaves, one), key=said.index)
        both = listen(f"{first.text}. {second.text}")
        if both.sayings and any(each.topic in COMES for each in both.sayings):
            return [replace(each, heard=both) if each is leaves else each for each in said if each is not one]
    if not others and not _DATED.search(leaves.text):
        return list(said)
    return [
        replace(each, heard=_ASKED) if any(one.topic in PEOPLE for one in each.heard.sayings) else each for each in said
    ]


def _is_ours(said: str, facts: Facts, told: str) -> bool:
    """Tell whether words with capitals are of somebody we know, or of the employer, or of what is ``told`` beside."""
    held = " ".join(
        [told, facts.company or "", facts.role or "", *((each.name or "") for each in facts.interviewers)]
    ).casefold()
    return all(each.casefold() in held.split() or each in _TITLES | _NOBODY for each in _WORD.findall(said))


def _without_people(heard: Heard) -> Heard:
    return replace(heard, sayings=tuple(each for each in heard.sayings if each.topic not in PEOPLE))


def _out(sayings: Sequence[Saying], facts: Facts) -> list[str]:
    """Return the names, in small letters, of those we know who are not in the room by what was said."""
    only, gone = names_of(sayings, Topic.PEOPLE), names_of(sayings, Topic.NOT_PEOPLE)
    if not any(each.topic in COMES for each in sayings):
        return []
    out = [
        each
        for each in facts.interviewers
        if any(is_called(each, one) for one in gone) or (only and not any(is_called(each, one) for one in only))
    ]
    return [word for each in out for word in (each.name or "").casefold().split()]


def _without_talk_of(out: Sequence[str], said: Sequence[Sentence]) -> list[Sentence]:
    """Return sentences with those that were not understood taken as talk where only somebody who is out is in them."""
    return [replace(each, heard=Heard()) if _is_talk_of(out, each) else each for each in said]


def _is_talk_of(out: Sequence[str], one: Sentence) -> bool:
    words = {each.casefold().removesuffix("'s") for each in _WORD.findall(one.text)}
    strangers = [each[0] for each in _NAMES.finditer(one.text) if each[0].split()[-1].casefold() not in out]
    return (
        bool(words & {*out})
        and not one.heard.sayings
        and (one.heard.unclear or one.heard.refused)
        and not strangers
        and _MATTERS.search(one.text) is None
    )
