"""What stands below a mail is told from what it says."""

import pytest

from prepmail.reading.mail.signatures import split_signature


@pytest.mark.parametrize(
    "line",
    [
        "Sent from my iPhone",
        "Sent from Outlook for iOS",
        "Get Outlook for Android <https://aka.example/o>",
        "Von meinem iPhone gesendet",
        "Gesendet von Mail für Windows",
        "Envoyé de mon iPhone",
        "Enviado desde mi iPhone",
        "Enviado do meu iPhone",
        "Inviato da iPhone",
        "Verstuurd vanaf mijn iPhone",
        "Wysłane z iPhone'a",
        "Skickat från min iPhone",
        "Sendt fra min iPhone",
        "Lähetetty iPhonesta",
        "Odesláno z iPhonu",
        "Отправлено с iPhone",
        "iPhoneから送信",
        "发自我的 iPhone",
        "나의 iPhone에서 보냄",
        "Sent with Proton Mail secure email.",
    ],
)
def test_what_a_phone_adds_is_a_signature(line: str) -> None:
    assert split_signature(f"See you then.\n\n{line}") == ("See you then.", line)


def test_words_below_what_a_phone_adds_are_the_writers() -> None:
    text = "Sent from my iPhone\n\nIt is actually at 3pm."
    assert split_signature(text) == (text, "")


def test_two_lines_of_programs_go_together() -> None:
    text, signature = split_signature("See you.\n\nSent from my iPhone\n\nGet Outlook for iOS <https://aka.example/o>")
    assert text == "See you."
    assert signature.startswith("Sent from my iPhone")


def test_a_header_that_begins_like_a_phones_line_stays() -> None:
    text = "Interview on Tuesday\n\nInviato da: Mia Berg"
    assert split_signature(text) == (text, "")


def test_two_dashes_begin_the_signature() -> None:
    text, signature = split_signature("See you.\nMia\n-- \nMia Berg\nRecruiter")
    assert text == "See you.\nMia"
    assert signature.endswith("Mia Berg\nRecruiter")


def test_two_dashes_above_a_long_text_are_a_rule() -> None:
    text = "Agenda\n--\n" + "\n".join(f"{hour}:00 Interview number {hour}" for hour in range(40))
    assert split_signature(text) == (text, "")


@pytest.mark.parametrize(
    "notice",
    [
        "This email and any attachments are confidential and intended solely for the addressee.",
        "CONFIDENTIALITY NOTICE: The contents of this email are private.",
        "Diese E-Mail enthält vertrauliche Informationen. Sind Sie nicht der Adressat, löschen Sie sie.",
        "Ce message et toutes les pièces jointes sont confidentiels.",
        "If you are not the intended recipient, please delete this message.",
    ],
)
def test_a_legal_notice_is_no_part_of_the_mail(notice: str) -> None:
    assert split_signature(f"See you.\n\nMia Berg\nAcme\n\n{notice}") == ("See you.\n\nMia Berg\nAcme", notice)


def test_the_heading_of_a_notice_goes_with_it() -> None:
    text, signature = split_signature("See you.\n\nDisclaimer\n\nThe information contained in this message is private.")
    assert text == "See you."
    assert signature.startswith("Disclaimer")


def test_a_name_below_a_greeting_stays() -> None:
    text = "See you on Tuesday.\n\nBest regards,\nMia Berg\nTalent Acquisition, Acme"
    assert split_signature(text) == (text, "")


def test_a_mail_that_is_a_legal_notice_from_its_first_line_stays_a_mail() -> None:
    text = "This message is confidential: your interview is on Tuesday at 10:00."
    assert split_signature(text) == (text, "")
