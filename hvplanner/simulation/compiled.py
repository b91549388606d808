"""Runs the event loop: interpreted where there is little to do, compiled where there is much.

Both run the same functions of `hvplanner.simulation.kernel` and give the same results to the last
bit. Compiling takes some ten seconds, but only once: the machine code is kept. Loading it takes
some tenths of a second, which pays from some hundreds of migrations on, so that a process that
simulates one small drain never does.
"""

from __future__ import annotations

import gc
import hashlib
import os
import threading
from functools import cache
from pathlib import Path
from types import FunctionType
from typing import TYPE_CHECKING, Any

from hvplanner import __version__, paths
from hvplanner.collection import uncollected
from hvplanner.simulation import kernel
from hvplanner.simulation.assembly import Frame
from hvplanner.simulation.kernel import state
from hvplanner.simulation.kernel.loop import run
from hvplanner.simulation.records import HYPER_V, MigrationNetwork
from hvplanner.simulation.tables import ARRAYS, OBJECTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from hvplanner.simulation.kernel.state import State
    from hvplanner.simulation.tables import Tables

PAYS_FROM = 800
"""Migrations that a process simulates in all before the compiled form is worth its loading."""

_TAKES_BARE = ("0.68.",)
"""Releases of numba known to run code from the cache before anything is registered."""

_simulated = 0
_one_at_a_time = threading.Lock()


def event_loop(migrations: int) -> tuple[Tables, Callable[[State, float], int]]:
    """Return the form of the event loop to simulate so many migrations by, and of its tables."""
    global _simulated
    _simulated += migrations
    if _simulated < PAYS_FROM:
        return OBJECTS, run
    return ARRAYS, compiled_run()


def foresee(times: int) -> None:
    """Begin to load the compiled form if it pays for so many times what was simulated until now.

    If not, only what comes from now on will count.
    """
    global _simulated
    if times * _simulated < PAYS_FROM:
        _simulated = 0
        return
    _simulated = PAYS_FROM
    threading.Thread(target=compiled_run, name="event loop", daemon=True).start()


def compiled_run() -> Callable[[State, float], int]:
    """Return the event loop compiled, from the cache where it has been compiled before.

    Whoever asks while another thread is loading it waits for that.
    """
    global _simulated
    with _one_at_a_time:
        made = _loaded()
    # What is there costs nothing any more.
    _simulated = max(_simulated, PAYS_FROM)
    return made


@cache
def _loaded() -> Callable[[State, float], int]:
    with uncollected():
        made = _compiled()
        networks = [MigrationNetwork((), HYPER_V)]
        nothing = Frame(ARRAYS, networks, (), {}, ()).state(networks, (), 0.0)
        _take_from_cache(made, nothing, 1.0)
        # The first call is what compiles it, where it has to be: with nothing to do.
        made(nothing, 1.0)
        # What numba brings stays: else every collection from now on would walk through it.
        gc.freeze()
    return made


def _take_from_cache(made: Any, *arguments: object) -> None:
    """Take the machine code for such arguments from the cache, if it is there.

    Before numba looks into its cache, it registers all that it can compile, which takes half of
    the time until the event loop can begin. Code that has been compiled needs only numba's
    runtime; so registering is left for when something is not in the cache.
    """
    import numba

    if not numba.__version__.startswith(_TAKES_BARE):
        return
    from numba.core.runtime.nrt import rtsys

    rtsys.initialize(made.targetctx)
    signature = tuple(made.typeof_pyval(each) for each in arguments)
    contexts = (made.targetctx, made.typingctx)
    try:
        for context in contexts:
            context.refresh = _no_refresh
        # numba has no public name for "load, but do not compile".
        found = made._cache.load_overload(signature, made.targetctx)  # noqa: SLF001
    finally:
        for context in contexts:
            del context.refresh
    if found is not None:
        made.add_overload(found)


def _no_refresh() -> None:
    """Register nothing."""


def _compiled() -> Callable[[State, float], int]:
    import numba

    folder = _cache_folder()
    if folder is not None:
        vars(numba.config)["CACHE_DIR"] = str(folder)
    compiled: dict[object, Any] = {}
    for module in kernel.MODULES:
        namespace = dict(vars(module))
        for name, value in list(namespace.items()):
            if isinstance(value, FunctionType) and value.__module__ == module.__name__:
                copy = FunctionType(value.__code__, namespace, name)
                # What only its own module calls is cheaper to compile where it is called.
                compiled[value] = numba.njit(
                    cache=folder is not None,
                    nogil=True,
                    error_model="numpy",
                    inline="always" if name.startswith("_") else "never",
                )(copy)
        namespace.update(
            {
                name: compiled[value]
                for name, value in namespace.items()
                if isinstance(value, FunctionType)
            }
        )
    made: Callable[[State, float], int] = compiled[run]
    return made


def _cache_folder() -> Path | None:
    """Return where machine code made of these sources is kept, None where nothing may be written.

    Beside Python's own, if that may be, else in the user's cache. Code that was made of other
    sources is never found there.
    """
    home = Path(str(state.__file__)).parent
    for parent in (home / "__pycache__", paths.cache_folder()):
        folder = parent / f"compiled-{_made_of()}"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(folder, os.W_OK):
            return folder
    return None


def _made_of() -> str:
    """Return what tells these sources from others: a digest, or the version in a frozen bundle."""
    try:
        sources = [Path(str(module.__file__)).read_bytes() for module in (*kernel.MODULES, state)]
    except OSError:
        return __version__
    return hashlib.sha256(b"".join(sources)).hexdigest()[:16]
