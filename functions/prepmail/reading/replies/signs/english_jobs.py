"""English signs of the employer and the job one applies for."""

import re
from typing import Final

_IS: Final = (
    r"(?:(?:'s name is|'s called| is called| is named|'s| is| are| was meant to be| should be| must be"
    r"| will be| should (?:read|say|have been)|(?: has| have|'s| was| were)?(?: been| got)? (?:changed|renamed|updated"
    r"|corrected|switched|moved) to| to"
    r"| name(?: is|:)?)(?: (?:actually|really|in fact|now|in reality|of course|just|spelled|spelt|called"
    r"|named|the|an?))*(?:,|:)?\s+| ?[:=] ?| ?(?:[-=]>|→) ?| - )"
)
_VALUE: Final = r"(?P<value>[^\s,;:()][^;()]{0,120})"

EMPLOYERS: Final = (
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
        r"|actually the) (?:name of the )?(?:real |actual |right |correct |hiring )*(?:company|employer|firm|client"
        r"|business)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)(?:interviewing|applying|being interviewed)(?: actually| really| in fact| now)* (?:with"
        r"|by) (?P<value>(?-i:[A-Z])[^;()]{0,100})",
        re.IGNORECASE,
    ),
    # "Please write Globex for the company", "Acme was bought and is called Zenith now"
    re.compile(
        r"(?<!\w)(?:write|put|enter|use|save|note|have|list|say)(?: down)? (?P<value>(?-i:[A-Z0-9])[\w&.'-]*(?:"
        r" (?:(?-i:[A-Z0-9&])[\w&.'-]*"
        r"|and|of)){0,4}) (?:for|as|under|in|behind|beside)(?: the)? (?:company|employer|firm)(?: name)?",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)(?:bought|acquired|merged|taken over|sold|swallowed)[^;]{0,50}?(?:called|named|known as|trading as"
        r"|became|becomes|now)"
        r"(?: now)? (?P<value>(?-i:[A-Z0-9])[^;()]{0,80})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:^|[,;] |\band )(?:the )?(?:company|employer|firm) (?P<value>(?-i:[A-Z])[\w&.'-]*(?:"
        r" (?-i:[A-Z&])[\w&.'-]*){0,3})(?=\s*(?:$|[,;]))",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<value>(?-i:[A-Z0-9])[\w&.'-]*(?: (?:(?-i:[A-Z0-9&])[\w&.'-]*|and|of)){0,4}),? (?:that'?s|that is|this"
        r" is|which is|is) (?:the|their"
        r"|a) (?:\w+ ){1,2}(?:company|firm|employer|subsidiary|brand|branch) (?:that |which |where )?(?:i'?m|i am|i)"
        r" (?:\w+ )?(?:apply|appli|interview|talk|meet)\w*",
        re.IGNORECASE,
    ),
    # "The interview's with Wayne Analytics": the last word is an employer's.
    re.compile(
        r"(?<!\w)(?:interview|application|appointment|job|talk|it)(?:'s|s| is|:)?(?: now| actually| really)* with "
        r"(?P<value>(?-i:[A-Z0-9])[\w&.'-]*(?: (?-i:[A-Z&])[\w&.'-]*){0,3} (?-i:Analytics|Labs?|Systems|Group|Bank"
        r"|GmbH|AG|SE|Inc"
        r"|Ltd|LLC|PLC|Technologies|Solutions|Media|Software|Consulting|Logistics|Foods|Industries|Holdings?|Studios?"
        r"|Energy"
        r"|Insurance|Motors|Airlines|Pharma|Robotics|Digital|University|Hospital|Corporation|Corp|Partners|Retail"
        r"|Capital))",
        re.IGNORECASE,
    ),
    # "Acme changed the name, now it's …", "they go by … these days"
    re.compile(
        r"(?:chang\w+|got|has|have|took)(?: \w+)? (?:the|their|its|a)(?: \w+)? name[^.;]{0,12}?(?:,| and| to"
        r"| so)(?:"
        r" (?:and|so|now|it'?s|they'?re|its|is|it|they|are|go(?:es)? by|called|named))*"
        r" (?P<value>(?-i:[A-Z0-9])[^;()]{0,80})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:(?<!position was )(?<!role was )(?<!job was )(?<!title was )(?<!position is )(?<!role is )(?<!been )"
        r"renamed|rebranded|trading as|(?:they|it|who|company|firm|employer)(?:'re| are| is|'s)?"
        r" (?:now )?(?:go(?:es)? by|known as|called"
        r"|trade as|operate as))(?: (?:it|itself|themselves|now|to|as|the|name|into|and|they|are|it'?s|is|called"
        r"|under"
        r"))* (?P<value>(?-i:[A-Z0-9])[^;()]{0,80})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:name of (?:the|my|this) (?:company|employer|firm|business)|what (?:the|this) (?:company|firm"
        r"|employer) is"
        r" called|who i'?m (?:interviewing|talking|meeting) (?:with|at))(?: is"
        r"|:)+ (?P<value>[^\s,;:()][^;()]{0,80})",
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
    # "The job's with Globex", "Globex, that's the company"
    re.compile(
        r"(?:job|role|position|contract|post|placement|vacancy)(?:'s| is| would be|'ll be)? (?:actually |really "
        r"|in fact )?"
        r"with (?P<value>(?-i:[A-Z0-9])[^;()]{0,80})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:that'?s|this is|that is) the (?:company|employer|firm)(?: name)?[,:] (?P<value>[^\s,;:()][^;()]{0,80})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?P<value>(?-i:[A-Z0-9])[\w&.'-]*(?: (?:(?-i:[A-Z0-9&])[\w&.'-]*|and|of)){0,4}),? (?:as in |so )?(?:that'?s"
        r"|that is|this is)"
        r" (?:the|my) (?:real |actual |right |correct |new )?(?:company|employer|firm)",
        re.IGNORECASE,
    ),
)
ROLES: Final = (
    re.compile(
        r"(?:role|position|job title|title)(?: name)?[^.;]{1,60}?,? (?:should be|must be|has to be|but (?:it'?s"
        r"|it is)(?: actually)?) (?:an? |the )?(?P<value>[^\s,;:()][^;()]{0,80})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)(?:the |my |correct |right |actual |official |new )*(?:role|position|job(?:'?s)? title|job|title"
        r"|vacancy|opening|post)(?: name| title)?(?: of (?:the|my|this) (?:job|role|position|post))?(?: (?:there|here"
        r"|itself|in question))?(?: (?:i"
        r" (?:have |'ve )?applied for|i'?m interviewing for|you wrote"
        rf"|i want))*{_IS}{_VALUE}",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)(?:for|as)(?: the| an?)?(?: (?:role|position|job|post) (?:of|as)(?: an?"
        r"| the)?)? (?P<value>[^\s,;:()][^,;:()]{1,60}?) (?:role|position|job|post|vacancy|opening)(?!\w)",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)(?:for|as|is|it'?s|its|be) (?:the |an? |my )?(?:role|position|job|post) (?:of|as) (?:an? "
        r"|the )?(?P<value>[^\s,;:()][^;:()]{1,60})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)(?:i(?:'?m| am) (?:actually |really |being |now )*(?:interviewing|interviewed|applying|up"
        r"|considered|going|going in|in|down|put forward|put up|shortlisted)"
        r"|(?:they|she|he)(?:'re| are|'s| is)? (?:now |actually )?(?:after|hiring|looking at|taking|trying"
        r"|interview(?:ing)?|consider(?:ing)?|want"
        r"|see(?:ing)?) me|(?:they|she|he)(?:'ve| have|'s| has)? (?:now |just )*(?:put|moved|bumped|lined|got|down"
        r")(?: me)?(?: up| down| in| forward)*|i (?:have "
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
        r"(?P<value>[\w&.'/-]+(?: [\w&.'/-]+){0,4}?) is (?:the|my) (?:real |actual |right "
        r"|correct |name of the )*(?:role|position|job title|title|job|post)(?! of the day)\b",
        re.IGNORECASE,
    ),
    # "Shift Nurse is what I applied for"
    re.compile(
        r"(?:^|[,.;:] )(?:no |nope |actually |so )?(?P<sure>)(?P<value>[^\W\d_][\w&.'/+-]*(?: [\w&.'/+-]+){0,5}?)(?:,"
        r"| -+>)? (?:is|that'?s"
        r"|that is|this is) (?:what(?= i)|the (?:job|role|position|title|post|one)(?: name)?|my (?:job|role|position"
        r"|title))(?: that)?"
        r"(?=\s*(?:$|[,.;!])| i(?:'ve| have|'m| am)? (?:applied|interview\w+|up|going|signed))",
        re.IGNORECASE,
    ),
    # "This one is called MLOps Engineer", "they've renamed the job …", "…, role Backend Developer"
    re.compile(
        r"(?<!\w)(?:this|that|the (?:new|right|real|correct|actual) one|mine|ours)(?: one)?(?:'s| is) (?:now "
        r"|actually |really )*(?:called"
        r"|named|titled)(?: an?| the)* (?P<value>[^;()]{2,80})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)(?:renamed|retitled|renaming|call|calls|calling|called|titled?|changed) (?:the|my|this) (?:job|role"
        r"|position|title|post)"
        r"(?: now)?(?: as| to| into|:)?(?: an?| the)* (?P<sure>)(?P<value>(?-i:[A-Z])[^;()]{2,80})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?:^|[,;] |\band )(?:the )?(?:role|position|job|job title) (?P<value>(?-i:[A-Z])[^,;()]{2,60})",
        re.IGNORECASE,
    ),
    # "The job was renamed, it's now called …", the word for it taken out with when it was.
    re.compile(
        r"(?<!\w)(?:role|position|job|title|post|vacancy)(?: title)?(?: was| has been| got| is| were)?,? (?:and |so "
        r"|but )?"
        r"(?:it'?s|its|it is|is|they)(?: now| actually| really)* (?:called|named|call it|titled)(?: now| an?| the)* "
        r"(?P<sure>)(?P<value>[^;()]{2,80})",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<!\w)(?:it|that|this|the (?:role|job|position|title))(?:'s| is)? (?:should|must|ought to|has to|supposed"
        r" to|meant to)"
        r" (?:say|read|be)(?: an?| the)? (?P<value>[^;()]{2,80})",
        re.IGNORECASE,
    ),
    # "The job was renamed last week, it's now called …"
    re.compile(
        r"(?<!\w)(?:role|position|job|title|post|vacancy)[^.;]{0,40}? (?:renamed|retitled|re-?named|rebranded|changed"
        r" (?:its|the)"
        r" (?:name|title))[^.;]{0,30}?(?:called|named|into|to|as|it'?s|now)(?: now| called| named| an?| the)* "
        r"(?P<sure>)(?P<value>(?-i:[A-Z])[^;()]{1,80})",
        re.IGNORECASE,
    ),
)
