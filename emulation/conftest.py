"""One emulator with our stack in it, for all tests of the run."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from emulation.cloud import Cloud, build, deploy, running_cloud


@pytest.fixture(scope="session")
def built() -> Path:
    """Build the variant once; return the built template."""
    return build()


@pytest.fixture(scope="session")
def cloud(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    """Deploy the stack once."""
    with running_cloud(tmp_path_factory.mktemp("emulator")) as made:
        deploy(made, built)
        yield made
