"""Which steps lead from one release to another: one rolling upgrade or new cluster each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.releases import releases
from hvplanner.model.upgradefacts import upgrade_facts

if TYPE_CHECKING:
    from hvplanner.model.upgradefacts import UpgradeFacts, UpgradeOrigin


class NoWay(ValueError):
    """No steps lead there; the message says why."""


@dataclass(frozen=True, slots=True)
class Leg:
    """One step: where from, and what is known of where to."""

    origin: UpgradeOrigin
    to: UpgradeFacts

    @property
    def target_name(self) -> str:
        """Return what people call the release at its end."""
        return releases()[self.to.id].label


def way(source: str, target: str) -> tuple[Leg, ...]:
    """Return the fewest steps from a release to a later one. Raises NoWay."""
    facts = upgrade_facts()
    origins = {each.release: each.name for row in facts.values() for each in row.origins}
    names = origins | {each: releases()[each].label for each in facts}
    for asked, known in ((target, tuple(facts)), (source, tuple(names))):
        if asked not in known:
            raise NoWay(
                tr(
                    "There is no release “{name}”. Known: {names}.",
                    name=asked,
                    names=", ".join(known),
                )
            )
    legs: dict[str, tuple[Leg, ...]] = {target: ()}
    nearest_first = [target]
    for reached in nearest_first:
        for origin in facts[reached].origins if reached in facts else ():
            if origin.release not in legs:
                legs[origin.release] = (Leg(origin, facts[reached]), *legs[reached])
                nearest_first.append(origin.release)
    if not legs.get(source):
        raise NoWay(
            tr(
                "{target} is not later than {source}: a cluster can only be upgraded to a later"
                " release.",
                target=names[target],
                source=names[source],
            )
        )
    return legs[source]
