"""The upgrade of the cluster to a later release: its nodes over time, and what is to do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QToolTip,
    QWidget,
)

from hvplanner.gui import theme
from hvplanner.gui.background import Background
from hvplanner.gui.charts import upgradedata as data
from hvplanner.gui.charts.celltable import CellTable
from hvplanner.gui.charts.legend import Entry
from hvplanner.gui.charts.page import ChartPage
from hvplanner.gui.charts.places import host_place
from hvplanner.gui.charts.rolling import LOOKS
from hvplanner.gui.charts.rollingdata import STAGES, stages
from hvplanner.gui.charts.rowsplot import RowsPlot, fill
from hvplanner.gui.charts.timelinedata import clock
from hvplanner.gui.theme import GRID
from hvplanner.gui.wrapped import wrap
from hvplanner.language import tr
from hvplanner.model.units import ROUND_TIMES_MS

if TYPE_CHECKING:
    from hvplanner.model.draining import HostTurn
    from hvplanner.model.evaluation import Place
    from hvplanner.model.upgrading import Upgrade, UpgradeStep
    from hvplanner.report.subject import Subject

_ROW_HEIGHT = 2 * GRID
_BELOW_MOUSE = QPoint(12, 16)


@dataclass(frozen=True, slots=True)
class _Found:
    """An upgrade with what it was planned for."""

    subject: Subject
    target: str
    upgrade: Upgrade


class UpgradeChart(ChartPage):
    """Shows a row for each node of a step. The upgrade is planned in a thread when it is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: _Found | None = None
        self._job: Background | None = None
        self._explained: HostTurn | None = None
        self._asked_by_design: str | None = None
        self.target = QComboBox()
        self.target.setObjectName("upgrade-target")
        self.target.setAccessibleName(tr("Release to upgrade to"))
        self.target.setToolTip(tr("The report has the upgrade to the release the design names"))
        self.target.activated.connect(self._on_choice)
        self.step = QComboBox()
        self.step.setObjectName("upgrade-step")
        self.step.setAccessibleName(tr("Step of the upgrade"))
        self.step.setToolTip(tr("Some releases lead to others only in steps"))
        self.step.activated.connect(self._on_choice)
        self.to_do = QToolButton()
        self.to_do.setObjectName("upgrade-notes")
        self.to_do.setText(tr("What to do"))
        self.to_do.setToolTip(tr("Show what is to do and to know, in order, and who says so"))
        self.to_do.setCheckable(True)
        self.to_do.toggled.connect(self._on_choice)
        for box in (self.target, self.step):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for tool in (self.target, self.step, self.to_do):
            self.head.addWidget(tool)
        self.plot = RowsPlot(clock, ROUND_TIMES_MS, _ROW_HEIGHT)
        self.plot.setAccessibleName(tr("Nodes upgraded one after the other"))
        self.plot.cursor_moved.connect(self._on_cursor)
        self.plot.hovered.connect(self._on_hover)
        self.plot.clicked.connect(self._on_click)
        self._series = {stage: self.plot.add_bars(at) for at, stage in enumerate(STAGES)}
        self.notes = CellTable(tr("What to do"))
        wrap(self.notes)
        self._sides = QStackedWidget()
        self._sides.addWidget(self.plot)
        self._sides.addWidget(self.notes)
        self.set_content(self._sides)

    def before(self) -> tuple[str, str]:
        """Return what the chart is good for."""
        return (
            tr("Solve to see an upgrade"),
            tr("It shows how long it takes to bring every node to a later release."),
        )

    def refresh(self, subject: Subject) -> None:
        """Show the upgrade under a plan, once it is planned."""
        self._offer_targets(subject)
        has_nodes = bool(subject.plan and subject.evaluation.hosts)
        has_way = has_nodes and self.target.count() > 0
        for tool in (self.target, self.step, self.to_do):
            tool.setVisible(has_way and (tool is not self.step or self.step.count() > 1))
        if subject.plan is None:
            self.say_instead(*self.before())
        elif not has_nodes:
            self.say_instead(
                tr("No hosts"), tr("Declare a host class to see how its hosts are drained.")
            )
        elif not has_way:
            self.say_instead(
                tr("No later release is known"), tr("The cluster runs the latest one already.")
            )
        else:
            self._show_or_plan(subject)

    def legend(self) -> tuple[Entry, ...]:
        """Return the stages there are."""
        if self._found is None or self.to_do.isChecked():
            return ()
        colours = theme.current()
        colour = colours.roles["live_migration"]
        return (
            Entry(tr("Drained"), colour),
            Entry(tr("Out of the cluster"), colours.muted, "thin"),
            Entry(tr("VMs come back"), colour, "pair"),
        )

    def data_text(self) -> str:
        """Return the turns of the nodes, or what is to do."""
        if (step := self._step()) is None or self._found is None:
            return ""
        if self.to_do.isChecked():
            return data.notes(step).as_text()
        return data.as_text(self._found.subject, step)

    def zoom(self, factor: float) -> None:
        """Show a shorter or longer time."""
        self.plot.zoom(factor)

    def zoom_all(self) -> None:
        """Show the whole step."""
        self.plot.zoom_all()

    def show_place(self, place: Place) -> None:
        """Mark the row of a node."""
        if (step := self._step()) is not None and self._found is not None:
            subject = self._found.subject
            rows = (
                row
                for row, turn in enumerate(step.turns)
                if host_place(subject, turn.host) == place[:2]
            )
            self.plot.mark_row(next(rows, None))

    # --- planning -----------------------------------------------------------------------------

    def _offer_targets(self, subject: Subject) -> None:
        """Offer the later releases; the one that the design names, else the latest, is chosen."""
        offered = data.targets(subject.design)
        shown = [self.target.itemData(at) for at in range(self.target.count())]
        wanted = subject.design.upgrade_to
        if shown == list(offered) and wanted == self._asked_by_design:
            return
        self._asked_by_design = wanted
        self.target.clear()
        for each, name in offered.items():
            self.target.addItem(tr("To {release}", release=name), each)
        at = self.target.findData(wanted)
        self.target.setCurrentIndex(at if at >= 0 else self.target.count() - 1)

    def _show_or_plan(self, subject: Subject) -> None:
        found = self._found
        if found is None:
            self.say_instead(
                tr("Planning the upgrade"), tr("Every node in turn is drained and installed anew.")
            )
        else:
            # Until the next one is there, the one before is better than nothing.
            self._show(found)
        if self._job is None and not (found and self._is_wanted(found, subject)):
            self._job = Background(partial(_planned, subject, self._target()), self)
            self._job.done.connect(self._on_done)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    @Slot(object)
    def _on_done(self, found: _Found) -> None:
        self._job = None
        self._found = found
        chosen = self.step.currentIndex()
        self.step.clear()
        self.step.addItems(data.titles(found.upgrade))
        self.step.setCurrentIndex(max(0, min(chosen, self.step.count() - 1)))
        if self.subject is not None:
            self.update_all()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._found = None
        self.say_instead(tr("The upgrade was not planned"), str(error))

    def _target(self) -> str:
        return str(self.target.currentData())

    def _is_wanted(self, found: _Found, subject: Subject) -> bool:
        return found.subject.evaluation is subject.evaluation and found.target == self._target()

    # --- showing ------------------------------------------------------------------------------

    def _step(self) -> UpgradeStep | None:
        steps = self._found.upgrade.steps if self._found else ()
        at = self.step.currentIndex()
        return steps[at] if 0 <= at < len(steps) else None

    def _show(self, found: _Found) -> None:
        if (step := self._step()) is None:
            return
        end = max([1, *(turn.end_ms for turn in step.turns)])
        self.plot.set_rows(data.labels(found.subject, step), end * 1.02)
        colours = theme.current()
        for stage, series in self._series.items():
            height, opacity = LOOKS[stage]
            spans = [
                (row, start, stop)
                for row, turn in enumerate(step.turns)
                for each, start, stop in stages(turn)
                if each == stage and stop > start
            ]
            colour = colours.muted if stage == "away" else colours.roles["live_migration"]
            fill(series, spans, height=height, colour=colour, opacity=opacity, outline=1)
        self.notes.show_sheet(data.notes(step))
        self._sides.setCurrentIndex(int(self.to_do.isChecked()))
        self.show_content()
        self._on_cursor(-1.0)

    @Slot()
    def _on_choice(self) -> None:
        self.update_all()

    @Slot(float)
    def _on_cursor(self, at_ms: float) -> None:
        if (step := self._step()) is None or self._found is None:
            return
        if at_ms < 0:
            self.say_below(data.summary(self._found.upgrade, step))
        else:
            self.say_below(data.moment(self._found.subject, step, at_ms))

    @Slot(int, float, QPointF)
    def _on_hover(self, row: int, _at_ms: float, where: QPointF) -> None:
        step = self._step()
        turns = step.turns if step else ()
        turn = turns[row] if 0 <= row < len(turns) else None
        if step is None or turn is None or self._found is None:
            if self._explained is not None:
                QToolTip.hideText()
        elif turn is not self._explained:
            name, *facts = data.describe(self._found.subject, step, turn)
            text = f"<qt><b>{escape(name)}</b><br>{'<br>'.join(map(escape, facts))}</qt>"
            QToolTip.showText(where.toPoint() + _BELOW_MOUSE, text, self.plot)
        self._explained = turn

    @Slot(int, float)
    def _on_click(self, row: int, _at_ms: float) -> None:
        if (step := self._step()) is not None and self._found is not None:
            self.plot.mark_row(row)
            self.activated.emit(host_place(self._found.subject, step.turns[row].host))


def _planned(subject: Subject, target: str) -> _Found:
    # Loaded in the thread: none of it is needed before.
    from hvplanner.upgrade import plan_upgrade

    assert subject.plan is not None
    return _Found(subject, target, plan_upgrade(subject.design, subject.plan, target))
