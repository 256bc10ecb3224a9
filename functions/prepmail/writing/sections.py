"""The four parts of the preparation, chosen for one interview: full for their own mail, tight for a folded one."""

from collections.abc import Sequence
from dataclasses import dataclass

from prepmail.domain.interview import Interview
from prepmail.domain.reading import Format, Medium
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
    filled = content.filled(players=_players(card, content), **card.words)
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
    if card.names:
        return card.names
    return content.text("plan", "mock", "players_panel" if card.facts.format is Format.PANEL else "player")


def _plan(card: Card, content: Content, *, tight: bool) -> list[Block]:
    form = card.facts.format
    blocks = [_format(form, content, tight=tight)]
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


def _format(form: Format, content: Content, *, tight: bool) -> Block:
    path = ("plan", "formats", form)
    items: Sequence[str] = content.lines(*path, "items")
    if form is Format.UNKNOWN:
        items = [content.text("plan", "formats", each, "short") for each in Format if each is not form]
    elif tight:
        items = items[: _TIGHT_ITEMS + 1]
    return Block(
        heading=content.text(*path, "heading"),
        text=content.text(*path, "short" if tight and form is Format.UNKNOWN else "intro"),
        items=make_items(items),
        sample=content.text(*path, "sample") if content.has(*path, "sample") and not tight else "",
    )


def _breathe(card: Card, content: Content) -> list[Block]:
    """Return the last thing to do, and the four sentences, each with its first words set apart."""
    medium: Medium = card.facts.medium
    sentences = (
        ("respect", content.text("breathe", "respect", medium)),
        ("breathe", content.text("breathe", "breathe", "text")),
        ("honest", content.text("breathe", "honest", "text")),
        ("card", content.text("breathe", "card", medium)),
    )
    items = tuple(Item(lead=content.text("breathe", name, "heading"), text=text) for name, text in sentences)
    return [Block(text=content.text("breathe", "last", medium)), Block(items=items)]
