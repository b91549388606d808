"""In what designs differ as they are declared: field by field, and row by row where ids tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hvplanner.language import tr
from hvplanner.model.base import Keyed
from hvplanner.model.design import Design
from hvplanner.model.fields import fields_of, format_value, row_key
from hvplanner.report.text import shortened

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from hvplanner.model.base import Record
    from hvplanner.model.evaluation import Place
    from hvplanner.model.fields import FieldInfo

ABSENT = "–"
"""Stands where a design has no such row, or leaves a field open."""
LONGEST = 160
_NEVER = frozenset({"id", "schema_address", "format"})
"""What says nothing of a cluster, or by which rows are known."""
DECIDED = frozenset({"plan", "variants"})
"""What of a design is no declaration."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A field or row in which designs differ, with what each of them has."""

    place: Place
    path: tuple[str, ...]
    """From the section inwards, as people read it: ("Networks", "Backup", "VLAN")."""
    texts: tuple[str, ...]
    parts: tuple[int, ...]
    """A number for each design: equal where the designs have the same."""


def differences(
    designs: Sequence[Design], apart: Collection[str] = DECIDED
) -> Iterator[Difference]:
    """Yield every field and row that is not the same in all designs, in the order of the model.

    Without the sections of the design that are set `apart`.
    """
    yield from _of_records(Design, designs, (), (), apart)


def _of_records(
    record_type: type[Record],
    records: Sequence[Any],
    place: Place,
    path: tuple[str, ...],
    apart: Collection[str] = (),
) -> Iterator[Difference]:
    for info in fields_of(record_type):
        if info.name in _NEVER or info.name in apart:
            continue
        values = [None if each is None else getattr(each, info.name) for each in records]
        # What designs share is one object: most of a large design is not looked into.
        if all(value is values[0] or value == values[0] for value in values):
            continue
        inner, where = (*place, info.name), (*path, info.title or info.name)
        if info.kind == "records" and info.record is not None and row_key(info.record):
            yield from _of_rows(info.record, [each or () for each in values], inner, where)
        elif info.kind == "record" and info.record is not None and None not in values:
            yield from _of_records(info.record, values, inner, where)
        else:
            yield _difference(inner, where, values, [_text(info, each) for each in values])


def _of_rows(
    row_type: type[Record], tables: Sequence[tuple[Any, ...]], place: Place, path: tuple[str, ...]
) -> Iterator[Difference]:
    key = row_key(row_type) or ""
    found = [{getattr(row, key): row for row in table} for table in tables]
    for row_id in dict.fromkeys(each for rows in found for each in rows):
        rows = [each.get(row_id) for each in found]
        if all(row is rows[0] or row == rows[0] for row in rows):
            continue
        there = [row for row in rows if row is not None]
        inner, where = (*place, row_id), (*path, _name(there[0], row_id))
        if len(there) == len(rows):
            yield from _of_records(row_type, rows, inner, where)
        else:
            yield _difference(inner, where, rows, [_summary(row) for row in rows])
    orders = [tuple(row_id for row_id in rows if all(row_id in each for each in found))
              for rows in found]  # fmt: skip
    if any(order != orders[0] for order in orders):
        labels = [
            ", ".join(_name(rows[row_id], row_id) for row_id in order)
            for rows, order in zip(found, orders, strict=True)
        ]
        yield _difference(place, (*path, tr("Order")), orders, labels)


def _difference(
    place: Place, path: tuple[str, ...], values: Sequence[Any], texts: Sequence[str]
) -> Difference:
    kinds: list[Any] = []
    parts = []
    for value in values:
        if value not in kinds:
            kinds.append(value)
        parts.append(kinds.index(value))
    short = (shortened(text, LONGEST) or ABSENT for text in texts)
    return Difference(place, tuple(shortened(each, 80) for each in path), tuple(short),
                      tuple(parts))  # fmt: skip


def _text(info: FieldInfo, value: Any) -> str:
    if info.kind not in ("record", "records") or value is None:
        return format_value(info, value)
    rows = value if info.kind == "records" else (value,)
    return "; ".join(_summary(row) for row in rows)


def _summary(row: Record | None) -> str:
    """Return what a row says beyond the usual, for one that others do not have."""
    if row is None:
        return ABSENT
    said = [
        f"{info.title or info.name} {text}"
        for info in fields_of(type(row))
        if info.name not in (("id", "name") if isinstance(row, Keyed) else ())
        and info.kind not in ("record", "records")
        and (value := getattr(row, info.name)) != info.default
        and (text := format_value(info, value))
    ]
    return ", ".join(said) or tr("As usual")


def _name(row: Record, row_id: str) -> str:
    return str(getattr(row, "label", row_id))
