"""The report says everything the judge says, and says the important things first."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hvplanner.evaluation import evaluate
from hvplanner.model.design import Design
from hvplanner.model.draining import (
    AssumptionUsed,
    Band,
    Bands,
    CopyPass,
    Drain,
    DrainBound,
    DrainCourse,
    MigrationRecord,
)
from hvplanner.model.evaluation import (
    CostLine,
    Evaluation,
    FactUsed,
    Finding,
    HostLoad,
    NetworkLoad,
    PortVfs,
    QueueLedger,
    Scenario,
    Verdict,
    VfAssignment,
)
from hvplanner.model.later import Later
from hvplanner.model.plan import GoalProof, Proof
from hvplanner.report import failures, outline, remarks
from hvplanner.report.blocks import Cell, Outline, Paragraph, Remark, Section, Table
from hvplanner.report.chapters import CHAPTERS
from tests.builders import changed, plan_for, tiny_design, told
from tests.report.samples import SAMPLES, Sample, big, branch_office, met, nothing, unplanned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.base import Record

DAY = datetime.date(2026, 11, 23)
APPENDIX = CHAPTERS["assumptions"]


def build(sample: Sample) -> Outline:
    return outline.build(sample.design, sample.plan, sample.evaluation, DAY)


def chapter(report: Outline, title: str) -> Section:
    return next(each for each in report.sections if each.title == title)


def tables(sections: tuple[Section, ...]) -> Iterator[Table]:
    for section in sections:
        yield from (each for each in section.blocks if isinstance(each, Table))
        yield from tables(section.sections)


def table(report: Outline, title: str) -> Table:
    return next(each for each in tables(report.sections) if each.title == title)


def shown(cell: str | Cell) -> str:
    text = cell if isinstance(cell, str) else cell.text
    return text.replace("\u00a0", " ")


def column(part: Table, title: str) -> list[str]:
    number = [each.title for each in part.columns].index(title)
    return [shown(row.cells[number]) for row in part.rows if len(row.cells) > number]


@pytest.mark.parametrize("name", SAMPLES)
def test_a_report_survives_the_way_through_json(name: str) -> None:
    report = build(SAMPLES[name]())
    assert Outline.model_validate_json(report.model_dump_json()) == report


@pytest.mark.parametrize("name", SAMPLES)
def test_every_row_has_a_cell_for_every_column(name: str) -> None:
    for part in tables(build(SAMPLES[name]()).sections):
        assert {len(row.cells) for row in part.rows} <= {len(part.columns)}


def test_the_sections_stand_in_the_order_people_read_them() -> None:
    assert [section.title for section in build(branch_office()).sections] == [
        "Executive summary",
        "Topology",
        "What is declared",
        "Bill of materials",
        "Host design",
        "Live migration",
        "SR-IOV and queues",
        "Failures and load",
        "Drains",
        "Findings",
        APPENDIX,
    ]


def test_every_target_has_a_verdict_in_a_word() -> None:
    sample = branch_office()
    targets = table(build(sample), "Targets")
    assert column(targets, "Target") == [each.label for each in sample.evaluation.verdicts]
    assert column(targets, "Verdict") == ["Met", "Not met", "Met", "Not judged", "Met"]


def test_times_that_rest_on_assumptions_say_how_far_they_reach() -> None:
    sample = branch_office()
    band = Band(low_ms=430_000, high_ms=590_000)
    drain = told(
        sample.evaluation.drains[0],
        duration_band=band,
        bound_by="one_migration",
        bound_of=sample.evaluation.drains[0].migrations[0].vm,
    )
    verdict = changed(sample.evaluation.verdicts[0], band=band)
    judged = changed(sample.evaluation, drains=(drain,), verdicts=(verdict,))
    report = build(Sample(sample.design, sample.plan, judged))
    for name, head in (("Targets", "Plan"), ("All drains", "Time")):
        found = table(report, name)
        at = [each.title for each in found.columns].index(head)
        cell = found.rows[0].cells[at]
        assert isinstance(cell, Cell)
        assert cell.detail == "7:10 to 9:50"
        assert "turns out favourably" in found.note
    text = chapter(report, "Drains").sections[0].blocks[0]
    assert isinstance(text, Paragraph)
    assert "By what is assumed it may take 7:10 to 9:50." in text.text
    assert "11 % above what is possible by the migration of" in text.text


def test_a_missed_target_names_what_would_help_first() -> None:
    row = table(build(branch_office()), "Targets").rows[1].cells[0]
    assert isinstance(row, Cell)
    assert row.detail.startswith("Three more streams")


def test_a_target_missed_by_a_hair_shows_the_hair() -> None:
    sample = met()
    close = changed(
        branch_office().evaluation.verdicts[1], unit="ms", required=60_000, actual=60_040
    )
    judged = changed(sample.evaluation, verdicts=(close,))
    report = build(Sample(sample.design, sample.plan, judged))
    assert column(table(report, "Targets"), "Plan") == ["1:00 + 0.04 s"]


def test_the_notice_counts_what_is_not_met() -> None:
    (notice,) = build(branch_office()).notices
    assert notice.tone == "violated"
    assert notice.title.replace("\u00a0", " ") == "1 of 5 targets is not met"


def test_a_plan_that_keeps_its_promises_says_so() -> None:
    (notice,) = build(met()).notices
    assert notice.tone == "good"


def test_met_targets_do_not_hide_an_error() -> None:
    sample = met()
    wrong = changed(sample.evaluation, findings=branch_office().evaluation.findings)
    (notice,) = build(Sample(sample.design, sample.plan, wrong)).notices
    assert notice.tone == "violated"


def test_a_stale_plan_is_said_before_anything_else() -> None:
    report = build(branch_office(stale=True))
    assert report.notices[0].title == "The plan is out of date"
    assert report.notices[0].tone == "violated"


def test_without_a_plan_the_report_shows_design_and_findings() -> None:
    report = build(unplanned())
    assert report.notices[0].title == "There is no plan yet"
    assert [section.title for section in report.sections] == [
        "Executive summary",
        "Topology",
        "What is declared",
        "Host design",
        "Live migration",
        "Findings",
    ]
    assert column(table(report, "Virtual machines"), "VMs") == ["8", "4", "24", "6", "18"]


def test_the_plan_says_how_far_it_is_proven() -> None:
    facts = {fact.label: fact.value for fact in build(branch_office()).facts}
    assert facts["Plan"] == (
        "Best plan found, not proven optimal; switch ports at most 16.7 % from the best"
    )
    facts = {fact.label: fact.value for fact in build(met()).facts}
    assert facts["Plan"] == "Proven optimal"


def test_the_bill_ends_with_the_cost_of_the_plan() -> None:
    bill = next(tables((chapter(build(branch_office()), "Bill of materials"),)))
    totals = [row for row in bill.rows if row.style == "total"]
    assert [shown(row.cells[-1]) for row in totals] == ["5 840 EUR"]
    assert column(bill, "Total")[-1] == "–"


def test_every_port_of_every_card_is_listed_with_fabric_and_team() -> None:
    ports = table(build(branch_office()), "Cards and ports")
    assert [shown(row.cells[0]) + "." + shown(row.cells[2]) for row in ports.rows] == [
        "1.1",
        "1.2",
        "2.1",
        "2.2",
    ]
    assert column(ports, "Team") == ["lm-port", "converged", "converged", "free"]


def test_a_share_held_in_absolute_terms_says_how_much_that_is() -> None:
    design = tiny_design()
    (host,) = plan_for(design).hosts
    (switch,) = host.switches
    absolute = changed(switch, sriov=False, vfs_per_port=0, bandwidth_mode="absolute")
    plan = changed(plan_for(design), hosts=(changed(host, switches=(absolute,)),))
    report = outline.build(design, plan, evaluate(design, plan), DAY)
    shares = next(
        each for each in tables(report.sections) if "Share" in [row.title for row in each.columns]
    )
    held = [row.cells[6] for row in shares.rows]
    details = [each.detail.replace("\u00a0", " ") for each in held if isinstance(each, Cell)]
    # Of the 2 × 10 Gbit/s under the switch; the live-migration port has none.
    assert details == ["", "2 Gbit/s", "6 Gbit/s", "12 Gbit/s"]


def test_the_fallback_says_what_takes_over_and_how_long_a_drain_takes_then() -> None:
    section = chapter(build(branch_office()), "Live migration")
    text = next(each.text for each in section.blocks if isinstance(each, Paragraph))
    assert text.replace("\u00a0", " ").endswith(
        "The longest drain then takes 1:30 instead of 47.6 s."
    )
    assert "live migrations go over Cluster and CSV" in text


def test_a_fallback_as_quick_as_the_first_network_is_said_and_drawn_once() -> None:
    sample = branch_office()
    normal = sample.evaluation.drains[0]
    twin = changed(normal, id="twin", title="Twin", fallback=True, network="csv")
    judged = changed(sample.evaluation, drains=(normal, twin))
    report = build(Sample(sample.design, sample.plan, judged))
    (drawn,) = chapter(report, "Drains").sections
    text = drawn.blocks[0]
    assert isinstance(text, Paragraph)
    assert text.text.endswith(
        "With the first network failed it goes just the same, over Cluster and CSV."
    )
    fallback = chapter(report, "Live migration").blocks[-1]
    assert isinstance(fallback, Paragraph)
    assert fallback.text.replace("\u00a0", " ").endswith("takes 47.6 s, as it does before.")


def test_hosts_that_are_alike_share_a_row_in_a_word() -> None:
    drains = table(build(branch_office()), "All drains").rows
    cell = drains[0].cells[0]
    assert isinstance(cell, Cell)
    assert cell.detail == "the same for BR-HV2, BR-HV3 and BR-HV4"


def test_without_a_migration_network_the_summary_says_so() -> None:
    sample = branch_office()
    assert sample.plan is not None
    plan = changed(sample.plan, migration=changed(sample.plan.migration, networks=()))
    text = build(Sample(sample.design, plan, sample.evaluation)).sections[0].blocks[0]
    assert isinstance(text, Paragraph)
    assert text.text.endswith("No network carries live migrations.")


def test_a_bound_that_says_nothing_is_not_given_as_a_gap() -> None:
    sample = branch_office()
    assert sample.plan is not None
    proof = Proof(status="feasible", goals=(GoalProof(goal="drain_time", value=9, bound=0),))
    report = build(Sample(sample.design, changed(sample.plan, proof=proof), sample.evaluation))
    status = next(fact.value for fact in report.facts if fact.label == "Plan")
    assert status == "Best plan found, not proven optimal; drain time with no useful bound yet"


def test_few_vfs_are_listed_vm_by_vm() -> None:
    sample = branch_office()
    assert len(table(build(sample), "Allocation").rows) == len(sample.evaluation.vf_assignments)


def test_many_vfs_are_counted_by_group() -> None:
    sample = big()
    part = table(build(sample), "Allocation by VM group")
    given = sum(each.port is not None for each in sample.evaluation.vf_assignments)
    assert column(part, "Wanted") == ["2 000"]
    assert column(part, "Given") == [f"{given:,}".replace(",", " ")]


def test_many_scenarios_with_one_outcome_share_a_row() -> None:
    sample = branch_office()
    one = sample.evaluation.scenarios[1]
    crowd = tuple(changed(one, id=f"p{n}", title=f"Port {n} fails") for n in range(100))
    judged = changed(sample.evaluation, scenarios=(*crowd, *sample.evaluation.scenarios[2:]))
    part = table(build(Sample(sample.design, sample.plan, judged)), "Failure scenarios")
    assert len(crowd) > failures.ROWS_SHOWN
    assert column(part, "What fails")[0] == "Port 0 fails and 99 alike"
    assert len(part.rows) == 5


def test_a_failure_nobody_asked_to_survive_is_no_failing() -> None:
    verdicts = column(table(build(branch_office()), "Failure scenarios"), "Verdict")
    assert verdicts == ["Survived", "Survived", "Not survived", "Survived", "Not asked for"]


def test_findings_come_with_the_worst_first_and_lead_to_their_place() -> None:
    section = build(branch_office()).sections[-2]
    found = [each for part in section.sections for each in part.blocks if isinstance(each, Remark)]
    assert [part.title for part in section.sections] == ["Errors", "Warnings", "Notes"]
    assert [each.label for each in found] == ["Error", "Warning", "Note"]
    deeper = " \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK} "
    assert found[0].place == deeper.join(("VM groups", "Databases", "vNICs", "lan", "SR-IOV"))


def test_findings_beyond_number_are_counted() -> None:
    sample = branch_office()
    judged = changed(sample.evaluation, findings=sample.evaluation.findings[:1] * 100)
    (errors,) = build(Sample(sample.design, sample.plan, judged)).sections[-2].sections
    assert len(errors.blocks) == remarks.ALIKE_SHOWN + 1
    last = errors.blocks[-1]
    assert isinstance(last, Paragraph)
    assert last.text.startswith("80")


def test_assumptions_show_value_source_and_confidence() -> None:
    sample = branch_office()
    part = next(tables((chapter(build(sample), APPENDIX),)))
    assert column(part, "Value")[0] == "94.9 %"
    assert column(part, "Confidence")[0] == "Measured"
    assert "Set for this design." in column(part, "Source")


def test_facts_without_a_firm_source_are_shown_with_the_assumptions() -> None:
    sample = branch_office()
    fact = FactUsed(
        subject="Card\n<b>",
        fields=("VFs", "VF scope"),
        source="A forum",
        confidence="inferred",
    )
    judged = changed(sample.evaluation, facts=(fact,))
    report = outline.build(sample.design, sample.plan, judged, DAY)
    part = table(report, "Facts without a firm source")
    assert part in next(each for each in report.sections if each.title == APPENDIX).blocks
    assert column(part, "Fact") == ["VFs, VF scope"]
    assert column(part, "Confidence") == ["Inferred"]
    assert "<b>" in column(part, "Of")[0]
    titles = [each.title for each in tables(build(sample).sections)]
    assert "Facts without a firm source" not in titles


def test_an_empty_design_gives_a_report_that_says_so() -> None:
    report = build(nothing())
    assert report.title == "Untitled"
    assert [section.title for section in report.sections][-1] == "Findings"


def test_a_report_without_a_date_is_of_today() -> None:
    sample = nothing()
    day = outline.build(sample.design, None, sample.evaluation).day
    assert abs(datetime.date(*day) - datetime.date.today()) <= datetime.timedelta(days=1)


def some(kind: type[Record]) -> st.SearchStrategy[tuple[Record, ...]]:
    return st.lists(st.from_type(kind), max_size=2).map(tuple)


MIB = st.floats(0, 1e9)
PASSES = st.lists(st.builds(CopyPass, mib=MIB), max_size=2).map(tuple)
MIGRATIONS = st.lists(st.builds(MigrationRecord, mib_sent=MIB, passes=PASSES), max_size=3)
COURSES = st.builds(DrainCourse, migrations=MIGRATIONS.map(tuple))
DRAINS = st.lists(
    st.builds(
        Drain,
        bound=st.from_type(DrainBound).map(Later.of),
        bands=st.from_type(Bands).map(Later.of),
        course=COURSES.map(Later.of),
    ),
    max_size=2,
)
EVALUATIONS = st.builds(
    Evaluation,
    findings=some(Finding),
    verdicts=some(Verdict),
    drains=DRAINS.map(tuple),
    scenarios=some(Scenario),
    loads=some(NetworkLoad),
    hosts=some(HostLoad),
    vf_ports=some(PortVfs),
    vf_assignments=some(VfAssignment),
    queues=some(QueueLedger),
    costs=some(CostLine),
    assumptions=some(AssumptionUsed),
    facts=some(FactUsed),
)


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(EVALUATIONS, st.sampled_from(["branch office", "nothing", "unplanned"]))
def test_any_evaluation_gives_a_report(judged: Evaluation, name: str) -> None:
    sample = SAMPLES[name]()
    report = outline.build(sample.design, sample.plan, judged, DAY)
    assert report.sections[0].title == "Executive summary"
    assert Outline.model_validate_json(report.model_dump_json()) == report


def test_a_plan_for_another_design_is_reported_with_its_ids() -> None:
    sample = branch_office()
    report = outline.build(Design(), sample.plan, sample.evaluation, DAY)
    assert shown(table(report, "Networks in their order").rows[0].cells[1]) == "lm"
