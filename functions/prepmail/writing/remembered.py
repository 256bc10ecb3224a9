"""What a person told of an interview, as far as it belongs into a note to somebody they met: what the two talked about.

Everything else stays between the person and us: an opinion or a red flag never gets near a draft.
"""

import re
from collections.abc import Sequence

from prepmail.writing.wording import clean

_LONGEST = 90
_SHORTEST = 4
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


def find_topic(remarks: Sequence[str], name: str, *, alone: bool) -> str:
    """Return what was talked about with somebody, ``your move to Lisbon``; empty where nothing fit to print was told.

    ``alone``: nobody else was in the room, so that a remark need not name them.
    """
    first = name.split(" ", 1)[0].casefold()
    for each in remarks:
        said = clean(each, 300)
        named = bool(first) and re.search(rf"\b{re.escape(first)}\b", said.casefold()) is not None
        found = _TALKED.search(said) or _DISCUSSED.search(said)
        if found is None or not (named or alone):
            continue
        if _PRIVATE.search(said):
            continue
        topic = _TAIL.sub("", _THEIRS.sub("your", found["topic"])).strip(" ,")
        topic = re.sub(rf"\s+with {re.escape(first)}\b.*$", "", topic, flags=re.IGNORECASE) if first else topic
        if _SHORTEST <= len(topic) <= _LONGEST:
            return topic
    return ""
