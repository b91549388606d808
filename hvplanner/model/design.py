"""The design: the whole of what a user declares, with the plan that was accepted for it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeVar

from pydantic import Field

from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.base import Id, Keyed, Notes, Record, Text
from hvplanner.model.hardware import Fabric, Host, HostClass, NicModel
from hvplanner.model.memo import EachMemo
from hvplanner.model.migrations import FORMAT
from hvplanner.model.network import Network
from hvplanner.model.plan import MigrationSettings, Plan
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.workload import Integration, Vm, VmGroup

if TYPE_CHECKING:
    from collections.abc import Mapping

SCHEMA = "../resources/design.schema.json"

_NOT_PLANNED = (
    *("schema_address", "format", "name", "description", "customer", "author", "currency"),
    "upgrade_to",
    *("plan", "variants"),
)
_FOUND: Mapping[str, set[str]] = {
    "host_classes": {"sriov_reasons"},
    "hosts": {"adapters", "simultaneous", "transport", "migration_networks"},
    "networks": {"guid", "host_vnics"},
    "vm_groups": {"dynamic_memory", "configuration_version"},
    "vms": {"guid", "dynamic_memory", "configuration_version"},
}
"""What imports found of rows, and no plan depends on."""

Spec = TypeVar("Spec", Vm, VmGroup)

LowPriority = Literal["as_release", "live"]
ReleaseId = Literal["2012", "2012R2", "2016", "2019", "2022", "2025"]


class Cluster(Record):
    """Facts of the cluster as a whole."""

    name: Annotated[
        str,
        Field(
            max_length=200,
            title="Cluster name",
            description="As the failover cluster is called; it stands on the report and changes"
            " nothing else.",
        ),
    ] = ""
    release: Annotated[
        ReleaseId,
        Field(
            title="Windows Server release",
            description="Of all hosts. It sets what teams, transports and VMs there can be, and"
            " how many.",
        ),
    ] = "2025"
    hosts_limit: Annotated[
        bool,
        Field(
            title="Limit set per host",
            description="On 2022 without the update of September 2022 the simultaneous limit is"
            " set on every host; with it, and from 2025 on, on the cluster. Before 2022 it is"
            " always set per host.",
        ),
    ] = False
    low_priority: Annotated[
        LowPriority,
        Field(
            title="Low-priority VMs in a drain",
            description="By default a drain saves them and moves their state: quick migration, in"
            " which they are down. Live: MoveTypeThreshold of the resource type Virtual Machine is"
            " lowered, so that they migrate as all others do.",
        ),
    ] = "as_release"


Fabrics = Annotated[
    tuple[Fabric, ...],
    Field(
        title="Fabrics",
        description="Switches: what fails together, with the ports that are free and what"
        " they cost.",
    ),
]
HostClasses = Annotated[
    tuple[HostClass, ...],
    Field(
        title="Host classes",
        description="Identical hosts: their number, memory, slots and the network cards they have.",
    ),
]
Networks = Annotated[
    tuple[Network, ...],
    Field(
        title="Networks",
        description="One subnet and purpose each: what they must carry, and whether VMs"
        " migrate over them.",
    ),
]
VmGroups = Annotated[
    tuple[VmGroup, ...],
    Field(
        title="VM groups", description="Identical VMs in numbers, and what they ask of the network."
    ),
]


class Variant(Keyed):
    """A named alternative: it replaces whole sections of the design and keeps the others."""

    notes: Notes = ""
    cluster: Annotated[
        Cluster | None,
        Field(
            title="Cluster", description="In place of the design's; left out, the design's holds."
        ),
    ] = None
    fabrics: Fabrics | None = None
    host_classes: HostClasses | None = None
    networks: Networks | None = None
    vm_groups: VmGroups | None = None
    targets: Annotated[
        Targets | None,
        Field(
            title="Targets", description="In place of the design's; left out, the design's hold."
        ),
    ] = None
    choices: Annotated[
        Choices | None,
        Field(
            title="Choices", description="In place of the design's; left out, the design's hold."
        ),
    ] = None
    plan: Annotated[
        Plan | None, Field(title="Plan", description="What was decided for this variant.")
    ] = None


class Design(Record):
    """The root of a design file."""

    schema_address: Annotated[
        str,
        Field(
            alias="$schema",
            max_length=500,
            title="Schema",
            description="Where the schema of the file is; editors check and complete by it.",
        ),
    ] = SCHEMA
    format: Annotated[
        int, Field(ge=1, title="Format", description="Version of the file format.")
    ] = FORMAT
    name: Annotated[
        str,
        Field(
            max_length=200,
            title="Design",
            description="What the design is called, in lists, on the report and in the window's"
            " title.",
        ),
    ] = "Untitled"
    description: Annotated[
        Text,
        Field(
            title="Description",
            description="What the cluster is for, in your words; it opens the report.",
        ),
    ] = ""
    customer: Annotated[
        str,
        Field(
            max_length=200,
            title="Customer",
            description="For whom the cluster is planned; it stands on the report.",
        ),
    ] = ""
    author: Annotated[
        str,
        Field(
            max_length=200, title="Author", description="Who planned it; it stands on the report."
        ),
    ] = ""
    currency: Annotated[
        str,
        Field(
            max_length=8,
            title="Currency",
            description="The unit of all money, as EUR or USD. Nothing is converted.",
        ),
    ] = "EUR"
    cluster: Annotated[
        Cluster, Field(title="Cluster", description="Facts of the cluster as a whole.")
    ] = Cluster()
    upgrade_to: Annotated[
        ReleaseId | None,
        Field(
            title="Upgrade to",
            description="A later release of Windows Server: the report then has the upgrade as a"
            " timed plan, node by node. The plan itself is made for the cluster's own release.",
        ),
    ] = None
    fabrics: Fabrics = ()
    nic_models: Annotated[
        tuple[NicModel, ...],
        Field(
            title="NIC models",
            description="Added to the built-in catalogue; the same id replaces its entry.",
        ),
    ] = ()
    host_classes: HostClasses = ()
    hosts: Annotated[
        tuple[Host, ...],
        Field(
            title="Named hosts",
            description="Hosts with a name of their own; they come on top of the unnamed ones of"
            " their class.",
        ),
    ] = ()
    networks: Networks = ()
    vm_groups: VmGroups = ()
    vms: Annotated[
        tuple[Vm, ...],
        Field(
            title="Named VMs",
            description="VMs that differ from their like, or whose host is given; they come on"
            " top of the groups.",
        ),
    ] = ()
    targets: Annotated[
        Targets,
        Field(
            title="Targets",
            description="What the plan must keep: times, failures survived, and money.",
        ),
    ] = Targets()
    choices: Annotated[
        Choices,
        Field(title="Choices", description="What the solver may use, and what is fixed by you."),
    ] = Choices()
    assumptions: Annotated[
        tuple[AssumptionOverride, ...],
        Field(
            title="Assumptions",
            description="Assumptions set for this design; the others hold as built in.",
        ),
    ] = ()
    variants: Annotated[
        tuple[Variant, ...],
        Field(
            title="Variants",
            description="Alternatives to the design under names, each with a plan of its own.",
        ),
    ] = ()
    plan: Annotated[
        Plan | None,
        Field(title="Plan", description="What the solver or a person decided for this design."),
    ] = None

    @property
    def fixed_plan(self) -> Plan:
        """Return what is fixed as a plan: host classes, and the networks every order will have."""
        order = self.choices.migration_networks
        if order is None:
            order = tuple(each.id for each in self.networks if each.live_migration)
        return Plan(hosts=self.choices.hosts, migration=MigrationSettings(networks=order))

    def with_variant(self, variant_id: Id) -> Design:
        """Return the design as the variant has it, without variants. Raises KeyError."""
        variant = next((each for each in self.variants if each.id == variant_id), None)
        if variant is None:
            raise KeyError(variant_id)
        sections = {
            name: value
            for name in type(variant).model_fields
            if name in type(self).model_fields
            and name != "name"
            and (value := getattr(variant, name)) is not None
        }
        # A plan belongs to one design: a variant without a plan of its own has none.
        sections["plan"] = variant.plan
        return self.model_copy(update={**sections, "variants": ()})

    def json_by_rows(self, *, by_alias: bool = True, only_planned: bool = False) -> str:
        """Return what `model_dump_json` does, with turns of other threads in between.

        It makes them wait until all is done, the window's too, which takes long for thousands.
        `only_planned` leaves out all that no plan depends on.
        """
        alone = self.model_copy(update={"vms": ()})
        exclude: dict[str, Any] = dict.fromkeys(_NOT_PLANNED, True) if only_planned else {}
        found = _FOUND if only_planned else {}
        exclude |= {name: {"__all__": fields} for name, fields in found.items()}
        if only_planned:
            groups = tuple(_unobserved(each) for each in self.vm_groups)
            alone = alone.model_copy(update={"vm_groups": groups})
        without = alone.model_dump_json(by_alias=by_alias, exclude=exclude)
        rows = ",".join((_planned_rows if only_planned else _rows).of(self.vms))
        # Only what is no text can have quotation marks that are not escaped.
        return without.replace('"vms":[]', f'"vms":[{rows}]', 1)

    def fingerprint(self) -> str:
        """Return a digest of all that a plan depends on: neither plan, variants nor prose."""
        content = self.json_by_rows(by_alias=False, only_planned=True)
        return hashlib.sha256(content.encode()).hexdigest()[:32]


def _unobserved(spec: Spec) -> Spec:
    """Return VMs as if nothing were known of their integration services: logs tell it.

    The field stays, so that what was planned before anything was known is no staler than it was.
    """
    if spec.guest.integration == Integration():
        return spec
    guest = spec.guest.model_copy(update={"integration": Integration()})
    return spec.model_copy(update={"guest": guest})


def _planned_json(vm: Vm) -> str:
    return _unobserved(vm).model_dump_json(exclude=_FOUND.get("vms"))


_rows: EachMemo[Vm, str] = EachMemo(Vm.model_dump_json)
_planned_rows = EachMemo(_planned_json)
"""Every VM as text, once for as long as it is the same object."""
