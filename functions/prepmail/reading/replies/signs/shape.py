"""The shape of the signs of one language: what tells a fact, what takes it back, what is only talk."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from prepmail.reading.replies.languages.shape import spell_umlauts

# For what a language has no sign of.
_NEVER = re.compile(r"(?!)")

NEVER: Final = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeSigns:
    """Signs beside a day or a time. All are looked for in a sentence but ``before`` ones, which end what stands before.

    ``old_before`` and ``old_after`` mark what no longer holds, ``moved`` that one time takes another's place,
    ``end_before`` an end, ``at_number`` and ``number_at`` a bare number (``number``) that is an hour, ``apart`` two
    days or hours joined by "to". ``shift`` has ``count``, ``unit`` and ``way``, ``length`` ``count`` and ``unit``;
    ``both_ways`` is a shift that may go either way. ``next_day`` and ``day_before`` are whole shifts. ``counts`` are
    minutes or numbers, ``earlier`` begins a way back, ``same`` is what stays. ``told_before`` is who told
    them something then. ``zone_words`` is a clock, ``their_place`` and ``own_zone`` where they and we are.
    """

    old_before: re.Pattern[str]
    old_after: re.Pattern[str]
    told_before: re.Pattern[str]
    moved: re.Pattern[str]
    end_before: re.Pattern[str]
    at_number: re.Pattern[str]
    number_at: re.Pattern[str]
    apart: re.Pattern[str]
    shift: tuple[re.Pattern[str], ...]
    both_ways: re.Pattern[str]
    earlier: re.Pattern[str]
    next_day: re.Pattern[str]
    day_before: re.Pattern[str]
    length: re.Pattern[str]
    same: re.Pattern[str]
    counts: dict[str, float]
    units: tuple[tuple[str, int], ...]
    zone_words: re.Pattern[str]
    their_place: re.Pattern[str]
    own_zone: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleSigns:
    """Signs beside names: ``*_before`` ends what stands before a list of names, ``*_after`` begins what follows it.

    ``room`` are words that only say who will be there, ``another`` that somebody comes besides, ``in_room`` that
    somebody does at all; ``spelled`` speaks of how a name is written, ``first_name`` tells it, as ``surname`` does.
    ``report`` is that somebody said something, ``was`` a clause of what no longer holds, ``none_of`` a "no" before
    somebody who will not be there, ``away`` how long somebody who is ``kept`` away is.
    """

    besides_before: re.Pattern[str]
    gone_before: re.Pattern[str]
    gone_after: re.Pattern[str]
    more_before: re.Pattern[str]
    more_after: re.Pattern[str]
    come_before: re.Pattern[str]
    come_after: re.Pattern[str]
    loose_before: re.Pattern[str]
    only_before: re.Pattern[str]
    only_after: re.Pattern[str]
    told_before: re.Pattern[str]
    told_after: re.Pattern[str]
    between: re.Pattern[str]
    swapped: re.Pattern[str]
    surname: re.Pattern[str]
    titles: re.Pattern[str]
    team: re.Pattern[str]
    honorifics: re.Pattern[str]
    name_is: re.Pattern[str]
    room: frozenset[str] = frozenset()
    another: re.Pattern[str] = _NEVER
    in_room: re.Pattern[str] = _NEVER
    spelled: re.Pattern[str] = _NEVER
    first_name: re.Pattern[str] = _NEVER
    was: re.Pattern[str] = _NEVER
    none_of: re.Pattern[str] = _NEVER
    report: re.Pattern[str] = _NEVER
    away: re.Pattern[str] = _NEVER


@dataclass(frozen=True, slots=True, kw_only=True)
class FactSigns:
    """Signs of employer, job, place and way. ``value`` in them is the fact as it was said; ``ends`` cuts it off.

    A number beside ``dials`` is rung, so the way is the phone; a place beside ``visits`` is gone to.
    """

    company: tuple[re.Pattern[str], ...]
    only_agency: re.Pattern[str]
    role: tuple[re.Pattern[str], ...]
    against: re.Pattern[str]
    swapped_for: re.Pattern[str]
    ends: re.Pattern[str]
    no_name: re.Pattern[str]
    place: tuple[re.Pattern[str], ...]
    old_before: re.Pattern[str]
    old_after: re.Pattern[str]
    phone: re.Pattern[str]
    video: re.Pattern[str]
    onsite: re.Pattern[str]
    dials: re.Pattern[str] = NEVER
    visits: re.Pattern[str] = NEVER
    own_number: re.Pattern[str]
    told_by: re.Pattern[str]
    panel: re.Pattern[str]
    group: re.Pattern[str]
    alone: re.Pattern[str]
    first: re.Pattern[str]
    second: re.Pattern[str]
    final: re.Pattern[str]
    screen: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardSigns:
    """Signs that a fact is not ours. ``another`` is a second event, ``against`` sets one value against another.

    ``employer`` tells that a name beside a time is the employer's, ``errand`` when somebody is to be there, ``part`` a
    test or a meal, ``company_does`` has the ``name`` of an employer who does something, ``zone`` is a word for the
    person's own time, ``own_event`` a private event unless a word for ``ours`` is there, ``no_join`` a link that
    leads to no call. ``ends`` makes a time beside it the end unless ``starts`` is there too.
    """

    another: re.Pattern[str]
    against: re.Pattern[str]
    employer: re.Pattern[str]
    errand: re.Pattern[str]
    part: re.Pattern[str]
    own_event: re.Pattern[str]
    ours: re.Pattern[str]
    company_does: re.Pattern[str]
    zone: re.Pattern[str]
    no_join: re.Pattern[str]
    ends: re.Pattern[str]
    starts: re.Pattern[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """One language. ``polite``, ``told_when`` and ``tags`` are taken out first, ``request`` off a question's front.

    ``doubt`` is an uncertainty, an alternative or a wish, ``foreign`` another event, something we cannot do, or a word
    to somebody else: no fact of such a sentence is taken. ``unsure`` is a whole sentence that doubts those before it,
    ``wants`` one that asks us for something. ``reason`` begins a clause that only says why, ``therefore`` what came of
    it unless a ``condition`` stands before. ``positive`` shows that a sentence sets something right. ``agrees``,
    ``denies``, ``other`` and ``choice`` are answers. ``wrong`` says which name of ours is not right, with what then
    stands for ``it_is`` at the front of a sentence. ``talk`` are words that are no part of a name, ``written_out``
    short forms with what they stand for. ``rewritten`` puts a sentence, ``settled`` all that somebody writes, in the
    words that the signs are made for.
    """

    languages: tuple[str, ...]
    polite: re.Pattern[str]
    told_when: re.Pattern[str]
    tags: re.Pattern[str]
    request: re.Pattern[str]
    reason: re.Pattern[str]
    therefore: re.Pattern[str]
    condition: re.Pattern[str]
    doubt: re.Pattern[str]
    foreign: re.Pattern[str]
    unsure: re.Pattern[str]
    wants: re.Pattern[str]
    positive: re.Pattern[str]
    other: re.Pattern[str]
    agrees: re.Pattern[str]
    denies: re.Pattern[str]
    choice: re.Pattern[str]
    wrong: tuple[tuple[re.Pattern[str], str], ...]
    it_is: re.Pattern[str]
    talk: frozenset[str]
    written_out: Mapping[str, str]
    times: TimeSigns
    people: PeopleSigns
    facts: FactSigns
    guards: GuardSigns
    rewritten: Callable[[str], str] = str
    settled: Callable[[str], str] = str


def sign(source: str) -> re.Pattern[str]:
    """Return a pattern of whole words, found anywhere, in capitals or not, with umlauts or without."""
    # "'ll decide" stands behind the word that it belongs to.
    return re.compile(rf"(?:(?<!\w)|(?='))(?:{spell_umlauts(source)})(?:(?<=\s)|(?!\w))", re.IGNORECASE)


def before(source: str) -> re.Pattern[str]:
    """Return a pattern of whole words that end a text."""
    return re.compile(rf"(?<!\w)(?:{spell_umlauts(source)})[\s,:(]*$", re.IGNORECASE)


def between(words: str) -> re.Pattern[str]:
    """Return a pattern of a whole text of such words alone, and of what joins a list."""
    spelled = "|".join(spell_umlauts(each) for each in words.split())
    return re.compile(rf"[\s,/&+;.]*(?:(?:{spelled})[\s,/&+;.]+)*", re.IGNORECASE)


def after(source: str) -> re.Pattern[str]:
    """Return a pattern of whole words that begin a text."""
    return re.compile(rf"[\s,)]*(?:{spell_umlauts(source)})(?!\w)", re.IGNORECASE)
