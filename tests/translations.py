"""Find the texts that people read, and bring the files of translations up to date with them.

    python -m tests.translations
    python -m tests.translations --from OTHER.ts

New texts are added as unfinished, dead ones go, translations stay. The file opens in Qt Linguist.
Where two branches translated, keep either file and name the other one with `--from`: what this one
has not translated is taken from there.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

from hvplanner import language, paths

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ROOT = Path(__file__).resolve().parent.parent
CODES = tuple(code for code in language.NAMES if code != language.SOURCE)

PLACES: Mapping[str, tuple[int | str, ...]] = {
    "tr": (0,),
    "trn": (1,),
    "mark": (0,),
    "Field": ("title", "description"),
    "rule": (2,),
    "vm_rule": (2,),
    "Command": (1, 2),
}
"""The arguments that are texts, by what is called."""

LITERAL = ("tr", "trn", "mark")
"""Calls that make no sense but with a text that stands there."""

DATA: Mapping[str, tuple[str, ...]] = {
    "assumptions.json": ("name", "help"),
    "practices.json": ("name", "text"),
    "sriov_checks.json": ("what", "remedy"),
    "upgrades.json": ("text",),
}
"""The keys of `resources/` whose values are texts that people read."""
EXAMPLE = ("name", "description")
"""What is told of an example of `designs/` before it is opened; in it, it is the user's."""


@dataclass
class Text:
    """A text that people read."""

    source: str
    meaning: str = ""
    one: str = ""
    """How English says it of one thing, where the text counts; there are several forms then."""
    files: set[str] = field(default_factory=set)
    forms: tuple[str, ...] = ()
    """What it is in the other language, empty where that is not known."""

    @property
    def key(self) -> language.Key:
        """Return what the text is looked up by."""
        return self.source, self.meaning


class NotLiteral(ValueError):
    """A text that has to stand in the code is put together there."""


def texts() -> dict[language.Key, Text]:
    """Return all texts, from the code and from the data, in the order of the file."""
    found: dict[language.Key, Text] = {}
    for file, text in (*_of_code(), *_of_data(), *_of_examples()):
        found.setdefault(text.key, text).files.add(file)
    return dict(sorted(found.items(), key=lambda item: (item[0][0].casefold(), item[0])))


def _of_code() -> Iterator[tuple[str, Text]]:
    for path in sorted((ROOT / "hvplanner").rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                for text in _of_call(node, f"{name}:{node.lineno}"):
                    yield name, text


def _of_call(call: ast.Call, where: str) -> Iterator[Text]:
    called = call.func
    name = called.id if isinstance(called, ast.Name) else ""
    named = {each.arg: each.value for each in call.keywords}
    for place in PLACES.get(name, ()):
        if isinstance(place, str):
            node = named.get(place)
        else:
            node = call.args[place] if place < len(call.args) else None
        source = _literal(node)
        if source is None and name in LITERAL:
            raise NotLiteral(f"{where}: {name}() takes a text that stands there.")
        if source:
            one = _literal(call.args[0]) or "" if name == "trn" else ""
            yield Text(source, _literal(named.get("meaning")) or "", one)


def _literal(node: ast.expr | None) -> str | None:
    known = isinstance(node, ast.Constant) and isinstance(node.value, str)
    return node.value if known else None


def _of_data() -> Iterator[tuple[str, Text]]:
    for name, keys in DATA.items():
        content = json.loads((paths.resources() / name).read_text(encoding="utf-8"))
        for source in _values(content, keys):
            yield f"resources/{name}", Text(source)


def _of_examples() -> Iterator[tuple[str, Text]]:
    for path in sorted(paths.designs().glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        for key in EXAMPLE:
            yield f"designs/{path.name}", Text(content[key])


def _values(content: Any, keys: tuple[str, ...]) -> Iterator[str]:
    if isinstance(content, dict):
        for key, value in content.items():
            if key in keys and isinstance(value, str) and value:
                yield value
            else:
                yield from _values(value, keys)
    elif isinstance(content, list):
        for each in content:
            yield from _values(each, keys)


def written(code: str, found: Mapping[language.Key, Text]) -> str:
    """Return the file of a language, as Qt Linguist would write it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="{language.SOURCE}">',
        "<context>",
        "    <name>hvplanner</name>",
    ]
    for text in found.values():
        lines += _message(text)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(text: Text) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.one else "    <message>"
    for file in sorted(text.files):
        yield f'        <location filename="../../{file}"/>'
    yield f"        <source>{escape(text.source)}</source>"
    if text.meaning:
        yield f"        <comment>{escape(text.meaning)}</comment>"
    state = "" if text.forms else ' type="unfinished"'
    if text.one:
        yield f"        <translation{state}>"
        for form in text.forms or ("", ""):
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(''.join(text.forms))}</translation>"
    yield "    </message>"


def main() -> int:
    """Bring every file up to date, and say what is left to translate."""
    parser = argparse.ArgumentParser(prog="python -m tests.translations")
    parser.add_argument("--from", dest="other", type=Path, help="a file to take translations from")
    other = parser.parse_args().other
    found = texts()
    for code in CODES:
        path = language.file_of(code)
        files = [each for each in (other, path) if each and each.exists()]
        known = {key: forms for each in files for key, forms in language.read(each).items()}
        for text in found.values():
            forms = known.get(text.key, ())
            text.forms = forms if len(forms) == (2 if text.one else 1) else ()
        path.write_text(written(code, found), encoding="utf-8", newline="\n")
        left = sum(not text.forms for text in found.values())
        print(f"{path.name}: {len(found)} texts, {left} of them to be translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
