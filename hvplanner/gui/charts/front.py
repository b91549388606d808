"""The page of the front: cost against drain time or headroom, while it is found and after."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Signal, Slot
from PySide6.QtWidgets import QComboBox, QPushButton, QToolTip, QVBoxLayout, QWidget

from hvplanner.gui import icons, theme
from hvplanner.gui.charts import frontdata as data
from hvplanner.gui.charts.legend import Entry
from hvplanner.gui.charts.page import ChartPage
from hvplanner.language import again, mark, tr, translated, trn
from hvplanner.model.front import AXES, FrontOptions
from hvplanner.report.text import listed

if TYPE_CHECKING:
    from hvplanner.gui.charts.frontdata import Picture, Spot
    from hvplanner.gui.charts.frontplot import FrontPlot
    from hvplanner.gui.frontrun import FrontRun
    from hvplanner.model.front import Front, FrontPoint
    from hvplanner.model.solving import SolveOptions
    from hvplanner.report.subject import Subject

_BELOW_MOUSE = QPoint(12, 16)
_CLASHES_NAMED = 5
_STEPS = (
    (mark("Every plan"), 0),
    (mark("Steps of 1 %"), 1),
    (mark("Steps of 5 %"), 5),
    (mark("Steps of 10 %"), 10),
)


class FrontChart(ChartPage):
    """Shows what a `FrontRun` knows. It loads pyqtgraph once there is a point to draw."""

    run_wanted = Signal()
    """The front is to be looked for as `options` says."""
    stop_wanted = Signal()
    point_taken = Signal(object)
    """The `FrontPoint` whose plan is wanted."""

    def __init__(self, run: FrontRun, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("front")
        self._run = run
        self._run.changed.connect(self.update_all)
        self._picture: Picture | None = None
        self._explained: FrontPoint | None = None
        self.plot: FrontPlot | None = None
        self.axis = self._choice("front-axis", tr("What stands against the cost"))
        for axis in AXES.values():
            self.axis.addItem(tr("Cost against {axis}", axis=translated(axis.title)), axis.goal)
        self.step = self._choice("front-step", tr("How far apart plans are that are shown"))
        for step, percent in _STEPS:
            self.step.addItem(translated(step), percent)
        self.start = self._choice("front-start", tr("Where the front begins"))
        self.start.addItem(tr("From the cheapest plan"), False)
        self.start.addItem(tr("From the target"), True)
        self.button = QPushButton()
        self.button.setObjectName("front-run")
        self.button.clicked.connect(self._on_button)
        self.head.addWidget(self.button)
        content = QWidget()
        self._canvas = QVBoxLayout(content)
        self._canvas.setContentsMargins(0, 0, 0, 0)
        self.set_content(content)

    def options(self, solve: SolveOptions) -> FrontOptions:
        """Return what is asked for, with time and threads as for a solve."""
        return FrontOptions(
            **solve.model_dump(),
            axis=self.axis.currentData(),
            step_percent=self.step.currentData(),
            from_target=self.start.currentData(),
        )

    def update_all(self) -> None:
        """Show what is known by now."""
        is_running = self._run.is_running
        title = tr("Stop") if is_running else tr("Compute front")
        self.button.setText(f" {title}")
        self.button.setToolTip(
            tr("End the search and keep the plans found so far (Esc)")
            if is_running
            else tr("Find the cheapest plan for every value, each proven")
        )
        icons.set_icon(self.button, "stop" if is_running else "solve")
        self.button.setEnabled(is_running or self.subject is not None)
        for choice in (self.axis, self.step, self.start):
            choice.setEnabled(not is_running)
        super().update_all()

    def before(self) -> tuple[str, str]:
        """Return what the chart is good for."""
        return (
            tr("No front yet"),
            tr(
                "It shows what each minute less costs: the cheapest plan for every drain time, each"
                " proven. Compute it to see what the next better one would cost."
            ),
        )

    def refresh(self, subject: Subject) -> None:
        """Show the front, or why there is none."""
        front = self._run.front
        if front is None:
            self.say_instead(*self.before())
        elif not front.points:
            self.say_instead(*self._without_points(front))
        else:
            self._draw(front, subject)

    def legend(self) -> tuple[Entry, ...]:
        """Return the marks there are."""
        picture, colours = self._picture, theme.current()
        if picture is None or self._run.front is None:
            return ()
        found = []
        if picture.proven:
            found.append(Entry(tr("Cheapest plan, proven"), colours.accent, "dot"))
        if picture.unproven:
            found.append(Entry(tr("Not proven"), colours.accent, "ring"))
        if picture.present:
            found.append(Entry(tr("Plan that is shown"), colours.text, "diamond"))
        if picture.target is not None:
            text = data.value_text(self._run.front.axis, picture.target)
            found.append(Entry(tr("Target {text}", text=text), colours.muted, "dash"))
        if picture.open_from is not None:
            found.append(Entry(tr("Not searched yet"), colours.border))
        return tuple(found)

    def data_text(self) -> str:
        """Return the points."""
        front = self._run.front
        if front is None or self.subject is None:
            return ""
        return data.as_text(self.subject.design, front.axis, front.points)

    # --- showing ------------------------------------------------------------------------------

    def _without_points(self, front: Front) -> tuple[str, str]:
        if self._run.is_running:
            return (tr("Computing the front"), tr("The first point is the cheapest plan."))
        why = listed((again(each.text) for each in front.clashes), _CLASHES_NAMED)
        if front.status == "infeasible":
            return (
                tr("There is no front"),
                why or tr("{summary} Solve (F5) tells what clashes.", summary=front.summary),
            )
        return (tr("No front yet"), again(front.message) or front.summary)

    def _draw(self, front: Front, subject: Subject) -> None:
        if self.plot is None:
            # Loads pyqtgraph, which takes a moment: only once there is something to draw.
            from hvplanner.gui.charts.frontplot import FrontPlot

            self.plot = FrontPlot()
            self.plot.setAccessibleName(tr("Cost against drain time or headroom"))
            self.plot.hovered.connect(self._on_hover)
            self.plot.clicked.connect(self._on_click)
            self._canvas.addWidget(self.plot)
        self._picture = data.picture(front, subject)
        self.plot.show_picture(self._picture, front.axis, subject.design.currency)
        self.show_content()
        self._say_state()

    def _say_state(self) -> None:
        front, subject = self._run.front, self.subject
        if front is None or subject is None:
            return
        if self._run.is_running:
            count = len(front.points)
            text = trn("Computing: {n} plan so far.", "Computing: {n} plans so far.", count)
        else:
            text = " ".join(each for each in (again(front.message), front.summary) if each)
        text += " " + tr("A click on a point takes its plan into the design.")
        is_stale = front.axis.basis(subject.design) != self._run.basis
        stale = tr("Of an earlier state of the design.")
        self.say_below(f"{stale} {text}" if is_stale else text)

    def _choice(self, name: str, tip: str) -> QComboBox:
        choice = QComboBox()
        choice.setObjectName(name)
        choice.setAccessibleName(tip)
        choice.setToolTip(tip)
        self.head.addWidget(choice)
        return choice

    def _point_at(self, spot: Spot | None) -> FrontPoint | None:
        front = self._run.front
        points = front.points if front and spot else ()
        return next(
            (each for each in points if front and data.spot(front.axis, each) == spot), None
        )

    @Slot()
    def _on_button(self) -> None:
        (self.stop_wanted if self._run.is_running else self.run_wanted).emit()

    @Slot(object, QPointF)
    def _on_hover(self, spot: Spot | None, where: QPointF) -> None:
        point, front = self._point_at(spot), self._run.front
        if point is None or front is None or self.subject is None:
            if self._explained is not None:
                QToolTip.hideText()
                self._say_state()
        elif point is not self._explained:
            title, *facts = data.explain(self.subject.design, front.axis, point)
            text = f"<qt><b>{escape(title)}</b><br>{'<br>'.join(map(escape, facts))}</qt>"
            QToolTip.showText(where.toPoint() + _BELOW_MOUSE, text, self.plot)
            self.say_below("  ·  ".join((title, *facts)))
        self._explained = point

    @Slot(object)
    def _on_click(self, spot: Spot) -> None:
        point = self._point_at(spot)
        if point is not None:
            self.point_taken.emit(point)
