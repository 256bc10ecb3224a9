"""Which letter of a mail speaks: each with its times and what it wants, and the one that counts."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import zip_longest
from typing import Final

from prepmail.domain.reading import Action
from prepmail.reading.dates.find import find_mentions
from prepmail.reading.dates.mentions import Mention, Reference, Role
from prepmail.reading.dates.words import LANGUAGES
from prepmail.reading.intent.cue import Cue
from prepmail.reading.intent.cue_sentences import fold, read_sentences
from prepmail.reading.intent.languages import guess_languages
from prepmail.reading.intent.read import Intent
from prepmail.reading.mail.forward import strip_prefixes
from prepmail.reading.mail.layers import PASSED_ON, Layer, LayerKind
from prepmail.reading.place.find import ProsePlace, find_place
from prepmail.reading.prose.heard_times import ahead, at_home, before_sign_off, settled, without_signature
from prepmail.reading.prose.wanted import intend
from prepmail.reading.zones.countries import country_zone

_MOST: Final = 12
_SAMPLE: Final = 4_000
_OPEN: Final = frozenset({Action.NOT_AN_INTERVIEW, Action.REPLY_NOTE, Action.ASK_FOR_DATE})
# "(1:00 PM your time)" says again what stands before it.
_OTHER_CLOCK = re.compile(r"\s?(?:your|their|his|her) (?:local )?time\s?\)", re.IGNORECASE)
_TOP: Final = 4
# A text of fewer words may be in any language.
_TELLING: Final = 30
# The address that our own mails are answered at.
_OURS = re.compile(r"r-[a-z0-9]{3,64}@", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """One letter: its times (a negative position stands in its subject), what it wants, and the place it says."""

    layer: Layer
    sent: datetime
    mentions: tuple[Mention, ...]
    intent: Intent
    place: ProsePlace

    @property
    def cues(self) -> frozenset[Cue]:
        """What its subject and words are signs of."""
        sentences = [*read_sentences(self.layer.letter.subject or ""), *read_sentences(self.layer.text[:_SAMPLE])]
        return frozenset(cue for each in sentences for cue in each.cues)


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """All that a mail says.

    ``note`` is the person's own letter above a forward, ``main`` the letter that counts, ``below`` what that answers or
    hands on, ``above`` what stands around it without saying anything of its own.
    """

    note: Layer | None
    main: Voice | None
    below: tuple[Voice, ...] = ()
    above: tuple[Voice, ...] = ()


def hear(layers: Sequence[Layer], *, now: datetime, zone: str | None) -> Conversation:
    """Return the letters of a mail and the one that counts: the outermost that says something itself.

    What is quoted below it is older and loses. ``now`` (aware) stands in for a missing Date, ``zone`` is the person's.
    """
    layers = [each for each in layers[:_MOST] if each.text.strip() or each.letter.subject]
    layers = [each for each, below in zip_longest(layers, layers[1:]) if not _is_shell(each, below)]
    note: Layer | None = None
    layers_before = layers
    if layers and layers[0].kind is LayerKind.OWN and any(each.kind in PASSED_ON for each in layers[1:]):
        note, layers = layers[0], layers[1:]
    clock = note.letter.date if note and note.letter.date else now
    voices: list[Voice] = []
    for layer in layers:
        voices.append(hear_one(layer, clock=_clock(layer, clock), zone=zone))
        clock = voices[-1].sent
    if note is not None and _is_machine_made(note):
        # A mail server's report about a letter that could not be delivered.
        note, voices = None, [hear_one(layers_before[0], clock=_clock(layers_before[0], now), zone=zone), *voices]
    if not voices:
        return Conversation(note=note, main=None)
    outer = layers_before[0].letter.sender
    voices = [_without_own_news(each, outer.email if outer else "") for each in voices]
    voices = _own_note([_in_thread(each, voices) for each in voices])
    index = _choose(voices)
    main = voices[index]
    if main.intent.agrees and index + 1 < len(voices):
        main = _agreed(main, voices[index + 1])
    main = _moved(main, voices[index + 1 :])
    if note and _looks_back(note, main, clock=_clock(note, now)):
        main = replace(main, intent=replace(main.intent, action=Action.REPLY_NOTE))
    elif note and main.intent.action in _OPEN and not main.intent.offered:
        # The subject above a forward is the forwarded letter's own.
        unnamed = replace(note, letter=replace(note.letter, subject=None))
        own = hear_one(unnamed, clock=_clock(note, now), zone=zone)
        if own.intent.dates and own.intent.action is Action.NEW:
            # The person says when; the mail below says with whom.
            return Conversation(note=None, main=own, below=tuple(voices))
    return Conversation(note=note, main=main, below=tuple(voices[index + 1 :]), above=tuple(voices[:index]))


def _is_shell(layer: Layer, below: Layer | None) -> bool:
    """Tell whether a letter says nothing but that it passes on the one below: no text, and that one's subject."""
    if below is None or layer.text.strip() or layer.kind is LayerKind.OWN:
        return False
    return strip_prefixes(layer.letter.subject) == strip_prefixes(below.letter.subject)


def hear_one(layer: Layer, *, clock: datetime, zone: str | None) -> Voice:
    """Read the times of one letter and what it wants; ``clock`` is when it was written, in its writer's offset."""
    text = layer.text
    language = guess_languages(fold(text[:_SAMPLE]))
    spoken = tuple(each for each in language[1:2] if each in LANGUAGES and text.count(" ") > _TELLING)
    here = zone or country_zone(layer.letter, text, clock)
    reference = Reference(now=at_home(clock, language), zone=here, languages=spoken, own_clock=True)
    mentions = find_mentions(text, reference)
    subject = strip_prefixes(layer.letter.subject)
    if subject and not any(each.role in {Role.EVENT, Role.OFFERED} for each in mentions):
        # A title "Interview on Friday" and "at 2 pm" in the text belong together.
        head = f"{subject}\n\n"
        mentions = tuple(
            replace(each, position=each.position - len(head)) for each in find_mentions(head + text, reference)
        )
    mentions = tuple(settled(ahead(each, clock), reference, language[-1]) for each in mentions)
    mentions = tuple(each for each in mentions if not _OTHER_CLOCK.match(text, each.position + each.length))
    place = find_place([layer], mentions=[each for each in mentions if each.position >= 0])
    if place.location is None:
        mentions = without_signature(layer, mentions, reference)
    mentions = before_sign_off(layer, mentions)
    intent = intend(layer, mentions, place, clock=clock)
    return Voice(layer=layer, sent=clock, mentions=mentions, intent=intent, place=place)


def _without_own_news(voice: Voice, person: str) -> Voice:
    """Take no date from a friend who tells of an interview of their own, or asks how the reader's was.

    ``person`` is who passed the letter on: what they wrote themselves is about their own interview.
    """
    sender = voice.layer.letter.sender
    if voice.layer.kind not in PASSED_ON or sender is None or sender.email == person or voice.intent.outcome:
        return voice
    if not voice.intent.mine:
        return voice
    return replace(voice, intent=Intent(action=Action.NOT_AN_INTERVIEW, decisive=True))


def _is_machine_made(layer: Layer) -> bool:
    sentences = read_sentences(layer.text[:_SAMPLE])
    return any(Cue.AUTOMATIC in each.cues for each in sentences[:_TOP])


def _in_thread(voice: Voice, voices: Sequence[Voice]) -> Voice:
    """Hear a letter that says too little of itself again, where the letters around it are about a job.

    It must name a time, or take one back.
    """
    intent = voice.intent
    if intent.action is not Action.NOT_AN_INTERVIEW or intent.decisive:
        return voice
    if not voice.mentions and voice.cues.isdisjoint({Cue.CANCEL, Cue.MOVE, Cue.CALLED_OFF}):
        return voice
    around = (cue for other in voices if other is not voice for cue in other.cues)
    if not {Cue.INTERVIEW, Cue.JOB}.isdisjoint(around):
        return replace(voice, intent=intend(voice.layer, voice.mentions, voice.place, clock=voice.sent, known=True))
    return voice


def _own_note(voices: list[Voice]) -> list[Voice]:
    """Take a reply that stands alone and says nothing of a meeting for a note: nobody else answers our mails."""
    alone = voices[0]
    own = {each.email.rpartition("@")[2] for each in alone.layer.letter.to if _OURS.match(each.email)}
    others = [each for each in voices[1:] if not _is_ours(each, own)]
    if len(others) + 1 < len(voices) and alone.layer.kind is LayerKind.OWN:
        # What our own mail says is known.
        told = Cue.TOLD in alone.cues and alone.intent.action in {Action.ASK_FOR_DATE, Action.NEW}
        if (told or alone.intent.action is Action.NOT_AN_INTERVIEW) and not _is_machine_made(alone.layer):
            alone = replace(alone, intent=replace(alone.intent, action=Action.REPLY_NOTE, decisive=True))
        return [alone, *others]
    subject = alone.layer.letter.subject or ""
    answers = alone.layer.kind is LayerKind.OWN and all(
        each.layer.kind is LayerKind.QUOTED and not (each.intent.dates or each.intent.offered or each.place.booking_url)
        for each in voices[1:]
    )
    if (
        ((len(voices) == 1 and alone.layer.kind not in PASSED_ON) or answers)
        and alone.intent.action is Action.NOT_AN_INTERVIEW
        and not alone.intent.decisive
        and subject
        and strip_prefixes(subject) != subject
    ):
        return [replace(alone, intent=replace(alone.intent, action=Action.REPLY_NOTE, decisive=True)), *voices[1:]]
    return voices


def _moved(main: Voice, below: Sequence[Voice]) -> Voice:
    """Take a new date that answers a letter which could not keep the old one for what it is: a move."""
    intent = main.intent
    if intent.action is not Action.NEW or not below or below[0].intent.action is not Action.RESCHEDULE:
        return main
    held = [date for each in below for date in (*each.intent.old, *each.intent.dates) if date.start > main.sent]
    old = next((each for each in held if all(each.start != date.start for date in intent.dates)), None)
    asked = {each.start for voice in below for each in voice.intent.offered}
    if not any(each.intent.agrees for each in below):
        # A time that was only asked about, and turned down, was never set.
        asked |= {each.start for voice in below for each in voice.intent.dates if each.role is Role.OFFERED}
    if old is None or old.start in asked or any(each.start == date.start for each in held for date in intent.dates):
        return main
    return replace(main, intent=replace(intent, action=Action.RESCHEDULE, old=(old,)))


def _looks_back(note: Layer, main: Voice, *, clock: datetime) -> bool:
    """Say whether the person tells what an interview was like: two signs of it, and its time is over."""
    dates = main.intent.dates
    if main.intent.action is not Action.NEW or any(each.start > clock for each in dates):
        return False
    told = [each for each in read_sentences(note.text[:_SAMPLE]) if Cue.TOLD in each.cues]
    return len(told) > 1


def _is_ours(voice: Voice, domains: Collection[str]) -> bool:
    """Say whether a letter below is our own: by its address, or one of ``domains``, which the reply goes to."""
    sender = voice.layer.letter.sender
    if sender is None:
        return False
    return _OURS.match(sender.email) is not None or sender.email.rpartition("@")[2] in domains


def _clock(layer: Layer, around: datetime) -> datetime:
    """Return when a letter was written; a server's +00:00 hides its writer's clock: then on that of the mail around."""
    written = layer.letter.date
    if written is None:
        return around
    return written if written.utcoffset() or not around.utcoffset() else written.astimezone(around.tzinfo or UTC)


def _choose(voices: Sequence[Voice]) -> int:
    """Return the outermost letter that decides; where none does, the outermost about an interview."""
    for index, each in enumerate(voices):
        if each.intent.decisive or (each.intent.agrees and _single(voices[index + 1 : index + 2])):
            return index
    for index, each in enumerate(voices):
        if each.intent.action is not Action.NOT_AN_INTERVIEW:
            return index
    return 0


def _single(voices: Sequence[Voice]) -> Mention | None:
    """Return the one time that a letter names, None where it names none or several."""
    if not voices:
        return None
    found = (*voices[0].intent.dates, *voices[0].intent.offered)
    return found[0] if len({each.start for each in found}) == 1 else None


def _agreed(main: Voice, below: Voice) -> Voice:
    """Take the time of the letter below that this one agrees to ("Works great, see you then")."""
    if (date := _single([below])) is None:
        return main
    intent = replace(main.intent, action=Action.NEW, dates=(date,), decisive=True)
    return replace(main, intent=intent, layer=main.layer)
