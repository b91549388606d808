"""The command `front`: the cheapest plan for every drain time, or for every headroom.

Its JSON document: {"command", "file", "design", "status", "axis", "summary", "message",
"elapsed_ms", "target", "open_required", "open_cost", "points": [{"cost", "cost_bound",
"drain_ms", "drain_fallback_ms", "headroom_percent", "required", "proven", "meets_target",
"plan": `Plan`}], "clashes": [`Clash`], "written": [paths]}. Points are in the order of their cost;
`target` is what the design asks for on the axis, null where it asks for nothing.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from hvplanner.cli import output, source
from hvplanner.cli.attending import attend
from hvplanner.cli.terminal import Progress, show, show_json, show_table
from hvplanner.model import storage
from hvplanner.model.front import AXES, FrontOptions, FrontProgress
from hvplanner.model.units import MONEY, MS, PERCENT, UnitError, amount
from hvplanner.report import front as report

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from hvplanner.model.design import Design
    from hvplanner.model.front import Front
    from hvplanner.model.solving import SolveProgress


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Find the front, print and write what was asked for; the exit code tells the status."""
    whole, design = source.read(options)
    limits = _options(options)
    output.check(options.csv)
    output.check_folder(options.output)
    front = _find(design, limits)
    written = _write(whole, design, front, options)
    if options.json:
        show_json(
            {
                **source.head(options),
                "design": design.name,
                **_document(design, front),
                "written": [str(path) for path in written],
            }
        )
    else:
        _show(design, front)
        for path in written:
            show(f"Written: {path}")
    if front.points:
        return 0
    return 1 if front.status == "infeasible" else 3


def _options(options: argparse.Namespace) -> FrontOptions:
    """Return what is asked for. Raises Unusable for a step that is none."""
    given: dict[str, Any] = {
        name: getattr(options, name) for name in ("seconds", "threads", "seed", "from_target")
    }
    axis = AXES["headroom" if options.headroom else "drain_time"]
    step: str | None = options.step
    if step is not None:
        is_percent = axis.unit is PERCENT or step.strip().endswith("%")
        try:
            value = (PERCENT if is_percent else MS).parse(step)
        except UnitError as error:
            raise source.Unusable(f"--step {step}: {error}") from None
        if not 0 < value <= (100 if is_percent else axis.loosest):
            raise source.Unusable(f"--step {step}: a step is more than nothing, and up to 100 %.")
        given["step_percent" if is_percent else "step_ms"] = value
    return FrontOptions(axis=axis.goal, **given)


def _find(design: Design, limits: FrontOptions) -> Front:
    from hvplanner.app.jobs import FrontJob

    progress = Progress()
    begun = time.monotonic()
    found = 0
    text = "Looking for the cheapest plan"

    def tell(news: SolveProgress | None) -> None:
        nonlocal text, found
        if isinstance(news, FrontProgress):
            found += news.point is not None
            text = _news(design, limits, news, found)
        progress.tell((time.monotonic() - begun) / limits.seconds, text)

    try:
        return attend(FrontJob(design, limits), tell)
    finally:
        progress.close()


def _news(design: Design, limits: FrontOptions, news: FrontProgress, found: int) -> str:
    axis = AXES[limits.axis]
    if news.point is not None:
        cost = amount(news.point.cost, MONEY, design.currency)
        return f"Plan {found}: {cost}, {axis.unit.format(news.point.value(axis.goal))}"
    if news.required == axis.loosest:
        return "Looking for the cheapest plan"
    than = "quicker than" if axis.better < 0 else "with headroom above"
    limit = axis.unit.format(news.required - axis.better)
    return f"Found: {found}. Looking for the cheapest plan {than} {limit}"


def _write(whole: Design, design: Design, front: Front, options: argparse.Namespace) -> list[Path]:
    """Write table and designs; return their files. Raises FileError."""
    written: list[Path] = []
    if options.csv is not None:
        table = report.table(design, front.axis, front.points)
        storage.write_whole(options.csv, table.encode("utf-8-sig"))
        written.append(options.csv)
    if options.output is not None:
        for number, point in enumerate(front.points, 1):
            path: Path = options.output / f"front-{number:02}.json"
            path.parent.mkdir(parents=True, exist_ok=True)
            storage.save(
                output.with_plan(whole, options.variant, front.plan_for(design, point)), path
            )
            written.append(path)
    return written


def _document(design: Design, front: Front) -> dict[str, Any]:
    record = front.model_dump(mode="json", exclude={"options", "points"})
    return {
        **record,
        "axis": front.options.axis,
        "summary": front.summary,
        "target": front.axis.target_of(design),
        "points": [
            {
                **each.model_dump(mode="json"),
                "meets_target": report.meets_target(design, front.axis, each),
            }
            for each in front.points
        ],
    }


def _show(design: Design, front: Front) -> None:
    show(f"{front.summary} After {front.elapsed_ms / 1000:.1f} s.")
    for text in (front.message, *(f"  In conflict: {each.text}" for each in front.clashes)):
        if text:
            show(text)
    if front.points:
        show()
        show_table(report.HEADS, report.rows(design, front.axis, front.points), report.NUMBERS)
