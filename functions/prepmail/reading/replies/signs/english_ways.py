"""English signs of the way one meets: by phone, by video, in a room; and of a phone that only brought the news."""

from typing import Final

from prepmail.reading.replies.signs.shape import sign

_WHO: Final = (
    r"(?:lady|guy|man|woman|fella|bloke|chap|girl|boy|person|voice|secretary|receptionist|recruiter|assistant|agent"
    r"|colleague|manager|boss|hr|someone|somebody|she|he|they|them|her|him|it|ana|silva)"
)
_SAYS: Final = (
    r"(?:said|says|saying|told|tells|goes|went|asked|asks|mentioned|explained|wrote|confirmed|agreed|wanted|wondered"
    r"|was|were|just|already|earlier|today|yesterday|this|last)"
)
HOUSE: Final = (
    r"(?:offices?|headquarters|hq|buildings?|premises|depot|shop|store|warehouse|branch|clinic|plant|factory|school"
    r"|restaurant|cafe|kitchen|workshop|studio|campus|showroom|yard|hotel|hospital|salon|lab|nursery|salesroom"
    r"|facility|head ?quarter|bakery|surgery|farm|garage|centre|center|library)"
)
_DOWN: Final = r"(?: (?:on|right|straight|back|all the way|down|over|round|around|across|along|out|up))*"

PHONE: Final = sign(
    r"phone-?only|(?:give|giving|gives|gave) me a (?:bell|buzz|ring|tinkle|call|shout)|(?:on|via|over) (?:the|my)"
    r" (?:mobile|cell|blower)|(?:tele)?phone(?! (?:number|no|line|is off|was off|died|broke)\b)(?: (?:call|chat"
    r"|conversation"
    r"|meeting))?|by call|voice call|(?:audio"
    r"|regular|normal|ordinary|plain|simple|voice) call|tel\b|(?:they|she|he|hr|[a-z]{2,15}|someone|somebody|(?:the"
    r" )?(?:recruiter|company|interviewer)"
    r"|who)(?:'ll| will| are going to| is going to| would| want to| wants to)?(?: just| then| now"
    r"| simply)* (?:call(?:s|ing)?|ring(?:s|ing)?|phon(?:e|es|ing)|dial(?:s|ing)?) me(?! (?:back|today"
    r"|yesterday|this))|(?:they|she|he|hr|[a-z]{2,15})(?:'ll| will)?(?: (?:just|simply|only))+ call(?! it"
    r"| this| that)"
    r"|landline|just (?:a|an) call|i'?ll be (?:called|rung|phoned)|i (?:get|will get|am getting) (?:called"
    r"|a (?:phone )?call)(?! from)|(?:it'?s|be|is) a call\b|audio[- ]only|voice[- ]only|(?:by|over) voice"
)
VIDEO: Final = sign(
    r"video(?: ?(?:call|interview|chat|conference|meeting))?|zoom|google meet|gmeet|(?:ms |microsoft )?teams"
    r"|skype|webex|online|remote(?:ly)?|virtual(?:ly)?"
)
ONSITE: Final = sign(
    r"in[ -]?person|on-?site|on site|face[ -]to[ -]face|f2f|face ?2 ?face|face to face|in the same room|(?:at|in|to"
    r"|into) (?:their|the|its|(?<=to )our|acme'?s"
    rf"|your)(?! post)(?: \w+)? {HOUSE}(?! (?:manager|lady|team|number|assistant|link|hours))"
    r"|at (?:their|the company's) (?:site|place)"
    r"|(?:come|go|travel|drive|get|invited?|asked) (?:me )?(?:in|to come in|there|over|to them)"
    r"(?! (?:mind|case|touch|turns?)| (?:for|instead of|in place of) (?-i:[A-Z])|to (?:detail|my|the (?:job|cv)))"
    rf"|(?:come|go|travel|drive|head|pop|walk|cycle){_DOWN} (?:to (?:them|theirs|see them|their|the|your) ?{HOUSE}?"
    r"|there)(?! (?:call|link|meeting|video|interview|next|website|page))"
    r"|(?:come|go|head|pop) (?:down|over|round|into|by)(?= to\b|[ ,.:]*$|[,.:;]|"
    r" (?:and|for the interview|instead|in person)\b)"
    r"|(?:show|turn) up there|(?:send|sending|sends|want|wants|expect|expects|expected|need|needs|needed) (?:me )?"
    r"(?:there|over there)(?! (?:at|by|early|before|to|for|from|on|\d))|physically|live at|in the flesh"
)
OWN_NUMBER: Final = sign(
    r"(?:call|ring|phone|reach|dial)(?:s|ing)? me|my (?:own |new |cell |mobile |phone )*(?:number|mobile|cell"
    r"|phone|landline)"
)
TOLD_BY: Final = sign(
    r"(?:called|rang|phoned|told|said|spoke|talked|heard|misheard|misunderstood|understood|given|got|wrong|informed"
    r"|confirmed|agreed|learned|asked|got told"
    r"|mentioned)(?: (?:me|us|it|that|to|with|them|her|him|about|this|just|long|briefly|shortly|again|ages|a lot"
    r"|a bit)){0,4} (?:by|on|over|via|in"
    r"|through)(?: the| my| a)? (?:(?:tele)?phone|call|zoom|teams|video|video call|person)(?: call)?"
    rf"|{_WHO}(?: from \w{{2,12}})? (?:on|over)(?: the)? phone"
    rf"|(?:on|over|by|via)(?: the| my)? phone,?(?: just now| (?:{_WHO} )?(?:has |have |had )?{_SAYS})"
    r"|(?:on|off)(?: the)? phone (?:with|to)|(?:off|got off|put down|hung up)(?: the)? phone"
    r"|(?:put|putting|laid) (?:the|my|her|his) phone down|(?:a |my |the )?new phone"
    r"|(?:kind|nice|lovely|friendly|sweet|patient|polite|helpful|great|charming) (?:on|over) the phone"
    r"|(?:got|had|after|received|took|missed|during|in)(?: (?:a|the|another|my|our|this|that|quick|short|long"
    r"|brief|last))* (?:tele)?phone ?call"
    r"|(?:my|the) phone (?:died|broke|keyboard|autocorrect|is|was|rang|keeps|won't|doesn't|changed"
    r"|(?:auto)?-?corrected|wrote|typed|made)|phone (?:died"
    r"|broke|keyboard|autocorrect)|(?:typing|typed|writing|sent|reading|written)(?: this)? (?:on|from"
    r"|with) (?:my|the|a) (?:i)?phone|from my (?:i)?phone|phone number|phone call from"
    rf"|i'?ll be (?:in|at) (?:the|my) (?:\w+ )?{HOUSE}(?= (?:when|while|so|until|till|all))"
    rf"|(?:i|i'm|we|she|he|husband|wife) (?:was |were |am |is )?(?:still |just )?(?:in|at) (?:the )?{HOUSE}"
    r"|(?:called|rang|phoned|wrote|came|back|news) from (?:the |their )?\w+"
    r"|(?:power|electricity|heating|fire|flood\w*|burst|renovat\w*|construction|builders|wi-?fi|internet|network"
    r"|lifts?|roof"
    rf"|leak\w*|strike|broke\w*|storm|noise|outage|works?)[^.;]{{0,40}}? (?:at|in|to) (?:their|the) (?:\w+ )?{HOUSE}"
    rf"|(?:lady|guy|man|woman|girl|(?<!in )person|someone|colleague) (?:in|at|from) the(?:ir)? {HOUSE}"
)
DIALS: Final = sign(
    r"dial(?:s|ling|ing|led)?(?: ?-?in)?|ring(?:s|ing)?|phon(?:e|es|ing)|call(?:s|ing)?(?: ?-?in)?(?= (?:number|on|to"
    r"|them|her|him|is|at|up|this|the)\b|\W|$)|(?:have|need|must|should|to|i'll|will|asked to|told to|supposed to"
    r"|just|gotta) call|number to (?:ring|call|phone|dial)|number (?:i|we) (?:ring|call|phone|dial)"
)
VISITS: Final = sign(
    r"(?:show|turn|rock) up|(?:the )?visit is|takes place (?:in|at)|in (?:their|the|our) (?:office|building|hq)s?"
    r"|take the (?:train|bus|tram|car|tube)|(?:we're|we are|i'm) (?:meeting"
    r"|going|coming)|meet(?:ing)?(?: (?:them|him|her|us|me|ana|up))? (?:at|in|there)|present (?:myself|yourself)"
    r"|(?:i'?m|i am|i'?ll be|am) (?:expected|invited"
    r"|to (?:go|come|be"
    r"|meet))|(?:i|we)(?:'m| am| have| need| must| should|'ve got| got| gotta| will|'ll)?(?: have)?(?: to| now| just)*"
    r" (?:com(?:e|ing)|go(?:ing)?|travel|drive|head(?:ing)?|pop|walk|visit(?:ing)?|meet(?:ing)?|be)(?! at \d)"
    r"|(?:send|sending|sends|sent|invit(?:e|es|ed|ing)|have|having|want|wants|expect|expects|see|seeing|asked|told"
    r"|get|getting)(?: me| us)(?: now| down| over| round| in| out)*(?: to (?:come|go|be|visit))?"
    r"|(?:come|go|head|meet) (?:to|in|at|over|down)|where (?:i'm going|i have to (?:be|go)|it happens|we meet)"
    r"|report(?:ing)? to|(?:walk|drive|get|make my way|find my way) (?:to|there)"
    r"|at (?:\d{1,4}\w? (?-i:[A-Z])[\w-]+(?= \w)|(?-i:[A-Z])[\w.-]+(?: (?-i:[A-Z])[\w.-]+){0,2} \d{1,4}\b(?!:| ?[ap]m))"
    r"|bring(?:ing)? (?:your|my|steel|safety|some|a|an|the|proper|along) \w+"
    r"|no (?:video|camera|screen)|third floor|ring the bell|ask at (?:the )?(?:reception|desk)"
)
