"""What hosts, ports, switches and VMs lack for VFs, by what the cmdlets say."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hvplanner.exchange.bundle import read_bundle
from hvplanner.exchange.readiness import readiness
from hvplanner.exchange.readiness.checks import checks
from hvplanner.model.sriovreadiness import blocking
from tests.builders import group, plan_for, tiny_design, vnic
from tests.exchange.bundles import (
    POWERSHELL_5,
    POWERSHELL_7,
    bundle_of,
    encoded,
    state_of,
    written,
)
from tests.exchange.bundles.faults import JUNK, places, with_value, without
from tests.exchange.bundles.ofguests import kvp_item

DESIGN = tiny_design(vm_groups=(group("web", count=4, vnics=(vnic(sriov=True),)),))
ASKING = with_value(bundle_of(DESIGN, plan_for(DESIGN)), "Get-VMNetworkAdapter", "IovWeight", 100)
"""Two hosts, each with a switch on two ports of 4 VFs, and two VMs that ask for one in vain."""


def hosts(bundle):
    return readiness(read_bundle(encoded(bundle))).hosts


def first(bundle):
    return hosts(bundle)[0]


def checks_of(obstacles):
    return [each.check for each in obstacles]


def holder(bundle):
    return bundle["clusters"][0]["nodes"][0]


def test_a_cluster_in_order_can_give_vfs_and_only_asks_for_their_driver():
    host = first(ASKING)
    assert host.is_ready
    assert host.everything == ()
    assert [port.vfs for port in host.ports if port.switch] == [4, 4]
    assert [checks_of(each.obstacles) for each in host.vnics] == [["guest_driver"]] * 2
    assert not any(blocking(each.obstacles) for each in host.vnics)


def test_adapters_that_do_not_ask_lack_the_wish_alone():
    host = first(with_value(ASKING, "Get-VMNetworkAdapter", "IovWeight", 0))
    assert not any(each.wants_vf for each in host.vnics)
    assert [checks_of(each.obstacles) for each in host.vnics] == [["weight"]] * 2


@pytest.mark.parametrize(
    ("text", "check"),
    [
        (
            "SR-IOV cannot be used on this computer because the processor does not support second"
            " level address translation (SLAT).",
            "slat",
        ),
        (
            "The chipset on the system does not do interrupt remapping, without which SR-IOV"
            " cannot be supported.",
            "interrupt_remapping",
        ),
        (
            "The chipset on the system does not do DMA remapping, without which SR-IOV cannot be"
            " supported.",
            "dma_remapping",
        ),
        (
            "SR-IOV cannot be used on this system as it has been configured to disable the use of"
            " I/O remapping hardware.",
            "remapping_off",
        ),
        (
            "Ensure that the system has chipset support for SR-IOV and that I/O virtualization is"
            " enabled in the BIOS.",
            "firmware_settings",
        ),
        (
            "To use SR-IOV on this computer, the BIOS must be updated because it contains incorrect"
            " information describing the hardware capabilities.",
            "firmware_wrong",
        ),
        (
            "SR-IOV cannot be used on this system as it is reporting that there is no PCI Express"
            " Bus.",
            "no_pcie",
        ),
        (
            "To use SR-IOV on this system, the system BIOS must be updated to allow Windows to"
            " control PCI Express. Contact your system manufacturer for an update.",
            "pcie_control",
        ),
        (
            "SR-IOV cannot be used on this system as the PCI Express hardware does not support"
            " Access Control Services (ACS) at any root port.",
            "acs_root",
        ),
    ],
)
def test_reasons_of_hosts_are_known_by_their_published_texts(text, check):
    bundle = with_value(ASKING, "Get-VMHost", "IovSupport", False)
    host = first(with_value(bundle, "Get-VMHost", "IovSupportReasons", [text]))
    (found,) = host.obstacles
    assert (found.check, found.level, found.kind) == (check, "host", "blocks")
    assert found.remedy
    assert "2762297" in found.source
    assert not host.is_ready
    # It is in the way of every VM on the host.
    assert all(found in each.obstacles for each in host.vnics)


@pytest.mark.parametrize(
    "text",
    ["Der Chipsatz des Systems führt keine DMA-Neuzuordnung aus.", "New in a later release."],
)
def test_reasons_that_are_not_known_are_shown_as_they_are(text):
    bundle = with_value(ASKING, "Get-VMHost", "IovSupport", False)
    (found,) = first(with_value(bundle, "Get-VMHost", "IovSupportReasons", text)).obstacles
    assert found.check == "host_said"
    assert text in found.text


def test_a_host_that_does_not_say_is_open_and_one_without_reasons_is_not_ready():
    silent = first(without(ASKING, "Get-VMHost"))
    assert checks_of(silent.obstacles) == ["host_not_told"]
    assert silent.is_ready
    refused = first(with_value(ASKING, "Get-VMHost", "IovSupport", False))
    assert checks_of(refused.obstacles) == ["host_said"]


def test_2008_r2_has_no_sriov():
    bundle = with_value(ASKING, "Win32_OperatingSystem", "BuildNumber", "7601")
    assert checks_of(first(bundle).obstacles) == ["release"]


@pytest.mark.parametrize(
    ("states", "check"),
    [
        ((0, "Unknown", {"value__": 0}), "port_unknown"),
        ((2, "MissingAcs", "2"), "port_acs"),
        ((3, "MissingPfDriver"), "port_driver"),
        ((4, "NoBusResources"), "port_bus"),
        ((5, "NoIoMmuSupport"), "port_iommu"),
        ((6, "NoVfBarSpace"), "port_bar"),
        ((7, "NoOscSupport"), "port_osc"),
    ],
)
def test_states_of_ports_are_known_by_number_and_name(states, check):
    for state in states:
        host = first(with_value(ASKING, "Get-NetAdapterSriov", "SriovSupport", state))
        assert {tuple(checks_of(port.obstacles)) for port in host.ports} == {(check,)}
        assert not host.is_ready
        assert all(check in checks_of(each.obstacles) for each in host.vnics)


def test_one_port_that_works_is_enough_for_the_vms():
    bundle = copy.deepcopy(ASKING)
    ports = [each for each in holder(bundle)["Get-NetAdapterSriov"] if each["SwitchName"]]
    ports[0]["SriovSupport"] = "MissingAcs"
    host = first(bundle)
    assert host.is_ready
    assert checks_of(host.everything) == ["port_acs"]
    assert all("port_acs" not in checks_of(each.obstacles) for each in host.vnics)


@pytest.mark.parametrize(
    ("section", "name", "value", "check"),
    [
        ("Get-NetAdapterSriov", "Enabled", False, "port_off"),
        ("Get-NetAdapterSriov", "NumVFs", 0, "port_no_vfs"),
        ("Get-VMSwitch", "IovEnabled", False, "switch_plain"),
        ("Get-VMNetworkAdapter", "SwitchName", "another", "no_switch"),
        ("Get-NetAdapterSriov", "NumAllocatedVFs", 4, "no_vf_left"),
        ("Get-VMNetworkAdapter", "IsLegacy", True, "legacy"),
    ],
)
def test_what_is_not_set_up_blocks_vfs(section, name, value, check):
    host = first(with_value(ASKING, section, name, value))
    for each in host.vnics:
        assert check in checks_of(each.obstacles)
        assert blocking(each.obstacles)


def test_ports_below_no_switch_need_no_vfs():
    bundle = with_value(ASKING, "Get-NetAdapterSriov", "Enabled", False)
    bare = [each for each in first(bundle).ports if not each.switch]
    assert bare
    assert all(each.obstacles == () for each in bare)


def test_ports_of_a_switch_without_any_sriov_are_told():
    bundle = with_value(ASKING, "Get-NetAdapterSriov", "Name", "elsewhere")
    ports = [each for each in first(bundle).ports if each.switch]
    assert [checks_of(each.obstacles) for each in ports] == [["port_incapable"]] * 2
    # Where the cmdlet is missing, nothing is known of them.
    ports = first(without(ASKING, "Get-NetAdapterSriov")).ports
    assert [each.obstacles for each in ports] == [(), ()]


@pytest.mark.parametrize(
    ("name", "value", "check"),
    [
        ("DhcpGuard", "On", "guard"),
        ("RouterGuard", 0, "guard"),
        ("PortMirroringMode", "Source", "mirroring"),
        ("VirtualSubnetId", 5001, "virtual_subnet"),
        ("BandwidthSetting", {"MaximumBandwidth": "100000000"}, "bandwidth"),
        ("BandwidthSetting", {"MinimumBandwidthWeight": 5}, "bandwidth"),
    ],
)
def test_policies_that_a_vf_bypasses_are_named_and_block_nothing(name, value, check):
    for each in first(with_value(ASKING, "Get-VMNetworkAdapter", name, value)).vnics:
        assert check in checks_of(each.obstacles)
        assert not blocking(each.obstacles)


def test_acls_are_found_by_their_adapter():
    bundle = copy.deepcopy(ASKING)
    nic = holder(bundle)["Get-VMNetworkAdapter"][0]
    acl = {"ParentAdapter": nic["Name"], "VMName": nic["VMName"], "VMId": nic["VMId"]}
    holder(bundle)["Get-VMNetworkAdapterExtendedAcl"] = acl
    one, two = first(bundle).vnics
    assert "acl" in checks_of(one.obstacles)
    assert "acl" not in checks_of(two.obstacles)


@pytest.mark.parametrize(
    ("extension", "is_told"),
    [
        ({"Name": "Inspector", "Enabled": True, "Id": "{1}"}, True),
        ({"Name": "Inspector", "Enabled": False, "Id": "{1}"}, False),
        (
            {
                "Name": "Microsoft Windows Filtering Platform",
                "Enabled": True,
                "Id": "E7C3B2F0-F3C5-48DF-AF2B-10FED6D72E7A",
            },
            False,
        ),
        ({"Name": "Microsoft NDIS Capture", "Enabled": True}, False),
    ],
)
def test_extensions_beyond_those_of_every_switch_are_named(extension, is_told):
    bundle = copy.deepcopy(ASKING)
    name = holder(bundle)["Get-VMSwitch"][0]["Name"]
    holder(bundle)["Get-VMSwitchExtension"] = [{**extension, "SwitchName": name}]
    host = first(bundle)
    assert ("extension" in checks_of(host.everything)) == is_told
    assert host.is_ready


@pytest.mark.parametrize(
    ("system", "is_old"),
    [
        ("Windows Server 2008 R2 Standard", True),
        ("Windows 7 Professional", True),
        ("Windows Server 2012 Datacenter", False),
        ("Windows Server 2022 Standard", False),
        ("Ubuntu", False),
        ("", False),
    ],
)
def test_guests_older_than_2012_get_no_vf(system, is_old):
    item = kvp_item("OSName", system)
    key = "Msvm_KvpExchangeComponent"
    for each in first(with_value(ASKING, key, "GuestIntrinsicExchangeItems", [item])).vnics:
        assert ("guest_old" in checks_of(each.obstacles)) == is_old


def test_a_team_by_windows_below_the_switch_hides_sriov():
    bundle = copy.deepcopy(ASKING)
    node, text = holder(bundle), "Microsoft Network Adapter Multiplexor Driver"
    ports = [each["Name"] for each in node["Get-NetAdapterSriov"] if each["SwitchName"]]
    node["Get-NetLbfoTeam"] = [{"Name": "team", "Members": ports}]
    node["Get-NetLbfoTeamNic"] = [{"Name": "team", "Team": "team"}]
    node["Get-NetAdapter"].append({"Name": "team", "InterfaceDescription": text})
    node.pop("Get-VMSwitchTeam", None)
    for switch in node["Get-VMSwitch"]:
        switch["EmbeddedTeamingEnabled"] = False
        switch["NetAdapterInterfaceDescription"] = text
    host = first(bundle)
    assert checks_of(host.everything) == ["lbfo"]
    assert not host.is_ready


def test_what_an_adapter_says_is_shown_as_it_is():
    text = ["OK", "SR-IOV ist nicht betriebsbereit."]
    host = first(with_value(ASKING, "Get-VMNetworkAdapter", "StatusDescription", text))
    for each in host.vnics:
        (found,) = each.obstacles
        assert (found.check, found.kind) == ("vnic_said", "open")
        assert text[1] in found.text
    content = first(with_value(ASKING, "Get-VMNetworkAdapter", "StatusDescription", "OK"))
    assert [checks_of(each.obstacles) for each in content.vnics] == [["guest_driver"]] * 2


def test_vfs_in_use_are_known_by_the_adapter_or_by_its_address():
    bundle = copy.deepcopy(ASKING)
    node = holder(bundle)
    one, two = node["Get-VMNetworkAdapter"]
    one["IovUsage"] = 1
    mac = two["MacAddress"]
    hyphened = "-".join(mac[at : at + 2] for at in range(0, 12, 2)).lower()
    node["Get-NetAdapterSriovVf"] = [{"Name": "NIC1 Port2", "CurrentMacAddress": hyphened}]
    assert [(each.has_vf, each.obstacles) for each in first(bundle).vnics] == [(True, ())] * 2


def test_all_vfs_used_by_others_say_nothing_to_who_has_one():
    bundle = with_value(ASKING, "Get-NetAdapterSriov", "NumAllocatedVFs", 4)
    bundle = with_value(bundle, "Get-VMNetworkAdapter", "IovUsage", 1)
    assert all(each.obstacles == () for each in first(bundle).vnics)


def test_the_switch_itself_knows_best_how_many_vfs_are_left():
    bundle = with_value(ASKING, "Get-NetAdapterSriov", "NumAllocatedVFs", 4)
    bundle = with_value(bundle, "Get-VMSwitch", "IovVirtualFunctionCount", 8)
    for used, left in ((3, 5), (8, 0), (9, 0)):
        host = first(with_value(bundle, "Get-VMSwitch", "IovVirtualFunctionsInUse", used))
        assert [each.free for each in host.switches] == [left]
        for each in host.vnics:
            assert ("no_vf_left" in checks_of(each.obstacles)) == (left == 0)


def test_vms_that_do_not_run_need_no_driver():
    bundle = with_value(ASKING, "Get-VM", "State", "Off")
    assert [(each.is_running, each.obstacles) for each in first(bundle).vnics] == [(False, ())] * 2


@pytest.mark.parametrize("shape", [POWERSHELL_5, POWERSHELL_7])
def test_every_shape_of_a_bundle_says_the_same(shape):
    state = state_of(DESIGN, plan_for(DESIGN))
    for nic in (nic for host in state.hosts for vm in host.vms for nic in vm.nics):
        nic.iov_weight = 100
    bundle = encoded(written(state, shape=shape), shape)
    assert readiness(read_bundle(bundle)).hosts == hosts(ASKING)


@pytest.mark.parametrize("check", checks().values(), ids=lambda each: each.id)
def test_every_check_says_what_is_why_and_what_to_do(check):
    assert check.what
    assert check.remedy.endswith(".")
    assert check.source


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_rubbish_in_any_place_is_read_without_an_exception(data):
    bundle = copy.deepcopy(ASKING)
    node = holder(bundle)
    inside = list(places(node))
    for _ in range(data.draw(st.integers(1, 6))):
        container, key = data.draw(st.sampled_from(inside))
        container[key] = data.draw(st.sampled_from(JUNK))
    for host in readiness(read_bundle(encoded(bundle))).hosts:
        for obstacle in (*host.everything, *(o for v in host.vnics for o in v.obstacles)):
            assert len(obstacle.text) < 2000
