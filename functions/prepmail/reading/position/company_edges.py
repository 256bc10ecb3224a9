"""What stands beside an employer's name and is no part of it, and words in a name's place that name nobody."""

import re
from typing import Final

# Who writes for the house: "Ausbildungsteam der Kronberg GmbH", "L'équipe recrutement de …", "El equipo de …".
_DESK = re.compile(
    r"^(?:(?:Ihr|Dein|Euer|Unser|Das|Ihre|Die|L['’]|La|Le|El|Il|Het|Uw|The|Your) ?)?"
    r"(?:(?:[^\W\d_]{2,16}team|Team|Personal[^\W\d_]{2,16}|Bewerb[^\W\d_]{2,16}|Ausbildung[^\W\d_]{0,16}|"
    r"Auswahl[^\W\d_]{2,16}|Recruiting|Verwaltung|Geschäftsleitung|Leitung|Sekretariat) (?:der|des|von|vom|beim|"
    r"bei der|im)|"
    r"(?:[Éé]quipe|[Ee]quipo|[Tt]eam|[Ss]taff|[Ss]ervice|[Uu]fficio|[Dd]epartamento|[Dd]irection)"
    r"(?: (?:de )?(?:[Rr]ecrutement|RH|[Ss]elecci[óo]n|[Ss]elezione|[Pp]ersonale|HR))?"
    r" (?:de la|de l['’]|de|du|des|del|della|di|van|at|of)|"
    r"[Tt]eamet (?:p[åa]|hos|i))\s(?=[^\W\d_a-zß-öø-ÿ])"
)
# "für die Stadtgemeinde Amberg"
_FOR = re.compile(
    r"^[Ff]or (?=[A-Z])|"
    r"^(?:(?:[Ff]ür|[Ii]m Auftrag|[Pp]our|[Pp]or|[Pp]er|[Nn]amens|[Oo]n behalf of) )?(?:die|der|das) (?=[A-ZÄÖÜ])"
)
# "Gasthof Zur Post, Familie Huber"
_OWNER = re.compile(r"(?:,| [–—|-]) ?(?:Familie|Fam\.|Inh\.|Inhaber(?:in)?|Prop\.|Eigent[üu]mer)\s.*$")
_NOBODY = re.compile(
    r"(?:"
    # A service's line below the letter.
    r"(?:skickat|sendt|sent|gesendet|envoy[ée]|enviad[oa]|inviat[oa]|verzonden|verstuurd|wys[łl]an\w|powered|scheduled|"
    r"booked|l[äa]hetetty) (?:via|från|fra|from|by|mit|von|depuis|desde|da|van|through|with|z)\b.*|"
    r"(?:regulated|registered|authori[sz]ed|licensed|accredited|member|trading) (?:by|of|as|in)\b.*|"
    # How one meets, and when.
    r"(?:f2f|wfh|eod|asap|rsvp|faq|tba|tbc|am|pm|ctc|lpa|n/a)(?: .*)?|\d{1,2}h\d{0,2}|\d{1,2}[:.]\d{2}.*|"
    # What the mail is.
    r"(?:einladung|invito|invitaci[óo]n|invitation|convite|convocation|convocatoria|convocazione|uitnodiging|inbjudan|"
    r"innkalling|indkaldelse|zaproszenie|bekr[äa]ftelse|best[äa]tigung|confirmaci[óo]n|conferma|bevestiging|"
    r"verschiebung|absage|erinnerung|recordatorio|promemoria|rappel|herinnering|kennz\w{0,10}|aktenzeichen)"
    r"(?:[ .].*)?|"
    # What stands behind a person's name.
    r"(?-i:[A-Z]{1,4}(?:\([A-Z]{1,4}\)?){1,3}|AIA|RIBA|CPA|CFA|ACCA|ACA|FCA|PMP|SPHR|PHR|SHRM-CP|CIPD|MCIPD|FCIPD|"
    r"BSN|MSN|DDS|DVM|DO|MD|JD|PE|Esq|OBE|MBE|CBE|QC|KC|LLM|MPH|MSW|LCSW|PharmD|EdD|DPT)|"
    # Rooms and streets.
    r"(?:sala|salle|saal|sitzungssaal|besprechungsraum|m[øo]terom|h[öo]rsaal)(?: [\w'’.-]{1,20}){0,2}|"
    r"(?:committee|board|meeting|conference|interview|training|staff) ?room(?: [\w.-]{1,12})?|"
    r"(?:level|floor|platform|gate|suite|building|block|ward|desk|bay|zone|stage|phase|step|week|year|grade|band|line|"
    r"pier|dock|terminal|track|tor|gleis|etage|stock) \d{1,3}[a-z]?|"
    r"coffee|lunch|tea|breakfast|kaffee|kaffe|koffie|caff[eè]|caf[ée]|kuchen|fika|"
    r"(?-i:[Rr]oom|[Rr]aum|[Zz]immer|[Zz]aal|[Aa]ula) [A-Z\d][\d.-]{0,5}|"
    r"[^\W\d_]{2,24}(?:gata|gatan|gaten|gade|v[äa]gen|vegen|vej|veien|stra(?:ß|ss)e|str\.|straat|laan|weg|allee|platz|"
    r"plein) \d{1,4} ?[a-z]?"
    r")",
    re.IGNORECASE,
)
_LONGEST: Final = 90


def without_desk(name: str) -> str:
    """Return a name without who writes for the house before it and whose it is behind it."""
    text = _OWNER.sub("", name[:_LONGEST])
    return _FOR.sub("", _DESK.sub("", text))


def names_nobody(name: str) -> bool:
    """Say whether words are a service's line, a room, a street, a degree or what the mail is: no employer."""
    return _NOBODY.fullmatch(name[:_LONGEST]) is not None
