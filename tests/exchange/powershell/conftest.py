"""One cluster on which a plan was carried out."""

from __future__ import annotations

import pytest

from tests.exchange.powershell.designs import kind_of, named
from tests.exchange.powershell.running import built, names


@pytest.fixture
def design():
    return named(names(), "2019", kind=kind_of("2019"))


@pytest.fixture
def cluster(design):
    return built(design)
