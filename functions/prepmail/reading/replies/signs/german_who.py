"""German ways to say who comes, goes or is called otherwise, written in the order of words of the signs."""

from typing import Final

_SOMEBODY: Final = r"(?:(?:frau|herrn?|dr\.?) )*(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+){0,2}"
_DOES: Final = (
    (
        (
            rf"(?P<old>{_SOMEBODY}) hat [^,.;!?]{{0,20}}geheiratet,? und heißt(?: (?:nun|jetzt|seitdem|seither"
            rf"|ab jetzt))? (?P<new>{_SOMEBODY})"
        ),
        r"nicht \g<old>, sondern \g<new>",
    ),
    (rf"nicht mit (?P<one>{_SOMEBODY}) (?:alleine?|nur)", r"nicht nur mit \g<one>"),
    (
        (
            r"bringt(?: (?:noch|auch|ihren?|seinen?|eine[nr]?|kollegen|kollegin|den|die|chef|chefin|teamleiter"
            rf"|teamleiterin)){{0,4}} (?P<new>{_SOMEBODY}) mit(?=$|[,.;!]| und| zum| ins)"
        ),
        r"dazu kommt \g<new>",
    ),
    (
        (
            rf"(?:das (?:gespräch|interview)|den termin|es) an (?P<new>{_SOMEBODY}) (?:abgibt|übergibt|abgegeben"
            rf"|weitergibt"
            r"|übergeben|abtritt|weitergegeben|weitergereicht|abgetreten)(?: hat)?"
        ),
        r"\g<new> übernimmt das",
    ),
    (rf"sitzt mir (?P<new>{_SOMEBODY}) gegenüber", r"Gesprächspartner ist \g<new>"),
    (rf"(?:nehmen sie|nehmt|nimm)(?: bitte)? (?P<old>{_SOMEBODY})(?: bitte)? (?:heraus|raus)", r"\g<old> raus"),
    (
        (
            rf"(?:setzen sie|setzt|setz|tragen sie|tragt|trag)(?: bitte| dafür"
            rf"| stattdessen){{0,2}} (?P<new>{_SOMEBODY})"
            r"(?: dafür| stattdessen)? ein(?=$|[,.;!])"
        ),
        r"dafür \g<new>",
    ),
    (
        r"möchten?(?: auch| noch| gerne?){0,2} (?:teilnehmen|dabei sein|dazukommen|mitkommen|dazustoßen)",
        "kommt dazu",
    ),
    (r"(?:prüfen|interviewen|erwarten|befragen|empfangen) mich[,:]", "Gesprächspartner sind"),
    (
        (
            rf"(?:ihr habt|sie haben|da steht|du hast)(?: da)? (?P<old>{_SOMEBODY}) (?:notiert|geschrieben|eingetragen"
            rf"|vermerkt|verstanden),? (?:gemeint|richtig) (?:war|ist|wäre) (?P<new>{_SOMEBODY})"
        ),
        r"nicht \g<old>, sondern \g<new>",
    ),
)
_PEOPLE: Final = (
    (
        (
            rf"(?P<old>{_SOMEBODY}) (?:wird|lässt sich)(?: \w+)? (?:von|durch) (?P<new>{_SOMEBODY}) (?:vertreten"
            rf"|ersetzt"
            rf"|abgelöst)"
        ),
        r"\g<new> vertritt \g<old>",
    ),
    (r"heißt mit (?P<which>vornamen|nachnamen)", r"\g<which> ist"),
    (rf"nicht (?P<old>{_SOMEBODY}),? (?:die|sie) heißen", r"nicht \g<old>, sondern"),
    (
        (
            r"es (?:ist|wird)(?: (?:jetzt|nun|doch|die|der|eine?|frau|herr)){0,2} (?P<name>(?:(?:frau|herr"
            r"|dr\.?) )*(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+){0,2}),?"
            r" (?:die|der) (?P<does>(?:das|den|es|mich|mit|dann|jetzt)[^,;.]{0,60})"
        ),
        r"\g<name> macht das, \g<does>",
    ),
    (
        (
            r"(?P<name>(?-i:[A-ZÄÖÜ])[\w-]+(?: (?-i:[A-ZÄÖÜ])[\w-]+){0,2}) heißt (?:der|die|er|sie)"
            r"(?: gute| typ| mann| frau| dame| herr)?(?=[,.]|$)"
        ),
        r"namens \g<name>",
    ),
)
PEOPLE_FRAMES: Final = (*_DOES, *_PEOPLE)
