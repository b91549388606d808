"""Scripts are read back by a grammar of PowerShell. None was run: there is no PowerShell here."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.exchange.powershell import (
    NotPlanned,
    atc_script,
    encoded,
    intent,
    pester_tests,
    plan_script,
    steps,
)
from hvplanner.exchange.powershell.literals import literal
from hvplanner.model.workload import VNic
from tests.builders import changed, plan_for, tiny_design, vm
from tests.exchange.powershell.cmdlets import COMMON, RELEASES, known
from tests.exchange.powershell.reading import calls, commands, faults, text, tree, value, walk

BAITS = (
    *("'; Remove-VM *; '", '"$(Get-Date)"', "`n$x", "a;b\nc\r\n", "#> x <#", "'@\n@'", "-Name"),
    *("\u2018\u2019\u201a\u201b", "\u201c\u201d\u201e", "\u202etxet", "\x00\x1b[2J", "<%x%>"),
    *("$true", "<$(x)>", "\ud800", "😀", "é", "a\u0301", "{0}", "}", "%SystemRoot%", "\u2028"),
)
PESTER = ("BeforeAll", "Describe", "It", "Should")
TEXTS = st.one_of(
    st.sampled_from(BAITS),
    st.text(st.characters(), min_size=1, max_size=40),
    st.lists(st.sampled_from(BAITS), min_size=1, max_size=5).map("".join),
)

NAMES = TEXTS.filter(lambda text: text.isascii() or not any(map(_is_half, text)))
"""Texts that a design can hold: halves of characters are refused when it is read."""


def _is_half(character):
    return 0xD800 <= ord(character) <= 0xDFFF


@given(TEXTS)
def test_that_a_text_comes_back_as_it_was_whatever_it_holds(name):
    root = tree(f"$x = {literal(name)}\n")
    assert not faults(root)
    right = next(each for each in walk(root) if each.type == "assignment_expression")
    assert value(right.child_by_field_name("value")) == name


def test_that_ten_thousand_odd_characters_come_back():
    name = "'\u2019\n$(x)" * 1667
    root = tree(f"$x = {literal(name)}\n")
    right = next(each for each in walk(root) if each.type == "assignment_expression")
    assert not faults(root)
    assert value(right.child_by_field_name("value")) == name


def hostile(draw_name, release="2025", transport="tcp_ip", kind="set"):
    """Return the tiny design and its plan with names from a source, and a VM that wants a VF."""
    design = tiny_design()
    networks = tuple(changed(each, name=draw_name()) for each in design.networks)
    vnic = VNic(id=draw_name(), network="vms", sriov="wanted")
    design = changed(
        design,
        cluster=changed(design.cluster, name=f"C{draw_name()}", release=release),
        networks=networks,
        vms=(changed(vm("sql", vnics=(vnic,)), name=draw_name()),),
    )
    plan = plan_for(design, transport=transport)
    switch = draw_name()
    hosts = tuple(
        changed(
            host,
            switches=tuple(changed(each, id=switch) for each in host.switches),
            teams=tuple(
                changed(each, kind=kind) if each.kind == "set" else each for each in host.teams
            ),
        )
        for host in plan.hosts
    )
    return design, changed(plan, hosts=hosts)


def plain():
    return "it's plain"


def every_script(design, plan):
    made = intent(design, plan)
    scripts = [plan_script(made), plan_script(made, is_rollback=True), pester_tests(made)]
    if design.cluster.release in ("2022", "2025") and all(
        team.kind != "lbfo" for host in plan.hosts for team in host.teams
    ):
        scripts.append(atc_script(design, plan))
    return scripts


def as_call(step):
    fields = {name: getattr(step, name) for name in step.__slots__}
    return type(step).__name__, {
        "".join(part.capitalize() for part in name.split("_")): each
        for name, each in fields.items()
    }


@given(st.data(), st.sampled_from(RELEASES), st.sampled_from(["tcp_ip", "smb"]))
def test_that_the_steps_of_a_plan_are_read_back_from_its_script_and_its_tests(
    data, release, transport
):
    kind = "set" if release >= "2016" else "lbfo"
    design, plan = hostile(lambda: data.draw(NAMES), release, transport, kind)
    made = intent(design, plan)
    planned = [as_call(step) for turn in made.turns for step in turn.steps]
    planned += [as_call(step) for step in made.on_cluster]
    script, tests = tree(plan_script(made)), tree(pester_tests(made))
    assert not faults(script)
    assert not faults(tests)
    assert list(calls(script, "Set-Planned")) == planned
    assert list(calls(tests, "Test-Planned")) == planned


def shape(script):
    """Return a script's commands, strings that expand, and comments: all where names can act."""
    kinds = ("expandable_string_literal", "comment", "sub_expression", "expandable_here_string")
    root = tree(script)
    return (
        [name for name, _ in commands(root)],
        [text(each) for each in walk(root) if each.type in kinds],
    )


@given(st.data(), st.sampled_from(RELEASES))
def test_that_no_name_changes_what_a_script_does(data, release):
    kind = "set" if release >= "2016" else "lbfo"
    odd = every_script(*hostile(lambda: data.draw(NAMES), release, kind=kind))
    usual = every_script(*hostile(plain, release, kind=kind))
    for one, other in zip(odd, usual, strict=True):
        assert not faults(tree(one))
        assert shape(one) == shape(other)


@pytest.mark.parametrize("transport", ["tcp_ip", "smb"])
@pytest.mark.parametrize("release", RELEASES)
def test_that_scripts_use_only_what_the_release_has(release, transport):
    kind = "set" if release >= "2016" else "lbfo"
    transport = "tcp_ip" if release == "2012" else transport
    design, plan = hostile(plain, release, transport, kind)
    limited = changed(plan, migration=changed(plan.migration, smb_limit_mbps=5000))
    there = known(release)
    for script in every_script(design, limited):
        root = tree(script)
        own = {text(each) for each in walk(root) if each.type == "function_name"}
        for name, parts in commands(root):
            if not name or name.startswith("$") or name in {*own, *PESTER}:
                continue
            assert name in there, name
            used = {text(each)[1:] for each in parts if each.type == "command_parameter"}
            used = {each.split(":")[0] for each in used}
            assert used - COMMON <= there[name], (name, used)


def test_that_every_step_has_its_functions():
    from hvplanner import paths

    for step in steps.Step.__subclasses__():
        script = (paths.resources() / "powershell" / f"{step.__name__}.ps1").read_text()
        root = tree(script)
        names = {text(each) for each in walk(root) if each.type == "function_name"}
        assert {f"Test-Planned{step.__name__}", f"Set-Planned{step.__name__}"} <= names
        assert not faults(root)


def test_that_every_change_asks_before_it_is_made():
    changing = ("New-", "Add-", "Set-", "Remove-", "Enable-", "Install-", "Suspend-", "Resume-")
    design, plan = hostile(plain, transport="smb")
    for node in walk(tree(plan_script(intent(design, plan)))):
        if node.type != "command":
            continue
        name = text(node).split()[0]
        if name.startswith(changing) and not name.startswith("Set-Planned"):
            above = node
            while above is not None and not text(above).startswith("Invoke-Change"):
                above = above.parent
            assert above is not None, text(node)


@pytest.mark.parametrize(
    ("release", "hosts_limit", "counts"),
    [
        ("2019", False, steps.HostLimit),
        ("2022", True, steps.HostLimit),
        ("2022", False, steps.ClusterLimit),
        ("2025", False, steps.ClusterLimit),
    ],
)
def test_that_the_limit_is_set_where_it_counts(release, hosts_limit, counts):
    design, plan = hostile(plain, release)
    cluster = changed(design.cluster, hosts_limit=hosts_limit)
    made = intent(changed(design, cluster=cluster), plan)
    every = [*made.on_cluster, *(step for turn in made.turns for step in turn.steps)]
    assert {type(each) for each in every} & {steps.HostLimit, steps.ClusterLimit} == {counts}


def test_that_a_rollback_leads_to_the_state_before_and_takes_away_what_came():
    design, plan = hostile(plain)
    host = plan.hosts[0]
    bare = changed(host, switches=(), placements=host.placements[:1])
    back = intent(design, changed(plan, hosts=(bare,)), plan)
    first = back.turns[0]
    assert steps.NoSwitch(first.node, plain()) in first.steps
    assert steps.NoHostVnic(first.node, plain()) in first.steps
    assert not any(isinstance(each, steps.TeamSwitch) for each in first.steps)


def test_that_network_atc_and_steps_never_stand_in_one_script():
    design, plan = hostile(plain)
    assert "Add-NetIntent" not in plan_script(intent(design, plan))
    assert "Planned" not in atc_script(design, plan)


def test_that_tests_change_nothing():
    names = {name for name, _ in commands(tree(pester_tests(intent(*hostile(plain)))))}
    assert {name.split("-")[0] for name in names if "-" in name} <= {
        *("Test", "Get", "Where", "ForEach", "Compare", "Sort")
    }


def test_that_what_intents_cannot_say_is_refused():
    for release, kind in (("2019", "set"), ("2025", "lbfo")):
        design, plan = hostile(plain, release, kind=kind)
        with pytest.raises(NotPlanned):
            atc_script(design, plan)


def test_that_a_design_without_plan_or_cluster_name_gives_no_script():
    design, plan = hostile(plain)
    with pytest.raises(NotPlanned, match="no plan"):
        intent(design, None)
    with pytest.raises(NotPlanned, match="no name"):
        intent(changed(design, cluster=changed(design.cluster, name=" ")), plan)


def test_that_scripts_bear_the_mark_by_which_windows_powershell_knows_their_encoding():
    assert encoded("é\n") == b"\xef\xbb\xbf\xc3\xa9\r\n"


def test_that_members_whose_queues_do_not_add_up_share_their_processors():
    ranges = {}
    for algorithm in ("dynamic", "transport_ports"):
        design, plan = hostile(plain, "2019", kind="lbfo")
        host = plan.hosts[0]
        teams = tuple(
            changed(each, algorithm=algorithm) if each.kind == "lbfo" else each
            for each in host.teams
        )
        made = intent(design, changed(plan, hosts=(changed(host, teams=teams),)))
        queues = [each for each in made.turns[0].steps if isinstance(each, steps.AdapterQueues)]
        ranges[algorithm] = [(each.first, each.processors) for each in queues]
    assert ranges == {"dynamic": [(2, 7), (16, 7)], "transport_ports": [(2, 15), (2, 15)]}


def test_that_storage_of_guests_alone_gets_no_adapter_on_the_host():
    design, plan = hostile(plain)
    storage = changed(design.networks[3], role="storage")
    made = intent(changed(design, networks=(*design.networks[:3], storage)), plan)
    vnics = [each for each in made.turns[0].steps if isinstance(each, steps.HostVnic)]
    assert len(vnics) == 2


def test_that_networks_of_the_host_that_share_a_port_without_a_switch_are_refused():
    design, plan = hostile(plain)
    with pytest.raises(NotPlanned, match="no virtual switch"):
        intent(design, changed(plan, hosts=(changed(plan.hosts[0], switches=()),)))
