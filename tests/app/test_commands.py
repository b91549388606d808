"""The table of commands is whole: it can be trusted by menus, palette and shortcut sheet."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby

import pytest

from hvplanner.app.commands import COMMANDS, CONDITIONS, MENUS, checked, enabled

each_command = pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)


def repeated(values):
    return [value for value, count in Counter(values).items() if count > 1]


def test_that_ids_and_handlers_are_unique():
    assert not repeated(command.id for command in COMMANDS)
    assert not repeated(command.handler for command in COMMANDS)


def test_that_no_two_commands_share_a_shortcut():
    shortcuts = [
        shortcut
        for command in COMMANDS
        for shortcut in (command.shortcut, *command.more_shortcuts)
        if shortcut
    ]
    assert not repeated(shortcuts)


def test_that_no_two_commands_look_the_same_in_a_menu():
    assert not repeated((command.menu, command.title) for command in COMMANDS)


def test_that_commands_stand_in_the_order_of_the_menus():
    places = [MENUS.index(command.menu[0]) for command in COMMANDS]
    assert places == sorted(places)
    assert set(places) == set(range(len(MENUS)))


def test_that_commands_of_a_group_stand_together():
    groups = [(command.menu, command.group) for command in COMMANDS]
    assert not repeated(group for group, _ in groupby(groups))


@each_command
def test_that_the_handler_can_be_a_method(command):
    assert command.handler.isidentifier()
    assert command.choices is None or command.choices.isidentifier()


@each_command
def test_that_titles_are_in_sentence_case(command):
    first, *rest = command.title.removesuffix("…").split()
    assert first[0].isupper()
    assert all(word.islower() or word.isupper() for word in rest), command.title


@each_command
def test_that_the_tool_tip_is_a_sentence(command):
    assert re.fullmatch(r"[A-Z].*\.", command.tooltip)


@each_command
def test_that_it_depends_on_known_conditions_only(command):
    assert command.when <= CONDITIONS.keys()
    assert command.checked is None or command.checked in CONDITIONS


def test_that_every_condition_is_used():
    used = {name for command in COMMANDS for name in (*command.when, command.checked)}
    assert used >= CONDITIONS.keys()


def test_that_shortcuts_are_written_alike():
    pattern = re.compile(r"(Ctrl\+)?(Shift\+)?(Alt\+)?([A-Z0-9+=,-]|F\d+|[A-Z][a-z]+)")
    shortcuts = [
        each for command in COMMANDS for each in (command.shortcut, *command.more_shortcuts)
    ]
    assert [each for each in shortcuts if each and not pattern.fullmatch(each)] == []


def test_that_a_command_can_be_given_when_all_its_conditions_hold():
    undo = next(command for command in COMMANDS if command.id == "edit.undo")
    assert enabled(undo, frozenset({"design_open", "can_undo", "solving"}))
    assert not enabled(undo, frozenset({"design_open"}))
    assert not enabled(undo, frozenset({"can_undo"}))


def test_that_a_command_shows_a_tick_while_its_condition_holds():
    dark = next(command for command in COMMANDS if command.id.endswith("dark_theme"))
    assert checked(dark, frozenset({"theme_dark"}))
    assert not checked(dark, frozenset({"theme_light"}))


def test_that_a_command_without_a_condition_never_shows_a_tick():
    undo = next(command for command in COMMANDS if command.id == "edit.undo")
    assert not checked(undo, frozenset(CONDITIONS))
