"""Run hvplanner or its tests from a checkout, first installing the pinned packages if need be.

    python -m hvplanner.bootstrap run [FILE | COMMAND ...]
    python -m hvplanner.bootstrap test [PYTEST ARGUMENT ...]

Needs Python and pip alone, so that one line works in every shell of Linux and Windows. The project
itself is never built or installed: it runs from the checkout, so no build backend has to be
fetched and pinned, and an edited file takes effect at once.

Everything here has to parse on Python 3.6, for an old Python to be told so in one clear line.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

OLDEST_PYTHON = (3, 11)
OLDEST_PIP = (22, 3)  # the first with --python
ROOT = Path(__file__).resolve().parent.parent
STAMP = "hvplanner-installed.txt"

RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-dev.lock"  # holds all of RUN_LOCK

# Command: the module to start, and the locks that serve for it, the one to install first.
COMMANDS = {
    "run": ("hvplanner", (RUN_LOCK, TEST_LOCK)),
    "test": ("pytest", (TEST_LOCK,)),
}


class SetupError(Exception):
    """What keeps the program from being set up, as one line for the user."""


def main(argv: "list[str]") -> int:
    """Set up what a command needs and hand over to it; return the exit code."""
    if sys.version_info < OLDEST_PYTHON:
        return _fail(
            "hvplanner needs Python {}.{} or later; {} is Python {}.{}.{}.".format(
                *OLDEST_PYTHON, sys.executable, *sys.version_info[:3]
            )
        )
    if not argv or argv[0] not in COMMANDS:
        asked = bool(argv) and argv[0] in ("-h", "--help")
        print((__doc__ or "").split("\n\nNeeds")[0], file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    module, locks = COMMANDS[argv[0]]
    try:
        python = prepare(venv_folder(os.environ), [ROOT / lock for lock in locks])
        return hand_over([str(python), "-m", module, *argv[1:]])
    except SetupError as error:
        return _fail(str(error))
    except KeyboardInterrupt:
        return _fail("Stopped. The same command takes it up again.", 130)


def venv_folder(environment: "os._Environ[str] | dict[str, str]") -> Path:
    """Return the folder of the virtual environment: $HVPLANNER_VENV, else .venv in the checkout."""
    return Path(environment.get("HVPLANNER_VENV") or ROOT / ".venv").absolute()


def prepare(folder: Path, locks: "list[Path]") -> Path:
    """Make sure that `folder` holds what one of `locks` pins, and return its Python.

    Installs the first lock unless the stamp in the folder says that one of them is installed, by
    this Python. Anything else, an interrupted installation too, is built anew: mending half an
    installation is slower to get right than to repeat it.
    """
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / STAMP
    try:
        if _read(stamp) in [fingerprint(lock) for lock in locks] and python.exists():
            return python
        pip = _pip()
        print(f"Installing into {folder}, once for each version ...", file=sys.stderr, flush=True)
        _empty(folder)
        # Without pip inside: Debian splits off what venv would need for that.
        venv.create(folder, symlinks=sys.platform != "win32", prompt="hvplanner")
        _install(pip, python, locks[0])
        _compile(python)
        stamp.write_text(fingerprint(locks[0]), encoding="utf-8")
    except OSError as error:
        raise SetupError(f"{folder} could not be set up (is it in use?): {error}") from error
    return python


def fingerprint(lock: Path) -> str:
    """Return what tells this lock, installed by this Python, from any other."""
    pinned = hashlib.sha256(lock.read_bytes()).hexdigest()
    return f"{pinned}\n{sys.version}\n{sys.base_prefix}\n"


def _read(stamp: Path) -> str:
    return stamp.read_text(encoding="utf-8") if stamp.exists() else ""


def _pip() -> "list[str]":
    """Return the command that starts pip: this Python's, or that of the one it was made from.

    The environment that this module makes has no pip, and may be the active one.
    """
    for python in (sys.executable, getattr(sys, "_base_executable", sys.executable)):
        pip = [python, "-m", "pip"]
        asked = subprocess.run([*pip, "--version"], capture_output=True, text=True, check=False)
        found = re.match(r"pip (\d+)\.(\d+)", asked.stdout)
        if found and (int(found[1]), int(found[2])) >= OLDEST_PIP:
            return pip
        if found:
            raise SetupError(
                f"pip {found[1]}.{found[2]} is too old. Update it with "
                f'"{python}" -m pip install --upgrade pip and try again.'
            )
    raise SetupError(
        f"{sys.executable} has no pip. Install it (Debian and Ubuntu: python3-pip; elsewhere: "
        f'"{sys.executable}" -m ensurepip) and try again.'
    )


def _empty(folder: Path) -> None:
    """Leave nothing in the folder but a stamp that says it is ours and unfinished."""
    folder.mkdir(parents=True, exist_ok=True)
    stamp = folder / STAMP
    if not stamp.exists() and any(folder.iterdir()):
        raise SetupError(
            f"{folder} was made by something else. Remove it, or name another folder in the "
            "environment variable HVPLANNER_VENV."
        )
    stamp.write_text("unfinished\n", encoding="utf-8")
    for child in folder.iterdir():
        if child.is_dir() and not child.is_symlink():
            shutil.rmtree(child)
        elif child != stamp:
            child.unlink()


def _install(pip: "list[str]", python: Path, lock: Path) -> None:
    # pip's own words go to stderr: stdout belongs to the command that follows (solve --json).
    # Wheels only, so that nothing is built by a backend that no hash pins.
    command = [*pip, "--python", str(python), "install", "--disable-pip-version-check"]
    command += ["--require-hashes", "--only-binary", ":all:", "-r", str(lock)]
    if subprocess.call(command, stdout=sys.stderr.fileno(), env=_environment()):
        raise SetupError("pip could not install the packages; the lines above say why.")


def _compile(python: Path) -> None:
    # What would keep the first large simulation waiting. Not to have it is no failure.
    print("Compiling the simulation ...", file=sys.stderr, flush=True)
    command = [str(python), "-m", "hvplanner.simulation.prepare"]
    subprocess.call(
        command, stdout=sys.stderr.fileno(), env=dict(_environment(), PYTHONPATH=str(ROOT))
    )


def _environment() -> "dict[str, str]":
    """Return this process's environment without what would let other packages in."""
    return {
        name: value
        for name, value in os.environ.items()
        if name not in ("PYTHONPATH", "PYTHONHOME", "PYTHONSAFEPATH")
    }


def hand_over(command: "list[str]") -> int:
    """Run a command on this checkout in place of this process, and return its exit code."""
    environment = dict(_environment(), PYTHONPATH=str(ROOT))
    if sys.platform != "win32":
        # The command becomes this process: signals and exit code are its own.
        os.execve(command[0], command, environment)
    child = subprocess.Popen(command, env=environment)
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            continue  # the child got it too, and ends in its own way


def _fail(message: str, code: int = 2) -> int:
    print(message, file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
