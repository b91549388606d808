"""The best order that was found for a drain, beside what Hyper-V does by itself."""

from __future__ import annotations

from hvplanner.model.base import Record
from hvplanner.model.evaluation import Drain
from hvplanner.model.units import MS


class OrderOptions(Record):
    """Which drain the best order is looked for of, and what may be chosen."""

    host: str
    """Its id."""
    fallback: bool = False
    """Whether the first live-migration network has failed."""
    scenario: str = "none"
    """Id of the failure scenario of a port, card or fabric."""
    any_priority: bool = False
    """Whether VMs of lower priority may start before those of higher."""


class DrainOrder(Record):
    """Two drains of one host: Hyper-V's own, and the quickest that was found.

    Where no quicker one was found, `best` is Hyper-V's own.
    """

    own: Drain
    best: Drain
    """Its migrations are in the order in which to start them."""
    at_once: int
    """Migrations at once in the best drain; the plan's limit, or fewer where that is quicker."""
    options: OrderOptions
    bound_ms: int = 0
    """No order and no targets that keep the same are quicker, proven."""
    problem: str = ""
    """Why no order could be looked for, in a sentence; empty where one was."""

    @property
    def gain_ms(self) -> int:
        """Return how much sooner the best ends than Hyper-V's own; 0 where that never does."""
        if self.own.duration_ms is None or self.best.duration_ms is None:
            return 0
        return self.own.duration_ms - self.best.duration_ms

    @property
    def gain_percent(self) -> float:
        """Return the gain in percent of Hyper-V's own time."""
        return 100 * self.gain_ms / self.own.duration_ms if self.own.duration_ms else 0.0

    @property
    def proven(self) -> bool:
        """Tell whether the best cannot be beaten, within the ms to which times are rounded."""
        return self.best.duration_ms is not None and self.best.duration_ms <= self.bound_ms + 1

    @property
    def summary(self) -> str:
        """Return what was found, for people."""
        own_ms, best_ms = self.own.duration_ms, self.best.duration_ms
        if self.problem or best_ms is None:
            return self.problem
        best, bound = MS.format(best_ms), MS.format(self.bound_ms)
        limit = (
            "Nothing is quicker: proven." if self.proven else f"Nothing is quicker than {bound}."
        )
        if own_ms is None:
            return (
                f"{best} with targets for all VMs; Hyper-V's own choice leaves some over. {limit}"
            )
        if not self.gain_ms:
            return f"No quicker order than Hyper-V's own was found. {limit}"
        own = MS.format(own_ms)
        return f"{best} instead of {own}, {self.gain_percent:.1f} % less. {limit}"
