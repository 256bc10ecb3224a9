"""Clauses that say who will be in the room: "panel with Ana and Raj", "Raj joins too", "not Ana"."""

import re
from collections.abc import Collection
from typing import Final

from prepmail.domain.reading import Facts, Format, Interviewer
from prepmail.reading.replies.clauses import tidy, without_leads
from prepmail.reading.replies.saying import Saying, Topic

MOST_PEOPLE: Final = 12
_WORD = r"(?:[^\W\d_a-z][\w'’-]*\.?|van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|al|ter|zu)"
_NAME = (
    rf"(?-i:(?!(?:I|It|We|They|The|My|You|He|She|Not|No|And|But|Monday|Tuesday|Wednesday|Thursday|Friday"
    rf"|Saturday|Sunday|Panel|Group|Zoom|Teams|Berlin)\b)[^\W\d_a-z][\w'’-]*\.?(?: {_WORD}){{0,4}})"
)
_TITLE = r"(?: ?\([^()]{1,60}\))?"
_ONE = rf"(?:(?:Dr|Mr|Ms|Mrs|Prof)\.? )?{_NAME}{_TITLE}"
_LIST = rf"{_ONE}(?:(?:, and |, & |, | and | & | plus | \+ |/){_ONE}){{0,11}}"
_NAMES = rf"(?P<names>{_LIST})"
_BOTH = r"(?:both |just |only |now |actually )*"

_WHO = re.compile(
    r"(?:"
    r"(?:(?:my |the )?interviewers?(?: names?)?(?: is| are|'s|:| will be| should be)"
    r"|(?:i|we)(?:'ll| will|'m| am| shall| am going to)?(?: be)? (?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?"
    r"|see(?:ing)?|interviewed|interviewing)(?: (?:with|to|by))?"
    r"|(?:(?:it(?:'s| is| will be)|the (?:interview|call|meeting|panel) is|this is) )?(?:now |actually"
    r" )*(?P<form>(?:an? |the )?(?:panel|group)(?: interview)? )?(?:with|by))"
    rf" {_BOTH}{_NAMES}(?P<add> too| as well| also)?(?: instead| now)?)",
    re.IGNORECASE,
)
_ALSO = re.compile(
    rf"(?:(?:also|plus|and) )?{_NAMES} (?:(?:will|is|are|is going to) )?(?:also )?(?:join|joins|be there|attend|attends"
    rf"|come|comes|is there|are there|sit in|joining|is joining|are joining)(?: (?:us|in|it|the (?:call|interview"
    rf"|panel|meeting)))?(?: (?:too|as well|also))?"
    rf"|(?:also |plus ){_NAMES.replace('names', 'others')}",
    re.IGNORECASE,
)
_GONE = re.compile(
    rf"{_NAMES} (?:won't|will not|can't|cannot|isn't|is not|is no longer|doesn't|does not|dropped out|has left|no"
    rf" longer|is out)(?: (?:be )?(?:there|join(?:ing)?|come|coming|attend(?:ing)?|part of it|make it|in it|able to"
    rf" (?:come|join)|going to be there|in the room))?(?: any ?more)?"
    rf"|(?:it's )?not (?:with )?{_NAMES.replace('names', 'others')}",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    rf"(?:it's |it is |not )?{_NAMES} (?:instead of|replaces|takes over (?:from|for)|rather than)"
    rf" {_NAMES.replace('names', 'gone')}"
    rf"|(?:it's |it is )?not (?:with )?{_NAMES.replace('names', 'left')}(?:,| but|, but)(?: (?:it's|with|it is))?"
    rf" {_NAMES.replace('names', 'come')}"
    rf"|{_NAMES.replace('names', 'absent')} (?:won't|will not|can't|cannot|isn't|is not)(?: be)? (?:there"
    rf"|join(?:ing)?|come|coming|attend(?:ing)?|make it),? (?:but |and )?(?:it's|it is|it will be|i'll meet|i meet"
    rf"|i'm meeting)? ?(?:now )?{_NAMES.replace('names', 'substitute')}(?: (?:instead|will|does|is there|will be"
    rf" there))*",
    re.IGNORECASE,
)
_SPLIT = re.compile(r", and |, & |, | and | & | plus | \+ |/")
_ONE_WITH_TITLE = re.compile(r"(?P<name>[^()]+?) ?(?:\((?P<title>[^()]{1,60})\))?")


def read_people(clause: str, facts: Facts) -> tuple[Saying, ...]:
    """Return whom a whole clause puts into the room, adds or takes out; nothing where it is not all understood."""
    said = without_leads(clause)
    if found := _INSTEAD.fullmatch(said):
        gone = found["gone"] or found["left"] or found["absent"]
        come = found["names"] or found["come"] or found["substitute"]
        if _all_known(_names(gone), facts):
            return (
                Saying(topic=Topic.NOT_PEOPLE, value=_names(gone)),
                Saying(topic=Topic.MORE_PEOPLE, value=_names(come)),
            )
        return ()
    if found := _ALSO.fullmatch(said):
        return (Saying(topic=Topic.MORE_PEOPLE, value=_names(found["names"] or found["others"])),)
    if found := _GONE.fullmatch(said):
        gone = _names(found["names"] or found["others"])
        return (Saying(topic=Topic.NOT_PEOPLE, value=gone),) if _all_known(gone, facts) else ()
    found = _WHO.fullmatch(said)
    if found is None or _names_company(found["names"], facts):
        return ()
    topic = Topic.MORE_PEOPLE if found["add"] else Topic.PEOPLE
    sayings = (Saying(topic=topic, value=_names(found["names"])),)
    if not found["form"]:
        return sayings
    form = Format.PANEL if "panel" in found["form"].casefold() else Format.GROUP
    return (Saying(topic=Topic.FORMAT, value=form), *sayings)


def merge_people(
    facts: Facts, *, only: Collection[str], more: Collection[str], gone: Collection[str]
) -> tuple[Interviewer, ...] | None:
    """Return who is in the room after a correction, those we know with all we know; None where nothing changes."""
    if not (only or more or gone):
        return None
    kept = [_introduce(each, facts) for each in only] if only else list(facts.interviewers)
    kept = [each for each in kept if not any(_is_called(each, name) for name in gone)]
    for name in more:
        if not any(_is_called(each, name) for each in kept):
            kept.append(_introduce(name, facts))
    people = tuple(kept[:MOST_PEOPLE])
    return people if people != facts.interviewers else None


def _names(text: str) -> tuple[str, ...]:
    return tuple(each for each in (tidy(one) for one in _SPLIT.split(text)) if each)


def _introduce(said: str, facts: Facts) -> Interviewer:
    known = next((each for each in facts.interviewers if _is_called(each, said)), None)
    if known:
        return known
    found = _ONE_WITH_TITLE.fullmatch(said)
    return Interviewer(name=found["name"], title=found["title"]) if found else Interviewer(name=said)


def _is_called(person: Interviewer, said: str) -> bool:
    """Tell whether somebody is meant by a full name or by the first name alone."""
    own = (person.name or "").casefold().split()
    words = said.partition("(")[0].casefold().split()
    return bool(own and words) and (own == words or (len(words) == 1 and words[0] in {own[0], own[-1]}))


def _all_known(names: Collection[str], facts: Facts) -> bool:
    return all(any(_is_called(each, name) for each in facts.interviewers) for name in names)


def _names_company(names: str, facts: Facts) -> bool:
    """Tell whether "with Acme" names the employer we hold, or something that can only be one."""
    company = (facts.company or "").casefold()
    return (
        bool(company and company in names.casefold())
        or re.search(r"\b(?:GmbH|Inc|Ltd|LLC|AG|SE|Corp|Labs|Bank|Group|University)\b", names) is not None
    )
