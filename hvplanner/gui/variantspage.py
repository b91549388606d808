"""The design and its variants side by side, judged in a thread while they are seen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from hvplanner.app import variants
from hvplanner.gui.background import Background
from hvplanner.gui.comparisontable import ComparisonTable
from hvplanner.gui.differencetools import DifferenceTools
from hvplanner.gui.emptypage import EmptyPage
from hvplanner.gui.theme import GRID
from hvplanner.gui.variantlist import VariantPanel
from hvplanner.language import mark, tr, translated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QShowEvent

    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.variantlist import Key
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import Plan
    from hvplanner.report.sidebyside import Contender, SideBySide

_LIST_WIDTH = 26 * GRID
_COMPARING = (mark("Comparing"), mark("Every variant is judged with its own plan."))


class VariantsPage(QWidget):
    """Compares what is ticked: the design, its variants, and the accepted plan with one found."""

    wanted = Signal(str, str)
    """As `VariantPanel.wanted`."""
    activated = Signal(object)
    """The place of a row that was opened."""
    message = Signal(str)

    def __init__(self, bridge: DocumentBridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("variants-page")
        self._bridge = bridge
        self._compared: SideBySide | None = None
        self._asked: tuple[object, ...] = ()
        """The design and the plan found for it that were last compared, or are being."""
        self._job: Background | None = None
        self.panel = VariantPanel()
        self.panel.wanted.connect(self.wanted)
        self.panel.ticked.connect(self._on_ticked)
        self.table = ComparisonTable(tr("Variants side by side"))
        self.table.opened.connect(self.activated)
        self.tools = DifferenceTools(self)
        """For the bar above the page; hidden until they are there."""
        self.tools.hide()
        self.tools.changed.connect(self._show)
        self.tools.message.connect(self.message)
        self._empty = EmptyPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(self.panel)
        splitter.addWidget(self._stack)
        splitter.setSizes([_LIST_WIDTH, 4 * _LIST_WIDTH])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        splitter.setHandleWidth(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.panel.show_rows(self._rows())

    @property
    def compared(self) -> SideBySide | None:
        """Return what is shown, None before it is judged."""
        return self._compared

    @property
    def is_judging(self) -> bool:
        """Tell whether a comparison is being made."""
        return self._job is not None

    def select_key(self, key: str | int) -> None:
        """Select a variant."""
        self.panel.select_key(key)

    def refresh(self) -> None:
        """Show the design as it is now, where the page is seen."""
        if self.isVisible():
            self.panel.show_rows(self._rows())
            self._compare()

    def showEvent(self, event: QShowEvent) -> None:
        """Compare now that it is seen."""
        super().showEvent(event)
        self.refresh()

    @property
    def _accepted(self) -> Plan | None:
        """Return the accepted plan where another one was found since."""
        return self._bridge.document.design.plan if self._bridge.candidate else None

    def _rows(self) -> Iterator[tuple[Key, str]]:
        """Yield key and label of what can be compared."""
        design = self._bridge.shown_design
        if self._accepted is not None:
            yield None, tr("Design, accepted plan")
            yield "", tr("Design, plan found")
        else:
            like = variants.like(design)
            yield (
                "",
                tr("Design (as in {label})", label=like.label)
                if like
                else tr("Design as it is now"),
            )
        yield from ((each.id, each.label) for each in design.variants)

    def _compare(self) -> None:
        asked = (self._bridge.document.design, self._bridge.candidate)
        ticked = self.panel.ticked_keys()
        if self.panel.list.count() == 1:
            self._say_instead(
                tr("No variants yet"),
                tr(
                    "Keep the design as a variant, edit on and compare: what changed in inputs,"
                    " plan and targets stands side by side."
                ),
            )
        elif len(ticked) < 2:
            self._say_instead(
                tr("Nothing to compare"), tr("Tick two or more in the list to compare them.")
            )
        elif self._bridge.is_judging or self._bridge.evaluation is None:
            # What the judge is about to say of the design need not be found out twice.
            if self._compared is None:
                self._say(*map(translated, _COMPARING))
        elif self._job is None and not _are_same(asked, self._asked):
            self._asked = asked
            if self._compared is None:
                self._say(*map(translated, _COMPARING))
            known = self._compared.contenders if self._compared else ()
            work = partial(
                _work,
                self._bridge.shown_design,
                self._bridge.evaluation,
                self._accepted,
                ticked,
                known,
            )
            self._job = Background(work, self)
            self._job.done.connect(self._on_done)
            self._job.failed.connect(self._on_failed)
            self._job.start()

    @Slot()
    def _on_ticked(self) -> None:
        self._asked = ()
        self._compare()

    @Slot(object)
    def _on_done(self, compared: SideBySide) -> None:
        self._job = None
        self._compared = compared
        self._show()
        if self.isVisible():
            self._compare()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._job = None
        self._compared = None
        self._say(tr("The variants were not judged"), str(error))

    @Slot()
    def _show(self) -> None:
        if self._compared is None:
            return
        # Loaded only now, as the judge behind it is.
        from hvplanner.gui.variantsdata import sheet

        self.table.show_sheet(sheet(self._compared, everything=self.tools.everything))
        self._stack.setCurrentWidget(self.table)
        self.tools.show_comparison(self._compared)

    def _say_instead(self, title: str, text: str) -> None:
        self._compared, self._asked = None, ()
        self._say(title, text)

    def _say(self, title: str, text: str) -> None:
        self._empty.say(title, text)
        self._stack.setCurrentWidget(self._empty)
        self.tools.show_comparison(None)


def _are_same(some: tuple[object, ...], others: tuple[object, ...]) -> bool:
    return len(some) == len(others) and all(a is b for a, b in zip(some, others, strict=True))


def _work(
    design: Design,
    evaluation: Evaluation,
    accepted: Plan | None,
    keys: set[Key],
    known: tuple[Contender, ...],
) -> SideBySide:
    # Loaded in the thread: the judge is not needed before.
    from hvplanner.gui import variantsdata

    wished = variantsdata.wanted(design, accepted, keys)
    return variantsdata.side_by_side(wished, evaluation, known)
