"""Where a figure comes from, and how sure it is."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from hvplanner.model.base import Record

Confidence = Literal["documented", "measured", "inferred", "assumed"]


class Source(Record):
    """The origin of some fields of a record."""

    fields: Annotated[
        tuple[str, ...], Field(title="Fields", description="The fields this source vouches for.")
    ]
    source: Annotated[
        str, Field(max_length=1000, title="Source", description="Title and place of what says so.")
    ]
    confidence: Annotated[
        Confidence,
        Field(
            title="Confidence",
            description="Documented by the maker, measured, inferred from both, or assumed.",
        ),
    ]
