"""How the employer's house signs a letter: the line that spells its domain, the one that names an organisation."""

import re
from collections.abc import Iterator
from typing import Final

from prepmail.reading.people.given_names import GIVEN_NAMES
from prepmail.reading.people.kinds import is_department, is_role
from prepmail.reading.people.sign_offs import SignOff
from prepmail.reading.position.company_edges import names_nobody
from prepmail.reading.position.company_names import as_company, fits_domain
from prepmail.reading.position.employer_hints import Vote
from prepmail.reading.position.organisation_words import DESKS
from prepmail.reading.position.organisations import names_organisation
from prepmail.reading.position.roles import as_role

_BESIDE = re.compile(r"\s*[|,·•]\s*|\s[–—-]\s")
# Letters of the end of a letter that may be a signature.
_TAIL: Final = 400
_LONGEST_LINE: Final = 60
_MOST_WORDS: Final = 7


def is_signer(vote: Vote, label: str | None) -> bool:
    """Say whether the name of a signature is a person's who signs for the house: "Im Auftrag, Renate Kolb"."""
    words = vote.name.split()
    named = vote.kind == "sign-off" and len(words) == 2 and words[0].casefold() in GIVEN_NAMES  # noqa: PLR2004 - two names
    return named and label is not None and not fits_domain(vote.name, label)


def _names_person(words: list[str]) -> bool:
    """Say whether the words of a line are a person's name: "Ihr Matthias Bergmann"."""
    said = words[1:] if words[0] in {"Ihr", "Ihre", "Dein", "Deine", "Uw", "Votre"} else words
    return len(said) == 2 and said[0].casefold() in GIVEN_NAMES and not names_organisation(" ".join(said))  # noqa: PLR2004 - two names


def last_line(text: str, label: str, names: frozenset[str]) -> str | None:
    """Return the one of the last lines that spells the sender's domain: how the house signs."""
    lines = text[-_TAIL:].rstrip().split("\n")[-4:]
    for line in sorted(lines, key=lambda each: " & " not in each):
        said = _BESIDE.split(line.strip(" *_>.,–-"))[0].strip()
        words = said.split()
        if (
            1 < len(words) <= _MOST_WORDS
            and len(said) < _LONGEST_LINE
            and said[0].isupper()
            and not any(each.isdigit() for each in said)
            and "@" not in said
            and fits_domain(said, label)
            and not _names_person(words)
            and (not is_role(said) or "&" in words)
            and not any(each.casefold().strip(".,") in DESKS or is_department(each) for each in words)
        ):
            # The domain says that "Bergmann & Söhne Dachdecker" are no job.
            return as_company(said, names, "", given=True) or (said if "&" in words else None)
    return None


def signed_names(sign_off: SignOff) -> Iterator[str]:
    """Yield what a signature may call its house: the line that names one, not a degree or a person."""
    said = sign_off.company
    lines = sign_off.quote.split(" / ")
    if said and any(f"{said.split()[-1]} & " in each and said not in each for each in lines):
        # "Justus Wendelstein / Wendelstein & Partner": who signs, and the house.
        return
    if said and (names_nobody(said) or said.split()[0].casefold() in GIVEN_NAMES):
        for line in lines[1:]:
            if names_organisation(line) and as_role(line) is None:
                yield line
    if said:
        yield said
