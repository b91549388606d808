"""What files told of integration services: guests, hosts, and what was not read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from hvplanner.gui import theme
from hvplanner.gui.dialogs.sheets import Sheet
from hvplanner.language import tr, trn
from hvplanner.model.fileproblem import shown
from hvplanner.rules.integration import way_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hvplanner.exchange.integration import Judged, JudgedGuest, Taken


class ServicesSheet(Sheet):
    """Shows guests that need something, then what else was told, each kind behind a tab."""

    def __init__(self, window: QWidget, judged: Judged, taken: Taken) -> None:
        super().__init__(window, "services-sheet", tr("Integration services"))
        self.resize(QSize(128 * theme.GRID, 60 * theme.GRID))
        self.add_text(_in_words(judged, taken))
        self.add_tables("services-tabs", _tables(judged, taken))
        self.finish()


def _in_words(judged: Judged, taken: Taken) -> str:
    urgent = len(judged.with_need("update"))
    files = trn("{n} file was read.", "{n} files were read.", len(judged.files))
    needy = trn(
        "{n} of {guests} guests needs other integration services.",
        "{n} of {guests} guests need other integration services.",
        urgent,
        guests=len(judged.guests),
    )
    count = len(taken.guests)
    kept = trn(
        "What is told of {n} guest was taken into the design; undo takes it back.",
        "What is told of {n} guests was taken into the design; undo takes it back.",
        count,
    )
    return " ".join([files, needy, kept] if count else [files, needy])


def _tables(
    judged: Judged, taken: Taken
) -> Sequence[tuple[str, Sequence[str], list[tuple[str, ...]], int]]:
    left = {id(each.guest): each.why for each in taken.left}
    attention = [each for each in judged.guests if each.need in ("update", "own_updates")]
    return (
        (
            tr("Need an update"),
            (tr("Guest"), tr("Host"), tr("How"), tr("Why"), tr("In the design")),
            [
                _row(
                    each.label,
                    _where(each),
                    way_text(each.way) if each.way else "",
                    each.why,
                    left.get(id(each), tr("Yes")),
                )
                for each in attention
            ],
            3,
        ),
        (
            tr("To be ignored"),
            (tr("Guest"), tr("Host"), tr("Why")),
            [
                _row(each.label, _where(each), each.why)
                for each in (*judged.with_need("ignore"), *judged.with_need("gone"))
            ],
            2,
        ),
        (
            tr("Did not answer"),
            (tr("Guest"), tr("Host"), tr("Times")),
            [
                _row(each.vm_name or each.vm_id, each.host, str(each.count))
                for each in judged.unreachable
            ],
            0,
        ),
        (
            tr("Hosts behind"),
            (tr("Host"), tr("Why")),
            [_row(each.name, each.behind) for each in judged.hosts if each.behind],
            1,
        ),
        (
            tr("Not read"),
            (tr("File"), tr("Why")),
            [_row(each.file, each.what) for each in judged.unread],
            1,
        ),
    )


def _where(guest: JudgedGuest) -> str:
    return f"{guest.host} ({guest.cluster})" if guest.cluster else guest.host


def _row(*texts: str) -> tuple[str, ...]:
    # What a log holds may be of any length.
    return tuple(shown(text) for text in texts)
