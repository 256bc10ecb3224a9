"""What a reply changes in an account, and what the receipt says."""

from datetime import UTC, date, datetime, timedelta

from prepmail.domain.corrections import Correction
from prepmail.domain.follow import follow
from prepmail.domain.following import Followed
from prepmail.domain.person import MailState
from prepmail.domain.receipts import Asks, Did
from prepmail.domain.replies import Command, Reply, Verb
from prepmail.domain.step import MailKind
from tests.life.sayings import START, Life, entry, planned, prose

MOVED = START + timedelta(days=2)


def say(life: Life, reply: Reply) -> Followed:
    followed = follow(life.account, reply, life.live[0] if life.live else None, quote="words", now=life.now)
    life.store(*followed.interviews)
    return followed


def did(followed: Followed) -> list[Did]:
    return [each.did for each in followed.receipt.done]


def test_another_one_becomes_an_interview_of_its_own_and_the_first_is_as_before() -> None:
    life = Life()
    life.hear(entry())
    life.hear(prose(MOVED, replaces=START, written=life.now + timedelta(hours=1)))
    assert len(life.live) == 1
    assert life.only.facts.start == MOVED

    followed = say(life, Reply(other=True))

    assert did(followed) == [Did.SPLIT]
    assert sorted(each.facts.start for each in life.live if each.facts.start) == [START, MOVED]
    assert all(planned(each) for each in life.live)


def test_what_was_promised_moves_the_question_how_things_stand_to_that_day() -> None:
    life = Life()
    life.hear(entry())
    life.now = START + timedelta(hours=2)
    promised = datetime(2026, 3, 19, 22, 59, tzinfo=UTC)

    followed = say(life, Reply(debrief=("They will call on Thursday",), promised=promised))

    assert did(followed) == [Did.NOTED, Did.PROMISED]
    (nudge,) = [each for each in planned(life.only) if each.kind is MailKind.FOLLOW_UP]
    assert nudge.due == datetime(2026, 3, 19, 15, tzinfo=UTC)
    assert life.only.debrief == ("They will call on Thursday",)


def test_the_same_told_twice_is_kept_once() -> None:
    life = Life()
    life.hear(entry())
    life.now = START + timedelta(hours=2)
    say(life, Reply(debrief=("It went well",)))
    followed = say(life, Reply(debrief=("It went well",)))
    assert did(followed) == [Did.UNCHANGED]
    assert followed.interviews == ()


def test_a_pause_moves_every_mail_behind_it_and_resume_brings_them_back() -> None:
    life = Life()
    life.hear(entry())
    before = [each.due for each in planned(life.only)]
    paused = say(life, Reply(commands=(Command(verb=Verb.PAUSE, until=date(2026, 3, 10)),)))
    assert did(paused) == [Did.PAUSED]
    until = paused.person.preferences.paused_until
    assert until is not None
    assert all(each.due >= until for each in planned(life.only))

    life.account = type(life.account)(person=paused.person, interviews=life.account.interviews)
    resumed = say(life, Reply(commands=(Command(verb=Verb.RESUME),)))
    assert did(resumed) == [Did.RESUMED]
    assert [each.due for each in planned(life.only)] == before


def undo(life: Life) -> list[Did]:
    followed = say(life, Reply(commands=(Command(verb=Verb.UNDO),)))
    life.account = type(life.account)(person=followed.person, interviews=life.account.interviews)
    return did(followed)


def test_undo_takes_back_whatever_was_said_last_and_then_what_was_said_before() -> None:
    life = Life()
    life.hear(entry())
    before = [each.due for each in planned(life.only)]
    say(life, Reply(correction=Correction(company="Globex")))
    life.now += timedelta(hours=1)
    paused = say(life, Reply(commands=(Command(verb=Verb.PAUSE, until=date(2026, 3, 10)),)))
    life.account = type(life.account)(person=paused.person, interviews=life.account.interviews)

    assert undo(life) == [Did.SETTINGS_UNDONE, Did.RESUMED]
    assert life.account.person.preferences.paused_until is None
    assert life.only.facts.company == "Globex"
    assert [each.due for each in planned(life.only)] == before
    assert undo(life) == [Did.UNDONE]
    assert life.only.facts.company != "Globex"
    assert undo(life) == [Did.NOTHING_TO_UNDO]


def test_undo_of_resume_pauses_again_and_a_zone_goes_back_to_what_it_was() -> None:
    life = Life()
    life.hear(entry())
    for reply in (
        Reply(commands=(Command(verb=Verb.PAUSE, until=date(2026, 3, 10)),)),
        Reply(commands=(Command(verb=Verb.RESUME),)),
    ):
        followed = say(life, reply)
        life.account = type(life.account)(person=followed.person, interviews=life.account.interviews)
    assert undo(life) == [Did.SETTINGS_UNDONE, Did.PAUSED]
    zone = life.account.person.preferences.zone
    followed = say(life, Reply(zone="Asia/Tokyo"))
    life.account = type(life.account)(person=followed.person, interviews=life.account.interviews)
    assert undo(life) == [Did.SETTINGS_UNDONE, Did.PAUSED, Did.ZONE]
    assert life.account.person.preferences.zone == zone


def test_a_pause_without_an_end_has_one() -> None:
    life = Life()
    followed = say(life, Reply(commands=(Command(verb=Verb.PAUSE),)))
    assert followed.person.preferences.paused_until == life.now + timedelta(days=180)


def test_commands_of_one_mail_are_followed_in_their_order() -> None:
    life = Life()
    followed = say(life, Reply(commands=(Command(verb=Verb.UNSUBSCRIBE), Command(verb=Verb.EXPORT))))
    assert did(followed) == [Did.UNSUBSCRIBED, Did.EXPORTED]
    assert followed.person.mail_state is MailState.SUSPENDED


def test_nothing_is_deleted_before_the_question() -> None:
    life = Life()
    life.hear(entry())
    followed = say(life, Reply(commands=(Command(verb=Verb.DELETE),)))
    assert followed.receipt.asks is Asks.DELETE
    assert not followed.deletes
    assert followed.interviews == ()


def test_a_correction_without_any_interview_says_that_there_is_none() -> None:
    followed = say(Life(), Reply(correction=Correction(company="Globex")))
    assert did(followed) == [Did.NO_INTERVIEW]


def test_following_is_pure() -> None:
    life = Life()
    life.hear(entry())
    reply = Reply(correction=Correction(start=MOVED))
    one, two = (follow(life.account, reply, life.only, quote="q", now=life.now) for _ in range(2))
    assert one == two
