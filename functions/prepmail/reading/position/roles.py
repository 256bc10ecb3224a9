"""The names of jobs one applies for, cleaned of numbers and gender marks."""

import re
from typing import Final

from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.people.kinds import ends_in_job, is_department, is_role, is_romance_job
from prepmail.reading.people.name_words import COMPANY_ENDINGS, DETERMINERS, HONORIFICS
from prepmail.reading.position.ats_senders import is_service_name
from prepmail.reading.position.company_names import is_town
from prepmail.reading.position.job_nouns import begins_with_job, ends_in_known_job, is_job
from prepmail.reading.position.legal_forms import without_legal_form
from prepmail.reading.position.organisation_words import LAST_NOUNS
from prepmail.reading.position.organisations import names_organisation
from prepmail.reading.position.role_edges import is_plain, without_edges

# "QA" is one.
_LEAST: Final = 2
_LONGEST: Final = 80
# "VA" is somebody's number for it.
_SHORT: Final = 3
_MOST_WORDS: Final = 9
GENDERS = re.compile(
    r"\s?[(\[]\s?(?:all genders?|(?:[mwfdvixhkna]|gn|div|\*)(?:\s?[/|,]\s?(?:[mwfdvixhkna]|gn|div|\*)){1,3}|gn|h/f|"
    r"f/h|m/v|k/m)\s?[)\]]"
    r"|\s[mwfhkd]/[mwfhkdv](?:/[dxi])?\b",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(?:plaza|vacancy|va|comp(?:etition)?\.?|concours)\s?#?\d[\d/.-]*|"
    r"\s?[–—|,-]?\s?[(\[]?(?:\b(?:req(?:uisition)?|job|ref(?:erence|erenz)?|posting|stellen-?(?:nr|id)|kennziffer|"
    r"vacature|id|r[ée]f)\b[ .#:-]{0,4})(?:id|no|nr|number)?[ .#:-]{0,3}[A-Z]{0,6}[-_]?\d[\w/-]{1,20}[)\]]?"
    r"|\s?[(\[]?(?:#|№|\b(?:JR|REQ|R|P|IT|ID)[-_]?)\d{2,12}(?:[-_]\d{1,6})?[)\]]?|"
    r"\s?[(\[][A-Z]{0,6}[-_]?\d{3,12}[)\]]|\b[A-Z]{1,5}[-_/]\d{3,8}(?:[-/]\d{1,6})*\b|\b\d{4}-\d{2,6}\b",
    re.IGNORECASE,
)
# "412-B5-2207 Staff Nurse", "STF01887 Roads Inspector"
_CODE = re.compile(
    r"^\W*(?=[A-Z0-9/_-]*\d{3})[A-Z0-9]{1,8}(?:[-_/][A-Z0-9]{1,8}){0,4}\s(?:[–—:-]\s)?(?=[^\W\d_a-zß-öø-ÿ])"
)
_EMPLOYMENT = re.compile(
    r"\s?[(\[](?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|remote|hybrid|contract|permanent|temporary|"
    r"temps plein|cdi|cdd|befristet|unbefristet|onsite|"
    r"\d{1,3}\s?%[^)\]]{0,20}|(?:grade|band|level|scale|pay|tarif|entgelt|eg|nr|no|ref|job|req|stelle|maternity|"
    r"fixed)\b[^)\]]{1,30}|"
    r"[^()\[\]]{0,20}\d[^()\[\]]{0,20}|nights?|days?|contract[^)\]]{0,20})[)\]]",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:d['’](?=\w)|(?:om|inför|vedrørende|angående|for|zum|zur|pour|para|op|naar|na|til|till|per|to|stillingen|"
    r"tj[äa]nsten|"
    r"rollen|the|our|an?|your|open|new|current|vacant|"
    r"band \d{1,2}[a-z]?|(?:jobb?|arbeid|arbete|arbejde|stilling|tjänst|praca|pracę|trabajo|lavoro|emploi) (?:som|"
    r"als|jako|comme|como|come)|"
    r"praca|pracę|lavoro|emploi|trabajo|emprego|arbete|arbeid|termin\w{4,16}|verschiebung|uitnodiging|"
    r"a new|für|die|der|das|den|eine[rmn]?|unsere?[rnm]?|als|le|la|l['’]|un[ea]?|el|il|lo|de|d['’]|het|een|som|na|"
    r"(?:role|position|post|job|vacancy|opening|internship|poste|puesto|vacante|cargo|posizione|ruolo|vaga|"
    r"fun[çc][ãa]o|posi[çc][ãa]o|functie|rol|stelle) (?:of|as|de|di|van|als)(?: an?)?|of|as|is|"
    r"role|position|job|stelle|vacature|functie|poste|tj[äa]nst\w{0,2}|stilling\w{0,2}|stelle als|stanowisko|"
    r"interview for|\w{0,12}interview|\w{0,16}gespr[äa]ch|entretien|entrevista|colloquio)\s|"
    r"[:\"„“”»«'‘’\s–—-]){1,4}",
    re.IGNORECASE,
)
_A_DAY = re.compile(r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|summer|christmas|easter)\b", re.IGNORECASE)
ROLE_OF = re.compile(
    r"^.{0,60}\b(?:rollen|roll|rolle|tjänsten|tjänst|stillingen|stilling|jobbet|jobben|stelle|poste|puesto|vaga|"
    r"cargo|ruolo|"
    r"posizione|functie|role|post|position) (?:som|als|de|des|di|of|as|van)\s(?:an?\s|la\s)?",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s(?:at|with|bei|chez|presso|bij|hos|@|via|on our|in our|on the|in the|within (?:the|our)|as part|"
    r"am standort|und (?:möchten|freuen)|and (?:we|i|would|are)|"
    r"that you|which|da|weil|denn|because|you (?:applied|recently)|we have|is|er|är|ist|jest|wird|einladen|"
    r"einzuladen|has|har|hat|will|"
    r",? ?(?:ab|from|up to|bis|RAL|CTC|pay|salary|gehalt|brutto)? ?(?:EUR|CHF|USD|GBP|PLN|SEK|DKK|NOK|INR|AUD|CAD|"
    r"[€$£₹])\s?\d.*|"
    r"\d{1,3}(?:\s?[-–]\s?\d{1,3})?\s?%|\d{1,2}[/.:h]\d\S*|on \d|am \d|le \d|was|role|position|opening|vacancy|"
    r"opportunity|with us|in unserem|in der|au sein|dans|en nuestra|nella|"
    r"nel)(?:\s|$)",
    re.IGNORECASE,
)
_TEAM_BEHIND = re.compile(
    r", ([^\W\d_a-zß-öø-ÿ][\w&]{1,20}(?: (?:& |"
    r"and )?[^\W\d_a-zß-öø-ÿ][\w&]{1,20}){0,2})(?= (?:at|with|role|position|opening|in)\b|[.:;)\n]|$)"
)
_IN_PLACE = re.compile(
    r"\s(?:en|na|no|em|w|w firmie|hos|på|da|chez|presso|bij|bei)\s(?!Trabalho\b|Trabajo\b)(?=[^\W\d_a-zß-öø-ÿ])"
)
_INNER = re.compile(r"^.{0,60}\b(?:the|our|for our|for an?|as an?|of the)\s(?=\S)", re.IGNORECASE)
REFUSED = re.compile(
    r"^(?:t[ée]cnic[ao]|techni\w{1,4}|comercial|commerciale?|final|personal|virtual|grupal|cv and|reminder|urgent)$|"
    r"\b(?:above|below|across|beyond)$|\b(?:(?-i:so)|which|what|who|how|where|when|something|heads|urgent|my|own|me|"
    r"myself|i['’](?:ve|m|ll|d)|"
    r"follow-?up|first|second|third|final|interviews?|interviewers?|you|your|we|us|our|please|thank|thanks|this|that|"
    r"(?-i:it)|next|round|meeting|chat|assessments? (?:cent(?:er|re)|day)|requisition|"
    r"role|position|job|opportunity|"
    r"candidate|company|following|available|availability|step|steps|(?-i:below|above|team members?)|hiring manager|"
    r"everyone|sie|ihnen|ihre[nrms]?|wir|uns|"
    r"\w{0,16}gespräch\w{0,2}|termin|bewerbung|vous|nous|votre|entretien|candidature|usted|nosotros|tu|"
    r"entrevista|candidatura|colloquio|\w{0,16}gesprek|rozmow\w|\w{0,10}intervju\w{0,2}|"
    r"\w{0,12}samtale\w{0,2}|minutes?|hours?|tomorrow|today|monday|tuesday|wednesday|thursday|friday|wed|thu|fri|"
    r"mon|tue|tues|"
    r"probearbeit\w{0,3}|probetag|hospitation|schnupper\w{0,12}|probeschicht|kennenlernen|"
    r"zoom|confirmed|confirmation|invitation|gesprächspartner\w{0,4}|ansprechpartner\w{0,4}|cancelled|canceled|"
    r"rescheduled|einladung|absage|zusage)\b|https?:|@",
    re.IGNORECASE,
)


def as_role(words: str, *, company: str | None = None, sure: bool = False, wide: bool = False) -> str | None:
    """Return the words as the name of a job, without requisition numbers and gender marks; None where they are none.

    With ``sure`` the words around it say that it is one ("for the … position"), so any name of a job will do; with
    ``wide`` a job is likely there, so the wider table of nouns counts.
    """
    text = _trim(words, company)
    if text.endswith(" ds"):
        return None
    bare = without_legal_form(company) if company else ""
    if bare and text.casefold().startswith(bare.casefold() + " "):
        text = text[len(bare) + 1 :]
    if not _LEAST <= len(text) <= _LONGEST or len(text.split()) > _MOST_WORDS or REFUSED.search(text):
        return None
    if is_service_name(text) or (company and text.casefold() == company.casefold()) or _is_firm(text):
        return None
    if text.casefold() in DETERMINERS or (text[0].islower() and not _is_lower_job(text, wide=wide or sure)):
        return None
    if is_job(text) if wide else is_role(text):
        return text
    short = text.isupper() and len(text) <= _SHORT
    named = sure and text[0].isupper() and not short
    return text if named and not (is_plain(text) or _is_somebody(text) or is_town(text)) else None


def _is_firm(text: str) -> bool:
    """Say whether a job's noun stands for many in a name of two or more words: "Fernley Architects"."""
    first, _, last = text.rpartition(" ")
    return bool(first) and last.istitle() and last.endswith("s") and last.casefold() in LAST_NOUNS


def _is_lower_job(text: str, *, wide: bool) -> bool:
    """Say whether words without a capital are a job's name: its noun stands where the language has it."""
    known = ends_in_job(text) or is_romance_job(text)
    return known or (wide and (ends_in_known_job(text) or begins_with_job(text)))


def _trim(words: str, company: str | None) -> str:
    """Take numbers, gender marks, articles and what follows the job from its name."""
    text = " ".join(words.split())[:200]
    for mark in (_CODE, GENDERS, _NUMBER, _EMPLOYMENT, _LEAD):
        text = mark.sub("", text)
    text = without_edges(text)
    text = _POSSESSIVE.sub("", ROLE_OF.sub("", text))
    text = _no_tail(_AND_TEST.sub("", text))
    if cut := _CUT.search(text):
        text = text[: cut.start()]
    if inner := _INNER.match(text):
        text = text[inner.end() :]
    at_company = re.search(rf"\s(?:\S{{1,7}}\s){{0,2}}{re.escape(company)}\b", text, re.IGNORECASE) if company else None
    for end in (at_company, _IN_PLACE.search(text)):
        if end and end.start():
            text = text[: end.start()]
    left, dash, right = text.partition(" – ") if " – " in text else text.partition(" - ")
    if dash and is_role(right) and not (is_role(left) or is_department(left)):
        text = right
    if dash and not (is_department(right) or is_role(right)) and is_role(left):
        text = left
    text = text.strip(" .,:;-–—|*_\"„“”»«'‘’").rstrip("(").strip()
    return text.partition("(")[0].strip() if text.count("(") != text.count(")") else text


# Behind the comma of a job: how one is employed, for whom, under which number.
_TAIL_BEHIND = re.compile(
    r", ?(?:ref\b|client\b|kunde\b|cliente\b|cdi\b|cdd\b|full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps |"
    r"tempo |based |"
    r"remote\b|hybrid\b|permanent\b|contract\b|fixed[- ]term|befristet|unbefristet|\d).*$",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"['’]s$")
_AND_TEST = re.compile(
    r"\s(?:(?:skills |practical |written )?(?:assessment|test|trial|audition)\s?)?(?:\s?(?:and|&|/|\+))$", re.IGNORECASE
)
_A_HOUSE = re.compile(
    r"\b(?:elementary|primary|school|hospital|college|campus|branch|store|county|middle|high)$", re.IGNORECASE
)


def _no_tail(text: str) -> str:
    """Leave out what a comma adds to a job that is no team: contract, client, number, house or town."""
    text = _TAIL_BEHIND.sub("", text)
    job, small, said = text.partition(", ")
    if small and said[:1].islower() and is_role(job) and not is_department(said) and not is_role(said):
        # "Systemutvikler, sak 26/1173", "Redaktör, hemtjänsten Norrvik"
        text = job.rstrip()
    first, comma, last = text.rpartition(", ")
    adds = comma and is_role(first) and (_A_HOUSE.search(last) or names_organisation(last) or is_town(last))
    return first if adds else text


def _is_somebody(text: str) -> bool:
    """Say whether words that are no known job are a person, a company or a day's ("Saturday till")."""
    words = text.split()
    return (
        _A_DAY.match(text) is not None
        or words[0].casefold() in GIVEN_NAMES
        or words[0].casefold().strip(".") in HONORIFICS
        or (words[-1].casefold() in COMPANY_ENDINGS and not is_department(text))
    )


def with_department(role: str, text: str, end: int) -> str:
    """Return the role with the team behind its comma ("Software Engineer II, Payments")."""
    more = _TEAM_BEHIND.match(text, end)
    return f"{role}, {more[1]}" if more and is_department(more[1]) else role
