"""English signs of employer, job, place, link and the way one meets."""

import re
from typing import Final

from prepmail.reading.replies.signs.shape import FactSigns, before, sign

_IS: Final = (
    r"(?:(?:'s name is|'s called| is called| is named|'s| is| are| was meant to be| should be| must be"
    r"| will be| should (?:read|say|have been)|(?: has| have|'s| was| were)?(?: been| got)? (?:changed|renamed|updated"
    r"|corrected|switched|moved) to| to"
    r"| name(?: is|:)?)(?: (?:actually|really|in fact|now|in reality|of course|just|spelled|spelt|called"
    r"|named|the|an?))*(?:,|:)?\s+| ?[:=] ?| - )"
)
_VALUE: Final = r"(?P<value>[^\s,;:()][^;()]{0,120})"

FACTS: Final = FactSigns(
    company=(
        re.compile(
            r"(?<!\w)(?:the |my |right |correct |real |actual |hiring |new )*(?:company|employer|firm|organi[sz]ation"
            r"|client|business|start-?up)(?: name)?(?: (?:i'?m (?:interviewing|applying|talking) (?:with|at|to)"
            rf"|i applied (?:to|at)|name|you wrote|that'?s hiring|behind it|itself))*{_IS}{_VALUE}",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:i(?:'?m| am) (?:actually |really |in fact )?(?:interviewing|applying|being interviewed)"
            r"|i (?:have |'ve )?applied|(?:the|my) (?:interview|appointment|application) is|it'?s|it is|this (?:is"
            r"|one is)|interview)(?: actually| really| in fact| now)*"
            r" (?:at|for|to|from)(?: the company| a company called| the firm)? (?P<value>(?-i:[A-Z])[^;()]{0,100})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?P<value>(?-i:[A-Z0-9])[\w&.'-]*(?: (?:(?-i:[A-Z0-9&])[\w&.'-]*|and|of|und))*),? (?:that|which|where"
            r"|who) i(?:'?m| am) (?:interviewing|applying)",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?P<value>(?-i:[A-Z0-9])[\w&.'-]*(?: (?:(?-i:[A-Z0-9&])[\w&.'-]*|and|of|und))*) is (?:the|my"
            r"|actually the) (?:real |actual |right |correct |hiring )*(?:company|employer|firm|client)",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:interviewing|applying|being interviewed)(?: actually| really| in fact| now)* (?:with"
            r"|by) (?P<value>(?-i:[A-Z])[^;()]{0,100})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:company|employer|firm)(?: name)?[^.;]{0,60}?(?:should be|must be|has to be|but (?:it'?s|it is)"
            r"|called|named) (?P<value>(?-i:[A-Z0-9])[^;()]{0,80})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:company|employer|firm)[^.;]{0,30}?(?:wrong|incorrect|not right|a mistake|mixed up)[\s,:;.!-]*(?:it"
            r"|that|this|should)?(?:'s| is| be| should be| has to be| must be|'s called)?(?: called| actually"
            r"| really)* (?P<value>(?-i:[A-Z0-9])[^;()]{0,80})",
            re.IGNORECASE,
        ),
        re.compile(
            r"wrong (?:company|employer|firm)(?: name)?[\s,:;.!-]*(?:sorry)?[\s,:;.!-]*(?:it|that|this|should)?(?:'s"
            r"| is| be| should be)?(?: called| actually| really)*\s+(?P<value>(?-i:[A-Z0-9])[^;()]{0,80})",
            re.IGNORECASE,
        ),
    ),
    only_agency=sign(
        r"(?:is|are|was|were|'s)(?: (?:only|just|merely|really|actually|in fact))* (?:the |a |an |my |our "
        r"|their )?(?:recruit\w*|agency|headhunter\w*|middleman|parent|holding|owner|umbrella|group|mother"
        r"|staffing|intermediary|brand|former|old|client)"
        r"|(?:only|just) (?:does|do|did|handles|organi[sz]es|arranges|the) (?:the )?(?:recruit\w*|scheduling"
        r"|hiring|search|staffing)"
    ),
    role=(
        re.compile(
            r"(?:role|position|job title|title)(?: name)?[^.;]{1,60}?,? (?:should be|must be|has to be|but (?:it'?s"
            r"|it is)(?: actually)?) (?:an? |the )?(?P<value>[^\s,;:()][^;()]{0,80})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:the |my |correct |right |actual |official |new )*(?:role|position|job title|job|title|vacancy"
            r"|opening|post)(?: name| title)?(?: (?:i (?:have |'ve )?applied for|i'?m interviewing for|you wrote"
            rf"|i want))*{_IS}{_VALUE}",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:for|as)(?: the| an?)?(?: (?:role|position|job|post) (?:of|as)(?: an?"
            r"| the)?)? (?P<value>[^\s,;:()][^,;:()]{1,60}?) (?:role|position|job|post|vacancy|opening)(?!\w)",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:for|as) (?:the )?(?:role|position|job|post) (?:of|as) (?:an? "
            r"|the )?(?P<value>[^\s,;:()][^;:()]{1,60})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:i(?:'?m| am) (?:actually |really |being |now )*(?:interviewing|interviewed|applying|up"
            r"|considered)"
            r"|(?:they|she|he)(?:'re| are|'s| is)? (?:now |actually )?(?:interview(?:ing)?|consider(?:ing)?|want"
            r"|see(?:ing)?) me|i (?:have "
            r"|'ve )?(?:actually )?applied|it'?s|it is|(?:the|my) interview is|applied|interviewing)(?: actually"
            rf"| really| now)* (?:for|as)(?: the| an?)? {_VALUE}",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:role|position|title)[^.;]{0,30}?(?:wrong|incorrect|not right|a mistake)[\s,:;.!-]*(?:it|that|this"
            r"|should)?(?:'s| is| be| should be| has to be)?(?: called| actually| really"
            r"| an?)* (?P<value>[^\s,;:()][^;()]{0,80})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?P<value>(?-i:[A-Z])[\w&.'/-]*(?: [\w&.'/-]+){0,4}?) is (?:the|my) (?:real |actual |right "
            r"|correct )*(?:role|position|job title|title)",
            re.IGNORECASE,
        ),
    ),
    against=re.compile(
        r",? (?:and |but )?(?:not|instead of|rather than|in place of|isn'?t|as opposed to) (?:just |only |simply "
        r"|merely |with |at |for |as |a |an |the )*(?P<old>[^,;.]{1,80})",
        re.IGNORECASE,
    ),
    swapped_for=re.compile(
        r"(?:it'?s |it is |its )?(?:not|isn'?t|is not|not at|not with|not for|no longer(?: (?:up|interviewing|applying"
        r"|considered|going|running))?) (?:a |an |the |at |with "
        r"|for )*(?P<old>[^,;.]{1,60}?)(?: any ?more)?(?:,(?= (?-i:[A-Z]))|,?) (?:(?:but|it'?s|it is|its|rather"
        r"|actually|instead|with|at|for|a|an|they'?re|they are|i'?m|i am|now|interviewing me|considering me"
        r"|up) )*(?P<value>[^,;.]{2,80})",
        re.IGNORECASE,
    ),
    ends=re.compile(
        r"(?:\.|!|\?)(?=\s|$)|,? (?:and|but|so|plus|while|whereas|which|that|because|since|instead(?! of)|rather"
        r"|sorry|yesterday|today|recently|please|pls|thanks|thank you|btw|fyi|by the way|actually|now|though|tho"
        r"|however|then|too|as well|also|i (?:wrote|put|typed|said|made|think|forgot|mixed)|(?:in case"
        r"|you (?:wrote|left|forgot|put|have|had)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|with|at \d"
        r"|from \d|not|it says|they|is just|is the|is only|(?:a )?(?:role|position|job|post|vacancy) (?:at|in"
        r"|with)))(?!\w)"
        r"|,\s+(?=(?:the|it|i|they|you|my|a|with|on|at|he|she|we|is|was|sorry|not|only|just|please|thanks"
        r"|that|this)(?:\s|'))|\s[-–—]\s|,\s*$|\s(?=https?://)",
        re.IGNORECASE,
    ),
    no_name=re.compile(
        r"(?:not?|called|named|unknown|unclear|wrong|open|still|tbd|unsure|different|another|the same|same|great"
        r"|fine|good|nice|remote|full|part|very|really|too|also|so|my|your|mistake|missing|gone|filled|taken"
        r"|closed|what|who|where|which|in|on|at"
        r"|for|with|name|spelled|spelt|from|about|by|going|right|correct|incorrect|ok|okay|me|us|them|it|based"
        r"|located|looking|hiring|moving|now|changed|asking|a|an|the|is|was|be|interesting|cool|big|small|and|but"
        r"|that|this|video|phone|zoom|call|sure|real|person|both|all|several|some|two|three|one of|many|here|there"
        r"|years|fun|monday|tuesday|wednesday|thursday|friday|everything|nothing|something|anything|either|jobs|them"
        r"|him|her|you|someone)\b",
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
            r"(?<!\w)(?:in|at) (?:their|the|our)(?: \w+){0,2} (?:office|offices|headquarters|hq|building|site|branch"
            r"|campus)(?:,| in| at|:)+ (?P<value>(?-i:[A-Z0-9])[^;]{2,150})",
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
        r"(?:not|no|instead of|rather than|isn'?t|no longer|without|from|in place of|(?<!i )was|wasn'?t|never"
        r"|as opposed to|replac(?:es?|ing)|old|don'?t (?:do|use|need|have)|won'?t be)(?: (?:by|on|a|an|the|via"
        r"|over|in|through|doing|do|it|be|with|per|any|using|video|phone|ms|microsoft|google|at|for|face|normal"
        r"|usual))*"
    ),
    old_after=re.compile(
        r"\s*(?:link|call|interview)?\s*(?:(?:is|was|has) (?:wrong|off|dead|old|expired|outdated|cancel?led"
        r"|no longer|not|broken|gone|invalid)|(?:doesn'?t|does not|no longer|didn'?t) (?:work|apply|open|exist)"
        r"|any ?more|->|→|is off|expired)",
        re.IGNORECASE,
    ),
    phone=sign(
        r"(?:tele)?phone(?! (?:number|no)\b)|by call|voice call|(?:audio|regular|normal|ordinary|plain|simple"
        r"|voice) call|tel\b|(?:they|she|he|hr|[a-z]{2,15}|someone|somebody|(?:the )?(?:recruiter|company|interviewer)"
        r"|who)(?:'ll| will| are going to| is going to| would| want to| wants to)?(?: just| then| now"
        r"| simply)* (?:call(?:s|ing)?|ring(?:s|ing)?|phon(?:e|es|ing)|dial(?:s|ing)?) me(?! (?:back|today"
        r"|yesterday|this))|(?:they|she|he|hr|[a-z]{2,15})(?:'ll| will)?(?: (?:just|simply|only))+ call(?! it"
        r"| this| that)"
        r"|landline|just (?:a|an) call|i'?ll be (?:called|rung|phoned)|i (?:get|will get|am getting) (?:called"
        r"|a (?:phone )?call)(?! from)|(?:it'?s|be|is) a call\b"
    ),
    video=sign(
        r"video(?: ?(?:call|interview|chat|conference|meeting))?|zoom|google meet|gmeet|(?:ms |microsoft )?teams"
        r"|skype|webex|online|remote(?:ly)?|virtual(?:ly)?"
    ),
    onsite=sign(
        r"in[ -]?person|on-?site|on site|face[ -]to[ -]face|f2f|(?:at|in|to) (?:their|the|its|our|acme'?s"
        r"|your) (?:\w+ )?(?:offices?|headquarters|hq|building|premises)|at (?:their|the company's) (?:site|place)"
        r"|(?:come|go|travel|drive|get|invited?|asked) (?:me )?(?:in|to come in|there|over|to them"
        r")(?! (?:mind|case|touch))|physically|live at"
    ),
    own_number=sign(
        r"(?:call|ring|phone|reach|dial)(?:s|ing)? me|my (?:own |new |cell |mobile |phone )*(?:number|mobile|cell"
        r"|phone|landline)"
    ),
    told_by=sign(
        r"(?:called|rang|phoned|told|said|spoke|talked|heard|informed|confirmed|agreed|learned|asked|got told"
        r"|mentioned)(?: (?:me|us|it|that|to|with|them|her|him|about|this|just)){0,4} (?:by|on|over|via|in"
        r"|through)(?: the| my| a)? (?:(?:tele)?phone|call|zoom|teams|video|video call|person)(?: call)?"
        r"|(?:lady|guy|man|woman|person|recruiter|voice|girl|boy|colleague|hr|manager|someone|somebody|she|he|they"
        r"|ana|assistant)(?: from hr)? on (?:the )?phone"
        r"|(?:on|over) (?:the|my) phone (?:just now|today|yesterday|(?:they|she|he) (?:said|told))|phone (?:died"
        r"|broke|keyboard|autocorrect)|(?:typing|typed|writing|sent|reading|written)(?: this)? (?:on|from"
        r"|with) (?:my|the|a) (?:i)?phone|from my (?:i)?phone|phone number|phone call from|(?:on|over|by"
        r"|via) (?:the )?phone,? (?:they|she|he|hr) (?:said|told)"
    ),
    panel=sign(r"panel(?: interview)?"),
    group=sign(
        r"group (?:interview|assessment|discussion|session|exercise|call|conversation)|(?:in|a|as) (?:a )?group"
    ),
    alone=sign(r"one[ -]?(?:on|to|2)[ -]?one|1[ :-]?(?:on|to|:)[ -]?1|1 ?:? ?1 (?:interview|with|call)"),
    first=sign(r"(?:first|1st) (?:round|stage|interview|conversation)|round (?:1|one)"),
    second=sign(r"(?:second|2nd) (?:round|stage|interview|conversation)|round (?:2|two)"),
    final=sign(r"(?:final|last) (?:round|stage|interview|conversation|one)|finals"),
    screen=sign(r"(?<!phone )screening(?: (?:call|interview|round))?|screen (?:call|interview|round)|initial screen"),
)
