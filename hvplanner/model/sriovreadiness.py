"""What a cluster has of SR-IOV and lacks: by `hvplanner.exchange.readiness`, values only."""

from __future__ import annotations

from itertools import chain
from typing import Literal

from hvplanner.model.base import Record
from hvplanner.model.sourced import Confidence

CheckKind = Literal["blocks", "bypassed", "open"]
"""No VF is given; something is not enforced on a VF, or withholds it; or it is not known."""

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


class VmFunctions(Record):
    """The virtual functions of one VM. None: the VM is not there, or there is no plan."""

    vm: str
    host: str
    """Where it runs today; empty where no host tells of it."""
    wanted: int | None
    """Adapters that are to have one by the design."""
    promised: int | None
    """By its plan, nothing failed: two for an adapter that the guest is to team."""
    today: int | None
    obstacles: tuple[Obstacle, ...]
    """Of those of its adapters that have none today, each once."""

    @property
    def is_short(self) -> bool:
        """Tell whether it has fewer than promised, or than wanted where nothing is promised."""
        due = self.promised if self.promised is not None else self.wanted
        return (self.today or 0) < (due or 0)


class Readiness(Record):
    """All that an inventory says of SR-IOV."""

    hosts: tuple[HostReadiness, ...]
    functions: tuple[VmFunctions, ...] | None
    """None without a design to stand beside."""
    unread: tuple[str, ...]
    """What of the inventory was not understood."""


def blocking(obstacles: tuple[Obstacle, ...]) -> bool:
    """Tell whether any of them keeps VFs away."""
    return any(each.kind == "blocks" for each in obstacles)
