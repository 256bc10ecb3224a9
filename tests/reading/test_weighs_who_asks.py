"""Who asks the reader to come, and what for: small firms, offices, customers' errands, friends, and dates put off."""

from datetime import UTC, datetime, timedelta

import pytest

from prepmail.domain.reading import Action
from prepmail.reading.intent.read import Intent
from prepmail.reading.mail.layers import LayerKind
from prepmail.reading.prose.voices import hear
from tests.reading.prose_samples import EASTERN, SENT, letter, note

NEW, MOVED, OFF = Action.NEW, Action.RESCHEDULE, Action.CANCEL
ASKED, NONE, NOTED = Action.ASK_FOR_DATE, Action.NOT_AN_INTERVIEW, Action.REPLY_NOTE


def intent_of(text: str, subject: str, sender: str = "kim@ferris.example") -> Intent:
    main = hear([note(""), letter(text, subject, sender=sender)], now=SENT, zone=None).main
    assert main is not None
    return main.intent


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Can you nip round Tuesday at 4pm? 3 Tannery Row, ask for Gus.", "Re: hello"),
        ("Tuesday 4pm then, come to the back door and ask for Gus, my brother will be there too.", "Re: washing up"),
        ("Schauen Sie am Dienstag um 16 Uhr bei uns in der Werkstatt rein, fragen Sie nach Gus.", "AW: Aushilfe"),
        ("Kom dinsdag om 16.00 uur even langs, dan praten we verder. Vraag naar Guus.", "Re: werk"),
        ("Dinsdag 10 maart 16.00 uur past ons, mijn vrouw is er dan ook.", "Re: zaterdaghulp"),
        ("Passe mardi à 16h, je te présente mon frère.", "taf"),
        ("Il titolare la riceverà martedì 10 marzo alle 16.", "Commessa"),
        ("Please come on Tuesday 10 March at 4pm to see Kelly, our office manager.", "Receptionist"),
        ("Your oral board is set for Tuesday, March 10 at 4 PM, room 2.", "Dispatcher"),
    ],
)
def test_an_owner_who_asks_somebody_over_invites_without_the_word(text: str, subject: str) -> None:
    assert intent_of(text, subject).action is NEW


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Your frame is ready. Can you nip round Tuesday at 4pm? 3 Tannery Row, ask for Gus.", "Re: hello"),
        ("Come to the shop Tuesday at 4pm, ask for Gus and we will measure you up.", "Your suit"),
        ("Wir kommen am Dienstag um 16 Uhr vorbei und messen aus. Bitte die Garage freihalten.", "AW: Angebot"),
        ("Passez mardi à 16h récupérer votre commande, demandez Luc.", "Commande"),
        ("Bella's operation is on Tuesday 10 March at 4pm. She must be fasted.", "Appointment for Bella"),
        ("Please come on Tuesday 10 March at 4pm to see Nurse Kelly about your blood pressure.", "Appointment"),
    ],
)
def test_a_customer_s_errand_is_no_interview(text: str, subject: str) -> None:
    assert intent_of(text, subject).action is NONE


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Your work coach will see you on Tuesday 10 March at 4pm about your job search and CV.", "Your appointment"),
        ("You must attend on Tuesday 10 March at 4pm. Your claim may stop. Your adviser is Kath.", "Interview"),
        (
            "Bitte kommen Sie am 10.03.2026 um 16 Uhr, sonst mindert sich Ihr Arbeitslosengeld.",
            "Einladung zum Gespräch",
        ),
        ("Rendez-vous mardi 10 mars à 16h avec votre conseillère sur vos recherches d'emploi.", "Entretien"),
        ("U heeft dinsdag 10 maart om 16.00 uur een gesprek over uw uitkering.", "Uitnodiging gesprek"),
        ("Du indkaldes til samtale i jobcenteret tirsdag den 10. marts kl. 16.", "Jobsamtale"),
        ("Wzywa się Panią do urzędu pracy 10 marca o 16:00 w sprawie ofert pracy.", "Wezwanie"),
    ],
)
def test_an_office_that_pays_benefits_hires_nobody(text: str, subject: str) -> None:
    assert intent_of(text, subject).action is NONE


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Your housing interview is on Tuesday 10 March at 4pm.", "Housing interview"),
        ("The screening interview with the study nurse is on Tuesday 10 March at 4pm.", "Study visit"),
        ("We'd like to interview you about how you cook, Tuesday 10 March at 4pm by video.", "Recipes"),
        ("I've put your mid-year review in for Tuesday 10 March at 4pm.", "Your mid-year"),
        ("The head would like to see you about your son on Tuesday 10 March at 4pm.", "Meeting"),
        ("Your nonimmigrant visa interview is on Tuesday 10 March at 4pm at the consulate.", "Interview appointment"),
        ("Could you interview an applicant, Kim Lee, on Tuesday 10 March at 4pm?", "Interview"),
        ("Would Tuesday at 4pm work for a call to show you how hiring teams cut costs?", "15 minutes?"),
    ],
)
def test_other_interviews_and_meetings_are_none(text: str, subject: str) -> None:
    assert intent_of(text, subject).action is NONE


@pytest.mark.parametrize(
    "text",
    [
        "My interview's on Tuesday at 4pm at the depot, wish me luck!",
        "Got an interview at Hask on Tuesday at 4pm, can you drive me?",
        "Mein Vorstellungsgespräch ist am Dienstag um 16 Uhr, drück mir die Daumen",
    ],
)
def test_a_friend_s_own_interview_is_not_the_reader_s(text: str) -> None:
    assert intent_of(text, "Tuesday").action is NONE


def test_when_an_application_arrived_is_no_date() -> None:
    text = "Your application for Porter was received on Thursday 5 March 2026 at 8:58 AM. Interviews are in April."
    assert intent_of(text, "Application for Porter").action is NONE


@pytest.mark.parametrize(
    "text",
    [
        "For the interview we have Tuesday the 10th at 9.15am or 1.40pm free.",
        "We'd love to interview you. 9:00 AM and 1:30 PM are both open on Tuesday.",
        "Für das Gespräch hätten wir Dienstag 10 Uhr oder Mittwoch 15 Uhr frei.",
        "Pour l'entretien je peux vous voir mardi à 10h ou mercredi à 15h.",
        "Please send your availability for an interview next week, between 9 AM and 5 PM.",
    ],
)
def test_two_times_with_an_or_and_a_span_are_offered(text: str) -> None:
    intent = intent_of(text, "Interview")
    assert (intent.action, intent.dates) == (ASKED, ())


def test_one_time_asked_politely_is_set_even_at_a_quarter_past() -> None:
    text = "Danke für deine Unterlagen. Passt dir Dienstag, der 10.3. um viertel nach vier? Ich ruf dich an."
    intent = intent_of(text, "Telefonat zur Bewerbung")
    assert intent.action is NEW
    assert intent.dates[0].start.astimezone(UTC).minute == 15


@pytest.mark.parametrize(
    "text",
    [
        "We can't hold your interview on Tuesday 10 March at 4pm. I will send another date next week.",
        "Am Dienstag, 10.3., 16 Uhr klappt das Vorstellungsgespräch leider nicht. Ein neuer Termin folgt.",
        "Nous ne pourrons pas vous recevoir mardi 10 mars à 16h pour l'entretien. Une nouvelle date suivra.",
        "El martes no vamos a poder hacer la entrevista. Te digo otra fecha pronto.",
        "Niestety we wtorek nie możemy się spotkać na rozmowie kwalifikacyjnej. Zaproponuję nowy termin.",
        "Vi kan tyvärr inte ha intervjun på tisdag. Jag återkommer med en ny tid.",
    ],
)
def test_what_cannot_be_and_gets_another_date_is_moved_without_one(text: str) -> None:
    intent = intent_of(text, "Interview")
    assert (intent.action, intent.dates) == (MOVED, ())


@pytest.mark.parametrize(
    "text",
    [
        "I have to cancel your interview on Tuesday 10 March at 4pm. I hope to send another date.",
        "Ich muss das für Dienstag, 10.3., 16 Uhr angesetzte Gespräch absagen. Einen neuen Termin habe ich nicht.",
        "Helaas moet ik het sollicitatiegesprek van dinsdag 10 maart 16.00 uur afzeggen. Een nieuwe datum volgt.",
        "No need to come Tuesday 10 March 4pm, the job fell through.",
        "Intervjuet tirsdag 10. mars kl. 16 må dessverre utgå.",
    ],
)
def test_who_calls_it_off_cancels_whatever_they_hope_for(text: str) -> None:
    intent = intent_of(text, "Interview for the helper job")
    assert intent.action is OFF
    assert len({each.start for each in (*intent.dates, *intent.old)}) == 1


def test_a_condition_takes_nothing_back() -> None:
    text = (
        "Your interview is on Tuesday 10 March at 4pm. "
        "If you are unable to attend please ring 01632 960 001 between 9am and 5pm."
    )
    intent = intent_of(text, "Interview")
    assert (intent.action, len(intent.dates), intent.old) == (NEW, 1, ())


def test_brought_forward_is_from_the_later_to_the_earlier() -> None:
    text = "Your interview on Tuesday 10 March has been brought forward from 14:30 to 13:30."
    intent = intent_of(text, "Interview")
    assert intent.action is MOVED
    assert [each.start.astimezone(EASTERN).hour for each in intent.dates] == [13]


def test_two_words_under_a_set_date_call_it_off() -> None:
    below = letter("Your interview is on Tuesday, March 10 at 2 PM.", kind=LayerKind.QUOTED, sent=SENT)
    above = letter("Sorry, we have to cancel this. No work on.", "Re: Interview", sent=SENT + timedelta(hours=1))
    main = hear([note(""), above, below], now=SENT, zone=None).main
    assert main is not None
    assert main.intent.action is OFF


def test_what_it_was_like_above_an_invitation_that_is_over_is_a_note() -> None:
    invited = letter("Your interview is on Thursday, March 5 at 9:30 AM.", sent=SENT)
    told = note("It's done! They asked about night shifts. I forgot to mention the course.")
    later = datetime(2026, 3, 5, 18, tzinfo=EASTERN)
    own = type(told)(
        kind=told.kind, letter=type(told.letter)(depth=0, sender=told.letter.sender, date=later), text=told.text
    )
    main = hear([own, invited], now=later, zone=None).main
    assert main is not None
    assert main.intent.action is NOTED
