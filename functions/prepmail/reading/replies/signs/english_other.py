"""English signs that what we read was of another interview than the one we hold."""

from typing import Final

from prepmail.reading.replies.signs.shape import sign

_ONE: Final = (
    r"(?:one|ones|interviews?|compan(?:y|ies)|jobs?|employer|application|position|firm|appointment|mail|e-?mail|invite"
    r"|invitation|thing|process|meeting|thread|message)"
)
_ANOTHER: Final = (
    r"(?:another|a different|different|the other|my other|some other|a separate|separate|not the same|a second"
    r"|the wrong|wrong|a new|(?:an|my|the) old|(?:an|my) earlier|a previous|my previous|a past|a former|my last"
    r"|last (?:year|month|week)'?s|somebody else'?s|someone else'?s|not my)"
)
_IT: Final = (
    r"(?:(?:that|this|it|these|those|what you (?:read|have|took|wrote|sent|found|picked up))(?:'s| is| was| were| are)?"
    r"|(?:mail|e-?mail|invite|message)(?: is| was)?|you(?:'re| are| have|'ve)?)"
)

OTHER: Final = sign(
    rf"{_IT}[^.!?]{{0,40}}?\b{_ANOTHER} {_ONE}"
    rf"|{_IT} (?:from|about|for|of|to do with) {_ANOTHER}(?: \w+)? {_ONE}"
    r"|(?<!my )(?<!have )(?<!had )(?<!got )(?<!for )(?:another|different|the other|other|wrong|separate|not"
    r" (?:the same|this"
    r"|that)) (?:one|interview)(?! (?:expired|is (?:dead|off|old|gone|wrong|broken|invalid|closed)|was|does|doesn'?t"
    r"|no longer|stays|didn'?t"
    r"|has|had|can|link|number|will|works?|leads|only|just)\b)|not (?:about )?(?:this|that) (?:one|interview)"
    r"|(?:this|that|it)(?:'s| is| was|'s not| isn'?t| wasn'?t)(?: not)? (?:not|no longer|never|about)? ?(?:my|the)"
    r" (?:current |right"
    r" |actual |same |new |next )?(?:interview|one|appointment|invite)(?= (?:of now|i mean|i meant|i'm (?:doing|having)"
    r"|you (?:mean|think)|at all))"
    r"|(?:this|that|it)(?: is|'s| was)? not (?:my|the) (?:current |right |actual |same |new |next )*(?:interview|one"
    r"|appointment|invite|invitation)|(?:this|that|it) (?:isn'?t|wasn'?t) (?:my|the) (?:current |right |actual |same"
    r" |new |next )*(?:interview|one|appointment|invite|invitation)"
    rf"|{_IT} (?:about|for|of) (?:my|his|her|their|a) \w+'s (?:\w+ )?{_ONE}|(?:that|this|it)(?: is|'s"
    rf"| was)? ?(?:isn'?t|wasn'?t|not)"
    r" (?:mine|for me)(?=\s*(?:$|[.,;!]))"
    rf"|(?:this|that|it)(?: one| mail| invite| message)?(?: is|'s| was) (?:for )?(?:my|our|his|her) (?:\w+ )?\w+'s"
    rf" (?:\w+ )?{_ONE}"
    rf"|(?:this|that|it|what you \w+)(?: one| mail| invite| message)?(?:'s| is| was) (?:meant )?for (?:my|our) "
    r"(?:\w+ )?(?:son|daughter|wife|husband|brother|sister|flatmate|roommate|friend|partner|cousin|mother|father|mum"
    r"|dad|colleague)"
    r"|(?:i'm|i am|i was) not (?:the one )?being interviewed|(?:nothing|not) (?:about|of) an interview at all"
    r"|(?:(?<!^)nothing to do|not to do) with (?:this|that|the) (?:one|interview|mail)"
    r"|(?:you|prepmail)(?:'ve| have)? (?:mixed|muddled|confused|swapped|got) (?:up )?(?:the |my |two )*(?:interviews"
    r"|mails"
    r"|invites|companies|applications)"
    r"|two (?:different|separate) (?:interviews|companies|jobs|things)|(?:don'?t|do not) mix (?:them|it|those|these)"
)
