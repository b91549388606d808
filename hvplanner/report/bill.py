"""The bill of materials."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model import units
from hvplanner.report.blocks import Column, Paragraph, Row, Section, Table
from hvplanner.report.text import money, quantity

if TYPE_CHECKING:
    from hvplanner.model.evaluation import CostLine
    from hvplanner.report.subject import Subject


def section(subject: Subject) -> Section:
    """Return what is bought, what is there already, and what it comes to."""
    title = tr("Bill of materials")
    lines = subject.evaluation.costs
    if not lines:
        return Section(title=title, blocks=(Paragraph(text=tr("Nothing is bought.")),))
    currency = subject.design.currency
    bought = [line for line in lines if not line.installed]
    there = [line for line in lines if line.installed]
    total = money(subject.evaluation.cost, currency)
    table = Table(
        summary=tr(
            "Every item with its quantity, its unit cost and its total, for the whole cluster."
        ),
        columns=(
            Column(title=tr("Item"), weight=3),
            Column(title=tr("For"), weight=2),
            Column(title=tr("Quantity"), align="right", weight=0),
            Column(title=tr("Unit cost"), align="right", weight=0),
            Column(title=tr("Total"), align="right", weight=0),
        ),
        rows=(
            *(_row(subject, line) for line in bought),
            Row(cells=(tr("To be bought"), "", "", "", total), style="total"),
            *(
                [Row(cells=(tr("Already installed"), "", "", "", ""), style="group")]
                if there
                else []
            ),
            *(_row(subject, line) for line in there),
        ),
        note=tr(
            "For the whole cluster. Prices are those of the design's NIC catalogue and fabrics."
        ),
    )
    return Section(title=title, blocks=(table,))


def _row(subject: Subject, line: CostLine) -> Row:
    currency = subject.design.currency
    place = subject.label("host_classes", line.host_class) if line.host_class else tr("Cluster")
    return Row(
        cells=(
            line.label,
            place,
            quantity(line.quantity, units.COUNT),
            "–" if line.installed else money(line.unit_cost, currency),
            "–" if line.installed else money(line.total, currency),
        )
    )
