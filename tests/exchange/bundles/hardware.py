"""What Windows calls the cards of the catalogue, as their drivers do."""

from __future__ import annotations

DESCRIPTIONS = {
    "onboard-1g-2": "Broadcom NetXtreme Gigabit Ethernet",
    "intel-i350-t4": "Intel(R) Gigabit 4P I350-t Adapter",
    "intel-x520-da2": "Intel(R) Ethernet Converged Network Adapter X520-2",
    "intel-x540-t2": "Intel(R) Ethernet Converged Network Adapter X540-T2",
    "intel-x710-da2": "Intel(R) Ethernet Converged Network Adapter X710-2",
    "intel-x710-da4": "Intel(R) Ethernet Converged Network Adapter X710-4",
    "intel-xxv710-da2": "Intel(R) Ethernet Network Adapter XXV710-2",
    "intel-e810-xxvda2": "Intel(R) Ethernet Network Adapter E810-XXVDA2",
    "intel-e810-cqda2": "Intel(R) Ethernet Network Adapter E810-CQDA2",
    "mellanox-cx3-pro-10": "Mellanox ConnectX-3 Pro Ethernet Adapter",
    "mellanox-cx4-lx-25": "Mellanox ConnectX-4 Lx Ethernet Adapter",
    "mellanox-cx5-100": "Mellanox ConnectX-5 Ex Adapter",
    "mellanox-cx6-lx-25": "Mellanox ConnectX-6 Lx Adapter",
    "mellanox-cx6-dx-100": "Mellanox ConnectX-6 Dx Adapter",
    "broadcom-57414-25": "Broadcom NetXtreme E-Series Dual-port 25Gb SFP28 Ethernet PCIe Adapter",
    "qlogic-57810-10": "QLogic BCM57810 10 Gigabit Ethernet (NDIS VBD Client)",
    "chelsio-t520-cr": "Chelsio Network Adapter T520-CR",
    "solarflare-sfn8522": "Solarflare SFN8522 10GbE Server Adapter",
}


def description(model: str, label: str, number: int) -> str:
    """Return what Windows calls the nth port of a model: from the second on it adds a number."""
    name = DESCRIPTIONS.get(model, label)
    return name if number == 1 else f"{name} #{number}"
