"""German signs beside a day, a time, a shift, a length and a zone."""

import re
from typing import Final

from prepmail.reading.replies.signs.shape import TimeSigns, before, sign

_COUNT: Final = (
    r"(?P<count>\d{1,3}(?:[.,]5)?|eine[nrm]?|ein|ne|nen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|fünfzehn"
    r"|zwanzig"
    r"|dreißig|vierzig|fünfundvierzig|sechzig|neunzig|(?:eine[r]? |ne )?halbe[n]?|(?:eine[r]? "
    r"|ne )?dreiviertel|(?:eine[r]? |ne )?viertel|anderthalb|eineinhalb|zweieinhalb|(?:eine[r]? )?(?:volle"
    r"|ganze)n?)"
)
_UNIT: Final = (
    r"(?P<unit>h|std|stunden?|stündchen|stünderl|min|mins|minuten?|tage?n?|wochen?)(?P<half> und eine halbe)?"
)
_DAY: Final = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)"
_NUMBER: Final = r"(?P<number>\d{1,2}|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
_NOT: Final = (
    r"(?:nicht(?: mehr)?(?! erst| schon)|statt|anstatt|anstelle(?: von)?|und nicht|kein|keine|nie|instead of"
    r"|not)"
)

TIMES: Final = TimeSigns(
    old_before=before(
        rf"(?:{_NOT}|war|waren|ursprünglich|eigentlich war|zuerst|vorher|bisher|früher|(?:war|wurde"
        r"|hatte[nt]?) (?:eigentlich |ursprünglich )?(?:geplant|angesetzt|gedacht)|von|vom|(?:da|hier|dort"
        r"|bei euch|in der mail|im kalender|ihr|sie|ich)"
        r" (?:steht|stand|schreibt|schrieb|habt|hattet|hatte|hattest|hab|habe)|stand|steht|falsch ist|falsch"
        r"|alter?)(?: (?:am|um|den|der|dem|die|das|für|auf|bis|im|in|es|noch|erst|zur|zum|auch|nur|von|vom|termin"
        r"|uhrzeit|datum|zeit))*"
    ),
    old_after=re.compile(
        r"[\s,.]*(?:(?:uhr )?(?:ist|war|sind|waren|wäre) (?:falsch|nicht richtig|ein fehler|überholt"
        r"|hinfällig|geplant|vorgesehen|alt|nicht mehr|es jedenfalls nicht|es (?:also |aber |sicher "
        r"|definitiv )?nicht|der alte|die alte|das alte)|(?:uhr )?(?:stimmt|gilt|passt) (?:so |leider )?nicht"
        r"|(?:uhr )?(?:fällt|fällt leider) (?:aus|weg)|->|=>|→|becomes)",
        re.IGNORECASE,
    ),
    told_before=re.compile(
        r"(?<!\w)(?:angerufen|geschrieben|gesagt|mitgeteilt|gemeldet|gemailt|erfahren|rief|schrieb|meldete|sagte"
        r"|telefoniert|gesprochen|hat mir|haben mir|hat mich|haben mich|habe ich|ich habe|man mir)(?: (?:mich|mir"
        r"|uns|sie|an|sich))*(?: (?:am|um|den))*\s*$",
        re.IGNORECASE,
    ),
    moved=sign(
        r"becomes|verschoben|verlegt|vorverlegt|vorgezogen|geändert|ge[äa]ndert|umgelegt|wird zu|becomes|rutscht"
        r"|verschiebt|verlegen|verschieben|ändern"
    ),
    end_before=before(
        r"(?:bis|endet(?: jetzt| schon| erst)?(?: um| gegen)?|zu ende(?: um)?|ende(?: ist| um| gegen|:)*"
        r"|aus(?: um)|fertig(?: um)|vorbei(?: um)|schluss(?: ist)?(?: um)?)(?: (?:etwa|ca|genau|um))*"
    ),
    at_number=re.compile(
        rf"(?<!\w)(?P<before>(?:{_NOT}|sondern|war|ist|jetzt|um|auf|bis|ab|erst|schon|->|→|=>|becomes|von|für|doch"
        r"|lieber)(?: (?:um|erst|schon|jetzt|auf|nur|ist))*) "
        rf"{_NUMBER}(?=\s*(?:$|[,.!;?](?!\d)|(?:nicht|und nicht|statt|sondern|ist|jetzt|bitte|weil|sorry|danke|los"
        r"|losgeht|beginnt|anfängt|stattfindet"
        r"|geht|statt|anfangen|an|verschoben|verlegt|ändern|beginnt|startet|becomes|geändert|gelegt)\b|->|→))",
        re.IGNORECASE,
    ),
    number_at=re.compile(
        rf"(?<![\w:.+/-])(?<!halb )(?<!viertel )(?<!vor )(?<!nach ){_NUMBER}(?=,? (?:und |sondern )?(?:{_NOT}"
        r"|sondern|->|→|=>) |,? (?:uhr )?(?:ist|war|wäre) (?:falsch|nicht richtig)|\s*(?:->|→|=>))",
        re.IGNORECASE,
    ),
    apart=re.compile(
        rf"(?<!\w)(?P<one>{_DAY}|(?:dem |den )?\d{{1,2}}\.(?:\d{{1,2}}\.)?)\s*(?:auf|->|=>|→|–|-+>"
        rf"|zu)\s*(?P<two>(?:den |dem |am )?(?:{_DAY}|\d{{1,2}}\.(?:\d{{1,2}}\.)?))(?!\w)",
        re.IGNORECASE,
    ),
    shift=(
        sign(
            rf"(?:um )?(?:genau )?{_COUNT}(?:(?<=\d) ?-?|[ -]){_UNIT} (?:\w+ ){{0,2}}?(?P<way>früher|eher|vorher"
            rf"|zuvor|später"
            r"|danach|nachher|nach hinten|nach vorne|nach vorn|vorverlegt|vorgezogen|vorgerückt|verzögert)"
        ),
        sign(
            r"(?P<way>nach hinten|nach vorne|nach vorn|vorverlegt|vorgezogen|verschoben|verschiebt sich"
            r"|verzögert sich|verlegt|nach hinten verschoben|früher|später)(?: (?:um|sich"
            rf"|genau))* {_COUNT}(?:(?<=\d) ?-?|[ -]){_UNIT}"
        ),
        sign(
            rf"um {_COUNT}(?:(?<=\d) ?-?|[ -]){_UNIT} (?P<way>verschoben|verlegt|nach hinten verschoben"
            r"|nach vorne verschoben|verzögert|geschoben|versetzt)"
        ),
    ),
    both_ways=sign(r"(?!)x"),
    earlier=re.compile(
        r"(?:früher|frueher|fruher|eher|vorher|zuvor|nach vorne?|vorverlegt|vorgezogen|vorger[üu]e?ckt"
        r"|nach vorne verschoben)",
        re.IGNORECASE,
    ),
    next_day=sign(
        r"(?:einen |am )?(?:tag (?:danach|darauf|später)|folgetag|nächsten tag|nächster tag|folgenden tag"
        r"|tags darauf)"
    ),
    day_before=sign(r"(?:einen |am )?(?:tag (?:davor|zuvor|vorher|früher)|vortag)"),
    length=sign(
        rf"(?<! in )(?<! um )(?<![\d:.,])(?:(?P<not>{_NOT}|keine?) (?:für |nur |die |eine "
        rf"|der )?)?{_COUNT}(?:(?<=\d) ?-?"
        rf"|[ -]){_UNIT}(?! (?:vorher|früher|eher|später|danach|her|zuvor|entfernt|fahrt|zu fuß|verschoben"
        r"|verlegt))"
    ),
    same=sign(
        r"(?:zur |zu der |um die |am |an |im |der |die |das |den )?(?:gleichen|selben|gleiche|selbe|gleicher"
        r"|selber|derselbe|dieselbe|dasselbe|gleiches|derselben|demselben) (?:tag|zeit|uhrzeit|stunde|ort|link"
        r"|raum|datum|person|leute|woche|monat|dauer)|(?:die )?(?:uhrzeit|zeit|tag|datum|ort|der tag"
        r"|das datum) (?:bleibt|stimmt|passt|ist)(?: (?:gleich|gleiche|so|dieselbe|richtig|unverändert|korrekt"
        r"|die gleiche|die selbe|derselbe|weiterhin|ja|noch|aber))*(?= *(?:$|[,.!]|und|aber))|(?:uhrzeit|zeit|tag"
        r"|datum) (?:gleich|unverändert|wie (?:gehabt|vorher))|(?:die )?uhrzeit bleibt(?: gleich)?"
    ),
    counts={
        "ein": 1,
        "eine": 1,
        "einen": 1,
        "einer": 1,
        "einem": 1,
        "ne": 1,
        "nen": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "fuenf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "fünfzehn": 15,
        "fuenfzehn": 15,
        "zwanzig": 20,
        "dreißig": 30,
        "dreissig": 30,
        "vierzig": 40,
        "fünfundvierzig": 45,
        "sechzig": 60,
        "neunzig": 90,
        "anderthalb": 1.5,
        "eineinhalb": 1.5,
        "zweieinhalb": 2.5,
        **{f"{a}{b}": 0.5 for a in ("", "eine ", "einer ", "ne ") for b in ("halbe", "halben")},
        **{f"{a}viertel": 0.25 for a in ("", "eine ", "einer ", "ne ")},
        **{f"{a}dreiviertel": 0.75 for a in ("", "eine ", "einer ", "ne ")},
        **{f"{a}{b}": 1 for a in ("", "eine ", "einer ") for b in ("volle", "ganze", "vollen", "ganzen")},
    },
    units=(("h", 60), ("st", 60), ("m", 1), ("t", 1440), ("w", 10080)),
    zone_words=sign(
        r"(?P<one>(?:[A-Za-zÄÖÜäöüß]+ ){1,2})(?:orts)?zeit|zeit (?:in|von"
        r"|aus) (?P<two>[A-Za-zÄÖÜäöüß]+(?: [A-ZÄÖÜ][a-zäöüß]+)?)"
    ),
    their_place=sign(
        r"(?:sie|die|das team|die firma|er|das büro|die interviewer|(?:der|die|ihr"
        r"|ihre) \w{2,20}(?: von denen)?)(?: (?:sitzen|sind|ist|sitzt|arbeiten"
        r"|leben))(?: (?:alle|ja|nämlich|gerade|dort|drüben))* in (?:den "
        r"|der )?(?P<place>[A-ZÄÖÜ][\w]+(?: [A-ZÄÖÜ][a-zäöü]+)?)"
    ),
    own_zone=sign(
        r"(?:(?:(?:meine |die )?(?:eigene |neue |aktuelle )*(?:zeitzone|zone)|meine (?:eigene |neue "
        r"|aktuelle )*ortszeit)"
        r"(?: (?:bei mir|von mir|für mich|ist|lautet|wäre|sollte"
        r"|bitte|auf|nun|jetzt|übrigens|aktuell|nämlich|in|auch|eigentlich|umstellen|stellen))*:?"
        r"|ich (?:bin|lebe|wohne|sitze|befinde mich|arbeite|halte mich)(?: (?:jetzt|gerade|zurzeit|zur zeit"
        r"|momentan|aktuell|derzeit|übrigens|ja|nun|nämlich|die nächsten \w+|seit \w+|dauerhaft|inzwischen"
        r"|mittlerweile|hier|für \w+ \w+))* (?:in|auf|aus)(?: der| den| dem)?|(?:bin|lebe|wohne"
        r"|sitze)(?: (?:jetzt|gerade"
        r"|zurzeit|momentan|aktuell|derzeit|übrigens|ja|nun|die nächsten \w+|dauerhaft|inzwischen"
        r"|mittlerweile))* in(?: der| den)?"
        r"|(?:ich bin|bin)(?: (?:jetzt|gerade|inzwischen|umgezogen|gezogen))* nach|ich ziehe nach|(?:stellt?"
        r"|schickt?|nutzt|nehmt|verwendet|rechnet|gebt|bitte|alles|zeiten|uhrzeiten)(?: (?:mir|bitte|meine|alles"
        r"|mails|die|zeiten|uhrzeiten|in|nach|auf|der|zeitzone))* (?:in|auf|nach|die)(?= \w+(?: \w+)? ?(?:zeit"
        r"|um)))"
        r" (?P<place>[A-Za-zÄÖÜ][\wäöüß/+:-]*(?: [A-ZÄÖÜ][\w/'-]*| zeit){0,2})"
    ),
)
