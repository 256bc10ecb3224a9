"""Forty corrections in people's own words, with what each means, written before the reading was made.

Read for the first time, 38 were exact, one was asked about, and one was wrong ("Monday the 23rd"); that one was mended.

The interview is on Tuesday 17 March 2026, 14:00 to 15:00 in Berlin, by video, with Ana Silva of Acme, for a Data
Engineer. It is Monday 2 March, and the person lives in Berlin. Times are on Berlin's wall clock.
"""

from typing import Any

KEPT: tuple[tuple[str, dict[str, Any]], ...] = (
    ("Heads up, they pushed it to Thursday.", {"start": "2026-03-19T14:00"}),
    ("wed not tue", {"start": "2026-03-18T14:00"}),
    ("It starts at half past three.", {"start": "2026-03-17T15:30"}),
    ("The call begins at 10 in the morning.", {"start": "2026-03-17T10:00"}),
    ("Got a new slot: 20 March, 11:00.", {"start": "2026-03-20T11:00"}),
    ("New date is March 24th, everything else stays.", {"start": "2026-03-24T14:00"}),
    ("It has been rescheduled to Monday the 23rd at 9:30 am", {"start": "2026-03-23T09:30"}),
    ("starts 1h earlier", {"start": "2026-03-17T13:00"}),
    ("Sorry, that should be 4 p.m. London time", {"start": "2026-03-17T17:00", "tz": "Europe/London"}),
    ("It's 9am EST", {"asked": True}),
    ("It only takes 30 minutes", {"end": "2026-03-17T14:30"}),
    ("It will run until 16:00", {"end": "2026-03-17T16:00"}),
    ("3:15pm please", {"start": "2026-03-17T15:15"}),
    ("You got the day wrong, it is the 18th", {"start": "2026-03-18T14:00"}),
    ("friday 13 march 08.30", {"start": "2026-03-13T08:30"}),
    ("a day later, same hour", {"start": "2026-03-18T14:00"}),
    ("The employer is Globex GmbH.", {"company": "Globex GmbH"}),
    ("Company name: Initech", {"company": "Initech"}),
    ("I'm interviewing with Hooli, not Acme", {"company": "Hooli"}),
    ("I applied for Staff Engineer", {"role": "Staff Engineer"}),
    ("Position: Senior Product Designer", {"role": "Senior Product Designer"}),
    ("It's for the analyst role", {"role": "analyst"}),
    ("I will be speaking to Mei Tanaka and Raj Patel", {"interviewers": ("Mei Tanaka", "Raj Patel")}),
    ("Interviewers: Raj Patel, Mei Tanaka", {"interviewers": ("Raj Patel", "Mei Tanaka")}),
    ("Raj Patel will join too", {"interviewers": ("Ana Silva", "Raj Patel")}),
    ("Ana won't be there, it's Raj instead", {"interviewers": ("Raj",)}),
    ("They'll ring me on my phone", {"medium": "phone"}),
    (
        "It's on site now, at Torstrasse 12, 10119 Berlin",
        {"medium": "onsite", "location": "Torstrasse 12, 10119 Berlin"},
    ),
    (
        "We meet on Zoom: https://zoom.example.com/j/123",
        {"medium": "video", "join_url": "https://zoom.example.com/j/123"},
    ),
    ("the new link: https://meet.example.org/abc-def", {"join_url": "https://meet.example.org/abc-def"}),
    ("I have to dial +49 30 1234567", {"medium": "phone", "dial_in": "+49 30 1234567"}),
    ("this is the final round", {"round": "final"}),
    ("It's a group interview", {"format": "group"}),
    ("I live in Lisbon, use my time", {"zone": "Europe/Lisbon"}),
    ("I'm in the New York time zone", {"zone": "America/New_York"}),
    ("Acme is the recruiter, the company is Umbrella Labs", {"company": "Umbrella Labs"}),
    ("Either Wednesday or Thursday, not sure yet", {"asked": True}),
    ("Could you ask them to move it to Friday?", {"asked": True}),
    ("I don't think Tuesday works for me", {"asked": True}),
    ("it's on 4/5", {"asked": True}),
)
