"""Services whose links open a meeting or a page to choose a time, told by host and path; nothing is ever fetched."""

import re
from typing import Final

from prepmail.reading.mail.web_links import host_of

# A meeting's own page at each service; the first path letters keep help pages and phone lists out.
_MEETINGS: Final = (
    ("Zoom", "zoom.us", ("/j/", "/w/", "/my/", "/s/", "/wc/", "/meeting/")),
    ("Zoom", "zoom.com", ("/j/", "/w/", "/my/", "/s/", "/wc/")),
    ("Zoom", "zoomgov.com", ("/j/", "/w/", "/my/")),
    ("Zoom", "zoom-x.de", ("/j/", "/w/", "/my/")),
    (
        "Microsoft Teams",
        "teams.microsoft.com",
        ("/l/meetup-join", "/meet/", "/l/meeting", "/dl/launcher", "/_#/l/meetup-join"),
    ),
    ("Microsoft Teams", "teams.microsoft.us", ("/l/meetup-join", "/meet/")),
    ("Microsoft Teams", "teams.cloud.microsoft", ("/l/meetup-join", "/meet/")),
    ("Microsoft Teams", "teams.live.com", ("/meet/",)),
    ("Google Meet", "meet.google.com", ("/",)),
    ("Google Hangouts", "hangouts.google.com", ("/hangouts/_", "/call")),
    ("Webex", "webex.com", ("/meet/", "/join/", "/wbxmjs/", "/webappng/", "/m/", "/weblink/", "/mw", "/j.php")),
    ("GoTo", "gotomeeting.com", ("/join/",)),
    ("GoTo", "meet.goto.com", ("/",)),
    ("GoTo", "gotomeet.me", ("/",)),
    ("BlueJeans", "bluejeans.com", ("/",)),
    ("Whereby", "whereby.com", ("/",)),
    ("Jitsi", "meet.jit.si", ("/",)),
    ("8x8", "8x8.vc", ("/",)),
    ("Amazon Chime", "chime.aws", ("/",)),
    ("Skype", "join.skype.com", ("/",)),
    ("Skype", "meet.lync.com", ("/",)),
    ("RingCentral", "ringcentral.com", ("/join/", "/j/")),
    ("Dialpad", "meetings.dialpad.com", ("/",)),
    ("Around", "around.co", ("/r/",)),
    ("Livestorm", "livestorm.co", ("/p/",)),
    ("HireVue", "hirevue.com", ("/",)),
    ("Spark Hire", "app.sparkhire.com", ("/",)),
    ("Willo", "app.willotalent.com", ("/",)),
    ("Willo", "app.willo.video", ("/",)),
    ("Gather", "app.gather.town", ("/app/",)),
    ("Zoho Meeting", "meet.zoho.com", ("/",)),
    ("Zoho Meeting", "meet.zoho.eu", ("/",)),
    ("Discord", "discord.gg", ("/",)),
    ("FaceTime", "facetime.apple.com", ("/join",)),
    ("Slack", "app.slack.com", ("/huddle/",)),
    ("Lifesize", "call.lifesizecloud.com", ("/",)),
    ("Pexip", "pexip.me", ("/meet/",)),
    ("StarLeaf", "meet.starleaf.com", ("/",)),
    ("UberConference", "uberconference.com", ("/",)),
    ("join.me", "join.me", ("/",)),
    ("Vonage", "meetings.vonage.com", ("/",)),
    ("BigBlueButton", "bbb", ("/b/", "/rooms/")),
    ("Karat", "karat.io", ("/",)),
    ("CoderPad", "meet.coderpad.io", ("/",)),
    ("Kumospace", "kumospace.com", ("/",)),
    ("Tencent Meeting", "meeting.tencent.com", ("/",)),
    ("Lark", "vc.feishu.cn", ("/",)),
    ("DingTalk", "meeting.dingtalk.com", ("/",)),
    ("Demio", "event.demio.com", ("/",)),
)
_BOOKINGS: Final = (
    ("calendly.com", ()),
    ("cal.com", ()),
    ("goodtime.io", ()),
    ("modernloop.io", ()),
    ("modernloop.com", ()),
    ("prelude.co", ()),
    ("interview-planner.com", ()),
    ("candidate.fyi", ()),
    ("savvycal.com", ()),
    ("youcanbook.me", ()),
    ("doodle.com", ()),
    ("chilipiper.com", ()),
    ("acuityscheduling.com", ()),
    ("meetings.hubspot.com", ()),
    ("meetings-eu1.hubspot.com", ()),
    ("zcal.co", ()),
    ("tidycal.com", ()),
    ("koalendar.com", ()),
    ("appt.link", ()),
    ("cronofy.com", ()),
    ("scheduler.zoom.us", ()),
    ("calendar.app.google", ()),
    ("calendar.google.com", ("/calendar/appointments", "/calendar/u/0/appointments", "/calendar/selfsched")),
    ("outlook.office365.com", ("/owa/calendar/", "/book/")),
    ("outlook.office.com", ("/bookwithme", "/book/")),
    ("book.ms", ()),
    ("bookings.cloud.microsoft", ()),
    ("oncehub.com", ()),
    ("setmore.com", ()),
    ("simplybook.me", ()),
    ("bookeo.com", ()),
    ("reclaim.ai", ("/m/", "/r/")),
    ("app.reclaim.ai", ("/m/",)),
    ("motion.com", ("/meet",)),
    ("usemotion.com", ("/meet",)),
    (
        "app.greenhouse.io",
        ("/interviews/", "/scheduling", "/availability", "/candidate_availability", "/self_schedule"),
    ),
    ("boards.greenhouse.io", ("/scheduling", "/availability")),
    ("jobs.ashbyhq.com", ("/b/", "/scheduling", "/meeting")),
    ("you.ashbyhq.com", ("/",)),
    ("app.ashbyhq.com", ("/b/", "/scheduling")),
    ("hire.lever.co", ("/self-schedule", "/scheduling", "/schedule", "/availability")),
    ("jobs.lever.co", ("/self-schedule", "/scheduling")),
    ("paradox.ai", ()),
    ("hello.paradox.ai", ()),
    ("jobs.smartrecruiters.com", ("/schedule", "/self-scheduling")),
    ("my.smartrecruiters.com", ("/",)),
    ("workable.com", ("/calendar", "/self_schedule", "/schedule")),
    ("teamtailor.com", ("/bookings", "/booking", "/meetings")),
    ("personio.de", ("/scheduling", "/schedule", "/booking")),
    ("recruitee.com", ("/scheduler", "/schedule", "/events")),
)
# A path says which meeting, or whose calendar.
_LEAST_PATH: Final = 3
_HELP: Final = (
    "/meetingoptions",
    "/help",
    "/download",
    "/support",
    "/u/",
    "/learnmore",
    "/test",
    "/zoomconference",
    "/dialin",
    "/usp/pstnconferencing",
)
_NO_MEETING_HOST = re.compile(
    r"(?:^|\.)(?:linkedin\.com|xing\.com|facebook\.com|twitter\.com|x\.com|instagram\.com|youtube\.com|youtu\.be|"
    r"glassdoor\.\w+|maps\.\w+\.\w+|goo\.gl|"
    r"maps\.app\.goo\.gl|openstreetmap\.org|dialin\.\w+\.com|aka\.ms|support\.\w+\.\w+|help\.\w+\.\w+|github\.com|"
    r"wikipedia\.org|medium\.com|"
    r"docs\.google\.com|drive\.google\.com|dropbox\.com|forms\.gle|forms\.office\.com|apps\.apple\.com|"
    r"play\.google\.com|kununu\.com|indeed\.com)$"
)
_NO_MEETING_PATH = re.compile(
    r"unsubscribe|preferences|privacy|terms|reschedul|cancel|decline|resched|/careers?\b|/jobs?/|/about|/blog|"
    r"/press|/news|/faq|download|/support|/help\b|"
    r"/legal|optout|opt-out|abmelden|impressum|datenschutz|\.pdf\b|\.ics\b|\.png\b|\.jpe?g\b|\.gif\b|/maps\b|"
    r"dial-?in|localnumbers|pixel|/track/open|/survey",
    re.IGNORECASE,
)


def provider_of(url: str) -> str | None:
    """Return the name of the service whose meeting a link opens, None for any other link, a look-alike's too."""
    host = host_of(url)
    path = "/" + url.split("://", 1)[-1].partition("/")[2]
    if len(path) < _LEAST_PATH or any(path.lower().startswith(each) for each in _HELP):
        return None
    if host.split(".")[0] in {"support", "help", "status", "explore", "blog", "learn", "scheduler"}:
        return None
    for name, domain, paths in _MEETINGS:
        if _is_below(host, domain):
            # Webex and others put a language or a site's name first.
            head = path.lower()[:60]
            return name if any(head.startswith(each) or (each != "/" and each in head) for each in paths) else None
    return None


def is_join_link(url: str) -> bool:
    """Say whether a link opens a meeting at a known service, not its help or phone list."""
    return provider_of(url) is not None


def is_booking_link(url: str) -> bool:
    """Say whether a link opens a known service's page to choose a time, not one to move or cancel what is booked."""
    host = host_of(url)
    path = "/" + url.split("://", 1)[-1].partition("/")[2].lower()
    if (
        re.search(r"/(?:reschedul\w{0,6}|cancel\w{0,8}|unsubscribe|privacy|signup|pricing|features)", path)
        or len(path) < _LEAST_PATH
    ):
        return False
    return any(
        _is_below(host, domain) and (not paths or any(each in path for each in paths)) for domain, paths in _BOOKINGS
    )


def may_be_meeting(url: str) -> bool:
    """Say whether a link to an unknown host could be a meeting's: no profile, map, help, document or settings page."""
    host = host_of(url)
    return not (_NO_MEETING_HOST.search(host) or _NO_MEETING_PATH.search(url.split("://", 1)[-1][:500]))


def _is_below(host: str, domain: str) -> bool:
    if "." not in domain:
        # A product that firms run on a host of their own.
        return host.startswith(domain + ".")
    return host == domain or host.endswith("." + domain)
