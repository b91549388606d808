"""Plan against actual: what a cluster says of itself, beside every step of the plan's script."""

from hvplanner.exchange.drift.comparing import OtherCluster, drift
from hvplanner.exchange.drift.statements import LAYERS, Aspect, Drift, Statement, by_aspect

__all__ = ["LAYERS", "Aspect", "Drift", "OtherCluster", "Statement", "by_aspect", "drift"]
