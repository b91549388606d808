"""What sources tell of guests and hosts: each thing once, the newest of it, and what was not read.

Many hosts log the same guest, and one host logs it at each start. So what is told is sorted by
guest, kind, service and host as it comes, and only the newest is kept.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hvplanner.model.workload import GuestFamily, IntegrationState

Kind = Literal["mismatch", "backup", "unreachable", "state"]
"""What is told: a service of a version that the host does not expect (event 4010), backup that
could not connect for its version, a service that did not answer (event 4096, harmless while a VM
starts, stops or is saved), or how it stands (Get-VM, KVP items)."""

VMS = "Get-VM"
"""The service of sightings that are rows of an inventory."""
PAIRS = "Msvm_KvpExchangeComponent"
"""The service of sightings that are key/value pairs: what a guest says of itself."""
MOST_SIGHTINGS = 200_000
EARLIEST = datetime.datetime.min.replace(tzinfo=datetime.UTC)


@dataclass(frozen=True, slots=True)
class Negotiated:
    """A version that host and guest agreed on, and the one that the host expected."""

    negotiated: str
    expected: str


@dataclass(frozen=True, slots=True)
class Sighting:
    """What one source tells of one guest."""

    source: str
    """The file."""
    kind: Kind
    vm_id: str = ""
    """A GUID in small letters; empty where it is not told."""
    vm_name: str = ""
    host: str = ""
    cluster: str = ""
    time: datetime.datetime | None = None
    service: str = ""
    """As the event names it: KvpExchange, Heartbeat; empty where it is not told."""
    framework: Negotiated | None = None
    message: Negotiated | None = None
    version: str = ""
    """The build of the integration services in the guest."""
    state: IntegrationState = "unknown"
    family: GuestFamily | None = None
    system: str = ""
    count: int = 1
    """How often it was told."""

    @property
    def when(self) -> datetime.datetime:
        """Return the time for comparing: what has none is older than all that has."""
        return self.time or EARLIEST


@dataclass(frozen=True, slots=True)
class SeenHost:
    """A host of which the sources tell."""

    name: str
    cluster: str = ""
    build: str = ""
    """Version of its system, as 6.3.9600; empty where it is not told."""
    listed: datetime.datetime | None = None
    """When its VMs were listed, all of them; None where they were not."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A file, or a part of one, that was not read, and why."""

    file: str
    what: str


@dataclass
class Gathering:
    """What was read so far."""

    files: list[str] = field(default_factory=list)
    """Those of which something could be read."""
    unread: list[Unread] = field(default_factory=list)
    hosts: dict[tuple[str, str], SeenHost] = field(default_factory=dict)
    _newest: dict[tuple[str, ...], Sighting] = field(default_factory=dict)

    def add(self, sighting: Sighting) -> None:
        """Keep what is told, unless something newer of the same is known."""
        vm = sighting.vm_id or sighting.vm_name.casefold()
        key = (vm, sighting.kind, sighting.service, short_name(sighting.host))
        known = self._newest.get(key)
        if known is None:
            if len(self._newest) == MOST_SIGHTINGS:
                self.leave_out(
                    sighting.source,
                    tr("More than {n} messages; the others are left out.", n=MOST_SIGHTINGS),
                )
                return
            self._newest[key] = sighting
        else:
            newer = sighting if sighting.when > known.when else known
            self._newest[key] = replace(newer, count=known.count + sighting.count)

    def see(self, host: SeenHost) -> None:
        """Take in a host; what is known of it already stays where nothing new is told."""
        known = self.host(host.name, host.cluster)
        if known is not None:
            del self.hosts[_key(known)]
            host = replace(
                known,
                cluster=host.cluster or known.cluster,
                build=host.build or known.build,
                listed=host.listed or known.listed,
            )
        self.hosts[_key(host)] = host

    def host(self, name: str, cluster: str = "") -> SeenHost | None:
        """Return a host. Logs do not tell of which cluster it is: then of any, if there is one."""
        if found := self.hosts.get(_key(SeenHost(name, cluster))):
            return found
        known = [each for each in self.hosts.values() if _is_same(each, name, cluster)]
        return known[0] if len(known) == 1 else None

    def leave_out(self, file: str, what: str) -> None:
        """Name something that was not read, once."""
        if (told := Unread(file, what)) not in self.unread:
            self.unread.append(told)

    @property
    def sightings(self) -> Iterable[Sighting]:
        """Return the newest of everything that is told."""
        return self._newest.values()


def short_name(host: str) -> str:
    """Return the name of a host for comparing: without its domain, in small letters."""
    return host.partition(".")[0].casefold()


def _key(host: SeenHost) -> tuple[str, str]:
    return host.cluster.casefold(), short_name(host.name)


def _is_same(host: SeenHost, name: str, cluster: str) -> bool:
    return short_name(host.name) == short_name(name) and not (cluster and host.cluster)
