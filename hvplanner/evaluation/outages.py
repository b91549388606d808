"""The hardware that can fail: every port, card and fabric, equal ones once.

What fails does so on all hosts of a class at once, as these are built alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.evaluation.capacity import NOTHING_FAILED, Failure
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.evaluation.capacity import Link, TeamLinks
    from hvplanner.evaluation.case import Case
    from hvplanner.model.evaluation import ScenarioKind


@dataclass(frozen=True, slots=True)
class Outage:
    """One failure of hardware, or none at all. The fields are those of `Scenario`."""

    id: str
    kind: ScenarioKind
    title: str
    lost: tuple[str, ...]
    failure: Failure
    in_scope: bool


def outages(case: Case) -> Iterator[Outage]:
    """Yield all outages, the one where nothing has failed first."""
    yield Outage("none", "none", tr("Nothing failed"), (), NOTHING_FAILED, in_scope=True)
    yield from _ports(case)
    yield from _cards(case)
    yield from _fabrics(case)


def _ports(case: Case) -> Iterator[Outage]:
    for host_class in case.classes:
        seen = set()
        for team, link in _links(case, host_class.id):
            key = (team.team.id, link.mbps, link.model.id if link.model else "")
            if key in seen:
                continue
            seen.add(key)
            name = tr("Port {port} of card {card}", port=link.port, card=link.card)
            yield Outage(
                f"port:{host_class.id}:{link.card}:{link.port}",
                "port",
                tr("{name} fails on {host_class}", name=name, host_class=host_class.label),
                (f"{host_class.label}: {name} ({team.team.id})",),
                Failure(ports=frozenset({(host_class.id, link.card, link.port)})),
                in_scope=bool(case.design.targets.nic_failures),
            )


def _cards(case: Case) -> Iterator[Outage]:
    for host_class in case.classes:
        members: dict[int, list[tuple[str, int]]] = {}
        models: dict[int, str] = {}
        for team, link in _links(case, host_class.id):
            members.setdefault(link.card, []).append((team.team.id, link.mbps))
            models[link.card] = link.model.label if link.model else "unknown"
        seen = set()
        for card, row in members.items():
            key = (models[card], tuple(sorted(row)))
            if key in seen:
                continue
            seen.add(key)
            yield Outage(
                f"card:{host_class.id}:{card}",
                "card",
                tr("Card {card} fails on {host_class}", card=card, host_class=host_class.label),
                (
                    tr(
                        "{host_class}: Card {card}, {models}",
                        host_class=host_class.label,
                        card=card,
                        models=models[card],
                    ),
                ),
                Failure(cards=frozenset({(host_class.id, card)})),
                in_scope=bool(case.design.targets.nic_failures),
            )


def _fabrics(case: Case) -> Iterator[Outage]:
    for fabric in case.design.fabrics:
        yield Outage(
            f"fabric:{fabric.id}",
            "fabric",
            tr("{fabric} fails", fabric=fabric.label),
            (fabric.label,),
            Failure(fabrics=frozenset({fabric.id})),
            in_scope=bool(case.design.targets.fabric_failures),
        )


def _links(case: Case, host_class: str) -> Iterator[tuple[TeamLinks, Link]]:
    for team in case.wired[host_class].teams:
        for link in team.links:
            yield team, link
