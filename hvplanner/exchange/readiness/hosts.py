"""Whether a host, its ports and its switches can have VFs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.inventory.adapters import physical
from hvplanner.exchange.inventory.naming import guid
from hvplanner.exchange.inventory.wiring import SWITCHES, wiring
from hvplanner.exchange.notes import Notes
from hvplanner.exchange.readiness.checks import checks, of_reason, of_state
from hvplanner.language import translated
from hvplanner.model.sriovreadiness import (
    Obstacle,
    PortReadiness,
    SwitchReadiness,
    blocking,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.exchange.bundle import Node, Record
    from hvplanner.exchange.inventory.adapters import Adapter
    from hvplanner.exchange.inventory.wiring import Switch
    from hvplanner.model.sriovreadiness import Level

SRIOV, HYPERV = "Get-NetAdapterSriov", "Get-VMHost"
STATES = {
    **{0: "Unknown", 1: "Supported", 2: "MissingAcs", 3: "MissingPfDriver", 4: "NoBusResources"},
    **{5: "NoIoMmuSupport", 6: "NoVfBarSpace", 7: "NoOscSupport"},
}
"""Of SriovSupport; numbers from 5 on follow the order in which they are documented."""
FIRST_BUILD = 9200
"""Windows Server 2012."""
_LONGEST = 500


def obstacle(check: str, level: Level, name: str, text: str = "") -> Obstacle:
    """Return a check that has struck something."""
    known = checks()[check]
    return Obstacle(
        check=check,
        kind=known.kind,
        level=level,
        name=name,
        text=known.explanation(text[:_LONGEST]),
        remedy=translated(known.remedy),
        source=known.source,
        confidence=known.confidence,
    )


def host_obstacles(node: Node) -> tuple[Obstacle, ...]:
    """Return what keeps a whole host from SR-IOV."""
    build = node.record("Win32_OperatingSystem").number("BuildNumber")
    if build is not None and build < FIRST_BUILD:
        return (obstacle("release", "host", node.name),)
    host = node.record(HYPERV)
    can = host.flag("IovSupport")
    if can:
        return ()
    reasons = tuple(_of_reasons(host, "host", node.name))
    if can is None and not reasons:
        return (obstacle("host_not_told", "host", node.name),)
    return reasons or (obstacle("host_said", "host", node.name, "IovSupport False"),)


def _of_reasons(record: Record, level: Level, name: str) -> Iterator[Obstacle]:
    """Yield what the reasons mean; what is not known, or in another language, as it is said."""
    for text in record.texts("IovSupportReasons"):
        known = of_reason(text)
        if known is None:
            yield obstacle(f"{level}_said", level, name, text)
        else:
            yield obstacle(known.id, level, name)


def switches_and_ports(
    node: Node,
) -> tuple[tuple[SwitchReadiness, ...], tuple[PortReadiness, ...]]:
    """Return the external switches of a host, and its ports that can have VFs or should."""
    # What of adapters and switches is left out is for the import to say.
    adapters = physical(node, Notes())
    switches = wiring(node, adapters, Notes()).switches
    records = {each.text("Name").casefold(): each for each in node.records(SWITCHES)}
    of_port = {port: switch.name for switch in switches for port in switch.uplink.ports}
    sriov = {each.text("Name").casefold(): each for each in node.records(SRIOV)}
    ports = tuple(
        _port(node, adapter, of_port.get(adapter.name, ""), sriov.get(adapter.name.casefold()))
        for adapter in adapters
        if adapter.name.casefold() in sriov or adapter.name in of_port
    )
    found = (_switch(node, each, records[each.name.casefold()], ports) for each in switches)
    return tuple(found), ports


def _switch(
    node: Node, switch: Switch, record: Record, ports: Sequence[PortReadiness]
) -> SwitchReadiness:
    found = []
    if switch.uplink.kind == "lbfo":
        found.append(obstacle("lbfo", "switch", switch.name))
    if not switch.sriov:
        found.append(obstacle("switch_plain", "switch", switch.name))
    if record.flag("IovSupport") is False:
        of_host = record.texts("IovSupportReasons") == node.record(HYPERV).texts(
            "IovSupportReasons"
        )
        found += () if of_host else _of_reasons(record, "switch", switch.name)
    found += (
        obstacle("extension", "switch", switch.name, each)
        for each in _extensions(node, switch.name)
    )
    return SwitchReadiness(
        name=switch.name,
        ports=switch.uplink.ports,
        free=_free(record, [each for each in ports if each.switch == switch.name]),
        obstacles=tuple(found),
    )


def _free(switch: Record, ports: Sequence[PortReadiness]) -> int | None:
    """Return how many VFs of a switch nobody has: as the switch counts them, or its ports do."""
    if count := switch.number("IovVirtualFunctionCount"):
        return max(0, count - (switch.number("IovVirtualFunctionsInUse") or 0))
    told = [each for each in ports if each.vfs and not blocking(each.obstacles)]
    return sum(max(0, each.vfs - each.used) for each in told) if told else None


def _extensions(node: Node, switch: str) -> Iterator[str]:
    """Yield the names of extensions in use, without those that every switch has."""
    defaults = checks()["extension"].defaults or ()
    for each in node.records("Get-VMSwitchExtension"):
        name, known = each.text("Name"), guid(each.text("Id"))
        is_own = known not in defaults and name.casefold() not in defaults
        if is_own and each.flag("Enabled") and each.text("SwitchName") == switch:
            yield name


def _port(node: Node, adapter: Adapter, switch: str, sriov: Record | None) -> PortReadiness:
    vfs = max(0, (sriov.number("NumVFs") or 0) if sriov else 0)
    used = max(0, (sriov.number("NumAllocatedVFs") or 0) if sriov else 0)
    return PortReadiness(
        name=adapter.name,
        description=adapter.description,
        switch=switch,
        vfs=vfs,
        used=used,
        obstacles=tuple(
            obstacle(check, "port", adapter.name)
            for check in _checks(node, sriov, vfs, is_below_switch=bool(switch))
        ),
    )


def _checks(node: Node, sriov: Record | None, vfs: int, *, is_below_switch: bool) -> Iterator[str]:
    if sriov is None:
        if node.has(SRIOV):
            yield "port_incapable"
        return
    if (state := of_state(sriov.word("SriovSupport", STATES))) is not None:
        yield state.id
    if not is_below_switch:
        return  # nobody can have asked for VFs
    if sriov.flag("Enabled") is False:
        yield "port_off"
    elif not vfs and sriov.has("NumVFs"):
        yield "port_no_vfs"
