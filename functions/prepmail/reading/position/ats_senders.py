"""Applicant tracking systems and schedulers as senders: their names, which are never the employer's."""

import re
from typing import Final

from prepmail.reading.mail.domains import SERVICES, is_freemail, is_machine
from prepmail.reading.mail.letters import Address
from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.people.kinds import is_department, is_title
from prepmail.reading.people.name_words import COMPANY_ENDINGS
from prepmail.reading.people.sign_offs import team_company
from prepmail.reading.position.organisation_words import DESKS, FIRST_NOUNS, HOUSE_FIRST, TRADE_FIRST

# As they call themselves, lower case.
SERVICE_NAMES: Final = frozenset(
    (  # noqa: SIM905 - a list of names
        "ashby|ashby hq|ashbyhq|avature|bamboohr|breezy|breezy hr|breezyhr|bullhorn|cal|cal.com|calendly|"
        "candidate.fyi|coderpad|codesignal|"
        "codility|comeet|cronofy|discord|doodle|dover|dropbox|eightfold|eightfold ai|facetime|gem|glassdoor|gmail|"
        "goodtime|goodtime hire|"
        "goodtime.io|google|google calendar|google hangouts|google meet|gotomeeting|greenhouse|"
        "greenhouse recruiting|greenhouse software|"
        "hackerrank|hangouts|hirevue|homerun|icims|indeed|indeed hire|jazzhr|jitsi|jobvite|join|join.com|karat|"
        "lever|lever hire|linkedin|"
        "linkedin recruiter|linkedin talent|loxo|meet|metaview|microsoft|microsoft bookings|microsoft forms|"
        "microsoft outlook|microsoft "
        "teams|modernloop|monster|myworkday|oracle|oracle recruiting cloud|outlook|paradox|paylocity|personio|"
        "phenom|pinpoint|prelude|"
        "recruitee|recruitcrm|rippling|sap|sap successfactors|savvycal|skype|slack|smartrecruiters|softgarden|"
        "spark hire|sparkhire|stepstone|"
        "easyrecrue|cammio|visiotalent|hireflix|jobma|vidrecruiter|tazio|sonru|harver|pymetrics|hirevue|resource|"
        "guide|candidatefyi|guide by resource|myinterview|testdome|"
        "devskiller|coderbyte|byteboard|codinggame|qualified.io|successfactors|taleo|talentadore|talentlyft|teams|"
        "teamtailor|tellent|testgorilla|thrive|trakstar|ukg|vervoe|vidcruiter|webex|welcome "
        "to the jungle|wellfound|whatsapp|whereby|willo|workable|workday|xing|youcanbookme|zoho|zoho recruit|zoom|"
        "ziprecruiter|rexx|d.vinci|concludis|onlyfy|prescreen|umantis|greenhouse.io|lever.co|workday inc|calendar|"
        "peopleadmin|neogov|governmentjobs|jobtrain|trac|trac jobs|tribepad|eploy|hireserve|jobs go public|"
        "webrecruit|talentlink|lumesse|"
        "cornerstone|interviewstream|pageup|silkroad|applitrack|frontline education|schoolspring|eteach|tes|"
        "stonefish|oleeo|networx|"
        "vacancy filler|hibob|factorial|kenjo|dayforce|ceridian|adp|paycom|paycor|isolved|beamery|radancy|jobylon|"
        "varbi|reachmee|"
        "hr manager|emply|webcruiter|jobindex|jobbnorge|easycruit|talentech|recman|digitalrecruiters|flatchr|"
        "taleez|beetween|infojobs|"
        "jobteaser|computrabajo|gupy|kenoby|solides|pandapé|catho|vagas|traffit|elevato|otys|carerix|recruitnow|"
        "hrworks|haufe|"
        "rexx systems|guidecom|coveto|mhm|interamt|stellenwerk|snaphire|springboard|livehire|bigredsky|"
        "scout talent|jobadder|"
        "hireology|harri|hcareers|snagajob|poached|culinary agents|apploi|healthecareers|usajobs|usa staffing|"
        "civil service jobs"
    ).split("|")
)
_VIA = re.compile(
    r"^(.{2,80}?)[ ]?(?:\(via .{2,40}\)|\b(?:via|through|by|using|über|par|mediante|tramite|através de|przez|"
    r"-)\s+(.{2,40}))$",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"^(.{2,60}?)\s?[(\[]\s?(?:at |@ ?)?([^()\[\]]{2,60})[)\]]$")
_FROM = re.compile(
    r"^(.{2,60}?)(?:,?\s(?:from|at|with|bei|von|chez|de chez|presso|bij|hos)\s|\s?@\s?|\s?\|\s?|\s[–—·•-]\s|"
    r",\s)(.{2,60})$"
)
_AT = re.compile(r"\s(?:from|at|bei|von|chez|presso|bij|hos)\s|@")
_TAIL = re.compile(
    r"[ ,:|–—-]*\b(?:(?:talent|people|hr|human resources|recruit(?:ing|ment|er|ers)?|hiring|careers?|jobs?|"
    r"talent acquisition|interviews?|"
    r"scheduling|people (?:ops|operations)|candidate(?: experience)?|bewerbermanagement|bewerbungen|karriere|"
    r"personal(?:abteilung)?|"
    r"recrutement|rh|rrhh|selecci[óo]n|recruiting|selezione|risorse umane|werving|recrutamento|rekrutacja|"
    r"rekrytering|rekruttering|"
    r"notifications?|no-?reply|do not reply|team|department|acquisition|coordinator|hire|group hr|onboarding|"
    r"admissions)[ ]?){1,4}$",
    re.IGNORECASE,
)


_GENERIC: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "the my your our graduate graduates early campus university executive interview candidate client global "
        "guide scheduling opportunity desk notification service services centre center office "
        "corporate central internal external student students experienced group regional national"
    ).split()
)


def is_service_name(words: str) -> bool:
    """Say whether words are the name of a hiring, calendar or meeting service."""
    folded = words.casefold().strip(" .,'’\"")
    return folded in SERVICE_NAMES or folded in SERVICES or folded.removesuffix(" inc") in SERVICE_NAMES


def is_look_alike_of_service(address: str) -> bool:
    """Say whether a domain carries a service's name in front ("us.greenhouse-mail.example"): no employer's either."""
    labels = address.rpartition("@")[2].casefold().split(".")[:-1]
    return any(
        len(each) > 4 and _AROUND_SERVICE.sub("", each) in SERVICE_NAMES  # noqa: PLR2004 - "join" is a word
        for each in labels
    )


_AROUND_SERVICE = re.compile(r"-?(?:mail|forwork|for-?work|for-?business|hire|app|hq|notifications?|email)$")


# "Universität Falkenberg, Dezernat Personal"
_UNIT_BEHIND = re.compile(
    r"(?:,| [–—|-]) (?:Dezernat|Abteilung|Referat|Fachbereich|Personal\w*|Direction|Service|Ufficio|Dział|"
    r"Departamento|Department|Afdeling|"
    r"Avdelning|Office of|Human Resources|HR)\b.*$"
)


def company_of_sender(sender: Address) -> str | None:
    """Return the employer that a display name gives away.

    "Acme Recruiting via Greenhouse", "Jane Doe (Acme)", "Jane from Acme", "Acme Hiring Team"; None for a bare person.
    """
    shown = " ".join((sender.name or "").strip("\"' ").split())[:200]
    if not shown or "@" in shown.replace(" @ ", " "):
        return None
    shown = _UNIT_BEHIND.sub("", shown)
    if (via := _VIA.match(shown)) and (via[2] is None or is_service_name(via[2])):
        shown = via[1].strip()
    if (house := _without_desks(shown)) and _is_usable(house):
        return house
    bracket = _BRACKETED.match(shown)
    if is_service_name(shown) or (bracket and is_service_name(bracket[2])):
        return None
    for pattern in (_BRACKETED, _FROM):
        if match := pattern.match(shown):
            if pattern is _FROM and _AT.search(match[0]) and _is_usable(match[2]):
                return _team(match[2]) or match[2]
            for piece in (match[2], match[1]):
                if company := _as_company(piece):
                    return company
    return _team(shown) or _as_whole(shown, sender)


def _as_whole(shown: str, sender: Address) -> str | None:
    """Return a display name that is the company's as it stands."""
    # A machine writes under the employer's name; a name of two words may be a recruiter's.
    words = shown.split()
    longer = is_machine(sender.email) and len(words) != _A_PERSONS and words[0].casefold() not in GIVEN_NAMES
    longer = longer and any(each.casefold() not in DESKS for each in words)
    # "Tischlerei Ackermann"
    trade = len(words) > 1 and (
        words[0].casefold() in FIRST_NOUNS
        or TRADE_FIRST.match(words[0]) is not None
        or HOUSE_FIRST.fullmatch(words[0]) is not None
    )
    whole = _ends_like_company(shown) or (trade and _is_usable(shown)) or (longer and _is_usable(shown))
    return shown if whole and not is_service_name(shown) else None


# Words of most people's names.
_A_PERSONS: Final = 2


def _without_desks(shown: str) -> str | None:
    """Return what a display name says besides a desk's name ("Reception | Acme", "Acme Recruitment"), None without one.

    A service's name beside the employer's is none of it ("Acme Workday").
    """
    pieces = [each for each in _SPLIT.split(shown) if each]
    rest: list[str] = []
    desks = 0
    for piece in pieces:
        words = piece.split()
        kept = list(words)
        while kept and (kept[0].casefold().strip(".,:") in DESKS):
            kept.pop(0)
        while kept and (kept[-1].casefold().strip(".,:") in DESKS or (len(kept) > 1 and is_service_name(kept[-1]))):
            kept.pop()
        desks += len(kept) < len(words)
        if kept and not is_service_name(" ".join(kept)):
            rest.append(" ".join(kept))
    found = rest[0] if desks and len(rest) == 1 else None
    first = found.split()[0].casefold() if found else ""
    return None if first in GIVEN_NAMES or first in _GENERIC else found


_SPLIT = re.compile(r"\s*[|•·]\s*|\s[–—-]\s|\s@\s|\s?[()]\s?")


def _team(shown: str) -> str | None:
    if company := team_company(shown):
        return None if is_service_name(company) else company
    bare = _TAIL.sub("", shown).strip(" ,|-–")
    return bare if bare != shown and _is_usable(bare) else None


def _as_company(piece: str) -> str | None:
    words = piece.strip(" .,")
    if found := _team(words):
        return found
    return words if _is_usable(words) and _ends_like_company(words) else None


def _is_usable(words: str) -> bool:
    return (
        1 < len(words) <= 50  # noqa: PLR2004 - a name's length
        and (words[0].isupper() or words[0].isdigit())
        and not is_service_name(words)
        and not is_title(words)
        and not is_department(words)
        and words.casefold() not in _GENERIC
    )


def _ends_like_company(words: str) -> bool:
    last = words.rsplit(maxsplit=1)[-1].casefold().strip(".")
    return len(words.split()) > 1 and last in COMPANY_ENDINGS


def says_nothing_of_employer(address: str) -> bool:
    """Say whether a mailbox's domain is no employer's: private, or a service's or its look-alike."""
    return is_freemail(address) or is_look_alike_of_service(address)
