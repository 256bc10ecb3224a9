"""The four parts of the preparation, chosen for one interview: full for their own mail, tight for a folded one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from prepmail.domain.reading import Format, PersonKind
from prepmail.domain.step import Section
from prepmail.writing import wording
from prepmail.writing.card import Card, Someone
from prepmail.writing.content import Content

_TIGHT_ITEMS = 3
_KINDS = (PersonKind.HR, PersonKind.MANAGER, PersonKind.EXECUTIVE, PersonKind.PEER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Somewhere to click."""

    label: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a list, with links below it."""

    text: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A heading with what stands below it; each part may be empty. ``sample`` are words the person can send or say."""

    heading: str = ""
    text: str = ""
    items: tuple[Item, ...] = ()
    links: tuple[Link, ...] = ()
    sample: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A whole section, ready to lay out."""

    section: Section
    title: str
    subtitle: str
    blocks: tuple[Block, ...]


def make_part(section: Section, card: Card, content: Content, *, tight: bool) -> Part:
    """Return one section for one interview. Tight keeps what helps within minutes."""
    filled = content.filled(company=card.company, role=card.role, players=_players(card))
    return Part(
        section=section,
        title=filled.text(section, "title"),
        subtitle=filled.text(section, "subtitle"),
        blocks=tuple(_PARTS[section](card, filled, tight)),
    )


def _players(card: Card) -> str:
    if card.people:
        return wording.enumerate_words([each.label for each in card.people])
    return {Format.PANEL: "two or three people of the company"}.get(card.facts.format, "the person who would hire you")


def _items(lines: Sequence[str]) -> tuple[Item, ...]:
    return tuple(Item(text=each) for each in lines)


def _strategize(card: Card, content: Content, tight: bool) -> list[Block]:  # noqa: FBT001 - called through a table
    if tight:
        items = _items(content.lines("strategize", "tight_items"))
        return [Block(items=items, links=_company_links(card)), replace(_people(card, content), sample="")]
    blocks = [
        Block(
            heading=each.text("heading"),
            text=each.text("text") if each.has("text") else "",
            items=_items(each.lines("items")),
            links=_company_links(card) if each.has("links") else (),
            sample=each.text("sample") if each.has("sample") else "",
        )
        for each in content.tables("strategize", "full")
    ]
    job, *others = blocks
    return [Block(text=content.text("strategize", "round", card.facts.round)), job, _people(card, content), *others]


def _company_links(card: Card) -> tuple[Link, ...]:
    if not card.company_name:
        return ()
    return (
        Link(label=f"Search for {card.company_name}", url=wording.web_search(card.company_name)),
        Link(label="In the news", url=wording.news_search(card.company_name)),
    )


def _people(card: Card, content: Content) -> Block:
    heading = content.text("strategize", "people", "heading")
    if not card.people:
        return Block(
            heading=heading,
            text=content.text("strategize", "people", "unnamed"),
            sample=content.text("strategize", "people", "unnamed_sample"),
        )
    items = tuple(
        Item(
            text=f"{each.label}: {content.text('strategize', 'people', each.kind)}",
            links=(
                Link(label="Search the web", url=wording.web_search(f'"{each.name}"', card.company_name)),
                Link(label="Work profile", url=wording.profile_search(each.name, card.company_name)),
            ),
        )
        for each in card.people
    )
    return Block(heading=heading, text=content.text("strategize", "people", "intro"), items=items)


def _plan(card: Card, content: Content, tight: bool) -> list[Block]:  # noqa: FBT001 - called through a table
    form, check = card.facts.format, ("plan", "check", card.facts.medium)
    blocks = [_format(form, content, tight=tight)]
    if tight:
        blocks.append(Block(items=_items(content.lines("plan", "tight_items"))))
        items = content.lines(*check, "items")[:_TIGHT_ITEMS]
        return [*blocks, Block(heading=content.text(*check, "heading"), items=_items(items))]
    mock = Block(
        heading=content.text("plan", "mock", "heading"),
        text=content.text("plan", "mock", "intro"),
        items=_items((*content.lines("plan", "mock", "items"), content.text("plan", "mock", form))),
    )
    details = Block(
        heading=content.text("plan", "details", "heading"),
        text=content.text("plan", "details", "intro"),
        items=_items(content.lines("plan", "details", "items")),
    )
    return [
        *blocks,
        mock,
        details,
        Block(heading=content.text(*check, "heading"), items=_items(content.lines(*check, "items"))),
    ]


def _format(form: Format, content: Content, *, tight: bool) -> Block:
    path = ("plan", "formats", form)
    items = content.lines(*path, "items")
    if form is Format.UNKNOWN:
        items = tuple(content.text("plan", "formats", each, "short") for each in Format if each is not form)
    elif tight:
        items = items[: _TIGHT_ITEMS + 1]
    return Block(
        heading=content.text(*path, "heading"),
        text=content.text(*path, "short" if tight and form is Format.UNKNOWN else "intro"),
        items=_items(items),
        sample=content.text(*path, "sample") if content.has(*path, "sample") and not tight else "",
    )


def _ask(card: Card, content: Content, tight: bool) -> list[Block]:  # noqa: FBT001 - called through a table
    room: dict[PersonKind, list[Someone]] = {}
    for each in card.people:
        room.setdefault(each.kind, []).append(each)
    kinds = tuple(each for each in PersonKind if each in room) or _KINDS
    advice = content.text("ask", "formats", card.facts.format)
    intro = advice if tight else f"{content.text('ask', 'intro')} {advice}"
    if not room:
        intro = f"{intro} {content.text('ask', 'missing')}"
    blocks = [Block(text=intro), *(_kind(each, room.get(each, []), content, tight=tight) for each in kinds)]
    others = [each for each in _KINDS if each not in kinds]
    if others and not tight:
        lines = [f"{_capital(content.text('ask', 'kinds', each, 'short'))}: {_first(each, content)}" for each in others]
        blocks.append(Block(heading=content.text("ask", "others"), items=_items(lines)))
    blocks.append(
        Block(
            heading=content.text("ask", "fallback", "heading"),
            text="" if tight else content.text("ask", "fallback", "intro"),
            items=_items(content.lines("ask", "fallback", "items")),
        )
    )
    heading = content.text("ask", "flags", "heading")
    if tight:
        return [*blocks, Block(heading=heading, text=content.text("ask", "flags_short"))]
    items = _items(content.lines("ask", "flags", "items"))
    return [*blocks, Block(heading=heading, text=content.text("ask", "flags", "intro"), items=items)]


def _kind(kind: PersonKind, people: Sequence[Someone], content: Content, *, tight: bool) -> Block:
    path = ("ask", "kinds", kind)
    questions = content.lines(*path, "questions")
    heading = content.text(*path, "heading")
    if people:
        names = wording.enumerate_words([each.label for each in people])
        heading = names if all(each.title for each in people) else f"{names}: {content.text(*path, 'short')}"
    return Block(
        heading=heading,
        text="" if tight else content.text(*path, "why"),
        items=_items(questions[:_TIGHT_ITEMS] if tight else questions),
    )


def _first(kind: PersonKind, content: Content) -> str:
    return content.lines("ask", "kinds", kind, "questions")[0]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _breathe(card: Card, content: Content, tight: bool) -> list[Block]:  # noqa: ARG001, FBT001 - one screen either way
    medium = card.facts.medium
    respect = f"{content.text('breathe', 'respect', 'text')} {content.text('breathe', 'respect', medium)}"
    texts = (
        ("respect", respect),
        ("breathe", content.text("breathe", "breathe", "text")),
        ("honest", content.text("breathe", "honest", "text")),
        ("card", content.text("breathe", "card", medium)),
    )
    blocks = [Block(heading=content.text("breathe", name, "heading"), text=text) for name, text in texts]
    return [Block(text=content.text("breathe", "last", medium, "text")), *blocks]


_PARTS: dict[Section, Callable[[Card, Content, bool], list[Block]]] = {
    Section.STRATEGIZE: _strategize,
    Section.PLAN: _plan,
    Section.ASK: _ask,
    Section.BREATHE: _breathe,
}
