"""Which job at which company; unknown beats wrong."""

import pytest

from prepmail.domain.reading import Round
from tests.reading.samples import calendar, event, read_one

ORGANIZER = "ORGANIZER;CN=Kim Lee:mailto:kim@example.com"
ATTENDEE = "ATTENDEE;CN=Ana Silva:mailto:ana@example.com"


@pytest.mark.parametrize(
    ("summary", "company", "role"),
    [
        ("Interview with Acme", "Acme", None),
        ("Fwd: Interview with Acme", "Acme", None),
        ("Invitation: Interview with Acme @ Thu May 2\\, 2026 11:00am - 12pm (PDT)", "Acme", None),
        ("Acme: final round", "Acme", None),
        ("Technical interview for the Backend Engineer position at Acme", "Acme", "Backend Engineer"),
        ("Acme Interview - Backend Engineer", "Acme", "Backend Engineer"),
        ("Senior Backend Engineer at Globex", "Globex", "Senior Backend Engineer"),
        ("Phone screen - Data Analyst (Northwind)", "Northwind", "Data Analyst"),
        ("Interview: Globex Systems [Product Manager]", "Globex Systems", "Product Manager"),
        ("Interview Product Manager - Acme GmbH", "Acme GmbH", "Product Manager"),
        ("Vorstellungsgespräch bei Muster GmbH", "Muster GmbH", None),
        ("Jordan Doe <> Blue Ridge Labs | Panel interview", "Blue Ridge Labs", None),
        ("Interview with Ana Silva", None, None),
        ("Interview with Ana", None, None),
        ("Interview with Jane Smith", None, None),
        ("Interview with our Engineering Manager", None, None),
        ("Hiring manager interview", None, None),
        ("Zoom: interview", None, None),
        ("Technical interview", None, None),
        ("Sprint 18 - Weekly meeting", None, None),
        ("Lunch (Canteen)", None, None),
    ],
)
def test_company_and_role_are_read_from_the_title(summary: str, company: str | None, role: str | None) -> None:
    facts = read_one(calendar(event(f"SUMMARY:{summary}", ORGANIZER, ATTENDEE))).facts
    assert (facts.company, facts.role) == (company, role)
    assert ("company" in facts.evidence, "role" in facts.evidence) == (company is not None, role is not None)


@pytest.mark.parametrize(
    ("text", "company", "role"),
    [
        ("Position: Data Engineer\\nCompany: Globex", "Globex", "Data Engineer"),
        ("Thank you for applying for the Data Engineer role at Globex.", "Globex", "Data Engineer"),
    ],
)
def test_company_and_role_are_read_from_the_text(text: str, company: str, role: str) -> None:
    facts = read_one(calendar(event("SUMMARY:Interview", f"DESCRIPTION:{text}"))).facts
    assert (facts.company, facts.role) == (company, role)


def test_a_domain_that_everybody_shares_names_the_company() -> None:
    lines = ("ORGANIZER:mailto:kim@globex.example", "ATTENDEE;CN=Ana Silva:mailto:ana@globex.example")
    assert read_one(calendar(event("SUMMARY:Interview", *lines))).facts.company == "Globex"


@pytest.mark.parametrize("domain", ["gmail.com", "greenhouse.io", "mail.ashbyhq.com", "calendly.com", "example.com"])
def test_a_mail_or_hiring_service_is_never_the_company(domain: str) -> None:
    lines = (f"ORGANIZER:mailto:kim@{domain}", f"ATTENDEE;CN=Ana Silva:mailto:ana@{domain}")
    assert read_one(calendar(event("SUMMARY:Interview", *lines))).facts.company is None


def test_two_domains_are_not_one_company() -> None:
    lines = ("ORGANIZER:mailto:kim@agency.example", "ATTENDEE;CN=Ana Silva:mailto:ana@globex.example")
    assert read_one(calendar(event("SUMMARY:Interview", *lines))).facts.company is None


@pytest.mark.parametrize(
    ("summary", "stage"),
    [
        ("Phone screen", Round.SCREEN),
        ("Recruiter call", Round.SCREEN),
        ("First round interview", Round.FIRST),
        ("Round 2", Round.SECOND),
        ("2nd interview", Round.SECOND),
        ("Final interview", Round.FINAL),
        ("Acme: final round", Round.FINAL),
        ("Technical interview", Round.UNKNOWN),
    ],
)
def test_the_round_is_what_the_words_say(summary: str, stage: Round) -> None:
    facts = read_one(calendar(event(f"SUMMARY:{summary}"))).facts
    assert facts.round is stage
    assert ("round" in facts.evidence) is (stage is not Round.UNKNOWN)
