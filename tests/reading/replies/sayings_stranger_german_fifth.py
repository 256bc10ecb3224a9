"""A fifth German list of forty corrections that a stranger to the reading wrote, with what each means.

Read first, 35 were exact, three were asked about, two did something else: an interview elsewhere that was over became
the company, a dentist moved ours. All are exact since.

The interview is that of ``sayings_kept``. Where nothing is meant, nothing may change; where ``choice`` is meant, a
question with two readings is open.
"""

from typing import Any

STRANGER_GERMAN_FIFTH: tuple[tuple[str, dict[str, Any]], ...] = (
    (
        (
            "„Wir verschieben um zwei Tage, auf den Donnerstag, gleiche Uhrzeit“, so hat es "
            "mir die Personalerin eben am Telefon gesagt."
        ),
        {"start": "2026-03-19T14:00"},
    ),
    ("Die erste", {"choice": 1}),
    ("Zwei Stunden früher, sagt Ana, am gleichen Tag.", {"start": "2026-03-17T12:00"}),
    (
        ("Freitag, 20. März, 15:30 Uhr, und Nina Castorf kommt zu Ana dazu."),
        {"start": "2026-03-20T15:30", "interviewers": ("Ana Silva", "Nina Castorf")},
    ),
    ("Viertel nach zwei geht es los, nicht Punkt zwei.", {"start": "2026-03-17T14:15"}),
    (("Was wäre, wenn ich um Mittwoch bitte? Ich habe dort noch nichts gesagt."), {"asked": True}),
    (("Das Gespräch bei Initech letzten Donnerstag lief übrigens ganz ordentlich."), {}),
    (
        "10 bis 11 Uhr, nicht 14 bis 15 Uhr. Der Dienstag bleibt.",
        {"start": "2026-03-17T10:00", "end": "2026-03-17T11:00"},
    ),
    (("Ist das Abschlussgespräch, also die letzte Runde. Drücken Sie mir die Daumen."), {"round": "final"}),
    ("Montag statt Dienstag, und zwar um 16 Uhr", {"start": "2026-03-16T16:00"}),
    (
        ("Ana Silva hat gekündigt, stell dir vor! Jetzt macht das Gespräch Lukas Brandl."),
        {"interviewers": ("Lukas Brandl",)},
    ),
    (
        (
            "Am 20.3. um 9:30 Uhr. Sie haben eben angerufen, ich stand gerade in der "
            "Backstube und hatte Mehl an den Händen."
        ),
        {"start": "2026-03-20T09:30"},
    ),
    (
        ("Es geht um die Stelle als Data Scientist und dauert zwei Stunden."),
        {"end": "2026-03-17T16:00", "role": "Data Scientist"},
    ),
    (
        (
            "Ich soll persönlich vorbeikommen, Marktplatz 3, 70173 Stuttgart. Bei meinem "
            "Alter können die wohl keine Kamera voraussetzen, haha."
        ),
        {"medium": "onsite", "location": "Marktplatz 3, 70173 Stuttgart"},
    ),
    (("Die Firma ist Acme Medizintechnik, die schreiben sich immer aus."), {"company": "Acme Medizintechnik"}),
    (
        ("Der Termin ist um 10 Uhr New Yorker Zeit, am selben Tag. So steht es in deren Einladung."),
        {"start": "2026-03-17T15:00", "tz": "America/New_York"},
    ),
    ("donnerstag 14 uhr nicht dienstag", {"start": "2026-03-19T14:00"}),
    (
        ("Hallo, da ist mir ein Fehler passiert: Es ist der 18., nicht der 17. Die Uhrzeit ist richtig."),
        {"start": "2026-03-18T14:00"},
    ),
    ("nein, falsch", {"agrees": False}),
    ("Entweder 15 oder 16 Uhr, das ist noch offen.", {"asked": True}),
    ("Der Termin hat sich verschoben.", {"asked": True}),
    ("Nur 45 Minuten, keine ganze Stunde.", {"end": "2026-03-17T14:45"}),
    ("Nein, das war der andere Termin, nicht dieses Gespräch.", {"other": True}),
    (
        ("Die zwei Uhr nachmittags gelten für Lissabon, also Lissabonner Zeit."),
        {"start": "2026-03-17T15:00", "tz": "Europe/Lisbon"},
    ),
    (
        "Panel mit Ana, Dr. Ulrike Sommer und Kofi Mensah",
        {"interviewers": ("Ana Silva", "Ulrike Sommer", "Kofi Mensah"), "format": "panel"},
    ),
    (("Am 5. März muss ich um 8 Uhr zum Zahnarzt, da bin ich vormittags nicht erreichbar."), {}),
    (
        ("der link geht nicht mehr, der neue ist https://meet.example.com/abc-defg-hij"),
        {"join_url": "https://meet.example.com/abc-defg-hij"},
    ),
    ("Ende ist erst um 16 Uhr.", {"end": "2026-03-17T16:00"}),
    (
        ("Jetzt Mittwoch um 13 Uhr, und nur noch am Telefon. Ana ruft an."),
        {"start": "2026-03-18T13:00", "medium": "phone"},
    ),
    ("Statt Ana ist es Matthias Roth.", {"interviewers": ("Matthias Roth",)}),
    (("Position bitte ändern in BI-Entwickler. Den Data Engineer haben sie schon besetzt."), {"role": "BI-Entwickler"}),
    (("Es ist ein Gruppengespräch mit fünf Bewerbern, Ana leitet es."), {"format": "group"}),
    (
        ("Telefonisch, nicht per Video. Die Einwahlnummer lautet +49 711 5550177."),
        {"medium": "phone", "dial_in": "+49 711 5550177"},
    ),
    ("Vielen Dank, Sie sind eine große Hilfe.", {}),
    (
        ("Ein gewisser Rainer Vogt sitzt auch noch mit am Tisch, neben Ana."),
        {"interviewers": ("Ana Silva", "Rainer Vogt")},
    ),
    (
        ("Bitte stellt meine Zeitzone auf Europe/Dublin um, ich wohne jetzt bei meinem Freund in Irland."),
        {"zone": "Europe/Dublin"},
    ),
    ("Ja genau, das ist richtig.", {"agrees": True}),
    (
        ("Ana ist doch nicht dabei, es kommen Jana Novak und Felix Baum."),
        {"interviewers": ("Jana Novak", "Felix Baum")},
    ),
    ("Ana und Oksana Melnyk, die beiden zusammen.", {"interviewers": ("Ana Silva", "Oksana Melnyk")}),
    (("Am Freitag, dem 13. März, habe ich um 10 Uhr auch noch ein Gespräch bei Globex."), {"asked": True}),
)
