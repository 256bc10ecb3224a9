"""Generate ``functions/prepmail/reading/position/job_noun_tables.py``: the head nouns of the names of jobs.

Run by hand, as its sources are no dependency of the project: Faker 40.54.0 (MIT; the job titles of its locales) and
find-job-titles 0.7.0 (MIT; English titles), ``pip install faker==40.54.0 find-job-titles==0.7.0`` beside the project.
Only single nouns are taken from them: the last word of an English title, the first of a French one, the end of a Danish
compound.
"""

import gzip
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from importlib import import_module, metadata
from pathlib import Path

TARGET = Path(__file__).parents[1] / "functions" / "prepmail" / "reading" / "position" / "job_noun_tables.py"
ENGLISH_TITLES = "find_job_titles/data/titles_combined.txt.gz"

# How often an English noun must head a title: alone it must be the whole of one too.
OFTEN_ALONE, OFTEN = 2, 4
LEAST_LETTERS = 4
WIDTH = 110

# English nouns of people, where no title is made of the noun alone.
PEOPLE = re.compile(
    r"\w+(?:er|or|ist|ian|ant|ent|man|men|woman|person|smith|wright|hand|mate|maid|boss|boy|tech|head|aid|rep)|"
    r"hand|mate|aide|rep|guard|judge|chief|master|jockey|scout|pilot|nurse|coach|captain|sergeant|deputy|critic|athlete|"
    r"ambassador|journeyman|apprentice|trainee|intern|fellow|resident|pastor|rabbi|imam|historian|faculty|crew"
)
# Words that a letter says of things, times and people who hold no such job.
NO_JOBS = frozenset(
    (  # noqa: SIM905 - a list of words
        "after answer answerer applicant bearer better boiler breaker buffer burner center cleaner's client clipper "
        "closer comment computer connector content control converter cooler corner counter customer cutter's "
        "department dinner drawer drier dryer either employee employer entrant event expander extender extractor "
        "filter finder folder former founder general generator giver header heater here her holder hooker hotter "
        "interviewer invitee issuer killer later layer leader's letter liner lender lister matter member minor "
        "moment never newsletter number offer off opener order organizer organiser other over owner paper parent "
        "participant partner passer patient payment peoplesoft person player pointer poster power president "
        "present professional provider pusher quarter reader's receiver recipient reducer referrer regulator "
        "reminder replacer requester respondent responder returner reviewer rider rubber sender separator shelter "
        "shutter sister sitter slider speaker spreader starter sticker stranger student subscriber summer supporter "
        "taker tanker tender tester's thinner tier timber timer topper transfer treater under user valve vendor "
        "visitor voucher water weather whether winner winter wonder yonder adult agreement apartment appointment "
        "assessment assignment document element employment environment investment management moment movement "
        "component current different enjoyment equipment excellent experiment government improvement important "
        "independent instrument payment permanent placement recent relevant requirement restaurant retirement "
        "shipment statement treatment german american human urban "
        "doing over up down in out charge shift general deliver staff smaller larger greater senior junior superior "
        "major author error factor motor sensor color colour favor favour honor honour indoor outdoor floor door "
        "mirror monitor anchor labor labour vector elevator indicator calculator accelerator"
    ).split()
)
# First words of Romance and Polish titles that name no job on their own.
NO_FIRST = frozenset(
    (  # noqa: SIM905 - a list of words
        "animalier babá babcia baiana banhista bate biegły bim body cabo caixa canteiro commerciale community credit "
        "data disc emissor esotérico femme fiscal garde garçon główny halieute hot hôte imediato instrumentador "
        "jugador łącznik maître maior major mandader membro mestre metteur miembro militaire mim ministro modelo moço "
        "mãe mágico mère magnétiseur nocleg organizador outro paranormal patron patrão perito personal personas "
        "persona poeta praça premier presse prestador primeiro profesional professionnel profissional profissonal "
        "pracownicy pessoal receptor relações revelador salowa segundo segurança social służący sous sportif "
        "substitut tramper traffic visual yield vice vida técnicos carregadores engenheiros professores panaderos "
        "peluqueros policías bibliotecarios bibliotecários oficiais diretores encarregados urbanistas koniarze "
        "juiz actor ator maquinas cuidado colector guitare ingénieur-conseil poseur guia guía capital física"
    ).split()
)
FEMININE = (
    (re.compile(r"(?<=[aei]d)or$|(?<=[ct])or$|(?<=s)or$"), "ora"),
    (re.compile(r"(?<=[^u])ero$"), "era"),
    (re.compile(r"eiro$"), "eira"),
    (re.compile(r"ario$"), "aria"),
    (re.compile(r"ário$"), "ária"),
    (re.compile(r"teur$"), "trice"),
    (re.compile(r"eur$"), "euse"),
    (re.compile(r"ien$"), "ienne"),
    (re.compile(r"ier$"), "ière"),
    (re.compile(r"(?<=[egl])ado$"), "ada"),
    (re.compile(r"é$"), "ée"),
    (re.compile(r"(?<=n)t$"), "te"),
    (re.compile(r"(?<=[óo]log)o$"), "a"),
    (re.compile(r"(?<=ist)a$"), "ka"),
)
ROMANCE_LOCALES = ("fr_FR", "es_ES", "pt_BR", "pt_PT", "pl_PL")
GERMANIC_LOCALES = ("da_DK", "de_DE", "de_AT")


def english() -> tuple[set[str], set[str]]:
    """Return the nouns that are a title alone, and those that need a word before them."""
    titles = gzip.decompress(
        Path(str(metadata.distribution("find-job-titles").locate_file(ENGLISH_TITLES))).read_bytes()
    )
    lines = [*titles.decode().splitlines(), *jobs("en_US")]
    whole = {each.strip().casefold() for each in lines}
    counts = Counter(noun for each in lines if (noun := last_noun(each)))
    kept = {each for each, count in counts.items() if len(each) >= LEAST_LETTERS and each not in NO_JOBS}
    alone = {each for each in kept if counts[each] >= OFTEN_ALONE and each in whole}
    return alone, {each for each in kept - alone if counts[each] >= OFTEN and PEOPLE.fullmatch(each)}


def last_noun(title: str) -> str | None:
    """Return the last word before the first comma in lower case: "Supervisor, Fitting" is about a supervisor."""
    words = re.sub(r"\([^)]*\)?", "", title).partition(",")[0].split()
    last = words[-1].rpartition("-")[2].casefold() if words else ""
    return last if last.isalpha() else None


def jobs(locale: str) -> Iterable[str]:
    """Return the job titles of one of Faker's locales."""
    found: Iterable[str] = import_module(f"faker.providers.job.{locale}").Provider.jobs
    return found


def romance() -> set[str]:
    """Return the first words of the titles, and what they are for women."""
    found: set[str] = set()
    for locale in ROMANCE_LOCALES:
        for title in jobs(locale):
            first = re.split(r"[ ,/(]", title)[0].casefold()
            if first.isalpha() and len(first) >= LEAST_LETTERS and first not in NO_FIRST:
                found.add(first)
                found.update(women(first, polish=locale == "pl_PL"))
    return found - NO_FIRST


def women(noun: str, *, polish: bool) -> Iterator[str]:
    """Yield the feminine form of a noun by its ending."""
    for ending, instead in FEMININE:
        if ending.search(noun) and polish == (instead == "ka"):
            yield ending.sub(instead, noun)
            return


def germanic() -> set[str]:
    """Return the last words of the titles, without those that end in another of them."""
    found: set[str] = set()
    for locale in GERMANIC_LOCALES:
        for title in jobs(locale):
            last = re.split(r" (?:på|i|til|af|for|inden|für|und|og) |[,/(]", title)[0].split()[-1].rpartition("-")[2]
            last = unicodedata.normalize("NFC", last.casefold())
            if last.isalpha() and len(last) >= LEAST_LETTERS and last.casefold() not in NO_JOBS:
                found.add(last)
    return {each for each in found if not any(each != other and each.endswith(other) for other in found)}


def render(name: str, nouns: Iterable[str]) -> str:
    """Return a constant of the module: the nouns in their order, one string."""
    lines: list[str] = []
    line = ""
    for each in sorted(nouns):
        if len(line) + len(each) > WIDTH:
            lines.append(line)
            line = ""
        line += each + " "
    lines.append(line)
    said = "\n".join(f'    "{each}"' for each in lines)
    return f"{name}: Final = (\n{said}\n)\n"


def main() -> None:
    """Write the table."""
    alone, behind = english()
    head = (
        '"""The head nouns of the names of jobs; made by ``tools/generate_job_nouns.py`` and not to be edited."""\n\n'
    )
    parts = (
        "from typing import Final\n\n",
        "# The whole name of a job, or its last word.\n",
        render("ENGLISH_NOUNS", alone),
        "# The last word of a longer one.\n",
        render("ENGLISH_LAST", behind),
        "# French, Spanish, Portuguese, Polish: the first word.\n",
        render("ROMANCE_NOUNS", romance()),
        "# Danish, Norwegian, German: the last word or the end of it.\n",
        render("GERMANIC_NOUNS", germanic()),
    )
    TARGET.write_text(head + "".join(parts), "utf-8")


if __name__ == "__main__":
    main()
