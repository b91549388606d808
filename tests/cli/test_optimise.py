"""`simulate --optimise` shows the best order of a drain beside Hyper-V's own."""

from __future__ import annotations

import json

import pytest

from hvplanner import cli
from hvplanner.model.storage import save
from tests.builders import changed, vm
from tests.solver.drains import PLENTY, cluster, on_a, planned, saving

UNEVEN = cluster(on_a(30, 30, 20, 20, 20), b=("fast", PLENTY), c=("slow", PLENTY))


@pytest.fixture
def optimise(capsys, tmp_path):
    """Return a function that looks for the best order of a drain of host a: stdout, stderr."""

    def optimise(design, *arguments):
        path = tmp_path / "design.json"
        save(changed(design, plan=planned(design, 2)), path)
        code = cli.main(["simulate", str(path), "--drain", "a", "--optimise", *arguments])
        said = capsys.readouterr()
        assert code == 0, said.err
        return said.out, said.err

    return optimise


def test_that_times_gain_order_and_targets_stand_beside_hyper_vs_own(optimise):
    out, err = optimise(UNEVEN)
    own, best = out.split("Best order, priorities kept: ")
    assert own.startswith("Drain of a over lm:")
    assert "instead of" in best.splitlines()[0]
    rows = best.split("Ends at\n")[1].splitlines()
    assert [row.split()[0] for row in rows if row] == ["1", "2", "3", "4", "5"]
    assert err == "Looking for the best order to drain a\n"


def test_that_the_document_holds_both_drains_and_what_follows(optimise):
    out, _ = optimise(UNEVEN, "--json")
    (order,) = json.loads(out)["orders"]
    own, best = order["own"]["duration_ms"], order["best"]["duration_ms"]
    assert order["gain_ms"] == own - best > 0
    assert order["bound_ms"] <= best
    assert {each["target"] for each in order["best"]["migrations"]} == {"b"}
    assert order["options"]["any_priority"] is False


def test_that_without_being_asked_no_order_is_looked_for(capsys, tmp_path):
    path = tmp_path / "design.json"
    save(changed(UNEVEN, plan=planned(UNEVEN, 2)), path)
    assert cli.main(["simulate", str(path), "--json"]) == 0
    assert "orders" not in json.loads(capsys.readouterr().out)


def test_that_any_priority_alone_is_refused(capsys):
    assert cli.main(["simulate", "design.json", "--any-priority"]) == 2
    assert "--optimise" in capsys.readouterr().err


def test_that_a_rolling_drain_alone_is_not_optimised(capsys):
    assert cli.main(["simulate", "design.json", "--optimise", "--rolling"]) == 2
    assert "--rolling --drain HOST" in capsys.readouterr().err


def test_that_a_rolling_drain_may_stand_beside_the_best_order_of_one_host(optimise):
    out, _ = optimise(UNEVEN, "--rolling")
    assert out.index("Drain of a") < out.index("Best order") < out.index("Rolling drain of 3 hosts")
    document = json.loads(optimise(UNEVEN, "--rolling", "--json")[0])
    assert (len(document["orders"]), len(document["rolling"]["turns"])) == (1, 3)


def test_that_vms_that_are_saved_are_told_of_but_not_ordered(optimise):
    low = vm("low", gib=2, host="a", priority="low")
    design = cluster((*UNEVEN.vms, low), b=("fast", PLENTY), c=("slow", PLENTY))
    out, _ = optimise(saving(design))
    own, best = out.split("Best order, priorities kept: ")
    assert "saved, down meanwhile" in own
    assert "Saved meanwhile, as by Hyper-V itself: 1." in best.splitlines()[0]
    rows = best.split("Ends at\n")[1].splitlines()
    assert sorted(row.split()[1] for row in rows if row) == [each.id for each in UNEVEN.vms]


def test_that_no_order_is_looked_for_where_a_network_fails_in_the_middle(capsys, tmp_path):
    path = tmp_path / "design.json"
    save(changed(UNEVEN, plan=planned(UNEVEN, 2)), path)
    assert cli.main(["simulate", str(path), "--optimise", "--fail", "lm@10s"]) == 2
    assert "go with --drain alone" in capsys.readouterr().err


def test_that_priorities_are_turned_around_only_where_that_is_allowed(optimise):
    small = tuple(vm(f"small{number}", gib=10, host="a", priority="high") for number in range(6))
    design = cluster((*small, vm("large", gib=60, host="a")), b=("fast", PLENTY))
    kept, _ = optimise(design)
    free, _ = optimise(design, "--any-priority")
    assert "priorities kept: No quicker order" in kept
    assert "whatever the priorities: 2:" in free


@pytest.mark.parametrize(
    ("vms", "said"),
    [
        ((), "there is nothing to order"),
        (on_a(8, 20), "no room for all of its VMs: proven"),
    ],
)
def test_that_it_is_told_where_nothing_can_be_ordered(optimise, vms, said):
    out, _ = optimise(cluster(vms, b=("fast", 16)))
    assert said in out
