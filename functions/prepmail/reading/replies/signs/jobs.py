"""Find the job and the round in a person's words, in place of what we hold."""

import re
from collections.abc import Iterator
from typing import Final

from prepmail.domain.reading import Facts, Round
from prepmail.reading.position.roles import as_role
from prepmail.reading.replies.saying import Saying, Topic
from prepmail.reading.replies.signs.shape import FactSigns
from prepmail.reading.replies.signs.titles import cut_title, denies, has_capital, is_held, without_title
from prepmail.reading.replies.signs.ways_in import Found

_GENDER = re.compile(r" ?\((?:[mwfdxiMWFDXI*] ?[/|] ?){1,3}[mwfdxiMWFDXI*]\)")
_EXPLICIT = re.compile(r"[:=]\s*$|(?:called|named|heißt|lautet|applied (?:for|as)(?: the| an?)?)\s*$", re.IGNORECASE)
_LED = re.compile(r"[,.;:]\s|(?:^|\s)(?:is|for|as|it's|its|to|be|als|ist|heißt|um)\s(?:the |an? |called |eine? )?")
# The signs that name a job by its word, beside those that only may be about one.
_SURE: Final = 3
_NEAR: Final = 40


def find_role(text: str, facts: Facts, signs: FactSigns) -> Found:
    """Return the job that a text names."""
    for found in _against_ours(text, facts, signs):
        return found
    for at, words in enumerate(signs.role):
        for match in words.finditer(text):
            name = cut_title(match["value"], signs)
            if not name or signs.no_name.match(name):
                continue
            explicit = _EXPLICIT.search(text[: match.start("value")])
            if not (explicit or as_role(name) or (at < _SURE and has_capital(name))):
                continue
            gender = _GENDER.match(text, text.find(name, match.start("value")) + len(name))
            whole = f"{name}{gender[0]}" if gender else name
            return Found(sayings=(Saying(topic=Topic.ROLE, value=whole),), rest=without_title(text, match, whole))
    return Found(rest=text, denies=denies(text, facts.role, signs))


def _against_ours(text: str, facts: Facts, signs: FactSigns) -> Iterator[Found]:
    """Yield the name that stands against the one we hold: "Data Analyst, not Data Engineer"."""
    for match in signs.swapped_for.finditer(text):
        name = cut_title(match["value"], signs)
        if is_held(match["old"], facts.role) and name:
            yield Found(
                sayings=(Saying(topic=Topic.ROLE, value=name),),
                rest=f"{text[: match.start()]} {text[match.end() :]}",
            )
    for match in signs.against.finditer(text):
        said = _LED.split(text[: match.start()])[-1]
        name = cut_title(said, signs)
        if is_held(match["old"], facts.role) and name:
            start = max(0, match.start() - len(said))
            yield Found(sayings=(Saying(topic=Topic.ROLE, value=name),), rest=f"{text[:start]} {text[match.end() :]}")


def find_round(text: str, signs: FactSigns) -> Found:
    """Return which round it is."""
    for kind, words in (
        (Round.FIRST, signs.first),
        (Round.SECOND, signs.second),
        (Round.FINAL, signs.final),
        (Round.SCREEN, signs.screen),
    ):
        for found in words.finditer(text):
            if not signs.old_before.search(text[max(0, found.start() - _NEAR) : found.start()]):
                return Found(
                    sayings=(Saying(topic=Topic.ROUND, value=kind),),
                    rest=f"{text[: found.start()]} {text[found.end() :]}",
                )
    return Found(rest=text)
