"""Somebody who writes German is asked, answered and seen off in German, until they say otherwise."""

from dataclasses import replace
from email.message import EmailMessage

from prepmail.domain.person import MailState, Person
from prepmail.ports import Commit
from tests.conversation.letters import answer, deliver, letter, opened, text_of
from tests.usecases.world import World, invite, let_confirm


def last(world: World) -> EmailMessage:
    return opened(world.sent[-1])


def person(world: World) -> Person:
    return world.account.person


def german(content: bytes) -> bytes:
    return b"Content-Language: de-DE\r\n" + content


def start_in_german(world: World) -> None:
    deliver(world, german(invite()))
    assert deliver(world, answer(last(world), "Ja")) == "confirmed"


def test_a_german_stranger_is_asked_in_german_and_stays_in_it_after_a_ja(world: World) -> None:
    assert deliver(world, german(invite())) == "asked-to-confirm"
    asked = last(world)
    assert "Ist das Ihre Adresse?" in str(asked["Subject"])
    assert "Antworten Sie JA" in text_of(asked)
    html = asked.get_body(("html",))
    assert html is not None
    assert '<html lang="de">' in html.get_content()

    assert deliver(world, answer(asked, "Ja, bitte.\n\nViele Grüße\nSam")) == "confirmed"
    assert person(world).mail_state is MailState.ACTIVE
    assert person(world).preferences.language == "de"
    assert "antworten Sie kurz: „es ist Mittwoch“" in " ".join(text_of(last(world)).split())


def test_anybody_else_is_asked_in_english(world: World) -> None:
    deliver(world, invite())
    assert "Is this your address?" in str(last(world)["Subject"])
    assert "Reply YES" in text_of(last(world))
    assert person(world).preferences.language == "en-GB"


def test_on_ones_own_machine_the_first_mail_chooses_the_language(world: World) -> None:
    assert world.forward(german(invite())) == "answered-interview-received"
    assert person(world).preferences.language == "de"


def test_a_language_that_somebody_set_is_never_chosen_again(world: World) -> None:
    start_in_german(world)
    known = person(world)
    world.store.commit(Commit(person=replace(known, preferences=replace(known.preferences, language="fr"))))
    deliver(world, german(invite(message_id="<m2@example.com>", uid="u2@globex.example")))
    assert person(world).preferences.language == "fr"


def test_what_the_german_mails_promise_is_understood(world: World) -> None:
    start_in_german(world)
    noted = last(world)
    assert deliver(world, answer(noted, "es ist Mittwoch")) == "answered-receipt"
    assert world.interview.facts.start is not None
    assert world.interview.facts.start.day == 18
    deliver(world, answer(noted, "RÜCKGÄNGIG"))
    assert world.interview.facts.start is not None
    assert world.interview.facts.start.day == 16
    deliver(world, letter("PAUSE bis 12. März"))
    assert "WEITER beendet sie früher" in " ".join(text_of(last(world)).split())
    deliver(world, letter("WEITER"))
    assert person(world).preferences.paused_until is None
    deliver(world, letter("HILFE"))
    assert "MEINE DATEN LÖSCHEN" in text_of(last(world))


def test_everything_is_deleted_in_german(world: World) -> None:
    start_in_german(world)
    deliver(world, letter("MEINE DATEN LÖSCHEN"))
    assert "Antworten Sie JA" in " ".join(text_of(last(world)).split())
    assert deliver(world, answer(last(world), "Ja")) == "deleted"
    gone = last(world)
    assert str(gone["Subject"]) == "Alles ist gelöscht"
    assert "am Montag, 2. März 2026 um 11:00 UTC" in " ".join(text_of(gone).split())
    assert "1 Gespräch mit Angaben" in text_of(gone)


def test_everything_is_deleted_in_english(world: World) -> None:
    let_confirm(world.app)
    deliver(world, letter("delete my data"))
    assert deliver(world, answer(last(world), "yes")) == "deleted"
    text = " ".join(text_of(last(world)).split())
    assert "no interviews with their facts" in text
    assert "Monday 2 March 2026 at 11:00 UTC" in text
