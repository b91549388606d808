"""The command `readiness`: what a real cluster lacks for SR-IOV, and who has a VF today.

Its JSON document: {"command", "file", "hosts": [`HostReadiness` and its "ready"], "functions":
[`VmFunctions` and its "short"] or null without a design, "remarks": [what of the bundle was not
understood], "written": [paths]}, records as in `hvplanner.model.sriovreadiness`.
"""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hvplanner import language
from hvplanner.cli import output, source
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import say, show, show_json, show_table
from hvplanner.model.sriovreadiness import blocking

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from hvplanner.exchange.bundle import Bundle
    from hvplanner.model.design import Design
    from hvplanner.model.sriovreadiness import (
        HostReadiness,
        Obstacle,
        Readiness,
        VmFunctions,
    )

_NOTHING = "-"
_NAMED = 8
"""Adapters that are named where the same is to be done about many."""
_LEVELS = {"host": "host", "switch": "switch", "port": "ports", "vnic": "adapter"}


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Tell what is in the way of each VF that is asked for. Raises Unusable."""
    for path in (options.markdown, options.pdf):
        output.check(path)
    bundle = _read(options.file)
    design = source.load(options.design) if options.design else None
    found = _judged(bundle, design)
    written = _write(options, bundle, design)
    if options.json:
        show_json({**source.head(options), **_document(found, written)})
    else:
        _show(found.hosts, found.functions)
        for remark in found.unread:
            say(remark)
        for path in written:
            show(f"Written: {path}")
    missing = [
        vnic
        for host in found.hosts
        for vnic in host.vnics
        if vnic.wants_vf and blocking(vnic.obstacles)
    ]
    return 1 if missing or any(each.is_short for each in found.functions or ()) else 0


def _read(file: str) -> Bundle:
    """Return a bundle. Raises Unusable."""
    from hvplanner.exchange.bundle import LARGEST_BUNDLE, BundleProblem, read_bundle

    try:
        with Path(file).open("rb") as stream:
            return read_bundle(stream.read(LARGEST_BUNDLE + 1))
    except BundleProblem as error:
        raise Unusable(f"{file}: {error}") from error
    except OSError as error:
        raise Unusable(f"{file} cannot be read: {error.strerror}.") from error


def _judged(bundle: Bundle, design: Design | None) -> Readiness:
    from hvplanner.evaluation import evaluate
    from hvplanner.exchange.readiness import readiness

    return readiness(bundle, design, evaluate(design, design.plan) if design else None)


def _write(options: argparse.Namespace, bundle: Bundle, design: Design | None) -> list[Path]:
    """Write the files asked for, in their language. Raises FileError and Unusable."""
    if options.markdown is None and options.pdf is None:
        return []
    from hvplanner.app import inventories

    with language.spoken(options.language):
        report = inventories.readiness_report(_judged(bundle, design), bundle, design)
        return output.write_chapters(report, options)


def _document(found: Readiness, written: list[Path]) -> dict[str, Any]:
    rows = found.functions
    return {
        "hosts": [{**each.model_dump(mode="json"), "ready": each.is_ready} for each in found.hosts],
        "functions": None
        if rows is None
        else [{**each.model_dump(mode="json"), "short": each.is_short} for each in rows],
        "remarks": found.unread,
        "written": [str(path) for path in written],
    }


def _show(hosts: Sequence[HostReadiness], functions: Sequence[VmFunctions] | None) -> None:
    for host in hosts:
        _show_host(host)
    show()
    rows = [
        (vnic.vm, vnic.name, host.name, "yes" if vnic.has_vf else "no", _why(vnic.obstacles))
        for host in hosts
        for vnic in host.vnics
        if vnic.wants_vf or vnic.has_vf
    ]
    if rows:
        show_table(("VM", "Adapter", "Host", "VF", "In the way"), rows)
        _show_remedies(hosts)
    else:
        show("No VM asks for a VF (IovWeight 0).")
    if functions is not None:
        show()
        _show_functions(functions)


def _show_host(host: HostReadiness) -> None:
    cluster = f" ({host.cluster})" if host.cluster else ""
    state = "can give VFs" if host.is_ready else "cannot give VFs"
    planned, used = (sum(getattr(p, name) for p in host.ports) for name in ("vfs", "used"))
    show(f"{host.name}{cluster} {state}: {planned} VFs, {used} used")
    asked = {vnic.switch for vnic in host.vnics if vnic.wants_vf}
    names: dict[tuple[str, str], list[str]] = {}
    for each in host.obstacles:
        show(f"  {each.text} {each.remedy} [{each.source}]")
    for switch in host.switches:
        if switch.name not in asked and switch.obstacles:
            show(f"  switch {switch.name}: {switch.obstacles[0].text} No VM on it asks for a VF.")
    of_asked = (
        *(switch.obstacles for switch in host.switches if switch.name in asked),
        *(port.obstacles for port in host.ports if port.switch in asked),
    )
    for each in chain(*of_asked):
        text = f"{each.text} {each.remedy} [{each.source}]"
        names.setdefault((each.level, text), []).append(each.name)
    for (level, text), parts in names.items():
        show(f"  {level} {', '.join(parts)}: {text}")


def _why(obstacles: Sequence[Obstacle]) -> str:
    """Return on which levels something keeps a VF away; else what else there is to look into."""
    told = [each for each in obstacles if each.kind == "blocks"] or obstacles
    return ", ".join(dict.fromkeys(_LEVELS[each.level] for each in told))


def _show_remedies(hosts: Sequence[HostReadiness]) -> None:
    """Print what to do about adapters, once for all of which the same is to be done."""
    names: dict[str, list[str]] = {}
    for host in hosts:
        for vnic in host.vnics:
            for each in vnic.obstacles if vnic.wants_vf or vnic.has_vf else ():
                if each.level == "vnic":
                    text = f"{each.text} {each.remedy} [{each.source}]"
                    names.setdefault(text, []).append(f"{vnic.vm}/{vnic.name}")
    for text, adapters in names.items():
        more = len(adapters) - _NAMED
        show()
        show(f"{text} {', '.join(adapters[:_NAMED])}" + (f" and {more} more" if more > 0 else ""))


def _show_functions(functions: Sequence[VmFunctions]) -> None:
    show_table(
        ("VM", "Host today", "Wanted", "Promised", "Today", "In the way"),
        [
            (
                each.vm,
                each.host or _NOTHING,
                *(
                    _NOTHING if count is None else str(count)
                    for count in (each.wanted, each.promised, each.today)
                ),
                _why(each.obstacles) or "not there" if each.is_short else "",
            )
            for each in functions
        ],
        frozenset({2, 3, 4}),
    )
