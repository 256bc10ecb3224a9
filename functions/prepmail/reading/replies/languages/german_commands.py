"""Commands and short answers in German, each with the English that means the same."""

from typing import Final

_ALL = r"(?:alle|alles|meine|die|eure|ihre|mir|meiner|aller|deine|sämtliche|persönlichen|gespeicherten) "
_MAILS = r"(?:e-?mails?|mails?|nachrichten|erinnerungen|vorbereitungsmails|vorbereitung)"

COMMANDS: Final = (
    # What is planned.
    (
        (
            r"status|mein status|stand(?: der dinge)?|übersicht|überblick|zusammenfassung|was (?:ist|steht)"
            r" (?:geplant|an"
            r"|als nächstes an)\??|was kommt als nächstes\??|wie ist der stand\??|wie steht es\??|was wisst ihr"
            r"(?: über mich)?\??|(?:zeig|zeigt|schick|schickt|gib|sende)(?: mir|t mir)? (?:bitte )?(?:den |meinen |die "
            r"|meine )?(?:status|plan|übersicht|termine|gespräche)"
        ),
        "status",
    ),
    (
        (
            rf"(?:bitte )?(?:pause|pausieren|pausiere|unterbrechen|aussetzen)(?: (?:der |die )?{_MAILS})?"
            rf"|{_MAILS} pausieren|(?:bitte )?(?:mach|macht|machen sie|ich brauche|ich möchte) (?:eine )?pause"
            rf"|(?:die |alle )?{_MAILS} (?:bitte )?(?:pausieren|aussetzen|anhalten)"
        ),
        "pause",
    ),
    (
        (
            r"(?:bitte )?(?:pause|pausieren|pausiere|urlaub|ferien|(?:ich bin|bin) (?:im urlaub|weg|verreist|nicht da"
            r"|in urlaub|krank|unterwegs)|(?:mach|macht|machen sie|ich brauche) (?:eine )?pause|(?:bitte )?keine mails)"
            rf"(?: (?:der |die |alle )?{_MAILS})? bis (?:zum |einschließlich |inklusive )?(?P<when>.{{1,40}}?)"
        ),
        "pause until {when}",
    ),
    (
        rf"(?:die |alle )?{_MAILS} (?:bitte )?bis (?:zum )?(?P<when>.{{1,40}}?) (?:pausieren|aussetzen|anhalten)",
        "pause until {when}",
    ),
    (
        (
            r"(?:bitte )?(?:pause|pausieren|(?:mach|macht|machen sie) (?:eine )?pause) für (?P<when>.{1,30}?)"
            r"|(?P<when2>\w{1,12} (?:tage?|wochen?|monate?)) (?:pause|pausieren)"
        ),
        "pause for {when}",
    ),
    (
        (
            r"weiter|weitermachen|mach weiter|macht weiter|es geht weiter|fortsetzen|fortfahren|wieder an(?:fangen)?"
            r"|pause (?:beenden|vorbei|aus|aufheben|ende)|(?:ich bin|bin) (?:wieder )?(?:zurück|da|wieder da)"
            rf"|(?:bitte )?(?:schickt?|sendet?)(?: mir)? wieder {_MAILS}|{_MAILS} (?:bitte )?wieder (?:an"
            rf"|schicken|senden"
            r"|einschalten)|wieder anmelden|anmelden"
        ),
        "resume",
    ),
    (
        (
            r"stopp?|stopp?t? (?:das|dies|dieses gespräch|bitte|die vorbereitung)|anhalten|absagen"
            r"|(?:(?:das|dieses|mein|der) )?(?:gespräch|interview|termin|vorstellungsgespräch)?(?: (?:ist|wurde"
            r"|wird|fällt))?"
            r" (?:leider )?(?:abgesagt|aus|gestrichen|gecancelt|gecancelled|storniert)(?: worden)?"
            r"|(?:es|das) (?:fällt aus|findet nicht statt|wurde abgesagt|ist abgesagt)"
            r"|(?:das |mein )?(?:gespräch|interview|vorstellungsgespräch) findet nicht (?:mehr )?statt"
            r"|(?:sie|die|die firma) (?:haben|hat) (?:es |das (?:gespräch|interview) |mir )?(?:leider )?abgesagt"
            r"|ich (?:habe|hab) (?:es |das (?:gespräch|interview) |dort )?(?:leider )?abgesagt"
            r"|ich (?:habe|hab|ziehe) (?:meine|die) bewerbung zurück(?:gezogen)?|(?:ich habe |hab )?kein interesse mehr"
            r"|nicht mehr interessiert|ich gehe (?:da |dort )?nicht (?:mehr )?hin|dieses gespräch (?:bitte )?stoppen"
        ),
        "stop",
    ),
    (
        (
            rf"(?:mich )?(?:bitte )?abmelden|abmeldung|abbestellen|austragen|(?:bitte )?(?:meldet|melde|melden"
            rf" sie) mich"
            rf"(?: bitte)? ab|(?:bitte )?keine (?:weiteren )?{_MAILS} mehr(?: (?:bitte|schicken|senden|von euch))*"
            rf"|(?:{_ALL})?{_MAILS} (?:bitte )?(?:abbestellen|stoppen|abstellen)"
            r"|(?:ich (?:will|möchte) )?keine (?:weiteren )?e?-?mails? mehr(?: (?:bekommen|erhalten|haben))?"
            r"|(?:bitte )?(?:nehmt|nehmen sie) mich (?:aus|von) (?:der|eurer|ihrer) liste|(?:bitte )?(?:hört|hör)"
            r" auf(?:,?"
            r" mir (?:zu schreiben|mails zu schicken))?|lasst mich in ruhe|schreibt mir nicht mehr"
        ),
        "unsubscribe",
    ),
    (
        (
            r"(?:bitte )?(?:einen |den )?neue[nr]? links?|neue links?|(?:bitte )?(?:schickt?|gebt?|sende)(?: mir)?(?:"
            r" bitte)?"
            r" (?:einen |den )?neue[nr]? links?|(?:ich )?(?:brauche|möchte) (?:einen )?neue[nr]? links?"
            r"|links? (?:erneuern|zurücksetzen|ändern|austauschen)"
        ),
        "new link",
    ),
    (
        (
            rf"export|exportieren|datenexport|(?:{_ALL})*daten (?:bitte )?(?:exportieren|herunterladen|schicken"
            rf"|senden)"
            rf"|(?:bitte )?(?:schickt?|gebt?|sendet?|exportiere|exportiert)(?: mir)?(?: bitte)? (?:{_ALL})*daten"
            r"|(?:eine )?kopie (?:meiner|aller) daten|datenauskunft|auskunft"
        ),
        "export",
    ),
    (
        (
            rf"lösch(?:en|e|t)?|(?:bitte )?(?:{_ALL})*(?:daten|alles|konto|account) (?:bitte )?(?:löschen|entfernen)"
            rf"|(?:bitte )?(?:lösch(?:t|e|en sie)?|entfernt?|vergesst)(?: bitte)? (?:{_ALL})*(?:daten|alles|konto"
            rf"|account|mich)"
            r"(?: über mich)?|alles löschen|vergesst mich|mich löschen|(?:ja[, ]+)?meine daten löschen"
        ),
        "delete my data",
    ),
    (
        (
            r"rückgängig(?: machen)?|(?:das |es |die (?:letzte )?änderung |letzte änderung )?(?:bitte )?(?:wieder"
            r" )?rückgängig"
            r"(?: machen)?|(?:mach|macht|machen sie|nehmt|nimm) (?:das|es|die (?:letzte )?änderung) (?:bitte"
            r" )?(?:wieder )?"
            r"(?:rückgängig|zurück)|(?:änderung )?zurücknehmen|zurücksetzen|(?:das|es) war falsch[, ]+(?:bitte"
            r" )?rückgängig"
            r"(?: machen)?"
        ),
        "undo",
    ),
    (
        (
            r"hilfe|hilfe bitte|helft mir|befehle|kommandos|was kann ich (?:hier )?(?:schreiben|machen|sagen|tun)\??"
            r"|wie (?:funktioniert|geht) (?:das|dies|es)\??|was ist das(?: hier)?\??|anleitung|was könnt ihr\??"
        ),
        "help",
    ),
    # Yes and no.
    (
        (
            r"ja(?:,? (?:danke|vielen dank|alles (?:gut|richtig|klar|super|korrekt)|(?:das )?passt alles|super"
            r"|prima|bitte|gerne?|genau|stimmt|richtig|das stimmt|das ist (?:richtig|korrekt|so)|passt|klar"
            r"|natürlich"
            r"|doch|das bin ich|bin ich|ich bin es|das bin auch ich|das ist meine|meine|machen|alles löschen|löschen"
            r"|bitte löschen|hat stattgefunden|dasselbe|das gleiche|ist dasselbe|auf jeden fall|sicher|mach das"
            r"|macht das"
            r"|korrekt|bestätigt|ich bestätige|ich will|ich möchte|so ist es))*|jawohl|jo|jep|jup|klar|natürlich"
            r"|genau(?: so)?"
            r"|stimmt(?: so| genau)?|richtig|korrekt|passt(?: so)?|das (?:stimmt|passt|ist richtig|ist korrekt|bin ich"
            r"|ist meine(?: adresse)?)|ich bestätige(?: das)?|bestätigt|einverstanden|in ordnung|selbstverständlich"
            r"|so ist es|ganz genau|gerne"
        ),
        "yes",
    ),
    (
        (
            r"nein(?:,? (?:danke|bitte nicht|lieber nicht|nicht löschen|das stimmt nicht|stimmt nicht|falsch|doch nicht"
            r"|bin ich nicht|das bin ich nicht|das ist falsch|behalten|auf keinen fall|ist es nicht|nichts löschen"
            r"|das ist nicht richtig|fand nicht statt))*|nee|nö|ne|falsch|stimmt nicht|das stimmt nicht|nicht richtig"
            r"|(?:bitte )?nicht löschen|lieber nicht|auf keinen fall|keinesfalls|das bin ich nicht|doch nicht"
        ),
        "no",
    ),
    (
        (
            r"(?:nein[,.]? ?)?(?:das|es|dies) (?:ist|war|wäre|betrifft|betraf|gehört|ging|geht)(?: um| zu| für)?"
            r" (?:ein(?:e[nmr]?|s)? )?(?:ganz )?(?:andere[rsnm]?|neue[rsnm]?|weitere[rsnm]?|zweite[rsnm]?)"
            r"(?: (?:gespräch|termin|interview|firma|stelle|unternehmen|sache|bewerbung|einladung))?"
            r"|(?:nein[,.]? ?)?(?:ein |eine )?(?:anderes|falsches|andere|falsche) (?:gespräch|interview|stelle)"
            r"|nein[,.]? ?andere (?:firma|sache)|(?:nein[,.]? ?)?(?:ein )?(?:anderer"
            r"|falscher)"
            r" termin|(?:nein[,.]? ?)?(?:nicht|das ist nicht|das war nicht) (?:dasselbe|das gleiche|dieses|dieses"
            r" gespräch"
            r"|das selbe)|(?:nein[,.]? ?)?(?:das sind |es sind )?(?:zwei )?verschiedene(?: gespräche| termine)?"
            r"|(?:nein[,.]? ?)?ein anderes"
        ),
        "that was another one",
    ),
    # The number of a reading.
    *(
        (
            (
                rf"(?:(?:es ist|das ist|ich meine|ich meinte|ich nehme|nehmt|nehme|antwort|ja,?|richtig ist|gemeint"
                rf" ist) )?"
                rf"(?:(?:der|die|das|den) )?(?:(?:nummer|nr\.?|zahl|option|möglichkeit|antwort|lesart|variante) )?"
                rf"(?:{words})(?: (?:lesart|möglichkeit|option|variante|antwort|zeit|termin|ist (?:richtig|korrekt)"
                rf"|stimmt|davon|bitte))*"
            ),
            number,
        )
        for words, number in (
            (r"1\.?|eins|ersten?|erster|erstes", "1"),
            (r"2\.?|zwei|zweiten?|zweiter|zweites", "2"),
            (r"3\.?|drei|dritten?|dritter|drittes", "3"),
            (r"4\.?|vier|vierten?|vierter|viertes", "4"),
            (r"letzten?|letzter|letztes", "last"),
            (r"letztere[rsn]?", "the latter"),
            (r"erstere[rsn]?", "the former"),
        )
    ),
)
