"""The runbook: who is drained when, what is done then, and what is checked before the next host.

Times are those of the rolling drain, in which a host is away for as long as an update and a
restart take.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import mark, tr, translated, trn
from hvplanner.report.blocks import Column, Paragraph, Row, Section, Table
from hvplanner.report.rolling import clock
from hvplanner.report.text import duration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hvplanner.model.draining import HostTurn
    from hvplanner.report.subject import Subject

NOT_KNOWN = "–"

_BEFORE = (
    mark("All nodes are up and no drain, storage job or backup is running."),
    mark("The physical adapters have the names the script expects, or it is told which is which."),
    mark("The script was run with -WhatIf and its changes were read."),
    mark(
        "The script runs on a machine outside of the cluster that reaches its hosts by PowerShell"
        " remoting: a host changes itself, and the connection to it may be cut meanwhile."
    ),
    mark(
        "The rollback script is at hand, and a way to hosts that does not go over these networks."
    ),
)
_AFTER = (
    mark("The host is up in the cluster and its VMs are back."),
    mark("Every cluster network of the host is up; its addresses are those it had before."),
    mark("The tests of the host pass."),
    mark("One VM migrates to the host and back over the first live-migration network."),
)
_AT_THE_END = (
    mark("How hosts and the cluster migrate is set; until then it is as it was."),
    mark("All tests pass; VMs that are to have virtual functions have them."),
    mark("The addresses that each host kept in ProgramData\\hvplanner are no longer needed."),
)
_PLACED = mark(
    "VMs have moved to the hosts that the plan chose for them, or the script names them."
)
_WRONG = (
    mark(
        "A host that was changed and is not heard of stays drained, and the script ends: no other"
        " host is touched."
    ),
    mark(
        "Go to its console, not to it over the network. What was done is in"
        " ProgramData\\hvplanner\\changes.log, its addresses before are in addresses.xml."
    ),
    mark(
        "Mend what is wrong and run the script again with -Resume: what is as planned already is"
        " left alone."
    ),
    mark("Or run the rollback script with -Resume: it drains each host that it changes, too."),
)


def section(subject: Subject) -> Section:
    """Return the order of work with its times and checks."""
    rolling = subject.rolling
    if rolling is None or not rolling.turns:
        text = tr("There is nothing to carry out: that takes hosts to drain.")
        return Section(title=tr("Runbook"), blocks=(Paragraph(text=text),))
    failing = [turn for turn in rolling.turns if turn.problem]
    total = (
        trn(
            "The host takes {time}.",
            "All {n} hosts take {time}.",
            len(rolling.turns),
            time=clock(rolling.duration_ms),
        )
        if rolling.duration_ms is not None
        else trn(
            "{n} host cannot be drained: mend that before you begin.",
            "{n} hosts cannot be drained: mend that before you begin.",
            len(failing),
        )
    )
    return Section(
        title=tr("Runbook"),
        blocks=(
            Paragraph(
                text=tr(
                    "One host after the other is drained, changed, taken back and checked; only"
                    " then it is the turn of the next."
                )
                + f" {total}"
            ),
            _listed(tr("Before the first host"), _BEFORE),
            _turns(subject, rolling.turns),
            _listed(tr("After each host, before the next"), _AFTER),
            _listed(tr("When all hosts had their turn"), _at_the_end(subject)),
            _listed(tr("If something goes wrong"), _WRONG),
            *_listed_if_any(tr("What the scripts leave to you"), subject.left),
            *_listed_if_any(tr("What the rollback does not bring back"), subject.kept),
        ),
    )


def _at_the_end(subject: Subject) -> tuple[str, ...]:
    settings, *others = _AT_THE_END
    is_placed = subject.plan is not None and subject.plan.placement
    return (settings, *((_PLACED,) if is_placed else ()), *others)


def _listed_if_any(title: str, items: Sequence[str]) -> tuple[Table, ...]:
    return (_listed(title, items),) if items else ()


def _listed(title: str, items: Sequence[str]) -> Table:
    """Return a list whose lines are marked, or in the present language already."""
    return Table(
        title=title,
        summary=title,
        columns=(Column(title=tr("No."), align="right", weight=0), Column(title=tr("What"))),
        rows=tuple(Row(cells=(f"{n}", translated(each))) for n, each in enumerate(items, start=1)),
    )


def _turns(subject: Subject, turns: tuple[HostTurn, ...]) -> Table:
    return Table(
        title=tr("Host by host"),
        summary=tr("Every host in the order of work, with the times of its steps."),
        columns=(
            Column(title=tr("No."), align="right", weight=0),
            Column(title=tr("Host"), weight=2),
            Column(title=tr("VMs"), align="right", weight=0),
            Column(title=tr("Begins"), align="right", weight=0),
            Column(title=tr("Drain takes"), align="right", weight=0),
            Column(title=tr("Changed by"), align="right", weight=0),
            Column(title=tr("Ends"), align="right", weight=0),
            Column(title=tr("Longest blackout"), align="right", weight=0),
            Column(title=tr("Problem"), weight=2),
        ),
        rows=tuple(_turn(subject, number, turn) for number, turn in enumerate(turns, start=1)),
    )


def _turn(subject: Subject, number: int, turn: HostTurn) -> Row:
    drained, online = turn.drained_ms, turn.online_ms
    return Row(
        cells=(
            f"{number}",
            subject.host_label(turn.host),
            f"{turn.vms}",
            clock(turn.start_ms),
            NOT_KNOWN if drained is None else duration(drained - turn.start_ms),
            NOT_KNOWN if online is None else clock(online),
            NOT_KNOWN if online is None else clock(turn.end_ms),
            duration(turn.longest_blackout_ms),
            turn.problem or NOT_KNOWN,
        )
    )
