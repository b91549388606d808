"""What a report is made of: titles, paragraphs, tables and charts as values, ready to lay out.

Everything is text, a number between 0 and 1, or a length of a drawing; whoever lays it out decides
nothing about content.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from hvplanner.model.base import Record
from hvplanner.model.network import NetworkRole
from hvplanner.report.text import clean

Printed = Annotated[str, AfterValidator(clean)]
"""Text of any origin, with nothing in it that would not print."""

Tone = Literal["plain", "good", "attention", "violated", "muted"]
"""What a text means. Other than "plain" and "muted" come with a sign that prints in grey."""

Align = Literal["left", "right", "center"]
Fraction = Annotated[float, Field(ge=0, le=1)]


class Paragraph(Record):
    """Running text."""

    kind: Literal["paragraph"] = "paragraph"
    text: Printed
    tone: Tone = "plain"


class Notice(Record):
    """A text nobody may overlook, with its sign and a headline."""

    kind: Literal["notice"] = "notice"
    tone: Tone
    title: Printed
    text: Printed


class Fact(Record):
    """A label with its value."""

    label: Printed
    value: Printed


class Facts(Record):
    """Labels and their values, side by side."""

    kind: Literal["facts"] = "facts"
    rows: tuple[Fact, ...]


class Figure(Record):
    """A number that stands for itself, with what it is."""

    value: Printed
    label: Printed
    tone: Tone = "plain"


class Figures(Record):
    """The few numbers that sum the report up."""

    kind: Literal["figures"] = "figures"
    rows: tuple[Figure, ...]


class Column(Record):
    """A column of a table. `weight` is its share of the free width; 0 is as wide as its texts."""

    title: Printed
    align: Align = "left"
    weight: Annotated[float, Field(ge=0)] = 1


class Cell(Record):
    """A table cell that is more than text; `detail` stands below in small print."""

    text: Printed
    tone: Tone = "plain"
    detail: Printed = ""


class Row(Record):
    """A row of a table; a total closes the table, a group heads the rows that follow."""

    cells: tuple[Printed | Cell, ...]
    style: Literal["normal", "total", "group"] = "normal"


class Table(Record):
    """A table whose head is repeated on every page. `summary` tells what it shows, for readers."""

    kind: Literal["table"] = "table"
    title: Printed = ""
    summary: Printed
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: Printed = ""


class Remark(Record):
    """A finding: what is, why it matters, what to do, and where."""

    kind: Literal["remark"] = "remark"
    tone: Tone
    label: Printed
    title: Printed
    why: Printed
    remedy_label: str = "What to do:"
    remedy: Printed
    place: Printed


class Tick(Record):
    """A mark on an axis."""

    at: Fraction
    label: Printed


SegmentKind = Literal["waiting", "setup", "copy", "again", "blackout", "stalled", "saved"]
"""Phases of a migration; "again" is every other copying pass, "stalled" one in vain, "saved" the
whole of one over the storage."""


class Segment(Record):
    """A phase on the time axis."""

    phase: SegmentKind
    start: Fraction
    end: Fraction


class Lane(Record):
    """A line of a timeline: one VM, or one slot that serves VM after VM."""

    label: Printed
    detail: Printed = ""
    segments: tuple[Segment, ...]


class LegendEntry(Record):
    """What the look of a phase means."""

    phase: SegmentKind
    label: Printed


class Timeline(Record):
    """Migrations over time, one lane each. `alt` says the same in words."""

    kind: Literal["timeline"] = "timeline"
    caption: Printed
    alt: Printed
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]
    legend: tuple[LegendEntry, ...]


class Strip(Record):
    """A quantity over time, as steps from 0 to `top`; points are (time, value), both fractions."""

    label: Printed
    detail: Printed
    top: Printed
    points: tuple[tuple[Fraction, Fraction], ...]


class Strips(Record):
    """Quantities over one time axis, below each other. `alt` says the same in words."""

    kind: Literal["strips"] = "strips"
    caption: Printed
    alt: Printed
    strips: tuple[Strip, ...]
    ticks: tuple[Tick, ...]


Point = tuple[float, float]


class DrawnBox(Record):
    """A rectangle of a schematic: a class or card with others in it, a port, or another part."""

    kind: Literal["class", "card", "port", "part"]

    x: float
    y: float
    width: float
    height: float
    title: Printed
    detail: Printed = ""
    tone: Tone = "plain"
    role: NetworkRole | None = None
    filled: Fraction | None = None
    """How full it is, drawn as a bar."""
    is_lost: bool = False


class DrawnWire(Record):
    """A line of a schematic; a bar is one that others join."""

    start: Point
    end: Point
    role: NetworkRole | None = None
    is_bar: bool = False
    is_lost: bool = False


class DrawnJoint(Record):
    """A dot where a line joins a bar."""

    at: Point
    text: Printed = ""
    role: NetworkRole | None = None
    is_lost: bool = False


class Schematic(Record):
    """How the cluster is built, in lengths of the drawing. `alt` says the same in words."""

    kind: Literal["schematic"] = "schematic"
    caption: Printed
    alt: Printed
    width: float
    height: float
    boxes: tuple[DrawnBox, ...]
    wires: tuple[DrawnWire, ...]
    joints: tuple[DrawnJoint, ...]


Block = Annotated[
    Paragraph | Notice | Facts | Figures | Table | Remark | Timeline | Strips | Schematic,
    Field(discriminator="kind"),
]


class Section(Record):
    """A headed part of the report."""

    title: Printed
    blocks: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()


class Outline(Record):
    """The whole report."""

    title: Printed
    subtitle: Printed
    author: Printed
    date: Printed
    """As people read it."""
    day: tuple[int, int, int]
    """The same as year, month and day."""
    language: str = "en"
    contents: str = "Contents"
    paging: str = "Page {page} of {pages}"
    facts: tuple[Fact, ...]
    notices: tuple[Notice, ...]
    sections: tuple[Section, ...]
