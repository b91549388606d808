"""What tables, forms and reports need to know of a record's fields, read from the model itself."""

from __future__ import annotations

import re
import types
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union, get_args, get_origin

from annotated_types import Ge, Gt, Le, MaxLen, MinLen
from pydantic.fields import FieldInfo as PydanticField
from pydantic_core import PydanticUndefined

from hvplanner import language
from hvplanner.language import tr, translated
from hvplanner.model.base import Assumes, Record, Ref
from hvplanner.model.plan import HostPlan
from hvplanner.model.units import Unit, UnitError
from hvplanner.model.words import word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Kind = Literal[
    "text",
    "texts",
    "integer",
    "number",
    "quantity",
    "choice",
    "choices",
    "flag",
    "reference",
    "references",
    "record",
    "records",
]

_YES = ("yes", "true", "on", "1", "y", "x")
_NO = ("no", "false", "off", "0", "n", "")
"""In any language, and what the present one says."""

_ITEM = re.compile(r'[^\s,;"](?:[^,;]*[^\s,;])?')
_ITEMS = re.compile(r'\s*(?:"((?:[^"]|"")*)"\s*|([^,;]*))(?:[,;]|\Z)')
"""An item in quotation marks, or a plain one up to the next comma or semicolon."""

_KEYS: Mapping[type[Record], str] = {HostPlan: "host_class"}
"""Records that are known by another field than `id`."""


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """A field of a record: what it is called, what it holds and what it may hold."""

    name: str
    key: str
    """Its name in the file."""
    title: str
    help: str
    kind: Kind
    unit: Unit | None
    minimum: int | None
    maximum: int | None
    """Of the number, or of the length of a text or of a list."""
    choices: tuple[tuple[str, str], ...]
    """(value, label) in the order of the model."""
    table: str | None
    """What a reference refers to, as `base.Ref.table`."""
    record: type[Record] | None
    """What a record or a list of records holds."""
    assumption: str | None
    """What it is assumed to be where it is left open."""
    optional: bool
    """Whether it may be left open (None)."""
    required: bool
    """Whether a file has to say it."""
    default: Any
    """None where required."""


def fields_of(record_type: type[Record]) -> tuple[FieldInfo, ...]:
    """Return the fields of a record type in the order of the model."""
    return _fields_in(record_type, language.present().code)


@cache
def _fields_in(record_type: type[Record], _code: str) -> tuple[FieldInfo, ...]:
    """Return the fields as they are called in the present language, whose code this is."""
    return tuple(_read(name, field) for name, field in record_type.model_fields.items())


def by_key(record_type: type[Record]) -> Mapping[str, FieldInfo]:
    """Return the fields of a record type by their name in the file."""
    return _by_key_in(record_type, language.present().code)


@cache
def _by_key_in(record_type: type[Record], _code: str) -> Mapping[str, FieldInfo]:
    return {info.key: info for info in fields_of(record_type)}


@cache
def row_key(record_type: type[Record]) -> str | None:
    """Return the field by which a row of such records is known, None where only by position."""
    found = _KEYS.get(record_type, "id")
    return found if found in record_type.model_fields else None


@cache
def reachable(root: type[Record]) -> tuple[type[Record], ...]:
    """Return a record type and all that it holds, outermost first."""
    found: dict[type[Record], None] = {root: None}
    queue = [root]
    for record_type in queue:
        for info in fields_of(record_type):
            if info.record is not None and info.record not in found:
                found[info.record] = None
                queue.append(info.record)
    return tuple(found)


def format_value(info: FieldInfo, value: Any) -> str:
    """Return a value of the field as people read it; empty for None."""
    if value is None:
        return ""
    match info.kind:
        case "quantity":
            return info.unit.format(value) if info.unit else str(value)
        case "choice":
            return _label(info, value)
        case "choices":
            return ", ".join(_label(info, each) for each in value)
        case "flag":
            return tr("Yes") if value else tr("No")
        case "references" | "texts":
            return _join(value)
        case "record" | "records":
            rows = value if info.kind == "records" else (value,)
            return _join(_row_label(row, number) for number, row in enumerate(rows, 1))
    return str(value)


def parse_value(info: FieldInfo, text: str) -> Any:
    """Return the value of the field that a person typed. Raises UnitError, saying what would be.

    The model still has the last word: a text may be valid here and too long for the record.
    """
    typed = text.strip()
    if not typed and info.optional:
        return None
    match info.kind:
        case "quantity" | "integer" | "number":
            return _in_range(info, _number(info, typed))
        case "choice":
            return _choice(info, typed)
        case "choices":
            return tuple(_choice(info, each) for each in _split(typed))
        case "flag":
            return _flag(typed)
        case "references" | "texts":
            return tuple(_split(typed))
        case "record" | "records":
            raise UnitError(
                tr("{field} cannot be typed in one line; edit its parts.", field=info.title)
            )
        case "reference":
            if not typed:
                raise UnitError(tr("{field} must be named.", field=info.title))
            return typed
    if info.minimum and len(text) < info.minimum:
        raise UnitError(tr("{field} must not be empty.", field=info.title))
    if info.maximum is not None and len(text) > info.maximum:
        raise UnitError(
            tr(
                "At most {most} characters; these are {count}.",
                most=info.maximum,
                count=len(text),
            )
        )
    return text


def range_text(info: FieldInfo) -> str:
    """Say in words which numbers the field takes: "from 1 to 64", "at least 1 MiB", or nothing."""
    low, high = (
        None if bound is None else (info.unit.format(bound) if info.unit else str(bound))
        for bound in (info.minimum, info.maximum)
    )
    if low is not None and high is not None:
        return tr("from {low} to {high}", low=low, high=high)
    if low is not None:
        return tr("at least {low}", low=low)
    return tr("at most {high}", high=high) if high is not None else ""


def _read(name: str, field: PydanticField) -> FieldInfo:
    shape = _Shape()
    shape.read(Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation)
    required = field.is_required()
    return FieldInfo(
        name=name,
        key=field.alias or name,
        title=translated(field.title or shape.title),
        # What an id says of itself is not said of what refers to it.
        help=translated(field.description or ("" if shape.table else shape.help)),
        kind=shape.kind(name),
        unit=shape.unit,
        minimum=shape.minimum,
        maximum=shape.maximum,
        choices=tuple((value, word(value)) for value in shape.choices),
        table=shape.table,
        record=shape.record,
        assumption=shape.assumption,
        optional=shape.optional,
        required=required,
        default=None if required or field.default is PydanticUndefined else field.default,
    )


class _Shape:
    """Collects what an annotation says, from the outside in."""

    def __init__(self) -> None:
        self.optional = self.many = False
        self.unit: Unit | None = None
        self.minimum: int | None = None
        self.maximum: int | None = None
        self.table: str | None = None
        self.record: type[Record] | None = None
        self.assumption: str | None = None
        self.choices: tuple[str, ...] = ()
        self.scalar: Any = None
        self.title = self.help = ""

    def kind(self, name: str) -> Kind:
        if self.record is not None:
            return "records" if self.many else "record"
        if self.table is not None:
            return "references" if self.many else "reference"
        if self.choices:
            return "choices" if self.many else "choice"
        if self.many and self.scalar is str:
            return "texts"
        if self.scalar is int and self.unit is not None and not self.many:
            return "quantity"
        kinds: dict[Any, Kind] = {bool: "flag", int: "integer", float: "number", str: "text"}
        if self.many or self.scalar not in kinds:
            raise TypeError(f"No kind of field is known for {name}.")
        return kinds[self.scalar]

    def read(self, annotation: Any) -> None:
        origin = get_origin(annotation)
        if origin is Annotated:
            inner, *marks = get_args(annotation)
            self._take(marks)
            self.read(inner)
        elif origin in (Union, types.UnionType):
            options = [each for each in get_args(annotation) if each is not type(None)]
            self.optional = self.optional or len(options) < len(get_args(annotation))
            self.read(options[0]) if len(options) == 1 else None
        elif origin is tuple:
            self.many = True
            # The bounds of a list are its length's; those of its items are not kept.
            bounds = self.minimum, self.maximum
            self.read(get_args(annotation)[0])
            self.minimum, self.maximum = bounds
        elif origin is Literal:
            self.choices = get_args(annotation)
        elif isinstance(annotation, type) and issubclass(annotation, Record):
            self.record = annotation
        else:
            self.scalar = annotation

    def _take(self, marks: Iterable[Any]) -> None:
        for mark in marks:
            match mark:
                case PydanticField():
                    self.title = self.title or mark.title or ""
                    self.help = self.help or mark.description or ""
                    self._take(mark.metadata)
                case Unit():
                    self.unit = mark
                case Ref():
                    self.table = mark.table
                case Assumes():
                    self.assumption = mark.assumption
                case Ge(ge=bound) | Gt(gt=bound) | MinLen(min_length=bound):
                    self.minimum = _tighter(max, self.minimum, bound)
                case Le(le=bound) | MaxLen(max_length=bound):
                    self.maximum = _tighter(min, self.maximum, bound)


def _tighter(pick: Any, known: int | None, bound: Any) -> int:
    return int(bound) if known is None else int(pick(known, bound))


def _label(info: FieldInfo, value: str) -> str:
    return dict(info.choices).get(value) or word(value)


def _row_label(row: Record, number: int) -> str:
    key = row_key(type(row))
    return str(getattr(row, "label", "") or (getattr(row, key) if key else f"#{number}"))


def _number(info: FieldInfo, typed: str) -> int | float:
    if info.unit is not None:
        return info.unit.parse(typed)
    digits = typed.replace(" ", "").replace("\u202f", "").replace("\u00a0", "")
    try:
        if len(digits) > 20:
            raise ValueError
        return float(digits.replace(",", ".")) if info.kind == "number" else int(digits)
    except ValueError:
        wanted = tr("a number") if info.kind == "number" else tr("a whole number")
        raise UnitError(
            tr(
                "{typed} is not {wanted} {range}.",
                typed=_short(typed),
                wanted=wanted,
                range=range_text(info),
            )
        ) from None


def _in_range(info: FieldInfo, value: int | float) -> int | float:
    low, high = info.minimum, info.maximum
    # Written so that a NaN is out of range too.
    if (low is None or value >= low) and (high is None or value <= high) and value == value:
        return value
    raise UnitError(tr("{field} must be {range}.", field=info.title, range=range_text(info)))


def _choice(info: FieldInfo, typed: str) -> str:
    wanted = typed.strip().casefold()
    for value, label in info.choices:
        if wanted in (value.casefold(), label.casefold()):
            return value
    options = ", ".join(label for _, label in info.choices)
    raise UnitError(tr("{typed} is none of: {options}.", typed=_short(typed), options=options))


def _flag(typed: str) -> bool:
    wanted = typed.casefold()
    yes, no = (*_YES, tr("Yes").casefold()), (*_NO, tr("No").casefold())
    if wanted in yes or wanted in no:
        return wanted in yes
    raise UnitError(tr("{typed} is neither Yes nor No.", typed=_short(typed)))


def _short(typed: str) -> str:
    return f"“{typed[:40]}…”" if len(typed) > 40 else f"“{typed}”"


def _join(parts: Iterable[str]) -> str:
    """Join with commas, quoting what would not come back as it was."""
    return ", ".join(part if _ITEM.fullmatch(part) else _quoted(part) for part in parts)


def _quoted(part: str) -> str:
    doubled = part.replace('"', '""')
    return f'"{doubled}"'


def _split(typed: str) -> list[str]:
    """Return what stands between commas or semicolons; what is empty there is nothing."""
    found = []
    for match in _ITEMS.finditer(typed):
        quoted, plain = match[1], (match[2] or "").strip()
        if plain.startswith('"'):
            raise UnitError(
                tr("{typed} has a quotation mark without its twin.", typed=_short(typed))
            )
        if quoted is not None:
            found.append(quoted.replace('""', '"'))
        elif plain:
            found.append(plain)
    return found
