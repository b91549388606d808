"""The CP-SAT model of a placement: how many VMs of each kind every host runs.

What a goal adds to it stands with the goal. A host failure is added as it is needed: then every VM
of the failed hosts has a place on one that is left where it starts, by memory and by number, which
is what the judge looks for too.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from hvplanner.solver.variables import Model

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.solver.placingcase import Counts, Kind, PlacingCase
    from hvplanner.solver.running import Outcome
    from hvplanner.solver.variables import Linear, Var


class PlacingModel:
    """Variables and hard limits: memory, VMs and virtual processors of every host.

    The search begins at a placement. Every variable has its value there, as it is slow to find
    out by search what follows from those that decide.
    """

    def __init__(self, case: PlacingCase, begin: Counts) -> None:
        self.case = case
        self.begin = begin
        self.model = Model()
        self._vars: dict[tuple[int, int], Var] = {}
        self.unplaced: list[Var] = []
        self.runs: list[list[Linear]] = []
        """By kind and host, how many VMs run there."""
        hosts = range(len(case.hosts))
        for number, kind in enumerate(case.kinds):
            for host in hosts:
                most = case.room(number, host)
                if most:
                    name = f"kind{number}_host{host}"
                    self._vars[number, host] = self.variable(most, name, begin[number][host])
            row: list[Linear] = [self._vars.get((number, host), 0) for host in hosts]
            self.runs.append(row)
            left = kind.count - sum(begin[number])
            self.unplaced.append(self.variable(kind.count, f"unplaced{number}", left))
            self.model.add(sum(row) + self.unplaced[-1] == kind.count)
        self.used_mib: list[Linear] = [
            sum(kind.shape.memory_mib * row[host] for kind, row in self._rows()) for host in hosts
        ]
        self._vms: list[Linear] = [sum(row[host] for row in self.runs) for host in hosts]
        for host in hosts:
            processors = sum(kind.shape.processors * row[host] for kind, row in self._rows())
            self.model.add(self.used_mib[host] <= case.hosts[host].capacity_mib)
            self.model.add(self._vms[host] <= case.vms_max)
            self.model.add(processors <= case.processors_max)

    def variable(self, most: int, name: str, begin: int) -> Var:
        """Return a new variable from 0 on, with the value at which it begins."""
        variable = self.model.new_int_var(0, most, name)
        self.model.add_hint(variable, begin)
        return variable

    def _rows(self) -> Iterable[tuple[Kind, list[Linear]]]:
        return zip(self.case.kinds, self.runs, strict=True)

    def survive(self, failed: frozenset[int]) -> None:
        """Have all VMs of some failed hosts find a place on the hosts that are left."""
        name = "fail" + "_".join(map(str, sorted(failed)))
        left = [host for host in range(len(self.case.hosts)) if host not in failed]
        processors = self.case.processors
        lost: dict[tuple[int, int], Linear] = defaultdict(int)
        for kind, row in self._rows():
            needed = processors.needed(kind.shape.processors)
            lost[kind.shape.memory_mib, needed] += sum(row[host] for host in failed)
        arrive: dict[int, list[Var]] = {host: [] for host in left}
        for (size, needed), vms in lost.items():
            for host in left:
                most = self.case.hosts[host].capacity_mib // size
                if processors.of_hosts[host] < needed:
                    most = 0
                label = f"{name}_{size}_{needed}_{host}"
                arrive[host].append(self.model.new_int_var(0, most, label))
            self.model.add(sum(row[-1] for row in arrive.values()) == vms)
        for host, vms_here in arrive.items():
            more = sum(size * count for (size, _), count in zip(lost, vms_here, strict=True))
            self.model.add(self.used_mib[host] + more <= self.case.hosts[host].capacity_mib)
            self.model.add(self._vms[host] + sum(vms_here) <= self.case.vms_max)

    def forbid(self, counts: Counts) -> None:
        """Rule out one placement."""
        values = [counts[kind][host] for kind, host in self._vars]
        self.model.add_forbidden_assignments(list(self._vars.values()), [values])

    def counts(self, outcome: Outcome) -> Counts:
        """Return the placement of a solution."""
        hosts = range(len(self.case.hosts))
        return tuple(
            tuple(
                outcome.solver.value(self._vars[kind, host]) if (kind, host) in self._vars else 0
                for host in hosts
            )
            for kind in range(len(self.case.kinds))
        )
