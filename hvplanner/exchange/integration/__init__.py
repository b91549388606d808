"""Integration services of guests: what logs and inventories tell of them, and what is to be done.

Hosts write an event for each guest whose services are of another version, where and when it
starts. So the logs of all hosts are read together, with what Get-VM and the guests themselves say.
"""

from hvplanner.exchange.integration.hosts import JudgedHost
from hvplanner.exchange.integration.indesign import NotTaken, Taken, known_guests, take
from hvplanner.exchange.integration.judging import Judged, JudgedGuest, judge
from hvplanner.exchange.integration.reading import read
from hvplanner.exchange.integration.sightings import Gathering, Sighting, Unread

__all__ = [
    "Gathering",
    "Judged",
    "JudgedGuest",
    "JudgedHost",
    "NotTaken",
    "Sighting",
    "Taken",
    "Unread",
    "judge",
    "known_guests",
    "read",
    "take",
]
