import ast
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import prepmail
from prepmail.domain.history import SAME
from prepmail.domain.person import HourCycle, Preferences
from prepmail.domain.reading import Choice, Question
from prepmail.domain.step import MailKind
from prepmail.writing.content import load_content
from prepmail.writing.date_style import DateStyle
from prepmail.writing.retold import retell, retell_choice
from tests.writing.mail_world import FOLDER, PERSON, START, flat, interview, seen, write

GERMAN = load_content(FOLDER, "de")
ENGLISH = load_content(FOLDER)
PACKAGE = Path(prepmail.__file__).parent
MAKES = {"Question": "text", "ask_which": "text", "Choice": "label", "Sign": "words"}


def written(expression: ast.expr) -> str | None:
    """Return a text of the code with X for what is put in, None for what is no text."""
    if isinstance(expression, ast.Constant) and isinstance(expression.value, str):
        return expression.value
    if isinstance(expression, ast.JoinedStr):
        return "".join(str(each.value) if isinstance(each, ast.Constant) else "X" for each in expression.values)
    return None


def calls() -> Iterator[tuple[str, str]]:
    """Return every text that the reading and the domain hand to a question, a reading of it, or a reason."""
    for path in [*(PACKAGE / "reading").rglob("*.py"), *(PACKAGE / "domain").rglob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(getattr(node, "func", None), "id", "")
            if not isinstance(node, ast.Call) or name not in MAKES:
                continue
            given = {each.arg: each.value for each in node.keywords}
            text = written(given[MAKES[name]]) if MAKES[name] in given else None
            weight = given.get("weight")
            counts_against = isinstance(weight, (ast.UnaryOp, ast.IfExp))
            if text and re.search(r"[a-z]{3} ", text) and not counts_against:
                yield name, text


def listed() -> Iterator[str]:
    """Return the questions that stand in lists and functions of their own."""
    for name in ("questions.py", "calendar/spans.py"):
        tree = ast.parse((PACKAGE / "reading" / name).read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            text = written(node) if isinstance(node, ast.expr) else None
            if text and text[0].isupper() and text.endswith("?"):
                yield re.sub(r"\{\w+\}", "X", text).replace("in X,", "in “X”,").replace("called X", "called “X”")


ASKED = {text for name, text in calls() if name in {"Question", "ask_which"}} | {*listed()}


@pytest.mark.parametrize("text", sorted(ASKED))
def test_every_question_we_ask_can_be_asked_in_german(text: str) -> None:
    text = text.replace("and in X.", "and in “X”.").replace("readX.", "read (“X”).")
    assert retell("questions", text, GERMAN, DateStyle(language="de")) != text


@pytest.mark.parametrize("text", sorted({text for name, text in calls() if name == "Choice"}))
def test_every_reading_that_has_a_name_has_a_german_one(text: str) -> None:
    assert retell_choice(text, "", GERMAN) != text


@pytest.mark.parametrize("text", sorted({text for name, text in calls() if name == "Sign"}))
def test_every_reason_for_a_match_can_be_given_in_german(text: str) -> None:
    assert retell("reasons", text, GERMAN, DateStyle(language="de")) != text


def test_there_are_many_of_each() -> None:
    assert len(set(calls())) > 25
    assert len(set(listed())) > 15


def test_a_date_in_a_question_is_written_as_the_person_writes_dates() -> None:
    asked = "The invite says Tuesday 24 November 2026, 15:00 and names no time zone. Is that your own time?"
    german = retell("questions", asked, GERMAN, DateStyle(language="de"))
    assert german.startswith("In der Einladung steht Dienstag, 24. November 2026, 15:00 Uhr, ohne Zeitzone.")
    american = retell("questions", asked, ENGLISH, DateStyle(language="en-US", hour_cycle=HourCycle.H12))
    assert american.startswith("The invite says Tuesday, November 24, 2026, 3:00 PM and names")


def test_the_words_of_the_mail_stay_as_they_are_in_a_question() -> None:
    asked = "The mail says “Tue 3/4 at 2”, and that time zone has several meanings. Which one is right?"
    assert "„Tue 3/4 at 2“" in retell("questions", asked, GERMAN, DateStyle(language="de"))


def test_what_nobody_named_is_shown_as_it_stands() -> None:
    assert retell("questions", "Quite another question?", GERMAN, DateStyle(language="de")) == "Quite another question?"
    assert retell_choice("half past two", "", GERMAN) == "half past two"


def test_a_reading_says_which_of_two_sources_it_is_from() -> None:
    when = "Tuesday 24 November 2026, 15:00, Europe/Berlin"
    question = Question(
        field="start",
        text="The calendar file and the mail around it name different times. Which one is right?",
        choices=(
            Choice(label=f"{when} (calendar file)", start=START, tz="Europe/Berlin"),
            Choice(label=f"{when} (text of the mail)", start=START, tz="Europe/London"),
        ),
        used=1,
    )
    mail = write(MailKind.QUESTION, interview(questions=(question,)))
    for words in (flat(mail.text), seen(mail.html)):
        assert "Tuesday 24 November 2026, 15:00 (Berlin time, UTC+1) (calendar file)" in words
        assert "Tuesday 24 November 2026, 14:00 (London time, UTC+0) (text of the mail)" in words


def test_a_german_person_is_asked_in_german() -> None:
    question = Question(
        field=SAME,
        text="Is this an interview you already have, at a new time, or another one?",
        choices=(
            Choice(label="Yes, this one has moved", start=START, tz="Europe/Berlin"),
            Choice(label="Another one"),
        ),
    )
    german = replace(PERSON, preferences=Preferences(zone="Europe/Berlin", language="de"))
    mail = write(MailKind.QUESTION, interview(questions=(question,)), person=german)
    for words in (flat(mail.text), seen(mail.html)):
        assert "Ist das ein Gespräch, das Sie schon haben" in words
        assert "Ja, dieses wurde verschoben: Dienstag, 24. November 2026, 15:00 Uhr" in words
        assert "Ein anderes" in words
