"""The language people read: looks up what stands in the code in English, and fills in values.

The English text is the key. A text that stands where it is shown goes through `tr`, or through
`trn` where it counts something. One that is made at import or lies in `resources/` is marked by
`mark` or known by its place (`tests/translations.py` lists the places), and goes through
`translated` where it is shown. What has no translation stays English.

Values are filled in as they are: no name in a design can be taken for a placeholder.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from hvplanner import paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Key = tuple[str, str]
"""The English text, and which of its meanings where it has several."""
Texts = Mapping[Key, tuple[str, ...]]
"""What the texts are; several forms where they count something: of one, and of any other number."""

SOURCE = "en"
NAMES = {SOURCE: "English", "de": "Deutsch"}
"""The languages there are, each in its own words."""
_POINTS = {"de": ","}
"""What stands before the decimals, where it is no point."""
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Language:
    """A language, and all that is said in it."""

    code: str = SOURCE
    texts: Texts = field(default_factory=lambda: MappingProxyType({}))
    point: str = "."


_ENGLISH = Language()
_present = _ENGLISH
_known: dict[str, Language] = {SOURCE: _ENGLISH}


def present() -> Language:
    """Return the language that is spoken."""
    return _present


def use(language: str | Language) -> None:
    """Speak a language from now on, English where it is not known. English reads no file."""
    global _present
    _present = _read(language) if isinstance(language, str) else language


@contextmanager
def spoken(language: str | Language) -> Iterator[None]:
    """Speak a language for a while."""
    former = _present
    use(language)
    try:
        yield
    finally:
        use(former)


def tr(text: str, /, *, meaning: str = "", **values: object) -> str:
    """Return a text in the present language, with the values of its placeholders filled in.

    `meaning` tells apart what is one word in English and two in another language.
    """
    found = _present.texts.get((text, meaning))
    return _filled(found[-1] if found else text, values)


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """Return what is said of `n` things, where {n} is how many; `many` is the key.

    No line breaks within a number, nor between a number and its thing.
    """
    found = _present.texts.get((many, "")) or (one, many)
    text = found[0 if n == 1 else -1].replace("{n} ", f"{{n}}{_NO_BREAK_SPACE}")
    return _filled(text, {"n": f"{n:,}".replace(",", _NO_BREAK_SPACE), **values})


def mark(text: str) -> str:
    """Return the text as it is, to be found for translation: it is looked up when it is shown."""
    return text


def translated(text: str, /, *, meaning: str = "") -> str:
    """Return a text that is marked, or known by its place, in the present language."""
    found = _present.texts.get((text, meaning))
    return found[-1] if found else text


def placeholders(text: str) -> frozenset[str]:
    """Return the names of what is filled into a text."""
    return frozenset(_PLACEHOLDER.findall(text))


def file_of(code: str) -> Path:
    """Return where the translations of a language are, as Qt Linguist keeps them."""
    return paths.resources() / "translations" / f"hvplanner_{code}.ts"


def read(path: Path) -> dict[Key, tuple[str, ...]]:
    """Return what a file of translations has; what is not complete is left out."""
    return {
        (message.findtext("source", ""), message.findtext("comment", "")): forms
        for message in ElementTree.parse(path).iter("message")
        if (forms := _forms(message.find("translation")))
    }


def _filled(text: str, values: Mapping[str, object]) -> str:
    if not values:
        return text
    return _PLACEHOLDER.sub(lambda found: str(values.get(found[1], found[0])), text)


def _read(code: str) -> Language:
    if code not in NAMES:
        return _ENGLISH
    if code not in _known:
        texts = MappingProxyType(read(file_of(code)))
        _known[code] = Language(code, texts, _POINTS.get(code, "."))
    return _known[code]


def _forms(translation: ElementTree.Element | None) -> tuple[str, ...]:
    if translation is None:
        return ()
    parts = translation.findall("numerusform") or [translation]
    forms = tuple(part.text or "" for part in parts)
    return forms if all(forms) else ()
