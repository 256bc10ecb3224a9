"""How German says days, times, shifts and lengths, with the English that means the same."""

import re
from typing import Final

from prepmail.reading.replies.languages.shape import Written, word_table

_NUMBERS: Final = {
    word: number
    for number, words in enumerate(
        (
            "null", "ein eins eine einen einer einem", "zwei", "drei", "vier", "fünf fuenf", "sechs", "sieben", "acht",
            "neun", "zehn", "elf", "zwölf zwoelf",
        )
    )
    for word in words.split()
}  # fmt: skip
_MORE: Final = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfundvierzig": 45, "fünfzehn": 15, "fuenfzehn": 15,
    "neunzig": 90, "sechzig": 60, "vierundzwanzig": 24, "dreizehn": 13, "vierzehn": 14, "sechzehn": 16, "siebzehn": 17,
    "achtzehn": 18,
}  # fmt: skip
_HOUR = r"(?P<hour>\d{1,2}|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)"
_MONTHS: Final = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
# Nobody is invited for two at night: a small number is as open as "at 2" is, the others are what they say.
_FIRST_SURE_HOUR: Final = 7
_NOON: Final = 12


def _number(word: str) -> int:
    small = word.casefold()
    return int(small) if small.isdecimal() else _NUMBERS.get(small, _MORE.get(small, 0))


def _o_clock(found: re.Match[str]) -> str:
    hour = _number(found["hour"])
    return f"{hour:02}:00" if hour >= _FIRST_SURE_HOUR else f"at {hour}"


def _to_minute(found: re.Match[str]) -> str:
    hour, minute = _number(found["hour"]), int(found["minute"])
    return f"{hour:02}:{minute:02}" if hour >= _FIRST_SURE_HOUR else f"{hour}:{minute:02}"


def _before(minutes: int, found: re.Match[str]) -> str:
    hour = _number(found["hour"])
    return f"{(hour - 2) % _NOON + 1 if hour <= _NOON else hour - 1}:{60 - minutes:02}"


def _half(found: re.Match[str]) -> str:
    return _before(30, found)


def _quarter_to(found: re.Match[str]) -> str:
    return _before(15, found)


def _around(found: re.Match[str]) -> str:
    minutes = _number(found["count"])
    return _before(minutes, found) if found["way"].casefold() == "vor" else f"{_number(found['hour'])}:{minutes:02}"


def _quarter_past(found: re.Match[str]) -> str:
    return f"{_number(found['hour'])}:15"


def _date(found: re.Match[str]) -> str:
    month = int(found["month"])
    if not 1 <= month < len(_MONTHS):
        return found[0]
    year = found["year"] or ""
    return f"{int(found['day'])} {_MONTHS[month]} {'20' * (len(year) == 2) + year}".strip()  # noqa: PLR2004 - "26"


def _ordinal(found: re.Match[str]) -> str:
    return f"{found['before']}the {int(found['day'])}th"


def _count(found: re.Match[str]) -> str:
    number = _number(found["count"])
    unit = found["unit"].casefold()
    name = next(name for stem, name in _UNITS if unit.startswith(stem))
    return f"{number} {name}{'s' * (number != 1)}"


_UNITS: Final = (("st", "hour"), ("h", "hour"), ("min", "minute"), ("tag", "day"), ("woche", "week"))
_COUNT = (
    r"(?P<count>\d{1,3}|ein|eine|einen|einer|einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|fünfzehn|zwanzig"
    r"|dreißig|vierzig|neunzig|sechzig|vierundzwanzig)"
)
_UNIT = r"(?P<unit>stunden?|std|h|minuten?|min|tagen?|tage|tag|wochen?)"
_IT = r"(?:es|das|er|sie|das (?:gespräch|interview|meeting)|der (?:termin|call|anruf)|man|wir)"

TIME_PHRASES: Final[tuple[tuple[str, Written], ...]] = (
    (r"[„“”]", ""),
    (r"\b(?P<day>[0-3]?\d)\. ?(?P<month>[01]?\d)\.(?: ?(?P<year>20\d\d|\d\d)\b(?![:.]))?(?!\d)", _date),
    (r"(?<=am |en )(?P<day>[0-3]?\d)\.(?P<month>[01]?\d)(?P<year>)(?![\d:.])", _date),
    (r"\b(?P<count>1|ein)[,.]5 ?(?:stunden|std|h)\b|\b(?:anderthalb|eineinhalb|1 ?1/2) ?stunden\b", "90 minutes"),
    (r"\b2[,.]5 ?(?:stunden|std|h)\b|\bzweieinhalb stunden\b", "150 minutes"),
    (r"\b(?:eine[rn]? )?halben? ?(?:stunde|std)\b|\b0[,.]5 ?(?:stunden|std|h)\b", "30 minutes"),
    (r"\b(?:eine[rn]? )?(?:dreiviertel|3/4) ?stunde\b", "45 minutes"),
    (r"\b(?:eine[rn]? )?viertel ?stunde\b", "15 minutes"),
    (rf"\b{_COUNT} ?-?{_UNIT}\b(?!\.? ?\d)", _count),
    # Half past, quarter past, ten to.
    (rf"\bhalb {_HOUR}\b(?: uhr\b)?", _half),
    (rf"\b(?:viertel vor|dreiviertel) {_HOUR}\b(?: uhr\b)?", _quarter_to),
    (rf"\bviertel nach {_HOUR}\b(?: uhr\b)?", _quarter_past),
    (rf"\b(?P<count>fünf|zehn|zwanzig|5|10|20) (?P<way>vor|nach) {_HOUR}\b(?: uhr\b)?", _around),
    (r"\b(?P<hour>\d{1,2}) ?(?:-|–|bis) ?(?=\d{1,2}(?:[:.]\d\d)? ?uhr\b)", r"\g<hour>:00 to "),
    (r"\b(?P<hour>\d{1,2})(?= (?:statt|anstatt|und nicht|nicht) (?:um )?\d{1,2} ?(?:uhr|h)\b)", r"\g<hour>:00"),
    (rf"\b{_HOUR}[:.](?P<minute>[0-5]\d) ?(?:uhr|h)\b", _to_minute),
    (rf"\b{_HOUR} ?(?:uhr|h) ?(?P<minute>[0-5]\d)\b(?! ?(?:uhr|h))", _to_minute),
    (rf"\b{_HOUR} ?uhr\b", _o_clock),
    (r"\b(?P<hour>\d{1,2}) ?h\b", _o_clock),
    (rf"\b(?P<way>um|bis|ab|für) {_HOUR}(?= |,|$)", lambda found: f"{found['way']} {_number(found['hour'])}"),
    # "Am 19." is a day, "um 19" an hour.
    (
        (r"\b(?P<before>(?:am|den|der|dem|vom|zum) )(?P<day>[0-3]?\d)\.?(?= (?:ist|wäre|stimmt|um|von|ab|statt"
         r"|nicht|verschoben"
        r"|verlegt)\b"
        r"|,| ?$)"),
        _ordinal,
    ),
    (r"\b(?P<day>[0-3]?\d)\. (?=[^\W\d_])", r"\g<day> "),
    ((r"\b(?:(?:wurde|wird|ist|haben (?:sie )?(?:es |ihn )?|hat man (?:es |ihn )?) )?(?P<to>(?:vom .{1,30} )?auf"
      r" .{1,40})"
     r" (?:verschoben|verlegt|gelegt)"
     r"(?: worden)?$"), r"moved \g<to>"),
    (r"^(?P<rest>.{1,40}) (?:ist|wäre|stimmt) (?:richtig|korrekt)$", r"it's \g<rest>"),
    (r"\bheute abends?\b", "tonight"),
    (r"\bfindet (?P<rest>.{1,60}) statt$", r"takes place \g<rest>"),
    (r"\bfängt (?P<rest>.{1,40}) an$", r"starts \g<rest>"),
    ((r"\b(?:soll|sollte|muss|müsste) (?P<rest>.{1,40}) (?:heißen|sein)$|\b(?:soll|sollte)"
     r" (?=\w+$)"), r"should be \g<rest>"),
    (r"\bhätte (?P<rest>.{1,40}) (?:heißen|sein) sollen$", r"should be \g<rest>"),
    (r"\bnicht erst\b", "not"),
    (r"\b(?:anstatt|anstelle von|anstelle|statt)\b", "instead of"),
    ((r"\b(?:zur|zu der|um die) (?:gleichen|selben|gleiche|selbe) (?:zeit|uhrzeit|stunde)\b|\bgleiche (?:uhr)?zeit\b"
     r"|\b(?:die )?(?:zeit|uhrzeit) bleibt(?: gleich)?\b|\bselbe (?:uhr)?zeit\b"), "same time"),
    (r"\b(?:in der (?:früh|frühe)|am (?:morgen|vormittag)|morgens|vormittags?|früh am morgen)\b", "in the morning"),
    (r"\b(?P<day>tag|woch|day) morgen\b", r"\g<day> in the morning"),
    (r"(?<=tag|och) (?:morgen|früh|vormittag)\b", " in the morning"),
    (r"\bmorgen früh\b", "tomorrow in the morning"),
    (r"\b(?:am |)nachmittags?\b", "in the afternoon"),
    (r"\b(?:am |)abends?\b", "in the evening"),
    (r"\b(?:12:00 |um zwölf |zwölf )?(?:mittags?|am mittag)\b", "12:00"),
    (r"\bnach hinten (?=verschoben|verlegt|gerückt)|\bnach hinten\b", "later "),
    ((r"^(?:(?:es|das|der termin|das (?:gespräch|interview)|sie|man) )?(?:wurde|wird|ist|hat sich|haben (?:sie"
     r" )?(?:es|ihn))(?: jetzt| nun)* "
     r"(?=um \d{1,3} (?:minute|hour|day|week))"), ""),
    (r"(?P<zone>er zeit),? (?:und )?nicht (?!spät|früh)\w{3,12}er(?: zeit)?$", r"\g<zone>"),
    ((r"^(?:die )?(?P<time>\d\d:\d\d|at \d{1,2}) (?:sind|ist|gelten|bedeuten|meint)(?: nach| in)? (?=\w{3,12}(?:"
     r" \w{3,9})?er zeit)"),
     r"\g<time> "),
    (r"\b(?:am )?(?:gleicher|selber|derselbe|gleichen|selben) tag\b", "same day"),
    (r"\bvor(?:verlegt|gezogen|verschoben)\b", "earlier"),
    (r"\b(?P<way>verschoben|verlegt|verschiebt sich) um (?P<by>\d{1,3} (?:minute|hour|day|week)s?)\b", r"\g<by> later"),
    ((r"\bum (?P<by>\d{1,3} (?:minute|hour|day|week)s?)(?: nach)? (?P<way>earlier|later)(?: *(?:verschoben|verlegt"
     r"|gerückt))?"),
     r"\g<by> \g<way>"),
    (r"\bum (?P<by>\d{1,3} (?:minute|hour|day|week)s?) (?:verschoben|verlegt|verzögert)$", r"\g<by> later"),
    (r"\bverzögert sich um (?P<by>\d{1,3} (?:minute|hour|day|week)s?)$", r"\g<by> later"),
    ((rf"^(?:{_IT} )?(?:dauert|geht|ist)(?: nur| jetzt| etwa)* (?P<by>\d{{1,3}} (?:minute|hour)s?)(?:"
     rf" lang)?$"), r"it takes \g<by>"),
    (r"^(?:nur )?(?P<by>\d{1,3} (?:minute|hour)s?)(?: lang)?$", r"it takes \g<by>"),
    ((rf"^(?:{_IT} )?(?:dauert|geht|läuft|endet|ist um|ist)(?: nur| jetzt| also)* (?:bis|um) (?P<until>(?:at"
     rf" )?\d{{1,2}}(?::\d\d)?)(?: (?:zu ende|fertig|vorbei))$"),
     r"it's until \g<until>"),
    ((rf"^(?:{_IT} )?(?:dauert|geht|läuft|endet)(?: nur| jetzt| also)* (?:bis|um)(?: at)?"
     rf" (?P<until>\d{{1,2}}(?::\d\d)?)$"),
     r"it's until \g<until>"),
    (r"\b(?:ab|von|vom) (?P<from>\d{1,2}(?::\d\d)?) bis(?: at)? ", r"from \g<from> to "),
    # The clock of a city: "15 Uhr Londoner Zeit".
    (r"\b(?:meiner|meine) (?:orts)?zeit\b|\bbei mir\b", "my time"),
    (r"\b(?:deutscher|mitteleuropäischer|mez|deutsche) zeit\b", "Berlin time"),
    (r"\b(?:britischer|englischer) zeit\b", "UK time"),
    (r"\bzürcher zeit\b", "Zurich time"),
    (r"\bwiener zeit\b", "Vienna time"),
    (r"\b(?P<city>\w{3,12}(?: york| francisco| angeles)?)er zeit\b", r"\g<city> time"),
)  # fmt: skip

SPANS: Final[tuple[tuple[str, Written], ...]] = (
    (r"\b(?:bis |gegen |am )?(?:zum )?ende (?:der )?nächste[rn] woche\b", "by the end of next week"),
    (
        r"\b(?:bis |gegen |am )?(?:zum )?ende (?:der|dieser|die) woche\b|\b(?:bis )?wochenende\b",
        "by the end of the week",
    ),
    (r"\b(?:bis )?(?:im laufe? |anfang |mitte )?(?:der )?nächste[rn]? woche\b", "next week"),
    (r"\b(?:noch )?(?:im laufe? )?diese[r]? woche\b", "this week"),
    (r"\b(?:innerhalb|binnen)(?: von)?\b|\bin spätestens\b", "within"),
    (r"\b(?P<unit>(?:arbeits|werk))(?=tagen?\b)", ""),
)

TIME_WORDS: Final = word_table(
    "es=it das=that is=is ist=is der,die,das,dem=the den=the am,an=on um=at auf=to von,vom=from zum,zu=to in,im=in "
    "bis=to jetzt,nun=now erst,nur,bloß=only schon,bereits=already doch,eigentlich,tatsächlich,wirklich=actually "
    "aber=but sondern=but nicht=not neue,neuer,neues,neuen=new korrekte,korrekter,richtige,richtiger=correct "
    "termin,gespräch,interview,vorstellungsgespräch,bewerbungsgespräch,meeting,treffen,telefonat,call,anruf=interview "
    "jobinterview,videocall,telefoninterview=interview uhrzeit,zeit,zeitpunkt,startzeit=time datum=date tag=day "
    "beginnt,startet,losgeht,los,beginn,start=starts verschoben,verlegt,verschiebt=moved"
    " wurde,wird,worden,werden=was "
    "hat,haben,habe=have sie,man=they wir=we uns=us ich=we mein,meine=my sich=it sein=be lautet,heißt=is "
    "geht,geht's=starts gleiche,gleichen,selbe,selben=same und=and dann=then also=so bitte=please treffen=meet "
    "richtig,korrekt=right stattdessen=instead uhr=o'clock zeit,uhrzeit=time "
    "nächsten,nächster,nächste,nächstes=next kommenden,kommender,diesen,dieser,diese=this woche=week "
    "heute=today morgen=tomorrow übermorgen=the_day_after_tomorrow "
    "montag,mo=Monday dienstag,di=Tuesday mittwoch,mi=Wednesday donnerstag,do=Thursday freitag,fr=Friday "
    "samstag,sonnabend,sa=Saturday sonntag=Sunday januar,jänner,jan=January februar,feber,feb=February "
    "märz,mrz=March april,apr=April mai=May juni,jun=June juli,jul=July august,aug=August"
    " september,sept,sep=September "
    "oktober,okt=October november,nov=November dezember,dez=December "
    "montags=Monday früher=earlier später=later eher=earlier als=than ursprünglich=planned geplant=planned "
    "gedacht=planned lang=long dauert=takes utc=UTC mez=CET mesz=CEST cet=CET cest=CEST gmt=GMT"
)
