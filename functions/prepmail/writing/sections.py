"""The four parts of the preparation, chosen for one interview: full for their own mail, tight for a folded one."""

from collections.abc import Sequence
from dataclasses import dataclass

from prepmail.domain.interview import Interview
from prepmail.domain.reading import Format, Medium, PersonKind
from prepmail.domain.step import Section
from prepmail.writing import wording
from prepmail.writing.ask import make_ask
from prepmail.writing.card import Card
from prepmail.writing.content import Content
from prepmail.writing.part import Block, Item, Part, make_items
from prepmail.writing.questions import Chooser
from prepmail.writing.strategize import make_strategize, make_tight_strategize

__all__ = ["Before", "Block", "Item", "Part", "make_part"]

_TIGHT_ITEMS = 3
_PLAYERS = 2
_NOT_HIGHER = frozenset({PersonKind.HR, PersonKind.PEER})
# Whom a friend plays first: who decides before who asks about terms.
_PLAYED = (PersonKind.MANAGER, PersonKind.EXECUTIVE, PersonKind.UNKNOWN, PersonKind.PEER, PersonKind.HR)
_DEBRIEF_LIMIT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What the person has had from us before: ``earlier`` is the round before, the rest as for ``Chooser``."""

    earlier: Interview | None = None
    used: frozenset[str] = frozenset()
    worn: frozenset[str] = frozenset()


_NOTHING = Before()


def make_part(
    section: Section, card: Card, content: Content, *, seed: str, tight: bool, before: Before = _NOTHING
) -> Part:
    """Return one section for one interview, which ``seed`` names. Tight keeps what helps within minutes."""
    way = content.text("plan", "way", card.facts.medium)
    filled = content.filled(players=_players(card, content), way=way, **card.words)
    if card.hand_in:
        return _hand_in(section, filled, tight=tight)
    chooser = Chooser(content=filled, facts=card.facts, seed=seed, used=before.used, worn=before.worn)
    later = before.earlier and section in {Section.STRATEGIZE, Section.ASK}
    opening = _round_before(before.earlier, filled) if before.earlier and later else []
    return Part(
        section=section,
        title=filled.text(section, "title"),
        subtitle=filled.text(section, "subtitle"),
        blocks=(*opening, *_make_blocks(section, card, filled, chooser, tight=tight)),
        questions=tuple(chooser.given),
    )


def _make_blocks(section: Section, card: Card, content: Content, chooser: Chooser, *, tight: bool) -> list[Block]:
    if section is Section.STRATEGIZE:
        return make_tight_strategize(card, content) if tight else make_strategize(card, content)
    if section is Section.PLAN:
        return _plan(card, content, tight=tight)
    if section is Section.ASK:
        return make_ask(card, content, chooser, tight=tight)
    return _breathe(card, content)


def _hand_in(section: Section, content: Content, *, tight: bool) -> Part:
    """Return the part for something to hand in, where nobody is met."""
    items = content.lines("deadline", section, "items")
    shown = items[:_TIGHT_ITEMS] if tight else items
    return Part(
        section=section,
        title=content.text("deadline", section, "title"),
        subtitle=content.text("deadline", section, "subtitle"),
        blocks=(Block(text=content.text("deadline", section, "text"), items=make_items(shown)),),
    )


def _round_before(earlier: Interview, content: Content) -> list[Block]:
    """Begin from what the person told after the round before; without that, from what it must have taught them."""
    told = [wording.clean(each, 300) for each in earlier.debrief[:_DEBRIEF_LIMIT]]
    return [
        Block(
            heading=content.text("strategize", "before", "heading"),
            text=content.text("strategize", "before", "told" if told else "untold"),
            items=make_items(told or content.lines("strategize", "before", "items")),
        )
    ]


def _players(card: Card, content: Content) -> str:
    """Return whom a friend is to play: at most two, nobody keeps more apart."""
    ranked = sorted(card.people, key=lambda each: _PLAYED.index(each.kind))[:_PLAYERS]
    if not ranked:
        return content.text("plan", "mock", "players_panel" if card.facts.format is Format.PANEL else "player")
    names = wording.enumerate_words([each.label for each in ranked], content.text("words", "card", "and"))
    return content.filled(players=names).text("plan", "mock", "players_more") if len(ranked) > 1 else names


def _plan(card: Card, content: Content, *, tight: bool) -> list[Block]:
    form = card.facts.format
    blocks = [_format(card, content, tight=tight), *_listeners(card, content)]
    if tight:
        return [
            *blocks,
            Block(items=make_items(content.lines("plan", "tight_items"))),
            _check(card, content, tight=True),
        ]
    stage = ("plan", "rounds", card.facts.round)
    mock = Block(
        heading=content.text("plan", "mock", "heading"),
        text=content.text("plan", "mock", "intro"),
        items=make_items((*content.lines("plan", "mock", "items"), content.text("plan", "mock", form))),
    )
    asked = Block(heading=content.text(*stage, "heading"), items=make_items(content.lines(*stage, "items")))
    return [*blocks, asked, mock, _check(card, content, tight=False)]


def _check(card: Card, content: Content, *, tight: bool) -> Block:
    """Return the way there or the set-up; two clocks are a thing to set up as well."""
    path = ("plan", "check", card.facts.medium)
    items = content.lines(*path, "items")
    zones = ""
    if len(card.when) > 1:
        zones = content.filled(when=card.when[0].text).text("plan", "check", "zones", "text")
    shown = items[:_TIGHT_ITEMS] if tight else items
    return Block(heading=content.text(*path, "heading"), text=zones, items=make_items(shown))


def _format(card: Card, content: Content, *, tight: bool) -> Block:
    form = card.facts.format
    path = ("plan", "formats", form)
    items: Sequence[str] = content.lines(*path, "items")
    if form is Format.PANEL:
        examples = () if card.people else (content.text(*path, "examples"),)
        items = (*content.lines("plan", "seats", card.facts.medium), *examples, *items)
    if form is Format.ONE_ON_ONE and not {each.kind for each in card.people} <= _NOT_HIGHER:
        items = (*items, content.text(*path, "higher"))
    if form is Format.UNKNOWN:
        items = [content.text("plan", "formats", each, "short") for each in Format if each is not form]
    elif tight:
        items = items[: _TIGHT_ITEMS + 1]
    intro = "short" if tight and form is Format.UNKNOWN else "intro"
    return Block(
        heading=content.text(*path, "heading"),
        text=content.text(*path, "known" if form is Format.ONE_ON_ONE and len(card.people) == 1 else intro),
        items=make_items(items),
        sample=content.text(*path, "sample") if content.has(*path, "sample") and not tight else "",
    )


def _listeners(card: Card, content: Content) -> list[Block]:
    """Return what each kind of person in a panel listens for, or the one person met alone, by their names."""
    alone = card.facts.format is Format.ONE_ON_ONE and len(card.people) == 1
    if not alone and (card.facts.format is not Format.PANEL or not card.people):
        return []
    last = content.text("words", "card", "and")
    items = []
    for kind in dict.fromkeys(each.kind for each in card.people):
        names = wording.enumerate_words([each.name for each in card.people if each.kind is kind], last)
        items.append(Item(lead=names, text=content.text("plan", "listens", kind)))
    text = "" if alone else content.text("plan", "formats", "panel", "listens")
    return [Block(text=text, items=tuple(items))]


def _breathe(card: Card, content: Content) -> list[Block]:
    """Return the last thing to do, and the four sentences, each with its first words set apart."""
    medium: Medium = card.facts.medium
    sentences = (
        (("respect", "heading"), ("respect", medium)),
        (("breathe", "heading"), ("breathe", "text")),
        (("honest", "heading"), ("honest", "text")),
        (("card", "heading", medium), ("card", medium)),
    )
    items = tuple(
        Item(lead=content.text("breathe", *lead), text=content.text("breathe", *text)) for lead, text in sentences
    )
    return [Block(text=content.text("breathe", "last", medium)), Block(items=items)]
