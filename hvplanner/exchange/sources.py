"""Files that a design is made of: which kind they are, and what reads those."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.collection import uncollected
from hvplanner.exchange import inventory, tabular
from hvplanner.exchange.bundle import LARGEST_BUNDLE, BundleProblem, read_bundle
from hvplanner.exchange.inventory import InventoryProblem
from hvplanner.exchange.tabular import TabularProblem, Wishes
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.exchange.bundle import Bundle
    from hvplanner.exchange.inventory import Imported
    from hvplanner.exchange.tabular import Source, Table

LARGEST = max(LARGEST_BUNDLE, tabular.LARGEST)
"""Bytes of a file that is read."""
_HEAD = 256
_BEFORE_JSON = b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n"
"""Marks of encodings, the other bytes of wide characters, and white space."""


class SourceProblem(ValueError):
    """Files of which no design can be made; the message says why, and what to do."""


@dataclass(frozen=True, slots=True)
class File:
    """A file with its content."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Inventory:
    """What a collector wrote."""

    bundle: Bundle

    def imported(self, wishes: Wishes) -> Imported:
        """Return the design of a cluster. Raises SourceProblem."""
        try:
            with uncollected():
                return inventory.imported(self.bundle, wishes.cluster)
        except InventoryProblem as problem:
            raise SourceProblem(str(problem)) from problem

    @property
    def clusters(self) -> tuple[str, ...]:
        """Return which clusters it tells of."""
        return tuple(sorted(each.name for each in self.bundle.clusters if each.name))

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return nothing: what a column is, is no question here."""
        return ()


@dataclass(frozen=True, slots=True)
class Tables:
    """What RVTools or a person wrote."""

    files: tuple[Source, ...]

    def imported(self, wishes: Wishes) -> Imported:
        """Return the design of a cluster. Raises SourceProblem."""
        try:
            with uncollected():
                return tabular.imported(self.files, wishes)
        except TabularProblem as problem:
            raise SourceProblem(str(problem)) from problem

    @property
    def clusters(self) -> tuple[str, ...]:
        """Return nothing: tables are typed first, and then tell of clusters."""
        return ()

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return the tables of all files, one after the other."""
        return tuple(table for file in self.files for table in file.tables)

    def with_tables(self, tables: Sequence[Table]) -> Tables:
        """Return the same with its tables taken in another way."""
        left = iter(tables)
        files = (file.with_tables([next(left) for _ in file.tables]) for file in self.files)
        return replace(self, files=tuple(files))

    def mapped(self, columns: Sequence[str]) -> Tables:
        """Return the same with columns as wished: "RAM=vm.memory". Raises SourceProblem."""
        try:
            return self.with_tables(tabular.mapped(self.tables, columns))
        except TabularProblem as problem:
            raise SourceProblem(str(problem)) from problem


Opened = Inventory | Tables


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file, and what opens all files of it together."""

    is_it: Callable[[File], bool]
    open: Callable[[Sequence[File]], Opened]
    """Raises ValueError, with a message for people."""


def is_json(data: bytes) -> bool:
    """Tell by its beginning whether a file is JSON."""
    return data[:_HEAD].lstrip(_BEFORE_JSON)[:1] in (b"{", b"[")


KINDS = (
    Kind(
        lambda file: is_json(file.data),
        lambda files: Inventory(read_bundle(*(each.data for each in files))),
    ),
    Kind(
        lambda _: True,
        lambda files: Tables(tuple(tabular.read(each.name, each.data) for each in files)),
    ),
)
"""The first that a file is counts."""


def opened(files: Sequence[File]) -> Opened:
    """Return what files of one kind hold together. Raises SourceProblem."""
    kind = _kind_of(files[0])
    for each in files:
        if _kind_of(each) is not kind:
            raise SourceProblem(
                tr(
                    "{file} is of another kind than {first}: import one after the other.",
                    file=each.name,
                    first=files[0].name,
                )
            )
    try:
        with uncollected():
            return kind.open(files)
    except (BundleProblem, TabularProblem) as problem:
        raise SourceProblem(str(problem)) from problem


def _kind_of(file: File) -> Kind:
    return next(kind for kind in KINDS if kind.is_it(file))
