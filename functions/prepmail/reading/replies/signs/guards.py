"""Refuse a time or a length that is said of something else than the interview we hold: another one, a part of it."""

import re
from collections.abc import Sequence
from typing import Final

from prepmail.domain.corrections import Correction
from prepmail.domain.reading import Facts
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.saying import TIMES, Saying, Topic
from prepmail.reading.replies.signs.nobody import is_nobody
from prepmail.reading.replies.signs.shape import GuardSigns
from prepmail.reading.replies.times import read_move

_CLAUSE = re.compile(
    r"[,;]|:(?=\s)|\s[-–—]\s|\b(?:but|aber|while|whereas|and|und|während|so|anyway|jedenfalls)\b", re.IGNORECASE
)
# "Acme stays as it is" says that it is not ours that is spoken of.
_STAYS: Final = r"(?: one| interview)? (?:stays|remains|is (?:still|unchanged|the same|not)|keeps|hasn'?t|bleibt)"
# "I asked for 16:00 but it stays as it is": what was wished for did not come.
_WISHED_IN_VAIN = re.compile(
    r"\b(?:ask(?:ed|ing)|want(?:ed)?|tried|hop(?:ed|ing)|request(?:ed)?|begged|suggest(?:ed)?|propos(?:ed)?|wish(?:ed)?"
    r"|preferred|loved|liked|pushed for|gebeten|gefragt|gewollt|gewünscht|vorgeschlagen|gehofft|wollte|hätte)\b"
    r"[^?]{0,160}?(?:[,;.–-]|\bbut|\bso|\band|\baber|\bund)\s(?:(?:so|but|and|then|therefore|now|aber|und|also) )*"
    r"(?:(?:it|that|this|everything|all|es|alles|das)(?:'s| will|'ll| just| all| simply)* )?(?:stays|stay|staying"
    r"|remains|remain|bleibt|bleiben)(?: (?:just|exactly|all|doch|also|so|nun|halt))* (?:like|as|where|how|the way"
    r"|the same|unchanged|put|wie|dabei|so|beim alten|unverändert)(?= (?:it|that|planned|before|agreed|is|was|you|es"
    r"|gehabt|geplant|bisher|vereinbart)|\s*[.!]*$)",
    re.IGNORECASE,
)

# An interview that is still to come took no time yet.
_TOOK = re.compile(
    r"\b(?:took(?! over)|lasted|dragged on|went on for|dauerte|gedauert|redeten|sprachen wir|saßen wir|saß ich"
    r"|ging(?:'s)?"
    r" (?:(?:es|das \w+|der \w+) )?(?:nur|bloß|fast|etwa|über|knapp|gerade mal|\d|eine|zwei|drei|halbe)\b)",
    re.IGNORECASE,
)
_CORRECTS = re.compile(
    r"\b(?:not|instead|should|now|but (?:it'?s|it is|they)|nicht|statt|sondern|jetzt|nun|aber es)\b", re.IGNORECASE
)


def is_past_length(text: str) -> bool:
    """Tell whether a sentence only tells how long something lasted that is over. Linear in its length."""
    return _TOOK.search(text) is not None and _CORRECTS.search(text) is None


def is_of_another(sayings: Sequence[Saying], text: str, facts: Facts, signs: GuardSigns) -> bool:
    """Tell whether a sentence tells the time of another event, or when they are to be there for this one.

    A sentence that sets one value against another ("at 3, not at 2") speaks of what we hold, whatever else it says.
    """
    topics = {each.topic for each in sayings}
    if (signs.another.search(text) and not _names_ours(text, facts)) or _other_company(text, facts, signs):
        return True
    if not topics & TIMES:
        return False
    if signs.own_event.search(text):
        # Without the clause that speaks of it, what is left may be read.
        return True
    if signs.against.search(text):
        return False
    if Topic.DAY in topics and Topic.ZONE in topics and not signs.zone.search(text):
        # "I'll be in Paris from Wednesday on" is a journey.
        return True
    if Topic.COMPANY in topics and not signs.employer.search(text):
        return True
    return any(words.search(text) for words in (signs.errand, signs.part))


def tells_nothing_new(sayings: Sequence[Saying], frame: Frame) -> bool:
    """Tell whether all that is said is the day or the hour that we hold, so that it changes nothing."""
    if not sayings or any(each.topic not in {Topic.DAY, Topic.TIME} for each in sayings):
        return False
    moved = read_move(sayings, frame)
    return (
        moved is not None and moved.correction is not None and moved.correction == Correction(start=frame.facts.start)
    )


def is_own_event(text: str, signs: GuardSigns) -> bool:
    """Tell whether a sentence only speaks of an event in the person's own life, so that no word of it is ours."""
    return signs.own_event.search(text) is not None and signs.ours.search(text) is None


def begins_with_own_event(text: str, signs: GuardSigns) -> bool:
    """Tell whether a sentence of a single clause has an event of the person's own life for its subject."""
    return signs.own_event.match(text) is not None and "," not in text and is_own_event(text, signs)


def without_events(text: str, signs: GuardSigns) -> str:
    """Return a text without its clauses about other events where another clause speaks of the interview.

    "Doors open at 1:30 but the interview starts at 2:15"; the text as it is where there is no such clause.
    """
    clauses = _CLAUSE.split(text)
    kept = [
        each
        for each in clauses
        if not any(words.search(each) for words in (signs.own_event, signs.part, signs.another))
    ]
    if len(kept) == len(clauses) or not any(
        words.search(each) for each in kept for words in (signs.ours, signs.starts)
    ):
        return text
    return ", ".join(each.strip() for each in kept)


def _other_company(text: str, facts: Facts, signs: GuardSigns) -> bool:
    """Tell whether an employer that is not ours does something with a time: "Globex moved their interview to …"."""
    held = {word.casefold() for word in (facts.company or "").split()}
    held |= {word.casefold() for each in facts.interviewers for word in (each.name or "").split()}
    for found in signs.company_does.finditer(text):
        word = found["name"].casefold().removesuffix("'s")
        if word not in held | GIVEN_NAMES and not is_nobody(word, german=False):
            return True
    return False


def _names_ours(text: str, facts: Facts) -> bool:
    return facts.company is not None and (
        re.search(rf"(?<!\w){re.escape(facts.company)}(?!\w)(?!{_STAYS})", text, re.IGNORECASE) is not None
    )


def stays_as_it_is(text: str) -> bool:
    """Tell whether a sentence only tells of a wish that changed nothing. Linear in its length."""
    return _WISHED_IN_VAIN.search(text) is not None
