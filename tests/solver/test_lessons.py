"""A lesson of a plan that is too slow holds for every plan that it says it holds for."""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation.capacity import class_loads, demands, wirings
from hvplanner.evaluation.drains import DrainTimes, distinct_drains, drain_times
from hvplanner.model.targets import Choices
from hvplanner.model.workload import MemoryActivity
from hvplanner.solver.lessons import JointLesson, Lesson, Steps
from hvplanner.solver.prepare import prepare
from hvplanner.solver.teaching import Teacher
from hvplanner.solver.times import Limits, Stopwatch
from tests.builders import GIB, group, host_class, network, vnic
from tests.solver import bruteforce
from tests.solver.tiny import ONE_1G, ONE_10G, TWO_1G, tiny

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hvplanner.evaluation.capacity import Wiring
    from hvplanner.model.design import Design
    from hvplanner.model.plan import Plan
    from hvplanner.solver.lessons import AnyLesson, Condition
    from hvplanner.solver.problem import Problem

PLANS = 60
"""Plans tried against each other for each design."""

LIMITED = ("drain_ms", "migration_ms", "blackout_ms")
"""The limits of the times of a drain, in the order of these."""

NOTHING = (0, 0, 0)


def unlike(release: str, transport: str) -> Design:
    """Return a cluster of three hosts of two classes, whose VMs come in different sizes."""
    return tiny(
        choices=Choices(
            nic_models=("one10", "two1", "rdma25"),
            cards_max=2,
            teams_max=2,
            simultaneous_max=2,
            transport=transport,
        ),
        cluster={"release": release, "low_priority": "live"},
        host_classes=(host_class("old", count=2), host_class("new", count=1)),
        networks=(
            network("lm", "live_migration"),
            network("csv", "cluster", demand_mbps=700),
            network("vms", "vm", demand_mbps=100),
        ),
        vm_groups=(
            group("small", count=4, memory_mib=2 * GIB, vnics=(vnic(demand_mbps=100),)),
            group("large", count=3, memory_mib=12 * GIB, vnics=(vnic(demand_mbps=50),)),
        ),
    )


def busy(release: str, transport: str) -> Design:
    """Return a cluster of four hosts of three classes, whose VMs write to their memory."""
    writing = MemoryActivity(hot_mib=400, hot_period_ms=6000, cold_mibps=10, sent_percent=100)
    return tiny(
        choices=Choices(
            nic_models=("one10", "one1", "two1"),
            cards_max=2,
            teams_max=1,
            simultaneous_max=3,
            transport=transport,
        ),
        cluster={"release": release, "low_priority": "live"},
        nic_models=(ONE_10G, ONE_1G, TWO_1G),
        host_classes=(
            host_class("old", count=1),
            host_class("mid", count=1, memory_gib=84),
            host_class("new", count=2, memory_gib=100),
        ),
        vm_groups=(
            group("small", count=9, gib=3, activity=writing),
            group("large", count=3, gib=9, activity=writing),
        ),
    )


def some_plans(design: Design, random: Random) -> list[Plan]:
    """Return plans as a search could make them, at random."""
    choices = [list(bruteforce.host_plans(design, each)) for each in design.host_classes]
    found = []
    while len(found) < PLANS:
        hosts = tuple(random.choice(rows) for rows in choices)
        made = list(bruteforce.completions(design, hosts))
        if made:
            found.append(random.choice(made))
    return found


def slowest(problem: Problem, watch: Stopwatch, plan: Plan, network: str) -> DrainTimes | None:
    """Return the longest times of drains over a network, None where it cannot be used."""
    profile = watch.profiles(plan, network).get(plan.migration.simultaneous)
    if profile is None:
        return None
    times = [drain_times(task, profile) for task, _ in distinct_drains(problem.placement)]
    return DrainTimes(*map(max, zip(*times, strict=True)))


def told(problem: Problem, lesson: AnyLesson, plan: Plan) -> tuple[float, float, float]:
    """Return the times that a drain takes at the least by a lesson, 0 where it tells of none.

    Told by the plan's wiring, not by the solver.
    """
    settings = plan.migration
    wired = wirings(problem.design, plan)

    def meets_one(name: str, conditions: Iterable[Condition]) -> bool:
        return any(meets(problem, lesson.network, each, wired[name]) for each in conditions)

    def amount(steps: Steps) -> int:
        found = (
            amount for conditions, amount in steps.steps if meets_one(steps.host_class, conditions)
        )
        return next(found, steps.beyond)

    if lesson.way != (settings.transport, settings.smb_limit_mbps):
        return NOTHING
    if isinstance(lesson, Lesson):
        about = lesson.simultaneous in (None, settings.simultaneous) and all(
            meets_one(name, (condition,)) for name, condition in lesson.conditions
        )
        return lesson.times if about else NOTHING
    if lesson.unless is not None and not meets_one(*lesson.unless):
        return NOTHING
    a_ms = lesson.source
    if a_ms is None:
        a_ms = settings.simultaneous
    elif isinstance(a_ms, Steps):
        a_ms = amount(a_ms)
    return (lesson.fixed + sum(map(amount, lesson.needs))) / a_ms + lesson.around_ms, 0, 0


def meets(problem: Problem, network: int, condition: Condition, wiring: Wiring) -> bool:
    row = problem.networks[network]
    team = wiring.carrying(row.id)
    assert team is not None
    demand = demands(problem.design, problem.placement)[wiring.host_class]
    taken = class_loads(problem.networks, wiring, demand, ()).demand_mbps[wiring.teams.index(team)]
    if row.role == "live_migration":
        taken -= demand[row.id]
    left = problem.goodput_permille[network] * team.capacity_mbps - 1000 * taken
    total = sum(each.capacity_mbps for each in wiring.teams)
    members = len(team.links)
    shape = (team.team.kind, team.team.mode, team.team.algorithm)
    links = {(link.model.id if link.model else "", link.mbps) for link in team.links}
    allowed = {
        (problem.models[each.model].id, each.rate_mbps)
        for at, each in enumerate(problem.links)
        if condition.links is None or at in condition.links
    }
    shapes = {
        (each.kind, each.mode, each.algorithm)
        for at, each in enumerate(problem.shapes)
        if condition.shapes is None or at in condition.shapes
    }
    return (
        links <= allowed
        and shape in shapes
        and condition.switch in (None, team.switch is not None)
        and (condition.members_from or members) <= members <= (condition.members_to or members)
        and (condition.left_from or left) <= left <= (condition.left_to or left)
        and (condition.total_from or total) <= total <= (condition.total_to or total)
    )


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("cluster", [unlike, busy])
@pytest.mark.parametrize(
    ("release", "transport"),
    [
        ("2012R2", "tcp_ip"),
        ("2012R2", "smb"),
        ("2019", "tcp_ip"),
        ("2019", "compression"),
        ("2025", "smb"),
    ],
)
def test_every_plan_that_a_lesson_is_about_drains_no_quicker(
    release: str, transport: str, cluster: Callable[[str, str], Design], seed: int
) -> None:
    design = cluster(release, transport)
    problem = prepare(design)
    watch = Stopwatch(problem)
    teacher = Teacher(problem, watch)
    random = Random(seed)
    plans = some_plans(design, random)
    about_others: Counter[type[AnyLesson]] = Counter()
    for plan in plans:
        network = plan.migration.networks[0]
        took = slowest(problem, watch, plan, network)
        if took is None:
            continue
        limited, took_ms = random.choice(tuple(zip(LIMITED, took, strict=True)))
        # What is far too slow is told by its bound, without a simulation.
        limit_ms = random.choice((took_ms - 1, took_ms * 3 // 4, took_ms // 2))
        limits = Limits(**{limited: limit_ms})
        profile = watch.profiles(plan, network)[plan.migration.simultaneous]
        tasks = watch.all_too_slow(profile, limits, fallback=False)
        late = [
            task
            for task, _ in distinct_drains(problem.placement)
            if drain_times(task, profile)[LIMITED.index(limited)] > limit_ms
        ]
        assert sorted(tasks, key=late.index) == late
        lessons = teacher.lessons(plan, network, tasks, limits, fallback=False)
        at = LIMITED.index(limited)
        assert any(told(problem, each, plan)[at] > limit_ms for each in lessons)
        for other in plans:
            others = slowest(problem, watch, other, network)
            for lesson in lessons if others is not None else ():
                at_least = told(problem, lesson, other)
                if other.hosts != plan.hosts and any(at_least):
                    about_others[type(lesson)] += 1
                    # Simulated times are whole ms.
                    assert all(
                        its + 0.5 >= least for its, least in zip(others, at_least, strict=True)
                    )
    assert about_others[Lesson] > 0
    assert about_others[JointLesson] > 0


def test_a_lesson_of_a_plan_with_few_ports_tells_of_all_that_have_too_few() -> None:
    design = tiny(
        choices=Choices(
            nic_models=("two1",), cards_max=2, teams_max=1, simultaneous_max=4, transport="smb"
        ),
        cluster={"release": "2019"},
        networks=(
            network("lm", "live_migration"),
            network("csv", "cluster", demand_mbps=100),
            network("vms", "vm"),
        ),
        vm_groups=(group("web", count=8),),
    )
    problem = prepare(design)
    watch = Stopwatch(problem)
    by_ports = {
        len(plan.hosts[0].teams[0].ports): plan
        for host in bruteforce.host_plans(design, design.host_classes[0])
        for plan in bruteforce.completions(design, (host,))
        if plan.hosts[0].teams[0].kind == "set"
        and plan.migration.networks[0] == "lm"
        and plan.migration.simultaneous == 4
    }
    few, more = by_ports[2], by_ports[4]
    took = slowest(problem, watch, more, "lm")
    assert took is not None
    limit_ms = took.duration_ms // 2
    limits = Limits(drain_ms=limit_ms)
    task = watch.too_slow(watch.profiles(few, "lm")[4], limits, fallback=False)
    assert task is not None
    lessons = Teacher(problem, watch).lessons(few, "lm", [task], limits, fallback=False)
    assert any(told(problem, each, more)[0] > limit_ms for each in lessons)


def test_a_lesson_holds_for_more_ports_where_only_the_fewest_count() -> None:
    writing = MemoryActivity(hot_mib=400, hot_period_ms=6000, cold_mibps=10, sent_percent=100)
    design = tiny(
        choices=Choices(
            nic_models=("two1",), cards_max=3, teams_max=1, simultaneous=2, transport="smb"
        ),
        cluster={"release": "2019"},
        host_classes=(host_class("old", count=1), host_class("new", count=1, memory_gib=100)),
        vm_groups=(group("web", count=6, gib=3, activity=writing),),
    )
    problem = prepare(design)
    watch = Stopwatch(problem)

    def plan(*ports: int) -> Plan:
        """Return a plan that teams so many ports of each class."""
        hosts = [
            next(
                host
                for host in bruteforce.host_plans(design, row)
                if len(host.teams[0].ports) == count
            )
            for row, count in zip(design.host_classes, ports, strict=True)
        ]
        return next(
            each
            for each in bruteforce.completions(design, tuple(hosts))
            if each.migration.networks[0] == "lm"
            and all(host.teams[0].kind == "set" for host in each.hosts)
        )

    few, more = plan(2, 4), plan(2, 6)
    took = slowest(problem, watch, few, "lm")
    assert took is not None
    assert took == slowest(problem, watch, more, "lm")
    limits = Limits(blackout_ms=took.longest_blackout_ms - 1)
    tasks = watch.all_too_slow(watch.profiles(few, "lm")[2], limits, fallback=False)
    lessons = Teacher(problem, watch).lessons(few, "lm", tasks, limits, fallback=False)
    assert any(told(problem, each, more)[2] >= took.longest_blackout_ms for each in lessons)
