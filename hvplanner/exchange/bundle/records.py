"""One object of a bundle, asked for its properties by what they mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from hvplanner.exchange.bundle import values
from hvplanner.language import mark, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime

    from hvplanner.exchange.bundle.remarks import Remarks

T = TypeVar("T")

_NO_TEXT = mark("“{name}” of {section} is not a text.")
_NO_NUMBER = mark("“{name}” of {section} is not a whole number.")
_NO_FLAG = mark("“{name}” of {section} is neither true nor false.")
_NO_WORD = mark("“{name}” of {section} has a value that is not known.")
_NO_MOMENT = mark("“{name}” of {section} is not a date.")
_NO_BYTES = mark("“{name}” of {section} is not an amount of bytes.")
_NO_OBJECT = mark("“{name}” of {section} is not an object.")


@dataclass(frozen=True, slots=True, eq=False)
class Record:
    """A read-only view on an object. Properties are found without case.

    A property of the wrong kind counts as missing, and is remarked.
    """

    raw: Mapping[str, Any]
    section: str
    """The command whose output it is."""
    where: str
    """The host or cluster that it is of."""
    remarks: Remarks

    def __bool__(self) -> bool:
        """Tell whether it has any property."""
        return bool(self.raw)

    def has(self, name: str) -> bool:
        """Tell whether a property is there, and is not null."""
        return self._value(name) is not None

    def text(self, name: str) -> str:
        """Return a property as text, "" where it is missing."""
        return self._read(name, values.as_text, _NO_TEXT) or ""

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a property that is a list of texts, or one."""
        found = []
        for each in values.items(self._value(name)):
            text = values.as_text(each)
            if text is None:
                self._note(name, each, _NO_TEXT)
            elif text:
                found.append(text)
        return tuple(found)

    def number(self, name: str) -> int | None:
        """Return a property as a whole number."""
        return self._read(name, values.as_number, _NO_NUMBER)

    def flag(self, name: str) -> bool | None:
        """Return a property that is true or false."""
        return self._read(name, values.as_flag, _NO_FLAG)

    def word(self, name: str, names: Mapping[int, str]) -> str:
        """Return a value of an enumeration as `names` spells it, "" where it is missing."""
        return self._read(name, lambda value: values.as_word(value, names), _NO_WORD) or ""

    def bytes(self, name: str) -> int | None:
        """Return a property as an amount of bytes."""
        return self._read(name, values.as_bytes, _NO_BYTES)

    def moment(self, name: str) -> datetime | None:
        """Return a property as a moment in UTC."""
        return self._read(name, values.as_moment, _NO_MOMENT)

    def records(self, name: str) -> tuple[Record, ...]:
        """Return a property that is a list of objects, or one."""
        found = []
        for each in values.items(self._value(name)):
            if isinstance(each, dict):
                section = f"{self.section} {name}"
                found.append(Record(each, section, self.where, self.remarks))
            else:
                self._note(name, each, _NO_OBJECT)
        return tuple(found)

    def record(self, name: str) -> Record:
        """Return a property that is an object; one that has nothing where it is none."""
        value = self._value(name)
        raw = value if isinstance(value, dict) else {}
        return Record(raw, f"{self.section} {name}", self.where, self.remarks)

    def _value(self, name: str) -> Any:
        if name in self.raw:
            return self.raw[name]
        wanted = name.casefold()
        return next((self.raw[key] for key in self.raw if key.casefold() == wanted), None)

    def _read(self, name: str, convert: Callable[[object], T | None], otherwise: str) -> T | None:
        value = self._value(name)
        if value is None or value == "":
            return None
        found = convert(value)
        if found is None:
            self._note(name, value, otherwise)
        return found

    def _note(self, name: str, value: object, what: str) -> None:
        if value in ({}, []):
            return
        text = translated(what).replace("{name}", name).replace("{section}", self.section)
        self.remarks.note(text, self.where, value, self.raw)
