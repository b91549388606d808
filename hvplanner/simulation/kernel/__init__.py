"""The event loop of the simulation, written to run interpreted and compiled, with equal results.

Everything here works on flat arrays of numbers: lists when interpreted, numpy arrays when compiled
by `hvplanner.simulation.compiled`, which compiles all functions of the modules in MODULES. So these
modules use indexing, arithmetic and each other only, and take constants from nowhere else.
"""

from hvplanner.simulation.kernel import admission, heaps, loop, moments, precopy, routes, sharing

MODULES = (precopy, heaps, moments, routes, sharing, admission, loop)
"""In the order of their imports."""

__all__ = ["MODULES"]
