"""The page of the drawing: what to colour by, which failure to look at, search and export."""

from __future__ import annotations

from functools import partial
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QMenu,
    QToolButton,
    QWidget,
)

from hvplanner import language
from hvplanner.gui import icons, theme
from hvplanner.gui.background import Background
from hvplanner.gui.charts.legend import Entry
from hvplanner.gui.charts.page import ChartPage
from hvplanner.gui.dialogs import questions
from hvplanner.gui.dialogs.filedialog import file_dialog
from hvplanner.gui.elided import ElidedComboBox
from hvplanner.gui.theme import GRID
from hvplanner.gui.topology import exporting
from hvplanner.gui.topology.view import TopologyView
from hvplanner.language import mark, tr, translated, trn
from hvplanner.model.evaluation import Evaluation
from hvplanner.model.fileproblem import FileError
from hvplanner.model.wholefile import write_whole
from hvplanner.model.words import word
from hvplanner.report.subject import Subject
from hvplanner.report.text import clean, shortened
from hvplanner.report.topology.flows import flows
from hvplanner.report.topology.layout import lay_out
from hvplanner.report.topology.outage import NO_OUTAGE, Outage, follow
from hvplanner.report.topology.states import ATTENTION_PERCENT, Colouring, states

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Place, Scenario

_TITLE_LENGTH = 60
_COLOURINGS: tuple[tuple[str, Colouring], ...] = (
    (mark("Colour by load"), "load"),
    (mark("Colour by VF use"), "vfs"),
    (mark("Colour by findings"), "findings"),
)


class TopologyPage(ChartPage):
    """Shows how the cluster is built, and what a failure does to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfolded: frozenset[str] = frozenset()
        self._place: Place = ()
        self._outage: Outage = NO_OUTAGE
        self._offered: object = None
        """What the list of failures was made of."""
        self.colouring = self._combo("topology-colouring", tr("Colour by"), tr("What colours show"))
        for text, by in _COLOURINGS:
            self.colouring.addItem(translated(text), by)
        self.failure = self._combo(
            "topology-failure",
            tr("Failure"),
            tr("Show what is lost in a failure, and what takes over"),
        )
        self.failure.setMinimumContentsLength(24)
        self.colouring.activated.connect(self._on_choice)
        self.failure.activated.connect(self._on_choice)
        self.search = QLineEdit()
        self.search.setObjectName("topology-search")
        self.search.setAccessibleName(tr("Search the drawing"))
        self.search.setPlaceholderText(tr("Search (/)"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(17 * GRID)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self._on_search_next)
        self.head.addWidget(self.search)
        self.fold = QToolButton()
        self.fold.setObjectName("topology-fold")
        self.fold.setToolTip(tr("Show the hosts of every class, or each class as one"))
        self.fold.clicked.connect(self._on_fold)
        self.head.addWidget(self.fold)
        self.export_button = self._export_button()
        self.head.addWidget(self.export_button)
        self.view = TopologyView()
        self.view.activated.connect(self.activated)
        self.view.toggled.connect(self._on_toggled)
        self.view.explained.connect(self._on_explained)
        self.view.search_wanted.connect(self._on_search_wanted)
        self.set_content(self.view)

    # --- what is shown ------------------------------------------------------------------------

    def show_evaluation(self, evaluation: Evaluation | None, design: Design) -> None:
        """Show what the judge says; the design is drawn before it says anything."""
        judged = evaluation or Evaluation(fingerprint="", plan_is_stale=False)
        self.subject = Subject(design, design.plan, judged)
        self.update_all()

    def before(self) -> tuple[str, str]:
        """Return what the drawing is good for."""
        return tr("Nothing to draw yet"), tr(
            "Declare host classes, fabrics and networks to see them."
        )

    def refresh(self, subject: Subject) -> None:
        """Draw the cluster in the state that was chosen."""
        design = subject.design
        self._offer_failures(subject)
        if not (design.host_classes or design.fabrics or design.networks):
            self.say_instead(*self.before())
            return
        drawing = lay_out(subject, self._unfolded)
        scenario = self._scenario()
        self._outage = NO_OUTAGE if scenario is None else follow(subject, scenario)
        self.view.show_drawing(drawing)
        self.view.show_states(states(subject, drawing, self._by(), scenario, self._outage))
        self.view.show_flows(flows(subject, drawing, self._outage))
        self.view.select_place(self._place)
        self.fold.setText(tr("Fold all") if self._unfolded else tr("Unfold all"))
        self.fold.setEnabled(bool(design.host_classes))
        self.show_content()
        self._on_explained("")

    def legend(self) -> tuple[Entry, ...]:
        """Return what colours and lines mean now."""
        colours = theme.current()
        by = self._by()
        tones = (colours.good, colours.attention, colours.violated)
        found = [
            Entry(text, colour)
            for text, colour in zip(_tones(by), tones, strict=True)
            if text and self.subject is not None and self.subject.plan is not None
        ]
        if self._outage.lost:
            found.append(Entry(tr("Lost"), colours.violated, "dash"))
        if self._outage.carrying:
            found.append(Entry(tr("Carries migrations"), colours.accent, "outline"))
        if self.view.flows:
            found.append(Entry(tr("Where VMs go"), colours.accent, "thin"))
        roles = {box.role for box in self.view.drawing.boxes if box.role is not None}
        found += [
            Entry(word(role), colour, "dot")
            for role, colour in colours.roles.items()
            if role in roles
        ]
        return tuple(found)

    def data_text(self) -> str:
        """Return the boxes with what they say, for a spreadsheet."""
        rows = ["\t".join((tr("Part"), tr("Name"), tr("State")))]
        for box in self.view.drawing.boxes:
            rows.append(f"{box.kind}\t{box.title}\t{self.view.text_of(box.key)}")
        return "\n".join(rows) + "\n"

    def show_key(self, key: str | None) -> None:
        """Show a failure by its id."""
        at = self.failure.findData(key) if key else -1
        if at >= 0:
            self.failure.setCurrentIndex(at)
            self.update_all()

    def show_place(self, place: Place) -> None:
        """Mark the part of a place."""
        self._place = place
        self.view.select_place(place)

    def zoom(self, factor: float) -> None:
        """Show a part that is `factor` times as large."""
        self.view.scale_by(1 / factor)

    def zoom_all(self) -> None:
        """Show the whole drawing."""
        self.view.fit_all()

    def unfold(self, classes: frozenset[str]) -> None:
        """Show the hosts of these classes, and each other class as one."""
        self._unfolded = classes
        self.update_all()

    # --- controls -----------------------------------------------------------------------------

    def _combo(self, name: str, title: str, tip: str) -> QComboBox:
        combo = ElidedComboBox()
        combo.setObjectName(name)
        combo.setAccessibleName(title)
        combo.setToolTip(tip)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(15)
        self.head.addWidget(combo)
        return combo

    def _export_button(self) -> QToolButton:
        menu = QMenu(self)
        menu.addAction(tr("Save as SVG…")).triggered.connect(self._on_svg)
        menu.addAction(tr("Save as PNG…")).triggered.connect(self._on_png)
        menu.addAction(tr("Copy as picture")).triggered.connect(self.copy_picture)
        button = QToolButton()
        button.setObjectName("topology-export")
        button.setToolTip(tr("Save or copy the whole drawing"))
        button.setAccessibleName(tr("Export the drawing"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        icons.set_icon(button, "export")
        button.setMenu(menu)
        return button

    def _by(self) -> Colouring:
        return cast("Colouring", self.colouring.currentData())

    def _scenario(self) -> Scenario | None:
        wanted = self.failure.currentData()
        scenarios = self.subject.evaluation.scenarios if self.subject else ()
        return next((each for each in scenarios if wanted and each.id == wanted), None)

    def _offer_failures(self, subject: Subject) -> None:
        """List the failures, keeping the one that is shown if it is still there."""
        wanted = self.failure.currentData()
        scenarios = [each for each in subject.evaluation.scenarios if each.kind != "none"]
        said = [(each.id, each.title, each.survives, each.problem) for each in scenarios]
        offered = (said, language.present())
        if offered == self._offered:
            return
        self._offered = offered
        self.failure.clear()
        self.failure.addItem(tr("Nothing failed"), "")
        for number, each in enumerate(scenarios, 1):
            sign = "✓" if each.survives else "✗"
            self.failure.addItem(f"{sign} {shortened(each.title, _TITLE_LENGTH)}", each.id)
            tip = f"<p>{escape(clean(each.problem) or tr('Survived'))}</p>"
            self.failure.setItemData(number, tip, Qt.ItemDataRole.ToolTipRole)
        self.failure.setCurrentIndex(max(0, self.failure.findData(wanted)))
        self.failure.setEnabled(self.failure.count() > 1)

    @Slot()
    def _on_choice(self) -> None:
        self.update_all()

    @Slot()
    def _on_fold(self) -> None:
        if self.subject is not None:
            every = frozenset(each.id for each in self.subject.design.host_classes)
            self.unfold(frozenset() if self._unfolded else every)

    @Slot(str)
    def _on_toggled(self, host_class: str) -> None:
        self.unfold(self._unfolded ^ {host_class})

    @Slot(str)
    def _on_explained(self, text: str) -> None:
        self.say_below(text or self._outage.text or self._summary())

    def _summary(self) -> str:
        if (subject := self.subject) is None:
            return ""
        if subject.plan is None:
            return tr("As declared. Solving (F5) adds cards, teams, virtual switches and cabling.")
        hosts = trn("{n} host", "{n} hosts", sum(subject.host_counts.values()))
        fabrics = trn("{n} fabric", "{n} fabrics", len(subject.design.fabrics))
        networks = trn("{n} network", "{n} networks", len(subject.design.networks))
        return tr(
            "{hosts}, {fabrics}, {networks}  ·  Choose a failure to see what it takes away",
            hosts=hosts,
            fabrics=fabrics,
            networks=networks,
        )

    @Slot(str)
    def _on_search(self, text: str) -> None:
        count = self.view.search_for(text)
        if text:
            found = trn(
                "{n} part found, Return goes to the next",
                "{n} parts found, Return goes to the next",
                count,
            )
            self.say_below(found if count else tr("Nothing in the drawing has this text"))
        else:
            self._on_explained("")

    @Slot()
    def _on_search_next(self) -> None:
        self.view.find_next()

    @Slot()
    def _on_search_wanted(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    # --- export -------------------------------------------------------------------------------

    @Slot()
    def copy_picture(self) -> None:
        """Put the whole drawing on the clipboard."""
        QApplication.clipboard().setImage(exporting.as_image(self.view.scene()))

    @Slot()
    def _on_svg(self) -> None:
        self._ask_file("svg", self.save_svg)

    @Slot()
    def _on_png(self) -> None:
        self._ask_file("png", self.save_png)

    @Slot(str)
    def save_svg(self, path: str) -> None:
        """Write the whole drawing as SVG."""
        name = self.subject.design.name if self.subject else ""
        drawing = exporting.as_svg(self.view.scene(), clean(name))
        self._write(Path(path), lambda: drawing)

    @Slot(str)
    def save_png(self, path: str) -> None:
        """Write the whole drawing as PNG."""
        picture = exporting.as_image(self.view.scene())
        self._write(Path(path), partial(exporting.as_png, picture))

    def _write(self, path: Path, content: Callable[[], bytes]) -> None:
        """Write a file in a thread: a picture takes a while to be compressed, and some disks do."""
        writing = Background(lambda: write_whole(path, content()), self)
        writing.failed.connect(partial(self._on_not_written, path.name))
        writing.start()

    def _on_not_written(self, name: str, error: Exception) -> None:
        if not isinstance(error, FileError):
            raise error
        questions.tell(self.window(), tr("“{name}” was not saved.", name=name), str(error))

    def _ask_file(self, ending: str, write: Callable[[str], None]) -> None:
        kinds = [f"{ending.upper()} (*.{ending})"]
        dialog = file_dialog(self, tr("Save the drawing"), "topology-dialog", kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"topology.{ending}")
        dialog.fileSelected.connect(write)
        dialog.open()


def _tones(by: Colouring) -> tuple[str, str, str]:
    """Return what the colours mean, from good to bad."""
    above = tr("From {percent} %", percent=ATTENTION_PERCENT)
    match by:
        case "load":
            below = tr("Below {percent} %", percent=ATTENTION_PERCENT)
            return below, above, tr("More than allowed")
        case "vfs":
            below = tr("Below {percent} % of VFs", percent=ATTENTION_PERCENT)
            return below, above, tr("Too few VFs")
        case "findings":
            return "", tr("Warning"), tr("Error")
