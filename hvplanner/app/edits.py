"""Every edit as a pure function from a design to a design.

A place is a tuple of keys from the root, ids for rows (`model.evaluation.Place`). A table is the
place of a list of records; for a section of the design its name will do. Rows are named by their
id, or by their position where they have none. An edit that changes nothing returns the same object;
one that cannot be made raises EditError with a message for the user. References stay whole.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.app import changes
from hvplanner.app.blanks import blank
from hvplanner.app.naming import FreeIds
from hvplanner.app.revision import Column, EditError, revised
from hvplanner.language import tr
from hvplanner.model import places, references
from hvplanner.model.design import Design, Variant
from hvplanner.model.explanation import value_of
from hvplanner.model.fields import row_key
from hvplanner.model.links import uses, views

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from hvplanner.app.changes import Key, Table
    from hvplanner.model.base import Id, Record
    from hvplanner.model.evaluation import Place
    from hvplanner.model.explanation import Change
    from hvplanner.model.plan import Plan

__all__ = [
    "EditError",
    "accept_plan",
    "add_row",
    "duplicate_rows",
    "fill_rows",
    "keep_variant",
    "make_changes",
    "move_rows",
    "remove_plan",
    "remove_rows",
    "replace_row",
    "set_field",
    "use_variant",
]


def set_field(design: Design, place: Place, value: Any) -> Design:
    """Give the field at a place another value. References follow a row to its new id."""
    *owner, name = place
    return changes.with_fields(design, tuple(owner), {str(name): value})


def make_changes(design: Design, proposed: Iterable[Change]) -> Design:
    """Make the changes of a repair, one after the other, as one edit."""
    for change in proposed:
        try:
            value = value_of(design, change)
        except KeyError:
            raise EditError(
                tr("“{place}” is not there any more.", place=change.place[-1])
            ) from None
        except ValueError:
            raise EditError(
                tr("“{place}” cannot have this value.", place=change.place[-1])
            ) from None
        design = set_field(design, change.place, value)
    return design


def replace_row(design: Design, table: Table, key: Key, record: Record) -> Design:
    """Put a record in place of a row. References follow it to its new id."""
    return changes.with_fields(design, (*changes.place_of(table), key), dict(record))


def add_row(
    design: Design, table: Table, row: Record | None = None, at: int | None = None
) -> Design:
    """Add a row, a usual one where none is given, at a position or at the end.

    A row whose id is taken gets the next free one.
    """
    rows = changes.rows_of(design, table)
    ids = changes.free_ids(design, table)
    row = (
        blank(design, changes.row_type_of(design, table), ids)
        if row is None
        else changes.with_free_id(row, ids)
    )
    at = len(rows) if at is None else min(max(at, 0), len(rows))
    return changes.with_rows(design, table, (*rows[:at], row, *rows[at:]))


def remove_rows(design: Design, table: Table, keys: Collection[Key]) -> Design:
    """Remove rows, and what refers to them."""
    rows = changes.rows_of(design, table)
    gone = set(changes.positions(design, table, keys))
    if not gone:
        return design
    *owner, name = changes.place_of(table)
    if row_key(changes.row_type_of(design, table)) is not None:
        ids = [changes.key_of(rows[index]) for index in gone]
        return references.remove(design, str(name), ids, tuple(owner))
    left = tuple(row for index, row in enumerate(rows) if index not in gone)
    return changes.with_rows(design, table, left)


def duplicate_rows(design: Design, table: Table, keys: Collection[Key]) -> Design:
    """Add a copy of each row, with the next free id, behind the last of them."""
    rows = changes.rows_of(design, table)
    found = changes.positions(design, table, keys)
    if not found:
        return design
    ids = changes.free_ids(design, table)
    copies = [changes.with_free_id(rows[index], ids) for index in found]
    end = found[-1] + 1
    return changes.with_rows(design, table, (*rows[:end], *copies, *rows[end:]))


def move_rows(design: Design, table: Table, keys: Collection[Key], by: int) -> Design:
    """Move rows up (negative) or down, together; they stop at the end of the table."""
    rows = changes.rows_of(design, table)
    found = changes.positions(design, table, keys)
    if not found:
        return design
    first = found[0] + by if by < 0 else found[-1] + by - len(found) + 1
    first = min(max(first, 0), len(rows) - len(found))
    moved = [rows[index] for index in found]
    others = [row for index, row in enumerate(rows) if index not in set(found)]
    ordered = (*others[:first], *moved, *others[first:])
    if ordered == rows:
        return design
    return places.replace(design, changes.place_of(table), lambda _: ordered)


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
    changes.positions(design, table, positions)
    place = changes.place_of(table)
    has_ids = ("id",) in paths
    if has_ids and not _stands_alone(design, str(place[-1])):
        column = list(paths).index(("id",))
        for at, values in zip(positions, cells, strict=False):
            design = set_field(design, (*place, at, "id"), values[column])
    rows = list(changes.rows_of(design, table))
    row_type = changes.row_type_of(design, table)
    is_longer = len(cells) > len(positions)
    ids = changes.free_ids(design, table) if is_longer and not has_ids else FreeIds(())
    fields = [[Column(name) for name in path] for path in paths]
    for number, values in enumerate(cells):
        try:
            if number >= len(positions):
                rows.append(blank(design, row_type, ids))
            at = positions[number] if number < len(positions) else -1
            for path, value in zip(fields, values, strict=True):
                rows[at] = _revised_at(rows[at], path, value)
        except EditError as error:
            raise EditError(tr("Row {number}: {error}", number=number + 1, error=error)) from None
    filled = tuple(rows)
    if not is_longer and all(_is_plain_in(filled, path[0]) for path in paths):
        # No reference can have come to dangle: 8 000 rows need no look at all of the design.
        before = changes.rows_of(design, table)
        same = all(a is b for a, b in zip(before, filled, strict=True))
        return design if same else places.replace(design, place, lambda _: filled)
    return changes.with_rows(design, table, filled)


def accept_plan(design: Design, plan: Plan) -> Design:
    """Make a plan part of the design. Raises EditError where it was made for other rows."""
    return changes.whole(design, design.model_copy(update={"plan": plan}))


def remove_plan(design: Design) -> Design:
    """Take the accepted plan out of the design."""
    return design if design.plan is None else design.model_copy(update={"plan": None})


def keep_variant(design: Design, name: str) -> Design:
    """Keep the design as it is now as a variant with this name."""
    sections = {
        section: getattr(design, section)
        for section in Variant.model_fields
        if section in Design.model_fields and section != "name"
    }
    variant_id = changes.free_ids(design, "variants").take("variant-1")
    variant = revised(Variant(id=variant_id, **sections), name=name)
    return design.model_copy(update={"variants": (*design.variants, variant)})


def use_variant(design: Design, variant_id: Id) -> Design:
    """Replace what the variant has by the variant's; all variants stay."""
    changes.at(design, ("variants", variant_id))
    return design.with_variant(variant_id).model_copy(update={"variants": design.variants})


def _revised_at(record: Any, path: Sequence[Column], value: Any) -> Any:
    own, *rest = path
    if not rest:
        return own.revised(record, value)
    within = getattr(record, own.name)
    changed = _revised_at(within, rest, value)
    return record if changed is within else record.with_field(own.name, changed)


def _is_plain_in(rows: Sequence[Record], name: str) -> bool:
    return name != "id" and bool(rows) and changes.is_plain(rows[0], name)


def _stands_alone(design: Design, table: str) -> bool:
    """Tell whether nothing refers to the rows of a table, so that no reference has to follow."""
    referred = {use.table for view in views(design) for use in uses(view)}
    return table not in referred and table not in Variant.model_fields
