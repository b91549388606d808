"""The switches that ports are assumed to be cabled to: no inventory tells of cables.

The members of a team go to two sides in turn, ports alone too, and a side has a switch for each
rate that ports link at.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.hardware import Fabric, FabricPorts
from hvplanner.model.units import MBPS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.exchange.inventory.classes import FoundClass
    from hvplanner.exchange.inventory.hostplans import HostToday
    from hvplanner.exchange.notes import Notes
    from hvplanner.model.plan import HostPlan, Port, Team

SIDES = ("a", "b")
_PORTS_OF_A_SWITCH = 48
_PAIR = "pair"


class Cabling:
    """Gives ports their switches, and counts them."""

    def __init__(self, notes: Notes) -> None:
        """Begin with no port cabled."""
        self._notes = notes
        self._used: Counter[tuple[str, int]] = Counter()
        self._has_pair = False

    def cabled(self, found: FoundClass) -> HostPlan:
        """Return today's plan of a class, with switches for its ports."""
        plan, hosts = found.sample.plan, len(found.members)
        teams, alone = [], 0
        for team in plan.teams:
            is_alone = len(team.ports) == 1
            ports = tuple(
                self._cable(port, found, alone if is_alone else number, hosts)
                for number, port in enumerate(team.ports)
            )
            alone += is_alone
            self._has_pair |= len(ports) > 1 and team.mode != "switch_independent"
            teams.append(team.model_copy(update={"ports": ports}))
        self._compare(found)
        return plan.model_copy(update={"host_class": found.id, "teams": tuple(teams)})

    def fabrics(self) -> tuple[Fabric, ...]:
        """Return the switches."""
        if self._has_pair:
            what = tr("Switches that act as one, for teams that the switch takes part in")
            self._notes.add("assumed", what, "")
        return switches(self._used, self._notes, has_pair=self._has_pair)

    def _cable(self, port: Port, found: FoundClass, number: int, hosts: int) -> Port:
        side, rate = SIDES[number % len(SIDES)], _rate(found.sample, port)
        self._used[side, rate] += hosts
        return port.model_copy(update={"fabric": _id(side, rate)})

    def _compare(self, found: FoundClass) -> None:
        """Say which ports do not link as those of the other hosts do."""
        for today in found.members:
            for port in _ports(today.plan.teams):
                adapter, model = today.adapter(port), today.cards[port.card - 1].model
                where = f"{today.host.name}, {adapter.name}"
                if not adapter.is_up:
                    what = tr("Ports in use without a link")
                    self._notes.add("contradiction", what, "Get-NetAdapter", example=where)
                elif 0 < adapter.link_mbps < model.speed_mbps:
                    what = tr(
                        "Ports that link at {rate}, and can {most}",
                        rate=MBPS.format(adapter.link_mbps),
                        most=MBPS.format(model.speed_mbps),
                    )
                    self._notes.add("contradiction", what, "Get-NetAdapter", example=where)


def switches(
    used: Counter[tuple[str, int]], notes: Notes, *, has_pair: bool = False
) -> tuple[Fabric, ...]:
    """Return the switches for so many ports of each side and rate."""
    if used:
        what = tr("Two switches for each rate, the members of a team on both: cables are not told")
        notes.add("assumed", what, "")
    return tuple(
        Fabric(
            id=_id(side, rate),
            name=tr("Switch {side}, {rate}", side=side.upper(), rate=MBPS.format(rate)),
            ports=(
                FabricPorts(
                    speed_mbps=rate,
                    count=-(-count // _PORTS_OF_A_SWITCH) * _PORTS_OF_A_SWITCH,
                ),
            ),
            mlag_group=f"{_PAIR}-{rate}" if has_pair else "",
        )
        for (side, rate), count in sorted(used.items(), key=lambda each: each[0][::-1])
    )


def _rate(today: HostToday, port: Port) -> int:
    adapter, model = today.adapter(port), today.cards[port.card - 1].model
    return (
        max(100, adapter.link_mbps if adapter.is_up else 0)
        if adapter.link_mbps
        else (model.speed_mbps)
    )


def _ports(teams: Iterable[Team]) -> Iterable[Port]:
    return (port for team in teams for port in team.ports)


def _id(side: str, rate: int) -> str:
    return f"switch-{side}-{rate // 1000}g" if rate % 1000 == 0 else f"switch-{side}-{rate}m"
