"""Undo gives back what was, redo what was undone, and keystrokes make one step."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from hvplanner.app.history import History


def typed(*texts):
    history = History("")
    for text in texts:
        history.apply("type", text, "name")
    return history


def test_that_keystrokes_with_one_key_are_one_step():
    history = typed("l", "la", "lab")
    history.undo()
    assert history.current == ""
    assert history.undo_label is None
    history.redo()
    assert history.current == "lab"


def test_that_another_key_begins_another_step():
    history = typed("a")
    history.apply("type", "ab", "description")
    history.undo()
    assert history.current == "a"


def test_that_changes_without_a_key_are_never_merged():
    history = History(0)
    history.apply("add", 1)
    history.apply("add", 2)
    history.undo()
    assert history.current == 1


def test_that_typing_goes_on_in_a_new_step_after_an_undo():
    history = typed("a")
    history.apply("clear", "")
    history.undo()
    history.apply("type", "ab", "name")
    history.undo()
    assert history.current == "a"


def test_that_typing_goes_on_in_a_new_step_after_a_seal():
    history = typed("a")
    history.seal()
    history.apply("type", "ab", "name")
    history.undo()
    assert history.current == "a"


def test_that_a_change_forgets_what_was_undone():
    history = typed("a")
    history.undo()
    history.apply("type", "b")
    assert history.redo_label is None


def test_that_labels_name_the_step_that_undo_and_redo_would_take():
    history = History(0)
    assert (history.undo_label, history.redo_label) == (None, None)
    history.apply("add", 1)
    history.apply("double", 2)
    assert (history.undo_label, history.redo_label) == ("double", None)
    history.undo()
    assert (history.undo_label, history.redo_label) == ("add", "double")


class AgainstAList(RuleBasedStateMachine):
    """A history does what a list of all states with a cursor does."""

    def __init__(self) -> None:
        super().__init__()
        self.history = History(0)
        self.states = [0]
        self.at = 0
        self.open_key: str | None = None
        self.number = 0

    @rule(key=st.sampled_from([None, "name", "mtu"]))
    def apply(self, key):
        self.number += 1
        self.history.apply(f"step {self.number}", self.number, key)
        if key is None or key != self.open_key:
            self.at += 1
        self.states[self.at :] = [self.number]
        self.open_key = key

    @rule()
    def seal(self):
        self.history.seal()
        self.open_key = None

    @precondition(lambda self: self.at > 0)
    @rule()
    def undo(self):
        self.history.undo()
        self.at -= 1
        self.open_key = None

    @precondition(lambda self: self.at < len(self.states) - 1)
    @rule()
    def redo(self):
        self.history.redo()
        self.at += 1
        self.open_key = None

    @invariant()
    def agrees(self):
        assert self.history.current == self.states[self.at]
        assert (self.history.undo_label is None) == (self.at == 0)
        assert (self.history.redo_label is None) == (self.at == len(self.states) - 1)


test_history_against_a_list = AgainstAList.TestCase
