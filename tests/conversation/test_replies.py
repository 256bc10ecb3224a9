"""A reply finds what it is about, does what it says, once, and one receipt tells."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest

from prepmail.domain.person import MailState
from prepmail.domain.state import State
from prepmail.usecases.change_settings import change_settings
from tests.conversation.letters import answer, deliver, letter, opened, text_of
from tests.usecases.world import NOON, SAM, World, invite, let_confirm

OTHER = datetime(2026, 3, 24, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def sam(world: World) -> None:
    let_confirm(world.app)


def state(world: World) -> MailState:
    return world.account.person.mail_state


def last(world: World) -> EmailMessage:
    return opened(world.sent[-1])


def two(world: World) -> tuple[EmailMessage, EmailMessage]:
    deliver(world, invite())
    first = last(world)
    globex = invite(uid="u2@globex.example", message_id="<m2@example.com>", start=OTHER)
    deliver(world, globex.replace(b"Acme", b"Globex").replace(b"acme", b"globex"))
    return first, last(world)


def starts(world: World) -> dict[str | None, datetime | None]:
    return {each.facts.company: each.facts.start for each in world.account.interviews}


def test_a_reply_is_about_the_interview_of_the_mail_it_answers(world: World) -> None:
    first, _ = two(world)
    deliver(world, answer(first, "It's Thursday."))
    assert starts(world)["Acme"] == datetime(2026, 3, 19, 13, tzinfo=UTC)
    assert starts(world)["Globex"] == OTHER


def test_where_the_alias_was_lost_the_thread_tells(world: World) -> None:
    first, _ = two(world)
    deliver(world, answer(first, "It's Thursday."), recipients=("prep@prepmail.localhost",))
    assert starts(world)["Acme"] == datetime(2026, 3, 19, 13, tzinfo=UTC)


def test_the_ids_of_the_mail_service_thread_by_their_local_part(world: World) -> None:
    first, _ = two(world)
    reply = answer(first, "It's Thursday.")
    local = world.sent[0].message_id
    del reply["References"], reply["In-Reply-To"]
    reply["In-Reply-To"] = f"<{local}@eu-west-1.amazonses.com>"
    deliver(world, reply, recipients=("prep@prepmail.localhost",))
    assert starts(world)["Acme"] == datetime(2026, 3, 19, 13, tzinfo=UTC)


def test_with_nothing_to_tell_by_the_person_is_asked_which_and_a_number_is_enough(world: World) -> None:
    two(world)
    deliver(world, letter("", subject="STATUS"))
    status = last(world)
    deliver(world, answer(status, "It's Thursday."))
    asked = last(world)
    assert "Which interview do you mean?" in text_of(asked)
    assert starts(world) == {"Acme": datetime(2026, 3, 16, 13, tzinfo=UTC), "Globex": OTHER}

    deliver(world, answer(asked, "2"))
    assert starts(world)["Globex"] == OTHER + timedelta(days=2)
    assert starts(world)["Acme"] == datetime(2026, 3, 16, 13, tzinfo=UTC)


def test_a_receipt_lists_what_changed_and_what_was_not_understood(world: World) -> None:
    deliver(world, invite())
    deliver(world, answer(last(world), "The role is Backend Developer.\nWill the weather be fine there?"))
    text = text_of(last(world))
    assert "from: Data Engineer" in text
    assert "to: Backend Developer" in text
    assert "> Will the weather be fine there?" in text
    assert world.kinds == ["interview-received", "receipt"]


BY_MAIL = """---------- Forwarded message ---------
From: Ana Silva <ana@acme.example>
Date: Mon, Mar 2, 2026 at 9:12 AM +0100
Subject: Interview
To: Sam <sam@example.com>

We would like to invite you to an interview for the Data Engineer role at Acme on Monday, 16 March 2026, 14:00-15:00
(Berlin time), by video. Ana Silva, Acme
"""


def test_a_time_that_is_asked_about_is_told_beside_what_was_changed(world: World) -> None:
    deliver(world, letter(BY_MAIL, subject="Fwd: Interview"))
    noted = last(world)
    deliver(world, answer(noted, "My time zone is New York"))
    deliver(world, answer(noted, "The role is Backend Developer, and it's at 3 pm"))
    text = " ".join(text_of(last(world)).split())
    assert "Which time do you mean?" in text
    assert "from: Data Engineer to: Backend Developer" in text
    assert "The time stays as it is until you answer." in text
    assert world.interview.facts.role == "Backend Developer"
    assert world.interview.facts.start == datetime(2026, 3, 16, 13, tzinfo=UTC)


def test_the_same_correction_again_says_so_and_changes_nothing(world: World) -> None:
    deliver(world, invite())
    noted = last(world)
    deliver(world, answer(noted, "It's Thursday."))
    generation = world.interview.generation
    deliver(world, answer(noted, "It's Thursday."))
    assert world.interview.generation == generation
    assert "says that already" in " ".join(text_of(last(world)).split())


def test_undo_takes_back_the_latest_change_wherever_it_was(world: World) -> None:
    first, second = two(world)
    deliver(world, answer(second, "It's at 11."))
    deliver(world, answer(first, "It's Thursday."))
    deliver(world, letter("UNDO"))
    assert starts(world)["Acme"] == datetime(2026, 3, 16, 13, tzinfo=UTC)
    assert starts(world)["Globex"] == OTHER + timedelta(hours=1)


def test_stop_silences_one_interview(world: World) -> None:
    first, _ = two(world)
    deliver(world, answer(first, "stop this one please"))
    states = {each.facts.company: each.state for each in world.account.interviews}
    assert states == {"Acme": State.CANCELLED, "Globex": State.CONFIRMED}
    world.move(datetime(2026, 3, 18, tzinfo=UTC))
    assert all("Acme" not in each.subject for each in world.sent[3:])


def test_stop_without_saying_which_asks(world: World) -> None:
    two(world)
    deliver(world, letter("", subject="STOP"))
    assert "Which interview do you mean?" in text_of(last(world))
    assert all(each.state is State.CONFIRMED for each in world.account.interviews)


def test_another_interview_is_taken_apart_again(world: World) -> None:
    deliver(world, invite())
    noted = last(world)
    deliver(world, answer(noted, "no, that was another one"))
    assert "could not tell the two apart" in " ".join(text_of(last(world)).split())
    assert len(world.account.interviews) == 1


def test_new_links_kill_the_old_ones(world: World) -> None:
    deliver(world, invite())
    before = text_of(last(world)).split("/me/")[1].split()[0]
    deliver(world, letter("new link please"))
    assert before not in text_of(last(world))


def test_a_forward_with_a_note_is_a_forward(world: World) -> None:
    assert deliver(world, invite().replace(b"See below.", b"STOP")) == "answered-interview-received"
    assert world.interview.state is State.CONFIRMED


def test_help_and_status_come_also_by_subject_alone(world: World) -> None:
    for subject in ("STATUS", "Help", "Re: status"):
        assert deliver(world, letter("", subject=subject)) == "answered-receipt"
    assert len(world.sent) == 3


def test_a_flood_is_read_answered_together_and_told_once(world: World) -> None:
    outcomes = [deliver(world, letter("STATUS")) for _ in range(400)]
    assert outcomes.count("dropped-flood") == 100
    assert len(world.sent) == 31
    assert "together" in text_of(last(world))
    assert {each.recipient for each in world.sent} == {SAM}

    world.now += timedelta(hours=2)
    assert deliver(world, letter("STATUS")) == "answered-receipt"
    assert len(world.sent) == 32


def test_a_command_works_in_html_only_mail_above_outlooks_quotation(world: World) -> None:
    deliver(world, invite())
    ours = last(world)
    reply = EmailMessage()
    for name in ("From", "To", "Subject", "Message-ID", "In-Reply-To"):
        reply[name] = str(answer(ours, "x")[name])
    reply.set_content(
        "<html><body><div>It's Thursday.</div><div id='divRplyFwdMsg'><hr><b>From:</b> Prepmail"
        " &lt;prep@prepmail.localhost&gt;<br><b>Sent:</b> Monday, March 2, 2026 12:00 PM<br><b>To:</b>"
        " sam@example.com<br><b>Subject:</b> Noted</div>"
        "<div>When: Monday 16 March 2026, 14:00</div></body></html>",
        subtype="html",
    )
    assert deliver(world, reply) == "answered-receipt"
    assert starts(world)["Acme"] == datetime(2026, 3, 19, 13, tzinfo=UTC)


def test_one_click_unsubscribe_and_resume_by_mail_belong_together(world: World) -> None:
    deliver(world, invite())
    noted = last(world)
    deliver(world, answer(noted, "unsubscribe"))
    assert state(world) is MailState.SUSPENDED
    world.move(NOON + timedelta(days=3))
    assert len(world.sent) == 2
    deliver(world, answer(noted, "resume"))
    assert state(world) is MailState.ACTIVE


def test_undo_by_mail_does_not_bring_back_what_was_set_on_the_page_since(world: World) -> None:
    deliver(world, invite())
    deliver(world, letter("pause until 10 March"))
    account = world.account
    change_settings(world.app, account.person.person_id, replace(account.person.preferences, work_safe=True))
    deliver(world, letter("undo"))
    preferences = world.account.person.preferences
    assert preferences.work_safe
    assert preferences.paused_until is not None
    assert "no change left to take back" in text_of(opened(world.sent[-1]))


def test_undo_by_mail_ends_a_pause_and_says_so(world: World) -> None:
    deliver(world, invite())
    deliver(world, letter("pause until 10 March"))
    deliver(world, answer(opened(world.sent[-1]), "UNDO"))
    assert world.account.person.preferences.paused_until is None
    assert world.interview.history == ()
    told = text_of(opened(world.sent[-1]))
    assert "taken back" in told
    assert "Mail flows again" in told
