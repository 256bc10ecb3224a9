"""Random lives with the accounts in SQLite."""

from hypothesis import HealthCheck, settings

from tests.life.backends import on_sqlite
from tests.life.machine import LifeMachine


class SqliteLife(LifeMachine):
    backend = staticmethod(on_sqlite)


TestLives = SqliteLife.TestCase
TestLives.settings = settings(
    max_examples=settings().max_examples * 3 // 2,
    deadline=None,
    stateful_step_count=12,
    suppress_health_check=list(HealthCheck),
)
