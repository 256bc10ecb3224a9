"""The name of a company as its texts write it, found by the word that its mail domain is made of."""

import re
import unicodedata
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final

from prepmail.reading.people.kinds import is_department, is_role
from prepmail.reading.people.name_words import COMPANY_ENDINGS

_CAPITAL: Final = r"[^\W_a-zß-öø-ÿ]"
_WORD: Final = rf"(?:{_CAPITAL}|\d(?=[\w-]*[^\W\d_]))[\w&'’+-]{{0,40}}(?:\.\w{{1,10}}){{0,3}}"
_PHRASE = re.compile(
    rf"(?<![\w@/.-])(?:[Tt]he )?{_WORD}"
    rf"(?: (?:(?:&|\+|of|the|and|de|du|des|van|der|für|for|und|et|e|y|och|og|i|en|on|del|della|di|da|do|dos|zum|zur|"
    rf"am|im|vom|den) ){{0,2}}{_WORD}){{0,5}}"
)
_LINKS: Final = frozenset(
    (  # noqa: SIM905 - words
        "& + of the and de du des van der für for und et e y och og i en on del della di da do dos zum zur am im vom "
        "den"
    ).split()
)
# As domains shorten the nouns of public houses.
_SHORTENED: Final = {
    "department": ("dept", "dpt"),
    "university": ("uni", "univ"),
    "hospital": ("hosp",),
    "hospitals": ("hosp",),
    "county": ("co",),
    "council": ("coco", "cc"),
    "ministry": ("min",),
    "saint": ("st",),
    "school": ("sch",),
    "authority": ("auth",),
    "services": ("svcs",),
    "association": ("assoc",),
    "manufacturing": ("mfg",),
    "brothers": ("bros",),
    "international": ("intl",),
    "management": ("mgmt",),
    "technologies": ("tech",),
    "technology": ("tech",),
    "universität": ("uni",),
    "universidad": ("u", "uni"),
    "université": ("univ",),
}
_AND: Final = ("", "and", "und", "et", "y", "e", "n", "og", "och", "en")
# Beside a name in a domain: "getacme", "acmehq".
_AROUND = re.compile(
    r"^(?:get|try|join|use|go|my|meet|the|with|work-?at|jobs-?at|team|hello|mail|careers?-?)|"
    r"(?:-?(?:hq|app|inc|corp|group|gruppe|global|intl|usa?|uk|eu|de|jobs|careers?|talent|mail|online|team|co|ltd|"
    r"gmbh|ag|se|"
    r"plc|labs?|tech|io|ai|hr|people|recruiting|hiring))$"
)
_TAIL_STOPS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "talent recruiting recruitment hiring people hr careers team interview interviews office offices panel role "
        "position job zoom teams onsite on-site phone video final first second technical human please we i you your "
        "our via at in on for with from jobs campus hq headquarters candidate candidates application round screen "
        "invitation graduate graduates assessment programme program centre campus inflight day confirmed "
        "confirmation scheduling is has would invites karriere bewerbung vorstellungsgespräch "
        "gespräch entretien entrevista colloquio gesprek rozmowa intervju samtale and the of &"
    ).split()
)
_LEAST: Final = 3
_MAX_PHRASES: Final = 400
# Letters of a part of a domain's word that says whose it is.
_TELLING: Final = 5
# Letters of a domain's word that is looked for in small letters.
_LONG: Final = 6
_LONGEST: Final = 40
_MOST_EXTRA: Final = 2
AS_IN_DOMAINS: Final = str.maketrans({"å": "aa", "ø": "oe", "æ": "ae", "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def spell_label(label: str, text: str, names: Collection[str]) -> str | None:
    """Return the name in a text that a domain's word stands for, None where none does.

    "fernandfable" is Fern & Fable, "mosaicedu" Mosaic Education, "waldhorn-hotel" Hotel Waldhorn, "svw" Stour Valley
    Water. ``names`` are people's, in lower case. The fullest spelling of the best fit wins.
    """
    best: tuple[float, int, str] | None = None
    bares = {label.replace("-", ""), _AROUND.sub("", label).replace("-", "")}
    bares = {each for each in bares if len(each) > 1}
    firsts = {each[0] for each in bares} | {each[:1] for each in label.split("-")}
    for match in islice(_PHRASE.finditer(text), _MAX_PHRASES):
        words = match[0].removeprefix("The ").removeprefix("the ").split()
        for begin in range(min(len(words), 4)):
            if words[begin] in _LINKS or _fold(words[begin])[:1] not in firsts:
                continue
            for fit, count in _fits(words[begin:], label, bares):
                kept = _extended(words[begin:], count, text)
                said = re.sub(r"['’]s$", "", " ".join(kept).strip(".,'’"))
                if said.casefold() in names or (len(said) < _LEAST and said.casefold() != label):
                    continue
                rank = (fit, len(said) if fit > 1 else -len(said), said)
                if best is None or rank[:2] > best[:2]:
                    best = rank
    return best[2] if best else _in_small_letters(label, text)


def _in_small_letters(label: str, text: str) -> str | None:
    """Return a domain's word that a text writes as several words without capitals ("north quay"), with capitals."""
    bare = label.replace("-", "")
    if not _LONG <= len(bare) <= _LONGEST or not bare.isalpha():
        return None
    letters = r"(?:[ &'’-]| & | and )?".join(bare)
    found = re.search(rf"(?<![\w@./-]){letters}(?![\w@-]|\.\w)", text, re.IGNORECASE)
    said = " ".join(found[0].split()) if found else ""
    return said if found and any(each.isupper() for each in said) else (said.title() if " " in said else None)


def spells_label(name: str, label: str) -> bool:
    """Say whether a name may be the one that a domain's word is made of."""
    words = name.removeprefix("The ").split()[:8]
    bares = {each for each in (label.replace("-", ""), _AROUND.sub("", label).replace("-", "")) if len(each) > 1}
    joined = "".join(_fold(each) for each in words)
    if len(joined) > 1 and any(each.startswith(joined) or joined.startswith(each) or joined in each for each in bares):
        return True
    if len(label) >= _TELLING and any(_fold(each) == label for each in words):
        # "University of Wexcombe" from wexcombe.example
        return True
    parts = {each for each in label.split("-") if len(each) >= _TELLING} if "-" in label else set()
    if parts & {form for each in words for form in _forms(each)}:
        # "lra-oberwiesental" is the Landratsamt Oberwiesental's.
        return True
    return any(fit > 1 for fit, _ in _fits(words, label, bares))


def _fits(words: Sequence[str], label: str, bares: Collection[str]) -> Iterator[tuple[float, int]]:
    """Yield how well the first words spell the domain's word, and how many of them do."""
    folded = [_forms(each) for each in words]
    for count in range(len(words), 0, -1):
        if words[count - 1] in _LINKS:
            continue
        for bare in bares:
            if _consumed(folded[:count], bare, whole=True):
                yield 4, count
            elif (
                (len(bare) >= _LEAST and _consumed(folded[:count], bare, whole=False))
                or (len(words) >= count > 1 and _initials(words[:count]) == bare)
                or (count == 1 and _grown_on(_fold(words[0]), bare))
            ):
                yield 3, count
            elif any(
                _consumed([*folded[:skip], *folded[skip + 1 : count]], bare, whole=True) for skip in range(1, count - 1)
            ):
                # "dalysbutchers" is Daly's Family Butchers.
                yield 2.5, count
        if count > 1 and any(len(bare) > _LEAST and _mixed(words[:count], bare) for bare in bares):
            # "cvcollege" is Champlain Valley College, "lowellpd" the Lowell Police Department.
            yield 2, count
        if "-" in label and count > 1 and sorted(_fold(each) for each in words[:count]) == sorted(label.split("-")):
            yield 3.5, count
        joined = "".join(_fold(each) for each in words[:count])
        if len(joined) >= 4 and any(len(joined) >= 0.45 * len(bare) and bare.startswith(joined) for bare in bares):  # noqa: PLR2004 - most of it
            yield 1, count


def _consumed(words: Sequence[Collection[str]], bare: str, *, whole: bool) -> bool:
    """Say whether the words, one behind another, make up the domain's word: in full, or by how they begin."""
    ends = {0}
    for index, forms in enumerate(words):
        reached: set[int] = set()
        for end in ends:
            for form in forms:
                if bare.startswith(form, end):
                    reached.add(end + len(form))
                if not whole and not index and form[:1] == bare[:1]:
                    # "ualtamira" is Universidad de Altamira.
                    reached.add(1)
                if not whole and index:
                    shared = 0
                    while shared < len(form) and end + shared < len(bare) and form[shared] == bare[end + shared]:
                        shared += 1
                    reached.update(end + each for each in range(_LEAST, shared + 1))
        ends = reached
        if not ends:
            return False
    return len(bare) in ends


def _grown_on(word: str, bare: str) -> bool:
    """Say whether a word is the domain's with the noun of a house grown on: "sint-jozef" is the Sint-Jozefscollege."""
    return len(bare) >= _LONG and word.startswith(bare) and _HOUSES.fullmatch(word, len(bare)) is not None


_HOUSES = re.compile(
    r"(?:s|en|er)?(?:college|schule|school|gymnasium|kolleg|klinik|kliniek|hof|heim|huis|haus|stift|hotel|apotheke|"
    r"apotheek|groep|gruppe|skolan?|skolen?|instituut|institut|verlag|werke|praxis|praktijk)"
)


def _mixed(words: Sequence[str], bare: str) -> bool:
    """Say whether each word stands in the domain's word as a whole or by its first letter, one as a whole at least."""
    ends = {(0, False)}
    for word in words:
        folded = _fold(word)
        reached = {(end, whole) for end, whole in ends if word in _LINKS}
        for end, whole in ends:
            if len(folded) >= _LEAST and bare.startswith(folded, end):
                reached.add((end + len(folded), True))
            if folded and bare.startswith(folded[0], end):
                reached.add((end + 1, whole))
        ends = reached
    return (len(bare), True) in ends


@lru_cache(maxsize=4096)
def _forms(word: str) -> tuple[str, ...]:
    if word in {"&", "+", "and", "und", "et", "y", "e", "og", "och"}:
        return _AND
    forms = {_fold(re.sub(r"['’]s$", "", word)), _fold(word), _fold(word.translate(AS_IN_DOMAINS))}
    forms.update(_SHORTENED.get(_fold(word), ()))
    if word in _LINKS:
        forms.add("")
    return tuple(forms)


@lru_cache(maxsize=4096)
def _fold(word: str) -> str:
    """Fold a word to the letters of a domain: "Séquoia" is sequoia, "Co-op" coop."""
    folded = unicodedata.normalize("NFKD", word.casefold().translate(AS_IN_DOMAINS if "ß" in word else {}))
    return re.sub(r"[^a-z0-9]", "", folded.replace("ø", "o").replace("æ", "ae").replace("ł", "l"))


def _initials(words: Sequence[str]) -> str:
    return "".join(_fold(each)[:1] for each in words if each not in _LINKS)


def _extended(words: Sequence[str], count: int, text: str) -> list[str]:
    """Add the capitalised words behind the spelled ones that belong to the name ("Stour Valley" … "Water")."""
    kept = list(words[:count])
    if kept[-1].endswith((".", "'s", "’s")):
        return kept
    rest: list[str] = []
    for word in words[count:]:
        if (
            len(word) == 1
            or not any(each.isalpha() for each in word)
            or word.casefold().strip(".,'’") in _TAIL_STOPS
            or len(rest) >= _MOST_EXTRA
        ):
            break
        rest.append(word)
    ends = rest and rest[-1].casefold().strip(".,") in COMPANY_ENDINGS
    if rest and not ends and (is_role(" ".join(words[count:])) or is_department(rest[0])):
        return kept
    # "Umfula Bank Graduate Day" beside many an "Umfula Bank".
    often = text.count(" ".join(kept)) < 2 * text.count(" ".join([*kept, *rest]))
    return [*kept, *rest] if often else kept
