"""Write what English says of a time in roundabout words plainly: "put off till Friday", "the 2pm should be 3"."""

import re
from typing import Final

from prepmail.reading.replies.frame import Frame
from prepmail.reading.replies.signs.clocks import write_clocks
from prepmail.reading.replies.signs.durations import write_durations
from prepmail.reading.replies.signs.extensions import write_extensions
from prepmail.reading.replies.signs.spoken_times import write_spoken

_WEEKDAY: Final = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)"
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[a-z]{1,6})?"
_DATE: Final = rf"(?:the )?(?:{_WEEKDAY}|\d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}} {_MONTH}|{_MONTH} \d{{1,2}})"
_HOUR: Final = r"(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?| o'?clock)?|noon|midday)"
_SAID: Final = rf"(?:{_DATE}|{_HOUR}|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_SPOKEN: Final = rf"(?:{_HOUR}|half (?:past )?\w+|quarter (?:past|to) \w+)"
_NUMBERS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_UNIT: Final = r"(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?)"
_AMOUNT: Final = rf"(?:\d{{1,3}}(?:[.,]5)?|an?|one|two|three|four|a couple of)[ -]?{_UNIT}"
_THING: Final = r"(?: (?:it|this|that|things|everything|us|me|the (?:interview|call|meeting|date|whole thing)))?"
_PAPER: Final = (
    r"(?:invite|invitation|e-?mail|mail|letter|calendar(?: entry| invite)?|message|page|portal|confirmation|entry"
    r"|schedule|agenda|ticket|sms|document)"
)
_SHOWS: Final = r"(?:says|shows|reads|states|lists|gives|mentions|has)"

_PHRASES: Final[tuple[tuple[re.Pattern[str], str], ...]] = tuple(
    (re.compile(rf"(?<!\w){words}", re.IGNORECASE), written)
    for words, written in (
        (rf"({_HOUR}),? (?:sharp|on the dot|on the nose|prompt(?:ly)?)(?!\w)", r"\1"),
        (
            rf"(?:in |to |for )?the (morning|afternoon|evening)[,:] (?:so |at )*({_SPOKEN})(?! ?[ap]\.?m)(?![\w:])",
            r"at \2 in the \1",
        ),
        (rf"(?:mid|late|early)[- ](?:morning|afternoon|evening)[,:]? (?:so |at )*(?={_HOUR}(?!\w))", "at "),
        # How long somebody talked or waited.
        (
            (
                r"(?:spoke|talked|chatted|waited|queued|argued|sat|stood|drove|walked|searched|laughed"
                r"|was on hold|were on"
                r" hold|discussed|been waiting)(?: (?!and|but|it|so|they|she|he|is|now|slot|call|interview"
                r"|meeting|booking"
                rf"|for\b)[\w'-]+){{0,6}}(?: for)? (?:(?:about|almost|nearly|at least|over|a good|like"
                rf"|some) )?{_AMOUNT}(?!\w)"
            ),
            "talked",
        ),
        (r"(?<![@./-])mon\.?(?![\w@/-])", "monday"),
        (r"(?<![@./-])tue\.?(?![\w@/-])", "tuesday"),
        (r"(?<![@./-])fri\.?(?![\w@/-])", "friday"),
        (r"(wrong|incorrect|not right|a mistake),? (?=it'?s |it is )", r"\1, "),
        # When somebody wrote or what they did today is no day of an interview.
        (
            (
                r"(?<!it's )(?<!is )(?<!is now )(?<!to )(?<!be )(?<!for )(?<!for later )(?<!already )(?<!not )"
                r"(?<!till )"
                r"(?:earlier )?(?:today|this (?:morning|afternoon|evening)|tonight)(?! (?:at|instead|not|in \d|week"
                r"|\d))"
                r"(?=\s*[,.;!)]|\s*$| (?:and|that|to|by|with)\b)"
            ),
            "",
        ),
        (
            r"(?<!an )(?<!\d )(?<!one )(?<!two )(?<!three )(?<!1/2 )hour (?=(?:earlier|later|sooner)(?!\w))",
            "60 minutes ",
        ),
        # No interview ends on another day: such an "until" is where it is put.
        (
            (
                rf"(put{_THING} off|put off|postponed?|delayed|deferred|adjourned|held over|moved?"
                rf"|push(?:ed)?(?: back| out)?|put back|shift(?:ed)?|bumped"
                rf"|rescheduled){_THING} (?:un)?till? (?={_DATE}(?!\w)|tomorrow)"
            ),
            r"\1 to ",
        ),
        (rf"(?:earlier|sooner) by (?:about )?({_AMOUNT})(?!\w)", r"\1 earlier"),
        (rf"later by (?:about )?({_AMOUNT})(?!\w)", r"\1 later"),
        (rf"delay of ({_AMOUNT})(?!\w)", r"\1 later"),
        (
            rf"(?:put|set|knocked|pushed|push){_THING} (?:back|out)(?: by| for)? (?:about )?({_AMOUNT})(?!\w)",
            r"moved \1 later",
        ),
        (rf"(?:put{_THING} off|postponed?{_THING}|delayed?{_THING})(?: by| for)? ({_AMOUNT})(?!\w)", r"moved \1 later"),
        (rf"(?:slips|slipped|slid|slides)(?: back)?(?: by)? ({_AMOUNT})(?!\w)", r"moved \1 later"),
        (
            rf"(?:brought|bring|pulled|pull){_THING} (?:forward|in)(?: by)? (?:about )?({_AMOUNT})(?!\w)",
            r"moved \1 earlier",
        ),
        (
            (
                rf"({_SAID})((?: in the (?:morning|afternoon))?) (?:should|ought to|must|needs to"
                rf"|has to) (?:now )?(?:be"
                rf"|read|say|have (?:been|said|read)) (?=(?:at )?{_SAID}(?!\w))"
            ),
            r"\1\2 becomes ",
        ),
        (rf"({_SAID}) (?:has )?turned into (?={_SAID})", r"\1 becomes "),
        (rf"({_WEEKDAY}),? (?:of |in )?(?:that|the same|this same|that same) week(?!\w)", r"\1"),
        (
            (
                rf"(?:(?:the|my|a|an|her|his|their) )?(?:new|updated|latest|corrected|revised|fresh|their|her|his)"
                rf" {_PAPER}(?: i got| they sent| she sent)?,? (?:now )?(?:it )?{_SHOWS}(?: that)?(?: it'?s"
                rf"| it is)?(?= )"
            ),
            "it's now",
        ),
        (rf"(?:(?:the|my|a|an|their) )?(?:{_PAPER}|it|page) now {_SHOWS}(?: that)?(?: it'?s| it is)?(?= )", "it's now"),
        (rf"({_HOUR}) (?:all the way|right|straight)? ?through to (?:at )?(?={_SAID})", r"\1 to "),
        (
            (
                r"(\d|[ap]\.?m\.?|morning|afternoon|evening|noon|o'clock),? (?:(?:on|at|from) )?(?:their|his"
                r"|her) (?:end"
                r"|side)"
                r"(?!\w)"
            ),
            r"\1 their time",
        ),
        # "Time change: 1530", "what I meant was 3pm", "it's half three they want me": the time is what is told.
        (r"^(?:(?:a|the|last[- ]minute|quick|small|slight) )*(time|date|day) change ?(?::|-|to) ?(?=\S)", r"new \1: "),
        (
            rf"^(?:(?:small|slight|quick|last-minute) )?(?:change|correction|update|edit): (?=(?:at )?{_SAID}(?!\w))",
            "it's now ",
        ),
        (
            rf"^(?:what (?:i|they|she|he) (?:really |actually )?meant|meant) (?:was|is) (?=(?:at )?{_SAID}(?!\w))",
            "it's ",
        ),
        (
            (
                rf"((?:it'?s|it is) (?:at )?{_SPOKEN}) (?:that )?(?:they|she|he) (?:(?:want|need|expect|see|meet|have)"
                rf"s?|will (?:want|need|see)|'ll (?:want|need|see)) (?:me|us)(?! (?:to|by|for)\b)"
            ),
            r"\1",
        ),
        (r"(?:(?:it )?(?:will|'ll|should|to) )?gets? over (?=(?:at|by) )", "ends "),
        (r"(?:will be |is )?closing (?=(?:at|by) )", "ends "),
        (r"from \d{1,3}(?: ?min\w*)? to (?=\d{1,3} ?min)", "to "),
        (
            rf"({_DATE}),? (morning|afternoon|evening),? (?:at )?({_SPOKEN})(?! ?[ap]\.?m)(?![\w:])",
            r"\1 at \3 in the \2",
        ),
        (
            rf"({_SPOKEN}),? (?:on )?({_WEEKDAY}) (morning|afternoon|evening)(?!\w)",
            r"\1 in the \3 on \2",
        ),
        # What is left of a comment, and a meal beside the hour itself.
        (
            (
                r"\s*\((?:no joke|lol|haha|sorry|i know|finally|phew|ugh|yay|typo|my (?:bad|mistake)|oops|again|really)"
                r"[^()\d]{0,30}\)"
            ),
            "",
        ),
        (
            (
                rf"(?:just |right |but |now )*(?:before|after|around|over|at) lunch(?:time)?(?: now)?[,:]? "
                rf"(?=(?:at |so )?{_HOUR}(?!\w))"
            ),
            "at ",
        ),
        (r"from (?:today|now|tomorrow)(?=[,.;!]|\s*$)", ""),
        (
            rf"(starts?|starting|begins?|beginning|we(?:'ll| will)? start|it'?s)(?: about)? ({_AMOUNT}) late(?!\w|r)",
            r"\1 \2 later",
        ),
        (
            rf"(starts?|starting|begins?|beginning|we(?:'ll| will)? start|it'?s)(?: about)? ({_AMOUNT}) early(?!\w)",
            r"\1 \2 earlier",
        ),
        (
            (
                rf"((?:at|is|to) )?(\d{{1,2}}|{_NUMBERS}) and (?:a )?half(?: past)?"
                r"(?! (?:an? )?(?:hours?|min|years?|days?|weeks?))(?!\w)"
            ),
            r"at half past \2",
        ),
        (rf"({_HOUR}) (?:over |up |down )?there(?=\s*(?:$|[,.;!)]))", r"\1 their time"),
        (r"h\.? (?=\d{1,2}(?:[:.]\d\d)?(?!\w))", "at "),
        (
            rf"((?:at|it's|is|to|for|from) )({_NUMBERS})-(thirty|fifteen|forty-five)(?!\w)",
            r"\1\2 \3",
        ),
    )
)
_SHE_CANNOT = re.compile(
    rf"(?<!\w)(?:they|she|he|(?-i:[A-Z])[a-z]+) (?:can'?t|cannot|couldn'?t|can not|can no longer) (?:do|make|manage)"
    rf" (?={_DATE}(?!\w)|{_HOUR}(?!\w)|(?:half|quarter|two|noon)\b)(?P<rest>[^.;]{{0,60}}?"
    rf"(?:[,–-]| so| but|:) (?:so |but )?(?:it'?s|it is|we|we're|how about)?[^.;]{{0,20}}?{_SAID}(?!\w))",
    re.IGNORECASE,
)


def write_phrases(text: str, frame: Frame) -> str:
    """Return an English text with its times said plainly, lengths in minutes and cities as the clocks they are."""
    text = write_extensions(write_durations(write_spoken(text, frame)), frame)
    text = _SHE_CANNOT.sub(lambda found: f"not {found['rest'].lstrip()}", text)
    for words, written in _PHRASES:
        text = words.sub(written, text)
    return write_clocks(text, frame)
