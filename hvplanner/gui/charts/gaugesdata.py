"""What is used of what there can be: VFs and queues of ports, memory of hosts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.gui.charts.places import host_place
from hvplanner.language import tr
from hvplanner.model import units
from hvplanner.model.spreadsheet import tab_separated
from hvplanner.report.text import clean, memory, quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.evaluation import Place
    from hvplanner.report.subject import Subject


@dataclass(frozen=True, slots=True)
class Gauge:
    """One row: what is used, and of how much."""

    label: str
    place: Place
    used: int
    limit: int
    planned: int | None = None
    after: int | None = None
    """Used after the worst failure."""
    text: str = ""
    """All of it in words."""
    short: str = ""
    """What is used of what, behind the label."""

    def named(self) -> str:
        """Return the label of its row."""
        return f"{self.label} · {self.short}" if self.short else self.label

    @property
    def available(self) -> int:
        """Return how much may be used."""
        return self.limit if self.planned is None else self.planned

    @property
    def most(self) -> int:
        """Return the most that is ever used."""
        return max(self.used, self.after or 0)


def vf_gauges(subject: Subject) -> tuple[Gauge, ...]:
    """Return VFs of ports, then queues of virtual switches."""
    ports = [
        Gauge(
            label=tr(
                "{host_class} · card {card} port {port}",
                host_class=_class(subject, each.host_class),
                card=each.card,
                port=each.port,
            ),
            place=("plan", "hosts", each.host_class, "switches", each.switch),
            used=each.used,
            limit=each.limit,
            planned=each.planned,
            after=each.used_after_failure,
            short=tr("{some} of {all}", some=each.used, all=each.planned),
            text=tr(
                "VFs of {switch}: {used} used, {after} after the worst failure, {planned} planned,"
                " {limit} at most",
                switch=clean(each.switch),
                used=each.used,
                after=each.used_after_failure,
                planned=each.planned,
                limit=each.limit,
            ),
        )
        for each in subject.evaluation.vf_ports
    ]
    queues = [
        Gauge(
            label=tr(
                "{host_class} · {switch} queues",
                host_class=_class(subject, each.host_class),
                switch=clean(each.switch),
            ),
            place=("plan", "hosts", each.host_class, "switches", each.switch),
            used=each.owed,
            limit=each.had,
            short=tr("{some} of {all}", some=each.owed, all=each.had),
            text=tr(
                "Receive queues of {switch}: {owed} wanted, {had} there",
                switch=clean(each.switch),
                owed=each.owed,
                had=each.had,
            ),
        )
        for each in subject.evaluation.queues
    ]
    return (*ports, *queues)


def host_gauges(subject: Subject) -> tuple[Gauge, ...]:
    """Return the memory of hosts, in MiB."""
    return tuple(
        Gauge(
            label=clean(subject.host_label(each.host)),
            place=host_place(subject, each.host),
            used=each.memory_mib,
            limit=each.capacity_mib,
            short=f"{100 * each.memory_mib // max(1, each.capacity_mib)} %",
            text=tr(
                "{vms} VMs with {memory} of {capacity}",
                vms=quantity(each.vms, units.COUNT),
                memory=memory(each.memory_mib),
                capacity=memory(each.capacity_mib),
            ),
        )
        for each in subject.evaluation.hosts
    )


def as_text(gauges: Sequence[Gauge]) -> str:
    """Return gauges as a table, for a spreadsheet."""
    rows: list[Sequence[object]] = []
    rows.append((tr("Row"), tr("Used"), tr("After failure"), tr("Planned"), tr("Limit")))
    for each in gauges:
        numbers = (each.used, each.after, each.planned, each.limit)
        rows.append((each.label, *("" if n is None else n for n in numbers)))
    return tab_separated(rows)


def _class(subject: Subject, host_class: str) -> str:
    return clean(subject.label("host_classes", host_class))
