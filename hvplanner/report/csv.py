"""The tables of a plan for a spreadsheet: CSV with commas, UTF-8 with a mark, as Excel opens it."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from hvplanner.model.spreadsheet import guarded
from hvplanner.model.storage import write_whole

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from hvplanner.model.comparison import Comparison
    from hvplanner.model.evaluation import Evaluation

    Cell = str | int | float | None


def tables(
    evaluation: Evaluation, comparison: Comparison | None = None
) -> dict[str, tuple[tuple[str, ...], list[tuple[Cell, ...]]]]:
    """Return titles and rows by the name of the file; rules of thumb where they were compared."""
    return {
        "bill-of-materials": (
            ("item", "host_class", "quantity", "unit_cost", "total", "installed"),
            [
                (each.label, each.host_class, each.quantity, each.unit_cost, each.total,
                 _yes(each.installed))
                for each in evaluation.costs
            ],
        ),
        "virtual-functions": (
            ("vm", "vnic", "host", "card", "port"),
            [
                (each.vm, each.vnic, each.host, each.card, each.port)
                for each in evaluation.vf_assignments
            ],
        ),
        "moves": (
            ("vm", "from", "to", "memory_mib"),
            [(each.vm, each.source, each.target, each.memory_mib) for each in evaluation.moves],
        ),
        "migrations": (
            ("drain", "vm", "kind", "from", "to", "requested_ms", "start_ms", "copy_ms", "passes",
             "blackout_ms", "end_ms", "mib_sent", "converged", "reason"),
            list(_migrations(evaluation)),
        ),
        "findings": (
            ("severity", "rule", "place", "title", "why", "remedy"),
            [
                (each.severity, each.rule, " / ".join(map(str, each.place)), each.title, each.why,
                 each.remedy)
                for each in evaluation.findings
            ],
        ),
        **({"rules-of-thumb": _practices(comparison)} if comparison else {}),
    }  # fmt: skip


def write(evaluation: Evaluation, folder: Path, comparison: Comparison | None = None) -> list[Path]:
    """Write every table into a folder, made if need be; return the files. Raises FileError."""
    written = []
    for name, (titles, rows) in tables(evaluation, comparison).items():
        path = folder / f"{name}.csv"
        write_whole(path, as_csv(titles, rows).encode("utf-8-sig"), make_folder=True)
        written.append(path)
    return written


def as_csv(titles: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    """Return the rows as CSV in which no text is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(titles)
    writer.writerows(
        [guarded(cell) if isinstance(cell, str) else cell for cell in row] for row in rows
    )
    return out.getvalue()


def _migrations(evaluation: Evaluation) -> Iterator[tuple[Cell, ...]]:
    for drain in evaluation.drains:
        for each in drain.migrations:
            yield (
                *(
                    drain.id,
                    each.vm,
                    each.kind,
                    each.source,
                    each.target,
                    each.requested_ms,
                    each.start_ms,
                ),
                *(each.copy_ms, len(each.passes), each.blackout_ms, each.end_ms),
                *(round(each.mib_sent, 3), _yes(each.converged), each.reason),
            )


def _practices(comparison: Comparison) -> tuple[tuple[str, ...], list[tuple[Cell, ...]]]:
    titles = ("rule_of_thumb", "cost", "ports", "drain_ms", "fallback_ms", "headroom_percent",
              "meets_targets", "misses", "problem")  # fmt: skip
    outcomes = [(row.practice.label, row.outcome, row.problem) for row in comparison.rows]
    if comparison.own:
        outcomes.insert(0, ("The plan", comparison.own, ""))
    return titles, [
        (label, each.cost, each.ports, each.drain_ms, each.fallback_ms, each.headroom_percent,
         _yes(each.is_good), "; ".join(each.faults), problem)
        if each
        else (label, *(None,) * 7, problem)
        for label, each, problem in outcomes
    ]  # fmt: skip


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"
