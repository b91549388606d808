"""The marks by which a text file says in which form of Unicode it is."""

from __future__ import annotations

import codecs

_MARKS = (
    # The longer mark first: that of UTF-32 begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def marked_encoding(data: bytes) -> str | None:
    """Return the encoding that the first bytes tell, None without a mark."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)
