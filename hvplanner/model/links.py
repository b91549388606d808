"""Walks a design along its references and tables, as it is and as each variant has it.

Like `tables`, this reads records and documents alike.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from hvplanner.model import tables
from hvplanner.model.design import Design, Variant
from hvplanner.model.fields import fields_of, reachable, row_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from hvplanner.model.base import Record
    from hvplanner.model.evaluation import Place
    from hvplanner.model.fields import FieldInfo
    from hvplanner.model.tables import Ids, Tables


class Use(NamedTuple):
    """A reference: where it is, and the record that holds the table it refers to."""

    path: Place
    table: str
    value: str
    owner: Place
    known: Ids


class View(NamedTuple):
    """The sections of a design, or of the design as a variant has it."""

    sections: dict[str, Any]
    own: Collection[str]
    """Names of the sections that are the variant's own."""
    path: Place
    label: str
    walked: Collection[str]
    """Names of the sections that are gone through."""

    def prefix(self, section: str) -> Place:
        return self.path if section in self.own else ()


def views(root: Any, section: str | None = None) -> Iterator[View]:
    """Yield the design, then each variant as it sees the design; or one section of the design."""
    names = [info.name for info in fields_of(Design)]
    base = {name: tables.read(root, name) for name in names}
    if section is not None:
        yield View(base, (), (), "", (section,))
        return
    yield View(base, (), (), "", names)
    for number, variant in enumerate(tables.rows(root, "variants")):
        own = {
            info.name: value
            for info in fields_of(Variant)
            if info.record and (value := tables.read(variant, info.name)) is not None
        }
        # A variant without a plan has none, and variants have no variants.
        sections = {**base, "plan": None, "variants": (), **own}
        label = str(tables.read(variant, "id"))
        yield View(sections, own, ("variants", number), label, names)


def uses(view: View) -> Iterator[Use]:
    """Yield every reference of a view."""
    known = tables.of_design(view.sections)
    for path, holder, record_type, owner, local in _walk(view):
        for info in _references(record_type):
            table = info.table or ""
            where = (owner, local[table]) if table in local else (view.prefix(table), known[table])
            many = info.kind == "references"
            values = tables.rows(holder, info.name) if many else (tables.read(holder, info.name),)
            for number, value in enumerate(values):
                if isinstance(value, str):
                    here: Place = (*path, info.name, number) if many else (*path, info.name)
                    yield Use(here, table, value, *where)


def taken(view: View) -> Iterator[tuple[Place, str, str]]:
    """Yield the path, table and id of every row whose id another one before it has."""
    known = tables.of_design(view.sections)
    for path, holder, record_type, _, _ in _walk(view):
        at_root = record_type is Design
        seen: dict[str, set[str]] = {}
        for info in _tables(record_type):
            # VMs and their groups share one name space.
            used = seen.setdefault("vms" if info.name == "vm_groups" else info.name, set())
            key = row_key(info.record) if info.record else None
            if at_root and info.name not in view.walked:
                continue
            prefix = view.prefix(info.name) if at_root else path
            for number, row in enumerate(tables.rows(holder, info.name)):
                this = tables.read(row, key) if key else None
                if not isinstance(this, str):
                    continue
                made = at_root and info.name in known and known[info.name].split(this)
                if this in used or made:
                    yield (*prefix, info.name, number, key or ""), info.name, this
                used.add(this)


def _walk(view: View) -> Iterator[tuple[Place, Any, type[Record], Place, Tables]]:
    """Yield every record that matters: path, record, type, who holds the local tables, those."""
    yield (), view.sections, Design, (), {}
    for info in _inner(Design):
        if info.name in view.walked and info.name != "variants":
            yield from _walk_field(view.sections, info, view.prefix(info.name), (), {})


def _walk_field(
    holder: Any, info: FieldInfo, path: Place, owner: Place, local: Tables
) -> Iterator[tuple[Place, Any, type[Record], Place, Tables]]:
    if info.record is None:
        return
    many = info.kind == "records"
    rows = tables.rows(holder, info.name) if many else (tables.read(holder, info.name),)
    for number, row in enumerate(rows):
        if not isinstance(row, dict | info.record):
            continue
        here: Place = (*path, info.name, number) if many else (*path, info.name)
        if holds_local_tables(info.record):
            owner, local = here, tables.of_record(row, info.record)
        yield here, row, info.record, owner, local
        for inner in _inner(info.record):
            yield from _walk_field(row, inner, here, owner, local)


@cache
def _references(record_type: type[Record]) -> tuple[FieldInfo, ...]:
    return tuple(info for info in fields_of(record_type) if info.table)


@cache
def _tables(record_type: type[Record]) -> tuple[FieldInfo, ...]:
    return tuple(
        i for i in fields_of(record_type) if i.record and i.kind == "records" and row_key(i.record)
    )


@cache
def _inner(record_type: type[Record]) -> tuple[FieldInfo, ...]:
    """Return the fields that lead to records that matter."""
    return tuple(i for i in fields_of(record_type) if i.record and matters(i.record))


@cache
def matters(record_type: type[Record]) -> bool:
    """Tell whether a record holds a reference or a table anywhere."""
    return any(_references(each) or _tables(each) for each in reachable(record_type))


@cache
def holds_local_tables(record_type: type[Record]) -> bool:
    """Tell whether something in the record refers to a table in the record."""
    own = {info.name for info in _tables(record_type)}
    return any(info.table in own for each in reachable(record_type) for info in _references(each))
