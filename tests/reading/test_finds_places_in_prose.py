"""Where one goes, what one opens or dials, as prose says it; nothing is ever named by a host that is not its own."""

import time

import pytest

from prepmail.domain.reading import Medium
from prepmail.reading.people.find import find_people
from prepmail.reading.place.find import find_place
from prepmail.reading.place.providers import is_booking_link, is_join_link, provider_of
from prepmail.reading.position.find import find_position
from tests.reading.letters_of import letter_of


@pytest.mark.parametrize(
    ("text", "subject", "medium", "location", "join_url"),
    [
        (
            (
                "Please come to our headquarters at 4100 Lakeside Boulevard, Suite 210, Austin, TX 78701. Park in the "
                "visitor lot."
            ),
            "Onsite",
            Medium.ONSITE,
            "4100 Lakeside Boulevard, Suite 210, Austin, TX 78701",
            None,
        ),
        (
            "Address: Level 8, 200 George Street, Sydney NSW 2000",
            "Interview",
            Medium.ONSITE,
            "Level 8, 200 George Street, Sydney NSW 2000",
            None,
        ),
        (
            "We are at 221B Baker Street, London NW1 6XE. Ring the bell.",
            "Interview",
            Medium.ONSITE,
            "221B Baker Street, London NW1 6XE",
            None,
        ),
        (
            "Das Gespräch findet in unserem Büro in der Hauptstraße 12a, 50667 Köln (2. Stock) statt.",
            "Gespräch",
            Medium.ONSITE,
            "Hauptstraße 12a, 50667 Köln (2. Stock)",
            None,
        ),
        (
            "Treffpunkt: Empfang, Leopoldstr. 44, 80802 München",
            "Gespräch",
            Medium.ONSITE,
            "Empfang, Leopoldstr. 44, 80802 München",
            None,
        ),
        (
            "Rendez-vous dans nos bureaux, 8 boulevard Haussmann, 75009 Paris.",
            "Entretien",
            Medium.ONSITE,
            "8 boulevard Haussmann, 75009 Paris",
            None,
        ),
        (
            "Lugar: Calle de Alcalá, 45, 3ª planta, 28014 Madrid",
            "Entrevista",
            Medium.ONSITE,
            "Calle de Alcalá, 45, 3ª planta, 28014 Madrid",
            None,
        ),
        (
            "Ci troviamo in Corso Buenos Aires 33, 20124 Milano.",
            "Colloquio",
            Medium.ONSITE,
            "Corso Buenos Aires 33, 20124 Milano",
            None,
        ),
        (
            "Locatie: Stationsplein 9, 3511 ED Utrecht",
            "Gesprek",
            Medium.ONSITE,
            "Stationsplein 9, 3511 ED Utrecht",
            None,
        ),
        (
            "O endereço é Avenida Paulista, 1000, São Paulo.",
            "Entrevista",
            Medium.ONSITE,
            "Avenida Paulista, 1000, São Paulo",
            None,
        ),
        (
            "Zapraszamy do naszego biura przy ul. Długiej 5, 31-147 Kraków.",
            "Rozmowa",
            Medium.ONSITE,
            "ul. Długiej 5, 31-147 Kraków",
            None,
        ),
        (
            "Vi ses på vårt kontor, Storgatan 14, 411 24 Göteborg.",
            "Intervju",
            Medium.ONSITE,
            "Storgatan 14, 411 24 Göteborg",
            None,
        ),
        (
            "Mødet foregår på Nørregade 7, 1165 København K.",
            "Samtale",
            Medium.ONSITE,
            "Nørregade 7, 1165 København K",
            None,
        ),
        (
            "Location: Remote - Google Meet\nhttps://meet.google.com/abc-defg-hij",
            "Interview",
            Medium.VIDEO,
            None,
            "https://meet.google.com/abc-defg-hij",
        ),
        (
            "Join: <https://us02web.zoom.us/j/123?pwd=x>\nHelp: https://support.zoom.us/hc",
            "Interview",
            Medium.VIDEO,
            None,
            "https://us02web.zoom.us/j/123?pwd=x",
        ),
        (
            (
                "Click here to join the meeting "
                "<https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fmeetup-join%2F19%253ameeting&data=05>"
            ),
            "Interview",
            Medium.VIDEO,
            None,
            "https://teams.microsoft.com/l/meetup-join/19%3ameeting",
        ),
        ("We'll give you a call on the number in your application.", "Phone interview", Medium.PHONE, None, None),
        ("Wir rufen Sie zur vereinbarten Zeit an.", "Telefoninterview", Medium.PHONE, None, None),
        (
            "It will be a 30-minute phone call. If you prefer video, here is a link: https://zoom.us/j/5",
            "Call",
            Medium.VIDEO,
            None,
            "https://zoom.us/j/5",
        ),
        (
            "Where: Harper & Lowe, 2nd Floor, 18 Queen Square, Bristol BS1 4NT",
            "Interview",
            Medium.ONSITE,
            "Harper & Lowe, 2nd Floor, 18 Queen Square, Bristol BS1 4NT",
            None,
        ),
        (
            "Meeting link: https://meet.acme-internal.example/room/77",
            "Interview",
            Medium.VIDEO,
            None,
            "https://meet.acme-internal.example/room/77",
        ),
        (
            "Learn more about us: https://acme.example/careers\nThe interview is by video; a link will follow.",
            "Interview",
            Medium.VIDEO,
            None,
            None,
        ),
        (
            "See the map: https://maps.google.com/?q=x\nWe are located at Gran Vía 28, Madrid.",
            "Interview",
            Medium.ONSITE,
            "Gran Vía 28, Madrid",
            None,
        ),
        (
            "Entretien téléphonique mardi à 10h. Je vous appellerai au 06 12 34 56 78.",
            "Entretien",
            Medium.PHONE,
            None,
            None,
        ),
        (
            "Location\n\nConference Room B, Building 5\n1 Innovation Way\nDurham, NC 27709\n\nThanks",
            "Interview",
            Medium.ONSITE,
            "Conference Room B, Building 5, 1 Innovation Way, Durham, NC 27709",
            None,
        ),
        (
            "Please report to Room 12, Civic Centre, High Street, Poole BH15 2RU.",
            "Interview",
            Medium.ONSITE,
            "Room 12, Civic Centre, High Street, Poole BH15 2RU",
            None,
        ),
        ("Interview via Microsoft Teams (link to follow).", "Interview", Medium.VIDEO, None, None),
        (
            "To join by phone dial +1 646 558 8656, Meeting ID 812 345 678\nor https://zoom.us/j/812345678",
            "Interview",
            Medium.VIDEO,
            None,
            "https://zoom.us/j/812345678",
        ),
    ],
)
def test_place_link_and_medium_are_read_as_people_write_them(
    text: str, subject: str, medium: Medium, location: str | None, join_url: str | None
) -> None:
    found = find_place([letter_of(text, subject=subject)])
    assert (found.medium, found.location, found.join_url) == (medium, location, join_url)
    assert ("location" in found.evidence, "join_url" in found.evidence) == (bool(location), bool(join_url))


def test_a_look_alike_is_shown_but_never_named() -> None:
    url = "https://zoom.us.evil.example/j/1"
    text = f"Join: {url} (or see https://example.com/?next=zoom.us)"
    assert find_place([letter_of(text)]).join_url == url
    assert provider_of(url) is None
    assert not is_join_link(url)


@pytest.mark.parametrize("words", ["by video:", "via video at", "as a video call (", "als Videogespräch unter"])
def test_a_link_right_behind_the_video_opens_it(words: str) -> None:
    text = f"We talk on Tuesday at 14:00 {words} https://talk.acme.example/r/88."
    assert find_place([letter_of(text)]).join_url == "https://talk.acme.example/r/88"


@pytest.mark.parametrize(
    "text",
    [
        "To learn more, see https://acme.example/careers",
        "Need to reschedule? https://calendly.com/reschedulings/abc",
        "Unsubscribe: https://acme.example/unsubscribe?x=1",
        "Find your local number: https://us02web.zoom.us/u/abc",
        "Directions: https://maps.app.goo.gl/abc",
        "Our video about the team: https://acme.example/film",
        "Watch the video: https://acme.example/film",
    ],
)
def test_other_links_open_no_meeting(text: str) -> None:
    found = find_place([letter_of(text)])
    assert (found.join_url, found.booking_url) == (None, None)


@pytest.mark.parametrize(
    "text",
    [
        "Please grab a time here: https://calendly.com/maya/30min",
        "Choose a time that works for you: https://app.greenhouse.io/scheduling/abc",
        "Bitte wählen Sie einen Termin: https://termine.acme.example/x",
        "Merci de choisir un créneau : https://rdv.acme.example/x",
    ],
)
def test_a_page_to_choose_a_time_is_kept_apart(text: str) -> None:
    found = find_place([letter_of(text)])
    assert found.booking_url is not None
    assert found.join_url is None


def test_a_scheduler_of_a_known_service_is_known_by_its_host() -> None:
    assert is_booking_link("https://cal.com/kim/intro")
    assert not is_booking_link("https://notcal.com/kim/intro")


def test_the_number_to_dial_comes_with_id_and_passcode() -> None:
    text = "Dial in: +44 20 7946 0999\nMeeting ID: 123 456 789\nPasscode: 4455"
    found = find_place([letter_of(text)])
    assert found.dial_in == "+44 20 7946 0999, Meeting ID: 123 456 789, Passcode: 4455"
    assert found.medium is Medium.PHONE


@pytest.mark.parametrize(
    "text",
    [
        "We will call you at +1 415 555 0134.",
        "I'll ring you on 415-555-0134.",
        "Wir rufen Sie unter 0171 1234567 an.",
        "If you have any trouble, call me at +1 415 555 0134.",
        "Am 05.03.2026 um 10:00 Uhr per Telefon.",
    ],
)
def test_other_numbers_are_not_to_be_dialled(text: str) -> None:
    assert find_place([letter_of(text)]).dial_in is None


def test_a_footer_is_no_place_to_go() -> None:
    text = "Join: https://zoom.us/j/123456789\n\n© 2026 Globex Inc, 350 Mission St, San Francisco, CA 94105"
    found = find_place([letter_of(text)])
    assert (found.location, found.medium) == (None, Medium.VIDEO)


@pytest.mark.parametrize(
    "piece",
    [
        "A ",
        "Ana Silva, ",
        "meet with ",
        "1 ",
        "\n",
        "(",
        "+1 202 555 0123 ",
        "Aa Bb Cc ",
        "Dear Sam ",
        "12 rue de la ",
        "a.",
    ],
)
def test_hostile_text_is_read_in_a_bounded_time(piece: str) -> None:
    layer = letter_of(piece * (50_000 // len(piece)), subject=piece * 100)
    start = time.process_time()
    find_people(layer)
    find_position([layer])
    find_place([layer])
    assert time.process_time() - start < 5
