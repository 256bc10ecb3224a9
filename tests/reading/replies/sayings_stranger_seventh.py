"""A seventh list of forty corrections that a stranger to the reading wrote, with what each means.

Read first, 35 were exact, two were asked about, three did something else: an interview elsewhere moved ours, a
scheduler stayed among the interviewers, "the lady on the phone" made it a call. All are exact since.

The interview is that of ``sayings_kept``. Where nothing is meant, nothing may change; where ``choice`` is meant, a
question with two readings is open.
"""

from typing import Any

STRANGER_SEVENTH: tuple[tuple[str, dict[str, Any]], ...] = (
    ("No, that's not right.", {"agrees": False}),
    (
        ("Two corrections. The link is https://zoom.example.com/j/884211 and the role is Data Platform Engineer."),
        {"join_url": "https://zoom.example.com/j/884211", "role": "Data Platform Engineer"},
    ),
    (
        ("It's at 10am New York time, same day. That's what the invite from their head office says."),
        {"start": "2026-03-17T15:00", "tz": "America/New_York"},
    ),
    ("pls add Jonas Falk, hes sitting in too", {"interviewers": ("Ana Silva", "Jonas Falk")}),
    (
        ("They changed it to a phone call, I have to dial +49 30 5550199."),
        {"medium": "phone", "dial_in": "+49 30 5550199"},
    ),
    (
        ("It's Acme Logistics, not Acme. Different firm altogether, and they hate being mixed up."),
        {"company": "Acme Logistics"},
    ),
    (
        ("The interviewers are Pat O'Neill and Yuki Tanabe. Ana only does the scheduling, she won't be in the call."),
        {"interviewers": ("Pat O'Neill", "Yuki Tanabe")},
    ),
    ("Ana will be joined by Dr. Meera Nair from the platform team.", {"interviewers": ("Ana Silva", "Meera Nair")}),
    ("3pm pls not 2", {"start": "2026-03-17T15:00"}),
    ("19 March at 10 am, they've just confirmed by text.", {"start": "2026-03-19T10:00"}),
    (
        ("Turns out it's a panel: Ana, Luis Ortega and Chen Wei. Three against one, wish me luck!"),
        {"interviewers": ("Ana Silva", "Luis Ortega", "Chen Wei"), "format": "panel"},
    ),
    (
        "Wednesday at 11, and with Paulo Reis instead of Ana.",
        {"start": "2026-03-18T11:00", "interviewers": ("Paulo Reis",)},
    ),
    ("One day earlier, so Monday the 16th, still 14:00.", {"start": "2026-03-16T14:00"}),
    ("They booked me for 90 minutes, not 60. Start stays at 2.", {"end": "2026-03-17T15:30"}),
    (
        (
            "It's now on the 24th, exactly a week later at the same time. My daughter has "
            "her school play on the 17th and they were very kind about it."
        ),
        {"start": "2026-03-24T14:00"},
    ),
    (("I'm visiting my mum in Porto from the 6th to the 10th, back well before the interview."), {}),
    (
        ("That moved to Friday at noon. Typing this on the tram so forgive me for being short. W."),
        {"start": "2026-03-20T12:00"},
    ),
    (("They may have to move it to Thursday or Friday, she'll tell me by tonight."), {"asked": True}),
    (
        ("Moved to Thursday 19 March 15:00, on site at Lindenstraße 8, Berlin. Off to iron a shirt now."),
        {"start": "2026-03-19T15:00", "medium": "onsite", "location": "Lindenstraße 8, Berlin"},
    ),
    (("You've put 14:00 but the invitation says 4 p.m. The date is right."), {"start": "2026-03-17T16:00"}),
    ("New link: https://meet.example.com/room-7714", {"join_url": "https://meet.example.com/room-7714"}),
    ("Sorry, it's Wednesday, not Tuesday. Same time.", {"start": "2026-03-18T14:00"}),
    ("Not Ana. I'll be talking to Henrik Dahl.", {"interviewers": ("Henrik Dahl",)}),
    (
        (
            'Hi Prepmail, the recruiter just rang me: "We need to start one hour later, hope '
            "that's fine.\" I said of course, I've waited eleven weeks for this."
        ),
        {"start": "2026-03-17T15:00"},
    ),
    ("No, that was another interview, not this one.", {"other": True}),
    (("I think something about the time is wrong but I can't find their mail any more."), {"asked": True}),
    ("thursday 9.30 to 10.15", {"start": "2026-03-19T09:30", "end": "2026-03-19T10:15"}),
    ("Thank you for being so quick, dear!", {}),
    ("If the train strike goes ahead we might do it at 4 instead.", {"asked": True}),
    (
        ("It isn't video. They want me to come in: 12 Harbour Street, 3rd floor."),
        {"medium": "onsite", "location": "12 Harbour Street, 3rd floor"},
    ),
    (
        ("My time zone is Europe/Lisbon, I moved there in January for the surfing and somehow stayed."),
        {"zone": "Europe/Lisbon"},
    ),
    (("The interview I had at Initech last Thursday went fine, by the way. They had very good biscuits."), {}),
    (
        ("The role is Analytics Engineer. I applied for both but this is the one they want to see me for."),
        {"role": "Analytics Engineer"},
    ),
    (("By the way, I also have an interview at Globex on Thursday 19 March at 11."), {"asked": True}),
    (
        ('Ana\'s on leave from this week. The lady on the phone said "Rosalind Achebe is taking over your interview".'),
        {"interviewers": ("Rosalind Achebe",)},
    ),
    ("The second one please", {"choice": 2}),
    (("We'll do it over the phone, their camera system is down. Ana will ring me."), {"medium": "phone"}),
    (
        ("The 2 pm is London time, they're all sitting in London. Could you fix that?"),
        {"start": "2026-03-17T15:00", "tz": "Europe/London"},
    ),
    ("Yes, that's correct.", {"agrees": True}),
    ("It'll be a one-on-one, just Ana and me.", {"format": "one-on-one"}),
)
