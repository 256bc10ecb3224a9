"""How every language takes a meeting back, moves it, or decides: by what is said of it, whatever the phrase.

These stand beside the words of each language, folded as they are: a meeting that "will not take place", "is off", "goes
to" another day; a person who cannot be there; a job that is the reader's, or somebody else's.
"""

from typing import Final

from prepmail.reading.intent.cue import Cue

_MEETING: Final = r"(?:interviews?|meetings?|calls?|appointments?|sessions?|chats?|conversations?|slots?)"

WORDS: Final = {
    "en": {
        Cue.CANCEL: (
            r"(?:had|have|got|going) to (?:call off|pull|scrap|drop) (?:the|your|our|this|tomorrow's|today's)|"
            r"take it out of your (?:diary|calendar)|"
            rf"{_MEETING}\b[^\n]{{0,120}} (?:will|is|are|can)(?: \w+){{0,2}} (?:not|no longer)(?: \w+){{0,3}} "
            rf"(?:tak(?:e|ing) place|go(?:ing)? ahead|happen\w*|proceed\w*|be held|needed|required)|"
            rf"{_MEETING}\b[^\n]{{0,80}} (?:is|are)(?: now| all| therefore)? off\b(?! to| on| the)|"
            r"(?:do not|don't|please don't|no need to) (?:come|travel)(?: \w+){0,3} (?:for|to) |"
            r"(?:assessment (?:day|centre|center)|interview|invitation)\b[^\n]{0,60} (?:is|was|has been|are|"
            r"have been) withdrawn|"
            r"no (?:point|reason|sense) (?:in|for|to)(?: \w+){0,2} (?:meet\w*|interview\w*|talk\w*|speak\w*)"
        ),
        Cue.MOVE: (
            r"should (?:have (?:said|read|been)|read)\b|"
            r"prepon(?:e|ed|ing)\b|change in (?:your |the )?(?:interview )?(?:timings?|times?|schedule|date|slot)|"
            r"revised (?:timings?|schedule|slot|date)|"
            r"(?:\d|day|[ap]m|noon) (?:instead of|rather than) (?:on |at )?(?:\w+day|\d|the)|"
            r"new plan(?: is)?\b|(?:bump|move|push|shift|switch|slide) you (?:to|back|up)\b(?! (?:the |our |"
            r"a )?(?:\w+ )?"
            r"(?:next|final|second|third|last|interview|offer|on-?site|technical|shortlist|round|stage|phase))|"
            r"make it (?:the |"
            r"on )?(?:\w+day|\d)|\bwas: [^\n]{4,60}|"
            r"(?:shift|move|push|bump|slide)(?:ed|d|ing|s)? [^\n]{0,60} from [^\n]{0,40} to\b"
        ),
        Cue.GONE: (
            r"(?:can't|cannot|can not|won't|will not|isn't|not)(?: \w+){0,2} (?:happen|take place|go ahead|"
            r"be possible|get in)\b|"
            r"is (?:no good|off the table)|will not be in\b|(?:off|out|home) (?:sick|with a)|(?:got|been|"
            r"was) (?:pulled|called) (?:in)?to\b"
        ),
        Cue.OFFER: (
            r"(?:like|want|wants|delighted|pleased|thrilled|love)(?: for)? you to (?:(?:have|take|accept|"
            r"fill) (?:the|"
            r"this) (?:job|post|position|role)|start\b)|^offer\W*$|yours if you want it|you(?:'ve| have) got (?:it|"
            r"the job)\b|"
            r"^(?:re: )?(?:job |your |"
            r"formal )?offer(?: of employment)?\b(?! of (?:an )?interview)(?: ?[-:\u2013,]| for| as|$)|"
            r"(?:agreed|decided|voted|chosen|chose|keen|able|happy|delighted|pleased) to (?:appoint|hire|employ|"
            r"take) you\b|"
            r"(?:you have|you've|you) been (?:appointed|hired|successful|given the|offered the)\b|you(?:'ve|"
            r" have)? got the (?:job|"
            r"role|post|position)|we want you(?:\W{0,3}$| (?:on|for|as|in) (?:the|our|board)\b)|"
            r"(?:your )?(?:first|1st) shift\b|"
            r"you(?:'ll| will|'d| would)? start (?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
            r"(?:bring|take|have|get) you on (?:board |as\b|full)|(?:your )?(?:start date|first day) (?:is|"
            r"will be|would be|"
            r"on|of|mon|tues|wednes|thurs|fri)\w*|"
            r"contract (?:is |will be )?(?:on its way|to follow|attached|enclosed)|"
            r"(?:job|post|position|role) is yours|(?:like|decided|pleased|delighted) to (?:hire|appoint|employ) you"
        ),
        Cue.REJECTED: (
            r"(?:pursu\w+|selected|chosen) other (?:applicants|candidates)|not be hiring|went (?:with|"
            r"for) (?:someone|another|somebody|a different|an internal|other)"
        ),
        Cue.ASK: r"any (?:windows|openings|slots|times|availability)\b[^\n]{0,100}\?",
        Cue.TASK: (
            r"(?:here(?:'s| is)|attached|enclosed)(?: [\w-]+){0,4} (?:exercise|test|brief|case|assignment|task|"
            r"challenge)\b|"
            r"\d+[- ](?:minute|hour) (?:\w+ )?(?:test|challenge|assessment|exercise)|(?:finish|complete|submit|"
            r"return|send|upload|hand in)"
            r"(?: \w+){0,5} (?:test|solution|answers|design|challenge|exercise|recording|pages)\b"
        ),
    },
    "de": {
        Cue.CANCEL: (
            r"(?:muss|mussen|wird|werden)[^\n.]{0,60} (?:ausfallen|entfallen|abgesagt werden)|nichts? mit (?:dem|"
            r"unserem) (?:termin|gesprach)|"
            r"(?:gesprach|termin|interview)\w*[^\n]{0,80} (?:hinfallig|nicht stattfinden|fallt flach)"
        ),
        Cue.GONE: (
            r"(?:ist|muss|hat|sind)(?: [\w.]+){0,4} (?:im op|krank|verhindert|erkrankt|auf dienstreise)|"
            r"(?:klappt|geht|passt|kann|konnen|schaff\w+)(?: [\w.]+){0,4} nicht"
        ),
        Cue.CONFIRM: r"(?:schon|bereits|so|fest) (?:\w+ )?(?:eingetragen|eingeplant|notiert|vorgemerkt)",
        Cue.REJECTED: r"(?:anderweitig|anders|gegen (?:sie|dich|eine einstellung)) entschieden",
        Cue.OFFER: (
            r"(?:sie|dich) (?:gerne? )?(?:einstellen|einzustellen)|(?:die|der) (?:stelle|job) gehort (?:ihnen|dir)"
        ),
    },
    "fr": {
        Cue.CANCEL: (
            r"(?:n'a|n'aura) (?:\w+ )?plus lieu|ne se (?:fera|fait|tiendra) (?:\w+ )?(?:pas|plus)|(?:vous|"
            r"te) decommander|est supprime|"
            r"n'aura (?:\w+ )?pas lieu|ne (?:pourr\w+|pouvons|peut)[^\n]{0,60} (?:vous recevoir|etre maintenu)|"
            r"tombe a l'eau"
        ),
        Cue.MOVE: (
            r"(?:est|sera|a ete|etre)(?: \w+){0,2} (?:decal|report|avanc|deplac)\w*|on (?:decale|reporte|avance)"
        ),
        Cue.GONE: r"(?:a|ayant|ai|avons) un (?:imprevu|empechement)|empechee?|(?:etait|que nous avions) prevu\w*",
        Cue.OFFER: (
            r"(?:souhait|heureu|ravi)\w*[^\n]{0,40} (?:vous (?:embaucher|recruter)|t'embaucher)|"
            r"le poste est a (?:vous|toi)|(?:votre|ton) embauche\b"
        ),
    },
    "es": {
        Cue.CANCEL: (
            r"no (?:se va a|va a|vamos a poder|podemos) (?:hacer|celebrar|realizar|tener)(?:se)? (?:la|tu|su|"
            r"nuestra) (?:entrevista|cita|reunion)|la (?:entrevista|cita)[^\n.]{0,60} no (?:se (?:hace|va a)|va a)|"
            r"(?:queda|quedan|dejamos)(?: \w+){0,2} (?:sin efecto|anulad\w+|suspendid\w+)|se (?:cancela|anula|"
            r"suspende)\b|"
            r"no (?:habra|se hara) "
        ),
        Cue.MOVE: (
            r"(?:se|lo|la|te la|te lo) (?:traslada|pasa|pasamos|mueve|movemos|cambia|cambiamos|adelanta|retrasa|"
            r"aplaza|pospone)\b"
        ),
        Cue.GONE: r"que teniamos|no (?:llega|podra|puede)\b|estaba (?:prevista|programada)",
        Cue.OFFER: r"(?:el puesto|la plaza) es (?:tuy|suy)[oa]|(?:queremos|nos gustaria) contratar(?:te|le|la|lo)",
    },
    "it": {
        Cue.CANCEL: (
            r"(?:dobbiamo|devo|costrett\w)[^\n.]{0,40} disdir\w+|non (?:ci sara|si fa|avra) |salta il colloquio|"
            r"il colloquio[^\n.]{0,60} salta\b|"
            r"non (?:si terra|si fara|si puo (?:piu )?fare)|(?:e|resta) (?:saltat|sospes)\w+"
        ),
        Cue.MOVE: (
            r"(?:colloquio|appuntamento|incontro)[^\n.]{0,60} spostat\w|(?:lo|la) (?:facciamo|mettiamo|spostiamo|"
            r"rinviamo) (?:a |al |alle )?(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domani)|"
            r"(?:lo|la) (?:spostiamo|anticipiamo|rimandiamo|posticipiamo)"
        ),
        Cue.GONE: r"che avevamo|era previst\w|non (?:puo|potra) (?:piu )?esserci",
        Cue.TASK: r"registrare (?:una|la|le|il|un)|inizia la registrazione|video-?intervista asincrona",
        Cue.DUE: r"\bfino alle\b|\bhai tempo\b|\bha tempo\b",
        Cue.OFFER: r"il posto e (?:tuo|suo)|(?:vorremmo|desideriamo) assumer(?:ti|la)",
    },
    "nl": {
        Cue.CANCEL: (
            r"(?:gaat|kan|zal)(?: [\w.:]+){0,6} niet (?:door\w*|plaatsvinden)|blazen[^\n.]{0,40} af\b|"
            r"komt te vervallen"
        ),
        Cue.MOVE: r"(?:schuift|schuiven|gaat|verhuist) (?:\w+ )?(?:op |door )?naar (?:\w+dag|morgen|\d)",
        Cue.OFFER: r"de baan is (?:voor jou|van jou|voor u)|(?:willen|graag) (?:je|u) aannemen",
    },
    "pt": {
        Cue.CANCEL: (
            r"nao (?:havera|vai haver|vai ter|teremos) |(?:entrevista|reuniao)[^\n.]{0,60} (?:caiu|desmarcada)|"
            r"nao (?:vai|ira|podera)(?: mais)? (?:acontecer|ocorrer|ser realizad\w)|fica sem efeito"
        ),
        Cue.MOVE: r"(?:foi|fica|passa|ficou)(?: \w+){0,2} (?:adiad|remarcad|transferid)\w*|passa(?:mos)? para",
        Cue.GONE: r"que estava marcad\w|nao (?:podera|pode) (?:comparecer|estar)",
        Cue.OFFER: r"a vaga e (?:sua|tua)|(?:queremos|gostariamos de) contrata-?l[oa]",
    },
    "pl": {
        Cue.CANCEL: (
            r"(?:rozmow\w+|spotkani\w+)[^\n.]{0,60} nie (?:odbedzie|moze sie odbyc|dojdzie)|sie nie odbedzie|"
            r"nie odbedzie sie|zostaj\w+ odwolan\w*"
        ),
        Cue.MOVE: (
            r"(?:zmuszeni|musimy|musze|chcial\w+)[^\n]{0,20} przelozyc|przekladam\w*|przesuwam\w*|odbedzie sie jednak"
        ),
        Cue.GONE: r"zaplanowan\w+ na|(?:zmuszeni|musimy|musze)[^\n]{0,30} przelozyc",
    },
    "nordic": {
        Cue.CANCEL: (
            r"(?:stalls|stalles)(?: \w+){0,3} in\b|(?:avlyses|aflyses|avbokas|avlysas|innstilles|annulleres)\b|"
            r"(?:blir|bliver)(?: \w+){0,3} (?:inte|ikke) (?:noe |noget |nagot )?(?:av|af)\b|"
            r"(?:blir|bliver) (?:inte|ikke) av\b|utgar\b|(?:maste|ma)(?: \w+){0,2} stalla in"
        ),
        Cue.MOVE: r"(?:flyttas|flyttes|rykkes|skjuts|utsettes)\b",
        Cue.GONE: r"som var (?:planerad|planlagt|satt|aftalt)",
        Cue.OFFER: (
            r"(?:jobbet|tjansten|stillingen) ar din|(?:jobbet|stillingen) er di[nt]|(?:vil|vill) (?:gerne |gjerne |"
            r"garna )?(?:ansette|anstalla|ansaette) dig"
        ),
    },
    "asian": {
        Cue.MOVE: r"変更させて|変更して|変更となり|へ変更|に変更",
        Cue.GONE: r"予定でした",
    },
}  # fmt: skip
