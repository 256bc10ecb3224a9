"""Places and ways to meet that a letter names only to take them back: "by Teams instead of at the office"."""

import re

_LEAD = (
    r"(?:instead of|rather than|in place of|no longer|(?:an)?statt|nicht mehr|nicht wie geplant|au lieu d(?:e|['’])|"
    r"plut[ôo]t qu(?:e|['’])|en lugar de|en vez de|em vez de|ao inv[ée]s d[eoa]|anzich[ée]|invece (?:di|che)|"
    r"in plaats van|zamiast|i ?st[äa]llet f[öo]r|i ?stedet for|"
    r"(?:and|,) not (?=(?:in|at|by|on|over|via|through)\b)|und nicht (?=(?:in|im|bei|am|per|via|[üu]ber)\b)|"
    r"et (?:non (?:pas |plus )?|pas |plus )(?=(?:dans|en|au|aux|[àa]|par|sur)\b)|y no (?=(?:en|por)\b)|"
    r"e n[ãa]o (?=(?:n[ao]s?|por)\b)|"
    r"e non(?: pi[ùu])? (?=(?:in|da|per|al|nella|nei|presso)\b)|en niet (?:meer )?(?=(?:bij|op|via|per)\b)|"
    r"a nie (?=(?:w|na|przez|u)\b)|og ikke (?=(?:p[åa]|i|via|hos|over)\b)|och inte (?=(?:p[åa]|i|via|hos|[öo]ver)\b)|"
    r"ikke l[æe]ngere|inte l[äa]ngre)"
)
# A new thought: "instead of a call we would like you to come".
_NEW_THOUGHT = (
    r"(?:we|i|you|it|please|let|come|coming|could|can|would|will|join|meet|wir|sie|bitte|kommen|nous|vous|venez|vi|vil|"
    r"kom|ci|nos|wij|je|u|prosimy|zapraszamy|at \d|\d)"
)
_TAKEN_BACK = re.compile(
    rf"(?<!\w){_LEAD}\s?(?:(?!{_NEW_THOUGHT}\b)[\w'’-]{{1,24}}(?:[ \u00a0]|(?=[^\w \u00a0])|$)){{1,5}}", re.IGNORECASE
)


_FINDS = re.compile(r"\b(?:find(?:et|en)|fand(?:en)?)\b[^.!?\n]{0,120}$", re.IGNORECASE)
_VERB_WITHIN = 140


def without_taken_back(text: str) -> str:
    """Return the text with what it takes back as blanks, every other character where it was."""
    return _TAKEN_BACK.sub(lambda match: match[0] if _takes_place(text, match) else " " * len(match[0]), text)


def _takes_place(text: str, match: re.Match[str]) -> bool:
    """Say whether "statt" is the end of a verb: "Das Gespräch findet am Dienstag statt im Kreishaus"."""
    before = text[max(0, match.start() - _VERB_WITHIN) : match.start()]
    return match[0].lower().startswith("statt") and _FINDS.search(before) is not None
