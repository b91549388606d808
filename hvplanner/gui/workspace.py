"""The workspace: the tables of the design, the targets with their predictions, and the plan."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from hvplanner.gui.outline import TITLES
from hvplanner.gui.sectionbar import SectionBar
from hvplanner.gui.tables.columns import TABLES
from hvplanner.language import mark, tr, translated
from hvplanner.model.units import COUNT
from hvplanner.report.text import quantity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.fieldpanel import FieldPanel
    from hvplanner.gui.planview import PlanView
    from hvplanner.gui.selection import Selection
    from hvplanner.gui.tables.panel import TablePanel
    from hvplanner.gui.variantspage import VariantsPage
    from hvplanner.model.evaluation import Evaluation, Finding, Place, Severity

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (mark("Cluster"), ("design", "cluster")),
    (mark("Hosts"), ("host_classes", "hosts", "fabrics", "nic_models")),
    (mark("Networks"), ("networks",)),
    (mark("VMs"), ("vm_groups", "vms")),
    (mark("Targets"), ("targets", "choices", "assumptions")),
    (mark("Plan"), ("plan",)),
    (mark("Variants"), ("variants",)),
)
"""The tabs, and the sections each of them shows."""

_SLOW = ("vm_groups", "vms", "plan", "variants")
"""Sections whose pages take so long to make that it would be felt when they are first seen."""

_GRAVITY: tuple[Severity, ...] = ("info", "warning", "error")


class Workspace(QWidget):
    """Tabs of sections; sections are made, and what they need is loaded, when first shown."""

    message = Signal(str)
    """What was done or could not be done, for the status line."""
    solve_wanted = Signal()
    """The plan is out of date, and another one shall be searched."""
    state_changed = Signal()
    """Another table is in front, or other rows are selected."""
    explanation_wanted = Signal()
    """What binds the plan is asked for."""
    variant_wanted = Signal(str, str)
    """A command of `VariantCommands` with the id of a variant, as `VariantsPage.wanted`."""

    def __init__(
        self, bridge: DocumentBridge, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._selection = selection
        self._pages: dict[str, QWidget] = {}
        self._tables: dict[str, TablePanel] = {}
        self._fields: dict[str, FieldPanel] = {}
        self._plan: PlanView | None = None
        self._variants: VariantsPage | None = None
        self._evaluation: Evaluation | None = None
        self._findings: dict[str, list[Finding]] = {}
        """Those of rows, by section."""
        self._section = ""
        self._tabs = QTabBar()
        self._tabs.setObjectName("workspace-tabs")
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        for title, _ in GROUPS:
            self._tabs.addTab(translated(title))
        self._bar = SectionBar(section for _, sections in GROUPS for section in sections)
        self._bar.chosen.connect(self._on_segment)
        self._bar.solve_wanted.connect(self.solve_wanted)
        self._name_sections()
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self._tabs, _rule(), self._bar, _rule(), self._stack):
            layout.addWidget(widget)
        self._tabs.currentChanged.connect(self._on_tab)
        selection.changed.connect(self.show_place)
        bridge.begun.connect(self._on_begun)

    # --- what is in front ---------------------------------------------------------------------

    @property
    def table(self) -> TablePanel | None:
        """Return the table of rows that is in front, None where there is none."""
        return self._tables.get(self._section)

    def show_section(self, section: str) -> None:
        """Bring a section to the front."""
        if section == self._section:
            return
        self._section = section
        page = self._page(section)
        if self._stack.indexOf(page) < 0:
            # Only now: Qt measures all that is in a stack, seen or not.
            self._stack.addWidget(page)
        self._show_plan()
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._stack.isAncestorOf(focus)
        self._stack.setCurrentWidget(page)
        if had_focus:
            page.setFocus()
        group = next(at for at, (_, sections) in enumerate(GROUPS) if section in sections)
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(group)
        self._tabs.blockSignals(False)
        self._bar.show_section(section, GROUPS[group][1])
        self._show_note()
        self.state_changed.emit()

    @Slot(object)
    def show_place(self, place: Place) -> None:
        """Bring the section of a place to the front, and its row."""
        section = str(place[0]) if place else "design"
        if section not in TITLES:
            section = "design"
        self.show_section(section)
        if section in self._fields:
            self._fields[section].show_field(place[-1] if place else None)
        elif section == "plan" and self._plan is not None:
            self._plan.show_place(place)
        elif len(place) > 1:
            rows = self._tables.get(section) or self._variants
            if rows is not None:
                rows.select_key(place[1])

    def refresh(self) -> None:
        """Show the design as it is now."""
        if not self._section:
            self.show_section("host_classes")
        for table in self._tables.values():
            table.refresh()
        for fields in self._fields.values():
            fields.refresh()
        self._show_plan()
        if self._variants is not None:
            self._variants.refresh()
        self._name_sections()
        self._show_note()

    def retint(self) -> None:
        """Draw the plan in the colours of the theme that holds now."""
        if self._plan is not None:
            self._plan.show_plan(self._bridge.document.design, self._bridge.plan, anew=True)

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Mark rows with findings, and show the predictions beside the targets."""
        self._evaluation = evaluation
        self._findings = _by_section(evaluation.findings if evaluation else ())
        for section in self._pages:
            self._mark(section)
        self._show_plan()
        if self._plan is not None:
            self._plan.show_evaluation(evaluation)
        if self._variants is not None:
            self._variants.refresh()
        self._show_note()

    def steps_ahead(self) -> tuple[Callable[[], object], ...]:
        """Return what makes the pages that take longest, for when there is time."""
        return tuple(partial(self._page, section) for section in _SLOW)

    def _show_plan(self) -> None:
        """Show the plan where it is seen: every edit asks for that, mostly behind another page."""
        if self._plan is not None and self._section == "plan":
            self._plan.show_plan(self._bridge.document.design, self._bridge.plan)

    def _mark(self, section: str) -> None:
        evaluation = self._evaluation
        if section in self._tables:
            # The gravest last, which stays.
            marks = {
                str(each.place[1]): each.severity
                for severity in _GRAVITY
                for each in self._findings.get(section, ())
                if each.severity == severity
            }
            self._tables[section].model.set_marks(marks)
        elif section in self._fields:
            self._fields[section].show_verdicts(evaluation.verdicts if evaluation else ())

    def _page(self, section: str) -> QWidget:
        if section not in self._pages:
            page = self._make_page(section)
            # Of its parent's children Qt shows all, once that is seen.
            page.hide()
            self._pages[section] = page
            self._mark(section)
        return self._pages[section]

    def _make_page(self, section: str) -> QWidget:
        if section in TABLES:
            from hvplanner.gui.tables.panel import TablePanel
            from hvplanner.gui.tables.rows import Rows

            record_type, fields = TABLES[section]
            panel = TablePanel(
                Rows(self._bridge.document, (section,), record_type), fields, self._stack
            )
            panel.message.connect(self.message)
            panel.selected.connect(self._selection.select)
            panel.state_changed.connect(self.state_changed)
            self._bar.add_tools(section, panel.tools)
            self._tables[section] = panel
            return panel
        if section == "plan":
            from hvplanner.gui.planview import PlanView

            view = PlanView(self._stack)
            view.selected.connect(self._selection.select)
            view.show_evaluation(self._evaluation)
            view.explanation_wanted.connect(self.explanation_wanted)
            self._bar.add_tools(section, view.tools)
            self._plan = view
            return view
        if section == "variants":
            from hvplanner.gui.variantspage import VariantsPage

            variants = VariantsPage(self._bridge, self._stack)
            variants.wanted.connect(self.variant_wanted)
            variants.activated.connect(self._selection.select)
            variants.message.connect(self.message)
            self._bar.add_tools(section, variants.tools)
            self._variants = variants
            return variants
        from hvplanner.gui.fieldpanel import FieldPanel

        fields_panel = FieldPanel(section, self._bridge, self._stack)
        fields_panel.message.connect(self.message)
        fields_panel.selected.connect(self._selection.select)
        self._fields[section] = fields_panel
        return fields_panel

    # --- tabs and segments --------------------------------------------------------------------

    def _name_sections(self) -> None:
        for _, sections in GROUPS:
            for section in sections:
                title = translated(TITLES[section])
                value = getattr(self._bridge.document.design, section, None)
                if section in TABLES and value:
                    title = f"{title}  {quantity(len(value), COUNT)}"
                self._bar.name(section, title)

    @Slot()
    def _on_begun(self) -> None:
        for table in self._tables.values():
            table.view.fit_anew()

    @Slot(int)
    def _on_tab(self, at: int) -> None:
        section = GROUPS[at][1][0]
        self._selection.select(() if section == "design" else (section,))
        self.show_section(section)

    @Slot(str)
    def _on_segment(self, section: str) -> None:
        self._selection.select(() if section == "design" else (section,))
        self.show_section(section)

    def _show_note(self) -> None:
        text = ""
        is_stale = False
        if self._section == "plan":
            if self._bridge.candidate is not None:
                text = tr("Found by the solver, not accepted yet (Ctrl+Return accepts)")
            elif self._bridge.document.design.plan is None:
                text = tr("Nothing decided yet: Solve (F5) searches the cheapest plan")
            elif self._evaluation is not None and self._evaluation.plan_is_stale:
                text = tr("Made for an earlier state of the design")
                is_stale = True
            else:
                text = tr("Accepted")
        self._bar.say(text, is_stale=is_stale)


def _by_section(findings: Iterable[Finding]) -> dict[str, list[Finding]]:
    """Return the findings that are about a row, by the section of that."""
    found: dict[str, list[Finding]] = {}
    for finding in findings:
        if len(finding.place) > 1:
            found.setdefault(str(finding.place[0]), []).append(finding)
    return found


def _rule() -> QWidget:
    rule = QWidget()
    rule.setFixedHeight(1)
    rule.setProperty("rule", "true")
    rule.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return rule
