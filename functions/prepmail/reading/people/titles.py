"""The job that stands beside a name: "our CTO Ana Silva", "Raj Patel, Director of Sales and Marketing"."""

import re
from collections.abc import Collection
from typing import Final

from prepmail.reading.people.given_names import ALL_GIVEN_NAMES
from prepmail.reading.people.kinds import ends_in_job, is_department, is_title
from prepmail.reading.people.name_scanner import GAP, WORD, Name, read_name
from prepmail.reading.people.name_words import DETERMINERS
from prepmail.reading.people.title_words import NO_TITLE, POSSESSIVES

_MAX_TITLE_WORDS: Final = 8
# No title ends in them: "Director of" goes on.
_LINKS: Final = frozenset(
    "of de du des di del della do da dos for für und and & van och og et y e oraz en i sowie ed".split()  # noqa: SIM905 - words
)
_PRONOUNS = re.compile(r"^(?:she|he|they|ze|sie|er|elle|il)\s?/\s?\w+(?:\s?/\s?\w+)?[,;]\s?", re.IGNORECASE)
_ARTICLES: Final = frozenset("la le il lo el der die den dem het the".split())  # noqa: SIM905 - words
_SHORTENED: Final = frozenset(
    "assoc. asst. dr. sr. jr. prof. dep. exec. vp. dir. mgr. st. dipl. ing. dept. gen. tech. sen. kfm. stv.".split()  # noqa: SIM905 - words
)
_TITLE_WORD = re.compile(r"[^\W_][\w&/'’.+-]{0,40},?")
_BEFORE_TITLE = re.compile(
    r"(?:,?[ \u00a0](?:(?:who|he|she)(?: is|['’]s)|qu[ei] (?:es|[ée]|est)|che [èe]|som [äe]r|kt[óo]r[ay] jest)|"
    r"[ \u00a0]?,|[ \u00a0]?[–—|/]|[ \u00a0]-|:|\t|[ \u00a0]{2}|[ \u00a0]is|"
    r"[ \u00a0]as)[ \u00a0\t]{1,3}"
    # "Derek Sands the Ops Manager", "Wanda our bar manager"
    r"|[ \u00a0](?=(?:the|our|my|unser\w{0,2}|mein\w{0,2}|notre|nuestr[oa]|noss[oa]|onze|v[åa]r|vores|nasz\w{0,3})[ ])"
)
_AND = re.compile(r"(?:and|und|et|y|e|oraz|och|og|sowie|or|as well as|then|plus)\s", re.IGNORECASE)
_CONTRACTED = re.compile(r"['’](?:s|re|m|ll|ve|d)$")
_TITLE_TEXT = re.compile(r"[^\n\t;()|<>!?\[\]]{2,110}")
_TITLE_STOP = re.compile(
    r"(?<![SJsj]r)(?<!Assoc)(?<!Asst)\.(?:\s|$)|\s[–—+&]\s(?=[A-Z][\w'’-]+ [A-Z][\w'’-]+,)|\s\+\s|\s[–—-]\s|\s/\s|"
    r":\s|,?\s(?!(?-i:Per|Om|Vi|Via) [A-ZÀ-Þ])(?:(?:will|would|on|at|for|who|via|from|to|"
    r"about|is|are|has|over|through|when|"
    r"where|they|we|you|then|in (?:the|our|person|room)|this|next|discuss\w{0,4}|followed|zum|zur|am|um|über|wird|"
    r"w firmie|werden|bei|vom|im|le|au|à|pour|chez|dans|sur|via|el|para|sobre|a las|il|alle|presso|per|op|om|voor|"
    r"bij|no|na|às|"
    r"w dniu|på|kl|hos|til)\s|(?:and|und|et|y|e|en|i|och|og|sowie|&)\s)",
    re.IGNORECASE,
)
_NO_TITLE_FIRST = re.compile(
    r"(?:who|which|that|will|and|with|is|are|he|she|they|you|we|die|der die|qui|que|che|które?\w?|który|som|wer|die)\s",
    re.IGNORECASE,
)
# What stands behind a name before the job: "Dolores Finch, MSN, RN, Nurse Manager".
_DEGREES = re.compile(
    r"(?:,[ \u00a0](?:ph\.?d|m\.?d|m\.?b\.?a|m\.?s\.?c?|b\.?sc?|m\.?a|b\.?a|m\.?ed|ll\.?[mb]|j\.?d|esq|msn|bsn|rn|rgn|"
    r"dvm|dds|pharm\.?d|ed\.?d|cpa|cfa|acca|aca|pmp|shrm-[cs]p|phr|sphr|p\.?e|p\.?eng|c\.?eng|fcipd|mcipd|mrics|"
    r"frics|aia|riba|"
    r"frcs|mrcp|frs|obe|mbe|cbe|jp|kc|qc|jr|sr|ii|iii)\.?(?=,|\s\()){1,4}",
    re.IGNORECASE,
)
_JOINT = re.compile(
    r"[ \u00a0]?(?:,(?! (?:and|und|et|y|e|en|och|og|i|for|at|on|who|will|from|via|to|in|our|is|are|für|am|pour|"
    r"para|per|voor|about|with|regarding|over|starting|followed|then|followed by|he|she|they|we|you|so|as|but|both|"
    r"plus|über|bei|im|mit|avec|con|met|com|med|z|om|sobre|acerca)\b)|&|/|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|"
    r"\boch\b|\bog\b|\bi\b)[ \u00a0]"
)
_JOINED_I = re.compile(
    r"^(?:me|myself|mich|mir|mig|meg|io|moi|eu|mij)\s(?:and|und|och|og|e|et|en)\s(?:(?:our|my|vår|vores|"
    r"unser\w{0,2}|meine?\w?|mon|ma)\s)?",
    re.IGNORECASE,
)
_ARTICLE = re.compile(
    r"(?:(?:our|the|a|an|my|your|one of our|by our|den|det|meine[rmn]?|min|mon|ma|mio|mia|mijn|mój|moja|"
    r"unsere[mrn]?|unser|"
    r"der|die|dem|dein\w{0,2}|ihre?[mrn]?|notre|nos|votre|nuestr[oa]|"
    r"el|la|le|il|lo|nostr[oa]|onze|ons|de|het|noss[oa]|o|a|nasz\w{0,3}|vår[ta]?|vores)\s|l['’])+",
    re.IGNORECASE,
)


def read_title_before(text: str, position: int, banned: Collection[str]) -> tuple[Name, str] | None:
    """Read "our CTO Ana Silva", "unserer Teamleiterin, Frau Weber": a title, then the name."""
    start = begin = position
    article = _ARTICLE.match(text, position)
    ours = article is not None and article[0].split()[0].casefold() in POSSESSIVES
    if article:
        position = start = article.end()
    before = ""
    for _ in range(_MAX_TITLE_WORDS):
        match = _TITLE_WORD.match(text, position)
        if match is None:
            return None
        bare, last = match[0].casefold().rstrip(","), before
        before = bare
        if _ends_title(bare, first=position == start):
            return None
        gap = GAP.match(text, match.end())
        if gap is None or (match[0][0].isupper() and bare in ALL_GIVEN_NAMES and _NAMED_ON.match(text, gap.end())):
            # Somebody's name stands in it already.
            return None
        position = gap.end()
        if bare in POSSESSIVES or (bare in _ARTICLES and last not in _LINKS and last):
            # "La riceverà la titolare, dott.ssa Franca Bellomo"
            start = position
            continue
        title = _JOINED_I.sub("", text[start : match.end()].strip(" ,:"))
        if article is None and not title.istitle() and " " in title and "'" not in title:
            title = _shortest(title)
        following = WORD.match(text, position)
        if bare in _LINKS or (following and (is_department(following[0]) or _has_noun_next(text, following))):
            # "Head of Growth Ingrid Dahl"
            continue
        initials = (article is not None or start > begin) and title.isupper() and len(title) in _ABBREVIATED
        if (is_title(title) or initials) and (
            name := read_name(text, position, single=ours or match[0].endswith(","), banned=banned)
        ):
            return name, _singular(title)
    return None


# "our SENCO Mrs Sahota"
_ABBREVIATED: Final = range(2, 6)
_NAMED_ON = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’-]{1,30}(?:,| (?:and|und|et|y|e|en|i|och|og|sowie|oraz)\b)")


def _has_noun_next(text: str, word: re.Match[str]) -> bool:
    """Say whether a title goes on with a word before a full name: "Head" in "Head Ranger Ali Stokes"."""
    gap = GAP.match(text, word.end())
    if gap is None or not ends_in_job(word[0]) or word[0].casefold() in ALL_GIVEN_NAMES:
        return False
    name = read_name(text, gap.end(), single=False, banned=())
    return name is not None and " " in name.text


def _singular(title: str) -> str:
    """Return a title, nothing where it is said of several: "two of our engineers, Wei Zhang and Priya Rao"."""
    if title.casefold() == "founders":
        return "founder"
    several = (
        title.endswith("s")
        and " of " not in title
        and ends_in_job(title)
        and is_title(title[:-1])
        and not title.casefold().endswith(("ss", "sales"))
    )
    return "" if several else title


def _ends_title(bare: str, *, first: bool) -> bool:
    """Say whether no title holds a word: a number, a sentence's last, "It's" before "Attorney Hector Delgado"."""
    ends = bare.endswith(".") and bare not in _SHORTENED
    return ends or bare in NO_TITLE or bare.isdigit() or (first and _CONTRACTED.search(bare) is not None)


def _shortest(title: str) -> str:
    """Take the words of the sentence from a title that no article begins: "deltager teamleder"."""
    words = title.split()
    small = [index for index, each in enumerate(words) if index and each[0].islower() and each not in _LINKS]
    if small and words[small[-1] + 1 :] and is_title(" ".join(words[small[-1] + 1 :])):
        # "Rozmowę przeprowadzi Główna Księgowa"
        return " ".join(words[small[-1] + 1 :])
    if words[0].isupper() or words[0][0].islower() or any(each[0].isupper() for each in words[1:]):
        return title
    return next(
        (" ".join(words[index:]) for index in range(len(words) - 1, 0, -1) if is_title(" ".join(words[index:]))), title
    )


def rest_of_row(rest: str) -> str | None:
    """Return what a row of a list says behind a name as the title, known or not: "– EM, Connectivity"."""
    said = _ROW.match(rest)
    words = said[1].rstrip(" .,") if said else ""
    if (
        not words
        or len(words.split()) > _MAX_TITLE_WORDS
        or _NO_TITLE_FIRST.match(words)
        or _PRONOUNS.match(words + ",")
    ):
        return None
    plain = not any(each.isdigit() for each in words) and not re.search(
        r"[@:!?;]|https?|\bzoom\b", words, re.IGNORECASE
    )
    name = read_name(words, 0, single=False, banned=())
    person = name is not None and " " in name.text and name.text.split()[0].casefold() in ALL_GIVEN_NAMES
    return words if plain and not person and (words[0].isupper() or is_title(words)) else None


_ROW = re.compile(r"[ \u00a0]{0,2}(?:,|[–—|/-]|\t|:|[ \u00a0]{2,20})[ \u00a0\t]{1,20}([^\n()\t]{2,80}?)[ \u00a0]*$")


def as_title(words: str, *, strong: bool = False) -> str | None:
    """Return words as a title without its article, None where they are none; ``strong`` takes a team's name too."""
    text = _PRONOUNS.sub("", " ".join(words.split())).strip(" .,:-–")
    if article := _ARTICLE.match(text):
        text = text[article.end() :]
    if not 2 <= len(text) <= 90 or text[0].isdigit() or "@" in text or _NO_TITLE_FIRST.match(text):  # noqa: PLR2004 - a title's length
        return None
    return text if is_title(text) or (strong and is_department(text)) else None


def read_title_after(text: str, position: int) -> tuple[str, int] | None:
    """Return the title behind a name and where it ends: "Ana Silva, VP, Engineering"."""
    if degrees := _DEGREES.match(text, position):
        position = degrees.end()
    before = _BEFORE_TITLE.match(text, position)
    said = _TITLE_TEXT.match(text, before.end()) if before else None
    if before is None or said is None:
        return None
    words, start = said[0], said.start()
    if _AND.match(words):
        return None
    following = read_name(text, start, single=False, banned=())
    if following and not _ARTICLE.match(text, start):
        # "Ana Silva, Raj Patel": the next one.
        first = _TITLE_STOP.search(words)
        known = " " in following.text and following.text.split()[0].casefold() in ALL_GIVEN_NAMES
        if known or not is_title(words[: first.start()] if first else words):
            return None
    return _longest_run(text, start, words)


def _longest_run(text: str, start: int, words: str) -> tuple[str, int] | None:
    """Return the longest run of pieces that still is a title: "VP, Engineering", "Director of Sales and Marketing"."""
    best: tuple[str, int] | None = None
    cut = 0
    for _ in range(6):
        stop = _TITLE_STOP.search(words, cut)
        comma = words.find(",", cut)
        ends = [each for each in (stop.start() if stop else -1, comma) if each >= 0]
        end = min(ends) if ends else len(words)
        piece = words[cut:end].strip(" ,.&")
        if best is not None and (_AND.match(piece + " ") or _ends_in_name(piece)):
            break
        if best is not None and not (
            is_department(piece) or _continues(piece) or _is_field(best[0], piece, words[end:])
        ):
            break
        title = as_title(words[:end], strong=True) or _as_ours(text, start, words[:end])
        if title is None or _ends_in_name(piece):
            break
        best = (title, start + len(words[:end].rstrip(" .,")))
        if end >= len(words) or not (joint := _JOINT.match(words, end)):
            break
        cut = joint.end()
    return best


def _ends_in_name(piece: str) -> bool:
    """Say whether a title is the next person's, who stands behind it: "City Clerk Marla Finch"."""
    words = piece.split()
    return any(
        words[index][0].isupper()
        and words[index].casefold() in ALL_GIVEN_NAMES
        and words[index + 1][0].isupper()
        and is_title(" ".join(words[:index]))
        for index in range(1, len(words) - 1)
    )


def _is_field(title: str, piece: str, rest: str) -> bool:
    """Say whether the words behind a bare level are what it is of: "Manager, Network Pricing", "VP, Credit Risk"."""
    words = piece.split()
    return (
        title.casefold() in _BARE_LEVELS
        and 0 < len(words) <= _MOST_OF_FIELD
        and not rest.strip(" .)")
        and all(each[0].isupper() or each in {"and", "&"} for each in words)
        and words[0].casefold() not in ALL_GIVEN_NAMES
    )


_MOST_OF_FIELD: Final = 4
_BARE_LEVELS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "manager director vp svp evp avp head lead president partner principal supervisor coordinator specialist "
        "analyst "
        "engineer"
    ).split()
)


def _as_ours(text: str, start: int, words: str) -> str | None:
    """Return what "our" makes a job, known or not: "Gideon Frost, our publisher"."""
    article = _ARTICLE.match(text, start)
    bare = words[article.end() - start :].strip(" ,.") if article else ""
    ours = article is not None and article[0].split()[0].casefold() in POSSESSIVES
    # "Fergal the DOS"
    ours = ours or (bare.isupper() and article is not None and len(bare) in _ABBREVIATED)
    return bare if ours and bare and len(bare.split()) <= 4 and not bare[0].isdigit() else None  # noqa: PLR2004 - a title's length


def _continues(piece: str) -> bool:
    """Say whether a piece after a comma or "and" still belongs to the title before it ("Director, New Ventures")."""
    return bool(piece) and is_title(piece) and piece.split(maxsplit=1)[0].casefold() not in DETERMINERS
