"""Writes a scene as a vector drawing or as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QImageWriter, QPainter

from hvplanner.gui import theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintDevice
    from PySide6.QtWidgets import QGraphicsScene

PICTURE_SCALE = 2
"""Pixels of a picture to one of the screen: sharp in print and on fine screens."""
LARGEST_SIDE = 16_000
"""Of a picture, in pixels; a larger drawing is scaled down to it."""


def as_svg(scene: QGraphicsScene, title: str) -> bytes:
    """Return the whole scene as SVG."""
    # Loaded here: nothing else needs it.
    from PySide6.QtSvg import QSvgGenerator

    area = scene.sceneRect()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setTitle(title)
    generator.setSize(area.size().toSize())
    generator.setViewBox(QRectF(0, 0, area.width(), area.height()))
    _paint(scene, generator, QRectF(0, 0, area.width(), area.height()))
    buffer.close()
    return bytes(data.data())


def as_png(picture: QImage) -> bytes:
    """Return a picture as a file, in whichever thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(picture)
    buffer.close()
    return bytes(data.data())


def as_image(scene: QGraphicsScene) -> QImage:
    """Return the whole scene as a picture."""
    area = scene.sceneRect()
    longest = max(area.width(), area.height(), 1.0)
    scale = min(PICTURE_SCALE, LARGEST_SIDE / longest)
    size = QSize(max(1, round(area.width() * scale)), max(1, round(area.height() * scale)))
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(theme.current().surface)
    _paint(scene, image, QRectF(0, 0, size.width(), size.height()))
    return image


def _paint(scene: QGraphicsScene, device: QPaintDevice, area: QRectF) -> None:
    painter = QPainter(device)
    try:
        scene.render(painter, area, scene.sceneRect())
    finally:
        # A painter left open takes the program down with it.
        painter.end()
