"""When the next of many things is due: a tournament over one moment for each."""

from __future__ import annotations


def put(tree: list[float], leaves: int, leaf: int, moment: float) -> None:
    """Set the moment of a leaf. The tree has 2 * leaves entries, leaves being a power of two."""
    place = leaves + leaf
    tree[place] = moment
    while place > 1:
        first = min(tree[place], tree[place ^ 1])
        place >>= 1
        if tree[place] == first:
            return
        tree[place] = first


def put_all(tree: list[float], leaves: int) -> None:
    """Settle the tree after moments were written to its leaves directly."""
    for place in range(leaves - 1, 0, -1):
        tree[place] = min(tree[2 * place], tree[2 * place + 1])


def first(tree: list[float], leaves: int) -> int:
    """Return the leaf with the earliest moment, which is tree[1]; the lowest of equals."""
    place = 1
    while place < leaves:
        place *= 2
        if tree[place] > tree[place + 1]:
            place += 1
    return place - leaves
