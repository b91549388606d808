"""The collector carried out on made-up clusters, by what tests know of PowerShell."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from hvplanner import paths
from tests.exchange.bundles import ofcluster, ofguests, ofhost
from tests.exchange.bundles.cmdlets import COLLECTOR
from tests.exchange.powershell.hostcmdlets import general
from tests.exchange.powershell.reading import tree
from tests.exchange.powershell.shell import NOTHING, Block, Call, Shell, Table, Thing, items

if TYPE_CHECKING:
    from tests.exchange.bundles.state import Host, State

SCRIPT = paths.resources() / "collector" / "Collect-HvInventory.ps1"
NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
_PARAMETERS = "Get-ClusterResourceType Virtual Machine"


@dataclass
class Collected:
    """What came of it."""

    files: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    said: list[Any] = field(default_factory=list)


def collect(*states: State, deaf: tuple[str, ...] = (), failing: tuple[str, ...] = ()) -> Collected:
    """Run the collector for clusters; hosts can be deaf, and cmdlets can fail."""
    found = Collected()
    shell = Shell({}, _methods(found))
    hosts = {host.name: (state, host) for state in states for host in state.hosts}
    targets = {state.name or state.hosts[0].name: (state, state.hosts[0]) for state in states}

    def ask(_: Shell, call: Call) -> list[Any]:
        block, out = call.get("ScriptBlock"), []
        for name in items(call.get("ComputerName")):
            if name in deaf:
                out.append(_error("It cannot be reached.", "OpenError", name))
                continue
            state, host = targets.get(name) or hosts[name]
            there = Shell(_of_host(state, host, failing), _methods(found))
            there.scopes[0]["env:COMPUTERNAME"] = host.name
            out += there.invoke(block)
        return out

    def warn(_: Shell, call: Call) -> list[Any]:
        found.warnings.append(str(call.get("Message", 0)))
        return []

    local = {**_plain(), "Invoke-Command": ask, "Write-Warning": warn}
    shell.cmdlets = {name.casefold(): each for name, each in local.items()}
    path = Thing(SessionState=Thing(Path=Thing()))
    names = list(targets)
    root = tree(SCRIPT.read_text("ascii"))
    found.said = shell.run(root, ComputerName=names, Path="out.json", ExecutionContext=path)
    return found


def _plain() -> dict[str, Any]:
    def as_json(_: Shell, call: Call) -> list[Any]:
        return [json.dumps(_bare(call.get("InputObject")), ensure_ascii=False)]

    return {
        **general(),
        "ConvertTo-Json": as_json,
        "Test-Path": lambda shell, call: [False],
    }


def _of_host(state: State, host: Host, failing: tuple[str, ...]) -> dict[str, Any]:
    """Return the cmdlets of a host; each says what its section would hold."""
    sections = {
        **(ofcluster.sections(state, COLLECTOR) if state.name else {}),
        **ofhost.sections(host, state.release, COLLECTOR),
        **ofguests.sections(host, state.release, COLLECTOR),
    }
    cim = {name: each for name, each in sections.items() if not name.startswith("Get-")}
    own = sections.pop("Get-VMNetworkAdapter ManagementOS", [])
    pairs = sections.pop(_PARAMETERS, {})
    sections["Get-VMNetworkAdapterVlan ManagementOS"] = [
        each for each in sections.get("Get-VMNetworkAdapterVlan", []) if each["IsManagementOs"]
    ]
    sections["Get-VMNetworkAdapterVlan"] = [
        each for each in sections.get("Get-VMNetworkAdapterVlan", []) if not each["IsManagementOs"]
    ]
    made = _plain()

    def says(name: str) -> Any:
        def run(_: Shell, call: Call) -> list[Any]:
            if name in failing:
                return [_error(f"{name} failed.", "NotSpecified", "")]
            hosts_own = (
                own if name == "Get-VMNetworkAdapter" else sections.get(f"{name} ManagementOS")
            )
            records = hosts_own if call.get("ManagementOS") else sections[name]
            return [_thing(each) for each in (records if isinstance(records, list) else [records])]

        return run

    for name in sections:
        if name.startswith("Get-") and " " not in name:
            made[name] = says(name)
    made["Get-ClusterResourceType"] = lambda shell, call: [Thing(Name="Virtual Machine")]
    made["Get-ClusterParameter"] = lambda shell, call: [
        Thing(Name=name, Value=value) for name, value in pairs.items()
    ]
    made["Get-CimInstance"] = lambda shell, call: [
        _thing(each) for each in items(cim.get(str(call.get("ClassName")), []))
    ]
    made["Get-Command"] = lambda shell, call: [
        Thing(Name=each) for each in made if each == call.get("Name", 0)
    ]
    return made


def _thing(value: Any) -> Any:
    """Return an object as cmdlets give it: what a record belongs to is an object of its own."""
    if isinstance(value, list):
        return [_thing(each) for each in value]
    if not isinstance(value, dict):
        return value
    properties = {name: _thing(each) for name, each in value.items()}
    if "ParentAdapter" in value:
        inner = ("VMName", "VMId", "IsManagementOs")
        parent = {"Name": value["ParentAdapter"], **{each: value.get(each) for each in inner}}
        rest = {name: each for name, each in properties.items() if name not in inner}
        properties = {**rest, "ParentAdapter": _thing(parent)}
    if "TimeCreated" in value:
        properties["TimeCreated"] = datetime.fromisoformat(value["TimeCreated"])
    names = [Thing(Name=name) for name in properties]
    return Thing(**properties, PSObject=Thing(Properties=names))


def _error(message: str, category: str, target: str) -> Thing:
    return Thing(message, CategoryInfo=Thing(Category=category), TargetObject=target)


def _bare(value: Any) -> Any:
    if isinstance(value, Table):
        return {name: _bare(each) for name, each in value.items()}
    return [_bare(each) for each in value] if isinstance(value, (list, tuple)) else value


def _methods(found: Collected) -> dict[str, Any]:
    files = found.files

    def write(path: str, content: str, _: Any) -> Any:
        files[path] = content
        return NOTHING

    def move(fresh: str, target: str) -> Any:
        files[target] = files.pop(fresh)
        return NOTHING

    return {
        "scriptblock::Create": lambda source: Block(tree(source)),
        "guid::NewGuid": lambda: uuid.UUID(int=7),
        "datetime::UtcNow": NOW,
        "System.IO.File::WriteAllText": write,
        "System.IO.File::Move": move,
        "GetUnresolvedProviderPathFromPSPath": lambda _, path: str(PurePath(path)),
        "GetType": lambda value: Thing(IsPrimitive=isinstance(value, (int, float))),
        "ToUniversalTime": lambda value: value.astimezone(UTC),
        "ToString": lambda value, form: value.isoformat() if form == "o" else str(value),
        "TrimEnd": lambda value, characters: value.rstrip(characters),
    }
