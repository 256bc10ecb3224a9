"""Machines to live on, closed again after each test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.usecases.world import World, make_world


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = make_world(tmp_path)
    yield world
    world.store.close()
    world.timers.close()
    world.outbox.close()


@pytest.fixture
def worlds(tmp_path: Path) -> Iterator[Callable[[], World]]:
    """Make as many separate machines as a test wants."""
    made: list[World] = []

    def make() -> World:
        folder = tmp_path / str(len(made))
        folder.mkdir()
        made.append(make_world(folder))
        return made[-1]

    yield make
    for each in made:
        each.store.close()
        each.timers.close()
        each.outbox.close()
