"""Tell a time that is said of some other thing by the noun it is said of: "the pharmacy closes at 6", "yoga got moved".

Only the words for an interview, its parts and its time are ours; any other thing that starts, lasts or is somewhere in
time is not, whatever it is called.
"""

import re
from itertools import takewhile
from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.people.given_names import GIVEN_NAMES

_OURS: Final = word_set(
    "interview interviews chat screening screen talk call conversation meeting meet round appointment assessment slot"
    " session discussion panel invite invitation event visit zoom teams video phone skype time times date day hour"
    " start begin beginning end finish kick-off kickoff thing whole rest one ones it's that's schedule plan booking"
    " duration length window zone timezone entry calendar mail email e-mail message letter confirmation link update"
    " correction change news answer same other"
)
_ACTORS: Final = word_set(
    "i you he she it we they this that these there here who what which someone somebody everyone hr recruiter manager"
    " boss lady guy man woman company team assistant office agency secretary coordinator contact person people"
    " interviewer interviewers employer firm headhunter all everything both so but and not now then yes no ok okay"
    " please new right correct actual real only just monday tuesday wednesday thursday friday saturday sunday tomorrow"
    " today half quarter noon midday"
)
_WHICH: Final = word_set("i we they he she you that which who where")
_VERBS: Final = (
    r"(?:starts?|begins?|closes?|opens?|ends?|finish(?:es|ed)?|takes?|took|lasts?|lasted|runs?|kicks off|got moved"
    r"|moves|moved to|was moved|is moved|has moved|gets moved|is on|is at|is from|is until|is due|are on|are at|is done"
    r"|is over|is ready|goes on|goes till?|goes from|comes at|leaves at|arrives at|meets|happens"
    r"|(?:is|was|were) (?:(?:about|only|almost|nearly) )?(?=(?:half an?|an?|one|two|three|\d+) (?:hours?|min\w*)))"
)
_MAY_BE_OURS: Final = _OURS | _ACTORS
_ENGLISH = re.compile(
    r"^(?:(?:and|but|so|also|oh|well|anyway|btw|because|as|since),? )*(?P<mine>(?:the|my|our|his|her|their|a|an) )?"
    rf"(?P<subject>[a-z][a-z'-]*(?: (?!(?:is|are|was|it|says?|said)\b)[a-z][a-z'-]*){{0,5}}?) {_VERBS}\b",
    re.IGNORECASE,
)
# "Our van's in for its MOT on Thursday": whatever is mine and no part of an interview.
_MINE = re.compile(
    r"^(?:(?:and|but|so|also|oh|well|anyway|btw),? )*(?:my|our) (?P<subject>[a-z][a-z-]*(?: [a-z][a-z-]*){0,2})"
    r"(?:'s|'re| is| are| has| needs?| goes| gets?| got| was| were| will|'ll| must) [^,;:]{1,120}$",
    re.IGNORECASE,
)
_MAY_BE_MINE: Final = _MAY_BE_OURS | word_set(
    "name surname mistake bad fault error apologies interviewers panel role position job title number address place"
    " location note notes memory point question clock city home preference understanding friend hiring zoom next first"
    " second final last host examiner"
)
# Whoever moves it, or tells of it, may be called anything: a clinic, a school, an adviser.
_MOVES_OURS = re.compile(
    r"\b(?:ha(?:s|d|ve)|moved|said|says|told|hat|haben|hatte)\b[^,;]{0,40}?\b(?:it|me|us|moved|rescheduled|postponed"
    r"|told|said"
    r"|interview|call|meeting|es|mich|mir|uns|verschoben|verlegt|vorverlegt|vorgezogen|gelegt|gesagt|geschrieben"
    r"|mitgeteilt|abgesagt|\w*termin|\w*gespräch|umgelegt|angesetzt)\b",
    re.IGNORECASE,
)
# An appointment may be one of anything: "my passport appointment".
_APPOINTMENT = re.compile(r"(?P<kind>(?-i:[a-z])[a-z-]*) appointment$", re.IGNORECASE)
_GERMAN_OURS: Final = re.compile(
    r"(?:(?:vorstellungs|bewerbungs|interview|video|telefon|online|kennenlern|erst|zweit|fach|probe|beginn|start|end"
    r"|schluss|anfangs|uhr|gesprächs)-?)?(?:gespräche?s?|interviews?|termine?s?|treffen|runde|zeit|zeitpunkt|datum|tag"
    r"|call|anruf|telefonat|meeting|slot|uhrzeit|beginn|start|anfang|ende|schluss|dauer|länge|einladung|mail|nachricht"
    r"|session|ganze|sache|stunde|date|zeitzone|link|panel|rest|verabredung|unterredung|konferenz|sitzung|vorstellung)",
    re.IGNORECASE,
)
_GERMAN = re.compile(
    r"^(?i:(?:(?:und|aber|also|übrigens|weil|da),? )*(?:der|die|das|mein\w*|unser\w*|ein|eine|sein\w*|ihre?|beim"
    r"|bei der)) (?:[a-zäöüß]+ )?(?P<subject>[A-ZÄÖÜ][\w-]+)(?: (?:(?:der|des|meine[rs]|von|vom|in|im|nach|zum"
    r"|zur|mit|bei|beim|auf|am|an|meiner) )(?:(?:der|dem|den|meiner|meinem|die"
    r"|das) )?[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?)?"
    r" (?:fängt|beginnt|startet|dauert|dauerte|endet|läuft|lief|geht|ging|ist|war|wurde|wird|schließt|öffnet|macht|hört"
    r"|hat|findet|liegt|zieht|kommt|fährt|geht's)\b"
)
# "Am Freitag um 10 ist Elternabend": what is then stands at the end.
_GERMAN_BEHIND = re.compile(
    r"^(?:[Aa]m|[Uu]m|[Hh]eute|[Mm]orgen) [^,;.]{1,40}? (?:ist|hab(?:e)? ich|haben wir|beginnt|startet) "
    r"(?:(?:mein\w*|unser\w*|der|die|das|eine?n?) )?(?P<subject>[A-ZÄÖÜ][\w-]+)\s*$"
)
# "Am 20. hab ich Fahrprüfung, um halb neun"
_GERMAN_MINE = re.compile(r"\b[Hh]abe? ich (?:(?!mit |bei )[a-zäöüß]+ ){0,3}(?P<subject>[A-ZÄÖÜ][\w-]+)")
_TELLERS = re.compile(
    r"(?:dame|herr|frau|recruiter(?:in)?|chef(?:in)?|firma|kollegin|kollege|personalerin|personaler|leute|team"
    r"|assistentin|assistent|sekretärin|person|leiter(?:in)?|mensch|abteilung|personalabteilung|büro|agentur"
    r"|ansprechpartner(?:in)?|interviewer(?:in)?|gesprächspartner(?:in)?|mann|ag|gmbh)",
    re.IGNORECASE,
)


def is_of_another_thing(text: str, *, german: bool) -> bool:
    """Tell whether a sentence begins with a thing that starts, lasts or is at a time, and that is no interview."""
    if _MOVES_OURS.search(text):
        return False
    if german:
        found = _GERMAN.match(text) or _GERMAN_BEHIND.match(text) or _GERMAN_MINE.search(text)
        if found and found.re is _GERMAN_MINE and found["subject"].casefold() in GIVEN_NAMES:
            return False
        return found is not None and not any(words.fullmatch(found["subject"]) for words in (_GERMAN_OURS, _TELLERS))
    found = _ENGLISH.match(text)
    mine = _MINE.match(text)
    kind = _APPOINTMENT.search(found["subject"]) if found else None
    if kind and kind["kind"] not in _MAY_BE_MINE:
        return True
    if mine and not _words(mine["subject"]) & _MAY_BE_MINE:
        return True
    return found is not None and not _words(found["subject"]) & _MAY_BE_OURS


def _words(subject: str) -> frozenset[str]:
    """Return the words of a subject without the clause that says which one it is: "the shop I work in"."""
    words = [each.casefold().partition("'")[0] for each in subject.split()]
    head = list(takewhile(lambda each: each not in _WHICH, words))
    return frozenset(head or words)
