"""German signs: what is said around facts, what doubts them, what speaks of something else."""

import re
from typing import Final

from prepmail.reading.replies.signs.german_facts import FACTS
from prepmail.reading.replies.signs.german_frames import write_frames
from prepmail.reading.replies.signs.german_guards import GUARDS
from prepmail.reading.replies.signs.german_people import PEOPLE
from prepmail.reading.replies.signs.german_sentences import join_sentences
from prepmail.reading.replies.signs.german_talk import TALK, WRITTEN_OUT
from prepmail.reading.replies.signs.german_times import TIMES
from prepmail.reading.replies.signs.shape import Signs, sign

_WRONG: Final = (
    r"(?:falsch\w*|fehler|vertan|vertippt|verlesen|verschrieben|verwechselt|geirrt|irrtum|durcheinander\w*"
    r"|missverst\w+|verhört)"
)
_WHEN: Final = (
    r"(?:gestern(?: abend| nachmittag| morgen)?|vorgestern|heute(?: morgen| früh| vormittag| nachmittag)?"
    r"|vorhin|soeben|gerade(?: eben)?|eben|grad|kürzlich"
    r"|letzte (?:woche|nacht)|letzten (?:montag|dienstag|mittwoch|donnerstag|freitag)|vor (?:\d{1,2}|einer"
    r"|einem|ein paar|zwei|fünf|zehn) (?:minuten?|stunden?|tagen?|std|min))"
)
_TOLD: Final = (
    r"(?:angerufen|geschrieben|gesagt|mitgeteilt|erfahren|gehört|gemeldet|gemailt|informiert"
    r"|bescheid (?:gegeben|bekommen|gesagt)|bekommen|erhalten|geschickt|gesprochen|telefoniert|rief|ruft"
    r"|schrieb|sagte|meldete|bestätigt|verschoben|geändert|umbenannt|verlegt|entschieden)"
)

GERMAN: Final = Signs(
    languages=("de", "en"),
    polite=sign(
        r"(?:sehr geehrte|liebe[rs]?|guten|hallo|hi|hey|moin|servus|grüß gott|grüezi|hoi|tach"
        r"|griaß)(?! zeit)\b[^,.!?]{0,40},|wenn (?:es"
        r"|das) (?:noch |irgendwie )?(?:geht|möglich ist|passt|ginge|okay ist|ok ist)|falls (?:es "
        r"|das )?(?:noch )?(?:möglich|geht|nötig|okay)|wenn (?:ihr|du|sie) (?:könnt|kannst|können|mögt"
        r"|so nett (?:seid|sind|wärt))"
        r"|falls ich (?:mich )?(?:da )?[^,.;!?]{1,40}|(?:tut mir leid|sorry|entschuldigung),? (?:falls|wenn|dass"
        r"|für) [^,.;!?]{1,60}|(?:ich )?(?:hoffe|hoff),? (?:das|es|ihr|sie) [^,.;!?]{1,40}"
        r"|wenn ich (?:das )?(?:sagen|bitten) (?:darf|dürfte)"
        r"|(?:ich )?wei(?:ß|ss) (?:auch |leider |noch )*nicht,? (?:wie|warum|wieso|wer|was (?:da )?passiert"
        r"|wo ich)[^,.;!?]{0,40}|,? ?(?:wer|wo|wie lange|warum|wieso|in welchem raum)[^,.;!?]{0,40} wei(?:ß"
        r"|ss) ich (?:leider |auch |noch )*nicht|keine ahnung,? (?:wie|warum|wieso|was|wo|woher|wer"
        r"|weshalb)[^,.;!?]{0,40}"
        r"|(?:ich (?:glaube|denke|fürchte|vermute)|vielleicht|wahrscheinlich|anscheinend|scheinbar|offenbar"
        rf"|da war wohl|wohl)(?=[^.;!?]{{0,50}}{_WRONG})[^.;!?]{{0,50}}{_WRONG}"
        r"|(?:ich )?(?:würde|möchte|wollte|will) (?:gern(?:e)?|nur|kurz|bitte|das|noch|mich|noch mal|nochmal|euch"
        r"|ihnen| )*(?:korrigieren|ändern|mitteilen|sagen|bescheid (?:sagen|geben)|darauf hinweisen|melden"
        r"|ergänzen|berichtigen|informieren)(?:,? dass)?"
        r"|anscheinend|offenbar|offensichtlich|wie sich herausstellt|wie es aussieht|es sieht so aus,? als"
        r"|mir wurde gesagt(?:,? dass)?|man sagte mir(?:,? dass)?|wer auch immer|oder so ähnlich"
        r"|(?:falls|wenn|sofern) (?:sie|ihr|du|man)(?: (?:das|es|so was|sowas|sich|irgendwo|irgendwie|auch|noch|den"
        r"|die|dafür|wissen|mit)){0,4} (?:eintrag\w*|brauch\w*|notier\w*|vermerk\w*|speicher\w*|interessiert|wissen"
        r"|führ\w*|erfass\w*|aufschreib\w*|festhalt\w*|wollt|wollen)|(?:falls|wenn) (?:das|es)(?: \w+){0,2} (?:wichtig"
        r"|relevant|interessant|hilft|interessiert)(?: ist)?"
        r"|früher oder später|mehr oder weniger|so oder so|im voraus|ist mir (?:erst )?(?:jetzt|gerade"
        r"|eben) aufgefallen"
    ),
    told_when=sign(
        rf"{_WHEN}(?: (?:mich|mir|uns|noch|mal|nochmal|von|der|die|dem|den|das|personalabteilung|hr"
        r"|recruiterin|recruiter|frau|firma|per|mail|telefonisch|am|telefon|eine|einen|ein|neue|anruf|nachricht"
        rf"|info|e-?mail|erst|hat|haben|habe|ich|sie|man|wurde|es|war)){{0,7}} {_TOLD}"
        r"|(?:rief|schrieb|meldete|sagte|hat|haben|habe|wurde)(?: (?:mich|mir|uns|sich|ich|sie|man|es|die|der"
        rf"|frau|recruiterin|recruiter|dame)){{0,4}} {_WHEN}"
        rf"|(?:mail|e-?mail|nachricht|anruf|brief|einladung) (?:von|vom) (?:{_WHEN}|montag|dienstag|mittwoch"
        r"|donnerstag|freitag)"
        rf"|{_WHEN}(?=,? (?:kam|hat|haben|habe|rief|schrieb|gab|wurde mir))|ab sofort|in zukunft|zukünftig|künftig"
        r"|ab jetzt|von jetzt an|im moment|zurzeit|zur zeit|momentan|derzeit|aktuell|auf einmal|in letzter minute"
        r"|(?:einen )?(?:guten|schönen) (?:morgen|tag|abend|nachmittag)(?: (?:noch|zusammen))?|schönes wochenende"
        r"|bis (?:dann|bald|später)|eine minute|einen moment|kurz vor knapp|gerade eben|eben gerade|vorhin|soeben"
        r"|gerade|eben(?! um| am)"
        r"|(?:danke|dank|gruß|grüße|tschüss|ciao|bis dann|euch|ihnen), bis (?:zum )?(?:montag|dienstag|mittwoch"
        r"|donnerstag|freitag|\d{1,2})"
        r"|bis (?:jetzt|vor kurzem|eben)|erst mal|erstmal|zum ersten mal|(?:jeden|den ganzen) tag|heutzutage"
    ),
    tags=sign(
        r"(?:(?:ist|geht|passt) (?:das|es) (?:so )?(?:ok|okay|in ordnung|klar|möglich)?|ok|okay|klar|alles klar"
        r"|danke|bitte|ja|gell|ne|verstanden"
        r"|(?:kannst du|könnt ihr|können sie|könntest du|könntet ihr|könnten sie|würdet ihr|würden sie|magst du"
        r"|mögt ihr) (?:das|es|den termin|die zeit|den eintrag|den namen|das datum|dies|mir|die (?:firma|stelle"
        r"|position|adresse|uhrzeit|nummer|zeitzone)|den (?:arbeitgeber|link|ort)|bitte|kurz|noch|mal"
        r"|für mich|so|entsprechend|anpassen|eintragen| )*"
        r"(?:ändern|korrigieren|anpassen|eintragen|berichtigen|aktualisieren|übernehmen|notieren|machen|umstellen"
        r"|bestätigen|aufnehmen|verbessern|umtragen))\s*\?"
    ),
    request=sign(
        r"(?:kannst du|könnt ihr|können sie|könntest du|könntet ihr|könnten sie|kann man|könnte man|würdest du"
        r"|würdet ihr|würden sie|darf ich (?:euch|sie) bitten|ist es möglich|wäre es möglich|magst du|mögt ihr"
        r"|wärt ihr so lieb|wären sie so freundlich)(?:,? (?:bitte|mal|kurz|das|es|den|die|noch|so nett"
        r"|und)(?= ))*"
        r"(?=(?: [^?]{0,120})?(?:ändern|korrigieren|anpassen|eintragen|berichtigen|aktualisieren|übernehmen"
        r"|notieren|machen|umstellen|setzen|verschieben|verlegen|hinzufügen|streichen|entfernen|rausnehmen"
        r"|löschen|nehmen|ergänzen|aufnehmen|austauschen|ersetzen|nutzen|verwenden|schreiben|stellen|schicken"
        r"|merken|vermerken|umbenennen|umtragen|dazuschreiben|dazu)\b)"
    ),
    therefore=sign(
        r"also(?: jetzt)? (?=ist|um|am|es|doch|dann|jetzt|\d)|daher|deshalb|drum|darum|deswegen"
        r"|dadurch|somit|sodass|so dass|am ende|jedenfalls(?! nicht)"
    ),
    condition=sign(r"wenn|falls|sofern|bitte|würde|könnt\w*|möchte|will|wollte|verschieben|ändern|lieber|geht"),
    reason=sign(r"weil|da (?=sie|er|die|der|ich|es|frau|herr)|denn|wegen|aufgrund|nachdem|sonst (?=hat|haben)"),
    doubt=sign(
        r"vielleicht|evtl|eventuell|dortige zeit|kw|kalenderwoche|durch (?-i:[A-ZÄÖÜ])\w+(?: (?-i:[A-ZÄÖÜ])\w+)?"
        r" (?:ersetz|austausch|vertret)\w+|möglicherweise|wahrscheinlich|vermutlich|wohl(?! doch)|könnte[nt]?(?! (?:ihr"
        r"|sie|du|man))|dürfte|nicht (?:\w+ )?(?:sicher|bestätigt|fest|fix|final|entschieden|klar)|unsicher"
        r"|unklar|ungewiss|noch offen|steht noch nicht|noch nicht"
        r"|ich (?:glaube|glaub|denke|denk|meine es|vermute|schätze)|glaub(?:e)?|falls|wenn|sofern|sollte (?:ana"
        r"|es|sie|er|frau)|entweder|oder|hoffentlich|angeblich|scheint|wei(?:ß|ss) (?:ich )?(?:\w+ )?nicht"
        r"|keine ahnung|kein plan|weiß nimmer|erinnere mich nicht|nicht mehr genau"
        r"|muss (?:ich )?(?:noch )?(?:nachfragen|klären|schauen|fragen|checken)"
        r"|noch (?:klären|nachfragen|abklären|am überlegen|besprechen)|warte (?:noch|auf)|ungefähr|circa|ca"
        r"|etwa(?! \d+ minuten)|gegen (?=\d|mittag|abend|halb|viertel|drei|vier|zwei)|diese[nrs]? (?:montag"
        r"|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|kommende[nrs]? \w+"
        r"|vor (?=\d{1,2} uhr)|nach (?=\d{1,2} uhr)|in (?:einer|zwei|drei|\d) (?:wochen?|tagen|stunden?)|so um"
        r"|um den dreh|irgendwann|irgendwie um|kurz (?:vor|nach)|spätestens|frühestens|zwischen|ob|was (?:ist"
        r"|wäre|wenn)|angedacht|überlegen|würde[nt]?|wäre[nt]?|hätte[nt]?(?! (?:heißen|sein))"
        r"|möchte[nt]?(?!,? dass ich)|planen|gut möglich|(?<!.)[^,;]{0,60}?(?:montag|dienstag|mittwoch|donnerstag"
        r"|freitag|samstag|sonntag)s|heißt (?-i:anders)|zweif[el]\w*|bezweif\w+|(?:sagen|nehmen) wir|lass(?:t)? uns"
        r"|tendenziell|vorläufig|unter vorbehalt|vorgeschlagen|wollen (?:es |sie |den termin )?(?:vielleicht"
        r"|evtl)|kann sein|mal sehen|sag(?:e)? (?:noch )?bescheid|gebe (?:noch )?bescheid|melde mich"
    ),
    foreign=sign(
        r"(?:ich|wir|da|dann|leider) (?:kann|können|kann ich|könnte|könnten) (?:\w+ ){0,5}?(?:nicht|nur)|(?:kann"
        r"|könnte|können) (?:ich|wir)|(?:ich )?(?:hätte|hab|habe) (?:da |dann |um \d+(?: uhr)? |am \w+ )*(?:einen"
        r"|noch einen|schon einen|keine zeit|einen anderen|eine andere|ein anderes|arzt|zahnarzt)"
        r"|passt (?:mir|uns|ihnen|besser|auch|gut|nicht|es mir)|passen (?:mir|uns|ihnen)|lieber(?! (?:herr"
        r"|prepmail|kollege))|am liebsten|bevorzuge|wünsche mir|wäre (?:mir|besser|super|gut|toll|schön)|(?:bin"
        r"|wäre) (?:ich )?(?:dann |da |am \w+ |um \d+(?: uhr)? )*(?:krank|verhindert|im urlaub|unterwegs|verreist"
        r"|beim|bei der arbeit|in einem|weg|beschäftigt|frei|verfügbar)"
        r"|(?:hab|habe|hätte|hatte)(?: [\w:.]+){0,7}? (?:elternabend|training|yoga|vorlesung|physio\w*|therapie"
        r"|chorprobe"
        r"|friseur\w*|zahnarzt\w*|arzttermin|spätschicht|frühschicht|nachtschicht|fahrstunde|klausur)"
        r"|(?:mein|meine|unser|der|die|das|ein|eine|einen|meinen|ihr|sein) (?:zug|flug|flieger|bus|bahn"
        r"|zahnarzt\w*|arzt\w*|vorlesung|prüfung|klausur|kurs|schicht|hochzeit|geburtstag|urlaub|mittagessen"
        r"|abendessen|freund|freundin|mann|ehefrau|mutter|vater|nachbar\w*|schule"
        r"|uni|kinder|sohn|tochter)"
        r"|(?:sag|sagt|sagen sie|frag|fragt|fragen sie|schreib|schreibt|informier\w*|bescheid sagen"
        r"|richte\w*) (?:ihnen|denen|ihr|ihm|der firma|dem)|anderen termin|anderes gespräch|ausweichen"
        r"|gibt es|entscheid\w*|zusage|absage|bescheid bis|melden sich|rückmeldung (?:bis|am)|erinner\w* (?:mich"
        r"|sie mich)|ruft mich (?:um|am) \w+ zurück|gehalt|parkplatz|parken|anreise|war (?:am|um) \w+(?:tag)?$"
        r"|bis (?:dahin|dann) (?:am|um)|bin (?:ich )?am \w+ (?:um [\w:. ]{1,10} )?da|sehen uns|was (?:soll"
        r"|muss) ich|wie (?:lange|komme)|geht (?:es |das )?auch|ginge (?:es |das )?auch|auch (?:möglich|gehen)"
        r"|geburtstag|letzte woche|ich (?:komme|fahre|fliege|reise|lande|esse|schaffe|arbeite|war|habe \d+ jahre"
        r"|studiere"
        r"|bin geboren)(?! (?:ins|in die|zu ihnen|zu denen|hin|persönlich|vorbei|vor ort|dort))"
        r"|(?:(?<=^)|(?<=[,:;!] )|(?<=bitte )|(?<=und ))(?:ruft|rufen sie|ruf) mich (?:bitte|doch|unter|auf|um|am"
        r"|an\b)|meine (?:handy|telefon|mobil)?nummer"
        r"|(?:arbeite|nehme|fahre|fliege|esse|koche|schaffe|lande|reise|trainiere|schlafe|putze|jogge|lerne|gehe|hole"
        r"|bringe|besuche|treffe mich|(?<!da )(?<!dann )bin) ich"
        r"(?! (?:ins|in die|zu ihnen|zu denen|hin|persönlich|vorbei|vor ort|dort))"
        r"|um (?:(?:kurz|halb|viertel|dreiviertel|nach|vor) ){0,3}[\w:.]+(?: uhr)? (?:gelesen|gesehen|aufgewacht"
        r"|geweckt)"
        r"|um \d+ esse|ich wohne (?:in der|im|am|an der) \w+(?:stra(?:ß|ss)e|str|weg|platz|allee|ring|gasse)"
    ),
    wants=sign(
        r"bitte|könnt\w*|kannst|können (?:sie|wir)|kann (?:man|mir|uns|jemand|ich (?:bitte|auch|den|das))|sagt?"
        r"|erinner\w*|schickt?|schreibt?|fragt?|ruft?|möchte|will|brauche|soll\w*"
        r"|würde"
    ),
    unsure=sign(
        r"nicht (?:\w+ )?(?:sicher|bestätigt|fest|fix|final|entschieden)|unsicher|noch offen|sag(?:e)? (?:euch "
        r"|ihnen |noch )*bescheid|gebe (?:euch |ihnen |noch )*bescheid"
        r"|muss (?:ich )?(?:das )?(?:noch )?(?:nachfragen|klären|checken|nachschauen)|frage (?:noch )?nach"
        r"|kann sich (?:noch )?ändern|warte (?:noch|auf)|noch nicht (?:sicher|klar|bestätigt|fest)|ohne gewähr"
        r"|erinnere mich nicht|mal sehen|keine ahnung|kein plan|frag(?:t|en sie)? mich nicht|wer weiß"
        r"|wei(?:ß|ss) (?:ich |es |das |auch |echt |ehrlich |wirklich |selbst |selber |noch |grad ){0,4}nicht"
    ),
    positive=sign(
        r"becomes|es|ist's|\w*termin|\w*gespräch|interview|call|meeting|treffen|telefonat|uhrzeit|zeit|datum|beginn\w*"
        r"|mach(?:en|t)'?s|startet|starten|beginnen|fangen|start|los|losgeht|fängt|anfangen|anfängt|verschoben"
        r"|verlegt|vorverlegt|vorgezogen|geändert|jetzt|nun"
        r"|neu\w*|doch|statt|anstatt|stattdessen|sondern|nicht|erst|richtig|korrekt|korrektur|änderung|früher|später"
        r"|findet|dauert|geht|endet|ende|soll|sollte|stimmt|gemeint|meinte|ändern|eintragen|korrigieren|gleiche\w*"
        r"|selbe\w*|nach hinten|nach vorne|wird|wurde|per|nur (?:eine?|\d+|halbe|ne)|(?:sie|die) sitzen"
        r"|schluss|ausgemacht|abgemacht|vereinbart|festgelegt|geeinigt|verblieben|bestellt|einbestellt|(?:machen|führen"
        r"|treffen|sprechen) (?:wir|sie|die)\w*|(?:gelegt|gesetzt|gerückt|geschoben|umgebucht|getauscht|umgestellt"
        r"|verrückt|vorgerückt|rübergeschoben)|solls|soll's|(?:haben|hat)(?: \w+){0,3} gesagt"
        r"|dauer|länge|eingeplant|vorgesehen|umtragen|notier\w*|vermerk\w*|gültig|angegeben|angesetzt|umgetragen"
        r"|verlängert|verkürzt"
        r"|insgesamt"
    ),
    other=sign(
        r"(?:das|es|dies|die mail|ihr)[^.!?]{0,50}?\b(?:ein anderes|das andere|ein ganz anderes|eine andere"
        r"|anderen|einer anderen|andere|ein weiteres|falsches|das falsche|falsche) (?:\w*gespräch|interview|firma"
        r"|stelle|bewerbung|termin|unternehmen|job)|(?:das |es )?(?:war|ist|betrifft|ging um"
        r"|gehört zu)(?: \w+){0,3} (?:ein anderes|einen anderen|ein anderer|was anderes|ein anderer|eine andere"
        r"|das andere|einem anderen|einer anderen)(?! (?:tag|wochentag|ort|raum|zeit\w*|uhrzeit|datum|adresse|link"
        r"|woche))|(?:das|es) (?:ist|war)(?: gar| überhaupt| doch"
        r"| aber){0,2} kein \w*(?:gespräch|interview|termin) (?:von|für) mich?r?"
        r"|(?:das|es) (?:ist|war)(?: gar| überhaupt| doch| aber){0,2} nicht mein\w* \w*(?:gespräch|interview|termin)"
        r"|nicht (?:dieses|das|dieser) (?:gespräch|interview|termin)"
        r"|anderes (?:gespräch|interview)|andere firma|falsches (?:gespräch|interview)"
        r"|zwei verschiedene (?:gespräche|termine|firmen|interviews)"
    ),
    agrees=sign(
        r"ja|jo|jep|jup|jap|jawohl|genau|stimmt(?! (?:nicht|so nicht|leider|das nicht|gar))|(?:richtig"
        r"|korrekt)(?! ?:| ist| wäre| heißt| lautet| sind)"
        r"|passt(?! (?:nicht|so nicht))|alles (?:klar|gut|richtig|korrekt|bestens|super)(?! bei)|einverstanden"
        r"|in ordnung"
        r"|perfekt|sehr gut|bestätigt|ich bestätige|das (?:stimmt|passt|ist richtig)(?! nicht| so nicht)"
        r"|sieht (?:gut|richtig) aus|ok|okay|klar|natürlich|auf jeden fall|gerne|yes|yep"
    ),
    denies=sign(
        r"nein|nee|ne|nö|nope|no|stimmt (?:so |leider |gar |das |ganz )*nicht|(?:das )?stimmt (?:so "
        r"|leider )*nicht|das ist (?:falsch|nicht richtig|leider falsch)|falsch|passt (?:so )?nicht"
        r"|nicht (?:richtig|korrekt|ganz)|leider nein|leider nicht|auf keinen fall"
    ),
    choice=sign(
        r"(?:(?:nummer|nr|option|antwort|variante|möglichkeit|auswahl|punkt|#)\.? ?#?)(?P<number>[1-6]|eins|zwei"
        r"|drei|vier)|(?P<bare>[1-6])(?=[.)!]|\W*$| (?:bitte|ist|stimmt|danke|wäre|natürlich|passt))"
        r"|(?P<word>erstere[sn]?|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|letztere[sn]?"
        r"|letzte[nrs]?)(?= (?:option|möglichkeit|variante|antwort|lesart|ist|stimmt|bitte|von|auswahl|passt|wäre"
        r"|natürlich|version|vorschlag)|\W*$)"
    ),
    wrong=tuple(
        (
            sign(
                rf"falsche[rs]? (?:{name})|(?:{name})(?: \w+)? (?:ist|war|stimmt) (?:leider |so )?(?:falsch|nicht)"
                rf"|(?:{name}) falsch|(?:{name}) (?:bitte )?(?:zu )?(?:ändern|korrigieren|anpassen|berichtigen"
                rf"|austauschen)"
            ),
            lead,
        )
        for name, lead in (
            ("firma|firmenname|name der firma|arbeitgeber|unternehmen", "die Firma heißt "),
            ("stelle|position|rolle|titel|jobtitel|job", "die Stelle heißt "),
        )
    ),
    it_is=re.compile(
        r"(?:(?:nein|sorry|eigentlich|sondern|aber|richtig ist),? )*(?:es ist|es heißt|das ist|sie heißt|er heißt"
        r"|(?:richtig|korrekt|neu|stattdessen) ?:"
        r"|richtig ist|korrekt ist|es sollte|es muss) (?:eigentlich |die |der |das |bei (?=(?-i:[A-ZÄÖÜ])))?(?!am |um "
        r"|im |nicht |mit "
        r"|ein fehler|falsch)",
        re.IGNORECASE,
    ),
    talk=TALK,
    written_out=WRITTEN_OUT,
    times=TIMES,
    people=PEOPLE,
    facts=FACTS,
    guards=GUARDS,
    rewritten=write_frames,
    settled=join_sentences,
)
