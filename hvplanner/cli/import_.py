"""The command `import`: what a cluster is today, as a design or into one.

Its JSON document: {"command", "file", "output", "design", "notes": [{"kind", "what", "where",
"count", "examples"}], "changes": [{"place", "path", "before", "after"}]}. "kind" is taken,
contradiction, assumed or left_out; "changes" are null without --into, and "output" where nothing
was written. With --preview it is that of `tablepreview`.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hvplanner.cli import output, source, tablepreview
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import show, show_json
from hvplanner.model.storage import read_whole, save

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from hvplanner.exchange.notes import Note
    from hvplanner.exchange.sources import File, Opened
    from hvplanner.model.design import Design
    from hvplanner.report.declared import Difference

_MOST_SHOWN = 200
"""Changes that are printed; the JSON document has them all."""


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Make a design of the sources, or bring what they tell into one."""
    from hvplanner.app import importing
    from hvplanner.exchange import sources
    from hvplanner.exchange.inventory import is_other_cluster
    from hvplanner.exchange.tabular import Wishes

    output.check(options.output)
    before = _before(options)
    try:
        opened = sources.opened(_files(options))
        cluster = options.cluster or _same_cluster(before, opened)
        wishes = Wishes(options.release, cluster, options.switched_off)
        if options.map:
            opened = _mapped(opened, options.map)
        if options.preview:
            return tablepreview.show_all(options, opened.tables)
        found = opened.imported(wishes)
    except sources.SourceProblem as problem:
        raise Unusable(str(problem)) from problem
    design, notes, changes = found.design, found.notes, None
    if before is not None:
        if is_other_cluster(before, found.design):
            raise Unusable(
                f"{options.into} is of another cluster: no host of it is in the sources."
            )
        change = importing.change(before, found)
        design, notes = change.merged.design, (*notes, *change.merged.notes)
        changes = change.differences
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


def _mapped(opened: Opened, columns: Sequence[str]) -> Opened:
    from hvplanner.exchange.sources import Tables

    if not isinstance(opened, Tables):
        raise Unusable("--map says what the columns of a table are; a bundle has none.")
    return opened.mapped(columns)


def _same_cluster(before: Design | None, opened: Opened) -> str | None:
    """Return the cluster that a design is of, where the sources tell of several."""
    known = {each.casefold(): each for each in opened.clusters}
    return known.get(before.cluster.name.casefold()) if before else None


def _files(options: argparse.Namespace) -> list[File]:
    from hvplanner.exchange.sources import LARGEST, File

    found = []
    for name in options.sources:
        options.file = name
        is_stdin = name == "-"
        data = sys.stdin.buffer.read(LARGEST + 1) if is_stdin else read_whole(Path(name), LARGEST)
        found.append(File(source.name(options) if is_stdin else Path(name).name, data))
    options.file = options.sources[0]
    return found


def _show(
    options: argparse.Namespace,
    design: Design,
    notes: Sequence[Note],
    changes: Sequence[Difference] | None,
) -> None:
    from hvplanner.exchange.notes import HEADINGS, heading

    hosts = len(design.hosts) + sum(each.count for each in design.host_classes)
    vms = len(design.vms) + sum(each.count for each in design.vm_groups)
    show(f"{design.name}: {hosts} hosts, {vms} VMs")
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


def _show_changes(changes: Sequence[Difference]) -> None:
    show("Changes" if changes else "Nothing changes.")
    for each in changes[:_MOST_SHOWN]:
        show(f"  {' · '.join(each.path)}: {' → '.join(each.texts)}")
    if len(changes) > _MOST_SHOWN:
        show(f"  and {len(changes) - _MOST_SHOWN} more; --json lists them all")


def _document(
    options: argparse.Namespace,
    design: Design,
    notes: Sequence[Note],
    changes: Sequence[Difference] | None,
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
