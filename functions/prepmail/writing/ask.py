"""The part that brings questions: a few for each person in the room, three to fall back on, what to watch for."""

from prepmail.domain.reading import PersonKind
from prepmail.writing import wording
from prepmail.writing.card import Card, Someone
from prepmail.writing.content import Content
from prepmail.writing.part import Block, Item, make_items
from prepmail.writing.questions import Chooser

_KINDS = (PersonKind.HR, PersonKind.MANAGER, PersonKind.EXECUTIVE, PersonKind.PEER)
_THEMES = ("day", "culture", "growth")
# How many questions each gets: alone in the room, beside one or two others, in a larger room, and in a folded mail.
_ALONE, _FEW, _MANY, _TIGHT = 5, 4, 3, 2
_FEW_PEOPLE = 3
_ROOM_LIMIT = 6


def make_ask(card: Card, content: Content, chooser: Chooser, *, tight: bool) -> list[Block]:
    """Return the questions; ``chooser`` keeps which they are."""
    advice = content.text("ask", "formats", card.facts.format)
    fresh = f"{content.text('ask', 'fresh')} " if chooser.used else ""
    intro = advice if tight else f"{content.text('ask', 'intro')} {fresh}{advice}"
    if not card.people:
        intro = f"{intro} {content.text('ask', 'missing')}"
    blocks = [Block(text=intro)]
    if card.people:
        blocks += _named(card, content, chooser, tight=tight)
    else:
        blocks += [_for_kind(each, content, chooser, count=_TIGHT if tight else _MANY) for each in _KINDS]
    kinds = {each.kind for each in card.people}
    if card.people and not tight:
        blocks.append(_unexpected([each for each in _KINDS if each not in kinds], content, chooser))
    blocks.append(_fallback(content, chooser, tight=tight))
    heading = content.text("ask", "flags", "heading")
    if tight:
        blocks.append(Block(heading=heading, text=content.text("ask", "flags_short")))
    else:
        items = make_items(content.lines("ask", "flags", "items"))
        blocks.append(Block(heading=heading, text=content.text("ask", "flags", "intro"), items=items))
    return [each for each in blocks if each.text or each.items]


def _named(card: Card, content: Content, chooser: Chooser, *, tight: bool) -> list[Block]:
    """Return a list for each person by name; in a crowd those past the sixth share one."""
    room = card.people[:_ROOM_LIMIT]
    count = _TIGHT if tight else _ALONE if len(room) == 1 else _FEW if len(room) <= _FEW_PEOPLE else _MANY
    blocks = [_for_person(each, content, chooser, count=count, tight=tight) for each in room]
    if card.more_people or len(card.people) > _ROOM_LIMIT:
        shared = _for_kind(PersonKind.UNKNOWN, content, chooser, count=count)
        blocks.append(Block(text=content.text("ask", "more"), items=shared.items))
    return blocks


def _for_person(someone: Someone, content: Content, chooser: Chooser, *, count: int, tight: bool) -> Block:
    path = ("ask", "kinds", someone.kind)
    heading = someone.label if someone.title else f"{someone.name}: {content.text(*path, 'short')}"
    items = make_items(chooser.take(someone.kind, count))
    return Block(heading=heading, text="" if tight else content.text(*path, "why"), items=items)


def _for_kind(kind: PersonKind, content: Content, chooser: Chooser, *, count: int) -> Block:
    path = ("ask", "kinds", kind)
    items = make_items(chooser.take(kind, count))
    return Block(heading=content.text(*path, "heading"), text=content.text(*path, "why"), items=items)


def _unexpected(kinds: list[PersonKind], content: Content, chooser: Chooser) -> Block:
    items = []
    for each in kinds:
        short = content.text("ask", "kinds", each, "short")
        items += [Item(lead=wording.capital(short), text=question) for question in chooser.take(each, 1)]
    return Block(heading=content.text("ask", "others", "heading"), items=tuple(items))


def _fallback(content: Content, chooser: Chooser, *, tight: bool) -> Block:
    found = {each: chooser.take_theme(each) for each in _THEMES}
    items = [content.filled(question=text).text("ask", "fallback", theme) for theme, text in found.items() if text]
    return Block(
        heading=content.text("ask", "fallback", "heading") if items else "",
        text="" if tight or not items else content.text("ask", "fallback", "intro"),
        items=make_items(items),
    )
