"""What a mail wants, weighed twice: by the rules of intent in their order, and by all its signs together as learned.

The one place where both are heard (docs/decisions/0018-a-learned-judge-beside-the-rules.md).
"""

import re
from dataclasses import replace
from typing import Final

from prepmail.domain.reading import Action
from prepmail.reading.dates.mentions import Role
from prepmail.reading.intent.cue_sentences import read_sentences
from prepmail.reading.intent.likelihood import find_signs, weigh
from prepmail.reading.intent.read import Intent
from prepmail.reading.mail.domains import is_freemail
from prepmail.reading.mail.forward import strip_prefixes
from prepmail.reading.mail.layers import PASSED_ON, LayerKind
from prepmail.reading.prose.voices import Conversation, Voice
from prepmail.reading.prose.wanted import intend

_SAMPLE: Final = 2_500
_SUBJECT: Final = 300
_ANSWER = re.compile(r"\s{0,8}(?:re|aw|sv|antw|odp|res|回复)\s{0,2}[:：]", re.IGNORECASE)
# How much more likely another action must be than the one that the rules name, and how likely at all.
_CLEARLY: Final = 4.0
_HALF: Final = 0.5
_SURE: Final = 0.97
_MEANT: Final = frozenset({Role.EVENT, Role.OFFERED})
_SILENT: Final = frozenset({Action.NOT_AN_INTERVIEW, Action.REPLY_NOTE})


def weigh_both(talk: Conversation) -> Conversation:
    """Return a conversation with what its letter wants by both judges.

    The rules are right where the signs do not speak clearly for something else. What the signs doubt is marked.
    """
    main = talk.main
    if main is None or _is_settled(talk, main):
        return talk
    ruled = main.intent.action
    likely = weigh(signs_of(talk))
    best = likely.best
    clear = likely.actions[best] > max(_least(main.intent, best), _CLEARLY * likely.actions[ruled])
    intent = _given(main, best) if clear else main.intent
    if intent.action is Action.OUTCOME and intent.outcome is None:
        intent = replace(intent, outcome=likely.outcome)
    if likely.actions[intent.action] < _HALF:
        intent = replace(intent, doubtful=True)
    return replace(talk, main=replace(main, intent=intent))


def _least(ruled: Intent, best: Action) -> float:
    """Return how likely another action must be at least.

    A cancellation or times to choose from that nobody hears of are worse than one too many, and that a date is moved to
    says more than that it is set.
    """
    unheard = best in _SILENT and (ruled.action is Action.CANCEL or len(ruled.offered) > 1)
    moved = best is Action.NEW and ruled.action is Action.RESCHEDULE and bool(ruled.dates)
    return _SURE if unheard or moved else _HALF


def _given(main: Voice, action: Action) -> Intent:
    """Return what a letter wants whose action is known.

    A new date that the rules take for something else is asked about; without any there is one to ask for. Where the
    rules know of an offer or a move they know more.
    """
    ruled = main.intent
    if action is Action.OUTCOME or action in _SILENT:
        return Intent(action=action, outcome=ruled.outcome if action is Action.OUTCOME else None, decisive=True)
    intent = _sorted(main, action)
    if action is not Action.NEW or intent.dates:
        return intent
    if ruled.action not in _SILENT:
        return ruled
    ahead = [each for each in main.mentions if each.role in _MEANT and each.start > main.sent]
    if ahead:
        first = min(ahead, key=lambda each: each.position)
        return replace(intent, dates=(first,), doubtful=True)
    return _sorted(main, Action.ASK_FOR_DATE)


def _sorted(main: Voice, action: Action) -> Intent:
    return intend(main.layer, main.mentions, main.place, clock=main.sent, given=action)


def _is_settled(talk: Conversation, main: Voice) -> bool:
    """Say whether there is nothing to weigh: no words, or the person's own above a letter, which name its date."""
    if not main.layer.text.strip():
        return True
    return main.layer.kind is LayerKind.OWN and any(each.layer.kind in PASSED_ON for each in talk.below)


def signs_of(talk: Conversation) -> frozenset[str]:
    """Return the signs of the letter that counts and of the mail it stands in; none where no letter counts."""
    main = talk.main
    if main is None:
        return frozenset()
    text = main.layer.text[:_SAMPLE]
    subject = strip_prefixes(main.layer.letter.subject) or ""
    head = read_sentences(subject[:_SUBJECT], beside=text)
    return find_signs(head, read_sentences(text), main.mentions, sent=main.sent, around=_around(talk, main))


def _around(talk: Conversation, main: Voice) -> list[str]:
    """Return what is known of a letter besides its words: whose it is, where it stands, which places it names."""
    letter = main.layer.letter
    subject = letter.subject or ""
    place = main.place
    signs = {
        f"kind:{main.layer.kind}": True,
        "freemail": letter.sender is not None and is_freemail(letter.sender.email),
        "handed-on": talk.note is not None,
        "above": bool(talk.above),
        "below": bool(talk.below),
        "prefixed": strip_prefixes(subject) != letter.subject,
        "answer": _ANSWER.match(subject) is not None,
        "place:link": place.join_url is not None,
        "place:booking": place.booking_url is not None,
        "place:location": place.location is not None,
        "place:dial-in": place.dial_in is not None,
    }
    return [sign for sign, holds in signs.items() if holds]
