"""The jobs that a subject names, found between its dashes, bars and brackets."""

import re
from collections.abc import Iterator

from prepmail.reading.people.kinds import is_role
from prepmail.reading.people.names import read_people
from prepmail.reading.position.company_names import company_key
from prepmail.reading.position.job_nouns import begins_with_job
from prepmail.reading.position.organisations import names_organisation
from prepmail.reading.position.roles import GENDERS, REFUSED, ROLE_OF, as_role

_PREFIX = re.compile(
    r"^\s{0,8}(?:(?:fwd?|wg|tr|rv|re|aw|sv|vs|i|enc|odp|doorst|invitation|updated invitation|updated|rescheduled|"
    r"accepted|cancell?ed|reminder|confirmed|"
    r"confirmation|einladung|action required|important|new time)\s{0,3}:\s{0,8}){1,5}",
    re.IGNORECASE,
)
# As Google Calendar ends the subject of an invitation: "@ Thu May 21, 2026 1pm - 1:30pm (MDT) (Dana Reyes)".
_INVITED = re.compile(r"\s@\s[^@\n]{3,30}\d{4}[^@\n]{0,120}$")
_BRACKETS = re.compile(r"[(\[]([^()\[\]\n]{3,80})[)\]]")
_SEGMENTS = re.compile(r"\s*(?:[:|!?]\s|\s[–—-]+\s|\s(?:<>|//?|\||·|•|x|×)\s|[„“”»«\"]|,\s(?=[A-Z]))\s*")
_TRAILING = re.compile(
    r"\s+(?:(?:open|walk-in|virtual|phone|video|final|first|second|technical|onsite|on-site|panel|zoom|"
    r"hiring manager|recruiter|"
    r"initial|screening|round \d)\s){0,3}(?:interview\w{0,6}|position|role|opening|screen(?:ing)?|"
    r"onsite|call|chat|conversation|discussion|search|application|opportunity|vacancy|job|post|ad|advert|"
    r"advertisement|listing|gig|trial|shift|competition|campaign|vorstellungsgespr[äa]ch|"
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
    r"competition|campaign|concours|konkurs|concorso|concurso|convocation|rendez-vous|appuntamento|cita|termin|"
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


def strip_prefixes(subject: str) -> str:
    """Return a subject without "Fwd:", "Re:" and the like in front."""
    return _INVITED.sub("", _PREFIX.sub("", subject[:300]))


def subject_pieces(subject: str) -> list[str]:
    """Return the parts of a subject between dashes, bars and brackets, in their order."""
    text = strip_prefixes(subject)
    inside = [match[1] for match in _BRACKETS.finditer(text)]
    pieces = [each.strip() for each in _SEGMENTS.split(_BRACKETS.sub(" ", text)) if each.strip()]
    return [*pieces, *inside][:20]


# A requisition's number closes the name of its job: "Registered Nurse - Med/Surg (JR10482)".
_REQUISITION = re.compile(
    r" ?[(\[](?:(?:JR|REQ|R|ID|Ref|Job|Req)[ .:#_-]{0,3})?[A-Z]{0,4}[-_]?\d{3,12}[)\]]", re.IGNORECASE
)
_STOP = re.compile(r"[\n:|()–—]")
# Letters before the number.
_REACH = 100


def numbered_role(words: str, *, company: str | None = None) -> str | None:
    """Return a job with what its dash adds, where a requisition's number behind it says that it goes so far."""
    number = _REQUISITION.search(words)
    said = _STOP.split(words[max(0, number.start() - _REACH) : number.start()])[-1] if number else ""
    before, dash, right = said.strip().rpartition(" - ")
    if not dash or not right:
        return None
    left = before.rpartition(" - ")[2]
    left = _BEFORE.sub("", ROLE_OF.sub("", left))
    if right_before := _RIGHT_BEFORE.match(left):
        left = left[right_before.end() :]
    left = as_role(left, company=company, wide=True) or ""
    same = company is not None and company_key(right) == company_key(company)
    if not left or same or names_organisation(right) or REFUSED.search(right) or not right[0].isupper():
        return None
    return f"{left} - {right}"


def roles_in_subject(subject: str, *, company: str | None = None) -> Iterator[str]:
    """Yield the jobs that a subject names: "Interview - Data Engineer - Acme", "Acme | Data Engineer Interview"."""
    if numbered := numbered_role(strip_prefixes(subject), company=company):
        yield numbered
    for piece in subject_pieces(GENDERS.sub("", subject)):
        # "Candidature chef de partie": the job stands right there, and a little word in it.
        words = _RIGHT_BEFORE.sub("", piece, count=1)
        if words == piece or not (words and is_role(words.split()[0])):
            words = _BEFORE.sub("", piece)
            words = _RIGHT_BEFORE.sub("", words, count=1) if _RIGHT_BEFORE.match(words) else words
        if (later := _RIGHT_BEFORE.search(piece)) and later.start() and begins_with_job(piece[later.end() :]):
            # "Terminverschiebung Vorstellungsgespräch Sachbearbeitung Wohngeld"
            words = piece[later.end() :]
        words = _TRAILING.sub("", words)
        if company and words.casefold().startswith(company.casefold() + " "):
            words = words[len(company) :].strip(" :'’s") if words[len(company)] in "'’" else words[len(company) :]
        with_somebody = re.search(r"\b(?:with|mit|avec|con|met|com|z|med)\s", words)
        if with_somebody and read_people(words, with_somebody.end()):
            words = words[: with_somebody.start()]
        if role := as_role(words, company=company, wide=True):
            yield role
