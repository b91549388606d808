"""The bundle of a state, as the file that the collector writes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.exchange.bundles import ofcluster, ofguests, ofhost
from tests.exchange.bundles.cmdlets import COLLECTOR, Shape

if TYPE_CHECKING:
    from tests.exchange.bundles.state import Host, State


def written(*states: State, shape: Shape = COLLECTOR, language: str = "en") -> dict[str, Any]:
    """Return the bundle of one or more clusters; hosts of a state without a name are in none."""
    clustered = [each for each in states if each.name]
    bundle = {
        "format": "hvplanner-bundle",
        "version": 1,
        "manifest": {
            "collector": "1.0",
            "collected": shape.moment(ofguests.WHEN),
            "clusters": [each.name for each in clustered],
            "nodes": [host.name for each in states for host in each.hosts],
            "left_out": [],
        },
        "clusters": [
            {
                "name": each.name,
                **ofcluster.sections(each, shape),
                "nodes": [node(host, each.release, shape, language) for host in each.hosts],
            }
            for each in clustered
        ],
    }
    alone = [
        node(host, each.release, shape, language)
        for each in states
        for host in each.hosts
        if not each.name
    ]
    return bundle | ({"nodes": alone} if alone else {})


def node(host: Host, release: str, shape: Shape, language: str = "en") -> dict[str, Any]:
    """Return a host as it stands in a bundle."""
    return {
        "name": host.name,
        **ofhost.sections(host, release, shape),
        **ofguests.sections(host, release, shape, language),
    }


def encoded(bundle: dict[str, Any], shape: Shape = COLLECTOR) -> bytes:
    """Return a bundle as bytes."""
    return json.dumps(bundle, ensure_ascii=False).encode(shape.encoding, "surrogatepass")
