"""Whoever meets, receives, sees or calls the person interviews, in every language; the writer may be one of them."""

import pytest

from prepmail.reading.people.find import find_people
from tests.reading.letters_of import SENDER, letter_of


def read(text: str, sender: tuple[str, str] = SENDER) -> list[tuple[str | None, str | None]]:
    return [(each.name, each.title) for each in find_people(letter_of(text, sender=sender)).interviewers]


def names(text: str, sender: tuple[str, str] = SENDER) -> set[str | None]:
    return {name for name, _ in read(text, sender)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gwilym Tranter the Yard Manager will ring you at ten.", ("Gwilym Tranter", "Yard Manager")),
        ("Your chat is with Fergal the DOS.", ("Fergal", "DOS")),
        ("You will be interviewed by Ms Oduya (DSL).", ("Oduya", "DSL")),
        ("You will meet our SENCO Mrs Tuck.", ("Tuck", "SENCO")),
        ("La riceverà la titolare, dott.ssa Carla Benassi.", ("Carla Benassi", "titolare")),
        ("Rozmowę przeprowadzi Główna Księgowa, pani Alina Dudek.", ("Alina Dudek", "Główna Księgowa")),
        ("Onze teamleider Joris van Rijn belt je om 10.00 uur.", ("Joris van Rijn", "teamleider")),
        ("Der Küchenchef (Toni Reindl) nimmt sich Zeit für dich.", ("Toni Reindl", "Küchenchef")),
        ("Du kommer att träffa den fackliga representanten Nils Frisk.", ("Nils Frisk", "fackliga representanten")),
    ],
)
def test_a_job_beside_the_name_is_the_title(text: str, expected: tuple[str, str]) -> None:
    assert read(f"Hi Sam,\n\n{text}\n\nThe office") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Pick one and I'll put you on the calendar with Dr. Vale.",
        "We were impressed by your CV and would like to book a call with Dr. Vale for the analyst role.",
        "Ask at the desk for Dr. Vale, who will interview you.",
        "It will be Dr. Vale interviewing you.",
        "I've spoken to Dr. Vale and she'd like to see you on Thursday, so that will be with Dr. Vale.",
        "Report to the site office at 8 and Dr. Vale will do the interview there.",
        "Friday 10am w/ Dr. Vale.",
        "Dr. Vale erwartet Sie um 10 Uhr.",
        "Dr. Vale ontvangt je graag om 10 uur.",
        "Dr. Vale tar imot deg klokka 10.",
        "La aspetta Dr. Vale alle 10, il colloquio è con Dr. Vale.",
        "Quem vai falar com você é o Dr. Vale, numa conversa com o Dr. Vale.",
    ],
)
def test_whoever_sees_the_person_interviews(text: str) -> None:
    assert names(f"Hi Sam,\n\n{text}\n\nDana\nOffice coordinator") == {"Vale"}


@pytest.mark.parametrize(
    "text",
    [
        "Ottoline Pryce and I would like to invite you to an interview.",
        "You'll be talking to me and our trustee Ottoline Pryce.",
        "I'll be seeing you with Ottoline Pryce, who runs the desk.",
        "Ottoline Pryce og jeg ser frem til å møte deg.",
        "Nous vous recevrons, Ottoline Pryce et moi-même, mardi.",
        "Eu e a Ottoline Pryce vamos conversar com você.",
    ],
)
def test_the_writer_is_met_with_the_other(text: str) -> None:
    assert names(f"Hi Sam,\n\n{text}\n\nDana") == {"Dana Ortiz", "Ottoline Pryce"}


@pytest.mark.parametrize(
    "text",
    [
        "I have you down for Friday at 11 and will call you at 970-555-0126.",
        "I'd love to meet you. How is Tuesday at 2?",
        "45 min w/ me, nothing to prepare.",
        "Such dir einen Slot für ein Videogespräch mit mir aus.",
        "Ich möchte Sie gern am Montag um 9 Uhr kurz telefonisch sprechen.",
        "Ti chiamo io domani alle 9.",
        "Quem vai falar com você sou eu mesma.",
        "Ik ontvang je graag om 10 uur in de winkel.",
        "Vi ses til samtale fredag.",
        "Ok pour se voir samedi, je te montrerai le fournil.",
    ],
)
def test_the_writer_alone_is_met(text: str) -> None:
    assert names(f"Hi Sam,\n\n{text}\n\nDana") == {"Dana Ortiz"}


@pytest.mark.parametrize(
    "text",
    [
        "If you need to rearrange, get in touch with me.",
        "Bitte stimmen Sie sich bei Fragen mit mir ab.",
        "I'll call you the day before to prep you.",
        "Recap: phone screen with me on July 6, tech screen with Bo on July 14.",
        "Contact person - Mrs. Kavita Rao, 020-5550 0133 (9.30 to 18.00)",
        "Please confirm to Julie Haworth. Copy Colin Dart.",
        "References: Mr Alan Holt and Ms Bea Finch have been written to.",
        "Our founder, Wilhelmina Croft, started the bakery in 1962.",
        "Turn left at Dayton Mall, past Harland Boilers on Tatum Blvd.",
    ],
)
def test_whoever_helps_or_was_there_before_does_not_interview(text: str) -> None:
    assert names(f"Hi Sam,\n\nYour interview is on 3 May at 10am.\n{text}\n\nDana\nHR coordinator") == set()


def test_who_asks_the_person_round_without_an_office_meets_them() -> None:
    shop = ("Marnie", "marnie@cinderbakery.example")
    assert names("hi sam! can you come in fri aug 7 @ 1:30? bring id\n\nmarnie", shop) == {"Marnie"}
    assert names("Hi Sam,\n\nCould you come in on Friday at 2?\n\nDana Ortiz\nRecruiter") == set()


def test_the_writers_job_may_stand_in_an_earlier_letter() -> None:
    first = letter_of("Hi Sam, could you come in?\n\nDana Ortiz\nPractice Manager, Acme")
    found = find_people(letter_of("Perfect, I'll see you Friday at 2.\n\nDana"), others=[first])
    assert [(each.name, each.title) for each in found.interviewers] == [("Dana Ortiz", "Practice Manager")]


def test_whoever_cannot_come_is_not_met() -> None:
    text = "Unfortunately Moira Kell is unwell, so Gavin Stride will be interviewing you instead."
    assert names(f"Hi Sam,\n\n{text}\n\nDana\nHR coordinator") == {"Gavin Stride"}


def test_a_letter_without_capitals_names_people_too() -> None:
    assert names("hi sam! can you come in fri @ 1:30? marcy will meet u and do the interview.\nbring id\n\nthx") == {
        "Marcy"
    }


def test_names_one_below_another_with_their_jobs_are_a_list() -> None:
    text = "Interview panel\n\nSiobhán McAteer\nLead Pharmacist\n\nKwabena Asare\nStore Manager\n\nSee you then"
    assert read(text) == [("Siobhán McAteer", "Lead Pharmacist"), ("Kwabena Asare", "Store Manager")]


def test_who_signs_for_a_house_is_the_writer() -> None:
    shop = ("Au Four de Jeanne", "contact@aufourdejeanne.example")
    assert names("Bonsoir Sam, ok pour se voir samedi à 14h.\nA samedi\nJeanne", shop) == {"Jeanne"}


def test_an_address_that_begins_with_the_house_is_no_signature() -> None:
    home = ("Haus Lindenhof", "bewerbung@lindenhof.example")
    text = (
        "Sehr geehrte Frau Lee,\n\nHaus Lindenhof, Gartenstraße 12, Weimar, Büro der Leitung\n\n"
        "Ihre Gesprächspartnerin ist Frau Ines Wiegand.\n\nMit freundlichen Grüßen\ni. A. Simone Reuter"
    )
    assert names(text, home) == {"Ines Wiegand"}


def test_somebody_who_signs_above_the_sender_does_not_interview() -> None:
    signed = "Kind regards\n\nBecky Stott | Coordinator\nDana Ortiz | Head of Talent"
    assert names(f"Hi Sam,\n\nYou'll meet Colleen Farrow.\n\n{signed}") == {"Colleen Farrow"}


def test_the_title_keeps_its_field_where_the_house_stands_below() -> None:
    text = "Hi Sam,\n\nYou'll meet with me at 1.\n\nDana Ortiz\nSenior Director, Lab Operations\nAcme Genomics"
    assert read(text) == [("Dana Ortiz", "Senior Director, Lab Operations")]
