from dataclasses import replace
from itertools import combinations
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from prepmail.domain.reading import Format, Interviewer, Medium, PersonKind, Round
from prepmail.domain.step import MailKind, Section, Step
from tests.writing.mail_world import EVERYBODY, FACTS, NOW, flat, hrefs, interview, seen, write

HEADINGS = {
    Section.STRATEGIZE: "the job, the people, the company, and you",
    Section.PLAN: "the format, a rehearsal, and the set-up",
    Section.ASK: "questions for each person in the room",
    Section.BREATHE: "everything you need in the last hours",
}
FOLDS = [each for count in range(1, 5) for each in combinations(Section, count)]


def express(*sections: Section, **facts: Any) -> tuple[str, str]:
    step = Step(step_id="s", kind=MailKind.EXPRESS, generation=1, due=NOW, sections=sections)
    mail = write(MailKind.EXPRESS, interview(replace(FACTS, **facts)), step=step)
    return flat(mail.text), seen(mail.html)


def text(kind: MailKind, **facts: Any) -> str:
    return flat(write(kind, interview(replace(FACTS, **facts))).text)


@pytest.mark.parametrize("sections", FOLDS)
def test_an_express_mail_has_exactly_the_sections_of_its_step(sections: tuple[Section, ...]) -> None:
    for words in express(*sections):
        found = sorted((words.index(heading), each) for each, heading in HEADINGS.items() if heading in words)
        assert tuple(each for _, each in found) == sections


def test_an_express_mail_begins_with_when_where_and_who() -> None:
    for words in express(*Section):
        opening = words[: words.index(HEADINGS[Section.STRATEGIZE])]
        assert "Tuesday 24 November 2026, 15:00–16:00 (Berlin time, UTC+1)" in opening
        assert "https://meet.example.com/abc?x=1&y=2" in opening
        assert "12 Example Street" in opening
        assert "Ana Petrov (Engineering Manager)" in opening


def test_folded_sections_are_tighter_than_their_own_mails() -> None:
    folded = sum(len(each.split()) for each in express(Section.STRATEGIZE, Section.PLAN, Section.ASK)[:1])
    own = sum(len(text(each).split()) for each in (MailKind.STRATEGIZE, MailKind.PLAN, MailKind.ASK))
    assert folded < own * 0.7


def test_strategize_names_each_interviewer_with_searches_for_name_and_company() -> None:
    mail = write(MailKind.STRATEGIZE)
    links = hrefs(mail.html)
    for each in EVERYBODY:
        assert f"{each.name}" in flat(mail.text)
        found = [
            link
            for link in links
            if f'"{each.name}" O\'Neil & Söhne' in parse_qs(urlsplit(link).query).get("q", []) and "news" not in link
        ]
        assert len(found) == 1
        assert found[0] in mail.text


def test_strategize_covers_the_job_the_company_the_contacts_and_the_person() -> None:
    words = text(MailKind.STRATEGIZE)
    for topic in (
        "whom you would report to",
        "The people you will meet",
        "The company",
        "The company and its field",
        "Search your contacts",
        "A new list of questions",
        "What matters to you",
        "I would say no if",
    ):
        assert topic in words


def test_without_names_strategize_gives_the_words_to_ask_for_them() -> None:
    words = text(MailKind.STRATEGIZE, interviewers=())
    assert "Could you tell me whom I will be talking with" in words.replace("> ", "")


@pytest.mark.parametrize("stage", list(Round))
def test_every_round_opens_with_its_own_words(stage: Round) -> None:
    others = [text(MailKind.STRATEGIZE, round=each) for each in Round if each is not stage]
    assert text(MailKind.STRATEGIZE, round=stage) not in others


def test_the_three_formats_get_really_different_strategies() -> None:
    plans = {each: advice(each) for each in (Format.ONE_ON_ONE, Format.PANEL, Format.GROUP)}
    for one, two in combinations(plans.values(), 2):
        assert len(one) >= 5
        assert not one & two


def advice(form: Format) -> set[str]:
    """Return what is said for this form and for no other part of the mail."""
    lists = {each: items(each) for each in Format}
    return lists[form] - lists[Format.UNKNOWN]


def items(form: Format) -> set[str]:
    body = write(MailKind.PLAN, interview(replace(FACTS, format=form))).text
    return {each.strip() for each in flat(body).split(" - ")[1:]} - {""}


def test_an_unknown_format_is_something_to_ask_with_a_note_for_each() -> None:
    words = text(MailKind.PLAN, format=Format.UNKNOWN)
    assert "with one person, with several together, or in a group of applicants?" in words
    for name in ("- One-on-one:", "- Panel:", "- Group:"):
        assert name in words


@pytest.mark.parametrize(
    ("medium", "words"),
    [
        (Medium.ONSITE, "twenty minutes early"),
        (Medium.VIDEO, "Camera at the height of your eyes"),
        (Medium.PHONE, "unknown numbers are not silenced"),
        (Medium.UNKNOWN, "We found nothing about it in the invitation."),
    ],
)
def test_the_check_fits_the_medium(medium: Medium, words: str) -> None:
    assert words in text(MailKind.PLAN, medium=medium)


def test_the_rehearsal_names_whom_to_play() -> None:
    assert "whom to play: Ana Petrov (Engineering Manager) and Lu Wei (COO), one after the other." in text(
        MailKind.PLAN
    )
    assert "whom to play: the person who would hire you" in text(
        MailKind.PLAN, interviewers=(), format=Format.ONE_ON_ONE
    )


@pytest.mark.parametrize("kind", list(PersonKind))
def test_each_kind_of_person_gets_questions_of_their_own(kind: PersonKind) -> None:
    someone = Interviewer(name="Kim Lee", kind=kind)
    mine = questions(someone)
    others = [questions(replace(someone, kind=each)) for each in PersonKind if each is not kind]
    assert len(mine) >= 5
    assert not any(mine & each for each in others)


def questions(someone: Interviewer) -> set[str]:
    body = flat(write(MailKind.ASK, interview(replace(FACTS, interviewers=(someone,)))).text)
    listed = body.split("Kim Lee")[1].split("If somebody else")[0]
    return {each for each in listed.split(" - ")[1:] if each}


def test_questions_stand_under_the_names_of_those_in_the_room() -> None:
    words = text(MailKind.ASK)
    for each in EVERYBODY:
        assert str(each.name) in words
    assert "Raj Mehta: a future co-worker" in words


def test_without_names_there_are_questions_for_everybody_who_might_come() -> None:
    words = text(MailKind.ASK, interviewers=())
    for heading in ("Human resources", "The manager you would report to", "The executive", "A future co-worker"):
        assert heading in words


def test_the_three_to_fall_back_on_and_the_red_flags_are_always_there() -> None:
    for words in (text(MailKind.ASK), text(MailKind.ASK, interviewers=()), *express(Section.ASK)):
        for each in ("A typical day:", "The culture:", "Growth:", "Red flags"):
            assert each in words


def test_somebody_unexpected_is_prepared_for() -> None:
    words = text(MailKind.ASK, interviewers=(EVERYBODY[0],))
    assert "If somebody else walks in" in words
    for each in ("A manager: ", "An executive: ", "A future co-worker: "):
        assert each in words


def test_breathe_fits_one_screen_and_says_the_four_things() -> None:
    words = text(MailKind.BREATHE)
    for each in ("Respect everyone", "Breathe out slowly", "Be honest", "Get a card from each"):
        assert each in words
    assert len(words.split()) < 330


def test_breathe_has_the_way_in_as_a_button_and_as_text() -> None:
    mail = write(MailKind.BREATHE)
    links = hrefs(mail.html)
    assert links.count("https://meet.example.com/abc?x=1&y=2") == 2
    assert "tel:+49305550123" in links
    assert "Link: https://meet.example.com/abc?x=1&y=2" in flat(mail.text)
    assert "Dial-in: +49 30 5550 123, PIN 42" in flat(mail.text)


@pytest.mark.parametrize(
    ("medium", "words"),
    [
        (Medium.ONSITE, "Where: We found no address. Ask whoever invited you"),
        (Medium.VIDEO, "Link: We found no link. Look once more in your mail"),
        (Medium.PHONE, "Dial-in: We found no number. They will most likely ring"),
        (Medium.UNKNOWN, "Where: We found no place, link or number. Ask whoever invited you."),
    ],
)
def test_breathe_without_a_way_in_says_what_to_do(medium: Medium, words: str) -> None:
    mail = text(MailKind.BREATHE, medium=medium, location=None, join_url=None, dial_in=None, interviewers=())
    assert words in mail
    assert "We found no names" in mail


def test_alone_with_one_person_the_plan_is_about_that_person() -> None:
    room = {"format": Format.ONE_ON_ONE, "interviewers": (EVERYBODY[3],)}
    for mail in (MailKind.PLAN, MailKind.EXPRESS):
        words = express(Section.PLAN, **room)[0] if mail is MailKind.EXPRESS else text(mail, **room)
        assert "Raj Mehta: what is it like to work beside you?" in words
        assert "The higher they sit" not in words
        assert "Often a head of department" not in words


def test_in_a_panel_everybody_listens_for_something_else() -> None:
    words = text(MailKind.PLAN)
    for each in (
        "Mia Kern: do you want",
        "Ana Petrov: will you",
        "Lu Wei: how do you",
        "Raj Mehta: what is",
        "Zoë Müller: ask",
    ):
        assert each in words


@pytest.mark.parametrize(
    ("medium", "words"),
    [
        (Medium.ONSITE, "in the order in which they sit"),
        (Medium.VIDEO, "names on the screen"),
        (Medium.PHONE, "one word about the voice"),
    ],
)
def test_a_panel_on_the_phone_is_not_a_panel_at_a_table(medium: Medium, words: str) -> None:
    assert words in text(MailKind.PLAN, medium=medium)
    others = {"in the order in which they sit", "names on the screen", "one word about the voice"} - {words}
    assert not [each for each in others if each in text(MailKind.PLAN, medium=medium)]


def test_a_place_to_go_to_has_a_map() -> None:
    mail = write(MailKind.BREATHE, interview(replace(FACTS, medium=Medium.ONSITE)))
    assert "https://www.openstreetmap.org/search?query=12+Example+Street%2C+Berlin" in hrefs(mail.html)
