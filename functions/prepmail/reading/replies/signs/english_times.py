"""English signs beside a day, a time, a shift, a length and a zone."""

import re
from typing import Final

from prepmail.reading.replies.signs.shape import TimeSigns, before, sign

_COUNT: Final = (
    r"(?P<count>\d{1,3}(?:[.,]5)?|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty[- ]five"
    r"|forty|sixty|ninety"
    r"|half an?|half|(?:a )?quarter (?:of )?an|three quarters of an|one and a half|an? (?:full|whole)|(?:one"
    r"|1) 1/2|a couple of)"
)
_UNIT: Final = (
    r"(?P<unit>h|hrs?|hours?|hour's|min|mins|minutes?|minuets?|days?|weeks?)(?P<half> and (?:a )?(?:half"
    r"|30 min(?:ute)?s?))?"
)
_SOME_TIME: Final = r"(?:\d{1,3}|an?|one|two|three|half an) ?(?:hours?|hrs?|h|min\w*|days?|weeks?)"
_DAY: Final = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)"
_NUMBER: Final = r"(?P<number>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_NOT: Final = r"(?:not|instead of|rather than|in place of|as opposed to|isn'?t|ain'?t|wasn'?t|no longer|never)"
_MOVED: Final = (
    r"(?:moved|pushed|postponed|delayed|shifted|put|brought|bumped|set|rescheduled|move|push|postpone|delay"
    r"|shift|put|bring|bump)"
)
_SLIDE: Final = (
    rf"{_MOVED}(?: (?:it|this|that|everything|things|me|us|the (?:interview|call|meeting|start|time)"
    r"|my interview|the whole thing|all))?"
)

TIMES: Final = TimeSigns(
    old_before=before(
        rf"(?:(?:{_NOT}|doesn'?t|does not|won'?t|will not|didn'?t)(?: going to| gonna)?(?: (?:last|run|go|end|finish"
        r"|start|begin|be|happen|take place|going|ending|starting|happening))?|forget(?: about)?|cancel?led|scrap"
        r"|ditch|ignore"
        r"|disregard|never mind|was|were|originally|previously|formerly|used to be|(?:was|were) (?:supposed|meant"
        r"|scheduled"
        r"|planned|going|due)"
        r"(?: to be| to start)?|from|(?:it|you|mail|invite|page|calendar|note|entry|that|i) (?:says?|said|wrote"
        r"|had|has|have|shows?"
        r"|put|noted|typed|gave you|told you)|(?:you(?:'ve| have) (?:put|got|down)|they(?:'ve| have)"
        r" (?:put|got|down)(?! (?:it|me|us|you|this|the (?:interview|call))\b)|(?:you|they)(?:'ve| have) (?:noted"
        r"|written|entered|saved|typed))"
        r"|had down|no more|replaces?|planned for|the old|old|wrong"
        r"|(?:i|we)(?:'d| had)? (?:thought|assumed|believed|expected|feared|figured|hoped(?: for)?))"
        r"(?: (?:on|at|the|for|it|is|it's|be|until|till|til|from|a|to|time|date|day|was|as|in|just|this|that|first"
        r"|down|for))*|(?:change|swap|move|switch|replace)(?: the| my)?|no "
    ),
    old_after=re.compile(
        r"[\s,]*(?:(?:is|was|are|were) (?:wrong|not right|incorrect|off|no longer|old|outdated|a mistake|a typo"
        r"|the old|my mistake|off the table|off the cards|out of the question|gone|dead|cancel?led|out"
        r"|no good(?! for me)|not (?:possible|happening|on|it)(?: any ?more)?|impossible|full(?:y booked)?)(?!\w)"
        r"|(?:doesn'?t|does not|no longer|won'?t) (?:hold|apply|valid|count)|(?:is|has been|was"
        r"|got) (?:cancel?led|off)|->|=>|→"
        r"|(?:won'?t|doesn'?t|didn'?t|can'?t) (?:work|happen|go ahead)(?: out)?(?: any ?more| after all"
        r"| for (?:them|her|him|ana|the team))|has (?:gone|fallen through)"
        r"|(?:becomes|turned into|changed to|moved to))",
        re.IGNORECASE,
    ),
    told_before=re.compile(
        r"(?:(?<!\w)(?:called|rang|phoned|told|wrote|e?-?mailed|mailed|texted|messaged|informed"
        r"|(?<!\ba )(?<!the )call|ring|see"
        r"|spoke|talked|heard|got (?:an?|the|this) (?:call|mail|e-?mail|message|invite)|contacted|replied"
        r"|answered|met)(?: (?:me|us|back|you|them|again|it|this|that|to|with|from|her|him|hr))*(?: (?:on|at))*"
        r"|(?<!\w)said on)\s*$",
        re.IGNORECASE,
    ),
    moved=sign(rf"{_MOVED}|chang(?:e|ed|es)|rescheduled|swap(?:ped)?|switch(?:ed)?|becomes|turned into|instead"),
    end_before=before(
        r"(?:(?:up |right up |on |through )?(?:until|till|til)|to end (?:at|by)"
        r"|ends?(?: now)?(?! up)(?: as (?:planned|before|agreed)| still)?(?: at| by| around)?|finish(?:es|ed"
        r"|ing)?(?: at| by)?"
        r"|(?:extended|prolonged|lengthened|stretched|drawn out|shortened|runs? over|cut short)(?: (?:it|this"
        r"|the \w+))?"
        r" (?:to|till|til|until|at)|over (?:at|by)|up to|(?:goes|runs|go|run|lasts?|going)(?: on)? (?:up )?to"
        r"|done (?:at|by)|(?:closes?|concludes?|wraps? up|wrapping up|stops?)(?: at| by)?|ending(?: at)?"
        r"|end(?: time)?(?: is| will be|:)?(?: at)?)"
    ),
    at_number=re.compile(
        rf"(?<!\w)(?<!quarter )(?<!ten )(?<!five )(?<!twenty )(?P<before>(?:{_NOT}|but|says|said|wrote|typed"
        rf"|meant|noted|it'?s"
        r"|it is|is|now|be"
        r"|make it|starts?|from|->|→|=>|becomes|start is|begins?|to|was|were|at|by|for|until|till|til|(?:agreed"
        r"|settled|decided|landed|compromised) on|(?:new |start |starting |end |actual "
        r"|right |correct )?(?:time|hour|start|end|finish)(?: (?:is|changes|changed|now))? ?[:=])(?: (?:at|now|to|only"
        r"|from|until|till|til|by"
        r"|just))*) "
        rf"{_NUMBER}(?=\s*(?:$|[,.!;?](?!\d)|(?:not|and not|but|instead|rather|is|becomes|isn'?t|now|already|only"
        r"|sharp|exactly|this|for|today|please|pls|because|sorry|tho|though|so|as|with|on|and|thanks|in the"
        r"|becomes)\b|->|→))",
        re.IGNORECASE,
    ),
    number_at=re.compile(
        rf"(?<![\w:.+/-])(?<!past )(?<!quarter to )(?<!half ){_NUMBER}(?=,? (?:and )?(?:{_NOT}|->|→|=>)|,? (?:is"
        r"|was) (?:wrong|not right|incorrect|the old)|\s*(?:->|→|=>|becomes))",
        re.IGNORECASE,
    ),
    apart=re.compile(
        rf"(?P<one>{_DAY}|(?:the )?\d{{1,2}}(?:st|nd|rd|th))\s*(?:to|->|=>|→|–|-+>)\s*(?P<two>(?:the "
        rf"|on )?(?:{_DAY}|\d{{1,2}}(?:st|nd|rd|th)))(?!\w)",
        re.IGNORECASE,
    ),
    shift=(
        sign(rf"{_COUNT}(?:(?<=\d) ?|[ -]){_UNIT} (?P<way>earlier|later|before|sooner|ahead|afterwards?|after)"),
        sign(
            r"(?P<way>delayed|postponed|(?:pushed|push|moved?|put|set|shifted) (?:it |everything )?(?:later|earlier)"
            r"|pushed back|push(?:ed)?(?: (?:it|this|that|everything|things|me|us|the (?:interview|call"
            r"|meeting)))? back|push(?:ed)?|brought forward|bring (?:it )?forward"
            rf"|brought (?:it )?forward|postpone(?: it)?|delay(?: it)?|pushed (?:it |everything |things )?back)"
            rf"(?: (?:it|this|everything|things))?(?: (?:by|for|with|about|exactly))* {_COUNT}(?:(?<=\d) ?|[ -]){_UNIT}"
        ),
    ),
    both_ways=sign(
        rf"{_SLIDE} (?:(?:up|forward|forwards|ahead|back|by|out) ){{1,2}}{_SOME_TIME}"
        rf"|{_SOME_TIME} (?:back|forwards?|up)"
        r"|(?:moved|put|shifted) (?:\w+ )?(?:forward|back|up)(?: (?:a|one) \w+)?"
    ),
    earlier=sign(r"earlier|before|sooner|ahead|brought (?:it )?forward|bring (?:it )?forward|.*earlier"),
    next_day=sign(r"(?:the )?(?:day after(?! tomorrow)|next day|following day)(?: that)?"),
    day_before=sign(r"(?:the )?day before(?: that)?"),
    length=sign(
        rf"(?<! in )(?<! within )(?<!takes me )(?<![\d:.,])(?:(?P<not>{_NOT}|no|you(?:'ve| have)? (?:put|got|wrote"
        rf"|had|have|noted|said|written)(?: down)?|(?:longer|shorter"
        r"|more|less) than|went from|used to be|originally|was(?: only| just)?) (?:for |an? (?:full"
        rf"|whole) )?)?{_COUNT}(?:(?<=\d) ?-?|[ -]){_UNIT}"
        r"(?! of (?:small|chat\w*|talk\w*|music|hold\w*|queu\w*|silence|weather|nothing|snow|rain)| on hold)"
        r"(?! (?:ago|back|forwards?|earlier|later|before|after|sooner|ahead|notice|by train|by car|by bus|away"
        r"|drive|walk|ride|shift"
        r"|flight|journey|trip|commute|train|bus|queue|wait|delay"
        r"|course|lecture|class|lesson|film|movie|nap|break|detour|of (?:sleep|traffic|driving|travel\w*|waiting)))"
    ),
    same=sign(
        r"(?:the )?(?:start(?:ing)?(?: time)?|beginning|day|date|time|hour|length|rest|everything(?: else)?)(?:'s| is)?"
        r" (?:stays|remains|keeps|holds|doesn'?t change|does not change|isn'?t changing|(?:is )?unchanged|not changing"
        r"|is as (?:it was|before|planned))(?: (?:put|as it is|as it was|as planned|unchanged|fixed))?(?! (?:at|on"
        r"|the))|"
        r"(?:(?:at|on|in|with|by) )?(?:the |exactly |all at the )*same (?:week ?day|day|date|time|hour|place|link"
        r"|room|people|person|length|duration|call|way"
        r"|clock|zone|time zone|month|week)s?(?: (?:as before|of (?:the )?day|still|though|as planned))*"
        r"|(?:the )?(?:day|date|time|hour|rest) (?:is|stays|remains)"
        r" (?:the )?(?:same|unchanged|right|correct|ok|okay|fine)"
    ),
    counts={
        "a": 1,
        "an": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "ten": 10,
        "fifteen": 15,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "forty-five": 45,
        "forty five": 45,
        "sixty": 60,
        "ninety": 90,
        "half an": 0.5,
        "half a": 0.5,
        "half": 0.5,
        "quarter of an": 0.25,
        "a quarter of an": 0.25,
        "quarter an": 0.25,
        "a quarter an": 0.25,
        "three quarters of an": 0.75,
        "one and a half": 1.5,
        "a full": 1,
        "a whole": 1,
        "an full": 1,
        "an whole": 1,
        "one 1/2": 1.5,
        "1 1/2": 1.5,
    },
    units=(("h", 60), ("m", 1), ("d", 1440), ("w", 10080)),
    zone_words=sign(
        r"(?P<one>(?:[A-Za-z]+ ){1,3})(?:local )?(?:time|timezone|zone|clock)|time (?:in|of"
        r"|from) (?P<two>[A-Za-z]+(?: [A-Za-z]+){0,2})"
    ),
    their_place=sign(
        r"(?:they|the team|the (?:interviewers?|company|office|people|guys|recruiter|manager|lady|boss|client|firm)"
        r"|he|she|everyone|team|people|recruiter|manager|interviewer|company|acme|hr|office|ana)(?:'re| are"
        r"|'s| is|s| sits?| works?| lives?| has its people| has people|)"
        r"(?: (?:all|actually|based|sitting|located|over|currently|now|there|working|calling|over there))* (?:in"
        r"|from|out of) (?:the )?(?P<place>[A-Za-z]+(?: (?-i:[A-Z])[a-z]+){0,2})"
        r"|(?:the |their |our )?(?P<city>[A-Za-z]+(?: [A-Za-z]+)?) (?:office|team|branch|people|guys|side|hq)"
        r"(?= (?:is|are|does|do|runs?|will|hosts?|has|have|leads?|takes?|said|says|wants?|meant))"
    ),
    own_zone=sign(
        r"(?:(?:my|our) (?:own |new |current |local )*(?:time ?zone|zone|clock|tz)(?: (?:is|should be|runs|ticks|shows"
        r"|(?:has )?changed(?: accordingly| now| too| as well)* to|will be)|'s|:| =)?(?: (?:now|actually|set|to"
        r"|in|on|currently|the))*"
        r"|(?:i'm|i am|im|i will be|i'll be) (?:(?:now|currently|actually|based|living|staying|residing|sitting"
        r"|located|working|settled|registered|resident|established|back) )*(?:in|on|from)(?: the)?"
        r"|i (?:(?:now|currently|actually|mostly|usually) )*(?:work|live|operate) (?:from|out of)(?: the)?"
        r"|(?:down |me )as (?:living|based|being|sitting|residing|located|someone) (?:in|from)|(?:my )?home(?: for me)?"
        r" is(?: now)?(?: in)?|i (?:(?:now|currently|actually|just|recently|do) )*(?:live|reside|work|stay|moved"
        r"|relocated|have moved"
        r"|'ve moved"
        r"|have relocated)(?: from (?-i:[A-Z])\w+)?(?: (?:now|currently|house|here|over|recently))*,? (?:in|to|from"
        r"|on)(?: the)?"
        r"|(?:set|change|switch|update|put)(?: (?:my|me|the|everything))*(?: (?:own|local))? ?(?:time ?zone|zone"
        r"|clock|times)(?: (?:to|on|in|is))+"
        r"|(?:use|show|send|give|write|put|set|all|everything|times|mails|reminders|alerts|notifications)(?: (?:me|be"
        r"|should|must|come|times"
        r"|please|all|everything|the|my|mails|times|it))*(?: (?:in"
        r"|the|to))*"
        r"(?= [A-Za-z]+(?: [A-Za-z]+)? (?:time|zone|timezone)(?: (?:zone|for me|from now on|always|please|instead"
        r"|in future))?)|(?:time ?zone|zone|tz)(?: (?:for me|for my \w+|personally|on my side|of mine))*(?: is|:| =|,"
        r"| should be| please)?)"
        r" (?P<place>[A-Za-z][\w/+:-]*(?: [A-Za-z][\w/'-]*){0,3})"
    ),
)
