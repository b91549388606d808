"""What is done with variants: keep, go on with, use, store, rename, copy, drop and compare them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from hvplanner.app import edits, variants
from hvplanner.gui.dialogs.sheets import ask_name
from hvplanner.gui.editing import edited
from hvplanner.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hvplanner.app.document import Document
    from hvplanner.gui.selection import Selection
    from hvplanner.model.design import Design


class VariantCommands(QObject):
    """Handles the commands about variants; each is a step that undo takes back."""

    message = Signal(str)
    """What was done or could not be done, for the status line."""

    def __init__(self, document: Document, selection: Selection, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._selection = selection

    def variants(self) -> list[tuple[str, str]]:
        """List the variants of the design."""
        return [(each.id, each.label) for each in self._document.design.variants]

    @Slot()
    def compare_variants(self) -> None:
        """Show the design and its variants side by side."""
        self._selection.select(("variants",))

    @Slot()
    def keep_variant(self) -> None:
        """Ask for a name and keep the design as a variant under it."""
        ask_name(self._window, tr("Keep as variant"), tr("Name of the variant:"), self._keep)

    @Slot(str)
    def _keep(self, name: str) -> None:
        if self._apply(tr("keep variant"), edits.keep_variant, name):
            self.message.emit(tr("The design is kept as a variant. Edit on, then compare."))

    @Slot(object)
    def edit_variant(self, variant_id: str) -> None:
        """Go on with a variant as the design; what the design was is kept."""
        if self._apply(tr("edit variant"), variants.take_up, variant_id):
            self.message.emit(
                tr(
                    "The design is now as in “{variant}”. Edit it, then store it in the variant or"
                    " keep it as another.",
                    variant=self._label(variant_id),
                )
            )

    @Slot(object)
    def use_variant(self, variant_id: str) -> None:
        """Replace the design by a variant."""
        if self._apply(tr("use variant"), variants.use, variant_id):
            self.message.emit(
                tr("The design is now as in “{variant}”.", variant=self._label(variant_id))
            )

    @Slot(object)
    def store_variant(self, variant_id: str) -> None:
        """Make a variant what the design is now."""
        if self._apply(tr("store in variant"), variants.store, variant_id):
            self.message.emit(
                tr("“{variant}” is now as the design is.", variant=self._label(variant_id))
            )

    @Slot(object)
    def rename_variant(self, variant_id: str) -> None:
        """Ask for another name of a variant."""
        label = self._label(variant_id)
        ask_name(
            self._window,
            tr("Rename variant"),
            tr("Name of the variant:"),
            partial(self.rename, variant_id),
            label,
        )

    def rename(self, variant_id: str, name: str) -> None:
        """Give a variant another name."""
        self._apply(tr("rename variant"), lambda design, key: variants.rename(design, key, name),
                    variant_id)  # fmt: skip

    @Slot(object)
    def duplicate_variant(self, variant_id: str) -> None:
        """Add a copy of a variant."""
        self._apply(tr("duplicate variant"), variants.duplicate, variant_id)

    @Slot(object)
    def remove_variant(self, variant_id: str) -> None:
        """Delete a variant."""
        self._apply(tr("delete variant"), variants.remove, variant_id)

    @Slot(str, str)
    def run(self, command: str, variant_id: str) -> None:
        """Give one of the commands here by its name."""
        handler = getattr(self, command)
        handler(variant_id) if variant_id else handler()

    def _label(self, variant_id: str) -> str:
        return dict(self.variants()).get(variant_id, variant_id)[:80]

    def _apply(self, label: str, edit: Callable[[Design, str], Design], argument: str) -> bool:
        try:
            changed = edited(self._document, lambda design: edit(design, argument))
        except edits.EditError as error:
            self.message.emit(str(error))
            return False
        self._document.apply(label, changed)
        return True
