"""The commands, called as the command line calls them."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from local.cli import main
from local.folder import DataFolder
from local.forward import render_forward
from local.host import Host
from prepmail.errors import NotReadableError
from prepmail.reading.read import read
from tests.local.conftest import NOW
from tests.local.invites import PREP, SAM, START, calendar, invite
from tests.local.peers import smtp_of

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("COLUMNS", "200")

    def call(*arguments: object) -> tuple[int, str, str]:
        status = main([str(each) for each in arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call


@pytest.fixture
def lived(host: Host) -> Host:
    """A host that has seen one interview up to the day before."""
    host.accept(SAM, (PREP,), invite())
    host.move_clock(START - timedelta(hours=12))
    return host


@pytest.mark.usefixtures("lived")
def test_show_prints_interviews_with_their_plan_and_why(run: Run, folder: DataFolder) -> None:
    status, out, _ = run("show", "--data", folder.root, "--json")
    assert status == 0
    (account,) = json.loads(out)
    assert account["address"] == SAM
    (interview,) = account["interviews"]
    assert interview["status"] == "CONFIRMED"
    assert datetime.fromisoformat(interview["start"]) == START
    assert [each["name"] for each in interview["interviewers"]] == ["Ana Example"]
    plan = {each["kind"]: each for each in interview["plan"]}
    assert plan["ask"]["state"] == "sent"
    assert plan["ask"]["sent_at"] == plan["ask"]["due"]
    assert plan["breathe"]["state"] == "planned"
    assert plan["breathe"]["sent_at"] is None
    assert [each["kind"] for each in account["answers"]] == ["interview-received"]
    assert account["links"]["feed"].endswith(".ics")


def test_show_finds_one_person_and_says_when_there_is_none(run: Run, lived: Host, folder: DataFolder) -> None:
    assert len(lived.store.list_person_ids()) == 1
    assert run("show", "SAM@example.com", "--data", folder.root, "--json")[0] == 0
    status, out, err = run("show", "kim@example.com", "--data", folder.root, "--json")
    assert (status, out) == (1, "")
    assert err == "prepmail: nothing is known of kim@example.com\n"


def test_show_tells_why_a_step_fell_away(run: Run, lived: Host, folder: DataFolder) -> None:
    lived.accept(SAM, (PREP,), invite(sequence=1, method="CANCEL"))
    lived.settle()
    _, out, _ = run("show", "--data", folder.root, "--json")
    (interview,) = json.loads(out)[0]["interviews"]
    assert interview["status"] == "CANCELLED"
    (breathe,) = (each for each in interview["plan"] if each["kind"] == "breathe")
    assert (breathe["state"], breathe["reason"]) == ("skipped", "cancelled")
    assert "cancelled" in run("show", "--data", folder.root)[1]


def test_outbox_lists_every_mail_with_its_file(run: Run, lived: Host, folder: DataFolder) -> None:
    status, out, _ = run("outbox", "--data", folder.root, "--json")
    assert status == 0
    mails = json.loads(out)
    assert [each["kind"] for each in mails] == ["interview-received", "strategize", "plan", "ask"]
    assert {each["to"] for each in mails} == {SAM}
    assert all(Path(each["file"]).is_file() for each in mails)
    assert all(set(each) == {"to", "subject", "kind", "interview", "sent_at", "file"} for each in mails)
    assert len({each["interview"] for each in mails}) == 1
    assert lived.outbox.list_sent()[0].subject in run("outbox", "--data", folder.root)[1]


@pytest.mark.parametrize("command", ["show", "outbox", "clock"])
def test_a_folder_that_holds_nothing_is_named_in_one_line(run: Run, tmp_path: Path, command: str) -> None:
    status, out, err = run(command, "--data", tmp_path / "none")
    assert (status, out) == (2, "")
    assert err.count("\n") == 1
    assert "start `prepmail run` first" in err
    assert not (tmp_path / "none").exists()


def test_a_data_folder_that_is_broken_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "prepmail.db").write_bytes(b"this is no database at all" * 100)
    for command in ("show", "outbox"):
        status, _, err = run(command, "--data", tmp_path)
        assert status == 2
        assert err.count("\n") == 1


def test_a_relay_somewhere_else_needs_an_address_to_send_from(run: Run, tmp_path: Path) -> None:
    status, _, err = run("run", "--data", tmp_path / "var", "--relay", "smtp://mail.example.com")
    assert status == 2
    assert "--sender" in err


def test_the_clock_needs_a_running_instance_to_move(run: Run, lived: Host, folder: DataFolder) -> None:
    assert lived.clock() > NOW
    status, _, err = run("clock", "--data", folder.root, "--set", "+3d")
    assert status == 2
    assert "no prepmail runs" in err
    assert run("clock", "--data", folder.root)[0] == 0


def test_a_file_is_forwarded_as_a_mail_and_answered(run: Run, host: Host, tmp_path: Path) -> None:
    file = tmp_path / "invite.ics"
    file.write_bytes(calendar())
    with smtp_of(host) as port:
        status, out, _ = run("forward", file, "--from", SAM, "--smtp-port", port, "--data", tmp_path / "none")
    assert status == 0
    assert SAM in out
    host.settle()
    assert [(each.recipient, each.kind) for each in host.outbox.list_sent()] == [(SAM, "interview-received")]


def test_forwarding_to_nobody_says_what_to_start(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "invite.ics"
    file.write_bytes(calendar())
    status, _, err = run("forward", file, "--smtp-port", "1", "--data", tmp_path / "none")
    assert status == 2
    assert err == "prepmail: nobody takes mail on 127.0.0.1:1; start `prepmail run` first\n"


@pytest.mark.parametrize("name", ["invite.ics", "invite.eml", 'in vite"\r\nX: y.eml', "noname"])
def test_a_forward_reads_as_the_file_it_carries(name: str) -> None:
    content = calendar() if name.endswith("ics") else invite()
    mail = render_forward(name, content, sender=SAM, recipient=PREP)
    assert b"\r\nX: y" not in mail
    direct = read(content, now=NOW)
    forwarded = read(mail, now=NOW)
    assert [(each.uid, each.facts.start) for each in forwarded.found] == [
        (each.uid, each.facts.start) for each in direct.found
    ]


def test_read_prints_what_was_read(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "invite.eml"
    file.write_bytes(invite())
    status, out, _ = run("read", file, "--now", "2031-03-05T12:00Z", "--me", SAM, "--json")
    assert status == 0
    report = json.loads(out)
    assert report["action"] == "new"
    assert "Ana Example" in out
    status, out, _ = run("read", file)
    assert status == 0
    assert "Example Robotics" in out


def test_read_says_why_nothing_was_read(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "hello.eml"
    content = b"From: a@example.com\r\nSubject: Hello\r\n\r\n \r\n"
    file.write_bytes(content)
    with pytest.raises(NotReadableError) as unreadable:
        read(content, now=NOW)
    status, out, _ = run("read", file, "--json")
    assert status == 1
    assert json.loads(out) == {
        "action": "not-an-interview",
        "interviews": [],
        "questions": [],
        "reason": unreadable.value.reason,
    }
    assert run("read", file)[0] == 1


def test_read_says_that_a_mail_is_no_interview(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "hello.eml"
    file.write_bytes(b"From: a@example.com\r\nSubject: Hello\r\n\r\nHow are you?\r\n")
    status, out, _ = run("read", file, "--json")
    assert status == 0
    assert json.loads(out)["action"] == "not-an-interview"
    assert json.loads(out)["interviews"] == []
    assert "not-an-interview" in run("read", file)[1]


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("fly",),
        ("run", "--smtp-port", "99999"),
        ("run", "--start", "soon"),
        ("run", "--zone", "Mars/Base"),
        ("run", "--relay", "http://mail.example.com"),
        ("read", "/nowhere/at/all.eml"),
        ("read", "/"),
        ("read", "/dev/null"),
        ("forward", "/nowhere.ics"),
        ("clock", "--set", "later"),
        ("demo", "--notice", "soon"),
        ("demo", "--notice", "1m"),
    ],
)
def test_a_wrong_command_is_told_in_one_line(run: Run, arguments: tuple[str, ...]) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "")
    assert err.startswith("prepmail: ")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        ("14d", ["interview-received", "strategize", "plan", "ask", "breathe", "thank-you", "follow-up"]),
        ("18h", ["interview-received", "express", "breathe", "thank-you", "follow-up"]),
        ("2h", ["interview-received", "express", "thank-you", "follow-up"]),
    ],
)
def test_the_demo_shows_the_whole_sequence(run: Run, tmp_path: Path, notice: str, expected: list[str]) -> None:
    for _ in range(2):
        status, out, _ = run("demo", "--notice", notice, "--data", tmp_path / "demo")
        assert status == 0
        assert all(each in out for each in expected)
    _, out, _ = run("outbox", "--data", tmp_path / "demo", "--json")
    assert [each["kind"] for each in json.loads(out)] == expected


def test_the_demo_does_not_touch_a_folder_that_is_in_use(run: Run, lived: Host, folder: DataFolder) -> None:
    status, _, err = run("demo", "--data", folder.root)
    assert status == 2
    assert "real data" in err
    assert len(lived.outbox.list_sent()) == 4
