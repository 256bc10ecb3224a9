"""Where a place begins and ends in a sentence, whatever the country, and which places are not the interview's."""

import pytest

from prepmail.domain.reading import Medium
from prepmail.reading.place.find import find_place
from prepmail.reading.place.street_addresses import find_addresses
from prepmail.reading.place.taken_back import without_taken_back
from tests.reading.letters_of import letter_of


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("it's 31 Orchard Cres, Leura NSW 2780. Mind the dog", "31 Orchard Cres, Leura NSW 2780"),
        ("we're at 9 Tenter Lane Keighley BD21 5QT, blue door", "9 Tenter Lane Keighley BD21 5QT"),
        ("Brennan Welding\nCounty Rd 31, Decorah IA 52101\nshop", "County Rd 31, Decorah IA 52101"),
        ("at 6 Pound Street, Gort, Co. Galway, H91 AB12.", "6 Pound Street, Gort, Co. Galway, H91 AB12"),
        (
            "au 88 Rue Notre-Dame Est, bureau 4, Montréal QC H2Y 1C6",
            "88 Rue Notre-Dame Est, bureau 4, Montréal QC H2Y 1C6",
        ),
        ("chemin des Roses 9, 1260 Nyon", "chemin des Roses 9, 1260 Nyon"),
        ("rue du Puits 3 à 5000 Ville-en-Bois, le matin", "rue du Puits 3 à 5000 Ville-en-Bois"),
        ("en la sede, Calle 19 # 4 - 71, piso 2, Tunja.", "Calle 19 # 4 - 71, piso 2, Tunja"),
        ("Estamos en Lavalle 2210, Almagro.", "Lavalle 2210, Almagro"),
        ("en calle Nueva 4, 2º izq, 41001 Sevilla", "calle Nueva 4, 2º izq, 41001 Sevilla"),
        ("in Gran Vía 9, planta 3, 48001 Bilbao", "Gran Vía 9, planta 3, 48001 Bilbao"),
        ("in via dei Fabbri 7/A, 29121 Piacenza, citofonare", "via dei Fabbri 7/A, 29121 Piacenza"),
        ("via Po 3, secondo piano, 10124 Torino", "via Po 3, secondo piano, 10124 Torino"),
        ("op Havenweg 14-B, 4331 AB Middelburg.", "Havenweg 14-B, 4331 AB Middelburg"),
        ("ul. Nowa 8, sala nr 3, Opole", "ul. Nowa 8, sala nr 3, Opole"),
        ("Vi holder til i Fjordgata 6, Molde.", "Fjordgata 6, Molde"),
        ("på Nygatan 11, 2 tr, 582 19 Linköping.", "Nygatan 11, 2 tr, 582 19 Linköping"),
        ("Østergade 5, 2. th., 7400 Herning", "Østergade 5, 2. th., 7400 Herning"),
        ("Linzer Gasse 8, 3100 St. Pölten.", "Linzer Gasse 8, 3100 St. Pölten"),
        ("Kastanienweg 2, 1100 Wien, Stiege 3, Top 9.", "Kastanienweg 2, 1100 Wien, Stiege 3, Top 9"),
        ("ul. Cicha 4, 30-001 Kraków (III piętro, pok. 12).", "ul. Cicha 4, 30-001 Kraków (III piętro, pok. 12)"),
        ("Feldweg 3, 50667 Köln (bitte klingeln)", "Feldweg 3, 50667 Köln"),
        ("in die Praxis, Am Bach 6, 07743 Jena", "Am Bach 6, 07743 Jena"),
        ("w siedzibie firmy Metalex, ul. Polna 2, Konin", "ul. Polna 2, Konin"),
        ("Whitlow House\n9 Ford Lane, Louth LN11 7QX\n01507 555 0111", "9 Ford Lane, Louth LN11 7QX"),
    ],
)
def test_an_address_goes_on_to_its_town_and_floor_and_ends_there(text: str, address: str) -> None:
    assert find_addresses(text)[0].text == address


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Same time, same place (Stores Office, Door 9).", "Stores Office, Door 9"),
        ("See you Friday at the Quarry Road depot, 6am start.", "Quarry Road depot"),
        ("Come to the kiosk in the Corn Hall at 8.", "kiosk in the Corn Hall"),
        ("10:00 - 10:45 Gespräch mit dem Team, Raum C 12", "Raum C 12"),
        ("Your talk with Dr Moss, Room 6, Tuesday at 9.", "Room 6"),
        ("Rozmowa odbędzie się w sali 14.", "sali 14"),
        ("Wednesday at 9.45, Lecture Theatre 3, Brunel Building", "Lecture Theatre 3, Brunel Building"),
        (
            "Nos vemos en Polígono Industrial Las Eras, nave 3, Pinto, el lunes.",
            "Polígono Industrial Las Eras, nave 3, Pinto",
        ),
        (
            "Sted: Rådhuset, Kirkegata 1, møterom Suletind (2. etasje)",
            "Rådhuset, Kirkegata 1, møterom Suletind (2. etasje)",
        ),
        ("Where: 6 Anvil Row, Ludlow SY8 1AB - ask for Kim", "6 Anvil Row, Ludlow SY8 1AB"),
        ("We have moved from 3 Elm Street to 8 Oak Street, Ripon HG4 1AB.", "8 Oak Street, Ripon HG4 1AB"),
        ("Instead of the call, please come to 4 Fold Lane, Otley LS21 1AB.", "4 Fold Lane, Otley LS21 1AB"),
        ("面试地点在上海市静安区长乐路18号3楼,请带身份证。", "上海市静安区长乐路18号3楼"),
    ],
)
def test_a_place_ends_where_the_letter_goes_on(text: str, place: str) -> None:
    found = find_place([letter_of(text)])
    assert (found.location, found.medium) == (place, Medium.ONSITE)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("We need Maths, Level 2. The interview is by phone on Tuesday.", Medium.PHONE),
        ("I see you live at 5 Elm Road, Ely CB7 4AA. We'll ring you on Monday at 10.", Medium.PHONE),
        ("It will be a Teams call at 10. Our head office is at 5 Park Square, Leeds LS1 2NE.", Medium.VIDEO),
        ("Teams interview at 2pm.\n\nBrook & Dale Ltd\n12 Hanover Square\nLondon W1S 1JJ", Medium.VIDEO),
        ("Your interview will now be by Zoom instead of at the office, Tuesday at 10.", Medium.VIDEO),
        ("Das Gespräch führen wir nun per Teams statt bei uns im Büro.", Medium.VIDEO),
        ("Spotkanie odbędzie się jednak na Teams zamiast w biurze.", Medium.VIDEO),
        ("Sted: Teams (lenke kommer)", Medium.VIDEO),
        ("Vi flyttar intervjun till Teams.", Medium.VIDEO),
        ("Het gesprek vindt digitaal plaats.", Medium.VIDEO),
        ("Wir laden Sie zu einem 15-minütigen Telefonat ein.", Medium.PHONE),
        ("Il colloquio sarà telefonico.", Medium.PHONE),
        ("Het gesprek gaat niet door, ik kom er nog op terug.", Medium.UNKNOWN),
        ("We will call you next week once we know more.", Medium.UNKNOWN),
    ],
)
def test_what_is_no_place_of_the_interview_is_not_given(text: str, medium: Medium) -> None:
    found = find_place([letter_of(text)])
    assert (found.location, found.medium) == (None, medium)


@pytest.mark.parametrize(
    "text",
    [
        "Interview on site. Free parking at 14 Mill Road.",
        "As we discussed on the phone, Thursday 4pm at the yard then.",
        "Välkommen till vårt kontor på tisdag.",
        "¿Te podés acercar el martes?",
        "Could you do a trial shift on Friday?",
    ],
)
def test_whoever_comes_without_being_told_where_meets_them_all_the_same(text: str) -> None:
    found = find_place([letter_of(text)])
    assert (found.location, found.medium) == (None, Medium.ONSITE)


def test_the_firm_whose_domain_writes_is_no_part_of_the_address_it_signs_with() -> None:
    letter = letter_of(
        "Could you come in on Monday at 9?",
        sender=("Jo Ash", "jo@larkrise.example"),
        signature="Lark Rise Care Home, 2 Beck Lane, Skipton BD23 1AB\n01756 555 011",
    )
    assert find_place([letter]).location == "2 Beck Lane, Skipton BD23 1AB"


@pytest.mark.parametrize(
    "text",
    [
        "My telephone is 944 555 018, better a whatsapp.",
        "Text or call me at 614-555-0181 with your pick.",
    ],
)
def test_a_number_to_reach_somebody_is_not_dialled_for_the_interview(text: str) -> None:
    assert find_place([letter_of(text)]).dial_in is None


def test_what_is_taken_back_leaves_every_other_character_where_it_was() -> None:
    text = "by Teams rather than in our office, at ten"
    assert without_taken_back(text) == "by Teams" + " " * (text.index(",") - 8) + ", at ten"


def test_a_new_thought_behind_instead_is_not_taken_back() -> None:
    assert "come to the office" in without_taken_back("Instead of Zoom please come to the office.")
