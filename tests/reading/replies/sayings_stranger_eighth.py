"""An eighth list of forty corrections that a stranger to the reading wrote, with what each means.

Read first, 34 were exact, three were asked about, three did something else ("scrap Ana" kept her, their zone became
the person's, a word of praise became a name). 39 are exact since, one is asked about.

The interview is that of ``sayings_kept``. Where nothing is meant, nothing may change; where ``choice`` is meant, a
question with two readings is open.
"""

from typing import Any

STRANGER_EIGHTH: tuple[tuple[str, dict[str, Any]], ...] = (
    (
        ("Ana and also her boss, Christine Amadi. Apparently she likes to meet everyone."),
        {"interviewers": ("Ana Silva", "Christine Amadi")},
    ),
    ("We're on for 13:30 now. It'll still finish at 15:00.", {"start": "2026-03-17T13:30", "end": "2026-03-17T15:00"}),
    (
        ("Role should be Machine Learning Engineer, they moved me across because of my thesis."),
        {"role": "Machine Learning Engineer"},
    ),
    (
        ("Ana can't make it, Prof. Joao Teles will interview me in her place. I read two of his papers at university!"),
        {"interviewers": ("Joao Teles",)},
    ),
    ("Either 3 or 4 o'clock, they left it open.", {"asked": True}),
    ("scrap Ana, put Bartosz Lewandowski", {"interviewers": ("Bartosz Lewandowski",)}),
    ("mon 16 mar 16:15", {"start": "2026-03-16T16:15"}),
    (
        ('Ana on the phone just now: "could you do the Thursday, same hour?" I could, so Thursday it is.'),
        {"start": "2026-03-19T14:00"},
    ),
    (("Please set my time zone to Athens, I've moved in with my sister there."), {"zone": "Europe/Athens"}),
    ("1", {"choice": 1}),
    (
        ("We use Teams instead, here it is https://teams.example.com/l/meet/4471 (the old one is dead)"),
        {"join_url": "https://teams.example.com/l/meet/4471"},
    ),
    ("starts half past two, not two", {"start": "2026-03-17T14:30"}),
    ("Two hours earlier please, same day.", {"start": "2026-03-17T12:00"}),
    (("It's the final round and it lasts two hours. Nervous already."), {"end": "2026-03-17T16:00", "round": "final"}),
    (
        ("8:30 in the morning Toronto time, Tuesday as planned. Their calendar is all in Toronto time."),
        {"start": "2026-03-17T13:30", "tz": "America/Toronto"},
    ),
    ("No, wrong.", {"agrees": False}),
    (
        ("That's 3 pm Istanbul time, not Berlin. The hiring team is in Istanbul."),
        {"start": "2026-03-17T13:00", "tz": "Europe/Istanbul"},
    ),
    (
        "The link has changed: https://meet.example.com/kpt-wqa-zzn",
        {"join_url": "https://meet.example.com/kpt-wqa-zzn"},
    ),
    ("It's 2 to 4, not 2 to 3.", {"end": "2026-03-17T16:00"}),
    (
        ("No video. It's by phone, and the dial-in is +44 20 7946 0123."),
        {"medium": "phone", "dial_in": "+44 20 7946 0123"},
    ),
    (("It's a group interview with six candidates at once. Ana still leads it."), {"format": "group"}),
    (("No, that's about a different interview. I have two going on at the moment."), {"other": True}),
    (("I'm no longer up for Data Engineer, they're interviewing me for Data Analyst."), {"role": "Data Analyst"}),
    (
        "Friday 20 March at 10:30, with Marco Bellini instead of Ana",
        {"start": "2026-03-20T10:30", "interviewers": ("Marco Bellini",)},
    ),
    ("Yep all good", {"agrees": True}),
    ("It's later now.", {"asked": True}),
    (("My interview at Initech last Friday went rather well, I think. They even laughed at my joke."), {}),
    (
        ("Sam Okoro will be there too, and Beth Ruiz from HR, as well as Ana."),
        {"interviewers": ("Ana Silva", "Sam Okoro", "Beth Ruiz")},
    ),
    ("AM not PM!! They want me there at 9 am on the same day", {"start": "2026-03-17T09:00"}),
    (("Thanks a million, I had no idea a robot could be this polite."), {}),
    (
        ("The eighteenth, not the seventeenth. I mixed it up with our wedding anniversary, the hour is right though."),
        {"start": "2026-03-18T14:00"},
    ),
    (("I've got the dentist on Monday the 9th at 8 in the morning, so don't expect quick answers then."), {}),
    (
        ("Suppose I asked them for Wednesday at 3, would that look bad? I haven't said anything to them yet."),
        {"asked": True},
    ),
    ("Only half an hour, Ana says everybody gets half an hour.", {"end": "2026-03-17T14:30"}),
    ("Now Wednesday at 1 pm and by phone, no camera. Ana calls me.", {"start": "2026-03-18T13:00", "medium": "phone"}),
    (
        ("On site, at their office, Friedrichstraße 100. I drove past it for ten years with the lorry."),
        {"medium": "onsite", "location": "Friedrichstraße 100"},
    ),
    (("The company is called Acme Health. Nurses like me notice these things."), {"company": "Acme Health"}),
    (("Another one came in today: Initech, Wednesday 11 March at 15:00."), {"asked": True}),
    ("10:00 on Friday the 20th, for 45 minutes", {"start": "2026-03-20T10:00", "end": "2026-03-20T10:45"}),
    (
        "It's a panel with Noor Haddad, Erik Lund and Ana Silva.",
        {"interviewers": ("Noor Haddad", "Erik Lund", "Ana Silva"), "format": "panel"},
    ),
)
