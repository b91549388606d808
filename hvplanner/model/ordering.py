"""The best order that was found for a drain, beside what Hyper-V does by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, ClassVar

from hvplanner.language import mark, tr, translated
from hvplanner.model.base import Record
from hvplanner.model.draining import Drain
from hvplanner.model.spreadsheet import guarded
from hvplanner.model.units import MS, decimal

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Evaluation

Name = Callable[[str], str]


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


def can_be_ordered(drain: Drain) -> bool:
    """Tell whether there is anything to be ordered: VMs that migrate live, and a network."""
    has_live = drain.longest_migration_ms > 0 or bool(drain.unplaced)
    return drain.network is not None and has_live


def slowest_drain(evaluation: Evaluation | None) -> Drain | None:
    """Return the slowest drain with nothing failed in which there is anything to be ordered."""
    drains = evaluation.drains if evaluation else ()
    return next((each for each in drains if not each.fallback and can_be_ordered(each)), None)


def options_for(drain: Drain, evaluation: Evaluation) -> OrderOptions:
    """Return what is asked for the best order of a drain of an evaluation."""
    shown_by = (each.id for each in evaluation.scenarios if each.drain == drain.id)
    is_of_failure = drain in evaluation.failure_drains
    return OrderOptions(
        host=drain.host,
        fallback=drain.fallback,
        scenario=next(shown_by, "none") if is_of_failure else "none",
    )


class DrainOrder(Record):
    """Two drains of one host: Hyper-V's own, and the quickest that was found.

    Where no quicker one was found, `best` is Hyper-V's own.
    """

    HEADS: ClassVar = (
        "",
        mark("VM"),
        mark("To"),
        mark("Instead of"),
        mark("Starts at"),
        mark("Ends at"),
    )
    """The columns of `rows`."""

    own: Drain
    best: Drain
    """Its live migrations are in the order in which to start them."""
    usual_at_once: int
    """Migrations at once by the plan."""
    at_once: int
    """Migrations at once in the best drain: as many, or fewer where that is quicker."""
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
            tr("Nothing is quicker: proven.")
            if self.proven
            else tr("Nothing is quicker than {bound}.", bound=bound)
        )
        if saved := self.best.saved:
            limit += " " + tr("Saved meanwhile, as by Hyper-V itself: {saved}.", saved=saved)
        if own_ms is None:
            return tr(
                "{best} with targets for all VMs; Hyper-V's own choice leaves some over. {limit}",
                best=best,
                limit=limit,
            )
        if not self.gain_ms:
            return tr("No quicker order than Hyper-V's own was found. {limit}", limit=limit)
        fewer = self.at_once < self.usual_at_once
        how = (
            ", "
            + tr("{fewer} at once instead of {usual}", fewer=self.at_once, usual=self.usual_at_once)
            if fewer
            else ""
        )
        gain = tr("{gain} % less", gain=decimal(f"{self.gain_percent:.1f}"))
        return tr(
            "{best} instead of {own}, {gain}{how}. {limit}",
            best=best,
            own=MS.format(own_ms),
            gain=gain,
            how=how,
            limit=limit,
        )

    def rows(self, vm_name: Name = str, host_name: Name = str) -> tuple[tuple[str, ...], ...]:
        """Return the order as people read it: number, VM, target, Hyper-V's own, start, end.

        VMs and hosts go by their ids, or by what is made of them. VMs that are saved are in no
        order.
        """
        usual = {each.vm: each.target for each in self.own.live}

        def instead_of(vm: str, target: str) -> str:
            own = usual.get(vm)
            return "" if own == target else host_name(own) if own else "nowhere"

        return tuple(
            (
                str(number),
                vm_name(each.vm),
                host_name(each.target),
                instead_of(each.vm, each.target),
                MS.format(each.start_ms),
                MS.format(each.end_ms),
            )
            for number, each in enumerate(self.best.live, 1)
        )

    def as_text(self) -> str:
        """Return the order for a spreadsheet or a script, by ids, cells parted by tabs."""
        rows = (tuple(map(translated, self.HEADS)), *self.rows())
        return "\n".join("\t".join(guarded(cell) for cell in row) for row in rows)
