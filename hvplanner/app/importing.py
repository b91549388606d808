"""Files that shall become a design: how they are read, what would come of it, what it changes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.exchange import sources, tabular
from hvplanner.exchange.inventory import is_other_cluster, merged
from hvplanner.exchange.sources import File, Inventory, SourceProblem, Tables
from hvplanner.exchange.tabular import Wishes
from hvplanner.model.fileproblem import whole_file
from hvplanner.model.storage import read_whole
from hvplanner.report.declared import differences

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hvplanner.exchange.inventory import Imported, Merged
    from hvplanner.exchange.notes import Note
    from hvplanner.exchange.tabular import Preview, Table
    from hvplanner.model.design import Design
    from hvplanner.report.declared import Difference

_HEAD = 1 << 16
_BUNDLE_SIGNS = (b"hvplanner-bundle", b"Get-Cluster", b"Get-NetAdapter", b"Get-VM")
"""What stands near the beginning of a bundle, and in no design."""


@dataclass(frozen=True, slots=True)
class Draft:
    """Files that were read, and how they are to be taken."""

    opened: Inventory | Tables
    wishes: Wishes

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return the tables of all files, one after the other."""
        return self.opened.tables

    def with_table(self, index: int, table: Table) -> Draft:
        """Return the draft with one of its tables taken in another way."""
        if not isinstance(self.opened, Tables):
            return self
        tables = [*self.tables[:index], table, *self.tables[index + 1 :]]
        return replace(self, opened=self.opened.with_tables(tables))


@dataclass(frozen=True, slots=True)
class Change:
    """What an import would make of a design that is open."""

    before: Design
    merged: Merged
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would come of a draft."""

    previews: tuple[Preview, ...]
    """Of its tables, in their order."""
    imported: Imported | None = None
    """None where nothing can."""
    problem: str = ""
    """Why not."""
    change: Change | None = None
    """None where no design is open, or one of another cluster."""

    @property
    def differences(self) -> tuple[Difference, ...]:
        """Return what would be another in the design that is open."""
        return self.change.differences if self.change is not None else ()

    @property
    def notes(self) -> tuple[Note, ...]:
        """Return what became of the files, and of what they tell in the open design."""
        own = self.imported.notes if self.imported is not None else ()
        return (*own, *(self.change.merged.notes if self.change is not None else ()))


def is_design(path: Path) -> bool:
    """Tell whether a file is a design, to be opened and not imported."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError):
        return path.suffix.casefold() == ".json"
    plain = head.replace(b"\0", b"")
    return sources.is_json(head) and not any(sign in plain for sign in _BUNDLE_SIGNS)


def read(paths: Sequence[Path]) -> Draft:
    """Read files, in whatever thread. Raises FileError."""
    files = [File(path.name, read_whole(path, sources.LARGEST)) for path in paths]
    try:
        opened = sources.opened(files)
    except SourceProblem as problem:
        raise whole_file(str(problem)) from problem
    first = opened.clusters[0] if opened.clusters else None
    return Draft(opened, Wishes(cluster=first))


def outcome(draft: Draft, design: Design | None) -> Outcome:
    """Say what would come of a draft, alone and in a design, in whatever thread."""
    previews = tuple(tabular.preview(each, tabular.typed(each)) for each in draft.tables)
    try:
        imported = draft.opened.imported(draft.wishes)
    except SourceProblem as problem:
        return Outcome(previews, problem=str(problem))
    if design is None or is_other_cluster(design, imported.design):
        return Outcome(previews, imported)
    return Outcome(previews, imported, change=change(design, imported))


def change(design: Design, imported: Imported) -> Change:
    """Return what an import would make of a design."""
    result = merged(design, imported)
    found = differences((design, result.design), apart=())
    # The digest of a plan follows from the rest.
    return Change(design, result, tuple(each for each in found if each.place[-1] != "fingerprint"))
