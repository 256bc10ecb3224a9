"""English signs: what is said around facts, what doubts them, what speaks of something else."""

import re
from typing import Final

from prepmail.reading.replies.signs.english_facts import FACTS
from prepmail.reading.replies.signs.english_guards import GUARDS
from prepmail.reading.replies.signs.english_people import PEOPLE
from prepmail.reading.replies.signs.english_talk import TALK
from prepmail.reading.replies.signs.english_times import TIMES
from prepmail.reading.replies.signs.shape import Signs, sign

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

ENGLISH: Final = Signs(
    languages=("en",),
    polite=sign(
        r"i (?:wish|want|need|have|must|write|am writing) to (?:inform|tell|notify|advise"
        r"|point out)(?: you)?(?: that)?|dear [^,.!?]{1,40},|if (?:it(?:'s| is) )?(?:at all )?(?:possible"
        r"|not too (?:late|much trouble))|if (?:you|u) (?:can|could|don't mind"
        r"|please|would(?: be so kind)?|have a moment|get a (?:chance|minute))|if (?:i|we) may(?: say so)?"
        r"|may i (?:just |kindly |please )*(?:point out|add|mention|say|correct|inform you|note|remark)(?: that)?"
        r"|if that(?:'s| is) (?:ok|okay|fine|alright|all right|possible)(?: with you)?"
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
        r"|(?:i )?(?:would|'d) like to (?=correct|change|fix|update|inform|tell|point|say|report|note|add|let"
        r"|clarify|mention|remove|amend|notify)|(?:i )?would like you to (?=change|correct|update|note)"
        r"|(?:i )?just want(?:ed)? to|so (?:that )?you (?:can|could) [^,.;!?]{1,40}"
        r"|(?:and )?i (?:was|am|'m) (?:told|informed)(?: that)?|it (?:has )?come to my attention that"
        r"|(?:in case|if) (?:you|that|it|this)(?:'re|'s| are| is| might| may| should)? (?:need|want|note|keep|track"
        r"|record"
        r"|store|care|wonder|matters?|helps?|interest(?:s|ed)|relevant|collect|ask|put|write|save|makes a difference)"
        r"[^.;!?]{0,40}"
        r"|whatever|whichever|either way|in either case|one way or (?:the other|another)|or something|or so i was told"
        r"|rather (?:nervous|excited|stressed)|believe it or not|more or less|sooner or later"
    ),
    told_when=sign(
        rf"{_TOLD}(?: (?:me|us|you|back|it|that|to|with|by|from|on|the|phone|them|him|her|my|recruiter|hr|mail|e-?mail"
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
    ),
    tags=sign(
        r"(?:is )?(?:that|this|it)(?:'s| is)? (?:ok|okay|alright|all right|fine|good|possible|clear)(?: (?:with"
        r"|for) you)?\s*\?|(?:ok|okay|got it|understood|thanks|thank you|please|pls|you see|you know|yeah|yes|alright"
        r"|(?:can|could|would|will) (?:you|u) (?:please |pls |kindly )?(?:fix|correct|change|update|check|adjust|amend"
        r"|note|confirm|do|sort|put|edit|set|handle)(?: (?:it|that|this|the \w+|my \w+|the entry|in|down|out|for me))*"
        r"(?: (?:please|pls|for me|accordingly|thanks|in your (?:notes|system|calendar)))*)\s*\?"
    ),
    request=sign(
        r"(?:(?:can|could|would|will|may|might) (?:you|u|i ask you to|i trouble you to|someone"
        r"|prepmail)(?: be so kind (?:as )?"
        r"(?:to|and)| mind)?|is it possible (?:for you )?to|any chance you (?:can|could)"
        r"|do you mind)(?: (?:please|pls|plz|kindly"
        r"|just|maybe|possibly|perhaps|quickly|also|then|now|still))* (?=(?:chang|mov|put|updat|set|correct|add"
        r"|remov|swap|mak|not|fix|switch|us|shift|push|tak|replac|adjust|amend|reschedul|enter|writ|mark|delet|includ"
        r"|register|record"
        r"|edit|drop|bump|call it|list|pop|rename|save|store|have|say|turn)(?:e|ing|ting|ping|ding|ning|es|s|y|ge)?\b)"
    ),
    therefore=sign(
        r"so(?: now)?,? (?=it'?s |its |it is |it'?ll |now |we |they|the |i'?ll |\d)|therefore|which means|that means"
        r"|in the end|anyway"
    ),
    condition=sign(r"if|unless|assuming|whether or not"),
    reason=sign(r"because|cause|cos|cuz|bc|since (?!i|we)|due to|owing to|as (?=she|he|they|the)|given that"),
    doubt=sign(
        r"maybe|perhaps|possibly|probably|prob|might|may (?:be|have|also|move|change|need|not|come|join|still|get"
        r"|switch|happen|shift|want)|could (?:be|also|still|well|do|move|change|have been|end up|happen)"
        r"|would(?!n't mind| like you)"
        r"|not (?:\w+ )?(?:sure|certain|positive|confirmed|final|fixed|set in stone|decided|clear)|unsure|unclear"
        r"|uncertain|i'?m not sure"
        r"|i (?:think|guess|believe|assume|suppose|reckon|suspect)|guess|afaik|as far as i (?:know|remember|understood)"
        r"|iirc|if|whether|unless|in case|assuming|either|or|hopefully|likely|supposedly|allegedly|rumou?r"
        r"|seems?|don'?t know|dunno|idk|no idea|can'?t remember|don'?t remember|don'?t recall|forgot whether"
        r"|haven'?t decided"
        r"|hasn'?t been decided|undecided|tbc|tbd|to be (?:confirmed|decided)|unconfirmed|not yet|waiting"
        r"|wait(?:ing)? for"
        r"|will (?:know|confirm|check|ask|find out)|still (?:open|checking|discussing|waiting)|let you know"
        r"|depends|depending"
        r"|somewhere|something (?:like|about|around)|sometime|some ?time|some day|around (?=\d|noon|midday|lunch"
        r"|half|quarter|one|two|three|four|five|ten)|roughly|approximately|approx"
        r"|about (?=\d{1,2}(?::\d\d)? ?(?:$|[ap]m|o'clock|[,.]))"
        r"|ish|-?ish|\d{1,2}(?::\d\d)? ?(?:[ap]m)?-?ish|ca|circa|between|before (?=\d|noon|midday|lunch)"
        r"|after (?=\d|noon|midday|lunch)|(?:this|coming|in) (?:mon|tues?|wed|thu|fri|sat|sun)\w*|in (?:a|one|two"
        r"|three|\d) (?:weeks?|days?|hours?)|no earlier|no later|at the earliest|at the latest|earliest|latest"
        r"|(?:be|is) next (?:month|year)|what if|suppose|imagine|tomorrow week|day week|fortnight|thinking (?:of"
        r"|about)|considering|consider|planning to|tentative(?:ly)?|provisional(?:ly)?"
        r"|pencil(?:l?ed)?|offered|proposed|suggested|suggests?|proposes?|asked whether|trying to|try to"
    ),
    foreign=sign(
        r"i'?m (?:meeting|seeing|talking|speaking)[^.;]{0,60} (?:tomorrow|today|tonight)|(?:i|we)(?: really"
        r"| just)? (?:can'?t|cannot|can not|won'?t be able|am not able|'?m not able|would|'d|could|prefer"
        r"|wish|want|hope|need to (?:reschedule|move|cancel)|have (?:another|an? (?:appointment|meeting|class"
        r"|exam|dentist"
        r"|doctor|call|lecture|shift|other))|'?ve got (?:another|an?))|i'?m (?:in|at) (?:a|an|another|the)"
        r" (?:meeting|call|class|appointment|doctor\w*|dentist\w*|airport)"
        r"|i'?m (?:busy|free|available|sick|ill|away|late|out|off|on holiday|travelling|traveling)(?! of)"
        r"|prefer(?:red|ably)?|rather do|rather have"
        r"|(?:works|suits|fits|is (?:fine|good|ok|okay|better|great|perfect|possible)|would be|better|good"
        r"|fine) (?:for|with)"
        r" (?:me|us|him|her|them)|suits? (?:me|them|her)|works too|work for (?:me|us)|see you|let'?s|let (?:them"
        r"|him|her|me know)"
        r"|(?:tell|ask|inform|remind|notify|write|e?-?mail|contact) (?:them|him|her|the (?:recruiter|company|team))"
        r"|ask if|ask for|remind me|(?:^|[,.;:] ?|and )call me (?:at|on|in|before|after)|another (?:interview"
        r"|appointment|meeting|call|date|day)"
        r"|(?:my|our|the|a|his|her|your) (?:flight|train|plane|bus|tram|taxi|ferry|doctor|dentist|class|exam"
        r"|lecture|lesson|shift|lunch|dinner|birthday|holiday|holidays|vacation|wedding|gym|course|school)"
        r"|(?:my|our) (?:kid|kids|son|daughter|wife|husband|mother|mum|mom|dad|father|cousin|friend|neighbour"
        r"|neighbor|landlord|boss|current job|work)"
        r"|(?:will|to|'ll|should|are going to) (?:decide|let me|get back|hear|inform|announce|answer|respond)|hear back"
        r"|decision|deadline|(?:i|we) (?:leave|arrive|land|fly|travel|start work|finish work)|lands|departs"
        r"|can (?:i|we)|could (?:i|we)|may i|shall (?:i|we)|should (?:i|we)|do (?:i|we)|am i|are we"
        r"|supposed to be(?= \w+day last)|last week|had an interview|have had|good luck|job offer|salary|parking"
        r"|dress code|that (?:week|day)|for (?:the|that) week|refund|invoice|(?:i|we)(?:'d| would)(?! like you)|(?:i"
        r"|we) (?:can|could) (?:come|do|make|be|meet|only|join|talk|speak|start|also|manage)"
        r"|i (?:just |already |have |had )*(?:told|asked|wrote|informed|e?-?mailed|sent|called) (?:them|him|her)"
        r"|i am (?:free|available|busy|away|sick)"
        r"|(?:please|pls|kindly) (?:call|ring|phone) me|(?:call|ring|phone) me please|my (?:own |mobile |phone "
        r"|cell )*number|to get (?:there|to)"
        r"|commute|on the way|i live at|my (?:home )?address|(?:i|we) (?:usually |normally )?(?:work|finish"
        r"|study)(?! with)|(?:lunch|dinner|breakfast|dentist|birthday) is|(?:we|you|they) should (?:talk|speak"
        r"|meet|call)|was born"
    ),
    wants=sign(r"please|pls|can|could|tell|ask|remind|send|inform|let|write|call|want|need|should|shall|would"),
    unsure=sign(
        r"not (?:\w+ )?(?:sure|certain|confirmed|final|fixed|decided|set in stone)|unsure|to be confirmed|tbc"
        r"|(?:i'?ll|i will)? ?let you know|(?:i'?ll|i will|have to|need to|must|let me) (?:check|confirm|ask|find out"
        r"|double[- ]check)|depends|waiting"
        r"|(?:might|may|could) (?:still )?(?:change|move|be wrong)|haven'?t (?:decided|confirmed)"
        r"|don'?t (?:remember|recall)|not yet (?:confirmed|decided|clear)|only a guess|just guessing|no guarantee"
    ),
    positive=sign(
        r"becomes|it'?s|its|it is|it'?ll|it will|it has|it got|it was|it (?:start|begin|ought)\w*|this is|that is"
        r"|that'?s"
        r"|interview\w*|call|meeting|slot|appointment|conversation|chat|starts?|starting|started|begins?|beginning"
        r"|commences?|commence|moved?|moving|push(?:ed)?|postponed?|delayed|rescheduled?|shift(?:ed)?|chang(?:e|ed|ing)"
        r"|bumped|brought|instead|correct(?:ion|ed)?|(?:should|must|ought to|has to) be|rather|not|updated?s?|make|set"
        r"|put|takes place|happens|happening|meant|confirmed|agreed|scheduled|same|earlier|later|wrong|swap(?:ped)?"
        r"|switch(?:ed)?|(?:they|she|he|hr) (?:said|say|says|wrote)|gave me|time|only (?:half|an?|one|two|\d+)"
        r"|they'?re|they are|(?:now|then) (?:on |at )?(?:mon|tue|wed|thu|fri|the \d|\d)\w*|new (?:time|date|day|hour"
        r"|start|end|slot)|the (?:right |correct "
        r"|actual |real |new )?(?:time|date|day|hour|start|end)|ends?|finish(?:es)?|lasts?|takes?|runs?|goes|actually"
        r"|(?:asked|told|want) me to come"
    ),
    other=sign(
        r"(?:(?:that|this|it|these|those)(?:'s| is| was| were)?|mail|e-?mail|you(?:'re| are| have)?)"
        r"[^.!?]{0,40}?\b(?:another|a different|different|the other|my other|some other|a separate|separate"
        r"|not the same|a second|the wrong|wrong|a new)"
        r" (?:one|ones|interview|interviews|company|job|employer|application|position|firm|appointment|mail|thing"
        r"|process)|(?:another|different|the other|other|wrong|separate|not (?:the same|this|that)) (?:one|interview)"
        r"|not (?:about )?(?:this|that) (?:one|interview)|two (?:different|separate) (?:interviews|companies|jobs"
        r"|things)|(?:don'?t|do not) mix (?:them|it|those|these)"
    ),
    agrees=sign(
        r"yes|yep|yeah|yup|yess+|ja|sure|correct|confirmed?|i confirm|agreed|exactly|right|absolutely|indeed"
        r"|of course|spot on"
        r"|all (?:good|correct|right|fine|well|perfect)|looks (?:good|right|correct|fine|perfect)|perfect"
        r"|(?:that|this|it)(?:'?s| is) (?:it|right|correct"
        r"|fine)|sounds (?:good|right)|affirmative|everything is (?:right|correct|fine|good)"
        r"|everything'?s (?:right|correct|fine)|ok|okay|go ahead"
    ),
    denies=sign(
        r"no(?=\W*$|[,.!;:]| (?:that|it|this|thanks|thank|not|sorry|wrong|i|the|you|they|no|its|sir|way|wait"
        r"|please|actually|definitely)\b)|nope|nah|nein|not (?:right|correct|true|quite(?: right)?|at all)|wrong"
        r"|incorrect|isn'?t (?:right|correct|true)|is not (?:right|correct|true)|doesn'?t look right|false|negative"
    ),
    choice=sign(
        r"(?:(?:number|no|nr|option|reading|answer|choice|#|version|variant|possibility) ?#?)(?P<number>[1-6]|one"
        r"|two|three|four)"
        r"|(?P<bare>[1-6])(?=[.)!]|(?:st|nd|rd)\b|\W*$| (?:please|pls|is|it is|thanks|thank|of course|for me))"
        r"|(?P<word>first|second|third|fourth|1st|2nd|3rd|4th|latter|former|last|top|bottom)(?: (?:one|option"
        r"|choice|reading|answer|version|possibility|of (?:the|these|those))"
        r"|\W*$| (?:please|pls|is|it is|thanks|for me|time|date))"
    ),
    wrong=tuple(
        (
            sign(
                rf"wrong (?:{name})|(?:{name})(?: name)? (?:is|was|you have is|seems) (?:wrong|incorrect|not right"
                rf"|a mistake)|got the (?:{name}) wrong|(?:{name}) isn'?t (?:right|correct)"
            ),
            lead,
        )
        for name, lead in (
            ("company|employer|firm", "the company is "),
            ("role|job title|title|position|job", "the role is "),
        )
    ),
    it_is=re.compile(
        r"(?:(?:no|sorry|actually|rather|but),? )*(?:it'?s|it is|should be|it should be|that'?s|should say"
        r"|must be)(?: (?:actually|really|called))* (?!at |on |in |not |with |a mistake|wrong|by )",
        re.IGNORECASE,
    ),
    talk=TALK,
    written_out={},
    times=TIMES,
    people=PEOPLE,
    facts=FACTS,
    guards=GUARDS,
)
