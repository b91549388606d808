"""What an import found on the hosts: settings in which those of a cluster should not differ."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from hvplanner.language import tr
from hvplanner.model.words import word
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hvplanner.model.hardware import Host

V = TypeVar("V")


@rule(
    "found.simultaneous",
    "warning",
    "A migration takes a place on both its hosts: the lower limit holds, and drains take longer"
    " than the plan says.",
)
def simultaneous(subject: Subject) -> Iterator[Breach]:
    """Hosts allow as many migrations at once, where they themselves are asked."""
    hosts_limit = subject.design.cluster.hosts_limit
    if subject.release.limit_scope(hosts_limit=hosts_limit) == "host":
        for host, own, usual in _unlike(subject, lambda host: host.simultaneous):
            yield Breach(
                ("hosts", host.id, "simultaneous"),
                tr(
                    "{host} allows {own} live migrations at once, others {usual}.",
                    host=host.label,
                    own=own,
                    usual=usual,
                ),
                tr("Set MaximumVirtualMachineMigrations alike on every host."),
            )


@rule(
    "found.transport",
    "warning",
    "The host that a VM leaves decides how it migrates: drains of this one take another time.",
)
def transport(subject: Subject) -> Iterator[Breach]:
    """Hosts migrate over one transport."""
    for host, own, usual in _unlike(subject, lambda host: host.transport):
        yield Breach(
            ("hosts", host.id, "transport"),
            tr(
                "{host} migrates over {own}, others over {usual}.",
                host=host.label,
                own=word(own),
                usual=word(usual),
            ),
            tr("Set VirtualMachineMigrationPerformanceOption alike on every host."),
        )


@rule(
    "found.migration_networks",
    "warning",
    "Migrations from and to this host take the next network of the order, and no event tells of"
    " it.",
)
def migration_networks(subject: Subject) -> Iterator[Breach]:
    """The list of every host has the networks of the order."""
    order = subject.plan.migration.networks if subject.plan else ()
    for host in subject.design.hosts:
        for network in order if host.migration_networks is not None else ():
            if network not in (host.migration_networks or ()):
                yield Breach(
                    ("hosts", host.id, "migration_networks"),
                    tr(
                        "{host} leaves {network} out of its own live-migration networks.",
                        host=host.label,
                        network=subject.networks[network].label,
                    ),
                    tr("Add its subnet by Add-VMMigrationNetwork, or let the host use any."),
                )


def _unlike(subject: Subject, value_of: Callable[[Host], V | None]) -> Iterator[tuple[Host, V, V]]:
    """Yield hosts that have another value than most, with both."""
    values = [(host, value) for host in subject.design.hosts if (value := value_of(host))]
    if values:
        usual = Counter(value for _, value in values).most_common(1)[0][0]
        yield from ((host, value, usual) for host, value in values if value != usual)
