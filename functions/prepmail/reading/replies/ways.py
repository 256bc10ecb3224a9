"""Clauses that say how one meets: by phone, video or in person, one-on-one or in a panel, in which round."""

import re
from collections.abc import Iterator
from typing import Final

from prepmail.domain.reading import Facts, Format, Medium, Round
from prepmail.reading.replies.clauses import plain
from prepmail.reading.replies.saying import Saying, Topic

IT = (
    r"(?:(?:it|this|that|the (?:interview|call|meeting|conversation|chat|appointment))(?:'s| is| will be|'ll be|'s"
    r" going to be| is going to be| was| is now| should be| takes place)?|we(?:'ll| will)? (?:meet|talk|speak)|now)"
)
IS = (
    r"(?:(?:'s name is|'s called| is called| is named| is actually| is really| is| are|'s| was| should be"
    r"| must be| will be| changed to"
    r"| (?:name )?should say|'s name is| name is)(?: spell(?:ed|t)| called)? |(?: name)?: ?| = ?)"
)
SOME = r"(?P<value>\S.{0,198})"
NO_NAME = re.compile(
    r"(?:not?|called|named|unknown|unclear|wrong|open|still|tbd|unsure|different|another|the same|great|fine|good"
    r"|nice|remote"
    r"|full|part|very|really|too|also|so|my|your|a mistake|missing|gone|filled|taken|closed|what|who|where|which|in"
    r"|on|at|for|with|name|spelled|spelt|from|about|by|about to|going)\b",
    re.IGNORECASE,
)
_PHONE_WAY = (
    r"(?:(?:by|over the|on the|via|per|a|on my|my|just a|only a) )?(?:tele)?phone(?: (?:call|interview"
    r"|screen|chat|conversation))?|a (?:normal|regular|plain|phone) call|(?:just|only) a call"
)
_VIDEO_WAY = (
    r"(?:(?:by|over|via|on|a|per|in|just a|only a) )?(?:video(?: ?(?:call|interview|chat|conference"
    r"|meeting))?|zoom|(?:google |gmeet|google)?meet|(?:microsoft |ms )?teams|skype|webex)(?: (?:call|meeting"
    r"|interview|link))?"
)
ONSITE_WAY = (
    r"(?:in[ -]person|on-?site|on site|face to face|at (?:their|the) (?:office|offices|headquarters|site"
    r"|place)|in (?:their|the) office|an? (?:on-?site|in[ -]person)(?: (?:interview|meeting))?)"
)
_TAIL = r"(?: (?:now|only|instead|interview|then|already))*"
BEFORE = (
    r"(?:(?:and|now|but|so|it's now|actually|(?:they(?:'ve| have)? |it(?:'s| has| was| got)(?: been)? |it"
    r" )?(?:now |just )?"
    r"(?:changed|moved|switched|turned)(?: (?:it|this|that|the (?:interview|call|meeting)))? (?:in)?to) )*"
)
_MEDIA: Final = tuple(
    (
        medium,
        re.compile(
            rf"{BEFORE}(?:{IT} )?(?:now |just |only |actually |done |held )*(?:{way}){_TAIL}(?:,? (?:and )?(?:not|no"
            rf"|instead of|rather than)"
            rf" (?:by |on |in |over |via |a )?[\w -]{{2,30}})?"
        ),
    )
    for medium, way in ((Medium.PHONE, _PHONE_WAY), (Medium.VIDEO, _VIDEO_WAY), (Medium.ONSITE, ONSITE_WAY))
)
RINGS = re.compile(
    r"(?:they|she|he|somebody|someone|the recruiter|[a-z]{2,20})(?:'ll| will| are going to| is going to)? (?:call"
    r"|calls|ring|rings|phone|phones) me(?: (?:on|at|over|by) (?:my|the) (?:(?:mobile|cell)(?: ?phone)?|phone"
    r"|number|landline))?(?: instead)?"
)
_NOT_BUT = re.compile(
    r"^(?:it's |it is )?(?:not|no longer|no) (?:a |an |by |on |in |over |via )?[a-z -]{2,30}?(?: any ?more)?"
    r"(?:, (?:but |it's |it is )?| but | (?=it's |it is ))"
)
_COME_IN = re.compile(
    r"(?:they (?:want|asked|need|expect) me to|i(?:'ll)? (?:have to|should|need to|must|am to)|i'm (?:supposed"
    r"|asked) to)"
    r" (?:come|go)(?: in)?(?: in person)?(?: to (?:the|their) (?:offices?|site))?(?: in person)?"
)
_FORMS: Final = (
    (Format.PANEL, re.compile(rf"(?:{IT} )?(?:now |actually )?(?:a |the )?panel(?: interview)?")),
    (
        Format.GROUP,
        re.compile(rf"(?:{IT} )?(?:now |actually )?(?:a |the )?group(?: (?:interview|assessment|discussion))?"),
    ),
    (
        Format.ONE_ON_ONE,
        re.compile(
            rf"(?:{IT} )?(?:now |actually )?(?:a |the )?(?:one[ -](?:on|to)[ -]one|1[ :-](?:on|to)?[ -]?1|1:1)(?:"
            rf" (?:interview|conversation|call|meeting))?"
        ),
    ),
)
_ROUND = re.compile(
    rf"(?:{IT} )?(?:now |actually |only |already )?(?:the |my |a )?(?P<which>first|1st|second|2nd|final|last"
    rf"|screening|screen)(?: (?:round|interview|stage|call|conversation))?(?: (?:round|interview|with them|there"
    rf"|already))?"
)
_ROUNDS: Final = {
    "first": Round.FIRST, "1st": Round.FIRST, "second": Round.SECOND, "2nd": Round.SECOND,
    "final": Round.FINAL, "last": Round.FINAL, "screening": Round.SCREEN, "screen": Round.SCREEN,
}  # fmt: skip
_ROUND_NOUN = re.compile(r"\b(?:round|stage|screen(?:ing)?|interview|call)\b")


def find_way(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    """Yield the medium, form or round that a whole clause says."""
    said = _NOT_BUT.sub("", plain(clause))
    if _COME_IN.fullmatch(said):
        yield Saying(topic=Topic.MEDIUM, value=Medium.ONSITE)
        return
    if RINGS.fullmatch(said):
        yield Saying(topic=Topic.MEDIUM, value=Medium.PHONE)
        return
    for medium, words in _MEDIA:
        if words.fullmatch(said):
            yield Saying(topic=Topic.MEDIUM, value=medium)
            return
    for form, words in _FORMS:
        if words.fullmatch(said):
            yield Saying(topic=Topic.FORMAT, value=form)
            return
    found = _ROUND.fullmatch(said)
    if found and (_ROUND_NOUN.search(said) or found["which"] == "screening"):
        yield Saying(topic=Topic.ROUND, value=_ROUNDS[found["which"]])
