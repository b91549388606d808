"""`collector` writes the script that gathers what is in clusters."""

from __future__ import annotations

import json

from hvplanner import paths


def test_that_the_script_is_written_as_it_comes_with_the_program(run, tmp_path):
    file = tmp_path / "collect.ps1"
    code, out, err = run("collector", "-o", file)
    assert (code, err) == (0, "")
    assert out.startswith(f"Written: {file}")
    shipped = paths.resources() / "collector" / "Collect-HvInventory.ps1"
    assert file.read_bytes() == shipped.read_bytes()
    assert json.loads(run("collector", "-o", file, "--json")[1])["written"] == [str(file)]


def test_that_a_folder_that_is_not_there_is_told(run, tmp_path):
    code, _, err = run("collector", "-o", tmp_path / "missing" / "collect.ps1")
    assert code == 2
    assert "no such file or folder" in err
