"""The findings that one certain change of the design settles, and that change.

Certain is what the user would do in any case: what is lost by it holds nowhere, or is what the
finding asks for and nothing else. Where there are two ways, the user chooses and nothing is here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.app import edits
from hvplanner.app.revision import EditError
from hvplanner.language import mark, tr, translated, trn
from hvplanner.model import places
from hvplanner.model.assumptions import builtin
from hvplanner.report.text import listed, shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Finding, Place
    from hvplanner.model.network import Network

_LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class Fix:
    """What settles a finding."""

    text: str
    """What it does, as a button says it."""
    design: Design
    """With that done."""


def fix_for(design: Design, finding: Finding) -> Fix | None:
    """Return what settles a finding of a design for certain, None where nothing does."""
    make = _FIXES.get(finding.rule)
    if make is None:
        return None
    try:
        return make(design, finding.place)
    except (EditError, KeyError):
        # The finding is of an earlier state of the design.
        return None


def _open(text: str) -> Callable[[Design, Place], Fix]:
    """Return the fix that leaves open what the finding is at."""

    def fix(design: Design, place: Place) -> Fix:
        return Fix(translated(text), edits.set_field(design, place, None))

    return fix


def _assumption(design: Design, place: Place) -> Fix:
    (_, key) = place
    name = builtin()[str(key)].label
    text = tr("Use the built-in value of {name}", name=_short(name))
    return Fix(text, edits.remove_rows(design, "assumptions", [key]))


def _order(design: Design, place: Place) -> Fix | None:
    able = {each.id for each in design.networks if each.live_migration}
    fixed = dict.fromkeys(design.choices.migration_networks or ())
    order = tuple(each for each in fixed if each in able)
    if not order:
        return Fix(tr("Leave the order open"), edits.set_field(design, place, None))
    text = (
        tr("Leave each network in the order once")
        if len(order) == len(fixed)
        else tr("Take out of the order what may not carry live migrations")
    )
    return Fix(text, edits.set_field(design, place, order))


def _cards(design: Design, place: Place) -> Fix:
    most = max(
        each.installed().total() for each in design.host_classes if each.nic_policy != "replace"
    )
    text = trn("Allow {n} card per host", "Allow {n} cards per host", most)
    return Fix(text, edits.set_field(design, place, most))


def _processors(design: Design, place: Place) -> Fix:
    most = max(each.logical_processors for each in design.host_classes)
    return Fix(
        tr("Lower to {most} virtual processors", most=most), edits.set_field(design, place, most)
    )


def _backup(design: Design, _place: Place) -> Fix | None:
    cluster = [each for each in design.networks if each.role == "cluster"]
    return _allowed(design, cluster) if len(cluster) == 1 else None


def _carriers(design: Design, _place: Place) -> Fix | None:
    made_for = [each for each in design.networks if each.role == "live_migration"]
    cluster = [each for each in design.networks if each.role == "cluster"]
    return _allowed(design, [*made_for, *cluster]) if made_for else None


def _allowed(design: Design, networks: list[Network]) -> Fix | None:
    changed = design
    for network in networks:
        changed = edits.set_field(changed, ("networks", network.id, "live_migration"), True)
    if changed is design:
        return None
    names = listed(_short(each.label) for each in networks)
    return Fix(tr("Allow live migrations on {names}", names=names), changed)


def _switch(text: str, field: str, value: object) -> Callable[[Design, Place], Fix]:
    """Return the fix of a virtual switch that was fixed, or made by hand."""

    def fix(design: Design, place: Place) -> Fix:
        return Fix(translated(text), edits.set_field(design, (*place, field), value))

    return fix


def _unused(design: Design, place: Place) -> Fix:
    *table, team = place
    places.at(design, place)
    return Fix(
        tr("Remove team {team}", team=_short(str(team))),
        edits.remove_rows(design, tuple(table), [team]),
    )


def _short(name: str) -> str:
    return shortened(name, _LONGEST_NAME)


_FIXES: dict[str, Callable[[Design, Place], Fix | None]] = {
    "assumption.range": _assumption,
    "choices.transport": _open(mark("Leave the transport open")),
    "choices.smb_limit": _open(mark("Clear the SMB limit")),
    "choices.order": _order,
    "choices.cards": _cards,
    "vm.processors_limit": _processors,
    "network.no_backup": _backup,
    "network.no_live_migration": _carriers,
    "sriov.vfs_without": _switch(mark("Create the switch with SR-IOV"), "sriov", True),
    "sriov.weights": _switch(mark("Set minimum bandwidth to none"), "bandwidth_mode", "none"),
    "team.unused": _unused,
}
"""By the rule that is broken."""
