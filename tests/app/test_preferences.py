"""Settings are typed as people write them, and what cannot be is refused with what would be."""

from __future__ import annotations

import pytest

from hvplanner.app import settings
from hvplanner.app.preferences import PREFERENCES
from hvplanner.app.settings import Settings
from hvplanner.model.units import UnitError

BY_NAME = {each.name: each for each in PREFERENCES}


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("solve_seconds", "2 min", 120.0),
        ("solve_seconds", "90", 90.0),
        ("solve_seconds", "1:30", 90.0),
        ("solve_seconds", "1,5 h", 5400.0),
        ("solve_threads", "4", 4),
        ("keep_seconds", "30 s", 30.0),
    ],
)
def test_that_a_setting_is_typed_as_people_write_it(name, text, value):
    assert getattr(BY_NAME[name].changed(Settings(), text), name) == value


@pytest.mark.parametrize("name", BY_NAME)
@pytest.mark.parametrize("text", ["", "0", "-1", "much", "9" * 10_000, "1000000000", "5 apples"])
def test_that_what_cannot_be_is_refused(name, text):
    with pytest.raises(UnitError):
        BY_NAME[name].changed(Settings(), text)


def test_that_a_refusal_names_the_limits_of_the_field():
    with pytest.raises(UnitError, match=r"From 1 to 64\."):
        BY_NAME["solve_threads"].changed(Settings(), "65")


@pytest.mark.parametrize("preference", PREFERENCES, ids=lambda each: each.name)
def test_that_what_is_shown_can_be_typed(preference):
    usual = Settings()
    assert preference.changed(usual, preference.text(usual)) == usual


@pytest.mark.parametrize("preference", PREFERENCES, ids=lambda each: each.name)
def test_that_what_was_typed_can_be_loaded_again(preference):
    changed = preference.changed(Settings(), "3")
    settings.save(changed)
    assert settings.load() == changed
