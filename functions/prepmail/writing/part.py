"""The shape of a part of the preparation: what a template lays out, whatever it is about."""

from collections.abc import Iterable
from dataclasses import dataclass

from prepmail.domain.step import Section


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Somewhere to click."""

    label: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One line of a list, with links below it; ``lead`` are its first words, set apart."""

    text: str
    lead: str = ""
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
    """A whole section, ready to lay out. ``questions`` are the ids of those it suggests to ask."""

    section: Section
    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    questions: tuple[str, ...] = ()


def make_items(lines: Iterable[str]) -> tuple[Item, ...]:
    """Return plain lines as items."""
    return tuple(Item(text=each) for each in lines)
