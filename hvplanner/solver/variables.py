"""The variables of the model, by the thing they describe. Nobody else indexes raw ones."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from hvplanner.solver.cpsat import cp_model

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from hvplanner.solver.problem import ClassProblem, Place, Problem

Model = cp_model.CpModel
Linear = cp_model.LinearExpr | int
Literal = cp_model.LiteralT
Var = cp_model.IntVar


def _bools(model: Model, name: str, count: int) -> list[Var]:
    return [model.new_bool_var(f"{name}{number}") for number in range(count)]


class CardVars:
    """A place for a card: which of its choices is in it, none being possible where optional.

    `seats` counts the ports in use, by team and fabric, and `seated` tells whether there are any;
    ports of a card are alike. `cabled` counts them by fabric, rate and whether the card was there.
    """

    def __init__(self, model: Model, name: str, place: Place, problem: Problem) -> None:
        self.place = place
        self.choices = _bools(model, f"{name}_choice", len(place.choices))
        if place.optional:
            model.add_at_most_one(self.choices)
        else:
            model.add_exactly_one(self.choices)
        self.ports_max = max((problem.models[row.model].ports for row in place.choices), default=0)
        self.seats = {
            (team, fabric): model.new_int_var(0, self.ports_max, f"{name}_seats{team}_{fabric}")
            for team in range(problem.teams_max)
            for fabric in range(len(problem.fabric_ports))
        }
        self.seated = {
            key: model.new_bool_var(f"{name}_seated{key[0]}_{key[1]}") for key in self.seats
        }
        self.kinds: dict[tuple[int, int, bool], list[int]] = defaultdict(list)
        """The choices by what `cabled` counts their ports as."""
        for at, row in enumerate(place.choices):
            for fabric in range(len(problem.fabric_ports)):
                link = problem.link_of(row.model, fabric)
                if link is not None:
                    self.kinds[fabric, problem.links[link].rate_mbps, row.owned].append(at)
        self.cabled = {
            kind: model.new_int_var(0, self.ports_max, f"{name}_cabled{'_'.join(map(str, kind))}")
            for kind in self.kinds
        }

    def chosen(self, models: frozenset[int]) -> Linear:
        """Return 1 where the card is of one of these models."""
        return sum(self.of_models(models))

    def of_models(self, models: Container[int]) -> list[Var]:
        """Return the literals of which one holds where the card is of one of these models."""
        rows = zip(self.choices, self.place.choices, strict=True)
        return [literal for literal, row in rows if row.model in models]

    def in_team(self, number: int) -> Linear:
        """Return how many ports of the card are in a team."""
        return sum(count for (team, _), count in self.seats.items() if team == number)

    def on_fabric(self, fabric: int) -> Linear:
        """Return how many ports of the card are on a fabric."""
        return sum(count for (_, at), count in self.seats.items() if at == fabric)


class TeamVars:
    """A team: its link types, its rate, its shape, its ports by fabric, its virtual switch.

    `running` counts the members by rate: all of them at that of the team.
    """

    def __init__(self, model: Model, name: str, problem: Problem) -> None:
        self._problem = problem
        self.used = model.new_bool_var(f"{name}_used")
        self.links = _bools(model, f"{name}_link", len(problem.links))
        self.rates = {rate: model.new_bool_var(f"{name}_rate{rate}") for rate in problem.rates}
        self.shapes = _bools(model, f"{name}_shape", len(problem.shapes))
        self.on_fabric = _bools(model, f"{name}_fabric", len(problem.fabric_ports))
        self.switch = model.new_bool_var(f"{name}_switch")
        self.sriov = model.new_bool_var(f"{name}_sriov")
        self.vfs = model.new_int_var(0, problem.vfs_max, f"{name}_vfs")
        most = problem.members_max
        self.members = model.new_int_var(0, most, f"{name}_members")
        self.ports = [
            model.new_int_var(0, most, f"{name}_ports{fabric}")
            for fabric in range(len(problem.fabric_ports))
        ]
        self.running = {
            rate: model.new_int_var(0, most, f"{name}_running{rate}") for rate in problem.rates
        }

    def of_kind(self, *kinds: str) -> list[Var]:
        """Return the literals of which one holds where the team is of one of these kinds."""
        shapes = zip(self.shapes, self._problem.shapes, strict=True)
        return [literal for literal, shape in shapes if shape.kind in kinds]

    @property
    def capacity(self) -> Linear:
        """Return the rate of all members together in Mbit/s."""
        return sum(rate * count for rate, count in self.running.items())


class ClassVars:
    """The network design of the hosts of one class.

    `on` says by network and team whether the network is on it. `guest_team` says of a network that
    may be whether it is on two teams, and `half` whether a team is one of the two.
    """

    def __init__(self, model: Model, problem: Problem, row: ClassProblem, name: str) -> None:
        self.row = row
        self.cards = [
            CardVars(model, f"{name}_card{number}", place, problem)
            for number, place in enumerate(row.places)
        ]
        self.teams = [
            TeamVars(model, f"{name}_team{number}", problem) for number in range(problem.teams_max)
        ]
        self.on = [
            _bools(model, f"{name}_net{network}_team", problem.teams_max)
            for network in range(len(problem.networks))
        ]

        self.guest_team = {
            network: model.new_bool_var(f"{name}_net{network}_guest_team")
            for network in sorted(problem.guest_teams)
        }
        self.half = {
            (network, team): model.new_bool_var(f"{name}_net{network}_half{team}")
            for network in self.guest_team
            for team in range(problem.teams_max)
        }

    def load(self, team: int, demands: tuple[int, ...]) -> Linear:
        """Return what the networks on a team ask of it, in Mbit/s."""
        rows = zip(demands, self.on, strict=True)
        whole = sum(demand * row[team] for demand, row in rows if demand)
        return whole - sum(
            demands[network] // 2 * self.half[network, team] for network in self.guest_team
        )


class PathVars:
    """What live migrations find on the team of a network, on the hosts of a class.

    The link type, shape, switch and members of that team, what it has left for migrations in
    kbit/s of payload, and the capacity of all teams of the host in Mbit/s.
    """

    def __init__(self, model: Model, problem: Problem, name: str, largest: int, total: Var) -> None:
        self._model = model
        self._known: dict[tuple[str, int], Var] = {}
        self.links = _bools(model, f"{name}_link", len(problem.links))
        self.shapes = _bools(model, f"{name}_shape", len(problem.shapes))
        self.switch = model.new_bool_var(f"{name}_switch")
        self.total = total
        self.members = model.new_int_var(0, problem.members_max, f"{name}_members")
        self.left = model.new_int_var(-1000 * largest, 1000 * largest, f"{name}_left")

    def members_at_least(self, value: int) -> Var:
        """Return a literal that holds exactly where there are so many members, or more."""
        return self._literal("members", self.members, value)

    def total_at_least(self, value: int) -> Var:
        """Return a literal that holds exactly where all teams have at least this capacity."""
        return self._literal("total", self.total, value)

    def left_at_least(self, value: int) -> Var:
        """Return a literal that holds exactly where at least so much is left."""
        return self._literal("left", self.left, value)

    def _literal(self, kind: str, variable: Var, low: int) -> Var:
        key = (kind, low)
        if key not in self._known:
            literal = self._model.new_bool_var(f"{variable.name}_{kind}_{low}")
            domain = cp_model.Domain(low, cp_model.INT32_MAX * 1000)
            self._model.add_linear_expression_in_domain(variable, domain).only_enforce_if(literal)
            self._model.add_linear_expression_in_domain(
                variable, domain.complement()
            ).only_enforce_if(~literal)
            self._known[key] = literal
        return self._known[key]


class Variables:
    """All variables of a model. `paths` has, by class, what migrations find on each network."""

    def __init__(self, model: Model, problem: Problem) -> None:
        self.classes = [
            ClassVars(model, problem, row, f"class{number}")
            for number, row in enumerate(problem.classes)
        ]
        self.paths: list[dict[int, PathVars]] = []


def negated(literals: Sequence[Var]) -> list[Literal]:
    """Return the negation of each literal."""
    return [~literal for literal in literals]


def post_any(model: Model, literal: Var, count: Var) -> None:
    """Post that a literal tells whether there is any of what is counted.

    By enforcement, not as a sum: a linear relaxation gains less by such rows than they cost.
    """
    model.add(count >= 1).only_enforce_if(literal)
    model.add(count == 0).only_enforce_if(~literal)
