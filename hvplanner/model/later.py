"""Values that are made when they are first asked for: what takes long to say and few look at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic_core import core_schema

if TYPE_CHECKING:
    from collections.abc import Callable

    from pydantic import GetCoreSchemaHandler

T = TypeVar("T")


class Later(Generic[T]):
    """A value that is made once, when it is first asked for.

    Two are equal when their values are. A copy that leaves the process holds the value.
    """

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], T]) -> None:
        """Take what makes the value: the same whenever it is called."""
        self._make: Callable[[], T] | None = make

    @classmethod
    def of(cls, value: T) -> Later[T]:
        """Return one whose value is there."""
        known = cls(lambda: value)
        known.get()
        return known

    def get(self) -> T:
        """Return the value."""
        # Two threads may both make it: it is the same.
        make = self._make
        if make is not None:
            self._made = make()
            # What it was made of need not be kept any longer.
            self._make = None
        return self._made

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Later) and (self is other or self.get() == other.get())

    def __hash__(self) -> int:
        return hash(self.get())

    def __repr__(self) -> str:
        return "Later(...)" if self._make else f"Later.of({self._made!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return Later.of, (self.get(),)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, _source: Any, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        return core_schema.is_instance_schema(cls)
