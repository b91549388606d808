"""The JSON Schema of a design file, made from the model."""

from __future__ import annotations

from typing import Any

from hvplanner.model.design import Design
from hvplanner.model.migrations import FORMAT


def design_schema() -> dict[str, Any]:
    """Return the schema of a design file in the format of today (JSON Schema 2020-12)."""
    made = Design.model_json_schema(by_alias=True)
    made["properties"]["format"] |= {"const": FORMAT}
    # The model has a default for it, but a file has to say it.
    made["required"] = ["format"]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}
