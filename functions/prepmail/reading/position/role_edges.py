"""What stands beside the name of a job and is no part of it: a procedure before it, a verb or a trial behind it."""

import re
from typing import Final

# "Stellenbesetzungsverfahren", "selezione", "a message about", "busco laburo de": what the job is named for.
_PROCEDURE = re.compile(
    r"(?:"
    r"[^\W\d_]{0,24}(?:verfahren|besetzung|ausschreibung)(?: (?:für die|für|zur|als))?|"
    r"(?:selezione|selecci[óo]n|sele[çc][ãa]o|convocatoria|bando|concorso|concurso|proceso de selecci[óo]n|"
    r"processo seletivo|procedura|prova|prueba)(?: (?:per|para|de|di|da|a))?|"
    r"[^\W\d_]{0,16}(?:gesprekje|praatje|kennismaking|procedure|sollicitatie)(?: (?:voor|als|over|naar))?|"
    r"(?:prat|snak|snack|en prat|en snak)(?: om)?(?: (?:jobb?|stilling\w{0,3}|tj[äa]nst\w{0,2}))?(?: (?:som|om))?|"
    r"(?:the |a |your |my )?(?:place|spot|seat|job|work|message|mail|e-?mail|letter|note|enquiry|inquiry|query|"
    r"question|chat|talk|word|ad|advert|application)s? (?:of|about|as|for|re|regarding)(?: (?:the|an?|our))?|"
    r"(?:(?:busco|quiero|necesito|ofrezco|procuro|quero|cerco) )?(?:laburo|trabajo|curro|pega|chamba|trabalho|"
    r"emprego|lavoro) (?:de|como|da|di|come)(?: una?)?|"
    r"(?:busco|procuro|cerco|cherche|suche|zoek|s[øo]ker|s[öo]ker)(?: (?:un|una|uma?|eine?|en|een))?"
    r")[ :]{1,2}(?=\S)",
    re.IGNORECASE,
)
# Where the sentence goes on with a verb, or with something else than the job.
_BEHIND = re.compile(
    r",?\s(?:would|will|wants?|whose|who|whom|where|can|could|should|must|may|might|were|are|was|has|"
    r"working|paid|unpaid|attend|attending|ci|vi|ti|(?-i:REF|SALARY|CLOSING)|"
    r"(?:ref|grade|salary|closing date|location|reporting to):)(?:\s.*)?$|"
    r"\s(?:chat|catch-?up|talk)$",
    re.IGNORECASE,
)
_INTERVIEW_OF = re.compile(
    r"^(?:(?:an?|the|your|to) )?(?:invitation |invite )?(?:to )?attend(?: (?:an?|the|your))? ?", re.IGNORECASE
)
# Nothing that these begin is the name of a job.
_NEVER_FIRST: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "before after during until while whether if because since although though unless when where why how what that "
        "there here then than so but or and nor not no yes every each any some all both either neither many few "
        "several attend confirm bring "
        "see call come join meet please let do don't keep take give get make sorry great good big "
        "small little huge nice busy quick fast bad hard lovely only just even still already again also very too more "
        "most much less least same other another different next last once twice soon later today tomorrow tonight "
        "ob wann wie wo was wer warum weil wenn dass bevor nachdem während bis falls damit ob sobald jede jeder jedes "
        "alle manche einige gute guter gutes große großer kleine kleiner nur noch schon auch sehr vor nach bei mit "
        "avant après pendant si quand comment pourquoi parce que chaque tout toute tous bon bonne grand petit "
        "antes después durante cuando cómo porque cada todo toda buen buena gran pequeño depois quando como porque "
        "prima dopo durante quando come perché ogni tutto buon voor na tijdens als wanneer hoe omdat elke alle goed "
        "przed po podczas kiedy jak bo każdy dobry före efter under när hur varje bra før etter efter når hvor hvis "
        "hver god"
    ).split()
)
# ... and none ends in these.
_NEVER_LAST: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "the a an of for to and or with at in on by from about your our my their his her its this that these those is "
        "are be was were der die das den dem des ein eine einen einer und oder für mit von zu im am le la les un une "
        "des du de et ou el los las y o il lo gli uno e het een van voor en i og och som till til"
    ).split()
)


def without_edges(text: str) -> str:
    """Return the name of a job without the procedure before it and the sentence behind it."""
    text = _INTERVIEW_OF.sub("", text)
    text = _PROCEDURE.sub("", text, count=1) if _PROCEDURE.match(text) else text
    cut = _BEHIND.search(text)
    return text[: cut.start()] if cut and cut.start() else text


def is_plain(text: str) -> bool:
    """Say whether words that hold no job's noun are ordinary speech: "Before the", "Big", "Whether and when the"."""
    words = text.casefold().split()
    return not words or words[0].strip(",.") in _NEVER_FIRST or words[-1] in _NEVER_LAST
