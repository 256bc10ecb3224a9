"""What a time in a letter is there for: set, offered, taken back, a deadline, or no time of a meeting at all."""

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from prepmail.reading.dates.mentions import Mention, Role
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import Sentence, fold
from prepmail.reading.intent.letter_cues import LetterCues

_A_MEETING: Final = timedelta(hours=2)
_LABEL_LINE: Final = 40
_WORDS = re.compile(r"[^\W\d_]+")
_SHORT_WORD: Final = 3
_BARE: Final = 6
_FEW: Final = 2
# A weekday, a month, a zone.
_DATE_WORDS: Final = 3
_LABEL: Final = 16
_OF_THE_MEETING: Final = frozenset(
    {Cue.INTERVIEW, Cue.MEETING, Cue.CONFIRM, Cue.PERSONAL, Cue.MOVE, Cue.GONE, Cue.INVITE, Cue.ASK}
)
_BESIDE = re.compile(
    r"\b(?:before|prior to|ahead of|after|following) (?:the|your|our) (?:\w+ )?(?:interview|meeting|call|panel)\b|"
    r"\b(?:beforehand|afterwards|start date|starting date)\b|"
    r"\b(?:role|job|position|contract|employment|office|building|reception|training|course|cafe|car park) (?:\w+ )?"
    r"(?:starts?|begins?|opens?|closes?|commences?|will start|will begin)\b|(?:vor|nach) (?:dem|ihrem|"
    r"deinem) (?:\w*gesprach|interview|termin)|"
    r"(?:avant|apres) l'entretien|(?:antes|despues) de la entrevista|(?:prima|dopo) (?:del|il) colloquio|"
    r"(?:voor|na) het gesprek|(?:antes|depois) da entrevista|(?:przed|po) rozmow"
)
_MET = re.compile(
    r"\b(?:enjoyed|loved|great|good|lovely|nice|wonderful|pleasure|appreciated?|thank(?:s|"
    r" you)(?: so much)?(?: again)? for)"
    r"[^\n]{0,30}\b(?:meeting|speaking|talking|seeing|chatting|coming|interview\w*|conversation|call|chat|"
    r"talk|presentation|lecture|session|visit|lesson|tour|demo)\b|"
    r"\b(?:you|we|i|they) (?:met|spoke|talked|interviewed|chatted)\b|\bpresentation on\b|"
    r"\b(?:merci pour|danke fur|dank fur|gracias por|grazie per|bedankt voor|obrigad[oa] por|dziekuj\w+ za|tack for|"
    r"takk for|tak for)\b"
)
_TO_COME = re.compile(
    r"\b(?:see you|let's|confirm\w*|will|next|forward|would|invite|come back|bis|nachste\w*|freuen|a bientot|"
    r"prochain\w*|"
    r"nos vemos|proxim[oa]|ci vediamo|prossim[oa]|tot|volgende|ate|vi ses|do zobaczenia)\b|'ll\b"
)
_CONTACT = re.compile(
    r"\b(?:(?:any|with|for) (?:questions?|problems?|queries|trouble|issues?|feedback)|(?:can be|is|are|"
    r"be) reach(?:ed|able)|"
    r"reach (?:me|us|him|her|them|the)|contact (?:me|us)|change it|office hours|opening hours|"
    r"(?:ruckfragen|rueckfragen)|"
    r"erreichbar|erreichen sie|zu erreichen|joignables?|pour toute question|(?:renseignements?|informations?) ?:|dudas|"
    r"localizable|(?:per|para mas) informa\w+|per domande|reperibile|contactable|bij vragen|bereikbaar|esclarecimentos|"
    r"duvidas|w razie pytan|dostepn\w+ pod|vid fragor|ved sporgsmal|ved sporsmal|traffas pa|treffes pa)\b|"
    r"\bcall (?:me |us |our \w+ )?(?:at |on )?[+(]?\d[\d ().-]{5,20}[^\n]{0,20}\bbetween\b"
)
# A number to ring, with a time beside it: when somebody can be asked, unless another time is the meeting's.
_RING = re.compile(
    r"\b(?:ring|rings|call|phone|tel|text|txt|telefon\w*|anrufen|ruf\w*|appel\w*|llam\w*|chiam\w*|bel|liga\w*|"
    r"zadzwon\w*|"
    r"dzwon\w*|infolini\w*|hotline|helpdesk|help desk|helpline)\b[^\n]{0,50}?\d{2}[\d ().-]{4,20}\d"
)
_NUMBER = re.compile(r"\+?\d[\d ()/.-]{6,18}\d")
_DIGITS: Final = 8
_DAY_WORDS = re.compile(r"[^\W\d_]{3,}|\d{1,2}[./-]\d{1,2}|\d{1,2}(?:st|nd|rd|th)")
_NO_DAY = re.compile(
    r"\b(?:uhr|noon|midday|midi|mittags|until|till|bis|from|between|and|von|zwischen|und|the|gmt|utc|"
    r"[ecmp][sd]?t|cest|cet|bst|eastern|pacific|central|mountain|time|ore|alle|kl|godz|hrs|starting|sharp)\b"
)
_HELD: Final = frozenset({Cue.INTERVIEW, Cue.CONFIRM, Cue.INVITE})


_LOOKED_BACK = re.compile(
    r"\b(?:following|further to|thanks? (?:you )?(?:again )?for|danke fur|suite a|apres|merci pour|tras|despues de|"
    r"gracias por|dopo|in seguito a|naar aanleiding van|apos|depois d[aeo]|efter|etter)\b"
    r"(?: \w+['\u2019]?){0,4}?[ ']"
    r"(?:interviews?|meeting|visit|conversation|chat|call|\w*gesprach\w*|entretien|entrevista|colloquio|gesprek|"
    r"rozmow\w+|intervju\w*|samtale\w*|samtal\w*)\b[^.;:!?]{0,30}$"
)
# What only somebody who is to come is told, or to be called.
_ARRIVAL = re.compile(
    r"\b(?:ask for|asking for|report to|reception|ring the bell|buzzer|side door|front gate|bring|"
    r"park(?:ing)? (?:is|in|at|behind)|"
    r"(?:come|walk|go) (?:in|through|round|straight)|(?:i'll|i will|we'll|we will) (?:call|ring|phone|meet) you|"
    r"you(?:'ll| will) (?:be )?(?:meet|see|speak|talk)\w*|(?:sie|du) (?:sprechen|sprichst|treffen|triffst)|"
    r"vous (?:rencontrerez|serez recu\w*|"
    r"verrez)|hablaras con|hablara con|te (?:llamo|atendere|espero)|(?:parlerai|parlera) con|(?:je|u) spreekt|"
    r"vai falar com|"
    r"falara com|du (?:traffar|moter|moder|taler med)|"
    r"fragen sie nach|frag nach|klingeln|(?:bringen|bring) (?:sie |bitte )*|demande[rz]? \w+ (?:a|en|au)|"
    r"passe[zr]? directement|"
    r"sonne[zr]?|apporte[zr]|pregunta por|pregunte por|trae|traiga|chieda di|chiedi di|porti con|citofon\w*|vraag naar|"
    r"meld je|neem[^\n]{0,20} mee|pergunt[ea] por|traga|prosze pytac|fraga efter|sporg efter|spor efter|ta med|"
    r"medbring)\b"
)
_SEALED = re.compile(
    r"\b(?:see you (?:then|there)|that'?s settled|done, |sorted|bis dann|alors a|a jeudi|nos vemos entonces|a dopo|"
    r"tot dan|ate la|do zobaczenia|vi ses da|vi ses)\b"
)


def is_due(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a time is until when a task is due, where the words for it are ones of a task ("Due date: …")."""
    sentence = sentence_of(letter, mention)
    if sentence is None or not letter.says(Cue.TASK) or Cue.DUE not in sentence.cues:
        return False
    place = sentence.text.find(fold(mention.quote)[:12])
    return sentence.cues[Cue.DUE] < place and not sentence.cues.keys() & {Cue.MEETING, Cue.CONFIRM, Cue.INTERVIEW}


def is_contact(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a time is when somebody can be reached ("any questions? call me between 9 and 4")."""
    sentence = sentence_of(letter, mention)
    if sentence is None or Cue.CONFIRM in sentence.cues:
        return False
    return _CONTACT.search(sentence.text) is not None and (
        mention.end is not None or Cue.INTERVIEW not in sentence.cues
    )


def is_ringing_time(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a time stands beside a number to ring, in a sentence that sets nothing."""
    sentence = sentence_of(letter, mention)
    if sentence is None or sentence.cues.keys() & _HELD:
        return False
    if _RING.search(sentence.text):
        return True
    before = sentence.text[: max(0, sentence.text.find(fold(mention.quote)[:12]))]
    number = _NUMBER.search(before)
    return number is not None and not names_day(mention) and sum(map(str.isdigit, number[0])) >= _DIGITS


def is_beside(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a time is of what goes before or after ("a test will be held before the interview, at 2.10pm")."""
    sentence = sentence_of(letter, mention)
    if sentence is None:
        return False
    before = sentence.text[: max(0, sentence.text.find(fold(mention.quote)[:12]))]
    if _BESIDE.search(before):
        return True
    met = _MET.search(before)
    return met is not None and _TO_COME.search(before, met.end()) is None


def is_optional(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a time is of what one may do besides: "if you would like to see the school beforehand, on Monday"."""
    sentence = sentence_of(letter, mention)
    return sentence is not None and Cue.CONDITION in sentence.cues and is_beside(letter, mention)


def is_for_all(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a time is that of a gathering, in a letter that speaks of no interview of the reader's."""
    sentence = sentence_of(letter, mention)
    crowd = sentence is not None and Cue.CROWD in sentence.cues and Cue.INTERVIEW not in sentence.cues
    return crowd and not letter.personal and Cue.INTERVIEW not in letter.in_head


def sentence_of(letter: LetterCues, mention: Mention) -> Sentence | None:
    """Return the sentence a time stands in; of those of the subject the first."""
    if mention.position < 0:
        return letter.head[0] if letter.head else None
    inside = (each for each in letter.body if each.start <= mention.position < each.end)
    return next(inside, None)


def is_looked_back_on(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a time is that of an interview which was ("following your interview on Monday at 10")."""
    sentence = sentence_of(letter, mention)
    if sentence is None:
        return False
    place = sentence.text.find(fold(mention.quote)[:12])
    met = _MET.search(sentence.text[: max(0, place)])
    if met and not _TO_COME.search(sentence.text, max(0, met.start() - _LABEL)):
        return Cue.CONFIRM not in sentence.cues
    return place > 0 and _LOOKED_BACK.search(sentence.text[:place]) is not None


def is_sealed(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a line behind a time that was asked about settles it: "Perfect, see you then"."""
    return any(
        each.start > mention.position
        and _SEALED.search(each.text)
        and not _is_question(each)
        and len(each.text) < _LABEL_LINE * 2
        for each in letter.body
    )


def is_expected(letter: LetterCues) -> bool:
    """Say whether the letter tells the reader how to arrive, or who calls: what is asked is then already planned."""
    return any(_ARRIVAL.search(each.text) for each in letter.body)


def is_stray(letter: LetterCues, mention: Mention, known: Sequence[Mention]) -> bool:
    """Say whether a time stands in a sentence about something else, while another stands where the meeting is told.

    One that names its day is none beside one that only shares it.
    """
    own = names_day(mention)
    return not is_told(letter, mention) and any(
        each.start != mention.start
        and each.role is Role.EVENT
        and is_told(letter, each)
        and (names_day(each) or not own)
        for each in known
    )


def names_day(mention: Mention) -> bool:
    """Say whether a time names a day of its own, and does not share that of another."""
    return _DAY_WORDS.search(_NO_DAY.sub(" ", fold(mention.quote))) is not None


def is_listed(letter: LetterCues, known: Sequence[Mention]) -> bool:
    """Say whether times stand one below the other with no word beside them: a list to choose from."""
    events = [each for each in known if each.role is Role.EVENT]
    if len({each.start for each in events}) < _FEW or letter.all & {Cue.MOVE, Cue.CANCEL}:
        return False
    sentences = [sentence_of(letter, each) for each in events]
    bare = [each for each in sentences if each is not None and len(_long_words(each.text)) <= _DATE_WORDS]
    days = {each.start.date() for each in events}
    return len(bare) == len(events) and len({each.start for each in bare}) == len(events) and len(days) > 1


def is_told(letter: LetterCues, mention: Mention) -> bool:
    """Say whether a time stands in the subject, a short line, at the start of one, or beside a word of the meeting."""
    sentence = sentence_of(letter, mention)
    if sentence is None or mention.position < 0 or sentence.cues.keys() & _OF_THE_MEETING:
        return True
    place = sentence.text.find(fold(mention.quote)[:12])
    return place <= _LABEL or len(_long_words(sentence.text)) <= _BARE


def _long_words(text: str) -> list[str]:
    return [each for each in _WORDS.findall(text) if len(each) > _SHORT_WORD]


def stands_bare(letter: LetterCues, sentence: Sentence) -> bool:
    """Say whether a line says nothing but when: at most a label and the time; and the letter sets nothing to choose."""
    return len(_long_words(sentence.text)) <= _BARE and Cue.ASK not in letter.all


def is_set(letter: LetterCues, mention: Mention, known: Sequence[Mention], *, moved: bool) -> bool:
    """Say whether a time is told and not asked."""
    sentence = sentence_of(letter, mention)
    if mention.role is Role.OFFERED:
        alone = len({each.start for each in known}) == 1 and Cue.ASK not in letter.all
        return alone and sentence is not None and Cue.CONFIRM in sentence.cues and not _is_question(sentence)
    if sentence is None:
        return True
    confirms = Cue.CONFIRM in sentence.cues or (moved and Cue.MOVE in sentence.cues)
    if _is_question(sentence) or (Cue.ASK in sentence.cues and not sentence.is_conditional(Cue.ASK)):
        return confirms
    if confirms or (moved and len(known) == 1):
        return True
    asked = any(Cue.ASK in each.cues and not each.is_conditional(Cue.ASK) for each in letter.body)
    long = mention.end is not None and mention.end - mention.start > _A_MEETING
    return not asked or (Cue.CONFIRM in letter.all and len(known) == 1 and not letter.booking and not long)


def _is_question(sentence: Sentence) -> bool:
    return sentence.text.endswith(("?", "？"))
