"""Find the files that come with the program, and the folders that belong to its user."""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resources() -> Path:
    """Return the folder of what the program reads: catalogues, schema, icons, templates."""
    return _shipped("resources")


def designs() -> Path:
    """Return the folder of the example designs."""
    return _shipped("designs")


def data_folder() -> Path:
    """Return the user's folder for settings; it may not exist yet."""
    return _of_user("data")


def cache_folder() -> Path:
    """Return the user's folder for what can be lost, recovery files too; it may not exist yet."""
    return _of_user("cache")


def log_folder() -> Path:
    """Return the user's folder for logs; it may not exist yet."""
    return _of_user("log")


def _shipped(name: str) -> Path:
    """Find a folder in the installed package, in a frozen bundle, or in the checkout."""
    parents = [_PACKAGE, _PACKAGE.parent]
    if bundle := getattr(sys, "_MEIPASS", None):
        parents.insert(1, Path(bundle))
    for parent in parents:
        if (parent / name).is_dir():
            return parent / name
    raise FileNotFoundError(f"This copy of hvplanner is incomplete: there is no folder {name}.")


def _of_user(kind: str) -> Path:
    # One variable moves all of them: for a stick, a second profile, or a test.
    if home := os.environ.get("HVPLANNER_HOME"):
        return Path(home).absolute() / kind
    import platformdirs

    find = {
        "data": platformdirs.user_data_path,
        "cache": platformdirs.user_cache_path,
        "log": platformdirs.user_log_path,
    }[kind]
    return find("hvplanner", appauthor=False)
