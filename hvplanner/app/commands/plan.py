"""The menu Plan: searching a plan, deciding about it, and what is wrong with it."""

from __future__ import annotations

from hvplanner.app.command import OPEN, Command, menu

__all__ = ["PLAN"]

PLAN = menu(
    ("Plan",),
    {
        "solve": (
            Command(
                "plan.solve",
                "Solve",
                "Search the cheapest plan that meets all targets.",
                shortcut="F5",
                when=OPEN | {"not_solving"},
                icon="solve",
            ),
            Command(
                "plan.compute_front",
                "Compute front",
                "Find the cheapest plan for every drain time, or every headroom.",
                shortcut="Ctrl+F5",
                when=OPEN | {"not_solving"},
            ),
            Command(
                "plan.stop",
                "Stop",
                "End the search and keep the best plan so far.",
                shortcut="Esc",
                when=frozenset({"solving"}),
                icon="stop",
            ),
            Command(
                "plan.explain",
                "Why this plan?",
                "Find what binds the cheapest plan, or what clashes where there is none.",
                when=OPEN | {"not_solving"},
            ),
        ),
        "decide": (
            Command(
                "plan.accept_plan",
                "Accept plan",
                "Make the plan that was found part of the design.",
                shortcut="Ctrl+Return",
                when=OPEN | {"has_candidate"},
                icon="accept",
            ),
            Command(
                "plan.discard_plan",
                "Discard plan",
                "Forget the plan that was found and keep the design as it is.",
                when=OPEN | {"has_candidate"},
                icon="discard",
            ),
            Command(
                "plan.remove_plan",
                "Remove accepted plan",
                "Take the accepted plan out of the design.",
                when=OPEN | {"has_plan"},
            ),
        ),
        "drain": (
            Command(
                "plan.find_order",
                "Find the best order…",
                "Search the order and targets in which the drain that is shown ends soonest.",
                when=OPEN | {"has_drain"},
            ),
        ),
        "practice": (
            Command(
                "plan.show_practice",
                "Compare with rules of thumb",
                "Show what common practice would buy for the design, judged as the plan is.",
                when=OPEN,
            ),
        ),
        "findings": (
            Command(
                "plan.recheck",
                "Check again",
                "Judge the design and its plan anew.",
                shortcut="Shift+F5",
                when=OPEN,
            ),
            Command(
                "plan.next_finding",
                "Next finding",
                "Go to the place of the next finding.",
                shortcut="F8",
                when=OPEN | {"has_findings"},
                icon="next",
            ),
            Command(
                "plan.fix_finding",
                "Fix finding",
                "Make the change that settles the current finding, where one is certain.",
                shortcut="Ctrl+F8",
                when=OPEN | {"has_findings"},
            ),
            Command(
                "plan.previous_finding",
                "Previous finding",
                "Go to the place of the previous finding.",
                shortcut="Shift+F8",
                when=OPEN | {"has_findings"},
                icon="previous",
            ),
        ),
    },
)
