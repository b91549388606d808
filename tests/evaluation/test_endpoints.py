"""From plans to rates."""

from __future__ import annotations

import pytest

from hvplanner.evaluation.drains import migration_paths, path_used
from hvplanner.evaluation.endpoints import BYTES_PER_S, members_used
from hvplanner.evaluation.placement import place
from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.design import Cluster, Design
from hvplanner.model.plan import NetworkPlacement, Plan, Port, Team
from tests.builders import changed, host_class, network, plan_for, tiny_design

GBIT = 1000 * BYTES_PER_S


def team_plan(
    design: Design, *, networks: tuple[str, ...] = ("lm",), nic: str = "nic10", **team: object
) -> Plan:
    """Return a plan with all networks on one team of two ports, without a virtual switch."""
    plan = plan_for(design, networks=networks, nic=nic)
    members = (Port(card=1, port=1, fabric="left"), Port(card=2, port=1, fabric="left"))
    both = Team.model_validate({"id": "both", "kind": "lbfo", "ports": members, **team})
    host = changed(
        plan.hosts[0],
        teams=(both,),
        switches=(),
        placements=tuple(
            NetworkPlacement(network=each.id, team="both") for each in design.networks
        ),
    )
    return changed(plan, hosts=(host,))


def only_migration(**fields: object) -> Design:
    return tiny_design(networks=(network("lm", "live_migration"),), **fields)


@pytest.mark.parametrize(
    ("kind", "mode", "algorithm", "transport", "used"),
    [
        ("single", "switch_independent", "dynamic", "tcp_ip", (False, False)),
        ("single", "switch_independent", "dynamic", "smb", (False, False)),
        ("lbfo", "switch_independent", "transport_ports", "tcp_ip", (True, False)),
        ("lbfo", "switch_independent", "dynamic", "tcp_ip", (True, False)),
        ("lbfo", "switch_independent", "hyper_v_port", "tcp_ip", (False, False)),
        ("lbfo", "lacp", "hyper_v_port", "tcp_ip", (False, False)),
        ("lbfo", "lacp", "dynamic", "tcp_ip", (True, True)),
        ("lbfo", "static", "transport_ports", "tcp_ip", (True, True)),
        # Between two hosts there is one pair of addresses: all migrations take the same member.
        ("lbfo", "switch_independent", "ip_addresses", "tcp_ip", (False, False)),
        ("lbfo", "switch_independent", "mac_addresses", "compression", (False, False)),
        ("lbfo", "static", "ip_addresses", "tcp_ip", (False, False)),
        ("lbfo", "lacp", "mac_addresses", "smb", (False, False)),
        ("set", "switch_independent", "dynamic", "tcp_ip", (True, False)),
        ("set", "switch_independent", "hyper_v_port", "tcp_ip", (False, False)),
        ("set", "switch_independent", "hyper_v_port", "smb", (True, True)),
    ],
)
def test_members_that_migrations_use(
    kind: str, mode: str, algorithm: str, transport: str, used: tuple[bool, bool]
) -> None:
    assert members_used(kind, mode, algorithm, transport) == used


def test_a_switch_independent_team_sends_on_all_members_and_receives_on_one() -> None:
    design = only_migration()
    (path,) = migration_paths(design, place(design), team_plan(design))
    profile = path.profile.of("node")
    assert profile.egress == (9.49 * GBIT, 9.49 * GBIT)
    assert profile.ingress == (9.49 * GBIT,)
    assert profile.egress_total is None


def test_the_demands_of_all_networks_on_the_team_are_taken_off() -> None:
    design = tiny_design(
        networks=(
            network("lm", "live_migration", demand_mbps=5000),
            network("csv", "cluster", demand_mbps=4000),
            network("mgmt", "management", demand_mbps=1000),
        )
    )
    plan = team_plan(design, networks=("lm", "csv"))
    lm, csv = migration_paths(design, place(design), plan)
    # What the live-migration network asks for itself is the migrations.
    assert lm.profile.of("node").egress_total == pytest.approx((18.98 - 5) * GBIT)
    assert csv.profile.of("node").egress_total == pytest.approx((18.98 - 10) * GBIT)


def test_jumbo_frames_leave_more_of_a_link() -> None:
    design = tiny_design(networks=(network("lm", "live_migration", mtu=9000),))
    (path,) = migration_paths(design, place(design), team_plan(design))
    assert path.profile.of("node").ingress == (9.9 * GBIT,)


def test_a_network_with_nothing_left_or_on_no_team_of_a_class_is_passed_over() -> None:
    design = tiny_design(
        networks=(network("lm", "live_migration"), network("csv", "cluster", demand_mbps=9500)),
        host_classes=(host_class("a", count=1), host_class("b", count=1)),
    )
    plan = plan_for(design, networks=("csv", "lm"))
    one, other = plan.hosts
    without = tuple(each for each in other.placements if each.network != "lm")
    paths = migration_paths(design, place(design), plan)
    assert [path.network for path in paths] == ["csv", "lm"]
    lost = changed(plan, hosts=(one, changed(other, placements=without)))
    assert [path.network for path in migration_paths(design, place(design), lost)] == ["csv"]
    full = changed(
        design, networks=(design.networks[0], changed(design.networks[1], demand_mbps=19_000))
    )
    assert [path.network for path in migration_paths(full, place(full), plan)] == ["lm"]


def test_where_the_first_network_fails_the_next_is_used() -> None:
    design = tiny_design()
    plan = plan_for(design)
    paths = migration_paths(design, place(design), plan)
    assert path_used(paths, plan, fallback=False).network == "lm"
    assert path_used(paths, plan, fallback=True).network == "csv"
    alone = plan_for(design, networks=("lm",))
    assert path_used(migration_paths(design, place(design), alone), alone, fallback=True) is None


def test_the_older_releases_cap_a_host_vnic_on_a_switch() -> None:
    design = tiny_design(cluster=Cluster(release="2012R2"))
    lm, csv = migration_paths(design, place(design), plan_for(design))
    assert lm.profile.of("node").egress_total is None
    assert csv.profile.of("node").egress_total == 4.5 * GBIT


def test_the_first_release_has_a_lower_ceiling_for_one_stream() -> None:
    older = only_migration(cluster=Cluster(release="2012"))
    (path,) = migration_paths(older, place(older), team_plan(older))
    assert path.profile.physics.stream_bytes_per_s == 338e6
    assert path.profile.physics.max_passes == 10


def test_compression_sends_less() -> None:
    design = only_migration(assumptions=(AssumptionOverride(id="compressed", value=400),))
    plan = team_plan(design)
    plan = changed(plan, migration=changed(plan.migration, transport="compression"))
    (path,) = migration_paths(design, place(design), plan)
    assert path.profile.physics.compression_ratio == pytest.approx(2.5)


def test_compression_takes_no_more_memory_than_the_host_compresses() -> None:
    def caps(transport: str, nic: str, **values: int) -> tuple[float | None, float | None]:
        design = only_migration(
            assumptions=tuple(
                AssumptionOverride(id=key, value=value) for key, value in values.items()
            )
        )
        plan = team_plan(design, nic=nic, mode="lacp")
        plan = changed(plan, migration=changed(plan.migration, transport=transport))
        (path,) = migration_paths(design, place(design), plan)
        rates = path.profile.of("node")
        return rates.egress_total, rates.ingress_total

    # Half of 20 Gbit/s of memory goes over the wire; two ports of 25 GbE could carry more.
    assert caps("compression", "nic25") == (10 * GBIT, 10 * GBIT)
    assert caps("compression", "nic25", compressed=800) == (16 * GBIT, 16 * GBIT)
    assert caps("compression", "nic25", compression_host=8000) == (4 * GBIT, 4 * GBIT)
    assert caps("tcp_ip", "nic25") == (None, None)
    assert caps("compression", "nic1") == (None, None)


def smb(design: Design, *, nic: str = "nic10", limit: int | None = 0, kind: str = "set") -> Plan:
    plan = team_plan(design, kind=kind, nic=nic)
    settings = changed(plan.migration, transport="smb", smb_limit_mbps=limit)
    return changed(plan, migration=settings)


def test_smb_spreads_a_migration_over_the_members_with_more_connections_each() -> None:
    design = only_migration()
    (path,) = migration_paths(design, place(design), smb(design))
    assert path.profile.physics.members_per_stream is None
    assert path.profile.physics.stream_bytes_per_s == 2 * 4 * 4 * GBIT
    assert len(path.profile.of("node").ingress) == 2


def test_rdma_on_every_member_lifts_the_ceiling_of_a_stream() -> None:
    design = only_migration()
    (path,) = migration_paths(design, place(design), smb(design, nic="nic25"))
    assert path.profile.physics.stream_bytes_per_s is None
    (hidden,) = migration_paths(design, place(design), smb(design, nic="nic25", kind="lbfo"))
    assert hidden.profile.physics.stream_bytes_per_s is not None


def test_smb_is_limited_to_a_share_of_all_nics_where_the_cluster_has_the_limit() -> None:
    def cap(release: str, limit: int | None, *, hosts_limit: bool = False) -> float | None:
        design = only_migration(
            cluster=Cluster.model_validate({"release": release, "hosts_limit": hosts_limit})
        )
        (path,) = migration_paths(design, place(design), smb(design, limit=limit))
        return path.profile.of("node").egress_total

    assert cap("2022", None) == 5 * GBIT
    assert cap("2022", 3000) == 3 * GBIT
    assert cap("2022", 0) is None
    assert cap("2022", None, hosts_limit=True) is None
    assert cap("2019", None) is None


def test_equal_rates_are_an_equal_profile_whatever_the_plan_looks_like() -> None:
    design = only_migration()
    plan = plan_for(design)
    renamed = changed(
        plan.hosts[0].teams[0], id="other", ports=(Port(card=2, port=2, fabric="right"),)
    )
    placed = changed(plan.hosts[0].placements[0], team="other")
    other = changed(
        plan, hosts=(changed(plan.hosts[0], teams=(renamed,), switches=(), placements=(placed,)),)
    )
    (one,), (two,) = (migration_paths(design, place(design), each) for each in (plan, other))
    assert one.profile == two.profile
    assert hash(one.profile) == hash(two.profile)
