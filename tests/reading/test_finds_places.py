"""Where to go, which link to open, which number to dial."""

import base64

import pytest

from prepmail.domain.reading import Medium
from prepmail.reading.mail.web_links import find_links, unwrap
from prepmail.reading.place.providers import is_join_link
from tests.reading.samples import calendar, event, read_one

ZOOM = "https://acme.zoom.us/j/987654321?pwd=abc"


@pytest.mark.parametrize(
    "line",
    [
        f"X-GOOGLE-CONFERENCE:{ZOOM}",
        f"X-MICROSOFT-SKYPETEAMSMEETINGURL:{ZOOM}",
        f"X-MICROSOFT-ONLINEMEETINGEXTERNALLINK:{ZOOM}",
        f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Join:{ZOOM}",
        f"URL:{ZOOM}",
        f"LOCATION:{ZOOM}",
        f"DESCRIPTION:Join us here: {ZOOM}.",
        f"DESCRIPTION:Join <{ZOOM}>\\, please",
        f'X-ALT-DESC;FMTTYPE=text/html:<a href="{ZOOM}">Join</a>',
    ],
)
def test_the_link_to_join_is_found(line: str) -> None:
    facts = read_one(calendar(event(line))).facts
    assert facts.join_url == ZOOM
    assert facts.medium is Medium.VIDEO
    assert facts.evidence["join_url"].source.startswith(line.split(":", maxsplit=1)[0].split(";", maxsplit=1)[0])


def test_the_conference_property_beats_the_text() -> None:
    content = calendar(event("DESCRIPTION:https://meet.google.com/old-room", f"X-GOOGLE-CONFERENCE:{ZOOM}"))
    assert read_one(content).facts.join_url == ZOOM


@pytest.mark.parametrize(
    "url",
    [
        "https://support.zoom.us/help/123",
        "https://zoom.us/u/abcdef",
        "https://teams.microsoft.com/meetingOptions/?id=1",
        "https://acme.example/careers",
        "https://calendar.google.com/calendar/event?eid=1",
        "https://zoom.us.evil.example/j/1",
        "https://zoom.us/",
    ],
)
def test_other_links_are_not_taken_for_the_meeting(url: str) -> None:
    assert not is_join_link(url)
    assert read_one(calendar(event(f"DESCRIPTION:See {url} for more"))).facts.join_url is None


@pytest.mark.parametrize(
    "url",
    [
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_x/0?context=y",
        "https://teams.live.com/meet/9312345",
        "https://meet.google.com/abc-defg-hij",
        "https://acme.webex.com/acme/j.php?MTID=m1",
        "https://meet.jit.si/acme-room",
        "https://whereby.com/acme",
    ],
)
def test_meeting_services_are_known(url: str) -> None:
    assert is_join_link(url)


V3 = base64.urlsafe_b64encode(b"?").decode().rstrip("=")


@pytest.mark.parametrize(
    "wrapped",
    [
        "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Facme.zoom.us%2Fj%2F987654321%3Fpwd%3Dabc&data=1",
        "https://www.google.com/url?q=https%3A%2F%2Facme.zoom.us%2Fj%2F987654321%3Fpwd%3Dabc&sa=D",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__acme.zoom.us_j_987654321-3Fpwd-3Dabc&d=x",
        f"https://urldefense.com/v3/__https://acme.zoom.us/j/987654321*pwd=abc__;{V3}!!token$",
        "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2facme.zoom.us%2fj%2f987654321%3fpwd%3dabc&c=E",
    ],
)
def test_a_protected_link_is_unwrapped(wrapped: str) -> None:
    assert unwrap(wrapped) == ZOOM


def test_a_link_wrapped_twice_is_unwrapped_twice() -> None:
    once = "https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%253A%252F%252Facme.zoom.us%252Fj%252F1"
    assert unwrap(f"https://x.safelinks.protection.outlook.com/?url={once}") == "https://acme.zoom.us/j/1"


@pytest.mark.parametrize("target", ["javascript%3Aalert(1)", "file%3A%2F%2F%2Fetc%2Fpasswd", "//evil.example"])
def test_a_protected_link_to_no_web_page_stays_wrapped(target: str) -> None:
    wrapped = f"https://www.google.com/url?q={target}"
    assert unwrap(wrapped) == wrapped


def test_a_loop_of_wrappers_ends() -> None:
    url = "https://example.com/end"
    for _ in range(6):
        url = "https://www.google.com/url?q=" + url.replace("%", "%25").replace(":", "%3A").replace("/", "%2F")
    assert unwrap(url) is not None


@pytest.mark.parametrize("url", ["https://[::1", "https://", "http://[bad]/x", "ftp://example.com"])
def test_a_broken_link_is_no_link(url: str) -> None:
    assert unwrap(url) is None


def test_the_full_stop_after_a_link_is_not_part_of_it() -> None:
    assert list(find_links("Go to https://a.example/x. (Or https://a.example/y)")) == [
        "https://a.example/x",
        "https://a.example/y",
    ]


@pytest.mark.parametrize(
    ("said", "location", "medium"),
    [
        ("12 Main Street\\, Berlin", "12 Main Street, Berlin", Medium.ONSITE),
        ("Microsoft Teams Meeting; Room 4.12", "Room 4.12", Medium.UNKNOWN),
        ("Microsoft Teams Meeting", None, Medium.UNKNOWN),
        ("Zoom", None, Medium.UNKNOWN),
        ("TBD", None, Medium.UNKNOWN),
        ("Phone", None, Medium.PHONE),
    ],
)
def test_the_location_is_a_place_and_not_a_service(said: str, location: str | None, medium: Medium) -> None:
    facts = read_one(calendar(event(f"LOCATION:{said}"))).facts
    assert (facts.location, facts.medium) == (location, medium)


def test_a_link_in_the_location_is_not_a_place() -> None:
    facts = read_one(calendar(event(f"LOCATION:{ZOOM}"))).facts
    assert facts.location is None


def test_an_address_and_a_link_together_leave_the_medium_open() -> None:
    facts = read_one(calendar(event("LOCATION:12 Main Street\\, Berlin", f"X-GOOGLE-CONFERENCE:{ZOOM}"))).facts
    assert facts.medium is Medium.UNKNOWN


def test_words_say_that_it_is_on_site() -> None:
    facts = read_one(calendar(event("SUMMARY:Onsite interview", "LOCATION:Acme HQ"))).facts
    assert facts.medium is Medium.ONSITE


def test_the_dial_in_comes_with_its_code() -> None:
    text = "DESCRIPTION:Join by phone\\n+1 323-555-0166\\,\\,123456789#"
    assert read_one(calendar(event(text))).facts.dial_in == "+1 323-555-0166,,123456789#"


def test_the_dial_in_comes_with_its_meeting_id() -> None:
    text = "DESCRIPTION:Dial in: +44 20 7946 0999\\nMeeting ID: 123 456 789"
    assert read_one(calendar(event(text))).facts.dial_in == "+44 20 7946 0999, Meeting ID: 123 456 789"


def test_a_number_they_will_call_is_not_to_be_dialled() -> None:
    facts = read_one(calendar(event("DESCRIPTION:We will call you at +1 323-555-0166."))).facts
    assert facts.dial_in is None
    assert facts.medium is Medium.PHONE


def test_a_number_in_a_signature_is_not_to_be_dialled() -> None:
    assert read_one(calendar(event("DESCRIPTION:Kim Lee\\nAcme\\n+1 323-555-0166"))).facts.dial_in is None
