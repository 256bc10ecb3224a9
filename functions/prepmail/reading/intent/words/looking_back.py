"""How people look back on an interview in every language: "they asked me", "my notes", "thanks for coming in".

Words are folded (lower case, no accents).
"""

from typing import Final

from prepmail.reading.intent.cue import Cue

WORDS: Final = {
    "en": {
        Cue.NOTE: (
            r"(?:get|gets|getting|come|comes) back to (?:you|me|us)|(?:you(?:'ll| will)|hope to|"
            r"expect to) hear from|thanks? (?:you )?for "
            r"(?:the|your) (?:\w+ )?(?:reply|response|e-?mail|message)|(?:lovely|nice|great|"
            r"good) to (?:have )?(?:met|meet|see|seen) you"
        ),
        Cue.TOLD: (
            r"(?:my|some|a few|here are|these are)(?: \w+)? notes\b|notes (?:from|on|of|after)\b|(?:it|that)(?:'s|"
            r" is| was)?"
            r"(?: all)? (?:over|done|finished)\b|it went|that went|went (?:ok|okay|well|fine|badly|great|alright|"
            r"better|so|"
            r"really|pretty|quite)|(?:they|she|he|\w+) (?:also )?asked (?:me|about|a lot|how|what|why|whether|if|lots)|"
            r"(?:this is|here's|here is|that's) what (?:they|i|she|he)|what (?:i|they) (?:remember|asked|said)|"
            r"i (?:told|said|explained|talked|mentioned|forgot|should have|answered|stumbled|messed|nailed|"
            r"think i|liked)|"
            r"(?:they|she|he) (?:liked|seemed|mentioned|want(?:ed)? to know|said (?:they|i|it)|were|was|told|"
            r"will let me|"
            r"'ll (?:let|ring|call|get))|(?:they|she|he)'ll (?:let|ring|call|get|be in touch)|should(?: have|'ve) "
            r"(?:said|mentioned|asked)|just (?:back|out|finished|done|had)|debrief"
        ),
    },
    "de": {
        Cue.NOTE: (
            r"(?:horen|horst|hort) (?:sie |du )?(?:\w+ )?von (?:uns|mir)|danke fur (?:das|den|deinen|"
            r"ihren) (?:\w+ )?(?:gesprach|besuch|"
            r"termin)|schon, dass (?:sie|du)"
        ),
        Cue.TOLD: (
            r"(?:meine|ein paar|hier sind) notizen|(?:ist|war) (?:vorbei|geschafft|rum|erledigt)|(?:lief|gelaufen|"
            r"es ging|"
            r"war (?:gut|ok|okay|nett|ganz))|(?:sie|er|man|die) (?:haben|hat|wollten|wollte|fragten|fragte)|gefragt|"
            r"ich (?:habe|hab|hatte|erzahlte|sagte|vergass)|melden sich bis"
        ),
    },
    "fr": {
        Cue.NOTE: (
            r"(?:ravie?|contente?s?|plaisir) de vous avoir (?:rencontre|recu)|revien\w+ vers vous|"
            r"merci (?:d'etre venu|de votre visite)"
        ),
        Cue.TOLD: (
            r"mes notes|(?:c'est|c'etait) (?:fini|termine|fait|passe|bien)|(?:ca|cela) s'est (?:\w+ )?passe|ils m'ont|"
            r"(?:il|elle|on) m'a|(?:ils|elles?|il) (?:ont|a) (?:demande|aime|parle|insiste)|j'ai (?:oublie|parle|"
            r"dit|repondu)|"
            r"j'aurais du"
        ),
    },
    "es": {
        Cue.NOTE: (
            r"gracias por (?:venir|haber venido|tu visita|su visita)|te (?:diremos|decimos|contestamos) algo|"
            r"encantad\w+ de conocerte"
        ),
        Cue.TOLD: (
            r"mis notas|ya (?:esta|ha pasado|termino)|(?:fue|salio|ha ido|me fue) (?:bien|mal|regular|genial)|"
            r"me (?:preguntaron|"
            r"han preguntado|pregunto|dijeron|han dicho|comentaron)|(?:les|le) (?:gusto|conte|dije)|se me olvido|"
            r"hable de"
        ),
    },
    "it": {
        Cue.NOTE: (
            r"grazie (?:per|di) (?:essere venut\w|la visita|la chiacchierata)|le faremo sapere|ti faremo sapere|"
            r"piacere conoscer\w+"
        ),
        Cue.TOLD: (
            r"(?:i miei|miei) appunti|e (?:andat\w|finit\w|fatt\w)|mi (?:hanno|ha) (?:chiesto|detto|fatto)|"
            r"ho (?:dimenticat|"
            r"parlat|dett|rispost|raccontat)\w|gli e piaciut\w|avrei dovuto"
        ),
    },
    "nl": {
        Cue.NOTE: (
            r"leuk (?:je|u) (?:\w+ )?(?:ontmoet|gesproken)|bedankt voor (?:je|uw|het) (?:komst|bezoek|gesprek|"
            r"leuke)|laten (?:het )?(?:je )?"
            r"(?:nog )?weten|hoor je van"
        ),
        Cue.TOLD: (
            r"mijn (?:notities|aantekeningen)|(?:het )?(?:is|was) (?:voorbij|achter de rug|klaar|goed gegaan|"
            r"leuk)|(?:het )?ging "
            r"(?:goed|ok|prima|wel|best|redelijk)|(?:ze|zij|hij) (?:vroeg|vroegen|wilden|hebben|zei|zeiden|vonden)|ik "
            r"(?:vergat|vertelde|heb|had|zei)"
        ),
    },
    "pt": {
        Cue.NOTE: (
            r"obrigad\w por (?:ter vindo|vir)|damos (?:noticias|uma resposta)|gost(?:amos|ei) de (?:te|o|a) conhecer"
        ),
        Cue.TOLD: (
            r"(?:as )?minhas notas|ja (?:foi|passou|acabou)|(?:correu|foi) (?:bem|mal|otim\w|tranquil\w)|"
            r"(?:me )?(?:perguntaram|"
            r"perguntou|disseram|gostaram)|(?:esqueci|falei|contei|disse|respondi)\b"
        ),
    },
    "pl": {
        Cue.NOTE: (
            r"dziekuj\w+ za (?:rozmowe|spotkanie|przybycie|wizyte)|odezwiemy sie|damy znac|milo bylo"
        ),
        Cue.TOLD: (
            r"moje notatki|(?:juz )?po (?:rozmowie|wszystkim)|poszlo|(?:pytali|pytala|pytal|zapytali|powiedzieli|"
            r"spodobalo)|"
            r"(?:zapomnial|opowiedzial|powiedzial|mowil)\w*"
        ),
    },
    "nordic": {
        Cue.NOTE: (
            r"(?:tack|takk|tak) for (?:att|at) (?:du|ni|dere)|(?:tack|takk|tak) for (?:samtal\w+|intervju\w+|"
            r"besok\w*|snakk\w*|praten|sist|"
            r"sidst|idag|i dag)|hor av oss|horer (?:du )?fra oss|hor fran oss|horer fra|aterkommer|vender tilbage|"
            r"(?:kjekt|trevligt|"
            r"hyggelig\w*|kul) (?:a |att |at )?(?:mote|traffa|mode|ha mott)"
        ),
        Cue.TOLD: (
            r"(?:mina|mine) (?:anteckningar|notater|noter)|(?:det )?(?:gick|gikk|gik) (?:bra|ok|fint|godt|"
            r"darlig\w*|val|sadar)|"
            r"(?:er|ar) (?:over|fardig|ferdig|klar|overstat|overstatt)|(?:de|hun|han|hon) (?:fragade|spurte|"
            r"spurgte|sa|sade|"
            r"likte|gillade|ville)|jag (?:glomde|berattade|sa)|jeg (?:glemte|fortalte|sa|sagde)"
        ),
    },
    "asian": {},
}  # fmt: skip
