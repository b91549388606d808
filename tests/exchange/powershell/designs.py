"""Designs whose every name is hostile, of any release and in any form that scripts know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import Phase, settings
from hypothesis import strategies as st

from hvplanner.model.hardware import Host
from hvplanner.model.plan import MigrationSettings, NetworkPlacement
from hvplanner.model.releases import releases
from hvplanner.model.workload import VmGroup, VNic
from tests.builders import changed, host_plan, plan_for, tiny_design, vm

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design

BAITS = (
    *("'; Remove-VM *; '", '"$(Get-Date)"', "`n$x", "a;b\nc\r\n", "#> x <#", "'@\n@'", "-Name"),
    *("\u2018\u2019\u201a\u201b", "\u201c\u201d\u201e", "\u202etxet", "\x00\x1b[2J", "<%x%>"),
    *("$true", "<$(x)>", "😀", "é", "a\u0301", "{0}", "}", "%SystemRoot%", "\u2028", "*", "[a-z]"),
)
TEXTS = st.one_of(
    st.sampled_from(BAITS),
    st.text(st.characters(), min_size=1, max_size=40),
    st.lists(st.sampled_from(BAITS), min_size=1, max_size=5).map("".join),
)
RELEASES = tuple(releases())


reading = settings(max_examples=10, phases=(Phase.explicit, Phase.generate))
"""For what reads whole scripts, which takes long: shrinking would take minutes."""


def _has_halves(name: str) -> bool:
    return any(0xD800 <= ord(character) <= 0xDFFF for character in name)


NAMES = TEXTS.filter(lambda name: not _has_halves(name))
"""Texts that a design can hold: halves of characters are refused when it is read."""


def kind_of(release: str) -> str:
    """Return the teams that a switch can be on."""
    return "set" if releases()[release].has_set else "lbfo"


def named(
    name: Callable[[], str], release: str = "2025", transport: str = "tcp_ip", kind: str = "set"
) -> Design:
    """Return the tiny design with its plan, all names from a source, and a VM that wants a VF."""
    design = tiny_design()
    switch, team, host = name(), name(), name()
    networks = tuple(
        changed(each, name=name(), subnet=f"10.0.{at}.0/24", vlan=at * 10, mtu=9000 if at else 1500)
        for at, each in enumerate(design.networks)
    )
    design = changed(
        design,
        cluster=changed(design.cluster, name=f"C{name()}", release=release),
        host_classes=tuple(changed(each, name=name(), count=1) for each in design.host_classes),
        hosts=(Host(id="named", host_class="node", name=host),),
        networks=networks,
        vm_groups=(VmGroup(id="web", name=name(), count=2, memory_mib=1024, vnics=(_vnic("e"),)),),
        vms=(changed(vm("sql", vnics=(_vnic(name()),)), name=name()),),
    )
    plan = plan_for(design, transport=transport)
    hosts = tuple(
        changed(
            each,
            teams=tuple(_team(one, team, kind) for one in each.teams),
            switches=tuple(changed(one, id=switch, team=team) for one in each.switches),
            placements=tuple(
                changed(one, team=team) if one.team == "converged" else one
                for one in each.placements
            ),
        )
        for each in plan.hosts
    )
    return changed(design, plan=changed(plan, hosts=hosts))


def plain() -> str:
    """Return a name with nothing but a quote in it."""
    return "it's plain"


def _vnic(vnic_id: str) -> VNic:
    return VNic(id=vnic_id, network="vms", sriov="wanted")


def _team(team, name, kind):
    return changed(team, id=name, kind=kind) if team.id == "converged" else team


@st.composite
def planned(draw: st.DrawFn, release: str | None = None) -> Design:
    """Return a design with a plan of teams, switches and networks in any legal arrangement."""
    release = draw(st.sampled_from(RELEASES)) if release is None else release
    known = releases()[release]
    design = named(iter(f"n{number}" for number in range(100)).__next__, release)
    nic = draw(st.sampled_from(["nic10", "nic25"]))
    processors = draw(st.sampled_from([2, 32, 72, 512]))
    classes = tuple(changed(each, logical_processors=processors) for each in design.host_classes)
    rdma = draw(st.booleans())
    networks = tuple(
        changed(each, rdma=rdma and each.role == "cluster") for each in design.networks
    )
    design = changed(design, host_classes=classes, networks=networks)
    ports = [port for team in host_plan(cards=3).teams for port in team.ports]
    assert design.plan is not None
    base = design.plan.hosts[0]
    extra = [changed(ports[-1], card=3, port=number) for number in (1, 2)]
    kinds = draw(st.lists(st.sampled_from(["single", "lbfo", "set"]), min_size=2, max_size=2))
    teams, switches = [], []
    for at, (kind, members) in enumerate(zip(kinds, (ports[1:], extra), strict=True)):
        kind = "lbfo" if kind == "set" and not known.has_set else kind
        taken = members[:1] if kind == "single" else members
        algorithms = known.lbfo_algorithms if kind == "lbfo" else known.set_algorithms
        algorithm = draw(st.sampled_from(algorithms)) if algorithms else "dynamic"
        teams.append(
            changed(
                base.teams[1], id=f"team{at}", kind=kind, algorithm=algorithm, ports=tuple(taken)
            )
        )
        if kind == "set" or draw(st.booleans()):
            iov = kind != "lbfo" and draw(st.booleans())
            switches.append(
                changed(
                    base.switches[0],
                    id=f"switch{at}",
                    team=f"team{at}",
                    sriov=iov,
                    vfs_per_port=draw(st.integers(1, 8)) if iov else 0,
                    bandwidth_mode="none" if iov else draw(st.sampled_from(["weight", "absolute"])),
                )
            )
    switched = {each.team for each in switches}
    free = [each.id for each in teams]
    of_one = {each.id for each in teams if each.kind == "single"} - switched
    placements = [NetworkPlacement(network="lm", team="lm-port", share_percent=100)]
    for network in (each.id for each in design.networks):
        if network != "lm" and free:
            team = draw(st.sampled_from(free))
            placements.append(
                NetworkPlacement(network=network, team=team, share_percent=draw(st.integers(0, 30)))
            )
            if team in of_one:
                free.remove(team)
    carried = [each.network for each in placements if each.network in ("lm", "csv")]
    scope = changed(design.cluster, hosts_limit=draw(st.booleans()))
    migration = MigrationSettings(
        networks=tuple(draw(st.permutations(carried))),
        transport=draw(st.sampled_from(known.transports)),
        simultaneous=draw(st.integers(1, 10)),
        smb_limit_mbps=draw(st.sampled_from([None, 0, 5000])),
    )
    host = changed(
        base,
        nics=(changed(base.nics[0], model=nic, count=3),),
        teams=(base.teams[0], *teams),
        switches=tuple(switches),
        placements=tuple(placements),
    )
    plan = changed(design.plan, hosts=(host,), migration=migration, fingerprint="")
    return changed(design, cluster=scope, plan=plan)
