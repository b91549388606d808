"""What is there today: the bundle of a cluster to a design, and once more into one that is there.

A design has no place for everything: what was taken, assumed and left out is said in notes.
"""

from hvplanner.exchange.found import is_of_today
from hvplanner.exchange.inventory.choosing import InventoryProblem
from hvplanner.exchange.inventory.importing import Imported, imported
from hvplanner.exchange.inventory.matching import is_other_cluster
from hvplanner.exchange.inventory.merging import Merged, merged
from hvplanner.exchange.inventory.today import state_of_today

__all__ = [
    "Imported",
    "InventoryProblem",
    "Merged",
    "imported",
    "is_of_today",
    "is_other_cluster",
    "merged",
    "state_of_today",
]
