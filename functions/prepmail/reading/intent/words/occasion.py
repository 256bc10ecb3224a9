"""Words of English, German, Dutch and the Nordic languages for what an occasion is.

About work, people who meet, a customer's date, a host's own task. Weak signs each: ``intent/occasion.py`` adds them up.
Words are folded (lower case, no accents).
"""

from typing import Final

from prepmail.reading.intent.cue import Cue

# Nouns of jobs: "mortgage specialist" is nobody's mortgage.
TRADES: Final = (
    r"teachers?|engineers?|developers?|designers?|analysts?|assistants?|technicians?|techs?|mechanics?|mech|nurses?|"
    r"joiners?|"
    r"carpenters?|electricians?|drivers?|chefs?|bakers?|baristas?|waiters?|waitress|cashiers?|clerks?|accountants?|"
    r"bookkeepers?|paralegals?|scientists?|researchers?|post-?docs?|phd|editors?|copywriters?|librarians?|officers?|"
    r"supervisors?|coordinators?|administrators?|receptionists?|consultants?|interns?(?:hip)?|apprentice\w*|trainees?|"
    r"counsell?ors?|caretakers?|cleaners?|gardeners?|welders?|machinists?|operators?|planners?|buyers?|"
    r"representatives?|"
    r"associates?|executives?|specialists?|architects?|surveyors?|pharmacists?|dietitians?|midwi\w+|paramedics?|"
    r"porters?|"
    r"foreman|warehouse|carers?|lecturers?|professors?|registrar|fitters?|bricklayers?|roofers?|painters?|stylists?|"
    r"tutors?|managers?|"
    r"instructors?|trainers?|attendants?|stewards?|installers?|labourers?|deckhands?|producers?|writers?|artists?|"
    r"secretar(?:y|ies)|support workers?|bar staff|hosts?|hostess|programmers?|testers?|animators?|hygienists?|cooks?|"
    r"bartenders?|sommeliers?|housekeepers?|merchandisers?|packers?|pickers?|couriers?|dispatchers?|estimators?|"
    r"inspectors?|fabricators?|landscapers?|firefighters?|pilots?|curators?|archivists?|economists?|actuar(?:y|ies)|"
    r"underwriters?|adjusters?|auditors?|solicitors?|lawyers?|physicists?|chemists?|biologists?|statisticians?|"
    r"radiographers?|caregivers?|nann(?:y|ies)|florists?|butchers?|tailors?|translators?|interpreters?|photographers?|"
    r"brewers?|roasters?|rangers?|guards?|guides?"
)

WORDS: Final = {
    "en": {
        Cue.ELSEWHERE: r"performance review|parent-teacher|appraisal meeting|annual review|admissions interview",
        Cue.APPOINTMENT: r"appointment|booking|reservation",
        Cue.TOPIC: (
            r"(?:prep|prepare|practi[cs]e|rehearse|work on)(?: \w+){0,3}(?: for| with)? (?:your|"
            r"the) (?:\w+ ){0,3}interview|"
            r"(?:her|his|their) interview|"
            r"(?:tell (?:me|"
            r"us)|hear|know|ask(?:ed)? (?:me|about)|how (?:did|was|were|is|are)|chat about|catch up (?:on|about)|"
            r"gossip)\b[^\n]{0,40}\b(?:interviews?|job|job hunt)"
        ),
        Cue.WORK: (
            r"jobs?|hr|roles?|vacanc(?:y|ies)|position|careers?|employ(?:ee|er|ment|ed)?|salary|references|cv|"
            r"resumes?|portfolio|"
            r"cover letter|shortlist\w*|short-?listed|selection (?:panel|committee|process|stage|day)|hiring|"
            r"recruit\w*|"
            r"applicants?|application|candidates?|programme intake|intake|openings?|"
            r"traineeship|placement|profile|c[efot]o|coo|vp|director|head of|store manager|hiring manager|"
            r"line manager|intake"
        ),
        Cue.TRADE: TRADES,
        Cue.COME: (
            r"get together|sit in|come (?:in|by|over|along|to|down|and|round|for|see)|pop (?:in|over|by|down|round)|"
            r"drop (?:in|by)|swing by|"
            r"stop by|sit[- ]?down|sit with|see (?:you|me|us)|seeing you|meet\w*|talk\w*|speak\w*|chat\w*|call|ring|"
            r"show you|"
            r"(?:to|must|should) attend|your (?:slot|time)|visit|join (?:me|us)|walk you|questions to you|"
            r"hear (?:you|about)|"
            r"see your face|conversation|discussion|f2f|face[- ]to[- ]face|deep dive|reporting time|seen by|report to|"
            r"discuss|trial|zoom|teams|google meet|video"
        ),
        Cue.HOST: (
            r"interview (?:an?|two|three|our) (?:[\w-]+ ){0,2}(?:applicants?|candidates?|prospective|students?)\b|"
            r"(?:his|her|their) (?:resume|cv)\b|sit(?:ting)? (?:in )?on (?:the|a|an|our|my) (?:[\w-]+ )?panel|"
            r"(?:can|could|would) you (?:\w+ ){0,2}(?:sit|join|help) (?:\w+ ){0,3}(?:panel|interviewing)|"
            r"sit in on (?:the|an|her|his|our|my|a)|"
            r"(?:can|could) you (?:please )?(?:cover|interview|take) (?:the|her|him|my|our)|scorecards?|"
            r"interview kit|interviewer (?:training|prep\w*|feedback|"
            r"guide)|(?:submit|complete|"
            r"enter) (?:your )?"
            r"(?:interview )?(?:feedback|evaluation)|you(?:'re| are) (?:interviewing ?:|"
            r"on the (?:interview )?panel (?:for|to))|"
            r"interview(?:ing)? (?:a|the|our|two|three|our next) candidates?|i(?:'ve| have)(?: got)? "
            r"(?:a|an|another|two) (?:candidate|interview)|(?:search|hiring|selection) committee meets|"
            r"please (?:interview|meet) (?:the |this |our )?candidate|candidate (?:packet|debrief)|debrief (?:for|"
            r"on) (?:the )?candidate|"
            r"you have been (?:added|assigned) as (?:an )?interviewer"
        ),
        Cue.SELLING: (
            r"guests welcome|meet (?:local |top |\d+ )?(?:employers|recruiters|companies)|coaching (?:session|call)|"
            r"your coach|practi[cs]e (?:your )?interview|"
            r"interview (?:answers|practice)|applicant tracking|"
            r"demo of|show you (?:the|our|how) (?:\w+ )?(?:platform|product|tool|software|works)|"
            r"i help (?:\w+ ){0,3}(?:teams|companies|leaders|"
            r"founders|candidates|professionals)|we help (?:\w+ ){0,3}(?:teams|companies|leaders|candidates|"
            r"professionals)|"
            r"by \d+ ?%|our (?:platform|software|solution|certified|packages?|members|partner)|strategy (?:call|"
            r"session)|"
            r"opt[- ]out (?:of|any ?time|at any)|(?:receiving|received|receive) this (?:e-?mail )?because you (?:up|"
            r"sub|sign|regis|are|opt)|tune in|"
            r"join us (?:live|online|on|for)|live (?:session|event|q&a|training|stream)|register free|"
            r"registrants|thanks for registering|for registering|a recording|sponsor\w*|normally \W?\d|"
            r"book (?:a|your) (?:free )?(?:demo|consultation|trial)|limited (?:spots|seats|offer)|"
            r"issue (?:no\.? ?)?\d+|"
            r"forwarded this|no credit card|land(?:ed)? (?:her|his|a|your|"
            r"their) (?:dream )?job"
        ),
        Cue.SERVICE: (
            r"your coverage|insurance|rental|leasing|lease\b|(?:book|film|running|supper) club|(?:game|quiz|"
            r"film) night|"
            r"careers? (?:hub|centre|"
            r"center|service)|your technician|technician (?:will|visit)|"
            r"booking ref\w*|row [a-z]\b|stalls|box office|doors (?:at |open )?\d|insurance card|"
            r"your (?:cleaning|"
            r"check-?up|treatment|consultation|prescription|stay|order|viewing|valuation|fitting|lesson|test drive|"
            r"flat|mortgage|"
            r"policy|vehicle|car)\b|(?:see|view|viewing) (?:the |a )?(?:flat|house|apartment|property)|practical test|"
            r"mortgage|loan|advis[eo]r, on|bring your (?:insurance|card)|appointment with (?:dr|miss|mr|"
            r"mrs|ms)\b|"
            r"parents?'? evening|in the hall|our 1:1|1:1\b(?! (?:interview|chat with you))|one-to-one catch|"
            r"volunteer\w* meeting|hi all|dear all|hello everyone|agenda items?|tenancy|landlord"
        ),
    },
    "de": {
        Cue.ELSEWHERE: (
            r"eltern(?:sprech\w*|gesprach\w*)|entwicklungsgesprach\w*|mitarbeiter(?:jahres)?gesprach\w*|"
            r"jahresgesprach\w*|lehrergesprach\w*"
        ),
        Cue.APPOINTMENT: r"\w*termin\w*",
        Cue.TOPIC: (
            r"alles (?:uber|von)[^\n]{0,30}(?:job|gesprach|interview)|(?:erzahl\w*|wie (?:war|lief|ist|"
            r"gings?))\b[^\n]{0,40}(?:gesprach|interview|job|stelle)"
        ),
        Cue.WORK: (
            r"(?:\w+)?stellen?\w*|bewerb\w*|\w*jobs?|arbeitgeber|ausschreibung\w*|gremium|auswahl\w*|lebenslauf|"
            r"probearbeit\w*|schnupper\w*|praktik\w*|ausbildung\w*|azubi|werkstudent\w*|position"
        ),
        Cue.TRADE: (
            r"\w*(?:angestellte|verkaufer|mechaniker|techniker|ingenieur|entwickler|lehrer|erzieher|pfleger|kellner|"
            r"berater|referent|sachbearbeiter|assistent|monteur|schreiner|meister|gehilf|kraft|fachkraft|aushilfe|"
            r"buchhalter)\w*"
        ),
        Cue.COME: (
            r"bittet (?:sie|dich)|zu sich|vorbei\w*|kennen ?(?:zu)?lern\w*|erwarte\w* (?:ich |wir )?(?:sie|dich)|"
            r"einzufinden|einfinden|vorgemerkt|telefonier\w*|"
            r"\w*sprech\w*|\w*gesprach\w*|treff\w*|ruf\w*|komm\w*|begrussen|melden sie sich|zoom|teams|video\w*"
        ),
        Cue.HOST: (
            r"als interviewer\w*|bewertungsbogen|mit de[mr] (?:bewerber|kandidat)\w*|bewerber\w* (?:kommt|"
            r"stellt sich vor)"
        ),
        Cue.SERVICE: (
            r"versicher\w*karte|\w*arzt\w*|praxis|untersuchung\w*|nachsorge|wohnung\w*|besichtigung\w*|makler\w*|"
            r"fahrprufung|"
            r"elternsprech\w*|rezept|patient\w*|behandlung\w*|zum essen|kaffee und kuchen|\boma\b|\bopa\b|\bmama\b|"
            r"werkstatttermin|"
            r"probetraining|liebe alle|hallo zusammen|unsere plattform|kostenlos\w* (?:beratung|demo)"
        ),
        Cue.SELLING: (
            r"jetzt (?:anmelden|testen|sichern)|abmelden|kostenlos\w*|aufzeichnung|unverbindlich testen|ausgabe \d"
        ),
    },
    "nl": {
        Cue.ELSEWHERE: r"oudergesprek\w*|functioneringsgesprek\w*|beoordelingsgesprek\w*|minutengesprek\w*",
        Cue.APPOINTMENT: r"afspraak",
        Cue.TOPIC: (
            r"(?:vertel\w*|hoe (?:was|ging))\b[^\n]{0,40}(?:gesprek|sollicitatie|baan)"
        ),
        Cue.WORK: (
            r"baan|baantje|functie\w*|vacature\w*|sollicit\w*|cv|werkzaamheden|selectiecommissie"
        ),
        Cue.TRADE: (
            r"verzorgende|\w*medewerk\w*|monteur|verkop\w+|leraar|verpleeg\w*|\bkok\b|chauffeur|ontwikkelaar|"
            r"\w*adviseur|stagiair\w*|traineeship|dienstverband|jouw brief|je brief"
        ),
        Cue.COME: (
            r"kom\w*|langs|ontvang\w*|spreken|praten|hebben het over|kennis ?(?:te )?mak\w*|kennismak\w*|gesprek|"
            r"bellen|bel je|"
            r"verwacht\w*|uitgenodigd|nodig\w* (?:je|u)"
        ),
        Cue.HOST: r"als interviewer|kandidaat (?:spreken|interviewen)|beoordelingsformulier",
        Cue.SERVICE: (
            r"bezichtiging\w*|huisarts|tandarts|ouderavond|makelaar|proefles|woning|patient\w*|behandeling|taxatie|"
            r"uw (?:bestelling|auto|polis|reservering)|hallo allemaal|beste allen|hypotheek\w*"
        ),
        Cue.SELLING: r"schrijf je in|afmelden|uitschrijven|gratis|terugkijken|ons platform|webinar\w*",
    },
    "nordic": {
        Cue.ELSEWHERE: (
            r"utvecklingssamtal\w*|foraldrasamtal\w*|medarbetarsamtal\w*|utviklingssamtal\w*|medarbeidersamtal\w*|"
            r"skole-hjem-samtal\w*"
        ),
        Cue.APPOINTMENT: r"tid|time|bokning|bestilling",
        Cue.TOPIC: (
            r"(?:berattar?|fortell|fortael|hur (?:gick|var)|hvordan (?:gik|gikk|var))\b[^\n]{0,40}(?:intervju|"
            r"samtale|jobb?)"
        ),
        Cue.WORK: (
            r"tjanst\w*|jobb\w*|job\b|jobbet|jobs\w*|\w*stilling\w*|ansok\w*|sokt\w*|soknad\w*|ansog\w*|vikari\w*|"
            r"praktik\w*|anstall\w*|ansatt\w*|ansaett\w*|fagbrev"
        ),
        Cue.TRADE: (
            r"sveiser|svetsare|snickare|larare|laerer|sjukskot\w*|sykeplei\w*|sygeplej\w*|ingenjor\w*|utveckl\w*|"
            r"kokk|kock|saljare|selger|saelger|medarbet\w*|medarbejd\w*|medarbeid\w*|rekryter\w*|rekrutter\w*|"
            r"kandidat\w*"
        ),
        Cue.COME: (
            r"titta forbi|kom(?:ma|me)? (?:forbi|hit|in|till|til|ind|innom)|kig\w* (?:forbi|ind)|prat\w*|snak\w*|"
            r"mot(?:e|a|as|es)\b|mode\b|"
            r"traffa\w*|treffe\w*|traffas|samtal\w*|ring\w*|vi ses|laere dig at kende|bli kjent|intervju\w*|visar"
        ),
        Cue.HOST: r"som intervjuare|kandidaten kommer|vurderingsskjema",
        Cue.SERVICE: (
            r"din tid (?:hos|hjos)|time hos|tandlak\w*|tannleg\w*|tandlaege\w*|frisor\w*|klippning|legetime|"
            r"vardcentral\w*|skole\w*|"
            r"foraldramote|foreldremote|visning\w*|lagenhet\w*|bostad\w*|verkstad\w*|verksted\w*|hej alla|hei alle|"
            r"hej alle|patient\w*|"
            r"forsakring\w*|forsikring\w*|bokning|provetime|middag"
        ),
        Cue.SELLING: (
            r"anmal dig|meld deg pa|tilmeld dig|avregistrer\w*|avmeld\w*|gratis|inspelning|opptak av|var plattform"
        ),
    },
}  # fmt: skip
