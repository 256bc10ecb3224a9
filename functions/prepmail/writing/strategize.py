"""The part that prepares from afar: the job, the people one by one, the company, and what the person wants."""

from prepmail.domain.reading import PersonKind
from prepmail.writing import wording
from prepmail.writing.card import Card, Someone
from prepmail.writing.content import Content
from prepmail.writing.part import Block, Item, Link, make_items

_PLACE = "strategize"


def make_strategize(card: Card, content: Content) -> list[Block]:
    """Return the whole of it, what helps within twenty minutes first."""
    return [
        Block(text=content.text(_PLACE, "round", card.facts.round)),
        _first(card, content),
        _job(card, content),
        make_people(card, content),
        _company(card, content),
        *([_inside(card, content)] if card.company_name else []),
        _plain("questions", content),
        _plain("matters", content),
    ]


def make_tight_strategize(card: Card, content: Content) -> list[Block]:
    """Return what is left of it in a folded mail."""
    items = make_items(content.lines(_PLACE, "tight_items"))
    blocks = [Block(items=items, links=_company_links(card, content))]
    if card.people:
        people = make_people(card, content)
        blocks.append(Block(heading=people.heading, items=people.items))
    return blocks


def _plain(name: str, content: Content) -> Block:
    return Block(
        heading=content.text(_PLACE, name, "heading"),
        text=content.text(_PLACE, name, "text") if content.has(_PLACE, name, "text") else "",
        items=make_items(content.lines(_PLACE, name, "items")),
    )


def _first(card: Card, content: Content) -> Block:
    """Return what helps most in twenty minutes; where nobody is named, asking for the names stands in the middle."""
    plain = _plain("first", content.filled(first=_who_decides(card)))
    if card.people:
        return plain
    advert, _, *rest = plain.items
    unnamed = Item(text=content.text(_PLACE, "first", "unnamed"))
    return Block(heading=plain.heading, items=(advert, unnamed, *rest))


def _who_decides(card: Card) -> str:
    """Return whom to look up first: who may be the boss or leads, else the first who is named."""
    deciding = [each for each in card.people if each.kind in {PersonKind.MANAGER, PersonKind.EXECUTIVE}]
    return next((each.name for each in (*deciding, *card.people)), "")


def _job(card: Card, content: Content) -> Block:
    """Say whom one may report to where a manager is in the room, and what to find out where nothing is known."""
    plain = _plain("job", content)
    bosses = [each.name for each in card.people if each.kind is PersonKind.MANAGER]
    key = "boss_known" if len(bosses) == 1 else "boss_unknown"
    lines = [content.filled(boss="".join(bosses[:1])).text(_PLACE, "job", key)]
    if not card.role_name:
        lines.insert(0, content.text(_PLACE, "job", "role_unknown"))
    return Block(heading=plain.heading, text=plain.text, items=(*make_items(lines), *plain.items))


def make_people(card: Card, content: Content) -> Block:
    """Return the interviewers one by one: what to look up about each, and where."""
    heading = content.text(_PLACE, "people", "heading")
    if not card.people:
        return Block(
            heading=heading,
            text=content.text(_PLACE, "people", "unnamed"),
            sample=content.text(_PLACE, "people", "unnamed_sample"),
        )
    items = [_person(each, card, content) for each in card.people]
    if card.more_people:
        items.append(Item(text=content.filled(count=str(card.more_people)).text(_PLACE, "people", "more")))
    return Block(heading=heading, text=content.text(_PLACE, "people", "intro"), items=tuple(items))


def _person(someone: Someone, card: Card, content: Content) -> Item:
    text = content.text(_PLACE, "people", someone.kind)
    if not someone.title and someone.kind is not PersonKind.UNKNOWN:
        text = f"{text} {content.text(_PLACE, 'people', 'no_title')}"
    quoted = f'"{someone.name}"'
    links = [
        Link(label=content.text("words", "links", "web"), url=wording.web_search(quoted, card.company_name)),
        Link(
            label=content.text("words", "links", "profile"), url=wording.profile_search(someone.name, card.company_name)
        ),
    ]
    more = {PersonKind.EXECUTIVE: "talks", PersonKind.MANAGER: "talks", PersonKind.PEER: "work"}.get(someone.kind)
    if more:
        url = wording.news_search(quoted, card.company_name) if more == "talks" else wording.code_search(someone.name)
        links.append(Link(label=content.text("words", "links", more), url=url))
    return Item(lead=someone.label, text=text, links=tuple(links))


def _company(card: Card, content: Content) -> Block:
    plain = _plain("company", content)
    if not card.company_name:
        return Block(heading=plain.heading, text=content.text(_PLACE, "company", "unknown"), items=plain.items)
    return Block(heading=plain.heading, text=plain.text, items=plain.items, links=_company_links(card, content))


def _company_links(card: Card, content: Content) -> tuple[Link, ...]:
    company = card.company_name
    if not company:
        return ()
    addresses = {
        "search": wording.web_search(company),
        "news": wording.news_search(company),
        "reviews": wording.web_search(company, content.text(_PLACE, "company", "search_reviews")),
        "rivals": wording.web_search(company, content.text(_PLACE, "company", "search_rivals")),
    }
    return tuple(Link(label=content.text("words", "links", name), url=address) for name, address in addresses.items())


def _inside(card: Card, content: Content) -> Block:
    """Return whom to ask who knows the employer; without its name there is nobody to look for."""
    plain = _plain("inside", content)
    label = content.text("words", "links", "contacts")
    links = (Link(label=label, url=wording.profile_search(card.company_name)),)
    return Block(
        heading=plain.heading,
        text=plain.text,
        items=plain.items,
        links=links,
        sample=content.text(_PLACE, "inside", "sample"),
    )
