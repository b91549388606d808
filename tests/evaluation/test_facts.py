"""What nobody vouches for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.evaluation import evaluate
from hvplanner.evaluation.facts import infirm_facts
from hvplanner.model.catalogue import builtin
from hvplanner.model.design import Cluster
from hvplanner.model.evaluation import FactUsed
from hvplanner.model.releases import releases
from hvplanner.model.sourced import Source
from tests.builders import NIC_10G, NIC_25G, changed, plan_for, tiny_design

if TYPE_CHECKING:
    from hvplanner.model.hardware import NicModel
    from hvplanner.model.releases import Release


def sourced(nic: NicModel, field: str, confidence: str) -> NicModel:
    source = Source.model_validate(
        {"fields": (field,), "source": f"Hearsay on {nic.id}", "confidence": confidence}
    )
    return changed(nic, sources=(source,))


@pytest.mark.parametrize("confidence", ["documented", "measured", "inferred", "assumed"])
def test_of_the_nics_of_the_plan_only_what_is_infirm_is_listed(confidence: str) -> None:
    design = tiny_design(
        nic_models=(sourced(NIC_10G, "vf_max", confidence), sourced(NIC_25G, "cost", "assumed"))
    )
    found = infirm_facts(design, plan_for(design))
    of_nics = [each for each in found if each.subject != "Windows Server 2022"]
    expected = FactUsed.model_validate(
        {
            "subject": "Test 2 × 10 GbE",
            "fields": ("VFs",),
            "source": "Hearsay on nic10",
            "confidence": confidence,
        }
    )
    assert of_nics == ([expected] if confidence in ("inferred", "assumed") else [])


def test_the_release_is_listed_with_or_without_a_plan() -> None:
    design = tiny_design(cluster=Cluster(release="2012"))
    for plan in (None, plan_for(design)):
        facts = evaluate(design, plan).facts
        assert {each.subject for each in facts} == {"Windows Server 2012"}
        (passes,) = [each for each in facts if each.confidence == "inferred"]
        assert passes.fields == ("Most passes over memory",)


def test_what_a_source_names_that_is_no_field_is_shown_as_it_is() -> None:
    design = tiny_design(nic_models=(sourced(NIC_10G, "phase_of_moon", "assumed"),))
    assert infirm_facts(design, plan_for(design))[-1].fields == ("Phase of moon",)


def test_every_infirm_field_of_the_data_has_a_title() -> None:
    rows: tuple[Release | NicModel, ...] = (*releases().values(), *builtin().values())
    for row in rows:
        for source in row.sources:
            for name in source.fields if source.confidence in ("inferred", "assumed") else ():
                assert type(row).model_fields[name].title
