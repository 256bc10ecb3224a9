"""Where to come to without a street, and how a short letter bids somebody come."""

import pytest

from prepmail.domain.reading import Medium
from prepmail.reading.place.find import find_place
from prepmail.reading.place.street_addresses import find_addresses
from prepmail.reading.place.venues import find_venues
from tests.reading.letters_of import letter_of


@pytest.mark.parametrize(
    "text",
    [
        "let's say Thursday at noon in the lobby",
        "vous pouvez passer jeudi à 15h au restaurant ?",
        "kom donderdag om half drie maar even langs in de winkel",
        "komm doch am Donnerstag um 16 Uhr vorbei",
        "can you call to the shop on Thursday at 10?",
        "Kan du stikke innom butikken torsdag kl. 14?",
        "kig forbi butikken torsdag den 12. marts",
        "¿puedes pasarte por la tienda el jueves a las 16:00?",
        "proszę wpaść do kwiaciarni w czwartek",
        "Our offices are over the bookshop on the square.",
    ],
)
def test_whoever_is_bidden_to_come_meets_them_there(text: str) -> None:
    assert find_place([letter_of(text)]).medium is Medium.ONSITE


@pytest.mark.parametrize(
    "text",
    [
        "The interview is off I'm afraid. I'll ring you the minute I hear.",
        "I'll call you Monday evening for a prep chat.",
        "This refers to our previous telephone discussion.",
        "I'm pleased to call you for interview.",
        "Something's come up at work.",
    ],
)
def test_a_call_about_something_else_does_not_make_it_one_by_phone(text: str) -> None:
    assert find_place([letter_of(text)]).medium is Medium.UNKNOWN


def test_a_number_to_ring_at_the_time_is_to_be_dialled() -> None:
    place = find_place([letter_of("Thursday at half ten, my mobile is 087 555 0116, give me a ring on that.")])
    assert (place.medium, place.dial_in) == (Medium.PHONE, "087 555 0116")


def test_a_number_that_they_will_call_is_none_to_dial() -> None:
    place = find_place([letter_of("Type: Telephone, we will call +353 85 555 0149")])
    assert (place.medium, place.dial_in) == (Medium.PHONE, None)


@pytest.mark.parametrize(
    ("text", "venue"),
    [
        (
            "at 13:20 in the Priestley Building, Room 2.07, University of Wexford. It will last",
            "Priestley Building, Room 2.07, University of Wexford",
        ),
        ("you'll find us in Meeting Room 3. Bring a pen", "Meeting Room 3"),
        ("we're at Unit 4B, Fairfield Business Park, Kenton. See you", "Unit 4B, Fairfield Business Park, Kenton"),
        ("7am at the farm (Hill Farm, Lower Lane, Barton). Boots on", "Hill Farm, Lower Lane, Barton"),
        ("in Room 12 on Monday with Ann", "Room 12"),
    ],
)
def test_a_room_and_its_house_are_one_place_in_the_order_written(text: str, venue: str) -> None:
    assert [each.text for each in find_venues(text)] == [venue]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("at 4400 Foundry Rd, gate C. ask for Gene", "4400 Foundry Rd, gate C"),
        ("It is at 120 Alder Row, Boardroom 3B.", "120 Alder Row, Boardroom 3B"),
        ("Rådhuset, Torvet 1, lokale 217, 4930 Nordhavn", "Rådhuset, Torvet 1, lokale 217, 4930 Nordhavn"),
        (
            "Mairie de Brume, salle du conseil (1er étage), 4 place du Marché",
            "Mairie de Brume, salle du conseil (1er étage), 4 place du Marché",
        ),
        ("at 71 Ubi Crescent, #05-12 Heron Centre, S(408571)", "71 Ubi Crescent, #05-12 Heron Centre, S(408571)"),
        ("Plot No. 14, MIDC Bhosari, Pune 411026", "Plot No. 14, MIDC Bhosari, Pune 411026"),
        ("Heron Coffee\n212 Sydney Rd Brunswick\n", "212 Sydney Rd Brunswick"),
    ],
)
def test_house_room_street_and_town_stay_together(text: str, address: str) -> None:
    assert find_addresses(text)[0].text == address


def test_the_new_link_of_two_opens_the_meeting() -> None:
    old, new = "https://meet.google.com/kqd-vtyn-aob", "https://meet.google.com/zzr-hmwe-cpu"
    for text in (
        f"The old link no longer works ({old}). Please use the new one: {new}",
        f"statt {old} bitte den neuen Link nehmen: {new}",
        f"Join here: {new}",
    ):
        assert find_place([letter_of(text)]).join_url == new


def test_the_office_of_a_talk_by_video_is_no_place_to_go() -> None:
    text = "per la nostra sede di Milano, ci vediamo online: https://meet.google.com/zzr-hmwe-cpu"
    assert find_place([letter_of(text)]).location is None


def test_a_services_own_address_is_no_place() -> None:
    assert find_place([letter_of("You're scheduled.\n\nCodeSignal, 201 Oak St, San Francisco, CA")]).location is None
