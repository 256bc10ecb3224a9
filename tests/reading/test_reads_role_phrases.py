"""How far the name of a job reaches in a sentence, whatever the trade and the language."""

import pytest

from prepmail.reading.people.kinds import ends_in_job, is_role
from prepmail.reading.position.company_names import is_town
from prepmail.reading.position.find import find_position
from prepmail.reading.position.role_phrases import read_role_phrase
from tests.reading.prose_samples import letter


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("an Adjunct Lecturer in Sociology at the college", "Adjunct Lecturer in Sociology"),
        ("a Lecturer in Leeds", "Lecturer"),
        ("Teacher of Geography on Monday", "Teacher of Geography"),
        ("Tischlermeister (m/w/d) bei uns", "Tischlermeister"),
        ("Sachbearbeiterin Wohngeld einzuladen", "Sachbearbeiterin Wohngeld"),
        ("profesor de música el jueves 16", "profesor de música"),
        ("d'agent d'accueil le 3 mai", "agent d'accueil"),
        ("Operator maszyn drukarskich we wtorek", "Operator maszyn drukarskich"),
        ("busschaufför på tisdag", "busschaufför"),
        ("un'addetta stampa e vorrei", "addetta stampa"),
    ],
)
def test_a_job_ends_where_the_sentence_goes_on(text: str, words: str) -> None:
    found = read_role_phrase(text, 0, is_place=is_town)
    assert found is not None
    assert found[0] == words


def test_no_job_begins_with_a_small_word() -> None:
    assert read_role_phrase("with us", 0, is_place=is_town) is None


@pytest.mark.parametrize(
    "noun", ["upholsterer", "Zahntechnikerin", "panettiere", "fietsenmaker", "spawacz", "plombier"]
)
def test_the_nouns_of_trades_are_known(noun: str) -> None:
    assert ends_in_job(noun)
    assert is_role(noun)


def test_a_verb_that_ends_like_a_trade_is_none() -> None:
    assert not ends_in_job("drejer")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("It's for the founding account executive seat, no rush.", "founding account executive"),
        ("Business Process: Interview: Jo Doe - JR-10932 Fleet Technician II", "Fleet Technician II"),
        ("per il posto di panettiere di giovedì 16 aprile", "panettiere"),
        ("we hebben al iemand aangenomen als winkelmedewerker.", "winkelmedewerker"),
        ("La entrevista de mañana a las 12:00 se mueve.", None),
    ],
)
def test_a_job_is_read_behind_the_words_that_announce_one(text: str, role: str | None) -> None:
    assert find_position([letter(text, "Hello")]).role == role
