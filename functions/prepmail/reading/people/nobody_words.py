"""What shows that capitalised words are nobody's name: words of grammar, and a firm, a saint or a post code before."""

import re
from typing import Final

# Words of grammar, in lower case; those that are given names as well ("Per") count as names.
FUNCTION_WORDS: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "always never often usually really only every some many most very almost perhaps maybe since because although "
        "while during after before until within without about above below over through between however therefore "
        "once again soon already during then there these those which whose whom "
        "für gegen ohne beim zum zur vom auf aus nach über unter vor zwischen während wegen seit bis durch oder aber "
        "denn wenn dass auch nur noch schon bereits gerne gern dort dann danach anschließend zunächst zuerst später "
        "ihre ihr eure unsre diese dieser dieses dieser welche jede jeder alle beide nichts immer nie einer eine einen "
        "pour avec sans chez dans sur sous vers selon puis ensuite enfin aussi leur leurs cette ces cet après avant "
        "pendant toujours jamais merci lors lorsque afin "
        "para sin sobre desde hasta según durante después antes luego también sus este estos esta siempre nunca "
        "segundo cuando donde nuestra nuestros "
        "senza presso dopo prima poi inoltre anche loro questo questa quando dove sempre durante della "
        "voor zonder tijdens naar daarna eerst ook deze wij jullie altijd nooit wanneer waar onze tijdens "
        "sem após depois também nossa sempre durante quando onde "
        "dla bez przy przez przed potem najpierw także nasz nasza podczas zawsze nigdy gdzie kiedy oraz "
        "för utan efter innan sedan först också från under denna detta alltid aldrig "
        "uten etter før deretter også hvis hvor når altid alltid aldri fra "
        "firma firmy gesellschaft unternehmen azienda empresa société entreprise bedrijf företaget virksomhed "
        "rathaus kreishaus landratsamt gemeindehaus hotel restaurant ristorante restaurante château schloss palazzo "
        "gasthaus gasthof klinik praxis kantine werkstatt filiale hôtel mairie usine ayuntamiento clínica colegio "
        "comune municipio gemeentehuis stadhuis kantoor kommunhuset rådhuset sjukhuset sykehuset "
        "spółka cliente client mandant opdrachtgever kunde"
    ).split()
)
ARTICLES: Final = frozenset(
    (  # noqa: SIM905 - a list of words
        "der die das dem den ein eine einen le la les un une el los las una il lo gli o os as de het een det"
    ).split()
)
# Whom a letter addresses, in capitals between a name and its verb.
POLITE: Final = frozenset("la le vi lei ella sie ihnen u uw".split())  # noqa: SIM905 - a list of words
# Names and what stands behind them, written short.
SHORT_NAMES: Final = frozenset(
    "jr sr wm thos chas geo jas jos edw robt saml benj fred chr alex fco gmo".split()  # noqa: SIM905 - words
)
# "l'azienda Rubinetterie Valsesia", "52027 San Giovanni Valdarno", '"… in nine days." — Tara Quill'
_NOBODY_BEFORE = re.compile(
    r"(?:\b(?:company|firm|business|employer|charity|cooperative|co-operative|organisation|organization|startup|"
    r"start-up|consultancy|brand|firma|firmę|firmie|firmą|gesellschaft|kanzlei|agentur|unternehmen|genossenschaft|"
    r"brauerei|stiftung|soci[ée]t[ée]|entreprise|coop[ée]rative|association|maison|marque|empresa|compañ[íi]a|"
    r"cooperativa|asociaci[óo]n|fundaci[óo]n|bodega|azienda|societ[àa]|ditta|cantina|associazione|fondazione|bedrijf|"
    r"vereniging|stichting|co[öo]peratie|companhia|associa[çc][ãa]o|funda[çc][ãa]o|sp[óo][łl]k\w|fundacj\w|"
    r"f[öo]retaget|bolaget|virksomheden|bedriften|firmaet|selskabet|selskapet|foreningen|stiftelsen)[ ]"
    r"|(?<!\w)(?:San|Santa|Santo|Saint|Sainte|Sankt|S[ãa]o|Sint)[ -]|(?<!\d)(?:\d{5}|[3-9]\d{3})[ ]"
    r"|[.!?…][\"”»“][ \n]{0,3}[—–-]{1,2}[ ])$",
    re.IGNORECASE,
)
_LONGEST_BEFORE: Final = 20
# Behind a job the name of the field it is in: "the Staff Attorney, Housing opening".
_POST_BEHIND = re.compile(
    r"[ \u00a0](?:role|position|opening|job|vacancy|post|opportunity|stelle|team|vacature|functie|tj[äa]nst\w{0,2}|"
    r"stilling\w{0,2})\b",
    re.IGNORECASE,
)


def names_nobody(text: str, start: int, end: int) -> bool:
    """Say whether the words around a span make it a firm, a town, a field of work or the author of a quotation."""
    return (
        _NOBODY_BEFORE.search(text, max(0, start - _LONGEST_BEFORE), start) is not None
        or _POST_BEHIND.match(text, end) is not None
    )
