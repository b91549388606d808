"""Why: the targets and limits that clash or that make a plan dear, and the changes that help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from hvplanner.gui import icons, theme
from hvplanner.gui.elided import ElidedButton
from hvplanner.gui.theme import GRID
from hvplanner.language import again, tr, trn
from hvplanner.model.units import MONEY, MS, amount
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.evaluation import Place
    from hvplanner.model.explanation import Clash, Explanation, NextDrain, Repair
    from hvplanner.model.solving import SolveResult

CLASHES_MOST = 50
"""So many are shown: of a design that breaks a rule in each of thousands of rows nobody reads all,
and a button for each would hold the window up for seconds."""


class ConflictPage(QScrollArea):
    """Lists clashes, each leading to its place, and repairs, each made by its button."""

    place_wanted = Signal(object)
    """The `Place` of a clash."""
    repair_chosen = Signal(object)
    """The `Repair` that is to be made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        inner.setProperty("ground", "surface")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        self._column.setSpacing(GRID // 2)
        self._currency = ""
        self.setWidgetResizable(True)
        self.setWidget(inner)

    def show_result(self, result: SolveResult, currency: str = "") -> None:
        """Show what a solve that found no plan says."""
        self._begin(currency)
        self._add_why_not(result.clashes, result.repairs, minimal=result.minimal)
        self._column.addStretch(1)

    def show_explanation(self, found: Explanation, currency: str) -> None:
        """Show why there is no plan, or what the cheapest is bound by."""
        self._begin(currency)
        if found.cost is None:
            self._add_why_not(found.clashes, found.repairs, minimal=found.minimal)
        else:
            self._add_bindings(found, found.cost)
            if found.next_drain is not None:
                self._add_next(found.next_drain, found.cost)
        self._column.addStretch(1)

    # --- no plan ------------------------------------------------------------------------------

    def _add_why_not(
        self, clashes: Sequence[Clash], repairs: Sequence[Repair], *, minimal: bool
    ) -> None:
        if clashes:
            if len(clashes) == 1:
                self._add_heading(tr("This cannot hold"))
            elif minimal:
                self._add_heading(tr("These cannot hold together; any fewer of them can"))
            else:
                self._add_heading(tr("These leave no plan"))
            for clash in clashes[:CLASHES_MOST]:
                self._add_place(again(clash.text), clash.place)
            if len(clashes) > CLASHES_MOST:
                more = len(clashes) - CLASHES_MOST
                self._add_text(trn("and {n} more like it", "and {n} more like these", more))
            self._column.addSpacing(GRID)
        if repairs:
            self._add_heading(tr("Any one of these changes makes a plan possible"))
            rows = self._add_grid()
            for repair in repairs:
                cost = self._money(repair.cost)
                least = (
                    tr("Cheapest plan: {cost}", cost=cost)
                    if repair.cheapest
                    else tr("A plan for: {cost}", cost=cost)
                )
                self._add_repair(rows, repair, least)
        elif not clashes:
            self._add_text(tr("No cause was found in the time that was given."))

    # --- a plan -------------------------------------------------------------------------------

    def _add_bindings(self, found: Explanation, cost: int) -> None:
        total = (
            tr("The cheapest plan costs {cost}", cost=self._money(cost))
            if found.cheapest
            else tr("The best plan found costs {cost}", cost=self._money(cost))
        )
        if not found.bindings:
            self._add_heading(total)
            if found.complete:
                self._add_text(tr("No target or limit, given up alone, makes it cheaper."))
        else:
            self._add_heading(tr("{total}. It is bound by", total=total))
        for binding in found.bindings:
            self._add_place(again(binding.text), binding.place)
            rows = self._add_grid()
            rows.setContentsMargins(3 * GRID, 0, 0, 0)
            for repair in binding.repairs:
                self._add_repair(
                    rows, repair, tr("{cost} less", cost=self._money(cost - repair.cost))
                )
        self._column.addSpacing(GRID)

    def _add_next(self, drain: NextDrain, cost: int) -> None:
        now = MS.format(drain.now_ms)
        if drain.cost is None or drain.drain_ms is None:
            self._add_heading(
                tr("The slowest drain takes {time}, and none can be quicker", time=now)
                if drain.settled
                else tr("The slowest drain takes {time}, and no quicker one is known", time=now)
            )
            return
        more = self._money(drain.cost - cost)
        quicker = MS.format(drain.drain_ms)
        self._add_heading(
            tr(
                "The next better drain, {quicker} instead of {now}, costs {more} more",
                quicker=quicker,
                now=now,
                more=more,
            )
        )
        for row in drain.differences:
            self._add_text(row)

    # --- parts --------------------------------------------------------------------------------

    def _begin(self, currency: str) -> None:
        self._currency = currency
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()

    def _money(self, value: int) -> str:
        return amount(value, MONEY, self._currency)

    def _add_heading(self, text: str) -> None:
        self._add_text(text).setFont(theme.strong_font())

    def _add_text(self, text: str) -> QLabel:
        label = QLabel(clean(text))
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        self._column.addWidget(label)
        return label

    def _add_grid(self) -> QGridLayout:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        self._column.addWidget(rows)
        return grid

    def _add_place(self, text: str, place: Place) -> None:
        button = _button("clash", "finding", text, place, self.place_wanted)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_repair(self, grid: QGridLayout, repair: Repair, money: str) -> None:
        button = _button("repair", "accept", again(repair.text), repair, self.repair_chosen)
        label = QLabel(clean(money))
        label.setObjectName("repair-cost")
        label.setProperty("muted", "true")
        label.setTextFormat(Qt.TextFormat.PlainText)
        row = grid.rowCount()
        grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(label, row, 1)


def _button(name: str, icon: str, text: str, value: object, taker: object) -> QPushButton:
    # Names can hold anything; an ampersand in one is no mnemonic.
    button = ElidedButton(clean(text).replace("&", "&&"))
    button.setObjectName(name)
    icons.set_icon(button, icon)
    choice = _Choice(value, button)
    button.clicked.connect(choice.take)
    choice.taken.connect(taker)
    return button


class _Choice(QObject):
    """Hands on what a button stands for."""

    taken = Signal(object)

    def __init__(self, value: object, button: QPushButton) -> None:
        super().__init__(button)
        self._value = value

    @Slot()
    def take(self) -> None:
        self.taken.emit(self._value)
