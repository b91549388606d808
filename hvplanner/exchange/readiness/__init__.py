"""SR-IOV on a real cluster: what hosts, ports, switches and VMs lack for VFs, and what to do."""

from hvplanner.exchange.readiness.comparing import VmFunctions, functions
from hvplanner.exchange.readiness.judging import readiness
from hvplanner.exchange.readiness.records import HostReadiness, Obstacle, VnicReadiness, blocking

__all__ = [
    "HostReadiness",
    "Obstacle",
    "VmFunctions",
    "VnicReadiness",
    "blocking",
    "functions",
    "readiness",
]
