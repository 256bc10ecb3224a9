"""English signs that a day or a time is said of the interview, and sets something right."""

import re
from typing import Final

from prepmail.reading.replies.signs.shape import sign

_THEY: Final = r"(?:they|she|he|hr|ana|acme|the (?:recruiter|team|company|office|lady|guy))"

POSITIVE: Final[re.Pattern[str]] = sign(
    r"becomes|it'?s|its|it is|it'?ll|it will|it has|it got|it was|it (?:start|begin|ought)\w*|this is|that is|that'?s"
    r"|interview\w*|call|meeting|slot|appointment|conversation|chat|starts?|starting|started|begins?|beginning|moves"
    r"|alter(?:ed|s)?|amend(?:ed|s)?|revised?|adjust(?:ed|s)?"
    r"|commences?|commence|moved?|moving|push(?:ed)?|postponed?|delayed|rescheduled?|shift(?:ed)?|chang(?:e|ed|ing)"
    r"|bumped|brought|instead|correct(?:ion|ed)?|(?:should|must|ought to|has to) be|rather|not|updated?s?|make|set"
    r"|put|takes place|happens|happening|meant|confirmed|agreed|scheduled|same|earlier|later|wrong|swap(?:ped)?"
    r"|switch(?:ed)?|(?:they|she|he|hr) (?:said|say|says|wrote)|gave me|time|only (?:half|an?|one|two|\d+)"
    r"|they'?re|they are|(?:now|then) (?:on |at )?(?:mon|tue|wed|thu|fri|the \d|\d)\w*|new (?:time|date|day|hour"
    r"|start|end|slot)|the (?:right |correct |actual |real |new )?(?:time|date|day|hour|start|end)|ends?|finish(?:es"
    r"|ing)?"
    r"|lasts?|takes?|runs?|goes|actually|(?:asked|told|want) me to come"
    # Made shorter or longer, kept free for it.
    r"|extend(?:ed)?|prolonged|lengthened|shorten(?:ed)?|cut (?:it |this |that |things |us )?(?:down "
    r"|back )?(?:to|short"
    r"|from)|in total|in all|altogether|trim(?:med)?|reduced|expects? (?:me"
    r"|us)|awaits? me|sees? me|receives? me|doubled|halved|stretched|length"
    r"|duration|minutes long|(?:it|this|that|everything|thing|length)(?:'s| has| is)? (?:went|goes|going|gone) (?:up "
    r"|down |back )?"
    r"(?:from|to|on)|closes?|concludes?|wraps? up|kick-?off|kicks? off"
    rf"|{_THEY}(?:'ve|'s|'ll| have| has| will)? (?:(?:needs?|wants?|booked|blocked|reserved|planned|allow"
    rf"|allotted|allowed)"
    r" (?:an?(?= (?:\w+ )?(?:hour|slot))|one|two|three|half|\d+|me|us|it|to (?:start|begin|meet|see|talk|speak))|gave"
    r"|give|have me|had me|put me|fixed|chose|picked|set)"
    r"|(?:expect|reckon with|figure on|bank on) (?:it |about |only |just )?(?=an?\b|one|two|three|half|\d"
    r"|to (?:take|last))"
    r"|(?:we'?re|we are|we'?ll be) (?:now )?(?:doing|having|holding) (?:it |this )?(?=(?:on |at )?(?:the \d|mon"
    r"|tue|wed|thu"
    r"|fri|\d)\w*(?=\s*(?:$|[,.;!(]|(?:at|and|instead|now|from|with|by)\b| march| \d)))"
    r"|(?<!\bi )(?<!\bwe )(?<!one )(?:slides?|slips?|slid|slipped)"
    r"|block(?:ed)?(?: (?:it|this|the calendar|out|off|my (?:calendar|diary)))? (?:un)?till?|(?:reserve|allow|keep"
    r"|plan|block|count on) (?:an?|one|two|three|half|\d+|it)"
    # What somebody was given, or agreed on.
    r"|(?:got|given|booked|down|pencil?led|slotted|fitted|squeezed) (?:me |us )?(?:in )?(?:for|in for|as)"
    r"|(?:i'?ve|i have|i was|i got|we were) (?:been )?(?:given|assigned|allotted|allocated|booked)"
    r"|(?:settled|decided|agreed|landed) (?:on|for)|ended up|(?:we'?re|we are) (?:now )?(?:on|meeting (?:at|on)"
    r"|booked|down)|(?:i'?m|i am) (?:now )?(?:on|booked|down)"
    r"|forget|scrap|ditch|ignore|disregard|(?:right|correct|proper|actual|real|true) (?:one|date|day|time|hour|start"
    r"|end)"
    # Who says so.
    r"|according to|(?:in|on|per) (?:the|my|their|her|his) (?:letter|invite|invitation|e-?mail|mail|message|text"
    r"|calendar)"
    r"|(?:letter|invite|invitation|e-?mail|recruiter|calendar) (?:says|shows|states|reads)"
    # One time on two clocks.
    r"|that makes|which (?:makes|is|would be|means)|(?:my|their|his|her|your|our) (?:local )?time|over here|for me"
)
