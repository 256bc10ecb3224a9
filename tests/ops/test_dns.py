"""The DNS records of a stack, and whether the world sees them."""

import pytest

from ops.dns import Record, check_records, list_records
from tests.ops.stubs import a_stack

MX = "10 inbound-smtp.eu-west-1.amazonaws.com"
SPF = "v=spf1 include:amazonses.com ~all"
RIGHT = {
    ("in.example.com", "MX"): (MX,),
    ("abc._domainkey.in.example.com", "CNAME"): ("abc.dkim.amazonses.com",),
    ("bounce.in.example.com", "TXT"): (SPF,),
    ("_dmarc.in.example.com", "TXT"): ("v=DMARC1; p=quarantine",),
}


def troubles(**changed: tuple[str, ...]) -> list[str]:
    answers: dict[tuple[str, str], tuple[str, ...]] = dict(RIGHT)
    for kind, values in changed.items():
        key = next(each for each in RIGHT if each[1] == kind or each[0].startswith(f"_{kind}"))
        answers[key] = values
    seen = check_records(list_records(a_stack()), lambda name, kind: answers[name, kind])
    return [each.trouble for each in seen if each.trouble]


def test_the_records_are_those_of_the_outputs() -> None:
    records = list_records(a_stack())

    assert [each.kind for each in records] == ["MX", "CNAME", "TXT", "TXT"]
    assert records[0] == Record(name="in.example.com", kind="MX", value=MX)
    assert records[2].value == SPF


def test_all_is_well_when_the_world_sees_what_it_should() -> None:
    assert troubles() == []


def test_case_and_a_dot_at_the_end_make_no_difference() -> None:
    assert troubles(MX=("10 Inbound-SMTP.eu-west-1.amazonaws.com.",)) == []


@pytest.mark.parametrize(
    ("kind", "found", "trouble"),
    [
        ("MX", (), "is missing"),
        ("MX", ("10 mail.elsewhere.example",), "is something else"),
        ("MX", (MX, "20 mail.elsewhere.example"), "takes a part of the mail"),
        ("CNAME", ("old.dkim.amazonses.com",), "is something else"),
        ("TXT", ("made-up=1",), "is missing"),
        ("TXT", ("v=spf1 include:elsewhere.example -all",), "does not name SES"),
        ("TXT", (SPF, "v=spf1 -all"), "counts as none"),
        ("dmarc", (), "is missing"),
    ],
)
def test_what_is_wrong_is_said(kind: str, found: tuple[str, ...], trouble: str) -> None:
    (told,) = troubles(**{kind: found})

    assert trouble in told


def test_a_stricter_policy_of_dmarc_and_other_texts_are_fine() -> None:
    assert troubles(dmarc=("made-up=1", "v=DMARC1; p=reject; rua=mailto:reports@example.com")) == []
