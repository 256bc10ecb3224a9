"""The employer by the nouns of organisations, in its fullest spelling, never the desk or the agency that writes."""

import pytest

from prepmail.reading.mail.letters import Address
from prepmail.reading.position.ats_senders import company_of_sender
from prepmail.reading.position.company_names import spell_domain
from prepmail.reading.position.find import find_position
from prepmail.reading.position.organisations import find_organisations, fullest, names_organisation
from tests.reading.prose_samples import letter


@pytest.mark.parametrize(
    ("shown", "company"),
    [
        ("Reception | Harlow Pike", "Harlow Pike"),
        ("Administración Clínica Ribera", "Clínica Ribera"),
        ("Marlow County Workday", "Marlow County"),
        ("Alder & Ash via SmartRecruiters", "Alder & Ash"),
    ],
)
def test_a_desk_is_no_part_of_the_employer(shown: str, company: str) -> None:
    assert company_of_sender(Address(name=shown, email="no-reply@myworkday.com")) == company


@pytest.mark.parametrize(
    ("label", "text", "spelled"),
    [
        ("mvcollege", "Mohawk Valley College", "Mohawk Valley College"),
        ("northpier", "i run north pier coffee", "North Pier"),
        ("harrowtiling", "no name here", "Harrow Tiling"),
        ("birkenhof-ag", "no name here", "Birkenhof AG"),
        ("birkenhof-gmbh", "no name here", "Birkenhof GmbH"),
    ],
)
def test_a_domain_is_spelled_as_people_write_it(label: str, text: str, spelled: str) -> None:
    assert spell_domain(label, text, frozenset()) == spelled


def test_the_signature_has_the_full_name() -> None:
    assert (
        fullest("Third Chapter", "Third Chapter - interview\n\nIda Lee\nThird Chapter Books") == "Third Chapter Books"
    )
    assert fullest("Ribera", "im Landratsamt Ribera, Zimmer 2") == "Landratsamt Ribera"
    assert fullest("Lanternfish", "Lanternfish Pte Ltd") == "Lanternfish"


def test_nouns_make_organisations_and_departments_are_none() -> None:
    assert names_organisation("Marlow County Transit")
    assert not names_organisation("Ana Silva")
    assert [name for name, _ in find_organisations("Dear Jo, Oak Street Clinic wrote.")] == ["Oak Street Clinic"]


def test_an_agency_gives_way_to_whom_it_hires_for() -> None:
    text = "Harlow Brothers Construction want to meet you for the Estimator role.\n\nKim Ode\nPike Recruitment"
    assert find_position([letter(text, "Interview", sender="kim@pikerecruit.example")]).company == (
        "Harlow Brothers Construction"
    )


def test_a_visit_of_a_client_makes_nobody_an_agency() -> None:
    text = "Due to a client visit we move your interview.\n\nKim Ode\nFerris Analytics"
    assert find_position([letter(text)]).company == "Ferris Analytics"
