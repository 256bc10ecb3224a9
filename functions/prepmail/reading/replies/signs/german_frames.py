"""German ways to say a fact or a reason, written in the order of words in which the signs are looked for."""

import re
from typing import Final

from prepmail.reading.replies.signs.german_clock import CLOCK_FRAMES, Written
from prepmail.reading.replies.signs.german_numbers import write_numbers
from prepmail.reading.replies.signs.german_plain import PLAIN_FRAMES
from prepmail.reading.replies.signs.german_reports import drop_reports
from prepmail.reading.replies.signs.german_who import PEOPLE_FRAMES
from prepmail.reading.replies.signs.shape import sign

_PLUS = re.compile(r"^\+ ?(?=[^\d\s])")
# What tells the end beside a start is one stretch of time with it.
_COMMA = re.compile(r"(?<=\w), (?:und |aber )?(?=bis \d{1,2}(?::| uhr))", re.IGNORECASE)
_EMPLOYER: Final = r"firma|arbeitgeber|unternehmen|betrieb"
_JOB: Final = r"stelle|position|rolle|job|jobtitel|stellenbezeichnung"
_PAPER: Final = (
    r"(?:(?:stellen|job)?(?:ausschreibung|anzeige|beschreibung)|vertrag|einladung|mail|website|bewerbung|unterlagen)"
)
_CAPITAL: Final = r"(?=[„\"]?(?-i:[A-ZÄÖÜ0-9]))"
_ROUNDS: Final = (
    (r"runde (?:zwei|2)(?:,? (?:und )?nicht (?:runde )?(?:eins|1|die erste))?", "zweite Runde"),
    (r"runde (?:eins|1)(?:,? (?:und )?nicht (?:runde )?(?:zwei|2|die zweite))?", "erste Runde"),
    (
        (
            r"(?P<is>ist|wird|wäre|jetzt|schon|bereits|erst) (?:die|das|der|mein|meine) (?P<which>erste|zweite|letzte"
            r"|finale)"
            r"(?:,? (?:und )?(?:nicht|kein|keine) (?:die |das |der )?(?:erste|zweite|letzte)\w?)?(?= ?(?:$|[,;–-]))"
        ),
        r"\g<is> die \g<which> Runde",
    ),
)
_FACTS: Final = (
    (
        (
            r"(?P<name>(?-i:[A-ZÄÖÜ])[\w&.'/-]*(?: [\w&.'/-]+){0,3}?) (?:heißt|nennt sich|lautet) (?:der|die) (?:posten"
            r"|stelle|position|rolle|job|titel)(?=$|[,.;]| laut| in| bei)"
        ),
        r"die Stelle heißt \g<name>,",
    ),
    (
        (
            r"(?:bei|unter|für) (?:der |dem )?(?P<noun>stelle|position|rolle|jobtitel|firma|arbeitgeber|unternehmen)"
            r"(?: bitte)? [»«„\"]?(?P<name>(?-i:[A-ZÄÖÜ])[^,;.«»„“\"]{1,60}?)[«»“\"]?(?: bitte)? (?:eintragen|vermerken"
            r"|notieren|nehmen|speichern)"
        ),
        r"die \g<noun> heißt \g<name>",
    ),
    (
        (
            r"(?:früher|bisher|ehemals|vorher|einst) (?P<old>(?-i:[A-ZÄÖÜ])[\w&-]+),? (?:heute|jetzt|nun|seither"
            r"|inzwischen) (?P<name>(?-i:[A-ZÄÖÜ])[\w&-]+)"
        ),
        r"nicht \g<old>, sondern \g<name>",
    ),
    (
        (
            r"als (?P<noun>stelle|position|rolle|jobtitel|firma|arbeitgeber|unternehmen)(?: bitte)? [«„\"]?"
            r"(?P<name>(?-i:[A-ZÄÖÜ])[^,;.«»„“\"]{1,60}?)[»“\"]?(?: bitte)? (?:eintragen|vermerken|notieren|nehmen"
            r"|speichern)"
        ),
        r"die \g<noun> heißt \g<name>",
    ),
    (
        (
            r"(?:bitte )?[«„\"]?(?P<name>(?-i:[A-ZÄÖÜ])[^,;.«»„“\"]{1,60}?)[»“\"]? als (?P<noun>stelle|position|rolle"
            r"|jobtitel"
            r"|firma|arbeitgeber|unternehmen) (?:eintragen|vermerken|notieren|führen|schreiben|nehmen|speichern"
            r"|hinterlegen"
            r"|übernehmen)"
        ),
        r"die \g<noun> heißt \g<name>",
    ),
    (
        r"(?P<name>(?-i:[A-ZÄÖÜ])[^,;.]{1,60}),? das ist (?:die|meine) (?P<noun>stelle|position|rolle)",
        r"die \g<noun> heißt \g<name>",
    ),
    (
        (
            r"(?P<name>(?-i:[A-ZÄÖÜ])[\w&.'-]*(?: (?:(?-i:[A-ZÄÖÜ&])[\w&.'-]*|und)){0,4}) (?:heißen|nennen sich) (?:die"
            r"|sie)"
            r"(?=$|[,.;])"
        ),
        r"die Firma heißt \g<name>",
    ),
    (
        (
            r"(?:treffen (?:wir )?uns|treffpunkt ist|findet|stattfinden|wir sind|ist)(?: (?:jetzt|nun|persönlich"
            r"|statt)){0,2} (?:im|in"
            r" der|beim|am|in) (?=(?-i:[A-ZÄÖÜ])[\w-]+(?: [\w-]+){0,3}, [\w.-]*(?:stra(?:ß|ss)e|str\.|gasse|platz|weg"
            r"|allee|ring)"
            r" \d)"
        ),
        "Treffpunkt: ",
    ),
    (
        rf"(?:heißt|lautet|ist) (?P<art>die|das|der|mein|meine|unser) (?P<noun>{_EMPLOYER}|{_JOB}) {_CAPITAL}",
        r"\g<art> \g<noun> heißt ",
    ),
    (rf"(?P<noun>{_EMPLOYER}|{_JOB}) schreibt sich", r"\g<noun> heißt"),
    (
        rf"(?P<is>heißt|lautet|ist) (?:laut|in|gemäß|nach)(?: der| dem| meiner| ihrer| deren)? {_PAPER},?:? {_CAPITAL}",
        r"\g<is> ",
    ),
    (
        rf"(?P<verb>wohne|lebe|sitze|arbeite) ich(?P<so>(?: (?!in\b)[\w.]+){{0,3}}) in {_CAPITAL}",
        r"ich \g<verb>\g<so> in ",
    ),
    (
        (
            r"(?:einwählen (?:muss|soll|kann|darf) ich mich|ich (?:muss|soll|kann) mich)(?: \w+)? (?:unter|über|mit"
            r"|auf)"
            r"(?= (?:der nummer )?\+?\(?\d)"
        ),
        "einwählen unter",
    ),
)
_TALK: Final = (
    (r"(?:(?:die|das|der) )?(?:uhrzeit|zeit|datum|tag)(?: ist| war)? falsch(?=[,.:;!])", "neu"),
    (
        (
            r"(?P<place>(?-i:[A-ZÄÖÜ])\w+(?: (?-i:[A-ZÄÖÜ])\w+)?) ist (?:jetzt |nun |ab sofort )*meine (?:neue "
            r"|eigene )?zeitzone"
        ),
        r"meine Zeitzone ist \g<place>",
    ),
    (
        r"(?P<round>runde(?: \w+)?|gespräch|interview) von (?:insgesamt )?(?:zwei|drei|vier|fünf|\d)(?=$|[,;.!])",
        r"\g<round>",
    ),
    (r"\((?:mit )?(?:2|zwei|doppel-?|ohne) ?[a-zäöü]\)", ""),
    (
        r"(?:trag|trage|tragt|tragen sie)(?: bitte)? als (?:\w+) (?P<name>[^,;]{2,80}?) ein(?=$|[,.])",
        r"Gesprächspartner ist \g<name>",
    ),
    (
        (
            r"seit (?:\w+ ){0,2}(?:tage?n?|wochen?|monate?n?|jahre?n?|neuestem|kurzem|längerem|gestern|heute|(?:mon"
            r"|diens|donners|frei|sams|sonn)tag|mittwoch)"
        ),
        "",
    ),
    (r"(?P<is>richtig|korrekt|gemeint) (?:wäre|wären)", r"\g<is> ist"),
    (
        (
            r"(?:nur|aber|bloß|allein) (?:die|das|der) (?:woche|tag|datum|uhrzeit|zeit|stunde|monat) (?:stimmt |ist "
            r"|passt )?"
            r"(?:nicht|falsch)"
        ),
        "",
    ),
    (r"(?:danach|dann|anschließend) (?:entscheide[nt]|fällt die entscheidung)[^,;.]{0,60}", ""),
    (
        (
            r"(?P<span>(?:eine|ne|eine halbe|zwei|\d{1,2}) (?:stunden?|minuten)) (?:drangehängt|angehängt|draufgelegt"
            r"|drangesetzt"
            r"|verlängert)"
        ),
        r"\g<span> länger",
    ),
    (r"(?P<none>kein\w* [\w-]+) oder (?:so(?: was| etwas)?|dergleichen|ähnliches)", r"\g<none>"),
    (r"(?P<must>muss(?: [\w.]+){0,3}) wohl(?= (?:auf|zu|zum|zur|in die|ins) )", r"\g<must>"),
    (
        (
            r"(?:ich (?:hatte|habe|hab)|ich)(?: \w+){0,3} (?:gedacht|geglaubt|angenommen|gemeint|vermutet|erwartet"
            r"|gelesen)"
            r",? [^.;!?]{0,60}?,? (?:aber|jedoch|in wirklichkeit|tatsächlich|dabei)(?= )"
        ),
        "",
    ),
    (r"ich dachte(?: \w+){0,2},? [^.;!?]{0,60}?,? (?:aber|jedoch|in wirklichkeit|tatsächlich|dabei)(?= )", ""),
    (r"(?P<three>drei)?viertelstunde", r"\g<three>viertel stunde"),
)
FRAMES: Final[tuple[tuple[re.Pattern[str], Written], ...]] = tuple(
    (sign(source), written)
    for table in (PLAIN_FRAMES, _TALK, CLOCK_FRAMES, _ROUNDS, _FACTS, PEOPLE_FRAMES)
    for source, written in table
)


def write_frames(text: str) -> str:
    """Return a German sentence with its times in figures and its facts in the order in which they are looked for."""
    text = write_numbers(drop_reports(text))
    for words, written in FRAMES:
        text = words.sub(written, text)
    text = _PLUS.sub("zusätzlich ", text)
    return " ".join(_COMMA.sub(" ", text).split())
