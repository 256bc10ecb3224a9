"""Ten more languages of Europe, Japanese and Chinese."""

import pytest

from prepmail.reading.dates.mentions import Role
from tests.reading.dates.said import mentions, read


@pytest.mark.parametrize(
    ("zone", "text", "expected"),
    [
        (
            "Europe/Berlin",
            "Das Gespräch am Donnerstag, den 05.03.2026, um 14:30 Uhr dauert 45 Minuten.",
            "05 14:30-15:15",
        ),
        ("Europe/Berlin", "Termin: Do., 5.3., 10-11 Uhr", "05 10:00-11:00"),
        ("Europe/Berlin", "Passt Ihnen nächsten Dienstag um Viertel nach drei?", "03 15:15"),
        ("Europe/Berlin", "Beginn: 05.03.2026 10:00\nEnde: 05.03.2026 11:00", "05 10:00-11:00"),
        ("Europe/Berlin", "am Montag, den 2. März, um halb drei nachmittags", "02 14:30"),
        ("Europe/Paris", "Votre entretien le jeudi 5 mars à 14h30, d'une durée de 45 minutes.", "05 14:30-15:15"),
        ("Europe/Paris", "le 5 mars de 14 h à 15 h 30", "05 14:00-15:30"),
        ("Europe/Paris", "jeudi 5 mars à quatorze heures", "05 14:00"),
        ("Europe/Paris", "Rdv le 12 à 15h", "12 15:00"),
        ("Europe/Paris", "mardi prochain à midi", "03 12:00"),
        ("Europe/Madrid", "el martes que viene a las 4 y media de la tarde", "03 16:30"),
        ("Europe/Madrid", "el 5 de marzo entre las 10 y las 11", "05 10:00-11:00"),
        ("Europe/Rome", "dalle 10:00 alle 11:00 di martedì 3 marzo", "03 10:00-11:00"),
        ("Europe/Rome", "lunedì 2 marzo alle tre e mezza del pomeriggio", "02 15:30"),
        ("Europe/Amsterdam", "Je gesprek is op donderdag 5 maart om 14.00 uur en duurt een uur.", "05 14:00-15:00"),
        ("Europe/Amsterdam", "aanstaande dinsdag om half drie", "03 14:30"),
        ("America/Sao_Paulo", "A entrevista será na quinta-feira, dia 5 de março, às 14h30.", "05 14:30"),
        ("America/Sao_Paulo", "próxima terça às duas e meia da tarde", "03 14:30"),
        ("Europe/Warsaw", "Zapraszamy na rozmowę w czwartek 5 marca o godz. 10:00.", "05 10:00"),
        ("Europe/Warsaw", "05.03.2026 r., godz. 14.00–15.00", "05 14:00-15:00"),
        ("Europe/Stockholm", "Intervjun är torsdag den 5 mars kl. 14.00–15.00.", "05 14:00-15:00"),
        ("Europe/Stockholm", "på tisdag kl. halv tre", "03 14:30"),
        ("Europe/Copenhagen", "Samtalen er torsdag den 5. marts kl. 14.00-15.00.", "05 14:00-15:00"),
        ("Europe/Oslo", "Intervjuet er torsdag 5. mars kl. 14.00–15.00.", "05 14:00-15:00"),
        ("Asia/Tokyo", "日時：2026年3月5日（木）13時30分～14時30分", "05 13:30-14:30"),
        ("Asia/Tokyo", "来週の火曜日 14時", "03 14:00"),
        ("Asia/Shanghai", "面试时间：2026年3月5日下午3点", "05 15:00"),
    ],
)
def test_a_sentence_in_another_language_is_read(zone: str, text: str, expected: str) -> None:
    assert read(text, zone) == [f"2026-03-{expected} {zone}"]


@pytest.mark.parametrize(
    ("zone", "text", "expected"),
    [
        ("Europe/Berlin", "morgen um 10 Uhr", "25 10:00"),
        ("Europe/Berlin", "übermorgen um 16:00 Uhr", "26 16:00"),
        ("Europe/Paris", "demain à 9h", "25 09:00"),
        ("Europe/Madrid", "mañana a las 9 de la mañana", "25 09:00"),
        ("Europe/Madrid", "pasado mañana a mediodía", "26 12:00"),
        ("Europe/Rome", "domani alle 9", "25 09:00"),
        ("America/Sao_Paulo", "amanhã às 9h", "25 09:00"),
        ("Europe/Warsaw", "jutro o 9", "25 09:00"),
        ("Asia/Tokyo", "明日の午後3時からお願いします", "25 15:00"),
        ("Asia/Shanghai", "明天上午10点半", "25 10:30"),
    ],
)
def test_tomorrow_has_a_name_everywhere(zone: str, text: str, expected: str) -> None:
    assert read(text, zone) == [f"2026-02-{expected} {zone}"]


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        (
            "Europe/Berlin",
            "Der ursprünglich für Donnerstag, 5. März, 10 Uhr geplante Termin wurde auf den 6. März, 11 Uhr verlegt.",
        ),
        ("Europe/Berlin", "Wir möchten den Termin vom 5. März um 10 Uhr auf den 6. März um 11 Uhr verschieben."),
        ("Europe/Paris", "Votre entretien initialement prévu le 5 mars à 10h a été reporté au 6 mars à 11h."),
        ("Europe/Madrid", "La entrevista del 5 de marzo a las 10:00 se ha cambiado al 6 de marzo a las 11:00."),
        ("Europe/Rome", "Il colloquio del 5 marzo alle 10 è stato spostato al 6 marzo alle ore 11."),
        ("Europe/Amsterdam", "Het gesprek van 5 maart om 10 uur is verplaatst naar vrijdag 6 maart om 11 uur."),
        ("America/Sao_Paulo", "A entrevista do dia 5/3 às 10h foi remarcada para 6/3 às 11h."),
        ("Europe/Warsaw", "Rozmowa z dnia 5 marca o 10:00 została przełożona na 6 marca o 11:00."),
        ("Europe/Stockholm", "Intervjun har flyttats från 5 mars kl 10 till 6 mars kl 11."),
        ("Europe/Copenhagen", "Samtalen er flyttet fra 5. marts kl. 10 til 6. marts kl. 11."),
        ("Europe/Oslo", "Intervjuet er flyttet fra 5. mars kl. 10 til 6. mars kl. 11."),
        ("Asia/Tokyo", "3月5日（木）10:00から3月6日（金）11:00に変更"),
    ],
)
def test_a_move_names_its_old_time_and_its_new_one(zone: str, text: str) -> None:
    old, new = mentions(text, zone)
    assert (old.role, new.role) == (Role.OLD, Role.EVENT)
    assert read(text, zone) == [f"2026-03-05 10:00 {zone}", f"2026-03-06 11:00 {zone}"]


@pytest.mark.parametrize(
    ("zone", "text"),
    [
        ("Europe/Berlin", "Bitte antworten Sie bis Freitag, 27.02.2026, 12:00 Uhr."),
        ("Europe/Paris", "Merci de répondre avant le vendredi 27 février à 12h."),
        ("Europe/Madrid", "Por favor, responde antes del viernes 27 de febrero a las 12:00"),
        ("Europe/Rome", "entro venerdì 27 febbraio alle ore 12"),
        ("Europe/Amsterdam", "Graag reactie voor vrijdag 27 februari 12:00 uur"),
        ("America/Sao_Paulo", "até sexta-feira, 27/02, às 12h"),
        ("Europe/Warsaw", "do piątku 27 lutego do godz. 12:00"),
        ("Europe/Stockholm", "senast fredag 27 februari kl 12.00"),
        ("Europe/Copenhagen", "senest fredag d. 27. februar kl. 12"),
    ],
)
def test_until_when_is_a_deadline(zone: str, text: str) -> None:
    (mention,) = mentions(text, zone)
    assert mention.role is Role.DEADLINE
    assert read(text, zone) == [f"2026-02-27 12:00 {zone}"]
