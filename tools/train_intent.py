"""Generate ``functions/prepmail/reading/intent/likelihood_tables.py``: what each sign weighs for each kind of mail.

Run by ``make likelihood``. scikit-learn (BSD), which only this needs, fits the weights. They are learned from the mails
of tests/corpus, the letters of tests/reading/intent_letters.toml, those of ``letters_to_learn.toml`` and the short ones
of ``letters/`` by people who use few of the usual words: all made up, nothing in them is anybody's. The result does not
depend on chance.

``--without FOLDER`` learns from all but one folder of the corpus, to measure it with what was not learned;
``--check`` does so for each folder and prints how often the learned answer is right, and how often where it is sure.
"""

import argparse
import json
import math
import tomllib
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from importlib import import_module
from operator import itemgetter
from pathlib import Path
from typing import Any

from prepmail.domain.reading import Action, Outcome
from prepmail.reading.mail.layers import Layer, LayerKind
from prepmail.reading.mail.letters import Address, Letter
from prepmail.reading.mail.mime import open_parcel
from prepmail.reading.prose.likely import signs_of
from prepmail.reading.prose.voices import Conversation, hear

ROOT = Path(__file__).parents[1]
CORPUS = ROOT / "tests" / "corpus"
LETTERS = (ROOT / "tests" / "reading" / "intent_letters.toml", Path(__file__).with_name("letters_to_learn.toml"))
SHORT = Path(__file__).with_name("letters")
TARGET = ROOT / "functions" / "prepmail" / "reading" / "intent" / "likelihood_tables.py"

# Nobody has opened them yet.
CLOSED = frozenset({"twelve", "fourteen"})
# A word counts that stands in as many letters, any other sign in as many.
LEAST_WORDS, LEAST = 4, 3
# How much a sign other than a word may weigh beside one, and how freely weights may grow.
PLAIN, STRENGTH = 0.2, 60.0
SCALE, ROUNDS = 20.0, 500
# Weights are kept as whole hundredths.
HUNDREDTHS = 100
# What a short letter counts beside a whole mail: with more, terse mails are told better and usual ones worse.
SHORT_COUNTS = 0.1

SENT = datetime(2026, 3, 5, 9, tzinfo=timezone(timedelta(hours=-5)))
PRIVATE, OFFICE = "kim.ode@gmail.com", "office@ferris.example"
EUROPE = timezone(timedelta(hours=1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """The signs of one mail, and what it is; ``folder`` is empty for a single letter.

    ``weight`` is how much it counts beside others.
    """

    folder: str
    signs: frozenset[str]
    kind: Action | Outcome
    weight: float = 1.0

    @property
    def action(self) -> Action:
        """What the mail asks for."""
        return action_of(self.kind)


def mails() -> Iterator[Example]:
    """Yield the mails of the corpus."""
    for folder in sorted(each for each in CORPUS.iterdir() if each.is_dir() and each.name not in CLOSED):
        for line in (folder / "gold.jsonl").read_text(encoding="utf-8").splitlines():
            gold = json.loads(line)
            layers = open_parcel((folder / gold["file"]).read_bytes()).layers
            talk = hear(layers, now=datetime.fromisoformat(gold["now"]), zone=None)
            yield Example(folder=folder.name, signs=signs_of(talk), kind=kind_of(gold["action"], talk))


def letters() -> Iterator[Example]:
    """Yield the single letters."""
    for path in LETTERS:
        for each in tomllib.loads(path.read_text(encoding="utf-8"))["letter"]:
            own = each.get("own", False)
            sent = SENT if each["text"].isascii() else SENT.astimezone(EUROPE)
            layers = [layer(each, sent=sent, own=own)]
            if not own:
                layers.insert(0, layer({"subject": "Fwd:", "text": ""}, sent=SENT, own=True))
            talk = hear(layers, now=sent, zone=None)
            yield Example(folder="", signs=signs_of(talk), kind=kind_of(each["action"], talk))


def short_letters() -> Iterator[Example]:
    """Yield the letters that name when they were written, each as it was forwarded."""
    for path in sorted(SHORT.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            each = json.loads(line)
            sent = datetime.fromisoformat(each["sent"])
            sender = Address(name=each["from"] or None, email=PRIVATE if each["private"] else OFFICE)
            written = Letter(depth=1, subject=each["subject"], sender=sender, date=sent)
            layers = [
                layer({"subject": "Fwd:", "text": ""}, sent=sent, own=True),
                Layer(kind=LayerKind.FORWARDED, letter=written, text=each["text"]),
            ]
            talk = hear(layers, now=sent, zone=None)
            yield Example(folder="", signs=signs_of(talk), kind=kind_of(each["action"], talk), weight=SHORT_COUNTS)


def kind_of(action: str, talk: Conversation) -> Action | Outcome:
    """Return what a mail is; of a decision which one, as the rules read it: a mail that says none is a rejection."""
    if Action(action) is not Action.OUTCOME:
        return Action(action)
    return (talk.main.intent.outcome if talk.main else None) or Outcome.REJECTED


def action_of(kind: Action | Outcome) -> Action:
    """Return the action of a kind of mail."""
    return Action.OUTCOME if isinstance(kind, Outcome) else kind


def layer(letter: dict[str, Any], *, sent: datetime, own: bool) -> Layer:
    """Return a letter that the person wrote, or one that was forwarded to them."""
    sender = (
        Address(name="Jo Doe", email="jo@example.org") if own else Address(name="Kim Ode", email="kim@ferris.example")
    )
    return Layer(
        kind=LayerKind.OWN if own else LayerKind.FORWARDED,
        letter=Letter(depth=0 if own else 1, subject=letter["subject"], sender=sender, date=sent),
        text=letter["text"],
    )


def learn(examples: Sequence[Example]) -> tuple[list[Action | Outcome], list[int], dict[str, list[int]]]:
    """Return the kinds of mail, what each has before any sign, and what each sign weighs for each."""
    found = Counter(sign for each in examples for sign in each.signs)
    kept = sorted(sign for sign, count in found.items() if count >= (LEAST_WORDS if is_word(sign) else LEAST))
    values = [worth(sign, found[sign], len(examples)) for sign in kept]
    columns = {sign: index for index, sign in enumerate(kept)}
    rows, places, entries = [], [], []
    for row, each in enumerate(examples):
        for sign in sorted(each.signs & columns.keys()):
            rows.append(row)
            places.append(columns[sign])
            entries.append(values[columns[sign]])
    matrix = import_module("scipy.sparse").csr_matrix((entries, (rows, places)), shape=(len(examples), len(kept)))
    model = import_module("sklearn.linear_model").LogisticRegression(
        C=STRENGTH, max_iter=ROUNDS, class_weight="balanced"
    )
    model.fit(matrix, [each.kind.value for each in examples], sample_weight=[each.weight for each in examples])
    kinds = [Outcome(each) if each in set(Outcome) else Action(each) for each in model.classes_]
    weights = {
        sign: [round(HUNDREDTHS * values[index] * model.coef_[row][index]) for row in range(len(kinds))]
        for sign, index in columns.items()
    }
    return kinds, [round(HUNDREDTHS * each) for each in model.intercept_], weights


def is_word(sign: str) -> bool:
    """Say whether a sign is a word of the letter."""
    return sign.startswith("=")


def worth(sign: str, count: int, total: int) -> float:
    """Return how much a sign may say: a word that few letters have may say more than one that all have."""
    return (math.log((1 + total) / (1 + count)) + 1) / SCALE if is_word(sign) else PLAIN


def render(kinds: Sequence[Action | Outcome], bias: Sequence[int], weights: dict[str, list[int]]) -> str:
    """Return the module: a line for each sign that weighs anything."""
    lines = [f"{sign} {' '.join(map(str, each))}" for sign, each in weights.items() if any(each)]
    return "\n".join(
        (
            '"""What each sign weighs for each action; made by ``tools/train_intent.py`` and not to be edited."""',
            "",
            "from typing import Final",
            "",
            f'KINDS: Final = "{" ".join(kinds)}"',
            "",
            "# Hundredths. What an action has before any sign.",
            f'BEFORE: Final = "{" ".join(map(str, bias))}"',
            "",
            "# A sign, and what it adds to each action. A word of the letter has = before it.",
            'WEIGHTS: Final = """\\',
            *lines,
            '"""',
            "",
        )
    )


def check(examples: Sequence[Example], folders: Collection[str]) -> None:
    """Print for each folder, learned without it, how often the likeliest action is right, and how often where sure."""
    sure: dict[int, list[bool]] = {}
    for folder in folders:
        kinds, bias, weights = learn([each for each in examples if each.folder != folder])
        right = 0
        asked = [each for each in examples if each.folder == folder]
        for each in asked:
            sums: list[float] = [before / HUNDREDTHS for before in bias]
            for sign in each.signs & weights.keys():
                added = weights[sign]
                sums = [have + weight / HUNDREDTHS for have, weight in zip(sums, added, strict=True)]
            shares = [math.exp(value - max(sums)) for value in sums]
            actions = dict.fromkeys(map(action_of, kinds), 0.0)
            for kind, share in zip(kinds, shares, strict=True):
                actions[action_of(kind)] += share / sum(shares)
            best, confidence = max(actions.items(), key=itemgetter(1))
            right += best is each.action
            sure.setdefault(int(10 * confidence), []).append(best is each.action)
        print(f"{folder}: {right} of {len(asked)} ({right / len(asked):.1%})")
    for tenth, hits in sorted(sure.items()):
        print(f"sure to {tenth / 10:.1f} or more: {sum(hits)} of {len(hits)} right ({sum(hits) / len(hits):.1%})")


def main() -> None:
    """Learn and write the table, or print how good it would be."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--without", default="", metavar="FOLDER")
    parser.add_argument("--to", type=Path, default=TARGET, metavar="FILE")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    examples = [*mails(), *letters(), *short_letters()]
    if options.check:
        check(examples, sorted({each.folder for each in examples} - {""}))
        return
    found = learn([each for each in examples if not options.without or each.folder != options.without])
    options.to.write_text(render(*found), encoding="utf-8")


if __name__ == "__main__":
    main()
