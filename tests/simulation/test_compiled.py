"""The event loop compiled says what it says interpreted."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hvplanner.simulation import (
    SIMGRID,
    Endpoint,
    Memory,
    MigrationNetwork,
    Outage,
    Physics,
    Request,
    Timeline,
    compiled,
    simulate_networks,
)
from hvplanner.simulation.kernel import loop
from tests.processes import run_python
from tests.simulation import strategies

if TYPE_CHECKING:
    from pathlib import Path

BOTH_FORMS = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def in_both_forms(
    monkeypatch: pytest.MonkeyPatch,
    networks: list[MigrationNetwork],
    requests: list[Request],
    outages: list[Outage],
) -> tuple[Timeline, Timeline]:
    found = []
    for pays_from in (math.inf, 0):
        monkeypatch.setattr(compiled, "PAYS_FROM", pays_from)
        found.append(simulate_networks(networks, requests, outages=outages, retry_s=2.0))
    return found[0], found[1]


@BOTH_FORMS
@given(
    strategies.drains(),
    strategies.physics,
    st.lists(st.builds(Outage, st.integers(0, 1), st.floats(0.0, 60.0)), max_size=1),
)
def test_both_forms_give_equal_timelines(
    monkeypatch: pytest.MonkeyPatch,
    drain: tuple[list[Endpoint], list[Request]],
    physics: Physics,
    outages: list[Outage],
) -> None:
    networks = [MigrationNetwork(tuple(drain[0]), physics)] * 2
    interpreted, machine = in_both_forms(monkeypatch, networks, drain[1], outages)
    assert interpreted == machine


def test_both_forms_agree_where_the_log_has_to_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    hosts = tuple(Endpoint(name, None, (1e9,), (1e9,)) for name in ("a", "b", "c"))
    requests = [
        Request(str(number), Memory(1e9, cold_bytes_per_s=3e8), "a", "bc"[number % 2])
        for number in range(3)
    ]
    network = MigrationNetwork(hosts, SIMGRID)
    interpreted, machine = in_both_forms(monkeypatch, [network], requests, [])
    assert sum(len(each.passes) for each in machine.migrations) > 8 * 3 + 8
    assert interpreted == machine


def test_sharing_put_off_changes_times_by_little_and_only_with_many_routes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hosts = tuple(Endpoint(str(number), None, (1e9,), (1e9,)) for number in range(40))
    ends = {}
    for count in (500, 900):
        pairs = [(source, target) for source in hosts for target in hosts if source != target]
        requests = [
            Request(str(number), Memory((1 + number * 7919 % 97 / 10) * 1e9), source.id, target.id)
            for number, (source, target) in enumerate(pairs[:: len(pairs) // count][:count])
        ]
        network = MigrationNetwork(hosts, SIMGRID)
        for exact_up_to in (loop.EXACT_UP_TO, 10**9):
            monkeypatch.setattr(loop, "EXACT_UP_TO", exact_up_to)
            monkeypatch.setattr(compiled, "PAYS_FROM", math.inf)
            ends[count, exact_up_to] = simulate_networks([network], requests).end_s
            monkeypatch.undo()
    usual = loop.EXACT_UP_TO
    assert ends[500, usual] == ends[500, 10**9]
    assert ends[900, usual] != ends[900, 10**9]
    assert ends[900, usual] == pytest.approx(ends[900, 10**9], rel=2 * loop.PUT_OFF)


def test_a_program_that_may_write_nowhere_simulates_all_the_same(tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("no folder can be made below a file")
    done = run_python(
        "-c",
        "import pathlib\n"
        "from hvplanner.simulation import compiled\n"
        "compiled.state.__file__ = str(pathlib.Path(compiled.paths.__file__) / 'state.py')\n"
        "print(compiled._cache_folder())",
        HVPLANNER_HOME=str(taken),
    )
    assert (done.returncode, done.stdout.strip()) == (0, "None"), done.stderr


def test_machine_code_is_kept_in_the_users_cache_where_the_program_may_not_write(
    tmp_path: Path,
) -> None:
    done = run_python(
        "-c",
        "import pathlib\n"
        "from hvplanner.simulation import compiled\n"
        "compiled.state.__file__ = str(pathlib.Path(compiled.paths.__file__) / 'state.py')\n"
        "print(compiled._cache_folder())",
        HVPLANNER_HOME=str(tmp_path),
    )
    assert done.stdout.startswith(str(tmp_path / "cache")), done.stderr


def test_threads_that_ask_at_the_same_time_get_one_and_the_same_loop() -> None:
    done = run_python(
        "-c",
        "from concurrent.futures import ThreadPoolExecutor\n"
        "from hvplanner.simulation.compiled import compiled_run\n"
        "with ThreadPoolExecutor(4) as pool:\n"
        "    asked = [pool.submit(compiled_run) for _ in range(4)]\n"
        "print(len({each.result() for each in asked}))",
    )
    assert done.stdout.strip() == "1", done.stderr


def test_the_loop_is_compiled_ahead_where_that_pays_for_what_is_foreseen() -> None:
    done = run_python(
        "-c",
        "from hvplanner.simulation.compiled import PAYS_FROM, event_loop, foresee\n"
        "def is_compiled(migrations):\n"
        "    return type(event_loop(migrations)[1]).__module__.startswith('numba')\n"
        "event_loop(PAYS_FROM // 2 - 1)\n"
        "foresee(2)\n"
        "print(is_compiled(PAYS_FROM - 1))\n"
        "foresee(1)\n"
        "print(is_compiled(PAYS_FROM // 2))\n"
        "foresee(2)\n"
        "print(is_compiled(1))\n",
    )
    assert done.stdout.split() == ["False", "False", "True"], done.stderr
