"""Scripts out: a plan as PowerShell. Steps are data, and a design's texts are data in scripts."""

from hvplanner.exchange.powershell.intent import Intent, intent, rollback
from hvplanner.exchange.powershell.networkatc import atc_script
from hvplanner.exchange.powershell.remaining import Remaining, not_rolled_back
from hvplanner.exchange.powershell.script import encoded, pester_tests, plan_script
from hvplanner.exchange.powershell.words import NotPlanned

__all__ = [
    "Intent",
    "NotPlanned",
    "Remaining",
    "atc_script",
    "encoded",
    "intent",
    "not_rolled_back",
    "pester_tests",
    "plan_script",
    "rollback",
]
