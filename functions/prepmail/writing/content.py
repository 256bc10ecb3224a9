"""The advice itself: read once from the TOML files in ``templates/content``, filled in with the words of one interview.

A place in the files is named by its path: ``content.text("plan", "mock", "heading")``. A path or a word that is missing
raises ``KeyError``: the tests walk through all of them.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """All texts, and the ``words`` that stand for the names in their braces."""

    tree: Mapping[str, Any]
    words: Mapping[str, str]

    def text(self, *path: str) -> str:
        """Return one text, filled in."""
        found = self._find(path)
        if not isinstance(found, str):
            raise KeyError(".".join(path))
        return found.format_map(self.words)

    def lines(self, *path: str) -> tuple[str, ...]:
        """Return a list of texts, filled in."""
        found = self._find(path)
        if not isinstance(found, list):
            raise KeyError(".".join(path))
        return tuple(str(each).format_map(self.words) for each in found)

    def tables(self, *path: str) -> Iterator["Content"]:
        """Return each table of an array of tables as a content of its own."""
        for each in self._find(path):
            yield Content(tree=each, words=self.words)

    def has(self, *path: str) -> bool:
        """Tell whether there is something at this path."""
        try:
            self._find(path)
        except KeyError:
            return False
        return True

    def filled(self, **words: str) -> "Content":
        """Return the same texts with these words for the braces, added to those there are."""
        return Content(tree=self.tree, words={**self.words, **words})

    def _find(self, path: tuple[str, ...]) -> Any:
        found: Any = self.tree
        for key in path:
            found = found[key]
        return found


@cache
def load_content(folder: Path) -> Content:
    """Return every file of ``folder/content`` under its stem, read once: they do not change while we run."""
    files = sorted((folder / "content").glob("*.toml"))
    return Content(tree={each.stem: tomllib.loads(each.read_text(encoding="utf-8")) for each in files}, words={})
