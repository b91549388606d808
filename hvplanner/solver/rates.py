"""The rates of a class and of link types, in the units that conditions have them in."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from hvplanner.evaluation.endpoints import BYTES_PER_S

if TYPE_CHECKING:
    from hvplanner.evaluation.assumed import Assumed
    from hvplanner.evaluation.endpoints import ClassProfile
    from hvplanner.solver.lessons import Condition
    from hvplanner.solver.problem import Problem, Way

KBPS = BYTES_PER_S / 1000
"""Bytes per second of one kbit/s."""

FULL = 1.0 - 1e-6
"""What has this share of its capacity in use counts as full."""


def cap_kbps(rates: ClassProfile) -> float:
    """Return what caps the sum of a class's members in kbit/s, infinity where nothing does."""
    caps = [cap for cap in (rates.egress_total, rates.ingress_total) if cap is not None]
    return min(caps, default=math.inf) / KBPS


def takes_share(problem: Problem, way: Way) -> bool:
    """Tell whether migrations get a share of all teams of a host, and no more, over SMB."""
    transport, limit = way
    hosts_limit = problem.design.cluster.hosts_limit
    scope = problem.release.limit_scope(hosts_limit=hosts_limit)
    return transport == "smb" and limit is None and scope != "host"


def most_total(assumed: Assumed, share_mbps: int) -> int:
    """Return the capacity of all teams in Mbit/s up to which migrations get no more over SMB."""
    return ((share_mbps + 1) * 10_000 - 1) // max(1, assumed.value("smb_share"))


def rate_mbps(problem: Problem, condition: Condition) -> int:
    """Return the rate of the link types of a condition, in Mbit/s."""
    return min(problem.links[at].rate_mbps for at in condition.links or ())


def links_at_least(problem: Problem, mbps: float) -> frozenset[int]:
    """Return the link types that run at this rate or faster."""
    return frozenset(at for at, each in enumerate(problem.links) if each.rate_mbps >= mbps)


def links_at_most(problem: Problem, mbps: float) -> frozenset[int]:
    """Return the link types that run at this rate or slower."""
    return frozenset(at for at, each in enumerate(problem.links) if each.rate_mbps <= mbps)
