"""As much of PowerShell as scripts here use, carried out: there is no PowerShell on this machine.

It knows what about_Pipelines, about_Scopes, about_Arrays and about_Hash_Tables say of what is used:
names are found by those who call, one output is itself and several are a list, and a comparison of
texts is without case. It shows what a script does if PowerShell is as it is written here.
"""

from tests.exchange.powershell.shell.calls import Call, Cmdlet
from tests.exchange.powershell.shell.running import Shell
from tests.exchange.powershell.shell.syntax import Node
from tests.exchange.powershell.shell.values import (
    NOTHING,
    Block,
    Table,
    Thing,
    Thrown,
    collapsed,
    equal,
    items,
    shown,
    truth,
)

__all__ = [
    "NOTHING",
    "Block",
    "Call",
    "Cmdlet",
    "Node",
    "Shell",
    "Table",
    "Thing",
    "Thrown",
    "collapsed",
    "equal",
    "items",
    "shown",
    "truth",
]
