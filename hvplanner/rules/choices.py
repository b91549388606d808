"""What is fixed in two ways that exclude each other."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.words import word
from hvplanner.rules.rule import Breach, Subject, rule

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule("choices.hosts", "error", "Hosts of a class are built alike: only one of the plans can hold.")
def hosts(subject: Subject) -> Iterator[Breach]:
    """A host class has one fixed plan at most."""
    counts = Counter(fixed.host_class for fixed in subject.design.choices.hosts)
    for host_class, count in counts.items():
        if count > 1:
            yield Breach(
                ("choices", "hosts", host_class),
                tr(
                    "{count} plans are fixed for {host_class}.",
                    count=count,
                    host_class=subject.host_classes[host_class].label,
                ),
                tr("Leave one of them."),
            )


@rule("choices.bandwidth_mode", "warning", "The fixed plan is taken as it stands.")
def bandwidth_mode(subject: Subject) -> Iterator[Breach]:
    """Fixed plans hold shares in the way that is fixed, where their switches can."""
    choices = subject.design.choices
    for fixed in choices.hosts if choices.bandwidth_mode else ():
        modes = {each.bandwidth_mode for each in fixed.switches if not each.sriov}
        for mode in sorted(modes - {choices.bandwidth_mode}):
            yield Breach(
                ("choices", "bandwidth_mode"),
                tr(
                    "Minimum bandwidth is fixed to {fixed}, but the fixed plan of {host_class} has"
                    " {mode}.",
                    fixed=word(str(choices.bandwidth_mode)),
                    host_class=subject.label_of(fixed),
                    mode=word(mode),
                ),
                tr("Change one of them, or leave the minimum bandwidth open."),
            )


@rule("choices.simultaneous", "warning", "The fixed number is taken, beyond what is considered.")
def simultaneous(subject: Subject) -> Iterator[Breach]:
    """A fixed limit is no higher than the highest to consider."""
    choices = subject.design.choices
    if choices.simultaneous is not None and choices.simultaneous > choices.simultaneous_max:
        yield Breach(
            ("choices", "simultaneous"),
            tr(
                "{fixed} simultaneous migrations are fixed, but at most {most} considered.",
                fixed=choices.simultaneous,
                most=choices.simultaneous_max,
            ),
            tr("Raise what is considered, or fix fewer."),
        )
