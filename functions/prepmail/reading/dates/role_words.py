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
    "inizialmente", "invece di", "invece che", "invece del", "invece della", "invece delle", "invece dell'",
    "anziche", "oorspronkelijk", "oorspronkelijke", "in plaats van", "em vez",
    "pierwotnie", "zamiast", "ursprungligen", "istallet for", "oprindeligt", "oprindelige", "i stedet for",
    "opprinnelig", "opprinnelige", "当初", "原定", "原本",
)  # fmt: skip
# Before a time that is to be given up, unless "to" or "for" leads to it.
GIVEN_UP: Final = (
    "reschedule", "postpone", "need to move", "have to move", "unable to make", "can't make", "cannot make",
    "cant make", "cant do our", "can't do our", "cannot do our", "cant do your", "can't do your", "can't keep",
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
    "spostare", "spostiamo", "spostarlo", "rimandare", "anticipare", "posticipare", "mover", "cambiar", "aplazar",
    "adelantar", "deplacer", "reporter", "decaler", "decalons", "avancer", "verplaatsen", "verzetten", "verschuiven",
    "remarcar", "adiar", "mudar", "transferir", "przelozyc", "przeniesc", "przesunac", "flytta", "flytte", "rykke",
    "verlegen", "schieben", "moved", "move", "rescheduled", "reschedule", "changed", "change", "shifted", "shift",
    "pushed", "push", "bump", "bumped", "postpone", "postponed", "switch", "swap", "moving", "pushing", "shifting",
    "rescheduling", "verschoben", "verlegt", "verschieben", "deplace", "decale", "reporte", "cambiado", "cambia",
    "trasladado", "aplazado", "spostato", "rinviato", "verplaatst", "verzet", "remarcada", "remarcado", "przelozona",
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
    "cannot go ahead", "can't go ahead", "won't go ahead", "will not go ahead", "cannot take place",
    "can't take place", "will not take place", "cannot happen", "can't happen", "won't happen", "isn't happening",
    "cannot push through", "can't push through", "will not push through", "cannot proceed", "has fallen through",
    "kann nicht stattfinden", "kann leider nicht stattfinden", "findet nicht statt", "findet leider nicht statt",
    "fallt aus", "fallt leider aus", "muss ausfallen", "muss leider ausfallen", "ne pourra pas avoir lieu",
    "ne peut pas avoir lieu", "n'aura pas lieu", "tombe a l'eau", "no podra ser", "no va a poder ser",
    "no podra realizarse", "no se podra realizar", "no podremos", "non si potra tenere", "non potra tenersi",
    "non potra aver luogo", "non si fa piu", "kan niet doorgaan", "kan helaas niet doorgaan", "gaat niet door",
    "gaat helaas niet door", "nao vai dar", "nao podera ser", "nao podera acontecer", "nao vai acontecer",
    "nie odbedzie sie", "sie nie odbedzie", "nie moze sie odbyc", "niestety odpada", "odpada",
    "blir inte av", "kan inte bli av",
    "bliver ikke til noget", "ma desvaerre aflyses", "blir ikke noe av", "gar dessverre ikke", "gar tyvarr inte",
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
    "kontortid", "apningstider", "営業時間", "geschlossen", "montags", "dienstags", "mittwochs", "donnerstags",
    "freitags", "samstags", "los lunes", "los martes", "los miercoles", "los jueves", "los viernes", "los sabados",
    "as segundas", "as quartas", "as sextas", "mandagar", "fredagar", "lordagar", "om mandagen", "om fredagen",
    "per problemi", "per informazioni", "per info", "bei fragen", "bei ruckfragen", "ruckfragen",
    "pour toute question", "pour tout renseignement", "para cualquier duda", "para cualquier consulta",
    "em caso de duvida", "bij vragen", "w razie pytan", "vid fragor", "ved sporgsmal", "ved spørgsmal",
    "any questions", "any problems", "any queries", "call us between", "ring between", "phone between",
    "call between", "lines open", "start date", "you would start", "would start on", "starting date",
    "employment starts", "praca od", "start pracy", "arbeitsbeginn", "eintrittsdatum", "a pourvoir",
    "prise de poste", "incorporacion", "inizio lavoro", "indiensttreding", "tilltrade", "tiltradelse", "tiltrædelse",
    "tiltredelse", "inicio de funcoes", "orario di ricevimento", "orari di ricevimento", "working days",
    "my working days", "heures de reception", "telefonzeiten", "telefonisch erreichbar", "telefontid",
    "ekspeditionstid",
)  # fmt: skip
# Right before a time that is not the interview's: in the same clause.
BESIDE: Final = (
    "before we open", "we open at", "we open to", "opens to", "opens at", "bevor wir offnen", "wir offnen um",
    "avant l'ouverture", "on ouvre a", "abrimos a", "apriamo alle", "we gaan open om", "for vi abner",
    "for vi apner", "innan vi oppnar", "supper is", "supper at", "lunch at", "lunch is at", "followed by lunch",
    "hard stop", "hard stop at", "break at", "coffee at", "arrive", "arrive at", "please arrive", "arrive by",
    "be there at", "be there by", "check in at", "check-in at", "check in by", "doors open", "lobby at", "join from",
    "opens at", "reception opens", "available from", "report to", "report at", "sign in at", "sign in by",
    "reading time", "erscheinen sie", "ankunft", "einlass", "arrivee", "llegue", "arrivi",
)  # fmt: skip
# In the sentence of a talk about the interview, which is none: an agent's.
PREPARING: Final = (
    "prep chat",
    "to prep you",
    "prep call",
    "prep session",
    "prep with you",
    "quick prep",
    "catch up beforehand",
    "call you before",
    "debrief",
    "ring you after",
    "call you after",
)
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
    "end ends ending finish finishes finished close until to ende endet bis fin fine "
    "termina einde eindtijd slut slutt koniec termino endzeit 終了 结束"
)
START_LABELS: Final[frozenset[str]] = word_set(
    "start starts begin begins from beginn startzeit von debut inicio inizio dalle starttijd aanvang poczatek 開始 开始"
)
# Right before a day that is not the one.
NEGATIONS: Final[frozenset[str]] = word_set("not nicht pas non no nao nie inte ikke niet than statt anstatt except")
# In a sentence that tells when somebody cannot.
ABSENT: Final = (
    "i'm away", "i am away", "we're away", "we are away", "i'm off", "i am off", "on leave", "on holiday",
    "on annual leave", "on vacation", "out of office", "out of the office", "not available", "unavailable",
    "can't do", "cannot do", "can't make", "cannot make", "im urlaub", "nicht da", "abwesend", "en conge", "absent",
    "absente", "de vacaciones", "no estare", "in ferie", "op vakantie", "afwezig", "de ferias", "na urlopie",
    "pa semester", "pa ferie", "except",
)  # fmt: skip
# Anywhere before a time of their sentence: it is until when something must be done.
DUE_NOUNS: Final = (
    "closing date", "closing time", "deadline", "applications close", "application deadline", "bewerbungsschluss",
    "bewerbungsfrist", "anmeldeschluss", "date limite", "fecha limite", "plazo", "scadenza", "sluitingsdatum",
    "data limite", "prazo", "termin skladania", "sista ansokningsdag", "ansogningsfrist", "ansøgningsfrist",
    "soknadsfrist",
)  # fmt: skip
# At the head of a sentence: its time is only the other one, should the first not do.
ALTERNATIVE: Final = (
    "if that's no good", "if that is no good", "if that doesn't", "if that does not", "if this doesn't",
    "if this does not", "if you can't make", "if you cannot make", "if not", "failing that", "otherwise",
    "alternatively", "if it doesn't", "falls nicht", "falls das nicht", "falls ihnen das nicht", "wenn das nicht",
    "ansonsten", "alternativ", "sinon", "a defaut", "si cela ne", "si ca ne", "si no puede", "si no puedes", "si no",
    "en caso contrario", "se non", "altrimenti", "in alternativa", "zo niet", "anders", "als dat niet", "se nao",
    "caso nao", "jesli nie", "om inte", "annars", "hvis ikke", "ellers",
)  # fmt: skip
# In a sentence that sets a meeting, whatever it says of hours too.
MET: Final = (
    "see you", "meet you", "meeting you", "expect you", "come in", "invite you", "wir sehen uns", "sehen wir uns",
    "treffen wir", "erwarten sie", "on se voit", "on se retrouve", "nous vous attendons", "nos vemos", "te esperamos",
    "le esperamos", "ci vediamo", "la aspettiamo", "ti aspetto", "zien we", "we zien", "vemo-nos", "encontramo-nos",
    "widzimy sie", "zapraszam", "zapraszamy", "vi ses", "ses vi", "vi sees", "sees vi",
)  # fmt: skip
# In a sentence that tells when everybody is seen.
ALL_SEEN: Final = (
    "interviews", "slots", "all candidates", "each candidate", "gesprache", "vorstellungsgesprache", "entretiens",
    "entrevistas", "colloqui", "gesprekken", "rozmowy", "intervjuer", "intervjuerna", "samtaler", "samtalerne",
)  # fmt: skip
