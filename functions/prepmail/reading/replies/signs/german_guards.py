"""German signs of another event beside the interview, of its parts, and of links that lead to no call."""

import re
from typing import Final

from prepmail.reading.replies.signs.shape import GuardSigns, sign

_TALK: Final = (
    r"(?:\w*gespräch|interview|\w*telefonat|call|meeting|\w*termin|vorstellungstermin|runde|kennenlernen|screening)"
)
_MINE: Final = (
    r"(?:mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unseren|unserer) (?:\w+ )?(?:kind|kinder|sohn|tochter"
    r"|frau|mann|partner|partnerin|mutter|mama|vater|papa|cousin|cousine|freund|freundin|bruder|schwester|nachbar"
    r"|kurs|schule|training|miete|arbeit|schicht|chef|chefin|auto|nachbarin|vermieter|oma|opa|enkel|enkelin|tante"
    r"|onkel|mitbewohner|mitbewohnerin|hund|katze|zahnarzt|arzt|zug"
    r"|flug|urlaub|geburtstag|hochzeit|prüfung|klausur|vorlesung|schwager|schwägerin|kleine|kleiner|große|großer)"
)

GUARDS: Final = GuardSigns(
    another=sign(
        rf"(?:ich )?(?:habe|hab|hätte|bekomme|bekam|führe)(?: ich)?(?: \w+,?){{0,8}}? (?:\d{{1,2}}\.? (?:\w+,? )"
        rf"{{0,4}})?(?:noch|auch)(?: noch| schon| so)? (?:ein|eins|einen|eine|ein weiteres|ein anderes"
        rf"|ein zweites)(?: \w+){{0,2}} {_TALK}"
        rf"|noch (?:ein|einen|eine)(?: \w+)? {_TALK}(?: \w+)? (?:bei|mit)"
        rf"|(?:habe|hab) ich(?: \w+){{0,6}} (?:ein|einen) (?:anderes |anderen |weiteres |zweites )?{_TALK} bei"
        rf"|(?:ein|das) (?:anderes?|weiteres|zweites) {_TALK}|(?:einen|den|der) (?:anderen?|weiteren?) {_TALK}"
        r"|(?:etwas|was) (?:anderes|andres)|hat (?:damit |hiermit )?nichts (?:damit |hiermit )?zu tun|separate[nrs]?"
        rf"|{_TALK}[^.;]{{0,50}} (?:lief|gelaufen|war (?:gut|super|toll|ok|okay|schwer|anstrengend|nett|schön)"
        r"|letzte(?:n|r|s)? (?:woche|montag|dienstag|mittwoch|donnerstag|freitag))"
        rf"|(?<!der )(?<!laut )(?<!ner )(?:eingeladen|einladung)(?: \w+){{0,3}} (?:auch|zusätzlich)"
        rf"|zu einem (?:weiteren|anderen) {_TALK}"
        r"|(?:kumpel|freund(?:in)?|kolleg(?:e|in)|bekannte[rn]?|bruder|schwester|mitbewohner(?:in)?|nachbar(?:in)?"
        r"|cousine?)"
        rf"[^.;]{{0,40}} (?:hatte|hat|war)(?: \w+){{0,4}} (?:ein|einen|sein|ihr|beim) {_TALK}|bei (?:ihm"
        rf"|ihr) war(?:en)?"
        r"|andere baustelle|(?:auch|noch) (?:noch )?(?:was|etwas) (?:bei|mit)|(?:recruiter|recruiterin|personaler"
        r"|personalerin"
        r"|headhunter|headhunterin|mein coach|meine coachin)(?: bei \w+)? (?:heißt|ist|hieß) (?-i:[A-ZÄÖÜ])\w+"
        r"|(?:früher|mal) (?:bei|mit)(?: \w+){1,4} gearbeitet"
        rf"|(?:eine|bei einer|die) andere[nr]? (?:firma|bewerbung|stelle|unternehmen)|bei einem anderen"
    ),
    against=sign(
        r"nicht (?:mehr |erst |schon )*(?:um|am|den|der|vor|\d+|ein|zwei|drei|vier|montag|dienstag|mittwoch|donnerstag"
        r"|freitag|mo|di|mi|do|fr|mehr)|statt|anstatt|sondern|falsch\w*|verschoben|verlegt|geändert|becomes|war"
        r"|vorverlegt|vorgezogen|doch"
    ),
    employer=sign(
        r"firma|arbeitgeber|unternehmen|betrieb|agentur|es ist|das ist|eigentlich|(?:der|das|mein) (?:\w*termin"
        r"|\w*gespräch|interview) ist|beworben|bewerbe"
    ),
    errand=sign(
        r"(?:soll|muss|sollte|müsste|darf|möchte|will|werde)(?: ich)?(?: \w+| \d{1,2}(?:[:.]\d\d)?){0,7} (?:da sein"
        r"|dasein|dort sein|vor ort sein|einloggen|anmelden|testen|einwählen|ankommen|da|erscheinen|eintreffen"
        r"|losfahren|los|online sein|bereit sein|einchecken)(?= *(?:$|[,.!]|und))"
        r"|(?:zum|beim|zur|bei der|bei meinem|zu meinem) (?:zahnarzt|arzt|friseur|hausarzt|tierarzt|ärztin|zahnärztin"
        r"|bank|amt|flughafen|bahnhof|krankenhaus|physio|orthopäden|augenarzt|bürgeramt|arbeitsamt|uni|schule|kita)"
        r"|\w*arzttermin"
    ),
    part=sign(
        r"(?:der|die|das|ein|eine)? ?(?:\w*test|\w*aufgabe|miete|elternabend|übung|präsentation|führung|rundgang|quiz"
        r"|vorstellungsrunde"
        r"|pause|mittagessen|frühstück|abendessen|kaffee|case|einlass|empfang|pforte)(?: selbst)? (?:dauert|geht|ist"
        r"|beginnt|von|um|öffnet|macht)"
        r"|(?:nächste|zweite|dritte|letzte|finale) (?:runde|gespräch) (?:ist|wäre|findet|folgt|gibt)"
    ),
    own_event=sign(rf"{_MINE}|ich (?:fliege|reise|verreise|fahre) "),
    ours=sign(
        r"\w*gespräch|interview|\w*termin|call|telefonat|deshalb|daher|deswegen|also|verschoben|verlegt|stattdessen"
        r"|es ist (?:jetzt|am|um)"
    ),
    company_does=re.compile(
        r"(?:^|[,;:] |\b(?:und|aber|auch|bei|mit) )(?P<name>(?!(?:Frau|Herr|HR|Sie|Er|Es|Wir|Ich|Man|Die|Der|Das|Mein"
        r"|Meine"
        r"|Dame|Firma|Uhrzeit|Termin|Zeit|Datum|Ende|Beginn|Start|Jetzt|Nun|Bitte|Leider|Dauer|Wer|Jemand|Gespräch"
        r"|Interview)\b|Recruiter|Personal)(?-i:[A-ZÄÖÜ])[a-zäöüß]+)"
        r" (?:hat(?! sich)|will|möchte|verschiebt|verlegt|lädt|ruft|am (?-i:[A-Z])\w+ (?:ist|wurde|hat)|ist (?:abgesagt"
        r"|verschoben))",
        re.IGNORECASE,
    ),
    zone=sign(r"(?:meine |die )?zeitzone|ortszeit"),
    no_join=sign(
        r"\w*anzeige|stellenbeschreibung|stellenausschreibung|ausschreibung|linked ?in|xing|profil|webseite|website"
        r"|homepage|artikel|blog|park\w*|anfahrt\w*|wegbeschreibung|karte|maps|route|lebenslauf|portfolio|github"
        r"|feedback|umfrage|formular|fragebogen|unterlagen|broschüre|bewertung\w*|kununu|foto|kalender"
    ),
    ends=sign(
        r"hört(?= [^,;]{1,25} auf\b)|aus ist es"
        r"|endet|enden|ende(?! des| der)|zu ende|fertig|vorbei|schluss|bis(?! dann| bald| später| dahin| auf)"
        r"|(?<!sich )aus(?=$"
        r"|[,;.!]| um )"
    ),
    starts=sign(r"start\w*|beginn\w*|los\w*|von|ab|anf\w+|fängt"),
)
