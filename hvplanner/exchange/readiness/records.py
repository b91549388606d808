"""What is said of the readiness of hosts, ports, switches and VMs for SR-IOV."""

from __future__ import annotations

from itertools import chain
from typing import Literal

from hvplanner.exchange.readiness.checks import CheckKind
from hvplanner.model.base import Record
from hvplanner.model.sourced import Confidence

Level = Literal["host", "port", "switch", "vnic"]


class Obstacle(Record):
    """Something in the way of a VF, and what to do about it."""

    check: str
    """Id of the check."""
    kind: CheckKind
    level: Level
    name: str
    """Of the host, port, switch or adapter that it is about."""
    text: str
    remedy: str
    source: str
    confidence: Confidence


class PortReadiness(Record):
    """A physical port."""

    name: str
    description: str
    switch: str
    """The switch it is below; empty where it is below none."""
    vfs: int
    """That it is set to have."""
    used: int
    obstacles: tuple[Obstacle, ...]


class SwitchReadiness(Record):
    """An external virtual switch."""

    name: str
    ports: tuple[str, ...]
    free: int | None
    """VFs that nobody has; None where the host does not say."""
    obstacles: tuple[Obstacle, ...]


class VnicReadiness(Record):
    """A virtual adapter of a VM."""

    vm: str
    vm_id: str
    name: str
    switch: str
    is_running: bool
    weight: int
    """IovWeight: from 1 on it wants a VF."""
    has_vf: bool
    obstacles: tuple[Obstacle, ...]
    """Of the adapter itself, and those of switch, ports and host that keep it from a VF."""

    @property
    def wants_vf(self) -> bool:
        """Tell whether it wants a VF."""
        return self.weight > 0


class HostReadiness(Record):
    """A host with all that is on it."""

    cluster: str
    name: str
    obstacles: tuple[Obstacle, ...]
    ports: tuple[PortReadiness, ...]
    switches: tuple[SwitchReadiness, ...]
    vnics: tuple[VnicReadiness, ...]

    @property
    def is_ready(self) -> bool:
        """Tell whether some switch of it can give VFs."""
        usable = {port.name for port in self.ports if not blocking(port.obstacles)}
        return not blocking(self.obstacles) and any(
            not blocking(switch.obstacles) and usable.intersection(switch.ports)
            for switch in self.switches
        )

    @property
    def everything(self) -> tuple[Obstacle, ...]:
        """Return what is in the way on the host, its ports and its switches, each once."""
        below = (
            *(port.obstacles for port in self.ports),
            *(switch.obstacles for switch in self.switches),
        )
        return tuple(dict.fromkeys(chain(self.obstacles, *below)))


def blocking(obstacles: tuple[Obstacle, ...]) -> bool:
    """Tell whether any of them keeps VFs away."""
    return any(each.kind == "blocks" for each in obstacles)
