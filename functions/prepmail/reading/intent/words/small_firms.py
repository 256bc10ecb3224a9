"""How owners and heads of small firms ask somebody over, in every language: who would see the person.

Who writes "me and my brother would like to see you" or "bring your certificates" speaks as an employer without a word
of work. Words are folded (lower case, no accents).
"""

from typing import Final

from prepmail.reading.intent.cue import Cue

# "(m/w/d)", "(H/F)": who writes that has a job to give.
_OF_ANY_SEX: Final = (
    r"\((?:[mwfhvkdxgi]|gn)(?:[/|,*](?:[mwfhvkdxgni]|gn|div)){1,3}\)|\b[hf]/[hf]\b|\bm/[wfv](?:/[dx])?\b"
)

WORDS: Final = {
    "en": {
        Cue.COME: (
            r"(?:nip|pop|swing|drop|come|call|stop|head|hop|bob|get|run|walk|drive|be) (?:yourself )?(?:in|over|"
            r"round|by|along|"
            r"down|up|across|into|thru|through)\b|be at (?:the|our)"
        ),
        Cue.JOB: _OF_ANY_SEX,
        Cue.ERRAND: (
            r"ready (?:for|to)|(?:is|are) ready|collect\w*|pick(?:ing)? (?:\w+ )?up|drop(?:ping)? (?:\w+ )?off|"
            r"deposit|quot(?:e|es|"
            r"ation)|estimate|measur\w+|finance|part[- ]?ex\w*|warranty|repair\w*|fix(?:ed|ing)?|fitting|cakes?|"
            r"wedding|keys|"
            r"(?:the|your) (?:flat|house|kids|car|van|bike|dog|cat|boiler|kitchen|windows|roof|garden|order|"
            r"package|glasses|"
            r"suit|dress|plan|session|appointment|pressure)|kids|tea\b|pint|bbq|birthday|induction|machines|"
            r"sample board|"
            r"(?:blood|eye|hearing) \w+|colou?rs for|moving in|homework|playdate|sleepover|choir|rehearsal"
        ),
        Cue.MINE: (
            r"(?:my|mine) (?:own )?(?:job |first |second |final |big |last |phone |"
            r"zoom )?interviews?\b(?! (?:panel|team|slots?|schedule|"
            r"room|notes|calendar|questions|process|guide|kit|list))|(?:i've|i have|i|just|i did|"
            r"have) (?:just )?(?:got|landed|"
            r"bagged|had) (?:an|my|that|the) (?:\w+ ){0,2}interview\b(?! (?:slots?|times?|for you|with you|panel))|"
            r"^\W*got (?:an|my|that) (?:\w+ )?interview|how did (?:it|that|things) go\b|tell me (?:everything|all)|"
            r"wish me luck"
        ),
        Cue.BOSS: (
            r"(?:me|i) and (?:my|the) (?:\w+ )?(?:brother|sister|wife|husband|partner|dad|father|son|daughter|"
            r"boss|manager|"
            r"foreman|business partner|team|lads?|girls?|crew)|my (?:business partner|brother|wife|husband|boss|"
            r"manager|"
            r"foreman|colleague|co-?founder|deputy)|(?:the|our) (?:boss|gaffer|foreman|owner|landlady|matron|"
            r"head ?chef|"
            r"head ?teacher|principal|practice manager|shop manager|site manager|duty manager|office manager|manager|"
            r"director|partners?|md|dean|governors|trustees|supervisor|team leader|crew|lads)|^matron|^chef|"
            r"(?:^|one of |our )the partners|the (?:team|rest of the team|guys|others)|"
            r"(?:still )?looking for (?:work|a job|"
            r"something|someone|somebody|shifts|hours)|still (?:interested|looking|keen|after)|(?:saw|got|read|"
            r"found|seen) "
            r"your (?:cv|resume|letter|ad|advert|post|message|note|details|number|reply|form|name)|"
            r"thanks? (?:you )?for "
            r"(?:dropping|sending|your (?:cv|letter|note|message about|enquiry about))|your (?:ad|advert) reply|"
            r"(?:see|find out) (?:if|whether|how) (?:we|you|it) (?:get on|fit|click|would suit|like)|show you (?:round|"
            r"around|the ropes|the (?:place|kitchen|shop|yard|workshop|farm|site))|look (?:round|around) the|"
            r"(?:bring|with) (?:along )?(?:a copy of )?(?:your |some |any |photo )?(?:\w+ )?(?:certificates?|certs|cv|"
            r"resume|references|licen[cs]e|portfolio|knives|right to work|qualifications|transcripts?|cscs|tickets|"
            r"safety boots|steel ?toes?|ppe|dbs|samples of your work|work boots|boots)|"
            r"trial|try ?out|a few hours|hours a week|cash in hand|start (?:monday|straight away|right away|asap)"
        ),
        Cue.WORK: (
            r"labour(?:ing|er)|saturday (?:work|job|girl|boy|person)|part[- ]time|full[- ]time|(?:extra|"
            r"more) (?:staff|hands)|work"
        ),
    },
    "de": {
        Cue.JOB: _OF_ANY_SEX,
        Cue.ERRAND: (
            r"abhol\w*|fertig|angebot\w*|aufma\w+|ausmessen|messen|reparatur\w*|schlussel\w*|bestell\w*|"
            r"wohnung\w*|kinder|"
            r"garage|fassade|anprobe|kuchen|torte|ihr (?:auto|wagen|hund|rad)"
        ),
        Cue.MINE: (
            r"(?:mein|meinem|meinen|meines) (?:\w+ )?(?:vorstellungsgesprach|bewerbungsgesprach|interview)\w*|"
            r"wie (?:war|lief)\b|erzahl (?:mal|mir|schon|alles)|"
            r"druck\w* (?:mir )?die daumen"
        ),
        Cue.INTERVIEW: (
            r"^vorstellung$|^(?:unser\w* |ihr\w* |dein\w* )?gesprach(?:stermin)?(?: (?:am|um|im|mit)\b[^\n]{0,40})?$"
        ),
        Cue.BOSS: (
            r"(?:der|mein|unser|die|meine|unsere) (?:chef|chefin|meister|meisterin|inhaber|inhaberin|leiterin?|partner|"
            r"kollegin?|bruder|mann|frau|geschaftsfuhr\w+|filialleit\w+|kuchenchef\w*|schulleit\w+|heimleit\w+)|"
            r"noch (?:interesse|interessiert|auf der suche)|(?:ihre|deine|ihren|deinen) (?:unterlagen|mappe|"
            r"zeugnisse|lebenslauf|fuhrerschein|nachricht|anzeige|zuschrift)|zeige\w* (?:ihnen|dir) (?:den|die|"
            r"das|alles)|"
            r"reinschnuppern|mitlaufen|nimmt sich zeit|mitarbeit\w*|zur probe|mithelfen|arbeitsschuhe|sicherheitsschuhe"
        ),
        Cue.WORK: r"arbeit|aushilf\w*|nebenjob|teilzeit|vollzeit|mitarbeiter\w*|verstarkung|arbeitszeit\w*",
        Cue.COME: (
            r"schau\w* (?:\w+ ){0,10}?(?:rein|vorbei|herein)|rein(?:zu)?schauen|vorbei(?:zu)?schauen|"
            r"setzen? (?:wir )?uns "
            r"zusammen|unterhalten|plaudern|(?:kommst|komm) (?:\w+ ){0,4}(?:vorbei|rein)|frag\w* (?:sie )?nach"
        ),
    },
    "fr": {
        Cue.JOB: _OF_ANY_SEX,
        Cue.ERRAND: (
            r"recuperer|devis|prete?s?\b|commande\w*|cles|reparation\w*|appartement|enfants|essayage|gateau|mesures|"
            r"votre (?:voiture|chien|velo)"
        ),
        Cue.MINE: (
            r"mon entretien|mes entretiens|raconte(?:-moi)?\b|comment (?:ca|c') (?:s'est|etait)|croise\w* les doigts"
        ),
        Cue.BOSS: (
            r"(?:ma|mon|notre|le|la) (?:femme|mari|associee?|frere|soeur|patronn?e?|chef|cheffe|gerante?|directeur|"
            r"directrice|responsable|collegue)|vu votre (?:cv|lettre|annonce|candidature|message)|toujours (?:interess|"
            r"disponible|en recherche)\w*|faire (?:le tour|visiter)|(?:vos|tes) (?:diplomes|certificats|couteaux|"
            r"references|"
            r"papiers|justificatifs)|chaussures de securite"
        ),
        Cue.WORK: r"travail|embauch\w*|temps partiel|plein temps|extra|equipe|horaires|saisonnier\w*|(?:votre|ton) cv",
        Cue.COME: (
            r"passe[rz]?\b|fais un saut|faites un saut|on (?:discut|parl|cause|fera connaissance)\w*|viens nous voir"
        ),
    },
    "es": {
        Cue.JOB: _OF_ANY_SEX,
        Cue.ERRAND: (
            r"recoger|presupuesto|pedido\w*|arregl\w+|llaves|piso|ninos|tarta|medidas|reparacion\w*|su (?:coche|"
            r"perro|bici)"
        ),
        Cue.MINE: (
            r"mi entrevista|cuentame|que tal (?:la|tu) entrevista|deseame suerte"
        ),
        Cue.BOSS: (
            r"(?:mi|el|la|nuestr[oa]) (?:mujer|marido|socio|socia|hermano|hermana|jef[ea]|encargad[oa]|duen[oa]|"
            r"companer[oa]|"
            r"director\w*)|vi(?:sto|mos)? tu (?:cv|curriculum|mensaje|anuncio)|(?:sigues|sigue) (?:interesad|"
            r"buscando)\w*|"
            r"(?:tus|sus) (?:titulos|certificados|referencias|papeles)|te enseno"
        ),
        Cue.WORK: r"trabaj\w+|empleo|media jornada|jornada completa|horas|refuerzo|extra",
        Cue.COME: r"vente|venga|pasate|acercate|(?:y )?hablamos|nos conocemos|charlamos|pregunta por|pregunte por",
    },
    "it": {
        Cue.JOB: _OF_ANY_SEX,
        Cue.ERRAND: (
            r"ritir\w+|preventivo|ordin[ei]\b|chiavi|bambini|riparazion\w*|torta|misure|la (?:sua|tua) (?:auto|"
            r"bici|macchina)"
        ),
        Cue.MINE: (
            r"il mio colloquio|racconta(?:mi)?\b|com'e andat\w+"
        ),
        Cue.BOSS: (
            r"(?:mia|mio|il|la|nostr[oa]) (?:moglie|marito|soci[oa]|fratello|sorella|titolare|cap[oa]|"
            r"responsabile|direttore|"
            r"direttrice|collega)|(?:visto|letto|ricevuto) il (?:tuo|suo) (?:cv|curriculum|messaggio)|"
            r"ancora (?:interessat|"
            r"disponibil)\w*|(?:i tuoi|i suoi) (?:attestati|documenti|certificati|diplomi)"
        ),
        Cue.WORK: r"lavor\w+|part[- ]time|full[- ]time|aiuto|extra",
        Cue.COME: r"ci conosciamo|facciamo due chiacchiere|due parole|passa da (?:noi|me)|chied[ai] di|fai un salto",
    },
    "nl": {
        Cue.JOB: _OF_ANY_SEX,
        Cue.ERRAND: (
            r"ophalen|offerte|klaar (?:om|voor)|bestelling\w*|sleutels?|kinderen|reparatie\w*|taart|opmeten|"
            r"je (?:auto|fiets|hond)"
        ),
        Cue.MINE: (
            r"mijn (?:\w+ )?(?:sollicitatiegesprek|gesprek)|hoe ging het|vertel (?:me|eens|alles)"
        ),
        Cue.INTERVIEW: (
            r"^(?:ons |je |uw )?gesprek(?: (?:op|om|met|maandag|dinsdag|woensdag|donderdag|vrijdag)\b[^\n]{0,40})?$"
        ),
        Cue.BOSS: (
            r"(?:mijn|onze|de) (?:man|vrouw|broer|zus|compagnon|baas|chef|eigenaar|eigenaresse|collega|leidinggevende|"
            r"manager|bedrijfsleider|directeur)|(?:je|jouw|uw) (?:cv|brief|bericht|mail|reactie|diploma'?s|papieren) "
            r"(?:gezien|gelezen|ontvangen)|nog (?:steeds )?(?:interesse|op zoek|geinteresseerd)|rondleid\w*|meedraaien|"
            r"veiligheidsschoenen|(?:je|uw) diploma'?s"
        ),
        Cue.WORK: r"werk|werken|parttime|fulltime|uren|bijbaantje|hulp|versterking|proefdraaien",
        Cue.COME: (
            r"langs\b|praten (?:we|verder)|kletsen|bijpraten|leren we (?:elkaar|je)|vraag naar|kom (?:\w+ ){0,8}?langs|"
            r"een bakkie|kop koffie"
        ),
    },
    "pt": {
        Cue.JOB: _OF_ANY_SEX,
        Cue.ERRAND: (
            r"levantar|buscar|orcamento|encomenda\w*|chaves|criancas|conserto\w*|bolo|medidas|o seu (?:carro|cao)"
        ),
        Cue.MINE: (
            r"a minha entrevista|minha entrevista|como (?:foi|correu)|conta-me|me conta"
        ),
        Cue.BOSS: (
            r"(?:meu|minha|o|a|nosso|nossa) (?:soci[oa]|mulher|marido|irma|irmao|chefe|patrao|patroa|gerente|"
            r"encarregad[oa]|"
            r"colega|diretor\w*)|vi(?:mos)? o (?:teu|seu) (?:cv|curriculo|anuncio)|ainda (?:interessad|disponivel|"
            r"a procura)\w*|(?:os seus|os teus) (?:certificados|documentos|diplomas)"
        ),
        Cue.WORK: r"trabalh\w+|emprego|part-?time|meio periodo|tempo inteiro|horas",
        Cue.COME: (
            r"vir (?:ca|aqui|a)|passa(?:r)? (?:ca|aqui|por)|falar comigo|falamos|conversamos|venha|vem ca|"
            r"pergunt[ea] p"
        ),
    },
    "pl": {
        Cue.JOB: _OF_ANY_SEX,
        Cue.ERRAND: (
            r"odebrac|odbior\w*|wycen\w*|zamowien\w*|klucz\w*|dzieci|napraw\w*|tort\w*|pomiar\w*"
        ),
        Cue.MINE: (
            r"(?:moja|mojej|moje) rozmow\w+|jak (?:poszlo|bylo)|opowiadaj|trzymaj\w* kciuki"
        ),
        Cue.INTERVIEW: (
            r"^rozmow[ay](?: (?:w|z|o|we)\b[^\n]{0,40})?$"
        ),
        Cue.BOSS: (
            r"(?:moj|moja|nasz|nasza|z) (?:zon[aą]?|maz|mezem|brat|bratem|wspolnik\w*|szef\w*|kierownik\w*|"
            r"wlascicie\w*|"
            r"koleg\w*)|(?:nadal|wciaz|dalej) (?:zainteresowan|szuka|chetn)\w*|widzial\w* (?:pani|pana|twoj\w*) (?:cv|"
            r"ogloszenie)|(?:swiadectwa|dyplomy|uprawnienia|referencje)"
        ),
        Cue.WORK: r"prac\w+|robot\w+|pol etatu|caly etat|pomoc",
        Cue.COME: r"wpa\w+|pogad\w+|przyj\w+|zajrze\w+|podjech\w+|pytac o|porozmawiamy|zapraszam\w*",
    },
    "nordic": {
        Cue.JOB: _OF_ANY_SEX,
        Cue.ERRAND: (
            r"hamta\w*|hente\w*|offert\w*|tilbud\w*|bestall\w*|nyck\w+|nokler|nogler|barnen|barna|bornene|reparat\w+|"
            r"reparasjon\w*|tarta|kake\b|din (?:bil|cykel|sykkel|hund)"
        ),
        Cue.MINE: (
            r"min (?:jobb)?(?:intervju|samtale)\w*|mitt (?:jobb)?intervju\w*|hur gick det|beratta\b|fortell\b|"
            r"fortael\b|hvordan gik(?:k)? det"
        ),
        Cue.INTERVIEW: (
            r"^(?:var |vores |var )?(?:samtal|samtale|samtalen|samtalet)(?: (?:pa|den|med|kl)\b[^\n]{0,40})?$"
        ),
        Cue.BOSS: (
            r"(?:min|mitt|mit|var|vores|var) (?:man|mann|kone|fru|bror|soster|syster|kompanjon|partner|chef|sjef|"
            r"kollega|"
            r"agare|ejer|mester|leder)|(?:sett|set|last|laest|lest) (?:din|ditt) (?:cv|ansokan|soknad|ansogning|"
            r"annons)|"
            r"fortsatt (?:interess|intress)\w*|fortfarande (?:intress|sugen)\w*|stadig (?:interess)\w*|(?:betyg|"
            r"vitnemal|"
            r"eksamensbevis|korkort|forerkort|korekort)|vise? deg rundt|visa dig runt|vise dig rundt"
        ),
        Cue.WORK: r"jobb|jobbet|job|arbete|deltid|heltid|extra\w*|timer i uken|ekstra\w*",
        Cue.COME: (
            r"sa (?:snackar|pratar|snakker|prater|tar) vi|kom (?:forbi|bort|over|hit|ned|ner)|(?:snackas|prates|"
            r"snakkes) (?:vi )?"
            r"ved|fraga efter|spor etter|sporg efter|tar en (?:prat|fika|kaffe|snakk)"
        ),
    },
    "asian": {},
}  # fmt: skip
