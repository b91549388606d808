"""The examples that the commands are given."""

from __future__ import annotations

from tests.processes import ROOT

LAB = ROOT / "designs" / "two-node-lab.json"
BRANCH = ROOT / "designs" / "branch-office.json"
