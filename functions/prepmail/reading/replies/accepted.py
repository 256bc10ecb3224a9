"""Settle what somebody proposed and the person agreed to: "she asked 'can we do 4?' and I said yes" is 4 o'clock."""

import re
from collections.abc import Iterable
from typing import Final

_SOME: Final = (
    r"(?:please|also|maybe|perhaps|possibly|just|simply|quickly|better|instead|all|both|now|then|still|rather)"
)
_DO: Final = (
    r"(?:do it|do|make it|make|manage it|manage|have it|take it|push it to|say|go with|go for|be there|meet(?= (?:on"
    r"|at)\b)"
    r"|shift to|change to)"
)
_GOOD: Final = r"(?:ok|okay|fine|alright|all right|good|possible|suit|suits|works?|better|convenient|acceptable|cool)"
_FOR_US: Final = r"(?: (?:for|with|by) (?:you|me|us))?"
_YES: Final = (
    r"(?:yes|yeah|yep|yup|aye|sure|ok|okay|fine|of course|no (?:problem|bother|worries|prob|objections?)|absolutely"
    r"|definitely|gladly|perfect|great|sounds (?:good|great|fine)|(?:i|it|that|we) (?:was|would|could|can|am|did|do"
    r"|will)(?=\W*$|[,.;])|(?:that )?(?:that|it)(?:'s| is| was)? (?:suits|does"
    r"|fine|ok|okay|good"
    r"|alright|works|no problem|perfect)|that works|works for me|why not|deal|happy to|grand|certainly|very well"
    r"|with pleasure|alright|all right|good)"
)
_QUOTES: Final = "\"'“”‘’«»"
# What the person answered to it.
_ACCEPTS = re.compile(
    r"(?<!\w)(?:(?:and|so|but|of course|then),? )*(?:"
    r"(?:(?:i|we|she|he|they|hr|ana)(?: have| has|'ve|'s|'d| had)?(?: just| then| of course| gladly| already| happily"
    r"| obviously)* )?"
    r"(?:said|say|go|goes|told(?: (?:her|him|them|ana|\w+))|answered|replied|wrote back|wrote|texted back|texted|went"
    r"|(?:was"
    r"|were) like"
    r"|responded)"
    rf"(?: (?:her|him|them|that|with|to|it|back|right away|at once))*[,:]? ?[{_QUOTES}]?{_YES}(?!\w| if\b)"
    rf"(?:,? (?:yes|of course|sure|certainly|absolutely|no problem|gladly))*(?:,? (?:it|that|i|we) (?:would|could|can"
    rf"|was|is|does"
    r"|did|do|will|am|are)(?=\W*$|[,.;]))?"
    r"|(?:i|we|she|he|they|i've|we've)(?: have| had)?(?: of course| gladly| just| happily)? (?:agreed|accepted"
    r"|confirmed|nodded)(?!\w)"
    r"|(?:i|we) (?:took|take) (?:it|that)|(?:i )?(?:don'?t|didn'?t|do not) mind(?: at all)?"
    r"|(?:so )?that'?s (?:agreed|settled|a deal)|which (?:i accepted"
    r"|i agreed to|is fine|was fine)|(?:that(?:'s| is| was) )?(?:fine|ok|okay|good) (?:with|by|for) me"
    r"|(?:yes|sure|yeah),? it (?:was|is|does|did|would be)|(?:yes|sure|yeah),? (?:i|we) (?:can|could|do|did|would)"
    r")",
    re.IGNORECASE,
)
# Nothing is settled where the answer goes on like this.
_OPEN = re.compile(
    r"(?<!\w)(?:but|however|unless|if|though|although|until|check|think about|not sure|maybe|perhaps|later|no,|nope"
    r"|refused|declined|can'?t|couldn'?t|cannot|another|other|had to|then (?:she|he|they))(?!\w)",
    re.IGNORECASE,
)
_MODAL: Final = r"(?:can|could|would|will|shall|should|may|might)"
_ASKED: Final = r"(?:asked|wondered|wanted to know|inquired|enquired|was asking|checked)(?: me| us)? (?:if|whether)"
# How a proposal begins, with the words that say the same of something settled.
_PROPOSES: Final = tuple(
    (re.compile(rf"(?<!\w){source}(?!\w)", re.IGNORECASE), written)
    for source, written in (
        # What they said back is what was accepted, whatever was proposed before it.
        (
            (
                r"(?:they|she|he|hr|ana|acme)(?:'ve| have|'s| has)?(?: then| just)? (?:answered|countered"
                r"|replied|came back|wrote back|responded|counter-?offered|gave me|offered)(?: me| us)?(?: with)?"
                r"(?::| instead)?(?= (?:the )?(?:\d"
                r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|half|quarter|noon|one|two|three"
                r"|four|five|nine|ten|eleven))"
            ),
            "it's now",
        ),
        (rf"{_ASKED} (?:i|we|you|they)(?: {_MODAL})?(?: {_SOME})* (?:mind(?:ed)? )?{_DO}", "it's now"),
        (rf"{_ASKED} (?:i|we|you|they) {_MODAL}(?: {_SOME})*", "we now"),
        (rf"{_ASKED}(?= [^?.;]{{2,60}} (?:would|could|might|was|is|were|be) )", "it's now"),
        (rf"{_MODAL} (?:you|we|u|i|they)(?: {_SOME})* {_DO}", "it's now"),
        (rf"{_MODAL} it(?: {_SOME})* be", "it's now"),
        (
            rf"(?:is|would) it (?:be )?{_GOOD}{_FOR_US}(?: (?:if|that|to)(?: (?:we|you|i) {_DO})?)?",
            "it's now",
        ),
        (r"we(?:'d| would) like to (?:make (?:this|it)|have it|do it|move (?:it|this) to)", "it's now"),
        (r"i (?:asked|requested|begged) for", "it's now"),
        (r"are (?:you|u) (?:free|available|around|there)(?: on| at)?", "it's now"),
        (r"(?:suggested|proposed|offered)(?: me| us)?", "it's now"),
        (rf"{_MODAL} (?:you|we|u|i|they)(?: {_SOME})* be (?:ok|okay|fine|happy|alright|good) with", "it's now"),
        (
            r"(?:would|do) (?:you|u) mind(?: if)?(?: (?:we|i|you) (?:do|did|make it|made it)| it'?s)?(?! \w+ing\b)",
            "it's now",
        ),
        (r"(?:would|do) (?:you|u) mind", "we are now"),
        (rf"(?:(?:is|would) it (?:be )?)?{_GOOD} if(?: (?:we|you|i|it) (?:do|did|make it|made it|is|was))", "it's now"),
        (rf"(?:(?:is|would) it (?:be )?)?{_GOOD} if(?: we| you| i)?", ""),
        (rf"{_MODAL} (?:you|we|u|i|they)(?: {_SOME})*", "we now"),
        (rf"(?:is|are|was|would|will|does|do|how'?s)(?= [^?.;]{{2,60}} {_GOOD})", "it's now"),
        (
            r"(?:how|what) about(?: (?:we|you) do)?|what if (?:we|you|it) (?:do|did|make it|made it|was|were)",
            "it's now",
        ),
    )
)
_TRAILS = re.compile(
    rf"(?:,? (?:does|would|is|will) (?:that|this|it)(?: be)? {_GOOD}(?: (?:for|with|by) (?:you|me|us))?(?: you)?|,?"
    rf" (?:(?:would|could|might|was|is|were) )?(?:be |still )?{_GOOD}(?: (?:for|with|by) (?:you|me|us))?(?: (?:you|me"
    rf"|us))?"
    r"(?: as well| too)?|,? please)\s*$",
    re.IGNORECASE,
)
_REPORTER = re.compile(
    r"(?<!\w)(?:said|says|goes|went|asked|asks|wrote|writes|texted|told|wondered|wanted|called|rang|phoned|text|mail"
    r"|was"
    r" like|message|email|messaged|emailed|suggested|proposed)(?!\w)",
    re.IGNORECASE,
)
_LETS = re.compile(
    r"(?<!\w)(?!(?:i|we) )(?:[a-z]{2,15}|hr) (?:just |then |has |have )?(?:said|says|goes|went|wrote|writes|texted"
    r"|told me"
    rf"|replied|answered|was like|suggested|emailed|messaged)[:,]? ?(?:by the way|ok|okay|well|so|actually|right"
    rf"|fine)?[:,]? ?[{_QUOTES}]? ?let'?s (?:please |just |rather )?"
    r"(?:make (?:it|that)|do(?: it)?|say|go (?:for|with)|have it|take|move (?:it |this )?to|push (?:it |this )?to"
    r"|switch (?:it |this )?to|begin|start|kick off|change (?:it |this )?to|meet)(?!\w)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,;:.]\s|\s[-–—]\s")
_END = re.compile(
    r"[?”»]|\"|['’](?=\W|$)|, (?:\w+ ){1,2}(?:wrote|said|asked|texted|writes|says)(?!\w)|, (?:they|she|he) "
)
_ANSWER: Final = 12
# "No. It changed again." denies nothing that we could put right.
_NO = re.compile(r"(?:(?:hmm+|um|well|sorry|oh),? )*(?:no|nope|nah|not quite)", re.IGNORECASE)
_CHANGED = re.compile(
    r"^(?:it|it'?s|they|things?|everything|(?:[a-z]+ ){0,3}the (?:time|day|date|hour|place|person|link|plan"
    r"|interviewer)s?)\b[^,;]{0,60}?"
    r"\b(?:chang\w+|different|moved)(?: (?:again|it|things|a lot|completely|since|now|today))*$",
    re.IGNORECASE,
)
# Nobody accepts what they proposed themselves.
_OWN_WORD = re.compile(r"\b(?:i|we)(?:'d| had|'ve| have)? $", re.IGNORECASE)
_OWN_ANSWER = re.compile(r"(?:and |so |but |then |,)* ?(?:i|we)\b", re.IGNORECASE)
_MADE = re.compile(r"suggested|proposed|offered", re.IGNORECASE)


def settle(text: str) -> str:
    """Return a sentence with a proposal that the person accepted said as what now holds; others as they are. Pure."""
    text = _LETS.sub("it's now", text)
    answers = (each for each in _ACCEPTS.finditer(text) if _proposes(text[: each.start()]))
    answer = next(answers, None)
    if answer is None or _OPEN.search(text[answer.start() :]):
        return text
    head = text[: answer.start()]
    for words, written in _PROPOSES:
        found = words.search(head)
        if found is None:
            continue
        if not (_REPORTER.search(text[: answer.start()]) or _has_quotes(text)):
            return text
        if _MADE.match(found[0]) and _OWN_WORD.search(head[: found.start()]) and _OWN_ANSWER.match(answer[0]):
            return text
        said = head[found.end() :].strip(f" ,{_QUOTES}")
        end = _END.search(said)
        said = _TRAILS.sub("", (said[: end.start()] if end else said).strip(f" ,{_QUOTES}"))
        if not said:
            return text
        before = _clause_before(head[: found.start()])
        behind = _ACCEPTS.sub(" ", text[answer.end() :]).strip(f" ,.{_QUOTES}")
        return " ".join(f"{before} {written} {said}, {behind}".split()).strip(" ,")
    return text


def join_answers(sentences: Iterable[str]) -> list[str]:
    """Return sentences with "I said yes." joined to the question or the quoted words before it."""
    kept: list[str] = []
    for each in sentences:
        found = _ACCEPTS.match(each)
        asked = kept and (kept[-1].endswith("?") or _REPORTER.search(kept[-1])) and _proposes(kept[-1])
        if kept and _NO.fullmatch(kept[-1]) and _CHANGED.search(each) and not any(map(str.isdigit, each)):
            kept[-1] = f"No, {each}"
        elif found and asked and len(each.split()) <= _ANSWER and (_REPORTER.search(kept[-1]) or _has_quotes(each)):
            kept[-1] = f"{kept[-1]} {each}"
        else:
            kept.append(each)
    return kept


def _proposes(text: str) -> bool:
    return any(words.search(text) for words, _ in _PROPOSES)


def _has_quotes(text: str) -> bool:
    return re.search(r"[\"“”«»]|\?['’]|(?:^|\s)['‘]", text) is not None


def _clause_before(text: str) -> str:
    """Return what stands before the clause that tells who asked; that clause itself says nothing."""
    text = text.rstrip(f" ,:{_QUOTES}")
    breaks = [each.start() for each in _BREAK.finditer(text)]
    last = text[breaks[-1] :] if breaks else text
    if not _REPORTER.search(last) and re.search(r"(?<!\w)(?:so|because)(?!\w)", last):
        return ""
    return f"{text[: breaks[-1]]}," if breaks else ""
