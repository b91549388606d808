"""Reads XML of unknown origin: no document type, no entities, nothing from outside, bounded."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError, TreeBuilder

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from hvplanner.language import tr

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_CHARACTERS = 64 * 1024 * 1024
MOST_ELEMENTS = 2_000_000
DEEPEST = 64


class XmlProblem(Exception):
    """XML that is not read; the message says why."""


class _Bounded(TreeBuilder):
    """Build a tree that is neither too deep nor too large."""

    def __init__(self) -> None:
        super().__init__()
        self._depth = 0
        self._elements = 0

    def start(self, tag: str, attrs: dict[str, str], /) -> Element:
        self._depth += 1
        self._elements += 1
        if self._depth > DEEPEST:
            raise XmlProblem(tr("Its elements are nested more than {n} deep.", n=DEEPEST))
        if self._elements > MOST_ELEMENTS:
            raise XmlProblem(tr("It has more than {n} elements.", n=MOST_ELEMENTS))
        return super().start(tag, attrs)

    def end(self, tag: str, /) -> Element:
        self._depth -= 1
        return super().end(tag)


def parse(text: str | bytes) -> Element:
    """Return the root. Raises XmlProblem."""
    if len(text) > MOST_CHARACTERS:
        raise XmlProblem(tr("It is larger than {n} MiB.", n=MOST_CHARACTERS // 1024 // 1024))
    parser = DefusedXMLParser(target=_Bounded(), forbid_dtd=True)
    try:
        parser.feed(text)
        root: Element = parser.close()
    except DefusedXmlException:
        raise XmlProblem(
            tr("It declares a document type or entities, which is not read.")
        ) from None
    except (ParseError, ValueError, LookupError) as error:
        raise XmlProblem(tr("It is no XML: {error}.", error=error)) from None
    return root


def name_of(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]
