"""Whole apps for the random lives: on SQLite, and with the accounts in DynamoDB (on moto)."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from prepmail.adapters.dynamodb import DynamoStore
from tests.usecases.world import Fused, World, make_world

Backend = Callable[[], AbstractContextManager[World]]


@contextmanager
def on_sqlite() -> Iterator[World]:
    with TemporaryDirectory() as folder:
        world = make_world(Path(folder))
        yield world
        world.store.close()
        world.timers.close()
        world.outbox.close()


def on_dynamodb(client: Any, table: dict[str, Any]) -> Backend:
    """Return a backend that makes a table of its own for each life."""
    numbers = count(1)

    @contextmanager
    def backend() -> Iterator[World]:
        name = f"life-{next(numbers)}"
        client.create_table(TableName=name, **table)
        with on_sqlite() as world:
            local = world.store
            store: Any = DynamoStore(name, client=client)
            fused: Any = Fused(store, world.fuse, frozenset({"commit"}))
            world.store, world.app = store, replace(world.app, store=fused)
            yield world
            world.store = local
        client.delete_table(TableName=name)

    return backend
