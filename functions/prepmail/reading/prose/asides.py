"""Whether words speak of something else than the interview at hand: one that was before it, or one that may follow."""

import re

from prepmail.reading.prose.sentences import sentence_start

_BEHIND_US = re.compile(
    r"\b(?:further to|after|following|passed|passing|completed|completing|thank(?:s| you) for|since|recent|based on|"
    r"during|"
    r"enjoyed|success(?:ful)? (?:in|at)|"
    r"done (?:with|in)|feedback (?:from|on)|from (?:the|your)|past the|nach|im anschluss an|danke? f[üu]r|aus (?:dem|"
    r"ihrem)|suite|apr[èe]s|merci pour|"
    r"superado|superaste|superato|bestanden|[üu]berstanden|abgeschlossen|r[ée]ussi|tras|gracias por|despu[ée]s de|"
    r"dopo|grazie per|na (?:je|uw|het|de)|bedankt voor|ap[óo]s|depois d\w|"
    r"obrigad[oa] pel[oa]|po|dzi[ęe]kuj\w{1,4} za|"
    r"efter|etter|tack f[öo]r|tak for|takk for)\b(?:(?!\b(?:we|i|wir|nous|you are|you're|les|vi|wij|"
    r"zapraszamy)\b)[^,:;–—]){0,60}$",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:if we|if (?:successful|all goes|that goes|it goes|you (?:pass|are successful))|afterwards|after (?:that|"
    r"this)|"
    r"later|would be (?:followed|next)|followed by|"
    r"before (?:the|a|your)|then (?:move|proceed|invite)|advance to|move on to|progress to|successful candidates|"
    r"next steps? (?:would|will|is|are) |"
    r"bei erfolg|anschlie[ßs]{1,2}end|danach folgt|ensuite|si (?:todo|superas)|posteriormente|daarna|vervolgens|"
    r"potem|nast[ęe]pnie|d[äa]refter|"
    r"deretter|derefter)\b",
    re.IGNORECASE,
)


def is_aside(text: str, position: int) -> bool:
    """Say whether the sentence up to ``position`` speaks of an earlier or a possible later conversation."""
    before = text[sentence_start(text, position) : position]
    return _BEHIND_US.search(before) is not None or _AHEAD.search(before) is not None
