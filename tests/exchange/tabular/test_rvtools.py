"""Exports of RVTools become a design, and nothing of them is left out unsaid."""

from __future__ import annotations

import pytest

from hvplanner.exchange.tabular import TabularProblem, Wishes, imported, read
from hvplanner.exchange.tabular.rvtools import sheet_of
from hvplanner.model import storage
from tests.exchange.tabular.books import (
    HOST,
    INFO,
    KERNEL,
    NETWORK,
    NIC,
    PORT,
    book,
    stored_book,
    vhost,
    vinfo,
)

META = {"vMetaData": [["RVTools version"], ["4.4.2"]]}


def export(**sheets):
    """Return what an export with these sheets becomes: vInfo, vHost and so on by their rows."""
    titles = {
        **{"vInfo": INFO, "vHost": HOST, "vNIC": NIC, "vNetwork": NETWORK},
        **{"vSC_VMK": KERNEL, "vPort": PORT},
    }
    tables = {name: [titles[name], *rows] for name, rows in sheets.items()}
    return imported([read("export.xlsx", book({**tables, **META}))], Wishes())


def said(result, kind):
    """Return what a report says of a kind, with how often."""
    return {note.what: note.count for note in result.notes if note.kind == kind}


def two_hosts():
    return [vhost("esx1.corp"), vhost("esx2.corp", **{"# Memory": 524_160})]


def test_that_hosts_of_the_same_model_are_one_class_though_esxi_keeps_some_memory():
    result = export(vHost=two_hosts(), vInfo=[vinfo("a")])
    assert [(each.id, each.memory_mib) for each in result.design.host_classes] == [
        ("PowerEdge R640", 524_288)
    ]
    assert [each.id for each in result.design.hosts] == ["esx1.corp", "esx2.corp"]
    assert any("rounded up" in what for what in said(result, "assumed"))


def test_that_hyper_threading_doubles_the_cores():
    result = export(vHost=[vhost("a"), vhost("b", **{"HT Active": False})], vInfo=[vinfo("v")])
    assert sorted(each.logical_processors for each in result.design.host_classes) == [32, 64]


def test_that_memory_in_bytes_is_told_by_its_size():
    result = export(vHost=[vhost("a", **{"# Memory": 549_618_253_824})], vInfo=[vinfo("v")])
    assert result.design.host_classes[0].memory_mib == 524_288


def test_that_a_vm_has_its_memory_processors_generation_and_place():
    vm = export(vHost=two_hosts(), vInfo=[vinfo("a", "ESX2")]).design.vms[0]
    assert (vm.id, vm.memory_mib, vm.processors, vm.generation) == ("a", 8192, 4, 2)
    assert vm.host == "esx2.corp"


@pytest.mark.parametrize(
    ("system", "family"),
    [
        ("Microsoft Windows Server 2019 (64-bit)", "windows"),
        ("Ubuntu Linux (64-bit)", "linux"),
        ("FreeBSD 13", "other"),
        ("", "windows"),
    ],
)
def test_that_the_guest_is_told_by_its_system(system, family):
    cells = {"OS according to the configuration file": system}
    assert export(vInfo=[vinfo("a", **cells)]).design.vms[0].guest.family == family


def test_that_adapters_come_from_vnetwork_with_those_that_pass_a_function_through():
    rows = [
        ["a", "Network adapter 1", "Vmxnet3", "VLAN 20", "uuid-a"],
        ["a", "Network adapter 2", "Sriov", "iSCSI", "uuid-a"],
    ]
    vm = export(vInfo=[vinfo("a", **{"Network #1": "else"})], vNetwork=rows).design.vms[0]
    assert [(each.network, each.sriov) for each in vm.vnics] == [
        ("VLAN 20", "off"),
        ("iSCSI", "wanted"),
    ]


def test_that_without_vnetwork_the_columns_of_vinfo_tell_the_networks():
    vm = export(vInfo=[vinfo("a", **{"Network #1": "N1", "Network #2": "N2"})]).design.vms[0]
    assert [each.network for each in vm.vnics] == ["N1", "N2"]


def test_that_adapters_are_found_by_name_where_vinfo_has_no_ids():
    rows = [["a", "1", "Vmxnet3", "N1", "uuid-a"]]
    vm = export(vInfo=[vinfo("a", **{"VM UUID": None})], vNetwork=rows).design.vms[0]
    assert [each.network for each in vm.vnics] == ["N1"]


def test_that_two_vms_of_one_name_are_two_with_their_own_adapters():
    rows = [["a", "1", "Vmxnet3", "N1", "u1"], ["a", "1", "Vmxnet3", "N2", "u2"]]
    info = [vinfo("a", **{"VM UUID": "u1"}), vinfo("a", **{"VM UUID": "u2"})]
    vms = export(vInfo=info, vNetwork=rows).design.vms
    assert [(vm.id, vm.vnics[0].network) for vm in vms] == [("a", "N1"), ("a (2)", "N2")]


def test_that_templates_and_what_is_switched_off_are_left_out_and_named():
    info = [
        vinfo("on"),
        vinfo("off", Powerstate="poweredOff"),
        vinfo("sleeps", Powerstate="suspended"),
        vinfo("form", Template=True),
        vinfo("twin", **{"SRM Placeholder": True}),
    ]
    result = export(vInfo=info)
    assert [vm.id for vm in result.design.vms] == ["on", "sleeps"]
    left = {note.examples for note in result.notes if note.kind == "left_out"}
    assert {("off",), ("form", "twin")} <= left


def test_that_a_wish_takes_what_is_switched_off():
    data = book({"vInfo": [INFO, vinfo("off", Powerstate="poweredOff")], **META})
    result = imported([read("x.xlsx", data)], Wishes(switched_off=True))
    assert [vm.id for vm in result.design.vms] == ["off"]


def test_that_cards_are_told_by_bus_address_and_driver():
    ports = [
        ["esx1.corp", "vmnic0", "ixgben", 10_000, "", "0000:3b:00.0"],
        ["esx1.corp", "vmnic1", "ixgben", 0, "", "0000:3b:00.1"],
        ["esx1.corp", "vmnic2", "strange", 25_000, "", "0000:af:00.0"],
        ["esx1.corp", "vusb0", "cdce", 100, "", ""],
        ["esx1.corp", "vmnic3", "igbn", 0, "", "0000:01:00.0"],
    ]
    result = export(vHost=[vhost("esx1.corp")], vInfo=[vinfo("a")], vNIC=ports)
    models = {each.model for each in result.design.host_classes[0].nics}
    assert models == {"intel-x520-da2", "strange-1x25000"}
    assert [each.id for each in result.design.nic_models] == ["strange-1x25000"]
    left = said(result, "left_out")
    assert any("down" in what for what in left)
    assert any("board's controller" in what for what in left)


def test_that_ports_have_switches_of_their_rate_on_two_sides():
    ports = [["esx1.corp", "vmnic0", "icen", 25_000, "", "0000:3b:00.0"]]
    design = export(vHost=two_hosts(), vInfo=[vinfo("a")], vNIC=ports).design
    assert [each.id for each in design.fabrics] == ["switch-a-25g"]
    ports.append(["esx1.corp", "vmnic1", "icen", 25_000, "", "0000:3b:00.1"])
    result = export(vHost=two_hosts(), vInfo=[vinfo("a")], vNIC=ports)
    assert [each.id for each in result.design.fabrics] == ["switch-a-25g", "switch-b-25g"]
    assert any("Two switches" in what for what in said(result, "assumed"))


def test_that_hosts_with_other_cards_are_another_class():
    ports = [["esx1.corp", "vmnic0", "icen", 25_000, "", "0000:3b:00.0"]]
    classes = export(vHost=two_hosts(), vInfo=[vinfo("a")], vNIC=ports).design.host_classes
    assert [each.id for each in classes] == ["PowerEdge R640", "PowerEdge R640 (2)"]


def test_that_vmkernel_networks_have_a_purpose_by_name_a_subnet_and_a_vlan():
    kernel = [
        ["esx1.corp", "Management Network", "vmk0", "10.0.0.1", "255.255.255.0", 1500],
        ["esx1.corp", "vMotion-A", "vmk1", "10.0.1.1", "255.255.254.0", 9000],
        ["esx2.corp", "vMotion-A", "vmk1", "10.0.1.2", "255.255.254.0", 1500],
        ["other.corp", "iSCSI", "vmk2", "10.0.2.1", "255.255.255.0", 9000],
    ]
    ports = [["esx1.corp", "vMotion-A", "vSwitch0", 11], ["esx1.corp", "idle", "vSwitch0", 99]]
    result = export(vHost=two_hosts(), vInfo=[vinfo("a")], vSC_VMK=kernel, vPort=ports)
    found = {each.id: each for each in result.design.networks}
    assert set(found) == {"Management Network", "vMotion-A"}
    motion = found["vMotion-A"]
    assert (motion.role, motion.live_migration) == ("live_migration", True)
    assert (motion.subnet, motion.vlan, motion.mtu) == ("10.0.0.0/23", 11, 1500)
    assert any("smallest" in what for what in said(result, "contradiction"))
    assert any("Port groups that no VM" in what for what in said(result, "left_out"))


def test_that_the_largest_cluster_is_taken_and_another_where_it_is_wished():
    info = [vinfo("a"), vinfo("b", "x", Cluster="C2")]
    hosts = [*two_hosts(), vhost("x", Cluster="C2")]
    data = book({"vInfo": [INFO, *info], "vHost": [HOST, *hosts], **META})
    source = read("x.xlsx", data)
    first = imported([source], Wishes())
    assert (first.design.cluster.name, [vm.id for vm in first.design.vms]) == ("C1", ["a"])
    assert said(first, "left_out")["VMs of other clusters"] == 1
    second = imported([source], Wishes(cluster="C2"))
    assert [host.id for host in second.design.hosts] == ["x"]
    with pytest.raises(TabularProblem, match="Known: C1, C2"):
        imported([source], Wishes(cluster="C3"))


def test_that_the_release_is_assumed_and_said_unless_it_is_wished():
    result = export(vInfo=[vinfo("a")])
    assert result.design.cluster.release == "2025"
    assert any("Windows Server 2025" in what for what in said(result, "assumed"))
    data = book({"vInfo": [INFO, vinfo("a")], **META})
    assert imported([read("x", data)], Wishes("2019")).design.cluster.release == "2019"


def test_that_hosts_which_only_vms_name_have_the_memory_these_need():
    result = export(vInfo=[vinfo("a", "h1", Memory=100_000), vinfo("b", "h2")])
    assert [each.memory_mib for each in result.design.host_classes] == [128 * 1024]
    assert any("No table lists hosts" in what for what in said(result, "assumed"))


def test_that_sheets_which_repeat_vinfo_are_read_where_that_has_less():
    memory = [["VM", "Size MiB"], ["a", 2048]]
    whole = {"vInfo": [INFO, vinfo("a")], "vMemory": memory, **META}
    result = imported([read("x.xlsx", book(whole))], Wishes())
    assert result.design.vms[0].memory_mib == 8192
    assert "vMemory" in {note.where for note in result.notes if note.kind == "left_out"}
    short = {**whole, "vInfo": [["VM", "CPUs"], ["a", 2]]}
    vm = imported([read("x.xlsx", book(short))], Wishes()).design.vms[0]
    assert (vm.memory_mib, vm.processors) == (2048, 2)


def test_that_every_sheet_and_column_without_use_is_named():
    tables = {"vInfo": [[*INFO, "Annotation"], [*vinfo("a"), "x"]], "vDisk": [["VM"], ["a"]]}
    result = imported([read("x.xlsx", book({**tables, **META}))], Wishes())
    left = [note for note in result.notes if note.kind == "left_out"]
    assert {"vDisk", "vMetaData"} <= {note.where for note in left}
    columns = next(note for note in left if note.what.startswith("Columns"))
    assert "Provisioned MiB" in columns.examples[0]
    assert columns.count == 4


def test_that_a_cell_that_is_no_value_is_named_with_its_row():
    result = export(vInfo=[vinfo("a"), vinfo("b", CPUs="many"), vinfo("c", Memory=None)])
    note = next(each for each in result.notes if each.where == "vInfo, CPUs")
    assert (note.kind, note.examples) == ("left_out", ("row 3",))
    assert [vm.id for vm in result.design.vms] == ["a", "b"]
    assert any("without memory" in what for what in said(result, "left_out"))


@pytest.mark.parametrize(
    ("name", "sheet"),
    [
        ("vInfo", "vinfo"),
        ("tabvInfo", "vinfo"),
        ("RVTools_tabvInfo.csv", "vinfo"),
        ("RVTools_tabvNIC.csv", "vnic"),
        ("vSC+VMK", "vscvmk"),
        ("vDisk", "vdisk"),
        ("vms.csv", None),
        ("Sheet1", None),
    ],
)
def test_that_sheets_are_known_by_their_names_in_all_versions(name, sheet):
    assert sheet_of(name) == sheet


def test_that_the_titles_of_the_command_line_are_the_same():
    text = (
        "vInfoVMName,vInfoPowerstate,vInfoTemplate,vInfoCPUs,vInfoMemory,vInfoCluster,vInfoHost,"
        "vInfoNetwork1,vInfoUUID\r\n"
        'web-1,poweredOn,False,4,"8,192",C1,esx1,VLAN 20,u1\r\n'
    )
    result = imported([read("RVTools_tabvInfo.csv", text.encode())], Wishes())
    vm = result.design.vms[0]
    assert (vm.id, vm.processors, vm.memory_mib, vm.host) == ("web-1", 4, 8192, "esx1")
    assert any("parts thousands" in what for what in said(result, "assumed"))


def test_that_files_of_one_export_come_together():
    files = {
        "RVTools_tabvInfo.csv": "VM;Powerstate;Cluster;Host\na;poweredOn;C1;esx1\n",
        "RVTools_tabvCPU.csv": "VM;CPUs\na;2\n",
        "RVTools_tabvMemory.csv": "VM;Size MB\na;4096\n",
        "RVTools_tabvHost.csv": "Host;Cluster;# Cores;HT Active;# Memory\nesx1;C1;16;True;131072\n",
    }
    sources = [read(name, text.encode()) for name, text in files.items()]
    design = imported(sources, Wishes()).design
    assert (design.vms[0].memory_mib, design.vms[0].processors) == (4096, 2)
    assert design.host_classes[0].logical_processors == 32


def test_that_what_is_imported_can_be_saved_and_read_whatever_the_names():
    names = ["\u202egnp.exe", "=cmd|'/c calc'!A1", "a\tb", "x" * 200, "<b>&amp;</b>", "👍"]
    data = stored_book({"vInfo": [INFO, *map(vinfo, names)], **META})
    result = imported([read("x.xlsx", data)], Wishes())
    assert [vm.id for vm in result.design.vms] == names
    assert storage.parse(storage.dumps(result.design).encode()) == result.design
