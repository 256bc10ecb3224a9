"""The names of jobs one applies for: cleaned of numbers and gender marks, found in subjects."""

import re
from collections.abc import Iterator
from typing import Final

from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.people.kinds import ends_in_job, is_department, is_role, is_romance_job
from prepmail.reading.people.name_words import COMPANY_ENDINGS, DETERMINERS, HONORIFICS
from prepmail.reading.people.names import read_people
from prepmail.reading.position.ats_senders import is_service_name
from prepmail.reading.position.company_names import is_town

# "QA" is one.
_LEAST: Final = 2
_LONGEST: Final = 80
# "VA" is somebody's number for it.
_SHORT: Final = 3
_MOST_WORDS: Final = 9
_GENDERS = re.compile(
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
    r"^(?:(?:om|inför|vedrørende|angående|for|zum|zur|pour|para|op|naar|na|til|till|per|to|stillingen|tj[äa]nsten|"
    r"rollen|the|our|an?|your|open|new|current|vacant|"
    r"a new|für|die|der|das|den|eine[rmn]?|unsere?[rnm]?|als|le|la|l['’]|un[ea]?|el|il|lo|de|d['’]|het|een|som|na|"
    r"(?:role|position|post|job|vacancy|opening|internship|poste|puesto|vacante|cargo|posizione|ruolo|vaga|"
    r"fun[çc][ãa]o|posi[çc][ãa]o|functie|rol|stelle) (?:of|as|de|di|van|als)(?: an?)?|of|as|is|"
    r"role|position|job|stelle|vacature|functie|poste|tj[äa]nst\w{0,2}|stilling\w{0,2}|stelle als|stanowisko|"
    r"interview for|\w{0,12}interview|\w{0,16}gespr[äa]ch|entretien|entrevista|colloquio)\s|"
    r"[:\"„“”»«'‘’\s–—-]){1,4}",
    re.IGNORECASE,
)
_A_DAY = re.compile(r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekend|summer|christmas|easter)\b", re.IGNORECASE)
_LEGAL_END = re.compile(r"\s(?:inc|ltd|llc|gmbh|plc|ag|se|ab|as|bv|sa|corp|limited)\.?$", re.IGNORECASE)
_ROLE_OF = re.compile(
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
_IN_PLACE = re.compile(r"\s(?:en|na|no|em|w|w firmie|hos|på|da|chez|presso|bij|bei)\s(?=[^\W\d_a-zß-öø-ÿ])")
_INNER = re.compile(r"^.{0,60}\b(?:the|our|for our|for an?|as an?|of the)\s(?=\S)", re.IGNORECASE)
_REFUSED = re.compile(
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
    r"zoom|confirmed|confirmation|invitation|gesprächspartner\w{0,4}|ansprechpartner\w{0,4}|cancelled|canceled|"
    r"rescheduled|einladung|absage|zusage)\b|https?:|@",
    re.IGNORECASE,
)
_PREFIX = re.compile(
    r"^\s{0,8}(?:(?:fwd?|wg|tr|rv|re|aw|sv|vs|i|enc|odp|doorst|invitation|updated invitation|updated|rescheduled|"
    r"accepted|cancell?ed|reminder|confirmed|"
    r"confirmation|einladung|action required|important|new time)\s{0,3}:\s{0,8}){1,5}",
    re.IGNORECASE,
)
# As Google Calendar ends the subject of an invitation: "@ Thu May 21, 2026 1pm - 1:30pm (MDT) (Dana Reyes)".
_INVITED = re.compile(r"\s@\s[^@\n]{3,30}\d{4}[^@\n]{0,120}$")
_BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{3,80})[)\]]")
_SEGMENTS = re.compile(r"\s*(?:[:|]\s|\s[–—-]+\s|\s(?:<>|//?|\||·|•|x|×)\s|[„“”»«\"]|,\s(?=[A-Z]))\s*")
_TRAILING = re.compile(
    r"\s+(?:(?:open|walk-in|virtual|phone|video|final|first|second|technical|onsite|on-site|panel|zoom|"
    r"hiring manager|recruiter|"
    r"initial|screening|round \d)\s){0,3}(?:interview\w{0,6}|position|role|opening|screen(?:ing)?|"
    r"onsite|call|chat|conversation|discussion|search|application|opportunity|vacancy|job|vorstellungsgespr[äa]ch|"
    r"gespr[äa]ch|loop|assessment|panel|"
    r"round|gesucht|gezocht|wanted|s[øo]ges|s[öo]kes)\b.{0,40}$",
    re.IGNORECASE,
)
# "Candidatura grafico editoriale", "Interview Data Engineer": no little word between.
_RIGHT_BEFORE = re.compile(
    r"(?:(?:interview )?invite|vorselektion|preselecci[óo]n|pr[ée]s[ée]lection|fallaufgabe|kennismaking|rencontre|"
    r"convocation|convocazione|uitnodiging|einladung|invito|invitation|"
    r"\w{0,16}(?:interview|gespr[äa]ch|gesprek|samtale|intervju|bewerbung)|entretien|entrevista|entrevue|colloquio|"
    r"candidature|candidatura|application|vacature|vacancy|sollicitatie|rozmowa(?: kwalifikacyjna)?|vaga|vacante|job|"
    r"poste|puesto|stelle|rekrutacja|ans[öo]kan|ans[øo]gning|s[øo]knad|role|position) ",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"^.{0,60}?\b(?:interview\w{0,6}|screen(?:ing)?|application|bewerbung|gespr[äa]ch|vorstellungsgespr[äa]ch|"
    r"entretien|candidature|entrevista|candidatura|colloquio|gesprek|"
    r"sollicitatie\w{0,8}|sollicitatiegesprek|rozmowa|rekrutacja|intervju|samtale|samtal|call|chat|invitation|"
    r"einladung|position|stelle|poste|puesto|posizione|functie|vacature|vaga|stanowisko|tj[äa]nst\w{0,2}|"
    r"stilling\w{0,2}|take-?home|task|challenge|assignment|test|assessment|next steps?|update|regarding|"
    r"shortlist\w{0,4}|selected|"
    r"considered|you|us|search|hiring|vacancy|opening|cv|resume|profile|offer|slots?|times?|availability|details|"
    r"panel|screen|"
    r"onsite|round|stage|meeting)"
    r"\s(?:\w{2,14}\s)?(?:for|as|als|zum|zur|f[üu]r|pour|de|d['’]|para|per|voor|na|som|till|til|om|di|da|"
    r"p[åa])\s(?:(?:the|our|an?|die|der|den|stelle|poste|le|la|el|il|een|position|stanowisko|stillingen|tjänsten|"
    r"rollen|role of)\s){0,3}",
    re.IGNORECASE,
)


def as_role(words: str, *, company: str | None = None, sure: bool = False) -> str | None:
    """Return the words as the name of a job, without requisition numbers and gender marks; None where they are none.

    With ``sure`` the words around it say that it is one ("for the … position"), so any name of a job will do.
    """
    text = _trim(words, company)
    if text.endswith(" ds"):
        return None
    bare = _LEGAL_END.sub("", company) if company else ""
    if bare and text.casefold().startswith(bare.casefold() + " "):
        text = text[len(bare) + 1 :]
    if not _LEAST <= len(text) <= _LONGEST or len(text.split()) > _MOST_WORDS or _REFUSED.search(text):
        return None
    if is_service_name(text) or (company and text.casefold() == company.casefold()):
        return None
    if text.casefold() in DETERMINERS or (text[0].islower() and not ends_in_job(text) and not is_romance_job(text)):
        return None
    if is_role(text):
        return text
    short = text.isupper() and len(text) <= _SHORT
    named = sure and text[0].isupper() and not short
    return text if named and not _is_somebody(text) and not is_town(text) else None


def _trim(words: str, company: str | None) -> str:
    """Take numbers, gender marks, articles and what follows the job from its name."""
    text = " ".join(words.split())[:200]
    for mark in (_CODE, _GENDERS, _NUMBER, _EMPLOYMENT, _LEAD):
        text = mark.sub("", text)
    text = _ROLE_OF.sub("", text)
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


def strip_prefixes(subject: str) -> str:
    """Return a subject without "Fwd:", "Re:" and the like in front."""
    return _INVITED.sub("", _PREFIX.sub("", subject[:300]))


def subject_pieces(subject: str) -> list[str]:
    """Return the parts of a subject between dashes, bars and brackets, in their order."""
    text = strip_prefixes(subject)
    inside = [match[1] for match in _BRACKETS.finditer(text)]
    pieces = [each.strip() for each in _SEGMENTS.split(_BRACKETS.sub(" ", text)) if each.strip()]
    return [*pieces, *inside][:20]


def roles_in_subject(subject: str, *, company: str | None = None) -> Iterator[str]:
    """Yield the jobs that a subject names: "Interview - Data Engineer - Acme", "Acme | Data Engineer Interview"."""
    for piece in subject_pieces(_GENDERS.sub("", subject)):
        # "Candidature chef de partie": the job stands right there, and a little word in it.
        words = _RIGHT_BEFORE.sub("", piece, count=1)
        if words == piece or not (words and is_role(words.split()[0])):
            words = _BEFORE.sub("", piece)
            words = _RIGHT_BEFORE.sub("", words, count=1) if _RIGHT_BEFORE.match(words) else words
        words = _TRAILING.sub("", words)
        if company and words.casefold().startswith(company.casefold() + " "):
            words = words[len(company) :].strip(" :'’s") if words[len(company)] in "'’" else words[len(company) :]
        with_somebody = re.search(r"\b(?:with|mit|avec|con|met|com|z|med)\s", words)
        if with_somebody and read_people(words, with_somebody.end()):
            words = words[: with_somebody.start()]
        if role := as_role(words, company=company):
            yield role
