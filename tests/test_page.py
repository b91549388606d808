"""The pages whose tables a program writes keep the prose around them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.page import fill

if TYPE_CHECKING:
    from pathlib import Path

PROSE = "# Title\n\n<!-- one -->\n\nold\n\n<!-- end -->\n\nProse.\n\n<!-- two -->\n<!-- end -->\n"


def test_a_section_is_replaced_and_nothing_else(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(PROSE, "utf-8")
    fill(page, "one", "new")
    fill(page, "two", "first")
    filled = PROSE.replace("old", "new").replace("two -->\n", "two -->\n\nfirst\n\n")
    assert page.read_text("utf-8") == filled


def test_a_page_without_the_section_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(PROSE, "utf-8")
    with pytest.raises(ValueError, match="has no section 'three'"):
        fill(page, "three", "text")
    assert page.read_text("utf-8") == PROSE
