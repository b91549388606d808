"""What bandwidth is kept for networks that share a team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.units import MBPS
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

MINIMUM_RECOMMENDED_MBPS = 100
"""Above which an absolute minimum should be: Microsoft, Set-VMNetworkAdapter."""


@rule("placement.shares", "error", "More than all of a team's bandwidth cannot be kept.")
def placement_shares(subject: Subject) -> Iterator[Breach]:
    """Shares of a team add up to 100 % at most."""
    for place, host_plan, team in subject.teams():
        total = sum(each.share_percent for each in host_plan.placements if each.team == team.id)
        if total > 100:
            yield Breach(
                place,
                tr("The shares on team {team} add up to {total} %.", team=team.id, total=total),
                tr("Lower them to 100 % in all."),
            )


@rule(
    "placement.shares_not_enforced",
    "warning",
    "When the team is full, as in a drain, traffic of one network can take what was planned for"
    " another, heartbeats included. Traffic over RDMA bypasses the switch in any case.",
)
def placement_shares_not_enforced(subject: Subject) -> Iterator[Breach]:
    """Shares of several networks are on a switch that holds them."""
    for place, host_plan, switch in subject.switches():
        sharing = [each for each in host_plan.placements if each.team == switch.team]
        if switch.bandwidth_mode == "none" and len(sharing) > 1:
            yield Breach(
                place,
                tr(
                    "Switch {switch} of {host_class} holds no minimum bandwidth for the {count}"
                    " networks on it.",
                    switch=switch.id,
                    host_class=subject.label_of(host_plan),
                    count=len(sharing),
                ),
                tr("Keep the shares by quality of service of the NICs and fabrics (DCB)."),
            )


@rule(
    "placement.minimum_small",
    "warning",
    "Microsoft recommends more than 100 Mbit/s: what is less may not be held.",
)
def placement_minimum_small(subject: Subject) -> Iterator[Breach]:
    """A minimum bandwidth in absolute terms is large enough to be held."""
    for host_plan in subject.host_plans:
        for placement in host_plan.placements:
            kept = subject.minimum_mbps(host_plan, placement)
            if kept is not None and 0 < kept <= MINIMUM_RECOMMENDED_MBPS:
                network = subject.networks[placement.network]
                yield Breach(
                    ("plan", "hosts", host_plan.host_class, "placements", placement.network),
                    tr(
                        "{kept} are kept for {network} on {host_class}.",
                        kept=MBPS.format(kept),
                        network=network.label,
                        host_class=subject.label_of(host_plan),
                    ),
                    tr("Raise its share, or keep shares by weight."),
                )
