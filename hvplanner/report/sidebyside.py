"""What a comparison of designs is: a line for each thing, a value on it for each design."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation, Place, State

Part = Literal["Outcome", "Targets", "Inputs", "Plan"]
PARTS: tuple[Part, ...] = ("Outcome", "Targets", "Inputs", "Plan")


@dataclass(frozen=True, slots=True)
class Contender:
    """A design with its own plan, judged. `key` is the id of a variant, empty for the design."""

    key: str
    label: str
    design: Design
    evaluation: Evaluation


@dataclass(frozen=True, slots=True)
class Value:
    """What one of the designs has on a line."""

    text: str
    differs: bool = False
    """Whether it is not what the first design has."""
    state: State | None = None
    """Of a target."""


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that designs can have in common or not."""

    part: Part
    group: str
    label: str
    values: tuple[Value, ...]
    place: Place = ()

    @property
    def differs(self) -> bool:
        """Tell whether not all designs have the same."""
        return any(value.differs for value in self.values)

    @property
    def title(self) -> str:
        """Return group and label as one text."""
        return f"{self.group} · {self.label}" if self.group else self.label


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Designs and all that was compared of them; differences are told from the first one."""

    contenders: tuple[Contender, ...]
    lines: tuple[Line, ...]

    def of(self, part: Part, *, everything: bool = False) -> tuple[Line, ...]:
        """Return the lines of a part: those that differ, or all."""
        found = (line for line in self.lines if line.part == part)
        return tuple(line for line in found if everything or line.differs)
