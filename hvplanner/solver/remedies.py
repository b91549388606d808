"""What can really be done about a limit that is no target: buy, allow, release.

A remedy first offers all there is, so that the solver finds the cheapest plan; what that plan uses
of it is the change that is proposed.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from hvplanner.language import all_of, joined, mark, tr, translated, trn
from hvplanner.model import places
from hvplanner.model.catalogue import catalogue
from hvplanner.model.explanation import Change, with_changes
from hvplanner.model.fields import by_key
from hvplanner.model.hardware import FabricPorts, PcieSlot
from hvplanner.model.targets import Choices
from hvplanner.model.units import MBPS
from hvplanner.model.words import word
from hvplanner.model.workload import Vm
from hvplanner.solver.facts import (
    demanding,
    host_processors,
    plenty_of_ports,
    slots_text,
    vms_of,
)
from hvplanner.solver.limits import CHOICES_MAX

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place
    from hvplanner.model.hardware import HostClass
    from hvplanner.model.plan import Plan
    from hvplanner.solver.limits import Limit

HOSTS_MORE = 3
"""Up to so many more hosts are proposed."""

_FIXED = {
    "migration_networks": mark("Live-migration order"),
    "transport": mark("Transport"),
    "smb_limit_mbps": mark("SMB limit"),
    "simultaneous": mark("Simultaneous migrations"),
}
"""What the choices are called that fix a setting, once they are another."""

Fit = tuple[tuple[Change, ...], str]
"""Changes and what people call them; no changes where the plan needs none."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """`offer` gives the solver all there is; `fit` says what a plan uses of it."""

    offer: Callable[[Design], Design]
    fit: Callable[[Design, Plan], Fit]


def remedies(design: Design, limit: Limit) -> tuple[Remedy, ...]:
    """Return what can be done about a limit, the smallest first; of a target nothing."""
    match limit.place:
        case ("choices", "nic_models"):
            if design.choices.nic_models is not None:
                return (Remedy(_setting(("choices", "nic_models"), None), _more_models),)
        case ("choices", "hosts", host_class):
            rest = [each for each in design.choices.hosts if each.host_class != host_class]
            value = [each.model_dump(mode="json") for each in rest]
            text = tr("{label}: plan it anew", label=_row(design, str(host_class)).label)
            return (_plain(text, (("choices", "hosts"), value)),)
        case ("choices", name) if name in CHOICES_MAX:
            offer = _setting(limit.place, CHOICES_MAX[str(name)])
            return (Remedy(offer, partial(_more_of, str(name))),)
        case ("choices", name):
            return (Remedy(_setting(limit.place, None), partial(_another, str(name))),)
        case ("networks", network, "dedicated" | "rdma" as name):
            label = places.at(design, ("networks", network)).label
            text = (
                tr("{network} may share its ports", network=label)
                if name == "dedicated"
                else tr("{network} does without RDMA", network=label)
            )
            return (_plain(text, (limit.place, False)),)
        case ("networks",):
            return tuple(_more_carriers(design))
        case ("fabrics", fabric, "ports"):
            return (Remedy(limit.drop, partial(_more_ports, str(fabric))),)
        case ("host_classes", row, name):
            return tuple(_of_hosts(design, limit, _row(design, str(row)), str(name)))
        case ("vm_groups" | "vms", _, "processors"):
            return tuple(_fewer_processors(design))
    return ()


def is_eased(design: Design, limit: Limit) -> bool:
    """Tell whether anything can be done about a limit: a target can be loosened."""
    return limit.is_target or bool(remedies(design, limit))


def widest(design: Design, limit: Limit) -> Remedy:
    """Return all that can be done about a limit: a target is given up. Raises IndexError."""
    if limit.is_target:
        return _plain(done_without([limit]), (limit.place, None))
    return remedies(design, limit)[-1]


def done_without(limits: Iterable[Limit]) -> str:
    """Return in words that some limits are given up."""
    return tr(
        "Do without {limits}", limits=all_of(tr("“{name}”", name=each.text) for each in limits)
    )


def _more_carriers(design: Design) -> Iterator[Remedy]:
    """Yield one more network for live migrations, the CSV network first, then all there are."""
    left = [each for each in design.networks if not each.live_migration]
    for network in sorted(left, key=lambda each: each.role != "cluster"):
        place: Place = ("networks", network.id, "live_migration")
        text = tr("{network} may carry live migrations", network=network.label)
        yield _plain(text, (place, True))
    if len(left) > 1:
        pairs = ((("networks", each.id, "live_migration"), True) for each in left)
        yield _plain(tr("All networks may carry live migrations"), *pairs)


def _of_hosts(design: Design, limit: Limit, row: HostClass, name: str) -> Iterator[Remedy]:
    label = row.label
    if name == "nic_policy":
        if row.nic_policy == "keep":
            text = tr("{label}: add NICs to those installed", label=label)
            yield _plain(text, (limit.place, "extend"))
        text = tr("{label}: replace installed NICs", label=label)
        yield _plain(text, (limit.place, "replace"))
    elif name == "slots":
        yield Remedy(limit.drop, partial(_more_slots, row.id))
    elif name == "sriov_ready":
        yield _plain(tr("{label}: make it ready for SR-IOV", label=label), (limit.place, True))
    elif name == "logical_processors":
        asked = max(each.processors for each in vms_of(design))
        title = tr("{label}: logical processors", label=label)
        text = instead(title, asked, row.logical_processors)
        yield _plain(tr("{change}, whose price is not counted", change=text), (limit.place, asked))
    elif name == "memory_mib":
        most = by_key(type(row))["count"].maximum or 0
        for more in range(1, min(HOSTS_MORE, most - row.count) + 1):
            text = trn(
                "{label}: {n} more host, whose own price is not counted",
                "{label}: {n} more hosts, whose own price is not counted",
                more,
                label=label,
            )
            yield _plain(text, (("host_classes", row.id, "count"), row.count + more))


def _fewer_processors(design: Design) -> Iterator[Remedy]:
    """Yield that VMs get no more processors than the largest hosts have, then than all have."""
    for most in sorted(host_processors(design), reverse=True):
        rows = demanding(design, most)
        if not rows:
            continue
        places = [
            ("vms" if isinstance(row, Vm) else "vm_groups", row.id, "processors") for row in rows
        ]
        if len(rows) == 1:
            title = tr("{label}: virtual processors", label=rows[0].label)
            text = instead(title, most, rows[0].processors)
        else:
            text = tr("VMs with more virtual processors than {most} get {most}", most=most)
        yield _plain(text, *((place, most) for place in places))


# --- what a plan uses of what is offered ---------------------------------------------------------


def _more_models(design: Design, plan: Plan) -> Fit:
    named = design.choices.nic_models or ()
    classes = {each.id: each for each in design.host_classes}
    bought = {
        nic.model: None
        for host_plan in plan.hosts
        for nic in host_plan.nics
        if nic.count > classes[host_plan.host_class].installed()[nic.model]
    }
    more = [each for each in bought if each not in named]
    known = catalogue(design.nic_models)
    names = all_of(known[each].label for each in more)
    change = Change(place=("choices", "nic_models"), value=[*named, *more])
    return ((change,) if more else ()), tr("NICs to choose from: {names} too", names=names)


def _more_of(name: str, design: Design, plan: Plan) -> Fit:
    now = getattr(design.choices, name)
    used = {
        "cards_max": max((len(each.cards) for each in plan.hosts), default=0),
        "teams_max": max((len(each.teams) for each in plan.hosts), default=0),
        "simultaneous_max": plan.migration.simultaneous,
    }[name]
    changes = (Change(place=("choices", name), value=used),) if used > now else ()
    return changes, instead(by_key(Choices)[name].title, used, now)


def _another(name: str, design: Design, plan: Plan) -> Fit:
    now = getattr(design.choices, name)
    attribute = "networks" if name == "migration_networks" else name
    used = getattr(plan.migration, attribute)
    before, after = _setting_text(name, now), _setting_text(name, used)
    value = list(used) if isinstance(used, tuple) else used
    changes = (Change(place=("choices", name), value=value),) if used != now else ()
    return changes, instead(translated(_FIXED[name]), after, before)


def _setting_text(name: str, value: tuple[str, ...] | str | int | None) -> str:
    if value is None:
        return tr("left open")
    if isinstance(value, tuple):
        return joined(", ", value) or tr("none")
    if name == "smb_limit_mbps":
        return MBPS.format(int(value))
    return word(str(value))


def _more_ports(fabric_id: str, design: Design, plan: Plan) -> Fit:
    fabric = next(each for each in design.fabrics if each.id == fabric_id)
    offered = fabric.model_copy(update={"ports": plenty_of_ports(design, fabric)})
    known = catalogue(design.nic_models)
    named = Counter(host.host_class for host in design.hosts)
    used: Counter[int] = Counter()
    for host_plan in plan.hosts:
        row = _row(design, host_plan.host_class)
        for team in host_plan.teams:
            for port in team.ports:
                if port.fabric == fabric_id:
                    speed = known[host_plan.cards[port.card - 1]].speed_mbps
                    used[offered.link_mbps(speed)] += row.count + named[row.id]
    there = {each.speed_mbps: each.count for each in fabric.ports}
    more = {speed: n - there.get(speed, 0) for speed, n in used.items() if n > there.get(speed, 0)}
    costs = {each.speed_mbps: each.cost for each in offered.ports}
    rows = [
        each.model_copy(update={"count": each.count + more.get(each.speed_mbps, 0)})
        for each in fabric.ports
    ]
    rows += [
        FabricPorts(speed_mbps=speed, count=count, cost=costs[speed])
        for speed, count in sorted(more.items())
        if speed not in there
    ]
    value = [each.model_dump(mode="json") for each in rows]
    said = all_of(
        tr("{count} of {speed}", count=n, speed=MBPS.format(speed))
        for speed, n in sorted(more.items())
    )
    changes = (Change.to(("fabrics", fabric_id, "ports"), value),) if more else ()
    return changes, tr("{fabric}: more free ports, {ports}", fabric=fabric.label, ports=said)


def _more_slots(class_id: str, design: Design, plan: Plan) -> Fit:
    row = _row(design, class_id)
    known = catalogue(design.nic_models)
    cards = Counter(next(each.cards for each in plan.hosts if each.host_class == class_id))
    lanes = sorted(
        (
            known[model].pcie_lanes
            for model in (cards - row.installed(onboard_only=True)).elements()
        ),
        reverse=True,
    )
    free = sorted((each.lanes for each in row.slots for _ in range(each.count)), reverse=True)
    short: Counter[int] = Counter()
    for needed in lanes:
        if free and free[0] >= needed:
            free.pop(0)
        else:
            short[needed] += 1
    slots = [*row.slots]
    for width, count in sorted(short.items()):
        at = next((n for n, each in enumerate(slots) if each.lanes == width), None)
        if at is None:
            slots.append(PcieSlot(generation=3, lanes=width, count=count))
        else:
            slots[at] = slots[at].model_copy(update={"count": slots[at].count + count})
    value = [each.model_dump(mode="json") for each in slots]
    after = row.model_copy(update={"slots": tuple(slots)})
    changes = (Change.to(("host_classes", class_id, "slots"), value),) if short else ()
    title = tr("{label}: PCIe slots", label=row.label)
    return changes, instead(title, slots_text(after), slots_text(row))


# --- parts ---------------------------------------------------------------------------------------


def instead(title: str, after: object, before: object) -> str:
    """Return in words that something has another value."""
    return tr("{title}: {after} instead of {before}", title=title, after=after, before=before)


def _plain(text: str, *values: tuple[Place, object]) -> Remedy:
    """Return a remedy whose changes are known beforehand."""
    changes = tuple(Change.to(place, value) for place, value in values)

    def fit(design: Design, plan: Plan) -> Fit:
        del design, plan
        return changes, text

    return Remedy(partial(_changed, changes), fit)


def _setting(place: Place, value: int | None) -> Callable[[Design], Design]:
    return partial(_changed, (Change(place=place, value=value),))


def _changed(changes: Iterable[Change], design: Design) -> Design:
    return with_changes(design, changes)


def _row(design: Design, class_id: str) -> HostClass:
    return next(each for each in design.host_classes if each.id == class_id)
