"""What happens to our functions while a call to AWS fails: one scenario for each thing that they are called for."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from http import HTTPStatus
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError

import receive_mail
import reconcile
import record_feedback
import send_step
import web
from emulation.fault_world import Cloud, Person
from prepmail.records import render_record
from prepmail.writing.links import person_links
from tests.functions.queue_events import load_event, with_body

# How often the queue (maxReceiveCount), Lambda or the caller tries.
RECEIVES = {"receive_mail": 5, "send_step": 10, "record_feedback": 5, "reconcile": 3, "web": 2}


@dataclass(frozen=True)
class Scenario:
    """One thing that happens. ``prepare`` returns what the queue calls until it says that it is done.

    ``tries`` is how often that is, ``again`` how long the queue waits in between.
    """

    name: str
    prepare: Callable[[Person], Callable[[], bool]]
    outcome: Callable[[Person], Any]
    tries: int
    again: timedelta = timedelta(minutes=6)
    removes_timers: bool = False


def _arrives(person: Person) -> Callable[[], bool]:
    event = person.mail()
    return lambda: not receive_mail.handle(event, person.cloud.app)["batchItemFailures"]


def _has_arrived(person: Person) -> None:
    if not _arrives(person)():
        raise LookupError("the invite did not even arrive without a fault")


def _is_cancelled(person: Person) -> Callable[[], bool]:
    _has_arrived(person)
    event = person.mail(method="CANCEL", sequence=1, message_id=f"<cancel-{person.address}>")
    return lambda: not receive_mail.handle(event, person.cloud.app)["batchItemFailures"]


def _is_moved(person: Person) -> Callable[[], bool]:
    _has_arrived(person)
    later = person.cloud.now + timedelta(days=16)
    event = person.mail(start=later, sequence=1, message_id=f"<move-{person.address}>")
    return lambda: not receive_mail.handle(event, person.cloud.app)["batchItemFailures"]


def _is_due(person: Person) -> Callable[[], bool]:
    _has_arrived(person)
    event = with_body(load_event("send_step.step"), render_record(person.first_step()))
    return lambda: not send_step.handle(event, person.cloud.app)["batchItemFailures"]


def _lost_its_timer(person: Person) -> Callable[[], bool]:
    _has_arrived(person)
    person.cloud.drop_timers()
    person.first_step()
    person.cloud.now += timedelta(minutes=20)

    def look() -> bool:
        try:
            reconcile.handle(load_event("reconcile.hourly"), person.cloud.app)
        except (BotoCoreError, ClientError):
            return False
        return True

    return look


def _bounces(person: Person) -> Callable[[], bool]:
    _has_arrived(person)
    event = load_event("record_feedback.bounce")
    event = with_body(event, event["Records"][0]["body"].replace('"sam@example.com"', f'"{person.address}"'))
    return lambda: not record_feedback.handle(event, person.cloud.app, person.cloud.sent)["batchItemFailures"]


def _asks(event_name: str, link: str) -> Callable[[Person], Callable[[], bool]]:
    def prepare(person: Person) -> Callable[[], bool]:
        _has_arrived(person)
        app, event = person.cloud.app, load_event(event_name)
        found = app.store.find_person(person.person_id)
        path = getattr(person_links(app.settings, app.secret, found), link) if found else ""
        event["rawPath"] = event["requestContext"]["http"]["path"] = path.removeprefix(app.settings.base_url)
        return lambda: bool(web.handle(event, app)["statusCode"] == HTTPStatus.OK)

    return prepare


def _asks_again(person: Person) -> Callable[[], bool]:
    """Ask as a calendar program does that has the feed already."""
    _has_arrived(person)
    app, event = person.cloud.app, load_event("web.feed")
    found = app.store.find_person(person.person_id)
    path = person_links(app.settings, app.secret, found).feed.removeprefix(app.settings.base_url) if found else ""
    event["rawPath"] = event["requestContext"]["http"]["path"] = path
    event["headers"]["if-none-match"] = web.handle(event, app)["headers"]["ETag"]
    return lambda: bool(web.handle(event, app)["statusCode"] == HTTPStatus.NOT_MODIFIED)


def deliver_queued(cloud: Cloud) -> None:
    """Hand what is in the send queue to the function behind it."""
    sqs, url = cloud.aws("sqs"), cloud.app.settings.send_queue_url
    while found := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages"):
        for each in found:
            sqs.delete_message(QueueUrl=url, ReceiptHandle=each["ReceiptHandle"])
            send_step.handle(with_body(load_event("send_step.step"), each["Body"]), cloud.app)


def _mails_and_timers(person: Person) -> Any:
    return person.subjects, person.timers()


def _mails_once_delivered(person: Person) -> Any:
    deliver_queued(person.cloud)
    return person.subjects


def _mail_state(person: Person) -> Any:
    found = person.cloud.app.store.find_person(person.person_id)
    return found.mail_state if found else None


SCENARIOS = (
    Scenario("an invite arrives", _arrives, _mails_and_timers, RECEIVES["receive_mail"]),
    Scenario("a new time arrives", _is_moved, _mails_and_timers, RECEIVES["receive_mail"], removes_timers=True),
    Scenario("a cancellation arrives", _is_cancelled, _mails_and_timers, RECEIVES["receive_mail"], removes_timers=True),
    Scenario("a mail is due", _is_due, _mails_and_timers, RECEIVES["send_step"], timedelta(minutes=3)),
    Scenario("a timer was lost", _lost_its_timer, _mails_once_delivered, RECEIVES["reconcile"]),
    Scenario("a mail bounces", _bounces, _mail_state, RECEIVES["record_feedback"]),
    Scenario("a calendar asks for the feed", _asks("web.feed", "feed"), _mail_state, RECEIVES["web"]),
    Scenario("a calendar asks again", _asks_again, _mail_state, RECEIVES["web"]),
    Scenario("somebody unsubscribes", _asks("web.one-click", "unsubscribe"), _mail_state, RECEIVES["web"]),
)
