"""Whether words are the name of a job, where their place says that one stands there: by nouns listed and by endings.

What ``kinds.is_role`` takes anywhere is a job here too; the wider table would make people and things jobs elsewhere.
"""

import re
from functools import cache, lru_cache
from typing import Final

from prepmail.reading.people.kinds import ends_in_job, is_role, is_romance_job
from prepmail.reading.position.job_noun_tables import ENGLISH_LAST, ENGLISH_NOUNS, GERMANIC_NOUNS, ROMANCE_NOUNS

_MOST_WORDS: Final = 9
_LONGEST: Final = 90
# Letters in front of a noun that it grows on to.
_SHORTEST_FIRST: Final = 3
_LEAST_GROWN: Final = 5
# Letters of a Danish word that may be a verb as well: "drejer", "tegner".
_A_VERB: Final = 7
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# Behind the noun: "Porter - Nights", "Cook, Second Shift", "Setter II".
_AFTER = re.compile(
    r"(?: (?:(?:grade|level|band|class) [\w-]{1,4}|i{1,3}|iv|[1-9])|"
    r"(?: (?:für|im|in der|i|på|till|til) [\wäöüß-]{3,24}){1,2}|"
    r"(?: [–—-] |/|, )[\w&/+#.]{2,20}(?: [\w&/+#]{1,20}){0,2})?$",
    re.IGNORECASE,
)
# English nouns that one word is made with: "dishwasher".
_CLOSED = re.compile(
    r"[^\W\d_]{3,12}(?:washer|driver|packer|picker|cleaner|cutter|walker|seller|teller|grower|breeder|loader|catcher|"
    r"fighter|cook|trainer|taker|porter)"
)
# The work stands for who does it: "Sachbearbeitung Bürgerbüro", "Leitung Kita".
_WORK = re.compile(
    r"[^\W\d_]{0,24}(?:sachbearbeitung|leitung|assistenz|koordination|buchhaltung|aushilfe|vertretung|fachberatung|"
    r"pflegedienst|professur|werkstudium|volontariat|referendariat|praktikum|ausbildung|referat|sekretariat|hausmeisterei)"
)


# "W2-Professur"
_PAID_AS = re.compile(r"^[A-Z]\d{1,2}-(?=[A-Z])")
# "Rezeptionist:in", "Lehrer*in", "Koch/Köchin" aside
_GENDERED = re.compile(r"(?<=[a-zß])(?:[:*_]|/-?)in(?:nen)?\b")
# Jobs that go by their letters.
_INITIALS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "MFA ZFA TFA PTA MTA PKA CNA LPN RN HCA LSA SEN TA PA EA SRE SDE DBA QA EMT AES ATSEM AESH ASH OSS HLTA"
    ).split()
)
# Jobs by the place or the work: "front desk", "bar staff", "crew lead".
_STAFF = re.compile(
    r"(?:[^\W\d_][\w'’-]{1,20} ){0,2}(?:front desk|front of house|back of house|(?:bar|waiting|kitchen|floor|"
    r"support|sales|shop|nursing|"
    r"wait|catering|cleaning|ground|office|event) staff|(?:cabin|kitchen|film|ground|stage|night|store|"
    r"shop floor) crew|"
    r"(?:crew|shift|team|floor|tech|project|site|night|day|yard|bar|kitchen|line) lead|team member|kitchen help|"
    r"housekeeping|(?:sales|service|support|field|account|delivery) reps?)",
    re.IGNORECASE,
)


def is_job(text: str) -> bool:
    """Say whether words where a job is named are one: "kitchen porter", "MIG welder", "Sachbearbeitung Bürgerbüro"."""
    if text in _INITIALS or _STAFF.fullmatch(text) or is_role(text) or (text[:1].islower() and begins_with_job(text)):
        return True
    text = _GENDERED.sub("", _PAID_AS.sub("", text))
    words = _WORD.findall(text)
    if not 0 < len(words) <= _MOST_WORDS or len(text) > _LONGEST:
        return False
    if _is_first(words[0]) or (len(words) > 1 and words[0].istitle() and _is_first(words[1]) and len(words[0]) > 1):
        return True
    return any(
        _AFTER.match(text, match.end()) is not None
        and (_is_last(match[0], alone=match.start() == 0) or ends_in_job(match[0]))
        for match in _WORD.finditer(text)
    )


def ends_in_known_job(text: str) -> bool:
    """Say whether the last word is the noun of a job that the tables know."""
    words = _WORD.findall(text)
    return (
        bool(words)
        and text.endswith(words[-1])
        and (_STAFF.fullmatch(text) is not None or ends_in_job(text) or _is_last(words[-1], alone=len(words) == 1))
    )


def begins_with_job(text: str) -> bool:
    """Say whether the first word is a job's noun that others may follow : "Analista de datos", "Leitung Kita"."""
    words = _WORD.findall(text[:_LONGEST])
    first = words[0] if words else ""
    return bool(words) and (
        _is_first(first) or is_romance_job(first) or (first.islower() and ends_in_job(first) and _is_short(text))
    )


def _is_short(text: str) -> bool:
    """Say whether little but a level stands behind the first word: "leerkracht groep 5"."""
    return _LEVEL.fullmatch(text) is not None


_LEVEL = re.compile(
    r"[^\W\d_]{4,30} (?:groep|klas|klasse|niveau|stufe|trin|trinn|årskurs|grad|kat\.?|cat\.?|kl\.?|poziom|"
    r"[A-Z])[ ]?[\w+/-]{0,6}|[^\W\d_]{4,30}(?: [^\W\d_]{3,20}){0,2} \d{1,2}(?:e|de|ste|\.|º|ª)? ?"
    r"(?:graad|leerjaar|klas|jaar|trinn|klasse|grad|ciclo|grado)"
)


@cache
def _english() -> frozenset[str]:
    return frozenset(ENGLISH_NOUNS.split())


@cache
def _behind() -> frozenset[str]:
    return frozenset(ENGLISH_LAST.split())


@cache
def _romance() -> frozenset[str]:
    return frozenset(ROMANCE_NOUNS.split())


@cache
def _germanic() -> frozenset[str]:
    return frozenset(GERMANIC_NOUNS.split())


@cache
def _grown() -> re.Pattern[str]:
    """Return the pattern of what German, Dutch, Swedish, Danish and Norwegian make jobs of."""
    return re.compile(
        r"[^\W\d_]{4,24}(?<![ls])ist|[^\W\d_]{3,24}(?:iker|ikerin|ierer|ierin|istin|alist|ologe|ologin|onom|onomin|"
        r"ateur|euse|eurin|kraft|"
        r"schwester|helfer|helferin|pfleger|pflegerin|wirt|wirtin|mann|frau|leute|"
        r"hulp|kracht|knecht|meester|bezorger|medewerker|medewerkster|loog|kundige|begeleider|teur|neur|"
        r"(?<!f)(?<!f[öø]r)ör|(?<!f)ør|lærling|lärling|elev|vikar|lærer|lärare|lærar|ansvarlig|ansvarig|"
        r"medarbejder|medarbeider|medarbetare|mitarbeiter|mitarbeiterin|"
        r"konsulent|konsult|betjent|formidler|behandler|förmedlare|handläggare|mester|mästare|skötare|vakt|vagt)"
    )


# Who interviews as often as who is looked for: a job only where one is named.
_IN_CHARGE: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "responsabile responsable responsável encargado encargada encarregado encarregada referente capo coordinatore "
        "coordinatrice coordinador coordinadora coordenador coordenadora"
    ).split()
)


@lru_cache(maxsize=4096)
def _is_first(word: str) -> bool:
    folded = word.casefold()
    return folded in _romance() or folded in _IN_CHARGE or (word[0].isupper() and _WORK.fullmatch(folded) is not None)


@lru_cache(maxsize=4096)
def _is_last(word: str, *, alone: bool) -> bool:
    folded = word.casefold()
    for each in (folded, folded.removesuffix("s")):
        if each in _english() or (not alone and each in _behind()):
            return True
    grown = _germanic()
    return (
        (folded in grown and (word[0].isupper() or len(word) > _A_VERB))
        or _grown().fullmatch(folded) is not None
        or _CLOSED.fullmatch(folded) is not None
        or any(folded[index:] in grown for index in range(_SHORTEST_FIRST, len(folded) - _LEAST_GROWN + 1))
    )
