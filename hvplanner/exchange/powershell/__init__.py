"""Scripts out: a plan as PowerShell. Steps are data, and a design's texts are data in scripts."""

from hvplanner.exchange.powershell.intent import Intent, NotPlanned, intent
from hvplanner.exchange.powershell.networkatc import atc_script
from hvplanner.exchange.powershell.script import encoded, pester_tests, plan_script

__all__ = [
    "Intent",
    "NotPlanned",
    "atc_script",
    "encoded",
    "intent",
    "pester_tests",
    "plan_script",
]
