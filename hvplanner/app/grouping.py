"""Counts and rows of their own, each turned into the other: VM groups and VMs, hosts and classes.

Rows keep the ids they had as members of a count, and members those they had as rows where these
are numbered alike. Where a plan places VMs follows, and so does every reference.
"""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Any

from hvplanner.app import changes
from hvplanner.app.folding import OWN, common_stem
from hvplanner.app.naming import FreeIds
from hvplanner.app.revision import EditError, revised
from hvplanner.language import tr
from hvplanner.model import references, tables
from hvplanner.model.hardware import Host
from hvplanner.model.plan import PlacedVms
from hvplanner.model.workload import Vm, VmGroup, VmSpec

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from hvplanner.model.base import Id
    from hvplanner.model.design import Design


# --- a count into rows ------------------------------------------------------------------------


def expand_group(design: Design, group_id: Id) -> Design:
    """Turn the VMs of a group into rows of their own, with the ids they had as its members."""
    group = changes.at(design, ("vm_groups", group_id))
    _refuse_in_variants(design, "vm_groups", group_id)
    less = design.model_copy(
        update={"vm_groups": tuple(each for each in design.vm_groups if each is not group)}
    )
    shared = {name: value for name, value in group if name not in (*OWN, "count")}
    ids = changes.free_ids(less, "vms")
    numbered = [
        tables.generated_id(group.id, number, tables.VM_DIGITS)
        for number in range(1, group.count + 1)
    ]
    taken = {member: ids.take(member) for member in numbered}
    vms = tuple(
        Vm(
            id=taken[member],
            name=tables.generated_id(group.name, number, tables.VM_DIGITS) if group.name else "",
            **shared,
        )
        for number, member in enumerate(numbered, 1)
    )
    less = less.model_copy(update={"vms": (*design.vms, *vms)})
    return changes.whole(
        design,
        _with_placements(less, lambda rows: _rows_of_members(rows, group.id, taken)),
    )


def expand_class(design: Design, class_id: Id) -> Design:
    """Turn the unnamed hosts of a class into rows of their own, with the ids they had."""
    host_class = changes.at(design, ("host_classes", class_id))
    _refuse_in_variants(design, "host_classes", class_id)
    less = _with_counts(design, {class_id: -host_class.count})
    ids = changes.free_ids(less, "hosts")
    hosts = [
        Host(
            id=ids.take(tables.generated_id(class_id, number, tables.HOST_DIGITS)),
            host_class=class_id,
        )
        for number in range(1, host_class.count + 1)
    ]
    return changes.whole(design, less.model_copy(update={"hosts": (*design.hosts, *hosts)}))


# --- rows into a count ------------------------------------------------------------------------


def fold(design: Design, table: str, keys: Collection[Id]) -> Design:
    """Turn rows into a count: VMs into a group like the first of them, hosts into their class."""
    return (_fold_vms if table == "vms" else _fold_hosts)(design, keys)


def _fold_vms(design: Design, keys: Collection[Id]) -> Design:
    chosen = [design.vms[index] for index in changes.positions(design, "vms", keys)]
    if not chosen:
        return design
    _refuse_groups_of_variants(design)
    gone = {vm.id for vm in chosen}
    left = design.model_copy(
        update={"vms": tuple(each for each in design.vms if each.id not in gone)}
    )
    group = VmGroup(
        id=_group_id(left, chosen),
        name=common_stem([vm.name for vm in chosen]),
        count=len(chosen),
        **{name: getattr(chosen[0], name) for name in VmSpec.model_fields if name not in OWN},
    )
    members = _numbers([vm.id for vm in chosen], group.id, range(1, len(chosen) + 1), "vms")
    left = left.model_copy(update={"vm_groups": (*design.vm_groups, group)})
    return changes.whole(
        design,
        _with_placements(left, lambda rows: _rows_of_group(rows, group, members)),
    )


def _fold_hosts(design: Design, keys: Collection[Id]) -> Design:
    chosen = [design.hosts[index] for index in changes.positions(design, "hosts", keys)]
    if not chosen:
        return design
    for class_id in {host.host_class for host in chosen}:
        _refuse_in_variants(design, "host_classes", class_id, even_without=True)
    gone = {host.id for host in chosen}
    more = Counter(host.host_class for host in chosen)
    left = design.model_copy(
        update={"hosts": tuple(each for each in design.hosts if each.id not in gone)}
    )
    names: dict[str, str] = {}
    for host_class in design.host_classes:
        own = [host.id for host in chosen if host.host_class == host_class.id]
        numbers = range(host_class.count + 1, host_class.count + len(own) + 1)
        names |= _numbers(own, host_class.id, numbers, "hosts")
    return changes.whole(design, references.followed(_with_counts(left, more), "hosts", names))


def _group_id(left: Design, chosen: Sequence[Vm]) -> Id:
    """Return an id for a group, so that no other VM has the id of one of its members."""
    ids = FreeIds(tables.of_design(vars(left))["vms"])
    others = {vm.id for vm in left.vms}
    wanted = common_stem([vm.id for vm in chosen]) or "group"
    while True:
        found = ids.take(wanted)
        made = tables.Ids(digits=tables.VM_DIGITS)
        made.generate(found, len(chosen))
        if not any(other in made for other in others):
            return found


def _numbers(ids: Sequence[Id], parent: Id, numbers: range, table: str) -> dict[Id, Id]:
    """Return the id of each row as a member: its own where it is one of these, else a free one."""
    digits = tables.VM_DIGITS if table == "vms" else tables.HOST_DIGITS
    made = [tables.generated_id(parent, number, digits) for number in numbers]
    kept = set(ids) & set(made)
    free = iter([each for each in made if each not in kept])
    return {each: each if each in kept else next(free) for each in ids}


# --- what both need ---------------------------------------------------------------------------


def _with_counts(design: Design, more: dict[str, int]) -> Design:
    """Return the design with so many more unnamed hosts of classes."""
    classes = tuple(
        revised(each, count=each.count + more[each.id]) if more.get(each.id) else each
        for each in design.host_classes
    )
    return design.model_copy(update={"host_classes": classes})


def _with_placements(
    design: Design, change: Callable[[tuple[PlacedVms, ...]], tuple[PlacedVms, ...]]
) -> Design:
    """Return the design with the placements of its plan and of its variants' plans changed."""

    def changed(holder: Any) -> Any:
        plan = holder.plan
        if plan is None or not plan.placement:
            return holder
        placed = plan.model_copy(update={"placement": change(plan.placement)})
        return holder.model_copy(update={"plan": placed})

    variants = tuple(changed(each) for each in design.variants)
    result: Design = changed(design.model_copy(update={"variants": variants}))
    return result


def _rows_of_members(
    rows: tuple[PlacedVms, ...], group: Id, names: dict[str, str]
) -> tuple[PlacedVms, ...]:
    """Return rows of a placement with those of a group as rows of its members.

    Of a group, rows of single VMs take those, and the others go to its rows in order.
    """
    single = {row.vm for row in rows}
    left = iter([member for member in names if member not in single])
    found: list[PlacedVms] = []
    for row in rows:
        if row.vm == group:
            found += (
                PlacedVms(vm=names[member], host=row.host)
                for _, member in zip(range(row.count), left, strict=False)
            )
        else:
            found.append(row.model_copy(update={"vm": names.get(row.vm, row.vm)}))
    return tuple(found)


def _rows_of_group(
    rows: tuple[PlacedVms, ...], group: VmGroup, names: dict[str, str]
) -> tuple[PlacedVms, ...]:
    """Return rows of a placement with those of VMs as rows of the group that they became.

    Where its first members are placed, host by host, the host and how many say that. Any other
    is placed by its own id.
    """
    hosts = {names[row.vm]: row.host for row in rows if row.vm in names}
    others = tuple(row for row in rows if row.vm not in names)
    order = [
        tables.generated_id(group.id, number, tables.VM_DIGITS)
        for number in range(1, group.count + 1)
    ]
    placed = [member for member in order if member in hosts]
    if placed == order[: len(placed)]:
        runs = groupby(hosts[member] for member in placed)
        return (
            *others,
            *(PlacedVms(vm=group.id, host=host, count=len(list(run))) for host, run in runs),
        )
    return (*others, *(PlacedVms(vm=member, host=hosts[member]) for member in placed))


def _refuse_in_variants(
    design: Design, section: str, row_id: Id, *, even_without: bool = False
) -> None:
    """Raise EditError where a variant counts what is about to be rows, or the other way round."""
    for variant in design.variants:
        rows = [row for row in getattr(variant, section) or () if row.id == row_id]
        if any(row.count or even_without for row in rows):
            raise EditError(
                tr(
                    "Variant “{variant}” has “{group}” too, and would count its members another"
                    " way. Maybe delete the variant first.",
                    variant=variant.label,
                    group=row_id,
                )
            )


def _refuse_groups_of_variants(design: Design) -> None:
    """Raise EditError where a variant has groups of its own, which a new one is not among."""
    for variant in design.variants:
        if variant.vm_groups is not None:
            raise EditError(
                tr(
                    "Variant “{variant}” has VM groups of its own, and would lose these VMs."
                    " Maybe delete the variant first.",
                    variant=variant.label,
                )
            )
