"""The deployed pieces, wired by the template: from the stored mail to the last timer, and what goes wrong between."""

import json
import re
import urllib.error
import urllib.request
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

import pytest

from emulation.cloud import SECRET, STACK, Cloud, wait_for
from ops.redrive import count_messages, list_dead_letters
from ops.stack import get_stack
from prepmail.adapters.dynamodb import DynamoStore
from prepmail.domain.person import Person, Preferences
from prepmail.ports import Commit
from prepmail.writing.tokens import address_key, person_id
from tests.functions.queue_events import load_event
from tests.usecases.world import invite

# Far enough for the whole plan, in the afternoon of a working day.
START = (datetime.now(UTC) + timedelta(days=16)).replace(hour=13, minute=0, second=0, microsecond=0)
START += timedelta(days=(7 - START.weekday()) % 7 if START.weekday() > 4 else 0)
LINK = re.compile(r"https://[a-z0-9.-]+(/[a-z]+/[A-Za-z0-9_.-]+)")


@pytest.fixture(scope="module", autouse=True)
def sam(cloud: Cloud) -> None:
    """Let there be somebody who has confirmed their address."""
    key, secret = "sam@example.com", SECRET.encode()
    person = Person(
        person_id=person_id(secret, key),
        address=key,
        created_at=datetime.now(UTC),
        preferences=Preferences(zone="Europe/Berlin"),
    )
    store = DynamoStore(cloud.outputs["TableName"], client=cloud.client("dynamodb"))
    store.commit(Commit(person=person, address_keys=(address_key(secret, key),)))


def arrive(cloud: Cloud, content: bytes, *, name: str = "forwarded", key: str) -> None:
    """Do what SES does: store the mail and tell the topic."""
    (record,) = load_event(f"receive_mail.{name}")["Records"]
    told = json.loads(record["body"])
    told["receipt"]["action"] |= {"bucketName": cloud.outputs["ArchiveBucketName"], "objectKey": f"raw/{key}"}
    told["mail"]["messageId"] = key
    cloud.client("s3").put_object(Bucket=cloud.outputs["ArchiveBucketName"], Key=f"raw/{key}", Body=content)
    cloud.client("sns").publish(TopicArn=cloud.resources["ArrivalTopic"], Message=json.dumps(told))


def schedules(cloud: Cloud) -> list[dict[str, Any]]:
    """Return the timers that are set, the next one first."""
    client, group = cloud.client("scheduler"), cloud.outputs["ScheduleGroupName"]
    names = [each["Name"] for each in client.list_schedules(GroupName=group)["Schedules"]]
    found = [client.get_schedule(Name=each, GroupName=group) for each in names]
    return sorted(found, key=lambda each: str(each["ScheduleExpression"]))


def let_fire(cloud: Cloud, schedule: dict[str, Any]) -> None:
    """Move the clock to a timer's time and the timer to the emulator's; wait until mail has left and timer is gone."""
    count, name = len(cloud.sent()), schedule["Name"]
    due = datetime.fromisoformat(schedule["ScheduleExpression"][3:-1]).replace(tzinfo=UTC)
    cloud.move_clock(due + timedelta(seconds=30))
    kept = ("Name", "GroupName", "FlexibleTimeWindow", "Target", "ActionAfterCompletion", "ScheduleExpressionTimezone")
    cloud.client("scheduler").update_schedule(
        **{each: schedule[each] for each in kept if each in schedule},
        ScheduleExpression=f"at({datetime.now(UTC):%Y-%m-%dT%H:%M:%S})",
    )
    wait_for(lambda: len(cloud.sent()) > count, text=f"mail {count + 1}")
    wait_for(lambda: name not in {each["Name"] for each in schedules(cloud)}, text="its timer to go")


def records(cloud: Cloud, sort_key: str) -> list[dict[str, Any]]:
    """Return the records of the table whose sort key starts so."""
    items = cloud.client("dynamodb").scan(TableName=cloud.outputs["TableName"])["Items"]
    return [json.loads(each["record"]["S"]) for each in items if each["sk"]["S"].startswith(sort_key)]


def ask(cloud: Cloud, path: str, method: str = "GET", data: bytes | None = None) -> tuple[int, str]:
    """Ask the HTTP API as a calendar program or a browser does; return status and body."""
    host = f"{cloud.resources['HttpApi']}.execute-api.{cloud.endpoint.removeprefix('http://')}"
    request = urllib.request.Request(cloud.endpoint + path, data=data, method=method, headers={"Host": host})  # noqa: S310
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:  # noqa: S310  our own emulator
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def test_an_invite_goes_through_the_deployed_pieces_to_its_last_mail(cloud: Cloud) -> None:
    arrive(cloud, invite(start=START), key="first")
    wait_for(cloud.sent, seconds=20, text="the answer")
    (interview,) = records(cloud, "I#")
    assert interview["facts"]["company"] == "Acme"
    wait_for(lambda: schedules(cloud), text="the timer of the next mail")
    assert {each["ScheduleExpressionTimezone"] for each in schedules(cloud)} == {"UTC"}

    while waiting := schedules(cloud):
        let_fire(cloud, waiting[0])

    (interview,) = records(cloud, "I#")
    assert [each["state"] for each in interview["steps"]] == ["sent"] * 6
    assert [each["To"] for each in cloud.sent()] == [["sam@example.com"]] * 7


def test_feed_and_page_answer_by_the_links_that_stand_in_the_mail(cloud: Cloud) -> None:
    paths = {path.split("/")[1]: path for path in LINK.findall(cloud.sent()[0]["BodyText"])}

    status, feed = ask(cloud, paths["feed"])
    assert (status, feed[:15]) == (200, "BEGIN:VCALENDAR")
    status, page = ask(cloud, paths["me"])
    assert (status, "Acme" in page) == (200, True)
    assert ask(cloud, "/feed/" + "a" * 43 + ".ics")[0] == 404
    assert ask(cloud, "/wp-login.php")[0] == 404


def test_the_same_mail_again_is_answered_no_second_time(cloud: Cloud) -> None:
    count = len(cloud.sent())

    arrive(cloud, invite(start=START), key="first-again")
    wait_until_idle(cloud, "ArrivalQueueUrl")

    assert len(cloud.sent()) == count


def test_a_forged_mail_gets_no_answer(cloud: Cloud) -> None:
    count = len(cloud.sent())

    arrive(cloud, invite(start=START, uid="forged@example.org", message_id="<f1@example.com>"), name="forged", key="f")
    wait_until_idle(cloud, "ArrivalQueueUrl")

    assert len(cloud.sent()) == count


def test_a_cancellation_takes_the_timer_along(cloud: Cloud) -> None:
    count = len(cloud.sent())
    second = partial(invite, uid="invite-2@recruiting.example.org", start=START + timedelta(days=7))
    arrive(cloud, second(message_id="<s1@example.com>"), key="second")
    wait_for(lambda: len(cloud.sent()) == count + 1 and schedules(cloud), text="the timer of the second interview")

    arrive(cloud, second(message_id="<s2@example.com>", method="CANCEL", sequence=1), key="cancelled")
    wait_for(lambda: len(cloud.sent()) == count + 2, text="the answer")

    wait_for(lambda: not schedules(cloud), text="the timer to go")


def test_a_bounce_stops_all_mail_to_the_person(cloud: Cloud) -> None:
    (record,) = load_event("record_feedback.bounce")["Records"]

    cloud.client("sns").publish(TopicArn=cloud.resources["FeedbackTopic"], Message=record["body"])
    wait_for(lambda: records(cloud, "PROFILE")[0]["mail_state"] == "suspended", text="the bounce to be recorded")


def test_a_message_nobody_understands_ends_in_the_dead_letters_with_its_reason(cloud: Cloud) -> None:
    sqs, queue, dead = cloud.client("sqs"), cloud.outputs["ArrivalQueueUrl"], cloud.outputs["ArrivalDeadLettersUrl"]
    sqs.set_queue_attributes(QueueUrl=queue, Attributes={"VisibilityTimeout": "1"})
    message_id = sqs.send_message(QueueUrl=queue, MessageBody='{"mail": {}}')["MessageId"]

    wait_for(lambda: count_messages(sqs, dead) == 1, text="the dead letter")

    pile, *others = list_dead_letters(cloud.client, get_stack(cloud.client, STACK), now=datetime.now(UTC))
    assert [each.count for each in others] == [0, 0]
    assert [each.message_id for each in pile.letters] == [message_id]
    assert "KeyError at ses_inbound.py" in pile.letters[0].reason


def wait_until_idle(cloud: Cloud, output: str) -> None:
    """Wait until a queue has nothing left that waits or is being handled."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    sqs, url = cloud.client("sqs"), cloud.outputs[output]

    def idle() -> bool:
        counts = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"]
        return all(int(counts[each]) == 0 for each in names)

    wait_for(idle, text=f"{output} to be empty")
