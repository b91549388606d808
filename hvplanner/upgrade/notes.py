"""What is to do and to know on the way to a release, for a design and its plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, translated, trn
from hvplanner.model.releases import releases
from hvplanner.model.upgradefacts import known_steps, upgrade_facts, version_number
from hvplanner.model.upgrading import UpgradeNote
from hvplanner.model.words import word
from hvplanner.model.workload import VmGroup
from hvplanner.rules.integration import way_of_update

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan
    from hvplanner.model.sourced import Source
    from hvplanner.model.upgradefacts import UpgradeFacts, UpgradePhase
    from hvplanner.upgrade.way import Leg

_NAMED = 20
"""VMs and groups that are named in a note."""


def notes(design: Design, plan: Plan, leg: Leg) -> tuple[UpgradeNote, ...]:
    """Return what holds for every upgrade of the kind, and what differs between the releases."""
    known = [
        UpgradeNote(
            phase=each.phase,
            text=translated(each.text).format(old=leg.origin.name, new=leg.target_name),
            source=each.source,
            confidence=each.confidence,
        )
        for each in known_steps()
        if each.holds(leg.origin, leg.to.id)
    ]
    differing = [
        *_versions(design, leg),
        *_teams(design, plan, leg),
        *_virtual_functions(design, plan),
        *_migration(plan, leg),
        *_integration(design, leg),
    ]
    phases: tuple[UpgradePhase, ...] = ("before", "node", "after")
    return tuple(note for phase in phases for note in (*known, *differing) if note.phase == phase)


def _versions(design: Design, leg: Leg) -> Iterator[UpgradeNote]:
    """Say which configuration versions VMs must have, and which level the cluster comes to."""
    before = upgrade_facts().get(leg.origin.release)
    now = leg.to.vm_versions
    source = _source(leg.to.sources, "vm_versions")
    is_mixed = leg.origin.way == "rolling"
    if (
        is_mixed
        and before
        and version_number(before.vm_versions.lowest) < version_number(now.lowest)
    ):
        text = tr(
            "{new} runs no VM whose version is below {lowest}: upgrade those that are"
            " (Get-VM, Update-VMVersion) while all nodes still run {old}; each must be off for it.",
            new=leg.target_name,
            old=leg.origin.name,
            lowest=now.lowest,
        )
        below = _below(design, now.lowest)
        if below:
            text += " " + tr("Of those that are known: {names}.", names=_listed(below))
        yield _note("before", text, source)
    text = tr(
        "{new} runs VMs of version {lowest} to {highest}; new features come with {highest}.",
        new=leg.target_name,
        lowest=now.lowest,
        highest=now.highest,
    )
    yield _note("after", text, source)
    if is_mixed:
        yield _level(before, leg)


def _level(before: UpgradeFacts | None, leg: Leg) -> UpgradeNote:
    """Say which level the cluster comes to; where nobody says it, that it is a higher one."""
    level = leg.to.functional_level
    if level is not None:
        text = tr("Check that Get-Cluster says ClusterFunctionalLevel {level}.", level=level)
        return _note("after", text, _source(leg.to.sources, "functional_level"))
    text = tr(
        "Check that Get-Cluster says a higher ClusterFunctionalLevel than before. Which number"
        " {new} has is not published.",
        new=leg.target_name,
    )
    if before and before.functional_level is not None:
        text += " " + tr("{old} has {level}.", old=leg.origin.name, level=before.functional_level)
    source = "General knowledge: every release until now has a level of its own"
    return UpgradeNote(phase="after", text=text, source=source, confidence="assumed")


def _below(design: Design, lowest: str) -> list[str]:
    """Return the VMs that are known to have an older version."""
    return [
        spec.label
        for spec in (*design.vm_groups, *design.vms)
        if () < version_number(spec.configuration_version) < version_number(lowest)
    ]


def _teams(design: Design, plan: Plan, leg: Leg) -> Iterator[UpgradeNote]:
    """Say which teams cannot stay as they are below a virtual switch."""
    release = releases()[leg.to.id]
    if release.lbfo_under_switch == "allowed":
        return
    labels = {each.id: each.label for each in design.host_classes}
    for host in plan.hosts:
        used = {switch.team for switch in host.switches}
        teams = [each for each in host.teams if each.kind == "lbfo" and each.id in used]
        if not teams:
            continue
        names = ", ".join(each.id for each in teams)
        text = (
            tr(
                "{hosts}: build team {teams} embedded in its switch (SET): {new} refuses a team by"
                " Windows (LBFO) below a virtual switch.",
                hosts=labels.get(host.host_class, host.host_class),
                teams=names,
                new=leg.target_name,
            )
            if release.lbfo_under_switch == "refused"
            else tr(
                "{hosts}: build team {teams} embedded in its switch (SET): {new} is the last"
                " release with teams by Windows (LBFO) below a virtual switch, and discourages"
                " them.",
                hosts=labels.get(host.host_class, host.host_class),
                teams=names,
                new=leg.target_name,
            )
        )
        if any(each.mode != "switch_independent" for each in teams):
            text += " " + tr(
                "SET is switch independent alone: take the ports out of their channel group on the"
                " physical switches when the node is away."
            )
        yield _note("node", text, _source(release.sources, "lbfo_under_switch"))


def _virtual_functions(design: Design, plan: Plan) -> Iterator[UpgradeNote]:
    """Say what becomes of VFs between nodes that have them and nodes that have not yet."""
    specs = (*design.vm_groups, *design.vms)
    is_wanted = any(vnic.sriov == "wanted" for spec in specs for vnic in spec.vnics)
    if is_wanted and any(switch.sriov for host in plan.hosts for switch in host.switches):
        text = tr(
            "Make its switches with SR-IOV (-EnableIov, at creation alone), with drivers and"
            " *SRIOV set, before VMs come back: until then they run over the synthetic path, and a"
            " VM migrates from and to nodes without VFs too."
        )
        source = "Microsoft, SR-IOV VF failover and live migration support"
        yield UpgradeNote(phase="node", text=text, source=source, confidence="documented")


def _migration(plan: Plan, leg: Leg) -> Iterator[UpgradeNote]:
    """Say how transports and limits of live migration differ between the releases."""
    old, new = releases().get(leg.origin.release), releases()[leg.to.id]
    if old is None:
        return
    added = [each for each in new.transports if each not in old.transports]
    if added:
        text = tr(
            "{new} also has live migration over {transports}; its default is {default}. It counts"
            " once all nodes run {new}.",
            new=leg.target_name,
            transports=", ".join(map(word, added)),
            default=word(new.transport_default),
        )
        yield _note("after", text, _source(new.sources, "transports"))
    if new.rdma_on_switch and not old.rdma_on_switch:
        text = tr("{new} has RDMA on ports below a virtual switch too.", new=leg.target_name)
        yield _note("after", text, _source(new.sources, "rdma_on_switch"))
    if new.simultaneous_scope != old.simultaneous_scope:
        text = tr(
            "From {new} on, the simultaneous limit is set on the cluster"
            " (MaximumParallelMigrations, default {default}) and overrides that of the hosts: set"
            " it to the {planned} of the plan.",
            new=leg.target_name,
            default=new.simultaneous_default,
            planned=plan.migration.simultaneous,
        )
        yield _note("after", text, _source(new.sources, "simultaneous_scope"))


def _integration(design: Design, leg: Leg) -> Iterator[UpgradeNote]:
    """Say which guests get newer integration services afterwards, and where they come from."""
    release = releases()[leg.to.id]
    specs = (*design.vm_groups, *design.vms)
    ways = {spec.id: way_of_update(spec.guest, release) for spec in specs}
    for way in ("disk", "windows_update"):
        guests = [spec for spec in specs if ways[spec.id] == way]
        count = sum(spec.count if isinstance(spec, VmGroup) else 1 for spec in guests)
        if not count:
            continue
        told = {
            "guests": trn("{n} Windows guest", "{n} Windows guests", count),
            "names": _listed([spec.label for spec in guests]),
            "new": leg.target_name,
        }
        text = (
            tr(
                "Upgrade the integration services of {guests} from the integration disk of {new}"
                " (vmguest.iso), each after the turn of its host: {names}.",
                **told,
            )
            if way == "disk"
            else tr(
                "{guests} get integration services with their own updates on {new}; see that they"
                " get updates: {names}.",
                **told,
            )
        )
        yield _note("after", text, _source(release.sources, "integration_disk"))
    if "package" in ways.values():
        text = tr("Guests without Windows have integration services in their kernel or a package.")
        yield _note("after", text, _source(release.sources, "integration_disk"))


def _listed(names: list[str]) -> str:
    more = len(names) - _NAMED
    shown = ", ".join(names[:_NAMED])
    return tr("{shown} and {more} more", shown=shown, more=more) if more > 0 else shown


def _source(sources: tuple[Source, ...], field: str) -> Source:
    return next(each for each in sources if field in each.fields)


def _note(phase: UpgradePhase, text: str, source: Source) -> UpgradeNote:
    return UpgradeNote(phase=phase, text=text, source=source.source, confidence=source.confidence)
