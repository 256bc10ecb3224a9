"""A sixth list of forty corrections that a stranger to the reading wrote, with what each means.

It was kept closed until the reading stood. Read once, 35 were exact, four were asked about, one did
something else: it lost "in person" beside an address. That was mended after it; 36 are exact since.

The interview is that of ``sayings_kept``. Where ``choice`` is meant, a question with two readings is open.
"""

from typing import Any

STRANGER_SIXTH: tuple[tuple[str, dict[str, Any]], ...] = (
    ("wed not tue", {"start": "2026-03-18T14:00"}),
    ("It's on the 27th.", {"start": "2026-03-27T14:00"}),
    ("Hi, um, I think it starts at 2:15 pm and not at 2. Yes, I checked, 2:15.", {"start": "2026-03-17T14:15"}),
    (
        "Hiya! Ana has a train to catch so they've moved it, it's the day before now, still at two. Ta!",
        {"start": "2026-03-16T14:00"},
    ),
    ("wendesday the 25th at 11", {"start": "2026-03-25T11:00"}),
    ("noon instead of 2", {"start": "2026-03-17T12:00"}),
    ("The start is at 15:00 and it takes two hours.", {"start": "2026-03-17T15:00", "end": "2026-03-17T17:00"}),
    (
        (
            "Dear Prepmail,\n\nThe appointment has been postponed to 31 March 2026 at 10:00 a.m.\n\nYours "
            "faithfully,\nC. Abernathy"
        ),
        {"start": "2026-03-31T10:00"},
    ),
    (
        "It is to be on the 1st of April, and no, this is not a joke. Time as before. Regards, Harold",
        {"start": "2026-04-01T14:00"},
    ),
    ("its only half an hour", {"end": "2026-03-17T14:30"}),
    ("It's 8:30am Chicago time, still on the 17th.", {"start": "2026-03-17T14:30", "tz": "America/Chicago"}),
    ("13:45", {"start": "2026-03-17T13:45"}),
    ("6 pm Dubai time please, same day", {"start": "2026-03-17T15:00", "tz": "Asia/Dubai"}),
    ("I live in Chicago, so my time zone is Chicago.", {"zone": "America/Chicago"}),
    ("Timezone: Europe/Paris", {"zone": "Europe/Paris"}),
    ("I have moved to Athens last month, please use Athens as my time zone.", {"zone": "Europe/Athens"}),
    ("with Emma Clarke, not Ana", {"interviewers": ("Emma Clarke",)}),
    (
        "Sorry to bother you again. There'll be a second person besides Ana, her name is Ingrid Solberg.",
        {"interviewers": ("Ana Silva", "Ingrid Solberg")},
    ),
    (
        (
            "Oh and guess what, my old colleague Steve Mallory works there now and he'll be interviewing me as well, "
            "along with Ana. Small world!"
        ),
        {"interviewers": ("Ana Silva", "Steve Mallory")},
    ),
    ("ana cant make it, Paul Reyes takes over", {"interviewers": ("Paul Reyes",)}),
    ("Ana is not coming, but her boss Fatima Noor is doing it.", {"interviewers": ("Fatima Noor",)}),
    (
        "The interviewers will be Ms. Judith Crane and Mr. Alan Poole. Ms. Silva will not take part.",
        {"interviewers": ("Judith Crane", "Alan Poole")},
    ),
    (
        "panel: Ana, Chris Vega, Dana Levy",
        {"interviewers": ("Ana Silva", "Chris Vega", "Dana Levy"), "format": "panel"},
    ),
    ("Her surname is Silveira, so Ana Silveira. Regards, Harold", {"interviewers": ("Ana Silveira",)}),
    ("Company name is Acme Foods", {"company": "Acme Foods"}),
    ("Backend Engineer, not Data Engineer.", {"role": "Backend Engineer"}),
    ("its for the Junior Data Engineer job", {"role": "Junior Data Engineer"}),
    ("The company is not Acme, it is Brightwater.", {"company": "Brightwater"}),
    ("https://teams.example.com/meet/318 is the right link", {"join_url": "https://teams.example.com/meet/318"}),
    ("not a video call, theyre ringing me", {"medium": "phone"}),
    (
        "I was asked to come in person. The address is Marienplatz 8, 80331 München.",
        {"medium": "onsite", "location": "Marienplatz 8, 80331 München"},
    ),
    ("By phone please, dial in is +1 312 555 0142", {"medium": "phone", "dial_in": "+1 312 555 0142"}),
    (
        "the link dosnt work anymore, new one: https://meet.example.com/xyz-abc",
        {"join_url": "https://meet.example.com/xyz-abc"},
    ),
    (
        "Thursday at 4 pm, new link https://zoom.example.com/j/8182",
        {"start": "2026-03-19T16:00", "join_url": "https://zoom.example.com/j/8182"},
    ),
    ("its at 1pm and the company is Acme Mobility", {"start": "2026-03-17T13:00", "company": "Acme Mobility"}),
    ("Perfect, that's all correct!", {"agrees": True}),
    ("second one pls", {"choice": 2}),
    ("Not that one, I meant another interview.", {"other": True}),
    ("I would prefer the morning, but I have not asked them yet.", {"asked": True}),
    ("its either by phone or on video, will find out", {"asked": True}),
)
