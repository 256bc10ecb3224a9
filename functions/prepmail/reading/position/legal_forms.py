"""The legal forms that companies' names end in, told from the name itself."""

import re
from typing import Final

# As they are written, with the full stops that some have.
WRITTEN_FORM: Final = (
    r"(?:Inc|Incorporated|Ltd|LTD|Limited|LLC|LLP|LP|PLLC|ULC|PLC|plc|Corp|Corporation|GmbH(?: & Co\.? ?KG(?:aA)?)?|"
    r"gGmbH|mbH|AG|KG|"
    r"KGaA|OHG|UG|SE|eG|e\.G|eV|e\.V|e\.K|S\.?A|S\.?A\.?S|SASU|S\.?A\.?R\.?L|EURL|S\.?r\.?l|S\.?p\.?A|S\.?n\.?c|"
    r"S\.?L\.?U?|B\.?V|N\.?V|V\.?O\.?F|"
    r"AB|AS|ASA|A/S|ApS|I/S|Oyj?|Lda|Ltda|S\.?C|[Ss]p\. ?(?:z ?o\.? ?o|j|k)|Pte\.? Ltd|Pty\.? Ltd|Pvt\.? Ltd|Pte|"
    r"Pty|Pvt|Sdn\.? Bhd|Bhd)"
)
_BEHIND = re.compile(
    rf"(?:[,.]?\s+\(?(?:{WRITTEN_FORM}|Co|Company)\)?\.?){{1,3}}$",
    re.IGNORECASE,
)
_ONE = re.compile(rf"\(?(?:{WRITTEN_FORM}|Co|Company)\)?\.?,?", re.IGNORECASE)
_STRICT = re.compile(rf"\s{WRITTEN_FORM}\.?$")
# Legal forms as they are written, where a domain ends in one.
SPELLED: Final = {
    "gmbh": "GmbH",
    **{
        each: each.upper() for each in ("ag", "kg", "ug", "se", "sa", "sl", "ab", "as", "bv", "nv", "llc", "llp", "plc")
    },
}


def without_legal_form(name: str) -> str:
    """Return a name without what ends it by law: "Merlion Freight Pte Ltd" is Merlion Freight."""
    return _BEHIND.sub("", name)


def is_legal_form(word: str) -> bool:
    """Say whether a word is a legal form and no part of a name."""
    return _ONE.fullmatch(word) is not None


def has_legal_form(name: str) -> bool:
    """Say whether a name ends in a legal form, "Co" and "Company" aside."""
    return _STRICT.search(name) is not None
