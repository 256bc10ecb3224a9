"""Whose name the employer's is: as it signs and as the letter writes it, never a committee, a shout or a number."""

import pytest

from prepmail.reading.position.find import find_position
from prepmail.reading.position.legal_forms import has_legal_form, is_legal_form, without_legal_form
from prepmail.reading.position.organisations import find_organisations, with_article
from tests.reading.letters_of import letter_of


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("Coral Freight Pte Ltd", "Coral Freight"),
        ("Nordmeer GmbH & Co. KG", "Nordmeer"),
        ("Veld Haulage (Pty) Ltd", "Veld Haulage"),
        ("Młyn Sp. z o.o.", "Młyn"),
        ("Harker & Sons", "Harker & Sons"),
    ],
)
def test_a_legal_form_is_no_part_of_the_name(name: str, bare: str) -> None:
    assert without_legal_form(name) == bare
    assert has_legal_form(name) == (name != bare)


def test_a_legal_form_is_a_word_of_its_own() -> None:
    assert is_legal_form("ApS")
    assert not is_legal_form("Works")


@pytest.mark.parametrize(
    ("text", "subject", "sender", "company"),
    [
        (
            (
                "Place: Ridgevale Shire Council Works Depot, 8 Quarry Rd\n\nP&C Team\nRidgevale Shire Council |"
                " (07) 5550 0199"
            ),
            "Interview - Plant Operator",
            ("P&C Team", "people@ridgevaleshire.example"),
            "Ridgevale Shire Council",
        ),
        (
            (
                "thank you for applying for the Records Officer vacancy with the Department of Forests.\n"
                "The Selection Panel would like to invite you to an interview via Webex."
            ),
            "Interview for Records Officer - VN-0812345",
            ("Recruitment Services", "recruitment@deptofforests.example"),
            "Department of Forests",
        ),
        (
            "Ihr Vorstellungsgespräch ist im Rathaus, Zimmer 112.\n\nIm Auftrag\nHolger Ruhland",
            "Vorstellungsgespräch",
            ("Stadt Moosach - Personalamt", "personal@moosach.example"),
            "Stadt Moosach",
        ),
        (
            (
                "got you set up with the shop for an interview. its Tolliver Steel, 220 Foundry Rd. ask for Gene.\n\n"
                "Ray - Bridgeport Labor 405-555-0133"
            ),
            "job tomorrow",
            ("Ray Gomez", "rgomez@bridgeportlabor.example"),
            "Tolliver Steel",
        ),
        (
            "Just off the phone with Ballyfin Creamery. Tomorrow's interview is off I'm afraid.\n\nDeclan",
            "Tomorrow's interview postponed",
            ("Declan Roe", "declan@quinnrecruit.example"),
            "Ballyfin Creamery",
        ),
        (
            (
                "Hiya Jo, my client ADORED your CV and wants a quick telephone interview with you.\n\nCarly\nZenith "
                "Staffing"
            ),
            "Telephone interview!!",
            ("Carly Munt", "carly.munt@zenithstaffing.example"),
            None,
        ),
        (
            "Votre candidature auprès de la Communauté de communes du Pays de Brume a retenu notre attention.",
            "Convocation",
            ("Recrutement", "recrutement@cc-brume.example"),
            "Communauté de communes du Pays de Brume",
        ),
        (
            "Your interview has been scheduled.",
            "Interview Scheduled: R-0048813 Associate General Counsel, Privacy",
            ("Workday @ Corriedale Mutual", "corriedale@myworkday.example"),
            "Corriedale Mutual",
        ),
    ],
)
def test_the_employer_is_named_as_it_names_itself(
    text: str, subject: str, sender: tuple[str, str], company: str | None
) -> None:
    assert find_position([letter_of(text, subject=subject, sender=sender)]).company == company


def test_an_article_belongs_to_a_name_that_is_signed_with_it() -> None:
    assert with_article("Abbey Hotel", "see you\n\nAoife\nHR Manager, The Abbey Hotel") == "The Abbey Hotel"
    assert with_article("Zephyr Air", "Interview\nThe Zephyr Air team invites you") == "Zephyr Air"
    assert with_article("Otter Inn", "at The Otter Inn. Otter Inn, 3 Quay") == "Otter Inn"


def test_an_agencys_letter_above_that_of_its_client_leaves_the_client_the_employer() -> None:
    above = letter_of(
        "See below from the client, you're on for Monday.\n\nTrent\nCrestline Staffing",
        subject="FW: Lab Manager",
        sender=("Trent Fowler", "tfowler@crestlinestaffing.example"),
    )
    below = letter_of(
        "Let's bring Adaeze in on Monday the 14th at 1:15.\n\nMarla Beasley\nSenior Director\nOakmere Genomics",
        subject="Lab Manager",
        sender=("Marla Beasley", "marla.beasley@oakmeregenomics.example"),
    )
    assert find_position([above, below]).company == "Oakmere Genomics"


def test_a_house_is_found_behind_what_is_part_of_it() -> None:
    assert [each for each, _ in find_organisations("Auswahlkommission der Universität Altmühl")] == [
        "Universität Altmühl"
    ]


@pytest.mark.parametrize("text", ["", "W", "W piątek", "Pani a", "A & B", "( )", "The", "In 2"])
def test_words_too_few_for_a_name_are_none(text: str) -> None:
    assert list(find_organisations(text)) == []
