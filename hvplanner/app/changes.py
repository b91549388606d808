"""The changes that edits consist of: rows are found, records changed, references kept whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.app.naming import FreeIds
from hvplanner.app.revision import EditError, field_of, revised
from hvplanner.language import tr
from hvplanner.model import places, references, tables
from hvplanner.model.base import Record
from hvplanner.model.fields import row_key
from hvplanner.model.hardware import HostClass
from hvplanner.model.workload import VmGroup

if TYPE_CHECKING:
    from collections.abc import Collection

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place
    from hvplanner.model.plan import Plan

Table = str | tuple[str | int, ...]
Key = str | int


def place_of(table: Table) -> Place:
    """Return the place of a table."""
    return (table,) if isinstance(table, str) else table


def at(design: Design, place: Place) -> Any:
    """Return what stands at a place. Raises EditError where nothing does."""
    try:
        value = places.at(design, place)
    except KeyError:
        value = None
    if value is None:
        raise EditError(tr("“{place}” is not there any more.", place=place[-1]))
    return value


def rows_of(design: Design, table: Table) -> tuple[Any, ...]:
    """Return the rows of a table. Raises EditError."""
    rows: tuple[Any, ...] = at(design, place_of(table))
    return rows


def row_type_of(design: Design, table: Table) -> type[Record]:
    """Return what the rows of a table are. Raises EditError."""
    *owner, name = place_of(table)
    record_type = field_of(at(design, tuple(owner)), name).record
    if record_type is None:
        raise EditError(tr("“{name}” is no table.", name=name))
    return record_type


def key_of(row: Record) -> str:
    """Return by what a row is known; empty where only its position tells it."""
    return str(getattr(row, row_key(type(row)) or "", ""))


def positions(design: Design, table: Table, keys: Collection[Key]) -> list[int]:
    """Return where rows stand, from the top. Raises EditError."""
    rows = rows_of(design, table)
    by_id = any(isinstance(key, str) for key in keys)
    known = {key_of(row): index for index, row in enumerate(rows)} if by_id else {}
    found = {key if isinstance(key, int) else known.get(key, -1) for key in keys}
    if not all(0 <= index < len(rows) for index in found):
        raise EditError(tr("A selected row is not there any more."))
    return sorted(found)


def free_ids(design: Design, table: Table) -> FreeIds:
    """Return what gives new rows of a table their ids."""
    place = place_of(table)
    if place in (("hosts",), ("vms",), ("vm_groups",)):
        # What counts generate is taken too, and VMs share their ids with groups.
        return FreeIds(tables.of_design(dict(design))[str(place[0])])
    return FreeIds({key_of(row) for row in rows_of(design, table)})


def with_free_id(row: Record, ids: FreeIds) -> Record:
    """Return a row with its own id where that is free, else with the next that is."""
    return revised(row, id=ids.take(key_of(row))) if row_key(type(row)) == "id" else row


def with_rows(design: Design, table: Table, rows: tuple[Any, ...]) -> Design:
    """Return the design with other rows in a table, the record that holds it validated again."""
    *owner, name = place_of(table)
    return with_fields(design, tuple(owner), {str(name): rows})


def with_fields(design: Design, place: Place, values: dict[str, Any]) -> Design:
    """Give the record at a place other values. References follow a row to its new id."""
    before = at(design, place)
    if not isinstance(before, Record):
        raise EditError(tr("There are no fields at this place."))
    after = revised(before, **values)
    if after is before:
        return design
    changed = design
    old_id, new_id = key_of(before), key_of(after)
    if old_id != new_id and row_key(type(before)) == "id":
        *owner, table, key = place
        try:
            changed = references.rename(design, str(table), old_id, new_id, tuple(owner))
        except ValueError as error:
            raise EditError(str(error)) from None
        place = (*owner, table, new_id if isinstance(key, str) else key)
    changed = places.replace(changed, place, lambda _: after)
    names = [name for name in values if getattr(before, name) is not getattr(after, name)]
    # That a new id is free was found out by the renaming.
    if all(name == "id" or is_plain(before, name) for name in names):
        return changed
    return whole(design, changed)


def whole(before: Design, after: Design) -> Design:
    """Return the design after an edit, if no reference dangles and no id is there twice.

    Raises EditError otherwise: its file could not be opened again.
    """
    after = _without_lost_rows(after)
    found = references.problems(after)
    known = {(each.kind, each.path) for each in references.problems(before)} if found else set()
    for problem in found:
        if (problem.kind, problem.path) not in known:
            raise EditError(problem.text)
    return after


def _without_lost_rows(design: Design) -> Design:
    """Return the design without rows of chosen placements whose VM or host a count took away.

    They are the solver's and were never typed: its plan is out of date, and keeps what still holds.
    """
    variants = tuple(
        each.model_copy(update={"plan": _kept(each.plan, design.with_variant(each.id))})
        if each.plan and each.plan.placement
        else each
        for each in design.variants
    )
    plan = _kept(design.plan, design)
    if plan is design.plan and all(a is b for a, b in zip(variants, design.variants, strict=True)):
        return design
    return design.model_copy(update={"plan": plan, "variants": variants})


def _kept(plan: Plan | None, design: Design) -> Plan | None:
    if plan is None or not plan.placement:
        return plan
    known = tables.of_design(vars(design))
    rows = tuple(
        row for row in plan.placement if row.vm in known["vms"] and row.host in known["hosts"]
    )
    return plan if len(rows) == len(plan.placement) else plan.model_copy(update={"placement": rows})


def is_plain(record: Record, name: str) -> bool:
    """Tell whether a field neither refers to a row nor makes rows."""
    info = field_of(record, name)
    makes_rows = name == "count" and isinstance(record, HostClass | VmGroup)
    return info.table is None and info.record is None and not makes_rows
