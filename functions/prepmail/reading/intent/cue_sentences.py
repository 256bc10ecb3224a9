"""A text as sentences, each with the cues it holds: what the rules of intent look at."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from typing import Final

from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.languages import guess_languages
from prepmail.reading.intent.words import (
    changes,
    choices,
    de,
    east_asian,
    en,
    en_about,
    es,
    fr,
    gatherings,
    it,
    looking_back,
    nl,
    nordic,
    occasion,
    occasion_more,
    offices,
    pl,
    plain,
    pt,
    small_firms,
    trades,
    undone,
)

_TABLES: Final = {
    "en": (en.WORDS, en_about.WORDS),
    "de": (de.WORDS,),
    "fr": (fr.WORDS,),
    "es": (es.WORDS,),
    "it": (it.WORDS,),
    "nl": (nl.WORDS,),
    "pt": (pt.WORDS,),
    "pl": (pl.WORDS,),
    "nordic": (nordic.WORDS,),
    "asian": (east_asian.WORDS,),
}


_OCCASION: Final = {**occasion.WORDS, **occasion_more.WORDS}


def _joined(language: str) -> dict[Cue, str]:
    """Return the phrases of a language: its own, what is said of changes, and what tells the occasion."""
    found: dict[Cue, list[str]] = {}
    for table in (
        *_TABLES[language],
        changes.WORDS[language],
        choices.WORDS[language],
        plain.WORDS[language],
        trades.WORDS[language],
        undone.WORDS[language],
        offices.WORDS[language],
        small_firms.WORDS[language],
        looking_back.WORDS[language],
        gatherings.WORDS[language],
        _OCCASION[language],
    ):
        for cue, phrases in table.items():
            found.setdefault(cue, []).append(phrases)
    return {cue: "|".join(phrases) for cue, phrases in found.items()}


_WORDS: Final = {language: _joined(language) for language in _TABLES}
_WHOLE_WORDS: Final = frozenset(
    {
        Cue.INTERVIEW,
        Cue.MEETING,
        Cue.JOB,
        Cue.PRIVATE,
        Cue.CROWD,
        Cue.MASS,
        Cue.WORK,
        Cue.COME,
        Cue.SERVICE,
        Cue.APPOINTMENT,
        Cue.TRADE,
        Cue.OFFICE,
        Cue.BOSS,
        Cue.ERRAND,
        Cue.MINE,
    }
)
# "Mortgage Specialist" and "Workshop Tutor" are jobs.
_NOT_OF_A_JOB: Final = frozenset({Cue.PRIVATE, Cue.SERVICE, Cue.CROWD})
_TALKED_OF: Final = frozenset({Cue.INTERVIEW, Cue.PERSONAL, Cue.JOB, Cue.WORK, Cue.TRADE})
_WORD = re.compile(r"[^\W\d_]{4,40}")
_MOST: Final = 20_000
_MOST_SENTENCES: Final = 2_000
_LONG_LINE: Final = 50
_SHORT: Final = 30
_SAMPLE: Final = 4_000
_UNDONE: Final = frozenset({Cue.MOVE, Cue.CANCEL, Cue.GONE})
_FEW_WORDS: Final = 5
_NEAR_BEFORE: Final = 24
_WORKPLACE = re.compile(
    r"werkstatt|praxis|klinik|hotel|clinic|hospital|surgery|salon|gym|workshop|kita|schule|school|studio|scuola|"
    r"ecole|colegio|"
    r"escuela|palestra|oficina|verkstad|verksted|vaerksted|skola|skole|warsztat|szkol\w+|hall|dental|vet\b|ambulatorio|"
    r"cabinet|clinique|clinica|boutique|magasin"
)
_OURS_BEFORE = re.compile(
    r"\b(?:our|the|uns|unsere[rnm]?|notre|nos|nuestr\w+|nostr\w+|onze|ons|noss\w|nas\w*|vart?|vores|i|in|im|at|na|"
    r"en|no|all[ao]|"
    r"au|a la|op de)\b"
)
_OURS = re.compile(r"\b(?:we|i|us|wir|ich|nous|je|podemos|possiamo|we|ik|mozemy|vi|jag|jeg|can|could)\b")
_BREAK = re.compile(r"(?<=[.!?;])[ \t]+(?=[^\W\d_]|\d|[\"'(¿¡•*-])|(?<=[。！？])")
_NO_END = re.compile(
    r"(?:^|[\s(])(?:[a-z]|dr|mr|mrs|ms|prof|st|no|nr|vs|approx|ca|bzw|inkl|kl|tel|ext|jan|feb|mar|apr|jun|jul|aug|"
    r"sept?|oct|nov|dec|godz|ul|pok|str|hr|avv|dott|sig|ing|sra?|dna|mme|mlle|av|num|mgr"
    r"|mon|tues?|wed|thurs?|fri|sat|sun|\d{1,2}|\d{1,2}\.\d{1,2}|a\.m|p\.m|e\.g|i\.e|u\.s|z\.b)\.$",
    re.IGNORECASE,
)
_NEW_LINE = re.compile(r"\s*(?:[-*•·–>|]|\d{1,2}[.)]\s|[\w &/]{2,28}:(?:\s|$)|$)")
# What stands in the path of a link is nobody's word.
_PATH = re.compile(r"(https?://[^\s/<>]{1,200})/[^\s<>]{0,2000}")
# Rows of a schedule: a date or a time begins each.
_ROW = re.compile(r"\W{0,4}(?:[^\W\d_]{2,12}\W{1,3}){0,2}\d")
_FOLDED: Final = {
    **{ord(each): "'" for each in "\u2018\u2019\u02bc\u00b4`"},
    **{ord(each): "-" for each in "\u2010\u2011\u2012\u2013\u2014"},
    ord("\u00df"): "ss",
    **{
        ord(accented): plain
        for plain, letters in {
            "a": "àáâãäåāą", "ae": "æ", "c": "çćč", "d": "đð", "e": "èéêëēęě", "i": "ìíîïı", "l": "ł", "n": "ñńň",
            "o": "òóôõöøőō", "oe": "œ", "s": "śšş", "u": "ùúûüůűū", "y": "ýÿ", "z": "źżž", "r": "ř", "t": "ť",
        }.items()
        for accented in letters
    },
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence or line of a text: where it stands, its folded words, and where in them each cue stands first."""

    start: int
    end: int
    text: str
    cues: Mapping[Cue, int]

    def is_conditional(self, cue: Cue) -> bool:
        """Say whether a condition stands before a cue ("if you need to cancel"), or is all of it ("Can't make it?")."""
        if (
            cue in _UNDONE
            and self.text.endswith("?")
            and self.text.count(" ") < _FEW_WORDS
            and not _OURS.search(self.text)
        ):
            return True
        return Cue.CONDITION in self.cues and self.cues[Cue.CONDITION] <= self.cues[cue]


def fold(text: str) -> str:
    """Return a text in lower case, without accents, with plain quotes and dashes and single blanks."""
    return " ".join(text.lower().translate(_FOLDED).split())


def read_sentences(text: str, *, beside: str = "") -> tuple[Sentence, ...]:
    """Return the sentences of a text with their cues, in the languages it is written in.

    At most 2,000 sentences in 20,000 characters. ``beside`` is all that is written in the same language, for a text
    that alone is too short to tell: a subject.
    """
    written = ((start, end) for start, end in _spans(text[:_MOST]) if text[start:end].strip())
    spans = list(islice(written, _MOST_SENTENCES))
    folded = [_PATH.sub(r"\1", fold(text[start:end])) for start, end in spans]
    whole = "\n".join(folded)
    offsets: list[int] = []
    position = 0
    for each in folded:
        offsets.append(position)
        position += len(each) + 1
    found: list[dict[Cue, int]] = [{} for _ in folded]
    for language in guess_languages(fold(beside[:_SAMPLE]) or whole):
        for cue in _WORDS[language]:
            for match in _pattern(language, cue).finditer(whole):
                index = bisect_right(offsets, match.start()) - 1
                place = match.start() - offsets[index]
                found[index][cue] = min(place, found[index].get(cue, place))
    for said in found:
        if Cue.TOPIC in said:
            # "Tell me about your interviews": they are what is talked about, not what is set.
            for cue in _TALKED_OF & said.keys():
                del said[cue]
    return tuple(
        Sentence(start=start, end=end, text=words, cues=cues)
        for (start, end), words, cues in zip(spans, folded, found, strict=True)
    )


def without_name(sentence: Sentence, domain: str) -> Sentence:
    """Return a sentence without the cues of private life that stand in the employer's own name ("Hotel Altamesa").

    ``domain`` is the sender's, in lower case.
    """
    named = [
        cue
        for cue in _NOT_OF_A_JOB & sentence.cues.keys()
        if (word := _WORD.match(sentence.text, sentence.cues[cue])) and word[0] in domain
    ]
    if not named:
        return sentence
    return replace(sentence, cues={cue: place for cue, place in sentence.cues.items() if cue not in named})


def without_workplace(sentence: Sentence) -> Sentence:
    """Return a sentence without the cues of private life that are a firm's own rooms ("bei uns in der Werkstatt")."""
    named = [
        cue
        for cue in _NOT_OF_A_JOB & sentence.cues.keys()
        if _WORKPLACE.match(sentence.text, place := sentence.cues[cue])
        and _OURS_BEFORE.search(sentence.text, max(0, place - _NEAR_BEFORE), place)
    ]
    if not named:
        return sentence
    return replace(sentence, cues={cue: place for cue, place in sentence.cues.items() if cue not in named})


@cache
def _pattern(language: str, cue: Cue) -> re.Pattern[str]:
    if language == "asian":
        return re.compile(_WORDS[language][cue], re.MULTILINE)
    end = r"(?!\w)" if cue in _WHOLE_WORDS else ""
    if cue in _NOT_OF_A_JOB:
        end += rf"(?! (?:[\w&-]+ )?(?:{occasion.TRADES}|manager|director|lead|head|role|position|vacancy|job)\b)"
    return re.compile(rf"(?<!\w)(?:{_WORDS[language][cue]}){end}", re.MULTILINE)


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences: a line that was wrapped in the middle of one is joined with the next."""
    start = position = 0
    lines = text.split("\n")
    for index, line in enumerate(lines):
        position += len(line) + 1
        following = lines[index + 1] if index + 1 < len(lines) else ""
        if _wrapped(line, following):
            continue
        yield from _split(text, start, min(position, len(text)))
        start = position


def _wrapped(line: str, following: str) -> bool:
    return (
        len(line) >= _LONG_LINE
        and line.rstrip()[-1:] not in {".", "!", "?", ":", ";", "。", ">", ""}
        and _NEW_LINE.match(following) is None
        and "\t" not in line
        and not (_ROW.match(line) and _ROW.match(following))
    )


def _split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begun = start
    for match in _BREAK.finditer(text, start, end):
        if _NO_END.search(text, max(begun, match.start() - 12), match.start()):
            continue
        yield begun, match.start()
        begun = match.end()
    yield begun, end
