"""Interviewers in prose are those whom one will talk to: not who writes, arranges, helps or was there before."""

import pytest

from prepmail.domain.reading import PersonKind
from prepmail.reading.people.find import find_people, people_in
from tests.reading.letters_of import letter_of


def names(text: str, *, subject: str = "Interview", company: str | None = None) -> list[str | None]:
    return [each.name for each in find_people(letter_of(text, subject=subject), company=company).interviewers]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hi Sam,\n\nYou'll be chatting with Priyanka from our data team.\n\nThanks,\nDana", ["Priyanka"]),
        (
            "Hi Sam,\nI've scheduled you with Tomek Wójcik (Engineering Director) on Friday at 2pm.\nDana",
            ["Tomek Wójcik"],
        ),
        (
            "Your interviewers for this round: Nkechi Okafor, Lead Data Scientist; Bjørn Aas, Senior ML Engineer.",
            ["Nkechi Okafor", "Bjørn Aas"],
        ),
        (
            "The interview will be conducted by Dr. Amara Nwosu, Chief Medical Officer, and lasts 45 minutes.",
            ["Amara Nwosu"],
        ),
        (
            (
                "Who you'll meet:\n• Hana Kobayashi - Product Lead\n• Luis Ortega - Staff Designer\n• Fatima Zahra El "
                "Amrani - VP Product\n\nHow to prepare: read the brief."
            ),
            ["Hana Kobayashi", "Luis Ortega", "Fatima Zahra El Amrani"],
        ),
        ("Interviewer: Mei-Ling Wu\nTitle: Senior Counsel", ["Mei-Ling Wu"]),
        ("Our hiring manager, Declan Byrne, will call you at 10am on 087 555 0123.", ["Declan Byrne"]),
        (
            "Declan will walk you through the role and Niamh from HR will join for the last ten minutes.",
            ["Declan", "Niamh"],
        ),
        (
            (
                "Looking forward to seeing you on Monday. If you have any questions, please contact Laura Stone at "
                "laura@acme.example.\nBest,\nDana"
            ),
            [],
        ),
        (
            (
                "Thank you for speaking with Tom Ellis on Tuesday. We would like to invite you to a final interview "
                "with our CEO, Margot Lefèvre."
            ),
            ["Margot Lefèvre"],
        ),
        (
            "You're confirmed! Time: 10:00 AM\nInterview with: Jamal Carter, Ops Manager\nLocation: Zoom",
            ["Jamal Carter"],
        ),
        (
            (
                "9:00-9:30 Welcome (Kate Moss-Hill, Recruiter)\n9:30-10:15 Technical deep dive – Arjun Nair, Principal "
                "Engineer\n10:15-10:30 Break\n10:30-11:15 Pairing with Sofie Lund\n"
            ),
            ["Kate Moss-Hill", "Arjun Nair", "Sofie Lund"],
        ),
        (
            "Time\tWho\tTitle\tFocus\n13:00\tGreta Vogel\tCTO\tArchitecture\n14:00\tPaul Kern\tTeam Lead\tLive coding",
            ["Greta Vogel", "Paul Kern"],
        ),
        ("Please join Rachel, Ibrahim and Sue for a panel interview.", ["Rachel", "Ibrahim", "Sue"]),
        (
            (
                "You will meet Rachel Adams and Ibrahim Diallo. Rachel leads the platform team; Ibrahim is a staff "
                "engineer."
            ),
            ["Rachel Adams", "Ibrahim Diallo"],
        ),
        (
            (
                "I'd love to set up a quick 20 minute call with you this week to tell you more about the "
                "role.\n\nBest,\nDana Ortiz\nSenior Recruiter"
            ),
            ["Dana Ortiz"],
        ),
        ("Please schedule a call with our Head of Growth Ingrid Dahl using the link.", ["Ingrid Dahl"]),
        (
            (
                "an dem Gespräch werden Frau Sabine Hoffmann (Personalleiterin) und Herr Thomas Krause "
                "(Abteilungsleiter IT) teilnehmen."
            ),
            ["Sabine Hoffmann", "Thomas Krause"],
        ),
        (
            "Sie werden mit unserem Teamleiter Jonas Weber und unserer HR-Managerin Lea Kaya sprechen.",
            ["Jonas Weber", "Lea Kaya"],
        ),
        (
            "Ihre Gesprächspartner sind: Dr. Andreas Vogt (Geschäftsführer), Miriam Schulte (Leiterin Marketing).",
            ["Andreas Vogt", "Miriam Schulte"],
        ),
        ("Das Interview führt Max Mustermann, unser CTO, mit dir.", ["Max Mustermann"]),
        ("Bei Rückfragen wenden Sie sich bitte an Frau Petra Lang.", []),
        ("Ich freue mich auf unser Gespräch!\n\nViele Grüße\nDana Ortiz\nHR Business Partner", ["Dana Ortiz"]),
        (
            "Vous serez reçu par M. Étienne Girard, directeur technique, et Mme Nadia Benali (RH).",
            ["Étienne Girard", "Nadia Benali"],
        ),
        ("L'entretien se déroulera avec Camille Roux, notre lead développeuse, et durera une heure.", ["Camille Roux"]),
        ("Vos interlocuteurs : Hugo Lambert (CTO) et Inès Moreau (Product Manager)", ["Hugo Lambert", "Inès Moreau"]),
        (
            "La entrevista será con Javier Ruiz, director de tecnología, y Marta Gil, de Recursos Humanos.",
            ["Javier Ruiz", "Marta Gil"],
        ),
        ("Hablarás con Pablo Serrano (Tech Lead).", ["Pablo Serrano"]),
        ("Il colloquio si terrà con l'ing. Matteo Greco, responsabile di produzione.", ["Matteo Greco"]),
        ("Incontrerai Sara Conti (HR Manager) e Luca Ferri (CTO).", ["Sara Conti", "Luca Ferri"]),
        (
            "Je gesprek is met Daan Visser, engineering manager, en Lotte Mulder van HR.",
            ["Daan Visser", "Lotte Mulder"],
        ),
        ("A entrevista será com a Ana Beatriz Souza, gerente de produto.", ["Ana Beatriz Souza"]),
        ("Você vai conversar com Rafael Lima (Tech Lead) e Carla Dias.", ["Rafael Lima", "Carla Dias"]),
        (
            "Rozmowę poprowadzi Marek Zieliński, kierownik zespołu, oraz Ewa Nowak z działu HR.",
            ["Marek Zieliński", "Ewa Nowak"],
        ),
        ("Spotka się Pani z Janem Nowakiem (CTO).", ["Jan Nowak"]),
        ("Du kommer att träffa Karin Ström, teknikchef, och Erik Holm.", ["Karin Ström", "Erik Holm"]),
        ("Du skal møde Mette Friis (HR-chef) og Lars Bech (udviklingschef).", ["Mette Friis", "Lars Bech"]),
        ("I intervjuet møter du Ola Nordmann, avdelingsleder.", ["Ola Nordmann"]),
        ("You'll be meeting with members of our Platform Engineering team in San Francisco.", []),
        ("Please meet us at Union Square. The interview is with Blue River Analytics.", []),
        ("Join the Microsoft Teams Meeting\nInterview with Acme Robotics for Backend Engineer", []),
        (
            "Interview panel\n\nJohn Carver (Director of Finance)\nPriya Shah (Controller)\n\nPlease bring ID.",
            ["John Carver", "Priya Shah"],
        ),
        ("With: Ana, Raj & Lee", ["Ana", "Raj", "Lee"]),
        ("Your panel: Prof. Helen McKay (Dean), Dr. Obi Eze, and Ruth Tan", ["Helen McKay", "Obi Eze", "Ruth Tan"]),
        (
            (
                "I wanted to introduce you to Mark Stein, who runs our sales team. Mark would like to meet you "
                "Thursday at 3."
            ),
            ["Mark Stein"],
        ),
        ("First you'll speak with Kim (30 min), then with Lee Chang, our VP Sales.", ["Kim", "Lee Chang"]),
        (
            (
                "On the day: report to reception and ask for Janet. The interview panel consists of Mr. P. Hughes "
                "(Head Teacher) and Mrs. L. Grant (Governor)."
            ),
            ["P. Hughes", "L. Grant"],
        ),
        ("Shall we say Tuesday at 10? I will call you then.\n\nRegards,\nDana", ["Dana Ortiz"]),
        ("Hi Sam, Jorge here from Acme. Can we talk tomorrow at noon? I'll ring you.\nDana", ["Dana Ortiz"]),
        ("Meeting details\nWhen: Tue 3 March 10:00\nWho: Dana Ortiz - organizer, Ana Silva, Sam Lee", ["Ana Silva"]),
        ("A 45-minute conversation between you and Wei Zhang, Staff Engineer at Acme.", ["Wei Zhang"]),
        ("The assignment will be reviewed by Oleg Petrov. Please submit by Friday.", []),
        ("We use Greenhouse and React Native. You will work with Docker Swarm and report to Nina Hall.", []),
        ("Best of luck with your interviews at Acme!\nThe Acme Talent Team", []),
        ("Interviewers\tDr. Lena Brandt, Head of R&D\nFormat\tPanel", ["Lena Brandt"]),
        (
            "1. Coding – Samir Haddad\n2. Design – Julia Roth\n3. Values – Beth Oyelaran",
            ["Samir Haddad", "Julia Roth", "Beth Oyelaran"],
        ),
        (
            (
                "Dear Sam,\n\nI am writing to confirm your interview with Professor Imelda Quist and Dr Tariq Aziz, "
                "both of the Department of Chemistry."
            ),
            ["Imelda Quist", "Tariq Aziz"],
        ),
        ("You're all set! Nadia Rahimi (Engineering Manager, Platform) will be your interviewer.", ["Nadia Rahimi"]),
        ("Participants: Chidi Eze, Paola Rinaldi, Sam Lee", ["Chidi Eze", "Paola Rinaldi"]),
        (
            "Panel:\nAlma Reyes | CFO\nBob Tran | Controller\nCarol Singh | FP&A Lead",
            ["Alma Reyes", "Bob Tran", "Carol Singh"],
        ),
        ("Round 2 with Yusuf Demir (30 mins)\nRound 3 with Claire Novak (45 mins)", ["Yusuf Demir", "Claire Novak"]),
        ("The call is with Xiomara, our head of community.", ["Xiomara"]),
        ("Our co-founders Pete and Julia are keen to meet you.", ["Pete", "Julia"]),
        ("Interviewers: TBD", []),
        ("Interviewer(s): Gwen Alder, Sr. Recruiter / Tom Ode, Staff SRE", ["Gwen Alder", "Tom Ode"]),
        (
            "Hi Sam - quick note: Marcus can't make 3pm, so Elena Petrova will take the interview instead.",
            ["Elena Petrova"],
        ),
        (
            "If you need any accommodations, email Joan Baker. You will meet the team lead, Viktor Hahn.",
            ["Viktor Hahn"],
        ),
        (
            "Sie treffen Herrn Michael Braun aus der Fachabteilung sowie Frau Keller vom Personalwesen.",
            ["Michael Braun", "Keller"],
        ),
        ("Teilnehmer: Frau Anke Berger (HR), Herr Lutz Frey (Produktion)", ["Anke Berger", "Lutz Frey"]),
        ("dich erwarten Nora Stein (Head of Product) und Ben Acker (Lead Designer).", ["Nora Stein", "Ben Acker"]),
        ("Vous échangerez avec Thomas Leroy (Lead Dev) et Aïcha Diop (RH).", ["Thomas Leroy", "Aïcha Diop"]),
        ("Te reunirás con Andrea Soto, jefa de ventas.", ["Andrea Soto"]),
        ("Saranno presenti Chiara Bruni (HR) e Fabio Sala (direttore vendite).", ["Chiara Bruni", "Fabio Sala"]),
        ("Je spreekt met Eva Smit en Koen Bakker van ons productteam.", ["Eva Smit", "Koen Bakker"]),
        ("Os entrevistadores serão Tiago Reis e Inês Lopes.", ["Tiago Reis", "Inês Lopes"]),
        ("W rozmowie wezmą udział: Monika Lis (HR) i Adam Wrona (kierownik).", ["Monika Lis", "Adam Wrona"]),
        ("Intervjuare: Sara Lind, Peter Ek", ["Sara Lind", "Peter Ek"]),
        ("Med til samtalen er Anne Krogh, afdelingsleder, og Jens Bo.", ["Anne Krogh", "Jens Bo"]),
        (
            (
                "Please find below the Zoom details. The HR Business Partner, Ms. Olu Adeyemi, and the hiring manager, "
                "Mr. Finn Cole, will be on the call."
            ),
            ["Olu Adeyemi", "Finn Cole"],
        ),
        ("Session 1: Deep dive (Kofi Mensah)\nSession 2: Values (Rita Gallo)", ["Kofi Mensah", "Rita Gallo"]),
        (
            "I will be your interviewer for this call and our VP Sales, Greg Moss, may drop in.\n\nDana Ortiz",
            ["Greg Moss", "Dana Ortiz"],
        ),
        ("We received your application through LinkedIn. Thanks, Dana", []),
        ("Meet the Acme team at Hall 5. Best, Dana", []),
        (
            "You'll have back-to-back conversations with Ivan Petrov, Aiko Tanaka, and Maria-José Ruiz-Vega.",
            ["Ivan Petrov", "Aiko Tanaka", "Maria-José Ruiz-Vega"],
        ),
        ("Conversation partner: Lina Haugen, Team Lead Data", ["Lina Haugen"]),
        (
            "Interview Schedule\n2:00 PM | Coding | Sean O'Hara\n3:00 PM | Design | D'Angelo Price",
            ["Sean O'Hara", "D'Angelo Price"],
        ),
    ],
)
def test_who_interviews_is_read_from_how_people_write(text: str, expected: list[str]) -> None:
    assert sorted(name or "" for name in names(text)) == sorted(expected)


def test_titles_say_what_each_decides() -> None:
    text = "You will meet with Ana Silva (VP Engineering), Raj Patel, Staff Engineer, and our recruiter, Kim Park."
    found = find_people(letter_of(text)).interviewers
    assert [(each.name, each.title, each.kind) for each in found] == [
        ("Ana Silva", "VP Engineering", PersonKind.EXECUTIVE),
        ("Raj Patel", "Staff Engineer", PersonKind.PEER),
        ("Kim Park", "recruiter", PersonKind.HR),
    ]


def test_a_title_keeps_its_department_and_the_next_name_stays_a_name() -> None:
    text = (
        "You'll meet Jan-Willem van der Berg, Director of Sales and Marketing, and Zoë Núñez (she/her) – VP, Product."
    )
    found = find_people(letter_of(text)).interviewers
    assert [(each.name, each.title) for each in found] == [
        ("Jan-Willem van der Berg", "Director of Sales and Marketing"),
        ("Zoë Núñez", "VP, Product"),
    ]


def test_addresses_and_profiles_beside_a_name_belong_to_it() -> None:
    text = "Interviewers:\n- Ana Silva LinkedIn <https://linkedin.com/in/ana>, CTO\n- Raj Patel <raj@acme.example>"
    found = find_people(letter_of(text)).interviewers
    assert [(each.name, each.title, each.email) for each in found] == [
        ("Ana Silva", "CTO", None),
        ("Raj Patel", None, "raj@acme.example"),
    ]


def test_who_calls_signs_with_title_and_address() -> None:
    text = "Hi Sam,\n\nI'll call you on Tuesday at 3pm.\n\nBest,\nDana\nEngineering Manager, Acme"
    (each,) = find_people(letter_of(text)).interviewers
    assert (each.name, each.title, each.email, each.kind) == (
        "Dana Ortiz",
        "Engineering Manager",
        "dana@acme.example",
        PersonKind.MANAGER,
    )


@pytest.mark.parametrize(
    "text",
    [
        "You'll be talking to me and Dot, who founded the place.\n\nDana Ortiz\nAcme Pottery",
        "We will be three: myself, Isla Grant (Brand Manager) and Hamish Boyd.\n\nDana Ortiz",
        "Du møder designchef Rikke Toft og undertegnede.\n\nVenlig hilsen\nDana Ortiz",
        "Du lernst mich und meine Kollegin Birte Janßen kennen.\n\nGrüße\nDana Ortiz",
    ],
)
def test_the_writer_beside_others_is_one_of_them(text: str) -> None:
    found = names(text)
    assert "Dana Ortiz" in found
    assert len(found) > 1


def test_a_coordinator_who_looks_forward_is_no_interviewer() -> None:
    text = "We look forward to speaking with you.\n\nBest,\nDana Ortiz\nRecruiting Coordinator"
    assert names(text) == []


def test_an_interviewer_who_cannot_come_is_known() -> None:
    assert names("So sorry, Melissa has a conflict on Thursday. Could we move your interview to Monday?") == ["Melissa"]


def test_the_company_is_nobody() -> None:
    assert names("Your interview with Zephyr Dynamics is confirmed.", company="Zephyr Dynamics") == []


def test_the_subject_names_who_where_the_text_does_not() -> None:
    assert names("See you then.", subject="Interview with Ana Silva") == ["Ana Silva"]


def test_the_words_are_the_evidence() -> None:
    people = find_people(letter_of("Hello. You will meet with Ana Silva on Monday. Bye."))
    assert people.evidence is not None
    assert people.evidence.quote == "You will meet with Ana Silva on Monday."


def test_a_sentence_broken_by_the_mail_program_is_read_whole() -> None:
    text = "We are happy to confirm that on Wednesday you will be speaking with Ana\nSilva, our VP Engineering."
    assert names(text) == ["Ana Silva"]


@pytest.mark.parametrize(
    ("line", "header", "expected"),
    [
        ("10:00\tSystem design\tAna Silva, Staff Engineer", None, ["Ana Silva"]),
        ("9:30 – 10:15 Pairing with Sofie Lund", None, ["Sofie Lund"]),
        ("1:00 PM\nProduct sense\nCarmen Ruiz (Group PM)\nhttps://meet.google.com/a-b", None, ["Carmen Ruiz"]),
        ("10:00\tBlue Room\tRaj", "Time\tPlace\tInterviewer", ["Raj"]),
        ("12:00\tLunch break\tOffice Tour", None, []),
        ("2:00 PM ET - New York", None, []),
    ],
)
def test_a_row_of_a_schedule_names_its_own_people(line: str, header: str | None, expected: list[str]) -> None:
    assert [each.name for each in people_in(line, header=header)] == expected
