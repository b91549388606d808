"""Export: the report, tables, and the schema of the file."""

from __future__ import annotations

import csv
import io
import json

import pytest
from pypdf import PdfReader

from hvplanner.model.schema import design_schema
from tests.cli.examples import LAB


@pytest.mark.parametrize("command", ["solve", "export"])
def test_that_a_section_no_report_has_is_told_with_those_there_are(run, tmp_path, command):
    path = tmp_path / "r.pdf"
    code, out, err = run(command, LAB, "--pdf", path, "--sections", "summary,nope")
    assert (code, out) == (2, "")
    assert "“nope”" in err
    assert "summary, topology, declared, bill" in err
    assert not path.exists()


def test_that_a_report_of_some_sections_is_shorter(run, planned, tmp_path):
    whole, part = tmp_path / "whole.pdf", tmp_path / "part.pdf"
    assert run("export", planned, "--pdf", whole)[0] == 0
    assert run("export", planned, "--pdf", part, "--sections", "summary,bill")[0] == 0
    assert len(PdfReader(part).pages) == 3 < len(PdfReader(whole).pages)


def test_that_tables_and_report_are_written(run, planned, tmp_path):
    code, out, _ = run(
        "export", planned, "--csv", tmp_path / "a" / "b", "--pdf", tmp_path / "r.pdf", "--json"
    )
    written = json.loads(out)["written"]
    assert code == 0
    assert len(written) == 7
    text = (tmp_path / "a" / "b" / "bill-of-materials.csv").read_text(encoding="utf-8-sig")
    titles, *rows = csv.reader(io.StringIO(text))
    assert titles[0] == "item"
    assert rows


def test_that_a_design_without_a_plan_can_be_exported(run, tmp_path):
    assert run("export", LAB, "--csv", tmp_path / "out")[0] == 0


def test_that_an_export_of_nothing_and_to_nowhere_is_refused(run, planned, write):
    assert run("export", planned)[0] == 2
    code, _, err = run("export", planned, "--csv", write("a file"))
    assert (code, "cannot be written" in err) == (2, True)


def test_that_the_schema_is_printed(run):
    code, out, err = run("schema")
    assert (code, err) == (0, "")
    assert json.loads(out) == design_schema()
