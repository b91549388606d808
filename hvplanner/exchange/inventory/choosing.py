"""Which cluster of a bundle is meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr

if TYPE_CHECKING:
    from hvplanner.exchange.bundle import Bundle, Cluster
    from hvplanner.exchange.notes import Notes

_NAMED = 20
"""Clusters that are named."""


class InventoryProblem(ValueError):
    """Nothing can be taken; the message says why, and what to do."""


def chosen(bundle: Bundle, name: str | None, notes: Notes) -> Cluster:
    """Return the cluster that is asked for, or the only one. Raises InventoryProblem."""
    named = {each.name: each for each in bundle.clusters if each.name}
    if name is not None:
        wanted = name.casefold()
        found = [each for each in named.values() if each.name.casefold() == wanted]
        if not found:
            raise InventoryProblem(
                tr("There is no cluster “{name}”. {known}", name=name, known=_known(named))
            )
        cluster = found[0]
    elif len(named) > 1:
        raise InventoryProblem(
            tr("There are several clusters; say which one is meant. {known}", known=_known(named))
        )
    else:
        cluster = next(iter(named.values()), None) or bundle.clusters[0]
    for other in bundle.clusters:
        if other is not cluster:
            what = tr("Other clusters") if other.name else tr("Hosts that are in no cluster")
            names = [other.name] if other.name else [each.name for each in other.nodes]
            for each in names:
                notes.add("left_out", what, "", example=each)
    if not cluster.nodes:
        raise InventoryProblem(tr("No host of the cluster is in the file: nothing can be planned."))
    return cluster


def _known(names: dict[str, Cluster]) -> str:
    if not names:
        return tr("There is none.")
    text, more = ", ".join(sorted(names)[:_NAMED]), len(names) - _NAMED
    if more > 0:
        text = tr("{shown} and {more} more", shown=text, more=more)
    return tr("Known: {names}.", names=text)
