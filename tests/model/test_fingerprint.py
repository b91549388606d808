"""A fingerprint changes with what a plan depends on, and with nothing else."""

from __future__ import annotations

import pytest

from hvplanner.model.workload import Guest, Integration
from tests.builders import changed, group, tiny_design, vm

KNOWN = Integration(version="6.3.9600", state="update_required", negotiated="4.0", expected="5.0")


@pytest.mark.parametrize(
    "version", ["6.3.9600", '}"{', '\\"}', '"integration":{"version":""}', "ü"]
)
def test_what_is_observed_of_guests_changes_no_fingerprint(version: str) -> None:
    nothing = tiny_design(vms=(vm("a"), vm("b")), vm_groups=(group("g", count=2),))
    guest = Guest(integration=changed(KNOWN, version=version))
    known = changed(
        nothing,
        vms=(vm("a", guest=guest), vm("b")),
        vm_groups=(group("g", count=2, guest=guest),),
    )
    assert known.fingerprint() == nothing.fingerprint()


@pytest.mark.parametrize("field", ["notes", "name"])
def test_a_text_that_looks_like_an_observation_is_none(field: str) -> None:
    odd = ['x","integration":{"version":"1"},"y":"', 'x","integration":{"version":"2"},"y":"']
    one, other = (
        tiny_design(vms=(vm("a", guest=Guest(integration=KNOWN), **{field: text}),)) for text in odd
    )
    assert one.fingerprint() != other.fingerprint()


def test_all_else_of_a_guest_changes_the_fingerprint() -> None:
    one = tiny_design(vms=(vm("a", guest=Guest(integration=KNOWN)),))
    other = tiny_design(vms=(vm("a", guest=Guest(integration=KNOWN, vf_driver=False)),))
    assert one.fingerprint() != other.fingerprint()
