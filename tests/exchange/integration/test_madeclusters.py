"""Bundles of made clusters, of every release and shape, and with values of the wrong kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation.guestupdates import guest_updates
from hvplanner.exchange.bundle import read_bundle
from hvplanner.exchange.integration import Gathering, Judged, frombundle, judge
from hvplanner.exchange.inventory import imported
from hvplanner.model.design import Cluster
from tests.builders import group, plan_for, tiny_design, vm
from tests.exchange.bundles import (
    COLLECTOR,
    POWERSHELL_5,
    POWERSHELL_7,
    Shape,
    encoded,
    state_of,
    written,
)
from tests.exchange.bundles.faults import JUNK, with_value, without

if TYPE_CHECKING:
    from tests.exchange.bundles.state import State

PROPERTIES = [
    ("Win32_OperatingSystem", "Version"),
    *(
        ("Get-VM", name)
        for name in ("Name", "VMId", "IntegrationServicesVersion", "IntegrationServicesState")
    ),
    *(
        ("Msvm_KvpExchangeComponent", name)
        for name in ("SystemName", "GuestIntrinsicExchangeItems")
    ),
    *(
        ("Get-WinEvent", name)
        for name in ("Id", "ProviderName", "TimeCreated", "Message", "Properties")
    ),
]


def made(release: str = "2012R2") -> State:
    """Return two hosts with a guest that is behind, a Linux guest reported to be, and others."""
    design = tiny_design(
        cluster=Cluster(name="C1", release=release),
        vms=(vm("sql-01", host="node-01"), vm("lx-01", host="node-02")),
        vm_groups=(group("web", count=2),),
    )
    state = state_of(design, plan_for(design))
    for each in (each for host in state.hosts for each in host.vms):
        each.kvp = {"OSName": "Windows Server 2012 Standard"}
        if each.name in ("sql-01", "lx-01"):
            each.negotiated, each.expected = "4.0", "5.0"
            each.services_state = "Update required"
        if each.name == "lx-01":
            each.kvp = {"OSName": "CentOS Linux"}
    return state


def judged(bundle: dict, shape: Shape = COLLECTOR) -> Judged:
    gathering = Gathering()
    frombundle.read(read_bundle(encoded(bundle, shape)), "bundle.json", gathering)
    return judge(gathering)


@pytest.mark.parametrize("shape", [COLLECTOR, POWERSHELL_5, POWERSHELL_7], ids=str)
@pytest.mark.parametrize("language", ["en", "de"])
def test_that_guests_are_judged_alike_in_every_shape_and_language(
    shape: Shape, language: str
) -> None:
    found = judged(written(made(), shape=shape, language=language), shape)
    needs = {each.name: each.need for each in found.guests}
    assert needs["sql-01"] == "update"
    assert needs["lx-01"] == "ignore"
    assert len(needs) == 4
    assert not found.unread


@pytest.mark.parametrize(
    ("release", "need", "way"),
    [
        ("2012", "update", "disk"),
        ("2012R2", "update", "disk"),
        ("2016", "own_updates", "windows_update"),
        ("2019", "own_updates", "windows_update"),
        ("2022", "own_updates", "windows_update"),
        ("2025", "own_updates", "windows_update"),
    ],
)
def test_that_the_release_of_the_hosts_says_how(release: str, need: str, way: str) -> None:
    found = judged(written(made(release)))
    sql = next(each for each in found.guests if each.name == "sql-01")
    assert (sql.need, sql.way) == (need, way)
    assert {each.release for each in found.hosts} == {release}


@pytest.mark.parametrize(("section", "name"), PROPERTIES, ids="/".join)
def test_that_values_of_the_wrong_kind_stop_nothing(section: str, name: str) -> None:
    bundle = written(made())
    for junk in JUNK:
        found = judged(with_value(bundle, section, name, junk))
        assert found.files


def test_that_missing_sections_are_named() -> None:
    found = judged(without(written(made()), "Get-WinEvent", "Msvm_KvpExchangeComponent"))
    assert [each.what for each in found.unread] == [
        "Msvm_KvpExchangeComponent is missing of node-01, node-02.",
        "Get-WinEvent is missing of node-01, node-02.",
    ]
    assert {each.need for each in found.guests if each.name == "sql-01"} == {"update"}


def test_that_an_import_takes_what_guests_are_and_how_their_services_stand() -> None:
    found = imported(read_bundle(encoded(written(made()), COLLECTOR)))
    guests = {each.label: each.guest for each in found.design.vms}
    sql, lx = guests["sql-01"], guests["lx-01"]
    assert (sql.family, sql.system) == ("windows", "Windows Server 2012 Standard")
    assert sql.integration.state == "update_required"
    assert (sql.integration.negotiated, sql.integration.expected) == ("4.0", "5.0")
    # Hosts report Linux guests too; there it means nothing.
    assert lx.family == "linux"
    updates = guest_updates(found.design)
    assert [each.label for each in updates.updates] == ["sql-01"]
    assert updates.ignored == ("lx-01",)
