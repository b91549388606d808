"""The drawn icons, tinted in the colours of the theme."""

from __future__ import annotations

import math
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from hvplanner import paths
from hvplanner.gui import theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

SIZES = (16, 24)
_PROPERTY = "hvplanner_icon"
_DRAWN = 8
"""Icons drawn in one turn of the window."""


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return the icon `resources/icons/<name>.svg` in a colour, the theme's text where none."""
    return _icon(name, colour or theme.current().text)


def pixmap(name: str, size: int, colour: str) -> QPixmap:
    """Return an icon as a picture, for painting."""
    return icon(name, colour).pixmap(QSize(size, size))


def program_icon() -> QIcon:
    """Return the program's own icon."""
    return QIcon(str(paths.resources() / "icons" / "hvplanner.svg"))


def set_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Give an action or a button its icon; `retint` renews it after a change of theme."""
    target.setProperty(_PROPERTY, name)
    target.setIcon(icon(name))


def retint(root: QWidget) -> None:
    """Renew the icons that `set_icon` gave to anything in a window."""
    owners: list[QObject] = [*root.findChildren(QAction), *root.findChildren(QAbstractButton)]
    for owner in owners:
        if name := owner.property(_PROPERTY):
            owner.setIcon(icon(name))  # type: ignore[attr-defined]


def steps_ahead() -> Iterator[Callable[[], object]]:
    """Yield what draws the icons of every theme, a few at a time, so that another finds its own."""
    names = sorted(each.stem for each in (paths.resources() / "icons").glob("*.svg"))
    for colours in (theme.LIGHT, theme.DARK):
        for start in range(0, len(names), _DRAWN):
            yield partial(_draw_all, names[start : start + _DRAWN], colours.text)


def _draw_all(names: Iterable[str], colour: str) -> None:
    for name in names:
        _icon(name, colour)


@cache
def _icon(name: str, colour: str) -> QIcon:
    drawing = (paths.resources() / "icons" / f"{name}.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(drawing.replace(b"currentColor", colour.encode())))
    result = QIcon()
    # As fine as the finest screen there is.
    finest = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    scales = {1, math.ceil(finest)}
    for size in SIZES:
        for scale in scales:
            for mode, opacity in ((QIcon.Mode.Normal, 1.0), (QIcon.Mode.Disabled, 0.4)):
                result.addPixmap(_draw(renderer, size, scale, opacity), mode)
    return result


def _draw(renderer: QSvgRenderer, size: int, scale: int, opacity: float) -> QPixmap:
    picture = QPixmap(size * scale, size * scale)
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setOpacity(opacity)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
