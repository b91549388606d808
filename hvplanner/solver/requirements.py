"""What the cluster can ask of the hosts of a part: more of it never makes a part cheaper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from hvplanner.solver.lessons import Condition
    from hvplanner.solver.promises import Wished


@dataclass(frozen=True, slots=True)
class Avoid:
    """The hosts of a class (index within its part) do not meet a condition on a network's team."""

    host_class: int
    network: int
    condition: Condition


@dataclass(frozen=True, slots=True)
class Works:
    """A network can carry migrations on all hosts of the part."""

    network: int


@dataclass(frozen=True, slots=True)
class Fails:
    """A network cannot carry migrations on the hosts of at least one class of the part."""

    network: int


@dataclass(frozen=True, slots=True)
class Headroom:
    """Every team leaves so many percent free, in every failure survived."""

    percent: int


@dataclass(frozen=True, slots=True)
class Gives:
    """The hosts of the part, of one class, meet so many of the wishes for VFs."""

    wished: Wished
    vfs: int


Requirement: TypeAlias = Avoid | Works | Fails | Headroom | Gives
