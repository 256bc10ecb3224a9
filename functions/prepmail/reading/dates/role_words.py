"""Words that say what a time is: an old one, a deadline, an offer, office hours, a break. All folded (``fold.py``)."""

from typing import Final

from prepmail.reading.dates.lexemes import word_set

# Right before a time or day: until when something must be done.
DEADLINE: Final[dict[str, tuple[str, ...]]] = {
    "en": (
        "by", "before", "close", "closing", "closing on", "closing date is", "closing date", "closing date:",
        "applications close", "applications close on", "applications close at", "apply by",
        "deadline for applications is", "no later than", "not later than", "until", "till", "due", "due on",
        "due by", "due at", "deadline", "deadline is", "deadline:", "closes", "closes on", "closes at", "expires",
        "expires on", "expires at", "ends on", "by the end of", "by eod", "by eod on", "by end of day",
        "by end of day on", "by close of business", "by close of business on", "by cob", "by cob on", "on or before",
        "prior to", "open until", "available until", "valid until",
    ),
    "de": (
        "bis", "bis zum", "bis spatestens", "spatestens", "spatestens am", "spatestens bis", "vor dem", "frist",
        "frist bis", "einsendeschluss", "bewerbungsschluss", "bewerbungsschluss ist", "bewerbungsfrist",
        "bewerbungsfrist endet am", "fallig am", "bis einschliesslich",
    ),
    "fr": (
        "avant", "avant le", "d'ici", "d'ici le", "d'ici au", "au plus tard", "au plus tard le", "jusqu'au",
        "jusqu'a", "date limite", "date limite :",
    ),
    "es": (
        "antes de", "antes del", "hasta", "hasta el", "a mas tardar", "a mas tardar el", "fecha limite",
        "fecha limite:", "como muy tarde el",
    ),
    "it": (
        "entro", "entro il", "entro le", "entro le ore", "prima di", "prima del", "non oltre il", "fino al",
        "scadenza",
    ),
    "nl": ("voor", "uiterlijk", "uiterlijk op", "tot", "tot en met", "deadline", "voor het einde van"),
    "pt": ("ate", "ate o dia", "ate as", "antes de", "no maximo ate", "prazo", "prazo:"),
    "pl": ("do", "do dnia", "najpozniej", "najpozniej do", "przed", "termin do"),
    "sv": ("senast", "senast den", "fore", "innan", "sista dag", "till och med"),
    "da": ("senest", "senest den", "inden", "for den", "frist"),
    "nb": ("senest", "innen", "for den", "frist", "fristen er"),
}  # fmt: skip
# Right after a time or day, for the same.
DEADLINE_AFTER: Final = (
    "at the latest", "latest", "deadline", "spatestens", "au plus tard", "a mas tardar", "al piu tardi", "uiterlijk",
    "までに", "まで", "之前", "前", "截止",
)  # fmt: skip

# In the sentence of a deadline that binds the writer, not the reader.
PROMISED: Final = (
    "get back to you", "be in touch", "hear back", "hear from us", "let you know", "follow up with you",
    "melden uns", "melden wir uns", "horen sie von uns", "reviendrons vers vous", "recontacterons",
    "pondremos en contacto", "le contactaremos", "faremo sapere", "ricontatteremo", "nemen contact",
    "laten we je weten", "entraremos em contato", "retornaremos", "odezwiemy", "skontaktujemy", "aterkommer",
    "hor av oss", "vender tilbage", "tar kontakt",
)  # fmt: skip

# Before a time that no longer counts.
OLD: Final = (
    "originally", "original", "previously", "was scheduled", "was planned", "was set", "had scheduled", "instead of",
    "rather than", "in place of", "old time", "old date", "old", "previous", "formerly", "initially", "no longer",
    "not", "was", "ursprunglich", "urspruenglich", "bisher", "bisheriger", "statt", "anstatt", "anstelle",
    "alter termin", "geplanten termin", "initialement", "au lieu", "a la place du", "ancien", "ancienne date",
    "prevu initialement", "inicialmente", "originalmente", "en lugar", "en vez", "anterior", "originariamente",
    "inizialmente", "invece", "anziche", "oorspronkelijk", "oorspronkelijke", "in plaats van", "em vez",
    "pierwotnie", "zamiast", "ursprungligen", "istallet for", "oprindeligt", "oprindelige", "i stedet for",
    "opprinnelig", "opprinnelige", "当初", "原定", "原本",
)  # fmt: skip
# Before a time that is to be given up, unless "to" or "for" leads to it.
GIVEN_UP: Final = (
    "reschedule", "postpone", "need to move", "have to move", "unable to make", "can't make", "cannot make",
    "verschieben", "reporter", "decaler", "aplazar", "rimandare", "verzetten", "adiar", "remarcar", "przelozyc",
    "flytta", "flytte",
)  # fmt: skip
# Between an old time and its new one, or before the new one.
MOVED: Final = (
    "moved to", "moved", "rescheduled to", "rescheduled for", "changed to", "pushed to", "pushed back to",
    "brought forward to", "now", "new time", "new date", "will take place", "will now", "verschoben", "verlegt",
    "verlegen", "auf", "neuer termin", "nun", "stattdessen", "findet", "deplace", "decale", "reporte", "reprogramme",
    "nouvelle date", "desormais", "se ha cambiado", "trasladado", "pasa", "reprogramada", "reprogramado", "aplazado",
    "aplazada", "nueva fecha", "ahora", "spostato", "rinviato", "nuova data", "verplaatst", "verzet", "nieuwe datum",
    "nu", "remarcada", "remarcado", "adiada", "adiado", "nova data", "przelozona", "przelozone", "przeniesiona",
    "przeniesione", "nowy termin", "flyttats", "flyttad", "flyttas", "ny tid", "flyttet", "rykket", "utsatt", "変更",
    "改为", "改到",
)  # fmt: skip
# Verbs of a move with both its ends: "moved from X to Y", "X → Y".
MOVE_VERBS: Final = (
    "moved", "move", "rescheduled", "reschedule", "changed", "change", "shifted", "shift", "pushed", "push", "bump",
    "bumped", "postpone", "postponed", "switch", "swap", "moving", "pushing", "shifting", "rescheduling",
    "verschoben", "verlegt", "verschieben", "deplace", "decale", "reporte", "cambiado", "cambia", "trasladado",
    "aplazado", "spostato", "rinviato", "verplaatst", "verzet", "remarcada", "remarcado", "przelozona",
    "przeniesiona", "przeniesione", "flyttats", "flyttad", "flyttet", "rykket", "变更", "変更", "改",
)  # fmt: skip
# After a time that will not be kept.
DROPPED_AFTER: Final = (
    "is now", "will now be", "no longer works", "no longer possible", "won't work", "doesn't work", "does not work",
    "will not work", "has been moved", "has moved", "is moved", "was moved", "has been rescheduled",
    "has been changed", "needs to be moved", "has to be moved", "must be moved", "wurde verschoben",
    "wird verschoben", "wurde auf", "muss verschoben", "a ete deplace", "a ete reporte", "est reporte",
    "est deplace", "se ha aplazado", "se ha cambiado", "ha sido reprogramada", "se traslada", "pasa al",
    "e stato spostato", "viene spostato", "is verplaatst", "wordt verplaatst", "is verzet", "foi remarcada",
    "foi remarcado", "foi adiada", "zostala przelozona", "zostalo przeniesione", "zostala przeniesiona",
    "har flyttats", "har blivit flyttad", "er flyttet", "er blevet flyttet", "er rykket",
)  # fmt: skip

# In the sentence, or in the lines above a list: times to choose from.
OFFERED: Final = (
    "which works", "they've offered", "they have offered", "has offered", "have offered", "which you'd prefer",
    "which you would prefer", "which suits", "which would suit", "which is best", "whichever suits",
    "whichever works", "take your pick", "your pick", "either of these", "either of those", "any of those",
    "these times", "those times", "times available", "openings on", "choose from", "to choose from",
    "which of these", "which of the following", "which time", "which one", "which slot", "what works",
    "would any of these", "do any of these", "any of these", "any of the following", "one of the following",
    "one of these", "following times", "following slots", "following dates", "following options", "available times",
    "available slots", "time slots", "we have slots", "slots on", "slots available", "let us know which",
    "let me know which", "are you available", "are you free", "would you be available", "would you be free",
    "do you have time", "can you do", "could you do", "can we do", "could we do", "shall we say", "can you make",
    "could you make", "how about", "what about", "does that work", "would that work", "we can offer",
    "we could offer", "zur auswahl", "folgende termine", "folgenden termine", "terminvorschlage", "welcher termin",
    "welcher der", "passt ihnen", "passt dir", "passen wurde", "wurde ihnen", "konnen sie", "hatten sie zeit",
    "haben sie zeit", "quel creneau", "quels creneaux", "creneaux", "creneaux suivants", "seriez-vous disponible",
    "etes-vous disponible", "vous convient", "vous conviendrait", "vous proposons", "que opcion", "que horario",
    "le viene", "te viene", "estaria disponible", "esta disponible", "proponemos", "propongo", "cual de",
    "siguientes horarios", "quale", "sarebbe disponibile", "proponiamo", "seguenti date", "welke optie",
    "welk moment", "komt het uit", "qual horario", "qual opcao", "voce esta disponivel",
    "voce teria disponibilidade", "ktory termin", "do wyboru", "proponujemy", "nastepujace terminy", "czy pasuje",
    "vilken tid", "hvilket tidspunkt", "hvilken tid", "候補", "ご都合", "いずれか", "方便", "可选",
)  # fmt: skip
# The same, but believed only where several times stand.
OFFERED_WEAKLY: Final = (
    "options", "option", "choose", "pick", "select one", "propose", "suggest", "your preference", "prefer",
    "alternativ", "anbieten", "opciones", "opzioni", "opties", "opcoes", "disponibilita", "passar", "forslag",
    "foreslar", "passer", "schikt", "auswahlen", "vorschlage",
)  # fmt: skip
# Cues of one time put as a question: only in a sentence that ends with a question mark.
ASKED: Final = (
    "work", "works", "suit", "suits", "ok", "okay", "good", "possible", "available", "free", "passt", "convient",
)  # fmt: skip
OR: Final[dict[str, tuple[str, ...]]] = {
    "en": ("or",),
    "de": ("oder",),
    "fr": ("ou",),
    "es": ("o", "u"),
    "it": ("o", "oppure"),
    "nl": ("of",),
    "pt": ("ou",),
    "pl": ("lub", "albo", "czy"),
    "sv": ("eller",),
    "da": ("eller",),
    "nb": ("eller",),
    "zh": ("或",),
}

HOURS: Final = (
    "usually", "normally", "typically", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays",
    "sundays", "i work", "my hours", "our hours", "office open", "office is open", "offices are open",
    "lines are open", "lines open", "reception is open", "open daily", "opening times", "core hours",
    "hours of work", "working pattern", "work schedule", "shift pattern", "mornings only", "afternoons only",
    "switchboard", "customer service", "geoffnet", "servicezeiten", "kernzeit", "arbeitszeit", "arbeitszeiten",
    "horaires de travail", "ouvert de", "ouvert du", "horario laboral", "horario de trabajo", "orario di lavoro",
    "orari di apertura", "werktijden", "geopend", "horario de trabalho", "arbetstid", "arbejdstid", "arbeidstid",
    "office hours", "opening hours", "business hours", "working hours", "hours of operation", "support hours",
    "support is available", "reachable", "open from", "we shut at", "we close at", "shop shuts", "shop closes",
    "is closed", "are closed", "sommes fermes", "est ferme", "horario de consulta", "horario de apertura",
    "horario de visitas", "horario de tienda", "haben geschlossen", "siamo chiusi", "gesloten", "estamos cerrados",
    "cerramos", "fechamos", "zamykamy", "lukket", "stangt", "we are open", "we're open", "hours m-f", "hours m - f",
    "hours mon", "mon-fri", "m-f", "mo-fr", "lun-ven", "pn-pt", "ma-vr", "man-fre", "every day", "daily", "weekdays",
    "every", "monday to friday", "monday through friday", "burozeiten", "offnungszeiten", "sprechzeiten",
    "geschaftszeiten", "erreichbar", "horaires", "heures d'ouverture", "horario de atencion", "horario de oficina",
    "orari di ufficio", "orario di ufficio", "openingstijden", "kantooruren", "bereikbaar", "horario de atendimento",
    "horario comercial", "godziny pracy", "godziny otwarcia", "oppettider", "kontorstid", "abningstider",
    "kontortid", "apningstider", "営業時間",
)  # fmt: skip
# Right before a time that is not the interview's: in the same clause.
BESIDE: Final = (
    "before we open", "we open at", "we open to", "opens to", "opens at", "bevor wir offnen", "wir offnen um",
    "avant l'ouverture", "on ouvre a", "abrimos a", "apriamo alle", "we gaan open om", "for vi abner",
    "for vi apner", "innan vi oppnar", "supper is", "supper at", "lunch at", "lunch is at", "followed by lunch",
    "break at", "coffee at", "arrive", "arrive at", "please arrive", "arrive by", "be there at", "be there by",
    "check in at", "check-in at", "check in by", "doors open", "lobby at", "join from", "opens at",
    "reception opens", "available from", "erscheinen sie", "ankunft", "einlass", "arrivee", "llegue", "arrivi",
)  # fmt: skip
# What was, and is no appointment any more.
PAST: Final = (
    "spoke", "we met", "applied", "application received", "you submitted", "submitted on", "received on",
    "received your", "posted on", "posted", "created", "created on", "updated on", "updated at", "last updated",
    "sent on", "sent at", "generated", "generated on", "signed in", "logged in", "booked on", "scheduled on behalf",
    "eingegangen", "beworben", "gesendet", "erstellt", "postule", "recue", "recibida", "ricevuta", "ontvangen",
    "founded",
)  # fmt: skip
# Right before a time: from then on, and so none to come to.
SINCE: Final = ("since", "seit", "depuis", "desde el", "dal", "sinds", "siden", "sedan", "desde")
# A day with these takes the hour of another day.
SAME_TIME: Final = (
    "same time", "same hour", "gleiche zeit", "gleiche uhrzeit", "gleichen zeit", "gleichen uhrzeit", "selbe zeit",
    "selbe uhrzeit", "selben zeit", "selben uhrzeit", "meme heure", "misma hora", "mismo horario", "stessa ora",
    "stesso orario", "zelfde tijd", "zelfde tijdstip", "zelfde uur", "mesma hora", "mesmo horario",
    "tej samej godzinie", "ta sama godzina", "samma tid", "samme tid", "samme tidspunkt",
    "同じ時間", "同じ時刻", "同一时间",
)  # fmt: skip
# Labels of a time that ends what a line above began.
END_LABELS: Final[frozenset[str]] = word_set(
    "end ends ending finish finishes until to ende endet bis fin fine "
    "termina einde eindtijd slut slutt koniec termino endzeit 終了 结束"
)
START_LABELS: Final[frozenset[str]] = word_set(
    "start starts begin begins from beginn startzeit von debut inicio inizio dalle starttijd aanvang poczatek 開始 开始"
)
# Near a length: it is not the length of the interview.
NOT_LENGTHS: Final[frozenset[str]] = word_set(
    "each early earlier before prior advance ahead after later ago within notice every wait per reply respond "
    "je jeweils vorher fruher vor innerhalb avant chacun chacune chaque antes cada prima ciascuno vooraf eerder "
    "przed wczesniej fore tidigare tidligere break breaks pause commute drive walk walking "
    "buffer reminder experience buses trains presentation prasentation prepare preparing parking park free "
    "security read test late delay early prep"
)
# In the sentence of a length: it is that of the way there, unless the sentence speaks of the meeting.
ON_THE_WAY: Final[frozenset[str]] = word_set(
    "parking security traffic queue reception check-in fahrt anfahrt parkplatz parkplatze trajet stationnement "
    "aparcamiento aparcar parcheggio parkeren estacionamento parkering parkingu dojazd"
)
MEETINGS: Final[frozenset[str]] = word_set(
    "interview interviews appointment meeting call chat screen slot session gesprach vorstellungsgesprach entretien "
    "entrevista colloquio gesprek rozmowa intervju samtale"
)
# Near a length: it is.
LENGTH_CUES: Final[frozenset[str]] = word_set(
    "last lasts takes take allow plan block expect run runs duration length long session call chat interview meeting "
    "conversation slot slots minute dauer dauert dauern gesprach termin duree dure entretien duracion dura "
    "entrevista durata colloquio duurt gesprek duracao dura trwa rozmowa langd varar varighed varer varighet "
    "approximately about around for screen discussion total schedule set aside hour check quick tar ca circa omtrent "
    "prevoyez prevoir environ potrwa zajmie intervju intervjuet intervjun rozmowy spotkanie zoom teams meet "
    "video tops max aproximadamente durara dure dura cerca ungefar cirka etwa rund ongeveer"
)
