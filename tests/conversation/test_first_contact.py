"""A new address is asked once; nothing but hashes and the waiting mail is kept until somebody says yes."""

import json
from dataclasses import replace
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

import pytest

import web
from prepmail.domain.person import MailState
from prepmail.ports import Commit
from prepmail.records import render_record
from prepmail.usecases.confirm_address import confirm_by_token, find_confirmation
from prepmail.usecases.receive_mail import receive_mail
from prepmail.usecases.record_feedback import record_feedback
from tests.conversation.letters import PASSED, answer, deliver, letter, opened, text_of
from tests.functions.queue_events import load_event
from tests.usecases.world import NOON, SAM, World, invite, let_confirm

SECOND = "sam@work.example.org"
AT_WORK = replace(PASSED, from_domain="work.example.org")


def state(world: World) -> MailState:
    return world.account.person.mail_state


def last(world: World) -> EmailMessage:
    return opened(world.sent[-1])


def token(world: World) -> str:
    text = text_of(last(world))
    return text.split("/confirm/")[1].split()[0]


def call(world: World, path: str, method: str, body: str = "") -> dict[str, Any]:
    event = load_event("web.page")
    event["rawPath"] = event["requestContext"]["http"]["path"] = path
    event["requestContext"]["http"]["method"] = method
    event |= {"body": body, "isBase64Encoded": False}
    return web.handle(event, world.app)


def test_a_stranger_is_asked_once_and_leaves_only_hashes(world: World) -> None:
    assert deliver(world, invite()) == "asked-to-confirm"
    assert deliver(world, invite(message_id="<m2@example.com>", uid="u2@acme.example")) == "waiting"
    assert world.kinds == ["confirm-address"]

    person = world.account.person
    kept = render_record(person) + "".join(map(render_record, world.store.list_inbounds(person.person_id)))
    for each in (SAM, "sam", "example.com", "Acme", "Interview"):
        assert each not in kept


def test_the_button_confirms_and_everything_that_waited_is_read_at_once(world: World) -> None:
    deliver(world, invite())
    deliver(world, invite(message_id="<m2@example.com>", uid="u2@globex.example", start=NOON + timedelta(days=20)))
    path = f"/confirm/{token(world)}"

    looked = call(world, path, "GET")
    assert looked["statusCode"] == 200
    assert "Yes, this is my address" in looked["body"]
    assert state(world) is MailState.UNCONFIRMED

    pressed = call(world, path, "POST", "confirm=yes")
    assert "Confirmed" in pressed["body"]
    assert world.kinds[:2] == ["confirm-address", "interview-received"]
    assert len(world.sent) == 3
    assert world.account.person.address == SAM

    assert call(world, path, "POST", "confirm=yes")["statusCode"] == 200
    assert len(world.sent) == 3


def test_nothing_tells_a_dead_confirmation_from_one_that_never_was(world: World) -> None:
    deliver(world, invite())
    good = token(world)
    spoilt = good[:-1] + ("A" if good[-1] != "A" else "B")
    assert find_confirmation(world.app, spoilt) is None
    assert call(world, f"/confirm/{spoilt}", "POST")["statusCode"] == 404
    assert call(world, "/confirm/nonsense", "GET")["statusCode"] == 404


def test_after_a_week_the_question_has_lapsed_and_a_new_mail_asks_again(world: World) -> None:
    deliver(world, invite())
    old = token(world)
    world.now += timedelta(days=8)
    assert confirm_by_token(world.app, old, receive_mail) is None
    assert deliver(world, invite(message_id="<m9@example.com>")) == "asked-to-confirm"
    assert world.kinds == ["confirm-address", "confirm-address"]


def test_after_a_week_nothing_of_a_stranger_is_left(world: World) -> None:
    deliver(world, invite())
    deliver(world, invite(message_id="<m2@example.com>"))
    kept = [each.archive_key for each in world.store.list_inbounds(world.account.person.person_id)]
    world.move(NOON + timedelta(days=7, hours=1))
    assert world.store.list_person_ids() == ()
    for each in kept:
        with pytest.raises(KeyError):
            world.archive.get(each or "")
    assert world.kinds == ["confirm-address"]


def test_a_link_that_nobody_confirmed_lapses_with_its_mail(world: World) -> None:
    let_confirm(world.app)
    deliver(world, invite())
    deliver(world, answer(last(world), "STOP", sender=SECOND), sender=SECOND, verdicts=AT_WORK)
    asked = last(world)
    (waiting,) = [each for each in world.store.list_inbounds(world.account.person.person_id) if each.receipt]
    world.move(NOON + timedelta(days=7, hours=1))
    with pytest.raises(KeyError):
        world.archive.get(waiting.archive_key or "")
    deliver(world, answer(asked, "yes"))
    assert world.interview.state.value == "confirmed"


def test_a_reply_that_says_more_than_yes_confirms_nothing(world: World) -> None:
    deliver(world, invite())
    assert deliver(world, answer(last(world), "Who are you?")) == "waiting"
    assert state(world) is MailState.UNCONFIRMED


def test_a_second_address_is_linked_when_the_first_says_yes(world: World) -> None:
    let_confirm(world.app)
    deliver(world, invite())
    noted = last(world)
    moved = answer(noted, "It's Wednesday.", sender=SECOND)

    assert deliver(world, moved, sender=SECOND, verdicts=AT_WORK) == "asked-to-link"
    asked = last(world)
    assert str(asked["To"]) == SAM
    assert SECOND in text_of(asked)
    assert world.interview.generation == 1

    assert deliver(world, answer(asked, "Yes")) == "answered-receipt"
    assert world.interview.facts.start is not None
    assert world.interview.facts.start.day == 18
    assert world.account.person.addresses == (SECOND,)
    assert {each.recipient for each in world.sent} == {SAM}

    assert deliver(world, letter("STATUS", sender=SECOND), sender=SECOND, verdicts=AT_WORK) == "answered-receipt"
    assert len(world.store.list_person_ids()) == 1


def test_what_a_second_address_had_waiting_on_its_own_is_read_when_it_is_linked(world: World) -> None:
    let_confirm(world.app)
    deliver(world, invite())
    noted = last(world)
    own = invite(uid="u2@globex.example", message_id="<m2@example.com>", start=NOON + timedelta(days=20))
    forwarded = own.replace(SAM.encode(), SECOND.encode()).replace(b"Acme", b"Globex").replace(b"acme", b"globex")
    assert deliver(world, forwarded, sender=SECOND, verdicts=AT_WORK) == "asked-to-confirm"
    assert len(world.store.list_person_ids()) == 2

    assert deliver(world, answer(noted, "hello", sender=SECOND), sender=SECOND, verdicts=AT_WORK) == "asked-to-link"
    deliver(world, answer(last(world), "yes"))

    assert len(world.store.list_person_ids()) == 1
    assert {each.facts.company for each in world.account.interviews} == {"Acme", "Globex"}


def test_an_address_of_somebody_else_is_never_linked(world: World) -> None:
    let_confirm(world.app)
    let_confirm(world.app, "kim@example.com")
    person = next(each for each in world.store.list_person_ids())
    assert person
    deliver(world, invite())
    noted = last(world)
    kims = answer(noted, "STATUS", sender="kim@example.com")
    assert deliver(world, kims, sender="kim@example.com") == "answered-receipt"
    assert str(last(world)["To"]) == "kim@example.com"
    assert "Acme" not in text_of(last(world))


@pytest.mark.parametrize("words", ["STATUS", "It's Wednesday."])
def test_mail_that_came_back_stops_everything_until_they_write_again(world: World, words: str) -> None:
    let_confirm(world.app)
    deliver(world, invite())
    noted = last(world)
    assert record_feedback(world.app, SAM, lasting=True) == "suspended"
    world.move(NOON + timedelta(days=2))
    assert world.kinds == ["interview-received"]

    assert deliver(world, answer(noted, words)) == "answered-receipt"
    assert state(world) is MailState.ACTIVE


def test_who_switched_mail_off_themselves_is_not_switched_on_by_a_forward(world: World) -> None:
    let_confirm(world.app)
    deliver(world, letter("unsubscribe"))
    deliver(world, invite())
    assert state(world) is MailState.SUSPENDED
    deliver(world, letter("resume"))
    assert state(world) is MailState.ACTIVE


def test_no_answer_goes_to_an_address_that_mail_came_back_from(world: World) -> None:
    let_confirm(world.app)
    deliver(world, letter("HELP"))
    alias = text_of(last(world)).split("itself to")[1].split("@")[0].strip()
    record_feedback(world.app, SAM, lasting=True)
    strange = replace(PASSED, dmarc="FAIL")
    deliver(world, invite(), recipients=(f"{alias}@prepmail.localhost",), verdicts=strange)
    assert world.kinds == ["receipt"]
    assert len(world.account.interviews) == 1


def test_a_stored_person_of_before_still_loads(world: World) -> None:
    person = let_confirm(world.app)
    plain = json.loads(render_record(person))
    for name in ("addresses", "returned", "inflow"):
        del plain[name]
    assert person.inflow.count == 0
    world.store.commit(Commit(person=person))
