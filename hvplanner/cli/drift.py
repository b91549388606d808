"""The command `drift`: whether a cluster is as planned, and where it is not.

Its JSON document: {"command", "file", "cluster", "is_as_planned", "layers": [{"layer", "matches",
"drifted", "unknown"}], "statements": [{"host", "layer", "thing", "aspect", "planned", "actual",
"state"}], "notes": [texts], "written": [paths]}. "host" is null for the cluster and its VMs,
"actual" null where it is not known, and "state" matches, drifted or unknown.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from hvplanner import language
from hvplanner.cli import output, source
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import show, show_json, show_table
from hvplanner.model.storage import read_whole

if TYPE_CHECKING:
    import argparse

    from hvplanner.exchange.bundle import Bundle
    from hvplanner.model.design import Design
    from hvplanner.model.drifting import Drift

_MOST_SHOWN = 500
_TITLES = ("Layer", "As planned", "Drifted", "Not seen")
_DIFFERENCES = ("Where", "What", "Planned", "Found")


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Compare, and say where plan and cluster differ. Raises FileError and Unusable."""
    _, design = source.read(options)
    for path in (options.markdown, options.pdf):
        output.check(path)
    bundle = _bundle(options)
    before = source.load(options.before) if options.before else None
    found = _compared(design, bundle, before)
    written = _write(options, design, bundle, before)
    if options.json:
        paths = [str(path) for path in written]
        show_json({**source.head(options), **_document(found), "written": paths})
    else:
        _show(found)
        for path in written:
            show(f"Written: {path}")
    return 1 if found.of("drifted") else 0


def _bundle(options: argparse.Namespace) -> Bundle:
    from hvplanner.exchange.bundle import LARGEST_BUNDLE, BundleProblem, read_bundle

    design = options.file
    contents = []
    for name in options.bundles:
        # What is wrong with a file is said of that file.
        options.file = name
        contents.append(read_whole(Path(name), LARGEST_BUNDLE))
    try:
        found = read_bundle(*contents)
    except BundleProblem as problem:
        raise Unusable(f"{', '.join(options.bundles)}: {problem}") from problem
    options.file = design
    return found


def _compared(design: Design, bundle: Bundle, before: Design | None) -> Drift:
    from hvplanner.exchange.drift import OtherCluster, drift
    from hvplanner.exchange.powershell import NotPlanned

    try:
        return drift(design, bundle, before)
    except (NotPlanned, OtherCluster) as problem:
        raise Unusable(str(problem)) from problem


def _write(
    options: argparse.Namespace, design: Design, bundle: Bundle, before: Design | None
) -> list[Path]:
    """Write the files asked for, in their language; return their paths. Raises Unusable."""
    if options.markdown is None and options.pdf is None:
        return []
    from hvplanner.app import inventories

    with language.spoken(options.language):
        report = inventories.drift_report(design, _compared(design, bundle, before))
        return output.write_chapters(report, options)


def _show(found: Drift) -> None:
    from hvplanner.model.drifting import by_aspect
    from hvplanner.report.drift import hosts_of, layers, where

    rows = [(title, *map(str, counts)) for title, *counts in layers(found)]
    show_table(_TITLES, rows, frozenset({1, 2, 3}))
    differences = by_aspect(found.of("drifted"))
    if not differences:
        show("Nothing has drifted.")
    every = hosts_of(found)
    shown = list(differences.items())[:_MOST_SHOWN]
    if shown:
        rows = [
            (where(hosts, every), f"{each.thing}: {each.aspect}", each.planned, each.actual or "")
            for each, hosts in shown
        ]
        show_table(_DIFFERENCES, rows)
    if len(differences) > len(shown):
        show(f"and {len(differences) - len(shown)} more; --json lists them all")
    for note in found.notes:
        show(f"Note: {note}")
    if differences:
        show("The plan's script makes it so again: hvplanner export FILE --powershell FILE.")


def _document(found: Drift) -> dict[str, Any]:
    from hvplanner.model.drifting import LAYERS

    return {
        "cluster": found.cluster,
        "is_as_planned": not found.of("drifted"),
        "layers": [{"layer": layer, **found.counts(layer)} for layer in LAYERS],
        "statements": [
            {
                "host": each.host or None,
                "layer": each.aspect.layer,
                "thing": each.aspect.thing,
                "aspect": each.aspect.aspect,
                "planned": each.aspect.planned,
                "actual": each.aspect.actual,
                "state": each.state,
            }
            for each in found.statements
        ],
        "notes": found.notes,
    }
