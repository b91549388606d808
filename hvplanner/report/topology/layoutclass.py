"""The frame of a host class: cards with their ports, teams, virtual switches, and host tiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.language import tr, trn
from hvplanner.model.units import MBPS, MIB
from hvplanner.model.words import word
from hvplanner.report.text import clean
from hvplanner.report.topology.drawing import Box, Wire

if TYPE_CHECKING:
    from hvplanner.model.evaluation import HostLoad, Place
    from hvplanner.model.hardware import HostClass
    from hvplanner.model.plan import Team
    from hvplanner.report.subject import Subject

FRAME_WIDTH = 572.0
HEADER = 32.0
_PAD = 8.0
_CARD_WIDTH = 216.0
_CARD_TITLE = 22.0
_PORT_HEIGHT = 24.0
_GUTTER = 44.0
_TEAM_WIDTH = 148.0
_TEAM_HEIGHT = 44.0
_SWITCH_WIDTH = 126.0
_TILE_HEIGHT = 44.0
_TILES = 4
"""Tiles of hosts in a row."""


class Frame:
    """Lays out one class below a height."""

    def __init__(
        self, subject: Subject, host_class: HostClass, x: float, y: float, *, is_folded: bool
    ) -> None:
        self.subject = subject
        self.host_class = host_class
        self.plan = subject.host_plans.get(host_class.id)
        self.x, self.y = x, y
        self.ports: dict[tuple[int, int], Box] = {}
        self.ends: dict[str, Box] = {}
        """The box from which each team goes on to networks: its virtual switch or itself."""
        self.cabled: dict[tuple[int, int], str] = {}
        """The fabric of each port in use."""
        self.wires: list[Wire] = []
        if self.plan is not None:
            for team in self.plan.teams:
                self.cabled |= {(each.card, each.port): each.fabric for each in team.ports}
        top = y + HEADER
        inner = [*self._cards(top), *self._teams(top)]
        self.bottom = max((box.bottom for box in inner), default=top) + _PAD
        if not is_folded:
            inner += self._tiles(self.bottom)
            self.bottom = max(box.bottom for box in inner) + _PAD if inner else self.bottom
        self.boxes = [self._frame(is_folded), *inner]

    def _frame(self, is_folded: bool) -> Box:
        label = clean(self.host_class.label)
        count = trn("{n} host", "{n} hosts", self.subject.host_counts[self.host_class.id])
        return Box(
            key=("class", self.host_class.id),
            x=self.x,
            y=self.y,
            width=FRAME_WIDTH,
            height=self.bottom - self.y,
            title=label,
            detail=tr("{hosts}, all cabled alike", hosts=count),
            tip=f"{tr('Host class {name}', name=label)}\n"
            + tr(
                "{hosts} with {memory} each",
                hosts=count,
                memory=MIB.format(self.host_class.memory_mib),
            )
            + "\n"
            + (
                tr("Space or the arrow unfolds its hosts")
                if is_folded
                else tr("Space folds its hosts")
            ),
            place=("host_classes", self.host_class.id),
            folded=is_folded,
        )

    def _cards(self, top: float) -> list[Box]:
        if self.plan is not None:
            models = self.plan.cards
            base: Place = ("plan", "hosts", self.host_class.id)
        else:
            models = tuple(each.model for each in self.host_class.nics for _ in range(each.count))
            base = ("host_classes", self.host_class.id)
        boxes: list[Box] = []
        left = self.x + _PAD
        for card, model_id in enumerate(models, 1):
            model = self.subject.nic_models.get(model_id)
            count = model.ports if model else 1
            label = clean(self.subject.nic_label(model_id))
            place = (*base, "nics", model_id) if self.plan is not None else base
            title = f"{card}  {label}"
            tip = tr("Card {number}: {model}", number=card, model=label)
            key = ("card", self.host_class.id, card)
            detail = ""
            if self.plan is not None and all(card != used for used, _ in self.cabled):
                # A card without a cable is one line, so that those with one stand out.
                count, detail = 0, tr("not used")
            height = _CARD_TITLE + count * _PORT_HEIGHT + (_PAD / 2 if count else 0)
            about = tr("{thing} on every host", thing=tip) + (f", {detail}" if detail else "")
            boxes.append(Box(key, left, top, _CARD_WIDTH, height, title, detail, about, place))
            for port in range(1, count + 1):
                below = top + _CARD_TITLE + (port - 1) * _PORT_HEIGHT
                speed = model.speed_mbps if model else 0
                box = self._port(card, port, speed, tip, place, (left + _PAD / 2, below))
                self.ports[card, port] = box
                boxes.append(box)
            top += height + _PAD
        return boxes

    def _port(
        self, card: int, port: int, mbps: int, tip: str, place: Place, at: tuple[float, float]
    ) -> Box:
        fabric = self.cabled.get((card, port))
        where = self.subject.label("fabrics", fabric) if fabric else ""
        speed = MBPS.format(mbps) if mbps else tr("Unknown model")
        return Box(
            key=("port", self.host_class.id, card, port),
            x=at[0],
            y=at[1],
            width=_CARD_WIDTH - _PAD,
            height=_PORT_HEIGHT - 2,
            title=tr("Port {number}", number=port),
            detail=speed if fabric else f"{speed}, {tr('not used')}",
            tip=f"{tip}, {tr('port {number}', number=port)}\n"
            + (
                tr("Cabled to {where} on every host", where=clean(where))
                if where
                else tr("Not cabled")
            ),
            place=place,
        )

    def _teams(self, top: float) -> list[Box]:
        left = self.x + _PAD + _CARD_WIDTH + _GUTTER
        if self.plan is None:
            width = _TEAM_WIDTH + _GUTTER / 2 + _SWITCH_WIDTH
            detail = tr("Solve (F5) adds teams, virtual switches and networks.")
            key = ("hint", self.host_class.id)
            return [Box(key, left, top, width, _TEAM_HEIGHT, tr("Nothing decided yet"), detail)]
        boxes: list[Box] = []
        for team in sorted(self.plan.teams, key=self._height):
            y = max(top, self._height(team) - _TEAM_HEIGHT / 2)
            box = self._team(team, left, y)
            boxes.append(box)
            self.ends[team.id] = box
            for each in team.ports:
                if port := self.ports.get((each.card, each.port)):
                    ends = (port.right, port.middle[1]), (box.x, box.middle[1])
                    self.wires.append(Wire(port.key, *ends))
            boxes += self._switches(team, box)
            top = max(each.bottom for each in boxes) + _PAD
        return boxes

    def _height(self, team: Team) -> float:
        """Return the mean height of a team's ports: teams in this order cross least."""
        found = [self.ports.get((each.card, each.port)) for each in team.ports]
        heights = [box.middle[1] for box in found if box is not None]
        return sum(heights) / len(heights) if heights else 0.0

    def _team(self, team: Team, x: float, y: float) -> Box:
        count = trn("{n} port", "{n} ports", len(team.ports))
        kind = (
            tr("Single port")
            if team.kind == "single"
            else tr("{kind} of {ports}", kind=team.kind.upper(), ports=count)
        )
        teaming = (
            word("single")
            if team.kind == "single"
            else f"{word(team.kind)}, {word(team.mode)}, {word(team.algorithm)}"
        )
        return Box(
            key=("team", self.host_class.id, team.id),
            x=x,
            y=y,
            width=_TEAM_WIDTH,
            height=_TEAM_HEIGHT,
            title=clean(team.id),
            detail=kind,
            tip=f"{tr('Team {name} on every host', name=clean(team.id))}\n{teaming}\n{count}",
            place=("plan", "hosts", self.host_class.id, "teams", team.id),
        )

    def _switches(self, team: Team, beside: Box) -> list[Box]:
        boxes: list[Box] = []
        assert self.plan is not None
        for switch in self.plan.switches:
            if switch.team != team.id:
                continue
            vfs = (
                trn("SR-IOV, {n} VF a port", "SR-IOV, {n} VFs a port", switch.vfs_per_port)
                if switch.sriov
                else ""
            )
            box = Box(
                key=("switch", self.host_class.id, switch.id),
                x=beside.right + _GUTTER / 2,
                y=boxes[-1].bottom + _PAD if boxes else beside.y,
                width=_SWITCH_WIDTH,
                height=_TEAM_HEIGHT,
                title=clean(switch.id),
                detail=tr("SR-IOV switch") if switch.sriov else tr("Virtual switch"),
                tip=f"{tr('Virtual switch {name}', name=clean(switch.id))}\n"
                + (vfs or tr("Without SR-IOV")),
                place=("plan", "hosts", self.host_class.id, "switches", switch.id),
            )
            end = (box.x, box.middle[1])
            self.wires.append(Wire(beside.key, (beside.right, beside.middle[1]), end))
            self.ends.setdefault(team.id, box)
            if not boxes:
                self.ends[team.id] = box
            boxes.append(box)
        return boxes

    def _tiles(self, top: float) -> list[Box]:
        width = (FRAME_WIDTH - _PAD * (_TILES + 1)) / _TILES
        hosts = [
            each for each in self.subject.evaluation.hosts if each.host_class == self.host_class.id
        ]
        return [
            self._tile(
                load,
                self.x + _PAD + number % _TILES * (width + _PAD),
                top + number // _TILES * (_TILE_HEIGHT + _PAD),
                width,
            )
            for number, load in enumerate(hosts)
        ]

    def _tile(self, load: HostLoad, x: float, y: float, width: float) -> Box:
        label = clean(self.subject.host_label(load.host))
        named = any(each.id == load.host for each in self.subject.design.hosts)
        used = tr(
            "{some} of {all}",
            some=MIB.format(load.memory_mib),
            all=MIB.format(load.capacity_mib),
        )
        return Box(
            key=("host", load.host),
            x=x,
            y=y,
            width=width,
            height=_TILE_HEIGHT,
            title=label,
            detail=trn("{n} VM", "{n} VMs", load.vms),
            tip=f"{tr('Host {name}', name=label)}\n"
            + trn("{n} VM, {used} of memory", "{n} VMs, {used} of memory", load.vms, used=used),
            place=("hosts", load.host) if named else ("host_classes", self.host_class.id),
        )
