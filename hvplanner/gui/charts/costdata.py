"""The bill of materials as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.gui.charts.cells import Cell, Column, Row, Sheet
from hvplanner.language import tr
from hvplanner.model import units
from hvplanner.report.text import clean, quantity

if TYPE_CHECKING:
    from hvplanner.model.evaluation import CostLine
    from hvplanner.report.subject import Subject


def sheet(subject: Subject) -> Sheet:
    """Return what is bought, the dearest first, the total, and what is there already."""
    currency = clean(subject.design.currency)
    columns = (
        Column(tr("Part"), is_wide=True),
        Column(tr("Host class")),
        Column(tr("Count"), is_number=True),
        Column(
            tr("Each, {currency}", currency=currency) if currency else tr("Each"), is_number=True
        ),
        Column(
            tr("Total, {currency}", currency=currency) if currency else tr("Total"), is_number=True
        ),
    )
    lines = sorted(subject.evaluation.costs, key=lambda each: -each.total)
    rows = [_row(subject, each) for each in lines if not each.installed]
    total = Cell(_amount(subject.evaluation.cost), "strong")
    rows.append(Row((Cell(tr("Total"), "strong"), *[Cell("")] * 3, total)))
    rows += [_row(subject, each) for each in lines if each.installed]
    return Sheet(columns, tuple(rows))


def _row(subject: Subject, line: CostLine) -> Row:
    in_class = clean(subject.label("host_classes", line.host_class)) if line.host_class else ""
    price = Cell(tr("installed"), "muted") if line.installed else Cell(_amount(line.total))
    return Row(
        (
            Cell(clean(line.label)),
            Cell(in_class),
            Cell(quantity(line.quantity, units.COUNT)),
            Cell("") if line.installed else Cell(_amount(line.unit_cost)),
            price,
        ),
        place=("host_classes", line.host_class) if line.host_class else (),
    )


def _amount(value: int) -> str:
    return quantity(value, units.MONEY)
