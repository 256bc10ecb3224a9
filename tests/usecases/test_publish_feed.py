"""A calendar program asks again and again; mostly nothing is new."""

import gzip
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from prepmail.app import App
from prepmail.domain.interview import Interview
from prepmail.domain.person import FeedLink, Person
from prepmail.ports import Commit
from prepmail.usecases.publish_feed import Feed, publish_feed
from prepmail.writing.tokens import FEED, PAGE, WORK_FEED, render_token
from tests.usecases.world import World
from tests.writing.feed_world import PERSON, START, interview


def keep(world: World, *interviews: Interview) -> Person:
    """Store the person, and each time something is stored let the feed have changed."""
    person = world.store.find_person(PERSON.person_id) or replace(PERSON, revision=0)
    return world.store.commit(
        Commit(
            person=replace(person, feed_revision=person.feed_revision + 1),
            interviews=interviews,
        )
    )


def token(world: World, person: Person, purpose: str = FEED) -> str:
    return render_token(world.app.secret, purpose, person)


def ask(world: World, name: str, if_none_match: str | None = None) -> Feed:
    found = publish_feed(world.app, name, if_none_match=if_none_match)
    assert found is not None
    return found


class Calls:
    """An app that writes down what is asked of store and archive."""

    def __init__(self, world: World) -> None:
        self.made: list[str] = []
        noted: dict[str, Any] = {
            name: _Noted(getattr(world.app, name), name, self.made) for name in ("store", "archive")
        }
        self.app: App = replace(world.app, **noted)


class _Noted:
    def __init__(self, port: Any, name: str, made: list[str]) -> None:
        self._port, self._name, self._made = port, name, made

    def __getattr__(self, name: str) -> Any:
        self._made.append(f"{self._name}.{name}")
        return getattr(self._port, name)


def body(feed: Feed) -> bytes:
    assert feed.packed is not None
    return gzip.decompress(feed.packed)


def test_the_feed_is_there_with_all_that_a_program_wants_to_know(world: World) -> None:
    found = ask(world, token(world, keep(world, interview())))

    assert b"SUMMARY:Interview: Acme" in body(found)
    assert found.last_modified == interview().changed_at


def test_asking_again_on_the_same_day_brings_nothing_new(world: World) -> None:
    world.now = datetime(2026, 3, 9, 6, tzinfo=UTC)
    name = token(world, keep(world, interview()))
    first = ask(world, name)

    world.now += timedelta(hours=12)
    again = ask(world, name, first.etag)

    assert (again.etag, again.packed) == (first.etag, None)
    assert ask(world, name).packed == first.packed


def test_the_next_day_the_feed_is_made_anew(world: World) -> None:
    world.now = datetime(2026, 3, 9, 22, 59, tzinfo=UTC)
    name = token(world, keep(world, interview()))
    first = ask(world, name)

    world.now += timedelta(minutes=2)

    assert ask(world, name, first.etag).packed is not None


def test_a_change_is_seen_at_the_next_asking(world: World) -> None:
    name = token(world, keep(world, interview()))
    first = ask(world, name)

    keep(world, interview(start=START + timedelta(days=1), generation=2))
    moved = ask(world, name, first.etag)

    assert moved.etag != first.etag
    assert b"SEQUENCE:2" in body(moved)


def test_tags_are_compared_weakly_in_lists_and_by_a_star(world: World) -> None:
    name = token(world, keep(world, interview()))
    etag = ask(world, name).etag
    strong = etag.removeprefix("W/")

    for header in (etag, strong, f'"other", {strong}', f'W/"a,b" ,{etag}', "*", " * "):
        assert ask(world, name, header).packed is None
    assert ask(world, name, None).packed is not None
    for header in ("", '"other"', strong.strip('"'), "W/", '"*"', "x" * 100_000):
        assert ask(world, name, header).packed is not None


def test_unknown_foreign_and_malformed_tokens_open_nothing(world: World) -> None:
    person = keep(world, interview())

    for name in ("", "a", "A" * 43, token(world, person, PAGE), token(world, person) + "\n", "ä" * 43, "A" * 100_000):
        assert publish_feed(world.app, name, if_none_match="*") is None


def test_a_replaced_token_is_dead_and_the_new_one_opens(world: World) -> None:
    person = keep(world, interview())
    renewed = world.store.commit(
        Commit(
            person=replace(person, token_version=2),
        )
    )

    assert publish_feed(world.app, token(world, person), if_none_match=None) is None
    assert ask(world, token(world, renewed)).packed is not None


def test_a_poll_that_brings_nothing_new_costs_one_read_and_no_rendering(world: World) -> None:
    name = token(world, keep(world, interview()))
    etag = ask(world, name).etag
    calls = Calls(world)

    assert publish_feed(calls.app, name, if_none_match=etag) is not None
    assert calls.made == ["store.find_person"]


def test_a_feed_is_rendered_once_per_change_and_not_per_poll(world: World) -> None:
    name = token(world, keep(world, interview()))
    first = ask(world, name)
    calls = Calls(world)

    again = publish_feed(calls.app, name, if_none_match=None)
    assert again == first
    assert calls.made == ["store.find_person", "archive.get"]

    keep(world, interview(generation=2))
    assert b"SEQUENCE:2" in body(ask(world, name))


def test_what_was_rendered_for_another_day_or_another_feed_is_never_served(world: World) -> None:
    person = keep(world, interview())
    full, work = token(world, person), token(world, person, WORK_FEED)

    assert b"Acme" in body(ask(world, full))
    assert b"Acme" not in body(ask(world, work))
    assert b"Acme" in body(ask(world, full))
    world.now += timedelta(days=500)
    assert b"Acme" not in body(ask(world, full))


def test_a_feed_that_was_turned_off_is_as_dead_as_one_that_never_was(world: World) -> None:
    person = keep(world, interview())
    full, work = token(world, person), token(world, person, WORK_FEED)
    world.store.commit(Commit(person=replace(person, work_feed=FeedLink(on=False))))

    assert publish_feed(world.app, work, if_none_match="*") is None
    assert publish_feed(world.app, full, if_none_match=None) is not None


def test_each_feed_has_a_link_of_its_own_that_can_be_replaced_alone(world: World) -> None:
    person = keep(world, interview())
    full, work = token(world, person), token(world, person, WORK_FEED)
    renewed = world.store.commit(Commit(person=replace(person, work_feed=FeedLink(version=2))))

    assert publish_feed(world.app, work, if_none_match=None) is None
    assert publish_feed(world.app, full, if_none_match=None) is not None
    assert publish_feed(world.app, token(world, renewed, WORK_FEED), if_none_match=None) is not None


def test_dead_and_invented_links_cost_the_same_one_read(world: World) -> None:
    person = keep(world, interview())
    dead = token(world, person)
    world.store.commit(Commit(person=replace(person, token_version=2)))

    for name in (dead, "A" * 43):
        calls = Calls(world)
        assert publish_feed(calls.app, name, if_none_match="*") is None
        assert calls.made == ["store.find_person"]
