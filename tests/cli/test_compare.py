"""The command `compare`: files, or a design and its variants."""

from __future__ import annotations

import json

import pytest

from hvplanner import cli
from hvplanner.app import edits
from hvplanner.model.storage import save
from hvplanner.model.targets import Targets
from tests.builders import plan_for, tiny_design


@pytest.fixture
def file(tmp_path):
    """Return the file of a design with two variants."""
    design = tiny_design(targets=Targets(drain_ms=60_000))
    design = design.model_copy(update={"plan": plan_for(design)})
    design = edits.keep_variant(design, "As is")
    design = edits.set_field(design, ("targets", "drain_ms"), 30_000)
    design = edits.keep_variant(design, "Sooner")
    design = edits.set_field(design, ("targets", "drain_ms"), 20_000)
    path = tmp_path / "one.json"
    save(design, path)
    return path


@pytest.fixture
def other(tmp_path):
    """Return the file of another design."""
    path = tmp_path / "other.json"
    save(tiny_design(targets=Targets(drain_ms=10_000)), path)
    return path


def run(capsys, *arguments):
    code = cli.main(["compare", *map(str, arguments)])
    return code, *capsys.readouterr()


def test_that_two_files_are_compared(file, other, capsys):
    code, out, err = run(capsys, file, other)
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == "From “one.json” to “other.json”"
    assert "  Targets · Drain a host: 20 s → 10 s" in out.splitlines()


def test_that_a_design_is_compared_with_its_variants(file, capsys):
    code, out, _ = run(capsys, file)
    assert code == 0
    assert out.splitlines()[0] == "“Design” beside “As is”, “Sooner”"
    assert "    ≠ Sooner: 30 s" in out.splitlines()


def test_that_one_variant_is_compared_with_the_design_and_two_with_each_other(file, capsys):
    _, out, _ = run(capsys, file, "--variant", "variant-2")
    assert out.splitlines()[0] == "From “Design” to “Sooner”"
    _, out, _ = run(capsys, file, "--variant", "variant-2", "--variant", "variant-1")
    assert out.splitlines()[0] == "From “Sooner” to “As is”"


def test_that_all_shows_what_is_the_same_too(file, other, capsys):
    _, few, _ = run(capsys, file, "--variant", "variant-1")
    _, many, _ = run(capsys, file, "--variant", "variant-1", "--all")
    assert "Transport" not in few
    assert "  Live migration · Transport: TCP/IP" in many.splitlines()


def test_that_markdown_is_written_to_a_file(file, other, tmp_path, capsys):
    goal = tmp_path / "change.md"
    code, out, _ = run(capsys, file, other, "--markdown", "-o", goal)
    assert (code, out) == (0, f"Written: {goal}\n")
    text = goal.read_text(encoding="utf-8")
    assert text.startswith("# From “one.json” to “other.json”\n")
    assert "| Targets · Drain a host | 20 s | **10 s** |" in text


def test_that_the_document_says_every_line_and_what_differs(file, capsys):
    code, out, _ = run(capsys, file, "--json")
    document = json.loads(out)
    assert code == 0
    assert document["command"] == "compare"
    assert [each["variant"] for each in document["designs"]] == [None, "variant-1", "variant-2"]
    inputs = (each for each in document["lines"] if each["part"] == "Inputs")
    (drain,) = (each for each in inputs if each["place"] == ["targets", "drain_ms"])
    assert [each["text"] for each in drain["values"]] == ["20 s", "1:00", "30 s"]
    assert [each["differs"] for each in drain["values"]] == [False, True, True]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["{other}"], "There is nothing to compare with"),
        (["{file}", "--variant", "x"], "There is no variant “x”. Known: variant-1, variant-2."),
        (["{file}", "{other}", "--variant", "x"], "Variants are named of one file"),
        (["{file}", "{folder}/none.json"], "none.json: "),
        (["{file}", "-o", "{folder}"], "is a folder, not a file."),
        (["{file}", "-o", "{folder}/no/x.md"], "there is no folder"),
    ],
)
def test_that_what_cannot_be_compared_is_said(file, other, tmp_path, capsys, arguments, said):
    filled = [each.format(file=file, other=other, folder=tmp_path) for each in arguments]
    code, out, err = run(capsys, *filled)
    assert (code, out) == (2, "")
    assert said in err
