"""A fourth list of forty corrections that a stranger to the reading wrote, with what each means.

Read for the first time, 35 were exact, two were asked about, three did something else: one took somebody out and not
the others in, two said small talk back or nothing. It was mended with: all 40 are exact since.

The interview is that of ``sayings_kept``. Where ``choice`` is meant, a question with two readings is open.
"""

from typing import Any

STRANGER_FOURTH: tuple[tuple[str, dict[str, Any]], ...] = (
    ("Monday.", {"start": "2026-03-16T14:00"}),
    ("Sorry!! I mixed it up, it's at 1 pm, not 2.", {"start": "2026-03-17T13:00"}),
    (
        (
            "Ah listen, they rang me there now and it's been brought forward by half an hour. Grand for me, I'll be "
            "up anyway!"
        ),
        {"start": "2026-03-17T13:30"},
    ),
    ("its the 19 of march at 3pm", {"start": "2026-03-19T15:00"}),
    ("starts 1430 not 1400", {"start": "2026-03-17T14:30"}),
    ("The interview is one day later, same hour.", {"start": "2026-03-18T14:00"}),
    ("For the sake of accuracy: the interview is scheduled from 14:00 to 16:00.", {"end": "2026-03-17T16:00"}),
    ("It is at ten o'clock in the morning, not at two in the afternoon.", {"start": "2026-03-17T10:00"}),
    ("omg its friday not tuesday", {"start": "2026-03-20T14:00"}),
    ("The call is at 7:30 pm India time on the same day.", {"start": "2026-03-17T15:00", "tz": "Asia/Kolkata"}),
    ("26 March at noon", {"start": "2026-03-26T12:00"}),
    ("90 min.", {"end": "2026-03-17T15:30"}),
    ("I am living in Warsaw, my time zone is Europe/Warsaw.", {"zone": "Europe/Warsaw"}),
    ("I've moved to Bangalore, so please use Indian time for me from now on.", {"zone": "Asia/Kolkata"}),
    ("my timezone is Dublin btw", {"zone": "Europe/Dublin"}),
    ("not ana, its Kevin Wright", {"interviewers": ("Kevin Wright",)}),
    ("Ana + Sofia Marino", {"interviewers": ("Ana Silva", "Sofia Marino")}),
    (
        "Oh and it won't be just Ana, Niamh Kelly from the data team will be there too. Lovely woman by all accounts.",
        {"interviewers": ("Ana Silva", "Niamh Kelly")},
    ),
    (
        "Please replace Ana Silva with Mr. Thomas Ahlers.\n\nWith kind regards\nE. Whitcombe",
        {"interviewers": ("Thomas Ahlers",)},
    ),
    ("Ana is ill so Piotr Zielinski will do the interview instead.", {"interviewers": ("Piotr Zielinski",)}),
    (
        "its a panel!! Ana, Ruth Adler and Ben Cho. I'm so nervous",
        {"interviewers": ("Ana Silva", "Ruth Adler", "Ben Cho"), "format": "panel"},
    ),
    ("Ana's out, Raj Patel and Nina Weiss are in.", {"interviewers": ("Raj Patel", "Nina Weiss")}),
    ("The lady is called Anna Silvera, not Ana Silva.", {"interviewers": ("Anna Silvera",)}),
    ("the compny is spelt Akme not Acme", {"company": "Akme"}),
    ("Role: Machine Learning Engineer.", {"role": "Machine Learning Engineer"}),
    ("The employer is Norwind Energy. Acme is merely the recruitment agency.", {"company": "Norwind Energy"}),
    ("It's the second round, by the way.", {"round": "second"}),
    ("link is https://teams.example.com/l/4471 now", {"join_url": "https://teams.example.com/l/4471"}),
    (
        "It is not video. I must go to their office, Friedrichstraße 68, 10117 Berlin.",
        {"medium": "onsite", "location": "Friedrichstraße 68, 10117 Berlin"},
    ),
    ("theyll just call me on my phone, no video", {"medium": "phone"}),
    (
        "They changed the link again, it's https://meet.example.com/new-room now, the old one doesn't work.",
        {"join_url": "https://meet.example.com/new-room"},
    ),
    (
        "The interview will be conducted by telephone. The number to dial is +44 20 7946 0123.",
        {"medium": "phone", "dial_in": "+44 20 7946 0123"},
    ),
    ("Wednesday 9:00, onsite.", {"start": "2026-03-18T09:00", "medium": "onsite"}),
    (
        "so its 4pm, and with Lukas Meyer instead of Ana, and the role is Data Scientist",
        {"start": "2026-03-17T16:00", "interviewers": ("Lukas Meyer",), "role": "Data Scientist"},
    ),
    ("Yes, that is correct, thank you.", {"agrees": True}),
    ("the first one", {"choice": 1}),
    ("nope", {"agrees": False}),
    ("Could you please change the day?", {"asked": True}),
    ("If they can't do Tuesday it would be Thursday, I think. They'll let me know.", {"asked": True}),
    ("Either 2 or 3 pm, I'd have to look it up.", {"asked": True}),
)
