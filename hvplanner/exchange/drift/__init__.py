"""Plan against actual: what a cluster says of itself, beside every step of the plan's script."""

from hvplanner.exchange.drift.comparing import OtherCluster, drift

__all__ = ["OtherCluster", "drift"]
