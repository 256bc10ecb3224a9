"""English signs of another event beside the interview, of its parts, and of links that lead to no call."""

import re
from typing import Final

from prepmail.reading.replies.signs.shape import GuardSigns, sign

_TALK: Final = r"(?:interview|chat|screening|screen|talk|call|conversation|meeting|round|appointment|assessment)"

_KIN: Final = (
    r"(?:kids?|child|children|sons?|daughters?|wife|husband|partner|mother|mum|mom|mam|dad|father|parents?|cousins?"
    r"|friends?|mates?|brothers?|sisters?|neighbou?rs?|landlord|landlady|grandma|grandmother|grandson|granddaughter"
    r"|granny|gran|nan|nana|grandad|grandpa|aunt|auntie|uncle|nephew|niece|in-laws|girlfriend|boyfriend|fianc[ée]e?"
    r"|flatmate|roommate|housemate|girls?|boys?|twins|lad|baby|toddler|dog|cat|therapist|tutor)"
)
_EVENT: Final = (
    r"(?:dentist|doctor|gp|physio|hospital|optician|hairdresser|surgery|check-?up|flights?|trains?|holidays?|vacation"
    r"|birthday|wedding|funeral|christening|party|concert|recital|match|football|gym|yoga|training|rehearsal|choir"
    r"|exams?"
    r"|lectures?|lessons?|class|classes|seminar|driving test|course|school run|parents'? evening|shifts?|night shift"
    r"|babysitter|plumber|electrician coming|viewing|house move|rent|graduation|swimming|practice)"
)

GUARDS: Final = GuardSigns(
    another=sign(
        rf"{_TALK} lasted|last time|put (?:me )?through|on hold|(?:their|his|her) own {_TALK}|(?:i|we)(?:'ll"
        rf"| will)? arrive|(?:i'm|i am|we're|we are) (?:meeting|seeing|visiting|calling) (?:my|our|an?|some"
        rf"|friends"
        r"|family|people)|(?:my|our) (?:\w+ )?meeting (?:at work|with my)|(?:is|are|'s|be|comes?|gets?) back (?:on|at"
        r"|from|in)|"
        rf"(?:i|we)(?:'ve| have|'ll have| will have|'m having| am having| had| got| have got|'ve got)(?: also| now"
        rf"| actually| just| already| then)* (?:an?(?! (?:(?:phone|quick|short|video) )?call(?:[,;:.]| (?:and|from"
        rf"|saying|that|to say|where|this|today|just|yesterday|earlier)\b))|another|one more|a second|a different"
        rf"|my other|two)(?: \w+){{0,2}} {_TALK}s?"
        r"|(?:i|we)(?:'ve)?(?: also| have| had| got)* one (?:with|at|for) (?-i:[A-Z])|invited (?:by|to|at) (?-i:[A-Z])"
        rf"|(?:i|we) (?:also|too) (?:have|got|had)(?: \w+){{0,3}} {_TALK}"
        rf"|(?:there's|there is) (?:also )?(?:another|a different|a separate)(?: \w+){{0,2}} {_TALK}"
        r"|separate (?:thing|matter|process|interview|story)|(?:a )?different (?:thing|matter|story|process)"
        r"|(?:recruiter|headhunter|hr (?:lady|person|guy|manager|contact)|(?:my|the|our) (?:contact|coach"
        r"|agent))(?: (?:who|at"
        r"|from|that)[^,.;]{1,40}?)?(?:'s name)? (?:is|'s)(?: called| named)? (?-i:[A-Z])\w+"
        r"|(?:used to|once) (?:work|study|live|know|teach)\w*|(?:worked|studied|trained) (?:with|under|at)"
        r"|for (?:an? )?(?:coffee|lunch|dinner|drinks?|beer|walk|run)"
        r"|about (?:another|a different|some other) (?:job|role|position|project|thing|matter)"
        r"|something (?:else|different)|unrelated|nothing to do with (?:this|it|that|acme)"
        rf"|(?:my|the) other (?:\w+ )?(?:{_TALK}|company|application|job|one)"
        rf"|(?:my|the|an?) (?:\w+ )?{_TALK} (?:at|with|for) (?:another|a different|some other|the other)"
        rf"|(?:has|had|got|have|'s got)(?: got)? (?:her|his|their) (?:own |first |second |big |next )?(?:{_TALK}|exam"
        rf"|test)s?"
        r"|(?:i|we)(?:'ve| have| got|'ve got| have got| had)+(?: also| already| then)* one (?:with|at|for|on|in|that)"
        rf"|(?:last|previous|first|earlier|other) (?:{_TALK}|time|one),? i (?:talked|spoke|met|had|was|got|did|sat|saw)"
        rf"|(?:(?:the|my) )?(?:first|1st|last|previous|earlier|other|second) (?:(?:{_TALK}|one|part) )?(?:was|were"
        rf"|took place|happened) "
        r"(?:already |just )?(?:on|in|at|with|by|back|last|two|three|a|before|over)"
        r"|in addition to (?:this|that|your|the one)|besides (?:this|that) one"
        rf"|{_TALK}[^.;]{{0,50}} (?:went|was (?:great|good|ok|okay|fine|fun|hard|tough|awful|a disaster)|last (?:week"
        rf"|month"
        r"|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day))"
        rf"|(?:invited|asked) (?:me )?(?:to|for) an? (?:\w+ )?{_TALK}"
        r"|(?:wants?|want) to (?:talk|speak|meet|chat|see)(?: \w+){0,3} (?:too|as well|also)"
    ),
    against=sign(
        r"not (?:at|on|from|until|the|\d+|one|two|three|noon|(?:mon|tue|wed|thu|fri)\w*)|instead|rather than"
        r"|in place of|wrong|no longer|moved|rescheduled|postponed|isn'?t|becomes|was"
        r"|changed"
    ),
    employer=sign(
        r"company|employer|firm|client|it'?s|it is|this (?:is|one)|agency|hiring|organi[sz]ation|actually|(?:the|my)"
        r" (?:interview|appointment|call|meeting) is"
    ),
    errand=sign(
        r"(?:i|we)(?:'m| am| are)? (?:\w+ )?(?:have to|should|must|need to|gotta|got to|ought to|supposed to|asked to"
        r"|told to|want to|will|can)(?: already| better| only| just| try to)* (?:be there|be in|be at|be ready"
        r"|be online|arrive|log ?in|log on|sign in|check in|dial in|connect|test|check|show up|turn up|register|leave"
        r"|set off|get there|prepare|open|come)(?! to acme)"
        r"|(?:to|at) (?:the|my) (?:dentist|doctor|hairdresser|vet|gym|airport|station|bank|gp|hospital|optician|physio)"
        r"|(?:on (?:holiday|holidays|vacation|leave|a trip)|away|off sick|off work|out of (?:the )?office|travelling"
        r"|abroad|closed)"
        r"(?: \w+){0,2} (?:until|till|til|from|for|through|between)"
        r"|(?:dentist|doctor|gp|hospital)(?:'s)? appointment|haircut|root canal"
        r"|(?:be|arrive|come|log ?in|log on|check in|dial in|connect|show up)(?: \w+){0,3} (?:early|earlier|before)"
    ),
    part=sign(
        r"(?:school|kindergarten|nursery|work|shop|museum|library|gym|class|course|shift|exam|film|match|game|lecture"
        r"|mass"
        r"|concert|party|football|training)(?: only)? (?:finish(?:es)?|ends?|closes?|starts?|begins?|opens?|is over"
        r"|stops?)|"
        r"(?:drive|driving|journey|trip|commute|flight|ride|walk|way (?:there|in|over)|route|traffic|bus|train|tram"
        r"|getting there|queue|wait|from [^,;.]{2,40} to [^,;.]{2,40} it) (?:there |over |in )?(?:takes?|lasts?|is"
        r"|will take|takes me|took|was)(?: me)?|"
        r"(?:the |an? )?(?:\w+ )?(?:test|exercise|task|challenge|presentation|tour|quiz|intro|introduction|warm-?up"
        r"|case|lunch|dinner|breakfast|break|coffee|take-?home|homework|assignment|rent|feedback|q ?(?:&|and) ?a|demo"
        r"|pitch)(?: part| study| itself)?"
        r" (?:takes?|lasts?|will take|is|by|of|starts?|begins?|at)"
        r"|(?:doors?|reception|gates?) (?:opens?|is open|closes?)"
        rf"|(?:next|second|third|final|last|following|other) (?:round|stage|{_TALK}) (?:is|will be|would be|takes"
        r" place|starts|follows|happens)"
    ),
    own_event=sign(
        rf"(?:my|our) (?:own |little |old |older |younger |eldest |youngest |best |big |baby )*(?:{_KIN}|{_EVENT})"
        r"(?:'?s)?(?! (?:name|surname|time ?zone|is (?:called|mr|ms)))"
        r"|(?:i|we)(?:'ll|'ve|'m| am| have| had| need| must| got| gotta| should| will| can| also| still)*(?: to| got"
        r" to| going to)?"
        r" (?:pick(?:ing)? (?:\w+ ){0,3}up|pick(?:ing)? up|collect(?:ing)?|fetch(?:ing)?|drop(?:ping)? (?:\w+"
        r" ){0,3}off|babysit\w*)"
        r" ?(?:my|our|the|a|some|him|her|them)\b(?! (?:phone|call)\b)"
        r"|(?<!.)(?:the |their )?(?:parking|car park|garage|shops?|canteen|cloakroom) (?:opens?|closes?|is open|is"
        r" free|is closed)"
        r"|(?:they|she|he|hr|ana|acme)(?:'ll| will) (?:decide|answer|let me know|get back|announce|inform me|respond"
        r"|hear"
        r"|choose|send (?:me )?(?:the|an?) (?:offer|answer|decision|results?|contract))"
        r"|(?<!.)(?:and |but )?(?:the|my) (?:first|1st|previous|earlier|last) (?:(?:round|one|part|talk|chat"
        r"|interview) )?(?:was|were"
        r"|took place|happened|i (?:had|did))"
        r"|(?<!.)(?:and |but )?(?:the|that|your) old (?:one|link|number|address|room|place|invite|mail)(?: from"
        r" [^.;]{1,20}?)?"
        r" (?:is|was|does|no longer|expired|has|will)"
        r"|(?<!.)(?:lots of |heavy |so much |more )?(?:snow|rain|fog|ice|storms?|heat|flu|lockdown|strikes?) (?:here"
        r"|in (?-i:[A-Z])\w+)"
        rf"|(?<!.)(?:so+ |btw |and |also )?{_EVENT} (?:is |was |are )?(?:on|this|that|all|tomorrow|at|next|coming up"
        rf"|then)\b"
        r"|(?:got|have|having|getting|'ve) (?:my|our) (?!(?:\w+ ){0,2}(?:interview|call|chat|meeting|appointment|slot"
        r"|screening|talk"
        r"|times?|dates?|days?|link|invite|mail|first|second|final)\b)(?:\w+ ){1,3}(?=(?:on|at) )"
        r"|(?:i|we)(?:'ve| have|'m| am|'re| are)? (?:just |only |recently )?(?:moved?|moving)(?: (?:here|house|home"
        r"|in|there|back|over"
        r"|(?:to|from) (?-i:[A-Z])\w+))*(?: again| already| then)?,? (?:on|in|at|since|last|this|a) (?!(?:it|the"
        r" interview)\b)"
        r"|i(?:'m| am| was|'ll be)? (?:fly|flying|flew|travel|travelling|traveling|off to|away) "
        rf"|(?:i|we)(?:'ve| have| had)?(?: got| also| only| just| still| already| to do)*(?: have)? (?:an? |the "
        rf"|some )?"
        rf"(?:\w+ )?{_EVENT}(?! (?:me|us)\b)(?= (?:on|at|in|till|until|from|that|then|this|all|before|after|so|tomorrow"
        rf"|beforehand|first|and|,)\b|[,.;]|\s*$)"
    ),
    ours=sign(
        r"(?:my|the) time ?zone|(?<!first )(?<!1st )(?<!previous )(?<!last )(?<!earlier )interview|interviewer"
        r"|interviews|call|meeting|appointment|slot|so it'?s|so the|therefore|instead|moved"
        r"|pushed|rescheduled|gave (?:me|us)|given (?:me|us)|agreed (?:on|to)|(?:we|they|she|he)(?:'ll| will)? (?:do"
        r"|meet|moved|set|put|changed)"
        r"|starts at|it'?s (?:now|at|on)|it is (?:now|at|on)"
    ),
    company_does=re.compile(
        r"(?:^|[,;:] |\b(?:and|but|also|oh|with|at|for) )(?:the one (?:at|with) )?(?P<name>(?!(?:They|She|He|We|I|It"
        r"|HR|The|This"
        r"|That|My|Our|You|Who|There|Someone|Somebody|Everyone|Recruiter|Management|Zoom|Teams|Company|Interview|Call"
        r"|Time|Date|Meeting|Slot|Start|End|Please|Just|Now|First|Second|Third|Final|Last|New|Online|Group|Actual"
        r"|Telephone|Video|Panel|Job|Role|Round|Number|Link|Same|Different|Both|Everything|Nothing|Good|Great"
        r"|Correct|Next|One|Phone|Onsite)\b)(?-i:[A-Z])[a-z]+)"
        r"(?: has| have|'s| just| also| already| even| is| was| on \w+){0,3} (?:moved|wants?|called|invited|rescheduled"
        r"|offered|asked|got cancel\w+|cancel\w+|invites|(?:phone |video |first )?(?:screen|screening|interview|chat"
        r"|talk)\b)",
        re.IGNORECASE,
    ),
    zone=sign(r"my (?:own )?(?:time ?zone|zone|clock|local time)|time ?zone"),
    no_join=sign(
        r"job (?:ad|advert|advertisement|description|posting|post|offer|spec|listing)|advert|posting|vacancy|linked ?in"
        r"|profile|website|web ?site|web page|home ?page|article|blog|parking|directions|map|maps|route|cv|resume"
        r"|portfolio|github|feedback|survey|form|questionnaire|documents?|brochure|company page|review|reviews|photo"
        r"|video about|read about|about (?:them|the company|acme)|calendar|book a slot"
    ),
    ends=sign(
        r"ends?(?! up)|ended(?! up)|ending(?! up)|finish|finish(?:es|ed|ing)|is over|be over|over (?:at|by)|done (?:at"
        r"|by)|until|till"
        r"|(?<!in the )(?<!at the )end time|end is"
    ),
    starts=sign(r"start\w*|begin\w*|from|commence\w*|kick\w* off"),
)
