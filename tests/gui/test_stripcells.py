from __future__ import annotations

import pytest

from hvplanner.gui.charts.chartid import ChartId
from hvplanner.gui.stripcells import StripCell, strip_cells
from hvplanner.model.draining import Band
from hvplanner.model.evaluation import Evaluation
from hvplanner.model.plan import GoalProof, Proof
from tests.builders import changed, plan_for, tiny_design
from tests.gui import samples


def cell_of(target: str, **fields: object):
    verdict = next(each for each in samples.all_verdicts() if each.target == target)
    judged = samples.evaluation(verdicts=(changed(verdict, **fields),))
    return strip_cells(judged, samples.design_with_plan())[1]


def without_unit(cell: StripCell) -> str:
    """Return the label without the currency that stands beside it."""
    return cell.full_label.removesuffix(", EUR")


@pytest.mark.parametrize(
    ("target", "value", "required"),
    [
        ("drain_ms", "7:40", "of 10:00"),
        ("blackout_ms", "1.4 s", "of 2 s"),
        ("host_failures", "1 host", "of 1"),
        ("fabric_failures", "0 fabrics", "of 1"),
        ("vf_percent", "100 %", "of 100 %"),
        ("vf_failure_percent", "–", "of 100 %"),
        ("budget", "12 400", "of 20 000"),
    ],
)
def test_a_value_is_in_the_unit_people_use(target: str, value: str, required: str) -> None:
    cell = cell_of(target)
    assert (cell.value.replace("\xa0", " "), cell.required.replace("\xa0", " ")) == (
        value,
        required,
    )


def test_money_has_its_currency_once_beside_the_label() -> None:
    cell = cell_of("budget")
    assert cell.label == "Budget, EUR"
    assert "EUR" not in cell.value + cell.required


def test_a_value_that_rests_on_assumptions_says_how_far_it_reaches() -> None:
    cell = cell_of("drain_ms", band=Band(low_ms=430_000, high_ms=590_000))
    assert (cell.spread, cell.is_doubtful) == ("7:10 to 9:50", False)
    assert "7:40 (7:10 to 9:50) of 10:00 met" in cell.in_words()
    assert cell_of("drain_ms").spread == ""


def test_a_target_that_is_missed_at_the_unfavourable_end_is_met_as_expected_only() -> None:
    cell = cell_of("drain_ms", band=Band(low_ms=430_000, high_ms=610_000))
    assert cell.is_doubtful
    assert cell.in_words().endswith("of 10:00 met as expected only")
    missed = cell_of("drain_ms", state="violated", band=Band(low_ms=430_000, high_ms=610_000))
    assert not missed.is_doubtful


def test_every_target_has_a_dial_and_nothing_else_has() -> None:
    cells = strip_cells(samples.evaluation(), samples.design_with_plan())
    with_dial = {without_unit(cell) for cell in cells if cell.dial is not None}
    assert with_dial == {verdict.label for verdict in samples.all_verdicts()}


def test_what_is_described_names_the_share_and_what_would_help() -> None:
    assert cell_of("drain_ms").described() == "77 % of the limit. Drain of node-01"
    assert cell_of("fabric_failures").described().startswith("0 % of what is required. Live")


def test_every_target_of_the_design_has_its_cell() -> None:
    cells = strip_cells(samples.evaluation(), samples.design_with_plan())
    shown = {without_unit(cell) for cell in cells}
    assert {verdict.label for verdict in samples.all_verdicts()} <= shown


def test_a_violated_cell_names_what_would_help_and_a_met_one_what_decides() -> None:
    assert cell_of("fabric_failures").note.endswith("Cable its team to two fabrics.")
    assert cell_of("drain_ms").note == "Drain of node-01"


def test_a_violation_too_small_for_its_unit_shows_by_how_much() -> None:
    cell = cell_of("drain_ms", actual=600_030, state="violated")
    assert cell.value == "10:00 + 0.03\xa0s"


def test_a_cell_leads_to_the_drain_that_decides() -> None:
    assert cell_of("drain_ms").target == ChartId("timeline", samples.DRAIN)


@pytest.mark.parametrize("verdict", samples.all_verdicts(), ids=lambda each: each.target)
def test_every_target_leads_to_a_chart(verdict) -> None:
    judged = samples.evaluation(verdicts=(verdict,))
    cell = strip_cells(judged, samples.design_with_plan())[1]
    assert isinstance(cell.target, ChartId)


def test_before_the_first_check_it_says_so() -> None:
    (cell,) = strip_cells(None, tiny_design())
    assert cell.value == "Not judged yet"


def test_without_a_plan_it_says_how_to_get_one() -> None:
    cells = strip_cells(Evaluation(fingerprint="", plan_is_stale=False), tiny_design())
    assert (cells[0].value, cells[0].note) == ("No plan yet", "Press F5 to solve")
    assert cells[1].target == ("targets",)
    assert [cell.label for cell in cells] == ["Plan", "Targets"]


def test_without_a_plan_it_says_first_what_would_leave_none() -> None:
    errors = tuple(each for each in samples.evaluation().findings if each.severity == "error")
    found = Evaluation(fingerprint="", plan_is_stale=False, findings=errors)
    cell = strip_cells(found, tiny_design())[0]
    assert (cell.value, cell.note) == ("No plan yet", errors[0].title)
    assert cell.target == ChartId("findings")


def test_where_no_plan_is_possible_it_leads_to_the_reasons() -> None:
    unplanned = Evaluation(fingerprint="", plan_is_stale=False)
    cell = strip_cells(unplanned, tiny_design(), is_refuted=True)[0]
    assert (cell.value, cell.tone, cell.target) == ("None possible", "violated", ChartId("job"))


def test_without_a_plan_targets_wait_quietly() -> None:
    verdict = samples.verdict(actual=None, state="unknown", explained_by="")
    cell = strip_cells(samples.evaluation(verdicts=(verdict,)), tiny_design())[1]
    assert (cell.value, cell.tone) == ("–", "plain")


def test_a_plan_that_no_longer_fits_is_said_before_all_else() -> None:
    cells = strip_cells(samples.evaluation(plan_is_stale=True), samples.design_with_plan())
    assert (cells[0].value, cells[0].tone) == ("No longer fits", "violated")
    assert "F5" in cells[0].note


def test_a_plan_for_an_earlier_state_may_fit_all_the_same() -> None:
    met = samples.evaluation(plan_is_stale=True, findings=(), verdicts=(samples.verdict(),))
    cells = strip_cells(met, samples.design_with_plan())
    assert (cells[0].value, cells[0].tone) == ("Still fits", "attention")


def test_errors_make_a_plan_no_good_whatever_is_proven() -> None:
    cells = strip_cells(samples.evaluation(), samples.design_with_plan())
    assert (cells[0].value.replace("\xa0", " "), cells[0].tone) == ("2 errors", "violated")
    assert cells[0].target == ChartId("findings")


def test_a_plan_that_is_not_proven_says_how_far_it_may_be_off() -> None:
    proof = Proof(status="feasible", goals=(GoalProof(goal="cost", value=200, bound=190),))
    design = samples.design_with_plan(changed(plan_for(tiny_design()), proof=proof))
    cells = strip_cells(samples.evaluation(findings=()), design)
    assert (cells[0].value, cells[0].note) == ("Best found", "Cost within 5.0 % of the best")


def test_cost_is_shown_once_where_there_is_a_budget() -> None:
    def labels(*verdicts: object) -> list[str]:
        judged = samples.evaluation(verdicts=verdicts)
        return [cell.label for cell in strip_cells(judged, samples.design_with_plan())]

    assert "Cost" in labels(samples.all_verdicts()[0])
    assert "Cost" not in labels(samples.all_verdicts()[-1])


def test_hostile_names_come_out_on_one_line() -> None:
    assert "\n" not in cell_of("fabric_failures", advice=samples.HOSTILE).note
