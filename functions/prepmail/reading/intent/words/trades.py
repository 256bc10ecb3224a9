"""Names of jobs in every language but English, by their endings where these tell: what a letter's subject often is.

Words are folded (lower case, no accents). Weak signs: ``intent/occasion.py`` adds them up.
"""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    "en": {
        Cue.TRADE: (
            r"aides?|porters?|helpers?|labourers?|stewards?|ushers?|bellhops?|busser|runner|lifeguards?|valeters?|"
            r"crew members?|"
            r"team members?|dishwashers?|detailers?|handy(?:man|person)|^(?:[\w'/()&-]+ ){0,3}\w{3,}(?:ician|"
            r"ologist|smith|wright|"
            r"keeper|worker|person|hand|apprentice|trainee)$"
        ),
    },
    "de": {
        Cue.TRADE: (
            r"bedienung|aushilfe\w*|spuler\w*|zimmermadchen|service(?:personal|mitarbeit\w*)?|hilfskraft|"
            r"volontar\w*|referendar\w*|"
            r"gesell\w+|facharbeit\w*|pflegehelf\w*|reinigung\w*|kassier\w*|rezeption\w*|"
            r"\w{3,}(?:er|ist|ent|ant|eur|or|og)in(?<!patientin)(?<!nachbarin)(?<!partnerin)(?<!klientin)|"
            r"\w+(?:arbeiter|leiter|helfer|fahrer|fuhrer|macher|bauer|giesser|schlosser|tischler|maler|backer|"
            r"metzger|koch|"
            r"gartner|florist|friseur|optiker|drucker|schneider|dreher|elektroniker|elektriker|installateur|architekt|"
            r"padagog|therapeut|redakteur|planer|pruefer|prufer|betreuer|manager|kaufmann|kauffrau|kaufleute|"
            r"spezialist|"
            r"analyst|wart|praktikant|trainee|lagerist|disponent|designer|gestalter|jurist|anwalt|controller)"
            r"(?:in|innen|e|s|n|en)?|koch|kochin|backer\w*|maler\w*|friseur\w*|gartner\w*|fahrer\w*|mfa|zfa|"
            r"lkw-?fahrer\w*|"
            r"hausmeister\w*|erntehelfer\w*|servicekraft|reinigungskraft|minijob\w*"
        ),
    },
    "fr": {
        Cue.TRADE: (
            r"^(?:[\w'/()-]+ ){0,3}(?!docteur|valeur|couleur|erreur|fleur|interieur|meilleur|premiere|derniere|"
            r"maniere|lumiere)\w{3,}(?:euse|eur|iere|trice|iste|"
            r"(?:ic|rd|ed)ien(?:ne)?)$|taf\b|aide[- ]\w+|"
            r"auxiliaire|agent|employee?s?|ouvri\w+|atsem|veterinaire|"
            r"patissi\w+|boucher\w*|coiffeu\w+|plongeu\w+|plonge|commis|chef de \w+|cheffe? de \w+|macon\w*|menuisi\w+|"
            r"electricien\w*|soudeu\w+|peintre|jardini\w+|fleuriste|livreu\w+|manutentionnaire|magasini\w+|"
            r"agente? d\w+|"
            r"animat\w+|educat\w+|enseignante?|professeure?|formateur|formatrice|redact\w+|graphiste|juriste|"
            r"responsable|gestionnaire|analyste|receptionniste|gouvernante|femme de chambre|sommeli\w+|barman|"
            r"stagiaire|"
            r"preparat\w+|operat\w+|hotesse|standardiste|archiviste|bibliothecaire|medecin du travail|directeur|"
            r"directrice|"
            r"charpenti\w+|couvreur|apprentie?|saisonni\w+"
        ),
    },
    "es": {
        Cue.TRADE: (
            r"^(?:[\w'/()-]+ ){0,3}(?!primer|diner|febrer|calendar|maner|carrer|esper|\w*(?:vista|lista|"
            r"pista)$)\w{3,}(?:ista|ero|era|dor|dora)$|celador\w*|"
            r"canguro|ninera|"
            r"friegaplatos|bedel|conserje|pasante|"
            r"panader\w+|pasteler\w+|carnicer\w+|peluquer\w+|albanil\w*|electricista|fontaner\w+|carpinter\w+|"
            r"jardiner\w+|"
            r"repartidor\w*|operari\w+|peon\w*|limpiador\w*|gobernanta|camarer\w+|barman|maestr\w+|educador\w*|"
            r"monitor\w*|"
            r"disenador\w*|redactor\w*|periodista|abogad\w+|arquitect\w+|contable|cajer\w+|reponedor\w*|mozo|moza|"
            r"encargad\w+|jefe de \w+|jefa de \w+|responsable|gestor\w*|comercial|socorrista|veterinari\w+|"
            r"fisioterapeuta|"
            r"cuidador\w*|chofer|programador\w*|traductor\w*|bibliotecari\w+|ayudante"
        ),
    },
    "it": {
        Cue.TRADE: (
            r"^(?:[\w'/()-]+ ){0,3}(?!quartiere|mestiere|bicchiere|gennaio|febbraio|\w*(?:vista|lista|"
            r"pista)$)\w{3,}(?:ista|iere|iera|tore|trice|aio|aia)$|praticante|"
            r"collaboratrice|aiutante|"
            r"babysitter|badante|bidell\w|assistente|"
            r"fornai\w|pasticcer\w|macellai\w|parrucchier\w|muratore|elettricista|idraulico|falegname|giardinier\w|"
            r"corriere|operaio|saldatore|barista|bagnin\w|educat\w+|insegnante|maestr\w|grafic\w|redatt\w+|giornalista|"
            r"avvocat\w|praticante|architett\w|ragionier\w|cassier\w|scaffalista|responsabile|capo ?\w*|direttore|"
            r"direttrice|"
            r"receptionist|governante|aiuto ?cuoco|lavapiatti|tecnic\w|progettista|programmat\w+|traduttore|"
            r"traduttrice|"
            r"farmacista|ottico|bibliotecari\w|geometra|collaborat\w+|consulente"
        ),
    },
    "nl": {
        Cue.TRADE: (
            r"^(?:[\w'/()-]+ ){0,3}(?!semester|register|master|venster)\w{4,}(?:ist|iste|eur|euse|ster|kracht|"
            r"hulp|loper|begeleider)$|hulp (?:in|bij|"
            r"voor|gezocht)|"
            r"oppas|zaterdaghulp|weekendhulp|vakkenvuller|uitzendkracht|leerling|"
            r"bakker|slager|kapper|kapster|metselaar|elektricien|loodgieter|timmerman|dakdekker|hovenier|lasser|"
            r"bezorger|"
            r"koerier|magazijn\w*|schoonma\w+|ober|serveerster|kok|afwasser|juf|meester|docent\w*|begeleider\w*|"
            r"ontwerper|vormgever|redacteur|journalist|jurist\w*|advocaat|architect\w*|boekhouder|kassier\w*|"
            r"leidinggevende|teamleider|manager|directeur|receptionist\w*|conducteur|machinist|planner|programmeur|"
            r"vertaler|apotheker\w*|bibliothecaris|beleids\w+|secretaresse|zorg\w*"
        ),
    },
    "pt": {
        Cue.TRADE: (
            r"^(?:[\w'/()-]+ ){0,3}(?!\w*(?:vista|lista|pista)$)\w{3,}(?:ista|eiro|eira|dor|dora)$|ajudante|"
            r"auxiliar\w*|baba|porteir\w|"
            r"copeir\w|operacional|"
            r"padeir\w|pasteleir\w|talhante|cabeleireir\w|pedreiro|eletricista|carpinteir\w|jardineir\w|estafeta|"
            r"operari\w|operador\w*|empregad\w de \w+|rececionista|recepcionista|educador\w*|monitor\w*|designer|"
            r"redator\w*|jornalista|advogad\w|arquitet\w|contabilista|contador\w*|caixa|repositor\w*|chefe de \w+|"
            r"responsavel|diretor\w*|governanta|ajudante|soldador\w*|mecanic\w|programador\w*|tradutor\w*|"
            r"farmaceutic\w|bibliotecari\w|enolog\w|assistente|livreir\w|enfermeir\w|balconista|estagiari\w"
        ),
    },
    "pl": {
        Cue.TRADE: (
            r"^(?:[\w'/()-]+ ){0,3}(?!\w*(?:lista|vista)$)\w{3,}(?:ista|istka|niczka|arz|arka|torka|owiec|entka|erka)$|"
            r"pomoc\w* (?:kuchenn|nauczyciel|biurow)\w*|"
            r"niani\w*|sprzatacz\w*|pakowacz\w*|szwaczk\w*|"
            r"piekarz\w*|cukiernik\w*|rzeznik\w*|fryzjer\w*|murarz\w*|elektryk\w*|hydraulik\w*|stolarz\w*|ogrodnik\w*|"
            r"kurier\w*|magazynier\w*|spawacz\w*|kelner\w*|barman\w*|recepcjonist\w*|opiekun\w*|wychowawc\w*|grafik\w*|"
            r"redaktor\w*|dziennikarz\w*|prawnik\w*|architekt\w*|kasjer\w*|kierownik\w*|dyrektor\w*|asystent\w*|"
            r"pomocnik\w*|operator\w*|tlumacz\w*|farmaceut\w*|bibliotekarz\w*|kupiec|analityk\w*|konstruktor\w*|"
            r"monter\w*|"
            r"pielegniar\w*|ratownik\w*|trener\w*"
        ),
    },
    "nordic": {
        Cue.TRADE: (
            r"\w*(?:medhjaelper|medhjelper|medarbejder|medarbeider|medarbetare|assistent|hjelper|hjaelper|vikar|"
            r"elev|skoterska|"
            r"laerer|larare|larer|pleier|plejer|forer|mekaniker|tekniker|sekreter|sekretaer|sekreterare|mester|"
            r"mastare|arbeider|"
            r"arbejder|arbetare|spesialist|specialist|koordinator|konsulent|utvikler|udvikler|selger|"
            r"saelger)\w{0,3}|vikar\w*|"
            r"bagare|bager|baker|konditor\w*|slakt\w+|frisor|murare|murer|elektriker|rormokare|rorlegger|tomrer\w*|"
            r"snedker|tradgardsmastare|gartner|bud|lager\w*|chauffor|sjafor|servitor|tjener|servitris|bartender|"
            r"receptionist|resepsjonist|pedagog\w*|forskollarare|barnehagelaerer|designer|redaktor|journalist|jurist|"
            r"advokat|arkitekt|ekonom|okonom|kassamedarbetare|butik\w*|chef|leder|assistent|assistant|operator\w*|"
            r"montor|bibliotek\w*|apotek\w*|programmerare|programmor|larling|lærling|laerling|underskoterska|"
            r"helsefagarbeider|konsulent|handlaggare|saksbehandler|sagsbehandler"
        ),
    },
    "asian": {},
}  # fmt: skip
