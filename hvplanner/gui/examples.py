"""The designs that come with the program, as the start page and the menu offer them."""

from __future__ import annotations

import json
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hvplanner import paths
from hvplanner.language import translated, trn

if TYPE_CHECKING:
    from pathlib import Path

_logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Example:
    """A design file with what it is about."""

    path: Path
    name: str
    description: str
    size: str
    """How many hosts and VMs."""
    rank: int


def examples() -> list[Example]:
    """Return the examples, small ones first. One that cannot be read is left out."""
    found = []
    try:
        files = sorted(paths.designs().glob("*.json"))
    except OSError as error:
        _logger.warning("There are no examples: %s", error)
        return []
    for path in files:
        try:
            # Not validated: that is for when it is opened.
            found.append(_example(path, json.loads(path.read_bytes())))
        except (OSError, ValueError, TypeError, AttributeError) as error:
            _logger.warning("The example %s cannot be read: %s", path.name, error)
    # Of like ones that with the smaller number in its name, which is the shorter.
    return sorted(found, key=lambda example: (example.rank, len(example.name), example.name))


def _example(path: Path, content: dict[str, Any]) -> Example:
    hosts = len(content.get("hosts", ())) + _counted(content.get("host_classes", ()))
    vms = len(content.get("vms", ())) + _counted(content.get("vm_groups", ()))
    release = content.get("cluster", {}).get("release", "")
    size = f"{trn('{n} host', '{n} hosts', hosts)} · {trn('{n} VM', '{n} VMs', vms)}"
    return Example(
        path,
        translated(str(content.get("name") or path.stem)),
        translated(str(content.get("description") or "")),
        f"{size} · Windows Server {release}" if release else size,
        hosts * 1_000_000 + vms,
    )


def _counted(rows: list[dict[str, Any]]) -> int:
    return sum(int(row.get("count", 0)) for row in rows)
