"""What a judgement takes from the data on releases and NICs although nobody vouches for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.model.catalogue import catalogue
from hvplanner.model.evaluation import FactUsed
from hvplanner.model.releases import releases
from hvplanner.model.words import word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hvplanner.model.design import Design
    from hvplanner.model.hardware import NicModel
    from hvplanner.model.plan import Plan
    from hvplanner.model.releases import Release
    from hvplanner.model.sourced import Confidence

INFIRM: tuple[Confidence, ...] = ("inferred", "assumed")


def infirm_facts(design: Design, plan: Plan | None) -> tuple[FactUsed, ...]:
    """Return what is only inferred or assumed of the release, then of the NICs of a plan."""
    models = catalogue(design.nic_models)
    hosts = plan.hosts if plan else ()
    used = dict.fromkeys(model for host in hosts for model in host.cards)
    release: Release | NicModel = releases()[design.cluster.release]
    subjects = (release, *(models[model] for model in used))
    return tuple(fact for subject in subjects for fact in _of(subject))


def _of(subject: Release | NicModel) -> Iterator[FactUsed]:
    known = type(subject).model_fields
    for each in subject.sources:
        if each.confidence in INFIRM:
            titles = ((name, known[name].title if name in known else None) for name in each.fields)
            yield FactUsed(
                subject=subject.label,
                fields=tuple(title or word(name) for name, title in titles),
                source=each.source,
                confidence=each.confidence,
            )
