"""Inventories beside a design: how they are read, and the reports of what they tell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.evaluation import evaluate
from hvplanner.exchange.bundle import LARGEST_BUNDLE, BundleProblem, read_bundle
from hvplanner.exchange.drift import OtherCluster, drift
from hvplanner.exchange.inventory import InventoryProblem, imported
from hvplanner.exchange.inventory.today import VARIANT
from hvplanner.exchange.powershell import NotPlanned
from hvplanner.language import tr
from hvplanner.model.fileproblem import FileError, inert, whole_file
from hvplanner.model.storage import read_whole
from hvplanner.report import outline

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hvplanner.exchange.bundle import Bundle
    from hvplanner.model.design import Design
    from hvplanner.model.drifting import Drift
    from hvplanner.model.sriovreadiness import Readiness
    from hvplanner.report.blocks import Outline


def read(paths: Sequence[Path]) -> Bundle:
    """Return what files tell together. Raises FileError, which names the file."""
    try:
        return read_bundle(*map(_content, paths))
    except BundleProblem as problem:
        names = ", ".join(inert(path.name) for path in paths)
        raise whole_file(f"{names}: {problem}") from problem


def _content(path: Path) -> bytes:
    try:
        return read_whole(path, LARGEST_BUNDLE)
    except FileError as error:
        raise whole_file(f"{inert(path.name)}: {error}") from error


def state_before(design: Design) -> Design | None:
    """Return a design as an import found its cluster, if it keeps that beside its plan."""
    if all(each.id != VARIANT or each.plan is None for each in design.variants):
        return None
    return design.with_variant(VARIANT)


def compared(design: Design, bundle: Bundle, before: Design | None) -> Drift:
    """Set the plan of a design against its cluster. Raises FileError."""
    try:
        return drift(design, bundle, before)
    except (NotPlanned, OtherCluster) as problem:
        raise whole_file(str(problem)) from problem


def drift_report(design: Design, found: Drift) -> Outline:
    """Return a report of a plan against actual alone."""
    plan = design.plan
    return outline.build(design, plan, evaluate(design, plan), drift=found, chapters=())


def readiness_report(found: Readiness, bundle: Bundle, design: Design | None) -> Outline:
    """Return a report of readiness alone, of the cluster itself where no design says of which.

    Raises FileError where the inventory has several.
    """
    if design is None:
        design = _imported(bundle)
    plan = design.plan
    return outline.build(design, plan, evaluate(design, plan), readiness=found, chapters=())


def _imported(bundle: Bundle) -> Design:
    try:
        return imported(bundle).design
    except InventoryProblem as problem:
        text = tr("{problem} A design says of which the report is.", problem=problem)
        raise whole_file(text) from problem
