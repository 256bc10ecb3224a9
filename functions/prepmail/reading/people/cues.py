"""People beside the words that say one meets them: "with Ana", "Raj and Mo will interview you", "me and Dot"."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from prepmail.reading.people.given_names import ALL_GIVEN_NAMES
from prepmail.reading.people.kin_words import OF_KIN
from prepmail.reading.people.names import Named, read_people
from prepmail.reading.people.words import ARRANGES, ASK_FOR, CANNOT, HELP, MEETING, MEETS, PAST, WITH
from prepmail.reading.people.writer_words import ME_AND, OUR_ONE
from prepmail.reading.prose.cue_patterns import before_name, within
from prepmail.reading.prose.sentences import sentence_end, sentence_start

_MAX_CUES: Final = 300
_TALK_WITH = re.compile(r"(?:meet|speak|talk|chat)(?:t?ing)? (?:with|to)", re.IGNORECASE)
_PERSON_AFTER = re.compile(
    r"[^\W\d_][\w'’-]{1,30}(?: (?:from|who|on|at|in|about|for|and|via)\b|,? (?:our|the|"
    r"one)\b|[.!]|\s?\(|\s[–—-]\s|$)",
    re.MULTILINE,
)
_RESET = re.compile(
    r"[,:–—]\s|\b(?:and (?:we|i|now|then|would|are|will|want)|we['’]?d|we would|next|now)\b", re.IGNORECASE
)
# "Begoña, que es quien te hará la entrevista"
_BETWEEN = re.compile(
    r"[ ,\u00a0]{0,3}(?:(?:who(?: is)?|qui|que(?: es quien)?|quien|che|die|der|som|kt[óo]r[ay])[ ,])?"
    r"(?:(?:te|le|la|ti|vous|je|u|dig|deg|dich|sie) )?"
    # "Jonas, der Polier, ist auch dabei"
    r"|, (?:our|the|der|die|unsere?|le|la|notre|el|nuestr[oa]|il|nostr[oa]|de|onze|o|a|noss[oa]|v[åa]r|vores) "
    r"[^,.;:\n()]{2,40}, ?",
    re.IGNORECASE,
)
# "Ask for Priya, who will interview you.", "Report to the gate and Quentin will do the interview."
_ARRIVES = re.compile(rf"(?:{ASK_FOR})(?!\w)|(?:report (?:in )?to|reception)\b[^.!?\n]* and ", re.IGNORECASE)
# They report to the one who asks: "… report to Carol Binns (Practice Manager), who will interview you".
_WHO_ASKS = re.compile(r"report(?:ing)? (?:in )?to [^.!?\n]{0,120} who [^.!?\n]{0,40}$", re.IGNORECASE)
# "Please confirm to Julie Haworth."
_SENT_TO = re.compile(
    r"\b(?:confirm|reply|respond|e-?mail|send|sent|write|return|forward|report|addressed|answer|apply|applied|"
    r"application|"
    r"attention|let|hand|give|submit|bring)(?:ed|ing|s)?\b[^.!?\n]{0,40} to $",
    re.IGNORECASE,
)
# "Ana and I enjoyed meeting you": what has been.
_DID = re.compile(
    r" (?:enjoyed|met|spoke|had|were|was|have (?:been|discussed|agreed|decided|spoken|looked)|discussed|agreed|decided|"
    r"thought|felt|loved|liked|looked|read|haben uns|hatten|waren|avons|[ée]tions|hemos|abbiamo|hebben|temos|"
    r"tivemos)\b",
    re.IGNORECASE,
)
# "Let me know which and I'll put you on the calendar with Dr. Rosen."
_BOOKS = re.compile(
    r"\b(?:and|so) (?:i|we)(?:['’]ll| will| can)? (?:then )?(?:put|get|book|fit|slot|pencil|schedule|set|add|"
    r"pop) you\b|\bwho (?:will|is going to|would) (?:be )?(?:interview|meet|see|speak|talk)\w{0,4}\b",
    re.IGNORECASE,
)
_INSIDE = re.compile(
    r"(?<![\w.'’])(?!(?:(?i:mr|mrs|ms|dr|prof|herr|frau|from|and|the|our|your|then|with|both|also|also|but|as))\b)"
    r"[^\W\d_a-zß-öø-ÿ][\w'’&-]{2,30}[ ]$"
)
_CAPITAL = re.compile(r"(?<![\w'’-])[^\W\d_a-zß-öø-ÿ][\w'’-]{0,30}")


# "Po rozmowie z Anną Lis zapraszamy dalej": one has met them, and it goes on.
_AFTER_TALK = re.compile(
    r"\b(?:nach (?:dem|ihrem|deinem|unserem)|apr[èe]s (?:l['’]|le |la |votre |notre |ton )|tras (?:la|el|tu|su)|"
    r"despu[ée]s de (?:la|tu|su)|"
    r"dopo (?:il|la|l['’])|depois d[aoe]|ap[óo]s [ao]|na (?:het|je|uw|de)|po|efter|etter|after (?:the|your)) ?"
    r"[\w ]{0,14}?(?:gespr[äa]ch\w{0,2}|\w{0,12}interview\w{0,2}|entretien|rendez-vous|[ée]change|entrevista|charla|"
    r"reuni[óoã]\w{0,2}|"
    r"colloquio|incontro|conversa|gesprek|rozmow\w{1,2}|spotkani\w|samtal\w{0,3}|intervju\w{0,3}|m[øö]te\w{0,2}|"
    r"m[øo]de\w{0,2}|call|chat|meeting)\b",
    re.IGNORECASE,
)
_WENT_ON = re.compile(
    r"\b(?:m[öo]chten wir|w[üu]rden wir|freuen wir uns|haben wir|souhait\w{2,6}|aimerions|avons|pasas|pasa a|"
    r"ha pasado|queremos|nos gustar[íi]a|quer[íi]amos|gostar[íi]amos|foi|decidimos|vorremmo|desideriamo|abbiamo|"
    r"gaan we|willen we|zouden we|hebben we|zapraszamy|chcemy|chcieliby\w{2,4}|vill vi|vil vi|[øo]nsker vi|har vi|"
    r"we(?: would|['’]d) like|we(?: have|['’]ve)? decided|we(?: are|['’]re) (?:pleased|happy|delighted|glad))\b",
    re.IGNORECASE,
)


def people_met(text: str, banned: frozenset[str]) -> Iterator[Named]:
    """Yield whom the words before a name say that one meets: "you will meet Ana", "the call is with Raj"."""
    for cue in islice(before_name(MEETS).finditer(text), _MAX_CUES):
        if not _off_topic(text, sentence_start(text, cue.start()), cue.end()):
            people = read_people(text, cue.end(), single=_says_person(text, cue), banned=banned)
            people = people or _of_kin(text, cue.end(), banned)
            # "dabei sind Malte (CTO) und ich": the title makes a rare name sure.
            yield from people or [
                each for each in read_people(text, cue.end(), single=True, banned=banned, limit=3) if each.title
            ]
    yield from _people_with(text, banned)
    for cue in islice(before_name(ME_AND).finditer(text), 20):
        people = read_people(text, cue.end(), single=True, banned=banned)
        if not people and (ours := before_name(OUR_ONE).match(text, cue.end())):
            people = read_people(text, ours.end(), single=True, banned=banned)
        if people and not _off_topic(text, sentence_start(text, cue.start()), cue.start()):
            yield from people


def _people_with(text: str, banned: frozenset[str]) -> Iterator[Named]:
    for cue in islice(before_name(WITH).finditer(text), _MAX_CUES):
        awaits = _AWAITS.search(text, max(0, cue.start() - 60), cue.start()) is not None
        people = read_people(text, cue.end(), single=awaits, banned=banned) or _of_kin(text, cue.end(), banned)
        if not people:
            # "with Xiomara, our head of community": the title makes a rare name sure.
            people = [each for each in read_people(text, cue.end(), single=True, banned=banned, limit=1) if each.title]
        if not people:
            continue
        start = sentence_start(text, cue.start())
        if _SENT_TO.search(text, max(start, cue.start() - 60), cue.end()):
            continue
        if has_met(text, start, cue.end(), people[-1].end):
            continue
        about = within(MEETING).search(text, start, cue.start()) or (people[0].title and " " in people[0].name)
        if about and not _off_topic(text, start, cue.end()):
            yield from people


# "Ich erwarte dich mit Jule", "te espero con Nico": nobody waits with a thing that has a capital.
_AWAITS = re.compile(
    r"\b(?:(?:te|le|les|os) espero|(?:ti|la|vi) aspetto|je (?:vous |t['’]|te )attends|ich erwarte (?:sie|dich|euch)|"
    r"ik verwacht (?:je|jou|u)|espero por (?:ti|si)|habl(?:a|as|e)|fal(?:a|e|as)) ?$",
    re.IGNORECASE,
)


def _of_kin(text: str, position: int, banned: frozenset[str]) -> list[Named]:
    """Read whom a writer brings along: "o meu filho Nelson"."""
    kin = OF_KIN.match(text, position)
    return read_people(text, kin.end(), single=True, banned=banned) if kin else []


def _says_person(text: str, cue: re.Match[str]) -> bool:
    """Say whether any capitalised word behind the cue is a person: "chatting with Priyanka from our data team"."""
    return _TALK_WITH.match(cue[0]) is not None and _PERSON_AFTER.match(text, cue.end()) is not None


def people_who(text: str, cues: str, banned: frozenset[str]) -> Iterator[Named]:
    """Read names with the verb behind them: "Ana Silva, our CTO, and Raj will interview you"."""
    for cue in islice(within(cues).finditer(text), _MAX_CUES):
        start = sentence_start(text, cue.start())
        helped = None if cues == CANNOT else within(HELP).search(text, start, cue.start())
        arrives = helped is not None and (
            _ARRIVES.match(text, helped.start(), cue.start()) or _WHO_ASKS.match(text, helped.start(), cue.end())
        )
        if (helped and not arrives) or _DID.match(text, cue.end()):
            continue
        for word in islice(_CAPITAL.finditer(text, start, cue.start()), 40):
            if _INSIDE.search(text, max(0, word.start() - 40), word.start()):
                # "Summit County Transit will call you" has nobody called County Transit.
                continue
            people = read_people(text, word.start(), single=True, banned=banned)
            people = people if len(people) > 1 else read_people(text, word.start(), banned=banned)
            if people and _begins_late(people[0].name):
                continue
            met = (
                people
                and cues != CANNOT
                and within(ARRANGES).match(text[people[-1].end : people[-1].end + 60]) is not None
            )
            if people and not met and _BETWEEN.fullmatch(text, people[-1].end, cue.start()):
                yield from people
                break


def _begins_late(name: str) -> bool:
    """Say whether a name begins behind the sentence's first word: "Estaríamos Neus Arnau"."""
    words = name.casefold().split()
    return len(words) > 2 and words[0] not in ALL_GIVEN_NAMES and words[1] in ALL_GIVEN_NAMES  # noqa: PLR2004 - a verb and two names


def has_met(text: str, start: int, name: int, end: int) -> bool:
    """Say whether a sentence goes on to the next step from the talk with whom it names at ``name``."""
    said = _AFTER_TALK.search(text, start, name)
    return (
        said is not None
        and within(MEETS).search(text, said.end(), name) is None
        and _WENT_ON.search(text, end, sentence_end(text, end, limit=120)) is not None
    )


def _off_topic(text: str, start: int, end: int) -> bool:
    """Say whether the words before a name speak of help or of what has been, not of the interview to come."""
    helped = list(islice(within(HELP).finditer(text, start, end), 20))
    if helped and not _BOOKS.search(text, helped[-1].end(), end):
        return True
    said = list(within(PAST).finditer(text, start, end))
    if not said:
        return False
    reset = _RESET.search(text, said[-1].end(), end)
    return reset is None or not within(f"{MEETING}|{MEETS}").search(text, reset.end(), end + 1)
