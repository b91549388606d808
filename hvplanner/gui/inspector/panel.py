"""The inspector: the selected record with its findings, its form and the help of a field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from hvplanner import language
from hvplanner.gui import theme
from hvplanner.gui.inspector import pages
from hvplanner.gui.inspector.fieldhelp import HelpPanel
from hvplanner.gui.inspector.findingnote import FindingNote
from hvplanner.gui.inspector.labels import BESIDE_OTHERS
from hvplanner.gui.outline import TITLES
from hvplanner.gui.tables.columns import TABLES
from hvplanner.gui.turns import Turns
from hvplanner.language import mark, tr, translated
from hvplanner.model import assumptions, places
from hvplanner.report.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.app.document import Document
    from hvplanner.gui.inspector.form import RecordForm
    from hvplanner.gui.inspector.pages import Page
    from hvplanner.gui.selection import Selection
    from hvplanner.model.base import Record
    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation, Finding, Place

_MOST_FINDINGS = 3
_SOON = ("vm_groups", "vms")
"""Tables whose forms take longest to make, and whose rows are added and selected most."""
KINDS = {"assumptions": mark("Assumption"), "plan": mark("Plan of host class")}
"""What is shown as facts, where it is a part of a section."""


class Inspector(QWidget):
    """Follows the one selection."""

    message = Signal(str)
    """What could not be done, for the status line."""

    def __init__(
        self, document: Document, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document = document
        self._selection = selection
        self._findings: tuple[Finding, ...] = ()
        self._noted: object = None
        """What the notes above the page were made of."""
        self._evaluation: Evaluation | None = None
        self._judged = document.design
        self._form: RecordForm | None = None
        self._forms: dict[Page, RecordForm] = {}
        """Those that were shown before, too: to make one takes longer than to move it."""
        self._facts: object = None
        """What the page was made of that is shown in place of a form."""
        self._shown: Place | None = None
        self._turns = Turns(self)
        self._kind = QLabel()
        self._kind.setFont(theme.caption_font())
        self._kind.setProperty("muted", "true")
        self._title = QLabel()
        self._title.setFont(theme.strong_font())
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setWordWrap(True)
        self._title.setAlignment(BESIDE_OTHERS)
        self._page: QWidget | None = None
        """What is shown."""
        self._made: QWidget | None = None
        """What is to be shown in its place."""
        self._ground = QWidget()
        """What a page stands on, below the findings about it: they scroll together."""
        self._ground.setProperty("ground", "surface")
        self._notes = QVBoxLayout()
        self._notes.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 0)
        self._notes.setSpacing(theme.GRID)
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._notes)
        head = QVBoxLayout()
        head.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 0)
        head.setSpacing(2)
        head.addWidget(self._kind)
        head.addWidget(self._title)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._ground)
        self._help = HelpPanel()
        self._help.assumption_wanted.connect(self._show_assumption)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._help)
        selection.changed.connect(self.show_place)

    @property
    def form(self) -> RecordForm | None:
        """Return the form of the selection, None where it has none."""
        self._turns.finish()
        return self._form

    def steps_ahead(self) -> tuple[Callable[[], object], ...]:
        """Return what makes forms that are soon asked for, for when there is time."""
        return tuple(
            partial(self._form_of, pages.ROWS[section], TABLES[section][0]) for section in _SOON
        )

    def stop(self) -> None:
        """Make no page any more."""
        self._turns.forget()

    def refresh(self) -> None:
        """Show the selection as it is now."""
        if not self._turns.is_busy and self._form is not None and self._form.refresh():
            self._show_head()
        else:
            self._shown = self._target(self._selection.place)
            self._show_soon()

    def show_evaluation(self, evaluation: Evaluation | None, design: Design) -> None:
        """Show what the judge says of the selection, in the design with the plan it saw."""
        self._evaluation = evaluation
        self._judged = design
        self._findings = evaluation.findings if evaluation else ()
        if self._turns.is_busy or self._form is None:
            self._show_soon()
        else:
            self._show_findings()

    @Slot(object)
    def show_place(self, place: Place) -> None:
        """Show the record that a place is, or is in."""
        target = self._target(place)
        is_other = target != self._shown
        self._shown = target
        if self._turns.is_busy or (is_other and not self._has_page_of(target)):
            self._show_soon()
        elif is_other:
            self._show_now()
        else:
            self._reveal()

    def _has_page_of(self, target: Place) -> bool:
        """Tell whether the form that is there is for such records."""
        return self._form is not None and self._form.page is self._page_of(target)

    def _show_soon(self) -> None:
        """Show another page in turns of its own.

        It takes as long as all else that follows the selection, and who walks on before has no
        need of it.
        """
        self._turns.take((self._make, self._show))

    def _show_now(self) -> None:
        self._make()
        self._show()

    def _make(self) -> None:
        """Have the page in place for what is selected."""
        self._build(self._shown or ())

    def _show(self) -> None:
        if self._made is not None and self._made is not self._page:
            if self._page is not None:
                self._page.hide()
                self._give_up(self._page)
            self._page = self._made
            self._column.addWidget(self._page, 1)
            self._page.show()
        self._made = None
        self._show_head()
        self._reveal()

    def _reveal(self) -> None:
        """Bring the selected field into sight with its help; the focus stays where it is."""
        place, form = self._selection.place, self._form
        depth = len(self._shown or ())
        if form is None or len(place) <= depth:
            return
        if editor := form.reveal(str(place[depth])):
            self._scroll.ensureWidgetVisible(editor, 0, 4 * theme.GRID)

    def _target(self, place: Place) -> Place:
        """Return the part of a place that has a page of its own."""
        if not place:
            return ()
        section = place[0]
        if section in pages.RECORDS:
            return (section,)
        if section == "plan":
            return place
        return place[:2]

    def _build(self, target: Place) -> None:
        # Loaded with the first design, which the first sight of the window does without.
        from hvplanner.gui.inspector.facts import FactsPage, facts_of

        self._help.clear()
        self._scroll.verticalScrollBar().setValue(0)
        if page := self._page_of(target):
            self._form = self._form_of(page, type(places.at(self._document.design, target)))
            self._form.move_to(target)
            self._put(self._form, None)
            return
        facts = facts_of(self._judged, self._evaluation, target)
        made_of = None if facts is None else (facts, theme.current())
        if made_of is None or made_of != self._facts:
            self._form = None
            self._put(FactsPage(facts or (), self._ground), made_of)

    def _form_of(self, page: Page, record_type: type[Record]) -> RecordForm:
        """Return the form for a kind of records, which is made once."""
        if page not in self._forms:
            from hvplanner.gui.inspector.form import RecordForm

            # In its place from the beginning: each move of a widget has all that is in it styled
            # anew.
            self._forms[page] = form = RecordForm(self._document, record_type, page, self._ground)
            form.hide()
            form.message.connect(self.message)
            form.renamed.connect(self._on_renamed)
            form.helped.connect(self._help.show_help)
        return self._forms[page]

    def _put(self, page: QWidget, facts: object) -> None:
        """Have a page shown next, made of these facts if it is none of the forms."""
        if self._made is not None:
            self._give_up(self._made)
        self._made, self._facts = page, facts
        if page is not self._page:
            page.hide()
            page.ensurePolished()

    def _give_up(self, page: QWidget) -> None:
        """Have done with a page; forms are kept."""
        if page not in self._forms.values():
            # Later: what asks for another page may be a part of this one.
            page.deleteLater()

    def _page_of(self, target: Place) -> Page | None:
        try:
            places.at(self._document.design, target)
        except KeyError:
            return None
        if not target:
            return pages.DESIGN
        if len(target) == 1:
            return pages.RECORDS.get(str(target[0]))
        return pages.ROWS.get(str(target[0]))

    @Slot(object)
    def _on_renamed(self, place: Place) -> None:
        self._shown = place
        self._selection.select(place)

    @Slot(str)
    def _show_assumption(self, assumption: str) -> None:
        self._selection.select(("assumptions", assumption))

    def _show_head(self) -> None:
        from hvplanner.gui.inspector.facts import decision_of

        target = self._shown or ()
        page = self._page_of(target)
        kind = page.kind if page else KINDS.get(str(target[0]), "") if len(target) > 1 else ""
        kind = translated(kind)
        if (decided := decision_of(self._judged, self._evaluation, target)) is not None:
            kind = clean(decided.group)
        title = self._title_of(target)
        self._kind.setText(kind)
        self._kind.setVisible(bool(kind) and kind != title)
        self._title.setText(clean(title))
        self._show_findings()

    def _title_of(self, target: Place) -> str:
        design = self._document.design
        if not target:
            return design.name
        section = str(target[0])
        if len(target) == 1:
            return translated(TITLES.get(section, section))
        if section == "assumptions":
            assumption = assumptions.builtin().get(str(target[1]))
            return assumption.label if assumption else str(target[1])
        if section == "plan":
            from hvplanner.gui.inspector.facts import decision_of

            if (decided := decision_of(self._judged, self._evaluation, target)) is not None:
                return decided.label
            names = {each.id: each.label for each in design.host_classes}
            return names.get(str(target[-1]), str(target[-1]))
        try:
            return str(places.at(design, target).label)
        except (KeyError, AttributeError):
            return str(target[1])

    def _show_findings(self) -> None:
        target = self._shown
        own = [each for each in self._findings if target and each.place[: len(target)] == target]
        noted = (own, theme.current(), language.present())
        if noted == self._noted:
            return
        self._noted = noted
        while item := self._notes.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for finding in own[:_MOST_FINDINGS]:
            self._notes.addWidget(FindingNote(finding))
        if len(own) > _MOST_FINDINGS:
            more = QLabel(tr("{count} more in the findings below", count=len(own) - _MOST_FINDINGS))
            more.setProperty("muted", "true")
            self._notes.addWidget(more)
