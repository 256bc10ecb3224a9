"""Capitalised words that are nobody, and names that are easily missed, in letters that find_people reads."""

from dataclasses import replace

import pytest

from prepmail.reading.mail.letters import Address
from prepmail.reading.people.find import find_people
from prepmail.reading.people.lower_case import with_capitals
from tests.reading.prose_samples import letter


def people(text: str, *, writer: str | None = None) -> list[tuple[str | None, str | None]]:
    layer = letter(text)
    if writer:
        sender = Address(name=writer, email="office@ferris.example")
        layer = replace(layer, letter=replace(layer.letter, sender=sender))
    return [(each.name, each.title) for each in find_people(layer).interviewers]


def names(text: str, *, writer: str | None = None) -> list[str | None]:
    return [name for name, _ in people(text, writer=writer)]


@pytest.mark.parametrize(
    "text",
    [
        "Für das Fachgespräch schlagen wir Ihnen Montag vor.",
        "Der Küchenchef kommt später dazu.",
        "You're set to talk with our team about the Store Manager, Logistics role.",
        "Interviewers: Hiring Manager and Team Member",
        "Vous rencontrerez l'équipe Produit puis la Direction Technique.",
        "Le colloque avec la coopérative Terres Hautes aura lieu lundi.",
        "Le confermo il colloquio con l'azienda Cantine Brugnera.",
        "Sie sprechen mit der Firma Holzbau Rieger.",
        "Luogo: Via Roma 2, 31015 San Vittorio Lessini (TV)",
        "Wir empfangen Sie im Rathaus Neustadt zum Gespräch.",
        "“We found a baker within a week.” — Tara Quill, Head of People",
    ],
)
def test_phrases_firms_towns_and_quotations_are_nobody(text: str) -> None:
    assert names(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Interview with Harriet Lund. Harriet NEVER runs late.", ["Harriet Lund"]),
        ("L'avv. Pietro Sala La riceverà giovedì.", ["Pietro Sala"]),
        ("Sie sprechen mit Hans-H. Zobel (Werkleiter).", ["Hans-H. Zobel"]),
        ('Interview 3: Wm. "Bud" Strand, Managing Director', ['Wm. "Bud" Strand']),
        ("You will meet Kwabena (Kobby) Owusu, Site Lead.", ["Kwabena Owusu"]),
        ("Te entrevistará Julio Roca (maestro cervecero).", ["Julio Roca"]),
        ("Le atenderá D. Isabel Navas, gerente.", ["Isabel Navas"]),
        ("Te atenderá Don Ignacio Soto, director.", ["Ignacio Soto"]),
        ("You'll meet Don Reyes, foreman.", ["Don Reyes"]),
        ("Je spreekt met Jan-Willem van 't Hof.", ["Jan-Willem van 't Hof"]),
        ("Entrevista com João Pedro d'Ávila.", ["João Pedro d'Ávila"]),
        ("Chat with our founder Wren (she/her) and ops lead Bash (he/him).", ["Wren", "Bash"]),
        ("Please bring ID. Interviewers: PAM LISTER, HR", ["PAM LISTER"]),
    ],
)
def test_a_name_keeps_its_initials_nicknames_and_particles(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_directories_put_the_family_name_first() -> None:
    assert people("Interviewer: OKONKWO, Ngozi (Procurement)") == [("Ngozi OKONKWO", "Procurement")]


def test_brackets_may_hold_the_job_and_the_full_name() -> None:
    assert people("Susan (CTO, Susan Tarn) will interview you on Monday.") == [("Susan Tarn", "CTO")]


def test_a_level_before_the_name_is_no_part_of_it() -> None:
    assert people("Your interview is with Deputy Shona Gant on Monday.") == [("Shona Gant", "Deputy")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nach dem Gespräch mit Frau Kiel möchten wir Sie wiedersehen. Das Gespräch führt Herr Oltmann.", ["Oltmann"]),
        ("Tras la entrevista con Doña Alba Cea, pasas a la final. Te recibirá Pilar Soto.", ["Pilar Soto"]),
        ("Efter samtalet med Lena Ek vill vi träffa dig igen. Du träffar Olle Grip.", ["Olle Grip"]),
        ("Na het gesprek met Henk Bos gaan we graag verder. Je spreekt met Ria Kok.", ["Ria Kok"]),
        ("The leaflet is from our call with Desmond. You'll meet Joss Hale, owner.", ["Joss Hale"]),
        ("Statt Herrn Dorn führt nun Frau Ilg das Gespräch.", ["Ilg"]),
    ],
)
def test_whom_one_has_met_or_who_is_replaced_interviews_no_more(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fala com o meu filho Nelson, que é o chefe da oficina.", ["Nelson"]),
        ("You'll talk to my son Barney, who runs the yard.", ["Barney"]),
        ("Du sprichst mit meiner Tochter Gesa, die den Laden führt.", ["Gesa"]),
    ],
)
def test_family_of_the_writer_is_somebody(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "writer"),
    [
        ("Aanwezig: mezelf (directeur) en Hilde Maes.", "Kristof Baan"),
        ("Du träffar mig som är rektor och Hilde Maes.", "Monica Lund"),
        ("Te espero con Hilde Maes.", "Flor Luna"),
        ("Ich erwarte dich mit Hilde Maes.", "Petra Kuhn"),
        ("My wife Hilde Maes, who runs the office, will sit in.", "Gus Talbot"),
        ("Kan du stikke innom butikken på onsdag? Hilde Maes, butikksjefen, blir også med.", "Maria Strand"),
    ],
)
def test_whoever_writes_comes_with_those_they_name(text: str, writer: str) -> None:
    assert sorted(str(each) for each in names(f"{text}\n\n{writer}", writer=writer)) == sorted(["Hilde Maes", writer])


@pytest.mark.parametrize(
    "text",
    [
        "I will be the one calling you at 2 pm.",
        "Seré yo quien te llame el lunes a las 10.",
        "Sarò io a chiamarla lunedì alle 10.",
        "Ich bin diejenige, die Sie am Montag anruft.",
    ],
)
def test_the_one_who_calls_is_the_writer(text: str) -> None:
    assert names(f"{text}\n\nRosa Klein", writer="Rosa Klein") == ["Rosa Klein"]


def test_whom_one_reports_to_may_be_the_one_who_asks() -> None:
    text = "Please report to Carla Binn (Practice Manager), who will interview you together with Dr R. Chand (GP)."
    assert names(text) == ["Carla Binn", "R. Chand"]


def test_the_interviewer_who_is_away_is_named_by_the_move() -> None:
    text = "We have moved it to Friday instead of Monday, as interviewer Ms. Leela Nair (Team Lead) is on leave."
    assert people(text) == [("Leela Nair", "Team Lead")]


def test_the_next_ones_job_is_not_the_first_ones() -> None:
    assert people("Fra oss: seksjonsleder Ragnhild Moen, tillitsvalgt Per Arne Lund") == [
        ("Ragnhild Moen", "seksjonsleder"),
        ("Per Arne Lund", "tillitsvalgt"),
    ]


def test_family_names_get_their_capital_before_a_job() -> None:
    text = "hey jo\n\nit's with marek nowak-bell (workshop lead)\nbring ur tools, marek says\n"
    assert "Marek Nowak-Bell (" in with_capitals(text)
    assert "Marek says" in with_capitals(text)


def test_the_candidate_in_the_title_of_an_entry_is_no_interviewer() -> None:
    text = "Interview - Theo Mars - Junior Conservator\nAttendees: Lettie Barrow\nDr Lena Cole will interview."
    assert "Theo Mars" not in names(text, writer="Theo Mars")
