"""Which caps on live migration over SMB are worth considering."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.assumptions import resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.design import Design
    from hvplanner.model.releases import Release
    from hvplanner.solver.problem import Link

RECOMMENDED_MBPS = {25_000: 7250, 40_000: 11_600, 50_000: 14_500, 100_000: 29_000, 200_000: 58_000}
"""By port speed, the most for live migration where two such ports carry everything: Microsoft,
Azure Stack HCI host network requirements."""


def smb_limits(design: Design, release: Release, links: Sequence[Link]) -> tuple[int | None, ...]:
    """Return caps in Mbit/s, None for the release's own, which is the first choice.

    Where the release caps nothing by itself, a cap cannot make a drain quicker. Where it does, a
    cluster can be told to take Microsoft's figure for its ports instead, or one port's rate, which
    is what the release's quarter comes to on a host of four ports. To take the cap off is left to
    the user: traffic over RDMA heeds no share of a virtual switch.
    """
    fixed = design.choices.smb_limit_mbps
    if fixed is not None:
        return (fixed,)
    if release.limit_scope(hosts_limit=design.cluster.hosts_limit) == "host":
        return (None,)
    enough = resolve(design.assumptions)["smb_from"]
    rates = {link.rate_mbps for link in links if link.rate_mbps >= enough}
    recommended = {RECOMMENDED_MBPS[rate] for rate in rates if rate in RECOMMENDED_MBPS}
    return (None, *sorted(rates | recommended))
