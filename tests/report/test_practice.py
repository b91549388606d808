"""The section of the report about rules of thumb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.model.targets import Choices, Targets
from hvplanner.practice.comparing import compare
from hvplanner.report import outline, pdf
from hvplanner.report.blocks import Cell, Paragraph, Table
from tests.builders import plan_for, tiny_design

if TYPE_CHECKING:
    from hvplanner.report.blocks import Outline

DESIGN = tiny_design(
    choices=Choices(nic_models=("nic10", "nic25")), targets=Targets(nic_failures=1)
)
PLAN = plan_for(DESIGN)


def report() -> Outline:
    judged = evaluate(DESIGN, PLAN)
    return outline.build(DESIGN, PLAN, judged, comparison=compare(DESIGN, PLAN))


def test_the_gain_comes_first_then_every_outcome_and_its_source() -> None:
    (section,) = (each for each in report().sections if each.title == "Rules of thumb")
    gain, outcomes, origins = section.blocks
    assert isinstance(gain, Paragraph)
    assert gain.text == compare(DESIGN, PLAN).summary
    assert isinstance(outcomes, Table)
    firsts = [row.cells[0] for row in outcomes.rows]
    assert firsts[0] == Cell(text="The plan")
    assert firsts[1] == Cell(
        text="Dedicated networks, 10 GbE", detail="Misses: NIC failures survived"
    )
    assert firsts[-1] == Cell(
        text="2 × 100 GbE, converged, HCI shares",
        detail="No fabric has a free port of 100 Gbit/s.",
    )
    assert isinstance(origins, Table)
    assert "Savill" in str(origins.rows[0].cells[2])
    assert "Dedicated networks, 1 GbE" not in [row.cells[0] for row in origins.rows]


def test_it_prints() -> None:
    assert pdf.render(report()).startswith(b"%PDF")
