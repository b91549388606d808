"""The ids that a reference can name: those of rows, and those that counts generate.

What is read here is a record, or the same as a document read from JSON, where a person may have
written values of any type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hvplanner.model import assumptions, catalogue
from hvplanner.model.fields import fields_of, row_key
from hvplanner.model.units import LARGEST_COUNT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hvplanner.model.base import Record

HOST_DIGITS = 2
VM_DIGITS = 3


def generated_id(parent: str, number: int, digits: int) -> str:
    """Return the id of the n-th (from 1) unnamed host of a class or VM of a group."""
    return f"{parent}-{number:0{digits}d}"


class Ids:
    """The ids of a table: written ones, and those generated from counts, which are not stored."""

    def __init__(self, written: Iterable[str] = (), digits: int = 0) -> None:
        self.written = set(written)
        self._digits = digits
        self._counts: dict[str, int] = {}

    def generate(self, parent: str, count: int) -> None:
        """Take in the ids that a host class or a VM group makes."""
        self._counts[parent] = max(count, self._counts.get(parent, 0))

    def split(self, row_id: str) -> tuple[str, int] | None:
        """Return the class or group that generates this id, and its number, if there is one."""
        parent, _, digits = row_id.rpartition("-")
        # What is longer than any count would also be slow to read.
        if not (digits.isascii() and digits.isdigit()) or len(digits) > len(str(LARGEST_COUNT)):
            return None
        number = int(digits)
        made = 1 <= number <= self._counts.get(parent, 0)
        canonical = generated_id(parent, number, self._digits) == row_id
        return (parent, number) if made and canonical else None

    def __contains__(self, row_id: object) -> bool:
        return isinstance(row_id, str) and (
            row_id in self.written or self.split(row_id) is not None
        )

    def examples(self) -> Iterator[str]:
        """Yield all written ids, and the first and last generated of each parent."""
        yield from sorted(self.written)
        for parent, count in self._counts.items():
            for number in sorted({1, count} if count > 0 else ()):
                yield generated_id(parent, number, self._digits)


Tables = dict[str, Ids]


def read(holder: Any, name: str) -> Any:
    """Return the value of a field, None where a document does not have it."""
    return holder.get(name) if isinstance(holder, dict) else getattr(holder, name, None)


def rows(holder: Any, name: str) -> tuple[Any, ...]:
    """Return the items of a list field; nothing where there is no list."""
    value = read(holder, name)
    return tuple(value) if isinstance(value, list | tuple) else ()


def ids(holder: Any, name: str, key: str = "id") -> Iterator[str]:
    """Yield the ids of the rows of a field."""
    for row in rows(holder, name):
        row_id = read(row, key)
        if isinstance(row_id, str):
            yield row_id


def of_design(sections: Mapping[str, Any]) -> Tables:
    """Return what can be referred to in a design with these sections."""
    names = ("fabrics", "host_classes", "networks", "variants")
    tables = {name: Ids(ids(sections, name)) for name in names}
    tables["nic_models"] = Ids([*catalogue.builtin(), *ids(sections, "nic_models")])
    tables["assumptions"] = Ids(assumptions.builtin())
    tables["hosts"] = Ids(ids(sections, "hosts"), HOST_DIGITS)
    tables["vms"] = Ids([*ids(sections, "vm_groups"), *ids(sections, "vms")], VM_DIGITS)
    tables["vm_groups"] = tables["vms"]
    for parents, children in (("host_classes", "hosts"), ("vm_groups", "vms")):
        for row in rows(sections, parents):
            parent, count = read(row, "id"), read(row, "count")
            if isinstance(parent, str) and isinstance(count, int) and count <= LARGEST_COUNT:
                tables[children].generate(parent, count)
    return tables


def of_record(holder: Any, record_type: type[Record]) -> Tables:
    """Return the tables that a record holds itself: its lists of records that have an id."""
    return {
        info.name: Ids(ids(holder, info.name))
        for info in fields_of(record_type)
        if info.kind == "records" and info.record is not None and row_key(info.record) == "id"
        if read(holder, info.name) is not None
    }
