"""The command `drift`: whether a cluster is as planned, and where it is not.

Its JSON document: {"command", "file", "cluster", "is_as_planned", "layers": [{"layer", "matches",
"drifted", "unknown"}], "statements": [{"host", "layer", "thing", "aspect", "planned", "actual",
"state"}], "notes": [texts]}. "host" is null for the cluster and its VMs, "actual" null where it is
not known, and "state" matches, drifted or unknown.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from hvplanner.cli import source
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import show, show_json, show_table
from hvplanner.language import translated
from hvplanner.model.storage import read_whole

if TYPE_CHECKING:
    import argparse

    from hvplanner.exchange.bundle import Bundle
    from hvplanner.exchange.drift import Drift
    from hvplanner.model.design import Design

_MOST_HOSTS = 4
"""Hosts that are named of one difference; the JSON document has them all."""
_MOST_SHOWN = 500
_TITLES = ("Layer", "As planned", "Drifted", "Not known")
_DIFFERENCES = ("Where", "What", "Planned", "Found")


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Compare, and say where plan and cluster differ. Raises FileError and Unusable."""
    _, design = source.read(options)
    bundle = _bundle(options)
    before = source.load(options.before) if options.before else None
    found = _compared(design, bundle, before)
    notes = [*found.notes, *_unseen(bundle)]
    if options.json:
        show_json({**source.head(options), **_document(found), "notes": notes})
    else:
        _show(found, notes)
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


def _unseen(bundle: Bundle) -> list[str]:
    """Return what the collector could not gather, and what of the bundle was not understood."""
    left_out = [f"{each.node}: {each.what}: {each.why}" for each in bundle.left_out]
    return [*left_out, *(each.text for each in bundle.remarks)]


def _show(found: Drift, notes: list[str]) -> None:
    from hvplanner.exchange.drift import LAYERS, by_aspect

    rows = []
    for layer, title in LAYERS.items():
        counts = found.counts(layer)
        if any(counts.values()):
            numbers = (counts["matches"], counts["drifted"], counts["unknown"])
            rows.append((translated(title), *map(str, numbers)))
    show_table(_TITLES, rows, frozenset({1, 2, 3}))
    differences = by_aspect(found.of("drifted"))
    if not differences:
        show("Nothing has drifted.")
    every = {each.host for each in found.statements if each.host}
    shown = list(differences.items())[:_MOST_SHOWN]
    if shown:
        rows = [
            (_where(hosts, every), f"{each.thing}: {each.aspect}", each.planned, each.actual or "")
            for each, hosts in shown
        ]
        show_table(_DIFFERENCES, rows)
    if len(differences) > len(shown):
        show(f"and {len(differences) - len(shown)} more; --json lists them all")
    for note in notes:
        show(f"Note: {note}")
    if differences:
        show("The plan's script makes it so again: hvplanner export FILE --powershell FILE.")


def _where(hosts: tuple[str, ...], every: set[str]) -> str:
    if len(every) > 1 and every <= set(hosts):
        return "every host"
    named = [host or "cluster" for host in dict.fromkeys(hosts)]
    more = len(named) - _MOST_HOSTS
    return ", ".join(named[:_MOST_HOSTS]) + (f" and {more} more" if more > 0 else "")


def _document(found: Drift) -> dict[str, Any]:
    from hvplanner.exchange.drift import LAYERS

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
    }
