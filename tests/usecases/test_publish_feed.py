"""A calendar program asks again and again; mostly nothing is new."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from prepmail.domain.interview import Interview
from prepmail.domain.person import Person
from prepmail.ports import Commit
from prepmail.usecases.publish_feed import Feed, publish_feed
from prepmail.writing.tokens import FEED, PAGE, render_token, token_hashes
from tests.usecases.world import World
from tests.writing.feed_world import PERSON, START, interview


def keep(world: World, *interviews: Interview) -> Person:
    """Store the person, and each time something is stored let the feed have changed."""
    person = world.store.find_person(PERSON.person_id) or replace(PERSON, revision=0)
    return world.store.commit(
        Commit(
            person=replace(person, feed_revision=person.feed_revision + 1),
            interviews=interviews,
            token_hashes=token_hashes(world.app.secret, person),
        )
    )


def token(world: World, person: Person, purpose: str = FEED) -> str:
    return render_token(world.app.secret, purpose, person)


def ask(world: World, name: str, if_none_match: str | None = None) -> Feed:
    found = publish_feed(world.app, name, if_none_match=if_none_match)
    assert found is not None
    return found


def test_the_feed_is_there_with_all_that_a_program_wants_to_know(world: World) -> None:
    found = ask(world, token(world, keep(world, interview())))

    assert found.body is not None
    assert b"SUMMARY:Interview: Acme" in found.body
    assert found.content_type == "text/calendar; charset=utf-8"
    assert found.last_modified == interview().changed_at


def test_asking_again_on_the_same_day_brings_nothing_new(world: World) -> None:
    world.now = datetime(2026, 3, 9, 6, tzinfo=UTC)
    name = token(world, keep(world, interview()))
    first = ask(world, name)

    world.now += timedelta(hours=12)
    again = ask(world, name, first.etag)

    assert (again.etag, again.body) == (first.etag, None)
    assert ask(world, name).body == first.body


def test_the_next_day_the_feed_is_made_anew(world: World) -> None:
    world.now = datetime(2026, 3, 9, 22, 59, tzinfo=UTC)
    name = token(world, keep(world, interview()))
    first = ask(world, name)

    world.now += timedelta(minutes=2)

    assert ask(world, name, first.etag).body is not None


def test_a_change_is_seen_at_the_next_asking(world: World) -> None:
    name = token(world, keep(world, interview()))
    first = ask(world, name)

    keep(world, interview(start=START + timedelta(days=1), generation=2))
    moved = ask(world, name, first.etag)

    assert moved.etag != first.etag
    assert b"SEQUENCE:2" in (moved.body or b"")


def test_tags_are_compared_weakly_in_lists_and_by_a_star(world: World) -> None:
    name = token(world, keep(world, interview()))
    etag = ask(world, name).etag
    strong = etag.removeprefix("W/")

    for header in (etag, strong, f'"other", {strong}', f'W/"a,b" ,{etag}', "*", " * "):
        assert ask(world, name, header).body is None
    assert ask(world, name, None).body is not None
    for header in ("", '"other"', strong.strip('"'), "W/", '"*"', "x" * 100_000):
        assert ask(world, name, header).body is not None


def test_unknown_foreign_and_malformed_tokens_open_nothing(world: World) -> None:
    person = keep(world, interview())

    for name in ("", "a", "A" * 43, token(world, person, PAGE), token(world, person) + "\n", "ä" * 43, "A" * 100_000):
        assert publish_feed(world.app, name, if_none_match="*") is None


def test_a_replaced_token_is_dead_and_the_new_one_opens(world: World) -> None:
    person = keep(world, interview())
    renewed = world.store.commit(
        Commit(
            person=replace(person, token_version=2),
            token_hashes=token_hashes(world.app.secret, replace(person, token_version=2)),
        )
    )

    assert publish_feed(world.app, token(world, person), if_none_match=None) is None
    assert ask(world, token(world, renewed)).body is not None
