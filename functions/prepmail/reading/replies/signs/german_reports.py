"""German clauses that only say who told something, and when, or since when somebody is away: taken out."""

import re
from collections.abc import Callable
from typing import Final

from prepmail.reading.replies.languages.shape import spell_umlauts
from prepmail.reading.replies.signs.shape import sign

_TELL: Final = (
    r"(?:geschrieben|gesagt|mitgeteilt|erzählt|erfahren|gehört|gemeldet|gemailt|ausgerichtet|durchgegeben|erklärt"
    r"|informiert|gemeint|verraten|bestätigt|herausgefunden|rausgefunden|mitbekommen|bescheid gegeben)"
)
_TOLD: Final = r"(?:schrieb|sagte|meinte|mailte|erklärte|erzählte|hieß es|bestätigte|verriet)"
_WHEN: Final = (
    r"(?:heute|gestern|vorgestern|vorhin|eben|soeben|gerade|grad|vor \w+ (?:minuten|stunden|tagen)|am telefon)"
)
_MONTH: Final = r"(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)\w*"
_DATE: Final = (
    rf"(?:\d{{1,2}}\.(?: ?\d{{1,2}}\.?| {_MONTH})?(?: ?\d{{4}})?|(?:anfang|mitte|ende) {_MONTH}|{_MONTH}"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|nächste\w* \w+|kommende\w* \w+|heute|morgen|sofort)"
)
_AWAY: Final = (
    r"(?:mutterschutz|elternzeit|urlaub|karenz|kur|reha|dienstreise|geschäftsreise|fortbildung|krankgeschrieben"
    r"|sabbatical|ruhestand|rente|pension|bildungsurlaub)"
)
_LETTER: Final = r"(?P<letter>\w*(?:anzeige|ausschreibung|mail|brief|einladung|schreiben|nachricht|sms|whatsapp))"
# A clause about who told it that says more than that stays.
_SAYS_MORE = sign(
    r"nicht|kein\w*|statt|anstatt|sondern|angeblich|vielleicht|glaub\w*|abgesagt|krank|verhindert|kommt|kommen"
    r"|übernimmt|fällt|verschoben|verlegt|gefragt|weg|aus|raus|neu\w*|ob|falls|wenn|\w*lich wohl|wohl|auch noch|dazu"
)
_FRONT = re.compile(
    rf"^[^,;.:!?()]{{3,90}}?(?:, (?:frau|herr\w*|die|der"
    rf"|eine?) [^,;.:!?]{{2,30}},)?[^,;.:!?()]{{0,40}}\b{_TELL},? dass "
    rf"|^[^,;.:!?()]{{0,40}}\b{_TOLD}\b[^,;.:!?()]{{0,30}}\b{_WHEN}\b[^,;.!?]{{0,24}}[,:] ?(?:dass )?"
    r"(?=(?:das|der|die|es|wir|man|sie|er|ich|mein|meine|»|„|\") ?)"
    rf"|^[^,;.:!?()]{{0,30}}\b{_WHEN}\b[^,;.:!?()]{{0,30}}\b{_TOLD}\b[^,;.!?]{{0,24}}[,:] ?(?:dass )?"
    r"(?=(?:das|der|die|es|wir|man|sie|er|ich|mein|meine|»|„|\") ?)",
    re.IGNORECASE,
)
_TAILS = re.compile(
    rf", (?:und )?(?:so |das |wie )?(?:hat|haben|habe|hab)(?:'s)? (?:(?:es|das|mir|mir's|mich|uns|ich|man) )*"
    rf"[^,;:.!?]{{0,60}}?\b{_TELL}(?=$|[,.;!])"
    r"|,? so (?:hat|haben)(?:'s)? [^,;:.!?]{2,60}? (?:vorgeschlagen,? und (?:ich (?:hab|habe)|hab ich"
    r"|habe ich) zugesagt|festgelegt)"
    r"(?=\s*(?:$|[,.;!]))"
    r"|, (?:sagt|meint|schreibt|sagte|meinte|schrieb) (?:sie|er|ana|man|frau \w+|herr \w+)(?=$|[,.;!])",
    re.IGNORECASE,
)
_CLAUSES: Final[tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...]] = (
    (r"\((?:mail|nachricht|anruf|info|laut|telefonat|stand)\b[^()]{0,60}\)", ""),
    (r"\([!?]{1,3}\)", ""),
    (
        (
            rf"^(?:(?:{_WHEN}|am (?:\w+tag|mittwoch)),? )?(?:ich )?(?:hat|haben|habe|hab|rief) [^,;:.!?]{{2,70}}?"
            r" (?:angerufen|telefoniert|gesprochen|gemeldet|angeklingelt|an)"
            r"(?:, (?:der|die|das) [^,;.!?]{2,60} (?:zuständig|verantwortlich|nett|freundlich))?$"
        ),
        lambda found: found[0] if _SAYS_MORE.search(found[0].partition(",")[0]) else "",
    ),
    (
        (
            r"^(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+)? ist (?:der|die|deren|dort|da)(?: neue[rn]?| der"
            r"| die){0,2}"
            r" (?:c[etfopi]o|\w*(?:leiter|leiterin|chef|chefin|direktor|direktorin|vorstand|inhaber|inhaberin|gründer"
            r"|gründerin))$"
        ),
        "",
    ),
    (r"wie (?:bekannt|gehabt|bisher|gewohnt|schon gesagt|gesagt)", ""),
    (r"(?P<u>\w) u\. (?=\w{3})", r"\g<u> und "),
    (
        (
            r"^(?:das |es |(?:der|die) \w+ )?kam (?:erst |schon |gerade |eben )?(?:am (?:\w+tag|mittwoch)|gestern|heute"
            r"|vorhin|eben)\b[^,;.!?]{0,50}$"
        ),
        "",
    ),
    (r"^(?:ich )?hatte (?:eigentlich |so |ja )?auf [^,;.!?]{2,50} gehofft[^,;.!?]{0,40}", ""),
    (
        (
            r"(?:liegt|ist|sind)? ?(?:eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d{1,2}) stunden? (?:(?:vor"
            r"|hinter) (?:uns|mir|berlin|deutschland|hier|euch)|voraus|hinterher|zurück|zeitunterschied"
            r"|zeitverschiebung|unterschied)"
        ),
        "",
    ),
    (
        (
            r"(?:der |das )?(?:tag|datum|termin) (?:bleibt|steht)(?=[,;.]| und"
            r"| aber)"
        ),
        "",
    ),
    (
        (
            r"(?:mit|nach|laut) (?:meiner|seiner"
            r"|ihrer) schicht,? die [^,;.!?]{0,20}geht bis \d{1,2}(?:[:.]\d\d)?(?: uhr)?"
        ),
        "",
    ),
    (
        (
            r"(?P<tail>, ?)?weil ich (?:vorher |da |noch )?bis \d{1,2}(?:[:.]\d\d)?(?: uhr)? \w+ (?:hab|habe|bin)(?=$"
            r"|[,;.!])"
        ),
        "",
    ),
    (
        (
            r"(?:gestern|vorhin|zuerst|erst|anfangs|ursprünglich)(?: [\w]+){0,2} hieß es (?:noch |mal "
            r"|erst )?[^,;.!?]{2,30}, (?=inzwischen|jetzt|nun|aber|dann doch)"
        ),
        "",
    ),
    (rf"zum {_DATE} (?P<renamed>umbenannt|umfirmiert)", r"\g<renamed>"),
    (
        (
            rf"{_LETTER} (?:von|vom) (?:dem )?{_DATE}(?! (?:auf|ist auf|wird"
            rf"|wurde)\b)(?:,? (?:um )?\d{{1,2}}(?:[:.]\d\d)? uhr(?=[:)]))?"
        ),
        r"\g<letter>",
    ),
    (
        (
            rf"{_LETTER} von (?:(?:heute|gestern|vorhin),? (?:um )?)?\d{{1,2}}(?:[:.]\d\d)? uhr(?! (?:auf"
            rf"|bis)\b)"
        ),
        r"\g<letter>",
    ),
    (rf"(?P<away>{_AWAY}) (?:ab|bis|seit|vom|zum|von|am)(?: (?:dem|zum|den|einschließlich))? {_DATE}", r"\g<away>"),
    (
        (
            rf"(?P<goes>wechselt|verlässt|zieht|geht|hört)(?: [\w-]+){{0,2}} (?:zum|ab|am|seit|ab dem) {_DATE}"
            r"(?= (?:nach|zu|zur|zum|in (?:rente|elternzeit|mutterschutz|karenz|pension|die|den|ein)|die|das|auf|den))"
        ),
        r"\g<goes>",
    ),
    (
        (
            r"^(?:(?:hallo|hi|hey|moin|servus|grüezi|guten \w+),? )?hier (?:ist |spricht |schreibt |nochmal |noch mal "
            r"|wieder )*(?:die |der )?[\w-]+(?: [A-ZÄÖÜ][\w-]+)?(?=,| also| wieder| nochmal)"
        ),
        "",
    ),
    (r"^(?:vielen|besten|herzlichen|lieben|schönen|tausend) dank(?: auch| dafür)?[,!:]? (?:aber )?(?=\w)", ""),
    (r"^(?:(?:nein|sorry|entschuldigung),? )?gemeint (?:war|waren|ist|sind)(?= )", "es ist"),
    (r"^(?:also |und |so,? )?(?:erstens|zweitens|drittens|viertens|fünftens)[,:]?", ""),
    (r"(?:zum|zu meinem|zu unserem) glück|zum beispiel|gott sei dank|zum teil|gottseidank", ""),
    (
        r"^(?:wegen|aufgrund|infolge|trotz) [^,;.!?]{2,60}, (?:der|die|das|den|dem) [^,;.!?]{2,60}, ",
        "",
    ),
    (
        (
            r"(?P<why>(?:weil|da) [^,;.!?]{3,120}?) und (?=(?:mit )?dabei (?:ist|sind)|dazu kommt|mit dabei|außerdem"
            r"|zusätzlich|es kommt|neu)"
        ),
        r"\g<why>, ",
    ),
)
# These begin at a comma, so at no word.
_BEHIND_COMMA: Final = (
    (
        r",? (?:und )?(?:ich )?(?:hatte|habe|hab) (?:ich )?(?:sie|ihn|die|den|mit (?:ihr|ihm|denen)) [^,;.!?]{0,40}?\b"
        r"(?:dran|gesprochen|telefoniert|getroffen|kennengelernt|am (?:telefon|apparat|hörer))(?: gehabt)?(?=$|[,.;!])"
    ),
    (
        r", (?:den|die|das) [^,;:.!?]{2,60}? (?:geschickt|geschrieben|gesendet|gemailt|zugeschickt|weitergeleitet"
        r"|genannt|gegeben) (?:hat|haben|habe|wurde)(?=[,;:.!]|$)"
    ),
    (
        r",? (?:und )?(?:die |das |der )?(?:erste|erstes|zweite|vorige|frühere)(?: (?:runde|gespräch|interview|mal))?"
        r" (?:war|ging|dauerte|hatte) (?:[^,;.!?]|(?<=\d)\.){0,80}(?=$|[,;.!])"
    ),
)
_WRITTEN: Final = (
    *((sign(source), written) for source, written in _CLAUSES),
    *((re.compile(spell_umlauts(source), re.IGNORECASE), "") for source in _BEHIND_COMMA),
)
_MODES: Final = {
    "vertrete": "vertritt", "komme": "kommt", "mache": "macht", "übernehme": "übernimmt", "führe": "führt",
    "beginne": "beginnt", "dauere": "dauert", "springe": "springt", "finde": "findet", "starte": "startet",
    "fange": "fängt", "heiße": "heißt", "leite": "leitet", "werde": "wird", "sitze": "sitzt",
}  # fmt: skip
_REPORTED = re.compile(
    r"(?P<who>\b(?:(?!Ich\b)[A-ZÄÖÜ][\w-]+|(?i:sie|er|es|man|das|gespräch|termin|interview))) "
    rf"(?P<verb>{'|'.join(_MODES)})\b(?! ich)"
)


def _as_told(found: re.Match[str]) -> str:
    """Write "Raj komme" as "Raj kommt", and leave "dass ich zu Raj komme" as it is."""
    clause = re.split(r"[,;.:]", found.string[: found.start()])[-1]
    return found[0] if re.search(r"\bich\b", clause, re.IGNORECASE) else f"{found['who']} {_MODES[found['verb']]}"


def drop_reports(text: str) -> str:
    """Return a German sentence without its clauses of who told something when. Linear in its length."""
    for words, written in _WRITTEN:
        text = words.sub(written, text)
    for words in (_FRONT, _TAILS):
        found = words.search(text)
        if found and not _SAYS_MORE.search(found[0]) and text[: found.start()] + text[found.end() :]:
            text = f"{text[: found.start()]}{text[found.end() :]}"
    text = _REPORTED.sub(_as_told, text)
    return " ".join(text.split()).lstrip(" ,:;")
