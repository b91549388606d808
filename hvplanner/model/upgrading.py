"""An upgrade of a cluster as a timed plan: made by `hvplanner.upgrade`, values only."""

from __future__ import annotations

from hvplanner.model.base import Record
from hvplanner.model.design import ReleaseId
from hvplanner.model.draining import AssumptionUsed, HostTurn
from hvplanner.model.sourced import Confidence
from hvplanner.model.upgradefacts import UpgradePhase, UpgradeWay


class UpgradeNote(Record):
    """Something to do or to know, and who says so."""

    phase: UpgradePhase
    text: str
    source: str
    confidence: Confidence


class NodeAway(Record):
    """What the others carry while a node is out of the cluster, as after its failure."""

    host: str
    unplaced: tuple[str, ...] = ()
    """VMs for which there is no room."""
    reason: str = ""
    """Why not, empty where all fit."""
    used_mib: int
    """Memory of all VMs that run on the others."""
    capacity_mib: int
    """Of the others."""
    fullest_percent: int
    """Memory in use of the fullest of them."""
    processors: int
    """Virtual processors of the host that then runs most."""
    processors_max: int
    """What the release runs on a host."""
    vf_owed: int
    vf_had: int
    further_unplaced: int | None
    """VMs without room if another host fails meanwhile, the worst of all; None where not known."""

    @property
    def fits(self) -> bool:
        """Tell whether the others carry all VMs."""
        return not self.unplaced and self.processors <= self.processors_max


class UpgradeStep(Record):
    """From one release to the next. Times count from its begin."""

    source: str
    """Id of the release before."""
    source_name: str
    target: ReleaseId
    target_name: str
    way: UpgradeWay
    network: str | None
    """The live-migration network used; None where none is left."""
    turns: tuple[HostTurn, ...]
    """Every node drained, away until it is back with the new release, and filled again; with a new
    cluster VMs are off (`saved`, `longest_down_ms`) and stay where that starts them."""
    not_reached: tuple[str, ...] = ()
    """Nodes left out because too many before them could not be emptied."""
    duration_ms: int | None
    """None where not every node can be upgraded."""
    away: tuple[NodeAway, ...]
    """In the order of turns, and for those not reached."""
    notes: tuple[UpgradeNote, ...]

    @property
    def longest_blackout_ms(self) -> int:
        """Return the longest pause of a VM that migrates live."""
        return max((each.longest_blackout_ms for each in self.turns), default=0)

    @property
    def vms_off(self) -> int:
        """Return how often a VM is down for a time: saved, or taken over by a new cluster."""
        return sum(each.saved for each in self.turns)

    @property
    def longest_down_ms(self) -> int:
        """Return how long a VM is down at most."""
        return max((each.longest_down_ms for each in self.turns), default=0)


class Upgrade(Record):
    """All the way from the release that a cluster runs to the one it shall run."""

    steps: tuple[UpgradeStep, ...]
    assumptions: tuple[AssumptionUsed, ...]

    @property
    def is_possible(self) -> bool:
        """Tell whether every node comes to the release, and all VMs have room meanwhile."""
        fits = all(away.fits for each in self.steps for away in each.away)
        return fits and self.duration_ms is not None

    @property
    def duration_ms(self) -> int | None:
        """Return how long all steps take, one right after the other; None where one fails."""
        times = [each.duration_ms for each in self.steps]
        known = [each for each in times if each is not None]
        return sum(known) if len(known) == len(times) else None
