"""The published schema is that of the model, and the examples keep to it."""

from __future__ import annotations

import json

import jsonschema
import pytest

from hvplanner.model.migrations import FORMAT
from hvplanner.model.schema import design_schema
from hvplanner.model.storage import dumps, load
from tests.processes import ROOT

PUBLISHED = ROOT / "resources" / "design.schema.json"
EXAMPLES = sorted((ROOT / "designs").glob("*.json"))


def test_that_the_published_schema_is_that_of_the_model():
    assert json.loads(PUBLISHED.read_text(encoding="utf-8")) == design_schema(), (
        "write it anew: python -m hvplanner schema > resources/design.schema.json"
    )


def test_that_it_is_a_schema_of_the_draft_it_names():
    jsonschema.Draft202012Validator.check_schema(design_schema())


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_that_examples_keep_to_the_schema_as_written_by_hand_and_by_the_program(example):
    validator = jsonschema.Draft202012Validator(design_schema())
    validator.validate(json.loads(example.read_text(encoding="utf-8")))
    validator.validate(json.loads(dumps(load(example))))


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"format": FORMAT + 1},
        {"format": FORMAT, "nmae": "x"},
        {"format": FORMAT, "networks": [{"id": "lan", "role": "wm"}]},
        {"format": FORMAT, "vms": [{"id": "v", "memory_mib": 0}]},
    ],
)
def test_that_what_the_program_refuses_the_schema_refuses(document):
    validator = jsonschema.Draft202012Validator(design_schema())
    assert not validator.is_valid(document)
