"""A drawing as values: boxes, wires and joints, each with its place on the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, cast

if TYPE_CHECKING:
    from hvplanner.model.evaluation import Place
    from hvplanner.model.network import NetworkRole

Key = tuple[str | int, ...]
"""What a part stands for: its kind, then the ids that tell it apart from others of the kind.

("port", "r640", 2, 1) is port 1 of card 2 on every host of class r640.
"""
Kind = Literal["fabric", "class", "card", "port", "team", "switch", "network", "host", "hint"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with a title, a second text, and the place that a click leads to."""

    key: Key
    x: float
    y: float
    width: float
    height: float
    title: str
    detail: str = ""
    tip: str = ""
    place: Place = ()
    role: NetworkRole | None = None
    """Of a network: its colour."""
    folded: bool | None = None
    """Of a class: whether its hosts are hidden; None for what has nothing to unfold."""

    @property
    def kind(self) -> Kind:
        """Return what the box stands for."""
        return cast("Kind", self.key[0])

    @property
    def middle(self) -> tuple[float, float]:
        """Return the centre."""
        return self.x + self.width / 2, self.y + self.height / 2

    @property
    def anchor(self) -> tuple[float, float]:
        """Return from where to go on to others: the title of a frame, which holds others."""
        return (self.x + 40, self.y + 16) if self.kind == "class" else self.middle

    @property
    def bottom(self) -> float:
        """Return the lower edge."""
        return self.y + self.height

    @property
    def right(self) -> float:
        """Return the right edge."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class Wire:
    """A line between two points; it takes the state of the part of its key."""

    key: Key
    start: tuple[float, float]
    end: tuple[float, float]
    role: NetworkRole | None = None
    bus: bool = False
    """Whether it is a bar that others join."""


@dataclass(frozen=True, slots=True)
class Joint:
    """A dot where a wire joins a bar; without one it only crosses it."""

    key: Key
    x: float
    y: float
    text: str = ""
    role: NetworkRole | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole sheet."""

    boxes: tuple[Box, ...] = ()
    wires: tuple[Wire, ...] = ()
    joints: tuple[Joint, ...] = ()

    def box(self, key: Key) -> Box | None:
        """Return the box of a key, None where it is not drawn."""
        return next((box for box in self.boxes if box.key == key), None)

    def at_place(self, place: Place) -> Box | None:
        """Return the box of a place of the design, else of what it is part of."""
        for depth in range(len(place), 1, -1):
            for box in self.boxes:
                if box.place == place[:depth]:
                    return box
        return None

    def matching(self, text: str) -> tuple[Box, ...]:
        """Return the boxes whose texts hold a text, in any case."""
        wanted = text.casefold().strip()
        if not wanted:
            return ()
        return tuple(box for box in self.boxes if wanted in f"{box.title}\n{box.detail}".casefold())

    def beside(self, key: Key | None, across: int, down: int) -> Box | None:
        """Return the nearest box in a direction, the first one where none is given."""
        start = None if key is None else self.box(key)
        boxes = [box for box in self.boxes if box.kind != "hint"]
        if start is None:
            return boxes[0] if boxes else None
        ahead = [
            (_distance(start, box, across, down), number)
            for number, box in enumerate(boxes)
            if _is_ahead(start, box, across, down)
        ]
        return boxes[min(ahead)[1]] if ahead else None


def _is_ahead(start: Box, box: Box, across: int, down: int) -> bool:
    dx, dy = box.anchor[0] - start.anchor[0], box.anchor[1] - start.anchor[1]
    return across * dx + down * dy > 1


def _distance(start: Box, box: Box, across: int, down: int) -> float:
    dx, dy = abs(box.anchor[0] - start.anchor[0]), abs(box.anchor[1] - start.anchor[1])
    # What lies to the side counts threefold, so that a row or column is followed to its end.
    return dx + 3 * dy if across else dy + 3 * dx
