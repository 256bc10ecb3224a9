"""Forwards as mail programs write them: every letter inside is found, with who wrote it, when, about what."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from prepmail.reading.mail.forward import MAX_LAYERS, strip_prefixes, unwrap
from prepmail.reading.mail.html_text import render_text
from prepmail.reading.mail.layers import Layer, LayerKind
from prepmail.reading.mail.letters import Letter

EASTERN = timezone(timedelta(hours=-5))
OUTER = Letter(depth=0, subject="Fwd: Interview", date=datetime(2027, 3, 4, 8, 0, tzinfo=EASTERN))
BODY = "Dear Robin,\n\nyour interview is on Tuesday at 10:00."


def forwarded(layers: tuple[Layer, ...]) -> Layer:
    return next(each for each in layers if each.kind is LayerKind.FORWARDED)


HEADERS = {
    "gmail": "---------- Forwarded message ---------\nFrom: Mia Berg <mia@acme.example>\n"
    "Date: Wed, Mar 3, 2027 at 2:05 PM\nSubject: Interview\nTo: <robin@example.com>\n\n",
    "outlook desktop": "From: Mia Berg <mia@acme.example>\nSent: Wednesday, March 3, 2027 2:05 PM\n"
    "To: Robin Quist <robin@example.com>\nSubject: Interview\nImportance: High\n\n",
    "outlook 2010": "-----Original Message-----\nFrom: Mia Berg [mailto:mia@acme.example]\n"
    "Sent: Wednesday, March 03, 2027 2:05 PM\nTo: 'robin@example.com'\nSubject: Interview\n\n",
    "outlook web": "________________________________\nFrom: Mia Berg <mia@acme.example>\n"
    "Sent: 03 March 2027 14:05\nTo: Robin Quist <robin@example.com>\nSubject: Interview\n\n",
    "new outlook for mac": "From: Mia Berg <mia@acme.example>\nDate: Wednesday, 3 March 2027 at 14:05\n"
    "To: Robin Quist <robin@example.com>\nSubject: Interview\n",
    "outlook appointment": "-----Original Appointment-----\nFrom: Mia Berg <mia@acme.example>\n"
    "Sent: Wednesday, March 3, 2027 2:05 PM\nTo: Robin Quist\nSubject: Interview\n\n",
    "bold labels": "*From:* Mia Berg <mia@acme.example>\n*Sent:* Wednesday, March 3, 2027 2:05 PM\n"
    "*To:* Robin Quist <robin@example.com>\n*Subject:* Interview\n\n",
    "bold labels in markdown": "**From:** Mia Berg <mia@acme.example>\n**Sent:** March 3, 2027 2:05 "
    "PM\n**Subject:** Interview\n\n",
    "apple mail": "Begin forwarded message:\n\nFrom: Mia Berg <mia@acme.example>\nSubject: Interview\n"
    "Date: March 3, 2027 at 2:05:00 PM EST\nTo: Robin Quist <robin@example.com>\nReply-To: jobs@acme.example\n\n",
    "apple mail, resent": "Begin forwarded message:\n\nResent-From: robin@example.com\nFrom: Mia "
    "Berg <mia@acme.example>\n"
    "Subject: Interview\nDate: March 3, 2027 at 2:05:00 PM EST\nTo: robin@example.com\n"
    "Resent-Date: March 3, 2027 at 5:00:00 PM EST\n\n",
    "yahoo": "   ----- Forwarded Message -----From: Mia Berg <mia@acme.example>To: "
    '"robin@example.com" <robin@example.com>'
    "Sent: Wednesday, March 3, 2027, 02:05:00 PM ESTSubject: Interview\n",
    "thunderbird": "-------- Forwarded Message --------\nSubject: \tInterview\nDate: \tWed, 3 Mar 2027 14:05:00 -0500\n"
    "From: \tMia Berg <mia@acme.example>\nTo: \trobin@example.com\n\n\n\n",
    "proton": "------- Forwarded Message -------\nFrom: Mia Berg <mia@acme.example>\n"
    "Date: On Wednesday, March 3rd, 2027 at 2:05 PM\nSubject: Interview\nTo: robin@example.com <robin@example.com>\n\n",
    "gmx": 'Gesendet: Mittwoch, 3. März 2027 um 14:05 Uhr\nVon: "Mia Berg" <mia@acme.example>\nAn: robin@example.com\n'
    "Betreff: Interview\n\n",
    "samsung": "-------- Original message --------\nFrom: Mia Berg <mia@acme.example>\nDate: 3/3/27 14:05 (GMT-05:00)\n"
    "To: robin@example.com\nSubject: Interview\n\n",
    "fastmail": "----- Original message -----\nFrom: Mia Berg <mia@acme.example>\nTo: Robin <robin@example.com>\n"
    "Subject: Interview\nDate: Wednesday, March 03, 2027 2:05 PM\n\n",
    "mutt": "----- Forwarded message from Mia Berg <mia@acme.example> -----\n\nDate: Wed, 3 Mar 2027 14:05:00 -0500\n"
    "From: Mia Berg <mia@acme.example>\nTo: robin@example.com\nSubject: Interview\nUser-Agent: Mutt/2.2\n\n",
    "values below the labels": "From:\nMia Berg <mia@acme.example>\nSent:\nMarch 3, 2027 2:05 PM\n"
    "Subject:\nInterview\n\n",
    "a blank line between headers": "From: Mia Berg <mia@acme.example>\n\nSent: March 3, 2027 2:05 PM\n\n"
    "To: robin@example.com\n\nSubject: Interview\n\n",
    "wrapped recipients": "From: Mia Berg <mia@acme.example>\nSent: March 3, 2027 2:05 PM\n"
    "To: Robin Quist <robin@example.com>; Alexandra Hallgrimsdottir\n<alexandra@acme.example>; Ben "
    "Ode <ben@acme.example>\n"
    "Subject: Interview\n\n",
    "hubspot": "---------- Forwarded message ---------\nFrom: Mia Berg <mia@acme.example>\n"
    "Date: Wednesday, March 3, 2027, 2:05:00 PM -0500\nSubject: Interview\nTo: robin@example.com\n\n",
    "ionos": "---------- Original Message ----------\nFrom: Mia Berg <mia@acme.example>\n"
    'To: "robin@example.com" <robin@example.com>\nDate: 03/03/2027 2:05 PM EST\nSubject: Interview\n\xa0\n\xa0\n',
    "a closing bracket": "From: Mia Berg <mia@acme.example<mailto:mia@acme.example>>\nDate: Wed, 3 "
    "March 2027 at 14:05\n"
    "To: Robin <robin@example.com<mailto:robin@example.com>>;\nSubject: Interview\n\n",
    "czech": "---------- Přeposlaná zpráva ---------\nOd: Mia Berg <mia@acme.example>\nDatum: st 3. 3. 2027 v 14:05\n"
    "Předmět: Interview\nKomu: <robin@example.com>\n\n",
    "estonian": "-------- Edastatud kiri --------\nTeema: \tInterview\nKuupäev: \tWed, 3 Mar 2027 14:05:00 -0500\n"
    "Saatja: \tMia Berg <mia@acme.example>\nSaaja: \trobin@example.com\n\n",
    "finnish": "Lähettäjä: Mia Berg <mia@acme.example>\nPäiväys: keskiviikko 3. maaliskuuta 2027 klo 14.05\n"
    "Vastaanottaja: robin@example.com\nAihe: Interview\n\n",
    "croatian": "Šalje: Mia Berg <mia@acme.example>\nDatum: srijeda, 3. ožujka 2027. 14:05\nPrima: robin@example.com\n"
    "Predmet: Interview\n\n",
    "hungarian": "---------- Továbbított üzenet ----------\nFeladó: Mia Berg <mia@acme.example>\n"
    "Dátum: 2027. márc. 3., Sze, 14:05\nTárgy: Interview\nCímzett: <robin@example.com>\n\n",
    "turkish": "Kimden: Mia Berg <mia@acme.example>\nTarih: 3 Mart 2027 Çarşamba 14:05\nKime: robin@example.com\n"
    "Konu: Interview\n\n",
    "ukrainian": "Від: Mia Berg <mia@acme.example>\nДата: середа, 3 березня 2027 р. о 14:05\nКому: robin@example.com\n"
    "Тема: Interview\n\n",
    "greek": "Από: Mia Berg <mia@acme.example>\nΗμερομηνία: Τετάρτη, 3 Μαρτίου 2027 14:05\nΠρος: robin@example.com\n"
    "Θέμα: Interview\n\n",
    "japanese": "差出人: Mia Berg <mia@acme.example>\n送信日時: 2027年3月3日 14:05\n宛先: robin@example.com\n"
    "件名: Interview\n\n",
    "chinese": "发件人： Mia Berg <mia@acme.example>\n发送时间： 2027年3月3日 14:05\n收件人： robin@example.com\n"
    "主题： Interview\n\n",
    "taiwanese": "寄件者: Mia Berg <mia@acme.example>\n日期: 2027年3月3日 週三 下午2:05\n收件者: "
    "robin@example.com\n主旨: Interview\n\n",
    "korean": "보낸 사람: Mia Berg <mia@acme.example>\n보낸 날짜: 2027년 3월 3일 수요일 오후 2:05\n받는 사람: "
    "robin@example.com\n"
    "제목: Interview\n\n",
    "french": "De : Mia Berg <mia@acme.example>\nEnvoyé : mercredi 3 mars 2027 14:05\nÀ : robin@example.com\n"
    "Objet : Interview\n\n",
    "brazilian": "De: Mia Berg <mia@acme.example>\nEnviada em: quarta-feira, 3 de março de 2027 14:05\n"
    "Para: robin@example.com\nAssunto: Interview\n\n",
}


@pytest.mark.parametrize("client", HEADERS)
def test_a_forward_of_any_client_and_language_is_taken_apart(client: str) -> None:
    layers = unwrap(f"Please help me prepare.\n\n{HEADERS[client]}{BODY}\n", OUTER)
    inner = forwarded(layers)
    assert layers[0].kind is LayerKind.OWN
    assert layers[0].text == "Please help me prepare."
    assert inner.letter.sender is not None
    assert (inner.letter.sender.name, inner.letter.sender.email) == ("Mia Berg", "mia@acme.example")
    assert inner.letter.subject == "Interview"
    assert inner.letter.date == datetime(2027, 3, 3, 14, 5, tzinfo=EASTERN)
    assert inner.letter.depth == 1
    assert inner.text == BODY


@pytest.mark.parametrize("client", ["gmail", "apple mail", "outlook web", "ukrainian", "japanese"])
def test_a_quoted_forward_loses_its_marks(client: str) -> None:
    quoted = "\n".join(f"> {line}" if line else ">" for line in f"{HEADERS[client]}{BODY}".split("\n"))
    layers = unwrap(f"Look:\n\n{quoted}\n\nSent from my iPhone\n", OUTER)
    assert forwarded(layers).text == BODY
    assert (layers[0].text, layers[0].signature) == ("Look:", "Sent from my iPhone")


def test_words_below_a_quoted_forward_are_the_persons_own() -> None:
    quoted = "\n".join(f"> {line}".rstrip() for line in f"{HEADERS['gmail']}{BODY}".split("\n"))
    layers = unwrap(f"{quoted}\n\nIt is actually at 3pm.\n", OUTER)
    assert layers[0].text == "It is actually at 3pm."
    assert forwarded(layers).text == BODY


def test_a_forward_in_a_forward_gives_every_letter_with_its_own_date() -> None:
    inner = (
        "From: Ben Ode <ben@acme.example>\nSent: Monday, March 1, 2027 9:00 AM\nTo: Mia Berg\n"
        "Subject: Interview\n\nTuesday at 10.\n"
    )
    layers = unwrap(f"fyi\n\n{HEADERS['gmail']}See below.\n\n{inner}", OUTER)
    assert [each.text for each in layers] == ["fyi", "See below.", "Tuesday at 10."]
    assert [each.letter.depth for each in layers] == [0, 1, 2]
    assert layers[2].letter.date == datetime(2027, 3, 1, 9, 0, tzinfo=EASTERN)


def test_a_forward_whose_body_alone_is_quoted_loses_its_marks() -> None:
    quoted = "\n".join(f"> {line}".rstrip() for line in BODY.split("\n"))
    assert forwarded(unwrap(f"{HEADERS['gmail']}{quoted}\n>\n", OUTER)).text == BODY


def test_a_wrapped_line_in_a_quotation_belongs_to_it() -> None:
    headers = "\n".join(f"> {line}".rstrip() for line in HEADERS["mutt"].split("\n")[2:])
    layers = unwrap(f"Forwarded message:\n\n{headers}\n> Dear Robin, come to our\noffice.\n>\n> Mia", OUTER)
    assert forwarded(layers).text == "Dear Robin, come to our\noffice.\n\nMia"
    assert layers[0].text == ""


def test_a_block_that_lost_its_sender_is_one_below_a_plain_separator() -> None:
    headers = HEADERS["gmail"].replace("From: Mia Berg <mia@acme.example>\n", "")
    inner = forwarded(unwrap(f"fyi\n\n{headers}{BODY}", OUTER))
    assert (inner.letter.sender, inner.letter.subject, inner.text) == (None, "Interview", BODY)


def test_a_mutt_forward_ends_where_it_says() -> None:
    layers = unwrap(f"{HEADERS['mutt']}{BODY}\n\n----- End forwarded message -----\n\nCan you read this?\n", OUTER)
    assert forwarded(layers).text == BODY
    assert layers[0].text == "Can you read this?"


def test_the_lines_of_an_outlook_meeting_stay_in_the_text() -> None:
    text = (
        HEADERS["outlook appointment"].rstrip("\n")
        + "\nWhen: Tuesday, March 9, 2027 10:00 AM\nWhere: Room 4\n\nSee you."
    )
    assert forwarded(unwrap(text, OUTER)).text.startswith("When: Tuesday, March 9, 2027 10:00 AM\nWhere: Room 4")


def test_a_body_that_begins_with_its_own_date_line_keeps_it() -> None:
    text = f"{HEADERS['gmail']}Date: Tuesday, March 9\nTime: 10:00\nTo: be there early"
    assert forwarded(unwrap(text, OUTER)).text.startswith("Date: Tuesday, March 9\nTime: 10:00")


def test_a_subject_broken_over_two_lines_is_one() -> None:
    subject = "Your interview with Acme for the position of Senior Data Engineer in our"
    text = (
        f"From: Mia Berg <mia@acme.example>\nSent: March 3, 2027 2:05 PM\nSubject: {subject}\nplatform team\n\n{BODY}"
    )
    inner = forwarded(unwrap(text, OUTER))
    assert inner.letter.subject == f"{subject} platform team"
    assert inner.text == BODY


@pytest.mark.parametrize(
    "schedule",
    [
        "Date: Tuesday, March 9\nFrom: 10:00\nTo: 11:00\nSubject: system design",
        "From: 9am\nTo: 5pm\nDate: March 9, 2027",
        "From: Berlin Hbf\nTo: Munich\nDate: 9 March 2027",
        "Von: 10 Uhr\nBis: 11 Uhr\nDatum: 9. März 2027",
    ],
)
def test_a_timetable_is_not_taken_for_a_forward(schedule: str) -> None:
    layers = unwrap(f"Here is your day.\n\n{schedule}\n\nBest", Letter(depth=0, subject="Your day"))
    assert [each.kind for each in layers] == [LayerKind.OWN]
    assert schedule in layers[0].text


ATTRIBUTIONS = {
    "english": "On Wed, Mar 3, 2027 at 2:05 PM Mia Berg <mia@acme.example> wrote:",
    "english, broken": "On Wed, Mar 3, 2027 at 2:05 PM Mia Berg <mia@acme.example>\nwrote:",
    "german": "Am Mi., 3. März 2027 um 14:05 Uhr schrieb Mia Berg <mia@acme.example>:",
    "french": "Le mer. 3 mars 2027 à 14:05, Mia Berg <mia@acme.example> a écrit :",
    "spanish": "El mié, 3 mar 2027 a las 14:05, Mia Berg (<mia@acme.example>) escribió:",
    "italian": "Il giorno mer 3 mar 2027 alle ore 14:05 Mia Berg <mia@acme.example> ha scritto:",
    "dutch": "Op wo 3 mrt 2027 om 14:05 schreef Mia Berg <mia@acme.example>:",
    "portuguese": "Em qua., 3 de mar. de 2027 às 14:05, Mia Berg <mia@acme.example> escreveu:",
    "polish": "śr., 3 mar 2027 o 14:05 Mia Berg <mia@acme.example> napisał(a):",
    "swedish": "Den ons 3 mars 2027 kl 14:05 skrev Mia Berg <mia@acme.example>:",
    "danish": "Den ons. 3. mar. 2027 kl. 14.05 skrev Mia Berg <mia@acme.example>:",
    "norwegian": "ons. 3. mars 2027 kl. 14:05 skrev Mia Berg <mia@acme.example>:",
    "finnish": "ke 3. maalisk. 2027 klo 14.05 Mia Berg (mia@acme.example) kirjoitti:",
    "czech": "st 3. 3. 2027 v 14:05 odesílatel Mia Berg <mia@acme.example> napsal:",
    "slovak": "st 3. 3. 2027 o 14:05 Mia Berg <mia@acme.example> napísal(a):",
    "hungarian": "Mia Berg <mia@acme.example> ezt írta (időpont: 2027. márc. 3., Sze, 14:05):",
    "romanian": "În mie., 3 mar. 2027 la 14:05, Mia Berg <mia@acme.example> a scris:",
    "turkish": "Mia Berg <mia@acme.example>, 3 Mar 2027 Çar, 14:05 tarihinde şunu yazdı:",
    "russian": "ср, 3 мар. 2027 г. в 14:05, Mia Berg <mia@acme.example>:",
    "ukrainian": "ср, 3 бер. 2027 р. о 14:05 Mia Berg <mia@acme.example> пише:",
    "japanese": "2027年3月3日(水) 14:05 Mia Berg <mia@acme.example>:",
    "chinese": "Mia Berg <mia@acme.example> 于2027年3月3日周三 14:05写道：",
    "korean": "2027년 3월 3일 (수) 오후 2:05, Mia Berg <mia@acme.example>님이 작성:",
}


@pytest.mark.parametrize("language", ATTRIBUTIONS)
def test_an_answer_above_a_quotation_is_no_forward(language: str) -> None:
    layers = unwrap(
        f"Works for me.\n\n{ATTRIBUTIONS[language]}\n\n> Is Tuesday fine?\n> Mia\n",
        Letter(depth=0, subject="Re: Interview", date=OUTER.date),
    )
    assert [each.kind for each in layers] == [LayerKind.OWN, LayerKind.QUOTED]
    assert [each.text for each in layers] == ["Works for me.", "Is Tuesday fine?\nMia"]
    assert layers[1].letter.sender is not None
    assert (layers[1].letter.sender.name, layers[1].letter.sender.email) == ("Mia Berg", "mia@acme.example")
    assert layers[1].letter.date == datetime(2027, 3, 3, 14, 5, tzinfo=EASTERN)


def test_an_answer_below_the_quotation_is_the_writers() -> None:
    text = f"{ATTRIBUTIONS['english']}\n\n> Is Tuesday fine?\n>\n> Mia\n\nYes, Tuesday at ten.\n"
    layers = unwrap(text, Letter(depth=0, subject="Re: Interview"))
    assert [each.text for each in layers] == ["Yes, Tuesday at ten.", "Is Tuesday fine?\n\nMia"]


def test_answers_between_the_lines_are_the_writers() -> None:
    text = f"{ATTRIBUTIONS['english']}\n> Is Tuesday fine?\n\nYes.\n\n> And who comes with you?\n\nNobody.\n"
    layers = unwrap(text, Letter(depth=0, subject="Re: Interview"))
    assert layers[0].text == "Yes.\n\nNobody."
    assert [each.text for each in layers[1:]] == ["Is Tuesday fine?", "And who comes with you?"]


def test_an_outlook_answer_with_a_header_block_is_no_forward() -> None:
    layers = unwrap(f"Works for me.\n\n{HEADERS['outlook desktop']}{BODY}", Letter(depth=0, subject="RE: Interview"))
    assert [each.kind for each in layers] == [LayerKind.OWN, LayerKind.QUOTED]


def test_an_attribution_under_a_forwards_subject_is_a_forward() -> None:
    text = f"\ufeff{ATTRIBUTIONS['english']}\n\n    Dear Robin,\n    see you on Tuesday.\n"
    inner = forwarded(unwrap(text, Letter(depth=0, subject="FW: Interview")))
    assert inner.letter.subject == "Interview"
    assert inner.text == "Dear Robin,\nsee you on Tuesday."


def test_a_forwarded_answer_keeps_what_it_answers_as_a_quotation() -> None:
    text = f"{HEADERS['gmail']}Tuesday it is.\n\n{ATTRIBUTIONS['english']}\n> Tuesday?\n"
    layers = unwrap(text, OUTER)
    assert [each.kind for each in layers] == [LayerKind.OWN, LayerKind.FORWARDED, LayerKind.QUOTED]


def test_a_sentence_about_writing_is_no_quotation() -> None:
    text = (
        "Thanks for what you wrote:\nI liked it. On March 3, 2027 my manager, who leads the "
        "whole team and joins us, also wrote to you."
    )
    assert len(unwrap(text, OUTER)) == 1


def test_a_date_without_an_offset_has_that_of_the_mail_around_it() -> None:
    tokyo = timezone(timedelta(hours=9))
    layers = unwrap(f"{HEADERS['japanese']}{BODY}", Letter(depth=0, date=datetime(2027, 3, 4, tzinfo=tokyo)))
    assert forwarded(layers).letter.date == datetime(2027, 3, 3, 14, 5, tzinfo=tokyo)


def test_a_date_in_figures_lies_before_the_mail_around_it() -> None:
    text = f"From: Mia Berg <mia@acme.example>\nSent: 03/04/2027 14:05\nSubject: Interview\n\n{BODY}"
    sent = forwarded(unwrap(text, OUTER)).letter.date
    assert sent == datetime(2027, 3, 4, 14, 5, tzinfo=EASTERN)


def test_a_name_without_an_address_is_kept() -> None:
    text = f"From: Berg, Mia\nSent: Wednesday, March 3, 2027 2:05 PM\nTo: Quist, Robin\nSubject: Interview\n\n{BODY}"
    inner = forwarded(unwrap(text, OUTER))
    assert inner.letter.sender is not None
    assert (inner.letter.sender.name, inner.letter.sender.email) == ("Berg, Mia", "")


def test_on_behalf_of_names_the_sender_first() -> None:
    text = HEADERS["outlook desktop"].replace(
        "Mia Berg <mia@acme.example>", "Mia Berg <mia@acme.example> on behalf of jobs@acme.example"
    )
    inner = forwarded(unwrap(f"{text}{BODY}", OUTER))
    assert inner.letter.sender is not None
    assert inner.letter.sender.email == "mia@acme.example"


def test_a_forward_in_html_is_taken_apart_as_well() -> None:
    html = (
        '<div dir="ltr">fyi<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
        "---------- Forwarded message ---------<br>"
        'From: <strong class="gmail_sendername" dir="auto">Mia Berg</strong> <span dir="auto">'
        '&lt;<a href="mailto:mia@acme.example">'
        "mia@acme.example</a>&gt;</span><br>Date: Wed, Mar 3, 2027 at 2:05 PM<br>Subject: Interview<br>To: &lt;"
        '<a href="mailto:robin@example.com">robin@example.com</a>&gt;<br></div><br><br><table><tr>'
        "<th>Time</th><th>Who</th></tr>"
        "<tr><td>10:00</td><td>Ana</td></tr></table></div></div>"
    )
    layers = unwrap(render_text(html), OUTER, html=html)
    inner = forwarded(layers)
    assert layers[0].text == "fyi"
    assert layers[0].html == html
    assert inner.html is None
    assert inner.letter.sender is not None
    assert (inner.letter.sender.name, inner.letter.sender.email) == ("Mia Berg", "mia@acme.example")
    assert inner.text == "Time\tWho\n10:00\tAna"


@pytest.mark.parametrize(
    ("subject", "bare"),
    [
        ("Fwd: Interview", "Interview"),
        ("WG: AW: Interview", "Interview"),
        ("[EXT] RE: Fwd: Interview", "Interview"),
        ("转发：面试", "面试"),
        ("TR : Entretien", "Entretien"),
        ("Interview: Tuesday", "Interview: Tuesday"),
        (None, None),
    ],
)
def test_a_subject_is_told_from_its_prefixes(subject: str | None, bare: str | None) -> None:
    assert strip_prefixes(subject) == bare


def test_a_letter_without_a_date_around_it_is_still_aware() -> None:
    inner = forwarded(unwrap(f"{HEADERS['gmail']}{BODY}", Letter(depth=0)))
    assert inner.letter.date == datetime(2027, 3, 3, 14, 5, tzinfo=UTC)


def test_no_more_layers_than_the_limit() -> None:
    layers = unwrap(f"{HEADERS['gmail']}hello\n\n" * 60, OUTER)
    assert len(layers) == MAX_LAYERS


def test_a_separator_above_an_attribution_is_no_text() -> None:
    text = f"Works for me.\n\n------- Original Message -------\n{ATTRIBUTIONS['english']}\n\n> Is Tuesday fine?\n"
    layers = unwrap(text, Letter(depth=0, subject="Re: Interview"))
    assert [each.text for each in layers] == ["Works for me.", "Is Tuesday fine?"]


OUTLOOK_BLOCK = (
    '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p '
    'class="MsoNormal"><b>From:</b> '
    "Mia Berg &lt;mia@acme.example&gt; <br><b>Sent:</b> Wednesday, March 3, 2027 2:05 PM<br><b>To:</b> Robin Quist "
    "&lt;robin@example.com&gt;<br><b>Subject:</b> Interview<o:p></o:p></p></div>"
)
APPLE_BLOCK = (
    '<br><blockquote type="cite"><div>Begin forwarded message:</div><br><div style="margin:0px;">'
    "<span><b>From: </b></span>"
    '<span>Mia Berg &lt;<a href="mailto:mia@acme.example">mia@acme.example</a>&gt;<br></span></div>'
    "<div><span><b>Subject: </b>"
    "</span><span><b>Interview</b><br></span></div><div><span><b>Date: </b></span><span>March 3, "
    "2027 at 2:05:00 PM EST<br>"
    "</span></div><div><span><b>To: </b></span><span>Robin &lt;robin@example.com&gt;<br></span>"
    "</div><br><div>{body}</div></blockquote>"
)
YAHOO_BLOCK = (
    "<div>----- Forwarded Message -----</div><div><b>From:</b> Mia Berg &lt;mia@acme.example&gt;</div><div><b>To:</b> "
    "robin@example.com</div><div><b>Sent:</b> Wednesday, March 3, 2027, 02:05:00 PM EST</div><div>"
    "<b>Subject:</b> Interview</div><br>"
)
THUNDERBIRD_BLOCK = (
    '<div class="moz-forward-container"><br>-------- Forwarded Message --------<table '
    'class="moz-email-headers-table"><tbody>'
    "<tr><th>Subject: </th><td>Interview</td></tr><tr><th>Date: </th><td>Wed, 3 Mar 2027 14:05:00 "
    "-0500</td></tr><tr><th>From: "
    '</th><td>Mia Berg <a href="mailto:mia@acme.example">&lt;mia@acme.example&gt;</a></td></tr><tr>'
    "<th>To: </th><td>robin@example.com</td>"
    "</tr></tbody></table><br><br></div>"
)


@pytest.mark.parametrize(
    "block",
    [OUTLOOK_BLOCK, APPLE_BLOCK, YAHOO_BLOCK, THUNDERBIRD_BLOCK],
    ids=["outlook", "apple", "yahoo", "thunderbird"],
)
def test_the_html_of_each_client_is_taken_apart(block: str) -> None:
    words = "<p>Dear Robin,</p><p>come on Tuesday.</p>"
    whole = block.format(body=words) if "{body}" in block else block + words
    layers = unwrap(render_text(f"<div>fyi</div>{whole}"), OUTER)
    inner = forwarded(layers)
    assert layers[0].text == "fyi"
    assert inner.letter.sender is not None
    assert (inner.letter.sender.name, inner.letter.sender.email) == ("Mia Berg", "mia@acme.example")
    assert inner.letter.subject == "Interview"
    assert inner.letter.date == datetime(2027, 3, 3, 14, 5, tzinfo=EASTERN)
    assert inner.text == "Dear Robin,\n\ncome on Tuesday."
