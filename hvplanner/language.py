"""The language people read: looks up what stands in the code in English, and fills in values.

The English text is the key. A text that stands where it is shown goes through `tr`, or through
`trn` where it counts something. One that is made at import or lies in `resources/` is marked by
`mark` or known by its place (`tests/translations.py` lists the places), and goes through
`translated` where it is shown. What has no translation stays English.

Values are filled in as they are: no name in a design can be taken for a placeholder.

What these return is a text that keeps by what it was said, so that one that outlives the language
it was said in (the answer of a long search) can be said `again` in another. Parts of it stay such
texts if they are put together by `joined`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Self

from hvplanner import paths

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path
    from xml.etree.ElementTree import Element

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
_NOTHING: dict[str, object] = {}
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A language, and all that is said in it; no two are equal."""

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


class Said(str):
    """A text, and by what it was said."""

    __slots__ = ("_arguments", "_say")

    _say: Callable[..., str]
    _arguments: tuple[object, ...]

    def __new__(cls, text: str, say: Callable[..., str], arguments: tuple[object, ...]) -> Self:
        made = super().__new__(cls, text)
        made._say = say
        made._arguments = arguments
        return made

    def again(self) -> Said:
        """Return the text in the present language."""
        return said(self._say, *map(_again, self._arguments))

    def __reduce__(self) -> tuple[Any, ...]:
        """Take along to another process what it takes to say it there."""
        return Said, (str(self), self._say, self._arguments)


def said(say: Callable[..., str], *arguments: object) -> Said:
    """Return what a function of a module says of values, and of texts that this returned."""
    return Said(say(*arguments), say, arguments)


def tr(text: str, /, *, meaning: str = "", **values: object) -> str:
    """Return a text in the present language, with the values of its placeholders filled in.

    `meaning` tells apart what is one word in English and two in another language.
    """
    return said(_one, text, meaning, values)


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """Return what is said of `n` things, where {n} is how many; `many` is the key.

    No line breaks within a number, nor between a number and its thing.
    """
    return said(_counted, one, many, n, values)


def joined(separator: str, parts: Iterable[str], /) -> str:
    """Return texts in a row."""
    return said(_joined, separator, tuple(parts))


def all_of(parts: Iterable[str], /) -> str:
    """Return several things as people name them: "a, b and c"."""
    return said(_all_of, tuple(parts))


def again(text: str) -> str:
    """Return a text in the present language, where it was said by this module."""
    return text.again() if isinstance(text, Said) else text


def mark(text: str) -> str:
    """Return the text as it is, to be found for translation: it is looked up when it is shown."""
    return text


def translated(text: str, /, *, meaning: str = "") -> str:
    """Return a text that is marked, or known by its place, in the present language."""
    return said(_one, text, meaning, _NOTHING)


def placeholders(text: str) -> frozenset[str]:
    """Return the names of what is filled into a text."""
    return frozenset(_PLACEHOLDER.findall(text))


def file_of(code: str) -> Path:
    """Return where the translations of a language are, as Qt Linguist keeps them."""
    return paths.resources() / "translations" / f"hvplanner_{code}.ts"


def read(path: Path) -> dict[Key, tuple[str, ...]]:
    """Return what a file of translations has; what is not complete is left out."""
    # English needs none.
    from xml.etree import ElementTree

    return {
        (message.findtext("source", ""), message.findtext("comment", "")): forms
        for message in ElementTree.parse(path).iter("message")
        if (forms := _forms(message.find("translation")))
    }


def _one(text: str, meaning: str, values: Mapping[str, object]) -> str:
    found = _present.texts.get((text, meaning))
    return _filled(found[-1] if found else text, values)


def _counted(one: str, many: str, n: int, values: Mapping[str, object]) -> str:
    found = _present.texts.get((many, "")) or (one, many)
    text = found[0 if n == 1 else -1].replace("{n} ", f"{{n}}{_NO_BREAK_SPACE}")
    return _filled(text, {"n": f"{n:,}".replace(",", _NO_BREAK_SPACE), **values})


def _joined(separator: str, parts: tuple[str, ...]) -> str:
    return separator.join(parts)


def _all_of(parts: tuple[str, ...]) -> str:
    last = f" {tr('and')} ".join(parts[-2:])
    return ", ".join((*parts[:-2], last))


def _again(argument: object) -> object:
    """Return one of the values that a text is made of, with all texts in it said again."""
    match argument:
        case Said():
            return argument.again()
        case tuple():
            return tuple(map(_again, argument))
        case dict():
            return {name: _again(value) for name, value in argument.items()}
    return argument


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


def _forms(translation: Element | None) -> tuple[str, ...]:
    if translation is None:
        return ()
    parts = translation.findall("numerusform") or [translation]
    forms = tuple(part.text or "" for part in parts)
    return forms if all(forms) else ()
