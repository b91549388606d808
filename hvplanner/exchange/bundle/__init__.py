"""What a cluster said of itself: the file that the collector writes, read with tolerance.

A bundle holds the output of cmdlets as ConvertTo-Json gives it. Which shape that has depends on
the version of PowerShell, on the release and on the language of a host, so values are asked for
by what they mean: `record.number("Metric")`, `record.word("Role", ROLES)`. What cannot be
understood counts as missing, and `bundle.remarks` names it.

    {"format": "hvplanner-bundle", "version": 1,
     "manifest": {"collector", "collected", "clusters", "nodes",
                  "left_out": [{"node", "what", "why"}]},
     "clusters": [{"name", a section of the cluster: its records, ...,
                   "nodes": [{"name", a section of the host: its records, ...}]}],
     "nodes": [hosts that are in no cluster]}

`sections` lists the sections, each named by the command whose output it holds.
"""

from hvplanner.exchange.bundle.assembly import read_bundle
from hvplanner.exchange.bundle.contents import Bundle, Cluster, LeftOut, Node
from hvplanner.exchange.bundle.decoding import LARGEST_BUNDLE, BundleProblem
from hvplanner.exchange.bundle.records import Record
from hvplanner.exchange.bundle.remarks import Remark

__all__ = [
    "LARGEST_BUNDLE",
    "Bundle",
    "BundleProblem",
    "Cluster",
    "LeftOut",
    "Node",
    "Record",
    "Remark",
    "read_bundle",
]
