"""The plan that was found is judged by itself, whatever was judged ahead of it."""

from __future__ import annotations

import pytest

from hvplanner.cli.judging import Judge
from hvplanner.evaluation import evaluate
from hvplanner.practice import first_plans
from tests.benchmarks.family import cluster

DESIGN = cluster(2, 20)
CHEAP, DEAR = [*first_plans(DESIGN)][:2]


def test_that_plans_told_meanwhile_change_nothing_of_the_judgement():
    assert CHEAP != DEAR
    judge = Judge(DESIGN)
    judge.prepare(DEAR)
    judge.prepare(CHEAP)
    assert judge.judged(CHEAP) == evaluate(DESIGN, CHEAP)


def test_that_a_plan_that_cannot_be_judged_matters_only_where_it_is_the_one_found():
    (host,) = CHEAP.hosts
    strange = CHEAP.with_field("hosts", (host.with_field("host_class", "?"),))
    judge = Judge(DESIGN)
    judge.prepare(strange)
    assert judge.judged(CHEAP) == evaluate(DESIGN, CHEAP)
    with pytest.raises(KeyError):
        judge.judged(strange)
