"""Rules of thumb: what guidance and custom would buy, as data with sources."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Annotated, Self, get_args

from pydantic import Field, model_validator

from hvplanner.language import translated
from hvplanner.model import shipped
from hvplanner.model.base import Keyed, Record
from hvplanner.model.network import NetworkRole
from hvplanner.model.plan import Simultaneous, TeamAlgorithm
from hvplanner.model.sourced import Source
from hvplanner.model.units import Mbps, Percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Roles = Annotated[tuple[NetworkRole, ...], Field(min_length=1)]


class PracticeTeam(Record):
    """Ports that act as one on every host, and the networks that ride on them."""

    roles: Roles
    ports: Annotated[int, Field(ge=1, le=8)]
    apart: bool = False
    """Whether every network of these roles gets such ports of its own."""


class PracticeShare(Record):
    """The share of a team that networks of these roles have between them."""

    roles: Roles
    percent: Percent


class Practice(Keyed):
    """A rule of thumb: how many ports of which speed, and how networks share them."""

    text: Annotated[str, Field(min_length=1, max_length=1000)]
    """What it is, in a sentence or two."""
    speed_mbps: Annotated[Mbps, Field(ge=100)]
    teams: Annotated[tuple[PracticeTeam, ...], Field(min_length=1)]
    algorithms: tuple[TeamAlgorithm, ...] = ()
    """How teams balance load: the first of these that the release has."""
    shares: tuple[PracticeShare, ...] = ()
    """Left out, the networks of a team have equal shares."""
    smb_direct: bool = False
    """Whether live migrations use SMB where the ports have RDMA and are fast enough for it; else
    they use what the release starts with."""
    smb_limit_permille: Annotated[int, Field(ge=1, le=1000)] | None = None
    """What live migration over SMB may take of the ports it has."""
    simultaneous: Simultaneous | None = None
    """Left out, what the release starts with."""
    sources: tuple[Source, ...]

    @property
    def label(self) -> str:
        """Return what it is called in the present language."""
        return translated(super().label)

    @property
    def explanation(self) -> str:
        """Return what it is in the present language."""
        return translated(self.text)

    @model_validator(mode="after")
    def _whole(self) -> Self:
        _each_once("teams", (each.roles for each in self.teams))
        if self.shares:
            _each_once("shares", (each.roles for each in self.shares))
        if sum(each.percent for each in self.shares) > 100:
            raise ValueError("shares add up to more than 100 %")
        return self


class Unbuildable(Record):
    """Why a rule of thumb cannot be built for a design."""

    practice: str
    host_class: str | None = None
    """Where it fails; None where that is no matter of a class."""
    reason: str


def _each_once(what: str, roles: Iterable[Roles]) -> None:
    counts = Counter(role for each in roles for role in each)
    if counts != Counter(get_args(NetworkRole)):
        raise ValueError(f"{what} must name every role of a network once")


@cache
def builtin() -> Mapping[str, Practice]:
    """Return the rules of thumb by id, in the order of the file."""
    return shipped.read("practices.json", "practices", Practice)
