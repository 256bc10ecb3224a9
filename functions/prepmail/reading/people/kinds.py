"""What the words around a name say: a job title, and so what the person who holds it decides about."""

import re
from functools import lru_cache
from typing import Final

from prepmail.domain.reading import PersonKind
from prepmail.reading.people.title_words import DEPARTMENTS, ENGLISH_JOBS, GERMANIC_JOBS, ROMANCE_JOBS
from prepmail.reading.people.trade_words import ENGLISH_TRADES, GERMANIC_TRADES, ROMANCE_TRADES

# The first line that fits decides, so the more telling words stand first.
_KINDS: Final = (
    (
        PersonKind.HR,
        re.compile(
            r"\b(?:hr|h\.r\.|recruit\w{0,6}|recruteu\w{0,3}|human resources|talent|head of people|"
            r"chief people officer|sourcer|hrbp|"
            r"people (?:ops|operations|partner|team|manager|director|lead)|personal(?:abteilung|referent\w{0,3})|"
            r"rrhh|recursos humanos|ressources humaines|risorse umane|drh|rh|staffing|onboarding|people|"
            r"\w{0,12}personal\w{0,12}|"
            r"chro|p&o|zasob\w{1,3} ludzk\w{2,4}|rekrut\w{0,8}|recrut\w{0,8}|reclut\w{0,8}|wervings?\w{0,12})\b",
            re.IGNORECASE,
        ),
    ),
    (
        PersonKind.EXECUTIVE,
        re.compile(
            r"\b(?:ceo|cto|cfo|coo|cmo|cpo|cio|ciso|chief \w{2,20}(?: \w{2,20})? officer|(?:co-?)?founder|president|"
            r"md|[aes]?vp|vice[ -]president|managing (?:director|partner)|general manager|owner|"
            r"gesch[aä]ftsf[uü]hrer(?:in)?|"
            r"vorstand\w{0,12}|pdg|executive director|gr[uü]nder(?:in)?|inhaber(?:in)?|fondat(?:eur|rice)|fundador[a]?|"
            r"director[a]? general|direct(?:eur|rice) g[eé]n[eé]rale?|amministrat(?:ore|rice) delegat[oa]|prezes|"
            r"direttore generale|diretor[a]? geral|bestuurder|directeur|administrerende direktør|adm\.? dir|vd)\b",
            re.IGNORECASE,
        ),
    ),
    (
        PersonKind.PEER,
        re.compile(r"\b(?:product|project|programme?|account|community|content|delivery) manager\b", re.IGNORECASE),
    ),
    (
        PersonKind.MANAGER,
        re.compile(
            r"\b(?:manager(?:in)?|head|director[a]?|team ?lead|lead|supervisor|\w{0,24}leit(?:er|erin|ung)|"
            r"responsable|principal"
            r" investigator|direct(?:eur|rice)|chef(?:fe)? d\w{0,2}|jef[ea]|gerente|gestor[a]?|diret(?:or|ora)|"
            r"dirett\w{1,5}|"
            r"responsabile|kierowni\w{1,5}|dyrektor\w{0,3}|mened[żz]er\w{0,3}|\w{0,20}leid(?:er|inggevende)|hoofd|"
            r"\w{0,20}chef|\w{0,20}leder|\w{0,20}ledare|coordinador[a]?|l[ií]der|abteilungs\w{2,12}|capo\w{0,8})\b",
            re.IGNORECASE,
        ),
    ),
    (
        PersonKind.PEER,
        re.compile(
            r"\b(?:engineer|developer|programmer|designer|analyst|scientist|architect|consultant|specialist|associate|"
            r"researcher|writer|editor|nurse|teacher|technician|accountant|administrator|entwickler(?:in)?|sre|"
            r"devops)\b",
            re.IGNORECASE,
        ),
    ),
)
# English job nouns that are made rather than listed.
_MADE = re.compile(
    r"\w{2,16}(?:maker|smith|keeper|worker|master|wright|monger|person|ologist|grapher|ician|handler|setter|fitter|"
    r"minder|sitter|dresser|layer|builder|iatrist|ometrist|therapist|hygienist)s?"
)
_ENGLISH: Final = frozenset(f"{ENGLISH_JOBS} {ENGLISH_TRADES}".split())
_GERMANIC: Final = frozenset(f"{GERMANIC_JOBS} {GERMANIC_TRADES}".split())
_ROMANCE: Final = frozenset(f"{ROMANCE_JOBS} {ROMANCE_TRADES}".split())
# Letters of a noun in front of another that it grows on to: "Lok-führer", never "dr-ejer".
_SHORTEST_FIRST: Final = 3
_LONGEST_FIRST: Final = 24
_WORD = re.compile(r"\w+(?:-\w+)*")
# What may follow the noun: "Engineer II", "Engineer, Platform", "Analyst - Trade Finance".
_AFTER_NOUN = re.compile(
    r"(?:(?:,? | [–—-] |/)(?:i{1,3}|iv|[1-5]|l[1-9]|[\w&/+#.]{2,20}(?: [\w&/+#]{2,20}){0,2}))?$", re.IGNORECASE
)
_ROLE = re.compile(
    r"\b(?:chief|head|director|vp|svp|vice president|manager|lead|president|dean|superintendent|"
    r"secretary) of (?:the )?[\w&]{2,20}(?: [\w&]{1,20}){0,4}$"
    r"|\b(?:cellar|stable|farm|ranch|dairy|kitchen|deck|stage|factory|warehouse|station) hand$|\b(?:cabin|ground|"
    r"flight|film) crew$"
    r"|\b(?:team|crew|cast|bar|floor|kitchen|store|ensemble|faculty) member$|\b(?:graduate|trainee|internship|"
    r"leadership|rotational|management) (?:scheme|program|programme)$|\b(?:qa|ux|"
    r"ui|hr)$",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:hr|talent|people|head of|chief|vp|ceo|cto|cfo|coo|cpo|cmo|cio|ciso|chro|founder|co-founder|"
    r"md|gm|avp|evp|cro|hrbp|tpm|drh|daf|pdg|board member|trustee|"
    r"president|recruiting|dean|chair|founding|leitung|rrhh)\b",
    re.IGNORECASE,
)
_LEVELLED = re.compile(
    r"(?:Senior|Junior|Lead|Principal|Chief|Head|Deputy|Managing|Executive|Acting|Interim) [A-ZÀ-Þ][\w-]+"
)
_DEPARTMENT: Final = frozenset(DEPARTMENTS.split())
_LINKS: Final = frozenset(("and", "&", "of", "und", "et", "y", "e", "for", "the", "/", "team"))
_NOT_A_ROLE = re.compile(
    r"\b(?:hiring manager|with|interview(?:s|er|ers)?|call(?! cent)|meet|meeting|round|your|our|you|we|please|"
    r"thank|mit|avec|"
    r"gespräch|vorstellungsgespräch|entretien|entrevista|colloquio|gesprek|rozmowa|intervju|samtale?)\b",
    re.IGNORECASE,
)
_LONGEST: Final = 90
_MOST_WORDS: Final = 9


def kind_of(title: str | None) -> PersonKind:
    """Return what a person with this title decides about; UNKNOWN where the words do not say."""
    text = (title or "")[:200]
    return next((kind for kind, words in _KINDS if words.search(text)), PersonKind.UNKNOWN)


@lru_cache(maxsize=2048)
def is_title(text: str) -> bool:
    """Say whether words are a job title ("VP Engineering", "Senior Recruiter")."""
    short = len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return short and (
        _TITLE.search(text) is not None
        or any(_is_noun(each[0]) for each in _WORD.finditer(text))
        or _LEVELLED.match(text) is not None
        or kind_of(text) is not PersonKind.UNKNOWN
    )


@lru_cache(maxsize=2048)
def is_role(text: str) -> bool:
    """Say whether words are the name of a job one applies for ("Backend Engineer", "Account Manager II")."""
    short = len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    if not short or _NOT_A_ROLE.search(text):
        return False
    return _ROLE.search(text) is not None or any(
        _is_romance(each[0]) or (_is_noun(each[0]) and _AFTER_NOUN.match(text, each.end()) is not None)
        for each in _WORD.finditer(text)
    )


def ends_in_job(text: str) -> bool:
    """Say whether the last word is the noun of a job ("gameplay engineer")."""
    last = _WORD.findall(text)[-1:]
    return bool(last) and text.endswith(last[0]) and _is_noun(last[0])


def is_romance_job(text: str) -> bool:
    """Say whether a job's noun stands in the words that others may follow ("Analista", then "de datos")."""
    return any(_is_romance(each[0]) for each in _WORD.finditer(text))


def _parts(word: str) -> tuple[str, ...]:
    """Return a word in lower case, and the parts of one with hyphens ("co-founder" is a founder)."""
    folded = word.casefold() if "ß" not in word else word.lower()
    return (folded, *folded.split("-")) if "-" in folded else (folded,)


def _is_romance(word: str) -> bool:
    return any(each in _ROMANCE for each in _parts(word))


@lru_cache(maxsize=8192)
def _is_noun(word: str) -> bool:
    """Say whether a word is the noun of a job: listed, made ("winemaker") or compound ("Softwareentwicklerin")."""
    for each in _parts(word):
        if each in _ENGLISH or each.removesuffix("s") in _ENGLISH or each in _ROMANCE or _MADE.fullmatch(each):
            return True
        if each in _GERMANIC or any(
            each[index:] in _GERMANIC for index in range(_SHORTEST_FIRST, min(len(each) - 3, _LONGEST_FIRST + 1))
        ):
            return True
    return False


def is_department(text: str) -> bool:
    """Say whether words are the name of a team ("Engineering", "People & Culture")."""
    words = re.findall(r"[^\W\d_]+|&", text.casefold())
    return (
        0 < len(words) <= _MOST_WORDS
        and words[0] in _DEPARTMENT
        and all(word in _DEPARTMENT or word in _LINKS for word in words)
    )
