"""The menu Design: what changes the design as a whole."""

from __future__ import annotations

from hvplanner.app.command import OPEN, SELECTED, Command, menu

__all__ = ["DESIGN"]

DESIGN = menu(
    ("Design",),
    {
        "rows": (
            Command(
                "design.expand",
                "Expand into single rows",
                "Turn the VMs of a group, or the unnamed hosts of a class, into rows of their own.",
                when=SELECTED | {"can_expand"},
            ),
            Command(
                "design.fold",
                "Fold into a count",
                "Turn the selected VMs into a group, or hosts into unnamed ones of their class.",
                when=SELECTED | {"can_fold"},
            ),
        ),
        "variants": (
            Command(
                "design.keep_variant",
                "Keep as variant…",
                "Keep the design as it is now as an alternative, under a name.",
                when=OPEN,
                icon="variants",
            ),
            Command(
                "design.edit_variant",
                "Edit variant",
                "Go on with a variant as the design; what the design was is kept as another.",
                when=OPEN | {"has_variants"},
                choices="variants",
            ),
            Command(
                "design.use_variant",
                "Use variant",
                "Replace the design by one of its variants.",
                when=OPEN | {"has_variants"},
                choices="variants",
            ),
            Command(
                "design.store_variant",
                "Store in variant",
                "Make one of the variants what the design is now.",
                when=OPEN | {"has_variants"},
                choices="variants",
            ),
            Command(
                "design.remove_variant",
                "Delete variant",
                "Delete one of the variants of the design.",
                when=OPEN | {"has_variants"},
                choices="variants",
            ),
            Command(
                "design.compare_variants",
                "Compare variants",
                "Show the design and its variants side by side, with all that differs.",
                when=OPEN,
            ),
        ),
    },
)
