"""The street outside: people with accounts, strangers, and a whole application between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.trust.street import Street
from tests.usecases.world import make_world


@pytest.fixture
def street(tmp_path: Path) -> Iterator[Street]:
    world = make_world(tmp_path)
    made = Street(world=world)
    made.settle()
    yield made
    world.store.close()
    world.timers.close()
    world.outbox.close()
