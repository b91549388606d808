"""Each rule on a sound design and plan, and on the smallest change that breaks it."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest

from hvplanner.model.design import Design
from hvplanner.rules import RULES, check
from hvplanner.rules.cabling import without_slot
from hvplanner.rules.rule import rule

if TYPE_CHECKING:
    from collections.abc import Callable

Tree = dict[str, Any]

SOUND: Tree = {
    "cluster": {"release": "2019"},
    "fabrics": [
        {"id": "a", "ports": [{"speed_mbps": 10000, "count": 8}]},
        {"id": "b", "ports": [{"speed_mbps": 10000, "count": 8}]},
    ],
    "nic_models": [
        {
            "id": "card",
            "ports": 2,
            "speed_mbps": 10000,
            "vf_max": 8,
            "rdma": ["roce"],
            "pcie_lanes": 8,
        },
        {"id": "plain", "ports": 2, "speed_mbps": 1000},
        {"id": "starved", "ports": 2, "speed_mbps": 10000, "pcie_generation": 1, "pcie_lanes": 1},
    ],
    "host_classes": [
        {
            "id": "h",
            "count": 2,
            "memory_mib": 65536,
            "slots": [{"generation": 3, "lanes": 8, "count": 2}],
        }
    ],
    "networks": [
        {"id": "mgmt", "role": "management", "vlan": 1, "subnet": "10.0.1.0/24"},
        {
            "id": "csv",
            "role": "cluster",
            "vlan": 2,
            "live_migration": True,
            "subnet": "10.0.2.0/24",
        },
        {
            "id": "lm",
            "role": "live_migration",
            "vlan": 3,
            "live_migration": True,
            "subnet": "10.0.3.0/24",
        },
        {"id": "vms", "role": "vm", "vlan": 4},
    ],
    "vm_groups": [
        {
            "id": "g",
            "count": 4,
            "memory_mib": 2048,
            "vnics": [{"id": "lan", "network": "vms", "sriov": "wanted"}],
        }
    ],
    "plan": {
        "hosts": [
            {
                "host_class": "h",
                "nics": [{"model": "card", "count": 2}],
                "teams": [
                    {
                        "id": "t",
                        "kind": "set",
                        "ports": [
                            {"card": 1, "port": 1, "fabric": "a"},
                            {"card": 2, "port": 1, "fabric": "b"},
                        ],
                    },
                    {
                        "id": "s",
                        "kind": "lbfo",
                        "ports": [
                            {"card": 1, "port": 2, "fabric": "b"},
                            {"card": 2, "port": 2, "fabric": "a"},
                        ],
                    },
                ],
                "switches": [
                    {"id": "sw", "team": "t", "sriov": True, "bandwidth_mode": "none"},
                ],
                "placements": [
                    {"network": "mgmt", "team": "s", "share_percent": 10},
                    {"network": "csv", "team": "s", "share_percent": 20},
                    {"network": "lm", "team": "s", "share_percent": 70},
                    {"network": "vms", "team": "t"},
                ],
            }
        ],
        "migration": {"networks": ["lm", "csv"], "transport": "compression", "simultaneous": 2},
    },
}


def judged(tree: Tree) -> set[str]:
    """Return the ids of the rules that a design with its plan breaks."""
    design = Design.model_validate_json(json.dumps({"format": 1, **tree}))
    return {finding.rule for finding in check(design, design.plan)}


def host(tree: Tree) -> Tree:
    """Return the planned host class."""
    found: Tree = tree["plan"]["hosts"][0]
    return found


def put(*path: str | int, to: Any) -> Callable[[Tree], None]:
    """Return a change that sets the value at a path."""

    def change(tree: Tree) -> None:
        place: Any = tree
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = to

    return change


def both(*changes: Callable[[Tree], None]) -> Callable[[Tree], None]:
    """Return a change that makes several."""

    def change(tree: Tree) -> None:
        for each in changes:
            each(tree)

    return change


def fix(*, times: int = 1, **choices: str) -> Callable[[Tree], None]:
    """Return a change that fixes the planned host class, and other choices."""

    def change(tree: Tree) -> None:
        tree["choices"] = {"hosts": [host(tree)] * times, **choices}

    return change


def speak_otherwise(tree: Tree) -> None:
    """Plan hosts of a second class with another RDMA protocol on a network that needs it."""
    other = deepcopy(host(tree))
    other |= {"host_class": "i", "nics": [{"model": "other", "count": 2}]}
    tree["plan"]["hosts"].append(other)
    tree["host_classes"].append({**tree["host_classes"][0], "id": "i"})
    tree["nic_models"].append({**tree["nic_models"][0], "id": "other", "rdma": ["iwarp"]})
    tree["networks"][3]["rdma"] = True


HOST = ("plan", "hosts", 0)
GROUP = ("vm_groups", 0)
RELEASE = ("cluster", "release")

SET_TEAM: Tree = SOUND["plan"]["hosts"][0]["teams"][0]


def found(field: str, *values: object) -> Callable[[Tree], None]:
    """Return a change: hosts of which an import found these values."""
    hosts = [{"id": f"n{at}", "host_class": "h", field: each} for at, each in enumerate(values)]
    return put("hosts", to=hosts)


BROKEN: dict[str, Callable[[Tree], None]] = {
    "found.simultaneous": found("simultaneous", 2, 2, 4),
    "found.transport": found("transport", "smb", "smb", "tcp_ip"),
    "found.migration_networks": found("migration_networks", ["lm", "csv"], ["csv"]),
    "cluster.no_hosts": put("host_classes", 0, "count", to=0),
    "cluster.one_host": put("host_classes", 0, "count", to=1),
    "cluster.no_vms": put(*GROUP, "count", to=0),
    "cluster.nodes_limit": both(
        put("host_classes", 0, "count", to=64),
        put("hosts", to=[{"id": "extra", "host_class": "h"}]),
    ),
    "cluster.upgrade_target": put("upgrade_to", to="2012"),
    "cluster.vms_limit": put(*GROUP, "count", to=8001),
    "host.release_limit": put("host_classes", 0, "memory_mib", to=25 * 1024**2),
    "host.reserved_memory": put("host_classes", 0, "reserved_memory_mib", to=65536),
    "vm.generation_limits": put(*GROUP, "memory_mib", to=13 * 1024**2),
    "vm.generation": put(*RELEASE, to="2012"),
    "vm.processors_limit": put(*GROUP, "processors", to=33),
    "vm.integration_services": both(
        put(*RELEASE, to="2012R2"),
        put(*GROUP, "guest", to={"integration": {"state": "update_required"}}),
    ),
    "vm.integration_updates": put(
        *GROUP, "guest", to={"integration": {"state": "update_required"}}
    ),
    "network.subnet": put("networks", 0, "subnet", to="10.0.1.0/33"),
    "network.overlap": put("networks", 1, "subnet", to="10.0.0.0/16"),
    "network.vlan_shared": put("networks", 3, "vlan", to=1),
    "network.role_missing": put("networks", 0, "role", to="storage"),
    "network.no_live_migration": both(
        put("networks", 1, "live_migration", to=False),
        put("networks", 2, "live_migration", to=False),
    ),
    "network.no_backup": put("networks", 1, "live_migration", to=False),
    "vnic.role": put(*GROUP, "vnics", 0, "network", to="csv"),
    "placement.missing": lambda tree: host(tree)["placements"].pop(0),
    "placement.twice": lambda tree: host(tree)["placements"].append({"network": "lm", "team": "t"}),
    "placement.guest_team_ports": lambda tree: host(tree)["placements"].append(
        {"network": "vms", "team": "s"}
    ),
    "placement.guest_team": lambda tree: host(tree)["placements"].append(
        {"network": "vms", "team": "s"}
    ),
    "placement.guest_team_vnics": both(
        put(*GROUP, "vnics", to=[{"id": f"v{each}", "network": "vms"} for each in range(40)]),
        lambda tree: host(tree)["placements"].append({"network": "vms", "team": "s"}),
    ),
    "placement.dedicated": put("networks", 2, "dedicated", to=True),
    "placement.no_switch": put(*HOST, "placements", 3, "team", to="s"),
    "placement.bare_port": both(
        put(*HOST, "teams", 1, "kind", to="single"),
        lambda tree: host(tree)["teams"][1]["ports"].pop(),
    ),
    "placement.untagged": both(put("networks", 1, "vlan", to=0), put("networks", 2, "vlan", to=0)),
    "placement.shares": put(*HOST, "placements", 0, "share_percent", to=20),
    "placement.shares_not_enforced": both(
        put(*HOST, "switches", 0, "bandwidth_mode", to="none"),
        put(*HOST, "placements", 0, "team", to="t"),
    ),
    "placement.minimum_small": both(
        put(*HOST, "switches", 0, to={"id": "sw", "team": "t", "bandwidth_mode": "absolute"}),
        both(
            put(*HOST, "teams", 0, to={**SET_TEAM, "ports": SET_TEAM["ports"][:1]}),
            put(*HOST, "placements", 3, "share_percent", to=1),
        ),
    ),
    "placement.rdma": put("networks", 2, "rdma", to=True),
    "placement.rdma_alike": speak_otherwise,
    "plan.host_class_missing": put("plan", "hosts", to=[]),
    "choices.cards": both(
        put("choices", to={"cards_max": 1}),
        put("host_classes", 0, "nics", to=[{"model": "card", "count": 2}]),
    ),
    "nic.installed": put("host_classes", 0, "nics", to=[{"model": "plain"}]),
    "nic.slots": put("host_classes", 0, "slots", to=[{"generation": 3, "lanes": 8}]),
    "nic.pcie_bandwidth": put(*HOST, "nics", to=[{"model": "starved", "count": 2}]),
    "port.unknown": put(*HOST, "teams", 0, "ports", 0, "port", to=3),
    "port.twice": put(*HOST, "teams", 0, "ports", 0, "port", to=2),
    "port.no_link": put("fabrics", 0, "ports", 0, "speed_mbps", to=25000),
    "team.single": put(*HOST, "teams", 1, "kind", to="single"),
    "team.set_release": put(*RELEASE, to="2012R2"),
    "team.set_form": put(*HOST, "teams", 0, "mode", to="lacp"),
    "team.algorithm": put(*HOST, "teams", 0, "algorithm", to="ip_addresses"),
    "team.members_limit": both(
        put(*HOST, "nics", to=[{"model": "card", "count": 5}]),
        put(
            *HOST,
            "teams",
            0,
            "ports",
            to=[
                {"card": card, "port": port, "fabric": "a"}
                for card in range(1, 6)
                for port in (1, 2)
            ],
        ),
    ),
    "team.members_alike": put(
        *HOST, "nics", to=[{"model": "card", "count": 1}, {"model": "plain", "count": 1}]
    ),
    "team.switch_dependent": put(*HOST, "teams", 1, "mode", to="lacp"),
    "team.lbfo_under_switch": both(
        put(*RELEASE, to="2025"), put(*HOST, "teams", 0, "kind", to="lbfo")
    ),
    "team.lbfo_discouraged": both(
        put(*RELEASE, to="2022"), put(*HOST, "teams", 0, "kind", to="lbfo")
    ),
    "switch.twice": lambda tree: host(tree)["switches"].append({"id": "sw2", "team": "t"}),
    "team.unused": put(*HOST, "placements", to=[{"network": "vms", "team": "t"}]),
    "sriov.guest_driver": put(*GROUP, "guest", to={"vf_driver": False}),
    "sriov.policies": put(*GROUP, "vnics", 0, "switch_policies", to=True),
    "sriov.host_not_ready": put("host_classes", 0, "sriov_ready", to=False),
    "sriov.lbfo": put(*HOST, "teams", 0, "kind", to="lbfo"),
    "sriov.no_capability": put("nic_models", 0, "vf_max", to=0),
    "sriov.weights": put(*HOST, "switches", 0, "bandwidth_mode", to="weight"),
    "sriov.vfs_without": put(*HOST, "switches", 0, to={"id": "sw", "team": "t", "vfs_per_port": 2}),
    "choices.transport": both(
        put(*RELEASE, to="2012"), put("choices", to={"transport": "compression"})
    ),
    "choices.smb_limit": put("choices", to={"transport": "compression", "smb_limit_mbps": 5000}),
    "choices.order": put("choices", to={"migration_networks": ["vms"]}),
    "choices.hosts": fix(times=2),
    "choices.bandwidth_mode": both(
        put(*HOST, "switches", 0, to={"id": "sw", "team": "t"}), fix(bandwidth_mode="absolute")
    ),
    "choices.simultaneous": put("choices", to={"simultaneous": 4, "simultaneous_max": 3}),
    "migration.transport": put(*RELEASE, to="2012"),
    "plan.placement_surplus": put(
        "plan", "placement", to=[{"vm": "g", "host": "h-01", "count": 1000}]
    ),
    "migration.order_empty": put("plan", "migration", "networks", to=[]),
    "migration.order": put("plan", "migration", "networks", to=["lm", "lm"]),
    "migration.order_of_roles": put("plan", "migration", "networks", to=["csv", "lm"]),
    "migration.smb_limit": put(
        "plan", "migration", to={"networks": ["lm"], "transport": "smb", "smb_limit_mbps": 6000}
    ),
    "migration.smb_needs_rdma": both(
        put("plan", "migration", "transport", to="smb"), put("nic_models", 0, "rdma", to=[])
    ),
    "migration.limit_default": put("plan", "migration", "simultaneous", to=4),
    "migration.same_port": lambda tree: host(tree)["teams"][1]["ports"].pop(),
    "migration.rdma_unused": put(*HOST, "placements", 2, "team", to="t"),
}

BEYOND_THE_FILE = {"migration.limit"}
"""Rules whose limit today equals what a file may say; they speak when a release allows less."""


def test_a_sound_design_and_plan_break_no_rule() -> None:
    """The design that every case starts from has nothing wrong."""
    assert judged(SOUND) == set()


@pytest.mark.parametrize("rule_id", BROKEN)
def test_the_smallest_breach_is_found(rule_id: str) -> None:
    """Each rule speaks when, and only because, the sound design is changed."""
    tree = deepcopy(SOUND)
    BROKEN[rule_id](tree)
    assert rule_id in judged(tree)


def test_every_rule_has_a_case() -> None:
    """No rule goes untested."""
    assert set(RULES) == set(BROKEN) | BEYOND_THE_FILE


def test_an_empty_design_without_plan_is_judged() -> None:
    """The rules cope with nothing at all."""
    assert judged({}) == {"cluster.no_hosts", "cluster.no_vms", "network.no_live_migration"}


def test_findings_lead_to_the_place_and_say_what_to_do() -> None:
    """A finding carries place, names and remedy."""
    tree = deepcopy(SOUND)
    BROKEN["sriov.lbfo"](tree)
    design = Design.model_validate_json(json.dumps({"format": 1, **tree}))
    finding = next(each for each in check(design, design.plan) if each.rule == "sriov.lbfo")
    assert finding.place == ("plan", "hosts", "h", "switches", "sw")
    assert "LBFO team t" in finding.title
    assert finding.why
    assert "Switch Embedded Teaming" in finding.remedy


def test_an_lbfo_team_may_mix_models_of_one_speed_but_not_speeds() -> None:
    """A team over an on-board port and a card's survives either; its links have to be alike."""
    tree = deepcopy(SOUND)
    tree["nic_models"].append({"id": "other", "ports": 2, "speed_mbps": 10000})
    host(tree)["nics"] = [{"model": each, "count": 1} for each in ("card", "other")]
    host(tree)["teams"][0] = {**host(tree)["teams"][0], "kind": "lbfo"}
    assert "team.members_alike" not in judged(tree)
    tree["fabrics"][1]["ports"].insert(0, {"speed_mbps": 1000, "count": 8})
    assert "team.members_alike" not in judged(tree)
    tree["fabrics"][1]["ports"].pop()
    assert "team.members_alike" in judged(tree)


def test_linux_guests_never_need_integration_services_from_the_host() -> None:
    """Version mismatches of Linux guests are to be ignored."""
    tree = deepcopy(SOUND)
    state = {"state": "update_required"}
    tree["vm_groups"][0]["guest"] = {"family": "linux", "integration": state}
    for release in ("2012R2", "2019"):
        tree["cluster"]["release"] = release
        assert not {"vm.integration_services", "vm.integration_updates"} & {*judged(tree)}


@pytest.mark.parametrize(
    ("release", "system", "remedy"),
    [
        ("2012", "Windows Server 2016", "setup disk"),
        ("2012R2", "Windows Server 2012 R2", "setup disk"),
        ("2012R2", "Windows 8.1", "setup disk"),
        ("2012R2", "", "setup disk"),
        ("2012R2", "Microsoft Windows Server 2019 Standard", "guest's updates"),
        ("2012R2", "Windows 11 Pro", "guest's updates"),
        ("2022", "Windows Server 2012 R2", "guest's updates"),
    ],
)
def test_guests_are_updated_the_way_that_host_and_system_have(
    release: str, system: str, remedy: str
) -> None:
    """The host's disk up to 2012 R2, for all but guests that update themselves."""
    tree = deepcopy(SOUND)
    tree["cluster"]["release"] = release
    state = {"state": "update_required"}
    tree["vm_groups"][0]["guest"] = {"system": system, "integration": state}
    design = Design.model_validate_json(json.dumps(tree))
    (found,) = [each for each in check(design, None) if each.rule.startswith("vm.integration_")]
    assert remedy in found.remedy


def test_a_class_without_hosts_has_no_processors_for_a_vm() -> None:
    tree = deepcopy(SOUND)
    largest = {**tree["host_classes"][0], "id": "none", "count": 0, "logical_processors": 512}
    tree["host_classes"].append(largest)
    tree["vm_groups"][0]["processors"] = 33
    assert "vm.processors_limit" in judged(tree)


def test_cards_take_the_narrowest_slot_that_fits() -> None:
    """A wide card finds its slot although a narrow one is looked at too."""
    design = Design.model_validate_json(
        json.dumps(
            {
                "format": 1,
                "nic_models": [
                    {"id": "wide", "ports": 2, "speed_mbps": 100000, "pcie_lanes": 16},
                    {"id": "narrow", "ports": 2, "speed_mbps": 10000, "pcie_lanes": 8},
                ],
                "host_classes": [
                    {
                        "id": "h",
                        "count": 1,
                        "memory_mib": 1024,
                        "slots": [{"generation": 4, "lanes": 16}, {"generation": 4, "lanes": 8}],
                    }
                ],
            }
        )
    )
    wide, narrow = design.nic_models
    slots = design.host_classes[0].slots
    assert without_slot([narrow, wide], slots) is None
    assert without_slot([narrow, wide, narrow], slots) is narrow


def test_two_rules_cannot_share_an_id() -> None:
    """A second rule of the same id is a mistake of the programmer and said so."""
    with pytest.raises(ValueError, match=r"cluster\.no_hosts"):
        rule("cluster.no_hosts", "error", "")(lambda subject: iter(()))


def test_vms_are_checked_again_where_what_they_are_checked_against_changed() -> None:
    design = Design.model_validate_json(json.dumps({"format": 1, **SOUND}))
    assert "vnic.role" not in {each.rule for each in check(design, design.plan)}
    roles = [
        each.model_copy(update={"role": "management"}) if each.id == "vms" else each
        for each in design.networks
    ]
    other = design.model_copy(update={"networks": tuple(roles)})
    assert "vnic.role" in {each.rule for each in check(other, other.plan)}
