"""The command `import`: what a cluster is today, as a design or into one.

Its JSON document: {"command", "file", "output", "design", "notes": [{"kind", "what", "where",
"count", "examples"}], "changes": [{"place", "path", "before", "after"}]}. "kind" is taken,
contradiction, assumed or left_out; "changes" are null without --into, and "output" where nothing
was written.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hvplanner.cli import output, source
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import show, show_json
from hvplanner.model.storage import read_whole, save

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from hvplanner.exchange.notes import Note
    from hvplanner.exchange.sources import File
    from hvplanner.model.design import Design
    from hvplanner.report.declared import Difference

_MOST_SHOWN = 200
"""Changes that are printed; the JSON document has them all."""


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Make a design of the sources, or bring what they tell into one."""
    from hvplanner.exchange import sources
    from hvplanner.exchange.inventory import merged

    output.check(options.output)
    before = _before(options)
    try:
        found = sources.read(_files(options), options.cluster)
    except sources.SourceProblem as problem:
        raise Unusable(str(problem)) from problem
    design, notes, changes = found.design, found.notes, None
    if before is not None:
        result = merged(before, found)
        design, notes = result.design, (*notes, *result.notes)
        changes = _changes(before, design)
    if options.output is not None:
        save(design, options.output)
    if options.json:
        show_json(_document(options, design, notes, changes))
    else:
        _show(options, design, notes, changes)
    return 0


def _before(options: argparse.Namespace) -> Design | None:
    if options.into is None:
        return None
    # What is wrong with a file is said of that file.
    options.file = options.into
    return source.load(options.into)


def _files(options: argparse.Namespace) -> list[File]:
    from hvplanner.exchange.bundle import LARGEST_BUNDLE
    from hvplanner.exchange.sources import File

    found = []
    for name in options.sources:
        options.file = name
        is_stdin = name == "-"
        data = (
            sys.stdin.buffer.read(LARGEST_BUNDLE + 1)
            if is_stdin
            else read_whole(Path(name), LARGEST_BUNDLE)
        )
        found.append(File(source.name(options) if is_stdin else Path(name).name, data))
    options.file = options.sources[0]
    return found


def _changes(before: Design, after: Design) -> list[Difference]:
    """Return what an import changed, without the digest that follows from the rest."""
    from hvplanner.report.declared import differences

    found = differences((before, after), apart=())
    return [each for each in found if each.place[-1] != "fingerprint"]


def _show(
    options: argparse.Namespace,
    design: Design,
    notes: Sequence[Note],
    changes: list[Difference] | None,
) -> None:
    from hvplanner.exchange.notes import HEADINGS, heading

    show(f"{design.name}: {len(design.hosts)} hosts, {len(design.vms)} VMs")
    for kind in HEADINGS:
        lines = [each for each in notes if each.kind == kind]
        if lines:
            show(heading(kind))
        for each in lines:
            show(f"  {each.text}")
    if changes is not None:
        _show_changes(changes)
    if options.output is None:
        show("Nothing is written: -o FILE writes the design.")
    else:
        show(f"Written: {options.output}")


def _show_changes(changes: list[Difference]) -> None:
    show("Changes" if changes else "Nothing changes.")
    for each in changes[:_MOST_SHOWN]:
        show(f"  {' · '.join(each.path)}: {' → '.join(each.texts)}")
    if len(changes) > _MOST_SHOWN:
        show(f"  and {len(changes) - _MOST_SHOWN} more; --json lists them all")


def _document(
    options: argparse.Namespace,
    design: Design,
    notes: Sequence[Note],
    changes: list[Difference] | None,
) -> dict[str, Any]:
    return {
        **source.head(options),
        "output": None if options.output is None else str(options.output),
        "design": design.name,
        "notes": [
            {
                "kind": each.kind,
                "what": each.what,
                "where": each.where,
                "count": each.count,
                "examples": list(each.examples),
            }
            for each in notes
        ],
        "changes": None
        if changes is None
        else [
            {
                "place": list(each.place),
                "path": list(each.path),
                "before": each.texts[0],
                "after": each.texts[1],
            }
            for each in changes
        ],
    }
