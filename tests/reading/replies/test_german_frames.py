"""German times in words, offers that were taken, slips and announced people do what a careful reader would do."""

from time import process_time
from typing import Any

import pytest

from prepmail.reading.replies.read import read_reply
from prepmail.reading.replies.signs.german_frames import write_frames
from prepmail.reading.replies.signs.german_sentences import join_sentences
from tests.reading.replies.scoring import FRAME, changes, judge


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Es beginnt um zwanzig vor vier", {"start": "2026-03-17T15:40"}),
        ("Wir starten viertel drei", {"start": "2026-03-17T14:15"}),
        ("Das Gespräch ist um fünf nach halb elf", {"start": "2026-03-17T10:35"}),
        ("Abends um sieben ist das Interview jetzt", {"start": "2026-03-17T19:00"}),
        ("Neu: 5 Uhr am Nachmittag", {"start": "2026-03-17T17:00"}),
        ("Isch am vieri, nöd am zwei", {"start": "2026-03-17T16:00"}),
        ("Um elfe geht's los", {"start": "2026-03-17T11:00"}),
        ("Beginn um neun, Ende viertel vor zehn", {"start": "2026-03-17T09:00", "end": "2026-03-17T09:45"}),
        ("Feierabend ist erst um 15.20 Uhr", {"end": "2026-03-17T15:20"}),
        ("Schluss ist schon um halb drei", {"end": "2026-03-17T14:30"}),
        ("nicht der 17. sondern der 26. März", {"start": "2026-03-26T14:00"}),
        ("Die dauern 50 Minuten, nicht mit 60 rechnen bitte", {"end": "2026-03-17T14:50"}),
        ("Richtig wäre 13:40 Uhr", {"start": "2026-03-17T13:40"}),
        ("Um drei geht's los, äh Moment, um vier", {"start": "2026-03-17T16:00"}),
        ("Die sitzen in Madrid, 9 Uhr nach Zeit von Lissabon", {"start": "2026-03-17T10:00", "tz": "Europe/Lisbon"}),
        ("Der Chef sitzt in Helsinki, bei ihm ist es 16 Uhr", {"start": "2026-03-17T15:00", "tz": "Europe/Helsinki"}),
        ("Weil am 17. der Strom abgestellt wird, wurde es auf den 18. gelegt", {"start": "2026-03-18T14:00"}),
        ("Der Zug fährt nicht, drum machen wir's erst um 17 Uhr", {"start": "2026-03-17T17:00"}),
        ("Mein Bruder zieht am Dienstag um. Jetzt ist es am Donnerstag", {"start": "2026-03-19T14:00"}),
    ],
)  # fmt: skip
def test_a_time_in_german_words_is_read_to_the_minute(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Sie fragten: „Können wir auf den 20. gehen?“ Ich habe zugesagt.", {"start": "2026-03-20T14:00"}),
        ("„Ginge auch 11 Uhr?“ wollte sie wissen, und ich hab ja gesagt.", {"start": "2026-03-17T11:00"}),
        ("Ana hat Mittwoch vorgeschlagen und ich habe zugestimmt.", {"start": "2026-03-18T14:00"}),
        ("Ich hab gefragt, ob wir auf Donnerstag gehen können. Sie haben zugesagt.", {"start": "2026-03-19T14:00"}),
    ],
)  # fmt: skip
def test_an_offer_that_was_taken_holds(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    "said",
    [
        "Sie fragten: „Können wir auf den 20. gehen?“",
        "Sie fragten: „Können wir auf den 20. gehen?“ Ich habe noch nicht zugesagt.",
        "„Ginge auch 11 Uhr?“ Ich hab ja gesagt, aber erst um 12 kann ich.",
        "Ana hat Mittwoch vorgeschlagen, ich habe abgesagt.",
        "Ana hat Mittwoch oder Freitag vorgeschlagen und ich habe zugestimmt.",
        "Ich habe gefragt, ob wir auf Donnerstag können.",
        "Es ist um 10 Uhr dortiger Zeit",
        "In KW 14, Dienstag um 15 Uhr",
        "Ich habe Zahnarzt, deshalb bitte auf 16 Uhr verschieben",
        "Mein Zug kommt erst um drei, daher lieber um vier",
        "Am Dienstag kann ich nicht",
        "Frau Silva muss wohl am Mittwoch weg, vielleicht wird es Donnerstag",
        "Und Silva durch Pohlmann ersetzen",
        "Mittwoch um 3, nein, um 4",
    ],
)  # fmt: skip
def test_what_stays_open_in_german_is_asked_about(said: str) -> None:
    assert judge(said, {"asked": True}) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Ana mit Doppel-n: Anna", {"interviewers": ("Anna Silva",)}),
        ("Der Nachname schreibt sich Sylva", {"interviewers": ("Ana Sylva",)}),
        ("Es nehmen teil: Jonas Weber, Petra Lang.", {"interviewers": ("Jonas Weber", "Petra Lang")}),
        ("Es kommt noch jemand dazu. Sie heißt Petra Lang.", {"interviewers": ("Ana Silva", "Petra Lang")}),
        ("Ana bringt einen Kollegen mit. Name: Jonas Weber.", {"interviewers": ("Ana Silva", "Jonas Weber")}),
        ("Es ist Petra Lang, die das Gespräch führt", {"interviewers": ("Petra Lang",)}),
        ("Ana liegt mit Grippe im Bett. Für sie springt Jonas Weber ein.", {"interviewers": ("Jonas Weber",)}),
        ("Ana ist auf Fortbildung, stattdessen Petra Lang", {"interviewers": ("Petra Lang",)}),
        ("Mit wem? Mit Petra Lang, nicht mit Ana.", {"interviewers": ("Petra Lang",)}),
        ("Der Meister kommt mit rein, ein gewisser Jonas Weber", {"interviewers": ("Ana Silva", "Jonas Weber")}),
        ("Mir gegenüber sitzen Petra Lang und Jonas Weber", {"interviewers": ("Petra Lang", "Jonas Weber")}),
    ],
)  # fmt: skip
def test_people_in_german_are_who_was_meant(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Richtig heißt die Firma Globex", {"company": "Globex"}),
        ("Bitte «Teamleiter Lager» als Stelle eintragen", {"role": "Teamleiter Lager"}),
        ("Beworben hab ich mich als Data Analyst", {"role": "Data Analyst"}),
        ("Ich muss mich unter 030 5556677 einwählen", {"medium": "phone", "dial_in": "030 5556677"}),
        ("Treffpunkt: Hauptstraße 5, 10115 Berlin", {"medium": "onsite", "location": "Hauptstraße 5, 10115 Berlin"}),
        ("Man ruft mich an", {"medium": "phone"}),
        ("Sie rufen mich an, Video braucht es nicht", {"medium": "phone"}),
        ("Es ist schon Runde zwei", {"round": "second"}),
        ("Seit drei Wochen wohne ich in Madrid, bitte die Zeitzone umstellen", {"zone": "Europe/Madrid"}),
        ("Könnt ihr bitte die Firma ändern? Richtig: Globex", {"company": "Globex"}),
        ("Das war ein anderes Vorstellungsgespräch", {"other": True}),
    ],
)  # fmt: skip
def test_facts_in_german_are_found_in_any_order_of_words(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    "said",
    ["Mit sonnigen Grüssen, Beat Frei", "Merci beaucoup, Beat", "Danke und schönes Wochenende", "Liebe Grüße aus Graz"],
)
def test_a_german_closing_changes_nobody(said: str) -> None:
    assert changes(read_reply(f"Es ist jetzt um 15 Uhr. {said}", FRAME)) == {"start": "2026-03-17T15:00"}


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("um halb eins", "um 12:30 Uhr"), ("zehn vor eins", "12:50 Uhr"), ("um drei Stunden", "um drei Stunden"),
        ("mittags um eins", "um 13:00 Uhr"), ("um 12 Uhr mittags", "um 12:00 Uhr"), ("am 3. April", "am 3. April"),
    ],
)  # fmt: skip
def test_only_words_for_a_time_become_figures(said: str, written: str) -> None:
    assert write_frames(said) == written


@pytest.mark.parametrize(
    "said", ["ja und ", "habe ich ", "noch jemand dazu. ", "um halb drei ", "Herr Meier heißt er. "]
)
def test_no_length_of_german_words_takes_long_to_be_written(said: str) -> None:
    began = process_time()
    join_sentences(said * 4_000)
    join_sentences((said * 200)[:1_500])
    write_frames((said * 60)[:600])
    assert process_time() - began < 1


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("Aus Termingründen wurde es auf 16 Uhr verlegt", {"start": "2026-03-17T16:00"}),
        ("Um Punkt elf fangen wir an", {"start": "2026-03-17T11:00"}),
        ("Aus zwei wird drei Uhr", {"start": "2026-03-17T15:00"}),
        ("14 Uhr bezieht sich auf London", {"start": "2026-03-17T15:00", "tz": "Europe/London"}),
        ("Uhrzeit falsch, 12 Uhr stimmt", {"start": "2026-03-17T12:00"}),
        ("Ihr Vertreter Jonas Weber macht es statt Ana", {"interviewers": ("Jonas Weber",)}),
        ("Ana wird von Petra Lang vertreten", {"interviewers": ("Petra Lang",)}),
        ("Ana bitte von der Liste nehmen, dafür Petra Lang", {"interviewers": ("Petra Lang",)}),
        ("Mit Petra Lang, Ana ist auf Dienstreise", {"interviewers": ("Petra Lang",)}),
        ("Nicht Acme, die heißen Acmetec", {"company": "Acmetec"}),
    ],
)  # fmt: skip
def test_a_german_word_that_means_something_else_as_well_misleads_nobody(said: str, meant: dict[str, Any]) -> None:
    assert judge(said, meant) == "exact"


@pytest.mark.parametrize(
    "said",
    [
        "Mein Kumpel Jens hatte da auch ein Gespräch, bei ihm war Petra Lang dabei",
        "Frau Silva wird von den Leuten sehr gelobt",
        "Um 13 Uhr muss ich noch meinen Sohn abholen",
        "Am 17. eröffnet mein Bruder sein Café", "Danke und liebe Grüße, Petra Lang",
    ],
)  # fmt: skip
def test_german_news_of_something_else_changes_nothing(said: str) -> None:
    assert changes(read_reply(said, FRAME)) == {}
