"""Clauses that say who will be in the room: "panel with Ana and Raj", "Raj joins too", "not Ana"."""

import re
from collections.abc import Collection
from typing import Final

from prepmail.domain.reading import Facts, Format, Interviewer
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.replies.clauses import tidy, without_leads
from prepmail.reading.replies.people_names import NAMES, WORD, bare_names, without_honorific, without_title
from prepmail.reading.replies.saying import Saying, Topic

MOST_PEOPLE: Final = 12
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
    rf" {_BOTH}{_LED}{NAMES}(?P<add> too| as well| also)?(?: instead| now| only| alone)?)",
    re.IGNORECASE,
)
_ALSO = re.compile(
    rf"(?:(?:also|plus|and) )?{NAMES} (?:(?:will|is|are|is going to) )?(?:also )?(?:join|joins|be there"
    rf"|be (?:on|in) the (?:call|interview|room|meeting)|attend|attends"
    rf"|come|comes|is there|are there|sit in|joining|is joining|are joining)(?: (?:us|in|it|the (?:call|interview"
    rf"|panel|meeting)))?(?: (?:too|as well|also))?"
    rf"|(?:also |plus ){NAMES.replace('names', 'others')}",
    re.IGNORECASE,
)
_GONE = re.compile(
    rf"{NAMES} (?:won't|will not|can't|cannot|isn't|is not|is no longer|doesn't|does not|dropped out|has left|no"
    rf" longer|is out|is (?:on (?:holiday|vacation|leave|sick leave)|off sick|sick|ill|away|off|busy|unavailable"
    rf"|not well))(?: (?:be )?(?:there"
    rf"|join(?:ing)?|come|coming|attend(?:ing)?|part of it|make it|in it|able to"
    rf" (?:come|join)|going to be there|in the room))?(?: any ?more)?"
    rf"|(?:it's )?not (?:with )?{NAMES.replace('names', 'others')}",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    rf"(?:(?:it's |it is |it'll be |i'm |i'll |i |we )?(?:(?:now |just |be |meet(?:ing)? |talk(?:ing)? "
    rf"|speak(?:ing)? |seeing |see )*)"
    rf"(?:with |to )?|not ){NAMES}(?: now)? (?:instead of|in place of|and not|not|replaces|takes over (?:from"
    rf"|for)|rather than)"
    rf" {NAMES.replace('names', 'gone')}"
    rf"|(?:it's |it is )?not (?:with )?{NAMES.replace('names', 'left')}(?:(?:,| but|, but)(?: (?:it's|with"
    rf"|it is))?| it's| it is)"
    rf" {NAMES.replace('names', 'come')}"
    rf"|{NAMES.replace('names', 'absent')} (?:(?:won't|will not|can't|cannot|isn't|is not)(?: be)? (?:there"
    rf"|join(?:ing)?|come|coming|attend(?:ing)?|make it)|is (?:on (?:holiday|vacation|leave)|sick|away|busy|out)),?"
    rf" (?:but |and |so )?(?:it's|it is|it will be|i'll meet|i meet"
    rf"|i'm meeting)? ?(?:now )?{NAMES.replace('names', 'substitute')}(?: (?:instead|will|does|is there|will be"
    rf" there|is doing it|does it|is taking over|takes over|steps in|now))*",
    re.IGNORECASE,
)
_REPLACED = re.compile(
    rf"{NAMES.replace('names', 'gone')} (?:is|was|will be|got"
    rf"|has been) replaced by {NAMES.replace('names', 'come')}",
    re.IGNORECASE,
)
_INTERVIEWS = re.compile(
    rf"{NAMES} (?:will|is going to|is|are|will be) (?:interview(?:ing)?|be interviewing|meet(?:ing)?"
    rf"|see(?:ing)?|doing) (?:me|it|the interview)",
    re.IGNORECASE,
)
_NAME_IS = re.compile(
    rf"(?:her|his|their|the interviewer's|ana's) (?:full |real |last |first |correct |right |actual )*name(?: is"
    rf"|'s| should be)(?: actually"
    rf"| really| spelled)? {NAMES}",
    re.IGNORECASE,
)
_ADD = re.compile(
    rf"(?:please )?(?:add|include)(?: also)? {NAMES}(?: too| as well| also)?(?: (?:to (?:the|my) (?:list|panel"
    rf"|call|interview"
    rf"|meeting|people)|as interviewers?))?",
    re.IGNORECASE,
)
_BESIDES = re.compile(
    rf"[, ]+(?:besides|in addition to|together with|along with|next to|apart from|alongside) {NAMES}$", re.IGNORECASE
)
_SPLIT = re.compile(r", and |, & |, | and | & | plus | \+ |/")
_SURNAME = re.compile(
    rf"(?P<whose>her|his|their|the) (?:correct |real |right )?(?:sur|last |family )name(?: is|'s| should be)(?:"
    rf" actually)? (?P<last>(?-i:{WORD}))"
    rf"(?:,? so (?:it's |that's )?{NAMES})?",
    re.IGNORECASE,
)
_REMOVE = re.compile(
    rf"(?:please )?(?:remove|delete|take out|take off|drop|leave out) {NAMES}(?: (?:from (?:the )?(?:list|panel"
    rf"|interview|call|it)|again))?",
    re.IGNORECASE,
)
_ONE_WITH_TITLE = re.compile(r"(?P<name>[^()]+?) ?(?:\((?P<title>[^()]{1,60})\))?")


def read_people(clause: str, facts: Facts) -> tuple[Saying, ...]:
    """Return whom a whole clause puts into the room, adds or takes out; nothing where it is not all understood."""
    said = _without_spelling(without_leads(clause), facts)
    if (found := _NAME_IS.fullmatch(said)) and len(facts.interviewers) == 1:
        return (Saying(topic=Topic.PEOPLE, value=_names(found["names"])),)
    if (found := _SURNAME.fullmatch(said)) and len(facts.interviewers) == 1:
        first = (facts.interviewers[0].name or "").partition(" ")[0]
        name = f"{first} {found['last']}".strip()
        return (Saying(topic=Topic.PEOPLE, value=(name,)),) if found["names"] in {None, name} else ()
    if found := _REMOVE.fullmatch(said):
        known = _all_known(_names(found["names"]), facts)
        return (Saying(topic=Topic.NOT_PEOPLE, value=_names(found["names"])),) if known else ()
    if found := _ADD.fullmatch(said):
        return (Saying(topic=Topic.MORE_PEOPLE, value=_names(found["names"])),)
    exchanged = _read_exchange(said, facts)
    if exchanged is not None:
        return exchanged
    if found := _INTERVIEWS.fullmatch(said):
        return (Saying(topic=Topic.PEOPLE, value=_names(found["names"])),)
    if found := _ALSO.fullmatch(said):
        return (Saying(topic=Topic.MORE_PEOPLE, value=_names(found["names"] or found["others"])),)
    if re.fullmatch(NAMES, said) and len(_names(said)) > 1:
        # Nothing but names, and each somebody's: that is who will be there.
        named = all(_sounds_like_somebody(each, facts) for each in _names(said))
        return (Saying(topic=Topic.PEOPLE, value=_names(said)),) if named else ()
    return _read_company_of(said, facts)


def _without_spelling(said: str, facts: Facts) -> str:
    """Leave out how a name is spelled, what somebody is to another, an address, and who is there already."""
    said = bare_names(said)
    besides = _BESIDES.search(said)
    return said[: besides.start()] if besides and _all_known(_names(besides["names"]), facts) else said


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
    said = without_honorific(said)
    known = next((each for each in facts.interviewers if _is_called(each, said)), None)
    if known:
        return known
    found = _ONE_WITH_TITLE.fullmatch(said)
    return Interviewer(name=found["name"], title=found["title"]) if found else Interviewer(name=said)


def _is_called(person: Interviewer, said: str) -> bool:
    """Tell whether somebody is meant by a full name or by the first name alone."""
    own = (person.name or "").casefold().split()
    words = without_title(said.partition("(")[0].casefold()).split()
    return bool(own and words) and (own == words or (len(words) == 1 and words[0] in {own[0], own[-1]}))


def _all_known(names: Collection[str], facts: Facts) -> bool:
    return all(any(_is_called(each, name) for each in facts.interviewers) for name in names)


def _sounds_like_somebody(name: str, facts: Facts) -> bool:
    """Tell Raj from Globex: "with" goes before people and employers alike."""
    first = name.partition("(")[0].split(" ")[0].casefold()
    return (
        first in GIVEN_NAMES
        or first.rstrip(".") in {"mr", "ms", "mrs", "dr", "prof", "frau", "herr"}
        or _all_known((name,), facts)
    )


def _names_company(names: str, facts: Facts) -> bool:
    """Tell whether "with Acme" names the employer we hold, or something that can only be one."""
    company = (facts.company or "").casefold()
    return (
        bool(company and company in names.casefold())
        or re.search(r"\b(?:GmbH|Inc|Ltd|LLC|AG|SE|Corp|Labs|Bank|Group|University)\b", names) is not None
    )
