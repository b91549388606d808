"""Tells which requirements follow from others: a part compares thousands of sets of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.solver.requirements import implies

if TYPE_CHECKING:
    from hvplanner.solver.requirements import Requirement


class Implications:
    """Sets of requirements as bits, so that one operation tells whether one follows from another.

    Every requirement has a bit from when it is first heard of.
    """

    def __init__(self) -> None:
        self._bit: dict[Requirement, int] = {}
        self._following: dict[Requirement, int] = {}
        self._bits: dict[frozenset[Requirement], int] = {}

    def bits(self, required: frozenset[Requirement]) -> int:
        """Return the bits of requirements."""
        if required not in self._bits:
            bits = 0
            for each in required:
                self._hear_of(each)
                bits |= self._bit[each]
            self._bits[required] = bits
        return self._bits[required]

    def following(self, required: frozenset[Requirement]) -> int:
        """Return the bits of all requirements so far that follow from these."""
        bits = self.bits(required)
        for each in required:
            bits |= self._following[each]
        return bits

    def _hear_of(self, requirement: Requirement) -> None:
        if requirement in self._bit:
            return
        bit = 1 << len(self._bit)
        following = bit
        for other in self._bit:
            if implies(other, requirement):
                self._following[other] |= bit
            if implies(requirement, other):
                following |= self._bit[other]
        self._bit[requirement] = bit
        self._following[requirement] = following
