"""Designs side by side, as values, as text and in the report."""

from __future__ import annotations

import pytest

from hvplanner.app import edits
from hvplanner.evaluation import evaluate
from hvplanner.model.targets import Targets
from hvplanner.report import changetext, outline, pdf, variants
from hvplanner.report.declared import ABSENT, differences
from tests.builders import changed, fabric, group, network, plan_for, tiny_design, vm

TARGETS = Targets(drain_ms=30_000, nic_failures=1)
PLAIN = tiny_design(targets=TARGETS)
OWN = PLAIN.model_copy(update={"plan": plan_for(PLAIN)})
NAME = "Offer | *cheap* <b>"


def _with_variant():
    """Return a design with a kept variant, edited on: another target, network and plan."""
    design = edits.keep_variant(OWN, NAME)
    design = edits.set_field(design, ("targets", "drain_ms"), 10_000)
    design = edits.add_row(design, "networks", network("backup", "vm", vlan=12))
    plan = plan_for(PLAIN, nic="nic25", simultaneous=4)
    return design.model_copy(update={"plan": plan})


EDITED = _with_variant()


@pytest.fixture(scope="module")
def compared():
    found = variants.of_design(EDITED)
    assert found is not None
    return found


def texts(compared, part, title):
    (line,) = (each for each in compared.lines if each.part == part and each.title == title)
    return [value.text.replace("\xa0", " ") for value in line.values]


def test_that_inputs_differ_field_by_field_and_row_by_row(compared):
    assert texts(compared, "Inputs", "Targets · Drain a host") == ["10 s", "30 s"]
    assert texts(compared, "Inputs", "Networks · backup") == ["Role VM, VLAN 12", ABSENT]
    assert [each.title for each in compared.of("Inputs")] == [
        "Networks · backup",
        "Targets · Drain a host",
    ]


def test_that_decisions_differ_in_words(compared):
    titles = [each.title for each in compared.of("Plan")]
    assert titles == ["node · NICs", "Live migration · Migrations at once"]
    assert texts(compared, "Plan", "Live migration · Migrations at once") == [
        "4 per host",
        "2 per host",
    ]


def test_that_figures_say_how_far_they_are_from_the_first(compared):
    own, other = texts(compared, "Outcome", "Cost")
    costs = [each.evaluation.cost for each in compared.contenders]
    assert costs[0] > costs[1]
    assert own == f"{costs[0]:,} EUR".replace(",", " ")
    assert other == f"{costs[1]:,} EUR (−{costs[0] - costs[1]:,} EUR)".replace(",", " ")


def test_that_verdicts_are_those_of_the_judge(compared):
    for line in compared.of("Targets", everything=True):
        target = line.place[1]
        for value, contender in zip(line.values, compared.contenders, strict=True):
            verdicts = {each.target: each for each in contender.evaluation.verdicts}
            assert value.state == verdicts[target].state
            assert value.text.startswith(verdicts[target].state_text)


def test_that_a_target_only_one_has_is_said_not_to_be_promised_by_the_other():
    one = variants.judged("", "One", OWN)
    other = variants.judged("x", "Other", changed(OWN, targets=Targets(drain_ms=30_000)))
    both = variants.compare((one, other))
    assert texts(both, "Targets", "NIC failures survived")[1] == "Not promised"


def test_that_a_design_is_the_same_as_itself():
    one, same = (variants.judged(key, key, OWN) for key in ("a", "b"))
    both = variants.compare((one, same))
    assert not any(line.differs for line in both.lines)
    assert changetext.SAME in changetext.plain(both)
    assert changetext.SAME in changetext.markdown(both)
    assert changetext.SAME not in changetext.plain(both, everything=True)


def test_that_the_order_of_rows_both_have_is_a_difference():
    turned = changed(PLAIN, networks=tuple(reversed(PLAIN.networks)))
    (found,) = differences((PLAIN, turned))
    assert found.path == ("Networks", "Order")
    assert found.texts == ("mgmt, lm, csv, vms", "vms, csv, lm, mgmt")


def test_that_differences_beyond_the_length_shown_are_still_told():
    one, other = (
        changed(PLAIN, description="x" * 500 + middle + "y" * 500) for middle in ("1", "2")
    )
    (found,) = differences((one, other))
    assert found.parts == (0, 1)
    assert max(map(len, found.texts)) < 200


def test_that_rows_without_ids_are_compared_as_a_whole():
    wider = changed(PLAIN, fabrics=(fabric("left", count=96), fabric("right")))
    (found,) = differences((PLAIN, wider))
    assert found.path == ("Fabrics", "left", "Ports")
    assert "96" in found.texts[1]


def test_that_three_designs_are_compared_with_the_first():
    third = changed(PLAIN, vm_groups=(group("web", count=9),))
    found = {each.path[-1]: each for each in differences((PLAIN, PLAIN, third))}
    assert found["VMs"].parts == (0, 0, 1)


def test_that_many_vms_are_compared_by_what_is_not_shared():
    many = tuple(vm(f"vm-{number}") for number in range(3000))
    one = changed(PLAIN, vms=many)
    other = edits.set_field(one, ("vms", "vm-2999", "memory_mib"), 4096)
    (found,) = differences((one, other))
    assert found.path == ("Named VMs", "vm-2999", "Memory")


def test_that_plain_text_says_from_what_to_what(compared):
    text = changetext.plain(compared)
    assert text.splitlines()[0] == f"From “Design” to “{NAME}”"
    assert "  Targets · Drain a host: 10 s → 30 s" in text.splitlines()
    assert "\xa0" not in text


def test_that_names_are_no_markup_in_markdown(compared):
    text = changetext.markdown(compared)
    assert text.splitlines()[0] == "# From “Design” to “Offer \\| \\*cheap\\* \\<b\\>”"
    tables = [line for line in text.splitlines() if line.startswith("|")]
    assert {line.replace("\\|", "").count("|") for line in tables} == {4}


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("a\nb\x1b[2J", "a b\\[2J"),
        ("\u202egnp.exe", "gnp.exe"),
        ("see https://x.example", "see https:\\//x.example"),
        ("WWW.x.example @all", "WWW\\.x.example \\@all"),
        ("# `x` [y](z) ~~w~~ &lt;", "\\# \\`x\\` \\[y\\](z) \\~\\~w\\~\\~ \\&lt;"),
    ],
)
def test_that_hostile_names_are_inert_in_markdown(name, written):
    both = variants.compare((variants.judged("", name, OWN), variants.judged("b", "B", PLAIN)))
    assert changetext.markdown(both).splitlines()[0] == f"# From “{written}” to “B”"


def test_that_a_design_without_variants_has_nothing_beside_it():
    assert variants.of_design(OWN) is None


@pytest.mark.parametrize("count", [1, 6])
def test_that_the_report_has_a_section_of_variants_and_prints(count):
    design = EDITED
    for number in range(1, count):
        design = edits.keep_variant(design, f"Variant {number}")
    judged = evaluate(design, design.plan)
    report = outline.build(design, design.plan, judged, variants=variants.of_design(design))
    (section,) = (each for each in report.sections if each.title == "Variants")
    assert section.sections[0].title == NAME
    assert len(section.sections) == count
    assert pdf.render(report).startswith(b"%PDF")
