"""The whole state of a simulation: tables of records, one row for each thing, and what they mean.

A table is a list of objects here and a numpy array of records in the compiled form, so fields are
integers and floats only; flags are 0 or 1. An index of -1 means none; a moment that has not come
is infinite. Seconds, bytes on the wire, bytes per second.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(slots=True)
class Job:
    """A migration: what is asked, and how far it is.

    left and right make it a node, ordered by key, of the skew heap it is in: of its pair while it
    waits, of its route while it sends.
    """

    pair: int = 0
    rank: float = 0.0
    """Place in the waiting line."""
    earliest: float = 0.0
    pending: int = 0
    """How many of those it has to wait for have not ended."""
    after_first: int = 0
    after_end: int = 0
    """State.after[after_first:after_end] are those that wait for it."""
    state: int = 0
    network: int = -1
    out: int = 0
    into: int = 0
    """The team members it is pinned to, on its source and on its target."""
    route: int = -1
    arrived: float = math.inf
    start: float = math.inf
    copy_start: float = math.inf
    blackout_start: float = math.inf
    end: float = math.inf
    due: float = math.inf
    """When its timer is up: a timer for another moment is no longer meant."""
    passes: int = 0
    ending: int = 0
    size: float = 0.0
    piece_start: float = 0.0
    """Of the piece being sent."""
    bytes: float = 0.0
    waited_job: int = -1
    waited_host: int = -1
    key: float = 0.0
    left: int = -1
    right: int = -1


@dataclass(slots=True)
class Demand:
    """What a job asks of the wire on a network: row network * jobs + job."""

    size: float = 0.0
    hot: float = 0.0
    hot_rate: float = 0.0
    cold_rate: float = 0.0
    most: float = 0.0


@dataclass(slots=True)
class Network:
    """A live-migration network with its physics, in order of preference."""

    up: int = 1
    pass_limit: int = 0
    capless: int = 0
    """Whether only the stop rule ends copying."""
    stop: float = 0.0
    setup: float = 0.0
    resume: float = 0.0
    interval: float = 0.0
    """Between two starts out of one host."""
    ceiling: float = math.inf
    """Most that one stream gets."""
    reverse: float = 0.0
    answers_compete: int = 0
    """Whether acknowledgements hold their stream back where a link is full."""


@dataclass(slots=True)
class Host:
    """A host with its free slots; State.host_pairs[first:end] are the pairs it is part of."""

    free: int = 0
    first: int = 0
    end: int = 0
    left: float = -1.0
    left_job: int = -1
    """When a job last freed a slot here, and which."""
    next_start: float = 0.0
    """When the next job may start out of it; there is a timer for that while it lies ahead."""


@dataclass(slots=True)
class Pair:
    """An ordered pair of hosts between which jobs go."""

    source: int = 0
    target: int = 0
    root: int = -1
    """Of the skew heap of its waiting jobs."""
    ready: int = 0
    """Whether it is in the heap of those that may start a job."""


@dataclass(slots=True)
class Side:
    """One direction of a host on a network: row (network * hosts + host) * 2 + direction.

    Directions: 0 out, 1 in. Members are the links first, first + 1, ...; total is the link that
    caps their sum.
    """

    first: int = 0
    count: int = 0
    total: int = -1


@dataclass(slots=True)
class Link:
    """A link with what it can carry and the routes in use over it.

    State.crossing[first:first + count] are the rows of State.hops that name it.
    """

    capacity: float = 0.0
    pinned: int = 0
    """Jobs that hold it as their team member."""
    crossed: float = 0.0
    """What all streams over it weigh that share it."""
    sharing: int = 0
    """Routes over it that share it, the others only acknowledge over it."""
    load: float = 0.0
    first: int = 0
    count: int = 0
    touched: int = 0
    """Whether streams came or went since bandwidth was shared last."""
    seen: int = 0
    free: float = 0.0
    weight: float = 0.0
    rising: int = 0
    """While bandwidth is shared: what is left, what streams that still rise weigh, their routes."""
    answers: float = 0.0
    answers_before: float = 0.0
    """The rate of acknowledgements that do not share it, in this round of sharing and the last."""


@dataclass(slots=True)
class Route:
    """Streams over the same links, which get the same rate.

    State.hops has as many rows for each route as the longest needs, of which it uses the first.
    served: what each stream of the route has been sent since the route came into use; a piece is
    through when that reaches its key.
    """

    key: int = 0
    network: int = 0
    width: int = 0
    """How many of its hops are in use."""
    streams: int = 0
    root: int = -1
    next_key: float = 0.0
    """Of the first of the skew heap of its jobs."""
    rate: float = 0.0
    level: float = -1.0
    """While bandwidth is shared: the rate it will have; below 0 while it still rises."""
    served: float = 0.0
    since: float = 0.0
    seen: int = 0


@dataclass(slots=True)
class Hop:
    """A link of a route, what a stream takes of it per unit of its rate, and its crossing."""

    route: int = 0
    link: int = 0
    weight: float = 0.0
    answer: int = 0
    """Whether it is there for acknowledgements that do not share the link."""
    place: int = 0


@dataclass(slots=True)
class Change:
    """A network that fails or comes back, at the moment of its timer."""

    network: int = 0
    up: int = 0


@dataclass(slots=True)
class PassDone:
    """One copy pass of a job."""

    job: int = 0
    start: float = 0.0
    end: float = 0.0
    bytes: float = 0.0


@dataclass(slots=True)
class LoadChange:
    """A new load of a link."""

    link: int = 0
    time: float = 0.0
    load: float = 0.0


@dataclass(slots=True)
class Failure:
    """A try of a job that its network failed."""

    job: int = 0
    network: int = 0
    start: float = 0.0
    end: float = 0.0
    bytes: float = 0.0


@dataclass(slots=True)
class Entry:
    """An item of a binary heap with its key."""

    key: float = 0.0
    item: int = 0


@dataclass(slots=True)
class Counts:
    """Single numbers that change: how much of each table is in use, and marks."""

    passes: int = 0
    loads: int = 0
    failures: int = 0
    levels: int = 0
    ready: int = 0
    timers: int = 0
    spares: int = 0
    stamp: int = 0
    """The last mark for Link.seen and Route.seen."""
    touched: int = 0
    """Whether any link was touched."""
    shared: float = 0.0
    """When bandwidth was shared last."""
    links_found: int = 0
    routes_found: int = 0
    grown: int = 1
    """Whether a route came into use since links and routes were found."""


class State(NamedTuple):
    """Everything that the event loop reads and writes."""

    jobs: list[Job]
    after: list[int]
    demands: list[Demand]
    networks: list[Network]
    changes: list[Change]
    hosts: list[Host]
    host_pairs: list[int]
    pairs: list[Pair]
    pair_keys: list[int]
    """First of a pair's keys on a network: entry network * pairs + pair."""
    route_of: list[int]
    """The route in use for each key: a pair, a network and a member on either side."""
    sides: list[Side]
    links: list[Link]
    crossing: list[int]
    routes: list[Route]
    hops: list[Hop]
    moments: list[float]
    """The tournament of when each route has its next piece through."""
    spares: list[int]
    """Routes not in use."""
    passes: list[PassDone]
    loads: list[LoadChange]
    failures: list[Failure]
    levels: list[Entry]
    ready: list[Entry]
    timers: list[Entry]
    links_found: list[int]
    routes_found: list[int]
    done: list[int]
    """Scratch space."""
    counts: list[Counts]
    """One row."""
    retry_s: list[float]
    """Seconds until a failed job arrives anew: one entry."""
