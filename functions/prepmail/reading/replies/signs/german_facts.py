"""German signs of employer, job, place, link and the way one meets."""

import re
from typing import Final

from prepmail.reading.replies.signs.german_ways import DIALS, VISITS
from prepmail.reading.replies.signs.shape import FactSigns, before, sign

_IS: Final = (
    r"(?:\s+(?:ist|sind|heißt|heisst|lautet|nennt sich|wäre|waere|wurde|wird|müsste|soll|sollte"
    r"|muss)(?: (?:jetzt|nun|richtig|eigentlich|in wirklichkeit|korrekt|aber|doch|nämlich|übrigens|in|zu|auf"
    r"|nicht mehr|der|die|das|eine?|bei denen|bei ihnen|dort|intern|offiziell))*:?\s+| ?[:=] ?| - "
    r"|(?: bitte)?(?: (?:um|ab)?(?:ändern|aendern|korrigieren"
    r"|anpassen))?(?: bitte)?\s+(?:auf|in|zu)\s+)"
)
_VALUE: Final = r"(?P<value>[^\s,;:()][^;()]{0,120})"
_NAME: Final = r"(?P<value>(?-i:[A-ZÄÖÜ0-9])[^;()]{0,100})"

FACTS: Final = FactSigns(
    dials=DIALS,
    visits=VISITS,
    company=(
        re.compile(
            r"(?<!\w)(?:der|die|das|mein|meine|unser|richtige|richtiger|neue|neuer|name|des|eigentliche|eigentlicher"
            r"|korrekte| )*(?:firma|firmenname|unternehmens?|unternehmensname|arbeitgebers?|betrieb|company"
            rf"|organisation)(?: (?:wo ich mich bewerbe|bei der ich mich bewerbe|selbst|name))?{_IS}{_VALUE}",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:ich bewerbe mich|ich habe mich|ich hab mich|beworben|bewerbe mich|das (?:gespräch|interview"
            r"|vorstellungsgespräch) ist|der termin ist|interview|gespräch|es ist|das ist)(?: (?:jetzt|eigentlich"
            rf"|doch|nämlich|beworben|aber))* bei(?: der| dem| den)?(?: firma| unternehmen)? {_NAME}",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?P<value>(?-i:[A-ZÄÖÜ0-9])[\w&.'-]*(?: (?:(?-i:[A-Z0-9ÄÖÜ&])[\w&.'-]*|und))*) ist (?:die|der|das|mein"
            r"|meine) (?:richtige|richtiger|eigentliche|eigentlicher|tatsächliche)? ?(?:firma|arbeitgeber|unternehmen)",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:firma|unternehmen|arbeitgeber)[^.;]{{0,30}}?(?:falsch\w*|nicht richtig|verwechselt"
            r"|stimmt nicht)[\s,:;.!-]*(?:es|das|sie|er)?(?: (?:ist|heißt|wäre|muss|sollte))?(?: (?:eigentlich"
            rf"|richtig|die|der))* {_NAME}",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:firma|unternehmen|arbeitgeber|betrieb|laden)[^.;,]{0,40}? (?:heißt|heisst|nennt sich"
            r"|firmiert)(?: (?:jetzt|nun"
            rf"|inzwischen|seitdem|seither|neuerdings|mittlerweile|als|unter))* {_NAME}",
            re.IGNORECASE,
        ),
        re.compile(
            r"handelt sich(?: dabei| hier| hierbei| nämlich){0,2} um (?:die |den |das )?(?:firma |unternehmen )?"
            r"(?P<value>(?-i:[A-ZÄÖÜ0-9])[^,;().]{1,60}? (?:AG|GmbH|SE|KG|OHG|Gruppe|Holding|Inc|Ltd))\b",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:falsche[rs]? (?:firma|unternehmen|arbeitgeber)|(?<!\w)sie heißt"
            r"|er heißt nicht \w+ sondern)[\s,:;.!-]*(?:es|das|sie)?(?: (?:ist|heißt|wäre))?(?: (?:eigentlich|richtig"
            rf"|die|der))*\s+{_NAME}",
            re.IGNORECASE,
        ),
    ),
    only_agency=sign(
        r"(?:ist|sind|war)(?: (?:ja|nur|bloß|lediglich|doch|nämlich))* (?:der |die |das |eine? "
        r"|mein )?(?:personal\w*|recruit\w*|agentur|vermittl\w*|headhunt\w*|mutter\w*|konzern\w*|zeitarbeit\w*"
        r"|dienstleister|holding)|(?:vermittelt|rekrutiert|sucht) nur"
    ),
    role=(
        re.compile(
            r"(?<!\w)(?:der|die|das|mein|meine|ausgeschriebene|richtige|richtiger|korrekte|genaue| )*(?:stelle"
            r"|position|rolle|job|jobtitel|stellentitel|titel|stellenbezeichnung|jobbezeichnung"
            r"|bezeichnung(?: der stelle)?|beruf|vakanz|berufsbezeichnung)(?: (?:auf die|für die) ich mich (?:bewerbe"
            rf"|beworben habe),?)?{_IS}(?:als |die |der )?{_VALUE}",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:um|für|auf) (?:die|eine|den|einen) (?:stelle|position|rolle|job|posten)(?: (?:als|des|der|eines"
            r"|einer|zum|zur|im|in))*:? (?P<value>[^\s,;:()][^;:()]{1,60})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:ich (?:hab|habe) mich(?: (?:eigentlich|doch|nämlich|ja|dort|da|bei denen|bei ihnen|damals"
            r"|tatsächlich|nur"
            r"|ursprünglich))*|ich bewerbe mich(?: (?:eigentlich|doch"
            r"|nämlich|ja))*|beworben(?: habe ich mich)?) (?:als|für|auf) (?:die |der |eine[nr]? |den |stelle "
            r"|position |als )*(?P<value>[^\s,;:()][^;:()]{1,60})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:es ist|das ist|es geht|geht es|ist)(?: (?:eigentlich|doch|nämlich|jetzt))* (?:als|um"
            r"|für) (?:die "
            r"|der |eine[nr]? |den )*(?P<value>(?-i:[A-ZÄÖÜ])[^;:()]{1,60})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?:stelle|position|titel|rolle|jobtitel)[^.;]{0,30}?(?:falsch|nicht richtig|stimmt nicht"
            r"|ein fehler)[\s,:;.!-]*(?:es|das|sie|er)?(?: (?:ist|heißt|lautet|wäre|muss|sollte))?(?: (?:eigentlich"
            r"|richtig))* (?P<value>[^\s,;:()][^;()]{0,80})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?P<value>(?-i:[A-ZÄÖÜ])[\w&.'/-]*(?: [\w&.'/-]+){0,4}?) ist (?:die|der|mein|meine) (?:richtige "
            r"|richtiger |genaue )?(?:stelle|position|rolle|jobtitel|titel)",
            re.IGNORECASE,
        ),
    ),
    against=re.compile(
        r",? (?:und |aber )?(?:nicht|statt|anstatt|anstelle von|keine?) (?:nur |bloß |einfach |mit |bei |für "
        r"|als |eine? |der |die |das |um )*(?P<old>[^,;.]{1,80}?)(?= heißen| sein|[,;.]|$)",
        re.IGNORECASE,
    ),
    swapped_for=re.compile(
        r"(?:(?:es |das |sie |er |die firma )?(?:ist |heißt |sind )?)?nicht (?:bei |die |der |das |um |für |als "
        r"|mit )*(?P<old>[^,;.]{1,60}?),? (?:sondern|es ist|sie heißt|aber)(?: (?:bei|die|der|das|um|für|als|mit"
        r"|es ist|heißt))* (?P<value>[^,;.]{2,80})",
        re.IGNORECASE,
    ),
    ends=re.compile(
        r"(?:\.|!|\?)(?=\s|$)|,? (?:und(?= (?:es|das|der|die|ich|sie|wir|ist|am|um|mit|per|nicht|dauert|beginnt"
        r"|findet|statt|zwar|den|bitte|mein|meine|dass|dabei|dazu|auch|noch|außerdem|zusätzlich|sitzt"
        r"|hat|liegt|gehört|wurde|wird)\b"
        r"| (?:(?:frau|herr|dr)\.? )?(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+){0,2} (?:ist|sind|kommt|kommen|führt"
        r"|führen|bringt|macht|machen|nimmt|nehmen|wird|werden|hat|haben|übernimmt|springt|fällt|sitzt|sitzen|fehlt|statt"
        r"|interviewt|leitet|vertritt|ersetzt|kann|geht|statt|nicht|auch|dazu)\b)|aber|sondern|weil|denn|statt(?!\w)|stattdessen|anstatt|sorry|bitte"
        r"|danke|übrigens|eigentlich|jetzt|auch|leider|ich (?:hab|habe|wollte|hatte|schrieb)|nicht|am (?:mon"
        r"|diens|mitt|donners|frei|sams|sonn)\w*|um \d|mit (?=[A-ZÄÖÜ])|ist (?:nur|richtig|falsch|der|die|das"
        r"|korrekt|mein)|fehlt|heißen|sein$|lauten|beworben|geht|stattfindet|statt$|genannt|geändert|umbenannt"
        r"|gezogen|verlegt|(?:um)?ändern|korrigieren|anpassen|berichtigen|umbenennen|aktualisieren)(?!\w)"
        r"|,\s+(?=(?:das|es|ich|sie|ihr|die|der|mein|mit|am|er|wir|ist|war|sorry|nicht|nur|bitte|danke|und"
        r"|also|um|dass|wo|so|wie|da|denn|hat|haben|sagt|meinte|laut|dort|link|dann)\b)|\s[-–—]\s|,\s*$"
        r"|\s(?=https?://)",
        re.IGNORECASE,
    ),
    no_name=re.compile(
        r"(?:nicht|kein|keine|unbekannt|unklar|falsch|offen|noch|noch offen|anders|andere|gleich|toll|super|gut"
        r"|schön|nett|remote|voll|teil|sehr|wirklich|auch|so|mein|meine|dein|euer|ein fehler|fehler|weg|besetzt"
        r"|geschlossen|was|wer|wo|welche|in|auf|am|um|bei|für|mit|name|von|über|richtig|korrekt|ok|okay|ich|es"
        r"|sie|er|wir|ihr|mich|jetzt|nun|geändert|der|die|das|ein|eine|ist|war|sein|interessant|groß|klein|und"
        r"|aber|video|telefon|zoom|per|vor ort|online|im|verschoben|verlegt|montag|dienstag|mittwoch|donnerstag"
        r"|freitag|dieses|diese|dem|den|zu|schon|frau|herr|herrn)\b",
        re.IGNORECASE,
    ),
    place=(
        re.compile(
            r"(?<!\w)(?:die |der |das |neue |neuer |richtige |richtiger |korrekte |genaue )*(?:adresse|ort|anschrift"
            r"|treffpunkt|standort|veranstaltungsort|location|wo)(?: (?:ist|lautet|wäre|jetzt|nun|hat sich geändert"
            r"|geändert|richtig|neu|in|im|bei|am|für das gespräch|des gesprächs))*(?: ?:| ?=|(?<=ist)|(?<=lautet)"
            r"|(?<=in)|(?<=jetzt)|(?<=am)|(?<=im)|(?<=wäre)) +(?-i:jetzt |in der |in |im "
            r"|am )?(?P<value>(?=\S)[^;]{3,150})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:in|im|bei)(?: (?:ihrem|deren|dem|der|denen|ihnen))?(?: \w+)? ?(?:büro|niederlassung|zentrale"
            r"|hauptsitz|standort|filiale|office)(?:,| in| am| an| in der|:)+ (?P<value>(?-i:[A-ZÄÖÜ0-9])[^;]{2,150})",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:in|im) (?P<value>(?:raum|gebäude|haus|etage|konferenzraum|besprechungsraum|stock"
            r"|zimmer) (?!(?:und|oder|nicht|ist|sind|statt\w*|vor|in|im|bei|mit|am|um|bitte|aber|sein|wird|dort|der|die"
            r"|das|von|für|findet|also|nur|wo|ohne|per)\b)[\w.-]{1,12}"
            r"(?:,? (?:im |in )?(?:\w+\.? )?(?:stock|etage|gebäude|og)(?: [\w.-]{1,6})?)?)",
            re.IGNORECASE,
        ),
        re.compile(
            r"(?<!\w)(?:vor ort|persönlich|präsenz)(?: (?:jetzt|statt|hin|kommen|und zwar))*,? (?:in|im|am"
            r"|an) (?:der |dem )?(?P<value>(?-i:[A-ZÄÖÜ])[^;]{2,150})",
            re.IGNORECASE,
        ),
    ),
    old_before=before(
        r"(?:nicht(?: mehr)?|kein|keine|keinen|statt|anstatt|anstelle|ohne|vom|von|war|alte[rn]?|nie)(?: (?:per"
        r"|am|über|via|ein|eine|einen|das|der|die|den|in|im|mit|als|auf|mehr|video|telefon|zoom|teams|nur|mehr"
        r"|für|link|persönlich|vor))*"
    ),
    old_after=re.compile(
        r"\s*(?:link|call|gespräch)?\s*(?:(?:ist|war|hat) (?:falsch|aus|tot|alt|abgelaufen|veraltet|abgesagt"
        r"|nicht|kaputt|weg|ungültig|vom tisch)|(?:geht|funktioniert|gilt|stimmt|klappt) (?:nicht|leider)"
        r"|(?:fällt|entfällt)|(?:braucht|brauchen|brauch|gibt|ist|wird|muss|war|kann)\W?s?(?: \w+){0,3}? (?:nicht"
        r"|nimmer)(?! nur)|nicht mehr|->|→|ist raus)",
        re.IGNORECASE,
    ),
    phone=sign(
        r"telefonier\w*|fernmündlich\w*|tele(?:fon)?(?!nummer|kom)(?:isch|at|interview|gespräch|call|termin"
        r"|screening|konferenz"
        r"|anruf)?|(?:normaler )?anruf|(?:sie|die|er|man|jemand|hr|frau \w+|herr \w+|ana|(?:die"
        r"|der) \w+)?(?: ?(?:rufen|ruft|wird|werden|will|wollen|möchte|möchten))(?: (?:sie|er|man|die|der"
        r"|firma))?(?: mich)(?: (?:jetzt|dann|einfach|stattdessen|nur|auf|dem|meinem|handy|am|unter|der|nummer"
        r"|telefon|um|zu|an|zur|vereinbarten|zeit|direkt|lieber))* (?:an|anrufen)|(?:sie|die|man|er) (?:rufen"
        r"|ruft)(?: (?:einfach|nur|dann|jetzt|lieber|stattdessen)){0,3} an|ich werde angerufen"
        r"|werde angerufen|handy|festnetz"
    ),
    video=sign(
        r"video(?:-?(?:call|interview|gespräch|konferenz|telefonat|anruf|chat|meeting))?|zoom(?:-?(?:call|meeting"
        r"|gespräch|interview|link))?|google meet|(?:ms |microsoft )?teams(?:-?(?:call|meeting|link))?|skype"
        r"|webex|online|remote|virtuell|digital"
    ),
    onsite=sign(
        r"vor ort|vor-ort(?:-?(?:termin|gespräch|interview))?|persönlich(?:es (?:gespräch|treffen|interview)"
        r"|er termin)?(?! (?:sprechen|gesprochen))|in person|präsenz(?:termin)?|in präsenz|(?:in|bei) (?:deren"
        r"|ihrem|ihnen|denen)(?: im)? ?(?:büro|firma|haus|office|standort|vor ort)|im (?:büro|haus|unternehmen|office"
        r"|firmensitz)|ins (?:büro|haus|unternehmen)|in (?:die|der) firma|(?:soll|muss"
        r"|darf)(?: \w+){0,2} (?:hinkommen|hinfahren|vorbeikommen|hin|dorthin|vorbei)|face to face"
    ),
    own_number=sign(
        r"(?:ruft|rufen|rufe|erreicht|erreichen)(?: \w+){0,3} mich(?: \w+){0,4}|mich (?:an )?(?:unter|auf)"
        r"|meine (?:neue |eigene |handy)?(?:nummer|handynummer|telefonnummer|mobilnummer)"
    ),
    told_by=sign(
        r"(?:angerufen|gesagt|mitgeteilt|erfahren|gehört|gesprochen|bestätigt|erzählt)(?: \w+){0,3} (?:am|per"
        r"|über|via) (?:telefon|handy|mail|anruf)|(?:am|per|über|via)(?: das)? (?:telefon|handy"
        r"|anruf)(?: \w+){0,3} (?:gesagt|mitgeteilt|erfahren|gehört|bestätigt|gesprochen|erzählt|geklärt"
        r"|vereinbart|ausgemacht|bescheid)|vom handy|am handy (?:getippt|geschrieben)|(?:getippt|geschrieben"
        r"|gesendet)(?: \w+){0,2} (?:am|vom|mit dem|auf dem|von meinem) (?:handy|telefon|iphone)|telefonnummer"
        r"|(?:hat|haben|wurde ich)(?: \w+){0,3} angerufen|anruf (?:bekommen|erhalten|von|gekriegt|der|aus)"
        r"|am telefon,? (?:dass|sagte|meinte|hieß|war)"
        r"|(?:war(?: (?!es\b|das\b)\w+)|klang|wirkte)(?: (?!es\b|das\b)\w+){0,3} am (?:telefon|handy|apparat)"
        r"|(?:dame|herr|frau|mann|person|stimme|recruiter|recruiterin"
        r"|personaler|personalerin|kollege|kollegin|jemand|typ|hr)(?: \w+)? am telefon"
        r"|(?:meinte|sagte|erzählte|erklärte|hieß es)(?: \w+){0,3} am telefon"
        r"|am (?:telefon|handy|hörer)(?: \w+){0,3} (?:verstanden|gehört|verhört|genuschelt|notiert|aufgeschrieben"
        r"|ausgemacht|versprochen|angekündigt|genannt"
        r"|erwähnt|vereinbart|geklärt|besprochen)|(?:nach|seit|laut)(?: dem)? (?:anruf|telefonat)|telefoniert"
        r"|(?:am telefon )?(?:hat"
        r"|haben|sagte)(?: (?:sie|er|man|ana|die"
        r"|der|dame|mir|frau|recruiterin)){0,4}(?: \w+){0,2} am telefon"
    ),
    panel=sign(r"panel(?:-?(?:interview|gespräch|runde|termin))?"),
    group=sign(r"gruppen-?(?:gespräch|interview|auswahl|termin|runde)|assessment(?:-| )?center|in der gruppe"),
    alone=sign(
        r"einzel-?(?:gespräch|interview|termin)|unter vier augen|vier-augen-gespräch|eins zu eins|1:1"
        r"|one[ -]on[ -]one"
    ),
    first=sign(r"(?:erste[rsn]?|1\.) (?:runde|gespräch|interview)|erstgespräch|runde 1"),
    second=sign(r"(?:zweite[rsn]?|2\.) (?:runde|gespräch|interview)|zweitgespräch|runde 2"),
    final=sign(
        r"(?:letzte|finale|abschließende)[rsn]? (?:runde|gespräch|interview)|endrunde|finalrunde"
        r"|abschlussgespräch|finale"
    ),
    screen=sign(r"screening(?:-?gespräch)?|vorabgespräch|telefonscreening"),
)
