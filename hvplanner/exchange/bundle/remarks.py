"""What was noticed on reading: each thing once, with how often and where first."""

from __future__ import annotations

from dataclasses import dataclass, field

from hvplanner.language import tr, trn
from hvplanner.model.fileproblem import inert

MOST_REMARKS = 200
"""Different ones that are kept; what is beyond is only counted."""
_LONGEST_SAMPLE = 60


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was not understood, or that is not as it should be."""

    what: str
    where: str = ""
    """The first place: a host or a cluster; empty where the whole file is meant."""
    sample: str = ""
    """The first value of that kind, shortened."""
    count: int = 1

    @property
    def text(self) -> str:
        """Return all of it in one line."""
        text = f"{self.where}: {self.what}" if self.where else self.what
        if self.sample:
            text = f"{text} {tr('There is: {value}', value=self.sample)}"
        if self.count > 1:
            text = f"{text} {trn('({n} time)', '({n} times)', self.count)}"
        return text


@dataclass(slots=True)
class _Noticed:
    what: str
    where: str
    sample: str
    things: set[int] = field(default_factory=set)


class Remarks:
    """Collects remarks. The same of the same thing, read twice, counts once."""

    def __init__(self) -> None:
        """Start with none."""
        self._noticed: dict[str, _Noticed] = {}
        self._beyond: set[str] = set()

    def note(self, what: str, where: str = "", sample: object = None, of: object = None) -> None:
        """Remember a remark; `of` is the object of the bundle that it is about."""
        known = self._noticed.get(what)
        if known is None:
            if len(self._noticed) >= MOST_REMARKS:
                if len(self._beyond) < MOST_REMARKS:
                    self._beyond.add(what)
                return
            known = _Noticed(shortened(what, 500), shortened(where), _sample(sample))
            self._noticed[what] = known
        known.things.add(id(of))

    def all(self) -> tuple[Remark, ...]:
        """Return what was noticed until now, in the order of first notice."""
        found = [
            Remark(each.what, each.where, each.sample, len(each.things))
            for each in self._noticed.values()
        ]
        if self._beyond:
            found.append(Remark(tr("More is not as it should be; only the first are listed.")))
        return tuple(found)


def shortened(text: str, most: int = _LONGEST_SAMPLE) -> str:
    """Return a text that is no longer than so many characters and cannot steer a terminal."""
    return inert(text[:most] + "…" if len(text) > most else text)


def _sample(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, dict):
        return tr("an object")
    if isinstance(value, list):
        return tr("a list")
    # An integer of thousands of digits cannot be written out.
    is_huge = isinstance(value, int) and value.bit_length() > 1000
    return tr("a huge number") if is_huge else shortened(str(value))
