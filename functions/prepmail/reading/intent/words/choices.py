"""How every language puts times to the reader to choose from, and how it says that a time cannot be changed.

These stand beside the words of each language, folded as they are.
"""

from typing import Final

from prepmail.reading.intent.cue import Cue

_TIMES: Final = r"(?:time ?slots?|slots?|times?|dates?|options?|appointments?|openings?|windows?)"

WORDS: Final = {
    "en": {
        Cue.ASK: (
            rf"{_TIMES} (?:are |is )?(?:listed |shown |set out |given )?(?:below|on offer)|"
            rf"(?:given|sent|offered|got|have|has) (?:me |us |you )?(?:the |these |a few |some |two |three |four )"
            rf"(?:following |possible |available )?{_TIMES}\b|"
            r"(?:with|give me|tell me|know|state|indicate) your (?:preference|preferred|choice|first choice)|"
            r"first[ -]come,? first[ -]served|your pick of|take your pick|which you(?:'d| would)? prefer|"
            r"when (?:can|could) (?:you|u|we)\b|(?:let|tell) (?:me|us)(?: know)? (?:which|what|when|whichever)|"
            r"lmk (?:which|what|when)|"
            r"(?:one|any) of (?:the|these|those) (?:\w+ )?(?:times|slots|dates)|whichever|interview (?:options|"
            r"slots)\b|"
            r"(?:they|we|i|he|she) can (?:do|offer|see you)\W*(?:on)?\W*$"
        ),
        Cue.CONDITION: (
            r"(?:not|isn't|won't|im) ?(?:be )?possible to (?:change|reschedule|move|alter|rearrange|postpone|cancel)|"
            r"(?:cannot|can't|can not|unable to|not able to) (?:change|alter|rearrange|offer (?:an? )?alternative)|"
            r"no (?:changes|alternative (?:dates?|times?))"
        ),
        Cue.MOVE: (
            r"let's (?:say|make it|do|go for) [^\n?.]{0,60} instead\b|"
            r"(?:\d|day|[ap]m|noon|half|quarter) it is(?:,? then)?\b"
        ),
        Cue.GONE: r"until further notice|indefinitely",
        Cue.CANCEL: r"(?:postponed|put off) (?:until further notice|indefinitely|for now)",
        Cue.SELLING: (
            r"the right person to (?:talk|speak|chat)|(?:hiring|recruit\w+|hr|talent|payroll) (?:software|platform|"
            r"tools?|solutions?|suite)\b[^\n]{0,40}\?"
        ),
        Cue.PRIVATE: r"(?:time|meet|meet up|up) for (?:a )?(?:coffee|cuppa|pint|drink|lunch)",
    },
    "de": {
        Cue.ASK: (
            r"(?:folgende|nachstehende|diese|unten)[^\n]{0,30} (?:zur auswahl|zur wahl|zur verfugung)|zur auswahl|"
            r"was (?:ihnen|dir|euch)[^\n]{0,20} passt|welche\w* (?:ihnen|dir|davon)|ihr(?:en)? wunschtermin|"
            r"folgende[nr]? (?:termin|zeit|uhrzeit)\w*"
        ),
        Cue.CONDITION: (
            r"(?:verschiebung|anderung|verlegung)\w*[^\n]{0,40} (?:nicht|leider nicht) moglich|"
            r"kann (?:leider )?nicht (?:verschoben|verlegt|geandert)|nicht moglich,? (?:den|diesen)"
        ),
        Cue.MOVE: (
            r"(?:wird|ist)(?: das| es| daraus)?(?: bei (?:uns|mir))?(?: leider)? (?:nix|nichts)\b|"
            r"(?:komm\w*|kommen sie|treffen wir uns|machen wir\w*)(?: \w+)? lieber (?:am|um|erst|schon)|"
            r"^\W*(?:[^.!?\n]{0,40}, )?(?:kein problem|macht nichts|alles klar|in ordnung),? dann "
        ),
        Cue.GONE: r"bis auf weiteres|auf unbestimmte zeit",
        Cue.CANCEL: r"(?:bis auf weiteres|auf unbestimmte zeit)[^\n]{0,30}(?:verschoben|ausgesetzt|abgesagt)",
    },
    "fr": {
        Cue.ASK: (
            r"(?:creneaux|horaires|dates|disponibilites) (?:suivant\w*|ci-dessous|proposes?|possibles?|au choix)|"
            r"au choix|celui qui vous (?:convient|arrange)|ce qui (?:vous|t)[' ]?(?:convient|arrange)|"
            r"(?:votre|ta) preference|(?:lequel|laquelle|quand)[^\n]{0,60}(?:convien|arrang|prefer|dispo|possible)|"
            r"quand (?:est-ce que )?(?:pourriez|pourrais|pouvez|peux|seriez|serais)[^\n]{0,80}\?"
        ),
        Cue.CONDITION: r"(?:ne|pas) (?:peut|sera|pourra)[^\n]{0,20} (?:etre )?(?:modifie|deplace|reporte)e?\b",
        Cue.GONE: r"jusqu'a nouvel ordre|sine die",
        Cue.CANCEL: r"(?:report|suspend)\w* (?:jusqu'a nouvel ordre|sine die)",
    },
    "es": {
        Cue.ASK: (
            r"cuando (?:te|le|os|les) (?:viene|vendria|va|iria|parece)|(?:siguientes|estos|"
            r"estas) (?:\w+ )?(?:horarios|huecos|fechas|opciones|turnos|horas)|a elegir|"
            r"cual (?:te|le|de)[^\n]{0,40}|(?:el|la|lo) que (?:te|le|mejor)[^\n]{0,20} (?:venga|convenga|viene|"
            r"encaje)|"
            r"(?:tu|su) preferencia|cuando (?:podria|puede|puedes|podrias|te|le)[^\n]{0,80}\?"
        ),
        Cue.CONDITION: r"no (?:es posible|se puede|podemos) (?:cambiar|modificar|mover|aplazar)",
        Cue.GONE: r"hasta nuevo aviso|indefinidamente",
        Cue.CANCEL: r"(?:aplaz|pospuest)\w* (?:hasta nuevo aviso|sin fecha|indefinidamente)",
    },
    "it": {
        Cue.ASK: (
            r"quando (?:potresti|potrebbe|puoi|puo|riesc\w+|saresti|sarebbe|le|ti)[^\n]{0,80}\?|"
            r"(?:seguenti|questi|queste) (?:\w+ )?(?:orari|date|disponibilita|opzioni|fasce|giorni)|a scelta|"
            r"(?:quale|quali) (?:le|ti|preferi)[^\n]{0,40}|(?:la tua|la sua) preferenza|(?:giorno|ora|orario|"
            r"data)[^\n]{0,20} "
            r"(?:che )?preferi\w+"
        ),
        Cue.CONDITION: r"non (?:e possibile|si puo|possiamo) (?:spostare|cambiare|modificare|rimandare)",
        Cue.GONE: r"a data da destinarsi|fino a nuovo avviso",
        Cue.CANCEL: r"(?:rinviat|sospes|rimandat)\w* (?:a data da destinarsi|fino a nuovo avviso)",
    },
    "nl": {
        Cue.ASK: (
            r"(?:volgende|onderstaande|deze) (?:\w+ )?(?:tijden|momenten|opties|data|tijdstippen|mogelijkheden)|"
            r"(?:uw|je|jouw) voorkeur|(?:welke?|wat|wanneer)[^\n]{0,50} (?:past|schikt|uitkomt|komt)|"
            r"wat komt[^\n]{0,30} uit|(?:je|jou|u) (?:zien|ontvangen|spreken) op\W*$|"
            r"wanneer (?:zou|kun|kunt|kan|ben|bent|heb|heeft)[^\n]{0,80}\?"
        ),
        Cue.CONDITION: r"niet (?:meer )?mogelijk (?:om )?[^\n]{0,30}(?:te )?(?:wijzigen|verzetten|verplaatsen)",
        Cue.GONE: r"tot nader (?:order|bericht)",
        Cue.CANCEL: r"(?:uitgesteld|opgeschort) tot nader (?:order|bericht)|tot nader (?:order|bericht) uitgesteld",
    },
    "pt": {
        Cue.ASK: (
            r"(?:seguintes|estes|estas|esses|essas) (?:\w+ )?(?:horarios|datas|opcoes|dias|horas)|a escolha|"
            r"qual (?:deles|delas|o|a|te|lhe|prefer)[^\n]{0,40}|(?:sua|tua) preferencia|"
            r"quando (?:poderia|pode|podes|poderias|voce|fica|seria)[^\n]{0,80}\?"
        ),
        Cue.CONDITION: r"nao (?:e possivel|podemos|pode ser) (?:alterar|mudar|remarcar|alterad\w|remarcad\w)",
        Cue.GONE: r"ate novo aviso|sem data|por tempo indeterminado",
        Cue.CANCEL: r"(?:adiad|suspens)\w* (?:ate novo aviso|sem data|por tempo indeterminado)",
    },
    "pl": {
        Cue.ASK: (
            r"(?:nastepujace|ponizsze|nastepujacych|ponizszych|te|kilka|dwa|trzy) (?:\w+ )?(?:termin|godzin|dat)\w*|"
            r"do wyboru|ktor\w+[^\n]{0,40} (?:odpowiada|pasuje|pasowal\w*|wygodn\w*)|"
            r"kiedy (?:moglby|moglaby|mozesz|moze|pasuje|mial\w*)[^\n]{0,80}\?"
        ),
        Cue.CONDITION: r"nie ma mozliwosci (?:zmiany|przelozenia)|nie mozna (?:zmienic|przelozyc)",
        Cue.GONE: r"do odwolania|na czas nieokreslony|bezterminowo",
        Cue.CANCEL: r"(?:przelozon|zawieszon|odlozon)\w* (?:do odwolania|na czas nieokreslony|bezterminowo)",
    },
    "nordic": {
        Cue.INTERVIEW: r"jobb?(?:prat|snakk|samtal\w*|intervju\w*)",
        Cue.COME: (
            r"(?:stikke\w*|svinge\w*|ticka\w*|titta\w*|kika\w*|kigge\w*|smutte\w*) (?:inn|ind|in|innom|forbi|"
            r"forbi|indenfor)"
        ),
        Cue.ASK: (
            r"(?:foljande|folgende|disse|dessa|nedenstaende) (?:\w+ )?(?:tider|tidspunkter|tidspunkt|datoer|"
            r"dager|dagar|muligheter|muligheder)|att valja pa|at vaelge (?:i)?mellem|a velge mellom|"
            r"(?:vilken|vilket|hvilken|hvilket|hva|hvad|vad|nar|hvornar)[^\n]{0,50} (?:passar|passer)|"
            r"(?:nar|hvornar) (?:kan|kunne|skulle|har|passar|passer|ville)[^\n]{0,80}\?"
        ),
        Cue.CONDITION: (
            r"(?:inte|ikke)(?: \w+){0,2} (?:mojligt|muligt|mulig|mojlighet)[^\n]{0,20} "
            r"(?:andra|aendre|endre|flytte|flytta|boka om)"
        ),
        Cue.GONE: r"tills vidare|inntil videre|indtil videre",
        Cue.CANCEL: r"(?:skjuts upp|uppskjut\w+|utsatt|udskudt|udsat) (?:tills vidare|inntil videre|indtil videre)",
    },
    "asian": {
        Cue.ASK: r"(?:以下|下記)の(?:候補|日程|日時)|候補日|ご都合の(?:よい|良い)|您方便的时间|以下时间",
    },
}
