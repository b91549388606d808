"""The base of every record: frozen, strict, and refusing what it does not know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Id = Annotated[
    str, Field(min_length=1, max_length=200, title="Id", description="Unique within its table.")
]


@dataclass(frozen=True, slots=True)
class Ref:
    """Marks an id as a reference to a row of a table.

    `table` is a section of the design ("networks"), the resolved NIC catalogue ("nic_models"), the
    built-in assumptions ("assumptions"), or "teams": the teams of the same host plan.
    """

    table: str


@dataclass(frozen=True, slots=True)
class Assumes:
    """Marks a field that has the value of a built-in assumption where it is left open (None)."""

    assumption: str


Text = Annotated[str, Field(max_length=10_000)]
Notes = Annotated[
    Text, Field(title="Notes", description="For people; nothing is computed from it.")
]


class Record(BaseModel):
    """An immutable value. Unknown keys and values of another type are errors, never dropped."""

    model_config = ConfigDict(
        # Each record is prepared when it is first made: the first window needs few of them.
        defer_build=True,
        frozen=True,
        extra="forbid",
        strict=True,
        populate_by_name=True,
        allow_inf_nan=False,
        use_attribute_docstrings=False,
    )


class Keyed(Record):
    """A record that others refer to by its id and that people see by its name."""

    id: Id
    name: Annotated[
        str, Field(max_length=200, title="Name", description="What people see; the id if empty.")
    ] = ""

    @property
    def label(self) -> str:
        """Return the name for people, the id where no name was given."""
        return self.name or self.id
