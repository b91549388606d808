"""The command `readiness`: what a real cluster lacks for SR-IOV, and who has a VF today.

Its JSON document: {"command", "file", "hosts": [`HostReadiness` and its "ready"], "functions":
[`VmFunctions` and its "short"] or null without a design, "remarks": [what of the bundle was not
understood]}, records as in `hvplanner.exchange.readiness`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hvplanner.cli import source
from hvplanner.cli.source import Unusable
from hvplanner.cli.terminal import say, show, show_json, show_table
from hvplanner.exchange.readiness import blocking

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from hvplanner.exchange.bundle import Bundle
    from hvplanner.exchange.readiness import HostReadiness, VmFunctions

_NOTHING = "-"


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Tell what is in the way of each VF that is asked for. Raises Unusable."""
    from hvplanner.exchange.readiness import readiness

    bundle = _read(options.file)
    hosts = readiness(bundle)
    functions = _functions(hosts, options.design) if options.design else None
    if options.json:
        rows = functions if functions is not None else ()
        document = {
            **source.head(options),
            "hosts": [{**each.model_dump(mode="json"), "ready": each.is_ready} for each in hosts],
            "functions": None
            if functions is None
            else [{**each.model_dump(mode="json"), "short": each.is_short} for each in rows],
            "remarks": [each.text for each in bundle.remarks],
        }
        show_json(document)
    else:
        _show(hosts, functions)
        for remark in bundle.remarks:
            say(remark.text)
    missing = [
        vnic for host in hosts for vnic in host.vnics if vnic.wants_vf and blocking(vnic.obstacles)
    ]
    return 1 if missing or any(each.is_short for each in functions or ()) else 0


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


def _functions(hosts: Sequence[HostReadiness], file: str) -> tuple[VmFunctions, ...]:
    from hvplanner.evaluation import evaluate
    from hvplanner.exchange.readiness import functions

    design = source.load(file)
    return functions(hosts, design, evaluate(design, design.plan))


def _show(hosts: Sequence[HostReadiness], functions: Sequence[VmFunctions] | None) -> None:
    for host in hosts:
        cluster = f" ({host.cluster})" if host.cluster else ""
        state = "can give VFs" if host.is_ready else "cannot give VFs"
        ports = sum(port.vfs for port in host.ports)
        show(f"{host.name}{cluster} {state}: {ports} VFs, {sum(p.used for p in host.ports)} used")
        for each in host.everything:
            show(f"  {each.level} {each.name}: {each.text} {each.remedy} [{each.source}]")
    _show_guests(hosts)
    if functions is not None:
        show()
        _show_functions(functions)


def _show_guests(hosts: Sequence[HostReadiness]) -> None:
    rows = [
        (
            vnic.vm,
            vnic.name,
            host.name,
            "yes" if vnic.has_vf else "no",
            " ".join(dict.fromkeys(each.text for each in vnic.obstacles)),
        )
        for host in hosts
        for vnic in host.vnics
        if vnic.wants_vf or vnic.has_vf
    ]
    show()
    if not rows:
        show("No VM asks for a VF (IovWeight 0).")
        return
    show_table(("VM", "Adapter", "Host", "VF"), [row[:4] for row in rows])
    show()
    remedies: dict[str, list[str]] = {}
    for host in hosts:
        for vnic in host.vnics:
            for each in vnic.obstacles:
                if each.level == "vnic":
                    text = f"{each.text} {each.remedy} [{each.source}]"
                    remedies.setdefault(text, []).append(f"{vnic.vm}/{vnic.name}")
    for text, names in remedies.items():
        more = f" and {len(names) - 8} more" if len(names) > 8 else ""
        show(f"{', '.join(names[:8])}{more}: {text}")


def _show_functions(functions: Sequence[VmFunctions]) -> None:
    show_table(
        ("VM", "Host today", "Wanted", "Promised", "Today", ""),
        [
            (
                each.vm,
                each.host or _NOTHING,
                *(
                    _NOTHING if count is None else str(count)
                    for count in (each.wanted, each.promised, each.today)
                ),
                "fewer than due" if each.is_short else "",
            )
            for each in functions
        ],
        frozenset({2, 3, 4}),
    )
