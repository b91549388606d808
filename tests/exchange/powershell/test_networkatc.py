"""Intents say what the plan says, or say why they cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hvplanner.exchange.powershell import NotPlanned, atc_script, intent, plan_script
from tests.builders import changed, host_class
from tests.exchange.powershell.designs import NAMES, kind_of, named, plain
from tests.exchange.powershell.reading import commands, faults, tables, tree


def with_migration(design, **fields):
    plan = changed(design.plan, migration=changed(design.plan.migration, **fields))
    return changed(design, plan=plan)


@given(st.data())
def test_that_intents_are_read_back_with_their_adapters_and_what_they_are_for(data):
    design = named(lambda: data.draw(NAMES))
    root = tree(atc_script(design))
    assert not faults(root)
    found = tables(root)
    lone, converged = found["Intents"]
    team = design.plan.hosts[0].teams[1]
    assert converged["Name"] == team.id
    assert converged["Adapters"] == ("NIC1 Port2", "NIC2 Port1")
    assert (converged["Compute"], converged["Iov"], converged["Management"]) == (True, True, True)
    assert (converged["Storage"], converged["StorageVlans"]) == (True, (20,))
    assert (lone["Compute"], lone["Storage"], lone["StorageVlans"]) == (False, True, (10,))
    assert lone["Jumbo"] == 9014
    assert found["Cluster"] == design.cluster.name
    assert found["OnCluster"][0]["Names"] == tuple(each.name for each in design.networks[1:3])


def test_that_limits_and_the_way_of_sending_are_those_of_the_plan():
    design = with_migration(named(plain), simultaneous=7, transport="smb", smb_limit_mbps=5900)
    found = tables(tree(atc_script(design)))
    assert (found["Simultaneous"], found["Transport"], found["SmbGbps"]) == (7, "SMB", 5)
    assert any("rounded down" in each for each in found["Remaining"])


def test_that_intents_and_the_steps_of_hosts_never_stand_in_one_script():
    design = named(plain)
    direct = {name for name, _ in commands(tree(plan_script(intent(design))))}
    script = atc_script(design)
    by_intents = {name for name, _ in commands(tree(script))}
    assert not any("NetIntent" in name for name in direct)
    of_hosts = ("VMSwitch", "VMNetworkAdapter", "NetAdapter", "NetLbfo", "VMHost", "NetQos")
    # Virtual functions of VMs are set by hand beside intents: on no adapter of a host.
    of_guests = {"Get-VMNetworkAdapter", "Set-VMNetworkAdapter"}
    assert not any(each in name for name in by_intents - of_guests for each in of_hosts)
    assert "ManagementOS" not in script


def test_that_several_kinds_of_hosts_are_refused_by_name():
    design = named(plain)
    switches = tuple(changed(each, vfs_per_port=1) for each in design.plan.hosts[0].switches)
    other = changed(design.plan.hosts[0], host_class="other", switches=switches)
    classes = (*design.host_classes, host_class("other"))
    mixed = changed(
        design, host_classes=classes, plan=changed(design.plan, hosts=(*design.plan.hosts, other))
    )
    with pytest.raises(NotPlanned, match="several kinds: it's plain, other"):
        atc_script(mixed)


def test_that_kinds_of_hosts_with_the_same_network_share_their_intents():
    design = named(plain)
    twin = changed(design.plan.hosts[0], host_class="other")
    classes = (*design.host_classes, host_class("other"))
    both = changed(
        design, host_classes=classes, plan=changed(design.plan, hosts=(*design.plan.hosts, twin))
    )
    found = tables(tree(atc_script(both)))
    assert len(found["Intents"]) == 2
    assert len(found["Nodes"]) == 4


@pytest.mark.parametrize(
    ("design", "said"),
    [
        (named(plain, "2019"), "2022 on"),
        (named(plain, kind="lbfo"), "no LBFO teams"),
        (with_migration(named(plain), simultaneous=11), "10 migrations at most"),
        (changed(named(plain), plan=None), "no plan"),
    ],
)
def test_that_what_intents_cannot_say_is_refused(design, said):
    with pytest.raises(NotPlanned, match=said):
        atc_script(design)


def test_that_the_releases_with_intents_have_embedded_teams():
    assert {kind_of(each) for each in ("2022", "2025")} == {"set"}
