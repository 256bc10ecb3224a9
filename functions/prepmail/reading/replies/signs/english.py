"""English signs: what is said around facts, what doubts them, what speaks of something else."""

import re
from typing import Final

from prepmail.reading.replies.signs.english_facts import FACTS
from prepmail.reading.replies.signs.english_guards import GUARDS
from prepmail.reading.replies.signs.english_other import OTHER
from prepmail.reading.replies.signs.english_people import PEOPLE
from prepmail.reading.replies.signs.english_polite import POLITE, TAGS, TOLD_WHEN
from prepmail.reading.replies.signs.english_positive import POSITIVE
from prepmail.reading.replies.signs.english_talk import TALK
from prepmail.reading.replies.signs.english_times import TIMES
from prepmail.reading.replies.signs.shape import Signs, sign
from prepmail.reading.replies.signs.telegrams import write_telegram

ENGLISH: Final = Signs(
    languages=("en",),
    polite=POLITE,
    told_when=TOLD_WHEN,
    tags=TAGS,
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
        r"wish(?:ed|ing)? (?:it|they|this|that|the|i|we)|if only|maybe|perhaps|possibly|probably|prob|might|may (?:be"
        r"|have|also|move|change|need|not|come|join|still|get"
        r"|switch|happen|shift|want|make|put|set|push|bring)"
        r"|could (?:be|also|still|well|do|move|change|have been|end up|happen)"
        r"|would(?!n't mind| like you)"
        r"|not (?:\w+ )?(?:sure|certain|positive|confirmed|final|fixed|set in stone|decided|clear)|unsure|unclear"
        r"|uncertain|i'?m not sure"
        r"|i (?:think|guess|believe|assume|suppose|reckon|suspect)|guess|afaik|as far as i (?:know|remember|understood)"
        r"|iirc|wish(?! you)|if|whether|unless|in case|assuming|either|or|hopefully|likely|supposedly|allegedly|rumou?r"
        r"|seems?|don'?t know|dunno|idk|no idea|can'?t remember|don'?t remember|don'?t recall|forgot whether"
        r"|haven'?t decided"
        r"|hasn'?t been decided|undecided|tbc|tbd|to be (?:confirmed|decided)|unconfirmed|not yet|waiting"
        r"|wait(?:ing)? for"
        r"|will (?:know|confirm|check|ask|find out)|still (?:open|checking|discussing|waiting)|let you know"
        r"|depends|depending"
        r"|somewhere|something (?:like|about|around)|sometime|some ?time|some day|around (?=\d|noon|midday|lunch"
        r"|half|quarter|one|two|three|four|five|ten)|roughly|approximately|approx"
        r"|about (?=\d{1,2}(?::\d\d)? ?(?:$|[ap]m|o'clock|[,.]))"
        r"|who knows(?! why| how| what)|nothing official|unofficial(?:ly)?|hearsay"
        r"|ish|-?ish|\d{1,2}(?::\d\d)? ?(?:[ap]m)?-?ish|ca|circa|between|before (?=\d|noon|midday|lunch)"
        r"|after (?=\d|noon|midday|lunch)|(?:this|coming|in) (?:mon(?!th)|tues?|wed|thu|fri|sat|sun)\w*|in (?:a|one|two"
        r"|three|\d) (?:weeks?|days?|hours?)|no earlier|no later|at the earliest|at the latest|earliest"
        r"|latest(?! (?:e?-?mail|message|news|update|info\w*|version|plan|invite|letter|call))"
        r"|(?:be|is) next (?:month|year)|what if|suppose|imagine|tomorrow week|day week|fortnight|thinking (?:of"
        r"|about)|considering|consider|planning to|tentative(?:ly)?|provisional(?:ly)?"
        r"|(?<!.)[^,;]{0,60}?(?:mon|tues|wednes|thurs|fri|satur|sun|week)days|every (?:other )?(?:day|week|morning"
        r"|evening|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|due (?:by|on|in)"
        r"|ideally|pretty sure|fairly sure|almost sure|(?:don'?t|do not) quote me|(?:he|she|agent|friend|mate"
        r"|recruiter) thinks|hopes? to|nothing(?: is|'s| was)? (?:yet )?(?:fixed|settled|sure|confirmed|decided"
        r"|certain|final)"
        r"|heard (?:it )?from (?:a|my|some) (?:friend|mate|colleague|neighbou?r|cousin)"
        r"|(?-i:may) (?=(?:extend|replace|take|run|last|go|start|begin|end|finish|step|sit|bring|decide|call"
        r"|use)\b)"
        r"|pencil(?:l?ed)?|offered|proposed|suggested|suggests?|proposes?|asked whether|trying to|try to"
    ),
    foreign=sign(
        r"(?:they|she|he|hr|acme)(?:'ve|'s| have| has)?(?: just)? (?:cancel+ed|called off|scrapped) (?:on me|it|the"
        r" interview|our|this|that"
        r"|(?:mon|tues|wednes|thurs|fri)day)(?! (?:video|zoom|call))|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)? off(?! the)|by (?:next |this |the end of )?(?:mon|tues"
        r"|wednes|thurs|fri"
        r"|satur|sun)day|i(?:'m going|'m off|'ll go| go| drive| am going| will go) to (?-i:[A-Z])|"
        r"i'?m (?:meeting|seeing|talking|speaking)[^.;]{0,60} (?:tomorrow|today|tonight)|(?:i|we)(?: really"
        r"| just)? (?:can'?t|cannot|can not|won'?t be able|am not able|'?m not able|would|'d|could|prefer"
        r"|wish|want|hope|need to (?:reschedule|move|cancel)|have (?:another|an? (?:appointment|meeting|class"
        r"|exam|dentist"
        r"|doctor|call|lecture|shift|other))|'?ve got (?:another|an?))|i'?m (?:in|at) (?:a|an|another|the)"
        r" (?:meeting|call|class|appointment|doctor\w*|dentist\w*|airport)"
        r"|(?:i|we)(?:'ll| will|'m| am|'re| are| might)?(?: be)?(?: running)?(?: (?:about|around|a bit|a little"
        r"|some|\w+ (?:min\w*|hours?)))* late(?! (?:in the|morning|afternoon|evening|on))|(?:'ll|will|going to|gonna"
        r"|may|might) be (?:\w+ ){0,5}late\b|(?:until|till|from|since) [^,;.]{2,20},? (?:i|we)(?:'m| am|'re| are)"
        r" (?!meeting|talking|speaking|seeing|interview|having|doing|on|at|with)\w+|better (?:at|on"
        r"|by) [^,.;]{1,30} for (?:me|us)|i'?m on (?:an? |my )?(?:half day|day off|break|leave|shift|course)"
        r" (?=(?:(?:on|at|till|until|from) )?(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|half))"
        r"|i(?:'ll| will) get (?:out|up|home|there|back|off|dressed|my)"
        r"|i'?m (?:busy|free|available|sick|ill|away|late|out|off|on holiday|travelling|traveling)(?! of)"
        r"|prefer(?:red|ably)?|rather do|rather have"
        r"|(?:works|suits|fits|is (?:fine|good|ok|okay|better|great|perfect|possible)|would be|better|good"
        r"|fine) (?:for|with)"
        r" (?:me|us|him|her|them)|suits? (?:me|them|her)|my (?:current|former|previous|ex)[ -]\w+|works too"
        r"|work for (?:me|us)|see you|let's|lets (?!me\b|us\b)|let (?:them"
        r"|him|her|me know)"
        r"|(?:tell|ask|inform|remind|notify|write|e?-?mail|contact) (?:them|him|her|the (?:recruiter|company|team))"
        r"|ask if|ask for(?! (?:him|her|(?-i:[A-Z])))|remind me|"
        r"(?:^|[,.;:] ?|and )(?:(?:call|ring|phone|buzz) me(?: up| back)? (?:at|on|in|before|after|by|from)"
        r"|give me a (?:ring|call|bell|buzz|shout) (?:at|on|in|before|after|by|from))"
        r"|another (?:interview"
        r"|appointment|meeting|call|date|day)"
        r"|(?:my|our|the|a|his|her|your) (?:flight|train|plane|bus|tram|taxi|ferry|doctor|dentist|class|exam"
        r"|lecture|lesson|shift|lunch|dinner|birthday|holiday|holidays|vacation|wedding|gym|course|school)"
        r"|(?:my|our) (?:kid|kids|son|daughter|wife|husband|mother|mum|mom|dad|father|cousin|friend|neighbour"
        r"|neighbor|landlord|boss|current job|work)"
        r"|(?:will|'ll|are going to|is going to|want to) (?:tell|send|text|mail|e-?mail|write|give|confirm"
        r"|come back)(?: (?:to )?(?:me|us|it))?(?! (?:that|it'?s|(?:me )?an? (?:bell|buzz|ring|call|shout"
        r"|tinkle))\b)"
        r"|(?:will|to|'ll|should|are going to) (?:decide|let me|get back|hear|inform|announce|answer|respond)|hear back"
        r"|decision|deadline|(?:i|we) (?:leave|arrive|land|fly|travel|(?:start|begin|finish) (?:work|school|uni\w*"
        r"|training"
        r"|(?:my|our|an?|the) (?:\w+ )?(?:course|class\w*|job|lessons?|training|shift|exams?|studies|degree"
        r"|lectures?)))|lands|departs"
        r"|can (?:i|we)|could (?:i|we)|may i|shall (?:i|we)|should (?:i|we)|do (?:i|we)|am i|are we"
        r"|supposed to be(?= \w+day last)|last week|had an interview|have had|good luck|job offer|salary|parking"
        r"|dress code|that (?:week|day)|for (?:the|that) week|refund|invoice|(?:i|we)(?:'d| would)(?! like you)|(?:i"
        r"|we) (?:can|could) (?:come|do|make|be|meet|only|join|talk|speak|start|also|manage)"
        r"|i(?:'ll| will|'m going to| am going to|'m gonna) (?:call|ring|phone|e?-?mail|write|text|message|contact|meet"
        r"|visit) (?:them|him|her|back|the|my|you)"
        r"|i (?:just |already |have |had )*(?:told|asked|wrote|informed|e?-?mailed|sent|called) (?:them|him|her)"
        r"|i am (?:free|available|busy|away|sick)"
        r"|(?:please|pls|kindly) (?:call|ring|phone) me|(?:call|ring|phone) me please|my (?:own |mobile |phone "
        r"|cell )*number|to get (?:there|to)"
        r"|commute|on the way|i live at|my (?:home )?address|(?:i|we) (?:usually |normally )?(?:work|finish"
        r"|study)(?! with)|(?:lunch|dinner|breakfast|dentist|birthday) is|(?:we|you|they) should (?:talk|speak"
        r"|meet|call)|was born"
    ),
    wants=sign(
        r"please|pls|can|could|tell|ask|remind|send|inform|let|write|(?<!the )(?<!a )(?<!took )call|want|need|should"
        r"|shall|would"
    ),
    unsure=sign(
        r"not (?:\w+ )?(?:sure|certain|confirmed|final|fixed|decided|set in stone)|unsure|to be confirmed|tbc"
        r"|who knows(?! why| how| what)|nothing (?:official|definite|in writing|for (?:sure|certain)|fixed)|not"
        r" (?:yet )?official"
        r"|unofficial(?:ly)?|hearsay|rumou?rs?|which (?:one|of (?:them|the two|those)|time|day|date) (?:counts"
        r"|applies|holds"
        r"|is (?:right|correct|it|true|valid))"
        r"|^(?:or|either)(?! (?:else|rather|so|thereabouts)\b)"
        r"|(?:i'?ll|i will)? ?let you know|(?:i'?ll|i will|have to|need to|must|let me) (?:check|confirm|ask|find out"
        r"|double[- ]check)|depends|waiting"
        r"|(?:might|may|could) (?:still )?(?:change|move|be wrong)|haven'?t (?:decided|confirmed)"
        r"|don'?t (?:remember|recall)|not yet (?:confirmed|decided|clear)|only a guess|just guessing|no guarantee"
        r"|does (?:that|this|it) mean"
    ),
    positive=POSITIVE,
    other=OTHER,
    agrees=sign(
        r"yes|yep|yeah|yup|yess+|ja|(?:sure|right)(?=\W*$|[,.!]| (?:thing|it is|it's|that|thanks|thank|yes|go|on))"
        r"|correct"
        r"|confirmed?|i confirm|agreed|exactly|absolutely|indeed"
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
                rf"wrong (?:{name})|(?:{name})(?: name)? (?:is|was|you have is|seems|you \w+ is) (?:wrong|incorrect"
                rf"|not right"
                rf"|a mistake|not correct|off)|(?:got|have|had|put|wrote|written|typed|noted|saved)(?: down)? the"
                rf" (?:{name})(?: name)? (?:wrong|incorrectly|badly)|(?:{name})(?: name)? (?:isn'?t|wasn'?t|doesn'?t"
                rf" look) (?:quite |really )?(?:right|correct)|(?:got|have|had|put|wrote|written|typed|noted|is|was"
                rf"|there'?s|made)"
                rf"(?: down)?(?: an?)? (?:wrong|incorrect|mistake|error|typo)(?:ly)? (?:in |with |about |on )?(?:the"
                rf"|my)"
                rf" (?:{name})|mistake (?:in|with|about) the (?:{name})"
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
    settled=write_telegram,
    times=TIMES,
    people=PEOPLE,
    facts=FACTS,
    guards=GUARDS,
)
