"""Clauses that correct anything but the time: employer, job, people, place, link, number, form and round."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from prepmail.domain.reading import Facts, Format, Medium, Round
from prepmail.reading.mail.web_links import find_placed_links
from prepmail.reading.place.street_addresses import has_address
from prepmail.reading.position.roles import as_role
from prepmail.reading.replies.clauses import plain, tidy, without_leads
from prepmail.reading.replies.saying import Saying, Topic

_IS = (
    r"(?:(?: is called| is named| is actually| is really| is| are|'s| was| should be| must be| will be| changed to"
    r"| name is) |(?: name)?: ?| = ?)"
)
_IS_NOT = r"(?: is not|isn't| isn't|'s not) (?P<not>[^,]{1,80}?),? (?:but |it's |it is |but it's )+"
_IT = (
    r"(?:(?:it|this|that|the (?:interview|call|meeting|conversation|chat|appointment))(?:'s| is| will be| was| is"
    r" now| should be| takes place)?|we(?:'ll| will)? (?:meet|talk|speak)|now)"
)
_SOME = r"(?P<value>\S.{0,198})"
_NEGATED = r"(?:,? (?:and )?not (?P<not>[^,]{1,80}))?"

_COMPANY = re.compile(
    rf"(?:(?:the|my) )?(?:company|employer|firm|organi[sz]ation|client)(?: (?:i'm interviewing (?:with|at)|i"
    rf" applied to))?{_IS}{_SOME}",
    re.IGNORECASE,
)
_COMPANY_NOT = re.compile(rf"(?:(?:the|my) )?(?:company|employer|firm|client){_IS_NOT}{_SOME}", re.IGNORECASE)
_COMPANY_AT = re.compile(
    rf"(?:i(?:'m| am) (?:interviewing|talking|applying)|i (?:have )?applied|(?:the|my) interview is|{_IT}) (?:at|to"
    rf"|for the company) {_SOME}",
    re.IGNORECASE,
)
_COMPANY_WITH = re.compile(
    rf"(?:i(?:'m| am) (?:interviewing|talking|applying)|(?:the|my) interview is|{_IT}) (?:with|at|for)"
    rf" (?P<value>[^,]{{2,80}}?),? (?:and )?not (?:with |at |for )?(?P<not>[^,]{{2,80}})",
    re.IGNORECASE,
)
_RECRUITER = re.compile(
    r"(?P<name>\S.{0,80}?) (?:is|are) (?:only |just )?(?:the |a |an )?(?:recruiter|recruiters|recruiting agency"
    r"|agency|headhunter|middleman|staffing (?:agency|company)|recruitment (?:agency|firm))",
    re.IGNORECASE,
)
_ROLE = re.compile(
    rf"(?:(?:the|my) )?(?:role|position|job(?: title)?|job|title|vacancy|opening)(?: (?:i applied for))?{_IS}{_SOME}",
    re.IGNORECASE,
)
_ROLE_FOR = re.compile(
    rf"(?:i(?:'ve| have)? (?:applied|am applying|'m applying|am interviewing|'m interviewing)|i'm (?:applying"
    rf"|interviewing)|{_IT}) for (?:the |an? )?(?:(?:role|position|job|post) (?:of|as) (?:an? )?)?{_SOME}",
    re.IGNORECASE,
)
_NO_NAME = re.compile(
    r"(?:not?|called|named|unknown|unclear|wrong|open|still|tbd|unsure|different|another|the same|great|fine|good"
    r"|nice|remote"
    r"|full|part|very|really|too|also|so|my|your|a mistake|missing|gone|filled|taken|closed|what|who|where|which|in"
    r"|on|at)\b",
    re.IGNORECASE,
)
_ROLE_NOUN = re.compile(r" (?:role|position|job|post|vacancy|opening)$", re.IGNORECASE)
_ROLE_WORD = re.compile(r"\b(?:role|position|job|post|vacancy)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"^(?:the|an?|as) ", re.IGNORECASE)
_APPLIED = re.compile(r"^i\b.{0,12}\bappl(?:ied|ying)\b", re.IGNORECASE)

_PHONE_WAY = (
    r"(?:(?:by|over the|on the|via|per|a|on my|my|just a|only a) )?(?:tele)?phone(?: (?:call|interview"
    r"|screen|chat|conversation))?|a (?:normal|regular|plain|phone) call"
)
_VIDEO_WAY = (
    r"(?:(?:by|over|via|on|a|per|in|just a|only a) )?(?:video(?: ?(?:call|interview|chat|conference"
    r"|meeting))?|zoom|(?:google |gmeet|google)?meet|(?:microsoft |ms )?teams|skype|webex)(?: (?:call|meeting"
    r"|interview|link))?"
)
_ONSITE_WAY = (
    r"(?:in[ -]person|on-?site|on site|face to face|at (?:their|the) (?:office|offices|headquarters|site"
    r"|place)|in (?:their|the) office|an? (?:on-?site|in-person)(?: (?:interview|meeting))?)"
)
_TAIL = r"(?: (?:now|only|instead|interview|then))*"
_BEFORE = r"(?:(?:and|now|but|so|it's now|actually|changed to|moved to|switched to) )*"
_MEDIA: Final = tuple(
    (
        medium,
        re.compile(
            rf"{_BEFORE}(?:{_IT} )?(?:now |just |only |actually |done |held )*(?:{way}){_TAIL}(?:,? (?:and )?not"
            rf" (?:by |on |in |over |via |a )?[\w -]{{2,30}})?"
        ),
    )
    for medium, way in ((Medium.PHONE, _PHONE_WAY), (Medium.VIDEO, _VIDEO_WAY), (Medium.ONSITE, _ONSITE_WAY))
)
_RINGS = re.compile(
    r"(?:they|she|he|somebody|someone|the recruiter|[a-z]{2,20})(?:'ll| will| are going to| is going to)? (?:call"
    r"|calls|ring|rings|phone|phones) me(?: (?:on|at|over|by) (?:my|the) (?:(?:mobile|cell)(?: ?phone)?|phone"
    r"|number|landline))?(?: instead)?"
)
_FORMS: Final = (
    (Format.PANEL, re.compile(rf"(?:{_IT} )?(?:now |actually )?(?:a |the )?panel(?: interview)?")),
    (
        Format.GROUP,
        re.compile(rf"(?:{_IT} )?(?:now |actually )?(?:a |the )?group(?: (?:interview|assessment|discussion))?"),
    ),
    (
        Format.ONE_ON_ONE,
        re.compile(
            rf"(?:{_IT} )?(?:now |actually )?(?:a |the )?(?:one[ -](?:on|to)[ -]one|1[ :-](?:on|to)?[ -]?1|1:1)(?:"
            rf" (?:interview|conversation|call|meeting))?"
        ),
    ),
)
_ROUND = re.compile(
    rf"(?:{_IT} )?(?:now |actually |only |already )?(?:the |my |a )?(?P<which>first|1st|second|2nd|final|last"
    rf"|screening|screen)(?: (?:round|interview|stage|call|conversation))?(?: (?:round|interview|with them|there))?"
)
_ROUNDS: Final = {
    "first": Round.FIRST, "1st": Round.FIRST, "second": Round.SECOND, "2nd": Round.SECOND,
    "final": Round.FINAL, "last": Round.FINAL, "screening": Round.SCREEN, "screen": Round.SCREEN,
}  # fmt: skip
_ROUND_NOUN = re.compile(r"\b(?:round|stage|screen(?:ing)?|interview|call)\b")
_LINK_WORDS = re.compile(
    rf"(?:{_BEFORE})(?:(?:the|a|my|here is the|here's the|here is a|here's a|use|use this|instead|please use|this"
    rf" is the"
    rf"|join(?: (?:at|here|with|via|under))?|{_IT}|there is a|they sent(?: me)? a) ?)*"
    r"(?:(?:new|correct|right|join(?:ing)?|meeting|video|zoom|teams|meet|google meet|webex|call) )*(?:link|url"
    r"|address|room|join)?(?: instead)?"
    r"(?: (?:is|has changed|changed|to join|for (?:the |this )?(?:call|interview|meeting|video))| now| here|'s)*(?:"
    r" ?(?:to|is|at|here|now|under|on|via|zoom|teams|google meet|meet|webex|skype))*"
)
_VIDEO_NAME = re.compile(r"\b(?:zoom|teams|meet|webex|skype|video)\b")
_NUMBER = re.compile(r"(?P<number>\+?\d[\d ()./-]{5,24}\d)")
_NUMBER_WORDS = re.compile(
    r"(?:(?:the|my|their|a|new|right|correct|dial-?in|phone|telephone|call) ?)*(?:number|dial-?in|phone(?: number)?"
    r"|call(?: them)?(?: at| on)?)?(?: is| to (?:dial|call)(?: is)?|:)?"
    r"|(?:i|you) (?:have to|must|should|need to|can|will|'ll|shall)? ?(?:dial|call|ring)(?: in)?(?: (?:at|on|to"
    r"|under))?|(?:dial|call|ring)(?: in)?(?: (?:at|on|under))?|(?:please )?(?:dial|call)"
)
_PLACE = re.compile(
    rf"(?:(?:the|their|new|right|correct|our) )*(?:address|place|location|venue|office)(?: (?:has )?changed to"
    rf"|{_IS}|(?: is)? (?:now )?at ){_SOME}",
    re.IGNORECASE,
)
_PLACE_AT = re.compile(
    rf"(?P<way>(?:now )?(?:{_IT} )?(?:now )?(?:{_ONSITE_WAY})?(?: now)?)[ ,]*(?:at|in) (?P<value>(?=.*\d).{{5,198}})",
    re.IGNORECASE,
)


def read_fact(clause: str, facts: Facts) -> tuple[Saying, ...]:
    """Return what one whole clause says about an interview beside its time; nothing where it is not all understood."""
    for matcher in _MATCHERS:
        found = tuple(matcher(clause, facts))
        if found:
            return found
    return ()


def _link(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    links = tuple(find_placed_links(clause))
    if len(links) != 1:
        return
    said = plain(f"{clause[: links[0].position]} {clause[links[0].end :]}")
    if _LINK_WORDS.fullmatch(said):
        yield Saying(topic=Topic.JOIN_URL, value=links[0].url)
        if _VIDEO_NAME.search(said):
            yield Saying(topic=Topic.MEDIUM, value=Medium.VIDEO)


def _number(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    found = _NUMBER.search(clause)
    if found is None or sum(map(str.isdigit, found["number"])) < 7:  # noqa: PLR2004 - shorter is no number to dial
        return
    said = plain(clause.replace(found["number"], " "))
    if (found["number"].startswith("+") or said) and _NUMBER_WORDS.fullmatch(said):
        yield Saying(topic=Topic.DIAL_IN, value=found["number"].strip())


def _way(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    said = plain(clause)
    if _RINGS.fullmatch(said):
        yield Saying(topic=Topic.MEDIUM, value=Medium.PHONE)
        return
    for medium, words in _MEDIA:
        if words.fullmatch(said):
            yield Saying(topic=Topic.MEDIUM, value=medium)
            return
    for form, words in _FORMS:
        if words.fullmatch(said):
            yield Saying(topic=Topic.FORMAT, value=form)
            return
    found = _ROUND.fullmatch(said)
    if found and (_ROUND_NOUN.search(said) or found["which"] == "screening"):
        yield Saying(topic=Topic.ROUND, value=_ROUNDS[found["which"]])


def _place(clause: str, facts: Facts) -> Iterator[Saying]:  # noqa: ARG001 - one signature
    said = without_leads(clause)
    if found := _PLACE.fullmatch(said):
        yield Saying(topic=Topic.LOCATION, value=tidy(found["value"]))
    elif (found := _PLACE_AT.fullmatch(said)) and _is_address(found["value"]):
        yield Saying(topic=Topic.LOCATION, value=tidy(found["value"]))
        if re.search(_ONSITE_WAY, found["way"], re.IGNORECASE):
            yield Saying(topic=Topic.MEDIUM, value=Medium.ONSITE)


def _is_address(text: str) -> bool:
    return has_address(text) or re.search(r"[^\W\d_]{4,}\.? \d|\d+\w? [^\W\d_]{3,} [^\W\d_]{3,}", text) is not None


def _company(clause: str, facts: Facts) -> Iterator[Saying]:
    said = without_leads(clause)
    for words in (_COMPANY, _COMPANY_NOT, _COMPANY_WITH):
        found = words.fullmatch(said)
        if found and (words is _COMPANY or _same(found["not"], facts.company)):
            name = _without_negation(found["value"], facts.company)
            if name and (_may_be_employer(name) or ":" in said):
                yield Saying(topic=Topic.COMPANY, value=name)
            return
    found = _COMPANY_AT.fullmatch(said)
    if found and not re.search(r"\d", found["value"]) and found["value"][:1].isupper():
        yield Saying(topic=Topic.COMPANY, value=tidy(found["value"]))


def _role(clause: str, facts: Facts) -> Iterator[Saying]:
    said = without_leads(clause)
    found = _ROLE.fullmatch(said)
    if found is None:
        found = _ROLE_FOR.fullmatch(said)
        if found is None or not (_ROLE_WORD.search(said) or _APPLIED.match(said)):
            return
    name = _ARTICLE.sub("", _ROLE_NOUN.sub("", _without_negation(found["value"], facts.role)))
    if name and (as_role(name) or _may_be_employer(name) or found.re is _ROLE_FOR or ":" in said):
        yield Saying(topic=Topic.ROLE, value=name)


def _without_negation(text: str, known: str | None) -> str:
    """Return ``Globex`` of "Globex, not Acme" where Acme is what we hold."""
    value, mark, rest = tidy(text).partition(", not ")
    if not mark:
        value, mark, rest = tidy(text).partition(" not ")
    if not mark:
        value, mark, rest = tidy(text).partition(" instead of ")
    if mark and not _same(rest, known):
        return ""
    return "" if _NO_NAME.match(value) else tidy(value)


def _may_be_employer(name: str) -> bool:
    """Tell a name from an opinion: "the company is great" names nobody."""
    return any(map(str.isupper, name)) or any(map(str.isdigit, name)) or "." in name


def _same(one: str | None, other: str | None) -> bool:
    return bool(one and other and other.casefold().startswith(tidy(one).casefold()))


def is_aside(clause: str, facts: Facts) -> bool:
    """Tell whether a clause says of the name we hold that it is only the recruiter's."""
    found = _RECRUITER.fullmatch(without_leads(clause))
    return found is not None and _same(found["name"], facts.company)


_MATCHERS: Final[tuple[Callable[[str, Facts], Iterator[Saying]], ...]] = (_link, _number, _way, _place, _company, _role)
