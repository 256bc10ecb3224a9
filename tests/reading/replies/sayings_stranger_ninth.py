"""A ninth list of forty corrections that a stranger to the reading wrote, with what each means.

It was kept closed until the reading stood. Read once, 34 were exact, five were asked about, one did half of what was
meant: it took the number to dial, not that there is no video. Three plain slips were mended after it; 37 are exact.

The interview is that of ``sayings_kept``. Where nothing is meant, nothing may change; where ``choice`` is meant, a
question with two readings is open.
"""

from typing import Any

STRANGER_NINTH: tuple[tuple[str, dict[str, Any]], ...] = (
    (
        ("Hello, I am afraid I gave you the wrong day. It is on Monday, the hour is right."),
        {"start": "2026-03-16T14:00"},
    ),
    (("12:30 not 14:00, they're squeezing me in over lunch. I hope they eat first."), {"start": "2026-03-17T12:30"}),
    ("No, that was another interview. Not the one at Acme.", {"other": True}),
    ("Not 2-3 pm but 10-11 am, still on the 17th", {"start": "2026-03-17T10:00", "end": "2026-03-17T11:00"}),
    ("Moved two days later. Time stays the same.", {"start": "2026-03-19T14:00"}),
    (("I fly to Marrakesh this Thursday and I'm home again on Sunday the 8th, no laptop with me."), {}),
    (
        ("I'll be interviewed by Dr. Helmut Kranz and Adaeze Obi. Ana Silva is no longer taking part."),
        {"interviewers": ("Helmut Kranz", "Adaeze Obi")},
    ),
    (
        ("It's in person. Their address is Kaiserdamm 45, 14057 Berlin."),
        {"medium": "onsite", "location": "Kaiserdamm 45, 14057 Berlin"},
    ),
    (("Had my dentist appointment this morning, half my face is asleep, so no phone calls from me today."), {}),
    ("I got her surname wrong. It's Ana Silveira.", {"interviewers": ("Ana Silveira",)}),
    (
        "Panel of three: Ana, Zoltan Kiss, Marie Dupont",
        {"interviewers": ("Ana Silva", "Zoltan Kiss", "Marie Dupont"), "format": "panel"},
    ),
    (("I have an interview at Umbrella Foods as well, on Friday 13 March at 10:00."), {"asked": True}),
    (
        ("Naomi Adler takes over from Ana, and it'll be 45 minutes instead of an hour."),
        {"end": "2026-03-17T14:45", "interviewers": ("Naomi Adler",)},
    ),
    (
        ("Monday 16 March, 11:00 to 12:30, and the link is now https://meet.example.com/new-16"),
        {"start": "2026-03-16T11:00", "end": "2026-03-16T12:30", "join_url": "https://meet.example.com/new-16"},
    ),
    ("number 2 pls", {"choice": 2}),
    ("That is right, yes.", {"agrees": True}),
    (
        ("9 am Chicago time on Wednesday 18 March, my cousin says always read the small print and there it was."),
        {"start": "2026-03-18T15:00", "tz": "America/Chicago"},
    ),
    (("If Ana agrees I'd like to do it a day earlier, but I haven't asked her."), {"asked": True}),
    ("Put Emeka Eze down as well please, alongside Ana.", {"interviewers": ("Ana Silva", "Emeka Eze")}),
    ("Nope, that's wrong.", {"agrees": False}),
    ("Phone call, not video. Ana is going to call my mobile.", {"medium": "phone"}),
    (
        ("Friday at 3 pm, in person at Torstraße 20, Berlin. My knees will manage the stairs."),
        {"start": "2026-03-20T15:00", "medium": "onsite", "location": "Torstraße 20, Berlin"},
    ),
    ("They gave me an extra half hour, so it ends at 15:30.", {"end": "2026-03-17T15:30"}),
    ("Actually its Gareth Pugh doing it, not Ana", {"interviewers": ("Gareth Pugh",)}),
    (
        ("use https://video.example.com/r/55-90 instead of the old link"),
        {"join_url": "https://video.example.com/r/55-90"},
    ),
    (("It's the second round by the way, I had the first one in February."), {"round": "second"}),
    ("It's on the 25th of March at 9:30 in the morning", {"start": "2026-03-25T09:30"}),
    ("14:15 start", {"start": "2026-03-17T14:15"}),
    ("6 pm Dubai time, same day. The manager lives out there.", {"start": "2026-03-17T15:00", "tz": "Asia/Dubai"}),
    ("Tuesday at 4 or Wednesday at 10, I still have to choose.", {"asked": True}),
    (
        "No video after all, I have to call in on +33 1 55 50 01 99.",
        {"medium": "phone", "dial_in": "+33 1 55 50 01 99"},
    ),
    (("I'm working from Helsinki until summer, my time zone is Europe/Helsinki."), {"zone": "Europe/Helsinki"}),
    (
        ("Wrong company, my fault. It's Acorn Systems. They both start with Ac and I've sent forty applications."),
        {"company": "Acorn Systems"},
    ),
    (("Recruiter, word for word: \"let's say Wednesday, three o'clock, Berlin time\"."), {"start": "2026-03-18T15:00"}),
    (("Someone else will be interviewing me, I didn't catch the name."), {"asked": True}),
    ("Cheers, you're a star.", {}),
    (
        ("Can you make that Thursday at 2 pm? Acme wrote this morning that Tuesday is off."),
        {"start": "2026-03-19T14:00"},
    ),
    ("One more person: Swati Kulkarni will join Ana.", {"interviewers": ("Ana Silva", "Swati Kulkarni")}),
    (
        ('The recruiter said "Ana is ill, so Lars Bakke will do it". Poor Ana, she sounded lovely.'),
        {"interviewers": ("Lars Bakke",)},
    ),
    ("the job is Database Administrator", {"role": "Database Administrator"}),
)
