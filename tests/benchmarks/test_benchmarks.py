"""The benchmarks under pytest-benchmark: `pytest tests/benchmarks --benchmark-enable`.

Without that option the light ones run once, as tests that all that is measured still works. The
desktop needs processes of its own and is measured by `report.py`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate
from tests.benchmarks.case import Row, values, verdict
from tests.benchmarks.desktop import DESKTOP, SMALL_EDIT
from tests.benchmarks.family import SIZES
from tests.benchmarks.report import PAGE
from tests.benchmarks.sections import SECTIONS
from tests.benchmarks.unlike import mixed
from tests.processes import run_python

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_benchmark.fixture import BenchmarkFixture

    from tests.benchmarks.case import Case

IN_PROCESS = [
    case for section in SECTIONS.values() if section is not DESKTOP for case in section.cases
]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Leave the heavy cases to those who ask for benchmarks."""
    if "case" in metafunc.fixturenames:
        is_asked = metafunc.config.getoption("benchmark_enable")
        cases = [case for case in IN_PROCESS if is_asked or case.light]
        metafunc.parametrize("case", cases, ids=[case.id for case in cases])


def test_that_a_case_does_what_is_timed(
    case: Case, benchmark: BenchmarkFixture, tmp_path: Path
) -> None:
    if reason := case.missing():
        pytest.skip(reason)
    action = case.prepare(tmp_path)
    found = benchmark.pedantic(
        action, rounds=1 if case.cold else case.rounds, warmup_rounds=0 if case.cold else 1
    )
    benchmark.extra_info.update(found or {})


def test_that_edits_are_measured_in_the_window() -> None:
    if reason := SMALL_EDIT.missing():
        pytest.skip(reason)
    done = run_python(
        "-m", "tests.benchmarks.child", SMALL_EDIT.id, "1", QT_QPA_PLATFORM="offscreen"
    )
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)[0]
    assert found["p95"] >= found["seconds"] > 0


def test_that_every_row_of_the_report_has_its_case() -> None:
    for section in SECTIONS.values():
        known = {case.id for case in section.cases}
        assert all({row.case, row.over or row.case} <= known for row in section.rows)


def test_that_the_page_has_a_place_for_every_table() -> None:
    page = PAGE.read_text("utf-8")
    assert all(f"<!-- {name} -->" in page for name in SECTIONS)


@pytest.mark.parametrize(("hosts", "vms"), SIZES)
def test_that_unlike_designs_have_the_hosts_vms_and_classes_asked_for(hosts, vms) -> None:
    design = mixed(hosts, vms)
    assert sum(each.count for each in design.host_classes) == hosts
    assert sum(each.count for each in design.vm_groups) == vms
    assert len(design.host_classes) == min(hosts, 8)
    assert vms < 500 or len(design.vm_groups) == 40
    evaluation = evaluate(design, None)
    assert not evaluation.errors


def test_that_a_bar_that_is_missed_is_called_missed() -> None:
    at_most = Row("", "", bar=0.1)
    assert (verdict(at_most, 0.1), verdict(at_most, 0.15)) == ("kept", "**missed, × 1.50**")
    at_least = Row("", "", bar=40, at_least=True)
    assert (verdict(at_least, 80), verdict(at_least, 20)) == ("kept", "**missed, × 2.00**")
    assert verdict(Row("", ""), 1000) == ""


def test_that_a_bar_or_a_figure_of_nothing_has_a_verdict_too():
    none = Row("", "", bar=0)
    assert (verdict(none, 0), verdict(none, 3)) == ("kept", "**missed**")
    assert verdict(Row("", "", bar=30, at_least=True), 0) == "**missed**"
    assert verdict(Row("", "", bar=30), float("inf")) == "**missed**"


def test_that_a_ratio_is_taken_to_the_median_of_the_other_case() -> None:
    results = {"one": [{"seconds": 6.0}, {"seconds": 8.0}], "other": [{"seconds": 2.0}] * 3}
    assert values(Row("", "one", over="other", times=0.5), results) == [1.5, 2.0]
    assert values(Row("", "one", over="absent"), results) == []
