"""Settle the part of names that no sign stands beside, where all other words only say who will be in the room."""

import re
from collections.abc import Collection, Sequence
from typing import Final

from prepmail.reading.replies.signs.names import Named
from prepmail.reading.replies.signs.parts import Part, Parts
from prepmail.reading.replies.signs.shape import PeopleSigns

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_CLAUSE = re.compile(r"[,;:.!()]|\b(?:and|but|so|because|while|since)\b", re.IGNORECASE)
_OWNS = re.compile(r"['’]s? ")
_PARALLEL: Final = frozenset({"for", "on", "does", "doing", "takes", "covers", "covering", "handles", "leads", "asks"})
# Not they, but we are away.
_WE_ARE = re.compile(r"\b(?:i|we)(?:'m|'re| am| are)\b", re.IGNORECASE)
_SO = re.compile(
    r"(?:,? (?:and )?(?:so|therefore|hence|which is why|which means|that'?s why|meaning)\b"
    r"|[,;.] (?:and )?(?:so|therefore|now|instead)\b)[^.;]{0,30}$",
    re.IGNORECASE,
)
_COMING: Final = (Part.ONLY, Part.COME, Part.MORE)


def without_absence(text: str, signs: PeopleSigns) -> str:
    """Return a text without how long somebody else is away: it is no time of the interview."""
    return text if _WE_ARE.search(text) else signs.away.sub(lambda found: found["kept"], text)


def settle(parts: Parts, text: str, known: Collection[str], signs: PeopleSigns) -> Parts:
    """Return the parts with those of sure names settled that none had: who replaces, who comes besides, who is there.

    ``known`` are the names, as found, of those we know. Where a word says something else, nothing is settled.
    """
    open_ = [group for group, part in parts if part is Part.NONE and any(each.name not in known for each in group)]
    if not open_ or any(part is Part.TOLD for _, part in parts) or not all(each.sure for one in open_ for each in one):
        return parts
    if any(part is Part.GONE for _, part in parts):
        plain = all(_all_new(group, known) for group in open_) and all(
            _is_plain(_clause(group, text, parts), signs) for group in open_
        )
        return _with(parts, known, Part.COME) if plain else parts
    if _is_parallel(parts, text):
        return _with(parts, known, Part.ONLY)
    rest = _without(text, 0, len(text), parts)
    if not _is_plain(rest, signs):
        return parts
    before = next((part for part in _COMING if any(part is each for _, each in parts)), None)
    listed = any(part is Part.NONE and not _all_new(group, known) for group, part in parts)
    owns = any(_OWNS.match(text[group[-1].end :]) for group, _ in parts)
    if before is None and signs.another.search(rest):
        before = Part.MORE
    if before is None and owns:
        # "Raj is Ana's boss" tells nothing of who comes.
        return parts
    if before is None and not (listed or signs.in_room.search(rest)):
        return parts
    return _with(parts, known, before or Part.ONLY)


def keep_named(parts: Parts, text: str, known: Collection[str], signs: PeopleSigns) -> tuple[Parts, bool]:
    """Return the parts with those who come besides put so, and whether one of ours would be lost without a word.

    "Ana and one more, he is called Nils": whoever is named and does not go stays.
    """
    comes = [group for group, part in parts if part in {Part.ONLY, Part.COME} and _all_new(group, known)]
    if any(signs.come_after.match(text[group[-1].end :]) for group in comes):
        return parts, False
    if not comes or any(part is Part.GONE for _, part in parts):
        return parts, False
    named = [
        group
        for group, part in parts
        if part is Part.NONE and not _all_new(group, known) and not _OWNS.match(text[group[-1].end :])
    ]
    if named and all(_SO.search(text[group[-1].end : comes[0][0].start]) for group in named):
        # "Ana has a toothache, so Nina will interview me."
        return [(group, Part.GONE if group in named else part) for group, part in parts], False
    left = text[: comes[0][0].start]
    besides = any(part is Part.COME for _, part in parts) and signs.another.search(left)
    plain = _is_plain(_without(text, 0, len(text), parts), signs)
    if (named and (plain or signs.another.search(text))) or besides:
        return [(group, Part.MORE if group in comes else part) for group, part in parts], False
    return parts, bool(named)


def _is_parallel(parts: Parts, text: str) -> bool:
    """Tell whether all who are named do something in the same words: "Ana for the one half, Raj for the other"."""
    words = [_WORD.match(text, group[-1].end + 1) for group, part in parts if part is Part.NONE]
    said = {each[0].casefold() if each else "" for each in words}
    return len(words) > 1 and len(said) == 1 and said <= _PARALLEL


def _all_new(group: Sequence[Named], known: Collection[str]) -> bool:
    return not any(each.name in known for each in group)


def _with(parts: Parts, known: Collection[str], wanted: Part) -> Parts:
    # A list that names those we know as well is whole: they stay in it.
    return [
        (group, wanted)
        if part is Part.NONE and (wanted is Part.ONLY or any(each.name not in known for each in group))
        else (group, part)
        for group, part in parts
    ]


def _is_plain(text: str, signs: PeopleSigns) -> bool:
    bare = signs.titles.sub(" ", signs.report.sub(" ", text))
    return all(each.casefold() in signs.room for each in _WORD.findall(bare))


def _clause(group: Sequence[Named], text: str, parts: Parts) -> str:
    """Return the clause that names stand in, without any names."""
    start = max((found.end() for found in _CLAUSE.finditer(text, 0, group[0].start)), default=0)
    start = max([start, *(one[-1].end for one, _ in parts if one[-1].end <= group[0].start)])
    after = _CLAUSE.search(text, group[-1].end)
    return _without(text, start, after.start() if after else len(text), parts)


def _without(text: str, start: int, end: int, parts: Parts) -> str:
    for group, _ in parts:
        for each in group:
            text = f"{text[: each.start]}{' ' * (each.end - each.start)}{text[each.end :]}"
    return text[start:end]
