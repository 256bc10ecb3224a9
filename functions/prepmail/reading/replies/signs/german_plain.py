"""Plain German requests whose verb stands at the end, written in the order of words of the signs."""

from typing import Final

_PLEASE: Final = r"(?: (?:bitte|da|mal|dafür|doch|einfach|kurz|dann|jetzt|stattdessen)){0,3}"
_WEEKDAY: Final = r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend"
_TIME: Final = (
    rf"(?P<time>(?:(?:am|den|für|um|auf) ){{0,2}}(?:{_WEEKDAY}|\d{{1,2}}(?::\d\d|\. ?(?:\d|[jfmasond])| uhr))"
    r"(?:[^,;.!?]|(?<=\d)[.,](?= ?\S)|(?<=tag),|(?<=woch),){0,50}?)"
)
_LENGTH: Final = r"(?P<span>(?:[\w,]+ ){0,2}(?:stunden?|minuten|std|min))"
_STOP: Final = r"(?=$|[,;.!]| und )"
_PEOPLE: Final = (
    r"(?:leute|personen?|kollegen|kollegin|kollege|teilnehmer(?:in|innen)?|interviewer(?:in|innen)?|namen?)"
)
_ADDED: Final = r"(?:hinzugefügt|ergänzt|dazugenommen|dazugeholt|dazugebeten|aufgenommen|dazu eingeladen)"
_CAPITAL: Final = r"(?=(?-i:[A-ZÄÖÜ]))"
_SOMEBODY: Final = r"(?:(?:frau|herrn?|dr\.?|prof\.?) ){0,3}(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+){0,2}"
_WHERE: Final = r"(?: (?:von|aus) (?:der|dem|meiner) (?:liste|termin|eintrag|einladung))?"
_JOB_OR_FIRM: Final = r"firma|arbeitgeber|unternehmen|stelle|position|rolle"

PLAIN_FRAMES: Final = (
    (
        (
            r"(?:machen sie|macht|mach) aus (?P<old>\d{1,2}(?::\d\d)? uhr) bitte"
            r" (?P<new>\d{1,2}(?::\d\d)? uhr)(?=$|[,;.!])"
        ),
        r"nicht \g<old>, sondern \g<new>",
    ),
    (rf"(?:machen sie|macht|mach){_PLEASE} {_TIME} (?:draus|daraus){_STOP}", r"bitte auf \g<time> ändern"),
    (
        rf"(?:tragen sie|tragt|trag|planen sie|plant|plan){_PLEASE} {_TIME},? ein{_STOP}",
        r"bitte auf \g<time> ändern",
    ),
    (rf"(?:planen sie|plant|plan|tragen sie|tragt|trag){_PLEASE} {_LENGTH} ein{_STOP}", r"es dauert \g<span>"),
    (rf"(?:schreiben sie|schreibt|schreib){_PLEASE} {_TIME} (?:rein|hinein){_STOP}", r"bitte auf \g<time> ändern"),
    (
        (
            r"nicht (?:nur )?(?:eine?|\d{1,3}|zwei|drei|anderthalb) (?P<unit>stunden?|minuten),? sondern"
            r" (?P<span>\d{1,3}|zwei|drei|vier|anderthalb|eineinhalb)(?=$|[,.;!])"
        ),
        r"\g<span> \g<unit>",
    ),
    (
        (
            rf"(?:streichen sie|streicht|streiche?|entfernen sie|entfernt|entferne?|löschen sie|löscht|lösche?)"
            rf"{_PLEASE} (?P<old>{_SOMEBODY}){_WHERE}{_STOP}"
        ),
        r"\g<old> ist nicht dabei",
    ),
    (
        rf"(?:nehmen sie|nehmt|nimm){_PLEASE} (?P<old>{_SOMEBODY}){_PLEASE}{_WHERE} (?:raus|heraus|weg){_STOP}",
        r"\g<old> ist nicht dabei",
    ),
    (
        (
            rf"bitte (?P<old>{_SOMEBODY}){_PLEASE}{_WHERE} (?:streichen|entfernen|löschen|rausnehmen|herausnehmen"
            rf"|weglassen|austragen){_STOP}"
        ),
        r"\g<old> ist nicht dabei",
    ),
    (rf"(?:nehmen sie|nehmt|nimm){_PLEASE}(?: noch| auch)? (?P<new>{_SOMEBODY}) mit auf{_STOP}", r"dazu kommt \g<new>"),
    (
        (
            rf"(?:ändern sie|änder[et]?){_PLEASE} (?:den|ihren) namen{_PLEASE} (?:auf|in|zu)"
            rf" (?P<new>{_SOMEBODY}){_STOP}"
        ),
        r"Gesprächspartner ist \g<new>",
    ),
    (rf"(?<!\w)es (?:kommt|kommen) nur (?P<new>{_SOMEBODY}){_STOP}", r"Gesprächspartner ist nur \g<new>"),
    (
        r"es wird (?:nur |einfach )?telefoniert,? (?:und )?(?:kein|nicht)",
        "es ist ein Telefonat, kein",
    ),
    (rf"(?P<new>{_SOMEBODY}) fehlt noch(?: auf der liste| in der liste| im termin)?{_STOP}", r"dazu kommt \g<new>"),
    (
        (
            rf"(?:tauschen sie|tauscht|tausche?){_PLEASE} (?P<old>{_SOMEBODY}){_PLEASE} gegen (?P<new>{_SOMEBODY})"
            rf" aus{_STOP}"
        ),
        r"nicht \g<old>, sondern \g<new>",
    ),
    (
        rf"(?P<old>{_SOMEBODY}) (?:wurde|ist) (?:von|durch) (?P<new>{_SOMEBODY}) (?:abgelöst|ersetzt|vertreten){_STOP}",
        r"nicht \g<old>, sondern \g<new>",
    ),
    (
        (
            r"statt (?P<old>(?-i:[A-ZÄÖÜ])[^,;.!?]{1,50}?) bitte (?P<new>(?-i:[A-ZÄÖÜ])[^,;.!?]{1,50}?)"
            rf" (?:eintragen|schreiben|nehmen|notieren){_STOP}"
        ),
        r"nicht \g<old>, sondern \g<new>",
    ),
    (
        (
            rf"(?P<first>(?:{_JOB_OR_FIRM}) (?:heißt|ist|lautet) [^,;.!?]{{2,50}}?)(?:,| und)(?: und)?"
            rf" (?P<art>die|der|das) (?P<noun>{_JOB_OR_FIRM}) (?P<name>(?-i:[A-ZÄÖÜ])[\w&.'-]*"
            r"(?: (?-i:[A-ZÄÖÜ&])[\w&.'-]*){0,4})(?=$|[,;.!])"
        ),
        r"\g<first>, \g<art> \g<noun> heißt \g<name>",
    ),
    (r"wäre (?P<right>richtig|korrekt)(?=$|[,;.!])", r"ist \g<right>"),
    (r"findet (?P<time>[^,;.!?]{2,60}? zeit) statt(?=$|[,;.!])", r"ist \g<time>"),
    (
        rf"noch (?:\w+ ){{0,2}}{_PEOPLE} (?:mit )?(?:dabei|dazu|mit|im gespräch|im raum|im call)[:,]",
        "dazu kommen",
    ),
    (rf"(?:\w+ )(?:weitere |neue |andere )?{_PEOPLE} {_ADDED}[:,]", "dazu kommen"),
    (rf"beworben,? und zwar (?:als|für die stelle|auf die stelle) {_CAPITAL}", "beworben, die Stelle heißt "),
    (
        (
            r"ich wähle mich(?: (?:dann|dort|da|selbst|jetzt|telefonisch|per telefon)){0,2} (?:unter|über|mit|auf)"
            r"(?= (?:der nummer )?\+?\(?\d)"
        ),
        "ich muss mich einwählen unter",
    ),
)
