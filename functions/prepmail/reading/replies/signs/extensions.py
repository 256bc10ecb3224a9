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
# "Half an hour longer" is said of what we hold where nothing else is said to be long.
_LONGER_NOW = re.compile(
    r"(?P<lead>(?:^|[,;:+–-] ?)(?:it'?s |it is |make it |now |just |only |please |\+ ?|and )*|(?<!\w)(?:it'?s"
    r"|it is|it (?:will"
    r"|should|must) be|it'?ll be|make it|they made it|made it|it (?:lasts?|takes?|runs?|goes(?: on)?)|(?:interview|call"
    r"|meeting|talk|slot) (?:is|lasts?|takes?|runs?|will be|goes on)|will last|is) (?:now |going to be |to be |also"
    rf" |only |just |about )*)(?:an? (?:extra|additional) |another )?{_MORE} (?:longer|shorter)"
    r"(?=\s*(?:$|[.,;!)(]|and|please|pls|so|now|because|as|thanks)(?!\w))",
    re.IGNORECASE,
)
# "Ends an hour later" moves the end alone.
_END_MOVES = re.compile(
    r"(?<!\w)(?<!start and )(?<!starts and )(?<!begin and )(?<!begins and )(?:ends?|ending|finish(?:es|ing)?|is over"
    r"|stops?|closes?|wraps? up|(?:the )?end(?: time)? (?:is|moves?|moved|comes))(?: (?:about|now|at least|already))?"
    rf" {_MORE} (?P<way>later|earlier|sooner)(?: than (?:planned|you (?:have|noted|wrote|said)|before|noted))?(?!\w)",
    re.IGNORECASE,
)
_TIMES_AS_LONG = re.compile(
    r"(?<!\w)(?P<twice>twice|double|half)(?: (?:as long|the (?:length|time|duration)))(?: as (?:you \w+|planned|noted"
    r"|before|it was|we thought))?(?!\w)",
    re.IGNORECASE,
)
_SHORTER = re.compile(r"\b(?:earlier|sooner|shorten\w*|cut|reduced?|trim\w*|shorter|less)\b", re.IGNORECASE)


def write_extensions(text: str, frame: Frame) -> str:
    """Return a text with its longer and shorter lengths as whole ones, as it is where we hold no length. Linear."""
    if frame.facts.start is None or frame.facts.end is None:
        return text
    held = (frame.facts.end - frame.facts.start).total_seconds() / 60

    def whole(found: re.Match[str]) -> str:
        if found.re is _LONGER_NOW and not (found["lead"].strip() or found.string[found.end() :].strip(" .,;!)")):
            # These words alone may be of anything.
            return found[0]
        more = int(found["more"]) if found["more"].isdecimal() else 1
        more *= 60 if found["unit"].casefold().startswith("h") else 1
        minutes = held + (-more if _SHORTER.search(found[0]) else more)
        lead = found.groupdict().get("lead") or ""
        return f"{lead}now {minutes:.0f} minutes" if minutes > 0 else found[0]

    for words in (_AT_THE_END, _THAN_HELD, _BY, _END_MOVES, _LONGER_NOW):
        text = words.sub(whole, text)
    return _TIMES_AS_LONG.sub(
        lambda found: f"now {held / 2 if found['twice'].casefold() == 'half' else held * 2:.0f} minutes long", text
    )
