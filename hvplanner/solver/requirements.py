"""What the cluster can ask of the hosts of a part: more of it never makes a part cheaper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from hvplanner.solver.lessons import Condition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hvplanner.model.hardware import RdmaProtocol
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


@dataclass(frozen=True, slots=True)
class Speaks:
    """All ports of a network's team have an RDMA protocol."""

    network: int
    protocol: RdmaProtocol


Requirement: TypeAlias = Avoid | Works | Fails | Headroom | Gives | Speaks


def implies(more: Requirement, less: Requirement) -> bool:
    """Tell whether all hosts that meet one requirement meet the other."""
    match more, less:
        case Avoid(), Avoid():
            same = (more.host_class, more.network) == (less.host_class, less.network)
            return same and more.condition.covers(less.condition)
        case Gives(), Gives():
            return more.wished == less.wished and more.vfs >= less.vfs
        case Headroom(), Headroom():
            return more.percent >= less.percent
        case _:
            return more == less


def essential(required: Iterable[Requirement]) -> frozenset[Requirement]:
    """Return the requirements that no other of them implies."""
    return frozenset(_foremost(required, implies))


def weakest(required: Iterable[Requirement]) -> frozenset[Requirement]:
    """Return the requirements that imply no other of them."""
    return frozenset(_foremost(required, lambda less, more: implies(more, less)))


def _foremost(
    required: Iterable[Requirement], precedes: Callable[[Requirement, Requirement], bool]
) -> list[Requirement]:
    kept: list[Requirement] = []
    for each in dict.fromkeys(required):
        if not any(precedes(other, each) for other in kept):
            kept = [other for other in kept if not precedes(each, other)]
            kept.append(each)
    return kept


def in_order(required: Iterable[Requirement]) -> list[Requirement]:
    """Return requirements in an order that is the same in every process.

    That of a set follows hashes, and before Python 3.12 that of None is its address.
    """
    return sorted(required, key=repr)


def amount_of(requirement: Requirement) -> int | None:
    """Return of how much a requirement asks for at least, None where it is not for an amount.

    VFs given, bandwidth left for migrations, or the capacity of all teams.
    """
    match requirement:
        case Gives(vfs=vfs):
            return vfs
        case Avoid(condition=Condition(left_to=int(most)) as condition):
            return most + 1 if condition == Condition(left_to=most) else None
        case Avoid(condition=Condition(total_to=int(most)) as condition):
            return most + 1 if condition == Condition(total_to=most) else None
        case _:
            return None


def asking_for(requirement: Requirement, amount: int) -> Requirement:
    """Return a requirement for an amount with another amount."""
    if isinstance(requirement, Gives):
        return replace(requirement, vfs=amount)
    assert isinstance(requirement, Avoid)
    if requirement.condition.left_to is None:
        return replace(requirement, condition=Condition(total_to=amount - 1))
    return replace(requirement, condition=Condition(left_to=amount - 1))
