"""Bundles are read whatever shape PowerShell gave them; what is wrong with them is named."""

from __future__ import annotations

import contextlib
import copy
import json
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hvplanner.exchange.bundle import LARGEST_BUNDLE, BundleProblem, read_bundle
from tests.builders import changed, plan_for, tiny_design, vm
from tests.exchange.bundles import bundle_of, encoded, state_of, written
from tests.exchange.bundles.cmdlets import COLLECTOR, SHAPES
from tests.exchange.bundles.faults import JUNK, nested, places, without
from tests.exchange.bundles.ofguests import WHEN
from tests.exchange.bundles.state import BUILDS

ROLES = {0: "None", 1: "Cluster", 3: "ClusterAndClient"}
TRANSPORTS = {0: "TCPIP", 1: "Compression", 2: "SMB"}


def a_state(release="2022", kind="set"):
    design = tiny_design(
        vms=(vm("sql", guest={"integration": {"negotiated": "4.0", "expected": "5.0"}}),)
    )
    design = changed(design, cluster=changed(design.cluster, release=release))
    plan = plan_for(design)
    hosts = tuple(
        changed(host, teams=tuple(changed(each, kind=kind) for each in host.teams[1:]))
        for host in plan.hosts
    )
    return state_of(design, plan if kind == "set" else changed(plan, hosts=hosts))


def a_bundle(**fields):
    return {**bundle_of(tiny_design(), plan_for(tiny_design())), **fields}


def read(bundle, shape=COLLECTOR):
    return read_bundle(encoded(bundle, shape))


def of_section(value, section="Get-VM"):
    """Return what is read of one section of one host."""
    bundle = read({"nodes": [{"name": "N1", section: value}]})
    return bundle, bundle.clusters[0].nodes[0].records(section)


def a_record(**properties):
    return of_section([properties])[1][0]


def told(bundle):
    """Return what a bundle says, by what it means."""
    return [
        (
            cluster.name,
            [
                (each.text("Name"), each.word("Role", ROLES), each.number("Metric"))
                for each in cluster.records("Get-ClusterNetwork")
            ],
            [
                (
                    node.name,
                    node.record("Get-VMHost").flag("VirtualMachineMigrationEnabled"),
                    node.record("Get-VMHost").word(
                        "VirtualMachineMigrationPerformanceOption", TRANSPORTS
                    ),
                    [each.texts("Members") for each in node.records("Get-NetLbfoTeam")],
                    [each.bytes("MemoryStartup") for each in node.records("Get-VM")],
                    [each.moment("TimeCreated") for each in node.records("Get-WinEvent")],
                    [
                        len(each.texts("GuestIntrinsicExchangeItems"))
                        for each in node.records("Msvm_KvpExchangeComponent")
                    ],
                )
                for node in cluster.nodes
            ],
        )
        for cluster in bundle.clusters
    ]


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: f"{shape.enums}-{shape.encoding}")
def test_that_a_bundle_says_the_same_in_every_shape(shape):
    state = a_state()
    bundle = read(written(state, shape=shape), shape)
    assert told(bundle) == told(read(written(state)))
    assert not bundle.remarks
    assert bundle.collected == WHEN


@pytest.mark.parametrize("release", BUILDS)
def test_that_bundles_of_every_release_are_read(release):
    state = a_state("2022")
    state.release = release
    bundle = read(written(state))
    assert not bundle.remarks
    build = [node.record("Win32_OperatingSystem").number("BuildNumber") for node in nodes(bundle)]
    assert build == [BUILDS[release]] * 2
    assert all(node.has("Get-VMHost") == (release != "2008R2") for node in nodes(bundle))


def nodes(bundle):
    return [node for cluster in bundle.clusters for node in cluster.nodes]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_that_encodings_of_powershell_are_read(encoding):
    bundle = a_bundle()
    bundle["clusters"][0]["name"] = "Übung 😀"
    read_back = read_bundle(json.dumps(bundle, ensure_ascii=False).encode(encoding))
    assert read_back.clusters[0].name == "Übung 😀"
    assert not read_back.remarks


def test_that_a_file_of_windows_1252_is_read_with_a_remark():
    bundle = a_bundle()
    bundle["clusters"][0]["name"] = "Übung"
    read_back = read_bundle(json.dumps(bundle, ensure_ascii=False).encode("cp1252"))
    assert read_back.clusters[0].name == "Übung"
    assert "Windows-1252" in read_back.remarks[0].text


@pytest.mark.parametrize(
    ("escaped", "name"),
    [("N\\ud800", "N?"), ("N\\udc00\\ud83d", "N??"), ("N\\ud83d\\ude00", "N😀")],
)
def test_that_half_a_character_becomes_a_sign_and_is_remarked(escaped, name):
    bundle = encoded(a_bundle()).replace(b"node-01", escaped.encode())
    found = read_bundle(bundle)
    assert found.clusters[0].nodes[0].name == name
    damaged = any("characters of the file are damaged" in each.text for each in found.remarks)
    assert damaged == ("?" in name)


def test_that_sections_are_found_without_case_hyphens_and_spaces():
    bundle = read(
        {
            "Clusters": [{"Name": "C", "get cluster network": {"name": "LM"}, "HOSTS": []}],
            "nodes": [{"name": "N", "GetVMNetworkAdapterManagementOS": [{"NAME": "v"}]}],
        }
    )
    cluster, alone = bundle.clusters
    assert cluster.record("Get-ClusterNetwork").text("Name") == "LM"
    assert alone.nodes[0].record("Get-VMNetworkAdapter ManagementOS").text("Name") == "v"
    assert not bundle.remarks


def test_that_hosts_beside_their_cluster_are_brought_into_it():
    bundle = a_bundle()
    (cluster,) = bundle["clusters"]
    named, listed = cluster.pop("nodes")
    named["cluster"] = "TINY"
    bundle["hosts"] = [named, listed]
    (read_back,) = read(bundle).clusters
    assert [node.name for node in read_back.nodes] == ["node-01", "node-02"]


def test_that_records_are_given_to_the_host_that_remoting_names():
    bundle = a_bundle()
    (cluster,) = bundle["clusters"]
    for node in cluster.pop("nodes"):
        for section, value in node.items():
            if section != "name":
                records = value if isinstance(value, list) else [value]
                for each in records:
                    each["PSComputerName"] = f"{node['name'].upper()}.example.org"
                cluster.setdefault(section, []).extend(records)
    flat = read(bundle)
    assert [node.name for node in nodes(flat)] == ["NODE-01.example.org", "NODE-02.example.org"]
    assert told(flat)[0][2][0][1:] == told(read(a_bundle()))[0][2][0][1:]


def test_that_a_host_that_is_a_file_of_its_own_says_its_name():
    node = a_bundle()["clusters"][0]["nodes"][0]
    del node["name"]
    (cluster,) = read(node).clusters
    assert (cluster.name, cluster.nodes[0].name) == ("", "node-01")
    joined = read([node, {**node, "Win32_ComputerSystem": {"Name": "other"}}])
    assert [each.name for each in nodes(joined)] == ["node-01", "other"]


def test_that_several_clusters_stay_apart():
    first, second = a_state(), a_state()
    second.name = "other"
    bundle = read(written(first, second))
    assert [(each.name, len(each.nodes)) for each in bundle.clusters] == [("tiny", 2), ("other", 2)]


def test_that_parameters_of_a_resource_type_are_read_as_their_cmdlet_gives_them():
    bundle = a_bundle()
    section = "Get-ClusterResourceType Virtual Machine"
    values = bundle["clusters"][0][section]
    bundle["clusters"][0][section] = [
        {"ClusterObject": "Virtual Machine", "Name": name, "Value": value}
        for name, value in values.items()
    ]
    (cluster,) = read(bundle).clusters
    order = cluster.record(section).text("MigrationNetworkOrder")
    assert order == values["MigrationNetworkOrder"]


def test_that_what_the_collector_left_out_is_known():
    bundle = a_bundle()
    bundle["manifest"]["left_out"] = [{"node": "N1", "what": "Get-VM", "why": "is missing"}, "junk"]
    read_back = read(bundle)
    (left_out,) = read_back.left_out
    assert (left_out.node, left_out.what, left_out.why) == ("N1", "Get-VM", "is missing")
    assert "left_out" in read_back.remarks[0].text


def test_that_of_several_files_all_that_was_left_out_is_known():
    files = []
    for name in ("N1", "N2"):
        left_out = [{"node": name, "what": "Get-VM", "why": "is missing"}]
        files.append(
            encoded({"manifest": {"left_out": left_out}, "nodes": [{"name": name, "Get-VM": []}]})
        )
    bundle = read_bundle(*files)
    assert [each.name for each in nodes(bundle)] == ["N1", "N2"]
    assert [each.node for each in bundle.left_out] == ["N1", "N2"]


@pytest.mark.parametrize(
    ("value", "number"),
    [
        *((7, 7), ("7", 7), (" 30240 ", 30240), (7.0, 7), ("-3", -3), ({"value__": 7}, 7)),
        *(({"value": 7, "Value": "Seven"}, 7), ([7], 7), (2**64, 2**64)),
        *((True, None), (1.5, None), ("x", None), ("", None), (None, None), ([1, 2], None)),
        *((float("nan"), None), (float("inf"), None), (10**30, None), ("9" * 400, None)),
    ],
)
def test_that_numbers_are_understood(value, number):
    assert a_record(Metric=value).number("Metric") == number


@pytest.mark.parametrize(
    ("value", "flag"),
    [
        *((True, True), (False, False), ("True", True), ("false", False), (1, True), (0, False)),
        *(({"value__": 1}, True), ("On", True), ("Off", False), (2, None), ("yes", None)),
    ],
)
def test_that_flags_are_understood(value, flag):
    assert a_record(IovEnabled=value).flag("iovenabled") == flag


@pytest.mark.parametrize(
    ("value", "word"),
    [
        *((1, "Cluster"), ("1", "Cluster"), ("cluster", "Cluster"), ({"value__": 1}, "Cluster")),
        *(({"value": 3, "Value": "x"}, "ClusterAndClient"), ("Cluster And Client", ROLES[3])),
        *((2, ""), ("Client", ""), (None, ""), ({}, "")),
    ],
)
def test_that_enumerations_are_understood(value, word):
    assert a_record(Role=value).word("Role", ROLES) == word


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        *(("/Date(1700000000000)/", 1_700_000_000), ("/Date(1700000000000+0100)/", 1_700_000_000)),
        *(("2023-11-14T22:13:20.1234567Z", 1_700_000_000.123456), ("gestern", None)),
        *(("2023-11-14T23:13:20+01:00", 1_700_000_000), ("2023-11-14T22:13:20", 1_700_000_000)),
        *(({"value": "/Date(1700000000000)/", "DateTime": "Dienstag"}, 1_700_000_000), (5, None)),
        *(("/Date(999999999999999999)/", None), ("0001-01-01T00:00:00+10:00", None)),
    ],
)
def test_that_dates_are_understood(value, moment):
    expected = None if moment is None else datetime.fromtimestamp(moment, UTC)
    assert a_record(TimeCreated=value).moment("TimeCreated") == expected


@pytest.mark.parametrize(
    ("value", "amount"),
    [(4 * 2**30, 2**32), ("4294967296", 2**32), ("4 GB", 2**32), ("512mb", 2**29), (-1, None)],
)
def test_that_amounts_of_bytes_are_understood(value, amount):
    assert a_record(MemoryStartup=value).bytes("MemoryStartup") == amount


@pytest.mark.parametrize(
    ("value", "text"),
    [
        *(("a", "a"), (7, "7"), ({"Name": "N1", "Id": "1"}, "N1"), (["a"], "a"), (None, "")),
        *(({"value": "g", "Guid": "g"}, "g"), ({"IPAddressToString": "10.0.0.1"}, "10.0.0.1")),
        *((["a", "b"], ""), ({"x": 1}, "")),
    ],
)
def test_that_texts_are_understood(value, text):
    assert a_record(OwnerNode=value).text("OwnerNode") == text


def test_that_lists_are_understood_whatever_is_around_them():
    for value in (["a", "b"], {"value": ["a", "b"], "Count": 2}, [["a"], ["b"]]):
        assert a_record(Members=value).texts("Members") == ("a", "b")
    assert a_record(Members="a").texts("Members") == ("a",)
    setting = a_record(BandwidthSetting={"MinimumBandwidthWeight": 10})
    assert setting.record("BandwidthSetting").number("MinimumBandwidthWeight") == 10
    assert not setting.record("Name")
    assert setting.records("BandwidthSetting")[0].number("MinimumBandwidthWeight") == 10


def test_that_a_value_of_the_wrong_kind_is_remarked_once_however_often_it_is_read():
    bundle, records = of_section([{"State": "?"}, {"State": "?"}, {"State": 2}])
    for _ in range(3):
        assert [each.number("State") for each in records] == [None, None, 2]
    (remark,) = bundle.remarks
    assert (remark.where, remark.sample, remark.count) == ("N1", "?", 2)
    assert "State" in remark.text
    assert "Get-VM" in remark.text


def test_that_what_is_not_known_is_remarked():
    bundle = a_bundle(version=7)
    bundle["clusters"][0]["Get-Weather"] = {}
    bundle["clusters"][0]["nodes"][0]["Get-VM"] = "access denied"
    texts = " ".join(each.text for each in read(bundle).remarks)
    assert all(each in texts for each in ("version", "Get-Weather", "access denied"))


def test_that_a_host_that_is_there_twice_is_remarked_and_read_once():
    bundle = a_bundle()
    twice = copy.deepcopy(bundle["clusters"][0]["nodes"][0])
    bundle["clusters"][0]["nodes"].append(twice)
    read_back = read(bundle)
    assert len(nodes(read_back)) == 2
    assert any("twice" in each.text for each in read_back.remarks)


def test_that_remarks_are_bounded_and_cannot_steer_a_terminal():
    evil = {f"\x1b[2J\u202e{number}" * 99: 1 for number in range(5000)}
    bundle = read({"nodes": [{"name": "N\x07", "Get-VM": [], **evil}]})
    remarks = bundle.remarks
    assert len(remarks) <= 201
    assert all(len(each.text) < 1000 and each.text.isprintable() for each in remarks)
    assert "only the first" in remarks[-1].text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\xff\xfe", "empty"),
        (b"PK\x03\x04 no bundle", "no JSON"),
        (b"{}", "no cluster and no host"),
        (b'{"name": "x", "dependencies": {"a": 1}}', "no cluster and no host"),
        (b"[" * 100_000, "nested too deeply"),
        (b'{"nodes": ' + b"9" * 5000 + b"}", "number"),
        (b"[" + b"0," * 10_000_001 + b"0]", "too many values"),
        (bytes(LARGEST_BUNDLE + 1), "larger than 256 MB"),
    ],
    ids=("nothing", "a mark", "a zip", "an object", "another", "deep", "digits", "many", "large"),
)
def test_that_what_is_no_bundle_is_refused_with_the_reason(data, words):
    with pytest.raises(BundleProblem, match=words):
        read_bundle(data)


def test_that_of_a_file_that_ends_early_the_beginning_is_read():
    data = encoded(a_bundle())
    cut = read_bundle(data[: len(data) * 3 // 4])
    assert cut.clusters[0].records("Get-ClusterNetwork")
    assert "damaged at line 1" in cut.remarks[0].text


def test_that_a_bundle_without_some_sections_says_so():
    bundle = read(without(a_bundle(), "Get-NetAdapterSriov", "Get-ClusterNetwork"))
    assert not nodes(bundle)[0].has("Get-NetAdapterSriov")
    assert not nodes(bundle)[0].record("Get-NetAdapterSriov")
    assert bundle.clusters[0].records("Get-ClusterNetwork") == ()


def ask_everything(bundle):
    """Ask every record for every property in every way."""
    for holder in (*bundle.clusters, *nodes(bundle)):
        for records in holder.sections.values():
            for record in records:
                for name in (*record.raw, "Missing"):
                    record.text(name), record.texts(name), record.number(name), record.flag(name)
                    record.word(name, ROLES), record.moment(name), record.bytes(name)
                    record.records(name), record.has(name)
    return [each.text for each in bundle.remarks]


JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20)),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner),
    max_leaves=8,
)


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.data(), st.sampled_from(SHAPES))
def test_that_a_damaged_bundle_is_read_or_refused_and_never_fails(data, shape):
    bundle = written(SMALL, shape=shape)
    for _ in range(data.draw(st.integers(1, 4))):
        found = list(places(bundle))
        if not found:
            break
        holder, key = found[data.draw(st.integers(0, len(found) - 1))]
        if data.draw(st.booleans()):
            holder[key] = data.draw(st.sampled_from(JUNK).map(copy.deepcopy) | JSON_VALUES)
        else:
            del holder[key]
    raw = bytearray(encoded(bundle, shape))
    if data.draw(st.booleans()):
        at = data.draw(st.integers(0, len(raw)))
        raw[at:] = data.draw(st.binary(max_size=4)) + raw[at + data.draw(st.integers(0, 50)) :]
    with contextlib.suppress(BundleProblem):
        texts = "".join(ask_everything(read_bundle(bytes(raw))))
        assert texts.replace("\N{NO-BREAK SPACE}", " ").isprintable()


@given(st.binary(max_size=200))
def test_that_rubbish_is_refused(data):
    with pytest.raises(BundleProblem):
        read_bundle(data)


def test_that_nesting_below_what_is_read_does_no_harm():
    bundle = a_bundle()
    bundle["clusters"][0]["nodes"][0]["Get-VM"] = [{"Name": nested(400), "x": nested(400)}]
    assert ask_everything(read(bundle))


SMALL = a_state()
SMALL.hosts = SMALL.hosts[:1]
