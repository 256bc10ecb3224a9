"""Who, what and where as the words around them decide: a rank is no name, a room no employer, a sentence no address."""

import time

import pytest

from prepmail.domain.reading import Medium, Round
from prepmail.reading.mail.domains import company_label
from prepmail.reading.people.find import find_people
from prepmail.reading.people.sign_offs import find_sign_off
from prepmail.reading.place.find import find_place
from prepmail.reading.position.find import find_position
from tests.reading.letters_of import letter_of

_AGENCY = ("Nisha", "nisha@brightpath-recruit.example")


def people(
    text: str, sender: tuple[str, str] = ("Dana Ortiz", "dana@acme.example")
) -> list[tuple[str | None, str | None]]:
    found = find_people(letter_of(text, sender=sender)).interviewers
    return sorted(((each.name, each.title) for each in found), key=lambda each: each[0] or "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("You will meet our Deputy Tracey Holm.", [("Tracey Holm", "Deputy")]),
        (
            "Interlocuteurs : Me Claire Aubry (associée), Paul Roy (gérant)",
            [("Claire Aubry", "associée"), ("Paul Roy", "gérant")],
        ),
        ("Am Gespräch nehmen teil: Frau Ltd. KBD Sommer (Leitung).", [("Sommer", "Leitung")]),
        ("Panel: Mrs A. Fairley (Headteacher)", [("A. Fairley", "Headteacher")]),
        ("Interviewer: Coleman Ayers, Manager, Network Pricing", [("Coleman Ayers", "Manager, Network Pricing")]),
        ("Interviewers: Housekeeping Manager", []),
        ("Interviewer: Holloway, Denise", [("Denise Holloway", None)]),
        ("Please pick a time by April 14. Use the staff door on Angel Inn Yard.", []),
        (
            "Panel: Building Official Ted Ruud, City Clerk Martha Finch",
            [("Martha Finch", "City Clerk"), ("Ted Ruud", "Building Official")],
        ),
        (
            "U spreekt met Marloes Bos, teamleider bovenbouw, en Hassan el Amrani, sectievoorzitter Nederlands.",
            [("Hassan el Amrani", "sectievoorzitter Nederlands"), ("Marloes Bos", "teamleider bovenbouw")],
        ),
        ("Ask for Gary Poll, he's the workshop foreman, he'll be running it.", [("Gary Poll", "workshop foreman")]),
        ("Du sprichst mit: Theresa (Front Office) und Florian (HR)", [("Florian", "HR"), ("Theresa", "Front Office")]),
        (
            "You will meet Neil Stott (Director) and Gemma Rudd, Planning\nWhere: here",
            [("Gemma Rudd", "Planning"), ("Neil Stott", "Director")],
        ),
        ("Det blir deg, og du snakker med min mand Poul Krogh.", [("Poul Krogh", None)]),
    ],
)
def test_the_words_beside_a_name_are_no_part_of_it(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert people(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Lass uns kurz schnacken, nur du und ich.",
        "You're on with me tomorrow, I'll call the number on your resume.",
        "Pregunta por mí en recepción.",
        "Ci sono io e basta.",
        "O resto mantém-se, só comigo.",
    ],
)
def test_the_writer_alone_meets(text: str) -> None:
    assert people(f"Hi,\n\n{text}\n\nDana Ortiz") == [("Dana Ortiz", None)]


def test_those_who_will_join_join_the_writer() -> None:
    text = "Let's talk on Monday. My lab manager Luis will join.\n\nDana Ortiz"
    assert [name for name, _ in people(text)] == ["Dana Ortiz", "Luis"]


def test_who_only_books_is_not_one_of_the_people_named() -> None:
    text = "It takes an hour with Karen Whitlow, Branch Manager. Reply by Monday and I'll get it booked.\n\nDana Ortiz"
    assert people(text) == [("Karen Whitlow", "Branch Manager")]


def test_who_arranges_is_no_interviewer_where_the_text_says_so_behind_the_name() -> None:
    text = "You will meet Ana Silva. Rita Gallo will be in touch about travel.\n\nDana Ortiz"
    assert people(text) == [("Ana Silva", None)]


def test_who_signs_for_somebody_is_no_interviewer() -> None:
    text = (
        "Le jury sera composé de Mme Brigitte Lenoir, directrice.\n\n"
        "Pour le Maire et par délégation,\nNadège Roussel\nMairie"
    )
    assert people(text) == [("Brigitte Lenoir", "directrice")]


def test_a_firm_behind_a_given_name_is_no_family_name() -> None:
    text = "Ich rufe dich an.\n\nViele Grüße\nLea\n\nLea Tönnies · People & Culture"
    assert [name for name, _ in people(text, ("Lea von Blinkwerk", "lea@blinkwerk.example"))] == ["Lea Tönnies"]


def test_the_line_between_name_and_house_is_a_title() -> None:
    letter = letter_of(
        "Un saludo,\nRosario Gil\nGobernanta\nHotel Puntalar", sender=("Rosario Gil", "r@hotelpuntalar.example")
    )
    assert find_sign_off(letter).title == "Gobernanta"


@pytest.mark.parametrize(
    ("text", "location"),
    [
        ("Address: Unit 6, 88 Muir Street, Rocklea. Ask for Gary, he runs it.", "Unit 6, 88 Muir Street, Rocklea"),
        (
            "Das Gespräch findet statt im Kreishaus, Am Hof 3, 04999 Elsterau, Zimmer 214 (II. OG).",
            "Kreishaus, Am Hof 3, 04999 Elsterau, Zimmer 214 (II. OG)",
        ),
        ("L'entretien a lieu à Océapôle, quai Est, 17000 La Rochelle.", "Océapôle, quai Est, 17000 La Rochelle"),
        (
            "pelas 11h40, no Salão Nobre dos Paços do Município de Serra, Praça da República, 6000-000 Serra.",
            "Salão Nobre dos Paços do Município de Serra, Praça da República, 6000-000 Serra",
        ),
        (
            "Spotkamy się w biurze: ul. Portowa 22, 81-001 Gdynia, III piętro, pok. 305.",
            "ul. Portowa 22, 81-001 Gdynia, III piętro, pok. 305",
        ),
        ("It was to be held at 4 Lyme Court, London WC1.", "4 Lyme Court, London WC1"),
        ("We are at 27 Mallow Street, Limerick V94 X0T1, above the chemist.", "27 Mallow Street, Limerick V94 X0T1"),
        ("INTERVIEW AT THE TERMINAL, 900 FRONTAGE RD BILLINGS MT. ASK FOR DOUG.", "900 FRONTAGE RD BILLINGS MT"),
        ("Kommen Sie vorbei, Rosenweg 6 in 12999 Birkenau.", "Rosenweg 6 in 12999 Birkenau"),
        (
            "Wednesday 5 August\nLock Stadium, Gate 7, Riverside Way, Derby\n\nWear something comfy.",
            "Lock Stadium, Gate 7, Riverside Way, Derby",
        ),
        ("Come by Tuesday, 455 County Road 9, Bend, OR 97701.", "455 County Road 9, Bend, OR 97701"),
        (
            "Location: 3 Argyle Walk, London WC1H 8EP\nJules Oduya will be your interviewer.",
            "3 Argyle Walk, London WC1H 8EP",
        ),
        ("Pick a time for our intro call.\n\nOrbital Ltd, 9 Tanner Yard, Bristol BS2 0XX. Unsubscribe here", None),
        ("\tPreviously\tNow\nWhere\tSite, Moss Bank Works\tMicrosoft Teams (link to follow)", None),
    ],
)
def test_a_place_begins_with_its_room_and_ends_with_its_sentence(text: str, location: str | None) -> None:
    assert find_place([letter_of(text)]).location == location


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Please call 1-605-555-0137 and enter conference code 448812#.", "1-605-555-0137"),
        ("Please call me at 920-555-0117 if that doesn't work.", None),
        ("If you have received it in error please telephone 0151 496 0100.", None),
        ("Any dramas ring me not them. 0491 570 156.", None),
    ],
)
def test_a_number_for_trouble_is_none_to_dial(text: str, number: str | None) -> None:
    found = find_place([letter_of(text)]).dial_in
    assert (found or "").startswith(number or "")
    assert (found is None) == (number is None)


@pytest.mark.parametrize(
    ("text", "medium"),
    [
        ("We'd like to have you out for an interview and to meet the dogs.", Medium.ONSITE),
        ("Come out to the yard on Saturday at noon.", Medium.ONSITE),
        ("I'll call the number on your resume.", Medium.PHONE),
        ("We'd love a 20 minute intro call about the role.", Medium.PHONE),
        ("Wir möchten Sie in einem Gespräch (Teams, 30 Min.) kennenlernen.", Medium.VIDEO),
    ],
)
def test_how_one_meets_is_told_by_small_words(text: str, medium: Medium) -> None:
    assert find_place([letter_of(text)]).medium is medium


@pytest.mark.parametrize(
    ("text", "subject", "sender", "company"),
    [
        ("My client out at Rocklea, Tindal Fabrication, are keen on you.", "job", _AGENCY, "Tindal Fabrication"),
        ("Mandant ist die Räderwerk Thun AG, gesucht wird ein Polymechaniker.", "Termin", _AGENCY, "Räderwerk Thun AG"),
        (
            "The interview is off.",
            "Interview - Grants Manager - POSTPONED",
            ("Desk", "desk@merefoundation.example"),
            "Mere Foundation",
        ),
        (
            "Your L2 interview is on Wednesday.",
            "L2 Interview || Analyst || Vayu Insurance",
            ("Rohit", "r@vayuinsurance.example"),
            "Vayu Insurance",
        ),
        ("Wir laden Sie in unsere Praxis ein.", "Bewerbung", ("Team", "praxisteam@gmx.de"), None),
        (
            "presso la Sala Consiliare del Comune di Valdi, Piazza Libertà 1.",
            "Colloquio",
            ("Ufficio", "concorsi@comune-valdi.example"),
            "Comune di Valdi",
        ),
        (
            "Thank you.\n\nAnil\nReader in Chemistry\nUniversity of Wexcombe",
            "Post",
            ("Anil", "a@wexcombe.example"),
            "University of Wexcombe",
        ),
    ],
)
def test_a_room_a_code_a_word_of_state_is_no_employer(
    text: str, subject: str, sender: tuple[str, str], company: str | None
) -> None:
    assert find_position([letter_of(text, subject=subject, sender=sender)]).company == company


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        ("Dear Sam\n\nRe: 412-B5-2207 Staff Nurse - Ward 9", "Interview", "Staff Nurse"),
        ("Your interview is confirmed.", "STF01887 Roads Inspector - interview arrangements", "Roads Inspector"),
        (
            "You're through to the next stage for Matchday Hospitality Team Member.",
            "Hello",
            "Matchday Hospitality Team Member",
        ),
        ("C'est pour la place de pâtissier.", "rdv", "pâtissier"),
        ("De vacature docent Nederlands is ingetrokken.", "Gesprek", "docent Nederlands"),
        ("Pode ser segunda-feira?", "Entrevista livreiro", "livreiro"),
        ("Come to talk about the Saturday till job.", "job", None),
        ("Jury: Ann Claes (diensthoofd), Bart Wouters (algemeen directeur)", "Gesprek", None),
    ],
)
def test_a_job_is_read_without_its_number_and_in_small_letters(text: str, subject: str, role: str | None) -> None:
    assert find_position([letter_of(text, subject=subject)]).role == role


def test_the_second_chat_is_the_second_round() -> None:
    assert find_position([letter_of("So: second chat!")]).round is Round.SECOND


@pytest.mark.parametrize(
    ("address", "label"),
    [
        ("carol@willowhome.example.org", "willowhome"),
        ("kim@mail.example.com", None),
        ("theo@example.co.uk", None),
        ("kim@mail.acme.co.uk", "acme"),
    ],
)
def test_a_reserved_domain_is_nobodys_but_what_stands_before_it_may_be(address: str, label: str | None) -> None:
    assert company_label(address) == label


@pytest.mark.parametrize(
    ("head", "piece", "times", "tail"),
    [
        ("Where\t", "a\t", 20_000, ""),
        ("Location: ", "Ave. A ", 10_000, ""),
        ("Frau ", "Ltd. ", 10_000, "KBD"),
        ("\n", "Gate, Stadium, ", 5_000, "Way"),
        ("Interviewer: ", "Manager, ", 10_000, ""),
        ("1 ", "AAA ", 20_000, "RD"),
        ("my client out at ", "a-", 20_000, ""),
        ("salle ", "Aa ", 20_000, ", 3 rue X"),
    ],
)
def test_hostile_words_cost_no_time(head: str, piece: str, times: int, tail: str) -> None:
    def seconds(count: int) -> float:
        letter = letter_of(head + piece * count + tail)
        taken = []
        for _ in range(2):
            began = time.process_time()
            find_place([letter])
            find_position([letter])
            find_people(letter)
            taken.append(time.process_time() - began)
        return min(taken)

    half, whole = seconds(times // 2), seconds(times)
    # Twice the words may cost twice the time, on a busy machine and on a slow one; four times would be a square.
    assert whole < 3.5 * half + 0.05
