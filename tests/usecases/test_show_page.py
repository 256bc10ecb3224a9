"""The person's page and the unsubscribe link, as the links in a mail open them."""

from dataclasses import replace
from threading import Barrier, Thread

from prepmail.domain.person import MailState, Person
from prepmail.ports import Commit
from prepmail.usecases.show_page import show_page
from prepmail.usecases.suspend_mail import find_mail_state, set_mail_state
from prepmail.writing.tokens import FEED, PAGE, STOP, render_token
from tests.usecases.world import World
from tests.writing.feed_world import PERSON, interview


def keep(world: World) -> Person:
    person = replace(PERSON, revision=0)
    return world.store.commit(Commit(person=person, interviews=(interview(),)))


def state(world: World) -> MailState:
    person = world.store.find_person(PERSON.person_id)
    assert person is not None
    return person.mail_state


def test_the_page_opens_by_its_own_token_only(world: World) -> None:
    person = keep(world)

    page = show_page(world.app, render_token(world.app.secret, PAGE, person))

    assert page is not None
    assert "Data Engineer interview at Acme" in page
    for purpose in (FEED, STOP):
        assert show_page(world.app, render_token(world.app.secret, purpose, person)) is None


def test_looking_at_page_and_unsubscribe_link_writes_nothing(world: World) -> None:
    person = keep(world)

    show_page(world.app, render_token(world.app.secret, PAGE, person))
    assert find_mail_state(world.app, render_token(world.app.secret, STOP, person)) is MailState.ACTIVE

    assert world.store.find_person(person.person_id) == person


def test_suspending_twice_writes_once_and_resuming_undoes_it(world: World) -> None:
    name = render_token(world.app.secret, STOP, keep(world))

    assert set_mail_state(world.app, name, MailState.SUSPENDED) is MailState.SUSPENDED
    once = world.store.find_person(PERSON.person_id)
    assert set_mail_state(world.app, name, MailState.SUSPENDED) is MailState.SUSPENDED
    assert world.store.find_person(PERSON.person_id) == once
    assert state(world) is MailState.SUSPENDED

    assert set_mail_state(world.app, name, MailState.ACTIVE) is MailState.ACTIVE
    assert state(world) is MailState.ACTIVE


def test_several_clicks_at_once_all_succeed(world: World) -> None:
    name = render_token(world.app.secret, STOP, keep(world))
    start = Barrier(4)
    told: list[MailState | None] = []

    def click() -> None:
        start.wait()
        told.append(set_mail_state(world.app, name, MailState.SUSPENDED))

    threads = [Thread(target=click) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()

    assert told == [MailState.SUSPENDED] * 4
    assert state(world) is MailState.SUSPENDED


def test_a_dead_unsubscribe_link_changes_nothing(world: World) -> None:
    person = keep(world)

    assert set_mail_state(world.app, render_token(world.app.secret, PAGE, person), MailState.SUSPENDED) is None
    assert set_mail_state(world.app, "A" * 43, MailState.SUSPENDED) is None
    assert state(world) is MailState.ACTIVE
