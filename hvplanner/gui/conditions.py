"""What holds in the window just now, by the names that the table of commands asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from hvplanner.model.ordering import slowest_drain

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from hvplanner.app.document import Document
    from hvplanner.gui.desk import Desk
    from hvplanner.gui.documentbridge import DocumentBridge
    from hvplanner.gui.tables.panel import TablePanel

Conditions = dict[str, bool]


def of_document(document: Document) -> Conditions:
    """Tell what can be done with the design and its history."""
    return {
        "can_undo": document.undo_label is not None,
        "can_redo": document.redo_label is not None,
        "has_variants": bool(document.design.variants),
        "has_plan": document.design.plan is not None,
    }


def of_table(table: TablePanel | None) -> Conditions:
    """Tell what can be done with the table that edits go to."""
    return {
        "table_in_front": table is not None,
        "has_selection": table is not None and table.has_selection(),
        "can_paste": table is not None and _clipboard_has_text(),
    }


def of_jobs(bridge: DocumentBridge) -> Conditions:
    """Tell what is searched, and what the judge and the solver found."""
    evaluation = bridge.evaluation
    return {
        "solving": bridge.is_searching,
        "not_solving": not bridge.is_searching,
        "has_candidate": bridge.candidate is not None,
        "has_findings": bool(evaluation and evaluation.findings),
        "has_drain": slowest_drain(evaluation) is not None,
    }


def of_desk(desk: Desk, *, is_open: bool) -> Conditions:
    """Tell what is shown; `is_open` tells whether the desk is."""
    return {
        "design_open": is_open,
        "chart_in_front": is_open and desk.bottom.chart_in_front is not None,
        "outline_shown": not desk.outline.isHidden(),
        "inspector_shown": not desk.inspector.isHidden(),
        "charts_shown": not desk.bottom.isHidden(),
        "charts_alone": desk.upper.isHidden(),
    }


def of_theme(theme: str) -> Conditions:
    """Tell which theme is chosen."""
    return {f"theme_{each}": theme == each for each in ("system", "light", "dark")}


def _clipboard_has_text() -> bool:
    # None where the clipboard belongs to nobody.
    data: QMimeData | None = QGuiApplication.clipboard().mimeData()
    return data is not None and (data.hasText() or data.hasHtml())
