"""English signs of who will not be in the room, and of what no longer holds about it."""

import re
from typing import Final

from prepmail.reading.replies.signs.shape import after, before, sign

BE: Final = r"(?:is|are|was|were|'s|'re|will be|'ll be|has been|have been|got|gets|is going to be|is being|should be)"
GONE_BEFORE: Final = before(
    r"(?:instead of|and not|not|without|scrap|ditch|(?<!don't )(?<!not )(?<!to )forget(?: about)?|kick out|lose"
    r"|skip|minus|rather than"
    r"|in place of|in lieu of|replac(?:e|es|ing)|remove|delete"
    r"|take (?:out|off)|take|drop"
    r"|swap(?: out)?|exchange|substitut(?:e|es|ing) for|(?:fill(?:s|ing)? in|stand(?:s|ing)? in|cover(?:s"
    r"|ing)?|step(?:s|ping)? in|sub(?:s|bing)?|jump(?:s|ing)? in) for"
    r"|tak(?:es|ing|e) over (?:from|for)|no longer|no more|not going to be|(?:won'?t|don'?t|didn'?t|will not"
    r"|do not|not|isn'?t|wasn'?t|aren'?t)"
    r" (?:be |going to |gonna )*(?:talk|speak|meet|see|have|do it|interview(?:ed)?)(?:ing)?(?: with| to| by)?"
    r"|isn'?t|it'?s not|cross (?:out|off)"
    r"|strike|scratch|leave out|never)"
    r"(?: (?:with|by|poor|the|my|our|that|from|for|longer|meeting|talking|speaking|see|seeing|to|be|it|is|ms"
    r"|mr|mrs|dr))*"
)
GONE_AFTER: Final = after(
    # "Ana broke her leg but will still be there."
    r"(?:no|out)(?= *(?:$|[.,;!]))|(?![^.;]{0,50}\bbut (?:(?:she|he|they)(?:'s|'ll|'re)? ?)?(?:still|will|is|are|can"
    r"|comes?|joins?|back"
    r"|returns?)\b)(?:"
    r"[^.;]{0,50}?[,;]? (?:and |but |so )?(?:she|he|they) (?:won't|will not|isn't|is not|wouldn't)(?: be"
    r"| going to)*"
    r" (?:in|there|join\w*|part|present|attend\w*|on the|interview\w*|meet\w*)|(?:will |'ll )?(?:(?:won'?t"
    r"|will not|can'?t|cannot|can not|couldn'?t|isn'?t|is not|aren'?t|are not"
    r"|doesn'?t|does not|wasn'?t|hasn'?t|is unable|unable)(?! (?:be )?(?:the only|only|just|merely|alone))"
    r"|not|no longer|dropped out|drops out|(?:has )?left(?! (?:me|us|an?|her|his|some|word|it|nothing)\b)|leaves"
    r"|(?:has|have|had) gone|went (?:on|away|home|back|abroad)|'s (?:diary|calendar|schedule) is (?:full|packed)|quit"
    r"|bailed|cancel?led|had to cancel|fell ill"
    r"|got sick|fell sick|having (?:left|retired|resigned|quit)|(?:has |have |had |'s )?(?:just )?(?:retired"
    r"|resigned|moved on"
    r"|been (?:let go|fired|sacked|promoted|transferred|reassigned|moved)|broken|broke|hurt|injured|caught"
    r"|got covid)"
    r"|(?:has|have|had|'s got|got|has got) (?:an? |the |another |other )*(?:conflict|clash|full (?:diary|calendar"
    r"|schedule)|emergency|accident"
    r"|baby|covid"
    r"|flu|fever|surgery|operation|migraine|commitments?|plans|no time|to (?:stay|leave|travel|fly|go|cancel"
    r"|pull out|be"
    r" (?:away|elsewhere|in)))|must (?:stay|leave|travel|fly|go|be (?:away|elsewhere))"
    r"|handed in (?:her|his|their) notice|gave (?:her |his |their )?notice|got the (?:sack|boot|chop)"
    r"|(?:pulled|backed|opted|bowed|ducked) out|stepp?(?:ed|ing|s) (?:down|aside|back)"
    r"|'s (?:place|stead|shoes|spot)"
    r"|(?:is|'s|are|went|will be|got|has been|has fallen|had to be|fell|calls? in|called in) (?:now |just "
    r"|still |currently |also )?(?:out(?! of the office (?:now )?on)(?! of (?!(?:the )?office|town|the (?:country"
    r"|picture|running|game)|action))|on (?:holidays?|vacations?|leave|sick leave"
    r"|(?:maternity|paternity|parental) leave"
    r"|a business trip)|off|sick|ill|away|busy|unavailable|not|no longer|gone|indisposed|travelling|traveling"
    r"|at (?:an?|the|her|his)(?: (?!end|moment)[\w-]+){0,2} (?:conference|fair|wedding|funeral|congress|convention"
    r"|summit|exhibition|expo|off-?site|workshop|training|course|clinic|hospital)|unwell|stuck|tied up|(?:double"
    r"|over)[- ]?booked|booked (?:up|out"
    r"|elsewhere)"
    r"|promoted|retiring|retired|resigning|fired|sacked|let go|made redundant|leaving|needed elsewhere|moving on"
    r"|on (?:a )?(?:course|training|trip|parental|honeymoon|strike|jury duty)|in (?:hospital|labour|labor|surgery)"
    r"|abroad|overseas|swamped|snowed under|otherwise engaged|being (?:promoted|moved|transferred|replaced))"
    rf"|{BE}? ?(?:now |to be )*(?:replaced|removed|substituted|swapped|dropped|taken off|out\b)"
    r"|to be (?:removed|replaced)|off the (?:list|panel|interview)"
    r"|from the (?:list|panel|interview)))"
)
WAS: Final = sign(
    r"(?:it |this |that |she |he |i |originally |first |at first )*(?:was|were|am) (?:first |originally "
    r"|once |at first )*(?:meant|supposed|going|planned|scheduled|due) (?:to (?:be|meet|see|have|talk to"
    r"|speak to|come) )?(?:with )?[^,;.:]{2,40}?(?:,? but|,? (?:and )?(?=now\b|it'?s now))"
)
AWAY: Final = re.compile(
    r"(?P<kept>\b(?:on (?:holidays?|vacations?|(?:\w+ )?leave|a \w+ ?trip|sabbatical|honeymoon|strike|jury duty)"
    r"|(?:her|his|their) (?:sabbatical|(?:\w+ )?leave|holidays?|vacation|honeymoon|new job)|resigned|quit|retired"
    r"|left|fell ill|(?:was|been|got) (?:fired|promoted|let go|moved)|away|off|out|ill|sick|travelling"
    r"|traveling"
    r"|busy|abroad|stuck|unavailable|gone|booked|leaves?|leaving|moving|(?:can'?t|cannot|couldn'?t|won'?t"
    r"|unable to) (?:do"
    r"|make)(?: it)?)\b"
    r"(?: (?!i\b|i'm\b|we\b|it'?s\b|so\b|but\b|and\b)[a-z'-]+){0,4}?)(?:,? (?:for |on |in )?(?:that|this|all"
    r"|the (?:whole|entire|same))(?: whole| entire)? (?:week|day|month|afternoon|morning)\b"
    r"| (?:from|on|since|as of|starting|until|till|through) (?:next |this |the )?(?:(?:mon|tues|wednes|thurs|fri"
    r"|satur|sun)day"
    r"|week|month|tomorrow|today)\b"
    r"| (?:last (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|night)|yesterday)\b"
    r"| (?:from|on|since|as of|starting|until|till|til|through|by) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)?(?:"
    r" (?:jan"
    r"|feb|march|mar\b|april|apr\b|may\b|june?\b|july?\b|aug|sept?|oct|nov|dec)\w*)?|(?:january|february|march|april"
    r"|may"
    r"|june|july|august|september|october|november|december)(?: \d{1,2}(?:st|nd|rd|th)?)?)(?![\d:.]\d| ?[ap]m\b))"
    r"(?: (?:to|till|til|until|through|-|–) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)(?: of)?(?: (?:jan|feb|mar|apr|may|jun"
    r"|jul"
    r"|aug|sep|oct|nov|dec)\w*)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\w:]))?",
    re.IGNORECASE,
)
NONE_OF: Final = re.compile(
    r"\bno (?=(?:(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?|(?!idea|problem|worr|thank|need|change|doubt|longer"
    r"|way|joke)[a-z]{2,12})"
    r"(?: *[,.;!]| *$| (?:and|any ?more|just|only|now|this time)\b))",
    re.IGNORECASE,
)
