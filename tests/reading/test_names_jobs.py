"""The names of jobs by their nouns: a wide table where a job is named, never for what else a letter says."""

import pytest

from prepmail.reading.position.find import find_position
from prepmail.reading.position.job_nouns import begins_with_job, ends_in_known_job, is_job
from prepmail.reading.position.role_scan import terse_roles
from prepmail.reading.position.role_subjects import numbered_role, roles_in_subject
from tests.reading.letters_of import letter_of


@pytest.mark.parametrize(
    "words",
    [
        "paint sprayer",
        "crane rigger",
        "kennel hand",
        "Programmierer",
        "elmontör",
        "lastbilsmekaniker",
        "administradora de fincas",
        "camarera de pisos",
        "resepsjonist",
        "leerkracht groep 7",
        "Leitung Kita",
        "front desk",
        "shift lead",
        "HCA",
    ],
)
def test_a_noun_of_jobs_makes_a_job_where_its_language_has_it(words: str) -> None:
    assert is_job(words)


@pytest.mark.parametrize(
    "words", ["Tomorrow", "second interview", "Thursday slot", "framför", "Det drejer sig om", "new time", "shortlist"]
)
def test_other_words_of_a_letter_are_no_jobs(words: str) -> None:
    assert not is_job(words)


def test_the_noun_stands_last_in_english_and_first_in_spanish() -> None:
    assert ends_in_known_job("forklift driver")
    assert not ends_in_known_job("driver nights")
    assert begins_with_job("cuidadora de ancianos")


@pytest.mark.parametrize(
    ("subject", "role"),
    [
        ("Competition for Assistant Engineer (Grade II) - Ref AE/26/07 - Interview", "Assistant Engineer"),
        ("Dental nurse post", "Dental nurse"),
        ("Terminverschiebung Vorstellungsgespräch Sachbearbeitung Einkauf", "Sachbearbeitung Einkauf"),
        ("Convocation - poste d'animateur sportif", "animateur sportif"),
        ("praca spawacz MIG", "spawacz MIG"),
        ("Re: Bench Joiner ad", "Bench Joiner"),
        ("Interview - Office Manager (Oakley Architects)", "Office Manager"),
    ],
)
def test_a_subject_names_the_job_between_its_other_words(subject: str, role: str) -> None:
    assert role in set(roles_in_subject(subject))


def test_a_firm_in_brackets_is_no_job() -> None:
    assert "Oakley Architects" not in set(roles_in_subject("Interview - Office Manager (Oakley Architects)"))


def test_a_requisitions_number_closes_a_job_with_its_dash() -> None:
    text = "your interview for the position of Dental Hygienist - Paediatrics (JR20557) at Marlow Health"
    assert numbered_role(text) == "Dental Hygienist - Paediatrics"
    assert numbered_role("Interview for Dental Hygienist - Marlow Health (JR20557)", company="Marlow Health") is None


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("gate C. TIG welder 2nd shift $27/hr. dont be late", "TIG welder"),
        ("Come Monday at 7.\nforklift driver, nights\n", "forklift driver"),
        ("See you then.\npastry cook part-time, start in May", "pastry cook"),
    ],
)
def test_a_short_letter_names_the_job_before_its_shift_or_pay(text: str, role: str) -> None:
    assert [each for _, each in terse_roles(text)] == [role]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("per il ruolo di saldatore vorrei sentirti lunedì.", "saldatore"),
        ("Helaas moet ik het gesprek voor de functie van doktersassistente verzetten.", "doktersassistente"),
        ("Le poste de magasinier ayant été pourvu, l'entretien est annulé.", "magasinier"),
        ("We zoeken voorlopig geen nieuwe keukenhulp.", "keukenhulp"),
        ("got your app for dishwasher, can you come in fri?", "dishwasher"),
        ("Your CV for the lab technician's interview is here.", "lab technician"),
        (
            "zur Vorstellung für die Stelle\n\n   Wissenschaftliche Mitarbeiterin\n\nam Montag",
            "Wissenschaftliche Mitarbeiterin",
        ),
        ("Post: Records Officer (Archives), Ref AB/4471", "Records Officer (Archives)"),
    ],
)
def test_a_job_ends_where_the_sentence_goes_on(text: str, role: str) -> None:
    assert find_position([letter_of(text, subject="Interview")]).role == role
