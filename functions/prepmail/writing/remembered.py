"""What a person told of an interview, as far as it belongs into a note to somebody they met: what the two talked about.

Everything else stays between the person and us: an opinion or a red flag never gets near a draft.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from prepmail.writing.wording import clean

_LONGEST = 90
_SHORTEST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Speech:
    """How one language tells what was talked about (each with a group ``topic``), and what never leaves the person."""

    talked: tuple[re.Pattern[str], ...]
    private: re.Pattern[str]
    theirs: re.Pattern[str]
    your: str
    tail: re.Pattern[str]
    beside: str


_TALKED = re.compile(
    r"\b(?:talked|spoke|asked(?: me)?|told me|chatted|discussed|conversation|explained|question|questions|curious"
    r"|interested)\b"
    r"[^.;]{0,60}?\b(?:about|in|on)\b (?P<topic>[^.;:!?()]{4,90})",
    re.IGNORECASE,
)
_DISCUSSED = re.compile(r"\b(?:discussed|explained|showed me|described) (?P<topic>[^.;:!?()]{4,90})", re.IGNORECASE)
_PRIVATE = re.compile(
    r"\b(?:not|never|no|but|salary|money|pay|bad|bored|boring|rude|red flag|odd|strange|weird|worr\w+|unsure|fired"
    r"|quit|left|hate\w*|awful|late|stress\w*|overtime|cold|nervous)\b",
    re.IGNORECASE,
)
_THEIRS = re.compile(r"\b(?:their|her|his)\b", re.IGNORECASE)
_TAIL = re.compile(r",? (?:and|which|who|because|so|while|when)\b.*$", re.IGNORECASE)
# Only the accusative after "über", without its article: in the draft it stands after "Thema", whatever its case was.
_GERMAN_TOPIC = (
    r"\büber (?:(?:die|das|den|eine|einen|ein) )?(?P<topic>(?:(?:Ihre|Ihren|Ihr|ihre|ihren|ihr|seine|seinen|sein) )?"
    r"[A-ZÄÖÜ][^.;:!?(),]{3,88}?)"
)
_SPEECHES: Mapping[str, _Speech] = {
    "en": _Speech(
        talked=(_TALKED, _DISCUSSED), private=_PRIVATE, theirs=_THEIRS, your="your", tail=_TAIL, beside="with"
    ),
    "de": _Speech(
        talked=(
            re.compile(_GERMAN_TOPIC + r"(?= (?:gesprochen|geredet|unterhalten|ausgetauscht|diskutiert|erzählt)\b)"),
            re.compile(
                r"\b(?:sprach|sprachen|redete|redeten|erzählte|diskutierten|unterhielten)\b[^.;]{0,60}?"
                + _GERMAN_TOPIC
                + r"(?=[.;:!?(),]|$)"
            ),
        ),
        private=re.compile(
            r"\b(?:nicht|nie|kein\w*|aber|gehalt\w*|geld\w*|lohn|schlecht\w*|langweil\w*|unhöflich\w*|seltsam\w*"
            r"|komisch\w*|sorge\w*|unsicher\w*|gekündigt|kündig\w*|verlassen|stress\w*|überstunden|kalt\w*"
            r"|nervös\w*|furchtbar\w*|spät\w*|warnzeichen)\b",
            re.IGNORECASE,
        ),
        theirs=re.compile(r"\b(?:[Ii]hr|[Ss]ein)(?:en)?(?=e?\b)"),
        your="Ihr",
        tail=re.compile(r",? (?:und|weil|während)\b.*$|^Ihr \w+en .*$"),
        beside="mit",
    ),
}


def find_topic(remarks: Sequence[str], name: str, *, alone: bool, language: str) -> str:
    """Return what was talked about with somebody, ``your move to Lisbon``; empty where nothing fit to print was told.

    ``alone``: nobody else was in the room, so that a remark need not name them. ``language`` is that of the draft:
    a remark in another one would stand in it like a foreign body.
    """
    speech = _SPEECHES.get(language)
    if speech is None:
        return ""
    first = name.split(" ", 1)[0].casefold()
    for each in remarks:
        said = clean(each, 300)
        named = bool(first) and re.search(rf"\b{re.escape(first)}\b", said.casefold()) is not None
        found = next(filter(None, (pattern.search(said) for pattern in speech.talked)), None)
        if found is None or not (named or alone):
            continue
        if speech.private.search(said):
            continue
        topic = speech.tail.sub("", speech.theirs.sub(speech.your, found["topic"])).strip(" ,")
        ending = rf"\s+{speech.beside} {re.escape(first)}\b.*$"
        topic = re.sub(ending, "", topic, flags=re.IGNORECASE) if first else topic
        if _SHORTEST <= len(topic) <= _LONGEST:
            return topic
    return ""
