"""References between the rows of a design: what dangles, renaming, removing.

Nothing here knows a single field: the model marks references with `base.Ref`, and a list of records
that have an id is a table.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal

from hvplanner.language import mark, tr, translated
from hvplanner.model import tables
from hvplanner.model.design import Design, Variant
from hvplanner.model.fields import fields_of, row_key
from hvplanner.model.fileproblem import guess
from hvplanner.model.links import holds_local_tables, matters, taken, uses, views
from hvplanner.model.places import place_of, replace, row_id

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping

    from hvplanner.model.base import Record
    from hvplanner.model.evaluation import Place
    from hvplanner.model.plan import Plan
    from hvplanner.model.tables import Ids, Tables

NOUNS = {
    "fabrics": mark("fabric"),
    "host_classes": mark("host class"),
    "hosts": mark("host"),
    "networks": mark("network"),
    "nic_models": mark("NIC model"),
    "assumptions": mark("assumption"),
    "teams": mark("team"),
    "vms": mark("VM"),
    "vm_groups": mark("VM group"),
    "variants": mark("variant"),
    "switches": mark("virtual switch"),
    "vnics": mark("vNIC"),
}
"""What one row of a table is called."""

_MEMBERS = {
    "host_classes": ("hosts", tables.HOST_DIGITS),
    "vm_groups": ("vms", tables.VM_DIGITS),
}
"""Tables whose rows make rows of another one by a count, and the digits of their numbers."""

MOST_PROBLEMS = 1000
_MOST_SUGGESTIONS = 100
"""Of near ids in one design: each compares with all ids there are."""


@dataclass(frozen=True, slots=True)
class ReferenceProblem:
    """A reference to nothing, or an id that is taken."""

    kind: Literal["dangling", "duplicate"]
    path: Place
    """Where, by keys and positions."""
    place: Place
    """Where, by keys and ids."""
    table: str
    value: str
    near: tuple[str, ...] = ()
    """Ids that may have been meant."""
    variant: str = ""
    """The variant in which it is so, where it is not so in the design itself."""

    @property
    def remedy(self) -> str:
        """Say what is wrong with the value and what would be right."""
        noun = translated(NOUNS[self.table]) if self.table in NOUNS else tr("row")
        if self.variant:
            noun = tr("{row} in variant “{variant}”", row=noun, variant=self.variant)
        if self.kind == "duplicate":
            return tr("Another {row} has this id; give one of them another.", row=noun)
        said = tr("There is no such {row}.", row=noun)
        return f"{said} {guess(self.near)}" if self.near else said

    @property
    def text(self) -> str:
        """Say the same with the value."""
        return tr("“{value}”: {problem}", value=self.value, problem=self.remedy)


def problems(root: Any, section: str | None = None) -> tuple[ReferenceProblem, ...]:
    """Return all references to nothing and all ids that are taken.

    `root` is a design, or its document as read from JSON, whatever that holds. Variants are
    included, unless one section of the design is asked for: what it names can be anywhere. After
    `MOST_PROBLEMS` no more are looked for.
    """
    return tuple(islice(_problems(root, section), MOST_PROBLEMS))


def fits(design: Design, plan: Plan) -> bool:
    """Tell whether the design has all that a plan names."""
    return not problems(design.model_copy(update={"plan": plan}), "plan")


def rename(design: Design, table: str, old: str, new: str, within: Place = ()) -> Design:
    """Return the design with a row under another id, and all that refers to it.

    A row of the design is renamed in its variants too. Raises ValueError where the id is taken.
    """
    # Hosts without a name bear the id of their class, and VMs of a group that of the group, which
    # can be referred to among the VMs too.
    members, digits = _MEMBERS.get(table, ("", 0))
    known = tables.of_design(vars(design)).get(members)
    names = {table, members} if table == "vm_groups" else {table}

    def named(name: str, value: str) -> str:
        if name in names and value == old:
            return new
        if known is not None and name == members and value not in known.written:
            made = known.split(value)
            if made is not None and made[0] == old:
                return tables.generated_id(new, made[1], digits)
        return value

    def renamed(record: Record) -> Record:
        record = _with_row_named(record, table, old, new)
        if isinstance(record, Design):
            variants = (_with_row_named(each, table, old, new) for each in record.variants)
            record = record.model_copy(update={"variants": tuple(variants)})
        return _with_references(record, named)

    result = replace(design, within, renamed)
    before = {problem.place for problem in problems(design)}
    for problem in problems(result):
        if problem.kind == "duplicate" and problem.place not in before:
            raise ValueError(problem.text)
    return result


def followed(design: Design, table: str, names: Mapping[str, str]) -> Design:
    """Return the design with references to rows of a table by the names these have by now."""

    def named(name: str, value: str) -> str:
        return names.get(value, value) if name == table else value

    result = _with_references(design, named)
    return result if isinstance(result, Design) else design


def remove(design: Design, table: str, ids: Collection[str], within: Place = ()) -> Design:
    """Return the design without some rows of a table and without what referred to them.

    A reference that may be left open is; one in a list is taken out; else the record that holds it
    goes, with what refers to that in turn.
    """

    def dropped(record: Record) -> Record:
        kept = tuple(row for row in getattr(record, table) if row_id(row) not in ids)
        less = record.model_copy(update={table: kept})
        return _settled(record, less, {}) or less

    result = _settled(design, replace(design, within, dropped), {})
    return result if isinstance(result, Design) else design


# --- Looking for problems --------------------------------------------------------------------


def _problems(root: Any, section: str | None) -> Iterator[ReferenceProblem]:
    reported: set[Place] = set()
    suggested: dict[tuple[str, str], tuple[str, ...]] = {}
    for view in views(root, section):
        for use in uses(view):
            if use.value not in use.known and use.path not in reported:
                reported.add(use.path)
                key = use.table, use.value
                if key not in suggested and len(suggested) < _MOST_SUGGESTIONS:
                    near = difflib.get_close_matches(use.value, use.known.examples(), 3, 0.6)
                    suggested[key] = tuple(near)
                place = place_of(root, use.path)
                near_ids = suggested.get(key, ())
                yield ReferenceProblem("dangling", use.path, place, *key, near_ids, view.label)
        for path, table, named in taken(view):
            if path not in reported:
                reported.add(path)
                place = place_of(root, path)
                yield ReferenceProblem("duplicate", path, place, table, named, (), view.label)


# --- Renaming and removing -------------------------------------------------------------------


def _with_row_named(record: Record, table: str, old: str, new: str) -> Record:
    rows = getattr(record, table, None)
    if not rows or not any(row_id(row) == old for row in rows):
        return record
    row_type: type[Record] = type(rows[0])
    key = row_key(row_type) or ""
    named = (row.model_copy(update={key: new}) if row_id(row) == old else row for row in rows)
    return record.model_copy(update={table: tuple(named)})


def _with_references(record: Record, named: Callable[[str, str], str]) -> Record:
    """Return the record with every reference as `named(table, id)` has it."""
    updates: dict[str, Any] = {}
    for info in fields_of(type(record)):
        value = getattr(record, info.name)
        if value is None:
            continue
        if info.kind == "reference" and info.table:
            changed: Any = named(info.table, value)
        elif info.kind == "references" and info.table:
            changed = tuple(named(info.table, each) for each in value)
        elif info.record is None or not matters(info.record):
            continue
        elif info.kind == "record":
            changed = _with_references(value, named)
        else:
            changed = tuple(_with_references(each, named) for each in value)
        if changed != value:
            updates[info.name] = changed
    return record.model_copy(update=updates) if updates else record


_Lost = dict[str, tuple["Ids", "Ids"]]
"""By table, the ids before and after a removal."""


def _settled(before: Record, record: Record, lost: _Lost) -> Record | None:
    """Return the record without what refers to lost rows, None where it cannot do without.

    `before` is the record as it was; what it lost itself counts too, and again what that takes
    with it.
    """
    known = _own_tables(before)
    while True:
        own = {
            name: (ids, now)
            for name, ids in known.items()
            if (now := _own_tables(record).get(name))
        }
        pruned = _pruned(record, {**lost, **own})
        if pruned is None or pruned is record:
            return pruned
        record = pruned


def _pruned(record: Record, lost: _Lost) -> Record | None:
    def is_lost(table: str | None, row: str) -> bool:
        before, after = lost.get(table or "", ((), ()))
        return row in before and row not in after

    updates: dict[str, Any] = {}
    for info in fields_of(type(record)):
        value = getattr(record, info.name)
        kept = value
        if value is None:
            continue
        if info.kind == "reference":
            kept = None if is_lost(info.table, value) else value
        elif info.kind == "references":
            kept = tuple(each for each in value if not is_lost(info.table, each))
        elif info.record is not None and matters(info.record):
            if info.kind == "record":
                kept = _settled(value, value, lost)
            else:
                settled = (_settled(each, each, lost) for each in value)
                kept = tuple(each for each in settled if each is not None)
        if kept is None and not info.optional:
            return None
        if isinstance(kept, tuple) and len(kept) < len(value) and len(kept) < (info.minimum or 0):
            return None
        if kept is not value and kept != value:
            updates[info.name] = kept
    return record.model_copy(update=updates) if updates else record


def _own_tables(record: Record) -> Tables:
    if isinstance(record, Design):
        return tables.of_design(vars(record))
    record_type: type[Record] = type(record)
    if record_type is Variant or holds_local_tables(record_type):
        return tables.of_record(record, record_type)
    return {}
