"""Builds the model of the hosts of some classes from its constraint modules.

Nothing in it is about the cluster as a whole but what its hosts have to share: which network
migrations take, how they go and how long that lasts is decided above, by what is required of the
hosts. A requirement is posted once, behind a literal, and switched on and off.
"""

from __future__ import annotations

from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hvplanner.solver import (
    cards,
    costs,
    failures,
    networks,
    objective,
    paths,
    spending,
    sriov,
    teams,
)
from hvplanner.solver.cpsat import cp_model
from hvplanner.solver.extract import host_plan
from hvplanner.solver.requirements import Avoid, Gives, Headroom, Speaks, Works, in_order
from hvplanner.solver.traits import Traits, path_found, supplied
from hvplanner.solver.variables import Variables

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from hvplanner.model.plan import HostPlan
    from hvplanner.solver.costs import Totals
    from hvplanner.solver.failures import Strain
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.requirements import Requirement
    from hvplanner.solver.sriov import Supply
    from hvplanner.solver.variables import Linear, Model, Var


@dataclass
class Built:
    """A model with its variables and what can be minimised."""

    problem: Problem
    model: Model
    variables: Variables
    strains: list[Strain]
    supplies: list[Supply]
    totals: Totals
    least: Totals
    """Of which no hosts have less: that is known from the start."""
    ties: Linear
    width: Linear
    _required: dict[Requirement, Var] = field(default_factory=dict)

    def require(self, requirements: Collection[Requirement]) -> None:
        """Ask for these requirements and for no others."""
        for each in in_order(set(requirements).difference(self._required)):
            self._required[each] = self._post(each)
        for each, literal in self._required.items():
            asked = int(each in requirements)
            limit(self.model, literal, asked, asked)

    @contextmanager
    def assuming(self, requirements: Collection[Requirement]) -> Iterator[None]:
        """Have requirements that are asked for assumed: a run tells which cannot be met."""
        literals = [its for each, its in self._required.items() if each in requirements]
        for literal in literals:
            limit(self.model, literal, 1)
        self.model.add_assumptions(literals)
        try:
            yield
        finally:
            self.model.clear_assumptions()
            for literal in literals:
                limit(self.model, literal, 1, 1)

    def blamed(self, values: cp_model.CpSolver) -> frozenset[Requirement]:
        """Return assumed requirements that a run without a solution found not to be met at once."""
        indexes = set(values.sufficient_assumptions_for_infeasibility())
        return frozenset(each for each, its in self._required.items() if its.index in indexes)

    def traits(self, values: cp_model.CpSolver) -> Traits:
        """Return all that the hosts of a solution meet."""
        return Traits(
            paths=tuple(
                {network: path_found(path, values) for network, path in row.items()}
                for row in self.variables.paths
            ),
            vfs=supplied(self.supplies[0], values) if len(self.supplies) == 1 else (),
        )

    def plans(self, values: cp_model.CpSolver) -> tuple[HostPlan, ...]:
        """Return the plans of the hosts of a solution, one of each class."""
        return tuple(host_plan(self.problem, host, values) for host in self.variables.classes)

    def ports_taken(self, values: cp_model.CpSolver) -> tuple[tuple[tuple[int, int], int], ...]:
        """Return the switch ports that the hosts of a solution take, by (fabric, rate)."""
        ports: Counter[tuple[int, int]] = Counter()
        for host in self.variables.classes:
            for card in host.cards:
                for (fabric, rate, _), count in card.cabled.items():
                    ports[fabric, rate] += values.value(count) * host.row.hosts
        return tuple(sorted((+ports).items()))

    def amount(self, requirement: Requirement) -> Linear:
        """Return that of which a requirement asks for an amount (`requirements.amount_of`)."""
        if isinstance(requirement, Gives):
            return self.supplies[0].given(requirement.wished)
        assert isinstance(requirement, Avoid)
        path = self.variables.paths[requirement.host_class][requirement.network]
        return path.total if requirement.condition.left_to is None else path.left

    def _post(self, requirement: Requirement) -> Var:
        asked = self.model.new_bool_var(f"required{len(self._required)}")
        on_hosts = self.variables.paths
        if isinstance(requirement, Headroom):
            percent = requirement.percent
            failures.post_headroom(self.model, self.problem, self.strains, percent, asked)
        elif isinstance(requirement, Avoid):
            path = on_hosts[requirement.host_class][requirement.network]
            self.model.add_bool_or(*paths.unlike(path, requirement.condition), ~asked)
        elif isinstance(requirement, Speaks):
            for host in self.variables.classes:
                networks.post_protocol(self.model, self.problem, host, requirement, asked)
        elif isinstance(requirement, Gives):
            given = self.supplies[0].given(requirement.wished)
            self.model.add(given >= requirement.vfs).only_enforce_if(asked)
        else:
            works = [row[requirement.network].left_at_least(1) for row in on_hosts]
            if isinstance(requirement, Works):
                self.model.add_bool_and(works).only_enforce_if(asked)
            else:
                self.model.add_bool_or(*(~each for each in works), ~asked)
        return asked


def build(problem: Problem) -> Built:
    """Return the model of an instance, in which networks stand in in its first order."""
    model = cp_model.CpModel()
    variables = Variables(model, problem)
    order = [model.new_constant(int(not number)) for number in range(len(problem.orders))]
    strains: list[Strain] = []
    for host in variables.classes:
        cards.post(model, problem, host)
        teams.post(model, problem, host)
        networks.post(model, problem, host)
        strains += failures.post(model, problem, host, order)
    failures.post_headroom(model, problem, strains, problem.targets.headroom_percent or 0)
    supplies = sriov.post(model, problem, variables.classes)
    paths.post(model, problem, variables)
    totals = costs.post(model, problem, variables.classes)
    least = spending.post(model, problem, variables.classes)
    return Built(
        problem=problem,
        model=model,
        variables=variables,
        strains=strains,
        supplies=supplies,
        totals=totals,
        least=least,
        ties=objective.host_ties(variables.classes),
        width=paths.width(variables, problem.orders[0]),
    )


def limit(model: Model, variable: Var, most: int, least: int = 0) -> None:
    """Give a variable another domain than the one it was made with."""
    domain = model.proto.variables[variable.index].domain
    domain.clear()
    domain.extend([least, most])
