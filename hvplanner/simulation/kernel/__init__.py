"""The event loop of the simulation, written to run interpreted and compiled, with equal results.

Everything here works on the tables of `state`: lists of objects when interpreted, numpy arrays of
records when compiled by `hvplanner.simulation.compiled`, which compiles all functions of MODULES.
So these use indexing, arithmetic and each other only, take constants from nowhere else, and take no
more tables than they need, since each makes a function slower to compile.
"""

from hvplanner.simulation.kernel import admission, heaps, loop, moments, precopy, routes, sharing

MODULES = (precopy, heaps, moments, routes, sharing, admission, loop)
"""In the order of their imports."""

__all__ = ["MODULES"]
