"""Interviewers by the shape of lists, brackets and clauses, not by words that somebody listed."""

import pytest

from prepmail.reading.people.find import find_people
from tests.reading.prose_samples import letter


def people(text: str, **options: str) -> list[tuple[str | None, str | None]]:
    found = find_people(letter(text), company=options.get("company"))
    return [(each.name, each.title) for each in found.interviewers]


@pytest.mark.parametrize(
    ("row", "name", "title"),
    [
        ("- Hannah Cole - EM, Connectivity", "Hannah Cole", "EM, Connectivity"),
        ("- Beth Stone, Professional Lead for Dietetics", "Beth Stone", "Professional Lead for Dietetics"),
        ("- Rita Kaur (Group PM, Credit)", "Rita Kaur", "Group PM, Credit"),
        ("- Dolores Finch, MSN, RN, Nurse Manager", "Dolores Finch", "Nurse Manager"),
    ],
)
def test_all_that_stands_behind_a_name_in_a_list_is_the_title(row: str, name: str, title: str) -> None:
    assert people(f"Your panel will comprise:\n{row}\n") == [(name, title)]


def test_remarks_in_brackets_are_no_titles() -> None:
    assert people("Interviewer: Ana Silva (via Zoom)") == [("Ana Silva", None)]


def test_the_noun_of_a_title_stands_last() -> None:
    assert people("You will meet Head Ranger Ali Stokes.") == [("Ali Stokes", "Head Ranger")]


def test_two_people_with_their_titles_before_them() -> None:
    text = "You will meet the Headteacher, Mrs Olive Parry, the Head of Humanities, Mr Sam Bright."
    assert people(text) == [("Olive Parry", "Headteacher"), ("Sam Bright", "Head of Humanities")]


def test_an_organisation_that_calls_is_nobody() -> None:
    text = "Interviewer: Ana Silva\nMarlow County Transit will call you at 9:00."
    assert people(text, company="Marlow County Transit") == [("Ana Silva", None)]


def test_a_post_code_is_nobody() -> None:
    assert people("You will meet Ana Silva at 2 Mall Street, Limerick V94 X0T1.") == [("Ana Silva", None)]


def test_whoever_writes_and_comes_along_is_named_once() -> None:
    text = "You will be interviewed by Ana Silva and myself.\n\nKim Ode"
    assert [name for name, _ in people(text)] == ["Ana Silva", "Kim Ode"]


def test_who_would_be_alone_with_the_person_interviews() -> None:
    assert [name for name, _ in people("Let us have an interview, just the two of us.\n\nKim Ode")] == ["Kim Ode"]
