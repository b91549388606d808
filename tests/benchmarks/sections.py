"""All that is measured, section by section."""

from __future__ import annotations

from tests.benchmarks.choosing import CATALOGUE, DRAWN
from tests.benchmarks.desktop import DESKTOP
from tests.benchmarks.growing import GROW
from tests.benchmarks.importing import IMPORT
from tests.benchmarks.judging import FILES, JUDGE
from tests.benchmarks.ordering import ORDER
from tests.benchmarks.rolling import ROLLING
from tests.benchmarks.simulating import SIMULATE
from tests.benchmarks.solving import SOLVE
from tests.benchmarks.stopping import STOP

SECTIONS = {
    each.id: each
    for each in (
        FILES,
        IMPORT,
        JUDGE,
        SIMULATE,
        ROLLING,
        SOLVE,
        CATALOGUE,
        DRAWN,
        GROW,
        STOP,
        ORDER,
        DESKTOP,
    )
}
