"""Write the plainest English corrections in the words that the signs know: "make that Friday", "a first-round call".

What is read here is only how a thing is said; whether it is meant is judged elsewhere, by the words left as they are.
"""

import re
from typing import Final

from prepmail.domain.reading import Facts
from prepmail.reading.position.job_nouns import ends_in_known_job
from prepmail.reading.position.roles import as_role

_DAY: Final = r"(?:mon|tues?|wed|thu(?:rs)?|fri|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_HOUR: Final = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
_ASKS: Final = r"(?:please|pls|plz|kindly|just|(?:could|can|would|will) (?:you|u)(?: (?:please|pls|kindly|also))?)"
_MAKE_THAT = re.compile(
    rf"(?P<lead>(?:^|[,;:.] |\band )(?:(?:so|sorry|ok|okay|actually|no),? )*(?:{_ASKS} )*)(?P<verb>make|change|switch"
    rf"|move|set|put) that(?= (?:to |on |for )?(?:(?:{_DAY}|noon|half|quarter|{_HOUR})\b|the \d|at \d|\d))",
    re.IGNORECASE,
)
_HALF_NOW = re.compile(rf"(?<!\w)(?P<half>(?:half|quarter)(?: past| to)? {_HOUR}) now(?!\w)", re.IGNORECASE)
_DAY_HALF = re.compile(rf"(?<!\w)(?P<day>{_DAY}),? (?P<half>half (?:past )?{_HOUR})(?!\w)", re.IGNORECASE)
# "They've added two people" leads to who they are.
_ADDS_SO_MANY = re.compile(
    r"(?P<add>(?<!\w)(?:add(?:ed|ing|s)?|includ(?:e|es|ed|ing)|invit(?:e|es|ed|ing))) (?:these |the following )?(?:two"
    r"|three|four|[2-4])(?: (?:more|other|new|further|extra))? (?:people|persons|names|interviewers|colleagues"
    r"|others)(?: (?:please|pls))?(?: ?:|,| [-–])(?= )",
    re.IGNORECASE,
)
_ROUND_OF = re.compile(r"(?<!\w)(?P<which>first|second|final|1st|2nd)-round(?!\w)", re.IGNORECASE)
_INSTEAD_OF = re.compile(
    r"^(?P<lead>(?:so|now|and|actually|please note),? )?instead of (?P<old>[^\W\d_][\w'-]*(?-i: [^\W\d_a-z][\w'-]*)?),?"
    r" (?:now )?(?:i|we)(?:'m|'re|'ll| am| are| will)?(?: now)?(?: be)? (?:meet(?:ing)?(?: with)?|see(?:ing)?"
    r"|get(?:ting)?|have|having|got|(?:speak|talk)(?:ing)? (?:to|with))"
    r" (?=(?:mr|ms|mrs|dr|prof|frau|herr)\b|(?-i:[^\W\d_a-z]))",
    re.IGNORECASE,
)
# "… instead of Ana, Thursday at 10": who goes, and then when.
_THEN_DAY = re.compile(
    rf"(?P<kept>(?<!\w)instead of (?P<old>[^\W\d_][\w'-]*(?-i: [^\W\d_a-z][\w'-]*)?)), (?=(?:next )?{_DAY}\b)",
    re.IGNORECASE,
)
# "Make it 930": nothing but an hour is made or changed to three figures like these.
_THREE_FIGURES = re.compile(
    r"(?P<lead>(?<!\w)(?:make it|(?:chang|mov|set|put|push|bring)(?:e|ed)? (?:it|that|the (?:time|start))"
    r"(?: back| forward)? (?:to|at|for)|(?:it|interview|call) starts at|it'?s(?: now)? at|(?:the )?(?:new )?"
    r"(?:start )?time is(?: now)?) )"
    r"(?P<hour>[1-9])(?P<minute>00|15|30|45)(?=\s*(?:$|[,.;!]|[ap]m\b"
    r"|(?:on|please|pls|instead|now|sharp|not|and|thanks)\b))",
    re.IGNORECASE,
)
_REPLACE_BY = re.compile(
    r"(?P<kept>(?<!\w)replace (?P<old>[^\W\d_][\w'-]*(?-i: [^\W\d_a-z][\w'-]*)?)) by"
    rf"(?= [^\W\d_])(?! (?:the|next|{_DAY})\b)",
    re.IGNORECASE,
)
# "Only Max Roth will be there": nobody else.
_ONLY = re.compile(
    r"^only (?P<who>(?-i:[^\W\d_a-z])[^,;:.?!]{1,60}?) (?:will be|is going to be|is) (?:there|present"
    r"|in the room|on the call)$",
    re.IGNORECASE,
)
_PUT_AS = re.compile(
    r"(?<!\w)(?:put|enter|write|set|use|note|have|save|list)(?: down)? (?P<value>(?-i:[A-Z0-9])[^,;:.?!]{1,60}?) as"
    r" (?:the|my) (?P<thing>company|employer|firm|role|position|job title|job|title)(?: name)?(?=$|[,;])",
    re.IGNORECASE,
)
# Lunch with somebody, or whoever one sees tomorrow, is no interview that we hold.
_ELSEWHERE = re.compile(
    r"\b(?:tomorrow|today|tonight|yesterday|lunch|coffee|dinner|breakfast|drinks?|every|usually|often|afterwards)\b",
    re.IGNORECASE,
)
_MEETS_PANEL = re.compile(
    r"(?<!\w)(?:i|we)(?:'m|'re|'ll be| am| are| will be) (?:meeting|seeing|facing|(?:talking|speaking) (?:to|with))"
    r"(?: with)? a panel(?=:| of )",
    re.IGNORECASE,
)
_A_JOB = re.compile(
    r"^(?P<lead>(?:please note|so|sorry|no|actually),? )?(?:it'?s|it is|this is|that'?s)(?: for)? an? "
    r"(?P<job>[^,;:.?!]{3,60}) (?:role|position|job|post)(?P<tail>$|,)",
    re.IGNORECASE,
)
_THING: Final = r"(?:role|position|job(?: title)?|title|post|vacancy|company|employer|firm)"
_LISTED_AS = re.compile(
    rf"(?P<thing>(?<!\w){_THING}) (?:was|is|has been|had been) (?:advertised|listed|posted|announced|published"
    r"|described|written|put) as (?:an? |the )?",
    re.IGNORECASE,
)
_WHERE_IT_STANDS = re.compile(
    rf"(?P<kept>(?<!\w){_THING}(?:'s name)? (?:is|was)(?: called| named)? [^,;.?!]{{2,60}}?) (?:in|on) (?:the|my|their"
    r"|your|this|her|his)(?: (?:job|original|first))? (?:invitation|invite|ad|advert|advertisement|posting|listing"
    r"|letter|e-?mail|mail|message|calendar|description|web ?site|site|web ?page|page|portal|form)(?=$|[,.;])",
    re.IGNORECASE,
)
# What stood somewhere may have been wrong there.
_CONTRADICTS = re.compile(
    r"\b(?:but|however|though|although|whereas|while|really|wrong(?:ly)?|mistake\w*|error|first|originally|initially"
    r"|used to|no longer|not|isn'?t|wasn'?t|old|should)\b",
    re.IGNORECASE,
)
# "Someone else is interviewing me, her name is Rosa Conti": nobody else stays.
_SOMEONE_ELSE = re.compile(
    r"(?:^|(?<=[,;:] ))(?:someone|somebody) else(?:'s|'ll| is| will| is going to)?(?: be| now)? (?:interview(?:ing"
    r"|s)? me"
    r"|meet(?:ing|s)? me|talk(?:ing|s)? to me|see(?:ing|s)? me|(?:do(?:es|ing)?|tak(?:e|es|ing)|run(?:s|ning)?"
    r"|lead(?:s|ing)?)"
    r" (?:it|this|over|the (?:interview|call|talk)))(?: instead| now)?(?:[,:;]| -| –)? (?:(?:her|his|their"
    r"|the) name(?:'s"
    r"| is)|(?:she|he)(?:'s| is)(?: called| named)?|it'?s|called|named|namely)? ?(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_THAT_OF = re.compile(rf"(?P<thing>(?<!\w){_THING}) (?:is|was) that of (?:an? )?(?=\w)", re.IGNORECASE)
_MY_ZONE = re.compile(
    r"(?<!\w)(?:i've|i have|i|we've|we)(?: just)? moved to (?P<city>[A-Z][\w-]+(?: [A-Z][\w-]+)?),? (?:and |so )?(?:"
    rf"{_ASKS} )*(?:use|set|take|make|have) (?:that|it|this)(?: now)?(?: as| for| to be)? my (?:own )?time ?zone",
    re.IGNORECASE,
)
_THANKS = re.compile(
    r"(?<!\bno), (?:many )?(?:thanks|thank you|thx|cheers)(?: (?:a lot|so much|very much|again))?[.! ]*$", re.IGNORECASE
)
# "Senior Data Engineer actually": said last it is a tail like "please".
_AT_LAST = re.compile(r"(?<=\w)(?<!\bnot),? (?:actually|in fact|as it happens|btw|fyi)[.! ]*$", re.IGNORECASE)
_NOTE_IT = re.compile(
    rf"(?:,|;| -)? (?:so |and )?{_ASKS} (?:amend|note|(?:make|take) (?:a )?note|adjust)(?: (?:it|that|this|of (?:it"
    r"|that|this)|accordingly|please|there|down))*[.!? ]*$",
    re.IGNORECASE,
)


def write_plain(text: str, facts: Facts) -> str:
    """Return an English sentence with plain frames put as the signs have them; any other as it is. Pure; linear."""
    text = _NOTE_IT.sub("", _THANKS.sub("", _AT_LAST.sub("", text))) or text
    text = _MAKE_THAT.sub(r"\g<lead>\g<verb> it", text)
    text = _THREE_FIGURES.sub(r"\g<lead>\g<hour>:\g<minute>", text)
    text = _THEN_DAY.sub(lambda found: f"{found['kept']}, on " if _is_ours(found["old"], facts) else found[0], text)
    text = _REPLACE_BY.sub(lambda found: f"{found['kept']} with" if _is_ours(found["old"], facts) else found[0], text)
    text = _ONLY.sub(r"the interviewer is \g<who>", _PUT_AS.sub(r"the \g<thing> is \g<value>", text))
    text = _SOMEONE_ELSE.sub("the interviewer is now ", text)
    text = _THAT_OF.sub(r"\g<thing> is ", text)
    text = _HALF_NOW.sub(r"\g<half>", text)
    text = _DAY_HALF.sub(r"\g<day> at \g<half>", text)
    text = _ROUND_OF.sub(r"\g<which> round", _ADDS_SO_MANY.sub(_so_many, text))
    text = _MY_ZONE.sub(r"my time zone is \g<city>", text)
    if not _ELSEWHERE.search(text):
        text = _MEETS_PANEL.sub("it's a panel", _INSTEAD_OF.sub(lambda found: _instead(found, facts), text))
    if not _CONTRADICTS.search(text):
        text = _WHERE_IT_STANDS.sub(r"\g<kept>", _LISTED_AS.sub(r"\g<thing> is called ", text))
        text = _A_JOB.sub(_as_job, text)
    return text


def _so_many(found: re.Match[str]) -> str:
    return "added" if found["add"].casefold().startswith("invit") else found["add"]


def _instead(found: re.Match[str], facts: Facts) -> str:
    """Return who comes in place of somebody we know, put shortly."""
    return f"{found['lead'] or ''}instead of {found['old']} it's " if _is_ours(found["old"], facts) else found[0]


def _is_ours(name: str, facts: Facts) -> bool:
    """Tell whether a name is that of somebody we know."""
    known = {word.casefold() for each in facts.interviewers for word in (each.name or "").split()}
    return all(each.casefold() in known for each in name.split())


def _as_job(found: re.Match[str]) -> str:
    """Return "the role is …" for a title that is one: "it's a great job" names none."""
    job = found["job"]
    named = as_role(job) is not None and ends_in_known_job(job) and job.split()[-1][:1].isupper()
    return f"{found['lead'] or ''}the role is {job}{found['tail']}" if named else found[0]
