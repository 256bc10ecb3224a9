"""English words around a fact that say nothing of it: polite ones, when somebody told it, questions for a nod."""

from typing import Final

from prepmail.reading.replies.signs.shape import sign

_WRONG: Final = (
    r"(?:wrong|mistake|mistaken|typo|mix(?:ed|-?up)|misread|mis-?typed|misheard|mess(?:ed)?|error|confus\w+)"
)
_THEY: Final = (
    r"(?:they|he|she|i|we|hr|someone|somebody|(?:the|my|their|a) (?:\w+ ){0,2}?(?:recruiter|lady|guy|woman"
    r"|man|company|office|team|assistant|manager|person|agency|coordinator|hr)|it)"
)
_WHEN: Final = (
    r"(?:yesterday|today|tonight|this (?:morning|afternoon|evening|week)|last (?:night|week|monday|tuesday|wednesday"
    r"|thursday|friday)|just now|earlier(?: today)?|(?:a|one|two|five|ten|\d{1,2}) (?:minutes?|mins?|hours?|days?) ago"
    r"|a moment ago|an hour ago|half an hour ago|yesterday (?:morning|afternoon|evening|night))"
)
_TOLD: Final = (
    r"(?:called|rang|phoned|told|said|wrote|e?-?mailed|mailed|texted|messaged|informed|heard|learned|learnt|found out"
    r"|received|got (?:an?|the|this|another) \w+|spoke|talked|let me know|contacted|confirmed|sent|noticed|realised"
    r"|realized|changed|moved|rescheduled|renamed|decided|announced|updated|replied|answered|reached out|got back)"
)

_CLOCK: Final = (
    r"(?:about |around )?(?:(?:half|(?:a )?quarter|ten|twenty|five) (?:past|to) \w+|\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\b"
    r"| o'?clock)?|noon|midday|lunch(?:time)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?: (?:o'?clock|thirty|fifteen))?)(?![\w:])"
)
_TO_WHOM: Final = (
    r"(?: (?:me|us|back|it|that|to|with|by|from|on|the|phone|them|him|her|my|recruiter|hr|mail|e-?mail|again|this"
    r"|just)){0,5}"
)
_REACHED: Final = (
    r"(?:called|rang|phoned|texted|e-?mailed|messaged|got (?:hold of|through to) \w+|got (?:the|an?|their|her|his|this)"
    r" (?:call|mail|e-?mail|message|text|letter|invite)|(?:call|mail|e-?mail|message|text|letter) (?:came|arrived))"
)

POLITE: Final = sign(
    r"(?:my|our) (?:husband|wife|partner|son|daughter|kids?|mother|mum|mom|dad|father|brother|sister|girlfriend"
    r"|boyfriend|friend"
    r"|flatmate|roommate|coach|neighbou?r|cousin|roomie|fianc[ée]e?)(?: has| just| had)* (?:noticed|spotted|says?|saw"
    r"|told me"
    r"|pointed out|reminded me|realised|realized|asked me to (?:tell|write) you)(?: to me)?(?: that|,)?|"
    r",? ?(?:by the way|btw|incidentally|for the record|as it happens)(?:,|(?=\W|$))|"
    r",? which (?:suits|is (?:so much |much |really |very |quite |actually )?(?:fine|great|good|nice|ok|okay|perfect"
    r"|a relief|easier"
    r"|better|funny|odd|lovely|handy|convenient|a shame|a pity)|works(?: (?:better|fine|well))?|i (?:like|love|prefer"
    r"|don'?t mind))"
    r"[^,.;!?\d]{0,40}|"
    r"i (?:wish|want|need|have|must|write|am writing) to (?:inform|tell|notify|advise"
    r"|point out)(?: you)?(?: that)?|dear [^,.!?]{1,40},|if (?:it(?:'s| is) )?(?:at all )?(?:possible"
    r"|not too (?:late|much trouble))|if (?:you|u) (?:can|could|don't mind"
    r"|please|would(?: be so kind)?|have a moment|get a (?:chance|minute))|if (?:i|we) may(?: say so)?"
    r"|(?<!.)(?:please |kindly )*(?:note|be (?:aware|informed|advised|reminded)) that"
    r"|may i (?:just |kindly |please )*(?:point out|add|mention|say|correct|inform you|note|remark)(?: that)?"
    r"|if that(?:'s| is) (?:ok|okay|fine|alright|all right|possible)(?: with you)?(?! (?:with|for) (?!you\b|me\b))"
    r"|if (?:it|this|that)(?: was| is|'s| were)? (?:my|a|an|any|your) (?:fault|mistake|trouble|bother|problem"
    r"|inconvenience)|sorry if [^,.;!?]{1,60}|(?:i )?hope (?:this|that|it)(?:'s| is| isn't| doesn't) [^,.;!?]{1,40}"
    r"|hope (?:you are|you're|all is|all's) [^,.;!?]{1,30}"
    r"|(?:(?:i'm )?not sure|(?:i )?don't know|no idea|(?:i )?dunno|(?:i )?have no idea|idk)(?: yet)?,? (?:how"
    r"|why|who|what (?:happened|went wrong|i was thinking)|where (?:you|that|this|it|i)"
    r"|which room)(?! \w+ (?:day|time))[^,.;!?]{0,40}"
    r"|(?:i (?:think|guess|believe|fear|suppose)|maybe|perhaps|probably|it seems|seems like|looks like"
    r"|might be that"
    rf"|i might have|i may have) (?=[^,.;!?]{{0,40}}{_WRONG})(?:that )?[^,.;!?]{{0,40}}{_WRONG}(?: (?:it|that|them"
    r"|this|up|the (?:day|date|time|days|dates|times)))*"
    r"|asked (?:me )?(?:if|whether) (?:i|we) (?:could|can|would)(?= [^.;]{0,80}(?:i said|i agreed|i accepted"
    r"|said (?:yes|ok|sure)))|looks like|turns out(?: that)?|it turned out(?: that)?|apparently"
    r"|it seems(?: that| like)?"
    r"|i(?:'d| would) be (?=meeting|talking|speaking|seeing|interviewed)|(?:i )?(?:would|'d) like to (?=correct|change"
    r"|fix|update|inform|tell|point|say|report|note|add|let"
    r"|clarify|mention|remove|amend|notify)|(?:i )?would like you to (?=change|correct|update|note)"
    r"|(?:i )?just want(?:ed)? to|so (?:that )?you (?:can|could) [^,.;!?]{1,40}"
    r"|(?:and )?i (?:was|am|'m) (?:told|informed)(?! by\b)(?: that)?|it (?:has )?come to my attention that"
    r"|(?:in case|if) (?:you|that|it|this)(?:'re|'s| are| is| might| may| should)? (?:need|want|note|keep|track"
    r"|record"
    r"|store|care|wonder|matters?|helps?|interest(?:s|ed)|relevant|collect|ask|put|write|save|makes a difference)"
    r"[^.;!?]{0,40}"
    r"|(?:i )?(?:don'?t|do not) know (?:if|whether) (?:it|this|that)(?:'s| is|'ll be)? (?:\w+ )?(?:important|relevant"
    r"|interesting|useful|matters?|helps?|needed)"
    r"|(?<!'s )(?<!s' )(?<!a )(?<!the )(?:mate|lads?|bro|pal|buddy|dude|folks|guys|sir|ma'?am|madam"
    r"|my friend)(?=\s*(?:$|[,.!;]))"
    r"|(?:(?:and |then )?there(?:'s| is| are|'ll be| will be)|with) (?:another|one more|two more|a second|a third|more)"
    r"(?: (?:one|ones|rounds?|interviews?|stages?))? (?:after|later|afterwards|to come|to follow|following)"
    r"(?: (?:that|this|it))?(?: (?:if|provided|when) [^,.;!?]{2,40})?(?=\s*(?:$|[,.;!)]))"
    r"|(?:no idea|i have no idea|don'?t know|dunno|not sure) (?:what (?:a|an|the|that) |what's |who's )[^,.;!?]{1,60}"
    r"|(?:so )?would you believe it|if you(?:'ll| will)? (?:believe|pardon|excuse|forgive) [^,.;!?]{1,30}"
    r"|(?:i'?m |i am |i was )?(?:just )?(?:off|after|from|finished|had|on|into|before) an? (?:\d{1,2}|twelve|ten|eight"
    r"|nine|long|double|night)"
    r"[ -](?:hours? |hr |minutes? |min )?(?:shift|drive|flight|journey|walk|commute|nap|exam|lesson|class|queue|wait)"
    r"|in my (?:profile|settings|account)|i(?:'ve| have)? (?:don'?t know|never heard of|don'?t even know) (?:any |an? "
    r"|of )*(?-i:[A-Z])\w+"
    r"|(?:i(?:'d| had| would have)?|we) (?:also )?(?:thought|assumed|expected)(?: it(?:'s| was| would be)?)?(?:"
    r" (?:video|phone|so|that"
    r"|zoom|online|too|as well|by|on|a|the|call))+,? but(?: no,?| now| actually)?"
    r"|(?:so )?i(?:'ll| will|'m going to| have to| must|'ll have to)? (?:take|taking|catch|get)(?: the| a| my)?"
    r" (?:train|bus"
    r"|car|tram|bike|taxi|tube|metro|plane|coach)(?: (?:there|over|then|in|to them))?(?![^,.;]{0,40}(?:\d|\bat\b|noon"
    r"|half|quarter))"
    r"|says? the (?:letter|mail|e-?mail|invite|invitation|message|note|text|website|portal|ad)(?: i (?:got|received))?"
    r"|or so (?:she|he|they) (?:says?|said)"
    r"|(?:just )?(?:one|two|three|a few|a couple of|some|several|[2-5]) (?:things|changes|corrections|updates|points"
    r"|news)"
    r"(?: for you| to (?:fix|change|correct|note))?(?=:| -)"
    r"|whatever|whichever|either way|in either case|one way or (?:the other|another)|or something|or so i was told"
    r"|to be (?:exact|precise|clear|honest|on the safe side)|so be it"
    r"|rather (?:nervous|excited|stressed)|believe it or not|more or less|sooner or later"
)
TOLD_WHEN: Final = sign(
    # The hour at which somebody called is none of an interview.
    rf"{_REACHED}{_TO_WHOM},? (?:at|around|about) {_CLOCK}(?:,? {_WHEN})?(?! (?:instead|not|now|rather|sharp)\b)"
    rf"|(?:told|wrote|heard|informed|spoke|talked|received|let me know|sent|said so|{_REACHED}){_TO_WHOM},? {_WHEN},?"
    rf" (?:at|around|about) {_CLOCK}(?! (?:instead|not|now|rather|sharp|it is)\b)"
    rf"|(?:told|wrote|heard|informed|spoke|talked|received|let me know|sent|said so){_TO_WHOM},? (?:at|around|about)"
    rf" {_CLOCK},? (?:yesterday|this (?:morning|afternoon)|last night|today)(?! (?:instead|not|now|rather)\b)"
    rf"|(?:sent|gave|given|got|received|mailed|emailed|forwarded)(?: (?:me|us|you|over|just))*(?= (?:an?|the|another"
    rf"|this|their"
    rf"|one|some) (?:\w+ ){{0,2}}(?:link|number|address|invite|mail|e-?mail|room) {_WHEN})(?: [a-z]+){{2,5}}? {_WHEN}"
    rf"|{_TOLD}(?: (?:me|us|you|back|it|that|to|with|by|from|on|the|phone|them|him|her|my|recruiter|hr|mail|e-?mail"
    rf"|again|about|this|just)){{0,5}},? {_WHEN}"
    rf"|(?:this|that|the|your|their|my) (?:e?-?mail|message|call|letter|invite|note|first mail) (?:from|of|on|i got"
    rf"|they sent)(?: me)? (?:on )?(?:{_WHEN}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
    rf"|(?:just|{_WHEN}),? (?={_THEY} (?:have |has |just |'ve )*{_TOLD})"
    rf"|(?:call|e-?mail|mail|message|news|info|update)(?: from \w+)?,? {_WHEN}|from now on|right now|for now"
    r"|until now|up to now|in the meantime|at the moment|at first|first of all"
    r"|at (?:the )?(?:last|final) (?:minute|moment)|last[- ]minute|from today on|as of today|a second ago"
    r"|one sec(?:ond)?"
    r"|a while ago|long ago|the other day|good (?:morning|afternoon|evening|day)|have a (?:nice|good|great"
    r"|lovely) \w+"
    r"|at 100%|100 ?%|(?:see|talk to) (?:you|u)(?: soon| then| later)(?! on)|see (?:you|ya)(?=[.! ]*$)|24/7"
)
TAGS: Final = sign(
    r"who (?:said|mentioned|told you|wrote)(?: [^?.!]{1,30})?\?+|where did you (?:get|find|read)(?: [^?.!]{1,40})?\?+|"
    r"(?:is )?(?:that|this|it)(?:'s| is)? (?:ok|okay|alright|all right|fine|good|possible|clear)(?: (?:with"
    r"|for) you)?\s*\?|(?:ok|okay|got it|understood|thanks|thank you|please|pls|you see|you know|yeah|yes|alright"
    r"|(?:can|could|would|will) (?:you|u) (?:please |pls |kindly )?(?:fix|correct|change|update|check|adjust|amend"
    r"|note|confirm|do|sort|put|edit|set|handle)(?: (?:it|that|this|the \w+|my \w+|the entry|in|down|out|for me))*"
    r"(?: (?:please|pls|for me|accordingly|thanks|in your (?:notes|system|calendar)))*)\s*\?"
)
