"""VMs and hosts of all tables: rows about the same one are one."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.exchange.tabular.typed import Row
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hvplanner.exchange.notes import Notes

Sheet = tuple[str, tuple[Row, ...]]
"""The name of a table, and its rows."""


@dataclass(frozen=True, slots=True)
class Machine:
    """A VM or a host, and the table that it was found in first."""

    where: str
    row: Row

    @property
    def name(self) -> str:
        """Return what it is called."""
        return self.row.text("name")


def collected(sheets: Iterable[Sheet], notes: Notes) -> tuple[Machine, ...]:
    """Return the machines of tables in their order. A later table adds what earlier ones lack."""
    found: dict[str, Machine] = {}
    names: dict[str, str] = {}
    for where, rows in sheets:
        own: set[str] = set()
        for row in rows:
            name = row.text("name")
            key = row.text("uuid") or names.get(name, name)
            if key in own:
                notes.add("left_out", tr("Rows about the same name again"), where, example=name)
                continue
            own.add(key)
            known = found.get(key)
            names.setdefault(name, key)
            found[key] = Machine(where, row) if known is None else _both(known, row)
    return tuple(found.values())


def clusters(hosts: Iterable[Machine], vms: Iterable[Machine]) -> Counter[str]:
    """Return how many machines each cluster has, hosts where there are any."""
    of_hosts = Counter(host.row.text("cluster") for host in hosts)
    return of_hosts or Counter(vm.row.text("cluster") for vm in vms)


class HostNames:
    """Finds a host by its name as other tables write it: in other capitals, without domain."""

    def __init__(self, ids: Mapping[str, str]) -> None:
        """Take the ids of hosts by their names."""
        self._exact = {name.casefold(): host_id for name, host_id in ids.items()}
        short = Counter(_short(name) for name in ids)
        self._short = {_short(n): host_id for n, host_id in ids.items() if short[_short(n)] == 1}

    def find(self, name: str) -> str | None:
        """Return the id of a host, None where there is no such one or more than one."""
        return self._exact.get(name.casefold()) or self._short.get(_short(name))


def _short(name: str) -> str:
    head = name.partition(".")[0]
    # The beginning of an address is no name.
    return name.casefold() if head.isdigit() else head.casefold()


def _both(known: Machine, row: Row) -> Machine:
    values = {**row.values, **known.row.values}
    networks = known.row.networks or row.networks
    return replace(known, row=Row(known.row.number, values, networks))
