"""A fourth German list of forty corrections that a stranger to the reading wrote, with what each means.

Read first, 36 were exact, one was asked about, three did something else: an interview elsewhere moved ours, a number to
dial and a name with "Mai" in it were lost. All are exact since.

The interview is that of ``sayings_kept``. Where nothing is meant, nothing may change; where ``choice`` is meant, a
question with two readings is open.
"""

from typing import Any

STRANGER_GERMAN_FOURTH: tuple[tuple[str, dict[str, Any]], ...] = (
    ("Donnerstag von 9 bis 9:45 Uhr", {"start": "2026-03-19T09:00", "end": "2026-03-19T09:45"}),
    ("Dr. Volker Arndt kommt noch dazu, Ana bleibt dabei.", {"interviewers": ("Ana Silva", "Volker Arndt")}),
    ("Nein, das war ein anderes Gespräch, nicht dieses.", {"other": True}),
    ("Herzlichen Dank für die schnelle Antwort!", {}),
    (
        ("Wird ein Telefontermin, ich soll mich unter +49 40 5550123 einwählen."),
        {"medium": "phone", "dial_in": "+49 40 5550123"},
    ),
    ("Freitag um 11 Uhr vormittags. Muss weiter, Gruß Mehmet", {"start": "2026-03-20T11:00"}),
    (("Am Mittwoch, dem 4. März, bin ich um 9 Uhr beim Zahnarzt und danach vermutlich schlecht gelaunt."), {}),
    ("Nicht mit Ana, sondern mit Henrike Dahlmann.", {"interviewers": ("Henrike Dahlmann",)}),
    (
        ("Das Gespräch führen Birgit Stein und Aylin Demir. Ana ist nicht dabei, sie hat nur den Termin gemacht."),
        {"interviewers": ("Birgit Stein", "Aylin Demir")},
    ),
    (
        (
            "Kein Video, Ana ruft mich einfach an. Ist mir ehrlich gesagt lieber, mein "
            "Internet auf dem Dorf taugt nichts."
        ),
        {"medium": "phone"},
    ),
    (("Ana Silva ist länger krank, Petra Holm übernimmt das Gespräch für sie."), {"interviewers": ("Petra Holm",)}),
    (("Der Termin ist jetzt am 19. März um 10 Uhr, kam gerade per SMS."), {"start": "2026-03-19T10:00"}),
    (
        ("Es wird ein Panel mit Ana, Sven Kowalski und Thi Mai Nguyen. Bisschen Bammel habe ich schon."),
        {"interviewers": ("Ana Silva", "Sven Kowalski", "Thi Mai Nguyen"), "format": "panel"},
    ),
    ("schreib noch Cem Yildiz dazu, der is auch dabei", {"interviewers": ("Ana Silva", "Cem Yildiz")}),
    ("Es wird wohl Donnerstag oder Freitag, sie meldet sich noch.", {"asked": True}),
    ("15 uhr nicht 14 uhr", {"start": "2026-03-17T15:00"}),
    (("Das ist bei denen schon die zweite Runde, falls Sie das irgendwo eintragen."), {"round": "second"}),
    (
        ("Die Stelle heißt Datenanalystin, ich hatte das in meiner ersten Mail falsch geschrieben."),
        {"role": "Datenanalystin"},
    ),
    ("Die 14 Uhr sind Londoner Zeit, das Team sitzt dort.", {"start": "2026-03-17T15:00", "tz": "Europe/London"}),
    ("Nein, das stimmt nicht.", {"agrees": False}),
    (
        ("Ich habe übrigens am Montag, dem 9. März, um 11 Uhr noch ein Vorstellungsgespräch bei Globex."),
        {"asked": True},
    ),
    (("Falls die Bahn streikt, machen wir es vielleicht erst um 16 Uhr."), {"asked": True}),
    ("Ja, stimmt so.", {"agrees": True}),
    (
        (
            "Guten Tag, die Dame von Acme hat eben angerufen und sagte wörtlich: „Wir fangen "
            "doch erst um drei an, tut mir leid.“ Tag bleibt."
        ),
        {"start": "2026-03-17T15:00"},
    ),
    (
        ("Verlegt auf Donnerstag, 19. März, 13 Uhr, und zwar persönlich in der Kantstraße 77, Berlin."),
        {"start": "2026-03-19T13:00", "medium": "onsite", "location": "Kantstraße 77, Berlin"},
    ),
    ("Kurze Korrektur: Mittwoch statt Dienstag, Uhrzeit bleibt.", {"start": "2026-03-18T14:00"}),
    (
        "Mittwoch um 16 Uhr, und mit Georg Pichler statt mit Ana.",
        {"start": "2026-03-18T16:00", "interviewers": ("Georg Pichler",)},
    ),
    ("Die Firma heißt Acme Logistik, nicht nur Acme.", {"company": "Acme Logistik"}),
    ("Nummer 2", {"choice": 2}),
    (("Wurde um einen Tag vorgezogen, gleiche Zeit, also Montag, der 16.03."), {"start": "2026-03-16T14:00"}),
    (("Vom 6. bis 10. März bin ich bei meinen Eltern in Krakau, danach wieder zu Hause."), {}),
    ("Es dauert anderthalb Stunden, Beginn wie gehabt.", {"end": "2026-03-17T15:30"}),
    (
        ("Zwei Sachen: Der Link ist jetzt https://zoom.example.com/j/55120 und die Stelle heißt Senior Data Engineer."),
        {"join_url": "https://zoom.example.com/j/55120", "role": "Senior Data Engineer"},
    ),
    ("Halb drei, nicht zwei. Ich hatte mich im Bus verlesen.", {"start": "2026-03-17T14:30"}),
    (
        "Es ist doch vor Ort: Hafenstraße 12, 20457 Hamburg.",
        {"medium": "onsite", "location": "Hafenstraße 12, 20457 Hamburg"},
    ),
    (
        ("Das Gespräch ist am selben Tag um 16 Uhr Helsinki-Zeit. Rechnen Sie das bitte um, ich bin darin schlecht."),
        {"start": "2026-03-17T15:00", "tz": "Europe/Helsinki"},
    ),
    (
        ("Genau eine Woche später, Dienstag, 24. März, wieder 14 Uhr. Passt mir gut, da sind die Kinder bei Oma."),
        {"start": "2026-03-24T14:00"},
    ),
    (
        ("Meine Zeitzone ist übrigens Europe/Athens, ich helfe seit Januar im Hotel meiner Tante auf Naxos."),
        {"zone": "Europe/Athens"},
    ),
    (("Da stimmt was mit der Uhrzeit nicht, ich finde aber die Einladung gerade nicht."), {"asked": True}),
    ("Neuer Link: https://meet.example.com/raum-4410", {"join_url": "https://meet.example.com/raum-4410"}),
)
