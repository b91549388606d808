"""Files that shall become a design: how they are read, and what would come of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from hvplanner.exchange import tabular
from hvplanner.exchange.tabular import TabularProblem, Wishes
from hvplanner.model.fileproblem import whole_file
from hvplanner.model.storage import read_whole

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hvplanner.exchange.inventory import Imported
    from hvplanner.exchange.tabular import Preview, Source, Table


@dataclass(frozen=True, slots=True)
class Draft:
    """Files that were read, and how they are to be taken."""

    sources: tuple[Source, ...]
    wishes: Wishes = field(default_factory=Wishes)

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return the tables of all files, one after the other."""
        return tuple(table for source in self.sources for table in source.tables)

    def with_table(self, index: int, table: Table) -> Draft:
        """Return the draft with one of its tables taken in another way."""
        tables = list(self.tables)
        tables[index] = table
        left = iter(tables)
        sources = tuple(
            each.with_tables([next(left) for _ in each.tables]) for each in self.sources
        )
        return replace(self, sources=sources)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What would come of a draft."""

    previews: tuple[Preview, ...]
    """Of its tables, in their order."""
    imported: Imported | None
    """None where nothing can."""
    problem: str = ""
    """Why not."""


def is_design(path: Path) -> bool:
    """Tell whether a file is to be opened instead: it is called as designs are."""
    return path.suffix.casefold() == ".json"


def read(paths: Sequence[Path]) -> Draft:
    """Read files, in whatever thread. Raises FileError."""
    sources = []
    for path in paths:
        data = read_whole(path, tabular.LARGEST)
        try:
            sources.append(tabular.read(path.name, data))
        except TabularProblem as problem:
            raise whole_file(str(problem), path.name) from problem
    return Draft(tuple(sources))


def outcome(draft: Draft) -> Outcome:
    """Say what would come of a draft, in whatever thread."""
    previews = tuple(tabular.preview(each, tabular.typed(each)) for each in draft.tables)
    try:
        return Outcome(previews, tabular.imported(draft.sources, draft.wishes))
    except TabularProblem as problem:
        return Outcome(previews, None, str(problem))
