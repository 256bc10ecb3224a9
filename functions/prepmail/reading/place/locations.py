"""The address or room that a letter names: behind a label, in a sentence, or by its street alone."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import Final

from prepmail.domain.reading import Evidence
from prepmail.reading.mail.letters import Address
from prepmail.reading.place.street_addresses import find_addresses, has_address, is_word_of_letter, tells_the_floor
from prepmail.reading.place.venues import find_venues
from prepmail.reading.place.words import (
    ADDRESS_BEFORE,
    ONLINE,
    PHONE,
    PLACE_LABELS,
)
from prepmail.reading.position.ats_senders import is_service_name
from prepmail.reading.position.legal_forms import has_legal_form
from prepmail.reading.prose.asides import is_aside
from prepmail.reading.prose.cue_patterns import whole, within
from prepmail.reading.prose.sentences import sentence_around, sentence_end

_LONGEST_PLACE: Final = 200
# Words of a spot within a place.
_SPOT: Final = 2
# Characters before a full stop that may end it.
_LEAST_PLACE: Final = 8
# More words are a sentence.
_MOST_WORDS: Final = 12
_URL: Final = r"<?https?://[^\s<>]{1,2000}>?"
_A_DATE = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ene|abr|ago|dic|mai|okt|dez|déc|août|juil|"
    r"maj)\w{0,7} \d|\b\d{1,2}(?:\.|st|nd|rd|th)? (?:de )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|"
    r"ene|abr|ago|dic|mai|okt|dez|déc|août|juil|maj)|day,? \d|\d[:.]\d\d|\d ?[ap]m\b",
    re.IGNORECASE,
)
_DIRECTIONS = re.compile(
    r"\s?\((?!(?:the |our )?(?:\w{1,14} )?(?:floor|room|level|building|suite|raum|stock|etage|haus|étage|salle|"
    r"planta|piano|"
    r"verdieping|sal|sala|entrance|hq)\b)([^()\n]{3,120})\)"
)
_A_TIME = re.compile(r"\b\d{1,2}:\d{2}\b(?:[ ]?[ap]\.?m\b\.?)?", re.IGNORECASE)
# Behind "Where" there may be all of a call.
_A_CALL = re.compile(r"\bmeeting id\b|\bpass ?code\b|\bjoin (?:zoom|teams|the)\b", re.IGNORECASE)
# "Teams (lenke:" of a link in brackets
_NO_END = re.compile(r"\s?\([^()\n:]{0,30}(?::\s*\))?:?\s*$")
_EMPTY = re.compile(r"^(?:the |a |our |on |in |at )?(?:\W*)$")


@cache
def place_label() -> re.Pattern[str]:
    """Return the pattern of a line that names the place: its first group is what stands behind the label."""
    return re.compile(
        rf"^[ \t>*•·#_–—\U0001f300-\U0001faff\u2600-\u27bf\ufe0f■◆●-]{{0,8}}(?:\d{{1,2}}(?:[.)]|"
        rf" ?\|) )?(?:(?:{PLACE_LABELS})[*_]{{0,3}}[ \t]{{0,4}}(?:[:：][*_]{{0,3}}|\t|\||"
        rf"$)|\U0001f4cd\ufe0f?)[ \t]{{0,4}}([^\n]{{0,400}})",
        re.IGNORECASE | re.MULTILINE,
    )


def find_location(text: str, body: str, evidence: dict[str, Evidence]) -> str | None:
    """Return the place to go to and note its evidence; None where none is said."""
    said = list(_said(body))
    for place, quote in (*_labelled(text), *said):
        if (
            len(place.partition("(")[0].split()) <= _SPOT
            and not has_address(place)
            and said
            and has_address(said[0][0])
        ):
            # "Meeting point: gate 3" of an address that the letter gives.
            place, quote = said[0]  # noqa: PLW2901 - what is there is better
        evidence["location"] = Evidence(source="text of the mail", quote=quote[:300])
        return place
    return None


def _labelled(text: str) -> Iterator[tuple[str, str]]:
    """Yield what stands behind "Location:", on its line or in the lines below."""
    for match in islice(place_label().finditer(text), 10):
        said = match[1]
        if not said.strip():
            below = text[match.end() : match.end() + 400].lstrip("\n").split("\n\n")[0].split("\n")[:4]
            lines = [each.strip() for each in below]
            stop = next((index for index, each in enumerate(lines) if ":" in each[:30] or not each), len(lines))
            said = ", ".join(lines[:stop])
        elif (
            "|" not in match[0]
            and (address := find_addresses(text[match.start(1) : match.start(1) + 400], limit=1))
            and address[0].end > len(said)
            and "\t" not in text[match.end() : match.start(1) + address[0].end]
        ):
            # The town stands on the next line.
            said = text[match.start(1) : match.start(1) + address[0].end]
            said = ", ".join(each.strip(" ,") for each in said.split("\n"))
        if place := clean_place(_now_column(text, match, said)):
            yield place, " ".join((match[0] if match[1].strip() else match[0] + " " + said).split())


def _now_column(text: str, match: re.Match[str], said: str) -> str:
    """Return the last cell of a row whose table sets what was beside what is: "Previously", "Now"."""
    cells = [each.strip() for each in said.split("\t")]
    if len(cells) < 2:  # noqa: PLR2004 - before and now
        return said
    above = text[max(0, match.start() - 600) : match.start()].split("\n")
    return cells[-1] if any(_NOW.search(each.rpartition("\t")[2]) and "\t" in each for each in above) else said


_NOW = re.compile(
    r"^\W*(?:now|new|updated|changed to|neu|jetzt|nouveau|nouvelle|nuevo|nueva|nuovo|nuova|nieuw|novo|ny|nytt|"
    r"nowy|nowa)\b",
    re.IGNORECASE,
)
# "Rocklea. Ask for Gaz": where the place is over and the letter goes on.
_NEXT_SENTENCE = re.compile(
    r"(?<!\bSt)(?<!\bAve)(?<!\bRd)(?<!\bBlvd)(?<!\bDr)(?<!\bLn)(?<!\bstr)(?<!\bStr)(?<!\bul)(?<!\bal)(?<!\bpl)"
    r"(?<!\bAv)(?<!\bAvda)"
    r"(?<!\bBldg)(?<!\bFl)(?<!\bSte)(?<!\bpok)(?<!\bMt)(?<!\bFt)(?<!\bNo)(?<!\bnr)(?<!\bNr)(?<!\bDept)(?<!\bC)"
    r"(?<!\bR)(?<!\bsw)(?<!\bCo)(?<!\bCol)(?<!\bgen)"
    r"(?<!\bhrs)(?<!\b[A-Z])(?<!\bpzza)(?<!\bRm)(?<!\bdr)[.!](?=\s+(?!(?i:floor|level|suite|room|building|og|ug|dg|"
    r"eg|obergescho\w+|sal|v[åa]n\w{0,6}|pi[ęe]tro|p\.|"
    r"unit|entrance|raum|etage|piso|sala|"
    r"salle|stock|haus|bât|pok|lok)\b)[^\W\d_a-zß-öø-ÿ][\w'’]*\s)"
)


# 上海市徐汇区田林路66号2楼, 東京都港区芝公園4-2-8: from the large to the small, without spaces
_EAST_ASIAN = re.compile(
    r"(?:(?<=[在于於：:，,、\s到至はにの])|^)[\u4e00-\u9fff]{2,5}[省都道府県市区區](?=[^\s，。,、；]{0,24}[0-9０-９])"
    r"[\u4e00-\u9fffぁ-んァ-ヶー0-9０-９A-Za-z－-]{3,40}"
)
# "33 Forge Lane - ask for Kev": what to do when one is there.
_THEN_DO = re.compile(
    r"(?:,| [-–—]|;| and| und| et| y| e| en| i| og| och)\s?(?:please |bitte |just )?(?:ask for|ask at|ring the|"
    r"press the|"
    r"buzz|call (?:me|us|when|on)|report to|park (?:in|at|on|behind)|look for|fragen sie|frag nach|klingeln|melden|"
    r"demande[rz]|sonne[rz]|pregunt[ae]r?|toca|llama|chiedere|chieda|citofonare|suonare|vraag|bel aan|pergunt[ae]r?|"
    r"pytać|proszę|fråga|spør|spørg|ring på)\b",
    re.IGNORECASE,
)
# Right before an address that is not the meeting's: a car park, a post box, the reader's own home.
_ANOTHER_PLACE = re.compile(
    r"\b(?:park(?:ing|en)?|parkplatz|parkhaus|parkpl[äa]tze|stationnement|aparcamiento|parcheggio|parcheggiare|"
    r"estacionamento|parkeren|parkeerplaats|parkera|parkere|you live|your (?:home|own) address|sie wohnen|"
    r"du wohnst|vous habitez|vive(?:s)? en|abita|woont|bor du)\b[^.!?,;:\n]{0,30}$|"
    r"\b(?:from|von|depuis|desde|da) (?:your )?(?:home|zuhause) (?:at|in) $|"
    r"\b(?:changed|moved|ge[äa]ndert|verlegt|d[ée]plac[ée]|cambiado|spostat[oa]|verplaatst|przeniesion\w|flytta[dt]|"
    r"flyttet)\b[^.!?\n]{0,20}\b(?:from|von|vom|de|du|da|dal|van|z|fr[åa]n|fra) (?:the |der |la )?$",
    re.IGNORECASE,
)


def find_signed_address(signed: str, evidence: dict[str, Evidence], *, sender: Address | None = None) -> str | None:
    """Return the one address below a letter that bids the reader come, and note its evidence; None where two stand.

    The name of the ``sender``'s firm, known by the domain that writes it, is no part of its address.
    """
    addresses = find_addresses(signed[:_SIGNED], limit=2)
    if len(addresses) != 1:
        return None
    quote = " ".join(signed[addresses[0].start : addresses[0].end].split())
    evidence["location"] = Evidence(source="signature of the mail", quote=quote[:300])
    first, comma, rest = addresses[0].text.partition(", ")
    domain = sender.email.partition("@")[2].partition(".")[0] if sender else ""
    is_firm = len(domain) >= _LEAST_DOMAIN and "".join(filter(str.isalpha, first.casefold())).startswith(domain)
    return rest if comma and is_firm and has_address(rest) else addresses[0].text


_SIGNED: Final = 1_500
# Letters of a domain that is a firm's name.
_LEAST_DOMAIN: Final = 4


def clean_place(said: str) -> str | None:
    """Return what a label of the place says without links and services; None where there is nowhere to go."""
    text = _NO_END.sub("", re.sub(_URL, " ", said[:600]))
    if _A_CALL.search(text) or is_online(re.split(r"\.\s", text)[0]):
        return None
    # Directions, not the place.
    text = _DIRECTIONS.sub(lambda match: match[0] if _belongs(match[1]) else "", text)
    for over in (_NEXT_SENTENCE.search(text, _LEAST_PLACE), _THEN_DO.search(text, _LEAST_PLACE)):
        text = text[: over.start()] if over is not None else text
    pieces = [
        " ".join(each.split()).strip(" ,;|-–—*_<>")
        for each in re.split(r"[;|\t]|\s[–—-]\s|\s\(or |\sor (?=(?:online|zoom|teams))", text)
    ]
    kept = [each for each in pieces if each and not is_online(each) and not _EMPTY.match(each)]
    place = ", ".join(dict.fromkeys(kept)).strip(" .,")[:_LONGEST_PLACE]
    if len(place) < 3 or not any(each.isalpha() for each in place) or "@" in place:  # noqa: PLR2004 - a place's name
        return None
    return place


def _belongs(bracket: str) -> bool:
    return tells_the_floor(bracket) or has_address(bracket)


def is_online(piece: str) -> bool:
    """Say whether what stands where a place belongs is a service, a telephone or nothing yet."""
    bare = re.sub(r"\s?\([^()]{0,80}\)", "", piece).strip(" .,:;-–—")
    parts = [each for each in re.split(r"\s?(?:\+|/|&|,|\band\b|\bund\b|\bor\b|\boder\b)\s?", bare) if each]
    if parts and all(is_service_name(each) or whole(ONLINE).match(each) for each in parts):
        return True
    return not bare or whole(ONLINE).match(bare) is not None or whole(PHONE).match(bare) is not None


def _is_services_own(address: str) -> bool:
    """Say whether an address is that of the service which sends: "Gem Software, 1 Post St"."""
    first = address.partition(",")[0]
    return is_service_name(first) or (is_service_name(first.split()[0]) and len(first.split()) == 2)  # noqa: PLR2004 - "Software"


def _said(text: str) -> Iterator[tuple[str, str]]:
    """Yield addresses in sentences: behind "our office at", then any street address."""
    for match in islice(_EAST_ASIAN.finditer(text), 3):
        yield match[0], sentence_around(text, match.start(), match.end())
    addresses = find_addresses(_A_TIME.sub(lambda match: " " * len(match[0]), text))
    for address in addresses:
        line = text[text.rfind("\n", 0, address.start) + 1 : address.start]
        if _is_services_own(address.text) or _ANOTHER_PLACE.search(line):
            continue
        if line and has_legal_form(line.strip(" ,|·•")) and not text[address.end :].strip():
            # The sender's own, below the letter.
            continue
        quote = sentence_around(text, address.start, min(address.end, len(text)))
        yield address.text, quote
    for cue in islice(within(ADDRESS_BEFORE).finditer(text), 10):
        end = sentence_end(text, cue.end(), limit=160)
        said = re.split(
            r"\s(?:on|at|um|am|le|à|el|il|op|om|den|kl|dia|w dniu|for|for an?|where|when|and|from|by|to|so|with|"
            r"for the) (?=\S)|\s\(",
            text[cue.end() : end],
        )[0]
        place = clean_place(said.strip(" :,"))
        if (
            place
            and place[0].isupper()
            and not _A_DATE.search(place)
            and not is_word_of_letter(place)
            and len(place.split()) <= _MOST_WORDS
            and not is_aside(text, cue.start())
        ):
            yield place, sentence_around(text, cue.start(), cue.end())
    for venue in find_venues(text):
        if not is_aside(text, venue.start) and not is_online(venue.text):
            yield venue.text, sentence_around(text, venue.start, venue.end)
