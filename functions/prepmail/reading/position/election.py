"""Which of the names that a mail gives its employer wins: kinds of votes add up, an agency's own count less."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from prepmail.domain.reading import Evidence
from prepmail.reading.mail.domains import company_label
from prepmail.reading.people.writers import AGENCY_LABEL
from prepmail.reading.position.company_names import company_key
from prepmail.reading.position.employer_hints import Vote
from prepmail.reading.position.organisation_words import FACILITY
from prepmail.reading.position.organisations import names_organisation

# What the sender shows of their own house.
OWN_KINDS: Final = frozenset({"domain", "sign-off", "sender", "last line"})
_AGENCYS_OWN: Final = 0.3
# Fewer letters begin too many names.
_LEAST: Final = 5
_AGENCY = re.compile(
    r"(?:recruit|staffing|search|\blabou?r$|\b(?:personal|people|talent|staff|jobs?|work|career|"
    r"karriere)[ -]?(?:plus|service|"
    r"partner|solutions?|group|leasing|connect|hub|link|source|point|force)\b|\bexecutive search|headhunt\w{0,4}|"
    r"personalberatung|personalvermittlung|"
    r"zeitarbeit|intérim|uitzendbureau|"
    r"\bwerving\b|talent partners|\bconsultants\b|resourcing|\bselection\b|\bagency\b|workforce|personnel|"
    r"personaldienst|"
    r"jobvermittlung)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Employer:
    """The company that invites and the words that name it."""

    name: str
    evidence: Evidence


def _agencies(votes: Sequence[Vote], signed: str) -> set[str]:
    """Return the keys of the sender's own names that are a recruitment agency's: it signs for whom it hires.

    "Toolbelt Trades Recruitment" as a line of its own is one where the letter says what another house wants.
    """
    found: set[str] = set()
    told = {company_key(each.name) for each in votes if each.kind in {"wish", "told"} and names_organisation(each.name)}
    own = {company_key(each.name): each.name for each in votes if each.kind in OWN_KINDS}
    for key, name in own.items():
        line = (
            rf"^[ *_>]{{0,4}}{re.escape(name)} (?:Recruit(?:ment|ing|ers)|Personnel|Resourcing|Staffing)[ *_]{{0,4}}$"
        )
        if told - set(own) and re.search(line, signed, re.MULTILINE):
            found.add(key)
    for vote in votes:
        if vote.kind in OWN_KINDS:
            label = company_label(vote.evidence.quote) if vote.kind == "domain" else None
            if _AGENCY.search(vote.name) or (label and AGENCY_LABEL.search(label)):
                found.add(company_key(vote.name))
    return found


def elect(votes: Sequence[Vote], *, signed: str = "") -> Employer | None:
    """Add the votes up, one of each kind for a name, and return the winner in its fullest trusted spelling.

    ``signed`` is the letters' text, which says how the sender's house signs.
    """
    sums: dict[str, dict[str, float]] = {}
    agencies = _agencies(votes, signed)
    for vote in votes:
        key = company_key(vote.name)
        kinds = sums.setdefault(key, {})
        theirs = any(key == each or _is_longer(key, each) or _is_longer(each, key) for each in agencies)
        weight = vote.weight * _AGENCYS_OWN if theirs else vote.weight
        kinds[vote.kind] = max(kinds.get(vote.kind, 0.0), weight)
    own = {key: sum(kinds.values()) for key, kinds in sums.items()}
    totals = dict(own)
    guessed = {key for key, kinds in sums.items() if set(kinds) == {"domain"}}
    for key, weight in own.items():
        for other, other_weight in own.items():
            if not _is_longer(other, key):
                continue
            weak = all(kind == "noun" or kind.startswith("loose") for kind in sums[other])
            if weak and len(sums[key]) > 1 and FACILITY.issuperset(other.removeprefix(key + " ").split()):
                # "Acme Training Centre" is one of Acme's houses.
                totals[key] += other_weight
            elif other in guessed and not other.startswith(key + " ") and not other.endswith(" " + key):
                # A guess from the domain: "cactusmx" is the text's Cactus.
                totals[key] += other_weight
            else:
                # "Northwind" and "Northwind Traders" are one.
                totals[other] += weight * 0.9
    if not totals:
        return None
    winner = max(totals, key=lambda each: totals[each])
    if totals[winner] < 1.5:  # noqa: PLR2004 - a lone weak hint
        return None
    best = max(
        (each for each in votes if company_key(each.name) == winner),
        key=lambda each: (each.kind != "domain", each.weight),
    )
    return Employer(name=best.name, evidence=best.evidence)


def _is_longer(other: str, key: str) -> bool:
    """Say whether one name holds another at its beginning, white space aside."""
    joined = key.replace(" ", "")
    starts = (
        other.startswith(key + " ")
        or (len(key) >= _LEAST and other.endswith(" " + key))
        or (len(key) >= _LEAST and other.replace(" ", "").startswith(joined))
    )
    return starts and len(other) > len(key)
