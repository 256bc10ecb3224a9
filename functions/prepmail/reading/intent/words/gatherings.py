"""What is for many, for patients, to be recorded, or the job itself, in every language: seminars, treatments, videos.

Words are folded (lower case, no accents).
"""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    "en": {
        Cue.MASS: (
            r"complete your profile|offer ends|to be discovered|\d+ ?% complete|profile is \d+|be the first to apply|"
            r"recruiters are (?:looking|searching)|don't miss out|last chance"
        ),
        Cue.CROWD: (
            r"seminars?(?! room)|guest speakers?|(?:lunch|breakfast) (?:and|&) learn|learn how to|come along to our|"
            r"(?:free|public) (?:talk|lecture|event|class|session)|sign up (?:by|at|here)|places are limited|"
            r"limited places"
        ),
        Cue.SERVICE: (
            r"referral letter|your (?:symptoms|medication|prescription|results|scan|eye test|blood pressure|teeth|"
            r"hearing|"
            r"smear|jab|vaccine|treatment plan|gp)|health card|medicare card|fast(?:ing|ed)\b|(?:his|her|\w+'s|"
            r"your) operation\b|copay|co-pay|consulting room|"
            r"out-?patients?"
        ),
    },
    "de": {
        Cue.OFFER: (
            r"(?:du kannst|sie konnen)(?: \w+){0,4} (?:anfangen|beginnen|starten)\b|willkommen im team"
        ),
        Cue.CROWD: (
            r"\w*seminar\w*|vortrag\w*|\w*messe\b|(?:um )?anmeldung (?:bis|unter|erforderlich|wird|ist|online|"
            r"erbeten|:)|"
            r"referent(?:in)? ist|fruhstucksrunde|netzwerk\w*|teilnahme (?:ist )?(?:frei|kostenlos)|kursleit\w*"
        ),
        Cue.SERVICE: (
            r"uberweisung\w*|versichertenkarte|gesundheitskarte|krankenkasse\w*|nuchtern|befund\w*|"
            r"sprechstunde\w*|vorsorge\w*|"
            r"rontgen\w*|blutabnahme|impfpass|zuzahlung"
        ),
        Cue.TASK: r"(?:aufnehmen|aufzeichnen|nehmen sie[^\n]{0,40} auf|nimm[^\n]{0,40} auf)\b|videoantwort\w*",
    },
    "fr": {
        Cue.OFFER: (
            r"(?:tu|vous) (?:commence[sz]|debute[sz]|peux commencer|pouvez commencer|etes embauche\w*)\b"
        ),
        Cue.CROWD: (
            r"seminaires?|conferences?|ateliers? (?:cv|emploi|gratuits?|collectifs?|de preparation)|"
            r"inscriptions? (?:sur|avant|"
            r"obligatoires?|gratuites?|:)|salon de l'emploi|forum (?:de l'emploi|des metiers)|intervenants?|"
            r"petit-dejeuner"
        ),
        Cue.SERVICE: (
            r"carte vitale|a jeun|mutuelle|ordonnances?|radiographie|bilan (?:sanguin|de sante)|kine\w*|"
            r"ophtalmo\w*|dentiste|"
            r"dermato\w*|examen medical|prise de sang"
        ),
        Cue.TASK: r"enregistre[rz] (?:vos|votre|une|un|vous)|entretien (?:video )?(?:en )?differe|video differee",
    },
    "es": {
        Cue.OFFER: (
            r"(?:empiezas|empieza usted|puedes empezar|estas contratad\w|bienvenid\w al equipo)\b"
        ),
        Cue.CROWD: (
            r"seminarios?|charlas? (?:informativa|gratuita|abierta)s?|ponentes?|feria de empleo|"
            r"inscripcion(?:es)? (?:en|antes|"
            r"gratuita|abierta|hasta|:)|aforo|taller(?:es)? (?:de|sobre) (?:cv|empleo|entrevistas?|busqueda|"
            r"habilidades)"
        ),
        Cue.SERVICE: (
            r"tarjeta sanitaria|en ayunas|consulta (?:medica|de)|oftalmolog\w*|analitica|radiografia|volante|"
            r"revision (?:dental|"
            r"medica|ocular)|vacunacion|odontolog\w*"
        ),
        Cue.TASK: r"grab(?:a|ar|e|es|ad) (?:tus|sus|tu|su|un|una|las)|entrevista (?:en )?(?:diferid\w|grabad\w)",
    },
    "it": {
        Cue.OFFER: (
            r"(?:inizi|cominci|puoi iniziare|puo iniziare|sei assunt\w|benvenut\w nel team)\b"
        ),
        Cue.CROWD: (
            r"seminar\w+|relator\w+|iscrizion\w+ (?:entro|gratuit\w|su|a|:)|fiera del lavoro|incontro informativo|"
            r"conferenz\w|"
            r"posti limitati"
        ),
        Cue.SERVICE: (
            r"tessera sanitaria|impegnativa|poliambulatorio|visita (?:oculistica|dermatologica|cardiologica|"
            r"specialistica|"
            r"dentistica|di controllo)|oculist\w+|digiuno|ricetta|esami del sangue|prestazione|medico ?:|"
            r"radiografia|vaccin\w+"
        ),
        Cue.TASK: r"registr(?:a|are|i) (?:un|una|le|il|la) (?:video|rispost\w|tua|sua)|colloquio (?:video )?registrato",
    },
    "nl": {
        Cue.OFFER: (
            r"(?:je|u) (?:mag|kunt|kan|bent aangenomen)(?: \w+){0,4} (?:beginnen|starten)\b|je bent aangenomen"
        ),
        Cue.CROWD: (
            r"\w*seminar\w*|lezing\w*|bijeenkomst\w*|banenmarkt|aanmelden (?:kan|via|voor)|inschrijven (?:kan|via|"
            r"voor)|sprekers?\b|"
            r"netwerk(?:borrel|ontbijt|bijeenkomst)\w*"
        ),
        Cue.SERVICE: (
            r"verwijsbrief|verzekeringspas|nuchter|recept\b|oogarts|spreekuur|bloedprikken|zorgverzeker\w*|"
            r"inenting\w*|controle bij"
        ),
        Cue.TASK: r"(?:neem|opnemen|op te nemen)[^\n]{0,40}(?:antwoord\w*|video\w*)|video-?opname\w*",
    },
    "pt": {
        Cue.OFFER: (
            r"(?:comecas|pode comecar|podes comecar|es contratad\w|bem-vind\w a equipa)\b"
        ),
        Cue.CROWD: (
            r"seminarios?|palestras?|oradores?|inscric\w+ (?:ate|em|gratuit\w+|abert\w+|:)|feira (?:de|"
            r"do) emprego|vagas limitadas|"
            r"workshops?"
        ),
        Cue.SERVICE: (
            r"cartao de (?:utente|cidadao de saude|saude)|em jejum|exame (?:medico|de)|radiografia|oftalmolog\w*|"
            r"receita medica|"
            r"analises|dentista|vacinacao|convenio medico"
        ),
        Cue.TASK: (
            r"(?:que )?grave\b|grav(?:ar|e) (?:um|uma|as|o|a|seu|sua|respostas)|entrevista[^\n]{0,20}\(?gravada|"
            r"video gravado"
        ),
    },
    "pl": {
        Cue.OFFER: (
            r"(?:zaczynasz|zaczyna pan\w*|moze pan\w* zaczac|mozesz zaczac|witamy w zespole)\b"
        ),
        Cue.CROWD: (
            r"seminari\w*|wyklad\w*|targ\w+ pracy|szkoleni\w*|zapis\w+ (?:do|na|przez)|prelegen\w*|liczba miejsc"
        ),
        Cue.SERVICE: (
            r"skierowani\w*|na czczo|recept[aey]|okulist\w*|badani\w+ (?:krwi|lekarsk\w+)|karta (?:pacjenta|nfz)|"
            r"szczepieni\w*|gabinet\w*"
        ),
        Cue.TASK: r"nagra(?:j|c|nie) (?:swoje|odpowied\w*|wideo|film)|nagran\w+ rozmow\w*",
    },
    "nordic": {
        Cue.OFFER: (
            r"du kan (?:borja|starte|begynne|begynde)\b|valkommen till (?:oss|teamet)|velkommen (?:til|pa) (?:oss|"
            r"laget|teamet|holdet)"
        ),
        Cue.CROWD: (
            r"\w*seminar\w*|foredrag\w*|forelasning\w*|foredragsholder\w*|mingling|mingel|(?:pa|"
            r"til)melding (?:innen|via|pa|til|:)|"
            r"pamelding\w*|tilmelding\w*|anmalan (?:senast|via|till|:)|jobbmess\w*|karrieredag\w*|kursholder\w*|"
            r"invitasjoner"
        ),
        Cue.SERVICE: (
            r"remiss\w*|henvisning\w*|fastende|fastande|hogkostnad\w*|frikort|legekontor\w*|laegehus\w*|vaccin\w*|"
            r"vaksin\w*|"
            r"synsundersok\w*|rontgen\w*|blodprov\w*|blodprov\w*|resept|egenandel"
        ),
        Cue.TASK: (
            r"spela in|spill(?:e)? inn|(?:optag|indspil)\w* (?:et|en|dine|video)\w*|(?:forhands)?innspilt|"
            r"inspelad (?:intervju|video)"
        ),
    },
    "asian": {Cue.TASK: r"録画(?:面接|して)|录制(?:视频|面试)"},
}  # fmt: skip
