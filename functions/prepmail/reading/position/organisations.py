"""Names of organisations found by their own nouns, and the fullest way in which a letter writes a name."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final

from prepmail.reading.people.kinds import is_department, is_role, is_title
from prepmail.reading.people.name_words import COMPANY_ENDINGS
from prepmail.reading.position.legal_forms import is_legal_form
from prepmail.reading.position.organisation_words import (
    DESKS,
    FACILITY,
    FIRST_NOUNS,
    GROWN_LAST,
    HOUSE_FIRST,
    LAST_NOUNS,
    TOWN_HALLS,
)

_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿ]"
_PART: Final = rf"{_CAPITAL}[\w&'’+-]{{0,30}}"
_LINK: Final = r"(?:&|\+|of|for|the|and|de|du|des|d[aeio]s?|del|della|van|der|für|und|et|y|e|og|och|en)"
_NUMBER: Final = r"(?:nr|no|n[º°])\.? ?\d{1,4}"
_PHRASE = re.compile(
    rf"(?<![\w@/.'’&-]){_PART}(?: (?:{_LINK} ){{0,2}}(?:{_PART}|{_NUMBER})){{0,6}}(?: [a-zà-ÿ][\wà-ÿ]{{2,24}})?"
)
_MAX_PHRASES: Final = 300
_LEAST_GROWN: Final = 3
# Words of a part of a house, its link and the noun of the house.
_INSIDE_LEAST: Final = 3
# With "of" or "for" behind them.
_HEADS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "department ministry university college institute school academy city county town borough museum bank society "
        "association council court federation centre center foundation church royal diocese"
    ).split()
)
_MOST_MORE: Final = 4


@cache
def _grown() -> frozenset[str]:
    return frozenset(GROWN_LAST.split())


def names_organisation(name: str) -> bool:
    """Say whether a name of two or more words has a noun of organisations where their names have it."""
    words = name.split()
    return len(words) > 1 and (_is_last(words[-1]) or _is_first(words[0]))


def find_organisations(text: str) -> Iterator[tuple[str, int]]:
    """Yield the names in a text that such a noun makes an organisation's, with their place."""
    for match in islice(_PHRASE.finditer(text), _MAX_PHRASES):
        words = match[0].split(" ")
        if words[-1][0].islower() and not _is_grown(words[-1]):
            words.pop()
        if inner := _inside(words):
            # "Auswahlkommission der Universität Altmühl"
            yield " ".join(words[inner:]), match.start() + len(" ".join(words[:inner])) + 1
            continue
        for end in range(len(words), 1, -1):
            # The longest run that ends as a name of one does.
            if words[end - 1][0].islower() and not _is_grown(words[end - 1]):
                continue
            said = " ".join(words[:end])
            whole = end == len(words) and (_is_first(words[0]) or _is_of(words))
            if (
                (whole or _is_last(words[end - 1]))
                and not (whole is False and words[1] == "for")
                and not (is_title(" ".join(words[: end - 1])) or is_department(said))
            ):
                yield said, match.start()
                break


def _inside(words: list[str]) -> int:
    """Return where a name begins behind what is part of its house ("… der Universität Altmühl"), 0 where none does."""
    if len(words) <= _INSIDE_LEAST or _is_first(words[0]):
        return 0
    places = (each for each in range(2, len(words) - 1) if _is_first(words[each]) and words[each - 1][0].islower())
    return next((each for each in places if words[each + 1][0].isupper()), 0)


def fullest(name: str, text: str) -> str:
    """Return a name with the words around it that a text writes with it and that belong to it.

    They do where the whole is a line of its own or has a noun of organisations at its edge: "Second Story" is "Second
    Story Books" in the signature, "Oberwiesental" is "Landratsamt Oberwiesental".
    """
    best = name
    if not name[0].isupper() and not name[0].isdigit():
        return name
    around = re.compile(
        rf"(?<![\w@./-])(?:({_PART}(?: (?:de|di|du|da|del|of|von|d['’]))?) )?{re.escape(name)}(?:['’]s)?"
        rf"((?: (?:{_LINK} ){{0,1}}{_PART}){{0,{_MOST_MORE}}})(?: ([a-zà-ÿ][\wà-ÿ]{{3,20}}))?(?![\w@-])"
    )
    for match in islice(around.finditer(text), 30):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.end()].strip(" >*_")
        closed = text[match.end() : match.end() + 1] in {"", "\n", ".", ",", " "}
        alone = line == match[0].strip() and text[match.end() : match.end() + 1] in {"", "\n"}
        tail = match[2].split()
        if len(tail) > 1 and FACILITY.issuperset(each.casefold() for each in tail):
            continue
        if match[3] and _is_grown(match[3]):
            tail = [*tail, match[3]]
        kept = _tail_that_belongs(
            tail,
            alone=alone and not match[3],
            of=name.casefold().rpartition(" ")[2] in _HEADS and "of" not in name.split(),
            held=names_organisation(name),
        )
        if tail[:1] == ["and"] and len(tail) > 1 and _PUBLIC.match(name):
            # "Ministry of Fisheries and Blue Economy"
            kept = tail
        said = " ".join([name, *kept])
        if match[1] and (
            _is_first(match[1].split()[0])
            or match[1].split()[0].casefold() in TOWN_HALLS
            or HOUSE_FIRST.fullmatch(match[1])
        ):
            said = f"{match[1]} {said}"
        if closed and len(said) > len(best):
            best = said
    office = _OFFICER.search(name) and re.search(rf"(?<!\w){re.escape(name)}(['’]s (?:Office|Department))\b", text)
    return f"{best}{office[1]}" if office and best == name else best


_PUBLIC = re.compile(r"(?:Ministry|Department|Directorate|Office) (?:of|for) ")
# "Monroe County Sheriff's Office"
_OFFICER = re.compile(r"\b(?:Sheriff|Attorney|Clerk|Assessor|Auditor|Treasurer|Coroner|Governor|Mayor|Commissioner)$")


def with_article(name: str, text: str) -> str:
    """Return a name with the article that belongs to it: every mention has it, one with its capital in mid-sentence."""
    inside = False
    for each in islice(_whole(name).finditer(text), 20):
        if text[max(0, each.start() - 4) : each.start()].casefold() != "the ":
            return name
        before = text[text.rfind("\n", 0, each.start()) + 1 : each.start()]
        behind = text[each.end() : each.end() + 1]
        alone = (before.strip() == "The" and behind in {"", "\n"}) or (
            before.endswith(", The ") and behind in {"", "\n", ",", "."}
        )
        inside = inside or alone or _IN_SENTENCE.search(before) is not None
    return f"The {name}" if inside else name


# A capital where no sentence begins: "HR Manager, The Abbey Hotel".
_IN_SENTENCE = re.compile(r"\b(?:at|of|for|with|from|by|to|in|join|joining|behind) The $")


def _whole(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@./-]){re.escape(name)}(?![\w@-])")


def _tail_that_belongs(words: list[str], *, alone: bool, of: bool, held: bool) -> list[str]:
    if any(each.casefold() in DESKS or is_legal_form(each) for each in words[:1]):
        return []
    if is_role(" ".join(words)) and not (words and _is_last(words[-1])):
        return []
    if of and len(words) > 1 and words[0] == "of" and not any(each.casefold() in DESKS for each in words):
        # "College of Arts and Science"
        return words
    if alone and words and not any(each.casefold() in DESKS or is_department(each) for each in words):
        return words
    for end in range(len(words), 0, -1):
        if held and end < len(words):
            # "Westshire Council", not "Westshire Council Works", of its works' depot.
            break
        if _is_last(words[end - 1]) and not any(each.casefold() in DESKS for each in words[:end]):
            return words[:end]
    return []


def _is_last(word: str) -> bool:
    bare = word.casefold().strip(".,")
    if is_legal_form(bare):
        return False
    singular = f"{bare[:-3]}y" if bare.endswith("ies") else bare
    return bare != "&" and (bare in LAST_NOUNS or singular in LAST_NOUNS or bare in COMPANY_ENDINGS or _is_grown(word))


def _is_grown(word: str) -> bool:
    bare = word.casefold().strip(".,")
    grown = _grown()
    return bare in grown or any(bare[index:] in grown for index in range(_LEAST_GROWN, len(bare) - _LEAST_GROWN))


def _is_of(words: list[str]) -> bool:
    """Say whether words are "Department for Coastal Affairs", "University of Wrethamstead"."""
    return len(words) > 2 and words[1] in {"of", "for"} and words[0].casefold() in _HEADS  # noqa: PLR2004 - head, link, subject


def _is_first(word: str) -> bool:
    return word[0].isupper() and word.casefold() in FIRST_NOUNS
