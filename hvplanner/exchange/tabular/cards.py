"""Which network cards a host of VMware has, from its list of ports."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from hvplanner.language import tr
from hvplanner.model.catalogue import builtin
from hvplanner.model.hardware import InstalledNic, NicModel
from hvplanner.model.units import MBPS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hvplanner.exchange.notes import Notes
    from hvplanner.exchange.tabular.typed import Row

_DRIVERS: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("ntg3", "tg3", "ne1000", "e1000e", "bnx2"), ("onboard-1g-2",)),
    **dict.fromkeys(("igbn", "igb"), ("intel-i350-t4", "onboard-1g-2")),
    **dict.fromkeys(("ixgben", "ixgbe"), ("intel-x520-da2",)),
    **dict.fromkeys(("i40en", "i40e"), ("intel-x710-da2", "intel-x710-da4", "intel-xxv710-da2")),
    "icen": ("intel-e810-xxvda2", "intel-e810-cqda2"),
    "nmlx4_en": ("mellanox-cx3-pro-10",),
    "nmlx5_core": ("mellanox-cx4-lx-25", "mellanox-cx5-100"),
    "bnxtnet": ("broadcom-57414-25",),
    **dict.fromkeys(("qfle3", "bnx2x"), ("qlogic-57810-10",)),
    "sfvmk": ("solarflare-sfn8522",),
}
"""Which cards of the catalogue a driver of ESXi may drive."""

_FUNCTION = re.compile(r"\.[0-9a-f]+$", re.IGNORECASE)
_MOST_PORTS = 8
_MOST_CARDS = 16
_SLOWEST = 100


class Cards:
    """Tells the cards of hosts apart, and makes models of those that the catalogue lacks."""

    def __init__(self, notes: Notes) -> None:
        self.models: dict[str, NicModel] = {}
        self._notes = notes

    def of_host(self, where: str, ports: Sequence[Row]) -> tuple[InstalledNic, ...]:
        """Return the cards with these ports."""
        cards: dict[str, list[Row]] = defaultdict(list)
        for row in ports:
            if row.text("device").casefold().startswith("vusb"):
                what = tr("Ports that are no network card but lead to the board's controller")
                self._notes.add("left_out", what, where)
                continue
            # What has no address is told apart by its driver alone.
            cards[_FUNCTION.sub("", row.text("pci")) or row.text("driver")].append(row)
        found: Counter[str] = Counter()
        for rows in cards.values():
            for begin in range(0, len(rows), _MOST_PORTS):
                model = self._model(where, rows[begin : begin + _MOST_PORTS])
                found.update([model] if model else [])
        return tuple(
            InstalledNic(model=model, count=min(count, _MOST_CARDS), onboard=True)
            for model, count in found.items()
        )

    def _model(self, where: str, rows: Sequence[Row]) -> str:
        driver = rows[0].text("driver")
        # A port that is down tells no rate, but those beside it do.
        speed = max((row.number_of("speed") or 0 for row in rows), default=0)
        if speed < _SLOWEST:
            what = tr("Ports that are down, whose rate is not known")
            self._notes.add(
                "left_out", what, where, count=len(rows), example=rows[0].text("device")
            )
            return ""
        models = builtin()
        known = [models[each] for each in _DRIVERS.get(driver.casefold(), ()) if each in models]
        fitting = [m for m in known if m.ports == len(rows) and m.speed_mbps >= speed]
        if fitting:
            chosen = min(fitting, key=lambda model: model.speed_mbps)
            what = tr("Cards of the driver {driver} are {card}", driver=driver, card=chosen.label)
            self._notes.add("assumed", what, where)
            return chosen.id
        return self._own(where, driver, len(rows), speed)

    def _own(self, where: str, driver: str, ports: int, speed: int) -> str:
        model_id = f"{driver or 'nic'}-{ports}x{speed}"[-200:]
        if model_id not in self.models:
            name = f"{ports} × {MBPS.format(speed)}" + (f" ({driver})" if driver else "")
            self.models[model_id] = NicModel(
                id=model_id, name=name[:200], ports=ports, speed_mbps=speed
            )
        what = tr("Cards that the catalogue does not have, without virtual functions and queues")
        self._notes.add("assumed", what, where, example=self.models[model_id].label)
        return model_id
