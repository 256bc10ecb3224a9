"""Forty corrections that a stranger to the reading wrote, with what each means.

Read for the first time, 16 were exact, 22 were asked about, two did something else: what was meant was done, and a
sentence beside it said back. What it showed was mended; all 40 are exact since.

The interview is that of ``sayings_kept``. Where ``choice`` is meant, a question with two readings is open.
"""

from typing import Any

STRANGER: tuple[tuple[str, dict[str, Any]], ...] = (
    ("its wendsday not tuesday, same time", {"start": "2026-03-18T14:00"}),
    (
        (
            "Dear Prepmail,\n\nThank you. One correction: the interview takes place on Thursday, 19 March 2026, at"
            " 10:30.\n\nKind regards,\nHelena Brandt"
        ),
        {"start": "2026-03-19T10:30"},
    ),
    ("3pm not 2", {"start": "2026-03-17T15:00"}),
    (
        "Hi! Almost right :) they just told me it's been pushed back an hour. Rest is the same!",
        {"start": "2026-03-17T15:00"},
    ),
    ("Only 45 minutes, not a full hour.", {"end": "2026-03-17T14:45"}),
    (
        "Hello, sorry, I make mistake. The interview is friday at 9 in the morning, not tuesday.",
        {"start": "2026-03-20T09:00"},
    ),
    ("It's from 3:30 to 5 pm, same day", {"start": "2026-03-17T15:30", "end": "2026-03-17T17:00"}),
    ("half past two instead of two pls", {"start": "2026-03-17T14:30"}),
    ("Moved to a week later, same weekday and same time.", {"start": "2026-03-24T14:00"}),
    (
        "oh no I think I typed the wrong day, I'm so sorry!! It's the 18th, not the 17th. The time is right.",
        {"start": "2026-03-18T14:00"},
    ),
    ("Monday 11am", {"start": "2026-03-16T11:00"}),
    ("The 2 pm is London time, not Berlin.", {"start": "2026-03-17T15:00", "tz": "Europe/London"}),
    ("my time zone is Lisbon, pls use that from now on", {"zone": "Europe/Lisbon"}),
    (
        "Ah, small thing: they're in New York and it's 10am their time, same day.",
        {"start": "2026-03-17T15:00", "tz": "America/New_York"},
    ),
    ("with Ben Carter instead of Ana", {"interviewers": ("Ben Carter",)}),
    ("Dr. Maria Lopez will be there too, besides Ana", {"interviewers": ("Ana Silva", "Maria Lopez")}),
    ("Ana is not coming anymore. I dont know who comes instead.", {"interviewers": ()}),
    (
        "It's a panel now: Ana, Tom Reed and Mei Chen",
        {"format": "panel", "interviewers": ("Ana Silva", "Tom Reed", "Mei Chen")},
    ),
    (
        (
            "Hey hey, so the recruiter just rang me and said Ana is off sick, poor thing, so I'll be talking to"
            " Joanna Price now."
        ),
        {"interviewers": ("Joanna Price",)},
    ),
    ("her name is Anna Silva, double n", {"interviewers": ("Anna Silva",)}),
    ("please add Raj Patel and Sue Kim", {"interviewers": ("Ana Silva", "Raj Patel", "Sue Kim")}),
    ("One-on-one with Piotr Nowak, Ana won't be there.", {"format": "one-on-one", "interviewers": ("Piotr Nowak",)}),
    ("The role is Data Analyst, not Data Engineer.", {"role": "Data Analyst"}),
    ("company is Acme Robotics not just Acme", {"company": "Acme Robotics"}),
    (
        "Small correction if I may: the position is called Senior Data Engineer. Thank you very much.",
        {"role": "Senior Data Engineer"},
    ),
    ("wrong company sorry, its Globex. everything else is ok", {"company": "Globex"}),
    ("new link https://meet.example.com/new-77", {"join_url": "https://meet.example.com/new-77"}),
    (
        "Its on site, not video. Address is Torstrasse 12, Berlin",
        {"medium": "onsite", "location": "Torstrasse 12, Berlin"},
    ),
    ("It will be a phone call, no video.", {"medium": "phone"}),
    ("They changed it to phone, I have to dial +49 30 5550123.", {"medium": "phone", "dial_in": "+49 30 5550123"}),
    (
        "they sent another link, use this one please: https://zoom.example.com/j/88123\n\nSent from my iPhone",
        {"join_url": "https://zoom.example.com/j/88123"},
    ),
    (
        "Thursday at 4pm, and it's with Liam Ford instead of Ana",
        {"start": "2026-03-19T16:00", "interviewers": ("Liam Ford",)},
    ),
    (
        "It's the second round, it lasts 90 minutes and the role is Lead Data Engineer.",
        {"round": "second", "end": "2026-03-17T15:30", "role": "Lead Data Engineer"},
    ),
    ("yes all good thx", {"agrees": True}),
    ("No, that's not right.", {"agrees": False}),
    ("the second one", {"choice": 2}),
    ("No, that was about another interview, not this one.", {"other": True}),
    ("It's either Wednesday or Thursday, they haven't decided", {"asked": True}),
    ("What if I asked them to move it to Friday?", {"asked": True}),
    ("Could be 2, could be 3, I don't remember what they said", {"asked": True}),
)
