"""When Python looks for rubbish."""

from __future__ import annotations

import gc
import threading

import pytest

from hvplanner import collection
from hvplanner.gui import editing


@pytest.fixture(autouse=True)
def _on():
    often = gc.get_threshold()
    gc.enable()
    yield
    gc.unfreeze()
    gc.set_threshold(*often)
    gc.enable()


def test_it_is_put_off_until_the_last_thread_has_ended_that_put_it_off() -> None:
    inside, may_end = threading.Event(), threading.Event()

    def work() -> None:
        with collection.uncollected():
            inside.set()
            may_end.wait()

    other = threading.Thread(target=work)
    with collection.uncollected():
        other.start()
        inside.wait()
    assert not gc.isenabled()
    may_end.set()
    other.join()
    assert gc.isenabled()


def test_where_it_was_off_it_stays_off() -> None:
    gc.disable()
    with collection.uncollected():
        pass
    assert not gc.isenabled()


def test_it_comes_back_when_it_is_wanted_meanwhile_but_not_before_the_end() -> None:
    gc.disable()
    with collection.uncollected():
        collection.settle()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_edits_beside_the_window_free_no_widgets() -> None:
    assert editing.awaited(gc.isenabled) is False
    assert gc.isenabled()
