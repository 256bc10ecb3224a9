"""Which company invites: every place where a mail may name it votes, services and agencies never count."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from typing import Final

from prepmail.domain.reading import Evidence
from prepmail.reading.mail.domains import company_label
from prepmail.reading.mail.layers import Layer
from prepmail.reading.people.given_names import ALL_GIVEN_NAMES
from prepmail.reading.people.kinds import is_role
from prepmail.reading.people.sign_offs import SignOff, find_sign_off
from prepmail.reading.people.writers import AGENCY_LABEL
from prepmail.reading.position.ats_senders import company_of_sender, says_nothing_of_employer
from prepmail.reading.position.company_names import (
    COMPANY_NAME,
    as_company,
    company_key,
    fits_domain,
    is_town,
    names_of_people,
    spell_domain,
)
from prepmail.reading.position.east_asian import find_asian_company
from prepmail.reading.position.election import OWN_KINDS, Employer, elect
from prepmail.reading.position.employer_hints import Vote, find_hints, vote_by
from prepmail.reading.position.job_nouns import is_job
from prepmail.reading.position.organisations import fullest, names_organisation, with_article
from prepmail.reading.position.role_subjects import strip_prefixes, subject_pieces
from prepmail.reading.position.roles import as_role
from prepmail.reading.position.signed_houses import is_signer, last_line, signed_names
from prepmail.reading.position.words import CLIENT, EMPLOYER_AFTER, EMPLOYER_BEFORE, LABELLED_COMPANY
from prepmail.reading.prose.sentences import join_lines, sentence_around

_TEXT: Final = 20_000
_INTERVIEW_SUBJECT = re.compile(
    r"interview|\b(?:screen(?:ing)?|onsite|on-site|round|hiring|recruit\w{0,6}|call|chat|application|role|position|"
    r"next steps?|gespr[äa]ch|vorstellungs\w{0,10}|bewerbung|"
    r"entretien|candidature|entrevista|candidatura|colloquio|candidatura|gesprek|sollicitatie\w{0,8}|rozmowa|"
    r"rekrutac\w{0,4}|intervju|samtal|samtale|availability|invitation|offer|assessment|test|challenge|update)\b",
    re.IGNORECASE,
)
# The first frames of EMPLOYER_BEFORE; outside English and German the little word is as often said of a town.
_FRAME_WEIGHTS: Final = {0: 7, 1: 9, 2: 8, 3: 7}


@cache
def _before(source: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?i:{source}) {COMPANY_NAME}")


@cache
def _after() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w'’-])(?:[Tt]he |[Oo]ur |[Yy]our |[Aa]n? )?{COMPANY_NAME}(?:['’]s)? (?i:{EMPLOYER_AFTER})"
    )


@cache
def _client() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?i:{CLIENT})[ \u00a0](?:(?:la |le |l['’]|el |il |de |het |the )(?:[a-zà-ÿ]{{3,16}} )?)?"
        rf"(?:[\"„“«(] ?)?{COMPANY_NAME}"
    )


@cache
def _client_behind() -> re.Pattern[str]:
    """Return the pattern of "Ceramiche Bonfanti (nostra cliente)"."""
    ours = (
        r"nostr[oa] cliente|nuestr[oa] client[ea]|notre cliente?|unser\w? kund\w{1,2}|unser\w? mandant\w{0,2}|"
        r"our client|my client|onze klant|onze opdrachtgever|v[åa]r kund\w?|vores kunde|noss[oa] cliente|nasz klient"
    )
    return re.compile(rf"(?<![\w'’-]){COMPANY_NAME}(?: \(|, )(?i:{ours})\b")


@cache
def _client_unnamed() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{CLIENT})(?!\w)", re.IGNORECASE)


@cache
def _labelled() -> re.Pattern[str]:
    return re.compile(
        rf"^[ \t>*•·#_–—\U0001f300-\U0001faff\u2600-\u27bf\ufe0f■◆●-]{{0,8}}(?:\d{{1,2}}(?:[.)]|"
        rf" ?\|) )?(?i:{LABELLED_COMPANY})[*_]{{0,3}}[ \t]{{0,4}}(?:[:：][*_]{{0,3}}|"
        rf"\t|\|)[ \t]{{0,4}}([^\n\t]{{2,80}})",
        re.MULTILINE,
    )


def find_employer(layers: Sequence[Layer], *, person: Collection[str] = ()) -> Employer | None:
    """Return the employer that the letters name, None where none is sure.

    A recruiter's client wins over the recruiter's own firm; where the client has no name there is no employer.
    """
    names = names_of_people(layers)
    clients = [each for layer in layers for each in _clients(layer, names)]
    everything = "\n".join(f"{each.letter.subject or ''}\n{join_lines(each.text)[:_TEXT]}" for each in layers)
    votes = clients or [each for layer in layers for each in _votes(layer, names, person, everything)]
    agency = next((each for each in layers if _client_unnamed().search(join_lines(each.text)[:_TEXT])), None)
    if not clients and agency is not None:
        # The client's own letter may stand below.
        theirs = [each for each in layers if each is not agency and not _share_house(each, agency)]
        own = {company_key(each.name) for each in votes if each.kind in OWN_KINDS}
        if theirs and (said := elect([each for layer in theirs for each in _votes(layer, names, person, everything)])):
            return said
        votes = [
            each for each in votes if each.kind in {"text", "subject", "label"} and company_key(each.name) not in own
        ]
    elected = elect(votes, signed=everything)
    if elected is None:
        return None
    signed = [f"{each.signature}\n{each.letter.sender.name or ''}" for each in layers if each.letter.sender]
    whole = "\n".join([everything, *signed])
    return replace(elected, name=with_article(fullest(elected.name, whole), whole))


def _share_house(layer: Layer, other: Layer) -> bool:
    """Say whether two letters come from one domain, or one of them does not say from where."""
    ends = [each.letter.sender.email.rpartition("@")[2] if each.letter.sender else "" for each in (layer, other)]
    return not all(ends) or ends[0] == ends[1]


def _clients(layer: Layer, names: frozenset[str]) -> Iterator[Vote]:
    text = f"{join_lines(layer.text)[:_TEXT]}\n{layer.letter.subject or ''}"
    for match in (*islice(_client().finditer(text), 10), *islice(_client_behind().finditer(text), 5)):
        name = as_company(match[1], names, text[match.end() : match.end() + 20])
        # "Hi Jo, my client …" speaks to somebody.
        if name and (
            text[match.end(1) : match.end(1) + 1] != "," or match.start(1) > match.start() or names_organisation(name)
        ):
            quote = sentence_around(text, match.start(), match.end())
            yield Vote(
                name=name, weight=12, kind="client", evidence=Evidence(source="text of the mail", quote=quote[:200])
            )


def _votes(layer: Layer, names: frozenset[str], person: Collection[str], everything: str) -> Iterator[Vote]:
    text = join_lines(layer.text)[:_TEXT]
    subject = layer.letter.subject or ""
    sender = layer.letter.sender if layer.letter.sender and layer.letter.sender.email not in person else None
    label = company_label(sender.email) if sender and not says_nothing_of_employer(sender.email) else None
    fitting: Vote | None = None
    sign_off = find_sign_off(layer)
    votes = [each for each in _said(sign_off, text, subject, names) if not is_signer(each, label)]
    for vote in votes:
        weight = vote.weight * _trust(vote, label, text)
        yield replace(vote, weight=weight)
        if label and fits_domain(vote.name, label) and (fitting is None or weight > fitting.weight):
            fitting = replace(vote, weight=weight)
    shown = company_of_sender(sender) if sender else None
    alone = shown is not None and shown.casefold() in ALL_GIVEN_NAMES
    if shown and label is None and (alone or (sign_off.title and sign_off.name == shown)):
        # Whoever signs with a job and lets a service write under their name is no company.
        shown = None
    if sender and shown and shown.casefold() not in names:
        evidence = Evidence(source="sender of the mail", quote=f"{sender.name} <{sender.email}>"[:200])
        weight = 8 if label is None or fits_domain(shown, label) else 3
        yield Vote(name=shown, weight=weight, kind="sender", evidence=evidence)
    if sender and label:
        evidence = Evidence(source="sender of the mail", quote=sender.email[:200])
        said = f"{everything}\n{layer.signature}\n{sender.name or ''}"
        name = spell_domain(label, said, names)
        if name not in said and fitting:
            # The letter writes it otherwise.
            name = fitting.name
        elif name not in said and (near := _sharing(votes, label)):
            name = near
        elif " " not in name and (parted := _before_family(label, sender.name or "")):
            name = parted
        if (last := last_line(text, label, names)) and last != sign_off.name:
            quote = last[:200]
            yield Vote(
                name=last, weight=5, kind="last line", evidence=Evidence(source="signature of the mail", quote=quote)
            )
        # A domain that the letter never writes out may be a service's.
        yield Vote(name=name, weight=5 if name in said else 2.4, kind="domain", evidence=evidence)


def _sharing(votes: Sequence[Vote], label: str) -> str | None:
    """Return the organisation named in the letter whose longest word stands in the domain's: Fundación Altiplano."""
    for vote in votes:
        words = [company_key(each) for each in vote.name.split()]
        if names_organisation(vote.name) and any(len(each) >= _TELLING and each in label for each in words):
            return vote.name
    return None


_TELLING: Final = 6


def _before_family(label: str, shown: str) -> str | None:
    """Return a domain that ends in the sender's family name as two words: "forno" and "Bertelli"."""
    family = company_key(shown.rsplit(maxsplit=1)[-1]) if shown.split() else ""
    first = label.removesuffix(family) if len(family) >= _LEAST_FAMILY else label
    return f"{first.capitalize()} {family.capitalize()}" if _FIRST < len(first) < len(label) else None


_LEAST_FAMILY: Final = 5
_FIRST: Final = 3


def _trust(vote: Vote, label: str | None, text: str) -> float:
    """Return how much the sender's domain adds to what the letter says, or takes from it."""
    if label is None:
        return 1.0
    if fits_domain(vote.name, label):
        return 1.3
    if AGENCY_LABEL.search(label):
        # It writes for somebody else.
        return 1.0
    alone = vote.kind == "subject" and vote.name not in text
    # A lone word that only the subject or the signature has may be anything.
    signed = vote.kind == "sign-off" and " " not in vote.name and text.count(vote.name) < 2  # noqa: PLR2004 - and once more
    return 0.25 if alone or signed else 0.7


def _said(sign_off: SignOff, text: str, subject: str, names: frozenset[str]) -> Iterator[Vote]:
    for match in islice(_labelled().finditer(text), 5):
        if name := as_company(match[1], names, "", given=True):
            yield vote_by(name, 10, "label", text, match)
    said = strip_prefixes(subject)
    yield from _framed("subject", said, names)
    yield from _framed("text", text, names)
    sure = _INTERVIEW_SUBJECT.search(said) is not None
    yield from (each for each in _pieces(said, names) if sure or names_organisation(each.name))
    yield from find_hints(text, names)
    if found := find_asian_company(text):
        name, position = found
        quote = sentence_around(text, position, position + len(name))
        yield Vote(name=name, weight=14, kind="label", evidence=Evidence(source="text of the mail", quote=quote[:200]))
    for signed in signed_names(sign_off):
        if name := as_company(signed, names, "", given=True):
            evidence = Evidence(source="signature of the mail", quote=sign_off.quote)
            yield Vote(name=name, weight=6, kind="sign-off", evidence=evidence)
            return


def _framed(source: str, body: str, names: frozenset[str]) -> Iterator[Vote]:
    for index, frame in enumerate(EMPLOYER_BEFORE):
        for match in islice(_before(frame).finditer(body), 20):
            name = as_company(match[1], names, body[match.end() : match.end() + 20])
            if name and (as_role(match[1]) is None or as_role(name) or "&" in name):
                yield vote_by(name, _FRAME_WEIGHTS.get(index, 5), source, body, match)
    for match in islice(_after().finditer(body), 20):
        # It may go on: "Box Office Manager".
        said = " ".join([match[0], *body[match.end() : match.end() + 40].partition("\n")[0].split()[:2]])
        if not is_role(said.rstrip(".,;:!?)")) and (name := as_company(match[1], names, "")):
            yield vote_by(name, 5, source, body, match)


def _is_team_of_role(subject: str, piece: str) -> bool:
    """Say whether a piece follows a job behind its comma: "Associate General Counsel, Privacy"."""
    before, comma, _ = subject.partition(f", {piece}")
    return bool(comma) and is_role(" ".join(before.split()[-3:]))


# A vacancy's number, or a mark of secrecy ("SEC=OFFICIAL") behind it.
_A_REFERENCE = re.compile(r"^[A-Z]{1,6}[-_/ ]?\d{3,12}\b|=|^Ref\b|\d{4,}$")
_AN_OFFICE = re.compile(r"([A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30})?) Office")


def _pieces(subject: str, names: frozenset[str]) -> Iterator[Vote]:
    pieces = subject_pieces(subject)
    for piece in pieces:
        words = re.sub(
            r"\s(?:[Ii]nterview|[Pp]hone [Ss]creen|[Oo]nsite|[Rr]ecruiting|[Cc]areers|[Tt]alent)\b.*$", "", piece
        )
        alone = len(pieces) > 1 and not _INTERVIEW_SUBJECT.search(words)
        if _A_REFERENCE.search(piece) or _is_team_of_role(subject, piece):
            continue
        office = _AN_OFFICE.fullmatch(piece)
        # "Caseworker - Lands Office - 371190": all of a piece, and no town's.
        given = alone and office is not None and not is_town(office[1])
        name = as_company(words, names, "", given=given)
        job = as_role(words) is not None or (" " in words and is_job(words) and not names_organisation(words))
        if (alone or words != piece) and name and not job:
            yield Vote(
                name=name,
                weight=4,
                kind="subject",
                evidence=Evidence(source="subject of the mail", quote=subject[:200]),
            )
