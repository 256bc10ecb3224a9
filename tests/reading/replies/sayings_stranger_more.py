"""Forty corrections that a stranger to the reading wrote, with what each means.

Read for the first time, 20 were exact, 17 were asked about, three did something else: one said small talk
back, one kept a clause in an employer's name, one "their office" in an address.
It was read after what the first list showed had been mended; without that 18 were exact, so that the mending of one
list helps little with the next. It was then mended with too: 39 are exact since.

The interview is that of ``sayings_kept``. Where ``choice`` is meant, a question with two readings is open.
"""

from typing import Any

STRANGER_MORE: tuple[tuple[str, dict[str, Any]], ...] = (
    ("Thursday, not Tuesday.", {"start": "2026-03-19T14:00"}),
    (
        (
            "Good morning,\n\nplease note that the interview begins at 15:30 rather than 14:00.\n\nYours"
            " sincerely,\nEdward Hale"
        ),
        {"start": "2026-03-17T15:30"},
    ),
    ("an hour earlier", {"start": "2026-03-17T13:00"}),
    ("20 March 9:30 am", {"start": "2026-03-20T09:30"}),
    (
        "ok so funny story, I mixed up two calendars lol. its on wednesday and at 4 pm not 2",
        {"start": "2026-03-18T16:00"},
    ),
    ("The interview is of two hours.", {"end": "2026-03-17T16:00"}),
    ("it ends at 15:30 not 15:00", {"end": "2026-03-17T15:30"}),
    ("they postponed by two days, hour is the same", {"start": "2026-03-19T14:00"}),
    ("11am instead of 2pm sry for the confusion", {"start": "2026-03-17T11:00"}),
    (
        "Im really sorry, I gave you the wrong date... It should be March 24th. Same time.",
        {"start": "2026-03-24T14:00"},
    ),
    ("Mon 16th 10-11:30", {"start": "2026-03-16T10:00", "end": "2026-03-16T11:30"}),
    ("my timezone is Madrid not Berlin", {"zone": "Europe/Madrid"}),
    ("It's at 4pm Helsinki time on the 17th", {"start": "2026-03-17T15:00", "tz": "Europe/Helsinki"}),
    ("Please use Indian time for me in future, I am based in Mumbai.", {"zone": "Asia/Kolkata"}),
    ("Not Ana, its Carlos Mendes", {"interviewers": ("Carlos Mendes",)}),
    ("and George Hill is joining as well", {"interviewers": ("Ana Silva", "George Hill")}),
    ("I was told that Ms Silva will be replaced by Mr Henrik Olsen.", {"interviewers": ("Henrik Olsen",)}),
    (
        "panel with ana, kofi mensah and laura stein",
        {"format": "panel", "interviewers": ("Ana Silva", "kofi mensah", "laura stein")},
    ),
    (
        (
            "please remove Ana, she is just the one who sends the invites. I'll be speaking with Nadia Haddad"
            " (nadia@acme.example)."
        ),
        {"interviewers": ("Nadia Haddad",)},
    ),
    ("Her surname is Silveira, so Ana Silveira.", {"interviewers": ("Ana Silveira",)}),
    ("two people now, Ana and her boss Mark Webb", {"interviewers": ("Ana Silva", "Mark Webb")}),
    (
        "Prof. Ingrid Dahl and Yusuf Demir will interview me, Ana won't be there",
        {"interviewers": ("Ingrid Dahl", "Yusuf Demir")},
    ),
    ("Job title should be Analytics Engineer", {"role": "Analytics Engineer"}),
    ("the company is called Acme Health, Acme is only the parent", {"company": "Acme Health"}),
    ("Its for machine learning engineer, I wrote data engineer by mistake", {"role": "machine learning engineer"}),
    ("Not Acme. Initech.", {"company": "Initech"}),
    (
        "The link is old. The good one is https://meet.example.com/abc-xyz.",
        {"join_url": "https://meet.example.com/abc-xyz"},
    ),
    (
        "in person at their office, Lindenstraße 40, 10969 Berlin",
        {"medium": "onsite", "location": "Lindenstraße 40, 10969 Berlin"},
    ),
    ("phone not video", {"medium": "phone"}),
    (
        "It's a phone interview. The number to dial is +44 20 7946 0018",
        {"medium": "phone", "dial_in": "+44 20 7946 0018"},
    ),
    (
        "Link changed again, sigh. https://teams.example.com/l/5521 is the current one",
        {"join_url": "https://teams.example.com/l/5521"},
    ),
    (
        "Friday 1pm, onsite at Kantstraße 7, Berlin",
        {"start": "2026-03-20T13:00", "medium": "onsite", "location": "Kantstraße 7, Berlin"},
    ),
    (
        "Final round, 2:30 pm, with Grace Liu instead of Ana",
        {"start": "2026-03-17T14:30", "round": "final", "interviewers": ("Grace Liu",)},
    ),
    ("Yes, that is correct. Thank you.", {"agrees": True}),
    ("1", {"choice": 1}),
    ("nope", {"agrees": False}),
    ("that's a different interview, leave this one as it is", {"other": True}),
    ("They may move it to 3 or 4, I will know tomorrow.", {"asked": True}),
    ("if my train is late could I do it Thursday instead?", {"asked": True}),
    ("maybe Ben, maybe Ana, I don't know yet who will do it", {"asked": True}),
)
