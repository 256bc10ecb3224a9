"""What ``prepmail preview`` prints."""

import pytest

from local.cli import main
from local.preview import Sample, write_sample
from prepmail.domain.step import MailKind


@pytest.mark.parametrize("kind", list(MailKind))
def test_every_mail_can_be_looked_at(kind: MailKind, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", kind.value]) == 0
    shown = capsys.readouterr().out
    assert shown.startswith(write_sample(Sample(mail=kind)).subject)
    assert "Your page, with everything we know" in shown


def test_the_options_make_another_mail(capsys: pytest.CaptureFixture[str]) -> None:
    main(["preview", "ask", "--format", "group", "--kind", "executive", "--language", "de", "--medium", "onsite"])
    shown = capsys.readouterr().out
    assert "In einer Gruppe" in shown
    assert "Lu Wei (COO)" in shown


def test_it_prints_html_and_the_whole_message_too(capsys: pytest.CaptureFixture[str]) -> None:
    main(["preview", "breathe", "--as", "html"])
    assert capsys.readouterr().out.startswith("<!doctype html>")
    main(["preview", "thank-you", "--as", "eml"])
    message = capsys.readouterr().out
    assert message.startswith("From: Prepmail")
    assert "thank-you-1-mia-kern.eml" in message


def test_a_mail_that_there_is_not_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["preview", "nonsense"]) == 2
    assert "nonsense" in capsys.readouterr().err
