"""English signs beside names: who comes, who goes, who only told something."""

import re
from typing import Final

from prepmail.reading.replies.signs.english_exits import AWAY, BE, GONE_AFTER, GONE_BEFORE, NONE_OF, WAS
from prepmail.reading.replies.signs.english_room import ANOTHER, FIRST_NAME, IN_ROOM, REPORT, ROOM, SPELLED, SURNAME
from prepmail.reading.replies.signs.shape import PeopleSigns, after, before, between, sign

_ADVERBS: Final = (
    r"(?: (?:now|just|only|actually|both|really|a|an|the|my|our|their|someone called|someone named"
    r"|somebody called|somebody named|called|named|mr|ms|mrs|dr|prof|certain|colleague|new|chap|guy|bloke|fellow|man"
    r"|woman|lady|person))*"
)

_SMALL: Final = (
    "and|or|with|by|is|to|for|from|the|of|an?|in|at|not|but|will|are|as|her|his|their|our|my|second|third|fourth"
    "|another|extra|further|additional|different|right|wrong|other|same"
)
_MEETS: Final = (
    r"(?:interview(?:s|ing)?|calls?|slots?|chat|meetings?|place|conversation|talk(?:ing)?|rounds?|part|sessions?"
    r"|screening"
    r"|one|whole thing|thing)\b"
)
_KIN: Final = (
    r"(?:sister|brother|wife|husband|mother|father|mum|mom|dad|friend|girlfriend|boyfriend|cousin|flatmate|roommate"
    r"|neighbou?r|aunt|uncle|daughter|son|coach|mentor|landlord|landlady|ex|old|former|best|previous|late)"
)
_JOBS: Final = (
    "manager|lead|leader|director|head|chief|chef|boss|engineer|developer|designer|architect|scientist|analyst|officer"
    "|consultant|coordinator|specialist|professor|teacher|nurse|matron|foreman|supervisor|principal|partner|founder"
    "|president|recruiter|secretary|accountant|controller|buyer|planner|trainer|administrator|colleague|teammate"
    "|coworker|co-worker|assistant|deputy|owner|lady|person|trainee|intern|apprentice|technician"
    "|programmer|expert|doctor|editor|producer"
)

_THE_ONE: Final = (
    r"the (?:one|person|lady|man|woman|guy)(?: who| that)?(?: (?!was\b|were\b|had\b|not\b)[\w']+){0,4}?"
    r" (?:interview(?:s|ing)|ask(?:s|ing)|meet(?:s|ing)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|see|seeing"
    r"|run(?:s|ning)|lead(?:s|ing)|conduct(?:s|ing)|in charge|decid(?:es|ing))"
    r"(?: (?:me|the|my|all|questions|interview|call|it|then|there)){0,3}"
)

PEOPLE: Final = PeopleSigns(
    besides_before=before(
        r"(?:not|won'?t be|isn'?t|wasn'?t|is not|no longer|be)(?: be)? (?:just|only|alone|merely)"
        r"|not only(?: with)?|besides|in addition to|(?<!lives )(?<!live )(?<!works )(?<!sits )next to|apart from"
        r"|on top of|alongside|together with"
        r"|along with|joining"
    ),
    gone_before=GONE_BEFORE,
    gone_after=GONE_AFTER,
    more_before=before(
        r"(?:(?:don't|do not|not to) forget(?: about)?|forgot|forgotten|missed|missing(?: (?:from|on|in) (?:your|the"
        r"|my) (?:list|notes|entry|mail))?|left out|(?:accompanied"
        r"|shadowed|assisted|supported|flanked|helped) (?:by|from)"
        r"|as well:|also:|also (?:be )?(?:meet(?:ing)?|see(?:ing)?|interviewed by|(?:talk|speak)(?:ing)? (?:to|with))"
        r"|also(?: with| there is| there's| there will be)?|plus"
        r"|add(?:ing|ed)?|as well as|joined by|along with"
        r"|together with|in addition(?: to)?|additionally|bring(?:s|ing)?(?: along| in)?|include|and also"
        r"|includ(?:ing|e)|besides that|extra|on top(?: of that)?|(?:another|an additional|one more|a second"
        r"|a third|a further|an extra) (?:person|interviewer|colleague|guy|one)(?: joins| is| will join| called"
        r"| named|:|,)?|put(?: down)?|invite"
        r"|(?:join(?:s|ing)?|com(?:e|es|ing)|sit(?:s|ting)? in|attend(?:s|ing)?|listen(?:s|ing)? in)(?: along| with"
        r" (?:her|him)"
        r"| too| as well| also){0,2}[,:(]|there(?:'s| is| will be)(?: now)? also|too:|also (?:present|there|attending"
        r"|on the call"
        r"|in the room|invited|joining|participating|interviewing)(?: is| are| will be)?:?)(?: (?:with|please|also|in"
        r"|a|an|the|someone called|her|his"
        r"|colleague|trainee|intern|my|both|mr|ms|mrs|dr|prof|boss|manager|people|person|called|named))*"
    ),
    more_after=after(
        r"(?![^,.;]{0,25}\binstead\b)"
        rf"(?:(?:will|is|are|'s|'ll|'re|{BE}|is going to|are going to|wants to|want to|going to|has to|needs? to"
        rf"|should|must|also|now|still"
        r"|both|be|just)(?: ))*(?:also |too |now )*(?:join(?:s|ing|ed)?(?! (?:(?:\w+ )?as|the (?:company|team"
        r"|firm))\b)|sit(?:s|ting)?(?: in)?(?! (?:next|near|beside|opposite)\b)|attend(?:s|ing)?"
        r"|(?:be |been )?added(?! (?:me|us|you|him|her|it|that|to my))|observ(?:e|es|ing)|shadow(?:s|ing)?"
        r"|listen(?:s|ing)?(?: in)?|watch(?:es|ing)?|tak(?:e|es|ing) notes"
        r"|tag(?:s|ging)? along|com(?:e|es|ing)(?: along| too| as well| in| to)?|be there|there(?: too| as well|"
        r" also)?|in(?= *(?:$"
        r"|[.,!]))|participat(?:e|es|ing)|taking part|tak(?:e|es) part|(?:be |there |in )?(?:with|next to|beside"
        r"|alongside) (?:her|him|them)|be (?:in|on) (?:the|it)|on the (?:call"
        r"|panel) (?:too|as well)|listening in|dial(?:s|ling)? in|in the room|present|part of it"
        r"|(?:support|assist|help|back)(?:s|ing)?(?: (?:up|out|her|him|them))?(?= *(?:$|[.,;!)])))"
        r"|too|as well|also(?= *(?:$|[.,;!)]|join|sit|com|attend|be\b|in\b|there|tak|part|present|interview|dial|will"
        r"|is\b))"
        r"|on top|in(?= *(?:$|[.,!]))|additionally|in addition|down (?:too|as well|also)"
        r"|along(?: with)?|to (?:the|my) (?:list|panel|interview|call|people|meeting|interviewers|invite)"
    ),
    come_before=before(
        r"(?:replaced (?:by|with)|substituted (?:by|with|for)|but(?: (?:with|it'?s|it is|by|rather|now))*|it'?s"
        r"|it is|it'?ll be|it will be|(?:they'?re |she'?s |he'?s |they |acme is )?send(?:ing|s)?(?: me| us)?|->|→|=>"
        r"|>|instead(?: it'?s| it is| i'?ll meet| with| of (?:her|him|them))?"
        r"|swapped (?:for|with)"
        r"|replacement(?: is|:)?|substitute(?: is|:)?|so(?: it'?s)?|(?:i'?ve |i have |i was |i "
        r"|we )?(?:been )?(?:given|got|get|assigned|have)|new (?:person|one|guy|contact|name|interviewer)(?: is"
        r"|:)|and|by|with|for|to|now(?: it'?s| with)?|then|successor(?: is|:)?)"
        rf"{_ADVERBS}"
    ),
    come_after=after(
        r"(?:now |agreed to |been asked to |volunteered to |offered to |will |is |'s |has |'ll |are |going to "
        r"|be )*(?:(?:down )?as (?:the|my) (?:new |only )?interviewer(?!s)"
        r"|yes(?= *(?:$|[.,;!]))|in(?= *(?:$|[.,;!]))|instead(?! of me)|(?:com|join|attend|sitt?|stepp?|jump"
        r"|show|go|do|tak|meet|interview)(?:e|es|s|ing)?"
        r"(?: there| in| up| it| me| this| along| the (?:interview|call))? instead(?! of me)|not|and not|rather than"
        r"|in place of|replac(?:es|ing|ed|e)|deputi[sz](?:es|ing|e)|takes? over|took over|taking over|taken over"
        r"|steps? in|stepping in|stepped in"
        r"|fills? in|filling in|filled in|stands? in|standing in|cover(?:s|ing)?(?= *(?:$|[.,;!)]| (?:for|it|this"
        r"|that|mine|my|the (?:interview|call|slot|meeting|chat)|as|because|since|then|now)\b))|jumps in|jumped in"
        r"|(?:is|does|will|will be)(?= *(?:$|[.!]))|in (?:her|his|their|[a-z]+'s) (?:place|stead)|for (?:her|him)"
        r"|subs|subbing)"
    ),
    loose_before=before(rf"(?:with|by|at|^(?:just|only|solely)){_ADVERBS}"),
    only_before=before(
        r"(?:meet(?:ing)?(?: with)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|see(?:ing)?|(?:the |my "
        r"|new |our |actual |correct )*interviewers?(?:'s)?(?: names?)?(?: (?:is|are|will be|should be|now"
        r"|changed to|have changed to|has changed to|list))*(?:'s)?:?"
        r"|panel(?: (?:now|consists|consisting|is|are|will be|interview|of|with|three|two|four|people|made up"
        r"|\d))*:?(?: with| of| is| are)?"
        r"|(?:interviewed|received|seen|met|questioned|assessed|grilled|screened|tested) by|interviewer (?:has |was "
        r"|is )?(?:changed|different)[:,]?(?: (?:to|now|it'?s|is))*|who:"
        r"|people:|with:|participants?(?: are| is)?:?|present(?: are|:)|there (?:are|will be"
        r"|'s|is)(?: (?:now|\d|two|three|four|people|persons|interviewers|of them))*[:,]?(?: (?:with|namely))?"
        r"|(?:consist(?:s|ing)|made up) of|(?<!team is )(?<!team )(?<!company is )(?<!department is )(?<!group is )"
        r"(?<!firm is )(?:run|led|conducted|done|held|hosted|handled|chaired) by|(?:two|three"
        r"|four|2|3|4) (?:people|persons|interviewers|of them)(?: now| there| in total)*[:,]|the (?:right|new"
        r"|other) (?:name|person|one|guy) is|new (?:person|one|guy|contact|name)(?: is|:)|there(?:'ll| will) be"
        r"|^(?:please )?(?:change|correct|update|switch) (?:it |that |this |the (?:name|interviewer) )?to"
        r"|(?:different|other|another|right|new|correct) (?:lady|man|woman|gentleman|person|guy|name|interviewer"
        r"|contact)"
        r"(?: for (?:the|my) \w+)?(?: is|:)"
        r"|(?:list|line-?up|names|attendees|participants|these|following|invited|tak(?:es?|ing) part|sit there)"
        r"(?: (?!not\b)[\w']+){0,4}:"
        rf"|{_THE_ONE} (?:is|are|will be)(?: now| actually| really)?"
        r"|the right (?:name|person) is|interview(?:er)? (?:is )?with|(?:will|'ll) (?:just|only) be|it's (?:just"
        r"|only)|only with|just with|one[- ]on[- ]one with"
        r"|1:1 with)"
        rf"{_ADVERBS}"
    ),
    only_after=after(
        r"(?:(?:will|is|are|'s|'ll|'re|is going to|are going to|now|be|has to|wants? to|decided to|prefers to|who"
        r"|both|the one|gets to"
        rf"|just) )*(?:interview(?:ing|s)?(?: me)?|(?:does|doing|do) (?:it|this|that|mine|(?:the|my|that"
        rf"|this) (?:\w+ )?{_MEETS})"
        r"|(?:lead|conduct|hold|run|handl|host|chair)(?:e|s|es|ing|ning)?(?= *(?:$|[.,;!)]| (?:it|this|that|mine"
        r"|everything)\b"
        r"| (?:the|my|this|that|our) (?:\w+ )?(?:interview|call|chat|panel|session|meeting|conversation|talk|round"
        r"|day|thing"
        r"|discussion|part|screening|appointment|one)\b))"
        rf"|tak(?:e|es|ing) (?:it|this|care|mine|(?:the|my|this|that) (?:\w+ )?{_MEETS})|meets? me|ha(?:s"
        rf"|ve) it(?: now)?(?= *(?:$|[.,;!]| (?:as|because"
        r"|since|now|cos)\b))"
        r"|(?:who|whom|the (?:one|person|lady|man|woman|guy))(?: who| that)?(?: is| will be|'s)? (?:interviewing|asking"
        r"|meeting|conducting|running|leading|i(?:'ll|'m| will| am)? (?:be )?(?:meet|talk|speak|see)(?:ing)?)"
        r"|meeting me|see(?:s|ing)? me(?! (?:every|often|daily))|asks(?= *(?:$|[.,;!]))|has inherited me"
        r"|(?:handl(?:es|ing)|look(?:s|ing) after|tak(?:es|ing) (?:care of|on|over)) (?:all )?(?:her|his|their)"
        r" (?:\w+ )?"
        r"(?:candidates|interviews|appointments|meetings|calls|applicants|work|duties)"
        r"|talk(?:s|ing)? (?:to|with) me|speak(?:s|ing)? (?:to|with) me|the interviewer|my interviewer"
        r"|be my interviewer|(?:be )?there instead|only(?= *(?:$|[.,;!)]|now\b|this time|then\b|and\b|instead))|alone"
        r"|interviews? me|ask(?:s|ing)? (?:me )?(?:all )?(?:the|my) questions)"
    ),
    told_before=before(
        rf"(?:(?:my|her|his|their|(?:[a-z]+)?'s) {_KIN}(?: is| was|'s)?(?: called| named)?|from|"
        r"you (?:have|had|wrote|put|said|noted|listed|got|called)(?: down| it as)?|who (?:is|was)|(?:hi|hello|hey"
        r"|morning|afternoon|evening)(?: there| again)?,? (?:it'?s|it is)|heard from|told by|according to|thanks"
        r"|thank you|dear|hi|hello|hey|regards|best|cheers|asked"
        r"|spoke (?:to|with)|talked (?:to|with)|call(?:ed)? (?:from|by)|mail(?:ed)? (?:from|by)|(?:mail|email"
        r"|message|call|invite) (?:from|by)|wishes|sincerely|yours|love|i'?m|i am|this is|my name is|says|said)"
    ),
    told_after=after(
        r"(?:(?:from|of|over at) (?:the )?[\w&-]+(?: (?:team|department|office|reception|side))? )?(?:has |have |just"
        r" |had "
        r"|also |already |now |kindly |'s )*(?:told|tells|said|says|called|rang|wrote"
        r"|writes|e?-?mailed|mailed|texted|confirmed|asked|asks|informed|let (?:me|us)|phoned|messaged|moved"
        r"|pushed|changed|wants|wanted|sent|rescheduled|needs|needed|explained|mentioned|decided|just"
        r"|(?:only |merely |simply )+(?:sent|sends?|schedul\w+|wr[io]tes?|organi[sz]\w+|do(?:es)? the|did the|handl\w+"
        r"|arrang\w+|book(?:s|ed)|coordinat\w+|sets? (?:it |things )?up|invit\w+|help\w*|manag\w+)|got back"
        r"|is (?:just |only )?(?:the "
        r"|a )?(?:one who (?:sent|sends|wrote|scheduled|invited|organi[sz]ed)|recruiter|coordinator|scheduler)"
        r"|(?:only|just|merely|simply) (?!interview|ask|talk|speak|meet|join|sits?\b|does it|do it|tak(?:es?"
        r"|ing) (?:it|over)"
        r"|be\b|com(?:es?|ing)\b|one\b)[a-z]{2,12}(?:s|ed)\b|(?:is|'s) (?:just |only )?(?:on|at) reception"
        rf"|(?:is )?my {_KIN}"
        r"|(?:here|writing)\b)"
    ),
    between=between(
        "and also plus as well und the our her his their my then a an some certain new guy someone somebody "
        "person woman man"
        " lady colleague called named other both one of engineers engineer cto ceo boss manager lead team "
        "recruiter head hr whose"
        " n name is along together followed by senior teammate coworker deputy assistant director mr ms mrs dr"
    ),
    swapped=re.compile(
        r"\s+(?:to|->|→|=>|>|for|with)\s+|[^.;]{0,60}\b(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|giv(?:es|ing|en)|gave"
        r"|delegat\w+|forward\w*|transfer\w*|leav(?:es|ing)|left)(?: (?:it|me|this|that|everything|over|on|off|the|my"
        r"|interview|call|meeting|talk|job)){0,4} to[\s,]+(?:(?:a|an|the|her|his|their|mr|ms|mrs|dr)[\s,.]+)*",
        re.IGNORECASE,
    ),
    titles=sign(
        r"(?:(?:the|our|their|my|her|his|a|an|new|senior|lead|acting"
        r"|team'?s"
        r"|(?!(?:it|that|he|she|who|what|there|let)'s)[a-z]+'s) )*(?:head of [a-z]{2,20}(?: [a-z]{2,20})?"
        r"|vp(?: of [a-z]{2,20})?"
        r"|director(?: of [a-z]{2,20})?"
        r"|c[etfopi]o|hr(?: (?:manager|lady|person|lead))?|recruiter|(?:hiring|engineering|product|team|project"
        r"|line|data|people|office|general) (?:manager|lead|director)|team ?lead|tech lead|founder|co-?founder"
        r"|boss|manager|colleague|teammate|engineer|lead|supervisor|assistant|deputy|partner|owner|successor"
        r"|replacement|stand-in)"
        rf"|(?:the|our|their|my|her|his|an?) (?:(?!(?:{_SMALL})\b)[a-z-]{{2,18}} ){{0,2}}?(?:{_JOBS})"
    ),
    team=re.compile(
        r"(?<=\w),? (?:who(?:'s| is) )?(?:from|of|in) (?:the |their |our |her )?(?:[\w&-]+ ){0,2}(?:team|department"
        r"|group|unit|side|office|branch"
        r"|dept|hr|people ops|engineering|finance|product|sales|marketing)(?!\w)",
        re.IGNORECASE,
    ),
    honorifics=re.compile(
        r"(?:(?:dr|mr|ms|mrs|mister|missus|miss|mx|prof|professor|sir|madam|herr|frau|mme|mlle|madame|monsieur"
        r"|signora?|señora?|rev"
        r"|m(?=\.))\.? )+",
        re.IGNORECASE,
    ),
    surname=SURNAME,
    first_name=FIRST_NAME,
    spelled=SPELLED,
    room=ROOM,
    another=ANOTHER,
    in_room=IN_ROOM,
    report=REPORT,
    was=WAS,
    away=AWAY,
    none_of=NONE_OF,
    name_is=before(
        r"(?:(?:her|his|their|the interviewer'?s|the|interviewer|[a-z]+'s|my interviewer'?s) (?:full |real |last "
        r"|first |correct |right |actual |proper |sur|family )*name(?: is|'s| should be| as| to|:)|(?:is|it'?s"
        r"|should be"
        r"|name is|she'?s|he'?s|she is|he is) (?:actually |really |correctly )*(?:spelled|spelt|written|called"
        r"|named)"
        r"|(?:it'?s|it is|that'?s|she'?s|he'?s|she is|he is))(?: (?:actually|really|now|an?|spelled|spelt|as|like"
        r"|called"
        r"|dr|with|not))*"
    ),
)
