"""A fifth list of forty corrections that a stranger to the reading wrote, with what each means.

It was kept closed until the reading stood. Read once, 35 were exact, two were asked about, three did
something else: one took an end for a start, one "wrong company" for a no, one said "isn't it?" back. What it showed was
mended after that; all 40 are exact since.

The interview is that of ``sayings_kept``. Where ``choice`` is meant, a question with two readings is open.
"""

from typing import Any

STRANGER_FIFTH: tuple[tuple[str, dict[str, Any]], ...] = (
    ("I just saw their mail, it's already tomorrow!! Same time. Help!", {"start": "2026-03-03T14:00"}),
    ("10 March, not 17.", {"start": "2026-03-10T14:00"}),
    ("2 April, 13:00", {"start": "2026-04-02T13:00"}),
    (
        (
            "So, funny story, I had it in my diary wrong. It begins at quarter past three, not at two! Good thing I "
            "checked, isn't it?"
        ),
        {"start": "2026-03-17T15:15"},
    ),
    ("sory wrong day, shoud be thrusday the 19th", {"start": "2026-03-19T14:00"}),
    ("two days later, same time", {"start": "2026-03-19T14:00"}),
    ("Hi, please correct: is one hour earlier.", {"start": "2026-03-17T13:00"}),
    (
        (
            "I wish to inform you that the interview has been moved to Thursday instead of Tuesday, and to 3 p.m. "
            "instead of 2 p.m."
        ),
        {"start": "2026-03-19T15:00"},
    ),
    ("My dear people, it will be finished at half past two already. Best wishes, Walter", {"end": "2026-03-17T14:30"}),
    ("nah its 9am", {"start": "2026-03-17T09:00"}),
    (
        "It's at 4 pm Helsinki time, they are all sitting over there.",
        {"start": "2026-03-17T15:00", "tz": "Europe/Helsinki"},
    ),
    ("on the 18th from 10 to 11:30", {"start": "2026-03-18T10:00", "end": "2026-03-18T11:30"}),
    ("18:00", {"start": "2026-03-17T18:00"}),
    (
        "I'm based in Helsinki at the moment, could you set my time zone to Helsinki please?",
        {"zone": "Europe/Helsinki"},
    ),
    ("My time zone is Europe/Madrid.", {"zone": "Europe/Madrid"}),
    ("pls change my time zone to London", {"zone": "Europe/London"}),
    ("Ahh sorry, one more thing, Ana isn't the interviewer, it's Claire Dubois", {"interviewers": ("Claire Dubois",)}),
    ("Add Viktor Holm.", {"interviewers": ("Ana Silva", "Viktor Holm")}),
    (
        (
            "They've swapped people around again, would you believe it! Ana's off on holidays so I'll be talking to "
            "Greg Tanner instead."
        ),
        {"interviewers": ("Greg Tanner",)},
    ),
    ("also Hannah Lowe and Sam Ortiz, togehter with ana", {"interviewers": ("Ana Silva", "Hannah Lowe", "Sam Ortiz")}),
    ("Interviewers are Ana and Dimitri Petrov.", {"interviewers": ("Ana Silva", "Dimitri Petrov")}),
    (
        "The interview will be held before a panel consisting of Ana Silva, Prof. Edward Moss and Julia Stein.",
        {"interviewers": ("Ana Silva", "Edward Moss", "Julia Stein"), "format": "panel"},
    ),
    ("its with tom becker not ana", {"interviewers": ("tom becker",)}),
    ("Company: Acme Health.", {"company": "Acme Health"}),
    ("The job is Platform Engineer and not Data Engineer, I wrote it wrong.", {"role": "Platform Engineer"}),
    ("wrong company lol its Zenbyte", {"company": "Zenbyte"}),
    ("Kindly note that this is the final round.", {"round": "final"}),
    (
        "Sorry!! They sent a new link: https://meet.example.com/room-42",
        {"join_url": "https://meet.example.com/room-42"},
    ),
    ("On site, Hauptstraße 5, 10827 Berlin.", {"medium": "onsite", "location": "Hauptstraße 5, 10827 Berlin"}),
    ("its a phone call not video", {"medium": "phone"}),
    (
        "I have to dial in by telephone, it is not a video call. The number is +49 40 7654321.",
        {"medium": "phone", "dial_in": "+49 40 7654321"},
    ),
    ("zoom now, https://zoom.example.com/j/7001", {"join_url": "https://zoom.example.com/j/7001"}),
    (
        "Friday 2:30 pm, and Olga Ivanova is coming too, together with Ana.",
        {"start": "2026-03-20T14:30", "interviewers": ("Ana Silva", "Olga Ivanova")},
    ),
    (
        (
            "Well, a few changes: they want me to come in person after all, on Wednesday at 11 o'clock. Best wishes, "
            "Walter"
        ),
        {"start": "2026-03-18T11:00", "medium": "onsite"},
    ),
    ("Yes please", {"agrees": True}),
    ("Number 1.", {"choice": 1}),
    ("no thats another interview", {"other": True}),
    ("What would happen if I asked them to do it on Friday?", {"asked": True}),
    ("Something is not right with the people.", {"asked": True}),
    ("Ana said 3 or 4, I forgot which", {"asked": True}),
)
