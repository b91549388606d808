"""Edits of the variants of a design."""

from __future__ import annotations

import pytest

from hvplanner.app import edits, variants
from hvplanner.app.revision import EditError
from hvplanner.model.design import Variant
from hvplanner.model.targets import Targets
from tests.builders import network, plan_for, tiny_design

PLAIN = tiny_design(targets=Targets(drain_ms=60_000))
PLANNED = PLAIN.model_copy(update={"plan": plan_for(PLAIN)})
KEPT = edits.keep_variant(PLANNED, "As is")
EDITED = edits.set_field(KEPT, ("targets", "drain_ms"), 30_000)
(AS_IS,) = (each.id for each in KEPT.variants)


def as_(design, name):
    """Return the design as the variant of this name has it."""
    return design.with_variant(next(each.id for each in design.variants if each.name == name))


def test_that_a_design_is_like_the_variant_it_was_kept_as_until_it_is_edited():
    assert variants.like(KEPT) == KEPT.variants[0]
    assert variants.like(EDITED) is None
    assert variants.like(PLANNED) is None


def test_that_taking_a_variant_up_keeps_what_the_design_was():
    taken = variants.take_up(EDITED, AS_IS)
    assert taken.targets == PLANNED.targets
    assert [each.name for each in taken.variants] == ["As is", "Before As is"]
    assert as_(taken, "Before As is").targets.drain_ms == 30_000


def test_that_what_is_kept_already_is_not_kept_once_more():
    added = edits.keep_variant(EDITED, "Sooner")
    taken = variants.take_up(added, AS_IS)
    assert [each.name for each in taken.variants] == ["As is", "Sooner"]


def test_that_other_variants_stay_what_they_are_when_one_is_used():
    lean = Variant(id="lean", name="Lean", targets=Targets(drain_ms=1))
    wider = edits.add_row(PLAIN, "networks", network("backup", "vm"))
    design = edits.keep_variant(wider, "Wider")
    design = edits.remove_rows(design, "networks", ["backup"])
    design = design.model_copy(update={"variants": (lean, *design.variants)})
    before = design.with_variant("lean")
    used = variants.use(design, design.variants[-1].id)
    assert [each.id for each in used.networks][-1] == "backup"
    assert used.with_variant("lean") == before


def test_that_a_variant_can_be_made_what_the_design_is():
    stored = variants.store(EDITED, AS_IS)
    assert as_(stored, "As is").targets.drain_ms == 30_000
    assert variants.store(stored, AS_IS) is stored


def test_that_a_variant_is_renamed_and_a_copy_says_whose_it_is():
    renamed = variants.rename(KEPT, AS_IS, " Today ")
    copied = variants.duplicate(renamed, AS_IS)
    assert [each.name for each in copied.variants] == ["Today", "Copy of Today"]
    assert as_(copied, "Today") == as_(copied, "Copy of Today")
    assert variants.remove(copied, AS_IS).variants == copied.variants[1:]


def test_that_the_longest_name_can_be_taken_up_and_copied():
    long = variants.rename(EDITED, AS_IS, "x" * 200)
    assert variants.take_up(long, AS_IS).variants[-1].name.startswith("Before xxx")
    assert variants.duplicate(long, AS_IS).variants[-1].name.startswith("Copy of xxx")


@pytest.mark.parametrize(
    "edit", [variants.take_up, variants.use, variants.store, variants.duplicate, variants.remove]
)
def test_that_a_variant_that_is_gone_is_refused(edit):
    with pytest.raises(EditError):
        edit(KEPT, "gone")
