"""One name in running text, word by word: capitals, particles, honorifics, initials."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from prepmail.reading.people.given_names import ALL_GIVEN_NAMES, GIVEN_NAMES
from prepmail.reading.people.kinds import ends_in_job, is_title
from prepmail.reading.people.name_cases import nominative
from prepmail.reading.people.name_words import COMPANY_ENDINGS, HONORIFICS, NO_NAME, PARTICLES
from prepmail.reading.people.nobody_words import ARTICLES, FUNCTION_WORDS, POLITE, SHORT_NAMES, names_nobody

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
_MONTHS: Final = frozenset({"april", "may", "june", "august", "mai", "juni", "avril", "abril", "maj", "julio"})
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
WORD = re.compile(r"(?:['’](?=t[ \u00a0]))?[^\W\d_](?:[\w'’‘-]|\.(?=-?[^\W\d_]))*\.?")
# Between the names: Wm. "Bill" Strand, Kwabena (Kobby) Owusu.
_NICKNAME = re.compile(
    r"([\"“„«'‘(])([^\W\d_a-zß-öø-ÿ][^\W\d_A-ZÀ-Þ]{1,15})[\"”“»'’)][ \u00a0](?=[^\W\d_a-zß-öø-ÿ][^\W\d_A-ZÀ-Þ])"
)
# Only people have pronouns: "ops lead Bash (he/him)".
_HAS_PRONOUNS = re.compile(r"[^\W\d_][\w'’-]{1,30}[ \u00a0]\((?:she|he|they)/", re.IGNORECASE)
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
    single = single or _HAS_PRONOUNS.match(text, position) is not None
    at, honoured = _skip_honorifics(text, position)
    words, start, end = _scan_words(text, at, honoured=honoured)
    while len(words) > 1 and words[-1].isupper() and words[-1].casefold() in _AFTER_NAMES:
        # "Ruth Ambler MRCVS"
        end -= len(words.pop()) + 1
    while words and (words[-1] in PARTICLES or _is_polite(text, words, end)):
        # "Lotte Mulder van HR", "L'avv. Pietro Sala La riceverà"
        end -= len(words.pop()) + 1
    if not words or not _is_name(words, banned, honoured=honoured, single=single):
        return None
    if len(words) == 1 and words[0].casefold() in _MONTHS and (_DATED.match(text, end) or _is_of_day(text, start)):
        # "by April 14"
        return None
    if len(words) > 1 and words[-1].casefold() in _GROUNDS and not honoured:
        return None
    if not honoured and (names_nobody(text, start, end) or (_is_article(words[0]) and ends_in_job(words[-1]))):
        return None
    cleric = _CLERIC.search(text, max(0, start - 10), start) if honoured and len(words) == 1 else None
    said = nominative(" ".join(words))
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
    if bare in _SPANISH:
        return _FULL_NAME.match(text, gap.end()) is not None and _first_is_given(text, gap.end())
    if len(bare) == 1 or not word.isupper() or bare == "dr":
        return True
    # "… een leerling uit de MR. Het duurt": an abbreviation that ends a sentence.
    following = WORD.match(text, gap.end())
    return following is not None and following[0].isupper()


def _first_is_given(text: str, position: int) -> bool:
    word = WORD.match(text, position)
    return word is not None and word[0].casefold() in ALL_GIVEN_NAMES


# "Don Ignacio Belmonte"; "Don Reyes" is a name.
_SPANISH: Final = frozenset({"don", "d"})
_FULL_NAME = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’-]{1,30}[ \u00a0](?:de[ \u00a0])?[^\W\d_a-zß-öø-ÿ]")
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
        if _is_small(word) and not ((words or honoured) and _capital_follows(text, match.end())):
            break
        short = bare in SHORT_NAMES or bare[-2:-1] == "-"
        ends_sentence = word.endswith(".") and len(word) > 2 and not short  # noqa: PLR2004 - an initial
        clean = word.rstrip(".") if ends_sentence else word
        words.append(clean)
        end = match.end() - (len(word) - len(clean))
        gap = None if ends_sentence else GAP.match(text, match.end())
        if gap is None:
            break
        position = gap.end()
        if nickname := _NICKNAME.match(text, position):
            position = nickname.end()
            if nickname[1] != "(":
                words.append(nickname[0].rstrip(" \u00a0"))
    return words, start, end


def _is_polite(text: str, words: list[str], end: int) -> bool:
    """Say whether the last word is whom a letter addresses, with the verb behind it: "Sala La riceverà"."""
    gap = GAP.match(text, end)
    return (
        len(words) > 1
        and words[-1].casefold() in POLITE
        and gap is not None
        and text[gap.end() : gap.end() + 1].islower()
    )


def _is_of_day(text: str, start: int) -> bool:
    """Say whether a number stands before a month: "viernes 3 Julio"."""
    return start > 1 and text[start - 1] in " \u00a0" and text[start - 2].isdigit()


def _is_article(word: str) -> bool:
    return word.casefold() in ARTICLES


def _is_small(word: str) -> bool:
    """Say whether a word has no capital: "von", and not "d'Ávila"."""
    return word[0].islower() and _ELIDED.match(word) is None


_ELIDED = re.compile(r"(?:d|dell|dall|l)['’][^\W\d_a-zß-öø-ÿ]")


def _is_name_word(word: str, *, first: bool) -> bool:
    bare = word.rstrip(".").casefold()
    if bare.endswith(("'s", "’s", "'m", "’m", "'ve", "’ve", "'ll", "’ll", "'re", "’re", "'d", "’d", "n't", "n’t")):
        return False
    if not first and bare in PARTICLES and bare not in {"a", "i", "y", "e"}:
        return True
    if _is_small(word):
        return bare in PARTICLES or (not first and bare == "'t")
    initial = word[1:] == "."
    if ((bare in NO_NAME or _is_no_name(bare)) and not initial) or any(each.isdigit() for each in word):
        return False
    capitals = sum(1 for letter in word if letter.isupper())
    # CTO, HTTP: no names; initials are, and a family name all in capitals is beside a given one.
    short = capitals == len(word) and 1 < len(word) < 4  # noqa: PLR2004 - an abbreviation's length
    return not (first and short and bare not in GIVEN_NAMES)


def _is_no_name(bare: str) -> bool:
    """Say whether a word has a meaning that no name has: "Für das Zweitgespräch", "Rupert ALWAYS asks"."""
    return (bare in FUNCTION_WORDS and bare not in ALL_GIVEN_NAMES) or bare.endswith(_COMPOUNDS)


_COMPOUNDS: Final = (
    "gespräch",
    "gespräche",
    "gesprächs",
    "interview",
    "termin",
    "samtale",
    "samtalen",
    "gesprek",
    "abteilung",
    "straße",
    "strasse",
    "gatan",
    "vägen",
    "veien",
    "vejen",
)


def _capital_follows(text: str, position: int) -> bool:
    """Say whether a capitalised word follows, over at most two more particles."""
    for _ in range(3):
        gap = GAP.match(text, position)
        match = WORD.match(text, gap.end()) if gap else None
        if match is None:
            return False
        if match[0][0].isupper() and match[0].casefold() not in PARTICLES:
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
        known = all(each in ALL_GIVEN_NAMES for each in folded.split("-"))
        return honoured or known or (single and not is_title(word))
    return not (all(len(word.rstrip(".")) == 1 for word in words))
