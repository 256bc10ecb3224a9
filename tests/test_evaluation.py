"""How well mails are read: the tool that measures it, and the floor below which no field may fall."""

import json
from pathlib import Path
from typing import Any

import pytest

from local.cli import main
from local.evaluate import render_floor, render_scores, score_folder
from local.gold import GoldMail, load_gold
from local.sameness import same
from local.scoring import Scores, align
from prepmail.domain.reading import Action

CORPUS = Path(__file__).parent / "corpus"
FLOOR: dict[str, dict[str, float]] = json.loads((CORPUS / "scores.json").read_text(encoding="utf-8"))
START = "2026-03-10T14:00:00-04:00"


def entry(**values: Any) -> dict[str, Any]:
    return {"start": START, "interviewers": [], **values}


def count(gold: list[dict[str, Any]], read: list[dict[str, Any]], *, asked: bool = False) -> Scores:
    mail = GoldMail(
        file="a.eml", content=b"", now=load_gold(CORPUS / "mails")[0].now, action=Action.NEW, interviews=tuple(gold)
    )
    scores = Scores()
    questions = [{"field": "start"}] if asked else []
    scores.add(mail, {"action": "new", "interviews": read, "questions": questions}, milliseconds=1.0)
    return scores


@pytest.mark.parametrize("name", sorted(each.name for each in CORPUS.iterdir() if each.is_dir()))
def test_no_field_is_read_worse_than_before(name: str) -> None:
    scores = score_folder(CORPUS / name)
    reached = render_floor(scores)
    fallen = {field: (floor, reached[field]) for field, floor in FLOOR[name].items() if reached[field] < floor}
    assert not fallen
    assert scores.crashes == 0


def test_the_corpus_is_as_large_and_as_varied_as_promised() -> None:
    for name, least in (("mails", 120), ("kept", 45), ("more", 120), ("judge", 90), ("final", 80), ("fresh", 100)):
        folder = CORPUS / name
        mails = load_gold(folder)
        assert len(mails) >= least
        assert {each.action for each in mails} == set(Action) - {Action.COMMAND}
        assert {f"eml/{path.name}" for path in (folder / "eml").iterdir()} == {each.file for each in mails}
        assert len({each.content for each in mails}) == len(mails)


@pytest.mark.parametrize(
    ("field", "read", "gold"),
    [
        ("start", "2026-03-10T18:00:00+00:00", START),
        ("company", "Lindwerk GmbH & Co. KG", "lindwerk"),
        ("interviewers", "Dr. Anna  Weber", "anna weber"),
        ("role", "Projektleiterin (m/w/d)", "Projektleiterin"),
        ("location", "Hafenstraße 12\n20457 Hamburg", "Hafenstraße 12, 20457 Hamburg"),
        ("join_url", "https://Zoom.us/j/1/", "https://zoom.us/j/1"),
        ("dial_in", "+1 (646) 555-0190,,7731442#", "+1 646 555 0190"),
        ("deadline", "2026-03-10T23:59:00-04:00", "2026-03-10"),
    ],
)
def test_another_way_to_write_it_is_the_same(field: str, read: str, gold: str) -> None:
    assert same(field, read, gold)


@pytest.mark.parametrize(
    ("field", "read", "gold"),
    [
        ("start", "2026-03-10T14:00:00-05:00", START),
        ("company", "Lindwerk Nord", "Lindwerk"),
        ("interviewers", "Anna", "Anna Weber"),
        ("join_url", "https://zoom.us/j/1?pwd=x", "https://zoom.us/j/1"),
        ("dial_in", "+1 646 555 0191", "+1 646 555 0190"),
    ],
)
def test_another_value_is_not_the_same(field: str, read: str, gold: str) -> None:
    assert not same(field, read, gold)


def test_a_wrong_value_costs_precision_and_recall_and_a_missing_one_recall_only() -> None:
    wrong = count([entry(company="Northwind")], [entry(company="Greenhouse")]).tallies["company"]
    assert (wrong.hits, wrong.extra, wrong.missed) == (0, 1, 1)
    missing = count([entry(company="Northwind")], [entry(company=None)]).tallies["company"]
    assert (missing.hits, missing.extra, missing.missed) == (0, 0, 1)
    made_up = count([entry(company=None)], [entry(company="Northwind")]).tallies["company"]
    assert (made_up.precision, made_up.recall, made_up.f1) == (0.0, 1.0, 0.0)


def test_what_gold_does_not_know_about_is_not_counted() -> None:
    scores = count([entry()], [entry(dial_in="+1 646 555 0190")])
    assert scores.tallies["dial_in"].extra == 0
    assert scores.wholly_right == 1


def test_each_interviewer_counts_and_a_title_where_gold_knows_it() -> None:
    gold = [entry(interviewers=[{"name": "Ana Example", "title": "CTO", "email": None}, {"name": "Raj Example"}])]
    read = [entry(interviewers=[{"name": "ana example", "title": "CFO", "email": "ana@example.com"}])]
    scores = count(gold, read)
    assert (scores.tallies["interviewers"].hits, scores.tallies["interviewers"].missed) == (1, 1)
    assert scores.tallies["interviewer_title"].missed == 1
    assert scores.tallies["interviewer_email"].extra == 0


def test_a_wrong_time_is_counted_unless_it_is_asked_about() -> None:
    read = [entry(start="2026-03-10T15:00:00-04:00")]
    assert count([entry()], read).wrong_unasked == 1
    assert count([entry()], read, asked=True).wrong_unasked == 0
    assert count([entry(accept=["2026-03-10T15:00:00-04:00"])], read).wrong_unasked == 0
    assert count([entry(must_ask=True)], [entry()]).doubt_unasked == 1


def test_another_accepted_start_takes_its_end_with_it() -> None:
    gold = entry(end="2026-03-10T14:30:00-04:00", accept=["2026-03-10T15:00:00-04:00"])
    read = entry(start="2026-03-10T15:00:00-04:00", end="2026-03-10T15:30:00-04:00")
    assert count([gold], [read]).wholly_right == 1
    assert count([gold], [{**read, "end": "2026-03-10T16:30:00-04:00"}]).tallies["end"].missed == 1


def test_a_time_where_there_is_no_interview_is_a_false_alarm() -> None:
    assert count([], [entry()]).false_alarms == 1
    assert count([entry(start=None)], [entry(start=None)]).false_alarms == 0


def test_sessions_are_paired_by_their_start_and_then_by_their_order() -> None:
    later, other = "2026-03-10T15:00:00-04:00", "2026-03-10T16:00:00-04:00"
    gold = [entry(), entry(start=later)]
    read = [entry(start=later), entry(start=other), entry(start=None)]
    assert [each["start"] if each else None for _, each in align(gold, read)] == [other, later, None]
    assert [each is None for each, _ in align(gold, read)] == [False, False, True]


def test_the_command_prints_scores_for_people_and_for_machines(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    folder = tmp_path / "few"
    folder.mkdir()
    lines = (CORPUS / "kept" / "gold.jsonl").read_text(encoding="utf-8").splitlines()[:3]
    (folder / "gold.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (folder / "eml").symlink_to(CORPUS / "kept" / "eml")
    floor = tmp_path / "floor.json"
    assert main(["evaluate", str(folder), "--json", "--write-floor", str(floor)]) == 0
    printed = json.loads(capsys.readouterr().out)["few"]
    assert printed["mails"] == 3
    assert printed["fields"]["start"]["f1"] == render_scores(score_folder(folder))["fields"]["start"]["f1"]
    assert json.loads(floor.read_text(encoding="utf-8"))["few"] == render_floor(score_folder(folder))
    assert main(["evaluate", str(folder), "--show"]) == 0
    shown = capsys.readouterr().out
    assert "few: 3 mails" in shown
    assert all(each["file"] in shown for each in printed["differences"])


@pytest.mark.parametrize(
    "line", ["{", "{}", '{"file": "a.eml", "now": "2026-03-10", "action": "new", "interviews": []}']
)
def test_broken_gold_is_refused_with_its_line(line: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "gold.jsonl").write_text(line, encoding="utf-8")
    assert main(["evaluate", str(tmp_path)]) == 2
    assert "line 1" in capsys.readouterr().err
