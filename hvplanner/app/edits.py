"""Every edit as a pure function from a design to a design.

A place is a tuple of keys from the root, ids for rows (`model.evaluation.Place`). A table is the
place of a list of records; for a section of the design its name will do. Rows are named by their
id, or by their position where they have none. An edit that changes nothing returns the same object;
one that cannot be made raises EditError with a message for the user.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.app.blanks import blank
from hvplanner.app.naming import FreeIds
from hvplanner.app.revision import EditError, field_of, revised
from hvplanner.model import places, references, tables
from hvplanner.model.base import Record
from hvplanner.model.design import Design, Variant
from hvplanner.model.fields import row_key
from hvplanner.model.hardware import Host
from hvplanner.model.workload import Vm

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from hvplanner.model.base import Id
    from hvplanner.model.evaluation import Place
    from hvplanner.model.plan import Plan

__all__ = [
    "EditError",
    "accept_plan",
    "add_row",
    "duplicate_rows",
    "expand_class",
    "expand_group",
    "fill_rows",
    "keep_variant",
    "move_rows",
    "remove_plan",
    "remove_rows",
    "replace_row",
    "set_field",
    "use_variant",
]

Table = str | tuple[str | int, ...]
Key = str | int


def set_field(design: Design, place: Place, value: Any) -> Design:
    """Give the field at a place another value. References follow a row to its new id."""
    *owner, name = place
    return _with_fields(design, tuple(owner), {str(name): value})


def replace_row(design: Design, table: Table, key: Key, record: Record) -> Design:
    """Put a record in place of a row. References follow it to its new id."""
    return _with_fields(design, (*_place(table), key), dict(record))


def add_row(
    design: Design, table: Table, row: Record | None = None, at: int | None = None
) -> Design:
    """Add a row, a usual one where none is given, at a position or at the end.

    A row whose id is taken gets the next free one.
    """
    rows = _rows(design, table)
    ids = _free_ids(design, table)
    row = blank(design, _row_type(design, table), ids) if row is None else _with_free_id(row, ids)
    at = len(rows) if at is None else min(max(at, 0), len(rows))
    return _with_rows(design, table, (*rows[:at], row, *rows[at:]))


def remove_rows(design: Design, table: Table, keys: Collection[Key]) -> Design:
    """Remove rows, and what refers to them."""
    rows = _rows(design, table)
    gone = set(_positions(design, table, keys))
    if not gone:
        return design
    *owner, name = _place(table)
    if row_key(_row_type(design, table)) is not None:
        ids = [_key(rows[index]) for index in gone]
        return references.remove(design, str(name), ids, tuple(owner))
    left = tuple(row for index, row in enumerate(rows) if index not in gone)
    return _with_rows(design, table, left)


def duplicate_rows(design: Design, table: Table, keys: Collection[Key]) -> Design:
    """Add a copy of each row, with the next free id, behind the last of them."""
    rows = _rows(design, table)
    found = _positions(design, table, keys)
    if not found:
        return design
    ids = _free_ids(design, table)
    copies = [_with_free_id(rows[index], ids) for index in found]
    end = found[-1] + 1
    return _with_rows(design, table, (*rows[:end], *copies, *rows[end:]))


def move_rows(design: Design, table: Table, keys: Collection[Key], by: int) -> Design:
    """Move rows up (negative) or down, together; they stop at the end of the table."""
    rows = _rows(design, table)
    found = _positions(design, table, keys)
    if not found:
        return design
    first = found[0] + by if by < 0 else found[-1] + by - len(found) + 1
    first = min(max(first, 0), len(rows) - len(found))
    moved = [rows[index] for index in found]
    others = [row for index, row in enumerate(rows) if index not in set(found)]
    return _with_rows(design, table, (*others[:first], *moved, *others[first:]))


def fill_rows(
    design: Design,
    table: Table,
    positions: Sequence[int],
    paths: Sequence[tuple[str, ...]],
    cells: Sequence[Sequence[Any]],
) -> Design:
    """Fill the rows at these positions, one after the other, then new rows at the end.

    `paths` are the fields that the columns of `cells` go to: ("memory_mib",), or
    ("activity", "hot_mib") for a field within.
    """
    place = _place(table)
    if ("id",) in paths:
        column = list(paths).index(("id",))
        for at, values in zip(positions, cells, strict=False):
            design = set_field(design, (*place, at, "id"), values[column])
    rows = list(_rows(design, table))
    row_type = _row_type(design, table)
    ids = _free_ids(design, table)
    for number, values in enumerate(cells):
        fields = dict(zip(paths, values, strict=True))
        try:
            if number >= len(positions):
                rows.append(_new_row(design, row_type, ids, fields))
            at = positions[number] if number < len(positions) else -1
            for path, value in fields.items():
                rows[at] = _revised_at(rows[at], path, value)
        except EditError as error:
            raise EditError(f"Row {number + 1}: {error}") from None
    return _with_rows(design, table, tuple(rows))


def accept_plan(design: Design, plan: Plan) -> Design:
    """Make a plan part of the design."""
    return design.model_copy(update={"plan": plan})


def remove_plan(design: Design) -> Design:
    """Take the accepted plan out of the design."""
    return design if design.plan is None else design.model_copy(update={"plan": None})


def expand_group(design: Design, group_id: Id) -> Design:
    """Turn the VMs of a group into rows of their own, with the ids they had as its members."""
    group = _at(design, ("vm_groups", group_id))
    design = _with_rows(design, "vm_groups", tuple(g for g in design.vm_groups if g is not group))
    shared = {name: value for name, value in group if name not in ("id", "name", "count")}
    ids = _free_ids(design, "vms")
    vms = [
        Vm(
            id=ids.take(tables.generated_id(group.id, number, tables.VM_DIGITS)),
            name=tables.generated_id(group.name, number, tables.VM_DIGITS) if group.name else "",
            **shared,
        )
        for number in range(1, group.count + 1)
    ]
    return _with_rows(design, "vms", (*design.vms, *vms))


def expand_class(design: Design, class_id: Id) -> Design:
    """Turn the unnamed hosts of a class into rows of their own, with the ids they had."""
    count = _at(design, ("host_classes", class_id)).count
    design = set_field(design, ("host_classes", class_id, "count"), 0)
    ids = _free_ids(design, "hosts")
    hosts = [
        Host(
            id=ids.take(tables.generated_id(class_id, number, tables.HOST_DIGITS)),
            host_class=class_id,
        )
        for number in range(1, count + 1)
    ]
    return _with_rows(design, "hosts", (*design.hosts, *hosts))


def keep_variant(design: Design, name: str) -> Design:
    """Keep the design as it is now as a variant with this name."""
    sections = {
        section: getattr(design, section)
        for section in Variant.model_fields
        if section in Design.model_fields and section != "name"
    }
    variant_id = _free_ids(design, "variants").take("variant-1")
    variant = revised(Variant(id=variant_id, **sections), name=name)
    return design.model_copy(update={"variants": (*design.variants, variant)})


def use_variant(design: Design, variant_id: Id) -> Design:
    """Replace what the variant has by the variant's; all variants stay."""
    _at(design, ("variants", variant_id))
    return design.with_variant(variant_id).model_copy(update={"variants": design.variants})


def _with_fields(design: Design, place: Place, values: dict[str, Any]) -> Design:
    """Give the record at a place other values. References follow a row to its new id."""
    before = _at(design, place)
    if not isinstance(before, Record):
        raise EditError("There are no fields at this place.")
    after = revised(before, **values)
    if after is before:
        return design
    old_id, new_id = _key(before), _key(after)
    if old_id != new_id and row_key(type(before)) == "id":
        *owner, table, key = place
        try:
            design = references.rename(design, str(table), old_id, new_id, tuple(owner))
        except ValueError as error:
            raise EditError(str(error)) from None
        place = (*owner, table, new_id if isinstance(key, str) else key)
    return places.replace(design, place, lambda _: after)


def _revised_at(record: Any, path: tuple[str, ...], value: Any) -> Any:
    name, *rest = path
    if rest:
        value = _revised_at(getattr(record, name), tuple(rest), value)
    return revised(record, **{name: value})


def _new_row(
    design: Design, row_type: type[Record], ids: FreeIds, fields: dict[tuple[str, ...], Any]
) -> Record:
    """Return a usual row that is about to get these fields."""
    given = fields.get(("id",))
    if given is None:
        return blank(design, row_type, ids)
    if given not in ids:
        raise EditError(f"There is another row “{given}”; give one of them another id.")
    ids.take(given)
    return blank(design, row_type, FreeIds(()))


def _at(design: Design, place: Place) -> Any:
    try:
        value = places.at(design, place)
    except KeyError:
        value = None
    if value is None:
        raise EditError(f"“{place[-1]}” is not there any more.")
    return value


def _place(table: Table) -> Place:
    return (table,) if isinstance(table, str) else table


def _rows(design: Design, table: Table) -> tuple[Any, ...]:
    rows: tuple[Any, ...] = _at(design, _place(table))
    return rows


def _row_type(design: Design, table: Table) -> type[Record]:
    *owner, name = _place(table)
    record_type = field_of(_at(design, tuple(owner)), name).record
    if record_type is None:
        raise EditError(f"“{name}” is no table.")
    return record_type


def _key(row: Record) -> str:
    return str(getattr(row, row_key(type(row)) or "", ""))


def _positions(design: Design, table: Table, keys: Collection[Key]) -> list[int]:
    """Return where rows stand, from the top. Raises EditError."""
    rows = _rows(design, table)
    known = {_key(row): index for index, row in enumerate(rows)}
    found = {key if isinstance(key, int) else known.get(key, -1) for key in keys}
    if not all(0 <= index < len(rows) for index in found):
        raise EditError("A selected row is not there any more.")
    return sorted(found)


def _free_ids(design: Design, table: Table) -> FreeIds:
    place = _place(table)
    if place in (("hosts",), ("vms",), ("vm_groups",)):
        # What counts generate is taken too, and VMs share their ids with groups.
        return FreeIds(tables.of_design(dict(design))[str(place[0])])
    return FreeIds({_key(row) for row in _rows(design, table)})


def _with_free_id(row: Record, ids: FreeIds) -> Record:
    return revised(row, id=ids.take(_key(row))) if row_key(type(row)) == "id" else row


def _with_rows(design: Design, table: Table, rows: tuple[Any, ...]) -> Design:
    """Return the design with other rows in a table, the record that holds it validated again."""
    *owner, name = _place(table)
    return _with_fields(design, tuple(owner), {str(name): rows})
