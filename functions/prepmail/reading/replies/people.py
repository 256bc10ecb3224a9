"""Clauses that say who will be in the room: "panel with Ana and Raj", "Raj joins too", "not Ana"."""

import re
from collections.abc import Collection
from typing import Final

from prepmail.domain.reading import Facts, Format, Interviewer
from prepmail.reading.people.given_names import GIVEN_NAMES
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

_LED = (
    r"(?:(?:the |our |their |a )?(?P<title>(?:head|director|vp"
    r"|vice president)(?: of [\w&]{2,20}?(?: [\w&]{2,20}?)??)?"
    r"|c[etfopi]o|hr|recruiter|hiring manager|team lead|tech lead|engineering manager|manager|founder|boss),? )?"
)
_WHO = re.compile(
    r"(?:"
    r"(?:(?:my |the )?interviewers?(?:'s)?(?: names?)?(?: is| are|'s|:| will be| should be| changed to| is now"
    r"| should say)"
    r"|(?:the |my )?new interviewer(?:s)?(?: is| are|:)|who:"
    r"|there(?:'s| is| are| will be|'ll be)(?: now)? (?:\d|one|two|three|four|five)(?: (?:people|persons|interviewers"
    r"|of them"
    r"|others))?(?::|,)?"
    r"|(?:i|we)(?:'ll| will|'m| am| shall| am going to)?(?: be)? (?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?"
    r"|see(?:ing)?|interviewed|interviewing)(?: (?:with|to|by))?"
    r"|(?:(?:it(?:'s| is| will be)|(?:(?:the|my) )?(?:interview|call|meeting|panel)(?: is| will be)?"
    r"|this is) )?(?:now |actually"
    r" )*(?P<form>(?:an? |the )?(?:panel|group)(?: interview)? )?(?P<loose>with|by))"
    rf" {_BOTH}{_LED}{_NAMES}(?P<add> too| as well| also)?(?: instead| now| only| alone)?)",
    re.IGNORECASE,
)
_ALSO = re.compile(
    rf"(?:(?:also|plus|and) )?{_NAMES} (?:(?:will|is|are|is going to) )?(?:also )?(?:join|joins|be there"
    rf"|be (?:on|in) the (?:call|interview|room|meeting)|attend|attends"
    rf"|come|comes|is there|are there|sit in|joining|is joining|are joining)(?: (?:us|in|it|the (?:call|interview"
    rf"|panel|meeting)))?(?: (?:too|as well|also))?"
    rf"|(?:also |plus ){_NAMES.replace('names', 'others')}",
    re.IGNORECASE,
)
_GONE = re.compile(
    rf"{_NAMES} (?:won't|will not|can't|cannot|isn't|is not|is no longer|doesn't|does not|dropped out|has left|no"
    rf" longer|is out|is (?:on (?:holiday|vacation|leave)|sick|away|off|busy|unavailable))(?: (?:be )?(?:there"
    rf"|join(?:ing)?|come|coming|attend(?:ing)?|part of it|make it|in it|able to"
    rf" (?:come|join)|going to be there|in the room))?(?: any ?more)?"
    rf"|(?:it's )?not (?:with )?{_NAMES.replace('names', 'others')}",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    rf"(?:it's |it is |not )?{_NAMES} (?:instead of|replaces|takes over (?:from|for)|rather than)"
    rf" {_NAMES.replace('names', 'gone')}"
    rf"|(?:it's |it is )?not (?:with )?{_NAMES.replace('names', 'left')}(?:(?:,| but|, but)(?: (?:it's|with"
    rf"|it is))?| it's| it is)"
    rf" {_NAMES.replace('names', 'come')}"
    rf"|{_NAMES.replace('names', 'absent')} (?:(?:won't|will not|can't|cannot|isn't|is not)(?: be)? (?:there"
    rf"|join(?:ing)?|come|coming|attend(?:ing)?|make it)|is (?:on (?:holiday|vacation|leave)|sick|away|busy|out)),?"
    rf" (?:but |and |so )?(?:it's|it is|it will be|i'll meet|i meet"
    rf"|i'm meeting)? ?(?:now )?{_NAMES.replace('names', 'substitute')}(?: (?:instead|will|does|is there|will be"
    rf" there|is doing it|does it|is taking over|takes over|steps in|now))*",
    re.IGNORECASE,
)
_REPLACED = re.compile(
    rf"{_NAMES.replace('names', 'gone')} (?:is|was|will be|got"
    rf"|has been) replaced by {_NAMES.replace('names', 'come')}",
    re.IGNORECASE,
)
_INTERVIEWS = re.compile(
    rf"{_NAMES} (?:will|is going to|is|are|will be) (?:interview(?:ing)?|be interviewing|meet(?:ing)?"
    rf"|see(?:ing)?|doing) (?:me|it|the interview)",
    re.IGNORECASE,
)
_SPLIT = re.compile(r", and |, & |, | and | & | plus | \+ |/")
_HONORIFIC = re.compile(r"^(?:(?:Dr|Prof)\. )+(?=\S+ \S)")
_ONE_WITH_TITLE = re.compile(r"(?P<name>[^()]+?) ?(?:\((?P<title>[^()]{1,60})\))?")


def read_people(clause: str, facts: Facts) -> tuple[Saying, ...]:
    """Return whom a whole clause puts into the room, adds or takes out; nothing where it is not all understood."""
    said = without_leads(clause)
    exchanged = _read_exchange(said, facts)
    if exchanged is not None:
        return exchanged
    if found := _INTERVIEWS.fullmatch(said):
        return (Saying(topic=Topic.PEOPLE, value=_names(found["names"])),)
    if found := _ALSO.fullmatch(said):
        return (Saying(topic=Topic.MORE_PEOPLE, value=_names(found["names"] or found["others"])),)
    if re.fullmatch(_NAMES, said) and len(_names(said)) > 1:
        # Nothing but names, and each somebody's: that is who will be there.
        named = all(_sounds_like_somebody(each, facts) for each in _names(said))
        return (Saying(topic=Topic.PEOPLE, value=_names(said)),) if named else ()
    return _read_company_of(said, facts)


def _read_exchange(said: str, facts: Facts) -> tuple[Saying, ...] | None:
    """Return who goes and who comes instead; nothing where whoever goes is not there, None for other words."""
    gone, come = "", ""
    if found := _INSTEAD.fullmatch(said):
        gone = found["gone"] or found["left"] or found["absent"]
        come = found["names"] or found["come"] or found["substitute"]
    elif found := _REPLACED.fullmatch(said):
        gone, come = found["gone"], found["come"]
    elif found := _GONE.fullmatch(said):
        gone = found["names"] or found["others"]
    else:
        return None
    if not _all_known(_names(gone), facts):
        return ()
    leaves = Saying(topic=Topic.NOT_PEOPLE, value=_names(gone))
    return (leaves, Saying(topic=Topic.MORE_PEOPLE, value=_names(come))) if come else (leaves,)


def _read_company_of(said: str, facts: Facts) -> tuple[Saying, ...]:
    """Return with whom the interview is, and in which form where that is said with it."""
    found = _WHO.fullmatch(said)
    if found is None or _names_company(found["names"], facts):
        return ()
    if found["loose"] and not all(_sounds_like_somebody(each, facts) for each in _names(found["names"])):
        return ()
    names = _names(found["names"])
    if found["title"]:
        # "Head of Data Science Raj Patel" could end after any word: a given name tells where.
        if len(names) > 1 or "(" in names[0] or names[0].split(" ")[0].casefold() not in GIVEN_NAMES:
            return ()
        names = (f"{names[0]} ({found['title']})",)
    sayings = (Saying(topic=Topic.MORE_PEOPLE if found["add"] else Topic.PEOPLE, value=names),)
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
    said = _HONORIFIC.sub("", said)
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


def _sounds_like_somebody(name: str, facts: Facts) -> bool:
    """Tell Raj from Globex: "with" goes before people and employers alike."""
    first = name.partition("(")[0].split(" ")[0].casefold()
    return first in GIVEN_NAMES or first.rstrip(".") in {"mr", "ms", "mrs", "dr", "prof"} or _all_known((name,), facts)


def _names_company(names: str, facts: Facts) -> bool:
    """Tell whether "with Acme" names the employer we hold, or something that can only be one."""
    company = (facts.company or "").casefold()
    return (
        bool(company and company in names.casefold())
        or re.search(r"\b(?:GmbH|Inc|Ltd|LLC|AG|SE|Corp|Labs|Bank|Group|University)\b", names) is not None
    )
