"""Integration services of guests: where it matters that they are behind, and how they come.

Up to 2012 R2 a host brings the services for its guests on a disk, and expects them to be its own.
From 2016 on guests get them with their own updates. Linux has them in its kernel, and the host's
messages on them are to be ignored (Microsoft, KB2956569).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.rules.rule import Breach, Ground, place_of, vm_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.guestupdates import Way
    from hvplanner.model.releases import Release
    from hvplanner.model.workload import Guest, VmSpec

_SERVER = re.compile(r"\b(?:windows|server) (20\d\d)\b", re.IGNORECASE)
_CLIENT = re.compile(r"\bwindows 1[01]\b", re.IGNORECASE)
_FIRST_SERVER = 2016
_FIRST_BUILD = re.compile(r"1\d\.")
"""Services of this version come with Windows 10, Windows Server 2016 and later alone."""


@vm_rule(
    "vm.integration_services",
    "warning",
    "A guest whose integration services lag behind its host is unsupported and may lose"
    " heartbeat, backup and network performance.",
)
def integration_services(vm: VmSpec, ground: Ground) -> Iterator[Breach]:
    """Integration services are up to date where hosts expect their own version."""
    if ground.release.integration_disk:
        yield from _behind(vm, ground)


@vm_rule(
    "vm.integration_updates",
    "info",
    "From Windows Server 2016 on, integration services come with the updates of a guest: one that"
    " lags behind lacks those.",
)
def integration_updates(vm: VmSpec, ground: Ground) -> Iterator[Breach]:
    """Integration services are up to date where guests update them themselves."""
    if not ground.release.integration_disk:
        yield from _behind(vm, ground)


def needs_update(guest: Guest) -> bool:
    """Tell whether the services of a guest are known to be behind, and that means something."""
    return guest.family == "windows" and guest.integration.state == "update_required"


def way_of_update(guest: Guest, release: Release) -> Way:
    """Return how a guest gets integration services on hosts of a release."""
    if guest.family != "windows":
        return "package"
    if not release.integration_disk:
        return "windows_update"
    has_own = release.guests_update_themselves and updates_itself(guest)
    return "windows_update" if has_own else "disk"


def updates_itself(guest: Guest) -> bool:
    """Tell whether a Windows guest is of Windows 10, Windows Server 2016 or later."""
    year = _SERVER.search(guest.system)
    if year:
        return int(year[1]) >= _FIRST_SERVER
    return bool(_CLIENT.search(guest.system) or _FIRST_BUILD.match(guest.integration.version))


def way_text(way: Way) -> str:
    """Return a way of update in a few words."""
    return {
        "disk": tr("Integration disk"),
        "windows_update": tr("Windows Update"),
        "package": tr("Kernel or package"),
    }[way]


def remedy_text(way: Way) -> str:
    """Return what to do in one sentence."""
    return {
        "disk": tr("Insert the integration services setup disk in the guest and run it."),
        "windows_update": tr("Install the guest's updates: they bring the integration services."),
        "package": tr("Ignore it: the services are part of the guest's kernel or of a package."),
    }[way]


def _behind(vm: VmSpec, ground: Ground) -> Iterator[Breach]:
    if needs_update(vm.guest):
        yield Breach(
            (*place_of(vm), "guest"),
            tr(
                "{vm} needs an update of its integration services (version {version}).",
                vm=vm.label,
                version=vm.guest.integration.version or tr("unknown"),
            ),
            remedy_text(way_of_update(vm.guest, ground.release)),
        )
