"""Files that a design is made of: which kind they are, and what reads those."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.collection import uncollected
from hvplanner.exchange.bundle import BundleProblem, read_bundle
from hvplanner.exchange.inventory import InventoryProblem, imported
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hvplanner.exchange.inventory import Imported

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
class Kind:
    """A kind of file, and how all files of it together become a design."""

    is_it: Callable[[File], bool]
    read: Callable[[Sequence[File], str | None], Imported]
    """With the name of a cluster. Raises ValueError, with a message for people."""


def _is_json(file: File) -> bool:
    return file.data[:_HEAD].lstrip(_BEFORE_JSON)[:1] in (b"{", b"[")


def _of_bundles(files: Sequence[File], cluster: str | None) -> Imported:
    return imported(read_bundle(*(each.data for each in files)), cluster)


KINDS = (Kind(_is_json, _of_bundles),)
"""The first that a file is counts."""


def read(files: Sequence[File], cluster: str | None = None) -> Imported:
    """Return the design that files of one kind make together. Raises SourceProblem."""
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
            return kind.read(files, cluster)
    except (BundleProblem, InventoryProblem) as problem:
        raise SourceProblem(str(problem)) from problem


def _kind_of(file: File) -> Kind:
    found = next((kind for kind in KINDS if kind.is_it(file)), None)
    if found is None:
        raise SourceProblem(tr("{file} is no file that can be imported.", file=file.name))
    return found
