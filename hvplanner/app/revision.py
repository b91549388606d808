"""Change fields of one record, validated again; say in plain words what cannot be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import ValidationError

from hvplanner.language import tr
from hvplanner.model.base import Record
from hvplanner.model.fields import fields_of, range_text

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

    from hvplanner.model.fields import FieldInfo

AnyRecord = TypeVar("AnyRecord", bound=Record)


class EditError(ValueError):
    """An edit that cannot be made; the message tells the user why, and what could be."""


def field_of(record: Record, name: str | int) -> FieldInfo:
    """Return what is known of a field of a record. Raises EditError."""
    for info in fields_of(type(record)):
        if info.name == name:
            return info
    raise EditError(tr("There is no field “{name}” here.", name=name))


def revised(record: AnyRecord, **changes: Any) -> AnyRecord:
    """Return the record with other values; the same object where they are the same values.

    Raises EditError for a value that the record cannot have.
    """
    for name in changes:
        field_of(record, name)
    if all(_is_same(getattr(record, name), value) for name, value in changes.items()):
        return record
    try:
        return type(record).model_validate({**vars(record), **changes})
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=True)
        raise EditError(" ".join(_in_words(record, each) for each in details)) from None


class Column:
    """Gives many records of a type values in one field: what one of them can have, all can.

    For no record decides what is valid in one field by what stands in another.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._taken: dict[tuple[type, object], Any] = {}

    def revised(self, record: AnyRecord, value: Any) -> AnyRecord:
        """Return what `revised` returns for this field of a record. Raises EditError."""
        key = type(value), value
        if key not in self._taken:
            changed = revised(record, **{self.name: value})
            self._taken[key] = getattr(changed, self.name)
            return changed
        taken = self._taken[key]
        if _is_same(getattr(record, self.name), taken):
            return record
        return record.with_field(self.name, taken)


def _is_same(before: object, after: object) -> bool:
    return type(before) is type(after) and before == after


def _in_words(record: Record, detail: ErrorDetails) -> str:
    info = field_of(record, detail["loc"][0])
    return f"{info.title}: {_wanted(info, detail)}"


def _wanted(info: FieldInfo, detail: ErrorDetails) -> str:
    context = detail.get("ctx", {})
    match detail["type"]:
        case "greater_than_equal" | "greater_than" | "less_than_equal" | "less_than":
            return tr("it must be {range}.", range=range_text(info))
        case "string_too_short":
            return tr("it must not be empty.")
        case "string_too_long":
            return tr(
                "at most {most} characters; these are {count}.",
                most=context["max_length"],
                count=len(detail["input"]),
            )
        case "too_short":
            return tr("at least {least} of them.", least=context["min_length"])
        case "literal_error":
            return tr("one of: {choices}.", choices=", ".join(label for _, label in info.choices))
        case "int_type":
            return tr("it must be a whole number.")
        case "bool_type":
            return tr("it must be Yes or No.")
        case "string_type" | "string_unicode":
            return tr("it must be a text.")
    return detail["msg"]
