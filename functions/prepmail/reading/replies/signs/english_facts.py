"""English signs of what stands against what we hold, of places and rounds; of employer, job and way beside them."""

import re
from typing import Final

from prepmail.reading.replies.signs.english_jobs import EMPLOYERS, ROLES
from prepmail.reading.replies.signs.english_ways import DIALS, HOUSE, ONSITE, OWN_NUMBER, PHONE, TOLD_BY, VIDEO, VISITS
from prepmail.reading.replies.signs.shape import FactSigns, before, sign

FACTS: Final = FactSigns(
    company=EMPLOYERS,
    only_agency=sign(
        r"(?:is|are|was|were|'s)(?: (?:only|just|merely|really|actually|in fact))* (?:the |a |an |my |our "
        r"|their )?(?:recruit\w*|agency|headhunter\w*|middleman|parent|holding|owner|umbrella|group|mother"
        r"|staffing|intermediary|brand|former|old|client)"
        r"|(?:only|just|merely) (?:placed|posted|ran|wrote|published|put out|sent|advertised|found|passed on|forwarded)"
        r"|(?:only|just) (?:does|do|did|handles|organi[sz]es|arranges|the) (?:the )?(?:recruit\w*|scheduling"
        r"|hiring|search|staffing)"
    ),
    role=ROLES,
    against=re.compile(
        r",? (?:and |but )?(?:not|instead of|rather than|in place of|isn'?t|as opposed to) (?:just |only |simply "
        r"|merely |with |at |for |as |a |an |the )*(?P<old>[^,;.]{1,80}?)(?: itself| at all| any ?more)?(?=$|[,;.])",
        re.IGNORECASE,
    ),
    swapped_for=re.compile(
        r"(?:it'?s |it is |its )?(?:not|isn'?t|is not|not at|not with|not for|no longer(?: (?:up|interviewing|applying"
        r"|considered|going|running))?) (?:a |an |the |at |with "
        r"|for )*(?P<old>[^,;.]{1,60}?)(?: any ?more| at all| itself| in fact| after all)?(?:,(?= (?-i:[A-Z]))|,?)"
        r" (?:(?:but|it'?s|it is|its|rather"
        r"|actually|instead|with|at|for|a|an|they'?re|they are|i'?m|i am|now|interviewing me|considering me"
        r"|up) )*(?P<value>(?:[^,;.]|(?<=\bSt)\.|(?<=\bMt)\.|(?<=\bDr)\.){2,80})",
        re.IGNORECASE,
    ),
    ends=re.compile(
        r"(?<!\bSt)(?<!\bMt)(?<!\bDr)(?:\.|!|\?)(?=\s|$)|,? (?:and|but|so|plus|while|whereas|which|that|because|since"
        r"|instead(?! of)|rather"
        r"|sorry|yesterday|today|recently|please|pls|thanks|thank you|btw|fyi|by the way|actually|now|though|tho"
        r"|however|then|too|there|here|as well|also|i (?:wrote|put|typed|said|made|think|forgot|mixed)|(?:in case"
        r"|you (?:wrote|left|forgot|put|have|had)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|with|at \d"
        r"|from \d|not|it says|as in|after|following|due to|i mean|meaning|(?:she|he) (?:says?|said|goes|told)"
        r"|that'?s (?:the|my|what)|they|is just|is the|is only|(?:a )?(?:role|position|job|post|vacancy) (?:at|in"
        r"|with)))(?!\w)"
        r"|\s\((?=(?:i|it|we|they|my|not|the|you|she|he|ana|that|which|near|by|next|opposite|behind|so|no|and|but)\b)"
        r"|,\s+(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|\d{1,2}(?:[:.]\d\d| ?[ap]m)|at \d)\b)"
        r"|,\s+(?=(?:the|it|i|they|you|my|a|with|on|at|he|she|we|is|was|sorry|not|only|just|please|thanks"
        r"|that|this)(?:\s|'))|\s[-–—]\s|,\s*$|\s(?=https?://)",
        re.IGNORECASE,
    ),
    no_name=re.compile(
        r"(?:not?|they|he|she|we|i|got|have|has|because|any ?more|any longer|no longer|called|named|unknown|unclear"
        r"|wrong|open|still|tbd|unsure|different|another|the same|same|great"
        r"|fine|good|nice|remote|full|part|very|really|too|also|so|my|your|mistake|missing|gone|filled|taken"
        r"|closed|what|who|where|which|in|on|at"
        r"|for|with|name|spelled|spelt|from|about|by|going|right|correct|incorrect|ok|okay|me|us|them|it|based"
        r"|located|looking|hiring|moving|now|changed|asking|a|an|the|is|was|be|interesting|cool|big|small|and|but"
        r"|that|this|video|phone|zoom|call|sure|real|person|both|all|several|some|two|three|one of|many|here|there"
        r"|years|fun|monday|tuesday|wednesday|thursday|friday|everything|nothing|something|anything|either|jobs|them"
        r"|him|her|you|someone|itself|themselves|ones?|things?|jobs?|interviews?|mails?|invites?|meetings?|last|first"
        r"|other|old|new)\b",
        re.IGNORECASE,
    ),
    place=(
        re.compile(
            r"(?<!\w)(?:the |their |new |right |correct |our |exact |meeting )*(?:address|place|location|venue|where"
            r"|meeting point|site)(?: (?:is|has|was|got|for it|of it|of the interview|now|changed|moved|should be"
            r"|:))*(?:'s| to| at| in| is|:| -|=)+ (?:now )?(?:at |in |the )?(?P<value>(?=\S)[^;]{3,150})",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?<!\w)(?:in|at|to|into) (?:their|the|our|a)(?-i: [a-z]\w*){{0,2}} (?:site|{HOUSE})(?:,| in| at| on|:)+"
            r" (?P<value>(?-i:[A-Z0-9])[^;]{2,150})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:in|at|to) (?P<value>(?:room|building|floor|conference room|meeting room|hall|suite|house"
            r"|block) [\w.-]{1,12}(?:,? (?:on |in )?(?:the )?(?:\w+ )?(?:floor|building|room"
            r"|level)(?: [\w.-]{1,6})?)?)",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:on-?site|on site|in[ -]person|face to face|come|meet)(?: (?:now|instead|interview|to|them|us"
            r"|there))*,? (?:at|in|to)(?: the| their)? (?P<value>(?-i:[A-Z])[^;]{2,150})",
            re.IGNORECASE,
        ),
    ),
    old_before=before(
        r"(?:not|no|no more|no longer|enough of|forget(?: about)?|so much for|instead of|rather than|isn'?t|no longer"
        r"|without|from|in place of|(?<!i )was|wasn'?t|never"
        r"|as opposed to|replac(?:es?|ing)|old|(?:don'?t|do not|doesn'?t|does not|can'?t|cannot|won'?t|not)(?: \w+)?"
        r" (?:do|use|need|have|want|work with|offer|like|hold|run)|won'?t be|(?:no good|no use|useless|too (?:bad|weak"
        r"|slow"
        r"|poor|shaky|unstable)|not (?:good|strong|fast|stable|reliable|working) enough) (?:for|on)|anything but"
        r"|(?:swapp?|chang|switch|turn|convert|ditch|scrapp?|dropp?|skipp?|cancell?)(?:s|ed|ing|e|es)?(?: it)?(?: the"
        r"| my"
        r"| our| their| from)+|was going to|was meant|was supposed)(?: (?:by|join(?:ing)?|on|a|an|the|via"
        r"|over|in|through|doing|do|it|be|with|per|any|using|talk|talking|speak|speaking|meet|meeting|having|have"
        r"|having it|video|phone|ms|microsoft|google|at|for|face|normal"
        r"|usual))*"
    ),
    old_after=re.compile(
        r"\s*(?:link|call|interview|system|software|tool|platform|thing|app|part|set-?up|connection|room)?"
        r"(?: (?:of|on) (?:them|theirs|their|my|our|the)(?: \w+)?)?\s*(?:(?:is|was|has|isn'?t|wasn'?t|'s"
        r"|got)(?: \w+ly)?"
        r" (?:wrong|off|out|down|working|dropped|scrapped|scratched|ditched|history|possible|needed|necessary|dead|old"
        r"|expired|outdated|cancel?led"
        r"|no longer|not|broken|gone|invalid|on the blink|off the table)|(?:doesn'?t|does not|no longer|didn'?t|won'?t)"
        r" (?:work|apply|open|exist|happen|be)|off the table"
        r"|any ?more|->|→|is off|expired)",
        re.IGNORECASE,
    ),
    phone=PHONE,
    video=VIDEO,
    onsite=ONSITE,
    dials=DIALS,
    visits=VISITS,
    own_number=OWN_NUMBER,
    told_by=TOLD_BY,
    panel=sign(r"panel(?: interview)?"),
    group=sign(
        r"group (?:interview|assessment|discussion|session|exercise|call|conversation|one|thing|day|task|setting"
        r"|format|chat)"
        r"|(?:group|bunch|crowd|handful|lot|roomful|batch) of (?:\w+ )?(?:applicants|candidates|others applying"
        r"|people applying)"
        r"|(?:in|a|as) (?:a )?group(?! of)|(?:\d{1,2}|several|many|a few|three|four|five|six|seven|eight|nine|ten"
        r"|twelve) of us"
        r" (?:candidates|applicants|going|at once|together|being|in (?:there|the room|it))|(?:with|alongside"
        r"|together with"
        r"|next to) (?:(?:\d{1,2}|several|many|some|a few|the|two|three|four|five|six|seven|eight|nine|ten|a bunch of)"
        r" )?(?:other )?(?:candidates|applicants)"
    ),
    alone=sign(
        r"one[ -]?(?:on|to|2)[ -]?one|1[ :-]?(?:on|to|:)[ -]?1|1 ?:? ?1 (?:interview|with|call)"
        r"|alone with (?=(?-i:[A-Z])|her\b|him\b)|(?:just|only) (?-i:[A-Z])[a-z]+ and (?:me|i)(?! and)|(?:just"
        r"|only) (?:the )?(?:two of us|us two|me and (?:her|him"
        r"|one person))"
    ),
    first=sign(
        r"(?:round|stage)(?: is|:)+ (?:the )?(?:first|1st)|(?:this|it)(?: is|'s) (?:the|my) (?:first|1st)(?=\s*(?:$"
        r"|[.,;!]))|(?:first|1st|opening) (?:round|stage|interview|conversation|one of (?:two|three|four|several))"
        r"(?! interviews| candidates)|(?:round|stage) (?:no\.? ?|number )?(?:1|one)"
    ),
    second=sign(
        r"(?:round|stage)(?: is|:)+ (?:the )?(?:second|2nd)|(?:this|it)(?: is|'s) (?:the|my) (?:second|2nd)(?=\s*(?:$"
        r"|[.,;!]))"
        r"|(?:round|stage) \((?:second|2nd)\)|(?:second|2nd) (?:round|stage|interview|conversation|talk|chat|one of"
        r" (?:two|three"
        r"|four|several))"
        r"(?! interviews| candidates)|(?:round|stage) (?:no\.? ?|number )?(?:2|two)"
    ),
    final=sign(
        r"(?:round|stage)(?: is|:)+ (?:the )?(?:final|last)|(?:this|it)(?: is|'s) (?:the|my) (?:final|last)(?=\s*(?:$"
        r"|[.,;!]))|(?:final|last|closing|deciding) (?:round|stage|interview|conversation|one|step|hurdle)|(?:final"
        r"|closing|deciding) (?:talk|chat|meeting|call)|finals"
        r"|last of the"
        r" (?:two|three|four|rounds|interviews)"
    ),
    screen=sign(
        r"(?:(?<=phone )|(?<=just )|(?<=only )|(?<=just a )|(?<=only a )|(?<=this a )|(?<=recruiter )|(?<=hr )"
        r"|(?<=quick )|(?<=short )|(?<=initial )"
        r"|(?<=first ))screen(?:ing)?(?! shar\w+| time)"
        r"(?: (?:call|interview|round|one|stage|chat|conversation|talk|step))?"
        r"|screen(?= (?:of|for) (?:only |about |just )?(?:\d|ten|fifteen|twenty|thirty|half))|screening(?: (?:call"
        r"|interview|round|one|stage|chat|conversation|talk|step))?|screen (?:call|interview"
        r"|round)"
    ),
)
