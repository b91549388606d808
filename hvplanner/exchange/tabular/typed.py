"""The rows of a table as values, with what is wrong in each cell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hvplanner.exchange.tabular import headers, quantities
from hvplanner.exchange.tabular.fields import FIELDS
from hvplanner.language import tr, translated
from hvplanner.model.fields import fields_of, parse_value
from hvplanner.model.units import UnitError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from hvplanner.exchange.tabular.fields import Field
    from hvplanner.exchange.tabular.table import Table
    from hvplanner.model.fields import FieldInfo

Value = str | int | bool

_SMALLEST_MIB = {"vm": 64, "host": 8192}
"""Less memory than this no VM and no host has: figures that begin below are GiB."""
_YES = ("true", "yes", "ja", "wahr", "1", "x", "on", "y", "j")
_NO = ("false", "no", "nein", "falsch", "0", "", "off", "n", "-")


@dataclass(frozen=True, slots=True)
class CellError:
    """A cell that cannot be what its column stands for."""

    row: int
    """As the file counts them, from 1."""
    column: int | None
    """From 0; None where the column is not there."""
    text: str
    message: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row whose values are known by the keys of their fields."""

    number: int
    """As the file counts them, from 1."""
    values: Mapping[str, Value]
    networks: tuple[str, ...] = ()
    """What may stand in several columns."""

    def text(self, key: str) -> str:
        """Return a text, empty where there is none."""
        value = self.values.get(key, "")
        return value if isinstance(value, str) else str(value)

    def number_of(self, key: str) -> int | None:
        """Return a number, None where there is none."""
        value = self.values.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def flag(self, key: str) -> bool | None:
        """Return yes or no, None where nothing is said."""
        value = self.values.get(key)
        return value if isinstance(value, bool) else None


@dataclass(frozen=True, slots=True)
class Typed:
    """What the rows of a table are, and what is wrong with them."""

    rows: tuple[Row, ...]
    """Those that have what they need."""
    errors: tuple[CellError, ...]
    assumed: tuple[str, ...]
    """How figures were read where the file leaves it open, in words."""


def typed(table: Table) -> Typed:
    """Return the rows as values."""
    reading = _Reading(table)
    needed = {each.key: each for each in FIELDS[table.kind] if each.is_needed}
    rows = []
    errors: list[CellError] = []
    for number, cells in enumerate(table.rows, table.first):
        if not any(cells):
            continue
        row, wrong = reading.row(number, cells)
        missing = [key for key in needed if not row.values.get(key)]
        refused = {table.columns[each.column].key for each in wrong if each.column is not None}
        for key in missing:
            if key not in refused:
                message = tr("{field} is missing.", field=translated(needed[key].title))
                wrong.append(CellError(number, _column_of(table, key), "", message))
        if not missing:
            rows.append(row)
        errors += wrong
    return Typed(tuple(rows), tuple(errors), tuple(reading.assumed))


def _column_of(table: Table, key: str) -> int | None:
    return next((at for at, each in enumerate(table.columns) if each.key == key), None)


class _Reading:
    """How the columns of a table are read."""

    def __init__(self, table: Table) -> None:
        self.assumed: list[str] = []
        self._table = table
        self._fields = {each.key: each for each in FIELDS[table.kind]}
        self._comma = False if table.is_exact else self._finds_comma()
        self._columns = [
            (at, field, self._reader(at, field))
            for at, column in enumerate(table.columns)
            if (field := self._fields.get(column.key)) is not None
        ]

    def row(self, number: int, cells: Sequence[str]) -> tuple[Row, list[CellError]]:
        """Return a row, and the cells of it that are no values."""
        errors: list[CellError] = []
        values: dict[str, Value] = {}
        networks: list[str] = []
        for at, field, read in self._columns:
            text = cells[at] if at < len(cells) else ""
            if not text:
                continue
            value = read(text)
            if isinstance(value, UnitError):
                errors.append(CellError(number, at, text, str(value)))
            elif field.is_repeated:
                networks.append(str(value))
            elif not values.get(field.key):
                # Of several columns that are the same the first that says something.
                values[field.key] = value
        return Row(number, values, tuple(dict.fromkeys(networks))), errors

    def _texts(self, at: int) -> Iterator[str]:
        return (row[at] for row in self._table.rows if at < len(row) and row[at])

    def _finds_comma(self) -> bool:
        numbers = [
            at
            for at, column in enumerate(self._table.columns)
            if column.key in self._fields
            and self._fields[column.key].reads in ("whole", "memory", "rate")
        ]
        comma, doubtful = quantities.decimal_comma(
            text for at in numbers for text in self._texts(at)
        )
        if doubtful:
            self.assumed.append(tr("“{sign}” before three figures parts thousands", sign=doubtful))
        return comma

    def _reader(self, at: int, field: Field) -> Callable[[str], Value | UnitError]:
        """Return what reads the texts of a column, each text once."""
        convert = self._converter(at, field)
        known: dict[str, Value | UnitError] = {}

        def read(text: str) -> Value | UnitError:
            if text not in known:
                try:
                    known[text] = convert(text)
                except UnitError as error:
                    known[text] = error
            return known[text]

        return read

    def _converter(self, at: int, field: Field) -> Callable[[str], Value]:
        comma = self._comma
        info = _info(field)
        match field.reads:
            case "whole":
                return lambda text: _allowed(info, quantities.whole(text, comma=comma))
            case "memory":
                unit = self._unit(at, field)
                return lambda text: _allowed(info, quantities.mib(text, unit, comma=comma))
            case "rate":
                return lambda text: _allowed(info, quantities.mbps(text, comma=comma))
            case "flag":
                return _flag
            case "choice":
                return lambda text: _choice(field, text)
        return lambda text: _allowed(info, text.strip())

    def _unit(self, at: int, field: Field) -> str:
        """Return the unit of figures of memory that have none."""
        title = self._table.titles[at]
        said = (
            self._table.columns[at].unit
            or headers.unit_of(title)
            or self._table.units.get(field.key, "")
        )
        if said:
            return said
        bare = [value for text in self._texts(at) if (value := _bare(text, self._comma))]
        if not bare:
            return ""
        unit = "GiB" if min(bare) < _SMALLEST_MIB.get(self._table.kind, 0) else "MiB"
        self.assumed.append(
            tr("Figures of “{title}” are {unit}: the file does not say it", title=title, unit=unit)
        )
        return unit


def _bare(text: str, comma: bool) -> int | None:
    try:
        value, unit = quantities.number(text, comma=comma)
    except UnitError:
        return None
    return int(value) if not unit and value >= 1 else None


def _info(field: Field) -> FieldInfo | None:
    if field.of is None:
        return None
    record, name = field.of
    info = next(info for info in fields_of(record) if info.name == name)
    return replace(info, title=translated(field.title))


def _allowed(info: FieldInfo | None, text: str) -> Value:
    """Return the value that the design's field takes. Raises UnitError."""
    if info is None:
        return text
    value: Value = parse_value(info, text)
    return value


def _flag(text: str) -> bool:
    word = text.strip().casefold()
    if word in _YES or word in _NO:
        return word in _YES
    raise UnitError(tr("“{typed}” is neither Yes nor No.", typed=text[:40]))


def _choice(field: Field, text: str) -> str:
    word = "".join(text.split()).casefold()
    for known, value in field.words:
        if word == known:
            return value
    examples = ", ".join(dict.fromkeys(known for known, _ in field.words[:6]))
    raise UnitError(
        tr("“{typed}” is not known here. Known are: {known}.", typed=text[:40], known=examples)
    )
