"""Simulate: drains as timelines and documents, with failures, host by host."""

from __future__ import annotations

import json

import pytest

from hvplanner.model.storage import load
from tests.cli.examples import LAB


def test_that_a_drain_is_shown_as_a_timeline(run, planned):
    code, out, _ = run("simulate", planned)
    assert code == 0
    title, bound, *more = out.splitlines()
    assert title.startswith("Drain of")
    assert "% above what is possible by" in bound
    assert [each.split(":")[0].strip() for each in more[:3]] == [
        *("Drain", "Longest migration", "Longest blackout"),
    ]
    assert all("by what is assumed" in each for each in more[:3])
    saved, head, *rows = more[3:]
    assert saved.startswith("  Saved and restored over the storage: 2, down for up to")
    assert head.split()[:4] == ["VM", "From", "To", "Waits"]
    assert sum("saved, down meanwhile" in row for row in rows) == 2
    assert any("waited for a slot on lab-" in row for row in rows)
    targets = rows[rows.index("") + 1 :]
    assert targets[0].split() == ["Target", "Memory", "before", "Peak", "Of", "Reached", "at"]
    assert len(targets) > 1


def test_that_a_network_can_fail_in_the_middle_of_a_drain(run, planned):
    code, out, _ = run("simulate", planned, "--fail", "first@3s", "--json")
    assert code == 0
    (drain,) = json.loads(out)["drains"]
    assert "fails at 3 s" in drain["title"]
    assert any(each["failed_tries"] for each in drain["migrations"])


@pytest.mark.parametrize(
    ("failing", "told"),
    [
        (["first@soon"], "is not a quantity"),
        (["first@5s..2s"], "has to be back after it has failed"),
        (["first@-3s"], "the drain begins at 0"),
        (["first@3s", "first"], "go with --drain alone"),
        (["nowhere@3s"], "nowhere@3s"),
    ],
)
def test_that_a_failure_that_makes_no_sense_is_refused(run, planned, failing, told):
    options = [each for thing in failing for each in ("--fail", thing)]
    code, out, err = run("simulate", planned, *options)
    assert (code, out) == (2, "")
    assert told in err


def test_that_the_host_and_the_failed_network_are_those_asked_for(run, planned):
    plan = load(planned).plan
    first, second = plan.migration.networks[:2]
    code, out, _ = run("simulate", planned, "--drain", "lab-2", "--fail", first, "--json")
    (drain,) = json.loads(out)["drains"]
    assert (code, drain["host"], drain["network"], drain["fallback"]) == (0, "lab-2", second, True)
    assert {each["source"] for each in drain["migrations"]} == {"lab-2"}
    assert run("simulate", planned, "--drain", "lab-2", "--fail", "first", "--json")[1] == out
    assert run("simulate", planned, "--drain", "LAB-HV2", "--fail", "first", "--json")[1] == out


def test_that_with_all_networks_gone_no_drain_is_possible(run, planned):
    networks = load(planned).plan.migration.networks
    fails = [part for network in networks for part in ("--fail", network)]
    code, out, _ = run("simulate", planned, *fails, "--json")
    (drain,) = json.loads(out)["drains"]
    assert (code, drain["duration_ms"], drain["network"]) == (0, None, None)


def test_that_a_failure_scenario_is_told(run, planned):
    code, out, _ = run("simulate", planned, "--fail", "fabric:tor-b")
    assert code == 0
    assert "fails: is" in out.splitlines()[0]


@pytest.mark.parametrize(
    ("option", "known"), [("--drain", "lab-1, lab-2"), ("--fail", "first, mgmt")]
)
def test_that_what_is_not_there_is_told_with_what_is(run, planned, option, known):
    code, out, err = run("simulate", planned, option, "nothing")
    assert (code, out) == (2, "")
    assert "“nothing”" in err
    assert known in err


def test_that_without_a_plan_there_is_nothing_to_simulate(run):
    code, out, err = run("simulate", LAB)
    assert (code, out) == (2, "")
    assert "has no plan" in err


def test_that_a_rolling_drain_is_shown_host_by_host(run, planned):
    code, out, _ = run("simulate", planned, "--rolling")
    title, head, *rows = out.splitlines()
    assert code == 0
    assert title.startswith("Rolling drain of 2 hosts over")
    assert "VMs come back" in title
    assert head.split()[:4] == ["Host", "VMs", "Saved", "Starts"]
    assert [row.split()[0] for row in rows[:2]] == ["lab-1", "lab-2"]


def test_that_a_rolling_drain_where_vms_stay_has_its_record(run, planned):
    code, out, _ = run("simulate", planned, "--rolling", "--stay", "--drain", "lab-2", "--json")
    document = json.loads(out)
    assert code == 0
    assert [each["host"] for each in document["drains"]] == ["lab-2"]
    rolling = document["rolling"]
    assert rolling["stay"] is True
    assert [each["host"] for each in rolling["turns"]] == ["lab-1", "lab-2"]
    assert all(each["end_ms"] == each["online_ms"] for each in rolling["turns"])


def test_that_a_rolling_drain_takes_the_network_that_is_left(run, planned):
    first, second = load(planned).plan.migration.networks[:2]
    _, out, _ = run("simulate", planned, "--rolling", "--fail", first, "--json")
    document = json.loads(out)
    assert (document["rolling"]["network"], document["rolling"]["fallback"]) == (second, True)
    assert document["drains"] == []


def test_that_staying_without_a_rolling_drain_is_refused(run, planned):
    code, out, err = run("simulate", planned, "--stay")
    assert (code, out) == (2, "")
    assert "--rolling --stay" in err
