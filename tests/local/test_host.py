"""One machine's worker: everything once, in order, and nothing lost by a stop, a crash or a failure."""

import time
from datetime import timedelta

import pytest

from local.clock import Clock, real_time
from local.folder import DataFolder, FolderHeldError
from local.host import TRUST_LOCAL, Host
from local.relay import Relay
from tests.local.conftest import NOW, TEMPLATES, Open
from tests.local.invites import PREP, SAM, START, invite
from tests.local.peers import Smarthost, relay_server

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def kinds(host: Host) -> list[str]:
    return [each.kind for each in host.outbox.list_sent()]


def accept(host: Host, content: bytes) -> None:
    host.accept(SAM, (PREP,), content)


def test_the_whole_life_of_an_interview_happens_in_order_at_its_due_instants(host: Host) -> None:
    accept(host, invite())
    sent = host.move_clock(START + 30 * DAY)
    assert [each.kind for each in sent] == [
        "interview-received",
        "strategize",
        "plan",
        "ask",
        "breathe",
        "thank-you",
        "follow-up",
    ]
    (account,) = (host.store.find_account(each) for each in host.store.list_person_ids())
    assert account is not None
    assert [each.sent_at for each in sent[1:]] == [step.due for step in account.interviews[0].steps]
    assert host.clock() == START + 30 * DAY


def test_moving_the_clock_in_small_pieces_sends_the_same(host: Host) -> None:
    accept(host, invite())
    for day in range(1, 31):
        host.move_clock(NOW + day * DAY)
    assert kinds(host) == [
        "interview-received",
        "strategize",
        "plan",
        "ask",
        "breathe",
        "thank-you",
        "follow-up",
    ]


def test_the_same_mail_again_is_answered_no_second_time(host: Host) -> None:
    accept(host, invite())
    accept(host, invite())
    host.settle()
    accept(host, invite())
    host.settle()
    assert kinds(host) == ["interview-received"]


def test_a_cancelled_interview_sends_nothing_more(host: Host) -> None:
    accept(host, invite())
    host.settle()
    accept(host, invite(sequence=1, method="CANCEL"))
    host.move_clock(START + 30 * DAY)
    assert kinds(host) == ["interview-received", "interview-cancelled"]


def test_a_moved_interview_is_prepared_for_at_its_new_time(host: Host) -> None:
    accept(host, invite())
    host.move_clock(NOW + 2 * DAY)
    accept(host, invite(sequence=1, start=START + 7 * DAY))
    host.move_clock(START + 30 * DAY)
    assert kinds(host) == [
        "interview-received",
        "strategize",
        "interview-changed",
        "plan",
        "ask",
        "breathe",
        "thank-you",
        "follow-up",
    ]
    breathe = next(each for each in host.outbox.list_sent() if each.kind == "breathe")
    assert START + 6 * DAY < breathe.sent_at < START + 7 * DAY


def test_a_mail_that_came_in_before_a_stop_is_answered_after_the_next_start(open_host: Open) -> None:
    first = open_host()
    accept(first, invite())
    first.stop()
    second = open_host()
    second.settle()
    assert kinds(second) == ["interview-received"]


def test_what_fell_due_while_it_was_off_is_caught_up_with(open_host: Open) -> None:
    first = open_host()
    accept(first, invite())
    first.settle()
    first.stop()
    second = open_host(NOW + 19.5 * HOUR)
    second.settle()
    assert kinds(second) == ["interview-received", "strategize"]


def test_what_comes_much_too_late_is_planned_anew_and_still_comes_once(open_host: Open) -> None:
    first = open_host()
    accept(first, invite())
    first.settle()
    first.stop()
    second = open_host(NOW + 3 * DAY)
    second.move_clock(START + 30 * DAY)
    sent = kinds(second)
    assert sorted(sent) == sorted(set(sent))
    assert {"strategize", "plan", "ask", "breathe", "thank-you", "follow-up"} < set(sent)


def test_the_clock_refuses_to_go_back(host: Host) -> None:
    host.move_clock(NOW + DAY)
    with pytest.raises(ValueError, match="forward"):
        host.move_clock(NOW)


def test_the_first_time_may_be_set_to_anything_but_only_before_the_first_mail(host: Host) -> None:
    host.begin_at(NOW - 90 * DAY)
    assert host.clock() == NOW - 90 * DAY
    accept(host, invite())
    host.begin_at(NOW - 100 * DAY)
    assert host.clock() == NOW - 90 * DAY
    host.begin_at(NOW - 89 * DAY)
    assert host.clock() == NOW - 89 * DAY
    assert kinds(host)[0] == "interview-received"


def test_a_relay_that_is_down_loses_nothing_and_sends_nothing_twice(folder: DataFolder) -> None:
    smarthost = Smarthost()
    with relay_server(smarthost) as port:
        pass
    relay = Relay(host="127.0.0.1", port=port, tls=False, user=None, password=None)
    with folder.hold():
        host = Host(folder, base_url="http://127.0.0.1:8025", templates=TEMPLATES, relay=relay)
        accept(host, invite())
        host.settle()
        assert kinds(host) == []
        with relay_server(smarthost, port):
            time.sleep(1.1)
            host.settle()
            host.settle()
        assert kinds(host) == ["interview-received"]
        assert [recipients for _, recipients, _ in smarthost.taken] == [[SAM]]
        host.stop()


def test_a_worker_in_the_background_answers_by_itself_and_stops_at_once(host: Host) -> None:
    host.start()
    accept(host, invite())
    waited = time.monotonic()
    while not host.outbox.list_sent() and time.monotonic() - waited < 5:
        time.sleep(0.01)
    assert kinds(host) == ["interview-received"]
    stopping = time.monotonic()
    host.stop()
    assert time.monotonic() - stopping < 1


def test_a_clock_that_is_being_moved_stays_where_it_is_when_told_to_stop(host: Host, open_host: Open) -> None:
    accept(host, invite())
    host.settle()
    host.interrupt()
    assert host.move_clock(START + 30 * DAY) == ()
    assert host.clock() == NOW
    host.stop()
    again = open_host()
    again.move_clock(START + 30 * DAY)
    assert len(kinds(again)) == 7


def test_a_folder_belongs_to_one_process_at_a_time(folder: DataFolder) -> None:
    with folder.hold(), pytest.raises(FolderHeldError), DataFolder(folder.root).hold():
        pass
    with folder.hold():
        pass


def test_the_secret_is_made_once_and_only_its_owner_can_read_it(folder: DataFolder) -> None:
    with folder.hold():
        secret = folder.secret()
    assert len(secret) == 32
    assert DataFolder(folder.root).secret() == secret
    assert (folder.root / "secret").stat().st_mode & 0o777 == 0o600
    assert folder.root.stat().st_mode & 0o777 == 0o700


def test_what_was_handled_is_forgotten_after_thirty_days(host: Host) -> None:
    accept(host, invite())
    delivery = host.inbox.find_next(real_now=host.clock())
    assert delivery is not None
    host.settle()
    host.inbox.forget_older(delivery.received_at + timedelta(seconds=1))
    with pytest.raises(KeyError):
        host.app.archive.get(delivery.archive_key)


@pytest.mark.parametrize("trust", [TRUST_LOCAL, "mail.example.com"])
def test_a_mail_that_was_removed_before_a_crash_is_done_with_after_the_next_start(
    folder: DataFolder, trust: str
) -> None:
    with folder.hold():
        clock = Clock(folder.database, real=lambda: NOW)
        host = Host(folder, base_url="http://127.0.0.1:8025", templates=TEMPLATES, clock=clock, trust=trust)
        number = host.accept(SAM, (PREP,), invite())
        delivery = host.inbox.find_next(real_now=real_time())
        assert delivery is not None
        host.app.archive.delete(delivery.archive_key)
        host.settle()
        assert host.inbox.find_next(real_now=real_time()) is None
        assert host.inbox.list_dead() == ()
        assert (number, host.outbox.list_sent()) == (delivery.number, ())
        host.stop()
