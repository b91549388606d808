"""The event loop: migrations wait, connect, copy in passes, pause and resume on shared links.

Between two events all rates are constant, so nothing is stepped or rounded: each iteration goes
to the next moment at which a piece is through, a wait is over, a network fails or a request comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hvplanner.simulation.kernel.admission import (
    arrive,
    consider,
    first_working,
    free_slot,
    line_up,
    note_wait,
)
from hvplanner.simulation.kernel.heaps import meld, pop, push
from hvplanner.simulation.kernel.precopy import converges_at, dirtied, fits_stop, is_stuck
from hvplanner.simulation.kernel.routes import (
    NEVER,
    add_streams,
    cross,
    part_sent,
    pin,
    release_route,
    send,
    take_done,
    use_route,
)
from hvplanner.simulation.kernel.sharing import (
    find_touched,
    go_on,
    level_out,
    note_loads,
    reach,
)

if TYPE_CHECKING:
    from hvplanner.simulation.kernel.state import State

SAME_TIME_S = 1e-9
"""Events closer than this are one event: equal streams differ by rounding only."""

EXACT_UP_TO = 512
"""Routes in use up to which bandwidth is shared anew with each stream that comes or goes."""

PUT_OFF = 0.002
"""With more routes, the share of the time passed by which sharing anew may come later, for as long
as what ended leaves its bandwidth unused. It keeps the cost of thousands of streams at once from
growing with their square, and times change by no more than about this share."""

AWAY, WAITING, CONNECTING, COPYING, PAUSED, RESUMING, DONE = range(7)
"""Where a job is: not there yet or failed, in line, in its set-up, copying, sending the rest."""

STOP_RULE, PASS_CAP, NO_PROGRESS = 1, 2, 3
"""Why a job stopped copying; 0 while it has not."""

ARRIVE, GO_ON, CHANGE, LOOK = range(4)
"""What a timer is for: a job arrives, or goes on after its set-up or resume; a network changes; a
host looks for the next job to start. Its item is this times stride(), plus the index.
"""

COMPLETE, CUT, FULL = range(3)
"""How run() ends: all jobs done, the horizon came first, or the log has to be made longer."""


def stride(jobs: int, changes: int, hosts: int) -> int:
    """Return what tells the kinds of timers apart."""
    return max(jobs, changes, hosts, 1)


def run(s: State, horizon: float) -> int:
    """Run until all jobs are done, the horizon is reached, or the log is nearly full.

    After FULL it goes on where it was, once the log is longer.
    """
    kinds = stride(len(s.jobs), len(s.changes), len(s.hosts))
    while True:
        room = len(s.loads) - s.counts[0].loads
        if len(s.passes) - s.counts[0].passes < len(s.jobs) or room < len(s.links):
            return FULL
        now = s.moments[1]
        if s.counts[0].timers:
            now = min(now, s.timers[0].key)
        if s.counts[0].touched:
            now = min(now, _next_sharing(s))
        if now > horizon:
            return _cut(s, horizon)
        found = take_done(s.jobs, s.routes, s.moments, s.done, now, SAME_TIME_S)
        for number in range(found):
            _piece_done(s, s.done[number], now)
        while s.counts[0].timers and s.timers[0].key <= now + SAME_TIME_S:
            timer = s.timers[0].item
            s.counts[0].timers = pop(s.timers, s.counts[0].timers)
            kind, index = timer // kinds, timer % kinds
            if kind == CHANGE:
                _change(s, index, now)
            elif kind == ARRIVE:
                s.jobs[index].state = WAITING
                arrive(s.jobs, s.pairs, s.ready, s.counts, index, now)
            elif kind == LOOK:
                for place in range(s.hosts[index].first, s.hosts[index].end):
                    consider(s.pairs, s.ready, s.counts, s.host_pairs[place])
            elif s.jobs[index].due <= now + SAME_TIME_S:
                s.jobs[index].due = NEVER
                if s.jobs[index].state == CONNECTING:
                    _copy(s, index, now)
                else:
                    _end(s, index, now)
        _admit(s, now)
        if s.counts[0].touched and now >= _next_sharing(s):
            _share(s, now)


def _next_sharing(s: State) -> float:
    """Return from when on bandwidth may be shared anew."""
    if len(s.routes) - s.counts[0].spares <= EXACT_UP_TO:
        return s.counts[0].shared
    return s.counts[0].shared * (1.0 + PUT_OFF)


def _timer(s: State, moment: float, kind: int, index: int) -> None:
    item = kind * stride(len(s.jobs), len(s.changes), len(s.hosts)) + index
    s.counts[0].timers = push(s.timers, s.counts[0].timers, moment, item)


def _admit(s: State, now: float) -> None:
    """Start the jobs that can, in order, with slots and team members taken."""
    jobs, pairs, hosts = s.jobs, s.pairs, s.hosts
    line_up(jobs, pairs, s.ready, s.counts[0].ready)
    while s.counts[0].ready:
        pair = s.ready[0].item
        s.counts[0].ready = pop(s.ready, s.counts[0].ready)
        pairs[pair].ready = 0
        source, target = pairs[pair].source, pairs[pair].target
        if hosts[source].free <= 0 or hosts[target].free <= 0:
            continue
        if now + SAME_TIME_S < hosts[source].next_start:
            continue
        network = first_working(s.networks, s.sides, len(hosts), source, target)
        if network < 0:
            continue
        hosts[source].free -= 1
        hosts[target].free -= 1
        job = pairs[pair].root
        pairs[pair].root = meld(jobs, jobs[job].left, jobs[job].right)
        rest = pairs[pair].root
        if rest >= 0:
            pairs[pair].ready = 1
            s.counts[0].ready = push(s.ready, s.counts[0].ready, jobs[rest].rank, pair)
        jobs[job].network = network
        jobs[job].out = pin(s.sides, s.links, (network * len(hosts) + source) * 2)
        jobs[job].into = pin(s.sides, s.links, (network * len(hosts) + target) * 2 + 1)
        jobs[job].start = now
        note_wait(jobs, hosts, job, source, target)
        interval = s.networks[network].interval
        if interval > 0.0:
            hosts[source].next_start = now + interval
            _timer(s, now + interval, LOOK, source)
        setup = s.networks[network].setup
        if setup > 0.0:
            jobs[job].state = CONNECTING
            jobs[job].due = now + setup
            _timer(s, now + setup, GO_ON, job)
        else:
            _copy(s, job, now)


def _copy(s: State, job: int, now: float) -> None:
    """Let a job send its first pass."""
    jobs, routes = s.jobs, s.routes
    jobs[job].state = COPYING
    jobs[job].copy_start = now
    pair, network = jobs[job].pair, jobs[job].network
    source = (network * len(s.hosts) + s.pairs[pair].source) * 2
    target = (network * len(s.hosts) + s.pairs[pair].target) * 2
    out, into = jobs[job].out, jobs[job].into
    key = s.pair_keys[network * len(s.pairs) + pair] + out * s.sides[target + 1].count + into
    route = s.route_of[key]
    if route < 0:
        route = use_route(routes, s.spares, s.counts, key, network, now)
        s.route_of[key] = route
        _cross(s, route, source, out, 1.0, 0)
        _cross(s, route, target + 1, into, 1.0, 0)
        back = s.networks[network].reverse
        if back > 0.0:
            # Acknowledgements use the same ports in the other direction.
            answer = 1 - s.networks[network].answers_compete
            _cross(s, route, source + 1, out, back, answer)
            _cross(s, route, target, into, back, answer)
    jobs[job].route = route
    add_streams(s.links, routes, s.hops, s.counts, route, 1)
    send(jobs, routes, s.moments, job, s.demands[network * len(jobs) + job].size, now)


def _cross(s: State, route: int, side: int, member: int, weight: float, answer: int) -> None:
    cross(s.sides, s.links, s.crossing, s.routes, s.hops, route, side, member, weight, answer)


def _piece_done(s: State, job: int, now: float) -> None:
    """Log a pass that is through, and begin the next, the last copy or the resume."""
    jobs = s.jobs
    sent = jobs[job].size
    jobs[job].bytes += sent
    if jobs[job].ending:
        _sent_all(s, job, now)
        return
    _log_pass(s, job, now, sent)
    network = jobs[job].network
    physics, demand = s.networks[network], s.demands[network * len(jobs) + job]
    seconds = now - jobs[job].piece_start
    rest = dirtied(seconds, demand.hot, demand.hot_rate, demand.cold_rate, demand.most)
    if fits_stop(rest, sent, seconds, physics.stop):
        jobs[job].ending = STOP_RULE
    elif jobs[job].passes >= physics.pass_limit:
        jobs[job].ending = PASS_CAP
    elif physics.capless:
        needed = _needed(s, job)
        rate = s.routes[jobs[job].route].rate
        if is_stuck(rest, sent, rate, needed) and not _may_gain(s, jobs[job].route):
            jobs[job].ending = NO_PROGRESS
    if jobs[job].ending:
        jobs[job].state = PAUSED
        jobs[job].blackout_start = now
    if rest == 0.0:
        _sent_all(s, job, now)
    else:
        send(jobs, s.routes, s.moments, job, rest, now)


def _log_pass(s: State, job: int, now: float, sent: float) -> None:
    place = s.counts[0].passes
    s.counts[0].passes = place + 1
    s.passes[place].job = job
    s.passes[place].start = s.jobs[job].piece_start
    s.passes[place].end = now
    s.passes[place].bytes = sent
    s.jobs[job].passes += 1


def _needed(s: State, job: int) -> float:
    """Return the rate above which the passes of a job shrink until it may stop."""
    network = s.jobs[job].network
    demand = s.demands[network * len(s.jobs) + job]
    return converges_at(
        s.networks[network].stop, demand.hot, demand.hot_rate, demand.cold_rate, demand.most
    )


def _may_gain(s: State, route: int) -> bool:
    """Say whether any stream that shares links with a route, its own too, will end.

    That is one that sends its last piece, or whose passes shrink at its present rate; it will give
    bandwidth back. Jobs that are still to start only take some.
    """
    if s.counts[0].touched:
        return True  # rates are about to change
    s.counts[0].stamp += 1
    s.counts[0].links_found = 0
    start = route * (len(s.hops) // len(s.routes))
    for hop in range(start, start + s.routes[route].width):
        link = s.hops[hop].link
        s.links[link].seen = s.counts[0].stamp
        s.links_found[s.counts[0].links_found] = link
        s.counts[0].links_found += 1
    reach(s.links, s.crossing, s.routes, s.hops, s.links_found, s.routes_found, s.counts)
    for job in range(len(s.jobs)):
        state, own = s.jobs[job].state, s.jobs[job].route
        shares = COPYING <= state <= PAUSED and s.routes[own].seen == s.counts[0].stamp
        if shares and (state == PAUSED or s.routes[own].rate > _needed(s, job)):
            return True
    return False


def _share(s: State, now: float) -> None:
    """Share the links anew that streams came to or went from, and all that depend on them."""
    s.counts[0].shared = now
    found, on_way = s.links_found, s.routes_found
    find_touched(s.links, s.crossing, s.routes, s.hops, found, on_way, s.counts)
    level_out(s.networks, s.links, s.crossing, s.routes, s.hops, s.levels, found, on_way, s.counts)
    go_on(s.routes, s.moments, on_way, s.counts, now)
    note_loads(s.links, found, s.loads, s.counts, now)


def _leave_route(s: State, job: int) -> None:
    """Take a job's stream from its route, which goes out of use with the last."""
    routes, route = s.routes, s.jobs[job].route
    s.jobs[job].route = -1
    add_streams(s.links, routes, s.hops, s.counts, route, -1)
    if routes[route].streams == 0:
        s.route_of[routes[route].key] = -1
        release_route(s.links, s.crossing, routes, s.hops, s.moments, route)
        s.spares[s.counts[0].spares] = route
        s.counts[0].spares += 1


def _sent_all(s: State, job: int, now: float) -> None:
    jobs = s.jobs
    jobs[job].state = RESUMING
    jobs[job].size = 0.0
    _leave_route(s, job)
    resume = s.networks[jobs[job].network].resume
    if resume > 0.0:
        jobs[job].due = now + resume
        _timer(s, now + resume, GO_ON, job)
    else:
        _end(s, job, now)


def _end(s: State, job: int, now: float) -> None:
    jobs = s.jobs
    jobs[job].state = DONE
    jobs[job].end = now
    _leave_hosts(s, job, now)
    for place in range(jobs[job].after_first, jobs[job].after_end):
        other = s.after[place]
        jobs[other].pending -= 1
        if jobs[other].pending == 0:
            _timer(s, max(now, jobs[other].earliest), ARRIVE, other)


def _leave_hosts(s: State, job: int, now: float) -> None:
    """Free the slots and team members of a job."""
    jobs, pairs, hosts = s.jobs, s.pairs, s.hosts
    source, target = pairs[jobs[job].pair].source, pairs[jobs[job].pair].target
    free_slot(pairs, hosts, s.host_pairs, s.ready, s.counts, source, job, now)
    free_slot(pairs, hosts, s.host_pairs, s.ready, s.counts, target, job, now)
    away = jobs[job].network * len(hosts)
    s.links[s.sides[(away + source) * 2].first + jobs[job].out].pinned -= 1
    s.links[s.sides[(away + target) * 2 + 1].first + jobs[job].into].pinned -= 1


def _change(s: State, index: int, now: float) -> None:
    """Let a network fail or come back."""
    network = s.changes[index].network
    s.networks[network].up = s.changes[index].up
    if s.changes[index].up:
        for pair in range(len(s.pairs)):
            consider(s.pairs, s.ready, s.counts, pair)
    else:
        for job in range(len(s.jobs)):
            if s.jobs[job].network == network and CONNECTING <= s.jobs[job].state <= PAUSED:
                _fail(s, job, now)


def _fail(s: State, job: int, now: float) -> None:
    """End a try of a job whose network is gone: its VM runs on, and it arrives anew later on."""
    jobs = s.jobs
    lost = jobs[job].bytes
    if jobs[job].state != CONNECTING:
        lost += part_sent(jobs, s.routes, job, now)
        # All streams of the route fail in this moment: its pieces need not be taken out singly.
        s.routes[jobs[job].route].root = -1
        _leave_route(s, job)
    place = s.counts[0].failures
    s.counts[0].failures = place + 1
    s.failures[place].job = job
    s.failures[place].network = jobs[job].network
    s.failures[place].start = jobs[job].start
    s.failures[place].end = now
    s.failures[place].bytes = lost
    _leave_hosts(s, job, now)
    jobs[job].state = AWAY
    jobs[job].start = NEVER
    jobs[job].copy_start = NEVER
    jobs[job].blackout_start = NEVER
    jobs[job].due = NEVER
    jobs[job].passes = 0
    jobs[job].ending = 0
    jobs[job].bytes = 0.0
    jobs[job].waited_job = -1
    jobs[job].waited_host = -1
    _timer(s, now + s.retry_s[0], ARRIVE, job)


def _cut(s: State, horizon: float) -> int:
    """Account for what is under way when the horizon comes, if anything is."""
    jobs = s.jobs
    outcome = COMPLETE
    for job in range(len(jobs)):
        if jobs[job].state != DONE:
            outcome = CUT
        if COPYING <= jobs[job].state <= PAUSED:
            part = part_sent(jobs, s.routes, job, horizon)
            jobs[job].bytes += part
            if jobs[job].state == COPYING:
                _log_pass(s, job, horizon, part)
    return outcome
