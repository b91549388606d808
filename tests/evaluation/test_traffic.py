"""What one member of a team has to carry alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.model.design import Cluster, Design
from tests.builders import changed, group, network, plan_for, tiny_design, vnic

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Finding
    from hvplanner.model.plan import Plan


def warnings(design: Design, *, transport: str = "tcp_ip", **team: object) -> dict[str, Finding]:
    """Return the warnings of this kind on a plan whose team of two 10 GbE ports is as given."""
    plan = with_team(plan_for(design, transport=transport), **team)
    found = [
        each
        for each in evaluate(design, plan).findings
        if each.rule in ("capacity.inbound_one_member", "capacity.one_vport")
    ]
    assert {each.severity for each in found} <= {"warning"}
    assert {each.place for each in found} <= {("plan", "hosts", "node", "teams", "converged")}
    return {each.rule.removeprefix("capacity."): each for each in found}


def with_team(plan: Plan, **team: object) -> Plan:
    host = plan.hosts[0]
    teams = (host.teams[0], changed(host.teams[1], **team))
    return changed(plan, hosts=(changed(host, teams=teams),))


def csv_of(mbps: int, role: str = "cluster", **fields: object) -> Design:
    return tiny_design(
        cluster=Cluster(release="2019"),
        networks=(
            network("mgmt", "management", demand_mbps=1000),
            network("lm", "live_migration"),
            network("csv", role, demand_mbps=mbps, **fields),
            network("vms", "vm"),
        ),
    )


@pytest.mark.parametrize(
    ("team", "rule"),
    [
        ({"kind": "set", "algorithm": "hyper_v_port"}, "one_vport"),
        ({"kind": "set", "algorithm": "dynamic"}, "inbound_one_member"),
        ({"kind": "lbfo", "algorithm": "hyper_v_port"}, "one_vport"),
        ({"kind": "lbfo", "algorithm": "dynamic"}, "inbound_one_member"),
        ({"kind": "lbfo", "algorithm": "transport_ports"}, "inbound_one_member"),
        ({"kind": "lbfo", "mode": "lacp", "algorithm": "hyper_v_port"}, "one_vport"),
        ({"kind": "lbfo", "mode": "lacp", "algorithm": "dynamic"}, None),
        ({"kind": "lbfo", "mode": "static", "algorithm": "transport_ports"}, None),
    ],
)
def test_a_host_network_that_asks_more_than_a_member_has_is_a_warning(
    team: dict[str, object], rule: str | None
) -> None:
    assert list(warnings(csv_of(12_000), **team)) == ([rule] if rule else [])
    assert warnings(csv_of(9000), **team) == {}


def test_numbers_and_names_are_said() -> None:
    (finding,) = warnings(csv_of(12_000)).values()
    assert finding.title == (
        "csv asks 12 Gbit/s of team converged on node; one of its links has 10 Gbit/s."
    )
    assert "one host vNIC for every member" in finding.remedy


def test_by_hash_all_networks_together_arrive_on_the_primary() -> None:
    hashed = {"kind": "lbfo", "algorithm": "transport_ports"}
    (finding,) = warnings(csv_of(9500), **hashed).values()
    assert finding.title.startswith("10.5 Gbit/s are asked of team converged")


@pytest.mark.parametrize(
    ("role", "fields", "transport"),
    [
        ("storage", {}, "tcp_ip"),
        ("cluster", {"rdma": True}, "tcp_ip"),
        ("cluster", {}, "smb"),
    ],
)
def test_smb_multichannel_takes_all_members(
    role: str, fields: dict[str, object], transport: str
) -> None:
    assert warnings(csv_of(12_000, role, **fields), transport=transport) == {}


def test_a_vnic_that_asks_more_than_a_member_has_is_a_warning() -> None:
    def asking(mbps: int) -> Design:
        return tiny_design(vm_groups=(group("web", count=2, vnics=(vnic(demand_mbps=mbps),)),))

    assert warnings(asking(10_000)) == {}
    (finding,) = warnings(asking(11_000), algorithm="dynamic").values()
    assert finding.rule == "capacity.one_vport"
    assert finding.title.startswith("vNIC eth0 of web asks 11 Gbit/s of team converged")


def adapters(design: Design, *, transport: str = "tcp_ip", **team: object) -> list[Finding]:
    plan = with_team(plan_for(design, transport=transport), **team)
    return [
        each for each in evaluate(design, plan).findings if each.rule == "migration.smb_needs_vnics"
    ]


def test_smb_on_a_set_team_is_told_how_many_adapters_it_needs() -> None:
    (finding,) = adapters(tiny_design(), transport="smb")
    assert finding.severity == "info"
    assert finding.place == ("plan", "hosts", "node", "teams", "converged")
    assert finding.title == (
        "csv over SMB on team converged of node needs 2 host vNICs, one for each of its links."
    )
    assert "Set-VMNetworkAdapterTeamMapping" in finding.remedy


def test_a_network_with_rdma_needs_them_whatever_migrations_use() -> None:
    (finding,) = adapters(csv_of(0, rdma=True))
    assert "needs 2 host vNICs" in finding.title


def test_no_adapters_are_asked_for_without_smb_or_without_several_members() -> None:
    design = tiny_design()
    assert adapters(design) == []
    assert adapters(design, transport="smb", kind="lbfo") == []
    (one, _) = plan_for(design).hosts[0].teams[1].ports
    assert adapters(design, transport="smb", ports=(one,)) == []
