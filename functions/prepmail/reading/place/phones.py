"""Telephone numbers to dial in with: found only beside words that say so, with the meeting's id and passcode."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from prepmail.reading.prose.sentences import sentence_end, sentence_start

_CANDIDATE = re.compile(r"(?<![\w/=.+@-])((?:\+|00|\(|\d)[\d ().\u00a0/-]{6,24}\d)((?:,{1,4}[\d*#]{3,20}){0,3}#?)")
_DIAL_CUE = re.compile(
    r"\b(?:dial(?:[ -]?in)?|call[- ]?in|(?:join|participate|connect) by (?:tele)?phone|phone (?:conference|one-tap|"
    r"number|access)|telephone|one tap|bridge|conference (?:line|number|bridge)|"
    r"einwahl\w{0,8}|per telefon|telefoneinwahl|audio|(?:please |can |should |may )?(?:call|ring|phone) (?:me|"
    r"us|in|into|the|this|my)\b|num[ée]ro (?:de conf[ée]rence|d['’]acc[èe]s|[àa] composer)|appel(?:ez|er)|"
    r"par t[ée]l[ée]phone|"
    r"marc(?:a|ar|ando|que) (?:el|al)|llam[ae]r? al|n[úu]mero de acceso|chiam(?:are|i) il|inbel\w{0,6}|"
    r"bel(?:len)? (?:naar|ons|mij)|ligue|zadzwo[ńn]\w{0,4}|numer dost[ęe]pow\w|ring (?:till|til|oss|mig|meg|in)|"
    r"join by phone)",
    re.IGNORECASE,
)
_CALLS_YOU = re.compile(
    r"\b(?:(?:we|i|he|she|they|will|who|interviewer)(?: will|['’]ll)? (?:call|phone|ring|dial)(?:s|ing)?(?: on|"
    r" at)? ?$|(?:call|phone|ring|reach|contact|text)(?:ing|s)? (?:you|them|him|her)\b|your (?:phone |mobile |"
    r"cell )?(?:phone|number|mobile|cell)|(?:sie|dich) (?:\w{1,12} ){0,8}(?:an|unter|anrufen)|ihrer? (?:nummer|"
    r"telefonnummer|handynummer)|(?:vous|t['’]|te) ?appel\w{2,6}|votre num[ée]ro|"
    r"(?:te|le|lo|la) llamar\w{1,4}|tu n[úu]mero|su n[úu]mero|(?:la|ti) chiamer\w{1,4}|(?:je|u) bellen|"
    r"bel(?:len)? (?:je|u)\b|(?:lhe|te) ligar\w{0,4}|d[ie]g på|caller id|from (?:the )?(?:number|a number)|"
    r"show(?:s|ing)? up|number (?:may|will) appear)",
    re.IGNORECASE,
)
_HELP_CUE = re.compile(
    r"\b(?:questions?|trouble|difficult\w{1,3}|problems?|issues?|late|lost|emergency|unable|can['’]?t make|"
    r"text (?:or|and)|or text|whats?app|sms|(?:my|our|mein\w?|mon|notre|mi|il mio|mijn) (?:tele)?(?:phone|fon\w{0,7})"
    r"(?: number| nummer)? (?:is|ist|est|es|è)|any \w{2,14},? (?:ring|call|text|phone|give|just)|reschedule|"
    r"r[üu]ckfragen|fragen|probl[èe]me|retard|duda|"
    r"problema|vragen|d[úu]vida|pyta[ńn]|mobile|cell|fax|"
    r"office:|direct:)\b",
    re.IGNORECASE,
)
# "if you have received it in error please telephone …", "Please call me at … if that doesn't work"
_ONLY_IF = re.compile(
    r"\b(?:if|in case|should|unless|any \w{2,14}|falls|wenn|sollten?|si|en cas|se|caso|als|mocht|om|hvis|dersom|"
    r"je[śs]li|gdyby)\b",
    re.IGNORECASE,
)
_RIGHT_BEFORE = re.compile(r"\b(?:dial|call|ring|phone|telephone)(?:[ -]in)?(?: to)?:? $", re.IGNORECASE)
# "my mobile is 087 555 0116, give me a ring on that"
_THEN_CALL = re.compile(
    r"[,;.]? (?:so |and |please |just )?(?:give me a (?:ring|call|bell|buzz)|(?:call|ring|phone) me)\b(?! if)",
    re.IGNORECASE,
)
_THEN_CODE = re.compile(r"[^.!?\n]{0,60}\b(?:code|pin|passcode|conference|extension|id)\b", re.IGNORECASE)
_CODE = re.compile(
    r"\b(meeting id|conference id|phone conference id|webinar id|besprechungs-?id|meeting-?id|id de (?:r[ée]union|"
    r"la reuni[óo]n|conf[ée]rence)|id riunione|vergaderings?-?id|telefonkonferenz-?id|konferenz-?id|access code|"
    r"participant code|conference code|zugangscode|code d['’]acc[èe]s|c[óo]digo de acceso|"
    r"passcode|password|kenncode|kennwort|pin|host code|meeting number|code)[ \t]{0,3}(?:is|ist|"
    r"est)?[ \t]{0,2}:?[ \t]{0,3}(\d[\d \u00a0-]{2,20}\d#?|[A-Za-z0-9!@#$%^&*]{4,16}(?=[\s.,;)]|$))",
    re.IGNORECASE,
)
_DATE = re.compile(r"\b(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})\b|\b\d{1,2}[:.]\d{2}\b")
_REGIONS: Final = ("US", "GB", "DE", "FR", "ES", "IT", "NL", "PT", "PL", "SE", "DK", "NO", "IE", "CH", "AT", "IN", "AU")
_MOST: Final = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class DialIn:
    """A number to dial with the codes to type, and the words it was read from."""

    number: str
    quote: str
    position: int


def find_dial_in(text: str, *, anywhere: bool = False, masked: Sequence[tuple[int, int]] = ()) -> DialIn | None:
    """Return the number that the reader is to dial, None where they are called or the number is just a signature's.

    ``anywhere`` takes a number without a word beside it (the LOCATION of an event); ``masked`` are spans of dates.
    """
    for match in islice(_CANDIDATE.finditer(text), 200):
        if any(start < match.end() and match.start() < end for start, end in masked):
            continue
        line = text.rfind("\n", 0, match.start()) + 1
        before = text[max(line, match.start() - 120) : match.start()]
        wider = text[max(0, match.start() - 160) : match.start()]
        behind = _THEN_CALL.match(text, match.end()) is not None
        coded = _RIGHT_BEFORE.search(before) is not None and _THEN_CODE.match(text, match.end()) is not None
        cued = bool(match[2]) or _DIAL_CUE.search(before) or (_DIAL_CUE.search(wider) and match[1].startswith("+"))
        cued = cued or coded or behind
        if _CALLS_YOU.search(before) or not (cued or anywhere):
            continue
        sentence = text[sentence_start(text, match.start()) : sentence_end(text, match.end())]
        if not (match[2] or anywhere or coded or behind) and (_HELP_CUE.search(before) or _ONLY_IF.search(sentence)):
            continue
        if _DATE.fullmatch(match[1].strip()) or not is_phone(match[1], strict=not match[1].startswith("+")):
            continue
        number = " ".join(match[1].split()) + match[2]
        codes = [] if match[2] else list(_codes(text, match.end()))
        return DialIn(
            number=", ".join([number, *codes])[:200], quote=" ".join(match[0].split())[:200], position=match.start()
        )
    return None


def is_only_phone(text: str) -> bool:
    """Say whether a text is a telephone number and nothing else."""
    match = _CANDIDATE.fullmatch(text.strip())
    return match is not None and match[1].startswith("+")


def _codes(text: str, position: int) -> Iterator[str]:
    seen: set[str] = set()
    for code in islice(_CODE.finditer(text, position, position + 400), _MOST):
        if code[1].casefold() not in seen and any(letter.isdigit() for letter in code[2]):
            seen.add(code[1].casefold())
            yield " ".join(code[0].split())
        if len(seen) == 2:  # noqa: PLR2004 - an id and a passcode
            return


def is_phone(said: str, *, strict: bool) -> bool:
    """Say whether digits are a telephone number of some country; ``strict`` wants its usual grouping."""
    # The tables load only when a mail has something to look up.
    from phonenumbers import Leniency, PhoneNumberMatcher  # noqa: PLC0415 - 12 ms that most mails need not pay

    if said.startswith(("+", "00")):
        text = "+" + said[2:] if said.startswith("00") else said
        return next(iter(PhoneNumberMatcher(text, None, leniency=Leniency.POSSIBLE)), None) is not None
    leniency = Leniency.STRICT_GROUPING if strict else Leniency.VALID
    return any(next(iter(PhoneNumberMatcher(said, region, leniency=leniency)), None) is not None for region in _REGIONS)
