"""The design: the whole of what a user declares, with the plan that was accepted for it."""

from __future__ import annotations

import hashlib
from typing import Annotated, Literal

from pydantic import Field

from hvplanner.model.assumptions import AssumptionOverride
from hvplanner.model.base import Id, Keyed, Record, Text
from hvplanner.model.hardware import Fabric, Host, HostClass, NicModel
from hvplanner.model.network import Network
from hvplanner.model.plan import Plan
from hvplanner.model.targets import Choices, Targets
from hvplanner.model.workload import Vm, VmGroup

FORMAT = 1
"""Version of the design file; grows with each step in `migrations`."""

SCHEMA = "../resources/design.schema.json"

_NOT_PLANNED = {
    *("schema_address", "format", "name", "description", "customer", "author", "currency"),
    *("plan", "variants"),
}

ReleaseId = Literal["2012", "2012R2", "2016", "2019", "2022", "2025"]


class Cluster(Record):
    """Facts of the cluster as a whole."""

    name: Annotated[str, Field(max_length=200, title="Cluster name")] = ""
    release: Annotated[ReleaseId, Field(title="Windows Server release")] = "2025"
    hosts_limit: Annotated[
        bool,
        Field(
            title="Limit set per host",
            description="On 2022 without the update of September 2022 the simultaneous limit is"
            " set on every host; with it, and from 2025 on, on the cluster. Before 2022 it is"
            " always set per host.",
        ),
    ] = False


class Variant(Keyed):
    """A named alternative: it replaces whole sections of the design and keeps the others."""

    notes: Text = ""
    cluster: Cluster | None = None
    fabrics: tuple[Fabric, ...] | None = None
    host_classes: tuple[HostClass, ...] | None = None
    networks: tuple[Network, ...] | None = None
    vm_groups: tuple[VmGroup, ...] | None = None
    targets: Targets | None = None
    choices: Choices | None = None
    plan: Plan | None = None


class Design(Record):
    """The root of a design file."""

    schema_address: Annotated[str, Field(alias="$schema", max_length=500)] = SCHEMA
    format: Annotated[int, Field(ge=1, description="Version of the file format.")] = FORMAT
    name: Annotated[str, Field(max_length=200, title="Design")] = "Untitled"
    description: Annotated[Text, Field(title="Description")] = ""
    customer: Annotated[str, Field(max_length=200, title="Customer")] = ""
    author: Annotated[str, Field(max_length=200, title="Author")] = ""
    currency: Annotated[str, Field(max_length=8, title="Currency")] = "EUR"
    cluster: Cluster = Cluster()
    fabrics: tuple[Fabric, ...] = ()
    nic_models: Annotated[
        tuple[NicModel, ...],
        Field(description="Added to the built-in catalogue; the same id replaces its entry."),
    ] = ()
    host_classes: tuple[HostClass, ...] = ()
    hosts: tuple[Host, ...] = ()
    networks: tuple[Network, ...] = ()
    vm_groups: tuple[VmGroup, ...] = ()
    vms: tuple[Vm, ...] = ()
    targets: Targets = Targets()
    choices: Choices = Choices()
    assumptions: Annotated[
        tuple[AssumptionOverride, ...],
        Field(description="Assumptions set for this design; the others hold as built in."),
    ] = ()
    variants: tuple[Variant, ...] = ()
    plan: Plan | None = None

    def with_variant(self, variant_id: Id) -> Design:
        """Return the design as the variant has it, without variants. Raises KeyError."""
        variant = next((each for each in self.variants if each.id == variant_id), None)
        if variant is None:
            raise KeyError(variant_id)
        sections = {
            name: value
            for name in type(variant).model_fields
            if name in type(self).model_fields
            and name not in ("name",)
            and (value := getattr(variant, name)) is not None
        }
        # A plan belongs to one design: a variant without a plan of its own has none.
        sections["plan"] = variant.plan
        return self.model_copy(update={**sections, "variants": ()})

    def fingerprint(self) -> str:
        """Return a digest of all that a plan depends on: neither plan, variants nor prose."""
        content = self.model_dump_json(exclude=_NOT_PLANNED)
        return hashlib.sha256(content.encode()).hexdigest()[:32]
