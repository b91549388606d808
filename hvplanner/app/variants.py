"""Edits of a design's variants: to keep, take up, store, rename, copy and drop alternatives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.app import changes, edits
from hvplanner.language import tr
from hvplanner.model.design import Design, Variant

if TYPE_CHECKING:
    from hvplanner.model.base import Id

SECTIONS = tuple(
    name for name in Variant.model_fields if name in Design.model_fields and name != "name"
)
"""What a variant can have of its own."""
_LONGEST = 150


def like(design: Design) -> Variant | None:
    """Return the variant that the design is the same as, if there is one."""
    return next((each for each in design.variants if _is_same(design, each)), None)


def take_up(design: Design, variant_id: Id) -> Design:
    """Make the design what a variant is, to go on with it there.

    What the design was is kept as a variant, unless one is the same.
    """
    variant: Variant = changes.at(design, ("variants", variant_id))
    if like(design) is None:
        design = edits.keep_variant(design, tr("Before {label}", label=variant.label[:_LONGEST]))
    return use(design, variant_id)


def use(design: Design, variant_id: Id) -> Design:
    """Replace what the variant has by the variant's; all variants stay what they are."""
    return edits.use_variant(_settled(design, variant_id), variant_id)


def store(design: Design, variant_id: Id) -> Design:
    """Make a variant what the design is; its name and notes stay."""
    variant: Variant = changes.at(design, ("variants", variant_id))
    if _is_same(design, variant):
        return design
    return _replaced(design, variant, **{name: getattr(design, name) for name in SECTIONS})


def rename(design: Design, variant_id: Id, name: str) -> Design:
    """Call a variant something else."""
    return edits.set_field(design, ("variants", variant_id, "name"), name.strip())


def duplicate(design: Design, variant_id: Id) -> Design:
    """Add a copy of a variant behind it, called so."""
    variant: Variant = changes.at(design, ("variants", variant_id))
    copied = edits.duplicate_rows(design, "variants", [variant_id])
    known = {each.id for each in design.variants}
    added = next(each for each in copied.variants if each.id not in known)
    return rename(copied, added.id, tr("Copy of {label}", label=variant.label[:_LONGEST]))


def remove(design: Design, variant_id: Id) -> Design:
    """Drop a variant."""
    return edits.remove_rows(design, "variants", [variant_id])


def _is_same(design: Design, variant: Variant) -> bool:
    if variant.plan != design.plan:
        return False
    own = ((getattr(variant, name), getattr(design, name)) for name in SECTIONS if name != "plan")
    return all(value is None or value is before or value == before for value, before in own)


def _settled(design: Design, variant_id: Id) -> Design:
    """Give the other variants what they had from the design and would have from the variant."""
    used = next((each for each in design.variants if each.id == variant_id), None)
    for variant in design.variants:
        missing = {
            name: getattr(design, name)
            for name in SECTIONS
            if name != "plan" and getattr(variant, name) is None and getattr(used, name, None)
        }
        if missing and variant is not used:
            design = _replaced(design, variant, **missing)
    return design


def _replaced(design: Design, variant: Variant, **sections: object) -> Design:
    variants = tuple(
        each.model_copy(update=sections) if each.id == variant.id else each
        for each in design.variants
    )
    return design.model_copy(update={"variants": variants})
