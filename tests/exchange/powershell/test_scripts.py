"""Scripts are read back by a grammar of PowerShell: whatever names hold, they stay texts."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.exchange.powershell import (
    NotPlanned,
    atc_script,
    encoded,
    intent,
    not_rolled_back,
    pester_tests,
    plan_script,
)
from hvplanner.exchange.powershell.literals import literal
from tests.builders import changed
from tests.exchange.powershell.designs import (
    NAMES,
    RELEASES,
    TEXTS,
    kind_of,
    named,
    plain,
    planned,
    reading,
)
from tests.exchange.powershell.reading import commands, faults, tables, text, tree, value, walk

HAVE_ATC = ("2022", "2025")


@given(TEXTS)
def test_that_a_text_comes_back_as_it_was_whatever_it_holds(name):
    root = tree(f"$x = {literal(name)}\n")
    assert not faults(root)
    right = next(each for each in walk(root) if each.type == "assignment_expression")
    assert value(right.child_by_field_name("value")) == name


def test_that_ten_thousand_odd_characters_come_back():
    name = "'\u2019\n$(x)" * 1667
    assert tables(tree(f"$x = {literal(name)}\n")) == {"x": name}


def every_script(design):
    """Return all scripts of a design, made with and without the state before."""
    made, known = intent(design), intent(design, design)
    rollback = plan_script(known, is_rollback=True, also=not_rolled_back())
    scripts = [plan_script(made), plan_script(known), rollback, pester_tests(made)]
    teams = [team.kind for host in design.plan.hosts for team in host.teams]
    if design.cluster.release in HAVE_ATC and "lbfo" not in teams:
        scripts.append(atc_script(design))
    return scripts


def rows(steps):
    return tuple(
        {
            "Step": type(step).__name__,
            **{
                "".join(part.capitalize() for part in field.name.split("_")): getattr(
                    step, field.name
                )
                for field in dataclasses.fields(step)
            },
        }
        for step in steps
    )


@reading
@given(st.data(), st.sampled_from(RELEASES), st.sampled_from(["tcp_ip", "smb"]))
def test_that_all_that_is_planned_is_read_back_from_the_script_and_from_its_tests(
    data, release, transport
):
    transport = "tcp_ip" if release == "2012" else transport
    design = named(lambda: data.draw(NAMES), release, transport, kind_of(release))
    made = intent(design, design)
    for script in (plan_script(made), pester_tests(made)):
        root = tree(script)
        assert not faults(root)
        found = tables(root)
        assert found["Cluster"] == design.cluster.name
        assert [each["Name"] for each in found["Turns"]] == [turn.node for turn in made.turns]
        assert [each["Steps"] for each in found["Turns"]] == [rows(t.steps) for t in made.turns]
        assert [each["Settings"] for each in found["Turns"]] == [
            rows(turn.settings) for turn in made.turns
        ]
        assert [each["Today"] for each in found["Turns"]] == [rows(t.today) for t in made.turns]
        assert [each["Adapters"] for each in found["Turns"]] == [
            dict(turn.adapters) for turn in made.turns
        ]
        if "ClusterToday" in found:
            assert found["ClusterToday"] == rows(made.cluster_today)
        for name, steps in (
            ("OnCluster", made.on_cluster),
            ("Functions", made.functions),
            ("Places", made.places),
        ):
            assert found[name] == rows(steps)


@reading
@given(st.data())
def test_that_what_is_left_to_people_is_told_with_its_names(data):
    design = named(lambda: data.draw(NAMES))
    made = intent(design)
    told = tables(tree(plan_script(made)))["Remaining"]
    assert told == tuple(each.english for each in made.remaining)
    assert any(design.vm_groups[0].name in each for each in told)


def shape(script):
    """Return a script's commands, strings that expand, and comments: all where names can act."""
    kinds = ("expandable_string_literal", "comment", "sub_expression", "expandable_here_string")
    root = tree(script)
    return (
        [name for name, _ in commands(root)],
        [text(each) for each in walk(root) if each.type in kinds],
    )


@reading
@given(st.data(), st.sampled_from(RELEASES))
def test_that_no_name_changes_what_a_script_does(data, release):
    odd = every_script(named(lambda: data.draw(NAMES), release, kind=kind_of(release)))
    usual = every_script(named(plain, release, kind=kind_of(release)))
    for one, other in zip(odd, usual, strict=True):
        assert not faults(tree(one))
        assert shape(one) == shape(other)


@reading
@given(planned())
def test_that_every_script_of_every_plan_can_be_read(design):
    for script in every_script(design):
        assert not faults(tree(script))


def test_that_hosts_of_one_kind_share_their_steps():
    design = named(plain)
    crowd = changed(design.host_classes[0], count=63)
    script = plan_script(intent(changed(design, host_classes=(crowd,))))
    assert len(tables(tree(script))["Turns"]) == 64
    assert script.count("Step = 'TeamSwitch'") == 1


def test_that_scripts_bear_the_mark_by_which_windows_powershell_knows_their_encoding():
    assert encoded("é\n") == b"\xef\xbb\xbf\xc3\xa9\r\n"


def test_that_a_design_without_plan_or_cluster_name_gives_no_script():
    design = named(plain)
    with pytest.raises(NotPlanned, match="no plan"):
        intent(changed(design, plan=None))
    with pytest.raises(NotPlanned, match="no name"):
        intent(changed(design, cluster=changed(design.cluster, name=" ")))
