"""English signs beside names: who comes, who goes, who only told something."""

import re
from typing import Final

from prepmail.reading.replies.signs.shape import PeopleSigns, after, before, between, sign

_BE: Final = r"(?:is|are|was|were|'s|'re|will be|'ll be|has been|have been|got|gets|is going to be|is being|should be)"
_ADVERBS: Final = (
    r"(?: (?:now|just|only|actually|both|really|a|an|the|my|our|their|someone called|someone named"
    r"|somebody called|somebody named|called|named|mr|ms|mrs|dr|prof|certain|colleague|new|chap|guy|bloke|fellow|man"
    r"|woman|lady|person))*"
)

PEOPLE: Final = PeopleSigns(
    besides_before=before(
        r"(?:not|won'?t be|isn'?t|wasn'?t|is not|no longer|be)(?: be)? (?:just|only|alone|merely)"
        r"|not only(?: with)?|besides|in addition to|next to|apart from|on top of|alongside|together with"
        r"|along with|joining"
    ),
    gone_before=before(
        r"(?:instead of|and not|not|without|scrap|ditch|forget(?: about)?|kick out|lose|skip|minus|rather than"
        r"|in place of|in lieu of|replac(?:e|es|ing)|remove|delete"
        r"|take (?:out|off)|take|drop"
        r"|swap(?: out)?|exchange|substitut(?:e|es|ing) for|(?:fill(?:s|ing)? in|stand(?:s|ing)? in|cover(?:s"
        r"|ing)?|step(?:s|ping)? in|sub(?:s|bing)?|jump(?:s|ing)? in) for"
        r"|tak(?:es|ing|e) over (?:from|for)|no longer|no more|not going to be|isn'?t|it'?s not|cross (?:out|off)"
        r"|strike|scratch|leave out|never)"
        r"(?: (?:with|by|poor|the|my|our|that|from|for|longer|meeting|talking|speaking|see|seeing|to|be|it|is|ms"
        r"|mr|mrs|dr))*"
    ),
    gone_after=after(
        r"[^.;]{0,50}?[,;]? (?:and |but |so )?(?:she|he|they) (?:won't|will not|isn't|is not|wouldn't)(?: be"
        r"| going to)*"
        r" (?:in|there|join\w*|part|present|attend\w*|on the|interview\w*|meet\w*)|(?:will |'ll )?(?:(?:won'?t"
        r"|will not|can'?t|cannot|can not|couldn'?t|isn'?t|is not|aren'?t|are not"
        r"|doesn'?t|does not|wasn'?t|hasn'?t|is unable|unable)(?! (?:be )?(?:the only|alone))"
        r"|not|no longer|dropped out|drops out|has left|left|leaves|quit|bailed|cancel?led|had to cancel|fell ill"
        r"|got sick|fell sick"
        r"|(?:is|'s|are|went|will be|got|has been|has fallen|had to be|fell|calls? in|called in) (?:now |just "
        r"|still |currently |also )?(?:out(?! of the office (?:now )?on)|on (?:holiday|vacation|leave|sick leave"
        r"|(?:maternity|paternity|parental) leave"
        r"|a business trip)|off|sick|ill|away|busy|unavailable|not|no longer|gone|indisposed|travelling|traveling"
        r"|at a conference|unwell)"
        rf"|{_BE}? ?(?:now |to be )*(?:replaced|removed|substituted|swapped|dropped|taken off|out\b)"
        r"|to be (?:removed|replaced)|off the (?:list|panel|interview)"
        r"|from the (?:list|panel|interview))"
    ),
    more_before=before(
        r"(?:forgot|forgotten|missed|missing|left out|also(?: with| there is| there's| there will be)?|plus"
        r"|add(?:ing|ed)?|as well as|joined by|along with"
        r"|together with|in addition(?: to)?|additionally|bring(?:s|ing)?(?: along| in)?|include|and also"
        r"|includ(?:ing|e)|besides that|extra|on top(?: of that)?|(?:another|an additional|one more|a second"
        r"|a third|a further|an extra) (?:person|interviewer|colleague|guy|one)(?: joins| is| will join| called"
        r"| named|:|,)?|put(?: down)?|invite"
        r"|there(?:'s| is| will be)(?: now)? also|too:)(?: (?:with|please|also|in|a|an|the|someone called|her|his"
        r"|colleague|my|both|mr|ms|mrs|dr|prof|boss|manager|people|person|called|named))*"
    ),
    more_after=after(
        rf"(?:(?:will|is|are|'s|'ll|'re|{_BE}|is going to|are going to|wants to|want to|going to|has to|also|now"
        r"|both|be|just)(?: ))*(?:also |too |now )*(?:join(?:s|ing|ed)?|sit(?:s|ting)?(?: in)?|attend(?:s|ing)?"
        r"|(?:be |been )?added"
        r"|com(?:e|es|ing)(?: along| too| as well| in| to)?|be there|there(?: too| as well| also)?|in(?= *(?:$"
        r"|[.,!]))|participat(?:e|es|ing)|taking part|tak(?:e|es) part|be (?:in|on) (?:the|it)|on the (?:call"
        r"|panel) (?:too|as well)|listening in|dial(?:s|ling)? in|in the room|present|part of it)"
        r"|too|as well|also|on top|in(?= *(?:$|[.,!]))|additionally|in addition|down (?:too|as well|also)"
        r"|along(?: with)?|to (?:the|my) (?:list|panel|interview|call|people|meeting|interviewers|invite)"
    ),
    come_before=before(
        r"(?:replaced (?:by|with)|substituted (?:by|with|for)|but(?: (?:with|it'?s|it is|by|rather|now))*|it'?s"
        r"|it is|it'?ll be|it will be|->|→|=>|instead(?: it'?s| it is| i'?ll meet| with| of (?:her|him|them))?"
        r"|swapped (?:for|with)"
        r"|replacement(?: is|:)?|substitute(?: is|:)?|so(?: it'?s)?|(?:i'?ve |i have |i was |i "
        r"|we )?(?:been )?(?:given|got|get|assigned|have)|new (?:person|one|guy|contact|name|interviewer)(?: is"
        r"|:)|and|by|with|for|to|now(?: it'?s| with)?|then|successor(?: is|:)?)"
        rf"{_ADVERBS}"
    ),
    come_after=after(
        r"(?:now |will |is |'s |has |'ll |are |going to |be )*(?:instead(?! of me)|not|and not|rather than"
        r"|in place of|replac(?:es|ing|ed|e)|takes? over|taking over|taken over|steps? in|stepping in|stepped in"
        r"|fills? in|filling in|filled in|stands? in|standing in|covers?|covering|jumps in|jumped in"
        r"|(?:is|does|will|will be)(?= *(?:$|[.!]))|in (?:her|his|their|[a-z]+'s) (?:place|stead)|for (?:her|him)"
        r"|subs|subbing)"
    ),
    loose_before=before(rf"(?:with|by|at){_ADVERBS}"),
    only_before=before(
        r"(?:meet(?:ing)?(?: with)?|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|see(?:ing)?|(?:the |my "
        r"|new |our |actual |correct )*interviewers?(?:'s)?(?: names?)?(?: (?:is|are|will be|should be|now"
        r"|changed to|have changed to|has changed to|list))*(?:'s)?:?"
        r"|panel(?: (?:now|consists|consisting|is|are|will be|interview|of|with|three|two|four|people|made up"
        r"|\d))*:?(?: with| of| is| are)?"
        r"|interviewed by|interviewer (?:has |was |is )?(?:changed|different)[:,]?(?: (?:to|now|it'?s|is))*|who:"
        r"|people:|with:|participants?(?: are| is)?:?|present(?: are|:)|there (?:are|will be"
        r"|'s|is)(?: (?:now|\d|two|three|four|people|persons|interviewers|of them))*[:,]?(?: (?:with|namely))?"
        r"|(?:consist(?:s|ing)|made up) of|(?:run|led|conducted|done|held|hosted|handled|chaired) by|(?:two|three"
        r"|four|2|3|4) (?:people|persons|interviewers|of them)(?: now| there| in total)*[:,]|the (?:right|new"
        r"|other) (?:name|person|one|guy) is|new (?:person|one|guy|contact|name)(?: is|:)|there(?:'ll| will) be"
        r"|the right (?:name|person) is|interview(?:er)? (?:is )?with|(?:will|'ll) (?:just|only) be|it's (?:just"
        r"|only)|only with|just with|one[- ]on[- ]one with"
        r"|1:1 with)"
        rf"{_ADVERBS}"
    ),
    only_after=after(
        r"(?:(?:will|is|are|'s|'ll|'re|is going to|are going to|now|be|has to|who|both|the one|gets to"
        r"|just) )*(?:interview(?:ing|s)?(?: me)?|(?:does|doing|do) (?:it|the|this|that|my)|lead(?:s|ing)?"
        r"|conduct(?:s|ing)?|hold(?:s|ing)?|run(?:s|ning)?"
        r"|tak(?:e|es|ing) (?:it|the|my|this|care)|handl(?:e|es|ing)|host(?:s|ing)?|chair(?:s|ing)?|meets? me"
        r"|meeting me|talk(?:s|ing)? (?:to|with) me|speak(?:s|ing)? (?:to|with) me|the interviewer|my interviewer"
        r"|be my interviewer|(?:be )?there instead|only(?! (?:does|did|do|sen[dt]s?|organi|sched|handle|arrang|book"
        r"|coord|help|wr[io]te|set|invit|manag))|alone|interviews? me|asking the questions)"
    ),
    told_before=before(
        r"(?:from|heard from|told by|according to|thanks|thank you|dear|hi|hello|hey|regards|best|cheers|asked"
        r"|spoke (?:to|with)|talked (?:to|with)|call(?:ed)? (?:from|by)|mail(?:ed)? (?:from|by)|(?:mail|email"
        r"|message|call|invite) (?:from|by)|wishes|sincerely|yours|love|i'?m|i am|this is|my name is|says|said)"
    ),
    told_after=after(
        r"(?:has |have |just |had |also |already |now |kindly |'s )*(?:told|tells|said|says|called|rang|wrote"
        r"|writes|e?-?mailed|mailed|texted|confirmed|asked|asks|informed|let (?:me|us)|phoned|messaged|moved"
        r"|pushed|changed|wants|wanted|sent|rescheduled|needs|needed|explained|mentioned|decided|just"
        r"|(?:only |merely |simply )+(?:sent|sends?|schedul\w+|wr[io]tes?|organi[sz]\w+|do(?:es)? the|did the|handl\w+"
        r"|arrang\w+|book(?:s|ed)|coordinat\w+|sets? (?:it |things )?up|invit\w+|help\w*|manag\w+)|got back"
        r"|is (?:just |only )?(?:the "
        r"|a )?(?:one who (?:sent|sends|wrote|scheduled|invited|organi[sz]ed)|recruiter|coordinator|scheduler)"
        r"|(?:here|writing)\b)"
    ),
    between=between(
        "and also plus as well und the our her his their my then a an some certain new guy someone somebody "
        "person woman man"
        " lady colleague called named other both one of engineers engineer cto ceo boss manager lead team "
        "recruiter head hr whose"
        " name is along together followed by senior teammate coworker deputy assistant director mr ms mrs dr"
    ),
    swapped=re.compile(r"\s+(?:to|->|→|=>|for|with)\s+", re.IGNORECASE),
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
    ),
    team=re.compile(
        r"(?<=\w),? (?:who(?:'s| is) )?(?:from|of|in) (?:the |their |our |her )?(?:[\w&-]+ ){0,2}(?:team|department"
        r"|dept|hr|people ops|engineering|finance|product|sales|marketing)(?!\w)",
        re.IGNORECASE,
    ),
    honorifics=re.compile(r"(?:(?:dr|mr|ms|mrs|miss|mx|prof|professor|sir|madam|herr|frau)\.? )+", re.IGNORECASE),
    surname=sign(
        r"(?:her|his|their|[a-z]+'s) (?:correct |real |right |actual )*(?:sur|last "
        r"|family )name(?: is|'s| should be)(?: actually| really| spelled)* (?P<last>[^\W\d_][\w'’-]+)"
    ),
    name_is=before(
        r"(?:(?:her|his|their|the interviewer'?s|the|interviewer|[a-z]+'s|my interviewer'?s) (?:full |real |last "
        r"|first |correct |right |actual |proper |sur|family )*name(?: is|'s| should be| as| to|:)|(?:is|it'?s"
        r"|should be"
        r"|name is|she'?s|he'?s|she is|he is) (?:actually |really |correctly )*(?:spelled|spelt|written|called"
        r"|named)"
        r"|(?:it'?s|it is|that'?s|she'?s|he'?s|she is|he is))(?: (?:actually|really|spelled|spelt|as|like|called"
        r"|dr|with|not))*"
    ),
)
