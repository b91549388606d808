"""The order of a host's turn: nothing is taken from below something, nor put on what is not there.

The rule that the script keeps so that a host is always one command away from being whole.
"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hvplanner.exchange.powershell import intent, rollback, steps
from tests.exchange.powershell.designs import planned

RANKS = (
    (steps.NoHostVnic,),
    (steps.NoSwitch,),
    (steps.NoOtherSwitch,),
    (steps.NoLbfoTeam,),
    (steps.NoOtherTeam,),
    (steps.NoAdapterVlan,),
    (steps.LbfoTeam, steps.TeamVlans),
    (steps.AdapterMtu, steps.AdapterVfs),
    (steps.TeamSwitch, steps.PlainSwitch),
    (steps.AdapterQueues,),
    (steps.RoceTraffic,),
    (
        *(steps.AdapterVlan, steps.HostVnic, steps.VnicWeight, steps.VnicMinimum),
        *(steps.VnicMember, steps.HostMtu, steps.HostRdma, steps.HostAddress),
    ),
    (steps.GuestWeight, steps.GuestMinimum),
)


def rank(step):
    return next(at for at, kinds in enumerate(RANKS) if isinstance(step, kinds))


def at(sequence, kind, **fields):
    """Return where the first step of a kind with these fields stands, None if there is none."""
    for number, step in enumerate(sequence):
        if isinstance(step, kind) and all(getattr(step, k) == v for k, v in fields.items()):
            return number
    return None


@given(planned(), st.data())
def test_that_a_turn_takes_away_from_the_top_down_and_builds_from_the_bottom_up(design, data):
    former = data.draw(planned(design.cluster.release))
    for turn in intent(design, former).turns:
        ranks = [rank(step) for step in turn.steps]
        assert ranks == sorted(ranks)


@given(planned())
def test_that_what_a_step_needs_stands_before_it(design):
    for turn in intent(design).turns:
        sequence = turn.steps
        for number, step in enumerate(sequence):
            match step:
                case steps.PlainSwitch(team=team) if team:
                    assert at(sequence, steps.LbfoTeam, name=team) < number
                case steps.HostVnic(switch=switch):
                    made = [steps.TeamSwitch, steps.PlainSwitch]
                    assert (
                        min(
                            found
                            for kind in made
                            if (found := at(sequence, kind, name=switch)) is not None
                        )
                        < number
                    )
                case steps.VnicWeight(name=name) | steps.VnicMember(name=name):
                    assert at(sequence, steps.HostVnic, name=name) < number
                case steps.HostAddress(kind="vnic", name=name):
                    assert at(sequence, steps.HostVnic, name=name) < number
                case steps.HostAddress(kind="adapter", name=name):
                    assert at(sequence, steps.AdapterVlan, adapter=name) < number
                case steps.HostAddress(kind="team", name=name):
                    assert at(sequence, steps.TeamVlans, team=name) < number
                case steps.TeamVlans(team=name):
                    assert at(sequence, steps.LbfoTeam, name=name) < number
                case steps.AdapterVfs(adapter=adapter):
                    switches = [
                        found
                        for found, other in enumerate(sequence)
                        if isinstance(other, (steps.TeamSwitch, steps.PlainSwitch))
                        and adapter in other.adapters
                    ]
                    assert switches
                    assert number < min(switches)
                case _:
                    pass


@given(planned())
def test_that_the_address_by_which_a_host_is_managed_comes_last(design):
    management = next(each for each in design.networks if each.role == "management")
    for turn in intent(design).turns:
        addresses = [each for each in turn.steps if isinstance(each, steps.HostAddress)]
        subnets = [each.subnet for each in addresses]
        own = management.subnet.removesuffix("/24")
        if own in subnets:
            assert subnets.index(own) == len(subnets) - subnets.count(own)


@given(planned())
def test_that_how_hosts_migrate_waits_until_all_had_their_turn(design):
    settings = (
        *(steps.PlainMigration, steps.HostMigration, steps.HostLimit, steps.HostNetworks),
        steps.SmbLimit,
    )
    made = intent(design)
    assert not any(isinstance(step, settings) for turn in made.turns for step in turn.steps)
    assert all(isinstance(step, settings) for turn in made.turns for step in turn.settings)


@given(planned(), st.data())
def test_that_nothing_is_taken_away_that_is_planned(design, data):
    former = data.draw(planned(design.cluster.release))
    for turn in intent(design, former).turns:
        named = {
            kind: {step.name for step in turn.steps if isinstance(step, kinds)}
            for kind, kinds in (
                ("switches", (steps.TeamSwitch, steps.PlainSwitch)),
                ("teams", (steps.LbfoTeam,)),
                ("vnics", (steps.HostVnic,)),
            )
        }
        for kind, gone in (
            ("switches", steps.NoSwitch),
            ("teams", steps.NoLbfoTeam),
            ("vnics", steps.NoHostVnic),
        ):
            assert not {step.name for step in turn.steps if isinstance(step, gone)} & named[kind]


@given(planned(), st.data())
def test_that_a_rollback_takes_away_all_that_the_plan_brought(design, data):
    former = data.draw(planned(design.cluster.release))
    there, back = intent(design, former), rollback(design, former)
    for turn, returned in zip(there.turns, back.turns, strict=True):
        for kinds, gone in (
            ((steps.TeamSwitch, steps.PlainSwitch), steps.NoSwitch),
            ((steps.LbfoTeam,), steps.NoLbfoTeam),
            ((steps.HostVnic,), steps.NoHostVnic),
        ):
            made = {step.name for step in turn.steps if isinstance(step, kinds)}
            kept = {step.name for step in returned.steps if isinstance(step, kinds)}
            taken = {step.name for step in returned.steps if isinstance(step, gone)}
            assert made - kept == taken
