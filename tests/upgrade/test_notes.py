"""What is to do and to know on the way, by release, plan and design."""

from __future__ import annotations

import pytest

from hvplanner import language
from hvplanner.model.design import Cluster
from hvplanner.model.workload import Guest
from hvplanner.upgrade.notes import notes
from hvplanner.upgrade.way import way
from tests.builders import changed, group, plan_for, tiny_design, vm, vnic

STEPS = [
    *(("2008R2", "2012"), ("2008R2", "2012R2"), ("2012", "2012R2")),
    *(("2012R2", "2016"), ("2016", "2019"), ("2019", "2022"), ("2022", "2025")),
]
ROLLING = STEPS[3:]


def made(source, target, design=None, plan=None):
    design = design or tiny_design(cluster=Cluster(release="2012"))
    (leg,) = way(source, target)
    return notes(design, plan or plan_for(design), leg)


def said(source, target, **options):
    text = " ".join(each.text for each in made(source, target, **options))
    return text.replace("\N{NO-BREAK SPACE}", " ")


def lbfo(plan, mode="switch_independent"):
    """Return the plan with its team by Windows instead of embedded."""
    (host,) = plan.hosts
    teams = tuple(
        changed(team, kind="lbfo", mode=mode) if team.kind == "set" else team for team in host.teams
    )
    switches = tuple(changed(each, sriov=False, vfs_per_port=0) for each in host.switches)
    return changed(plan, hosts=(changed(host, teams=teams, switches=switches),))


@pytest.mark.parametrize(("source", "target"), STEPS)
def test_every_note_is_finished_text_with_a_source_in_the_order_of_work(source, target):
    found = made(source, target)
    phases = [each.phase for each in found]
    assert phases == sorted(phases, key=["before", "node", "after"].index)
    assert set(phases) == {"before", "node", "after"}
    for each in found:
        assert "{" not in each.text
        assert each.source


@pytest.mark.parametrize(("source", "target"), STEPS)
def test_only_a_rolling_upgrade_has_a_functional_level_to_raise(source, target):
    is_rolling = (source, target) in ROLLING
    assert ("Update-ClusterFunctionalLevel" in said(source, target)) == is_rolling
    assert ("takes them over" in said(source, target)) == (not is_rolling)


def test_the_functional_level_is_told_with_its_source_or_as_assumed():
    levels = {
        target: [each for each in made(source, target) if "says" in each.text]
        for source, target in ROLLING
    }
    texts = {target: note.text for target, (note,) in levels.items()}
    assert texts["2016"].endswith("ClusterFunctionalLevel 9.")
    assert texts["2019"].endswith("ClusterFunctionalLevel 11.")
    assert "is not published. Windows Server 2019 has 11." in texts["2022"]
    assert texts["2025"].endswith("is not published.")
    confidences = {target: note.confidence for target, (note,) in levels.items()}
    assert confidences == {
        **{"2016": "documented", "2019": "inferred"},
        **{"2022": "assumed", "2025": "assumed"},
    }


@pytest.mark.parametrize(("source", "target"), STEPS)
def test_old_versions_of_vms_bar_the_way_to_2022_alone(source, target):
    expected = (source, target) == ("2019", "2022")
    assert ("runs no VM whose version is below 8.0" in said(source, target)) == expected


def test_vms_that_are_known_to_be_too_old_for_2022_are_named():
    rows = [("old", "5.0"), ("older", "7.1"), ("new", "10.0"), ("enough", "8.0"), ("unknown", "")]
    design = tiny_design(
        vm_groups=(group("several", count=2, configuration_version="5.0"),),
        vms=tuple(vm(name, configuration_version=version) for name, version in rows),
    )
    text = said("2019", "2022", design=design)
    assert "Of those that are known: several, old, older." in text


@pytest.mark.parametrize(("source", "target"), STEPS)
@pytest.mark.parametrize("mode", ["switch_independent", "lacp"])
def test_teams_by_windows_below_a_switch_become_embedded_from_2022_on(source, target, mode):
    design = tiny_design(cluster=Cluster(release="2012"))
    text = said(source, target, design=design, plan=lbfo(plan_for(design), mode))
    expected = target in ("2022", "2025")
    assert ("node: build team converged embedded in its switch (SET)" in text) == expected
    assert ("channel group" in text) == (expected and mode == "lacp")


@pytest.mark.parametrize(("source", "target"), STEPS)
def test_embedded_teams_stay_as_they_are(source, target):
    assert "(SET)" not in said(source, target)


def test_teams_without_a_switch_stay_by_windows():
    design = tiny_design()
    plan = lbfo(plan_for(design))
    bare = changed(plan, hosts=(changed(plan.hosts[0], switches=()),))
    assert "(SET)" not in said("2022", "2025", design=design, plan=bare)


def test_vfs_are_spoken_of_where_they_are_wanted_and_planned():
    plain = tiny_design()
    asking = tiny_design(vm_groups=(group("web", count=4, vnics=(vnic(sriov=True),)),))
    assert "synthetic path" in said("2022", "2025", design=asking)
    assert "synthetic path" not in said("2022", "2025", design=plain)
    assert "synthetic path" not in said("2022", "2025", design=asking, plan=lbfo(plan_for(asking)))


@pytest.mark.parametrize(("source", "target"), STEPS)
def test_transports_and_limits_that_differ_are_named(source, target):
    text = said(source, target)
    assert ("also has live migration over" in text) == ((source, target) == ("2012", "2012R2"))
    assert ("RDMA on ports" in text) == (target == "2016")
    assert ("MaximumParallelMigrations" in text) == (target == "2022")


@pytest.mark.parametrize(("source", "target"), STEPS)
def test_integration_services_come_from_the_disk_up_to_2012_r2(source, target):
    has_disk = target in ("2012", "2012R2")
    text = said(source, target)
    assert ("services of 4 Windows guests from the integration disk" in text) == has_disk
    assert ("4 Windows guests get integration services with their own" in text) != has_disk
    assert ": web." in text


def test_guests_of_2016_update_themselves_on_2012_r2_and_not_on_2012():
    design = tiny_design(
        vm_groups=(group("new", count=3, guest=Guest(system="Windows Server 2016")),),
        vms=(vm("old", guest=Guest(system="Windows Server 2008 R2")),),
    )
    text = said("2012", "2012R2", design=design)
    assert "1 Windows guest from the integration disk of Windows Server 2012 R2" in text
    assert "each after the turn of its host: old." in text
    assert "3 Windows guests get integration services" in text
    assert "4 Windows guests from the integration disk" in said("2008R2", "2012", design=design)


def test_of_many_guests_the_first_are_named():
    design = tiny_design(vm_groups=(), vms=tuple(vm(f"vm{n:02}") for n in range(30)))
    text = said("2016", "2019", design=design)
    assert "vm19 and 10 more." in text
    assert "vm20" not in text


def test_linux_guests_alone_need_no_integration_services():
    design = tiny_design(vm_groups=(group("web", count=4, guest=Guest(family="linux")),))
    text = said("2016", "2019", design=design)
    assert "Windows guest" not in text
    assert "in their kernel" in text


def test_texts_are_said_in_the_language_spoken():
    with language.spoken("de"):
        assert made("2022", "2025")
