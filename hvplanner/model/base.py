"""The base of every record: frozen, strict, and refusing what it does not know."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, WrapValidator

from hvplanner.language import Said

if TYPE_CHECKING:
    from collections.abc import Callable

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


def _kept(text: object, check: Callable[[object], str]) -> str:
    return text if isinstance(text, Said) else check(text)


Words = Annotated[str, WrapValidator(_kept)]
"""What people read, which can be said again in another language."""


_set = object.__setattr__


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

    def with_field(self, name: str, value: object) -> Self:
        """Return a copy with another value of one field, taken as it is.

        `model_copy` does the same, but copies so much that it is felt with thousands of rows.
        """
        made = type(self).__new__(type(self))
        known = self.__pydantic_fields_set__
        _set(made, "__dict__", {**self.__dict__, name: value})
        _set(made, "__pydantic_fields_set__", known if name in known else known | {name})
        _set(made, "__pydantic_extra__", None)
        _set(made, "__pydantic_private__", None)
        return made


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
