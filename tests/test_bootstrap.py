"""One line sets up and runs a bare checkout: anew when the lock changes, whole after a stop."""

from __future__ import annotations

import ast
import hashlib
import re
import sys
import zipfile
from pathlib import Path

import pytest

from hvplanner import bootstrap
from tests.processes import ROOT, run_python

WHEEL = "tiny-1-py3-none-any.whl"


@pytest.fixture
def lock(tmp_path):
    """A lock that pins one package of one module, lying beside it."""
    with zipfile.ZipFile(tmp_path / WHEEL, "w") as wheel:
        wheel.writestr("tiny.py", "SIZE = 1\n")
        information = "tiny-1.dist-info/"
        wheel.writestr(information + "METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1\n")
        wheel.writestr(information + "WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        wheel.writestr(information + "RECORD", "")
    return write_lock(tmp_path, hashlib.sha256((tmp_path / WHEEL).read_bytes()).hexdigest())


def write_lock(folder, digest):
    path = folder / "tiny.lock"
    address = (folder / WHEEL).as_uri()
    path.write_text(f"tiny @ {address} --hash=sha256:{digest}\n", encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "an environment"


def installed(folder):
    return bool(list(folder.rglob("tiny.py")))


def test_that_a_set_up_environment_is_left_alone_and_an_unfinished_one_is_built_anew(
    lock, folder, capfd
):
    python = bootstrap.prepare(folder, [lock])
    assert python.exists()
    assert installed(folder)
    told = capfd.readouterr()
    assert told.out == ""
    assert "Installing" in told.err

    (folder / "canary").touch()
    assert bootstrap.prepare(folder, [lock]) == python
    assert (folder / "canary").exists()
    assert capfd.readouterr().err == ""

    # As if stopped before the end.
    (folder / bootstrap.STAMP).write_text("unfinished\n", encoding="utf-8")
    bootstrap.prepare(folder, [lock])
    assert not (folder / "canary").exists()
    assert installed(folder)


def test_that_a_package_other_than_the_pinned_one_is_refused_now_and_the_next_time(lock, folder):
    write_lock(lock.parent, "0" * 64)
    for _ in range(2):
        with pytest.raises(bootstrap.SetupError, match="pip could not install"):
            bootstrap.prepare(folder, [lock])
    assert not installed(folder)


def test_that_a_folder_of_somebody_else_is_left_as_it_is(lock, folder):
    folder.mkdir()
    (folder / "letter.txt").touch()
    with pytest.raises(bootstrap.SetupError, match="made by something else"):
        bootstrap.prepare(folder, [lock])
    assert [child.name for child in folder.iterdir()] == ["letter.txt"]


def test_that_any_of_the_locks_that_serve_counts_as_installed(lock, folder):
    other = lock.with_name("other.lock")
    other.write_text("# nothing\n", encoding="utf-8")
    python = bootstrap.prepare(folder, [lock])
    (folder / "canary").touch()
    assert bootstrap.prepare(folder, [other, lock]) == python
    assert (folder / "canary").exists()


def test_that_a_changed_lock_has_another_fingerprint(lock):
    before = bootstrap.fingerprint(lock)
    lock.write_text(lock.read_text(encoding="utf-8") + "# more\n", encoding="utf-8")
    assert bootstrap.fingerprint(lock) != before


def test_that_the_environment_lies_in_the_checkout_unless_named(tmp_path):
    assert bootstrap.venv_folder({}) == ROOT / ".venv"
    assert bootstrap.venv_folder({"HVPLANNER_VENV": str(tmp_path)}) == tmp_path


def test_that_a_command_is_run_on_the_checkout_with_its_arguments_and_exit_code(tmp_path):
    shown = "import hvplanner, sys; print(hvplanner.__file__, sys.argv[1:]); sys.exit(3)"
    code = (
        "import sys; from hvplanner.bootstrap import hand_over; sys.exit(hand_over(sys.argv[1:]))"
    )
    done = run_python("-c", code, sys.executable, "-c", shown, "a b", '"', PYTHONHOME="")
    package = Path(bootstrap.__file__).with_name("__init__.py")
    assert (done.returncode, done.stdout) == (3, f"{package} {['a b', chr(34)]}\n")


def test_that_an_unknown_command_shows_how_to_use_it_and_fails(capsys):
    assert bootstrap.main(["install"]) == 2
    assert "bootstrap run" in capsys.readouterr().err


def test_that_an_old_python_is_told_so_in_one_line(monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "OLDEST_PYTHON", (99, 0))
    assert bootstrap.main(["run"]) == 2
    told = capsys.readouterr().err
    assert re.fullmatch(
        r"hvplanner needs Python 99\.0 or later; .* is Python 3\.\d+\.\d+\.\n", told
    )


@pytest.mark.parametrize("name", ["__init__.py", "bootstrap.py"])
def test_that_an_old_python_can_read_as_far_as_that_line(name):
    source = (ROOT / "hvplanner" / name).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 7))
    assert "from __future__" not in source  # annotations came with 3.7 only


def test_that_locks_pin_by_hash_and_name_no_place():
    for name in (bootstrap.RUN_LOCK, bootstrap.TEST_LOCK):
        text = (ROOT / name).read_text(encoding="utf-8")
        pins = re.findall(
            r"^([a-z][\w.-]*)==(?:.*\\\n)(?: +--hash=sha256:[0-9a-f]{64}.*\n)+", text, re.M
        )
        assert len(pins) == len(re.findall(r"^[a-z]", text, re.M))
        assert "://" not in text
        assert not re.search(r"(^|[\s=])[-\w]*/", text, re.M)


def test_that_the_lock_for_tests_holds_all_of_the_lock_for_running():
    run, test = (
        set(re.findall(r"^[a-z].*==\S+", (ROOT / name).read_text(encoding="utf-8"), re.M))
        for name in (bootstrap.RUN_LOCK, bootstrap.TEST_LOCK)
    )
    assert run
    assert run < test


def test_that_what_ci_runs_is_what_the_readme_says():
    readme = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    lines = [line.strip() for line in script if "-m hvplanner" in line]
    assert lines
    assert set(lines) <= {line.strip() for line in readme}
