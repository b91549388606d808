"""Build the bundle: one folder that runs on a machine without Python, and tests itself.

    python packaging/build.py [--no-archive]

Runs on Linux and on Windows, each for itself: a bundle holds the libraries of the system that it
is built on. Needs Python 3.11 or later with pip alone; what goes into the bundle is installed into
build/venv as the lock pins it. The result is dist/hvplanner, and an archive of it beside.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build"
DIST = ROOT / "dist"
BUNDLE = DIST / "hvplanner"
PYINSTALLER = "pyinstaller==6.22.3"
_MIB = 1024 * 1024


def main() -> int:
    """Build, test and pack; return the exit code of the first step that failed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--no-archive", action="store_true", help="leave it at the folder")
    options = parser.parse_args()
    try:
        python = _step("Environment", _environment)
        _step("Bundle", lambda: _bundle(python))
        print(f"{BUNDLE}: {_size(BUNDLE) / _MIB:.0f} MiB", flush=True)
        _step("Self-test", _self_test)
        if not options.no_archive:
            archive = _step("Archive", _archive)
            print(f"{archive}: {archive.stat().st_size / _MIB:.0f} MiB", flush=True)
    except subprocess.CalledProcessError as error:
        print(f"That failed: {error}", file=sys.stderr)
        return int(error.returncode) or 1
    return 0


def _step(name, work):
    print(f"{name} ...", flush=True)
    began = time.perf_counter()
    result = work()
    print(f"{name}: done in {time.perf_counter() - began:.0f} s", flush=True)
    return result


def _environment() -> Path:
    """Install what the bundle consists of, and what makes it; return the Python that has both."""
    folder = BUILD / "venv"
    venv.create(folder, with_pip=True, symlinks=sys.platform != "win32", clear=True)
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    install = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    lock = ["--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / "requirements.lock")]
    subprocess.run([*install, *lock], check=True)
    subprocess.run([*install, PYINSTALLER], check=True)
    return python


def _bundle(python: Path) -> None:
    command = [str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(BUILD / "work")]
    subprocess.run([*command, str(ROOT / "packaging" / "hvplanner.spec")], check=True, cwd=ROOT)
    if sys.platform == "linux":
        # For the menus of the desktop, which find the picture and show progress by this entry.
        shutil.copy2(ROOT / "packaging" / "hvplanner.desktop", BUNDLE)


def _self_test() -> None:
    """Run the bundle's own test, without what this machine has beside it."""
    program = BUNDLE / ("hvplanner.exe" if sys.platform == "win32" else "hvplanner")
    foreign = ("PYTHON", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "QT_")
    alone = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    subprocess.run([str(program), "self-test"], check=True, env=alone, cwd=DIST)


def _archive() -> Path:
    kind = "zip" if sys.platform == "win32" else "gztar"
    name = DIST / f"hvplanner-{'windows' if sys.platform == 'win32' else sys.platform}"
    return Path(shutil.make_archive(str(name), kind, root_dir=DIST, base_dir=BUNDLE.name))


def _size(folder: Path) -> int:
    files = [each for each in folder.rglob("*") if not each.is_symlink()]
    return sum(each.stat().st_size for each in files if each.is_file())


if __name__ == "__main__":
    sys.exit(main())
