"""How people without a hiring department write, in every language: come by, we would like to see you, ask for me.

These stand beside the other words of each language, folded as they are.
"""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    "en": {
        Cue.INVITE: (
            r"(?:like|love|want|wants)(?: to (?:see|have))? you back (?:in |over )?(?:on|for|next|this)|"
            r"(?:would|'d|want(?:s|ed)?|like|love|keen|happy|glad)(?: \w+)? to (?:see|have) you\b(?! again| back)|"
            r"(?:would|'d) like (?:an|half an|a quarter of an)? ?(?:hour|minutes?|chat|word) with you|"
            r"(?:fancy|up for) (?:coming|a chat|a trial|meeting)|(?:you're|you are|you've|you have|"
            r"you) (?:been )?(?:through|made it|"
            r"got through|progressed|advanced|moved) (?:on )?to the|(?:get|have|bring|ask) you (?:in|back|over)\b"
        ),
        Cue.PERSONAL: (
            r"you(?:'ll| will) (?:\w+ )?(?:see|be seen by|be seeing|sit down with|report to)|(?:own|your) slot|"
            r"(?:nice|glad|happy) to have you (?:in|over)"
        ),
        Cue.COME: (
            r"come (?:on |this |next )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|come tomorrow|have (?:a|"
            r"an) (?:natter|word|look)"
        ),
        Cue.WORK: (
            r"the client|the md\b|internship|apprenticeship|shifts?\b|rota|wage|hourly rate|trial shift|on the team|"
            r"your letter|"
            r"start work"
        ),
        Cue.CANCEL: (
            r"(?:there|we|i)(?:'ll| will)? ?(?:won't|will not|not|no longer)(?: \w+){0,3} (?:be|have|hold|holding|"
            r"having|doing|"
            r"needing|running|seeing)(?: \w+){0,2} (?:interviews?|meetings?|anyone|anybody)\b|"
            r"(?:please )?(?:don't|do not) (?:come|travel|make the trip)(?: \w+){0,2} (?:on |for |to |tomorrow|today)"
        ),
        Cue.SERVICE: (
            r"(?:our|an|the|your) (?:engineer|technician|electrician|driver|surveyor|adviser|advisor|courier|"
            r"installer|fitter|"
            r"inspector|surveyor|valuer|agent) (?:will|is going to|is due|needs to|can) (?:visit|call|arrive|come|"
            r"attend|be)"
        ),
        Cue.REJECTED: (
            r"it(?:'s| is) a no\b|(?:have|'ve|weve|has|'s) (?:now |since )?(?:found|hired|taken on|"
            r"gone for) (?:someone|somebody)|"
            r"(?:difficult|tough|hard|not an easy|no easy) (?:decision|choice)|not (?:hiring|recruiting|"
            r"filling)(?: \w+){0,3} "
            r"(?:any ?more|any longer|after all)|n't be taking your application"
        ),
        Cue.CROWD: (
            r"^\W*(?:hi|hello|dear|hey) (?:all|everyone|folks|grads|graduates|students|alumni|members|job ?seekers|"
            r"friends)\b|"
            r"(?:managers|employers|recruiters|people) from (?:\d+|over|dozens|top|local|leading)|register by\b|"
            r"networking coffee|"
            r"no (?:need to book|booking (?:needed|required|necessary))|drop-in (?:session|clinic|advice|hour)|"
            r"cv (?:check|clinic|surgery|review)|have your cv (?:checked|reviewed)"
        ),
        Cue.SELLING: (
            r"(?:right|best) person to (?:talk|speak) to|show you how (?:\w+ )?(?:teams|companies|we|it)|hire \d+ ?x"
        ),
        Cue.CONDITION: (
            r"if (?:they|he|she|an employer|our client|selected)\b|^\W*please (?:be aware|note) that (?:we|only)"
        ),
        Cue.TASK: (
            r"send (?:them|it|this|these|your (?:\w+ )?(?:answers?|work|version|files?|solution|pieces?)) back|"
            r"(?:attached|enclosed) (?:\w+ ){0,3}(?:pages|brief|exercise|task|spreadsheet|dataset|data set|scenario|"
            r"sample)\b|"
            r"film (?:yourself|a short)|record (?:yourself|a short|your)"
        ),
        Cue.ELSEWHERE: (
            r"interview you for (?:the|our|a|my) (?:paper|local|school|piece|article|feature|newsletter|thesis|"
            r"dissertation|"
            r"research)|writing (?:a|an) (?:piece|article|story|feature|thesis|dissertation)|"
            r"(?:take part|part|participant|participating|participate) in (?:our|the|a|this) (?:\w+ )?(?:study|"
            r"research|trial)"
        ),
        Cue.PRIVATE: r"(?:committee|board|residents'?|parish|council|club|members'?) meeting|\bagm\b|induction with",
    },
    "de": {
        Cue.INTERVIEW: r"schnupper(?:n|st|t)\b",
        Cue.COME: (
            r"reden wir|sehen (?:wir )?(?:uns|sie|dich)|(?:an)?schauen\b|stellen sie sich|zeige?n? (?:ihnen|dir)|"
            r"besuchen sie"
        ),
        Cue.INVITE: (
            r"(?:wurden|mochten|wollen|will|wurde|mochte)[^\n]{0,40}(?:sie|dich)[^\n]{0,40}(?:sehen|treffen)|"
            r"lust auf"
        ),
        Cue.CANCEL: (
            r"(?:termin|gesprach|interview|einladung)\w*[^\n]{0,60} (?:erledigt|gegenstandslos|obsolet|"
            r"nicht (?:mehr )?notig)"
        ),
        Cue.GONE: r"nicht (?:mehr )?(?:fuhren|halten|machen|stattfinden)\b",
        Cue.MOVE: r"(?:schlage|schlagen)[^\n]{0,40} (?:neuen|anderen) termin",
        Cue.REJECTED: (
            r"entscheidung[^\n]{0,40} (?:nicht leicht|schwer)|(?:ihren|deinen) (?:\w+ )?weg[^\n]{0,40}(?:gluck|"
            r"erfolg|alles gute)|"
            r"stelle[^\n]{0,30} (?:ist|wurde|haben wir)(?! (?:noch|derzeit|nicht|zu))(?: \w+){0,3} (?:besetzt|"
            r"vergeben)\b|"
            r"fur jemanden? (?:mit|entschieden)|jemand\w* (?:mit mehr|anderen|anders)[^\n]{0,40}(?:entschieden|"
            r"genommen|gewahlt)"
        ),
        Cue.TASK: (
            r"(?:anbei|angehangt|beigefugt)[^\n]{0,40} (?:aufgabe|fall|text|probe)|(?:sende|"
            r"schicke?)n?[^\n]{0,30} zuruck"
        ),
    },
    "fr": {
        Cue.COME: (
            r"te (?:voir|recevoir|rencontrer)|vous voir|viens|tu peux venir|vous pouvez venir|un essai|"
            r"demande[rz]?\b"
        ),
        Cue.INVITE: r"(?:aimer|voudr|souhait|veu|voul)\w*[^\n]{0,40} (?:vous|te) (?:voir|recevoir|rencontrer|parler)",
        Cue.SERVICE: r"notaire|(?:rendez-vous|rdv) de signature|acte de vente|compromis de vente",
        Cue.WORK: (
            r"(?:la|une|votre) place de|boulot|job|un essai|remplacement|vacation|service du|contrat|cdd|cdi|saison"
        ),
        Cue.REJECTED: (
            r"(?:retenu|choisi|pris|recrute) (?:quelqu'un|une personne|une autre|un autre)|poste est (?:pris|"
            r"deja pris|pourvu)"
        ),
        Cue.GONE: r"(?:prevue?|fixee?)s? (?:le|au|pour)\b[^\n]{0,40} (?:est|sera) (?:report|decal|annul)",
    },
    "es": {
        Cue.WORK: r"turno|jornada|sueldo|contrato|temporada",
        Cue.OFFER: r"te hemos (?:cogido|elegido|seleccionado|contratado)|empiezas (?:el|a trabajar)",
        Cue.COME: (
            r"hablemos|te llamo|le llamo|(?:puedes|puede|podrias|podria) (?:venir|pasar\w*|acercar\w*)|acercat\w*|"
            r"pregunta por|te (?:ensen|espero)\w*"
        ),
        Cue.INVITE: r"(?:gustaria|queremos|quiero|encantaria)[^\n]{0,20} (?:verte|verle|conocer\w*|recibir\w*)",
        Cue.CANCEL: (
            r"(?:declarad\w|quedad\w) desiert\w|no (?:va a haber|habra|hara falta)[^\n]{0,30}(?:entrevista|que veng)"
        ),
        Cue.REJECTED: (
            r"(?:hemos|ha) (?:cogido|elegido|escogido|contratado) (?:a )?(?:otr\w|alguien)|ya (?:hemos|"
            r"tenemos) (?:cubiert|contrat)\w+"
        ),
    },
    "it": {
        Cue.COME: (
            r"(?:riesci|riesce|puoi|puo) a? ?(?:passare|venire)|ricever\w+|riceve\b|passa(?:re)?\b|passi\b|"
            r"presentar\w+|venire a trovarci|chieda di|chiedi di|faccia un salto"
        ),
        Cue.INVITE: (
            r"(?:vorremmo|vorrei|ci piacerebbe|piacerebbe|gradiremmo)[^\n]{0,40}(?:conoscer|incontrar|veder|"
            r"parlar)\w+"
        ),
        Cue.WORK: (
            r"orari|paga|stipendio|turni|stagione|(?:il|un|del) posto|pratica (?:forense|professionale)|"
            r"praticantato|tirocini\w|concorso|prova orale|stage"
        ),
        Cue.REJECTED: (
            r"(?:scelto|preso|assunto|preferito) (?:un'altra|un altro|qualcun|un candidato|una candidata)|"
            r"posto e (?:gia )?(?:preso|coperto)"
        ),
    },
    "nl": {
        Cue.MOVE: r"schui(?:ft|ven)\b[^\n]{0,40} op\b",
        Cue.INTERVIEW: r"maken (?:\w+ )?kennis|kennis met (?:je|jou|u)",
        Cue.COME: r"(?:je|u) spreekt|even langs|langskomen|kom je|komt u|melden bij|vraag naar|zien we (?:je|jou|u)",
        Cue.INVITE: r"(?:willen|wil|zouden)[^\n]{0,20} (?:je|jou|u) (?:graag )?(?:zien|ontmoeten|spreken)",
        Cue.WORK: r"(?:je|uw) brief|op de zaak|in dienst|proefdag|meewerkdag|bijbaan\w*|vakantiewerk",
        Cue.REJECTED: r"(?:gekozen|kiezen|gegaan) voor (?:iemand|een andere?)",
    },
    "pt": {
        Cue.COME: (
            r"receber|recebe-l\w|passar (?:por|ca)|falara com|pode(?:ria)? vir|podes vir|aparece|pergunte por|"
            r"pergunta por"
        ),
        Cue.INVITE: (
            r"(?:gostar|querem|quer|adorar)\w*[^\n]{0,20} (?:d?e )?(?:o|a|te|vos|lhe)? ?(?:receber|conhecer|ouvir|"
            r"ver|falar)\w*"
        ),
        Cue.WORK: r"posto|lugar de|estagio|contrato|quinta na|funcao",
        Cue.REJECTED: (
            r"(?:escolhemos|contratamos|optamos por) (?:outr\w|alguem|uma pessoa)|(?:vaga|lugar) (?:ja )?(?:esta|"
            r"foi) (?:ocupad|preenchid)\w"
        ),
    },
    "pl": {
        Cue.COME: (
            r"podjech\w+|przyjech\w+|pogad\w+|pokaz\w+|prosze przyjsc|prosze (?:o )?przyby\w+|prosze pytac|wpas\w+|"
            r"zobaczymy sie|spotkajmy sie"
        ),
        Cue.MOVE: r"przenos\w+|przeniesion\w+|przesuni\w+",
        Cue.REJECTED: (
            r"(?:wybralismy|zatrudnilismy|zdecydowalismy sie na) (?:inn\w*|kogos)|stanowisko (?:jest|"
            r"zostalo) (?:juz )?(?:zajete|obsadzone)"
        ),
        Cue.WORK: r"robo(?:ta|cie|ty|te)|stawk\w+|prac\w* w\b|grafik\w*|zatrudnien\w*|umow\w+",
    },
    "nordic": {
        Cue.COME: (
            r"komma (?:forbi|in|hit)|komme (?:forbi|innom|ind)|kan du (?:komma|komme|mota|mote|mode)|spor efter|"
            r"fraga efter|mot opp"
        ),
        Cue.INVITE: r"nyfikna? pa dig|(?:vill|vil)[^\n]{0,20} (?:se|traffa|treffe|mote|mode|snakke med) (?:dig|deg)",
        Cue.WORK: r"\w+jobb\w*|\w+job\b|sommarjobb\w*|sommerjobb\w*|arbet\w+|arbeid\w*|arbejd\w*|anstallning\w*",
        Cue.REJECTED: (
            r"(?:valt|valgt) (?:en|noen|nagon|nogen) ann?[ae]n|(?:tjansten|stillingen|jobbet) (?:ar|er|blev|"
            r"ble) (?:tillsatt|besatt|besat)"
        ),
        Cue.CANCEL: r"(?:stalla|staller|stallt|staltt) in\b",
    },
    "asian": {},
}  # fmt: skip
