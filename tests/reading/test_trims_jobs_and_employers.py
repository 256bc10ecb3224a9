"""What stands beside the name of a job or an employer is no part of it, and plain speech is neither."""

import pytest

from prepmail.domain.reading import Round
from prepmail.reading.position.company_edges import names_nobody, without_desk
from prepmail.reading.position.find import find_position
from prepmail.reading.position.role_edges import is_plain, without_edges
from tests.reading.letters_of import letter_of
from tests.reading.prose_samples import letter


@pytest.mark.parametrize(
    ("said", "job"),
    [
        ("Stellenbesetzungsverfahren Sachbearbeitung Archiv", "Sachbearbeitung Archiv"),
        ("Selezione panettiera", "panettiera"),
        ("gesprekje loodgieter", "loodgieter"),
        ("busco trabajo de albañil", "albañil"),
        ("place of piano teacher", "piano teacher"),
        ("message about roofer mate", "roofer mate"),
        ("Piano Tuner would like to", "Piano Tuner"),
        ("Sous Chef working", "Sous Chef"),
        ("Payroll Clerk REF: PAY/3", "Payroll Clerk"),
        ("Flight Attendant", "Flight Attendant"),
    ],
)
def test_a_job_loses_the_procedure_before_it_and_the_verb_behind_it(said: str, job: str) -> None:
    assert without_edges(said) == job


@pytest.mark.parametrize("said", ["Before the", "Big", "Ob und wann die", "Whether and when the", "ATTEND", "Next"])
def test_ordinary_speech_names_no_job(said: str) -> None:
    assert is_plain(said)


@pytest.mark.parametrize(
    ("text", "subject", "role"),
    [
        ("Before the interview you will sit a short test.", "Hello", None),
        ("Big job came in, so we are shut on Monday.", "Hello", None),
        ("Wann die Stelle besetzt wird, ist noch offen.", "Hallo", None),
        ("Wir würden dich zum Probearbeiten einladen.", "Hallo", None),
        ("Please ask for manager at the door.", "Hello", None),
        ("Takk for søknaden på stillingen som konsulent arkiv og dokument.", "Hei", "konsulent arkiv og dokument"),
        ("Intervjun för tjänsten Sjuksköterska natt på avdelning 3 är bokad.", "Hej", "Sjuksköterska natt"),
        ("Nous vous verrons pour le poste de commis aux comptes.", "Bonjour", "commis aux comptes"),
        ("Schön, dass du als Mechaniker für Windräder einsteigen willst.", "Hallo", "Mechaniker für Windräder"),
        ("Es geht um die Teilzeitstelle als Sachbearbeiterin (m/w/d) Kasse.", "Hallo", "Sachbearbeiterin Kasse"),
        ("Das Gespräch (wissenschaftliche Mitarbeiterin, Nr. 4) entfällt.", "Hallo", "wissenschaftliche Mitarbeiterin"),
        ("They cancelled the interview (Tues 3 May, 9am, site carpenter).", "Hello", "site carpenter"),
        ("You made it to the last round for pastry cook at Larkfield.", "Hello", "pastry cook"),
        ("The position, as you know, is forklift driver.", "Hello", "forklift driver"),
        ("Dear applicant\n\nPayroll Clerk (Ref: AB-12-77)\n\nThank you.", "Hello", "Payroll Clerk"),
        ("Come to our Ground Crew Assessment Day.", "You're through!", "Ground Crew"),
        ("Graag tot dinsdag voor de functie leerkracht Latijn 3e graad.", "Hallo", "leerkracht Latijn 3e graad"),
        ("Bis Montag.", "Vorselektion Rezeptionist:in", "Rezeptionist:in"),
        ("Bis Montag.", "Berufungsverfahren W3-Professur Optik", "W3-Professur Optik"),
        ("Please come.", "INVITATION TO ATTEND INTERVIEW: TYPIST GRADE I (REF X 1/2027)", "TYPIST GRADE I"),
        ("Ihre Bewerbung um eine Ausbildung zur Floristin liegt uns vor.", "Hallo", "Ausbildung zur Floristin"),
    ],
)
def test_a_job_is_named_as_far_as_it_goes(text: str, subject: str, role: str | None) -> None:
    assert find_position([letter(text, subject, sender="kim.ode@gmail.com")]).role == role


@pytest.mark.parametrize(
    ("said", "house"),
    [
        ("Ausbildungsteam der Nordkran GmbH", "Nordkran GmbH"),
        ("L'équipe recrutement de Maison Aubry", "Maison Aubry"),
        ("für die Stadtgemeinde Amberg", "Stadtgemeinde Amberg"),
        ("Gasthof Zur Linde, Familie Huber", "Gasthof Zur Linde"),
        ("Teamwork Systems", "Teamwork Systems"),
    ],
)
def test_who_writes_for_a_house_is_no_part_of_its_name(said: str, house: str) -> None:
    assert without_desk(said) == house


@pytest.mark.parametrize(
    "said",
    [
        "Skickat via Teamtailor",
        "F2F",
        "11h20",
        "Einladung",
        "AIA",
        "RT(R)(MR",
        "Sala Riunioni",
        "Level 3",
        "Storgata 11",
        "Kaffee",
        "Regulated by the Law Society",
    ],
)
def test_words_in_a_companys_place_may_name_nobody(said: str) -> None:
    assert names_nobody(said)


@pytest.mark.parametrize("said", ["Acme", "RoomMate Hotels", "Levelset", "MDA Space", "Aula Software"])
def test_a_name_that_looks_like_such_words_stays_one(said: str) -> None:
    assert not names_nobody(said)


@pytest.mark.parametrize(
    ("text", "sender", "company"),
    [
        (
            "Mon client, la coopérative Vignes du Thouet (Saumur), souhaite vous voir.",
            ("Al", "al@gmail.com"),
            "Vignes du Thouet",
        ),
        (
            "Confermo il colloquio con l'azienda Ceramiche Bonfanti (nostra cliente).\n\nLuca Neri\nTempo Risorse Srl",
            ("Luca Neri", "l.neri@temporisorse.example"),
            "Ceramiche Bonfanti",
        ),
        (
            "Just had Fernley Roofing on the phone and they have had to cancel.\n\nBaz\nHammer Trades Recruitment",
            ("Baz Hale", "baz@hammertrades.example"),
            "Fernley Roofing",
        ),
        (
            "See you Monday.\n\nPaul Boudreaux\nOwner, The Heron's Nest, Biloxi",
            ("Paul Boudreaux", "paul@heronsnest.example"),
            "The Heron's Nest",
        ),
        (
            "Das Gespräch entfällt.\n\nIhr Matthias Bergmann\nBergmann & Söhne Dachdecker",
            ("Matthias Bergmann", "m@bergmann-soehne.example"),
            "Bergmann & Söhne Dachdecker",
        ),
        (
            "Tot maandag in het Sint-Jozefscollege.\n\nKoen Maes",
            ("Koen Maes", "koen.maes@sint-jozef.example"),
            "Sint-Jozefscollege",
        ),
        (
            "Come to the Clearwater County Sheriff's Office.\n\nHR",
            ("HR", "hr@clearwater.example"),
            "Clearwater County Sheriff's Office",
        ),
        (
            "See you.\n\nMonty Abrams, AIA\nHalvorsen Architects",
            ("Monty Abrams", "monty@gmail.com"),
            "Halvorsen Architects",
        ),
        (
            "Your upcoming conversation with Gregory Mountain Resort.",
            ("Gregory Mountain Resort", "no-reply@us.greenhouse-mail.io"),
            "Gregory Mountain Resort",
        ),
        (
            "A domani.\n\nMarta\nHotel Villa delle Rose",
            ("Marta", "info@villadellerose.example"),
            "Hotel Villa delle Rose",
        ),
        ("Vi holder til i Storgata 11, Molde.\n\nKari", ("Kari", "kari@gmail.com"), None),
    ],
)
def test_an_employer_goes_by_its_whole_name(text: str, sender: tuple[str, str], company: str | None) -> None:
    assert find_position([letter_of(text, sender=sender)]).company == company


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("If it opens again you're my first call.", Round.UNKNOWN),
        ("We invite you to a first interview on 3 May; a second interview is held on 10 May.", Round.FIRST),
        ("Vi inviterer til 1. samtale mandag. En eventuel 2. samtale holdes i uge 34.", Round.FIRST),
        ("Wir laden Sie zum ersten Video-Gespräch ein.", Round.FIRST),
        ("Pop in for an informal chat at the shop.", Round.UNKNOWN),
        ("The call is a preliminary screening with HR.", Round.SCREEN),
        ("final chat with our cto is set for friday", Round.FINAL),
    ],
)
def test_a_round_is_that_of_the_meeting_at_hand(text: str, stage: Round) -> None:
    assert find_position([letter(text, "Hello")]).round is stage
