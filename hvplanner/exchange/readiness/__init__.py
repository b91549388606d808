"""SR-IOV on a real cluster: what hosts, ports, switches and VMs lack for VFs, and what to do."""

from hvplanner.exchange.readiness.judging import readiness

__all__ = ["readiness"]
