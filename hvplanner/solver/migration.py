"""Posts which network carries live migrations, what it finds there, and what is known of times.

Every network of the order rides on links fast enough for migrations (`migration.link_minimum`),
and one of them always has to work (`drain.no_network`). The one used is the first of the order
that has something left for migrations on every host class, as
`evaluation.endpoints.usable_networks` has it; with the first network of the order failed, the
next such one. How long drains then take comes from the simulation alone: what is known to be too
slow is posted as a lesson (see `lessons`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.solver.variables import PathVars, negated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.solver.lessons import Condition, Lesson
    from hvplanner.solver.problem import Problem
    from hvplanner.solver.times import Limits
    from hvplanner.solver.variables import ClassVars, Literal, Model, Var, Variables


def post(model: Model, problem: Problem, variables: Variables, limits: Limits) -> None:
    """Post the paths of all live-migration networks, and that those with a limit exist."""
    migration = variables.migration
    largest = problem.members_max * max((link.rate_mbps for link in problem.links), default=0)
    for number, host in enumerate(variables.classes):
        total = model.new_int_var(0, largest * len(host.teams), f"total{number}")
        model.add(total == sum(team.capacity for team in host.teams))
        migration.paths.append({})
        for network in migration.used:
            path = PathVars(model, problem, f"path{number}_{network}", largest, total)
            _follow(model, problem, host, network, path)
            migration.paths[-1][network] = path
    for network, usable in migration.usable.items():
        works = [paths[network].left_at_least(1) for paths in migration.paths]
        for host in variables.classes:
            for team, on in zip(host.teams, host.on[network], strict=True):
                for literal, link in zip(team.links, problem.links, strict=True):
                    if link.rate_mbps < problem.migration_rate_mbps:
                        model.add_implication(on, ~literal)
        if network not in problem.fixed.usable:
            model.add(usable == 0)
        model.add_bool_and(works).only_enforce_if(usable)
        model.add_bool_or(*negated(works), usable)
    for order, literal in zip(problem.orders, migration.order, strict=True):
        _first_usable(model, migration.usable, migration.used, literal, order, needed=True)
        _first_usable(
            model,
            migration.usable,
            migration.fallback,
            literal,
            order[1:],
            needed=limits.fallback_ms is not None,
        )


def _follow(model: Model, problem: Problem, host: ClassVars, network: int, path: PathVars) -> None:
    # A live-migration network's own demand is the migrations themselves.
    own = host.row.demand[network] * (problem.networks[network].role == "live_migration")
    for number, team in enumerate(host.teams):
        on = host.on[network][number]
        for mine, its in zip(
            (*path.links, *path.shapes, path.switch),
            (*team.links, *team.shapes, team.switch),
            strict=True,
        ):
            model.add_implication(mine, its).only_enforce_if(on)
            model.add_implication(its, mine).only_enforce_if(on)
        model.add(path.members == team.members).only_enforce_if(on)
        model.add(
            path.left
            == problem.goodput_permille[network] * team.capacity
            - 1000 * (host.load(number, host.row.demand) - own)
        ).only_enforce_if(on)
    # Nothing left to the last bit is no bandwidth; whether it is, rounding must not decide.
    model.add(path.left != 0)


def _first_usable(
    model: Model,
    usable: dict[int, Var],
    used: dict[int, Var],
    literal: Var,
    order: Sequence[int],
    *,
    needed: bool,
) -> None:
    before: list[Literal] = []
    for network in order:
        model.add_bool_or(~literal, *before, ~usable[network], used[network])
        before.append(usable[network])
    if needed:
        model.add_bool_or(~literal, *before)


def post_lesson(
    model: Model, problem: Problem, variables: Variables, lesson: Lesson, limits: Limits
) -> None:
    """Post that nothing is too slow again for a reason that is known."""
    migration = variables.migration
    elsewhere: list[Literal] = [
        ~migration.transport[problem.transports.index(lesson.transport)],
        ~migration.simultaneous[problem.simultaneous.index(lesson.simultaneous)],
    ]
    for paths, condition in zip(migration.paths, lesson.classes, strict=True):
        elsewhere += _unlike(paths[lesson.network], condition)
    for used, fallback in (
        (migration.used[lesson.network], False),
        (migration.fallback[lesson.network], True),
    ):
        if not limits.allow(lesson.times, fallback=fallback):
            model.add_bool_or(*elsewhere, ~used)


def _unlike(path: PathVars, condition: Condition) -> list[Literal]:
    """Return literals of which one holds wherever a class does not meet a condition."""
    unlike: list[Literal] = []
    for literals, allowed in ((path.links, condition.links), (path.shapes, condition.shapes)):
        if allowed is not None:
            unlike += [literal for number, literal in enumerate(literals) if number not in allowed]
    if condition.switch is not None:
        unlike.append(~path.switch if condition.switch else path.switch)
    if condition.members is not None:
        unlike.append(~path.members_are(condition.members))
    if condition.left_from is not None:
        unlike.append(~path.left_at_least(condition.left_from))
    if condition.left_to is not None:
        unlike.append(path.left_at_least(condition.left_to + 1))
    if condition.total_from is not None:
        unlike.append(~path.total_at_least(condition.total_from))
    if condition.total_to is not None:
        unlike.append(path.total_at_least(condition.total_to + 1))
    return unlike
