"""German in replies: the tables of the language put together, and the small talk around what is said."""

import re
from typing import Final

from prepmail.reading.dates.lexemes import word_set
from prepmail.reading.replies.languages.german_commands import COMMANDS
from prepmail.reading.replies.languages.german_times import SPANS, TIME_PHRASES, TIME_WORDS
from prepmail.reading.replies.languages.shape import Tongue, clause_patterns, pattern, patterns, spell_umlauts

_GREETINGS: Final = (
    r"hallo(?: (?:zusammen|prepmail|team|ihr(?: lieben)?|liebes team))?|hi(?: prepmail| zusammen)?|hey|moin(?: moin)?"
    r"|servus|grüezi(?: mitenand)?|grüß gott|guten (?:morgen|tag|abend|mittag)|liebes (?:prepmail(?:-team)?|team)"
    r"|sehr geehrte damen und herren|kurze (?:info|korrektur|frage|änderung|rückmeldung|notiz)|korrektur|änderung"
    r"|update|info|zur info|nur zur info|wichtig|achtung|nachtrag|kleine (?:korrektur|änderung)|ps|p\.s"
)
_THANKS: Final = (
    r"(?:vielen |herzlichen |lieben |besten |schon mal |schonmal )*dank(?:e)?(?: (?:schön|sehr|euch|ihnen|dir|im"
    r" voraus"
    r"|vorab|schon mal|nochmals?|für (?:die|eure|ihre|deine) (?:hilfe|mühe|unterstützung)))*|merci(?: vielmals)?"
    r"|(?:mit )?(?:besten|freundlichen|lieben|vielen|herzlichen|schönen|beste|liebe|viele|herzliche|schöne)"
    r" grüßen?|(?:lg|vg|mfg|bg|gruß|grüße|tschüss|ciao|bis dann|bis bald)|schönen (?:tag|abend|gruß)(?: noch)?"
)
_CLOSINGS: Final = (
    rf"{_THANKS}|(?:(?:mit|ganz|vielen?|lieben?r?|besten?r?|freundlichen?r?|herzlichen?r?|schönen?r?|sonnigen?r?"
    r"|netten?r?|frohen?|winterlichen?|und) ){0,4}(?:grüßen?|gruß|gruess|grüessli|grüßle)(?: (?:aus|von|und|an"
    r"|nach)(?: "
    r"(?:der|dem|den|ganz|viel|alle))?(?: [^\W\d_]{2,20}){1,2})?|danke?(?: (?:schön|dir|ihnen|euch|vielmals|sehr"
    r"|schon ?mal|und|für alles|fürs? \w+)){0,3}|merci(?: (?:vielmals|vilmal|viu mau|beaucoup))?|baba|pfiat ?(?:i"
    r"|euch|di)?"
    r"|tschau|tschö|ade|adieu|servus|bis bald|(?:ein(?:en)? )?(?:schönen|guten) (?:tag|abend|start)(?: noch| ihnen"
    r"| euch)?"
    r"|(?:eine )?schöne woche(?: noch)?|schönes wochenende(?: noch)?|frohes schaffen|alles (?:gute|liebe)"
    r"|hochachtungsvoll|herzlichst|ergebenst|bleiben sie gesund"
)
_EXCUSES: Final = (
    r"(?:oh |ach |sorry[, ]+)?(?:sorry|entschuldigung|entschuldigt|entschuldigen sie|verzeihung|pardon|tut mir leid"
    r"|mein fehler|meine schuld|ups|oh je|oje|mist)(?: (?:dafür|für (?:die (?:verwirrung|umstände)|das hin und"
    r" her)))?"
    r"|(?:ich )?(?:hab|habe) mich (?:da )?(?:vertan|verlesen|vertippt|verschrieben|geirrt)"
    r"|(?:ich )?(?:war|lag) (?:da )?falsch|da (?:ist|war) ein fehler(?: drin)?"
    r"|(?:das|da|es|der tag|die zeit|die uhrzeit|das datum) (?:ist |war |stimmt |passt )?(?:leider )?(?:noch )?"
    r"(?:falsch|nicht(?: ganz)?(?: richtig)?|so nicht)"
    r"|(?:(?:falscher|falsche|falsches) (?:tag|zeit|uhrzeit|datum))"
    r"|(?:ihr|sie) (?:habt|haben) (?:den|die|das) (?:tag|zeit|uhrzeit|datum|namen?|firma) falsch(?: verstanden)?"
    r"|(?:bitte )?(?:(?:kurz|das|dies|es) )*(?:ändern|korrigieren|anpassen|berichtigen)"
    r"|(?:könnt ihr|können sie|kannst du) (?:das|es|den termin)?(?: bitte)? (?:ändern|korrigieren|anpassen)\??"
    r"|(?:(?:der |die |das )?(?:tag|datum|zeit|uhrzeit|ort|rest|link|name|adresse|termin|firma|stelle)(?:,| und"
    r"| sowie)? ?)"
    r"{1,4}(?:stimmen|stimmt|passen|passt|bleiben|bleibt)(?: (?:so|gleich|ja|aber|schon|noch|wie gehabt|unverändert"
    r"|alle))"
    r"{0,2}|(?:der )?(?:rest|alles andere) (?:bleibt(?: (?:gleich|wie (?:es ist|gehabt)|so))?|stimmt|passt"
    r"|ist (?:gleich"
    r"|richtig))|sonst (?:bleibt alles(?: (?:gleich|wie gehabt))?|ist alles (?:gleich|richtig)|ändert sich nichts"
    r"|passt alles|stimmt alles)"
    r"|(?:bitte )?(?:nutzt|nehmt|verwendet|nehmen sie)(?: bitte)? meine (?:orts)?(?:zeit|zeitzone)"
    r"|(?:(?:zur )?(?:gleichen|selben) (?:zeit|uhrzeit|stunde)|gleiche (?:zeit|uhrzeit)|gleicher ort|gleicher link)"
    r"|(?:sie|die|man|er|hr|der recruiter|die recruiterin|die personalabteilung) (?:hat|haben) (?:mich )?(?:gerade"
    r"|eben|heute|soeben|nochmal|noch mal)*(?: )?(?:angerufen|geschrieben|gemailt|sich gemeldet|bescheid gegeben)"
    r"|(?:ich )?(?:hab|habe) (?:gerade|eben|soeben|heute) (?:eine (?:mail|nachricht|info)|einen anruf|bescheid)"
    r" (?:bekommen|erhalten)|(?:es|da) (?:hat sich|gab es|gibt es|gab) (?:etwas|was|eine|noch eine)?"
    r" ?(?:geändert|änderung)|(?:der termin|es|das gespräch) (?:hat sich (?:geändert|verschoben)|wurde verschoben"
    r"|ist verschoben)|(?:neuer|anderer) termin|neue (?:zeit|uhrzeit)|neues datum|planänderung"
)
_LITTLE: Final = r"ok|okay|gut|super|prima|alles klar|also|ach|ah|oh|so|tja|hm+|naja|bitte|danke"

GERMAN: Final = Tongue(
    tag="de",
    clauses=clause_patterns(COMMANDS),
    time_phrases=patterns(TIME_PHRASES),
    time_words=TIME_WORDS,
    leads=pattern(
        rf"(?:(?:{_GREETINGS}|{_THANKS}|{_EXCUSES}|{_LITTLE}|ja|nein|nee|aber|und|doch|stopp|eigentlich|übrigens"
        rf"|außerdem|noch was"
        rf"|noch etwas|richtig ist|richtig wäre|korrekt ist)(?: ?[,:–—-]+ ?)|(?:sorry|bitte|also|ach|oh|ups|aber"
        rf"|doch|und"
        rf"|nun|übrigens|nee|hallo|hi|leider|eigentlich|es hat sich geändert|ich meinte?|ich meine|gemeint (?:ist"
        rf"|war)) )+"
    ),
    tails=pattern(
        r"(?:,? (?:bitte|danke|dann|nun|sorry|übrigens|vielen dank|danke schön|lg|vg|jetzt doch|geworden|leider))+"
    ),
    small_talk=pattern(rf"(?:{_GREETINGS}|{_THANKS}|{_EXCUSES}|{_LITTLE})(?:,? (?:bitte|danke|vielen dank))?"),
    signed=re.compile(
        rf"(?i:{spell_umlauts(_CLOSINGS)})(?:[,.! ]+(?i:{spell_umlauts(_CLOSINGS)}))?"
        rf"[,.! ]*(?:(?i:eure?|deine?|ihre?|vom?) )?(?:[A-ZÄÖÜ][\w'’.-]{{0,20}}(?: [A-ZÄÖÜ][\w'’.-]{{0,20}}){{0,2}})?"
        r"|(?i:lg|vg|mfg|bg|gru(?:ß|ss)),? [^\W\d_]{2,20}"
    ),
    spoken=pattern(
        r"\b(?:ist|der|die|das|den|dem|und|nicht|mit|ohne|bei|um|uhr|es|ich|wir|sie|statt|sondern|wurde|heißt|lautet"
        r"|unter|auf|zum|zur|eine?[nr]?|doch|halb|vor|vom|wird|jetzt|gespräch|termin|stelle|zeitzone)\b"
        r"|[\u00e4\u00f6\u00fc\u00df]"
    ),
    promises=pattern(
        r"\b(?:meld|gemeldet|bescheid|zusage|absage|antwort|rückmeld|feedback|entscheid|entschied|hör|ruf|anruf"
        r"|schreib|versprochen|kontaktier|ergebnis|nachricht)"
    ),
    spans=patterns(SPANS),
    tells_time=pattern(
        r"\d|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|uhr|halb|viertel|morgen"
        r"|übermorgen|heute|woche|tag|tage|stunden?|minuten?|früher|später|mittags?|abends?|nachmittags?|vormittags?"
        r"|mo|di|mi|do|fr|sa|so)\b"
    ),
    program=pattern(
        r"-{0,20} ?(?:anfang der )?(?:weitergeleitete[nr]? (?:nachricht|e-?mail|mail)|ursprüngliche nachricht)"
        r"|am .{5,80} schrieb .{1,120}"
    ),
    sender=frozenset({"von"}),
    prefixes=("wg:", "aw:"),
    small_words=word_set(
        "der das und ich ist nicht mit für fuer zum zur auf ein eine einen hallo danke bitte hier habe mein meine"
        " meinem "
        "wir sie von gesendet einladung gespräch gespraech vorstellungsgespräch termin anbei viele liebe grüße"
        " gruesse"
    ),
)
