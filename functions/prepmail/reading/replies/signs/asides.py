"""Leave out what is said behind a time only to comment on it: "Friday at 10, they had a flood", "…, that suits me"."""

import re
from typing import Final

_BREAK: Final = re.compile(
    r"\s*[,;–—(]\s*|\s+-+\s+|\s+(?=so (?:that )?(?:i|we) )|\s+(?=which (?:suits|works|is|fits) )", re.IGNORECASE
)
_OWN: Final = (
    r"(?:i|we)(?:'ll| will| can| could|'m|'ve| am| are| have)? (?:just |already |still |even |both |gladly |happily )*"
    r"(?:manage[d]?|get there|make it|be there|be fine|cope[d]?|made it|happy|glad|fine|ok|okay|relieved|pleased"
    r"|grateful|don'?t mind|arranged|swapped|cleared|sorted|checked|asked|called|rang|double[- ]checked|misread"
    r"|misheard"
    r"|got it|mixed|messed|had|was|were|looked|read|wrote|typed|took|said)(?!\w)"
)
_SUITS: Final = (
    r"(?:and )?(?:(?:that|which|it|this)(?:'s| is)? )?(?:really |actually |also |just |much |way |even |far )*"
    r"(?:suits|works|fits|fine|good|better|perfect|great|easier|ok|okay|handy|nicer|ideal)(?!\w)"
)
_CLEAR: Final = re.compile(
    rf"(?:so (?:that )?(?:i|we) (?:can|could|won'?t|don'?t|will|get)(?!\w)|{_SUITS})", re.IGNORECASE
)
_COMMENT: Final = re.compile(
    rf"(?:(?:as|since|because|cos|cause|bc) )?(?:{_OWN}|(?:they|he|she|someone|somebody|everyone|hr|the (?:office|team"
    r"|company|recruiter|building|boss|manager))(?:'ve|'re|'s|'d)? (?:all |just |both |also )*(?:had|have|has|an?"
    r"|some|no|got|are"
    r"|were"
    r"|was|is|been|need|needed|said|says|wrote|told|forgot|made|mixed|changed|moved|decided|apologi[sz]ed|snowed"
    r"|double|over|called|rang)(?!\w)|(?:a|their|the) [a-z]+ (?:broke|fell|got|was|had|is)(?!\w)|(?:blame|thank|bloody"
    r"|typical|lucky|luckily|sadly|unfortunately|silly)(?!\w))",
    re.IGNORECASE,
)
# What a day or a time may be the time of.
_EVENT: Final = re.compile(
    r"\b(?:exams?|tests?|dentist\w*|doctor\w*|appointments?|flights?|trains?|lessons?|class(?:es)?|lectures?|part(?:y"
    r"|ies)"
    r"|weddings?|birthday|funeral|match|game|concert|dinner|lunch|interviews?|meetings?|calls?|course|school|surgery"
    r"|holidays?|training|shift|deadline|visit|trip|another|other)\b",
    re.IGNORECASE,
)
_TIMED: Final = re.compile(
    r"\d|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?\b|\b(?:noon|midday|tomorrow|today|tonight"
    r"|half|quarter|earlier|later|hours?|minutes?)\b|\bnot\b|\bbut\b|\bif\b|\bunless\b|\?",
    re.IGNORECASE,
)


def cut_aside(text: str) -> tuple[str, str] | None:
    """Return a text before its comment, and the comment, where one ends it; None where no comment does. Linear."""
    for found in _BREAK.finditer(text):
        head, tail = text[: found.start()].strip(), text[found.end() :].strip()
        if not _TIMED.search(head):
            continue
        is_clear = _CLEAR.match(tail) is not None
        if (is_clear or _COMMENT.match(tail)) and not _TIMED.search(tail) and (is_clear or not _EVENT.search(tail)):
            return head, tail
    return None
