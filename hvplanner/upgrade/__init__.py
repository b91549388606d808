"""Upgrades of a cluster to a later release of Windows Server, node by node in time."""

from hvplanner.upgrade.planning import plan_upgrade, wanted_upgrade
from hvplanner.upgrade.way import NoWay

__all__ = ["NoWay", "plan_upgrade", "wanted_upgrade"]
