"""What is to be done about guests and hosts, from all that was told of them.

Of each guest the newest counts, whoever told it: an event stays in a log after the guest was
mended. Hosts up to 2012 R2 expect the services of a guest to be their own, so builds are compared
there and nowhere else.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hvplanner.exchange.integration.hosts import judge_hosts, parts
from hvplanner.exchange.integration.sightings import PAIRS, VMS, SeenHost
from hvplanner.language import tr
from hvplanner.model.releases import releases
from hvplanner.model.workload import Guest, Integration
from hvplanner.rules.integration import way_of_update

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import datetime

    from hvplanner.exchange.integration.hosts import JudgedHost
    from hvplanner.exchange.integration.sightings import Gathering, Sighting, Unread
    from hvplanner.model.guestupdates import Way
    from hvplanner.model.releases import Release
    from hvplanner.model.workload import IntegrationState

Need = Literal["update", "own_updates", "ignore", "none", "unknown", "gone"]
"""What a guest needs: other services; updates of its own, which bring them (on hosts from 2016
on); nothing, although it is reported (Linux); nothing. Or nobody tells, or it is not there."""

LONGEST_SYSTEM = 200

_STATES: Mapping[Need, IntegrationState] = {
    **{"update": "update_required", "own_updates": "update_required"},
    **{"ignore": "update_required", "none": "up_to_date"},
    **{"unknown": "unknown", "gone": "unknown"},
}
"""What a design has of a guest that needs this."""


@dataclass(frozen=True, slots=True)
class JudgedGuest:
    """A guest with what is to be done about it, and what was told of it."""

    vm_id: str
    name: str
    host: str
    cluster: str
    need: Need
    way: Way | None
    """None where the release of its host is not known."""
    why: str
    guest: Guest
    evidence: tuple[Sighting, ...]
    """The newest of every kind, service and host, newest first."""

    @property
    def label(self) -> str:
        """Return its name, the id where that is all that is known."""
        return self.name or self.vm_id


@dataclass(frozen=True, slots=True)
class Judged:
    """All that can be said."""

    guests: tuple[JudgedGuest, ...]
    hosts: tuple[JudgedHost, ...]
    unreachable: tuple[Sighting, ...]
    """Guests that a service could not reach: harmless unless it comes again and again."""
    unread: tuple[Unread, ...]
    files: tuple[str, ...]

    def with_need(self, need: Need) -> tuple[JudgedGuest, ...]:
        """Return the guests of which something is to be done, or not."""
        return tuple(each for each in self.guests if each.need == need)


def judge(
    gathering: Gathering, release: str = "", guests: Mapping[str, Guest] | None = None
) -> Judged:
    """Return what is to be done.

    `release` is of hosts of which no file tells it, `guests` what is known of guests by their
    names, in small letters, where no file tells of their systems.
    """
    for told_by in dict.fromkeys((each.host, each.cluster) for each in gathering.sightings):
        if told_by[0]:
            gathering.see(SeenHost(*told_by))
    hosts = judge_hosts(gathering, release)
    known = {(each.cluster, each.name): each for each in hosts}
    listed = _listed(gathering)
    judged = []
    for told in _by_guest(gathering.sightings):
        where = next((each for each in told if each.host), told[0])
        seen = gathering.host(where.host, where.cluster)
        at = known[seen.cluster, seen.name] if seen else None
        is_gone = _is_gone(told, listed.get(seen.cluster) if seen else None)
        judged.append(_judge_guest(told, at, release, guests or {}, is_gone=is_gone))
    unreachable = [each for each in gathering.sightings if each.kind == "unreachable"]
    return Judged(
        tuple(sorted(judged, key=lambda each: (each.cluster, each.host, each.label.casefold()))),
        hosts,
        tuple(sorted(unreachable, key=lambda each: each.when, reverse=True)),
        tuple(gathering.unread),
        tuple(gathering.files),
    )


def _by_guest(sightings: Iterable[Sighting]) -> Iterator[list[Sighting]]:
    """Yield what was told of each guest, newest first; of the same time, events first."""
    told = [each for each in sightings if each.kind != "unreachable"]
    ids: defaultdict[str, set[str]] = defaultdict(set)
    for each in told:
        if each.vm_id:
            ids[each.vm_name.casefold()].add(each.vm_id)
    found: defaultdict[str, list[Sighting]] = defaultdict(list)
    for each in told:
        name = each.vm_name.casefold()
        by_name = next(iter(ids[name])) if len(ids[name]) == 1 else name
        found[each.vm_id or by_name].append(each)
    for group in found.values():
        yield sorted(group, key=lambda each: (each.when, each.kind != "state"), reverse=True)


def _listed(gathering: Gathering) -> dict[str, datetime]:
    """Return since when all VMs of a cluster are known, where its hosts were all asked for them."""
    times: defaultdict[str, list[datetime | None]] = defaultdict(list)
    for host in gathering.hosts.values():
        times[host.cluster].append(host.listed)
    return {
        cluster: min(known)
        for cluster, every in times.items()
        if cluster and len(known := [each for each in every if each]) == len(every)
    }


def _is_gone(newest: list[Sighting], listed: datetime | None) -> bool:
    """Tell whether a guest is not there any more: logs know guests long after they are deleted."""
    is_listed = any(each.service == VMS for each in newest)
    return not is_listed and listed is not None and newest[0].when < listed


def _judge_guest(
    newest: list[Sighting],
    host: JudgedHost | None,
    release_id: str,
    guests: Mapping[str, Guest],
    *,
    is_gone: bool,
) -> JudgedGuest:
    # A guest's own name for itself is taken where nobody else names the VM.
    name = _first(each.vm_name for each in sorted(newest, key=lambda each: each.service == PAIRS))
    known = guests.get(name.casefold(), Guest())
    guest = Guest(
        family=next((each.family for each in newest if each.family), known.family),
        system=_first(each.system for each in newest)[:LONGEST_SYSTEM] or known.system,
        integration=_integration(newest),
    )
    release = releases().get(host.release if host else release_id)
    need, why = _need(newest, guest, release, host)
    if is_gone:
        need, why = "gone", tr("Its cluster has no such VM any more.")
    return JudgedGuest(
        vm_id=_first(each.vm_id for each in newest),
        name=name,
        host=host.name if host else "",
        cluster=host.cluster if host else _first(each.cluster for each in newest),
        need=need,
        way=_way(guest, release),
        why=why,
        guest=_with_state(guest, need),
        evidence=tuple(newest),
    )


def _way(guest: Guest, release: Release | None) -> Way | None:
    if release is None:
        return None if guest.family == "windows" else "package"
    return way_of_update(guest, release)


def _with_state(guest: Guest, need: Need) -> Guest:
    state = {"state": _STATES[need]}
    return guest.model_copy(update={"integration": guest.integration.model_copy(update=state)})


def _integration(newest: list[Sighting]) -> Integration:
    message = next((each.message for each in newest if each.message), None)
    return Integration(
        version=_first(each.version for each in newest)[:100],
        negotiated=message.negotiated if message else "",
        expected=message.expected if message else "",
    )


def _need(
    newest: list[Sighting], guest: Guest, release: Release | None, host: JudgedHost | None
) -> tuple[Need, str]:
    says = next((each for each in newest if each.kind != "state" or each.state != "unknown"), None)
    is_behind, why = _behind(says, guest, release, host)
    if is_behind is None:
        return "unknown", tr("Nothing tells of its integration services.")
    if not is_behind:
        return "none", why
    if guest.family != "windows":
        return "ignore", tr("{why} For a guest without Windows that means nothing.", why=why)
    if release is not None and not release.integration_disk:
        return "own_updates", tr(
            "{why} On {release} the guest's own updates bring them.",
            why=why,
            release=release.label,
        )
    return "update", why


def _behind(
    says: Sighting | None, guest: Guest, release: Release | None, host: JudgedHost | None
) -> tuple[bool | None, str]:
    """Return whether services are behind, None where nothing tells, and what says so."""
    if says is not None and says.kind == "backup":
        return True, tr("Backup by its host cannot connect, for the version does not match.")
    if says is not None and says.kind == "mismatch":
        if says.message is None:
            return True, tr("Its host says that the version does not match.")
        return True, tr(
            "Its host expects message version {expected} and got {negotiated}.",
            expected=says.message.expected,
            negotiated=says.message.negotiated,
        )
    if says is not None:
        if says.state == "update_required":
            return True, tr("Its host says that an update is required.")
        return False, tr("Its host says that they are up to date.")
    own, its_host = parts(guest.integration.version), parts(host.build if host else "")
    if release is None or not release.integration_disk or not (own and its_host):
        return None, ""
    if own < its_host:
        return True, tr(
            "Its version {version} is older than its host’s {build}.",
            version=guest.integration.version,
            build=host.build if host else "",
        )
    return False, tr("Its version is not older than its host’s.")


def _first(texts: Iterable[str]) -> str:
    return next((text for text in texts if text), "")
