"""What becomes of rows that are folded into a count: what they are alike in, and what gets lost."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from hvplanner.app import changes
from hvplanner.app.revision import EditError
from hvplanner.language import tr
from hvplanner.model import tables
from hvplanner.model.fields import fields_of, format_value
from hvplanner.model.workload import VmSpec

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from hvplanner.model.base import Id
    from hvplanner.model.design import Design
    from hvplanner.model.fields import FieldInfo

OWN = ("id", "name")
"""What rows have each for itself."""
_NUMBERED = re.compile(r"(.+)-([0-9]+)", re.DOTALL)
_LOOSE_END = "-_. 0123456789"
"""What the common beginning of names sheds at its end."""


@dataclass(frozen=True, slots=True)
class Folding:
    """Rows that are to become a count, and what that would make of them."""

    table: str
    """"vms" or "hosts"."""
    keys: tuple[Id, ...]
    """From the top. What the first of them is, all will be."""
    first: str
    """What people call that."""
    alike: tuple[Id, ...]
    """Those of them that are like the first."""
    differing: tuple[str, ...]
    """In what the others differ, as "Memory (8 GiB, 16 GiB)"."""
    lost: tuple[str, ...]
    """What no member of a count has of its own, and some of them have: "Name", "Host"."""

    @property
    def is_plain(self) -> bool:
        """Tell whether nothing gets lost."""
        return not self.differing and not self.lost


def folding_of(design: Design, table: str, keys: Collection[Id]) -> Folding:
    """Return what folding rows would make of them. Raises EditError where they are not there."""
    rows = changes.rows_of(design, table)
    chosen = [rows[index] for index in changes.positions(design, table, keys)]
    if not chosen:
        raise EditError(tr("Nothing is selected to be folded."))
    differing: list[FieldInfo] = []
    if table == "vms":
        differing = [
            info
            for info in fields_of(VmSpec)
            if info.name not in OWN
            if any(getattr(each, info.name) != getattr(chosen[0], info.name) for each in chosen)
        ]
    return Folding(
        table=table,
        keys=tuple(row.id for row in chosen),
        first=chosen[0].label,
        alike=tuple(
            row.id
            for row in chosen
            if table == "hosts"
            or all(getattr(row, f.name) == getattr(chosen[0], f.name) for f in differing)
        ),
        differing=tuple(_difference(info, chosen) for info in differing),
        lost=tuple(_lost(table, chosen)),
    )


def common_stem(texts: Sequence[str]) -> str:
    """Return what texts begin with in common, without a number at its end."""
    found = [_NUMBERED.fullmatch(text) for text in texts]
    stems = {match[1] for match in found if match}
    if len(stems) == 1 and all(found):
        return stems.pop()
    alike = takewhile(lambda column: len(set(column)) == 1, zip(*texts, strict=False))
    return "".join(column[0] for column in alike).rstrip(_LOOSE_END)


def _difference(info: FieldInfo, chosen: Sequence[Any]) -> str:
    """Return a field with what the rows have in it, the first two of that."""
    values = [format_value(info, getattr(each, info.name)) or "none" for each in chosen]
    distinct = list(dict.fromkeys(values))
    more = ", …" if len(distinct) > 2 else ""
    # Records can differ and read the same.
    return f"{info.title} ({', '.join(distinct[:2])}{more})" if len(distinct) > 1 else info.title


def _lost(table: str, chosen: Sequence[Any]) -> Iterator[str]:
    if table == "hosts":
        members = [_NUMBERED.fullmatch(host.id) for host in chosen]
        classes = [host.host_class for host in chosen]
        is_named = [match[1] if match else None for match in members] != classes
        if is_named or any(host.name for host in chosen):
            yield "Name"
        return
    labels = [vm.label for vm in chosen]
    stem = common_stem(labels)
    numbers = range(1, len(chosen) + 1)
    if labels != [tables.generated_id(stem, number, tables.VM_DIGITS) for number in numbers]:
        yield "Name"
    if any(vm.host for vm in chosen):
        yield "Host"
