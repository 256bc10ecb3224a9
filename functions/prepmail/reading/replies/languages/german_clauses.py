"""Corrections in German, a whole clause each, with the English clause that means the same."""

from typing import Final

from prepmail.reading.replies.languages.german_people import IT as _IT
from prepmail.reading.replies.languages.german_people import NOW as _NOW
from prepmail.reading.replies.languages.german_people import PEOPLE

_END = r"(?: (?:statt|jetzt|stattfinden|geführt|sein|gemacht|stattdessen|nur))*"
_IS = (
    r"(?: (?:ist|heißt|lautet|nennt sich|wäre|müsste sein))(?: (?:jetzt|nun|richtig|eigentlich|in wirklichkeit"
    r"|korrekt))?:? "
)
_CALLED = (
    r"(?: (?:heißt|lautet|nennt sich)(?: (?:jetzt|nun|richtig|eigentlich|in wirklichkeit|aber|korrekt))?:? |"
    r" ?: ?| ?= ?)"
)
_VALUE = r"(?P<value>\S.{0,160}?)"
_FIRM = (
    r"(?:(?:der|die|das|mein|meine|unser|unsere|richtige|neue) )*(?:(?:name der |name des )?(?:firma|firmenname"
    r"|unternehmens?"
    r"|arbeitgebers?|betriebs?|company|organisation))(?: (?:wo ich mich bewerbe|bei der ich mich bewerbe))?"
)
_JOB = (
    r"(?:(?:der|die|das|mein|meine|ausgeschriebene|richtige) )*(?:stelle|position|rolle|job|jobtitel|stellentitel"
    r"|titel"
    r"|stellenbezeichnung|jobbezeichnung|bezeichnung(?: der stelle)?|beruf|vakanz)"
)
_PLACE = (
    r"(?:(?:der|die|neue|neuer|richtige|korrekte) )*(?:adresse|ort|anschrift|treffpunkt|standort|büro|location"
    r"|wo)"
)
_LINK = r"(?P<link>https?://\S{3,300})"
_NUMBER = r"(?P<value>\+?\d[\d ()./-]{5,24}\d)"

_PHONE = (
    r"(?:(?:per|am|über(?: das|s)?|via|mit dem) (?:telefon|handy)|telefonisch|tele(?:fon)?-?(?:interview|gespräch"
    r"|call"
    r"|termin|screening)|telefonat|(?:normaler )?anruf|telefon|(?:per|via|als) (?:anruf|telefonat"
    r"|telefoninterview|telefongespräch|telefonkonferenz))"
)
_VIDEO = (
    r"(?:(?:per|via|über|als|mit|auf|in) )?(?:video(?:-?(?:call|interview|gespräch|konferenz|telefonat|anruf|chat"
    r"|meeting))?"
    r"|online|remote|virtuell|digital|skype|webex)"
)
_ONSITE = (
    r"(?:vor ort|vor-ort-?(?:termin|gespräch|interview)?|persönlich(?:es (?:gespräch|treffen|interview))?|in person"
    r"|präsenz"
    r"|in präsenz|präsenztermin|(?:in|bei|vor) (?:deren|ihrem|dem|der|denen|ihnen)(?: im)? ?(?:büro|firma|haus|office"
    r"|standort|vor ort)?|im (?:büro|haus|unternehmen|office)|direkt (?:bei ihnen|im büro|vor ort))"
)


def _way(words: str, english: str) -> tuple[tuple[str, str], ...]:
    """Return the clauses that say this way: alone, instead of another one, with another one denied."""
    other = rf"(?:(?:{_PHONE}|{_VIDEO}|{_ONSITE}|zoom|teams)|(?:per|via|über|auf) (?:zoom|teams|google meet|meet))"
    return (
        (rf"(?:{_IT})?{_NOW} ?{words}{_END}", english),
        (
            (
                rf"(?:{_IT})?{_NOW} ?(?:nicht|kein|keine)(?: mehr)? {other},? (?:sondern|es ist|aber)?{_NOW}"
                rf" ?{words}{_END}"
            ),
            english,
        ),
        (rf"(?:{_IT})?{_NOW} ?{words},? (?:und )?(?:nicht|kein|keine|statt|anstatt) {other}{_END}", english),
        (rf"(?:doch|statt {other}) {words}{_END}", english),
    )


CLAUSES: Final = (
    # Employer and job.
    (rf"{_FIRM}{_CALLED}{_VALUE}", "the company is called {value}"),
    (rf"{_FIRM}{_IS}{_VALUE}", "the company is {value}"),
    (rf"{_FIRM} ist nicht {_VALUE},? (?:sondern|es ist|aber) (?P<value2>\S.{{0,80}})", ("the company is {value2},"
                                                                                       " not {value}")),
    ((rf"(?:ich (?:bewerbe|bewarb) mich|ich bin|das (?:gespräch|interview) ist|der termin ist|es ist|es geht um ein"
     rf" gespräch)"
     rf"(?: (?:jetzt|eigentlich|ja|doch|in wirklichkeit))* bei (?:der firma"
     rf" |der |dem )?{_VALUE}"), "the interview is at {value}"),
    (rf"ich (?:habe|hab) mich (?:eigentlich )?bei (?:der firma |der |dem )?{_VALUE} beworben", "I applied at {value}"),
    ((r"(?:das (?:gespräch|interview) ist |es ist )?bei (?P<value>[^,]{2,60}?),? (?:und )?nicht bei"
     r" (?P<value2>.{2,60})"),
     "the interview is with {value}, not {value2}"),
    ((r"(?:das (?:gespräch|interview) ist |es ist )?nicht bei (?P<value2>[^,]{2,60}?),? sondern bei"
     r" (?P<value>.{2,60})"),
     "the interview is with {value}, not {value2}"),
    ((r"falsche(?:s|r)? (?:firma|unternehmen|arbeitgeber)|(?:die |das |der )?(?:firma|unternehmen|arbeitgeber"
     r"|firmenname) (?:ist|war)"
     r" (?:falsch|nicht richtig)|(?:die firma|das unternehmen|der name(?: der firma)?) stimmt nicht"), "wrong company"),
    ((r"falsche (?:stelle|position|rolle)|(?:die )?(?:stelle|position|rolle) (?:ist|war) (?:falsch|nicht"
     r" richtig)"), "wrong role"),
    ((rf"{_VALUE} ist (?:nur |bloß |lediglich )?(?:die |der |eine |ein )?(?:agentur|personalvermittlung"
     rf"|personalvermittler"
     r"|vermittler|vermittlung|headhunter|recruiter|personalberatung|zeitarbeitsfirma"
     r"|recruiting-?agentur)"), "{value} is the agency"),
    (rf"{_JOB}{_CALLED}{_VALUE}", "role: {value}"),
    (rf"{_JOB} (?:ist|wäre)(?: (?:jetzt|richtig|eigentlich))? (?:als )?{_VALUE}", "the role is {value}"),
    ((rf"ich (?:habe|hab) mich (?:eigentlich )?(?:als|auf die stelle als|für die stelle als|um die stelle als|auf)"
     rf" {_VALUE} beworben"),
     "role: {value}"),
    ((rf"ich bewerbe mich (?:eigentlich )?(?:als|auf die stelle als|für die stelle als|um die stelle als)"
     rf" {_VALUE}"), "role: {value}"),
    ((rf"(?:es geht um|es ist|das ist|das gespräch ist) (?:für )?(?:die |eine )?(?:stelle|position|rolle)(?:"
      rf" (?:als|des|der|eines|einer|zum|zur))?"
     rf" {_VALUE}"), "role: {value}"),
    # Links, numbers, places.
    ((rf"(?:(?:das ist|hier ist|hier|jetzt|nun|bitte|nehmt|der|die|den|das|ein|einen|diesen|es gibt|sie haben"
     rf"|geschickt|mir|veraltet|alt|alte|falsch|kaputt|abgelaufen|nehmen|hier|nicht|mehr|funktioniert|gilt"
     rf"|gültig|aktuell|dieser|nochmal|wieder|neuer|neuen|neue|aktueller"
     rf"|aktuelle|richtige|richtiger|korrekter|korrekte|und|ist|lautet|wäre|hat|sich|geändert|zum|für|gespräch"
     rf"|interview|termin|call|video|zoom"
     rf"|teams|meet|google|meeting|link|links|einwahllink|zoom-link|teams-link|videolink|video-link|meeting-link"
     rf"|url|adresse|nutzen|verwenden"
     rf"|stattdessen|statt|alten|dem|anderer|anderen|über|unter|per|auf|findet|wir|treffen|uns|es|diesem|dort)[:"
     rf" ]+)*{_LINK}"
     r"(?: (?:nehmen|nutzen|verwenden|benutzen|statt|stattdessen|bitte))*"), "link: {link}"),
    ((rf"(?:(?:die|meine|neue|richtige|telefonnummer|nummer|rufnummer|einwahlnummer|einwahl|telefon|ist|lautet|zum"
     rf"|anrufen|einwählen|jetzt|ich|muss"
     rf"|soll|sollte|unter|der|dort|da|wähle|rufe|an|dann)[: ]+)*{_NUMBER}(?: (?:anrufen|wählen|an"
     rf"|einwählen))?"), "the number is {value}"),
    ((rf"(?:sie|die|man|er|ana|der recruiter|die recruiterin|jemand)(?: (?:rufen|ruft)) mich (?:jetzt |dann"
     rf" )?(?:unter|auf) (?:der (?:nummer )?)?{_NUMBER} an"),
     "they will call me on {value}"),
    ((r"(?:sie|die|man|er|jemand|der recruiter|die recruiterin|hr|die firma|\w{2,20})(?: (?:rufen|ruft|wird|werden))"
     r" mich"
     r"(?: (?:jetzt|dann|einfach|stattdessen|nur|auf dem handy|auf meinem handy|am handy|am telefon))* (?:an|anrufen)"
     r"|ich werde angerufen"), "they will call me"),
    ((rf"{_PLACE}(?:{_IS}|{_CALLED}| hat sich geändert:? )(?:jetzt )?(?:in der |im |in |am"
     rf" )?{_VALUE}"), "the address is {value}"),
    ((rf"(?:{_IT})?{_NOW} ?(?:vor ort|in präsenz|persönlich|im büro|in person)(?: statt)?[ ,:]+(?:und zwar )?(?:in"
     rf" der|in|im|am|an der|unter der adresse)? ?(?P<value>[^,]*\d.{{0,120}})"),
     "it's in person at {value}"),
    ((rf"(?:{_IT})?{_NOW} ?(?:in der|in|im|am|an der|unter) (?P<value>[^\W\d][\w.-]{{2,40}}(?:straße|strasse|str\.?"
     rf"|weg|platz|allee|gasse|ring|ufer|damm)\b"
     r".{0,100}\d.{0,60}?)(?: statt)?"), "it's at {value}"),
    # How one meets.
    *_way(_PHONE, "it's by phone"),
    *_way(_VIDEO, "it's by video"),
    *_way(_ONSITE, "it's in person"),
    *_way(r"(?:(?:per|via|über|auf|in|mit) )?(?:microsoft |ms )?teams", "it's on Teams"),
    *_way(r"(?:(?:per|via|über|auf|in|mit) )?zoom(?:-?(?:call|meeting|gespräch|interview))?", "it's on Zoom"),
    *_way(r"(?:(?:per|via|über|auf|in|mit) )?(?:google )?meet", "it's on Google Meet"),
    ((r"ich (?:soll|muss|darf) (?:jetzt )?(?:zu ihnen |zu denen |hin)?(?:ins büro|in die firma|ins haus|vorbei"
     r"|dorthin|in ihr büro|hin)?"
     r" ?(?:kommen|vorbeikommen|hinkommen|fahren|gehen)"), "it's in person"),
    ((rf"(?:{_IT})?{_NOW} ?(?:panel(?:-?(?:interview|gespräch))?|gespräch mit mehreren(?: personen|"
     rf" leuten)?)"), "it's a panel"),
    ((rf"(?:{_IT})?{_NOW} ?(?:gruppen-?(?:gespräch|interview|auswahl|termin)|assessment(?:-|"
     rf" )?center)"), "it's a group interview"),
    ((rf"(?:{_IT})?{_NOW} ?(?:einzel-?(?:gespräch|interview)|(?:gespräch )?unter vier augen|vier-augen-gespräch|eins"
     rf" zu eins|1:1)"),
     "it's one-on-one"),
    ((rf"(?:{_IT})?{_NOW} ?(?:(?:schon )?(?:die |das |mein |der )?(?:erste[rs]? (?:runde|gespräch|interview)"
     rf"|erstgespräch|1\. (?:runde|gespräch|interview)))"),
     "it's the first round"),
    ((rf"(?:{_IT})?{_NOW} ?(?:(?:schon )?(?:die |das |mein |der )?(?:zweite[rs]? (?:runde|gespräch|interview)"
     rf"|zweitgespräch|2\. (?:runde|gespräch|interview)))"),
     "it's the second round"),
    ((rf"(?:{_IT})?{_NOW} ?(?:(?:schon )?(?:die |das |mein |der )?(?:(?:letzte|finale|abschließende)[rs]? (?:runde"
     rf"|gespräch|interview)|endrunde|finalrunde"
     r"|abschlussgespräch))"), "it's the final round"),
    *PEOPLE,
    # The person's own clock.
    ((r"(?:(?:meine|die) )?(?:zeitzone|ortszeit)(?: (?:ist|lautet|wäre|sollte))?:? (?:jetzt )?(?P<value>[\w/"
     r" +:.-]{2,60}?)(?: sein)?"), "my time zone is {value}"),
    ((r"ich (?:bin|lebe|wohne|sitze|befinde mich)(?: (?:jetzt|gerade|zurzeit|zur zeit|momentan|aktuell|derzeit"
     r"|übrigens|ja))* in (?:der |den )?(?P<value>[\w/ .-]{2,40}?)"
     r"(?: (?:jetzt|gerade|zurzeit))?"), "I live in {value}"),
    ((r"ich bin (?:jetzt |gerade |inzwischen )?nach (?P<value>[\w/ .-]{2,40}?) (?:gezogen"
     r"|umgezogen)"), "I moved to {value}"),
)  # fmt: skip
