"""What can keep a VM from a VF, as data with remedies and sources."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from hvplanner.language import translated
from hvplanner.model import shipped
from hvplanner.model.base import Keyed
from hvplanner.model.sourced import Confidence
from hvplanner.model.sriovreadiness import CheckKind

if TYPE_CHECKING:
    from collections.abc import Mapping

Texts = Annotated[tuple[str, ...], Field(min_length=1)] | None


class Check(Keyed):
    """One thing that can be in the way. `{text}` in `what` is what the host itself says."""

    kind: CheckKind
    what: str
    remedy: str
    source: str
    confidence: Confidence
    says: Texts = None
    """Parts of the reasons that a host gives, in small letters; they are known in English alone."""
    state: str = ""
    """The value of SriovSupport that means it."""
    systems: Texts = None
    """Beginnings of names of guest systems that are too old."""
    defaults: Texts = None
    """Ids and names of extensions that every switch has, and that are no matter."""

    def explanation(self, text: str = "") -> str:
        """Return what it is in the present language."""
        return translated(self.what).replace("{text}", text)


@cache
def checks() -> Mapping[str, Check]:
    """Return all checks by id."""
    return shipped.read("sriov_checks.json", "checks", Check)


def of_reason(text: str) -> Check | None:
    """Return what a host means by a reason; None where the text is not known."""
    said = " ".join(text.casefold().split())
    return next((c for c in checks().values() if any(each in said for each in c.says or ())), None)


def of_state(state: str) -> Check | None:
    """Return what a value of SriovSupport means; None for one that means no harm."""
    wanted = state.casefold()
    return next((c for c in checks().values() if c.state and c.state.casefold() == wanted), None)
