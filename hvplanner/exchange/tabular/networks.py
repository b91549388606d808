"""Networks: those that VMs are in, and those of VMkernel adapters, whose purpose a name tells."""

from __future__ import annotations

import ipaddress
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any

from hvplanner.language import tr
from hvplanner.model.network import Network, NetworkRole
from hvplanner.model.words import word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hvplanner.exchange.notes import Notes
    from hvplanner.exchange.tabular.machines import Sheet
    from hvplanner.exchange.tabular.typed import Row

_ROLES: tuple[tuple[re.Pattern[str], NetworkRole], ...] = (
    (re.compile(r"v-?motion|live.?migr", re.IGNORECASE), "live_migration"),
    (re.compile(r"vsan|iscsi|nfs|storage|speicher|\bsan\b", re.IGNORECASE), "storage"),
    (re.compile(r"manag|mgmt|verwaltung", re.IGNORECASE), "management"),
    (re.compile(r"cluster|csv|heartbeat|fault|replic", re.IGNORECASE), "cluster"),
)
"""What names of VMkernel networks say of their purpose, the first that fits."""


def networks(
    of_vms: Iterable[str],
    kernel: Sequence[Sheet],
    portgroups: Sequence[Sheet],
    notes: Notes,
) -> tuple[Network, ...]:
    """Return the networks that VMs or hosts are in; port groups that nothing is in are left out."""
    vlans = _vlans(portgroups, notes)
    adapters: dict[str, list[Row]] = defaultdict(list)
    places: dict[str, str] = {}
    for where, rows in kernel:
        for row in rows:
            adapters[row.text("network")].append(row)
            places.setdefault(row.text("network"), where)
    made = [_of_kernel(name, rows, vlans, places[name], notes) for name, rows in adapters.items()]
    known = {each.id for each in made}
    made += [
        Network(id=name, role="vm", **_vlan(name, vlans))
        for name in dict.fromkeys(of_vms)
        if name not in known
    ]
    unused = vlans.keys() - {each.id for each in made}
    if unused:
        what = tr("Port groups that no VM and no VMkernel adapter is in")
        where = ", ".join(where for where, _ in portgroups)
        for name in sorted(unused):
            notes.add("left_out", what, where, example=name)
    return tuple(made)


def _of_kernel(
    name: str, rows: Sequence[Row], vlans: Mapping[str, int], where: str, notes: Notes
) -> Network:
    role: NetworkRole = next((r for pattern, r in _ROLES if pattern.search(name)), "management")
    what = tr("What a network is for, by its name")
    notes.add("assumed", what, where, example=f"{name}: {word(role)}")
    sizes = Counter(mtu for row in rows if (mtu := row.number_of("mtu")) is not None)
    if len(sizes) > 1:
        what = tr("The MTU of a network is not the same on all hosts; the smallest counts")
        shown = " / ".join(map(str, sorted(sizes)))
        notes.add("contradiction", what, where, example=f"{name}: {shown}")
    # What no table tells is not set: brought into a design, it leaves that what it is.
    told: dict[str, Any] = _vlan(name, vlans)
    if subnet := next((subnet for row in rows if (subnet := _subnet(row))), ""):
        told["subnet"] = subnet
    if sizes:
        told["mtu"] = min(sizes)
    return Network(id=name, role=role, live_migration=role == "live_migration", **told)


def _vlan(name: str, vlans: Mapping[str, int]) -> dict[str, Any]:
    return {"vlan": vlans[name]} if name in vlans else {}


def _vlans(portgroups: Sequence[Sheet], notes: Notes) -> dict[str, int]:
    found: dict[str, int] = {}
    for where, rows in portgroups:
        for row in rows:
            name, vlan = row.text("name"), row.number_of("vlan") or 0
            if found.setdefault(name, vlan) != vlan:
                what = tr("The VLAN of a network is not the same on all hosts; the first counts")
                notes.add("contradiction", what, where, example=f"{name}: {vlan}")
    return found


def _subnet(row: Row) -> str:
    try:
        interface = ipaddress.IPv4Interface(f"{row.text('address')}/{row.text('mask')}")
    except ValueError:
        return ""
    return str(interface.network)
