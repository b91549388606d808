"""A file is the same as long as its content is."""

from __future__ import annotations

import os

from hvplanner.app import watch


def test_that_an_untouched_file_is_the_same(tmp_path):
    file = tmp_path / "f"
    file.write_bytes(b"one")
    assert watch.state(file, watch.stamp(file)) == "same"


def test_that_a_file_written_with_the_same_content_is_the_same(tmp_path):
    file = tmp_path / "f"
    file.write_bytes(b"one")
    known = watch.stamp(file)
    os.utime(file, (1, 1))
    assert watch.state(file, known) == "same"


def test_that_other_content_of_the_same_size_is_a_change(tmp_path):
    file = tmp_path / "f"
    file.write_bytes(b"one")
    known = watch.stamp(file)
    file.write_bytes(b"two")
    os.utime(file, (1, 1))
    assert watch.state(file, known) == "changed"


def test_that_a_file_that_is_gone_is_missing(tmp_path):
    file = tmp_path / "f"
    file.write_bytes(b"one")
    known = watch.stamp(file)
    file.unlink()
    assert watch.state(file, known) == "missing"
