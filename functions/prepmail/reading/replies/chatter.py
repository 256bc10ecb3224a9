"""Words around what somebody wants to say: apologies, thanks, who told them, that the rest is right.

A clause made of nothing but such words says nothing that we could act on, however it is put together. Words of doubt,
of a wish or of a question are not among them: those are said back.
"""

import re
from typing import Final

from prepmail.reading.dates.lexemes import word_set

_WORDS: Final = word_set(
    # Sorry, thanks, hello.
    "sorry apologies apologise apologize excuse pardon oops whoops ups ah oh ohh uh um hm hmm hey hi hello hiya"
    " yo dear "
    "good nice lovely great perfect awesome cool fine super brilliant thanks thank thx ty "
    "cheers ta many much appreciated appreciate grateful kindly please pls regards best kind warm wishes bye greetings "
    "you u your yours guys team folks everyone all prepmail there "
    # A mistake was made, a correction comes.
    "mistake mistakes error errors typo typos mixup confusion confused confusing misread misheard mistyped typed wrote "
    "written write made make makes got get had have has did done do i'm i my me mine we us our it its it's that that's "
    "this these those was were is are be been being a an the and but so or just only actually really very bit little "
    "small tiny quick minor one thing things note correction corrections change changes changed update updated updates "
    "fix fixed correct corrected right incorrect wrong almost nearly quite close again here now also too still already "
    "to for of in on with about at from by as well anyway though however btw fyi info heads up short something"
    " slightly "
    "again finally today new news my fault bad silly stupid dumb clumsy poor nervous stressed embarrassing brain fog "
    "trouble bother bothering bothered inconvenience noise mess messed up mixed late english if may "
    # Who told them.
    "they they've they're he she hr recruiter recruiters company lady guy person someone somebody called call"
    " rang ring "
    "phoned told emailed mailed email mail e-mail message messaged texted contacted wrote informed let know knew heard "
    "said says sent send reached out back moment minute ago earlier "
    # What stays.
    "rest everything else nothing stays stay remains remain unchanged same before ok okay alright details detail "
    "otherwise apart day date time hour hours weekday place room link name title role address location person people "
    "gave give given funny story stories lol haha hehe sigh mixed two both calendar calendars old outdated"
    " expired dead "
    "broken really truly sincerely faithfully terribly awfully totally completely entirely obviously wow ouch "
    "looked look looking checked reading looking double side part own end "
    "company interview appointment meeting call slot entry calendar plan as"
)
# Words that would make something else of such a clause.
_TELLING: Final = re.compile(
    r"\b(?:not sure|don'?t know (?:if|whether|when)|let (?:me|us) know|know (?:if|whether|when)|if (?!i may\b)"
    r"|or (?:not|so)|new (?:interview|appointment|company|job|role)|call(?:ed)? (?:it )?off|new (?:time|date)"
    r" (?:to|for)"
    r"|back (?:to|on|at|by)|(?:an |one |few )?hours? (?:earlier|ago|back)|(?:day|week|hour)s? (?:before|back|earlier)"
    r"|call (?:me|us)|same (?:as|one|interview)|send|today|morning (?:of|at))\b"
)
_KNOWN_UNKNOWN = re.compile(
    r"(?:(?:but|and|so) )?(?:i|we) (?:don'?t|do not) (?:yet )?know (?:yet )?(?:who|where|how long|which room|what link"
    r"|the (?:link|place|room|address|name))\b[\w' ]{0,40}"
)
_DEVICES = re.compile(
    r"(?:sent|gesendet) (?:from|von|with|mit) (?:my|meinem|mein)? ?[\w -]{2,40}|von (?:meinem|unterwegs) ?[\w"
    r" -]{0,40} ?gesendet"
    r"|get outlook for \w{2,10}|(?:holen sie sich )?outlook für \w{2,10}|diese nachricht wurde von [\w -]{2,60}"
    r" gesendet",
    re.IGNORECASE,
)
_UNFINISHED: Final = word_set(
    "a an the is it's was were be are at on in with to of for by from about and but so our my your their as i i'm they "
    "they're he she we has have had been this that"
)
_OH_NO = re.compile(r"^(?:o+h+|ah+|argh|ugh) no+\b,? ?")
_I_THINK = re.compile(
    r"\bi (?:think|guess|believe|see|noticed|realised|realized)(?: that)? (?=i (?:typed|wrote|made|got|misread"
    r"|put|said|mixed))"
)
_WORD = re.compile(r"[\w'-]+")
_MOST_WORDS: Final = 24


def is_chatter(clause: str) -> bool:
    """Tell whether a clause is made of such words alone, or is the line that a telephone puts below a mail."""
    said = _I_THINK.sub("", _OH_NO.sub("", clause.casefold().replace("’", "'"))).strip(" .,!")
    if _DEVICES.fullmatch(said) or _KNOWN_UNKNOWN.fullmatch(said):
        return True
    words = _WORD.findall(said)
    if not words or len(words) > _MOST_WORDS or "?" in said or _TELLING.search(said):
        return False
    # A clause that breaks off goes on behind the cut.
    return words[-1] not in _UNFINISHED and all(each in _WORDS for each in words)
