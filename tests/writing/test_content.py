import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from prepmail.domain.person import Preferences
from prepmail.domain.reading import Evidence
from prepmail.domain.step import MailKind
from prepmail.writing.content import find_language, load_content
from tests.writing.mail_world import FACTS, FOLDER, PERSON, flat, interview, seen, write

CATALOGUES = FOLDER / "content"
LANGUAGES = sorted(each.name for each in CATALOGUES.iterdir() if each.is_dir())
GERMAN = replace(PERSON, preferences=Preferences(zone="Europe/Vienna", language="de"))
# A line of the list must stay where it was in English, but its words may stand in another order.
_WORD = re.compile(r"\{(\w+)\}")
# The role has no article in German, and a company in the dative needs another form.
_OPTIONAL = {"company", "at_company", "role"}


def walk(tree: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Return every text of a catalogue with its place."""
    if isinstance(tree, dict):
        for key, each in tree.items():
            yield from walk(each, f"{path}.{key}")
    elif isinstance(tree, list):
        for number, each in enumerate(tree):
            yield from walk(each, f"{path}[{number}]")
    else:
        yield path, str(tree)


def read(language: str, file: str) -> dict[str, str]:
    path = CATALOGUES / language / file
    return dict(walk(tomllib.loads(path.read_text(encoding="utf-8"))))


def files(language: str) -> list[str]:
    return sorted(each.name for each in (CATALOGUES / language).glob("*.toml"))


def test_there_are_two_languages() -> None:
    assert LANGUAGES == ["de", "en"]


@pytest.mark.parametrize("language", [each for each in LANGUAGES if each != "en"])
def test_every_language_says_everything_that_english_says(language: str) -> None:
    assert files(language) == files("en")
    for file in files("en"):
        english, other = read("en", file), read(language, file)
        assert list(other) == list(english), file
        for place, text in other.items():
            assert bool(text.strip()) is bool(english[place].strip()), place
            ours, theirs = set(_WORD.findall(english[place])), set(_WORD.findall(text))
            assert ours ^ theirs <= _OPTIONAL, place


def test_no_text_was_left_untranslated() -> None:
    same = {
        place
        for file in files("en")
        for place, text in read("de", file).items()
        if text == read("en", file)[place] and len(_WORD.sub("", text)) > 12 and " " in text
    }
    assert same == set()


def test_every_text_for_the_person_is_calm_and_clean() -> None:
    for language in LANGUAGES:
        for file in files(language):
            for place, text in read(language, file).items():
                assert "!" not in text, place
                assert "  " not in text, place
                # Templates join what begins or ends with a blank on purpose.
                assert text == text.strip() or place in {".more", ".words.short_day", ".words.at_company"}, place
                assert "'" not in re.sub(r"\w'\w", "", text) or "it's Wednesday" in text, place


def test_every_text_that_a_template_names_is_there() -> None:
    content = load_content(FOLDER)
    named = set()
    for each in (FOLDER / "mail").rglob("*.*"):
        named |= set(re.findall(r"'((?:mails|words|thank-you)\.[a-z_-]+(?:\.[a-z_-]+)*)'", each.read_text("utf-8")))
    assert len(named) > 80
    assert [each for each in sorted(named) if not content.has(*each.split("."))] == []


def test_no_template_of_a_mail_says_anything_by_itself() -> None:
    for each in (FOLDER / "mail").rglob("body.*"):
        bare = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|<[^>]*>", "", each.read_text("utf-8"), flags=re.DOTALL)
        assert not re.search(r"[A-Za-z]{3}", bare), each.parent.name


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en-GB", "en"), ("en-US", "en"), ("de", "de"), ("de-AT", "de"), ("fr", "en"), ("", "en"), ("../x", "en")],
)
def test_a_person_is_written_to_in_their_language_or_in_english(tag: str, language: str) -> None:
    assert find_language(FOLDER, tag) == language


def test_what_a_new_language_lacks_is_said_in_english(tmp_path: Path) -> None:
    for language, text in (("en", '[a]\none = "one"\ntwo = "two"\n'), ("nl", '[a]\none = "een"\n')):
        folder = tmp_path / "content" / language
        folder.mkdir(parents=True)
        (folder / "words.toml").write_text(text, encoding="utf-8")
    content = load_content(tmp_path, find_language(tmp_path, "nl"))
    assert (content.text("words", "a", "one"), content.text("words", "a", "two")) == ("een", "two")


@pytest.mark.parametrize("kind", list(MailKind))
def test_a_german_mail_is_german_through_and_through(kind: MailKind) -> None:
    mail = write(kind, person=GERMAN)
    assert '<html lang="de">' in mail.html
    for body in (flat(mail.text), seen(mail.html)):
        plain = re.sub(r"\S+[@/.]\S+|“[^”]*”|„[^“]*“", "", body)
        for word in ("the", "your", "with", "you", "When", "and"):
            found = re.search(rf"(?<![\w:]){word}(?!\w)", plain)
            assert found is None or from_outside(plain, found.start()), (
                word,
                plain[max(0, (found.start()) - 60) :][:120],
            )


def from_outside(text: str, at: int) -> bool:
    """Tell whether a word is the sender's, or one of the commands that are the same in every language."""
    around = text[max(0, at - 120) : at + 120]
    return any(each in around for each in ("The invite says", "PAUSE until", "it's Wednesday", "Is that your own time"))


def test_a_german_date_is_written_as_germans_do() -> None:
    mail = write(MailKind.PLAN, person=GERMAN)
    assert "Dienstag, 24. November 2026, 15:00–16:00 Uhr (Ortszeit Wien, UTC+1)" in flat(mail.text)
    assert mail.subject.endswith("Di, 24. Nov, 15:00")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("DTSTART of invite.ics", "the calendar file invite.ics"),
        ("ATTENDEE of the calendar part", "the calendar part of the mail"),
        ("SUMMARY of the Outlook meeting", "the Outlook meeting"),
        ("text of the mail", "the mail"),
        ("subject of the mail", "the subject line"),
        ("your note above the forward", "your note above the forward"),
        ("you", "what you told us"),
    ],
)
def test_where_a_fact_was_read_is_told_without_the_names_of_properties(source: str, words: str) -> None:
    facts = replace(FACTS, evidence={"company": Evidence(source=source, quote="O'Neil & Söhne")})
    mail = write(MailKind.INTERVIEW_RECEIVED, interview(facts))
    assert f"read in {words}: “O'Neil & Söhne”" in flat(mail.text)
