"""The way in for other programs: links, VMs and requests."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from hvplanner.simulation import SIMGRID, Link, Memory, Transfer, predict

if TYPE_CHECKING:
    from collections.abc import Callable

LINKS = {name: Link(125e6) for name in ("a", "b", "c")}
VMS = {"still": Memory(4e9), "busy": Memory(4e9, cold_bytes_per_s=50e6)}


def test_a_single_migration_is_predicted_as_simgrid_has_it() -> None:
    (still,) = predict(LINKS, VMS, [Transfer("still", "a", "b")], SIMGRID)
    assert (still.start_s, still.end_s) == (0.0, pytest.approx(32.0))
    assert (still.passes, still.blackout_s, still.bytes) == (1, 0.0, pytest.approx(4e9))
    (busy,) = predict(LINKS, VMS, [Transfer("busy", "a", "b")], SIMGRID)
    assert busy.end_s == pytest.approx(53.3194, abs=1e-4)
    assert busy.passes > 1
    assert busy.bytes > 6e9
    assert 0 < busy.blackout_s < 0.03
    assert busy.converged


def test_goodput_is_a_property_of_the_link() -> None:
    links = {"a": Link(125e6, goodput=0.8), "b": Link(125e6)}
    (still,) = predict(links, VMS, [Transfer("still", "a", "b")])
    assert still.end_s == pytest.approx(40.0)


def test_starts_dependencies_slots_and_priorities_are_kept() -> None:
    links = {**LINKS, "a": Link(125e6, slots=1)}
    first, second = predict(
        links, VMS, [Transfer("still", "a", "b"), Transfer("busy", "a", "c", priority=1)]
    )
    assert first.start_s == second.end_s
    late, later = predict(
        LINKS,
        VMS,
        [Transfer("still", "a", "b", earliest_s=7.0), Transfer("busy", "b", "c", after=("still",))],
    )
    assert late.start_s == 7.0
    assert later.start_s == late.end_s


def test_nothing_to_do_is_no_error() -> None:
    assert predict({}, {}, []) == ()


def test_what_never_converges_says_so() -> None:
    vms = {"wild": Memory(4e9, cold_bytes_per_s=500e6)}
    (wild,) = predict(LINKS, vms, [Transfer("wild", "a", "b")], SIMGRID)
    assert not wild.converged
    assert wild.bytes <= 3 * 4e9


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: predict(LINKS, VMS, [Transfer("gone", "a", "b")]), "there is no VM 'gone'"),
        (lambda: predict(LINKS, VMS, [Transfer("still", "a", "x")]), "there is no host 'x'"),
        (lambda: predict(LINKS, VMS, [Transfer("still", "a", "a")]), "source and target"),
        (lambda: predict(LINKS, VMS, [Transfer("still", "a", "b")] * 2), "given twice"),
        (lambda: predict({"a": Link(0.0)}, {}, []), "egress must be a number above 0"),
        (lambda: Link(1.0, goodput=1.5), "goodput must be above 0 and at most 1, not 1.5"),
        (lambda: predict({"a": Link(1.0, slots=0)}, {}, []), "slots must be 1 or more"),
    ],
)
def test_bad_input_is_refused_with_its_value(make: Callable[[], object], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        make()
