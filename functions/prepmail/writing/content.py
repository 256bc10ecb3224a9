"""The texts themselves: read once from the TOML files in ``templates/content``, filled in with the words of a mail.

Each language is a folder of catalogues; what one lacks is said in English. A place in them is named by its path:
``content.text("plan", "mock", "heading")``. A path or a word that is missing raises ``KeyError``: the tests walk
through all of them.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

ENGLISH = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """All texts of one language, and the ``words`` that stand for the names in their braces.

    ``original`` are the same texts in English; None for English itself.
    """

    tree: Mapping[str, Any]
    words: Mapping[str, str]
    language: str = ENGLISH
    original: "Content | None" = None

    @property
    def english(self) -> "Content":
        """Return the same texts in English."""
        return self.original or self

    def text(self, *path: str) -> str:
        """Return one text, filled in."""
        found = self._find(path)
        if not isinstance(found, str):
            raise KeyError(".".join(path))
        return found.format_map(self.words)

    def say(self, place: str, /, **words: object) -> str:
        """Return one text by its path with dots, for templates; ``words`` are added to those there are."""
        found = self._find(tuple(place.split(".")))
        if not isinstance(found, str):
            raise KeyError(place)
        return found.format_map({**self.words, **words})

    def lines(self, *path: str) -> tuple[str, ...]:
        """Return a list of texts, filled in."""
        found = self._find(path)
        if not isinstance(found, list):
            raise KeyError(".".join(path))
        return tuple(str(each).format_map(self.words) for each in found)

    def tables(self, *path: str) -> Iterator["Content"]:
        """Return each table of an array of tables as a content of its own."""
        for each in self._find(path):
            yield replace(self, tree=each)

    def table(self, *path: str) -> Mapping[str, str]:
        """Return a table of texts, filled in, by their names."""
        found = self._find(path)
        if not isinstance(found, Mapping):
            raise KeyError(".".join(path))
        return {name: str(each).format_map(self.words) for name, each in found.items()}

    def patterns(self, *path: str) -> Mapping[str, str]:
        """Return a table of texts by their names as they stand, with their braces."""
        found = self._find(path)
        if not isinstance(found, Mapping):
            raise KeyError(".".join(path))
        return found

    def records(self, *path: str) -> tuple[Mapping[str, str], ...]:
        """Return an array of tables as it stands, for what is no text to print."""
        return tuple(self._find(path))

    def has(self, *path: str) -> bool:
        """Tell whether there is something at this path."""
        try:
            self._find(path)
        except KeyError:
            return False
        return True

    def filled(self, **words: str) -> "Content":
        """Return the same texts with these words for the braces, added to those there are."""
        return replace(self, words={**self.words, **words})

    def _find(self, path: tuple[str, ...]) -> Any:
        found: Any = self.tree
        for key in path:
            found = found[key]
        return found


class _Catalogues(Mapping[str, Any]):
    """The files of one language by their stems, each read when it is first asked for: no mail needs all of them."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder, self._language = folder, language
        self._read: dict[str, Any] = {}

    def __getitem__(self, stem: str) -> Any:
        if stem not in self._read:
            self._read[stem] = self._load(stem)
        return self._read[stem]

    def __iter__(self) -> Iterator[str]:
        return iter(sorted({each.stem for each in self._folder.rglob("*.toml")}))

    def __len__(self) -> int:
        return len(set(self))

    def _load(self, stem: str) -> Any:
        places = (self._folder, self._folder / ENGLISH, self._folder / self._language)
        files = [each for place in dict.fromkeys(places) if (each := place / f"{stem}.toml").is_file()]
        if not files:
            raise KeyError(stem)
        merged: dict[str, Any] = {}
        for each in files:
            merged = _merge(merged, tomllib.loads(each.read_text(encoding="utf-8")))
        return merged


def _merge(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in over.items():
        below = merged.get(key)
        merged[key] = _merge(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


@cache
def load_content(folder: Path, language: str = ENGLISH) -> Content:
    """Return the catalogues in ``folder/content`` as this language says them. They do not change while we run."""
    original = None if language == ENGLISH else load_content(folder)
    return Content(tree=_Catalogues(folder / "content", language), words={}, language=language, original=original)


@cache
def find_language(folder: Path, tag: str) -> str:
    """Return the language to write in for a BCP 47 tag: its own if there is a catalogue of it, else English."""
    language = tag.partition("-")[0].lower()
    return language if language.isalpha() and (folder / "content" / language).is_dir() else ENGLISH
