"""Write a length told beside the one we hold as the whole of it: "extended by 30 minutes" is 90 minutes then."""

import re
from typing import Final

from prepmail.reading.replies.frame import Frame

_MORE: Final = r"(?P<more>\d{1,3}|an?|one)[ -]?(?P<unit>minutes?|mins?|hours?|hrs?)"
_BY = re.compile(
    r"(?<!\w)(?:extend(?:ed)?|lengthen(?:ed)?|stretch(?:ed)?|prolong(?:ed)?|shorten(?:ed)?|cut|reduced?|trim(?:med)?)"
    rf"(?: (?:it|this|that|things|everything|the (?:interview|call|meeting"
    rf"|whole thing)))? by (?:another )?{_MORE}(?!\w)",
    re.IGNORECASE,
)
_AT_THE_END = re.compile(
    rf"(?<!\w)(?:add(?:ed|s)?|tack(?:ed)? on|put)(?: on)? (?:another |an extra |an additional |extra )?{_MORE}"
    r" (?:on )?(?:at|to|onto) (?:the end|the length|it)(?!\w)",
    re.IGNORECASE,
)
_THAN_HELD = re.compile(
    rf"(?<!\w){_MORE} (?:longer|shorter|more|less) than (?:you (?:think|thought|have|had|wrote|said|noted|put|say)"
    r"|planned|expected|(?:in |on )?your \w+|before|it was)(?!\w)",
    re.IGNORECASE,
)
_SHORTER = re.compile(r"\b(?:shorten\w*|cut|reduced?|trim\w*|shorter|less)\b", re.IGNORECASE)


def write_extensions(text: str, frame: Frame) -> str:
    """Return a text with its longer and shorter lengths as whole ones, as it is where we hold no length. Linear."""
    if frame.facts.start is None or frame.facts.end is None:
        return text
    held = (frame.facts.end - frame.facts.start).total_seconds() / 60

    def whole(found: re.Match[str]) -> str:
        more = int(found["more"]) if found["more"].isdecimal() else 1
        more *= 60 if found["unit"].casefold().startswith("h") else 1
        minutes = held + (-more if _SHORTER.search(found[0]) else more)
        return f"now {minutes:.0f} minutes" if minutes > 0 else found[0]

    return _BY.sub(whole, _THAN_HELD.sub(whole, _AT_THE_END.sub(whole, text)))
