"""Where what a field means, or may be, comes from: assumptions, releases, the NIC catalogue."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from hvplanner.model import assumptions, shipped
from hvplanner.model.base import Keyed, Record
from hvplanner.model.hardware import NicModel
from hvplanner.model.releases import releases
from hvplanner.model.sourced import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from hvplanner.model.design import ReleaseId
    from hvplanner.model.fields import FieldInfo
    from hvplanner.model.sourced import Source


class FieldSource(Keyed):
    """What is known of a field by rules of the field. The id is the record's name and its own."""

    source: Annotated[str, Field(max_length=1000)] = ""
    """Title and place of what says so, empty where the following do."""
    confidence: Confidence = "documented"
    release: tuple[str, ...] = ()
    """Fields of a release that bound it: the sources of these are its own."""
    assumptions: tuple[str, ...] = ()
    """Ids of built-in assumptions that hold for it."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A source of a field."""

    text: str
    """Title and place."""
    confidence: Confidence
    assumption: str = ""
    """Id of the assumption that it is the source of, empty where of none."""


@cache
def field_sources() -> Mapping[str, FieldSource]:
    """Return what ships about fields, by "Record.field"."""
    return shipped.read("field_sources.json", "field_sources", FieldSource)


def origins(record: Record, info: FieldInfo, release: ReleaseId) -> tuple[Origin, ...]:
    """Return the sources of a field of a record, under a release, none twice."""
    return tuple(dict.fromkeys(_origins(record, info, release)))


def _origins(record: Record, info: FieldInfo, release: ReleaseId) -> Iterator[Origin]:
    if info.assumption:
        yield _of_assumption(info.assumption)
    if isinstance(record, NicModel):
        yield from _of_fields(record.sources, (info.name,))
    known = field_sources()
    # What a field means is said once for all records that inherit it.
    for owner in type(record).__mro__:
        if row := known.get(f"{owner.__name__}.{info.name}"):
            if row.source:
                yield Origin(row.source, row.confidence)
            yield from _of_fields(releases()[release].sources, row.release)
            yield from map(_of_assumption, row.assumptions)


def _of_assumption(assumption_id: str) -> Origin:
    assumption = assumptions.builtin()[assumption_id]
    return Origin(assumption.source, assumption.confidence, assumption_id)


def _of_fields(sources: Iterable[Source], names: tuple[str, ...]) -> Iterator[Origin]:
    for each in sources:
        if any(name in each.fields for name in names):
            yield Origin(each.source, each.confidence)
