"""Pages of the documentation whose tables a program writes, between marks in prose by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

END = "<!-- end -->"


def fill(page: Path, section: str, text: str) -> None:
    """Put a text between the mark of a section and the end of it, instead of what is there."""
    before, begin, rest = page.read_text("utf-8").partition(f"<!-- {section} -->\n")
    if not begin or END not in rest:
        raise ValueError(f"{page.name} has no section {section!r}.")
    after = rest.partition(END)[2]
    page.write_text(f"{before}{begin}\n{text}\n\n{END}{after}", "utf-8")
