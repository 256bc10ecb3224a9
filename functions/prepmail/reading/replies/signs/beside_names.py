"""Leave out what stands beside names and is no part of them: titles, teams, addresses, clauses about somebody."""

import re

from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.replies.signs.shape import PeopleSigns
from prepmail.reading.replies.typed import WORDS_TOO

_NEXT = re.compile(r"[,:]? ([^\W\d_]+)")
_COMMAS = re.compile(r",[\s,]*,")
_RELATIVE = re.compile(r"(?<=\w), (?:who|whom|die|der|den) [^,;.!?]{1,90}(?=,)", re.IGNORECASE)
_BRACKET = re.compile(r" ?\((?P<title>[^()@]{2,40})\)")
_ADDRESS = re.compile(r" ?[(<]?[^()<>\s@]{1,64}@[^()<>\s@]{1,120}[)>]?")


def without_titles(text: str, signs: PeopleSigns) -> str:
    """Return a text without addresses and titles beside names: ", the CTO,", "(hiring manager)", "from HR"."""
    text = _RELATIVE.sub("", _ADDRESS.sub(" ", text))
    text = signs.team.sub(lambda found: "" if _ends_with_name(text[: found.start()]) else found[0], text)
    text = _BRACKET.sub(lambda found: " " if signs.titles.search(found["title"]) else f" {found['title']}", text)
    bare = signs.titles.sub(lambda found: _kept(found, text), text)
    return _COMMAS.sub(",", bare).replace(" , ", ", ")


def _kept(found: re.Match[str], text: str) -> str:
    """Return what stays of a title: nothing beside a name, the name that it ends with, or all of it."""
    words = found[0].split(" ")
    names = 0
    while names < len(words) - 1 and _is_given(words[-1 - names]):
        names += 1
    if names:
        return " ".join(words[-names:])
    following = _NEXT.match(text, found.end())
    if following and (following[1][:1].isupper() or following[1] in GIVEN_NAMES):
        return ""
    ends = found.end() == len(text) or text[found.end()] in ",.;!)"
    ends = ends or text.startswith((" and ", " & ", " und "), found.end())
    return "" if ends and text[: found.start()].rstrip().endswith(",") else found[0]


def _is_given(word: str) -> bool:
    return word.casefold() in GIVEN_NAMES and word.casefold() not in WORDS_TOO


def _ends_with_name(text: str) -> bool:
    words = text.split(" ")
    return words[-1][:1].isupper() or any(each.casefold() in GIVEN_NAMES for each in words[-2:])
