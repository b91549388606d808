"""The style sheet: flat, on a grid of 8 pixels, every colour from the theme."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from hvplanner import paths

if TYPE_CHECKING:
    from hvplanner.gui.colours import Theme

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QMenuBar { background: $window; border-bottom: 1px solid $border; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $surface; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: $accent_tint; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $border;
    padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: $border; width: 1px; margin: 4px 4px; }
QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 6px;
    background: transparent; color: $text; }
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $accent_tint; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }

QStatusBar { background: $window; border-top: 1px solid $border; color: $muted; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $border; }

QTabWidget::pane { border: none; border-top: 1px solid $border; }
QTabBar { background: $window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $muted; border: none;
    border-bottom: 2px solid transparent; padding: 6px 12px 4px 12px; }
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { background: $hover; }
QTabBar::scroller { width: 48px; }
QTabBar QToolButton { background: $window; border: none; border-radius: 0; padding: 0; }
QTabBar QToolButton:hover { background: $hover; }
QTabBar QToolButton::left-arrow { image: url("$icons/arrow-left.svg"); width: 12px; }
QTabBar QToolButton::right-arrow { image: url("$icons/arrow-right.svg"); width: 12px; }
QTabBar QToolButton::left-arrow:disabled { image: none; }
QTabBar QToolButton::right-arrow:disabled { image: none; }

QTableView, QTreeView, QListView { background: $surface; border: none; outline: none;
    selection-background-color: $accent_tint; selection-color: $text; }
QTableView { gridline-color: $grid; alternate-background-color: $surface; }
QTableView::item { padding: 0 6px; }
QTableView::item:selected { background: $accent_tint; color: $text; }
QTableView::item:focus { border: 2px solid $accent; padding: 0 4px; }
QTreeView::item, QListView::item { height: ${row}px; border: none; }
QTreeView::item:hover, QListView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected { background: $accent_tint; color: $text; }
QTreeView::branch { background: $surface; }
QTreeView::branch:selected { background: $accent_tint; }
QTreeView::branch:hover:!selected { background: $hover; }
QTreeView::branch:has-children:closed { image: url("$icons/branch-closed.svg"); }
QTreeView::branch:has-children:open { image: url("$icons/branch-open.svg"); }
QHeaderView { background: $window; }
QHeaderView::section { background: $window; color: $muted; border: none;
    border-bottom: 1px solid $border; border-right: 1px solid $grid; padding: 0 9px; }
QHeaderView::section:vertical { border-bottom: 1px solid $grid; padding: 0 4px; }
QHeaderView::up-arrow { image: url("$icons/arrow-up.svg"); width: 10px; }
QHeaderView::down-arrow { image: url("$icons/arrow-down.svg"); width: 10px; }
QTableCornerButton::section { background: $window; border: none;
    border-bottom: 1px solid $border; }

QLineEdit, QPlainTextEdit, QComboBox { background: $surface; color: $text;
    border: 1px solid $border; border-radius: 4px; padding: 3px 6px; min-height: 18px;
    selection-background-color: $accent_tint; selection-color: $text; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 1px solid $accent; }
QLineEdit:disabled, QComboBox:disabled { background: $window; color: $disabled; }
QLineEdit[invalid="true"] { border: 1px solid $violated; background: $violated_tint; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url("$icons/arrow-down.svg"); width: 10px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border; outline: none; }
QTableView QLineEdit, QTableView QComboBox { border-radius: 0; padding: 0 4px; min-height: 0;
    border: 2px solid $accent; }
QTableView QLineEdit[invalid="true"] { border: 2px solid $violated; }

QPushButton { background: $surface; color: $text; border: 1px solid $border;
    border-radius: 4px; padding: 5px 12px; min-height: 16px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_tint; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $disabled; }
QPushButton:default, QPushButton[primary="true"] { background: $accent; color: $on_accent;
    border-color: $accent; }
QPushButton[primary="true"]:disabled { background: $window; color: $disabled;
    border-color: $border; }
QPushButton[link="true"] { background: transparent; color: $accent; border-color: transparent;
    padding: 4px 4px; text-align: left; }
QPushButton[link="true"]:hover { background: $hover; }
QPushButton[many="true"] { text-align: left; padding: 3px 8px; min-height: 18px;
    background-image: url("$icons/arrow-down.svg"); background-repeat: no-repeat;
    background-position: right center; background-origin: content; }
QPushButton[card="true"] { padding: 12px; text-align: left; border-radius: 6px; }

QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px;
    border: 1px solid $handle; border-radius: 3px; background: $surface; }
QCheckBox::indicator:hover, QAbstractItemView::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent;
    border-color: $accent; image: url("$icons/check-$mark.svg"); }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: $border; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }

QLabel[muted="true"], QCheckBox[muted="true"] { color: $muted; }
QLabel[state="violated"] { color: $violated; }
QLabel[state="attention"] { color: $attention; }
QLabel[state="good"] { color: $good; }
QLabel[chip="decided"] { color: $accent; background: $accent_tint; border-radius: 4px;
    padding: 1px 6px; }
QFrame[notice="true"] { background: $attention_tint; border: none;
    border-bottom: 1px solid $border; }
QFrame[panel="true"] { background: $surface; border: none; }
QWidget[rule="true"] { background: $border; border: none; max-height: 1px; min-height: 1px; }
QWidget[ground="surface"] { background: $surface; }
#field-help { border-top: 1px solid $border; }
QScrollArea { border: none; background: $surface; }
QScrollArea > QWidget > QWidget[ground="surface"] { background: $surface; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 4px 6px; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QProgressBar { background: $hover; border: none; border-radius: 2px; max-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
""")


def stylesheet(theme: Theme, row_height: int) -> str:
    """Return the style sheet of the whole application for a theme."""
    icons = (paths.resources() / "icons").as_posix()
    colours = {
        name: getattr(theme, name) for name in theme.__slots__ if name not in ("name", "roles")
    }
    # The same hues at another strength: lines within tables, handles, what is switched off.
    derived = (
        {"grid": "#2c3136", "handle": "#565e67", "disabled": "#6b747e"}
        if theme.is_dark
        else {"grid": "#eceef1", "handle": "#bcc2c9", "disabled": "#989fa7"}
    )
    mark = "dark" if theme.is_dark else "light"
    return _SHEET.substitute(colours, **derived, icons=icons, mark=mark, row=row_height)
