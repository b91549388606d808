"""Which release hosts are of, and which of them are behind others of their cluster."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.exchange.powershell.words import BUILDS
from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.exchange.integration.sightings import Gathering, SeenHost

_NUMBER = re.compile(r"\d{1,9}")
_COMPARED = 3
"""Parts of a build that tell releases apart; what comes behind them is of updates."""

Expected = dict[str, str]
"""The newest message version that a host expects, by service."""


@dataclass(frozen=True, slots=True)
class JudgedHost:
    """A host, and whether others of its cluster are ahead of it."""

    name: str
    cluster: str
    build: str
    release: str
    """Id of its release, empty where that is not known."""
    behind: str
    """Why it is behind, in one sentence; empty where it is not, or nothing tells."""


def judge_hosts(gathering: Gathering, release: str) -> tuple[JudgedHost, ...]:
    """Return all hosts by cluster and name; `release` is of those of which no file tells it."""
    expected = _expected(gathering)
    clusters: defaultdict[str, list[SeenHost]] = defaultdict(list)
    for host in gathering.hosts.values():
        clusters[host.cluster].append(host)
    return tuple(
        JudgedHost(
            host.name,
            host.cluster,
            host.build,
            release_of(host.build) or release,
            # Hosts of which it is not known that they are of one cluster need not be alike.
            _behind(host, members, expected) if cluster else "",
        )
        for cluster, members in sorted(clusters.items())
        for host in sorted(members, key=lambda each: each.name.casefold())
    )


def release_of(build: str) -> str:
    """Return the id of the release that has a build; the oldest known for all that are older."""
    numbers = parts(build)
    if len(numbers) < _COMPARED:
        return ""
    ids = [name for name, number in BUILDS.items() if number <= numbers[-1]]
    return ids[-1] if ids else next(iter(BUILDS))


def parts(version: str) -> tuple[int, ...]:
    """Return the numbers of a version that are compared."""
    return tuple(int(part) for part in _NUMBER.findall(version)[:_COMPARED])


def _expected(gathering: Gathering) -> defaultdict[SeenHost, Expected]:
    found: defaultdict[SeenHost, Expected] = defaultdict(dict)
    for each in gathering.sightings:
        host = gathering.host(each.host, each.cluster)
        if host is not None and each.kind == "mismatch" and each.message:
            known = found[host].get(each.service, "")
            found[host][each.service] = max(known, each.message.expected, key=parts)
    return found


def _behind(
    host: SeenHost, members: list[SeenHost], expected: defaultdict[SeenHost, Expected]
) -> str:
    newest = max((each.build for each in members), key=parts)
    if host.build and parts(host.build) < parts(newest):
        return tr(
            "Its build {build} is older than {newest} of others of its cluster.",
            build=host.build,
            newest=newest,
        )
    for service, own in expected[host].items():
        ahead = max((expected[each].get(service, "") for each in members), key=parts)
        if parts(own) < parts(ahead):
            return tr(
                "It expects message version {own} where others of its cluster expect {ahead}.",
                own=own,
                ahead=ahead,
            )
    return ""
