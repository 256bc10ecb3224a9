"""Which languages a text is likely in, by the small words that only they have."""

import re
from functools import cache
from typing import Final

# Small words that stand in nearly every mail of a language and in few of another.
_SMALL_WORDS: Final = {
    "de": (
        "und der die das wir ich sie ihr ihre ihnen nicht mit fur uhr am zum bei auf einen einem unser "
        "herr frau bis du kannst dir dich mir ist auch deine dein hallo leider im einen hier uns haben wir wird "
        "gesprach vorstellungsgesprach wann konnen "
        "montag dienstag mittwoch donnerstag freitag samstag sonntag uhr januar februar marz mai juni juli "
        "oktober dezember"
    ),
    "fr": (
        "et le la les vous nous votre notre pour est avec une dans sur bonjour cordialement merci je "
        "sommes au aux vos bonne ce cette du des ai malgre sera "
        "entretien quand demain "
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout "
        "septembre octobre novembre decembre"
    ),
    "es": (
        "el los las y para con una por tu su hola gracias nos le te del saludos estimado estimada que "
        "usted te hemos puesto hasta tienes nuestro las "
        "entrevista cuando buenas viene podrias "
        "lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio "
        "septiembre octubre noviembre diciembre"
    ),
    "it": (
        "il lo gli di per con una che le ci sua tuo gentile buongiorno grazie saluti alle del della "
        "siamo abbiamo ciao purtroppo nostra e un si "
        "colloquio quando domani potresti "
        "lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno "
        "luglio settembre ottobre dicembre ore"
    ),
    "nl": (
        "de het een en wij je jij u uw met voor van om op is beste groet groeten graag ons dat niet we "
        "jou hoi wil moeten helaas bij een deze "
        "gesprek sollicitatie wanneer kun "
        "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur januari februari maart mei augustus "
        "dan naar even langs"
    ),
    "pt": (
        "o os as e para com uma por voce sua seu ola obrigado obrigada nos as em na no do da que ate "
        "voce temos infelizmente gostariamos ja uma "
        "entrevista quando amanha pode "
        "segunda terca quarta quinta sexta sabado domingo feira janeiro fevereiro marco abril maio junho "
        "julho setembro outubro dezembro"
    ),
    "pl": (
        "i w na z do sie jest pan pani dzien dobry prosze pozdrawiam oraz dla o czy nie za przez "
        "panstwa pania aby prosimy godz bedzie "
        "rozmowa rozmowe kiedy jutro "
        "poniedzialek wtorek sroda srode czwartek piatek sobota sobote niedziela stycznia lutego marca "
        "kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia"
    ),
    "nordic": (
        "och og att at det den jag jeg vi du dig deg med till til for pa er ar som hej hei har ett et "
        "klockan kl vi oss tyvarr desvaerre gjerne garna hos din dit vil ikke inte "
        "intervju intervjuet samtale samtalen passar passer "
        "mandag tisdag tirsdag onsdag torsdag fredag lordag sondag januari februari mars maj juni juli "
        "augusti oktober desember december"
    ),
}
# Small words of these languages that English has as well.
_ENGLISH_TOO: Final = (
    "a an as at do for i in is me no of on so to we am die was men hun per come mars august november december september"
)
_ASIAN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]")
_WORD = re.compile(r"[^\W\d_]+")
_SHORT: Final = 30


def guess_languages(folded: str) -> tuple[str, ...]:
    """Return the word lists that fit a folded text: English always, and the one or two others it is likeliest in."""
    words = set(_WORD.findall(folded[:4_000]))
    scores = sorted(((len(words & small), name) for name, small in _small_words().items()), reverse=True)
    best = scores[0][0]
    least = 3 if len(words) > _SHORT else 2
    latin = [name for score, name in scores[:3] if score >= least and score * 3 >= best * 2]
    if not latin and len(words) < 12:  # noqa: PLR2004 - too short to tell: a subject line
        latin = list(_small_words())
    return ("en", *latin, *(("asian",) if _ASIAN.search(folded[:4_000]) else ()))


@cache
def _small_words() -> dict[str, frozenset[str]]:
    english = frozenset(_ENGLISH_TOO.split())
    return {name: frozenset(words.split()) - english for name, words in _SMALL_WORDS.items()}
