"""The command `solve`: a plan with its proof, or why there is none.

Its JSON document: {"command", "file", "design", "status", "message", "elapsed_ms", "objective",
"bound", "gap", "goals": [{"goal", "value", "bound", "gap"}], "plan": `Plan`, "minimal", "clashes":
[`Clash`], "repairs": [`Repair`], "written": [paths], "meets_targets", "plan_is_stale", "findings",
"verdicts", "moves": [`VmMove`]}. Objective, bound and gap are those of the first goal, the cost;
the plan, what was judged of it and these three are null where there is no plan.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from hvplanner.cli import output, source, verdicts, whynot
from hvplanner.cli.attending import attend
from hvplanner.cli.judging import Judge
from hvplanner.cli.terminal import Progress, show, show_json
from hvplanner.model import storage
from hvplanner.model.plan import GOAL_UNITS
from hvplanner.model.solving import SolveOptions
from hvplanner.model.units import amount
from hvplanner.model.words import word

if TYPE_CHECKING:
    import argparse

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation
    from hvplanner.model.plan import GoalName
    from hvplanner.model.solving import SolveProgress, SolveResult

_EXIT = {"optimal": 0, "feasible": 0, "infeasible": 1, "stopped": 3}


@source.guarded
def run(options: argparse.Namespace) -> int:
    """Solve, print and write what was asked for; the exit code tells the status."""
    whole, design = source.read(options)
    for path in (options.output, options.pdf):
        output.check(path)
    sections = output.chapters(options.sections)
    limits = SolveOptions(seconds=options.seconds, threads=options.threads, seed=options.seed)
    result, evaluation = _solve(design, limits)
    written = []
    if result.plan is not None:
        if options.output:
            planned = output.with_plan(whole, options.variant, result.plan)
            storage.save(planned, options.output)
            written.append(options.output)
        if options.pdf and evaluation is not None:
            output.write_pdf(
                design, result.plan, evaluation, options.pdf, sections, options.language
            )
            written.append(options.pdf)
    if options.json:
        show_json(
            {
                **source.head(options),
                "design": design.name,
                **_document(result, evaluation),
                "written": [str(path) for path in written],
            }
        )
    else:
        _show(design, result, evaluation)
        for path in written:
            show(f"Written: {path}")
    return _EXIT[result.status]


def _solve(design: Design, limits: SolveOptions) -> tuple[SolveResult, Evaluation | None]:
    from hvplanner.app.jobs import SolveJob

    progress = Progress()
    judge = Judge(design)
    begun = time.monotonic()
    text = "Looking for a plan"

    def tell(news: SolveProgress | None) -> None:
        nonlocal text
        if news is not None:
            text = _news(design, news)
            if news.plan is not None:
                judge.prepare(news.plan)
        progress.tell((time.monotonic() - begun) / limits.seconds, text)

    try:
        result = attend(SolveJob(design, limits), tell)
    finally:
        progress.close()
    return result, judge.judged(result.plan) if result.plan else None


def _news(design: Design, event: SolveProgress) -> str:
    if event.note:
        return event.note
    goal = word(event.goal)
    if event.value is None:
        return f"{goal}: no plan yet, at least {_amount(design, event.goal, event.bound)}"
    value, bound = (_amount(design, event.goal, each) for each in (event.value, event.bound))
    return f"{goal}: {value}, proven bound {bound}"


def _amount(design: Design, goal: GoalName, value: int) -> str:
    return amount(value, GOAL_UNITS[goal], design.currency)


def _document(result: SolveResult, evaluation: Evaluation | None) -> dict[str, Any]:
    goals = [
        {"goal": each.goal, "value": each.value, "bound": each.bound, "gap": round(each.gap, 6)}
        for each in (result.plan.proof.goals if result.plan else ())
    ]
    first = goals[0] if goals else {"value": None, "bound": None, "gap": None}
    return {
        "status": result.status,
        "message": result.message,
        "elapsed_ms": result.elapsed_ms,
        "objective": first["value"],
        "bound": first["bound"],
        "gap": first["gap"],
        "goals": goals,
        "plan": result.plan.model_dump(mode="json") if result.plan else None,
        "minimal": result.minimal,
        "clashes": [each.model_dump(mode="json") for each in result.clashes],
        "repairs": [each.model_dump(mode="json") for each in result.repairs],
        **(verdicts.judged(evaluation) if evaluation else {}),
    }


def _show(design: Design, result: SolveResult, evaluation: Evaluation | None) -> None:
    meaning = {
        "optimal": "Proven optimal",
        "feasible": "Meets all targets; not proven to be the best",
        "infeasible": "Proven: no plan meets all targets",
        "stopped": "Stopped before there was a plan or a proof",
    }[result.status]
    show(f"{meaning}, after {result.elapsed_ms / 1000:.1f} s.")
    if result.message:
        show(result.message)
    whynot.show_why_not(result.clashes, result.repairs, design.currency, minimal=result.minimal)
    if result.plan is None or evaluation is None:
        return
    show()
    for goal in result.plan.proof.every_goal:
        value, bound = (_amount(design, goal.goal, each) for each in (goal.value, goal.bound))
        proof = "optimal" if goal.gap == 0 else f"bound {bound}, gap {goal.gap:.1%}"
        show(f"{word(goal.goal)}: {value} ({proof})")
    show()
    verdicts.show_verdicts(evaluation, design.currency)
    show()
    verdicts.show_moves(evaluation)
    output.show_plan(design, result.plan)
