"""Forty corrections in German that a stranger to the reading wrote, with what each means.

Read for the first time, 26 were exact, 14 were asked about, none did something else.
What it showed was mended after that; all 40 are exact since.

The interview is that of ``sayings_kept``. Where ``choice`` is meant, a question with two readings is open.
"""

from typing import Any

STRANGER_GERMAN: tuple[tuple[str, dict[str, Any]], ...] = (
    ("Mittwoch, nicht Dienstag", {"start": "2026-03-18T14:00"}),
    (
        "Guten Tag,\n\ndas Gespräch findet am 19.03.2026 um 10:30 Uhr statt.\n\nMit freundlichen Grüßen\nSabine Krüger",
        {"start": "2026-03-19T10:30"},
    ),
    ("halb vier statt 14 uhr", {"start": "2026-03-17T15:30"}),
    ("Eine Stunde später, der Tag stimmt.", {"start": "2026-03-17T15:00"}),
    ("dauert nur 45 minuten", {"end": "2026-03-17T14:45"}),
    ("hi, wurde um einen tag verschoben, also der 18., uhrzeit bleibt", {"start": "2026-03-18T14:00"}),
    ("Freitag von 9 bis 10:30 Uhr", {"start": "2026-03-20T09:00", "end": "2026-03-20T10:30"}),
    ("Sorry, hab mich vertippt!! Es ist der 24. März, gleiche Uhrzeit", {"start": "2026-03-24T14:00"}),
    ("um 4 nachmittags nicht um 2", {"start": "2026-03-17T16:00"}),
    ("Das Gespräch wurde um eine Stunde vorverlegt.", {"start": "2026-03-17T13:00"}),
    ("übermorgen um 11 Uhr statt am 17.", {"start": "2026-03-04T11:00"}),
    ("meine Zeitzone ist Lissabon", {"zone": "Europe/Lisbon"}),
    ("Die 14 Uhr sind Londoner Zeit, nicht Berliner.", {"start": "2026-03-17T15:00", "tz": "Europe/London"}),
    ("Es ist um 11 Uhr New Yorker Zeit, gleicher Tag", {"start": "2026-03-17T16:00", "tz": "America/New_York"}),
    ("Mit Jonas Weber statt Ana", {"interviewers": ("Jonas Weber",)}),
    ("Dr. Petra Vogel kommt noch dazu", {"interviewers": ("Ana Silva", "Petra Vogel")}),
    ("ana ist raus, wer stattdessen kommt weiss ich noch nicht", {"interviewers": ()}),
    (
        "Ist jetzt ein Panel mit Ana, Lukas Brandt und Mia Hoffmann",
        {"format": "panel", "interviewers": ("Ana Silva", "Lukas Brandt", "Mia Hoffmann")},
    ),
    (
        (
            "Hallo, also die Frau Silva ist leider krank geworden, hat man mir eben gesagt, das Gespräch führt jetzt"
            " Herr Markus Lenz. Liebe Grüße, Conny"
        ),
        {"interviewers": ("Markus Lenz",)},
    ),
    ("Sie heißt Anna Silva, mit zwei n", {"interviewers": ("Anna Silva",)}),
    ("bitte noch Tim Kaya und Eva Roth dazu", {"interviewers": ("Ana Silva", "Tim Kaya", "Eva Roth")}),
    (
        "Einzelgespräch mit Carla Neumann, Ana ist nicht dabei",
        {"format": "one-on-one", "interviewers": ("Carla Neumann",)},
    ),
    ("Die Stelle heißt Data Analyst, nicht Data Engineer.", {"role": "Data Analyst"}),
    ("firma ist Acme Robotics", {"company": "Acme Robotics"}),
    ("Kleine Korrektur: Es geht um die Position Senior Data Engineer.", {"role": "Senior Data Engineer"}),
    ("Falsche Firma, es ist Globex. Sonst stimmt alles.", {"company": "Globex"}),
    ("Neuer Link: https://meet.example.com/neu-42", {"join_url": "https://meet.example.com/neu-42"}),
    ("Ist vor Ort, Lindenstraße 40, 10969 Berlin", {"medium": "onsite", "location": "Lindenstraße 40, 10969 Berlin"}),
    ("kein video sondern telefon", {"medium": "phone"}),
    (
        "Es ist ein Telefoninterview, ich soll die +49 30 5550199 anrufen.",
        {"medium": "phone", "dial_in": "+49 30 5550199"},
    ),
    (
        "der link ist veraltet bitte den hier nehmen https://zoom.example.com/j/4711\n\nVon meinem iPhone gesendet",
        {"join_url": "https://zoom.example.com/j/4711"},
    ),
    (
        "Donnerstag 16 Uhr und mit Felix Braun statt Ana",
        {"start": "2026-03-19T16:00", "interviewers": ("Felix Braun",)},
    ),
    ("Es ist die zweite Runde und dauert anderthalb Stunden", {"round": "second", "end": "2026-03-17T15:30"}),
    ("ja passt alles danke", {"agrees": True}),
    ("Nein, das stimmt nicht.", {"agrees": False}),
    ("die zweite bitte", {"choice": 2}),
    ("Nein, das war ein anderes Gespräch.", {"other": True}),
    ("Mittwoch oder Donnerstag, steht noch nicht fest", {"asked": True}),
    ("Was wäre, wenn ich auf Freitag verschieben würde?", {"asked": True}),
    ("vielleicht wirds 15 uhr, die melden sich nochmal", {"asked": True}),
)
