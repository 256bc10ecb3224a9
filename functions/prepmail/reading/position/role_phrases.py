"""How far the name of a job reaches in running text, word by word, in any of the languages we read."""

import re
from collections.abc import Callable
from typing import Final

from prepmail.reading.people.kinds import ends_in_job, is_department, is_role, is_romance_job

_MOST_WORDS: Final = 9
# A job in front of an "and" may be followed by a second one, this many words on.
_AHEAD: Final = 3
# "kierowca kat. C+E", "Asst. Manager": the name goes on behind the full stop.
_SHORTENED: Final = frozenset("sr jr kat cat ass asst dipl mgr exec techn stv wiss gen adm".split())  # noqa: SIM905 - words
_NEW = re.compile(
    r"(?:new|additional|further|experienced|neue[nrms]?|weitere[nrms]?|erfahrene[nrms]?|nouve(?:au|lle)|nuev[oa]|"
    r"nuov[oa]|"
    r"nieuwe|nov[oa]|ny|nytt|nye|nya)[ \u00a0]",
    re.IGNORECASE,
)
_OPENING = re.compile(r"[ \u00a0]?[\"„“”»«'‘*_]{0,3}[ \u00a0]?")
_ARTICLE = re.compile(
    r"(?:an?|the|our|your|this|eine[rmns]?|unser\w{0,2}|une?|notre|una?|un['’]|una?|nuestr[oa]|nostr[oa]|een|geen|"
    r"onze|keine[nrms]?|"
    r"uma?|en|"
    r"ett|et|v[åa]r|vores|v[åa]rt)[ \u00a0]|(?:un['’]|l['’]|d['’])",
    re.IGNORECASE,
)
_WORD = re.compile(r"(?:[ds]['’])?[^\W_](?:[\w&/+#'’*-]|[.:](?=[^\W\d_]))*\.?|&", re.IGNORECASE)
_GAP = re.compile(r"[ \u00a0]{1,2}(?:[–—-][ \u00a0])?|,[ \u00a0]")
_GENDER = re.compile(r"[ \u00a0]?\((?:[mwfdvixhkna]|gn)(?:\s?[/|,*]\s?[mwfdvixhkna]){1,3}\)", re.IGNORECASE)
# No name of a job goes on over these.
_STOPS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        # English
        "at with here on which that who has have had is will to our we you your i would from by as if please this next "
        "when where before after via today tomorrow yesterday was were be been are can could should may might starting "
        "based within under until so but not or they he she it its their his her us me my the a an because since while "
        "during please role position job post vacancy opening opportunity spot seat interview interviews "
        # German
        "bei im am um mit zu zum zur vom von bis ab auf aus sowie wir sie ihr ihre ihren ihnen dich dir du uns unser "
        "unsere unserem unserer ist sind wird werden haben hat hatten möchten freuen gefreut erhalten laden gern gerne "
        "heute morgen der die das den dem ein eine einen einer interessieren beworben vorstellen geht ich "
        # French
        "chez au aux à dans avec a qui que nous vous pour sur par est le la les ce cette étant ayant se sera aura "
        "votre notre lors je "
        "j'ai souhaite souhaitons souhaiterions souhaiterais aimerais aimerions voudrais voudrions avons serions "
        # Spanish, Portuguese
        "queremos quisiéramos querríamos hemos quería queríamos gostaria gostaríamos temos podemos "
        "con ha nos el los las se es por al su tu nuestro nuestra será tendrá quedó está fue te le cual donde lo "
        "na no nas em da com aqui o os as é foi sua seu ao às para um uma está fica "
        # Italian
        "presso che ci il lo gli per nella nel è sarà alla allo ti vorrei vorremmo desidero desideriamo abbiamo siamo "
        "possiamo "
        # Dutch
        "gaat niet door kan moet zal gaan "
        "vervalt vervallen ingetrokken wegvalt bij op met te heeft hebben willen wij je u uw het een zijn wordt om "
        "voor naar dat meer "
        # Polish
        "chciałbym chciałabym chcielibyśmy prosimy proponuję w we z ze oraz u na jest się odbędzie od po dla o "
        "przy który która zapraszamy zapraszam "
        # Swedish, Danish, Norwegian
        "hos på vid til till har her är er det ett et som kommer vil vill skal ska dig deg vi oss kl fra från av "
        "for för den ved vore vores vår blir bliver flyttas flyttes utsettes skjuts måste må "
        # Verbs of a German or a French sentence
        "findet fällt entfällt muss kann wurde worden soll bleibt müssen können doit peut êtes"
    ).split()
)
# These go on where a fitting word follows.
_OF: Final = frozenset("of de du des d di del della dei do dos van de".split())  # noqa: SIM905 - a list of words
_AND: Final = frozenset("and & und et y e ed en og och i".split())  # noqa: SIM905 - a list of words
_IN: Final = frozenset("in en für".split())  # noqa: SIM905 - a list of words
# Jobs in a subject: "Lecturer in Sociology".
_STUDIES = re.compile(
    r"(?:lecturer|professor|fellow\w{0,4}|post-?doc\w{0,6}|reader|intern\w{0,4}|trainee\w{0,4}|apprentice\w{0,4}|chair|"
    r"teacher|instructor|tutor|researcher|graduate|associate|assistant|specialist)$",
    re.IGNORECASE,
)
_JOINTS: Final = _OF | _AND | _IN
_AT: Final = frozenset("alla allo alle al ai agli aux à".split())  # noqa: SIM905 - a list of words
_AT_WORK = re.compile(
    r"(?i:assistente|addett[oa]|operai[oa]|impiegat[oa]|responsabile|ausiliari[oa]|ripetitor[ei]|educatric?e?|tecnico) "
    r"(?:alla|allo|alle|al|ai|agli) (?!(?:ore|nostr\w|fine|momento|termine|data|sede|presso)\b)[^\W\d_A-Z]{3,20}\b",
)
# "préposé aux bénéficiaires", "agente à la clientèle"
_FRENCH_WORK = re.compile(
    r"[^\W\d_]{4,24} (?:aux (?!(?:horaires|alentours|environs|dates|heures|bureaux|locaux|jours)\b)[^\W\d_A-Z]{4,20}|"
    r"à la (?:clientèle|personne|petite enfance|direction|production|maintenance|vente)|"
    r"à (?:l['’](?:entretien|accueil|enfance)|domicile))\b"
)
# "Segurança no Trabalho", "sicurezza sul lavoro"
_SAFETY = re.compile(r" (?:no [Tt]rabalho|en el [Tt]rabajo|sul [Ll]avoro)\b")
# When one works, behind the job.
_SHIFTS: Final = frozenset("natt nat kväll kveld aften helg nights nuit soir noche notte nacht vikariat".split())  # noqa: SIM905 - words
_DAY = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|lundi|mardi|"
    r"mercredi|jeudi|vendredi|lunes|martes|mi[ée]rcoles|jueves|viernes|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|"
    r"venerd[iì]|maandag|dinsdag|woensdag|donderdag|vrijdag|segunda|ter[çc]a|quarta|quinta|sexta|poniedzia[łl]ek|"
    r"wtorek|[śs]rod[aęe]|czwartek|pi[ąa]tek|m[åa]ndag\w{0,2}|tisdag\w{0,2}|onsdag\w{0,2}|to?rsdag\w{0,2}|"
    r"fredag\w{0,2}|"
    r"mandag|tirsdag|jan(?:uary)?|feb(?:ruary)?|march|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"o[ck]t(?:ober)?|"
    r"nov(?:ember)?|de[cz](?:ember)?",
    re.IGNORECASE,
)


# Where Dutch and German put the verb: "voor de functie van kok afzeggen".
_VERB_AT_END = re.compile(
    r"\w{2,12}(?:zeggen|zetten|plaatsen|schuiven|nemen|voeren|plannen|spreken|stellen|gaan|komen|leren|laten|nodigen|"
    r"trekken|sagen|schieben|legen|nehmen|führen|sprechen|stellen|lernen|laden|kommen)|annuleren|bespreken|"
    r"verlopen|einladen|stornieren"
)


def read_role_phrase(text: str, position: int, *, is_place: Callable[[str], bool]) -> tuple[str, int] | None:
    """Return the words that may name a job from ``position`` on and where they end, None where none do.

    Articles and quotation marks before them are skipped. ``is_place`` tells a town: "Lecturer in Sociology" goes on,
    "Lecturer in Leeds" does not.
    """
    for lead in (_OPENING, _ARTICLE, _NEW, _OPENING):
        if skipped := lead.match(text, position):
            position = skipped.end()
    start = end = position
    count = 0
    first = _WORD.match(text, position)
    capital = first is not None and first[0][:1].isupper()
    while count < _MOST_WORDS and (word := _WORD.match(text, position)):
        bare = word[0].casefold().rstrip(".")
        if count and (set_phrase := _set_phrase(text, start, end, bare)):
            return text[start:set_phrase], set_phrase
        if _is_stop(word[0], bare, first=not count):
            break
        if capital and count and bare not in _JOINTS | _SHIFTS and word[0][0].islower() and _is_whole(text[start:end]):
            # "als Sachbearbeiterin Wohngeld einzufinden"
            break
        if bare not in _JOINTS:
            end = word.end() - (1 if word[0].endswith(".") and bare not in _SHORTENED else 0)
        elif not count or not _goes_on(text, word, capital=capital, so_far=text[start:end], is_place=is_place):
            break
        count += 1
        position = _next_word(text, word.end()) if end == word.end() or bare in _JOINTS else -1
        if position < 0:
            break
    words = text[start:end].strip()
    return (words, end) if words else None


def _set_phrase(text: str, start: int, end: int, bare: str) -> int | None:
    """Return where a job ends that a set phrase closes: "addetto alle vendite", "préposé aux bénéficiaires"."""
    at = (_AT_WORK.match(text, start) or _FRENCH_WORK.match(text, start)) if bare in _AT else None
    found = at or _SAFETY.match(text, end)
    return found.end() if found else None


def _is_stop(word: str, bare: str, *, first: bool) -> bool:
    """Say whether no name of a job goes on over a word: a day, a number, a verb at the end of its sentence."""
    verb = not first and word.islower() and _VERB_AT_END.fullmatch(bare) is not None
    return verb or bare in _STOPS or _DAY.fullmatch(bare) is not None or (bare.isdigit() and len(bare) > 1)


def _next_word(text: str, position: int) -> int:
    """Return where the next word of the name may begin, -1 where the name is over."""
    if gender := _GENDER.match(text, position):
        position = gender.end()
    gap = _GAP.match(text, position)
    return -1 if gap is None or (gap[0][0] == "," and not _adds_team(text, gap.end())) else gap.end()


def _is_whole(words: str) -> bool:
    """Say whether the job's noun is said, and in a language where no adjectives follow it."""
    return is_role(words) and not is_romance_job(words)


def _goes_on(text: str, link: re.Match[str], *, capital: bool, so_far: str, is_place: Callable[[str], bool]) -> bool:
    """Say whether the job's name goes on behind "of", "and" or "in"."""
    gap = _GAP.match(text, link.end())
    following = _WORD.match(text, gap.end()) if gap else None
    if following is None:
        return False
    bare, link_word = following[0].casefold().rstrip("."), link[0].casefold()
    if link_word in _OF:
        return bare not in _STOPS or bare in {"la", "los", "las", "die", "der", "the"}
    if bare in _STOPS or _DAY.fullmatch(bare):
        return False
    upper = following[0][:1].isupper()
    if link_word in _IN:
        return not is_place(following[0]) and (
            (upper and link_word == "für" and capital)
            or (link_word == "in" and _STUDIES.search(so_far) is not None)
            or (link_word == "en" and not upper)
        )
    if capital and upper:
        return True
    if is_department(bare):
        return True
    if not (capital or upper) and " " in so_far.strip() and _closes(text, following.end()):
        # "rådgiver miljø og klima": two fields of one job.
        return not ends_in_job(so_far)
    ahead = text[following.start() : following.start() + 60].split()[:_AHEAD]
    return not ends_in_job(so_far) and any(ends_in_job(each.strip(".,;:")) for each in ahead)


def _closes(text: str, position: int) -> bool:
    """Say whether the words end here: a mark, a bracket, a line's end, or a word that no job goes on over."""
    following = _WORD.match(text, position + 1)
    return text[position : position + 1] != " " or (following is not None and following[0].casefold() in _STOPS)


def _adds_team(text: str, position: int) -> bool:
    """Say whether a team's name stands behind a comma ("Registered Nurse, ICU"; "Engineer II, Payments")."""
    word = _WORD.match(text, position)
    return word is not None and word[0][:1].isupper() and is_department(word[0]) and not word[0].endswith(".")
