"""Made clusters: their state, and what the cmdlets say of it in all shapes that they have.

`bundle_of(design, plan)` is what a cluster would say of itself after the scripts of the plan ran;
`neglected()` is one as they are found. Nothing of it was taken from a real cluster: the shapes are
those of the cmdlets' documentation, and of what ConvertTo-Json is known to make of objects.
"""

from tests.exchange.bundles.cmdlets import COLLECTOR, POWERSHELL_5, POWERSHELL_7, Shape
from tests.exchange.bundles.ofdesign import bundle_of, state_before, state_of
from tests.exchange.bundles.writing import encoded, written

__all__ = [
    "COLLECTOR",
    "POWERSHELL_5",
    "POWERSHELL_7",
    "Shape",
    "bundle_of",
    "encoded",
    "state_before",
    "state_of",
    "written",
]
