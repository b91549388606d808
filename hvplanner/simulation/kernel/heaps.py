"""Priority queues in tables: one binary heap, and many skew heaps that share their nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hvplanner.simulation.kernel.state import Entry, Job


def push(heap: list[Entry], size: int, key: float, item: int) -> int:
    """Add an item to the first `size` entries, a heap, and return its new size.

    Equal keys come out in the order of the items.
    """
    place = size
    while place > 0:
        above = (place - 1) >> 1
        if not _before(key, item, heap[above]):
            break
        heap[place].key = heap[above].key
        heap[place].item = heap[above].item
        place = above
    heap[place].key = key
    heap[place].item = item
    return size + 1


def pop(heap: list[Entry], size: int) -> int:
    """Remove the first of `size` entries, a heap that is not empty, and return its new size."""
    size -= 1
    if size > 0:
        replace(heap, size, heap[size].key, heap[size].item)
    return size


def replace(heap: list[Entry], size: int, key: float, item: int) -> None:
    """Put an item in place of the first of `size` entries, a heap."""
    place = 0
    below = 1
    while below < size:
        if below + 1 < size and _before(heap[below + 1].key, heap[below + 1].item, heap[below]):
            below += 1
        if _before(key, item, heap[below]):
            break
        heap[place].key = heap[below].key
        heap[place].item = heap[below].item
        place = below
        below = 2 * place + 1
    heap[place].key = key
    heap[place].item = item


def _before(key: float, item: int, entry: Entry) -> bool:
    return key < entry.key or (key == entry.key and item < entry.item)


def meld(jobs: list[Job], one: int, other: int) -> int:
    """Make one skew heap of two, given by their roots (-1: empty), and return its root.

    Equal keys are in the order of the jobs.
    """
    if one < 0:
        return other
    root = tail = -1
    while other >= 0:
        if jobs[other].key < jobs[one].key or (jobs[other].key == jobs[one].key and other < one):
            one, other = other, one
        if tail < 0:
            root = one
        else:
            jobs[tail].left = one
        tail = one
        rest = jobs[one].right
        jobs[one].right = jobs[one].left
        one, other = other, rest
    if tail < 0:
        return one
    jobs[tail].left = one
    return root


def enter(jobs: list[Job], root: int, job: int, key: float) -> int:
    """Put a job into the skew heap with that root and return the new root."""
    jobs[job].key = key
    jobs[job].left = -1
    jobs[job].right = -1
    return meld(jobs, root, job)
