"""The plan as a tree: what was decided for every host class and for the cluster."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from hvplanner.gui import icons, theme
from hvplanner.language import mark, tr, translated, trn
from hvplanner.model.catalogue import catalogue
from hvplanner.model.units import MBPS
from hvplanner.model.words import word
from hvplanner.report.reasons import reasons
from hvplanner.report.subject import Subject as Report
from hvplanner.report.text import clean
from hvplanner.rules.rule import Subject

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hvplanner.model.design import Design
    from hvplanner.model.evaluation import Evaluation, Place
    from hvplanner.model.plan import HostPlan, PlacedVms, Plan, Team

_PLACE = int(Qt.ItemDataRole.UserRole)
_COLUMNS = (mark("Decided"), mark("What"), mark("Details"))
_WIDTHS = (24, 44)
_VMS_NAMED = 8
"""Most VMs and groups of a host that are named."""


class PlanView(QTreeWidget):
    """Shows a plan; nothing in it can be edited, for it is the solver's."""

    selected = Signal(object)
    """The place of an item the user went to."""
    explanation_wanted = Signal()
    """What binds the whole plan is asked for, which the solver has to find out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan-view")
        self.setAccessibleName(tr("Plan"))
        self.setHeaderLabels([translated(each) for each in _COLUMNS])
        self.setIconSize(QSize(16, 16))
        self.setUniformRowHeights(True)
        self.header().setFixedHeight(theme.ROW_HEIGHT)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, width * theme.GRID)
        self._evaluation: Evaluation | None = None
        self._shown: tuple[Design, Plan | None] | None = None
        self._items: dict[Place, QTreeWidgetItem] = {}
        self.itemClicked.connect(self._on_clicked)
        self.tools = self._make_tools()
        """For the bar above the plan; hidden until they are there."""

    def _make_tools(self) -> QWidget:
        tools = QWidget(self)
        tools.hide()
        button = QToolButton()
        button.setObjectName("explain-plan")
        button.setText(f" {tr('Why this plan?')}")
        button.setToolTip(tr("Find what binds the cheapest plan, or what clashes without one"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        icons.set_icon(button, "help")
        button.clicked.connect(self.explanation_wanted)
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(button)
        return tools

    def show_evaluation(self, evaluation: Evaluation | None) -> None:
        """Explain the items by what the judge says of the plan that is shown."""
        self._evaluation = evaluation

    def viewportEvent(self, event: QEvent) -> bool:
        """Say why an item is as it is before its tool tip shows: most are never asked for."""
        if isinstance(event, QHelpEvent) and (item := self.itemAt(event.pos())) is not None:
            item.setToolTip(0, self._why(item))
            for column in (1, 2):
                item.setToolTip(column, item.toolTip(0))
        return super().viewportEvent(event)

    def _why(self, item: QTreeWidgetItem) -> str:
        if self._shown is None or self._shown[1] is None or self._evaluation is None:
            return ""
        subject = Report(*self._shown, self._evaluation)
        found = reasons(subject, item.data(0, _PLACE))
        lines = (f"{each.kind}: {clean(each.text)}" for each in found)
        text = "<br>".join(escape(line) for line in lines)
        return f"<qt>{text}</qt>" if text else ""

    def show_plan(self, design: Design, plan: Plan | None, anew: bool = False) -> None:
        """Show a plan for a design; `anew` even where it is shown already."""
        known = self._shown is not None and self._shown[0] is design and self._shown[1] is plan
        if known and not anew:
            return
        self._shown = (design, plan)
        # Rows take the height of the first one measured, which the style sheet has to know by then.
        self.ensurePolished()
        self.clear()
        self._items.clear()
        if plan is None:
            return
        for host in plan.hosts:
            self._add_host(design, host)
        self._add_cluster(design, plan)
        if plan.placement:
            self._add_placement(design, plan)

    def show_place(self, place: Place) -> None:
        """Make current what stands for a place, or for what it is part of."""
        for depth in range(len(place), 0, -1):
            if item := self._items.get(place[:depth]):
                self.setCurrentItem(item)
                return

    def _add_host(self, design: Design, host: HostPlan) -> None:
        base: Place = ("plan", "hosts", host.host_class)
        label = next((c.label for c in design.host_classes if c.id == host.host_class), "")
        top = self._item(self, base, label or host.host_class, tr("every host of this class"), "")
        top.setIcon(0, icons.icon("host_classes", theme.current().muted))
        models = catalogue(design.nic_models)
        for nic in host.nics:
            model = models.get(nic.model)
            speed = f"{model.ports} × {MBPS.format(model.speed_mbps)}" if model else ""
            name = model.label if model else nic.model
            self._item(top, (*base, "nics", nic.model), tr("NIC"), f"{nic.count} × {name}", speed)
        networks = {network.id: network for network in design.networks}
        fabrics = {fabric.id: fabric.label for fabric in design.fabrics}
        checked = Subject(design)
        switches = {each.team: each for each in host.switches}
        for team in host.teams:
            place = (*base, "teams", team.id)
            item = self._item(
                top, place, tr("Team {id}", id=team.id), _teaming(team), _members(team, fabrics)
            )
            if switch := switches.get(team.id):
                vfs = (
                    trn("SR-IOV, {n} VF a port", "SR-IOV, {n} VFs a port", switch.vfs_per_port)
                    if switch.sriov
                    else ""
                )
                place = (*base, "switches", switch.id)
                self._item(item, place, tr("Virtual switch"), switch.id, vfs)
            for placed in host.placements:
                if placed.team == team.id:
                    network = networks.get(placed.network)
                    share = (
                        tr("{percent} % kept for it", percent=placed.share_percent)
                        if placed.share_percent
                        else ""
                    )
                    if kept := checked.minimum_mbps(host, placed):
                        share = tr(
                            "{kept} kept for it, {percent} %",
                            kept=MBPS.format(kept),
                            percent=placed.share_percent,
                        )
                    place = (*base, "placements", placed.network)
                    name = network.label if network else placed.network
                    child = self._item(item, place, tr("Network"), name, share)
                    if network:
                        colour = theme.current().roles[network.role]
                        child.setIcon(0, icons.icon("networks", colour))
            self.expandItem(item)
        self.expandItem(top)

    def _add_cluster(self, design: Design, plan: Plan) -> None:
        top = self._item(
            self, ("plan", "migration"), tr("Live migration"), tr("the whole cluster"), ""
        )
        top.setIcon(0, icons.icon("cluster", theme.current().muted))
        settings = plan.migration
        names = {network.id: network.label for network in design.networks}
        base: Place = ("plan", "migration")
        for rank, network in enumerate(settings.networks, 1):
            first = tr("first choice") if rank == 1 else tr("takes over when those before it fail")
            place = (*base, "networks")
            self._item(
                top, place, tr("{rank}. network", rank=rank), names.get(network, network), first
            )
        self._item(top, (*base, "transport"), tr("Transport"), word(settings.transport), "")
        count = str(settings.simultaneous)
        self._item(
            top,
            (*base, "simultaneous"),
            tr("Migrations at once"),
            count,
            tr("in and out, per host"),
        )
        if settings.smb_limit_mbps is not None:
            limit = MBPS.format(settings.smb_limit_mbps)
            self._item(top, (*base, "smb_limit_mbps"), tr("SMB limit"), limit, "")
        self.expandItem(top)

    def _add_placement(self, design: Design, plan: Plan) -> None:
        base: Place = ("plan", "placement")
        top = self._item(self, base, tr("Placement"), tr("VMs on every host"), "")
        top.setIcon(0, icons.icon("hosts", theme.current().muted))
        names = {each.id: each.label for each in (*design.vm_groups, *design.vms)}
        labels = {host.id: host.label for host in design.hosts}
        hosts: dict[str, list[PlacedVms]] = {}
        for row in plan.placement:
            hosts.setdefault(row.host, []).append(row)
        for host, rows in hosts.items():
            vms = ", ".join(
                f"{row.count} × {names.get(row.vm, row.vm)}"
                if row.count > 1
                else names.get(row.vm, row.vm)
                for row in rows[:_VMS_NAMED]
            )
            more = (
                " " + tr("and {more} more", more=len(rows) - _VMS_NAMED)
                if len(rows) > _VMS_NAMED
                else ""
            )
            count = trn("{n} VM", "{n} VMs", sum(row.count for row in rows))
            self._item(top, (*base, host), labels.get(host, host), count, f"{vms}{more}")

    def _item(
        self,
        parent: QTreeWidget | QTreeWidgetItem,
        place: Place,
        *texts: str,
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem(parent, [" ".join(clean(text).split()) for text in texts])
        item.setData(0, _PLACE, place)
        self._items.setdefault(place, item)
        item.setForeground(2, QColor(theme.current().muted))
        return item

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select what the keys lead to, as a click does."""
        before = self.currentItem()
        super().keyPressEvent(event)
        if (item := self.currentItem()) is not None and item is not before:
            self.selected.emit(item.data(0, _PLACE))

    @Slot(QTreeWidgetItem, int)
    def _on_clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        self.selected.emit(item.data(0, _PLACE))


def _teaming(team: Team) -> str:
    if team.kind == "single":
        return word("single")
    return f"{word(team.kind)}, {word(team.mode)}, {word(team.algorithm)}"


def _members(team: Team, fabrics: Mapping[str, str]) -> str:
    return ", ".join(
        tr(
            "card {card} port {port} → {fabric}",
            card=each.card,
            port=each.port,
            fabric=fabrics.get(each.fabric, each.fabric),
        )
        for each in team.ports
    )
