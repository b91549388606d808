"""Reads a design from the text of a file, and says all that is wrong with it at once."""

from __future__ import annotations

import contextlib
import json
import math
from typing import TYPE_CHECKING, Any

from pydantic import ConfigDict, TypeAdapter, ValidationError

from hvplanner.language import mark, tr, translated
from hvplanner.model import complaints, references
from hvplanner.model.byteorder import marked_encoding
from hvplanner.model.design import Design
from hvplanner.model.fields import fields_of
from hvplanner.model.fileproblem import FileError, FileProblem, path_text, shown, whole_file
from hvplanner.model.migrations import STEPS, migrate
from hvplanner.model.positions import LONGEST_NUMBER, Path, Positions
from hvplanner.model.workload import Vm

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pydantic_core import ErrorDetails

    from hvplanner.model.migrations import Step

LARGEST_FILE = 64 * 2**20
"""Bytes; 64 hosts with 8,000 named VMs have three million."""

MOST_VALUES = 1_000_000
"""Of a file; 64 hosts with 8,000 named VMs have a third of it."""

_ROWS_AT_ONCE = 200
_MOST_ERRORS = 100_000
_MOST_SHOWN = 1_000

_SYNTAX = {
    "Expecting value": mark("A value is missing here."),
    "Expecting property name enclosed in double quotes": mark(
        "A key in quotation marks belongs here."
    ),
    "Expecting ',' delimiter": mark("A comma or a closing bracket is missing before this."),
    "Expecting ':' delimiter": mark("A colon is missing between a key and its value."),
    "Unterminated string starting at": mark("This text has no closing quotation mark."),
    "Invalid control character at": mark(r"A line break or tab within a text is written \n or \t."),
    "Illegal trailing comma before end of object": mark("No comma belongs after the last entry."),
    "Illegal trailing comma before end of array": mark("No comma belongs after the last entry."),
    "Extra data": mark("The design ends before this; nothing may follow."),
}
_ESCAPE = mark(r"A backslash within a text is written \\.")
_NO_JSON = mark("This is not JSON.")


_VMS = TypeAdapter(list[Vm], config=ConfigDict(defer_build=True))


class _OddError(ValueError):
    """Something that the quick way does not take."""


def parse(text: str | bytes, steps: Sequence[Step] = STEPS) -> Design:
    """Return the design of a file's content. Raises FileError with all that is wrong.

    `steps` are the migrations, for a test to say others.
    """
    if len(text) > LARGEST_FILE:
        raise too_large()
    content = decode(text) if isinstance(text, bytes) else text.removeprefix("\ufeff")
    if not content.strip():
        raise whole_file(tr("The file is empty. A new design is made by the desktop."))
    if "\0" in content:
        raise whole_file(tr("The file holds binary data, not a design in JSON."))
    if content.count(",") > MOST_VALUES:
        raise whole_file(tr("The file has more than a million values; no design has."))
    document, is_odd = _load(content)
    _check_kind(document, content, len(steps) + 1)
    has_format = "format" in document
    current = content
    if is_odd or _migrated(document, steps):
        current = json.dumps(document)
    design: Design | None = None
    errors: list[ErrorDetails] = []
    try:
        design = _validated(current, document)
    except ValidationError as error:
        if error.error_count() > _MOST_ERRORS:
            raise whole_file(
                tr("Over a hundred thousand values are wrong; this is no design.")
            ) from None
        errors = error.errors(include_url=False)
    dangling = references.problems(design or document)
    if design is None or is_odd or dangling or not has_format:
        raise FileError(_problems(content, errors, dangling, has_format=has_format))
    return design


def _validated(content: str, document: dict[str, Any]) -> Design:
    """Return the design of a text that holds this document. Raises ValidationError.

    pydantic lets no other thread have a turn until it is done, so that thousands of VMs would let
    the window stand still: they are checked some at a time, and all at once only to say what is
    wrong where.
    """
    rows = document.get("vms")
    if isinstance(rows, list) and len(rows) > _ROWS_AT_ONCE:
        with contextlib.suppress(ValidationError):
            vms: list[Vm] = []
            for at in range(0, len(rows), _ROWS_AT_ONCE):
                part = json.dumps(rows[at : at + _ROWS_AT_ONCE])
                vms += _VMS.validate_json(part, by_alias=True, by_name=False)
            rest = json.dumps({**document, "vms": []})
            design = Design.model_validate_json(rest, by_alias=True, by_name=False)
            return design.model_copy(update={"vms": tuple(vms)})
    return Design.model_validate_json(content, by_alias=True, by_name=False)


def too_large() -> FileError:
    """Return the error of a file that is larger than any design."""
    return whole_file(
        tr("The file is larger than {most} MiB; no design is.", most=LARGEST_FILE // 2**20)
    )


def decode(content: bytes) -> str:
    """Return the text of a file: UTF-8, or UTF-16 and UTF-32 with a mark. Raises FileError."""
    encoding = marked_encoding(content) or "utf-8"
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        if b"\0" in content[:4096]:
            raise whole_file(tr("The file holds binary data, not a design in JSON.")) from None
        before = content[: error.start].decode(encoding, errors="replace")
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        remedy = tr("This is not UTF-8. Save the file in that encoding.")
        byte = tr("byte {code}", code=f"{content[error.start]:#04x}")
        problem = FileProblem("", line, column, byte, remedy)
        raise FileError((problem,)) from None


def _load(content: str) -> tuple[Any, bool]:
    """Return the document and whether something is odd about it. Raises FileError."""
    try:
        return json.loads(
            content,
            object_pairs_hook=_object,
            parse_constant=_finite,
            parse_float=_finite,
            parse_int=_short,
        ), False
    except _OddError:
        pass
    except (ValueError, RecursionError):
        raise FileError(_problems(content)) from None
    try:
        return _load_anyway(content), True
    except (ValueError, RecursionError):
        raise FileError(_problems(content)) from None


def _load_anyway(content: str) -> Any:
    """Return the document without its oddities, which their positions tell, to judge the rest."""

    def number(digits: str) -> int | float | None:
        try:
            return _short(digits) if digits.lstrip("-").isdigit() else _finite(digits)
        except _OddError:
            return None

    return json.loads(content, parse_constant=number, parse_float=number, parse_int=number)


def _migrated(document: dict[str, Any], steps: Sequence[Step]) -> bool:
    """Bring the document up to date; tell whether it was older. Raises FileError."""
    form = document.get("format")
    if type(form) is not int or not 1 <= form <= len(steps):
        return False
    try:
        return migrate(document, steps)
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
        raise whole_file(tr("This is not what a file of format {form} holds.", form=form)) from None


def _check_kind(document: Any, content: str, newest: int) -> None:
    """Refuse what is no design at all, or one of a newer format."""
    if not isinstance(document, dict):
        kinds = {list: tr("a list"), str: tr("a text"), bool: tr("true or false")}
        found = "null" if document is None else kinds.get(type(document), tr("a number"))
        raise whole_file(
            tr("This is JSON, but {what} and not a design, which is an object in { }.", what=found)
        )
    form = document.get("format")
    if type(form) is int and form > newest:
        remedy = tr(
            "made by a newer hvplanner: format {form}, this one reads up to {newest}.",
            form=shown(form),
            newest=newest,
        )
        raise FileError((_at_format(content, form, remedy),))
    own = {info.key for info in fields_of(Design) if info.record}
    if "format" not in document and not own & set(document):
        raise whole_file(tr("This is JSON of another kind, not a design: it has none of its keys."))


def _at_format(content: str, form: int, remedy: str) -> FileProblem:
    positions = Positions(content, [("format",)])
    return FileProblem(
        "format", *positions.line_and_column(positions.find(("format",))), shown(form), remedy
    )


def _problems(
    content: str,
    errors: Sequence[ErrorDetails] = (),
    dangling: Iterable[references.ReferenceProblem] = (),
    *,
    has_format: bool = True,
) -> tuple[FileProblem, ...]:
    """Return all problems in the order of the file."""
    paths: list[Path] = [error["loc"] for error in errors[:_MOST_SHOWN]]
    paths += [problem.path for problem in dangling]
    positions = Positions(content, paths)
    found: list[tuple[int, FileProblem]] = []

    def add(offset: int, path: Path, value: str, remedy: str) -> None:
        line, column = positions.line_and_column(offset)
        found.append((offset, FileProblem(path_text(path), line, column, value, remedy)))

    oddities = positions.oddities
    if not positions.is_too_deep:
        offset, remedy = _syntax(content)
        if remedy:
            add(offset, (), "", remedy)
            # What follows a broken place is read as what it is not.
            oddities = tuple(oddity for oddity in oddities if oddity.offset < offset)
    for oddity in oddities[:_MOST_SHOWN]:
        add(oddity.offset, oddity.path, shown(oddity.value), oddity.remedy)
    odd_paths = {oddity.path for oddity in oddities}
    if not has_format:
        add(positions.find(()), ("format",), "", tr('This is missing: add "format": 1.'))
    for error in errors[:_MOST_SHOWN]:
        path = error["loc"]
        by_key = complaints.is_key(error)
        if (by_key or path not in odd_paths) and error["type"] != "json_invalid":
            at = positions.find(path, key=by_key)
            add(at, path, complaints.value_text(error), complaints.remedy(error))
    for problem in dangling:
        value = f"“{shown(problem.value)}”"
        add(positions.find(problem.path), problem.path, value, problem.remedy)
    if not found:
        add(0, (), "", tr("This cannot be read as JSON."))
    found.sort(key=lambda each: each[0])
    more = len(errors) - _MOST_SHOWN
    if more > 0:
        remedy = tr("And {count} more problems.", count=more)
        found.append((0, FileProblem("", None, None, "", remedy)))
    return tuple(problem for _, problem in found)


def _syntax(content: str) -> tuple[int, str]:
    """Return where a text stops being JSON, and why; an empty reason where it is JSON."""
    try:
        _load_anyway(content)
    except json.JSONDecodeError as error:
        end = len(content.rstrip())
        if error.pos >= end:
            return end, tr("The file ends too early; the rest of it is missing.")
        default = _ESCAPE if "escape" in error.msg else _NO_JSON
        return error.pos, translated(_SYNTAX.get(error.msg, default))
    except RecursionError:
        return 0, tr("Nested too deep.")
    return 0, ""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise _OddError
    return made


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value) or len(digits) > LONGEST_NUMBER:
        raise _OddError
    return value


def _short(digits: str) -> int:
    # Python refuses to read numbers of thousands of digits at all.
    if len(digits) > LONGEST_NUMBER:
        raise _OddError
    return int(digits)
