"""Cards in slots, ports on fabrics."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.units import MBPS
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.hardware import NicModel, PcieSlot

# Mbit/s of payload a lane carries, by generation: transfer rate times line coding (PCI-SIG).
PCIE_LANE_MBPS = {1: 2000, 2: 4000, 3: 7877, 4: 15754, 5: 31508, 6: 60500, 7: 121000}


@rule("plan.host_class_missing", "error", "Hosts of this class would have no network.")
def host_class_missing(subject: Subject) -> Iterator[Breach]:
    """The plan covers every host class that has hosts."""
    if subject.plan is None:
        return
    planned = {host_plan.host_class for host_plan in subject.plan.hosts}
    for host_class in subject.design.host_classes:
        if subject.hosts_of(host_class) and host_class.id not in planned:
            yield Breach(
                ("host_classes", host_class.id),
                tr("The plan says nothing about {host_class}.", host_class=host_class.label),
                tr("Solve again, or plan this host class by hand."),
            )


@rule("choices.cards", "error", "What is fixed leaves nothing to choose from.")
def choices_cards(subject: Subject) -> Iterator[Breach]:
    """Installed cards that stay do not exceed the most cards allowed."""
    limit = subject.design.choices.cards_max
    for host_class in subject.design.host_classes:
        installed = host_class.installed().total()
        if host_class.nic_policy != "replace" and installed > limit:
            yield Breach(
                ("choices", "cards_max"),
                tr(
                    "{host_class} has {installed} cards that stay; at most {limit} are allowed.",
                    host_class=host_class.label,
                    installed=installed,
                    limit=limit,
                ),
                tr(
                    "Allow {installed} cards per host, or let them be replaced.",
                    installed=installed,
                ),
            )


@rule("nic.installed", "error", "The user decided what happens to the installed cards.")
def installed_nics(subject: Subject) -> Iterator[Breach]:
    """Installed cards are kept, and only added to, as their policy says."""
    for host_plan in subject.host_plans:
        host_class = subject.host_classes[host_plan.host_class]
        planned = Counter(host_plan.cards)
        installed = host_class.installed()
        fixed = host_class.installed(onboard_only=host_class.nic_policy == "replace")
        place = ("plan", "hosts", host_class.id, "nics")
        for model, count in fixed.items():
            if planned[model] < count:
                yield Breach(
                    place,
                    tr(
                        "{host_class} keeps {count} × {label2}, but the plan has {planned}.",
                        host_class=host_class.label,
                        count=count,
                        label2=subject.nic_models[model].label,
                        planned=planned[model],
                    ),
                    tr("Plan with the installed cards, or let them be replaced."),
                )
        if host_class.nic_policy == "keep" and planned - installed:
            yield Breach(
                place,
                tr(
                    "The plan adds cards to {host_class}, whose cards are to be kept as they are.",
                    host_class=host_class.label,
                ),
                tr("Let its cards be extended."),
            )


@rule("nic.slots", "error", "A card that fits no slot cannot be installed.")
def slots(subject: Subject) -> Iterator[Breach]:
    """Every card beyond the on-board ones has a PCIe slot with enough lanes."""
    for host_plan in subject.host_plans:
        host_class = subject.host_classes[host_plan.host_class]
        in_slots = Counter(host_plan.cards) - host_class.installed(onboard_only=True)
        cards = [subject.nic_models[model] for model in in_slots.elements()]
        left_over = without_slot(cards, host_class.slots)
        if left_over is not None:
            yield Breach(
                ("plan", "hosts", host_class.id, "nics"),
                tr(
                    "{host_class} has no free PCIe slot with {pcie_lanes} lanes for {model}.",
                    host_class=host_class.label,
                    pcie_lanes=left_over.pcie_lanes,
                    model=left_over.label,
                ),
                tr("Use fewer cards, or cards with more ports or fewer lanes."),
            )


def without_slot(cards: list[NicModel], slots: tuple[PcieSlot, ...]) -> NicModel | None:
    """Return the first card that finds no slot, widest cards first; None where all fit.

    A card needs as many lanes as it has; an older slot generation works, at its own speed.
    Taking the narrowest slot that fits is optimal, because slots differ in one size only.
    """
    free = sorted(slot.lanes for slot in slots for _ in range(slot.count))
    for card in sorted(cards, key=lambda each: -each.pcie_lanes):
        fitting = next((lanes for lanes in free if lanes >= card.pcie_lanes), None)
        if fitting is None:
            return card
        free.remove(fitting)
    return None


@rule("nic.pcie_bandwidth", "warning", "The ports cannot all run at full speed at once.")
def pcie_bandwidth(subject: Subject) -> Iterator[Breach]:
    """The PCIe slots of a host carry what its cards' ports carry."""
    for host_plan in subject.host_plans:
        host_class = subject.host_classes[host_plan.host_class]
        oldest = min((slot.generation for slot in host_class.slots), default=7)
        for nic in host_plan.nics:
            model = subject.nic_models[nic.model]
            generation = min(oldest, model.pcie_generation)
            lane = PCIE_LANE_MBPS[generation]
            if lane * model.pcie_lanes < model.ports * model.speed_mbps:
                yield Breach(
                    ("plan", "hosts", host_class.id, "nics"),
                    tr(
                        "{model} has {ports} × {speed}, its slot (PCIe {generation}.0 ×"
                        " {pcie_lanes}) carries {lane}.",
                        model=model.label,
                        ports=model.ports,
                        speed=MBPS.format(model.speed_mbps),
                        generation=generation,
                        pcie_lanes=model.pcie_lanes,
                        lane=MBPS.format(lane * model.pcie_lanes),
                    ),
                    tr("Count on the slot's rate, or use a slot of a later generation."),
                )


@rule("port.unknown", "error", "There is no such port to cable.")
def port_unknown(subject: Subject) -> Iterator[Breach]:
    """Every port in a team exists on its card."""
    for place, host_plan, team in subject.teams():
        for port in team.ports:
            if subject.model_of(host_plan, port) is None:
                yield Breach(
                    place,
                    tr(
                        "Team {team} uses port {port} of card {card}, which {host_class} does not"
                        " have.",
                        team=team.id,
                        port=port.port,
                        card=port.card,
                        host_class=subject.label_of(host_plan),
                    ),
                    tr("Use a port that exists."),
                )


@rule("port.twice", "error", "A port belongs to one team.")
def port_twice(subject: Subject) -> Iterator[Breach]:
    """No port is in two teams."""
    for host_plan in subject.host_plans:
        uses = Counter((port.card, port.port) for team in host_plan.teams for port in team.ports)
        for (card, port), count in uses.items():
            if count > 1:
                yield Breach(
                    ("plan", "hosts", host_plan.host_class, "teams"),
                    tr(
                        "Port {port} of card {card} is used {count} times in {host_class}.",
                        port=port,
                        card=card,
                        count=count,
                        host_class=subject.label_of(host_plan),
                    ),
                    tr("Leave it in one team."),
                )


@rule("port.no_link", "error", "The port would have no link.")
def port_no_link(subject: Subject) -> Iterator[Breach]:
    """A port's fabric has ports it can link with."""
    for place, host_plan, team in subject.teams():
        for port in team.ports:
            model = subject.model_of(host_plan, port)
            if model and not subject.rate_of(host_plan, port):
                yield Breach(
                    place,
                    tr(
                        "{label} has no port of {speed} or less for {model}.",
                        label=subject.fabrics[port.fabric].label,
                        speed=MBPS.format(model.speed_mbps),
                        model=model.label,
                    ),
                    tr("Cable it to another fabric, or add such ports."),
                )
