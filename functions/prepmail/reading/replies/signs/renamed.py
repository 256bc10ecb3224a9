"""Correct the name of the one person we know: a letter, one of their names, or all of it."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Final

from prepmail.domain.reading import Facts
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.replies.people import is_called
from prepmail.reading.replies.signs.names import Named
from prepmail.reading.replies.signs.shape import Signs

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_MINE = re.compile(
    r"\b(?:my|meine?[nm]?) (?:(?:own|full|first|last|family|maiden|middle|real|given) )*(?:sur|nach|vor)?name\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|instead of|rather than) $", re.IGNORECASE)
# How like each other two writings of one name are, where words speak of its letters, and where none do.
_LIKE: Final = 0.6
_VERY_LIKE: Final = 0.8
_ONE_LETTER: Final = 0.75
_SHORTEST: Final = 3
_WRONG: Final = word_set("misspelled misspelt incorrect different missing off spelled spelt written falsch verkehrt")
_PARTICLES: Final = word_set("da de van von di del dos el al le la")
_TWO: Final = 2


def find_renamed(text: str, names: Sequence[Named], facts: Facts, signs: Signs) -> str | None:
    """Return the whole name of the one person we know as it is said to be right; None where none is said."""
    if len(facts.interviewers) != 1 or not (facts.interviewers[0].name or "").strip():
        return None
    own = (facts.interviewers[0].name or "").split()
    if _MINE.search(text):
        return None
    part = _named_part(text, own, signs)
    if part:
        return part
    cue = signs.people.spelled.search(text) is not None
    new = [each for each in names if not is_called(facts.interviewers[0], each.name) and len(each.name) >= _SHORTEST]
    new = [each for each in new if not any(_is_part(each, other) for other in new)]
    alike = (
        cue
        and len(new) == 1
        and len(new[0].name.split()) == len(own)
        and _is_whole(new[0], text, own, cue=False, signs=signs)
    )
    if len(new) > 1 or (signs.people.another.search(text) and not alike):
        return None
    if new and len(new[0].name.split()) >= _TWO:
        return new[0].name if _is_whole(new[0], text, own, cue=cue, signs=signs) else None
    if new and not cue:
        likeness = _VERY_LIKE if any(_NOT.search(text[: each.start]) for each in names if each not in new) else 1
        return _replaced(new[0].name, own, likeness)
    if not cue or (new and new[0].sure and _replaced(new[0].name, own, _LIKE) is None):
        return None
    written = [each[0].removesuffix("'s") for each in _WORD.finditer(text)]
    held = {each.casefold() for each in own}
    found = (
        _replaced(each, own, _LIKE)
        for each in written
        if each.casefold() not in held | signs.talk and each.casefold() not in signs.people.room
    )
    return next((each for each in found if each), None)


def _named_part(text: str, own: Sequence[str], signs: Signs) -> str | None:
    """Return the name with the family or the given name that is said to be theirs."""
    for words, is_last in ((signs.people.surname, True), (signs.people.first_name, False)):
        found = words.search(text)
        last = found[found.lastgroup or 0] if found else ""
        if found and last.casefold() not in signs.talk | _WRONG:
            said = " ".join(each if each in _PARTICLES else each[:1].upper() + each[1:] for each in last.split())
            return f"{own[0]} {said}" if is_last else " ".join([said, *own[1:]])
    return None


def _is_whole(new: Named, text: str, own: Sequence[str], *, cue: bool, signs: Signs) -> bool:
    """Tell whether a name of two words or more is the known one, written right."""
    said = new.name.casefold().split()
    held = [each.casefold() for each in own]
    if said == held or not (set(said) & set(held) or _all_like(said, held)):
        return False
    rest = _WORD.findall(f"{text[: new.start]} {text[new.end :]}")
    if not cue and said[-1] != held[-1] and said[0] != held[0]:
        return False
    ours = {each.casefold().removesuffix("'s") for each in rest} & set(held)
    # Beside one of the names we hold, one that is nearly the other can be nobody else.
    cue = cue or (not ours and _all_like(said, held, _ONE_LETTER))
    return cue or all(each.casefold() in signs.people.room or each.casefold() in held for each in rest)


def _is_part(one: Named, other: Named) -> bool:
    """Tell whether a name is only one of the names of another: "Eva", and "Eva Brandt"."""
    return one is not other and set(one.name.casefold().split()) < set(other.name.casefold().split())


def _all_like(said: Sequence[str], held: Sequence[str], likeness: float = _LIKE) -> bool:
    return len(said) == len(held) and all(_like(*each) >= likeness for each in zip(said, held, strict=True))


def _replaced(said: str, own: Sequence[str], likeness: float) -> str | None:
    """Return the known name with the one of its words in which another writing is meant; None where none is."""
    if len(said) < _SHORTEST:
        return None
    best = max(range(len(own)), key=lambda at: _like(said.casefold(), own[at].casefold()))
    if not likeness <= _like(said.casefold(), own[best].casefold()) < 1:
        return None
    words = [*own]
    words[best] = said[:1].upper() + said[1:]
    return " ".join(words)


def _like(one: str, two: str) -> float:
    return SequenceMatcher(None, one, two).ratio()
