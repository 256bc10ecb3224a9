"""One name in running text, word by word: capitals, particles, honorifics, initials."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from prepmail.reading.people.given_names import ALL_GIVEN_NAMES
from prepmail.reading.people.kinds import is_title
from prepmail.reading.people.name_words import COMPANY_ENDINGS, HONORIFICS, NO_NAME, PARTICLES

_MAX_WORDS: Final = 5
# Letters of an abbreviation; initials are shorter, names longer.
_SHORTEST_RANK: Final = 3
_LONGEST_RANK: Final = 6
_FACULTIES: Final = frozenset(
    {"med", "med.", "phil", "phil.", "iur", "iur.", "jur.", "rer.", "nat.", "pol.", "h.c.", "vet.", "dent."}
)
_AFTER_NAMES: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "mrcvs rcvs mbe obe cbe kbe frcs mrcp frics mrics fca aca acca fcca pp qc kc sc md rn rgn cpa cfa dvm dds jp "
        "phd mcipd fcipd"
    ).split()
)
_VOWEL = re.compile(r"[aeiouyäöüæøåáéíóúàèêôãõ]", re.IGNORECASE)
# Without a family name the office is a part of the name: "Father Dominic".
_CLERIC = re.compile(r"(?:Father|Sister|Brother|Rabbi|Imam|Pastor|Abbé|Padre|Pater|Mother)[ \u00a0]$")
_DATED = re.compile(r"\.?[ \u00a0]\d")
_MONTHS: Final = frozenset({"april", "may", "june", "august", "mai", "juni", "avril", "abril", "maj"})
# Last words of what stands in a street: "Angel Inn Yard".
_GROUNDS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "report certificate house tower theatre theater award guide handbook policy form survey lounge inn arms hotel "
        "café cafe pub lodge manor works mall heads view boilers "
        "st rd ave blvd hwy pkwy yard road avenue wharf quay mews entrance building centre center gardens square "
        "boulevard terrace crescent "
        "parade arcade plaza car-park estate industrial station stadium arena campus"
    ).split()
)
WORD = re.compile(r"[^\W\d_](?:[\w'’‘-]|\.(?=-?[^\W\d_]))*\.?")
GAP = re.compile(r"[ \u00a0]{1,2}")
_SHORT_ARTICLE = re.compile(
    r"(?:(?:the|der|die|dem|den|la|le|el|il|o|a|pela|pelo)[ \u00a0]|l['’][ \u00a0]?)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name and its span in the text; the text may differ (a Polish case undone)."""

    text: str
    start: int
    end: int
    honoured: bool = False


def read_name(text: str, position: int, *, single: bool, banned: Collection[str]) -> Name | None:
    """Return the name that begins exactly at ``position``, None where none does (``person_names.read_people``)."""
    at, honoured = _skip_honorifics(text, position)
    words, start, end = _scan_words(text, at, honoured=honoured)
    while len(words) > 1 and words[-1].isupper() and words[-1].casefold() in _AFTER_NAMES:
        # "Ruth Ambler MRCVS"
        end -= len(words.pop()) + 1
    while words and words[-1] in PARTICLES:
        # "Lotte Mulder van HR"
        end -= len(words.pop()) + 1
    if not words or not _is_name(words, banned, honoured=honoured, single=single):
        return None
    if len(words) == 1 and words[0].casefold() in _MONTHS and _DATED.match(text, end):
        # "by April 14"
        return None
    if len(words) > 1 and words[-1].casefold() in _GROUNDS and not honoured:
        return None
    cleric = _CLERIC.search(text, max(0, start - 10), start) if honoured and len(words) == 1 else None
    said = _nominative(" ".join(words))
    return Name(text=cleric[0] + said if cleric else said, start=start, end=end, honoured=honoured)


def _skip_honorifics(text: str, position: int) -> tuple[int, bool]:
    """Return where the name itself begins, and whether an honorific stands before it."""
    article = _SHORT_ARTICLE.match(text, position)
    first = WORD.match(text, article.end()) if article else None
    if article and first and first[0].rstrip(".").casefold() in HONORIFICS:
        # "la dott.ssa Galli", "pela Dra. Moura"
        position = article.end()
    honoured = False
    for _ in range(_MAX_WORDS):
        match = WORD.match(text, position)
        gap = GAP.match(text, match.end()) if match else None
        if (
            match is None
            or gap is None
            or not (_is_honorific(text, match, gap) or (honoured and _is_rank(text, match, gap)))
        ):
            break
        honoured = True
        position = gap.end()
    return position, honoured


def _is_honorific(text: str, match: re.Match[str], gap: re.Match[str]) -> bool:
    word = match[0]
    # "Me Carine Delvaux" is a lawyer in French; "me" is not.
    if word in _OFFICES:
        return True
    bare = word.rstrip(".").casefold()
    if bare not in HONORIFICS or (word[-1] != "." and len(bare) == 1):
        return False
    if len(bare) == 1 or not word.isupper() or bare == "dr":
        return True
    # "… een leerling uit de MR. Het duurt": an abbreviation that ends a sentence.
    following = WORD.match(text, gap.end())
    return following is not None and following[0].isupper()


_OFFICES: Final = frozenset({"Me", "Mtre", "Father", "Fr", "Sr", "p."})


def _is_rank(text: str, word: re.Match[str], gap: re.Match[str]) -> bool:
    """Say whether a word between the honorific and the name is an abbreviated rank: "Frau Ltd. KBD Sandmann"."""
    following = WORD.match(text, gap.end())
    if following is None or not following[0][0].isupper():
        return following is not None and word[0].casefold() in _FACULTIES
    said = word[0]
    # "Frau Kern. Danach": a name that ends the sentence has vowels.
    short = said.endswith(".") and _SHORTEST_RANK <= len(said) <= _LONGEST_RANK and not _VOWEL.search(said)
    return (
        short
        or said.casefold() in _FACULTIES
        or (said.isalpha() and said.isupper() and not following[0].isupper() and 1 < len(said) < _LONGEST_RANK)
    )


def _scan_words(text: str, position: int, *, honoured: bool) -> tuple[list[str], int, int]:
    """Return the words of a name, where it begins and ends; no words where a company's name stands there."""
    words: list[str] = []
    start = end = position
    while len(words) < _MAX_WORDS and (match := WORD.match(text, position)):
        word = match[0]
        bare = word.rstrip(".").casefold()
        if not _is_name_word(word, first=not words):
            if words and bare in COMPANY_ENDINGS and word[0].isupper() and not is_title(word):
                # "Blue Ridge Labs"
                return [], start, end
            break
        if words and bare in HONORIFICS and (len(bare) > 2 or bare in {"dr", "mr", "ms"}):  # noqa: PLR2004 - "de", "sr"
            # "Zadzwoni do Pani Robert Kania"
            return [], start, end
        if word[0].islower() and not ((words or honoured) and _capital_follows(text, match.end())):
            break
        ends_sentence = word.endswith(".") and len(word) > 2 and bare not in {"jr", "sr"}  # noqa: PLR2004 - an initial
        clean = word.rstrip(".") if ends_sentence else word
        words.append(clean)
        end = match.end() - (len(word) - len(clean))
        gap = None if ends_sentence else GAP.match(text, match.end())
        if gap is None:
            break
        position = gap.end()
    return words, start, end


def _nominative(name: str) -> str:
    """Return a Polish name as its bearer says it: after "z" it stands in the instrumental ("z Anną Kruk")."""
    words = name.split()
    given = words[0].casefold()
    if given.endswith("ą"):
        return " ".join(word[:-1] + "a" if word.endswith("ą") else word for word in words)
    stems = (given[:-2], given[:-2].removesuffix("ł") + "eł", given[:-4] + "ek", given[:-3] + "ek", given[:-3] + "iek")
    if (
        given.endswith("em")
        and given not in ALL_GIVEN_NAMES
        and (stem := next((each for each in stems if each in ALL_GIVEN_NAMES), None))
    ):
        return " ".join([stem.capitalize(), *(_masculine(word) for word in words[1:])])
    return name


def _masculine(word: str) -> str:
    for ending, plain in (("skim", "ski"), ("ckim", "cki"), ("kiem", "k"), ("giem", "g"), ("em", ""), ("ą", "a")):
        if word.endswith(ending):
            return word.removesuffix(ending) + plain
    return word


def _is_name_word(word: str, *, first: bool) -> bool:
    bare = word.rstrip(".").casefold()
    if bare.endswith(("'s", "’s", "'m", "’m", "'ve", "’ve", "'ll", "’ll", "'re", "’re", "'d", "’d", "n't", "n’t")):
        return False
    if not first and bare in PARTICLES and bare not in {"a", "i", "y", "e"}:
        return True
    if word[0].islower():
        return bare in PARTICLES or (not first and bare == "'t")
    initial = word[1:] == "."
    if (bare in NO_NAME and not initial) or any(each.isdigit() for each in word):
        return False
    capitals = sum(1 for letter in word if letter.isupper())
    # CTO, HTTP: no names; initials are, and a family name all in capitals is beside a given one.
    return not (first and capitals == len(word) and 1 < len(word) < 4)  # noqa: PLR2004 - an abbreviation's length


def _capital_follows(text: str, position: int) -> bool:
    """Say whether a capitalised word follows, over at most two more particles."""
    for _ in range(3):
        gap = GAP.match(text, position)
        match = WORD.match(text, gap.end()) if gap else None
        if match is None:
            return False
        if match[0][0].isupper():
            return match[0].casefold().rstrip(".") not in NO_NAME
        if match[0].casefold() not in PARTICLES:
            return False
        position = match.end()
    return False


def _is_name(words: list[str], banned: Collection[str], *, honoured: bool, single: bool) -> bool:
    folded = " ".join(words).casefold()
    if folded in banned or words[-1] in PARTICLES:
        return False
    if len(words) > 1 and words[-1].casefold().rstrip(".") in COMPANY_ENDINGS:
        return False
    if len(words) == 1:
        word = words[0]
        if len(word) < 2 or word.endswith(".") or folded in HONORIFICS:  # noqa: PLR2004 - an initial alone
            return False
        return honoured or folded in ALL_GIVEN_NAMES or (single and not is_title(word))
    return not (all(len(word.rstrip(".")) == 1 for word in words))
