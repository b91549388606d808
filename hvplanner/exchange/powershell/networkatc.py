"""The plan as intents of Network ATC, which then keeps hosts like them by itself.

It corrects what is set by hand within minutes: so a script has either intents or steps.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.exchange.powershell.literals import literal
from hvplanner.exchange.powershell.names import adapter_name
from hvplanner.exchange.powershell.words import ALGORITHMS, TRANSPORTS, NotPlanned

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.plan import HostPlan, Team

RELEASES = ("2022", "2025")
MOST_MIGRATIONS = 10
"""Of MaximumVirtualMachineMigrations (Microsoft, Network ATC)."""

_HEAD = """\
#Requires -Version 5.1
<#
Has Network ATC keep the cluster as planned. Run it on a node, as an administrator, first with
-WhatIf. Adapters have the same names on all nodes: NIC1 Port2 is port 2 of card 1.
#>
[CmdletBinding(SupportsShouldProcess = $true, ConfirmImpact = 'High')]
param()
$ErrorActionPreference = 'Stop'
if (-not (Get-Command -Name 'Add-NetIntent' -ErrorAction SilentlyContinue)) {
    throw 'The feature NetworkATC is not installed.'
}
"""


def atc_script(design: Design) -> str:
    """Return the script. Raises NotPlanned where intents cannot say what is planned."""
    if design.cluster.release not in RELEASES:
        raise NotPlanned("Network ATC exists from 2022 on; write the script without it.")
    plan = design.plan
    if plan is None or not plan.hosts:
        raise NotPlanned("The file has no plan to carry out. Solve it first.")
    first, *others = plan.hosts
    if any((each.teams, each.switches) != (first.teams, first.switches) for each in others):
        raise NotPlanned("Network ATC wants hosts that are alike; the plan has several kinds.")
    if any(team.kind == "lbfo" for team in first.teams):
        raise NotPlanned("Network ATC makes no LBFO teams, and the plan has some.")
    cluster = literal(design.cluster.name)
    lines = [
        _HEAD,
        f"$Cluster = {cluster}",
        "if ((Get-Cluster).Name -ne $Cluster) {",
        "    throw 'This is another cluster than the plan is for.'",
        "}",
    ]
    for team in first.teams:
        lines += _intent(design, first, team)
    migration = plan.migration
    option = literal(TRANSPORTS[migration.transport])
    count = min(MOST_MIGRATIONS, migration.simultaneous)
    lines += [
        "$Overrides = New-NetIntentGlobalClusterOverrides",
        f"$Overrides.MaximumVirtualMachineMigrations = {count}",
        f"$Overrides.VirtualMachineMigrationPerformanceOption = {option}",
        "if ($PSCmdlet.ShouldProcess($Cluster, 'Set how the cluster migrates')) {",
        "    Set-NetIntent -GlobalClusterOverrides $Overrides",
        "}",
        "",
    ]
    return "\n".join(lines)


def _intent(design: Design, host_plan: HostPlan, team: Team) -> Iterator[str]:
    networks = {each.id: each for each in design.networks}
    here = [
        networks[each.network]
        for each in host_plan.placements
        if each.team == team.id and each.network in networks
    ]
    switch = next((each for each in host_plan.switches if each.team == team.id), None)
    roles = {each.role for each in here}
    kinds = ["-Compute"] if switch else []
    kinds += ["-Management"] if "management" in roles else []
    storage = [each for each in here if each.role in ("cluster", "live_migration", "storage")]
    if storage:
        kinds.append("-Storage")
        vlans = [each.vlan for each in storage if each.vlan][: len(team.ports)]
        kinds += [f"-StorageVlans {', '.join(map(str, vlans))}"] if vlans else []
    if not kinds:
        return
    names = literal(tuple(adapter_name(port) for port in team.ports))
    more = ""
    if switch:
        yield "$Switch = New-NetIntentSwitchConfigurationOverrides"
        yield f"$Switch.EnableIov = {literal(switch.sriov)}"
        yield f"$Switch.LoadBalancingAlgorithm = {literal(ALGORITHMS[team.algorithm])}"
        more = " -SwitchPropertyOverrides $Switch"
    name = literal(team.id)
    yield f"if (-not (Get-NetIntent -Name {name} -ErrorAction SilentlyContinue)) {{"
    yield f"    if ($PSCmdlet.ShouldProcess({name}, 'Add an intent')) {{"
    yield f"        Add-NetIntent -Name {name} {' '.join(kinds)} -AdapterName {names}{more}"
    yield "    }"
    yield "}"
