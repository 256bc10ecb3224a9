"""What German mails say."""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    Cue.INTERVIEW: (
        r"(?:vorstellungs|bewerbungs|kennenlern|erst|zweit|auswahl|fach|telefon|abschluss|personal)gespr(?:a|"
        r"ae)ch\w*|\w*interviews?|"
        r"kennenlernen|probearbeit\w*|probetag|assessment ?-?center|schnuppertag|auswahltag|hospitation"
    ),
    Cue.PERSONAL: (
        r"(?:ihr|dein|euer)(?:e[mnrs]?)? (?:\w+ ){0,3}(?:\w*gespr(?:a|ae)ch\w*|bewerbung\w*|"
        r"termin\w*|profil|lebenslauf)|"
        r"(?:laden|lade) (?:wir |ich )?(?:sie|dich)|(?:sie|dich) (?:\w+ ){0,6}(?:kennen ?lernen|einladen|"
        r"einzuladen|begr(?:u|ue)ssen)|"
        r"einladung zu[mr]?|mit ihnen|mit dir|(?:fur|fuer) die (?:stelle|position)|auf die stelle|gespr(?:a|"
        r"ae)ch (?:mit|am|fur|fuer)"
    ),
    Cue.MEETING: (
        r"komm(?:en|st|t)? (?:sie|du|ihr|doch|gern\w*|bitte|einfach|mal|vorbei)|vorbei ?(?:zu)?kommen|kommt vorbei|"
        r"nehme[n]? (?:mir|uns) [^\n]{0,30}zeit|begr(?:u|ue)(?:ss|ß)en|"
        r"gespr(?:a|ae)ch\w*|termin\w*|telefonat|telefonieren|call|meeting|treffen|sprechen|videocall|"
        r"videokonferenz|besuch|teams|zoom"
    ),
    Cue.JOB: (
        r"gesucht|wir suchen|"
        r"stelle\w*|position|bewerb\w+|bewerber\w*|kandidat\w*|personal(?:abteilung|wesen|referent\w*)|recruit\w+|"
        r"lebenslauf|karriere"
    ),
    Cue.CONFIRM: (
        r"best(?:a|ae)tig\w*|(?:laden|lade) (?:wir |ich )?(?:sie|dich)|einladung|einladen|einzuladen|"
        r"freue[n]? (?:uns|mich)|"
        r"findet[^\n]{0,60}statt|stattfinden|termin ?:|datum ?:|uhrzeit ?:|wann ?:|(?:ist|wurde|"
        r"haben wir)[^\n]{0,40}(?:vereinbart|geplant|gebucht|"
        r"angesetzt|eingeplant|festgelegt|reserviert)|erwarten (?:sie|dich|wir)|(?:rufe[n]?|rufen wir|"
        r"ruft)[^\n]{0,60}\ban\b|erinnerung|"
        r"(?:passt|klappt)[^\n?]{0,30}(?:gut|prima|super|wunderbar|perfekt)|bis (?:morgen|dann|montag|dienstag|"
        r"mittwoch|donnerstag|freitag)|wie besprochen"
    ),
    Cue.CANCEL: (
        r"(?:leider |hiermit |wieder )?(?:abgesagt|abzusagen|storniert)\b|(?:muss|mussen|muessen|m(?:o|"
        r"oe)chten)[^\n]{0,80}absagen|"
        r"(?:sagen|sage)[^\n]{0,60}\bab\b|f(?:a|ae)llt[^\n]{0,40}\baus\b|entf(?:a|ae)llt|entfallen|(?:findet|"
        r"kann)[^\n]{0,40}nicht (?:statt|stattfinden)|"
        r"^(?:aw: |wg: |fwd?: )*(?:abgesagt|absage|abgebrochen|terminabsage)\b|absage (?:ihres|des|unseres|vom|"
        r"deines|fur|fuer)[^\n]{0,30}(?:termin|gespr|interview)"
    ),
    Cue.MOVE: (
        r"(?:(?:mon|diens|donners|frei|sams)tag|mittwoch|morgen|heute|\d\d?\.\d\d?\.|termin|gespr(?:a|"
        r"ae)ch)\w*[^\n.]{0,60}"
        r"(?:klappt|geht|passt|schaffe\w*|kann|k(?:o|oe)nnen|funktioniert)[^\n.]{0,40}\bnicht\b|"
        r"(?:klappt|geht|passt|schaffe\w*|kann|k(?:o|oe)nnen)[^\n.]{0,40}(?:mon|diens|donners|frei|"
        r"sams)tag[^\n.]{0,30}\bnicht\b|"
        r"(?:verschoben|verlegt|vorverlegt|umgebucht|verschieben|verlegen|vorziehen|umbuchen)\b|"
        r"neue[rn]? (?:termin|uhrzeit|zeit|datum|zeitpunkt)\b|"
        r"termin(?:a|ae)nderung|termin(?:verschiebung|verlegung)|(?:ge(?:a|ae)ndert|"
        r"aktualisiert)\w*[^\n]{0,20}(?:termin|uhrzeit|einladung)|"
        r"^(?:aw: |wg: |fwd?: )*(?:aktualisiert|ge(?:a|ae)ndert|verschoben)|statt (?:wie |am |um |dem |des )|"
        r"urspr(?:u|ue)nglich|"
        r"(?:nicht|kann ich nicht|leider)[^\n]{0,40}(?:einhalten|wahrnehmen)|(?:dazwischen ?gekommen)|"
        r"ersatztermin|auf einen anderen (?:termin|tag)"
    ),
    Cue.CONDITION: (
        r"\bfalls\b|\bwenn\b|\bsollte(?:n|st|t)? (?:sie|du|der|dieser|ihnen|dir|ihr|etwas)\b|\bwollen sie\b|m(?:o|"
        r"oe)chten sie|bei (?:verhinderung|r(?:u|ue)ckfragen|fragen)|"
        r"\bhier (?:absagen|verschieben|umbuchen)|gerne? auch|rechtzeitig|\bum (?:den|ihren|diesen) termin (?:zu|"
        r"ab)|"
        r"^\W*(?:termin |gespr(?:a|ae)ch )?(?:absagen|verschieben|umbuchen|stornieren)\b|(?:sie|du) (?:konnen|"
        r"koennen|kannst)[^\n]{0,60}(?:verschieben|absagen|umbuchen|stornieren|(?:a|ae)ndern)|(?:konnen|"
        r"koennen) sie (?:hier|uber|den termin|ihn)"
    ),
    Cue.GONE: (
        r"nicht (?:einhalten|wahrnehmen|statt|mehr)|urspr(?:u|ue)nglich|statt (?:am |um |wie |dem |des )|(?:muss|"
        r"mussen|muessen|m(?:o|oe)chte|m(?:o|oe)chten|w(?:u|ue)rde)[^\n]{0,60}(?:verschieben|verlegen|absagen)|"
        r"abgesagt|entf(?:a|ae)llt|f(?:a|ae)llt"
    ),
    Cue.ASK: (
        r"(?:passt|passen|klappt|ginge|geht|w(?:a|ae)re|eignet|k(?:a|ae)me)[^\n]{0,80}\?|(?:wann|welche[rs]?|"
        r"ob)[^\n]{0,60}(?:passt|passen|passend|m(?:o|oe)glich|zeit|"
        r"verf(?:u|ue)gbar|recht ist|w(?:a|ae)re)|(?:folgende|diese|nachstehende|zwei|drei|vier|mehrere|einige|"
        r"m(?:o|oe)gliche)n? (?:termin\w*|zeit\w*|m(?:o|oe)glichkeiten|slots)|"
        r"termin(?:vorschl(?:a|ae)ge?n?|optionen|auswahl|findung)|verf(?:u|ue)gbarkeit\w*|(?:w(?:a|ae)hlen|buchen|"
        r"suchen)[^\n]{0,60}(?:termin|aus|zeit|slot)|"
        r"(?:teilen|nennen|schlagen|geben|schicken|senden)[^\n]{0,80}(?:mit|vor|termin\w*|zeiten|zeitfenster|"
        r"bescheid)|(?:h(?:a|ae)tten|haben|hast|h(?:a|ae)ttest) (?:sie|du)[^\n]{0,60}zeit|"
        r"einen termin (?:zu )?(?:vereinbaren|finden|abstimmen|ausw(?:a|ae)hlen|buchen)|termin (?:buchen|"
        r"vereinbaren|w(?:a|ae)hlen|aussuchen)|(?:uhr|\d) oder [^\n?]{0,40}\?"
    ),
    Cue.INVITE: (
        r"(?:m(?:o|oe)chten|w(?:u|ue)rden)[^\n]{0,40}(?:sie|dich)[^\n]{0,60}(?:kennen ?lernen|einladen|sprechen)|"
        r"(?:kennen ?lernen|kennenzulernen)|(?:laden|lade) (?:wir |ich )?(?:sie|dich)|"
        r"n(?:a|ae)chste[nr]? (?:schritt|runde)|einladung zu"
    ),
    Cue.REJECTED: (
        r"f(?:u|ue)r jemand(?:en)? ander\w+|"
        r"(?:keine positive|negative) (?:rueck|ruck)meldung|(?:berufliche\w*|beruflichen) (?:zukunft|weg|"
        r"werdegang)|(?:f(?:u|ue)r|zugunsten) (?:eine[nr]? )?(?:andere[nr]?|"
        r"mitbewerber\w*)[^\n]{0,60}(?:entschieden|kandidat\w*|bewerber\w*)|(?:leider|"
        r"bedauern)[^\n]{0,120}(?:nicht ber(?:u|ue)cksichtig\w+|"
        r"nicht in die (?:engere|nahere|naehere)|keine zusage|absagen m(?:u|ue)ssen|nicht weiter|absage erteilen|"
        r"mitteilen zu m(?:u|ue)ssen|kein angebot|nicht f(?:u|ue)r (?:sie|dich))|"
        r"(?:nicht|nicht weiter) (?:ber(?:u|ue)cksichtigen|ber(?:u|ue)cksichtigt)|stelle[^\n]{0,40}(?:anderweitig|"
        r"bereits|inzwischen)[^\n]{0,20}(?:besetzt|vergeben)|absage (?:auf|zu) (?:ihre|deine) bewerbung|"
        r"(?:f(?:u|ue)r )?(?:ihren|deinen) weiteren (?:berufs|berufl|lebens|karriere)\w*[^\n]{0,60}(?:alles gute|"
        r"erfolg)|wir haben uns (?:letztlich |leider )?(?:gegen|f(?:u|ue)r eine)"
    ),
    Cue.OFFER: (
        r"(?:die|diese) (?:stelle|position)[^\n]{0,60}(?:anbieten|anzubieten)|(?:anbieten|"
        r"anzubieten)[^\n]{0,40}(?:stelle|position)|(?:vertrags|stellen|job|arbeits)angebot\b|arbeitsvertrag|"
        r"zusage f(?:u|ue)r die (?:stelle|position)|"
        r"willkommen im team|(?:f(?:u|ue)r (?:sie|dich) entschieden)"
    ),
    Cue.ON_HOLD: (
        r"(?:einstellungsstopp|on hold|auf eis|zur(?:u|ue)ckgestellt|pausier\w+|vorerst gestoppt|vor(?:u|"
        r"ue)bergehend (?:gestoppt|ausgesetzt))"
    ),
    Cue.TASK: (
        r"(?:online|eignungs|einstellungs|sprach|programmier|f(?:a|ae)higkeits|fach)-?(?:test|assessment|aufgabe)|"
        r"zeitversetzt\w*|videobewerbung|probeaufgabe|fallaufgabe|fallstudie|arbeitsprobe|hausaufgabe|"
        r"testaufgabe|(?:aufgabe|test|fragebogen|l(?:o|oe)sung|arbeitsprobe)[^\n]{0,60}(?:bearbeiten|l(?:o|oe)sen|"
        r"einreichen|abgeben|abzugeben|absolvieren|zur(?:u|ue)cksenden|ausf(?:u|ue)llen|einzureichen)|"
        r"aufgezeichnete[sn]? (?:video)?interview"
    ),
    Cue.DUE: r"\bbis\b|\bsp(?:a|ae)testens\b|\bfrist\b|\binnerhalb\b|\babgabe",
    Cue.RECEIVED: (
        r"(?:dank\w*|eingang)[^\n]{0,30}(?:bewerbung|interesse)|bewerbung (?:ist |wurde )?(?:eingegangen|"
        r"erhalten)|bewerbung (?:\w+ )?erhalten|eingangsbest(?:a|ae)tigung|pr(?:u|ue)fen (?:\w+ ){0,3}unterlagen|"
        r"bewerbung (?:\w+ )*sorgf(?:a|ae)ltig"
    ),
    Cue.NOTE: (
        r"dank\w* f(?:u|ue)r (?:das|ihr|dein|die|ihre|unser)|melden uns|r(?:u|ue)ckmeldung|um geduld|"
        r"angenehmes? gespr(?:a|ae)ch|mitbringen|anfahrt"
    ),
    Cue.MASS: (
        r"abmelden|weiterlesen|liebe leser\w*|live dabei|jetzt live|"
        r"newsletter|jobagent|neue (?:jobs|stellen\w*)|passende (?:jobs|stellen\w*)|jobs f(?:u|ue)r sie|"
        r"stellenangebote f(?:u|ue)r|abmelden|abbestellen|im browser|bewerbungstipps|tipps|rabatt|"
        r"jetzt (?:bewerben|upgraden|sparen)|"
        r"gutschein|angebot der woche|\d+ ?% rabatt|gehaltsreport"
    ),
    Cue.CROWD: (
        r"webinar\w*|infoveranstaltung|informationsabend|tag der offenen t(?:u|ue)r|karrieremesse|jobmesse|"
        r"karrieretag|messe|jetzt anmelden|jetzt registrieren|workshop|online-?seminar|podiumsdiskussion"
    ),
    Cue.PRIVATE: (
        r"team(?:runde|besprechung|sitzung|meeting|tag|event)|montagsrunde|abteilungsrunde|wochenrunde|urlaubsplanung|"
        r"mittagessen|abendessen|kaffee (?:am|um|trinken)|auf (?:einen|nen) kaffee|spieleabend|grillen|kino|"
        r"geburtstag\w*|feier|hochzeit|zahnarzt\w*|arzt\w*|praxis|klinik|untersuchung|"
        r"friseur\w*|elternabend|sport\w*|teammeeting|teamsitzung|jour fixe|flug|hotel|lieferung|paket|sendung|"
        r"bestellung|"
        r"rechnung|zahlung|quittung|wartung|handwerker|besichtigung|impf\w+|inspektion|werkstatt|konzert"
    ),
    Cue.AUTOMATIC: (
        r"^(?:aw: |re: )*(?:abwesenheit\w*|automatische antwort|unzustellbar\w*|nicht zustellbar)|(?:bin ich|"
        r"ich bin)[^\n]{0,60}(?:nicht im (?:b(?:u|ue)ro|haus)|abwesend|im urlaub|nicht erreichbar)|"
        r"konnte nicht zugestellt"
    ),
    Cue.ANSWERED: (
        r"^(?:aw: |re: )*(?:zugesagt|angenommen|abgelehnt|mit vorbehalt|mit vorbehalt zugesagt|vorl(?:a|"
        r"ae)ufig)(?: ?:)"
    ),
}
