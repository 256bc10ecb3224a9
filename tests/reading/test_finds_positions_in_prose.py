"""The job and the employer as prose names them: never the service that sends, the agency only where it hires itself."""

import pytest

from prepmail.domain.reading import Format, Interviewer, Round
from prepmail.reading.position.find import find_position
from tests.reading.letters_of import letter_of


@pytest.mark.parametrize(
    ("text", "subject", "sender", "company", "role"),
    [
        (
            "We are pleased to invite you for an interview for the Junior Accountant position.",
            "Interview Invitation – Junior Accountant – Globex GmbH",
            ("Recruiting", "no-reply@personio.de"),
            "Globex GmbH",
            "Junior Accountant",
        ),
        (
            (
                "Thanks for your interest in Globex! Next step is a call about our Customer Success Manager (EMEA) "
                "opening."
            ),
            "Next steps",
            ("Globex", "no-reply@us.greenhouse-mail.io"),
            "Globex",
            "Customer Success Manager (EMEA)",
        ),
        (
            "Hi, I'm Kim from the talent team at Initech. Would love to chat about the iOS Developer role.",
            "Quick chat?",
            ("Kim Lee", "kim.lee@gmail.com"),
            "Initech",
            "iOS Developer",
        ),
        (
            (
                "Sehr geehrte Frau Lee,\nvielen Dank für Ihre Bewerbung als Werkstudentin Controlling (w/m/d) bei der "
                "Nordlicht AG."
            ),
            "Ihre Bewerbung",
            ("Bewerbermanagement", "jobs@nordlicht.example"),
            "Nordlicht AG",
            "Werkstudentin Controlling",
        ),
        (
            (
                "Suite à votre candidature pour le poste de Chargée de communication (H/F) au sein de la société "
                "Mirabelle, nous souhaitons vous rencontrer."
            ),
            "Votre candidature",
            ("Mirabelle RH", "rh@mirabelle.example"),
            "Mirabelle",
            "Chargée de communication",
        ),
        (
            "Nos ponemos en contacto contigo por el puesto de Técnico de soporte en Altamar Sistemas.",
            "Proceso de selección",
            ("Altamar", "talento@altamar.example"),
            "Altamar Sistemas",
            "Técnico de soporte",
        ),
        (
            (
                "La contattiamo in merito alla sua candidatura per la posizione di Impiegato amministrativo presso "
                "Girasole S.r.l."
            ),
            "Convocazione colloquio",
            ("Ufficio HR", "hr@girasole.example"),
            "Girasole S.r.l",
            "Impiegato amministrativo",
        ),
        (
            "Bedankt voor je sollicitatie op de functie van Projectleider bij Windkracht BV.",
            "Uitnodiging gesprek",
            ("HR", "hr@windkracht.example"),
            "Windkracht BV",
            "Projectleider",
        ),
        (
            "Agradecemos sua candidatura à vaga de Analista Financeiro na Cacau Brasil.",
            "Entrevista",
            ("RH", "rh@cacaubrasil.example"),
            "Cacau Brasil",
            "Analista Financeiro",
        ),
        (
            "Zapraszamy na rozmowę kwalifikacyjną na stanowisko Młodszy Księgowy w firmie Jantar.",
            "Rozmowa kwalifikacyjna",
            ("HR", "hr@jantar.example"),
            "Jantar",
            "Młodszy Księgowy",
        ),
        (
            "Tack för din ansökan till tjänsten som Systemutvecklare hos Björkdata AB.",
            "Intervju",
            ("HR", "hr@bjorkdata.example"),
            "Björkdata AB",
            "Systemutvecklare",
        ),
        (
            "Tak for din ansøgning til stillingen som Lagermedarbejder hos Havblik A/S.",
            "Jobsamtale",
            ("HR", "hr@havblik.example"),
            "Havblik A/S",
            "Lagermedarbejder",
        ),
        (
            "On behalf of our client, Vandelay Industries, I'd like to confirm your interview for Import Manager.",
            "Vandelay interview",
            ("Joe Reed", "joe@peakstaffing.example"),
            "Vandelay Industries",
            "Import Manager",
        ),
        (
            (
                "Our client, a leading bank, would like to interview you for the Risk Analyst role.\n\nJoe Reed\nPeak "
                "Staffing"
            ),
            "Interview",
            ("Joe Reed", "joe@peakstaffing.example"),
            None,
            "Risk Analyst",
        ),
        (
            "You have been shortlisted for the position of Senior Nurse (Ref: NHS-22931) at St. Brigid's Hospital.",
            "Interview invite - St. Brigid's Hospital",
            ("Workday", "stbrigids@myworkday.com"),
            "St. Brigid's Hospital",
            "Senior Nurse",
        ),
        (
            "Your interview for Software Engineer II, Payments at Hooli is confirmed.",
            "Hooli - Software Engineer II, Payments: interview confirmation",
            ("Hooli Recruiting", "hooli@candidates.workablemail.com"),
            "Hooli",
            "Software Engineer II, Payments",
        ),
        (
            "Jordan, congrats! The team at Pied Piper was impressed and wants to bring you onsite.",
            "Onsite @ Pied Piper",
            ("Monica", "monica@piedpiper.example"),
            "Pied Piper",
            None,
        ),
        (
            "Interview scheduled\nJob: Warehouse Associate\nCompany: Big River Logistics\nRecruiter: Pat",
            "Indeed interview",
            ("Indeed", "noreply@indeed.com"),
            "Big River Logistics",
            "Warehouse Associate",
        ),
        (
            "We'd like to schedule a 30-minute phone screen to discuss the QA Automation Engineer position.",
            "Phone Screen | QA Automation Engineer | Umbra Labs",
            ("Umbra Labs Hiring Team", "no-reply@ashbyhq.com"),
            "Umbra Labs",
            "QA Automation Engineer",
        ),
        (
            "See you Tuesday at 3.\n\nBest regards,\nDana Ortiz\nTalent Partner | Quillwork\nwww.quillwork.example",
            "Chat",
            ("Dana Ortiz", "dana@quillwork.example"),
            "Quillwork",
            None,
        ),
        (
            "You're interviewing with Sunny Side Bakery for the baker position.",
            "Interview",
            ("Linda", "sunnysidebakery@gmail.com"),
            "Sunny Side Bakery",
            "baker",
        ),
        (
            "Interview: UX Researcher\nWe look forward to meeting you at our Dublin office.",
            "UX Researcher interview",
            ("Siobhan (Lumen Health)", "lumen@hire.lever.co"),
            "Lumen Health",
            "UX Researcher",
        ),
        (
            "The Zephyr Air team would like to invite you to interview for the Cabin Crew role.",
            "Cabin Crew assessment day",
            ("careers", "careers@zephyrair.example"),
            "Zephyr Air",
            "Cabin Crew",
        ),
        (
            "wir laden dich zum Zweitgespräch für die Position „Marketing Manager“ ein.",
            "Einladung zum Zweitgespräch bei Kornblume",
            ("Kornblume Recruiting", "kornblume@recruitee.com"),
            "Kornblume",
            "Marketing Manager",
        ),
    ],
)
def test_company_and_role_are_read_as_people_write_them(
    text: str, subject: str, sender: tuple[str, str], company: str | None, role: str | None
) -> None:
    found = find_position([letter_of(text, subject=subject, sender=sender)])
    assert (found.company, found.role) == (company, role)
    assert ("company" in found.evidence, "role" in found.evidence) == (company is not None, role is not None)


@pytest.mark.parametrize(
    "address",
    ["no-reply@us.greenhouse-mail.io", "x@myworkday.com", "scheduling@goodtime.io", "kim@gmail.com", "a@calendly.com"],
)
def test_a_service_is_never_the_employer(address: str) -> None:
    sender = ("Scheduling", address)
    assert find_position([letter_of("See you on Monday.", subject="Hello", sender=sender)]).company is None


def test_a_domain_is_spelled_as_the_text_spells_it() -> None:
    found = find_position([letter_of("All of us at Blue Ridge Labs say hi.", sender=("Kim", "kim@blueridge.example"))])
    assert found.company == "Blue Ridge Labs"


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("This is a quick recruiter call.", Round.SCREEN),
        ("We invite you to a first-round interview.", Round.FIRST),
        ("After your first interview we invite you to the second round.", Round.SECOND),
        ("Congratulations on passing the phone screen. This is the final interview.", Round.FINAL),
        ("Wir laden Sie zum Zweitgespräch ein.", Round.SECOND),
        ("Nous vous invitons à un deuxième entretien.", Round.SECOND),
        ("Te invitamos a la entrevista final.", Round.FINAL),
        ("Zapraszamy na drugą rozmowę.", Round.SECOND),
        ("Välkommen till en andra intervju.", Round.SECOND),
        ("Thank you for your time in the first round.", Round.UNKNOWN),
        ("Come by for a chat.", Round.UNKNOWN),
    ],
)
def test_the_round_is_the_one_to_come(text: str, stage: Round) -> None:
    assert find_position([letter_of(text)]).round is stage


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("This will be a panel interview.", Format.PANEL),
        ("The day includes a group exercise with five other candidates.", Format.GROUP),
        ("Es ist ein Gruppengespräch.", Format.GROUP),
        ("It is a one-on-one.", Format.ONE_ON_ONE),
    ],
)
def test_the_format_is_what_the_words_say(text: str, shape: Format) -> None:
    assert find_position([letter_of(text)]).format is shape


def test_the_number_of_interviewers_makes_the_format() -> None:
    ana, raj = Interviewer(name="Ana Silva"), Interviewer(name="Raj Patel")
    assert find_position([letter_of("Hello")], interviewers=[ana]).format is Format.ONE_ON_ONE
    assert find_position([letter_of("Hello")], interviewers=[ana, raj]).format is Format.PANEL
    assert find_position([letter_of("Hello")]).format is Format.UNKNOWN


def test_what_the_person_writes_names_no_employer() -> None:
    own = letter_of("I work at Initech Systems.", sender=("Sam Lee", "sam@example.org"))
    theirs = letter_of("The interview at Globex is on Monday.", sender=("Kim", "kim@globex.example"))
    assert find_position([own, theirs], person=["sam@example.org"]).company == "Globex"
