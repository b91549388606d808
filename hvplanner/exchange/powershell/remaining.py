"""What scripts leave to people, said in the head of each and in the runbook."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hvplanner.exchange.powershell.names import address_range, goes_by_smb, is_of_host
from hvplanner.language import mark, tr, translated

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hvplanner.rules.rule import Subject

MOST_NAMES = 20


@dataclass(frozen=True, slots=True)
class Remaining:
    """One thing, in English with places for names."""

    text: str
    names: tuple[str, ...] = ()

    @property
    def english(self) -> str:
        """Return it for scripts, which are English as PowerShell is."""
        return self.text.format(names=_listed(self.names))

    @property
    def spoken(self) -> str:
        """Return it in the language of the report."""
        return translated(self.text).format(names=_listed(self.names))


_STALE = mark("The design was changed after its plan was made: check that the plan still fits.")
_TODAY = mark(
    "What the cluster is like today is not known: that it is unchanged is not checked, and what"
    " stands in the way of the plan is not taken away but stops the script."
)
_CARDS = mark(
    "Hosts of {names} are to have other network cards than today: fit them before, and give their"
    " ports the names that the script has for them."
)
_UNNAMED = mark(
    "Hosts of {names} have no names in the design, and the script calls them by their class and a"
    " number: name them there first."
)
_SUBNETS = mark(
    "The subnet of {names} is not known: addresses go by the names of adapters, cluster networks by"
    " theirs, and a host's own list of migration networks stays as it is."
)
_GONE = mark(
    "Adapters of hosts go: {names}. Addresses that no other adapter takes are free then: the"
    " rollback wants them by -Address, and each host keeps them in ProgramData\\hvplanner."
)
_GROUPS = mark(
    "The VMs of {names} have no names in the design: whether they are to have virtual functions is"
    " not set."
)
_ROCE = mark(
    "RDMA goes by RoCE: the physical switches must have priority 3 lossless, and the same shares"
    " for priorities 3 and 7 as the hosts."
)
_CREDSSP = mark(
    "How hosts authenticate migrations stays as it is. On 2025 CredSSP fails where Credential"
    " Guard is on: then it must be Kerberos with constrained delegation."
)
_AUTHENTICATION = mark("How hosts authenticate migrations, by Kerberos or CredSSP, stays as it is.")
_PLACED = mark(
    "The VMs of {names} have no names in the design: they are not moved to the hosts that the plan"
    " has them on."
)
_BACK = (
    mark("Features that the plan's script installed stay installed."),
    mark(
        "Processors of queues, roles and metrics of cluster networks, and priorities of RDMA come"
        " back as the design of the state before has them, not as they were on each host."
    ),
    mark(
        "Where hosts have several adapters in a network, their shares come back in equal parts, and"
        " each is mapped to a member of the team in turn."
    ),
)


def remaining(
    subject: Subject, former: Subject | None, gone: Iterable[str] = ()
) -> Iterator[Remaining]:
    """Yield what a script for a plan leaves.

    `former` is what the cluster is like today, `gone` are adapters of hosts that go.
    """
    design, plan = subject.design, subject.plan
    assert plan is not None
    if plan.fingerprint not in ("", design.fingerprint()):
        yield Remaining(_STALE)
    if former is None:
        yield Remaining(_TODAY)
    for text, names in (
        (_CARDS, _other_cards(subject)),
        (_UNNAMED, (each.label for each in design.host_classes if each.count)),
        (_SUBNETS, _without_subnet(subject)),
        (_GONE, gone),
        (_GROUPS, _wanting_groups(subject)),
        (_PLACED, _placed_groups(subject)),
    ):
        if found := tuple(dict.fromkeys(names)):
            yield Remaining(text, found)
    if _has_roce(subject):
        yield Remaining(_ROCE)
    yield Remaining(_CREDSSP if design.cluster.release == "2025" else _AUTHENTICATION)


def not_rolled_back() -> tuple[Remaining, ...]:
    """Return what a rollback cannot bring back."""
    return tuple(map(Remaining, _BACK))


def _other_cards(subject: Subject) -> Iterator[str]:
    for host_plan in subject.host_plans:
        host_class = subject.host_classes[host_plan.host_class]
        planned: dict[str, int] = {}
        for nic in host_plan.nics:
            planned[nic.model] = planned.get(nic.model, 0) + nic.count
        if planned != dict(host_class.installed()):
            yield host_class.label


def _without_subnet(subject: Subject) -> Iterator[str]:
    for host_plan in subject.host_plans:
        for placed in host_plan.placements:
            network = subject.networks.get(placed.network)
            if network and is_of_host(subject, placed) and not address_range(network):
                yield network.label


def _wanting_groups(subject: Subject) -> Iterator[str]:
    for group in subject.design.vm_groups:
        if group.count and any(vnic.sriov == "wanted" for vnic in group.vnics):
            yield group.label


def _placed_groups(subject: Subject) -> Iterator[str]:
    assert subject.plan is not None
    groups = {each.id: each.label for each in subject.design.vm_groups}
    for placed in subject.plan.placement:
        if placed.vm in groups:
            yield groups[placed.vm]


def _has_roce(subject: Subject) -> bool:
    assert subject.plan is not None
    networks, migration = subject.networks, subject.plan.migration
    for _, host_plan, team in subject.teams():
        carried = [each.network for each in host_plan.placements if each.team == team.id]
        if any(each in networks and goes_by_smb(networks[each], migration) for each in carried):
            models = [subject.model_of(host_plan, port) for port in team.ports]
            if all(model and "roce" in model.rdma for model in models):
                return True
    return False


def _listed(names: tuple[str, ...]) -> str:
    shown = ", ".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    return shown if more <= 0 else tr("{shown} and {n} more", shown=shown, n=more)
