"""Names of jobs found by their own nouns anywhere in a text, where no set phrase announces them."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from prepmail.reading.people.kinds import ends_in_job, is_role, is_romance_job
from prepmail.reading.people.names import read_people
from prepmail.reading.position.job_nouns import ends_in_known_job
from prepmail.reading.position.roles import as_role, with_department

_MOST_WORDS: Final = 9
_TEXT: Final = 8_000
_MAX_PHRASES: Final = 200
_EDGE = re.compile(
    r"(?:^|(?<=\s))(?:the|our|an?|your|this|my|their|for|as|die|der|das|den|unsere?\w?|eine?\w?|with|to|be|"
    r"regarding|about|re)\s|[,.:;!?()]\s{1,3}",
    re.IGNORECASE,
)


def roles_before(words: str, *, company: str | None = None) -> Iterator[tuple[str, bool]]:
    """Yield the role that ends a piece of text ("… for the Data Analyst" before "role"), and whether it is surely one.

    The words behind the last article or preposition are it, or behind one before that where those say more.
    """
    best: tuple[str, bool] | None = None
    words = words.rpartition("\n\n")[2]
    for edge in reversed(list(_EDGE.finditer(words))):
        said = words[edge.end() :]
        if len(said.split()) > _MOST_WORDS:
            break
        role = as_role(said, company=company, wide=True)
        if role and said.strip(" \"“”»«'*_").endswith(role):
            best = (role, True)
        elif best is None and (named := as_role(said, company=company, sure=True)) and len(said.split()) <= 5:  # noqa: PLR2004 - a name
            best = (named, False)
        if edge[0].strip()[-1:] in ".!?;:":
            break
    if best:
        yield best


_CAPITALISED: Final = r"[^\W\d_a-zß-öø-ÿ][\w&/+#'’-]{0,30}"
_PHRASE = re.compile(
    rf"(?<![\w'’-])(?:Sr\.? |Jr\.? )?{_CAPITALISED}(?: (?:(?:of|and|&|in|de|du|des|di|da|do|e|y|und|et|–|-|"
    rf"ds\.) )?(?:{_CAPITALISED}|I{{1,3}}|IV|\d(?![\d:]|st|nd|rd|th)))"
    rf"{{0,6}}"
)
_LOWER_TAIL = re.compile(
    r"(?: (?:(?:de|du|des|en|di|del|della|da|do|ds\.) |"
    r"d['’])(?!(?:nuestr|vuestr|notre|votre|nostr|vostr|noss|voss|questa|esta|este|unser|notte)\w{0,3}\b)"
    r"[^\W\d_A-ZÀ-Þ][\w'’-]{2,20}(?: (?:et|y|e|i) [^\W\d_A-ZÀ-Þ][\w'’-]{2,20})?){1,2}"
)
_NUMBERED = re.compile(
    r" ?[(\[]?(?:ref(?:erence|\.)?|req(?:uisition)?|job|vacancy|id|kennziffer|kennz\.|r[ée]f\.?)[ .:#]{1,3}[A-Z\d]",
    re.IGNORECASE,
)
# "Elektroniker für PV-Anlagen", "Fachkraft für Schutz und Sicherheit"
_FOR_TAIL = re.compile(r" für [A-ZÄÖÜ][\w-]{2,30}(?: und [A-ZÄÖÜ][\w-]{2,30})?(?![\w-])")
_BEFORE_ROLE = re.compile(
    r"(?:\b(?:for|as|becoming|become|f[üu]r|als|zur|pour|para|per|voor|na stanowisko|som|till|til)(?: (?:the|our|"
    r"an?|your|die|der|den|unser\w{0,2}|eine\w?|le|la|el|il|de|the position of|the role of))?|"
    r"\b(?:position|role|job|vacancy|stelle|poste|puesto|posizione|vaga|functie|stilling\w{0,2}|"
    r"tj[äa]nst\w{0,2})(?: (?:of|as|is|als|de|di|som))?[: ]*|\()\s?$",
    re.IGNORECASE,
)


def scan_roles(text: str, *, company: str | None = None) -> Iterator[tuple[int, str, float]]:
    """Yield capitalised phrases that are the name of a job, with their place and how much their surroundings say.

    A phrase beside a person's name is that person's title and left out.
    """
    for match in islice(_PHRASE.finditer(text[:_TEXT]), _MAX_PHRASES):
        words = match[0]
        end = match.end()
        if is_romance_job(words) and (tail := _LOWER_TAIL.match(text, end)):
            words, end = words + tail[0], tail.end()
        if not is_role(words) and " " in words and not is_role(words.split(",")[0]):
            continue
        role = as_role(words, company=company)
        if role and (tail := _FOR_TAIL.match(text, end)) and ends_in_known_job(words):
            role, end = role + tail[0], tail.end()
        if role is None:
            continue
        before = text[max(0, match.start() - 40) : match.start()]
        after = text[end : end + 40]
        if before[-1:] in {"", "\n"} and _NUMBERED.match(after):
            # "GP Receptionist (Ref: J55-A)" on a line of its own
            yield match.start(), role, 3.5
            continue
        if _is_title_of_somebody(before, after):
            continue
        role = with_department(role, text, end)
        yield match.start(), role, 3.5 if _BEFORE_ROLE.search(before) else 0.8


# "MIG welder 2nd shift $26/hr", "forklift driver, nights": how a short letter says which job it is about.
_TERSE = re.compile(
    r"(?:(?<=\n)|(?<=[.!?;] )|^)([^\W\d_][\w'’/+-]{1,24}(?: [^\W\d_][\w'’/+-]{1,24}){0,4}?)[,:]? "
    r"(?:(?:1st|2nd|3rd|first|second|third|night|day|late|early|evening|weekend|split|swing) shifts?|nights|days|"
    r"mornings|evenings|weekends|full[ -]?time|part[ -]?time|perm(?:anent)?|temp(?:orary)?|seasonal|[£$€] ?\d|"
    r"\d{1,3}(?:[.,]\d{1,2})? ?(?:[£$€]|an? hour|per hour|ph\b|hours|hrs|std|h/)|vollzeit|teilzeit|voltijd|deeltijd|"
    r"temps (?:plein|partiel)|cdi|cdd|heltid|deltid|tiempo completo|media jornada)",
    re.IGNORECASE,
)


def terse_roles(text: str, *, company: str | None = None) -> Iterator[tuple[int, str]]:
    """Yield the jobs that open a sentence and are followed by their shift, hours or pay."""
    for match in islice(_TERSE.finditer(text[:_TEXT]), _MOST_WORDS):
        if ends_in_known_job(match[1]) and as_role(match[1], company=company, wide=True) == match[1]:
            yield match.start(1), match[1]


# "the final round for roastery assistant at Northwind", "o processo para garçonete"
_FOR_LOWER = re.compile(
    r"(?<!ask )(?<!asks )(?<!asking )(?<!looking )(?<!wait )(?<!thanks )\b(?:for|para|per|pour) "
    r"((?!(?:una?|uma?|the|an?|our|your|this|my|le|la|il|lo|el|les|des|vous|te|ti|me|us|you|"
    r"more|any|all|each|new|one|other)\b)[^\W\d_A-Z][\w'’/-]{2,24}(?: [^\W\d_A-Z][\w'’/-]{1,24}){0,3})"
)
# "Interview: line cook, Brightfold" on a line of its own.
_TITLED = re.compile(
    r"(?:^|\n)[ \t*]{0,4}(?:interview|vorstellungsgespr[äa]ch|entretien|colloquio|entrevista|gesprek|intervju|samtale)"
    r" ?[:–-] ([^\W\d_][^\n,:;(]{2,60})",
    re.IGNORECASE,
)


def lower_roles(text: str, *, company: str | None = None) -> Iterator[tuple[int, str, float]]:
    """Yield jobs in small letters behind "for", and those that a line "Interview: …" names, with place and weight."""
    for match in islice(_FOR_LOWER.finditer(text[:_TEXT]), _MAX_PHRASES):
        words = match[1].split()
        for count in range(len(words), 0, -1):
            said = " ".join(words[:count])
            if ends_in_job(said) and as_role(said, company=company) == said:
                yield match.start(1), said, 1.2
                break
    for match in islice(_TITLED.finditer(text[:_TEXT]), _MOST_WORDS):
        said = match[1].strip()
        if ends_in_known_job(said) and (role := as_role(said, company=company, wide=True)):
            yield match.start(1), role, 3


# "Secretary to the Principal"
_SERVES = re.compile(
    r"\b(?:secretary|assistant|pa|ea|aide|deputy|report(?:s|ing)?|advis[eo]r) to (?:the |our |an? )?$", re.IGNORECASE
)


def _is_title_of_somebody(before: str, after: str) -> bool:
    line = before.rpartition("\n")[2]
    if _SERVES.search(line):
        return True
    if re.search(
        r"(?:[^\W\d_a-zß-öø-ÿ][\w'’-]{1,30},|[^\W\d_]{2,}[|–—-]|\(|"
        r"(?<!be )(?<!become )(?<!for )(?<!as )\bour|\bmy|\bunser\w{0,2}|\bnotre|\t|\|)\s?$",
        line,
    ) and not re.search(r"(?:interview|position|role|entretien|gespr[äa]ch)\s?\($", line, re.IGNORECASE):
        return True
    if not line.strip() and before.endswith("\n"):
        # A line of its own below a name: a signature. "Associate Editor, in case you have forgotten" is none.
        return not re.match(r", [a-zß-öø-ÿ][\w']* [^\n]{12}|, \w+, \d| is the title", after)
    return bool(read_people(after.lstrip(" ,:"), 0, limit=1))
