"""Find the names of people in a person's words, in capitals or not, with the titles beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from prepmail.domain.reading import Facts
from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.position.roles import as_role
from prepmail.reading.replies.signs.first_words import (
    acts_alone,
    is_called_so,
    is_crowd,
    is_initial,
    is_small_mister,
    starts_sentence,
)
from prepmail.reading.replies.signs.nobody import GERMAN_NOUN, NOBODY, ORGANISATIONS
from prepmail.reading.replies.signs.shape import Signs
from prepmail.reading.replies.typed import WORDS_TOO

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_GAP = re.compile(r"[ ]|\. ")
_PARTICLES: Final = word_set("van von de der den del della di da dos du la le bin al ter zu zum vom")
_WHOLE: Final = 3
_DATE = re.compile(r"[.,]? ?(?:the )?\d")
_MOST: Final = 4
_SMALL: Final = word_set("i it the is not and will has it's they we he she also instead too")
_SHORTEST_SURNAME: Final = 2
_SHORT_DAYS: Final = word_set("mo di mi do fr sa")
# "Thi Mai Nguyen": within a name they are one of its parts.
_MONTHS: Final = word_set("mai may april june august")
# "My joke" is nobody.
_DETERMINED = re.compile(
    r"(?<!\w)(?:my|our|their|his|your|an?|the|this|that|meine?[mnrs]?|ihre?[mnrs]?|eine?[mnrs]?) $", re.IGNORECASE
)
# "In Lisbon" is where, not who.
_IN = re.compile(r"(?<!\w)(?:in|near|into|around|inside) $", re.IGNORECASE)
_NOMINATIVE = re.compile(r"\b([Hh]err)n\b")
_APART: Final = frozenset({",", ";", ".", "as", ", as", ", is", ", it's", ", die", ", der"})
# "Vertreter Markus Brandt" is Markus Brandt.
_GERMAN_JOB: Final = re.compile(r"(?:er|in|chef|kollege|kraft|person|rat|vorstand|ent|ist|or|mann)$")
# Before a noun that has its capital as every German one: "Wegen Umbau", "Nächste Runde".
_GERMAN_LEADS: Final = word_set(
    "laut trotz wegen gemäß freundliche beste liebe viele herzliche schöne nächste nächsten nächster kommende kommenden"
    " letzte letzten letzter neue neuer neues alte alter altes richtige richtiger richtiges falsche falscher falsches"
    " kleine kleiner kurze kurzer gleiche gleicher gleiches selbe andere anderer anderes unsere unser deren dessen"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Somebody as the text names them. ``sure``: their given name is known, or they are, or they have two names.

    ``known``: one of their names is that of somebody we know; ``given``: the first is a common given name.
    """

    name: str
    start: int
    end: int
    sure: bool
    known: bool
    given: bool


def find_names(text: str, facts: Facts, signs: Signs) -> list[Named]:
    """Return everybody that a text names, in its order."""
    known = {word.casefold() for each in facts.interviewers for word in (each.name or "").split()}
    avoided = {word.casefold() for word in f"{facts.company or ''} {facts.role or ''}".split()}
    found: list[Named] = []
    at = 0
    for match in _WORD.finditer(text):
        if match.start() < at:
            continue
        named = _read(text, match, known, avoided, signs)
        if named and not text.startswith((" time", " local time"), named.end):
            found.append(named)
            at = named.end
    return found


def _read(text: str, first: re.Match[str], known: set[str], avoided: set[str], signs: Signs) -> Named | None:
    """Return the name that begins with a word, None where none does."""
    honorific = signs.people.honorifics.match(text, first.start())
    called = ""
    if honorific and (behind := _WORD.match(text, honorific.end())):
        first, called = behind, honorific[0].strip()
    word = first[0]
    small = word.casefold().removesuffix("'s")
    ours = small in known
    if not ours and small not in GIVEN_NAMES and _leads_to_ours(text, first, known):
        return None
    given = _is_given(small) and small not in WORDS_TOO | NOBODY and (word[:1].isupper() or small not in signs.talk)
    apart = small in avoided or small.removesuffix("s") in known
    if not ours and (apart or not _may_begin(text, first, signs, given=given, called=bool(called))):
        return None
    if word.islower() and not (ours or called) and _DETERMINED.search(text[max(0, first.start() - 12) : first.start()]):
        return None
    words, end = _following(text, first, signs)
    if ours and word.islower() and len(words) > 1 and words[1].casefold() not in known:
        # "ana cancelled": whom we know is called as we know them.
        words, end = [word], first.end()
    if {each.casefold() for each in words[1:]} & ORGANISATIONS or (
        not (given or ours or called) and is_crowd(text, end)
    ):
        return None
    if not (given or ours or called) and (as_role(" ".join(words)) or _leads_to_role(words, text[end:])):
        return None
    name = " ".join(_capital(each) if word.islower() and not each.isupper() else each for each in words)
    if len(word) == 1 and text[first.end() : first.end() + 2] == ". ":
        name = f"{word}.{name[1:]}"
    if called and len(words) == 1 and not given:
        called = _NOMINATIVE.sub(r"\1", called)
        name = f"{called.title() if called.islower() else called} {name}"
    start = honorific.start() if honorific else first.start()
    sure = given or ours or bool(called) or len(words) > 1
    return Named(name=name, start=start, end=end, sure=sure, known=ours, given=given)


def _is_given(small: str) -> bool:
    """Tell whether a word is a given name, or two of them joined: "anna-lena"."""
    return small in GIVEN_NAMES or ("-" in small and all(each in GIVEN_NAMES for each in small.split("-")))


def _leads_to_role(words: list[str], behind: str) -> bool:
    """Tell whether words with capitals are the first of a job: "Power Systems Engineer"."""
    following = _WORD.match(behind, 1) if behind[:1] == " " else None
    return (
        following is not None and following[0][:1].isupper() and as_role(" ".join([*words, following[0]])) is not None
    )


def _leads_to_ours(text: str, first: re.Match[str], known: set[str]) -> bool:
    """Tell whether a word at the front of a sentence, with a capital for that alone, stands before one of ours."""
    following = _WORD.match(text, first.end() + 1)
    return (
        following is not None
        and following[0].casefold().removesuffix("'s") in known
        and starts_sentence(text, first.start())
    )


def _may_begin(text: str, first: re.Match[str], signs: Signs, *, given: bool, called: bool) -> bool:
    """Tell whether a word that is no name of ours may be one: it is known as one, or its capital says so."""
    word = first[0]
    if called or given:
        return (
            given
            or word[:1].isupper()
            or (called and (_is_particle(text, first) or is_small_mister(text, first, signs)))
        )
    if (len(word) == 1 and is_initial(text, first, signs)) or is_called_so(text, first, signs):
        return True
    if not word[:1].isupper() or word.isupper() or _IN.search(text[max(0, first.start() - 8) : first.start()]):
        return False
    small = word.casefold()
    if small in signs.talk or (small in NOBODY and not (small in _SHORT_DAYS and _two_names(text, first, signs))):
        return False
    # Every German noun has a capital, and so has every first word.
    german = signs.languages[0] == "de"
    if german and (GERMAN_NOUN.search(small) or (_GERMAN_JOB.search(small) and _before_given(text, first))):
        return False
    if german and starts_sentence(text, first.start()) and first[0].casefold() in _GERMAN_LEADS:
        return False
    first_word = starts_sentence(text, first.start())
    acts = not german and first_word and acts_alone(text, first)
    return not (german or first_word) or acts or _two_names(text, first, signs)


def _following(text: str, first: re.Match[str], signs: Signs) -> tuple[list[str], int]:
    """Return the words of a name from its first on, and where it ends."""
    words, end = [first[0]], first.end()
    while len(words) < _MOST and (gap := _GAP.match(text, end)) and (following := _WORD.match(text, gap.end())):
        ends = gap[0] == ". " and len(words[-1]) > 1
        if ends or not _goes_on(following[0], words, signs, lower=first[0].islower()):
            break
        words.append(following[0])
        end = following.end()
    while (
        words[-1].casefold() in _PARTICLES | _MONTHS
        and len(words) > 1
        and not (len(words) == _WHOLE and words[-1][:1].isupper() and not _DATE.match(text, end))
    ):
        end -= len(words.pop()) + 1
    # "Ana's" is hers.
    if words[-1].endswith(("'s", "’s")):
        words[-1] = words[-1][:-2]
        end -= 2
    return words, end


def _is_particle(text: str, word: re.Match[str]) -> bool:
    """Tell whether a word is the "de" of "Mr de Vries"."""
    following = _WORD.match(text, word.end() + 1)
    return (
        word[0] in _PARTICLES and following is not None and (following[0][:1].isupper() or following[0] in _PARTICLES)
    )


def _before_given(text: str, first: re.Match[str]) -> bool:
    following = _WORD.match(text, first.end() + 1)
    return following is not None and following[0].casefold() in GIVEN_NAMES


def _two_names(text: str, first: re.Match[str], signs: Signs) -> bool:
    following = _WORD.match(text, first.end() + 1)
    return (
        following is not None
        and text[first.end() : first.end() + 1] == " "
        and following[0][:1].isupper()
        and following[0].casefold() not in NOBODY - _MONTHS
        and following[0].casefold() not in signs.talk - _MONTHS
    )


def _goes_on(word: str, words: list[str], signs: Signs, *, lower: bool) -> bool:
    small = word.casefold()
    if small in _MONTHS and word[:1].isupper() and not lower:
        return True
    if small in _PARTICLES:
        return not lower or small not in signs.talk
    if small in NOBODY:
        return False
    if small.endswith(("'s", "’s", "n't", "'ll")) and small[:-2] in signs.talk:
        return False
    if word[:1].isupper():
        return small not in signs.talk or (words[0].casefold() in GIVEN_NAMES and small not in _SMALL)
    if not lower or len(words) > 1:
        return False
    return small not in signs.talk and small.isalpha() and len(small) >= _SHORTEST_SURNAME


def _capital(word: str) -> str:
    return word if word in _PARTICLES else "-".join(each[:1].upper() + each[1:] for each in word.split("-"))


def joined(names: list[Named], text: str, signs: Signs) -> Iterator[list[Named]]:
    """Yield the names in groups: those that only "and", a comma and the like stand between are one."""
    group: list[Named] = []
    for each in names:
        gap = text[group[-1].end : each.start] if group else ""
        # Behind a comma alone, whom we know and whom we do not may be another matter: "not Ana, Raj Patel".
        apart = bool(group) and gap.strip().casefold() in _APART and group[-1].known != each.known
        if group and not apart and gap.strip() and signs.people.between.fullmatch(gap):
            group.append(each)
        else:
            if group:
                yield group
            group = [each]
    if group:
        yield group
