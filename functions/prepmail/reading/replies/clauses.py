"""A person's own words taken apart: lines, sentences, and the small talk around what they want to say."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from prepmail.reading.replies.accepted import join_answers
from prepmail.reading.replies.languages import tongues
from prepmail.reading.replies.names_behind import join_list, join_names

MOST_TEXT: Final = 8_000
MOST_SENTENCES: Final = 60
_LONGEST: Final = 600
# As many words as a fact alone has.
_FEW: Final = 7

_SENTENCE_END = re.compile(
    r"(?<![ap]\.m)(?<!\bSt)(?<!\bNo)(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)(?<![Ss]tr)(?<!\bAve)(?<!\bRd)(?<!\bBlvd)"
    r"(?<!\b[dm]r)(?<!\bms)(?<!\bmrs)(?<!\bprof)(?<!\bInc)(?<!\bLtd)(?<!\bProf)(?<!\bHr)(?<!\bHrn)(?<!\bFr)(?<!\bIng)(?<!\bMag)"
    r"(?<!\b[dzu])(?<!\bd\. h)(?<!\bz\. B)(?<!\bu\. a)(?<!\d\.\d)"
    r"(?<!\d\.\d\d)(?<!\d\ue000\d)(?<!\d\ue000\d\d)[.!;](?=\s"
    r"|$)|(?<=\?)(?=\s|$)|\n|(?<=[ap]\.m)\.(?=\s+(?:Thanks?|Best|Kind|Regards|Cheers|Sorry|The|It|They|Same"
    r"|Please|Also|We|I|My|This|That|Everything|By|In)\b)"
)
# "19. März" and "am 19. um 10" go on; the sign stands for the dot while sentences are taken apart.
_ORDINAL = re.compile(
    r"(?<!\d)(?P<day>[0-3]?\d)\.(?= ?(?:jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez|jänner|um |ab |sondern "
    r"|statt |und nicht |[01]?\d\.))|(?:(?<=\bam )|(?<=\b[dv][eo][rnm] )"
    r"|(?<=\bzum ))(?P<number>[0-3]?\d)\.(?= [a-zäöü])",
    re.IGNORECASE,
)
# "J. Peralta" is one name where a list or a clause begins with it.
_INITIAL = re.compile(
    r"(?:^|(?<=[,:;&(] )|(?<=\b[Aa]dd )|(?<=\b[Mm][rs] )|(?<=\b[Hh]err )|(?<=\b[Ff]rau )|(?<=\b[Dd]r )|(?<=\band )"
    r"|(?<=\bwith )|(?<=\bund )|(?<=\bmit )|(?<=\bDr\. )|(?<=\n))(?P<letter>[A-Z])\.(?= [A-Z][a-zäöü])"
)
# ":)" ends a sentence as a dot does.
_FACES = re.compile(r"(?:(?<=\s)|(?<=[!.?]))[:;=][-']?[()DPp/|]+(?=\s|$)|(?<=\s)<3(?=\s|$)|(?<=\s)xx+(?=\s|$)")
_DENIAL = re.compile(
    r"(?:it's |it is |its )?not (?!sure|certain|yet|only|just|really|clear|confirmed|fixed|final|quite|bad)"
    r"(?:\w[\w&'-]*)(?: [\w&'-]+){0,2}(?:, [^,.;?]{1,40})?",
    re.IGNORECASE,
)
_FEW_WORDS = re.compile(
    r"(?:(?i:it's|its|it is|but) )?(?!(?:It|I|The|We|They|You|She|He|That|This|There|My"
    r"|Sorry|Please|And|But|No|Yes|Is|Ok)\b)"
    r"[^\W\d_a-z][\w&'.-]*(?: [\w&'.-]+){0,3}"
)
_DOT = "\ue000"
_BLANKS = re.compile(r"\s+")
_BULLET = re.compile(r"^\s*(?:[-*•·>]+\s+)")
_OPENINGS = (
    r"hi(?: there| all| prepmail| team)?|hello(?: there| prepmail| team)?|hey(?: there| prepmail)?|dear (?:prepmail"
    r"|all|team|sir or madam)"
    r"|good (?:morning|afternoon|evening|day)|moin|hallo|heads up|fyi|just fyi|morning|afternoon|evening"
    r"|quick (?:note|update|one|correction|change)"
    r"|small (?:correction|change|update)|correction|change|update|one (?:correction|change|thing)|a correction|note"
)
_THANKS = (
    r"(?:many |a lot of )?thanks?(?: you)?(?: (?:so|very) much| a lot| a million| again| in advance| all)?"
    r"|thank you(?: (?:so|very) much| again)?|thx|cheers|ta|best|best wishes|(?:best|kind|warm)? ?regards|sincerely"
    r"|bye|cordially|respectfully|warmly|take care|greetings|yours(?: (?:sincerely|truly|faithfully))?"
    r"|(?:cordiali |tanti |distinti )?saluti|grazie(?: mille)?|obrigad[oa]|(?:muchas )?gracias|(?:un )?saludos?"
    r"|merci(?: beaucoup| bien)?|cordialement|bien à vous|(?:med )?vänliga hälsningar|hälsningar|mvh|tack|dzięki"
    r"|dziękuję|pozdrawiam|(?:met )?vriendelijke groet(?:en)?|groet(?:en|jes)|bedankt|kiitos|hilsen|takk|tak"
    r"|teşekkürler|saygılarımla|abraços?|atenciosamente|namaste|warm wishes|greetings(?: from \w+)?"
    r"|with (?:my |best |kind |many |sincere |humble )*(?:apologies|thanks|compliments|appreciation|gratitude)|in haste"
    r"|all the best|have a (?:nice|good|great) (?:day|evening|weekend)|(?:with )?(?:best|kind|many) (?:regards"
    r"|wishes)|lg|vg|mfg|danke"
)
_EXCUSES = (
    r"(?:so |very )?sorry(?: about (?:this|that)| for the (?:confusion|noise|mix-?up))?|my (?:bad|mistake|fault)"
    r"|(?:they|he|she|hr|the recruiter) (?:have |has |'ve )?(?:just )?(?:called|rang|phoned|e?-?mailed|wrote|texted"
    r"|told)(?: me)?"
    r"(?: (?:just now|today|again|back|this morning))?|(?:i )?just (?:heard|got (?:an?|the) (?:call|mail|e-?mail"
    r"|message|text|update)(?: from (?:them|hr|the recruiter))?)"
    r"|(?:it (?:was|got|has been) |they (?:have )?)?(?:rescheduled|moved)(?: it)?|change of plans?|new (?:time"
    r"|date|day)"
    r"|(?:the )?(?:day|date|time|place|address|link|company|interviewer)s? (?:has |have )?changed"
    r"|(?:i|you|they|we) (?:just |have |must have )?(?:misread|mis-?typed|misheard|mixed (?:it|that|them"
    r"|this) up|made a mistake"
    r"|(?:was|were) wrong)(?: (?:it|that|this))?"
    r"|(?:can|could|would) you (?:please )?(?:correct|change|fix|update|check) (?:it|that|this|(?:the"
    r"|my) (?:date|day|time|company"
    r"|name|role|place|link|entry|interview|calendar))(?: please)?\??"
    r"|(?:yes|yeah|yep),? (?:really|seriously|honestly|i know|again|you read (?:that )?right|that early|that late"
    r"|already)|really"
    r"|oops|ups|ah|oh|omg|ugh|hm+|um+|well|ok(?:ay)?|great|perfect|right|sure|please|pls"
    r"|(?:you|i|they) (?:got|have|had|wrote|put) (?:the|that|this|it) (?:(?:day|date|time|company|name|hour|role"
    r"|link) )?wrong|(?:that"
    r"|this|it)(?: is|'s| was)? (?:not (?:right|correct|quite right)|wrong|incorrect|a mistake)"
    r"|(?:(?:the|my) )?(?:day|date|time|hour|company|name|role|title|link|place|address|zone|time ?zone) (?:is"
    r"|was) (?:wrong|not right"
    r"|incorrect|off)|wrong (?:day|date|time|company|name|hour|link)"
    r"|(?:everything|all) (?:else )?(?:stays|is|remains)(?: the same| as it (?:is|was)| right| correct| fine)?|the"
    r" rest (?:is (?:right|correct|fine|the same)|stays(?: the same)?)|nothing else (?:changes|changed)"
    r"|(?:at )?the same (?:time|hour)|same (?:time|hour|place|link|people)(?: (?:as before|of day))?|(?:please"
    r" )?(?:correct|change|fix|update) (?:this|that|it)(?: please)?|as (?:i|we) said"
)
_SMALL_TALK = re.compile(rf"(?:{_OPENINGS}|{_THANKS}|{_EXCUSES})(?: (?:please|pls|thanks|thank you))?", re.IGNORECASE)
_LEADS = re.compile(
    rf"^(?:(?:{_OPENINGS}|{_EXCUSES}|thanks|thank you|actually|but|and|so|also|no|yes|nope|yeah"
    rf"|p\.?s)\s*[,:–—-]+\s*|(?:actually|but|and|so|also|please|sorry|thanks|thank you|thx|oops|ah|hey|hi|hello|no no"
    rf"|i forgot to (?:say|mention|tell you)|turns out|apparently"
    rf"|(?:no|nope|yes|yeah|ok)(?= (?:it's|it is|they|the|i meant) )) )+",
    re.IGNORECASE,
)
# "The recruiter just rang me and said that it's …": who told it says nothing of what it is.
_REPORTS = re.compile(
    r"^(?:(?:and|but|so|ok|okay|well|hey|hi|hello|also|now) )*(?:they|he|she|hr|someone|somebody|the"
    r" (?:recruiter|company|hr"
    r" (?:lady|guy|person)|hiring manager|office|agency|lady|guy)|my recruiter|i)(?:'ve| have|'s| has)?(?:"
    r" (?:just|now|also"
    r"|already|finally))* (?:told|rang|called|phoned|e?-?mailed|wrote|texted|messaged|informed|let|confirmed|said"
    r"|heard|found out|learned|got told|was told|were told|been told|got a (?:call|mail|message))(?: to)?(?:"
    r" (?:me|us))?"
    r"(?: know)?(?: (?:back|again|just now|earlier|from them|from hr|from the recruiter))?"
    r"(?:,? (?:and|to) (?:said|say|told me|tell me|wrote|confirmed)|,? saying)?(?:,? that| how)? "
    r"(?=(?:it|it's|its|it'll|the|my|we|we'll|i'll|i'm|there|there's|[a-z]{2,15}(?: [a-z]{2,15})? (?:is|isn't"
    r"|won't|can't|will)) )",
    re.IGNORECASE,
)
# "Please note that the interview …": the words before it are only polite.
_POLITE = re.compile(
    r"^(?:(?:please|kindly|just|also) )*(?:(?:please |kindly )?(?:note|be (?:aware|informed|advised))(?: that)?"
    r"|(?:i |we )?(?:just )?(?:want(?:ed)?|would like|'d like|need(?:ed)?|have|had) to (?:say|tell you|let you"
    r" know|inform you|correct"
    r"|mention|clarify|point out)(?: that)?|(?:just )?(?:to (?:say|let you know|clarify|inform you)|letting you"
    r" know|so you know)(?: that)?)"
    r"[,:]? (?=\S)",
    re.IGNORECASE,
)
_TAILS = re.compile(
    r"(?:,? (?:please|pls|thanks|thank you|thx|then|now|sorry|though|tho|actually|fyi|lol))+$", re.IGNORECASE
)
_SIGNED = re.compile(rf"(?i:{_THANKS}),? [A-Z][\w'’-]{{1,20}}(?: [A-Z][\w'’.-]{{0,20}})?")
_THANKED = re.compile(_THANKS, re.IGNORECASE)
_SIGN_OFF = re.compile(
    r"[^\W\d_a-z][\w'’.-]{1,20}(?: (?:von|van|de|der|den|di|da|del|la|le|zu|al|[^\W\d_a-z][\w'’.-]{0,20})){0,3}"
)

_MAY_TELL_TIME = re.compile(
    r"\d|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\b|\b(?:to|day|after)?(?:morrow|night|noon|morning"
    r"|evening)\b|\bweek\b",
    re.IGNORECASE,
)


def split_sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a person's own words without greeting, thanks and name, at most 60. Never raises."""
    pieces = _without_signature(list(_with_denials(_sentences(text[:MOST_TEXT]))))
    found = [each for each in join_answers(join_names(pieces)) if not is_small_talk(each)]
    lines = [each.strip() for each in text[:MOST_TEXT].splitlines() if each.strip()]
    # A lone name at the end, below other lines, says who writes.
    if len(lines) > 1 and found and found[-1] == tidy(lines[-1]) and _SIGN_OFF.fullmatch(found[-1]) and len(found) > 1:
        found.pop()
    return tuple(found[:MOST_SENTENCES])


def _without_signature(pieces: list[str]) -> list[str]:
    """Return sentences without the name behind a last "Thank you."."""
    signed = len(pieces) > 1 and _THANKED.fullmatch(pieces[-2]) and _SIGN_OFF.fullmatch(pieces[-1])
    return pieces[:-1] if signed else pieces


def _sentences(text: str) -> Iterator[str]:
    whole = _ORDINAL.sub(
        lambda found: f"{found['day'] or found['number']}{_DOT}",
        _unwrapped(_FACES.sub(".", text.replace("’", "'").replace(_DOT, ""))),
    )
    whole = _INITIAL.sub(rf"\g<letter>{_DOT}", whole)
    for piece in _SENTENCE_END.split(whole):
        said = tidy(_BULLET.sub("", piece).replace(_DOT, "."))
        if said:
            yield said[:_LONGEST]


def _with_denials(sentences: Iterable[str]) -> list[str]:
    """Join "Not Acme." to the name that follows it as a sentence of its own, or to the few words before it."""
    kept: list[str] = []
    for each in sentences:
        if kept and _DENIAL.fullmatch(kept[-1]):
            if _FEW_WORDS.fullmatch(each):
                kept[-1] = f"{kept[-1]}, {each}"
                continue
            _join_behind(kept)
        kept.append(each)
    if kept and _DENIAL.fullmatch(kept[-1]):
        _join_behind(kept)
    return kept


def _join_behind(kept: list[str]) -> None:
    if len(kept) > 1 and len(kept[-2].split()) <= _FEW and not (kept[-2].endswith("?") or is_small_talk(kept[-2])):
        denied = kept.pop()
        kept[-1] = f"{kept[-1]}, {denied}"


def _unwrapped(text: str) -> str:
    """Join lines that a mail program broke at its width: a long one that ends in the middle of a sentence."""
    lines: list[str] = []
    for line in text.splitlines():
        if lines and len(lines[-1]) > 60 and lines[-1][-1:] not in ".!?:;" and line[:1].islower():  # noqa: PLR2004
            lines[-1] = f"{lines[-1].rstrip()} {line.strip()}"
        else:
            lines.append(line)
    return "\n".join(join_list(lines))


def tidy(text: str) -> str:
    """Return words on one line without the punctuation around them; a question keeps its mark."""
    return _BLANKS.sub(" ", text).strip(' \t.,;:!-–—*_"“”„«»')


def is_small_talk(text: str) -> bool:
    """Tell whether a sentence says nothing that we could act on."""
    said = tidy(text)
    if not any(map(str.isalnum, said)) or _SMALL_TALK.fullmatch(said):
        return True
    if any(words.fullmatch(said) for tongue in tongues() for words in (tongue.small_talk, tongue.signed)):
        return True
    return _SIGNED.fullmatch(said) is not None


def plain(text: str) -> str:
    """Return a sentence in lower case without "actually", "sorry" and "please" around it, to be compared."""
    said = _REPORTS.sub("", _POLITE.sub("", _LEADS.sub("", tidy(text).casefold())))
    return tidy(_TAILS.sub("", said))


def untailed(text: str) -> str:
    """Return a sentence in lower case without the thanks behind it."""
    said = text.casefold().strip(" .,!")
    return _TAILS.sub("", said) or said


def may_tell_time(sentence: str) -> bool:
    """Tell whether a sentence may be about a day, a time or a length."""
    return any(each.search(sentence) for each in (_MAY_TELL_TIME, *(tongue.tells_time for tongue in tongues())))
