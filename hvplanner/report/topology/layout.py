"""Lays out the cluster: fabrics as bars on the left, networks as bars on the right.

Between them stands a frame for each host class with its cards and ports, teams and virtual
switches. Bars run past all frames, so every wire to one is level and none has to bend around
another. What all hosts of a class share is drawn once; unfolded, each host is a tile below it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.memo import LatestMemo
from hvplanner.model.units import MBPS
from hvplanner.model.words import word
from hvplanner.report.text import clean
from hvplanner.report.topology.drawing import Box, Drawing, Joint, Wire
from hvplanner.report.topology.layoutclass import FRAME_WIDTH, Frame

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from hvplanner.model.hardware import Fabric
    from hvplanner.model.network import Network
    from hvplanner.report.subject import Subject

HEAD_HEIGHT = 44.0
FABRIC_WIDTH = 120.0
NETWORK_WIDTH = 140.0
WIDEST_FABRIC = 148.0
"""Of those whose names need more than the usual width: they often differ at the end only."""
_CHARACTER, _SMALL_CHARACTER = 7.0, 6.0
"""About what one takes in a title, and in the text below."""
GAP = 8.0
LANE = 24.0


def lay_out(
    subject: Subject, unfolded: Collection[str] = (), classes: Collection[str] | None = None
) -> Drawing:
    """Return the drawing of a design and its plan, with the hosts of some classes.

    With `classes`, of these alone. It is that of before where nothing that is drawn has changed.
    """
    design = subject.design
    parts = (
        *(design.fabrics, design.networks, design.host_classes, design.hosts, design.nic_models),
        *(subject.plan, subject.evaluation.hosts if unfolded else ()),
    )
    key = frozenset(unfolded), None if classes is None else frozenset(classes)
    return _latest.get(key, parts, lambda: _drawn(subject, unfolded, classes))


_latest: LatestMemo[tuple[object, ...], Drawing] = LatestMemo(8)


def _drawn(subject: Subject, unfolded: Collection[str], classes: Collection[str] | None) -> Drawing:
    fabrics, networks = subject.design.fabrics, subject.design.networks
    fabric_width = _fabric_width(fabrics)
    left = len(fabrics) * (fabric_width + GAP) + (LANE - GAP if fabrics else 0)
    right = left + FRAME_WIDTH + LANE if subject.design.host_classes else left
    fabric_bars = {
        each.id: number * (fabric_width + GAP) + fabric_width / 2
        for number, each in enumerate(fabrics)
    }
    network_bars = {
        each.id: right + number * (NETWORK_WIDTH + GAP) + NETWORK_WIDTH / 2
        for number, each in enumerate(networks)
    }
    frames: list[Frame] = []
    top = HEAD_HEIGHT + LANE if fabrics or networks else 0.0
    for host_class in subject.design.host_classes:
        if classes is not None and host_class.id not in classes:
            continue
        frame = Frame(subject, host_class, left, top, is_folded=host_class.id not in unfolded)
        frames.append(frame)
        top = frame.bottom + LANE
    foot = top - LANE / 2
    heads = [
        *(_fabric_head(each, fabric_bars[each.id], fabric_width) for each in fabrics),
        *(_network_head(subject, each, network_bars[each.id]) for each in networks),
    ]
    bars = [
        Wire(head.key, (head.middle[0], HEAD_HEIGHT), (head.middle[0], foot), head.role, bus=True)
        for head in heads
        if frames
    ]
    wires, joints = list(bars), []
    for frame in frames:
        for found_wires, found_joints in (
            _cables(frame, fabric_bars),
            _placements(subject, frame, network_bars),
        ):
            wires += found_wires
            joints += found_joints
        wires += frame.wires
    boxes = (*heads, *(box for frame in frames for box in frame.boxes))
    return Drawing(boxes, tuple(wires), tuple(joints))


def _fabric_width(fabrics: Iterable[Fabric]) -> float:
    """Return how wide the heads are in which the longest name, or text below, can be read."""
    needed = (
        max(len(each.label) * _CHARACTER, len(_fabric_detail(each)) * _SMALL_CHARACTER)
        for each in fabrics
    )
    return min(max(FABRIC_WIDTH, max(needed, default=0.0) + 2 * GAP), WIDEST_FABRIC)


def _fabric_detail(fabric: Fabric) -> str:
    ports = sum(each.count for each in fabric.ports)
    return f"{tr('Fabric')} · {trn('{n} port', '{n} ports', ports)}"


def _fabric_head(fabric: Fabric, middle: float, width: float) -> Box:
    offers = "\n".join(
        tr("{count} × {speed} free", count=each.count, speed=MBPS.format(each.speed_mbps))
        for each in fabric.ports
    )
    group = (
        "\n" + tr("MLAG group {name}", name=clean(fabric.mlag_group)) if fabric.mlag_group else ""
    )
    return Box(
        key=("fabric", fabric.id),
        x=middle - width / 2,
        y=0,
        width=width,
        height=HEAD_HEIGHT,
        title=clean(fabric.label),
        detail=_fabric_detail(fabric),
        tip=f"{tr('Fabric {name}', name=clean(fabric.label))}\n{offers}{group}",
        place=("fabrics", fabric.id),
    )


def _network_head(subject: Subject, network: Network, middle: float) -> Box:
    order = subject.plan.migration.networks if subject.plan else ()
    place = order.index(network.id) + 1 if network.id in order else 0
    rank = f" · {tr('LM {rank}', rank=place)}" if place else ""
    demand = "\n" + tr("{rate} per host at any time", rate=MBPS.format(network.demand_mbps))
    return Box(
        key=("network", network.id),
        x=middle - NETWORK_WIDTH / 2,
        y=0,
        width=NETWORK_WIDTH,
        height=HEAD_HEIGHT,
        title=clean(network.label),
        detail=(tr("VLAN {vlan}", vlan=network.vlan) if network.vlan else tr("Untagged")) + rank,
        tip=tr("Network {name}: {role}", role=word(network.role), name=clean(network.label))
        + ("\n" + tr("Subnet {subnet}", subnet=clean(network.subnet)) if network.subnet else "")
        + (demand if network.demand_mbps else "")
        + ("\n" + tr("Choice {rank} for live migrations", rank=place) if rank else ""),
        place=("networks", network.id),
        role=network.role,
    )


def _cables(frame: Frame, bars: dict[str, float]) -> tuple[list[Wire], list[Joint]]:
    """Return what leads from ports to fabrics."""
    wires, joints = [], []
    for port, fabric in frame.cabled.items():
        box = frame.ports.get(port)
        if box is not None and fabric in bars:
            x, y = bars[fabric], box.middle[1]
            wires.append(Wire(box.key, (x, y), (box.x, y)))
            joints.append(Joint(box.key, x, y))
    return wires, joints


def _placements(
    subject: Subject, frame: Frame, bars: dict[str, float]
) -> tuple[list[Wire], list[Joint]]:
    """Return what leads from teams to the networks on them."""
    wires, joints = [], []
    if frame.plan is None:
        return [], []
    for team, box in frame.ends.items():
        y = box.middle[1]
        carried = [
            each for each in frame.plan.placements if each.team == team and each.network in bars
        ]
        for each in carried:
            key = ("joint", frame.plan.host_class, team, each.network)
            x = bars[each.network]
            # One wire for each network, on top of each other: some may be lost, or carry more.
            wires.append(Wire(key, (box.right, y), (x, y)))
            text = f"{each.share_percent} %" if each.share_percent else ""
            joints.append(Joint(key, x, y, text, subject.networks[each.network].role))
    return wires, joints
