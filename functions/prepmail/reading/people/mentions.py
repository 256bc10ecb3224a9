"""Everybody whom a letter names outright, less those of whom it says that they only help, arrange or are past."""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import islice
from typing import Final

from prepmail.reading.people.cues import has_met
from prepmail.reading.people.given_names import ALL_GIVEN_NAMES, GIVEN_NAMES
from prepmail.reading.people.kin_words import KIN
from prepmail.reading.people.kinds import is_department, is_role, is_title
from prepmail.reading.people.label_words import OTHERS_LABELS
from prepmail.reading.people.name_words import HONORIFICS
from prepmail.reading.people.names import Named, read_people
from prepmail.reading.people.words import ARRANGES, CANNOT, HELP, MEETING, NOT_THEM, PAST
from prepmail.reading.prose.cue_patterns import ending, within
from prepmail.reading.prose.sentences import sentence_end, sentence_start

_MAX_WORDS: Final = 600
_TITLE_REACH: Final = 110
# Words that far before a name still speak of it.
_REACH: Final = 100
_CAPITAL = re.compile(r"(?<![\w'’@./&-])[^\W\d_a-zß-öø-ÿ][\w'’-]{0,30}")
_HONORIFIC = re.compile(r"(?<!\w)([^\W\d_][\w.-]{0,12}?)\.?[ \u00a0]{1,2}$")
# "Frau Ltd. KBD Sandmann"
_RANKS = re.compile(r"(?<= )(?:[A-Z][a-z]{1,3}\. |[A-Z]{2,4} ){1,2}$")
_GREETING_LINE = re.compile(r"\s*[^\n\t(|\d]{2,48}(?:[,!:–—-][ \t]*(?=\n|$)|(?=\n[ \t]*\n))")
# "my wife Yvette", "our bookkeeper June", "unsere Direktorin Gesa Ohm"
_TITLE_BEFORE = re.compile(
    r"\b(?:our|my|unsere?\w{0,2}|meine?\w?|notre|nos|mon|ma|nuestr[oa]|mi|nostr[oa]|mi[oa]|onze?|mijn|noss[oa]|meu|"
    r"minha|"
    r"nasz\w{0,3}|m[óo]j\w?|v[åa]r\w{0,2}|vores|min) ([\w&/-]{2,24}(?: (?:of |de |di |for )?[\w&/-]{2,24}){0,4}),? ?$",
    re.IGNORECASE,
)
# "afdelingsleder Mogens Vinther", "chef de rang Léo Marchal"
_JOB_BEFORE = re.compile(
    r"(?<![\w'’-])([a-zß-öø-ÿ][\w/-]{2,29}(?: (?:d['’]|de |of |di |do )?[a-zß-öø-ÿ][\w/-]{2,20}){0,2}) $"
)
_BRACKETED = re.compile(
    r"\b(?:the|our|my|your|der|die|unser\w{0,2}|mein\w{0,2}|le|la|notre|el|il|lo|de|het|den|nuestr[oa]|o|a|v[åa]r|"
    r"vores) "
    r"([\w&/-]{2,24}(?: (?:of |de |di )?[\w&/-]{2,24}){0,2}) \($",
    re.IGNORECASE,
)
# Who presents themselves writes: "sono Paolo di Zanetti Gelati".
_PRESENTS = re.compile(
    r"(?:\b(?:my name is|this is|i am|i['’]m|ich bin|mein name ist|hier ist|je suis|je m['’]appelle|soy|me llamo|sono|"
    r"mi chiamo|ik ben|mijn naam is|sou|me chamo|jestem|nazywam si[ęe]|jag [äa]r|jag heter|jeg er|jeg hedder|"
    r"jeg heter))[ ]$",
    re.IGNORECASE,
)
_IN_CAPITALS = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’&-]{0,30} $")
# "the Ana Silva Building", "room Marie Curie", "12 Anna Road"
_A_PLACE = re.compile(
    r"[ \u00a0](?:street|st\b|road|rd\.|avenue|ave\.?|lane|drive|square|building|house|hall|centre|center|campus|room|"
    r"suite|tower|university|school|college|hospital|foundation|award|prize|platz|stra(?:ß|ss)e|str\.|allee|weg|"
    r"ring|ufer|saal|raum|zimmer|haus|plads|gade|gate|gatan|straat|plein|laan)\b",
    re.IGNORECASE,
)
_PLACE_BEFORE = re.compile(
    r"(?:\b(?:room|building|hall|suite|raum|saal|zimmer|salle|sala|aula|zaal|rue|avenue|boulevard|place|quai|calle|"
    r"avenida|plaza|paseo|via|viale|piazza|corso|rua|praça|ul\.|ulica|al\.|hotel|café|at|in|of|bei|chez)[ ]|"
    r"\d[ ]|[\"„“«])$",
    re.IGNORECASE,
)


def read_mentions(text: str, *, banned: Collection[str], taken: Collection[Named] = ()) -> Iterator[Named]:
    """Yield the people whom a text names in full or with their job, in its order.

    ``taken`` holds those that were found otherwise; ``banned`` names in lower case that are no person's. A name alone
    counts where its first word is a known given name; a title or an honorific beside it makes a rare one sure.
    """
    end = _greeting_end(text)
    spans = sorted((each.start, each.end) for each in taken)
    for word in islice(_CAPITAL.finditer(text), _MAX_WORDS):
        if word.start() < end or any(start <= word.start() < stop for start, stop in spans):
            continue
        people = _sure_ones(text, read_people(text, word.start(), banned=banned))
        for each in people:
            if each.start >= end and not (_is_place(text, each) or is_beside(text, each) or _signs_alone(text, each)):
                yield replace(each, title=each.title or _job_said(text, each))
            end = max(end, each.end)


def _job_said(text: str, each: Named) -> str | None:
    """Return the job that stands before a name: "unser Vorsitzender Rolf Wendt", "Der Chef (Toni Huber)"."""
    before = text[max(0, each.start - 80) : each.start]
    said = _TITLE_BEFORE.search(before) or _BRACKETED.search(before) or _JOB_BEFORE.search(before)
    return said[1] if said and is_title(said[1]) else None


def _greeting_end(text: str) -> int:
    """Return where the greeting ends that a letter begins with: whoever it names reads the letter."""
    first = _GREETING_LINE.match(text)
    return first.end() if first else 0


def _sure_ones(text: str, people: list[Named]) -> list[Named]:
    """Keep those that are surely people: behind one of them a list goes on, so a name of two words will do."""
    kept: list[Named] = []
    for each in people:
        words = each.name.casefold().split()
        if len(words) > 2 and words[0] not in GIVEN_NAMES and words[1] in GIVEN_NAMES:  # noqa: PLR2004 - "Incontrerai Sara Conti"
            break
        if _is_sure(text, each) or (kept and len(words) > 1):
            kept.append(each)
        elif not kept:
            break
    return kept


def _is_sure(text: str, each: Named) -> bool:
    words = each.name.casefold().split()
    known = words[0].split("-")[0] in GIVEN_NAMES
    inside = _IN_CAPITALS.search(text, max(0, each.start - 40), each.start) is not None
    titled_before = _TITLE_BEFORE.search(text, max(0, each.start - 80), each.start)
    jobbed = titled_before is not None and (is_title(titled_before[1]) or KIN.search(titled_before[1]) is not None)
    ahead = text[max(0, each.start - 30) : each.start]
    before = _HONORIFIC.search(_RANKS.sub("", ahead) or ahead)
    if before is None or before[1].casefold() not in HONORIFICS:
        before = _HONORIFIC.search(ahead)
    honoured = before is not None and before[1].casefold() in HONORIFICS
    if len(words) == 1:
        rare = words[0] in ALL_GIVEN_NAMES
        return honoured or (rare and (jobbed or (each.title is not None and not inside)))
    # "Event Type: Manager Interview" is a label.
    if each.name[0].islower() or (not known and text.startswith(":", each.start + len(each.name))):
        return False
    behind = each.title is not None and text.find(each.title, each.start, each.end) >= 0
    if known or honoured:
        return True
    # "Bright Little Minds - Teacher": a rare name begins where its capitals begin.
    return (jobbed or (behind and not inside)) and not (is_role(each.name) or is_department(words[0]))


def _is_place(text: str, each: Named) -> bool:
    if _A_PLACE.match(text, each.end):
        return True
    return each.title is None and _PLACE_BEFORE.search(text, max(0, each.start - 14), each.start) is not None


def _signs_alone(text: str, each: Named) -> bool:
    """Say whether a name is all of one of the last lines: it signs, whatever stands above it."""
    start = text.rfind("\n", 0, each.start) + 1
    stop = text.find("\n", each.end)
    line = text[start : stop if stop >= 0 else len(text)].strip(" \t>*_,.")
    rest = text[each.end :].strip()
    above = text[:start].rstrip()
    said = text[each.start : each.end].strip()
    return (
        (line == said or (line.endswith(said) and (_FOR_OTHERS.match(line) is not None or _is_honoured(line, said))))
        and each.title is None
        and len(rest) < _MOST_BELOW
        and not above.endswith((":", ";"))
        and not _CAPITAL_LINE.search(above.rpartition("\n")[2])
    )


def _is_honoured(line: str, said: str) -> bool:
    """Say whether honorifics are all that stands before the name on its line."""
    return all(each.rstrip(".").casefold() in HONORIFICS for each in line.removesuffix(said).split())


_MOST_BELOW: Final = 240
# "Pour le Maire et par délégation, Nadège Roussel"
_FOR_OTHERS = re.compile(
    r"(?:pour|for|on behalf|im auftrag|i\. ?[av]\.|p\. ?p\.|por|per|namens)(?!\w)[^\n]{0,60},? ", re.IGNORECASE
)
# Names one below another are a list.
_CAPITAL_LINE = re.compile(r"^\W*(?:[-*•]|\d{1,2}[:.h]\d\d)|:[ \t]*\S{1,60}$")


# "Statt Herrn Dorn führt nun Frau Ilg das Gespräch."
_INSTEAD = re.compile(
    r"\b(?:statt|anstelle von|instead of|in place of|replacing|covering for|signed by|referred by|au lieu de|"
    r"[àa] la place de|en lugar de|invece (?:di|del|della)|in plaats van|em vez d[eoa]|zamiast|i st[äa]llet f[öo]r|"
    r"i stedet for) (?:(?:the|der|la|le|el|il|de) )?$",
    re.IGNORECASE,
)


def _unhonoured(before: str) -> str:
    """Return the words before a name without its honorifics."""
    for _ in range(3):
        last = _HONORIFIC.search(before)
        if last is None or last[1].rstrip(".").casefold() not in HONORIFICS:
            break
        before = before[: last.start()]
    return before


def _is_past(before: str, behind: str) -> bool:
    """Say whether the words before a name tell what has been; what they tell may end: "After your call, Ana will …"."""
    said = list(islice(within(PAST).finditer(before), 20))
    if not said or _THEN.match(behind):
        return False
    return _GOES_ON.search(before, said[-1].end()) is None or within(MEETING).search(behind) is None


# "I've spoken to Harriet Voss and she'd like to see you."
_THEN = re.compile(
    r",? and (?:she|he|they)(?:['’](?:d|ll|s|re)| will| would| wants?| can| is| are)[^.!?\n]{0,30}? (?:see|meet|"
    r"interview|call|"
    r"ring|phone|speak|talk|chat)(?:ing)?\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[,:–—]\s|\b(?:and|but|so|und|et|y|e|en|och|og|i) ", re.IGNORECASE)


def is_beside(text: str, each: Named) -> bool:
    """Say whether the sentence makes a person one who helps, arranges, introduced or was there before."""
    start, end = sentence_start(text, each.start), sentence_end(text, each.end, limit=_TITLE_REACH)
    before = text[start : each.start]
    return (
        within(HELP).search(before[-_REACH:]) is not None
        or _is_past(before, text[each.end : end])
        or has_met(text, start, each.start, each.end)
        or ending(NOT_THEM).search(before[-60:]) is not None
        or _INSTEAD.search(_unhonoured(before)[-40:]) is not None
        or ending(OTHERS_LABELS).search(_unhonoured(before)[-60:]) is not None
        or _PRESENTS.search(before[-20:]) is not None
        or within(CANNOT).match(text, each.end + 1) is not None
        or within(ARRANGES).match(text[each.end : end]) is not None
    )
