from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest

from prepmail.domain.asked import find_given
from prepmail.domain.interview import Interview
from prepmail.domain.reading import Facts, Format, Interviewer, Medium, PersonKind, Round
from prepmail.domain.step import Covered, MailKind, Section, Step
from prepmail.writing.content import load_content
from prepmail.writing.message import Mail
from prepmail.writing.questions import Chooser
from tests.writing.mail_world import EVERYBODY, FACTS, FOLDER, NOW, flat, interview, plan, write

CONTENT = load_content(FOLDER).filled(company="Acme")
BANK = CONTENT.records("bank", "questions")
MANAGERS = (
    Interviewer(name="Ana Petrov", email="ana@example.com", title="Engineering Manager", kind=PersonKind.MANAGER),
    Interviewer(name="Tom Reed", email="tom@example.com", title="Product Manager", kind=PersonKind.MANAGER),
)


def ask(made: Interview, *known: Interview) -> Mail:
    return write(MailKind.ASK, made, known=(made, *known))


def given(made: Interview, *known: Interview) -> tuple[str, ...]:
    return ask(made, *known).questions.get(made.interview_id, ())


def sent(made: Interview, *known: Interview) -> Interview:
    return replace(made, questions_given=given(made, *known))


def test_the_bank_is_large_and_has_something_for_every_person_round_and_format() -> None:
    assert len(BANK) >= 120
    kinds = Counter(each["kind"] for each in BANK)
    assert all(kinds[each] >= 20 for each in PersonKind)
    for kind in PersonKind:
        mine = [each for each in BANK if each["kind"] == kind]
        assert {"screen", "second", "final"} <= {each.get("round") for each in mine}
        assert {"one-on-one", "panel", "group"} & {each.get("format") for each in mine}
        assert len({each["theme"] for each in mine}) >= 8


def test_no_two_questions_are_alike() -> None:
    ids = [each["id"] for each in BANK]
    texts = [CONTENT.text("questions", "texts", each) for each in ids]
    assert len(set(ids)) == len(ids)
    assert len(set(texts)) == len(texts)
    assert all(each.endswith(("?", ".")) for each in texts)


def test_tags_are_those_of_the_domain() -> None:
    for each in BANK:
        assert set(each) <= {"id", "kind", "theme", "round", "format"}
        assert each["kind"] in {*PersonKind, "any"}
        assert each.get("round", Round.FIRST) in set(Round)
        assert each.get("format", Format.PANEL) in set(Format)


@pytest.mark.parametrize("stage", list(Round))
@pytest.mark.parametrize("form", list(Format))
def test_what_is_chosen_fits_the_person_the_round_and_the_format(stage: Round, form: Format) -> None:
    tags = {each["id"]: each for each in BANK}
    never = {Round.SCREEN: {"final", "second"}, Round.FIRST: {"final"}, Round.SECOND: {"screen"}}.get(stage, {"screen"})
    for kind in PersonKind:
        chooser = Chooser(content=CONTENT, facts=Facts(round=stage, format=form), seed="x")
        assert len(chooser.take(kind, 5)) == 5
        for each in chooser.given:
            assert tags[each]["kind"] == kind
            assert tags[each].get("format", form) == form
            assert tags[each].get("round") not in never
        assert len({tags[each]["theme"] for each in chooser.given}) == 5


def test_a_mail_brings_few_questions_and_each_only_once() -> None:
    for count, room in ((5, EVERYBODY[:1]), (4, EVERYBODY[:3]), (3, EVERYBODY)):
        made = interview(replace(FACTS, interviewers=room))
        ids = given(made)
        assert len(set(ids)) == len(ids)
        assert len(ids) == count * len(room) + (
            3 + len({"hr", "manager", "executive", "peer"} - {e.kind for e in room})
        )


def test_two_people_of_one_kind_get_different_questions() -> None:
    body = flat(ask(interview(replace(FACTS, interviewers=MANAGERS))).text)
    ana, tom = body.split("Ana Petrov (")[1].split("Tom Reed (")
    assert ana.count("?") >= 4
    assert tom.count("?") >= 4
    asked = [each.strip() for each in ana.split(" - ")[1:]]
    assert not [each for each in asked if each in tom]


def test_the_same_interview_gets_the_same_questions_every_time() -> None:
    assert given(interview()) == given(interview())
    assert given(interview()) != given(interview(interview_id="other"))


def test_a_later_round_whose_preparation_travels_in_the_answer_begins_from_the_round_before() -> None:
    before = replace(sent(interview()), debrief=("They asked twice about SQL",))
    steps = plan(in_answer=(Section.STRATEGIZE, Section.ASK))
    later = interview(replace(FACTS, round=Round.FINAL), interview_id="r2", follows=before.interview_id, steps=steps)
    mail = write(MailKind.INTERVIEW_RECEIVED, later, known=(before, later))
    assert "They asked twice about SQL" in flat(mail.text)
    assert not set(mail.questions["r2"]) & set(before.questions_given)


def test_a_later_round_brings_only_new_questions() -> None:
    rounds = [Round.FIRST, Round.SECOND, Round.FINAL]
    known: list[Interview] = []
    for number, stage in enumerate(rounds):
        made = interview(replace(FACTS, round=stage), interview_id=f"r{number}")
        known.append(sent(made, *known))
    for one, two in combinations(known, 2):
        assert one.questions_given
        assert not set(one.questions_given) & set(two.questions_given)
    last = flat(ask(known[-1], *known[:-1]).text)
    assert "All of these are new." in last
    assert "All of these are new." not in flat(ask(known[0]).text)
    texts = load_content(FOLDER).filled(company="O'Neil & Söhne")
    for each in (*known[0].questions_given, *known[1].questions_given):
        assert texts.text("questions", "texts", each) not in last


def test_a_bank_that_runs_dry_gives_fewer_and_never_one_twice() -> None:
    known: list[Interview] = []
    for number in range(14):
        known.append(sent(interview(interview_id=f"r{number}"), *known))
    ids = [each for one in known for each in one.questions_given]
    assert len(set(ids)) == len(ids)
    assert ask(interview(interview_id="last"), *known).text


def test_another_employer_gets_other_questions_as_long_as_there_are_any() -> None:
    here = sent(interview())
    elsewhere = interview(replace(FACTS, company="Example Robotics", interviewers=EVERYBODY[2:]), interview_id="b")
    elsewhere = replace(
        elsewhere, facts=replace(elsewhere.facts, interviewers=(Interviewer(name="Kim Lee", kind=PersonKind.HR),))
    )
    assert not set(given(elsewhere, here)) & set(here.questions_given)


def test_the_same_person_at_another_employer_is_not_asked_the_same_again() -> None:
    room = (MANAGERS[0],)
    here = sent(interview(replace(FACTS, interviewers=room)))
    there = interview(replace(FACTS, company="Example Robotics", interviewers=room), interview_id="b")
    used, worn = find_given(there, (here, there))
    assert used == set(here.questions_given)
    assert not worn


def test_an_express_mail_remembers_its_questions_too() -> None:
    step = Step(step_id="s", kind=MailKind.EXPRESS, generation=1, due=NOW, sections=(Section.PLAN, Section.ASK))
    mail = write(MailKind.EXPRESS, interview(), step=step)
    assert len(mail.questions["5f0c"]) == 2 * len(EVERYBODY) + 3


def test_two_interviews_of_one_day_share_no_question() -> None:
    first = interview(replace(FACTS, interviewers=EVERYBODY[:1]))
    later = replace(FACTS, company="Example Robotics", medium=Medium.PHONE, interviewers=EVERYBODY[:1])
    second = interview(replace(later, start=NOW + timedelta(days=15, hours=9)), interview_id="b")
    step = Step(step_id="s", kind=MailKind.EXPRESS, generation=1, due=NOW, sections=(Section.ASK,))
    step = replace(step, also=(Covered(interview_id="b", sections=(Section.ASK,)),))
    mail = write(MailKind.EXPRESS, first, second, step=step)
    assert not set(mail.questions["5f0c"]) & set(mail.questions["b"])
