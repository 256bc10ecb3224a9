"""Who else asks people to come, in every language: an office that pays benefits, a consulate, a study, a school.

Such mails talk of work, CVs and interviews as an employer's do. Words are folded (lower case, no accents).
"""

from typing import Final

from prepmail.reading.intent.cue import Cue

_OF_A_JOB: Final = (
    r"(?:roles?|positions?|jobs?|posts?|vacanc\w+|openings?|application|placement|internship|apprenticeship|"
    r"opportunit\w+|"
    r"team|shifts?|work|traineeship|fellowship)\b"
)

WORDS: Final = {
    "en": {
        Cue.OFFICE: (
            r"work coach(?:es)?|job coach|universal credit|jobseeker'?s?'? allowance|benefits? (?:claim|office|"
            r"payments?|"
            r"agency|adviser)|claimants?|your (?:\w+ )?claim\b|be sanctioned|payments? (?:may|might|could|will|can) be "
            r"(?:affected|stopped|reduced|suspended|delayed)|unemployment (?:benefits?|insurance|office|claim|"
            r"compensation|payments?)|(?:job|work)[- ]?search (?:diary|review|record|log|activit\w+|requirements?)|"
            r"your (?:\w+ )?(?:adviser|advisor|work coach|coach|caseworker|case manager)|"
            r"reemployment|work ?search|workforce (?:center|solutions|australia)|centrelink|work and income|intreo|"
            r"mutual obligations?|job ?cent(?:re|er)(?: plus)?|job ?seekers? (?:review|meeting|diary|interview)|"
            r"restart (?:programme|scheme)|fit note|work capability|career services? (?:appointment|team)"
        ),
        Cue.ELSEWHERE: (
            rf"interview(?:ing)? you about(?![^\n.]{{0,60}}\b{_OF_A_JOB})|"
            r"(?:voluntary|housing(?: needs)?|witness|intake|eligibility|donor|safeguarding|loan|pastoral|"
            r"fact[- ]finding|"
            r"investigation|life insurance|medical history) interviews?|interview under caution|study (?:nurse|"
            r"visit|participants?|"
            r"coordinator called)|(?:join\w*|part in|enrol\w*) (?:in )?our (?:\w+ )?(?:trial|study)\b|"
            r"your shifts?(?: this| next|"
            r" for| are|:)|holiday (?:request|form)|annual leave|sick note|time ?sheets?|pay ?slips?|swap (?:a |"
            r"your )?shifts?|"
            r"planning (?:committee|application)|committee will hear|^recording\b|settling[- ]in|your donation|"
            r"donation appointment|"
            r"house ?mates?|flat ?mates?|room ?mates?|adopt (?:a|an|her|him|biscuit)\b|to adopt \w+$|home check|"
            r"rehom\w+|"
            r"scholarships?|bursar(?:y|ies)\b|household income|(?:his|her) (?:application|place|admission)\b|"
            r"(?:mid|end)-?(?: of )?-?year(?: review| appraisal| meeting)?\b|year-end review|"
            r"probation(?:ary)? (?:review|"
            r"meeting)|return[- ]to[- ]work (?:meeting|interview)|back[- ]to[- ]work interview|disciplinary|grievance|"
            r"self-?(?:assessment|appraisal) form|performance (?:conversation|check-?in|appraisal)|stay interview|"
            r"your (?:child|son|daughter)(?:'s)?\b|dear parents?|parents? and carers|admissions? (?:tutor|team|"
            r"meeting)|"
            r"consulate|embassy|biometrics?|residence permit|green card|nonimmigrant|ds-?160|uscis|"
            r"research (?:panel|project|volunteers?)|user research\w*|(?:gift )?(?:voucher|card) (?:to|"
            r"for) (?:thank|your)|"
            r"(?:you(?:'ll| will)|you) (?:get|receive|be paid) an? \W?\d+ (?:\w+ )?(?:voucher|gift card)|"
            r"(?:for|writing|doing|working on) (?:a|an|my|the|our) (?:piece|story|article|feature|thesis|"
            r"dissertation|podcast|documentary) (?:on|about)"
        ),
        Cue.SELLING: (
            r"show you how|(?:show|demo) (?:it )?(?:to )?your team|pilot(?:ing)? (?:a|our|the|"
            r"an) (?:\w+ )?(?:tool|product|platform|app)|"
            r"(?:your|free|the) (?:\w+ )?trial (?:ends|expires|has|is)|(?:hiring|talent|hr|recruiting|"
            r"people) teams (?:cut|save|use|can|are|at)|"
            r"(?:cut|cuts|cutting|reduc\w+|sav\w+|boost\w*|halv\w+|doubl\w+|"
            r"slash\w*) (?:\w+ ){0,3}(?:time[- ]to[- ]hire|"
            r"costs?|hiring|turnover|spend|admin|no-shows?)|(?:teams|companies|firms|businesses|salons|shops|"
            r"restaurants) like (?:yours|you)|worth a (?:quick )?(?:chat|call|look)|is (?:this|hiring) (?:something|a) "
            r"(?:you|priority)"
        ),
    },
    "de": {
        Cue.OFFICE: (
            r"arbeitslosengeld\w*|burgergeld|buergergeld|(?:bundes)?agentur fur arbeit|arbeitsagentur|jobcenter\w*|"
            r"arbeitsvermittl\w*|arbeitsuchend\w*|arbeitssuchend\w*|sperrzeit|meldepflicht\w*|eingliederungs\w*|"
            r"rechtsfolgen\w*|leistungen? (?:konnen |kann |werden |wird )?(?:gekurzt|gemindert)|berufsberat\w*|"
            r"bewerbungsbemuhung\w*|eigenbemuhung\w*|arbeitsamt|jobcoach\w*|\bams\b|\brav\b"
        ),
        Cue.ELSEWHERE: (
            r"urlaubsantrag\w*|krankmeldung|lohnabrechnung|gehaltsabrechnung|stundenzettel|"
            r"zielvereinbarung\w*|beurteilungsgesprach\w*|probezeitgesprach\w*|ruckkehrgesprach\w*|bem-?gesprach\w*|"
            r"feedbackgesprach\w*|(?:ihr|euer|ihres|ihrem) (?:kind|sohn|tochter)\w*|aufnahmegesprach\w*|einschulung\w*|"
            r"schulanmeldung|liebe eltern|konsulat\w*|einburgerung\w*|auslanderbehorde|aufenthaltstitel|"
            r"nutzer(?:interview|befragung|studie)\w*|marktforschung\w*|probanden\w*|aufwandsentschadigung|"
            r"fur (?:einen|unseren|meine[n]?) (?:artikel|podcast|bericht|masterarbeit|bachelorarbeit|doktorarbeit)"
        ),
    },
    "fr": {
        Cue.OFFICE: (
            r"france travail|pole emploi|votre conseill\w+|allocations?|radiation|actualisation|demandeurs? d'emploi|"
            r"mission locale|cap emploi|recherches? d'emploi|projet personnalise|conseiller en evolution"
        ),
        Cue.ELSEWHERE: (
            r"demande de conges|bulletin de paie|arret maladie|"
            r"entretien (?:professionnel|individuel|prealable|de fin d'annee|de fin de periode|de reprise|de retour)|"
            r"votre (?:enfant|fils|fille)|chers parents|professeur principal|prefecture|titre de sejour|naturalisation|"
            r"consulat|ambassade|(?:etude|enquete) (?:utilisateurs?|consommateurs?|de marche)|carte cadeau|"
            r"pour (?:un|mon|notre) (?:article|reportage|memoire|podcast|these)"
        ),
    },
    "es": {
        Cue.OFFICE: (
            r"sepe|oficina de empleo|demanda de empleo|renovacion de la demanda|demandante\w*|"
            r"prestacion(?:es)? (?:por|de) desempleo|"
            r"orientador\w* laboral\w*|subsidio (?:por|de) desempleo|servicio publico de empleo|sellar el paro|"
            r"cobrar el paro"
        ),
        Cue.ELSEWHERE: (
            r"solicitud de vacaciones|nomina del|baja medica|"
            r"evaluacion anual|(?:su|tu) hij[oa]|estimad\w+ (?:padres|familias?)|tutor\w* de|extranjeria|consulado|"
            r"embajada|nacionalidad|visado|estudio de mercado|tarjeta regalo|"
            r"para (?:un|mi|nuestro) (?:articulo|reportaje|trabajo de fin|podcast|tesis)"
        ),
    },
    "it": {
        Cue.OFFICE: (
            r"centro per l'impiego|naspi|disoccupazione|patto di servizio|navigator|politiche attive|"
            r"disoccupat\w+|stato di disoccup\w+"
        ),
        Cue.ELSEWHERE: (
            r"richiesta (?:di )?ferie|busta paga|gentil[ei] famigli[ae]|"
            r"colloquio (?:annuale|di valutazione|di feedback|individuale con)|(?:suo|sua|tuo|tua) figli[oa]|"
            r"cari genitori|gentili genitori|questura|permesso di soggiorno|consolato|ambasciata|cittadinanza|"
            r"ricerca di mercato|buono regalo|per (?:un|il mio|il nostro) (?:articolo|servizio|podcast)|tesi di laurea"
        ),
    },
    "nl": {
        Cue.OFFICE: (
            r"uwv|uitkering\w*|bijstand\w*|werkcoach\w*|adviseur werk|sollicitatieplicht|werkplein|jobcoach\w*|"
            r"werkloos\w*|klantmanager|re-?integratie\w*|werkbedrijf"
        ),
        Cue.ELSEWHERE: (
            r"verlofaanvraag|loonstrook|ziekmelding|"
            r"voortgangsgesprek\w*|verzuimgesprek\w*|exitgesprek\w*|pop-?gesprek\w*|jaargesprek\w*|ontwikkelgesprek\w*|"
            r"(?:uw|je|jullie) (?:kind|zoon|dochter)|beste ouders|naturalisatie|verblijfs\w+|consulaat|ambassade|"
            r"gebruikersonderzoek|marktonderzoek|cadeaubon|deelnemers? aan (?:het|ons) onderzoek|"
            r"voor (?:een|mijn|ons) (?:artikel|scriptie|podcast|reportage)"
        ),
    },
    "pt": {
        Cue.OFFICE: (
            r"iefp|centro de emprego|subsidio de desemprego|tecnic[oa] de emprego|seguro-?desemprego|"
            r"desempregad\w+|plano pessoal de emprego|servico de emprego|gestor\w* de carreira"
        ),
        Cue.ELSEWHERE: (
            r"pedido de ferias|recibo de vencimento|baixa medica|"
            r"avaliacao anual|(?:seu|sua) (?:filh[oa]|educand[oa])|encarregad\w+ de educacao|caros pais|consulado|"
            r"embaixada|nacionalidade|autorizacao de residencia|estudo de mercado|cartao-?(?:presente|oferta)|"
            r"para (?:um|uma|o meu|a minha) (?:artigo|reportagem|podcast|tese)"
        ),
    },
    "pl": {
        Cue.OFFICE: (
            r"urz(?:ad|edu|edzie) pracy|zasil(?:ek|ku|ki)\w*|bezrobotn\w*|doradc\w+ (?:zawodow\w+|klienta)|"
            r"posredni\w+ pracy|stawiennictw\w*|\bpup\b"
        ),
        Cue.ELSEWHERE: (
            r"wniosek urlopowy|pasek plac\w*|zwolnienie lekarskie|"
            r"rozmow\w+ (?:roczn\w+|rozwojow\w+)|(?:panstwa|pani|pana) (?:dzieck\w+|syn\w*|cork\w*)|"
            r"drodzy rodzice|szanowni rodzice|konsulat\w*|ambasad\w*|kart\w+ pobytu|badani\w+ (?:rynku|uzytkownikow)|"
            r"do (?:artykulu|reportazu|pracy magisterskiej|podcastu)"
        ),
    },
    "nordic": {
        Cue.OFFICE: (
            r"arbetsformedling\w*|a-?kassan?|aktivitetsstod|dagpeng\w*|jobcent\w*|sagsbehandler\w*|kontanthj\w+|"
            r"a-?kasse\w*|aktivitetsplan\w*|udebliv\w*|jobkonsulent\w*|jobbcoach\w*|din veileder|nav-?kontor\w*|"
            r"arbeidsledig\w*|arbetslos\w*|forsakringskassan|meldekort\w*|nav (?:\w+ )?kontor"
        ),
        Cue.ELSEWHERE: (
            r"semesteransokan|lonespec\w*|lonnsslipp|lonseddel|feriesoknad|sykemelding|sjukanmalan|"
            r"lonesamtal\w*|lonsamtal\w*|mus-?samtal\w*|oppfolgingssamtal\w*|utvecklingssamtal\w*|"
            r"(?:ditt|dit|deres) barns?|(?:din|deres) (?:son|sonn|datter|dotter)|kara foraldrar|kjaere foreldre|"
            r"kjare foreldre|kaere foraeldre|konsulat\w*|ambassad\w*|uppehallstillstand|oppholdstillatelse|"
            r"brukerunders\w+|anvandartest\w*|brugertest\w*|gavekort|presentkort|"
            r"(?:till|til) (?:en|et|min|mit|vores|var) (?:artikel|artikkel|reportage|reportasje|uppsats|speciale|podd)"
        ),
    },
    "asian": {
        Cue.OFFICE: r"ハローワーク|失業|雇用保険|職業相談|失业(?:金|登记)",
        Cue.ELSEWHERE: r"大使館|領事館|ビザ面接|签证面|大使馆|领事馆|お子様|您的孩子|ユーザーインタビュー|取材",
    },
}  # fmt: skip
