"""The core of the problem as a mixed-integer linear model for HiGHS, from the rules of the field.

It shares no code with the solver. Covered: which cards every host class has, in which slots; which
ports go to which team and fabric; which network is on which team; failures of cards, ports and
fabrics; switch ports and what all of it costs. Not covered: times, VFs, and LBFO under a virtual
switch, so it is for releases with Switch Embedded Teaming. A target of headroom is needed, so that
something is left for migrations on every team; all NICs must link at 1 Gbit/s or more.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any, NamedTuple

import highspy

from hvplanner.evaluation.capacity import BACKUP_ROLES, demands, total_demands
from hvplanner.evaluation.hostfailures import class_combinations, host_failures
from hvplanner.evaluation.placement import place
from hvplanner.model.catalogue import catalogue
from hvplanner.model.releases import releases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.hardware import HostClass, NicModel
    from hvplanner.model.network import Network

Expression = Any
"""A linear expression of HiGHS: its package declares no types for them."""

LBFO = "lbfo"
"""Stands for the one NIC model of a team whose members need not be of one."""


class Seat(NamedTuple):
    """Ports of a card: its place, model, whether it is installed, and where they are cabled."""

    card: int
    model: str
    installed: bool
    team: int
    fabric: str


class Loss(NamedTuple):
    """A failure: a card of every host of the class, or a fabric; None where neither."""

    card: int | None = None
    fabric: str | None = None

    def takes(self, seat: Seat) -> bool:
        return self.card == seat.card or self.fabric == seat.fabric


def least_cost(design: Design) -> int | None:
    """Return what the cheapest plan costs that meets all targets; None where there is none."""
    return _Core(design).solve()


class _Core:
    """The model of a whole design."""

    def __init__(self, design: Design) -> None:
        self.design = design
        self.models = catalogue(design.nic_models)
        self.highs = highspy.Highs()
        self.highs.setOptionValue("output_flag", False)
        self.highs.setOptionValue("mip_rel_gap", 0.0)
        self.cost: Expression = self.highs.expr()
        self.paid: defaultdict[tuple[str, int], list[Expression]] = defaultdict(list)
        self.used: defaultdict[tuple[str, int], list[Expression]] = defaultdict(list)
        self.all_restart = True
        placement = place(design)
        asked = [demands(design, placement)]
        for failed in range(1, (design.targets.host_failures or 0) + 1):
            for way in class_combinations(placement, failed):
                for after in host_failures(placement, way).ways:
                    self.all_restart = self.all_restart and not after.unplaced
                    asked.append(total_demands(design, after.vm_demands))
        for host_class in design.host_classes:
            hosts = sum(host.host_class == host_class.id for host in placement.hosts)
            _Class(self, host_class, hosts, [each[host_class.id] for each in asked])
        self._buy_switch_ports()

    def solve(self) -> int | None:
        if not self.all_restart:
            return None
        budget = self.design.targets.budget
        if budget is not None:
            self.require(self.cost <= budget)
        self.highs.minimize(self.cost)
        status = self.highs.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return None
        assert status == highspy.HighsModelStatus.kOptimal, status
        return round(self.highs.getObjectiveValue())

    def binary(self) -> Expression:
        return self.highs.addBinary()

    def require(self, constraint: Expression) -> None:
        self.highs.addConstr(constraint)

    def rate(self, model: str, fabric: str) -> int:
        """Return what a port links at there: the fastest the fabric has up to its own speed."""
        rows = next(each.ports for each in self.design.fabrics if each.id == fabric)
        speed = self.models[model].speed_mbps
        return max((row.speed_mbps for row in rows if row.speed_mbps <= speed), default=0)

    def _buy_switch_ports(self) -> None:
        """Pay for the ports of cards that are bought, the cheapest first; all need a free one."""
        for fabric in self.design.fabrics:
            for speed in {each.speed_mbps for each in fabric.ports}:
                rows = [each for each in fabric.ports if each.speed_mbps == speed]
                taken = [self.highs.addIntegral(0, row.count) for row in rows]
                key = (fabric.id, speed)
                self.require(sum(taken) == sum(self.paid[key], self.highs.expr()))
                count = sum(row.count for row in rows)
                self.require(sum(self.used[key], self.highs.expr()) <= count)
                for row, number in zip(rows, taken, strict=True):
                    self.cost += row.cost * number


class _Class:
    """The part of the model for the hosts of one class."""

    def __init__(
        self, core: _Core, host_class: HostClass, hosts: int, asked: Sequence[dict[str, int]]
    ) -> None:
        self.core = core
        self.networks = core.design.networks
        self.teams = range(min(core.design.choices.teams_max, len(self.networks)))
        self.seats: dict[Seat, Expression] = {}
        self._choose_cards(host_class, hosts)
        self._form_teams()
        self.on = {
            (network.id, team): core.binary() for network in self.networks for team in self.teams
        }
        self._place_networks()
        for demand in asked:
            self._carry(demand, Loss())
        for loss in self._losses():
            self._carry(asked[0], loss)

    # --- cards and teams -------------------------------------------------------------------------

    def _choose_cards(self, host_class: HostClass, hosts: int) -> None:
        """Keep, add and replace cards as the class allows, each in a slot that is wide enough."""
        core = self.core
        owned = host_class.installed()
        stays = host_class.installed(onboard_only=host_class.nic_policy == "replace")
        onboard = host_class.installed(onboard_only=True)
        for_sale = () if host_class.nic_policy == "keep" else core.design.choices.nic_models or ()
        places = max(core.design.choices.cards_max, stays.total())
        kept: defaultdict[str, list[Expression]] = defaultdict(list)
        there: defaultdict[str, list[Expression]] = defaultdict(list)
        before: Expression = core.highs.expr() + 2 * len(for_sale) + 2 * len(owned)
        for card in range(places):
            here = []
            for model, installed in [*((each, True) for each in owned),
                                     *((each, False) for each in for_sale)]:  # fmt: skip
                chosen = core.binary()
                here.append(chosen)
                there[model].append(chosen)
                if installed:
                    kept[model].append(chosen)
                else:
                    core.cost += hosts * core.models[model].cost * chosen
                self._seat(card, core.models[model], chosen, hosts, installed=installed)
            core.require(sum(here, core.highs.expr()) <= 1)
            # Places are alike: what is in them comes in one order only.
            code = sum((number * each for number, each in enumerate(here, 1)), core.highs.expr())
            core.require(code <= before)
            before = code
        for model, count in owned.items():
            core.require(sum(kept[model]) <= count)
            core.require(sum(kept[model]) >= stays[model])
        for lanes in {core.models[model].pcie_lanes for model in there}:
            wide = sum(slot.count for slot in host_class.slots if slot.lanes >= lanes)
            cards = [
                chosen
                for model, row in there.items()
                if core.models[model].pcie_lanes >= lanes
                for chosen in row
            ]
            without = sum(
                count for model, count in onboard.items() if core.models[model].pcie_lanes >= lanes
            )
            core.require(sum(cards, core.highs.expr()) <= wide + without)

    def _seat(
        self, card: int, model: NicModel, chosen: Expression, hosts: int, *, installed: bool
    ) -> None:
        """Cable ports of a card that is there to teams and fabrics where they link."""
        core = self.core
        cabled = []
        for team in self.teams:
            for fabric in core.design.fabrics:
                rate = core.rate(model.id, fabric.id)
                if rate:
                    ports = core.highs.addIntegral(0, model.ports)
                    self.seats[Seat(card, model.id, installed, team, fabric.id)] = ports
                    cabled.append(ports)
                    core.used[fabric.id, rate].append(hosts * ports)
                    if not installed:
                        core.paid[fabric.id, rate].append(hosts * ports)
        core.require(sum(cabled, core.highs.expr()) <= model.ports * chosen)

    def _form_teams(self) -> None:
        """Make every team of one NIC model under a switch, or of one speed by LBFO without one."""
        core = self.core
        release = releases()[core.design.cluster.release]
        models = sorted({seat.model for seat in self.seats})
        self.built = {
            (team, model): core.binary() for team in self.teams for model in (*models, LBFO)
        }
        speeds = sorted({self._rate(seat) for seat in self.seats})
        linked = {(team, speed): core.binary() for team in self.teams for speed in speeds}
        for seat, ports in self.seats.items():
            most = core.models[seat.model].ports
            built = self.built[seat.team, seat.model] + self.built[seat.team, LBFO]
            core.require(ports <= most * built)
            core.require(ports <= most * linked[seat.team, self._rate(seat)])
        for team in self.teams:
            core.require(sum(self.built[team, model] for model in (*models, LBFO)) <= 1)
            core.require(sum((linked[team, speed] for speed in speeds), core.highs.expr()) <= 1)
            more = release.lbfo_members_max - release.set_members_max
            most = release.set_members_max + more * self.built[team, LBFO]
            core.require(self._left(team, Loss()) <= most)

    def _place_networks(self) -> None:
        """Put every network on one team that can carry what it is for."""
        core = self.core
        with_vms = {
            vnic.network
            for vm in (*core.design.vm_groups, *core.design.vms)
            for vnic in vm.vnics
        }  # fmt: skip
        for number, network in enumerate(self.networks):
            # Teams are alike: the first network is on the first one, and so on.
            core.require(sum(self.on[network.id, team] for team in self.teams[: number + 1]) == 1)
            core.require(sum(self.on[network.id, team] for team in self.teams) == 1)
            for team in self.teams:
                on = self.on[network.id, team]
                if network.role == "vm" or network.id in with_vms:
                    core.require(on + self.built[team, LBFO] <= 1)
                if network.rdma:
                    able = (
                        built
                        for (at, model), built in self.built.items()
                        if at == team and model != LBFO and core.models[model].rdma
                    )
                    core.require(on <= sum(able, core.highs.expr()))
                if network.dedicated:
                    for other in self.networks:
                        if other is not network:
                            core.require(on + self.on[other.id, team] <= 1)

    # --- demands and failures --------------------------------------------------------------------

    def _losses(self) -> Iterator[Loss]:
        """Yield the failures to survive. A port is no more than its card."""
        targets = self.core.design.targets
        if targets.nic_failures:
            for card in sorted({seat.card for seat in self.seats}):
                yield Loss(card=card)
        if targets.fabric_failures:
            for fabric in self.core.design.fabrics:
                yield Loss(fabric=fabric.id)

    def _carry(self, demand: dict[str, int], loss: Loss) -> None:
        """Have what is left of every team carry its networks and those it is the backup of."""
        core = self.core
        cut_off = {network.id: self._may_be_cut_off(network, loss) for network in self.networks}
        for team in self.teams:
            load = core.highs.expr()
            for network in self.networks:
                on, cut = self.on[network.id, team], cut_off[network.id]
                core.require(self._left(team, loss) >= on - cut)
                stays, moves = core.binary(), core.binary()
                core.require(stays >= on - cut)
                if (backup := self._backup(network)) is not None:
                    core.require(moves >= self.on[backup.id, team] + cut - 1)
                load += demand[network.id] * (stays + moves)
            usable = 100 - (core.design.targets.headroom_percent or 0)
            rates = sum(
                (
                    self._rate(seat) * ports
                    for seat, ports in self.seats.items()
                    if seat.team == team and not loss.takes(seat)
                ),
                core.highs.expr(),
            )
            core.require(usable * rates >= 100 * load)

    def _may_be_cut_off(self, network: Network, loss: Loss) -> Expression:
        """Return 1 where a failure takes the team of a network, which must have a backup then."""
        core = self.core
        cut = core.binary()
        backup = self._backup(network)
        if backup is None or loss == Loss():
            core.require(cut <= 0)
            return cut
        for team in self.teams:
            most = sum(core.models[seat.model].ports for seat in self.seats)
            core.require(self._left(team, loss) <= most * (2 - self.on[network.id, team] - cut))
            core.require(self._left(team, loss) >= self.on[backup.id, team] + cut - 1)
        return cut

    def _backup(self, network: Network) -> Network | None:
        """Return the one network that takes over the traffic of another."""
        roles = next((roles for roles in BACKUP_ROLES if network.role in roles), ())
        others = [each for each in self.networks if each.role in roles and each is not network]
        assert len(others) <= 1, "With several backups it depends on the live-migration order."
        return next(iter(others), None)

    def _left(self, team: int, loss: Loss) -> Expression:
        left = (
            ports
            for seat, ports in self.seats.items()
            if seat.team == team and not loss.takes(seat)
        )
        return sum(left, self.core.highs.expr())

    def _rate(self, seat: Seat) -> int:
        return self.core.rate(seat.model, seat.fabric)
