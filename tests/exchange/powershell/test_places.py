"""VMs move to the hosts that a plan chose."""

from __future__ import annotations

from hvplanner.exchange.powershell import (
    intent,
    plan_script,
    rollback,
)
from hvplanner.model.hardware import Host
from hvplanner.model.plan import PlacedVms
from tests.builders import changed
from tests.exchange.powershell.running import (
    built,
    faults_by_tests,
)


def with_places(design, **places):
    """Return the design with three named VMs on the first of two hosts, and a plan with places."""
    hosts = tuple(Host(id=each, host_class="node", name=f"HV-{each}") for each in ("a", "b"))
    spec = design.vms[0]
    vms = tuple(
        changed(spec, id=each, name=f"VM {each}", host="b" if each == "z" else "a")
        for each in ("x", "y", "z")
    )
    placement = tuple(PlacedVms(vm=vm, host=host) for vm, host in places.items())
    return changed(
        design,
        host_classes=(changed(design.host_classes[0], count=0),),
        hosts=hosts,
        vm_groups=(),
        vms=vms,
        plan=changed(design.plan, placement=placement),
    )


def whereabouts(cluster):
    return {vm.name[-1]: host.name[-1] for host in cluster.state.hosts for vm in host.vms}


def test_that_vms_move_to_the_hosts_that_the_plan_has_them_on_and_back(design):
    today = with_places(design)
    chosen = with_places(design, x="b", z="b")
    cluster = built(today)
    assert whereabouts(cluster) == {"x": "a", "y": "a", "z": "b"}
    cluster.run(plan_script(intent(chosen, today)))
    assert cluster.moved == [("VM x", "HV-b")]
    assert not any(faults_by_tests(chosen, cluster))
    cluster.run(plan_script(rollback(chosen, today), is_rollback=True))
    assert whereabouts(cluster) == {"x": "a", "y": "a", "z": "b"}


def test_that_a_vm_without_room_moves_when_another_has_left_and_one_that_does_not_run_is_moved(
    design,
):
    swapped = with_places(design, x="b", z="a")
    cluster = built(with_places(design))
    a, b = cluster.state.hosts
    a.memory_bytes, b.memory_bytes = 3 * a.vms[0].memory_bytes, b.vms[0].memory_bytes
    cluster.run(plan_script(intent(swapped)))
    assert cluster.moved == [("VM z", "HV-a"), ("VM x", "HV-b")]
    next(vm for vm in a.vms if vm.name == "VM y").is_running = False
    cluster.run(plan_script(intent(with_places(design, x="b", y="b", z="a"))))
    assert whereabouts(cluster) == {"x": "b", "y": "b", "z": "a"}


def test_that_a_vm_that_finds_no_room_is_named(design):
    cluster = built(with_places(design))
    cluster.state.hosts[1].memory_bytes = 0
    script = plan_script(intent(with_places(design, x="b")))
    cluster.run(script)
    assert "The VM was not moved: VM x: the host has no memory left" in cluster.warnings
    cluster.state.hosts[0].vms[0].name = "else"
    cluster.run(script)
    assert "VM x: the cluster has no role of this name, or several" in cluster.warnings
