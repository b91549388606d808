"""A language in which every text is in brackets: what has none was not looked up."""

from __future__ import annotations

from hvplanner.language import Key, Language


class _Bracketed(dict[Key, tuple[str, ...]]):
    def get(self, key: Key, _default: object = None) -> tuple[str, ...]:  # type: ignore[override]
        return (f"⟦{key[0]}⟧",)


BRACKETS = Language("xx", _Bracketed())


def is_told(text: str) -> bool:
    """Tell whether anything of a text was looked up."""
    # Qt takes what stands in parentheses off the end of a tool tip.
    return "⟦" in text or "⟧" in text
