"""Results remembered for as long as they are made from the very same objects."""

from __future__ import annotations

import threading
from collections import deque
from functools import lru_cache, wraps
from itertools import chain, compress
from operator import is_not
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast
from weakref import WeakSet

from hvplanner import language

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from hvplanner.language import Language

K = TypeVar("K", bound="Hashable")
P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")

_memos: WeakSet[Any] = WeakSet()
_functions: list[Callable[[], None]] = []
"""What there is to forget: memos, and what functions remember."""
_registering = threading.Lock()


def forget_all() -> None:
    """Remember nothing any more, because what comes is made of other objects."""
    with _registering:
        forgetting = [*(each.forget for each in _memos), *_functions]
    for forget in forgetting:
        forget()


def _register(memo: object) -> None:
    with _registering:
        _memos.add(memo)


def remembering(size: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Have a function remember its results for so many different arguments, each in a language."""

    def decorated(function: Callable[P, R]) -> Callable[P, R]:
        @lru_cache(maxsize=size)
        def kept(_language: Language, *arguments: Any, **named: Any) -> R:
            return function(*arguments, **named)

        def remembered(*arguments: Any, **named: Any) -> R:
            return kept(language.present(), *arguments, **named)

        _functions.append(kept.cache_clear)
        return cast("Callable[P, R]", wraps(function)(remembered))

    return decorated


class Memo(Generic[T]):
    """Remember a few results by the identity of what they were made from.

    Records are frozen and an edit shares all it does not touch, so the same section of a design
    is the same object. Comparing objects costs nothing; hashing thousands of VMs would.
    """

    def __init__(self, size: int = 4) -> None:
        self._kept: deque[tuple[tuple[object, ...], T]] = deque(maxlen=size)
        _register(self)

    def get(self, parts: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what was made of these parts, or make it now; what it says is in one language."""
        parts = (language.present(), *parts)
        for kept, result in tuple(self._kept):
            if all(one is other for one, other in zip(kept, parts, strict=True)):
                return result
        result = make()
        self._kept.append((parts, result))
        return result

    def forget(self) -> None:
        """Remember nothing."""
        self._kept.clear()


class EachMemo(Generic[R, T]):
    """Remember what is made of every row by itself, by the identity of the row.

    After an edit all rows but a few are the objects they were, and most stand where they stood.
    """

    def __init__(self, make: Callable[[R], T]) -> None:
        self._make = make
        self._last: tuple[tuple[R, ...], tuple[T, ...]] = ((), ())
        _register(self)

    def of(self, rows: tuple[R, ...]) -> tuple[T, ...]:
        """Return what is made of each of the rows, in their order."""
        before, made = self._last
        if rows is not before:
            made = self._renewed(rows, before, made)
            self._last = rows, made
        return made

    def forget(self) -> None:
        """Remember nothing."""
        self._last = ((), ())

    def _renewed(
        self, rows: tuple[R, ...], before: tuple[R, ...], made: tuple[T, ...]
    ) -> tuple[T, ...]:
        shared = min(len(rows), len(before))
        moved = [*compress(range(shared), map(is_not, rows, before))]
        # `before` keeps its rows alive, so that no other object can have their ids.
        known = {id(before[at]): made[at] for at in chain(moved, range(shared, len(before)))}
        found = list(made[:shared])
        for at in moved:
            found[at] = self._of(rows[at], known)
        found += [self._of(row, known) for row in rows[shared:]]
        return tuple(found)

    def _of(self, row: R, known: dict[int, T]) -> T:
        return known[id(row)] if id(row) in known else self._make(row)


class LatestMemo(Generic[K, T]):
    """Remember what was made last under each of many keys, until it is made of other parts.

    Parts are compared by value, which costs next to nothing where lists hold the same objects;
    hashing them would cost more than it saves.
    """

    def __init__(self, size: int = 256) -> None:
        self._size = size
        self._kept: dict[K, tuple[tuple[object, ...], T]] = {}
        self._changing = threading.Lock()
        _register(self)

    def get(self, key: K, parts: tuple[object, ...], make: Callable[[], T]) -> T:
        """Return what was made under a key of equal parts, or make it now, in one language."""
        parts = (language.present(), *parts)
        kept = self._kept.get(key)
        if kept is not None and kept[0] == parts:
            return kept[1]
        result = make()
        with self._changing:
            self._kept.pop(key, None)
            self._kept[key] = parts, result
            if len(self._kept) > self._size:
                del self._kept[next(iter(self._kept))]
        return result

    def forget(self) -> None:
        """Remember nothing."""
        with self._changing:
            self._kept.clear()
