"""How every language says that a meeting cannot be, that it is called off, and that another date will be found.

Three words of it, not sentences: who "cannot" meet and speaks of "a new date" moves it, whoever calls it off takes it
back. Words are folded (lower case, no accents).
"""

from typing import Final

from prepmail.reading.intent.cue import Cue

_SOON: Final = r"(?:meet|see|speak|talk|interview|chat|have you|get you)"

WORDS: Final = {
    "en": {
        Cue.PREVENTED: (
            r"(?:can't|cannot|can not|couldn't|won't|will not|unable|not able|not going to|isn't going to|not be able|"
            r"not possible)(?: \w+){0,3}? (?:see|hold|meet|interview|run|host|do|make|keep|have|receive|go ahead|"
            r"take place|happen|proceed|work|open|be (?:there|in|held)|get|gather|manage|fit|"
            r"accommodate)\b|hold off\b|"
            r"(?:has|have|had|is|are|be|been|being|must|to|'ve|'s) (?:\w+ )?(?:postpone\w*|put (?:back|off)|delay\w*|"
            r"push(?:ed)? back|deferred?|on hold)\b|not (?:as|going as) planned"
        ),
        Cue.LATER: (
            r"(?:new|another|alternative|different|fresh|revised|replacement|later) (?:interview )?(?:dates?|"
            r"times?|day|"
            r"slots?|appointment|interview date)\b|(?:re-?schedule|re-?arrange|re-?book|reset)\b|"
            rf"still (?:\w+ ){{0,3}}(?:want|like|love|keen|hope|hoping|interested|eager)(?: \w+){{0,2}} (?:{_SOON}|in)|"
            r"(?:when|once|as soon as) (?:we|i|they|he|she|things)(?:'re| are| is|'s| can| have)?(?: \w+){0,3} "
            r"(?:open|reopen\w*|back|well|better|recover\w*|safe)"
        ),
        Cue.MOVE: (
            r"(?:it's|it is|is|will|be|are|that's|you're|'s) now (?:be |at |on |going to be |set for |for |"
            r"moved to )?(?:\d|"
            r"half|quarter|noon|midday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|"
            r"\((?:was|previously|originally|instead of)\b[^\n)]{1,40}\)|"
            r"\(not (?:at )?\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?\)|(?:a )?(?:day|week|hour|half an hour|\d+ minutes) "
            r"(?:later|earlier|sooner) than|now (?:at )?\d[\d:.]{0,4} ?(?:[ap]m)?,? (?:not|instead of|rather than)"
        ),
        Cue.CALLED_OFF: (
            r"cancel\w*|call(?:ed|ing)? (?:\w+ ){0,4}off\b|is off\b|are off\b|withdr[ae]w\w*|scrap\w*|rescind\w*|"
            r"until further notice|indefinitely|no longer (?:needed|required|going ahead|taking place|happening)|"
            r"no need to (?:come|attend|join|dial|travel)|stood down"
        ),
        Cue.CANCEL: (
            r"no go\b|knock (?:it|this|that) on the head|no work on\b|fell through|fallen through|(?:not|"
            r"n't) (?:going to be )?(?:taking|hiring|needing|"
            r"seeing)(?: \w+){0,3} (?:on|"
            r"anyone|anybody|people|any (?:more|longer))\b|"
            r"(?:put|puts|putting|postpon\w+)(?: [\w':.-]+){1,6} (?:off )?indefinitely|"
            r"(?:put|postpon\w+|suspend\w*)(?: [\w':.-]+){0,6} until further notice"
        ),
    },
    "de": {
        Cue.CONDITION: r"\b(?:gegebenenfalls|ggf|je nach)\b",
        Cue.PREVENTED: (
            r"(?:kann|konnen|konnte|klappt|geht|passt|schaff\w+|wird|werden|findet|"
            r"finden)(?: [\w.:,-]+){0,12}? nicht\b|"
            r"nicht (?:wie geplant|stattfinden|einhalten|wahrnehmen|moglich)|verhindert|verschieb\w*|verschoben|"
            r"verleg\w+"
        ),
        Cue.LATER: (
            r"neue[nrs]? (?:termin\w*|datum|zeitpunkt|vorschl\w+)|ersatztermin\w*|ander\w+ (?:termin\w*|tag|zeitpunkt)|"
            r"nach(?:zu)?holen|ausweichtermin\w*|(?:weiterhin|nach wie vor|trotzdem|immer noch) (?:\w+ )?(?:gern\w*|"
            r"kennen)|neu (?:an)?(?:setzen|vereinbaren|terminieren)"
        ),
        Cue.CALLED_OFF: (
            r"absag\w*|abgesagt\w*|abzusagen|storn\w+|entfall\w*|entfallt|hinfallig|ausfallen|fallt (?:\w+ ){0,3}aus|"
            r"bis auf weiteres|auf unbestimmte zeit"
        ),
        Cue.MOVE: (
            r"(?:stattdessen)\b|"
            r"neuer (?:termin|zeitpunkt) (?:ist|ware|lautet)|(?:verschoben|verlegt|vorverlegt) auf|"
            r"auf (?:den|montag|dienstag|mittwoch|donnerstag|freitag)[^\n]{0,50} (?:verschoben|verlegt|verschieben|"
            r"verlegen|vorgezogen|umgelegt)"
        ),
    },
    "fr": {
        Cue.CONDITION: r"\b(?:le cas echeant|eventuellement)\b",
        Cue.PREVENTED: (
            r"(?:ne|n')\s?(?:\w+ )?(?:pourr\w+|pouv\w+|peu[xt]|pourra)(?: \w+)? (?:pas|plus)?|(?:est|sera|etre|"
            r"a du etre) "
            r"(?:report|decal|repouss)\w*|(?:report|decal|repouss)er|empeche\w*|imprevu"
        ),
        Cue.LATER: (
            r"(?:nouvelle|autre|prochaine)s? (?:date|proposition|disponibilite)s?|(?:nouveau|autre)x? (?:creneau|"
            r"rendez-vous|horaire|moment|jour)x?|reprogramm\w*|replanifi\w*|toujours (?:\w+ ){0,3}(?:rencontr|"
            r"recev|voir|"
            r"echang|interess)\w*"
        ),
        Cue.CALLED_OFF: r"annul\w*|supprim\w*|decommand\w*|jusqu'a nouvel ordre|sine die|tombe a l'eau",
        Cue.MOVE: r"(?:report|decal|avanc|deplac|repouss)\w* (?:au|a|du|de|d')\b|nouvelle date ?:|nouvel horaire",
    },
    "es": {
        Cue.CONDITION: r"\b(?:en su caso|si procede|eventualmente)\b",
        Cue.PREVENTED: (
            r"no (?:\w+ )?(?:podemos|puedo|podremos|podra|podre|puede|va a poder|vamos a poder|es posible|"
            r"sera posible)|"
            r"(?:aplaz|pospon|retras)\w*|nos ha surgido|ha surgido"
        ),
        Cue.LATER: (
            r"(?:nueva|otra) (?:fecha|cita|hora|propuesta)|(?:nuevo|otro) (?:dia|horario|hueco|momento)|reprogramar\w*|"
            r"(?:seguimos|sigo) (?:\w+ ){0,3}(?:interes|queriendo)\w*|mas adelante"
        ),
        Cue.CALLED_OFF: r"cancel\w*|anul\w*|suspend\w*|sin efecto|hasta nuevo aviso|desconvoc\w*",
        Cue.MOVE: (
            r"(?:en su lugar)\b|"
            r"(?:a la place)\b|"
            r"(?:pasa|pasamos|movemos|mueve|cambia|cambiamos|traslada\w*|aplaza\w*|retrasa\w*|"
            r"adelanta\w*) (?:\w+ ){0,3}"
            r"(?:al?|para el) (?:lunes|martes|miercoles|jueves|viernes|dia|\d)"
        ),
    },
    "it": {
        Cue.CONDITION: r"\b(?:eventualmente|se del caso)\b",
        Cue.PREVENTED: (
            r"non (?:\w+ )?(?:possiamo|posso|potremo|potra|riusc\w+|riesc\w+|sara possibile|e possibile)|"
            r"(?:rinvi|rimand|postic|slitt)\w*|imprevisto"
        ),
        Cue.LATER: (
            r"(?:nuova|altra|prossima) (?:data|proposta)|(?:nuovo|altro) (?:appuntamento|orario|giorno|momento)|"
            r"riprogramm\w*|(?:ancora|sempre) (?:\w+ ){0,2}(?:interess|conoscer|incontrar)\w*|rifissa\w*"
        ),
        Cue.CALLED_OFF: (
            r"annull\w*|disdi\w*|cancell\w*|sospes\w*|a data da destinarsi|fino a nuovo avviso|salta\b|saltato"
        ),
        Cue.MOVE: (
            r"(?:al suo posto|in alternativa)\b|"
            r"(?:spostat|rinviat|posticipat|rimandat)[oaie] (?:a|al|alle|all'|dal|da)\b|spostament\w*|"
            r"(?:viene|e|e stato|verra|sara|slitta|slittera) (?:\w+ )?(?:spostat|rinviat|posticipat|anticipat)[oa]|"
            r"slitta\w* (?:a|al)\b"
        ),
    },
    "nl": {
        Cue.CONDITION: r"\b(?:eventueel|indien)\b",
        Cue.PREVENTED: (
            r"(?:lukt|kan|kunnen|gaat|past|redden)(?: [\w.:,-]+){0,10}? niet\b|niet (?:mogelijk|lukken|doorgaan)|"
            r"(?:uit|op)stel\w*|uitgesteld|verplaats\w*|verzet\w*|verschuiv\w*"
        ),
        Cue.LATER: (
            r"(?:nieuwe|andere|volgende) (?:datum|afspraak|tijd|dag)|(?:nieuw|ander) (?:moment|voorstel|tijdstip)|"
            r"(?:nog steeds|nog altijd|alsnog) (?:\w+ )?(?:graag|ontmoeten|spreken|willen)|opnieuw (?:in)?plannen|"
            r"inhalen"
        ),
        Cue.CALLED_OFF: r"afzeg\w*|afgezegd|annul\w*|geannul\w*|afgelast|vervalt|vervallen|tot nader (?:order|bericht)",
        Cue.CANCEL: r"(?:moet|moeten)(?: [\w.:]+){1,14}? (?:afzeggen|annuleren|af te zeggen)",
        Cue.MOVE: (
            r"(?:verplaatst|verzet|verschoven|uitgesteld) naar|naar (?:\w+dag|\d)[^\n]{0,40} (?:verplaatst|verzet)"
        ),
    },
    "pt": {
        Cue.CONDITION: r"\b(?:se for o caso|eventualmente)\b",
        Cue.PREVENTED: (
            r"nao (?:\w+ )?(?:podemos|posso|poderemos|podera|consigo|consegu\w+|vai dar|sera possivel|e possivel)|"
            r"adi(?:ar|ad[oa]|amos)|imprevisto"
        ),
        Cue.LATER: (
            r"(?:nova|outra|proxima) (?:data|proposta|hora)|(?:novo|outro) (?:horario|dia|momento)|remarcar|reagend\w*|"
            r"(?:continuamos|ainda) (?:\w+ ){0,3}(?:interess|conhec|receb|convers|queremos)\w*"
        ),
        Cue.CALLED_OFF: r"cancel\w*|desmarc\w*|anul\w*|sem efeito|ate novo aviso",
        Cue.MOVE: (
            r"(?:em vez disso)\b|"
            r"(?:in plaats daarvan)\b|"
            r"(?:adiad|remarcad|transferid|mudad|antecipad|reagendad)[oa] (?:para|de|do)\b|"
            r"(?:mudar|mudamos|passar|passa|remarcar|adiar|adiamos|reagend\w+|"
            r"transferir) (?:[\w ,]{0,60})?para (?:o |a )?"
            r"(?:dia|segunda|terca|quarta|quinta|sexta|\d)"
        ),
    },
    "pl": {
        Cue.CONDITION: r"\b(?:ewentualn\w+)\b",
        Cue.PREVENTED: (
            r"nie (?:\w+ )?(?:moz\w+|moge|bedzie\w*|bede|uda|dam\w*|odbedzie)|przeloz\w*|przesun\w*|odroczon\w*|"
            r"opozni\w*"
        ),
        Cue.LATER: (
            r"now(?:y|ego|ym|a|e|ych) (?:termin\w*|dat\w*|propozycj\w*)|inn(?:y|ego|ym|a) (?:termin\w*|dat\w*|dzien)|"
            r"ponown\w+ (?:um\w+|termin\w*)|nadal (?:\w+ ){0,3}(?:spotkac|poznac|zainteresowan\w*|porozmawiac)"
        ),
        Cue.CALLED_OFF: r"odwol\w*|anulow\w*|do odwolania|na czas nieokreslony|bezterminowo",
        Cue.MOVE: (
            r"(?:zamiast tego)\b|"
            r"(?:w|na) (?:nowym|inny|innym|nowy) termin\w*|przelozon\w+ na|przesunie\w+ na|now(?:y|a) (?:termin|data) "
            r"(?:rozmowy|spotkania|to)\b|now(?:y|a) (?:termin|data) ?:"
        ),
    },
    "nordic": {
        Cue.CONDITION: r"\b(?:eventuell?t)\b",
        Cue.CANCEL: r"(?:ma|maste|vil|kommer til a|kommer att)(?: \w+){0,2} utga\b",
        Cue.PREVENTED: (
            r"(?:kan|kunne|passer|passar|gar|hinner|rekker|nar|blir|bliver)(?: [\w.:,-]+){0,10}? (?:inte|ikke|ej)\b|"
            r"(?:inte|ikke) (?:mojligt|mulig\w*|som planlagt|som planerat)|(?:ut|ud)satt?e\w*|udskyd\w*|"
            r"skjuta? upp|flytt\w*|"
            r"forhindr\w*"
        ),
        Cue.LATER: (
            r"ny(?:tt|t|e|a)? (?:tid|tidspunkt\w*|dato|datoer|datum|forslag|dag|mode|intervju)|"
            r"(?:annan|anden|annen|andre) (?:tid|dato|dag)|(?:annet|andet|annat) (?:tidspunkt|datum)|boka om|ombok\w*|"
            r"(?:fortsatt|fortfarande|stadig|gerne|fremdeles) (?:\w+ ){0,3}(?:traff|mot|tal|snakk|mod|mott)\w*"
        ),
        Cue.CALLED_OFF: (
            r"avlys\w*|aflys\w*|utga(?:r|tt)?\b|avbok\w*|stall\w* in|installt\w*|innstil\w*|annull\w*|"
            r"tills vidare|inntil videre|"
            r"indtil videre"
        ),
        Cue.MOVE: (
            r"(?:i stallet|istallet|i stedet)\b|"
            r"(?:flytta|flytte|flytter|flyttar|flyttet|flyttat|flyttes|utsatt|udsat|rykke|rykker|rykket)"
            r"(?: [\w.:,]+){0,10} (?:till|til) "
        ),
    },
    "asian": {
        Cue.PREVENTED: r"できなく|難しく|延期|不能|无法",
        Cue.LATER: r"改めて|新しい日程|再調整|別日|另行|重新安排|再约|改期",
        Cue.CALLED_OFF: r"キャンセル|中止|取消|取り消",
    },
}  # fmt: skip
