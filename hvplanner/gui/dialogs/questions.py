"""Questions that undo cannot answer: unsaved changes, a file changed outside, work left behind."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from hvplanner.language import tr
from hvplanner.model.fileproblem import inert, shown

if TYPE_CHECKING:
    from hvplanner.app.recovery import Leftover

Then = Callable[[], None]


class _Answers(QObject):
    """Calls what belongs to the button that was chosen; closing the question calls nothing."""

    def __init__(self, box: QMessageBox) -> None:
        super().__init__(box)
        self._box = box
        self._thens: dict[QAbstractButton, Then] = {}
        box.buttonClicked.connect(self._on_clicked)

    def add(self, text: str, role: QMessageBox.ButtonRole, name: str, then: Then) -> None:
        button = self._box.addButton(text, role)
        button.setObjectName(name)
        self._thens[button] = then
        if len(self._thens) == 1:
            self._box.setDefaultButton(button)

    @Slot(QAbstractButton)
    def _on_clicked(self, button: QAbstractButton) -> None:
        if then := self._thens.get(button):
            then()


def ask_unsaved(window: QWidget, name: str, save: Then, discard: Then) -> None:
    """Ask what becomes of unsaved changes; cancelling calls neither."""
    box = _box(
        window, "unsaved-question", tr("Save the changes to “{name}”?", name=shown(inert(name)))
    )
    box.setInformativeText(tr("They are lost if they are not saved."))
    answers = _Answers(box)
    role = QMessageBox.ButtonRole
    answers.add(tr("Save"), role.AcceptRole, "save", save)
    answers.add(tr("Do not save"), role.DestructiveRole, "discard", discard)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def ask_found(window: QWidget, accept: Then, drop: Then) -> None:
    """Ask what becomes of a plan that was found and is no part of the design yet."""
    box = _box(window, "found-question", tr("Accept the plan that was found?"))
    box.setInformativeText(
        tr("It is not part of the design yet, and is lost if it is not accepted.")
    )
    answers = _Answers(box)
    role = QMessageBox.ButtonRole
    answers.add(tr("Accept"), role.AcceptRole, "accept", accept)
    answers.add(tr("Do without it"), role.DestructiveRole, "drop", drop)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def ask_overwrite(window: QWidget, name: str, overwrite: Then, save_as: Then) -> None:
    """Ask whether to write over a file that somebody else changed."""
    box = _box(
        window, "changed-question", tr("“{name}” was changed by somebody else.", name=inert(name))
    )
    box.setInformativeText(tr("Saving now writes over what they changed since you opened it."))
    answers = _Answers(box)
    role = QMessageBox.ButtonRole
    answers.add(tr("Save as…"), role.AcceptRole, "save-as", save_as)
    answers.add(tr("Write over it"), role.DestructiveRole, "overwrite", overwrite)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def ask_elsewhere(window: QWidget, name: str, reason: str, again: Then, save_as: Then) -> None:
    """Tell why a file could not be written, and ask where else the design is to go."""
    box = _box(window, "not-saved-question", tr("“{name}” was not saved.", name=name))
    stays = tr("Nothing is lost: the design stays open here.")
    box.setInformativeText(f"{reason}\n\n{stays}")
    answers = _Answers(box)
    role = QMessageBox.ButtonRole
    answers.add(tr("Save as…"), role.AcceptRole, "save-as", save_as)
    answers.add(tr("Try again"), role.ActionRole, "again", again)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.open()


def offer_recovery(window: QWidget, leftover: Leftover, restore: Then, discard: Then) -> None:
    """Offer what an earlier run left unsaved; closing the question keeps it for the next start."""
    when = leftover.written.astimezone().strftime("%d %B, %H:%M")
    name = leftover.path.name if leftover.path else leftover.design.name
    box = _box(
        window,
        "recovery-offer",
        tr("There are unsaved changes to “{name}”.", name=shown(inert(name))),
    )
    box.setInformativeText(
        tr(
            "hvplanner ended unexpectedly; they were kept on {when}. Restoring them opens the"
            " design as it was then, to be saved or not.",
            when=when,
        )
    )
    answers = _Answers(box)
    role = QMessageBox.ButtonRole
    answers.add(tr("Restore"), role.AcceptRole, "restore", restore)
    answers.add(tr("Delete them"), role.DestructiveRole, "discard", discard)
    later = box.addButton(tr("Later"), role.RejectRole)
    later.setObjectName("later")
    box.open()


def tell(window: QWidget, title: str, text: str) -> None:
    """Tell of trouble that the status line is too short for."""
    box = _box(window, "trouble", title)
    box.setInformativeText(text)
    box.addButton(QMessageBox.StandardButton.Ok)
    box.open()


def _box(window: QWidget, name: str, text: str) -> QMessageBox:
    box = QMessageBox(window)
    box.setObjectName(name)
    box.setWindowTitle("hvplanner")
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    # Names can hold anything, markup too.
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    return box
