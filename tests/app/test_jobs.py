"""A solve brings its plan, obeys, and can die in any way without taking the program with it."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
from functools import partial

import pytest

from hvplanner import language, paths
from hvplanner.app.jobs import EvaluationRunner, ExplainJob, FrontJob, JobFailed, OrderJob, SolveJob
from hvplanner.evaluation import evaluate
from hvplanner.model import storage
from hvplanner.model.evaluation import Evaluation
from hvplanner.model.front import FrontOptions
from hvplanner.model.ordering import OrderOptions
from hvplanner.model.plan import GoalProof
from hvplanner.model.solving import SolveOptions, SolveProgress, SolveResult
from tests.app import solves
from tests.app.small import DESIGN, PLAN
from tests.builders import changed, tiny_design
from tests.processes import run_python

PATIENCE_SECONDS = 60
ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="other signals and limits")
OPTIONS = SolveOptions(seed=42)


@pytest.fixture
def start():
    """Return what starts a job, and see that none outlives the test."""
    jobs = []

    def start(target, **arguments):
        jobs.append(SolveJob(DESIGN, OPTIONS, target=target, **arguments))
        jobs[-1].start()
        return jobs[-1]

    yield start
    for job in jobs:
        job.kill()
        assert job.join(PATIENCE_SECONDS)


def all_events(job):
    assert job.join(PATIENCE_SECONDS)
    return job.poll()


def first_events(job):
    while job.running:
        if events := job.poll():
            return events
        job.join(0.01)
    return []


# --- solves -----------------------------------------------------------------------------------


def test_that_news_come_in_order_and_the_result_last(start):
    job = start(solves.quick)
    assert job.running
    *news, result = all_events(job)
    assert [each.bound for each in news] == [0, 1, 2]
    assert result.plan == PLAN
    assert not job.running
    assert job.poll() == []


def test_that_the_solver_gets_design_and_options_in_a_process_of_its_own(start):
    name, seed, process = all_events(start(solves.quick))[-1].message.split(", ")
    assert (name, seed) == (DESIGN.name, "42")
    assert int(process) != os.getpid()


def test_that_news_from_many_threads_all_arrive(start):
    *news, result = all_events(start(solves.chatty))
    assert sorted(each.bound for each in news) == sorted([*range(100)] * 4)
    assert result.status == "stopped"


def test_that_a_job_runs_until_its_last_event_was_handed_out(start):
    job = start(solves.quick)
    assert job.join(PATIENCE_SECONDS)
    assert job.running
    job.poll()
    assert not job.running


def test_that_a_job_that_was_not_started_does_not_run():
    job = SolveJob(DESIGN, OPTIONS, target=solves.quick)
    assert not job.running
    assert job.poll() == []
    job.kill()
    assert job.join(0)


def test_that_a_stop_brings_the_result_of_the_solver(start):
    job = start(solves.obedient)
    first_events(job)
    job.stop()
    (result,) = all_events(job)
    assert (result.status, result.plan, result.message) == ("feasible", PLAN, "")


def test_that_a_stop_given_before_the_process_is_up_is_obeyed(start):
    job = start(solves.obedient)
    job.stop()
    assert isinstance(all_events(job)[-1], SolveResult)


def test_that_a_solver_that_does_not_stop_is_ended_and_its_best_plan_kept(start):
    job = start(solves.stubborn, grace_seconds=0)
    events = first_events(job)
    while len(events) < 2:
        events += first_events(job)
    job.stop()
    (result,) = all_events(job)
    assert (result.status, changed(result.plan, proof=PLAN.proof)) == ("feasible", PLAN)
    assert "did not stop" in result.message


def test_that_a_solver_that_does_not_stop_and_found_nothing_has_no_plan(start):
    job = start(solves.clueless, grace_seconds=0)
    first_events(job)
    job.stop()
    (result,) = all_events(job)
    assert (result.status, result.plan) == ("stopped", None)


@pytest.mark.allow_log_warnings
def test_that_a_search_for_an_order_that_does_not_stop_is_ended_with_a_word():
    job = OrderJob(DESIGN, OrderOptions(host="a"), target=solves.stubborn, grace_seconds=0)
    job.start()
    first_events(job)
    job.stop()
    assert job.join(PATIENCE_SECONDS)
    end = job.poll()[-1]
    assert isinstance(end, JobFailed)
    assert "did not stop" in end.text


def test_that_a_search_for_a_front_that_does_not_stop_is_ended_and_its_points_kept():
    options = FrontOptions()
    job = FrontJob(DESIGN, options, target=solves.stubborn_front, grace_seconds=0)
    job.start()
    events = first_events(job)
    while len(events) < 2:
        events += first_events(job)
    job.stop()
    assert job.join(PATIENCE_SECONDS)
    (front,) = job.poll()
    assert (front.status, front.points) == ("stopped", (solves.front_point(),))
    assert (front.open_required, front.open_cost) == (59_999, 100)
    assert "did not stop" in front.message


def test_that_the_solver_itself_finds_a_front_in_its_process():
    design = storage.load(paths.designs() / "two-node-lab.json")
    job = FrontJob(design, FrontOptions(step_percent=50))
    job.start()
    *news, front = all_events(job)
    assert front.status == "complete"
    assert tuple(each.point for each in news if each.point) == front.points


def test_that_nothing_is_heard_of_a_job_that_was_killed(start):
    job = start(solves.stubborn)
    first_events(job)
    job.kill()
    assert not job.running
    assert all_events(job) == []


@pytest.mark.allow_log_warnings
@pytest.mark.parametrize(
    ("target", "text"),
    [
        (solves.faulty, "ZeroDivisionError"),
        (solves.hungry, "out of memory"),
        (solves.vanishing, "exit code 7"),
        pytest.param(solves.crashing, "SIGSEGV", marks=ON_LINUX),
        pytest.param(solves.aborting, "SIGABRT", marks=ON_LINUX),
        pytest.param(solves.killed, "memory", marks=ON_LINUX),
        pytest.param(solves.starving, "out of memory", marks=ON_LINUX),
        pytest.param(solves.starving_for_real, "The solver", marks=ON_LINUX),
        (lambda: None, "could not be run"),
    ],
    ids=[
        *("exception", "memory", "exit", "crash", "abort", "kill", "limit", "limit for real"),
        "target",
    ],
)
def test_that_a_solver_that_dies_is_told_with_what_happened(start, target, text, caplog):
    *news, end = all_events(start(target))
    assert all(isinstance(each, SolveProgress) for each in news)
    assert isinstance(end, JobFailed)
    assert text in end.text
    assert caplog.records


DEATHS = [
    (solves.faulty, "ZeroDivisionError: in the solver"),
    (solves.vanishing, "exit code 7"),
    pytest.param(solves.aborting, "SIGABRT", marks=ON_LINUX),
    pytest.param(solves.killed, "memory", marks=ON_LINUX),
    pytest.param(solves.starving, "out of memory", marks=ON_LINUX),
]
DEATH_IDS = ["exception", "exit", "abort", "kill", "limit"]


@pytest.mark.allow_log_warnings
@pytest.mark.parametrize(("end", "text"), DEATHS, ids=DEATH_IDS)
def test_that_the_best_plan_of_a_solver_that_dies_is_kept_with_what_is_proven_of_it(
    start, end, text
):
    result = all_events(start(partial(solves.found_then, end)))[-1]
    assert (result.status, changed(result.plan, proof=PLAN.proof)) == ("feasible", PLAN)
    assert result.plan.proof.status == "feasible"
    assert result.plan.proof.goals == (GoalProof(goal="cost", value=90, bound=70),)
    assert text in result.message


@pytest.mark.allow_log_warnings
@pytest.mark.parametrize(("end", "text"), DEATHS, ids=DEATH_IDS)
def test_that_the_points_of_a_search_for_a_front_that_dies_are_kept(end, text):
    job = FrontJob(DESIGN, FrontOptions(), target=partial(solves.point_then, end))
    job.start()
    front = all_events(job)[-1]
    assert (front.status, front.points) == ("stopped", (solves.front_point(),))
    assert text in front.message


@pytest.mark.allow_log_warnings
@pytest.mark.parametrize("kind", [FrontJob, ExplainJob])
@pytest.mark.parametrize(("end", "text"), DEATHS, ids=DEATH_IDS)
def test_that_a_front_or_an_explanation_that_dies_is_told_with_what_happened(kind, end, text):
    options = FrontOptions() if kind is FrontJob else OPTIONS
    job = kind(DESIGN, options, target=end)
    job.start()
    failed = all_events(job)[-1]
    assert isinstance(failed, JobFailed)
    assert text in failed.text


@pytest.mark.parametrize("kind", [FrontJob, ExplainJob])
def test_that_a_front_or_an_explanation_that_does_not_stop_has_nothing_and_says_so(kind):
    options = FrontOptions() if kind is FrontJob else OPTIONS
    job = kind(DESIGN, options, target=solves.clueless, grace_seconds=0)
    job.start()
    first_events(job)
    job.stop()
    end = all_events(job)[-1]
    assert end.status == "stopped"
    assert "did not stop" in end.message


@ON_LINUX
@pytest.mark.allow_log_warnings
def test_that_points_are_kept_when_the_search_for_a_front_itself_is_killed_in_its_work():
    # Three points, with half of the time between the first and the last.
    design = storage.load(paths.designs() / "two-node-lab.json")
    job = FrontJob(design, FrontOptions())
    job.start()
    points = ()
    while not points:
        points = tuple(each.point for each in first_events(job) if each.point)
        assert job.running
    (process,) = multiprocessing.active_children()
    os.kill(process.pid, signal.SIGKILL)
    front = all_events(job)[-1]
    assert (front.status, front.points[: len(points)]) == ("stopped", points)
    assert "The system ended the solver" in front.message


@ON_LINUX
@pytest.mark.allow_log_warnings
def test_that_an_explanation_that_is_killed_in_its_work_is_told():
    design = storage.load(paths.designs() / "datacenter-64.json")
    job = ExplainJob(design, SolveOptions())
    job.start()
    first_events(job)
    (process,) = multiprocessing.active_children()
    os.kill(process.pid, signal.SIGKILL)
    end = all_events(job)[-1]
    assert isinstance(end, JobFailed)
    assert "The system ended the solver" in end.text


@ON_LINUX
@pytest.mark.allow_log_warnings
def test_that_the_best_plan_is_kept_when_the_solver_itself_is_killed_in_its_work():
    job = SolveJob(storage.load(paths.designs() / "datacenter-64.json"), SolveOptions())
    job.start()
    while not any(event.plan for event in first_events(job)):
        assert job.running
    (process,) = multiprocessing.active_children()
    os.kill(process.pid, signal.SIGKILL)
    end = all_events(job)[-1]
    assert (end.status, end.plan is not None) == ("feasible", True)
    assert "The system ended the solver" in end.message


@pytest.mark.allow_log_warnings
def test_that_the_log_says_where_the_solver_failed(start, caplog):
    all_events(start(solves.faulty))
    assert "in faulty" in caplog.text


ORPHAN = """
import os
from hvplanner import language, paths
from hvplanner.app.jobs import SolveJob
from hvplanner.model.solving import SolveOptions
from tests.app import small, solves
job = SolveJob(small.DESIGN, SolveOptions(), target=solves.stubborn)
job.start()
while not job.poll():
    job.join(0.01)
os._exit(9)
"""


def test_that_no_solve_outlives_the_program():
    # Returns only when nobody is left who could write to its output.
    assert run_python("-c", ORPHAN).returncode == 9


def test_that_the_solver_itself_proves_a_plan_in_its_process():
    job = SolveJob(storage.load(paths.designs() / "two-node-lab.json"), SolveOptions())
    job.start()
    *news, result = all_events(job)
    assert isinstance(result, SolveResult)
    assert result.status == "optimal"
    assert news[-1].plan is not None


def test_that_the_solver_speaks_the_language_of_whoever_asks():
    design = tiny_design(networks=(), vm_groups=())
    with language.spoken("de"):
        job = SolveJob(design, OPTIONS)
        judged = evaluate(design, None)
    job.start()
    result = all_events(job)[-1]
    errors = [each.title for each in judged.findings if each.severity == "error"]
    assert [f"{each.text}." for each in result.clashes] == errors
    assert not {each.title for each in evaluate(design, None).findings} & {*errors}


def test_that_the_program_does_not_load_the_solver_itself():
    code = "import sys; from hvplanner.app import jobs; sys.exit('ortools' in sys.modules)"
    assert run_python("-c", code).returncode == 0


# --- evaluations ------------------------------------------------------------------------------


class Judge:
    """Judges only when let, and keeps what it was asked."""

    def __init__(self):
        self.asked = []
        self.has_begun = threading.Event()
        self.may_end = threading.Event()

    def __call__(self, design, plan):
        self.asked.append((design, plan))
        self.has_begun.set()
        assert self.may_end.wait(PATIENCE_SECONDS)
        if plan is None:
            raise ZeroDivisionError
        return Evaluation(fingerprint=design.name, plan_is_stale=False)


@pytest.fixture
def judge():
    return Judge()


@pytest.fixture
def runner(judge):
    runner = EvaluationRunner(judge)
    yield runner
    judge.may_end.set()
    runner.close()
    assert runner.join(PATIENCE_SECONDS)


def answer_of(runner):
    while runner.busy:
        if answer := runner.poll():
            return answer
        runner.join(0.01)
    return None


def test_that_an_answer_bears_the_generation_it_was_asked_for(runner, judge):
    judge.may_end.set()
    runner.request(7, DESIGN, PLAN)
    assert answer_of(runner) == (7, Evaluation(fingerprint="Lab", plan_is_stale=False))
    assert not runner.busy
    assert runner.poll() is None


def test_that_of_requests_that_wait_the_latest_wins(runner, judge):
    runner.request(1, DESIGN, PLAN)
    assert judge.has_begun.wait(PATIENCE_SECONDS)
    for generation in (2, 3, 4):
        runner.request(generation, DESIGN, PLAN)
    judge.may_end.set()
    generations = set()
    while answer := answer_of(runner):
        generations.add(answer[0])
    assert 4 in generations
    assert generations <= {1, 4}
    assert len(judge.asked) == 2


@pytest.mark.allow_log_warnings
def test_that_an_evaluation_that_fails_is_told_and_the_next_one_works(runner, judge, caplog):
    judge.may_end.set()
    runner.request(1, DESIGN, None)
    failure = answer_of(runner)
    assert isinstance(failure, JobFailed)
    assert "ZeroDivisionError" in failure.text
    assert "Traceback" in caplog.text
    runner.request(2, DESIGN, PLAN)
    assert answer_of(runner)[0] == 2


def test_that_a_closed_runner_takes_up_nothing_new(runner, judge):
    runner.request(1, DESIGN, PLAN)
    assert judge.has_begun.wait(PATIENCE_SECONDS)
    runner.request(2, DESIGN, PLAN)
    runner.close()
    judge.may_end.set()
    assert runner.join(PATIENCE_SECONDS)
    assert len(judge.asked) == 1


def test_that_the_judge_itself_answers():
    runner = EvaluationRunner()
    runner.request(1, DESIGN, PLAN)
    generation, evaluation = answer_of(runner)
    runner.close()
    assert runner.join(PATIENCE_SECONDS)
    assert generation == 1
    assert evaluation.fingerprint == DESIGN.fingerprint()
    assert evaluation.verdicts
