"""German offers that the person says they took: what was asked of them then holds, and is read as if it were told."""

import re
from typing import Final

from prepmail.reading.replies.signs.shape import sign

_YES: Final = (
    r"(?:ja|ok|okay|klar|gern\w*|sofort|natürlich|passt|super|einverstanden|jawohl|logo|na klar|sicher|geht klar"
    r"|perfekt"
    r"|kein problem|in ordnung|freilich|eh|bestens|dass? mir das recht ist|das sei ok|dass? das (?:geht|passt))"
)
_I_SAID: Final = (
    r"(?:(?:da |das |dem |ich |und |dann |drauf |darauf |dazu ){0,3}(?:habe?|hab|hatte|haben)(?: ich| wir| denen"
    r"| ihr| ihm"
    r"| ihnen| dann| da| dem| sofort| natürlich| gleich| direkt| auch| gern\w*| schon| das){0,5})"
)
_ACCEPTED: Final = sign(
    rf"{_I_SAID} (?:zugesagt|zugestimmt|eingewilligt|angenommen|bestätigt|bejaht)"
    rf"|{_I_SAID}[ :,„\"]{{1,4}}{_YES}[“\",. ]{{0,4}}(?: (?:gesagt|geschrieben|geantwortet|gemeint|gegeben))"
    rf"|{_I_SAID} mit [„\"]?{_YES}[“\"]? (?:geantwortet|beantwortet|reagiert)"
    rf"|{_I_SAID} (?:gesagt|geschrieben|geantwortet),? ?[:„\"]*{_YES}(?:,? (?:das reicht|das passt|klar|gerne))?"
    r"|(?:haben|hat) (?:sie|er|die|man)(?: \w+){0,3} (?:zugesagt|zugestimmt|eingewilligt|ja gesagt|ok gesagt|bestätigt)"
    r"|(?:sie|die|er) (?:haben|hat)(?: \w+){0,3} (?:zugesagt|zugestimmt|eingewilligt|ja gesagt|ok gesagt)"
    r"|(?:ich )?(?:bin|war)(?: ich| damit| natürlich| auch){0,3} einverstanden|(?:war|ist) (?:für|bei) (?:mich|mir) "
    r"(?:ok|okay|in ordnung|kein problem|recht)|ich (?:sagte|schrieb|meinte)(?: nur| gleich| sofort)?[: ,„\"]+"
    rf"{_YES}"
)
# Whatever leaves it open, or says no as well, stays what it was.
_OPEN: Final = sign(
    r"nicht (?:zugesagt|zugestimmt|bestätigt|angenommen|sicher)|noch (?:nicht|nichts|keine)|abgesagt|abgelehnt"
    r"|nein|unter vorbehalt|vielleicht|eventuell|leider|warte|falls|mal sehen|muss (?:ich )?noch|aber (?:ich|nur"
    r"|dann|erst|lieber|um|ab)|stattdessen"
    r"|entweder|oder"
)
_QUESTION: Final = sign(
    r"(?:können|könnten|könnte|kann|kannst|könnt|dürfen|dürften|wollen|sollen|würden|möchten|wäre|würde)"
    r" (?:wir|sie|ich|man|du|ihr|ihnen|dir|das|es)"
    r"(?: (?:das|es|den|termin|gespräch|interview|auch|nicht|bitte|uns|einfach|statt dessen|ok|okay|recht|möglich"
    r"|ihnen|dir))*"
    r"|(?:passt|passen|ginge|geht|ging|reicht|reichen|langt|ist|klappt|schaffen)(?: (?:es|das|sie|ihnen|dir|euch|auch"
    r"|dann|ok|okay|recht|in ordnung|für sie|bei ihnen|uns))+"
    r"|macht es (?:ihnen|dir) (?:etwas|was) aus,? wenn|stört es (?:sie|dich),? wenn|wie (?:wäre|wär's|wärs) (?:es )?mit"
)
_WHETHER: Final = sign(
    r"(?:gefragt|fragten?|wissen wollen|wollten? wissen|angefragt|nachgefragt),? ob"
    r"(?: (?:ich|wir|es|das|man|auch|sie|uns|nicht|der termin|mir|für mich|den termin|ihnen))*"
)
_VERBS: Final = sign(
    r"(?:könnten|können|könnte|kann|ginge|passen würde|passt|gehen würde|gehe|geht|möglich (?:ist|wäre|sei))"
)
_PROPOSED: Final = sign(r"vorgeschlagen|angeboten|vorschlagen|anbieten")
_SURE_I_CAN: Final = sign(
    r"(?:klar|ja|natürlich|sicher|logisch|selbstverständlich|gern\w*)(?: doch)?,? (?:kann ich(?: das)?|mach(?:e)? ich"
    r"|geht das|komm(?:e)? ich)"
)
_MOST_QUESTIONS: Final = 1
_LONGEST: Final = 1_500


def settle_offers(text: str) -> str:
    """Return a text with the one question in it that was answered with yes as a statement; any other text as it is."""
    if len(text) > _LONGEST:
        return text
    text = _SURE_I_CAN.sub("", text)
    accepted = _ACCEPTED.search(text)
    questions = text.count("?")
    asked = questions == 1 or _WHETHER.search(text) or _PROPOSED.search(text)
    if accepted is None or not asked or questions > _MOST_QUESTIONS or _OPEN.search(text):
        return text
    mark = text.find("?")
    whole = f"{text[: accepted.start()]}, {text[accepted.end() :]}"
    if 0 <= mark < accepted.start() or mark < 0:
        whole = _WHETHER.sub("gesagt: es ist jetzt", whole)
        whole = _QUESTION.sub("es ist jetzt", whole)
    if "es ist jetzt" in whole:
        head, _, tail = whole.partition("es ist jetzt")
        whole = f"{head}es ist jetzt{_VERBS.sub('', tail)}"
    whole = _PROPOSED.sub("festgelegt", whole)
    return " ".join(re.sub(r"[„“”\"?»«]", " ", re.sub(r"\?[“\"”»]?\s*,?", ". ", whole)).split())
