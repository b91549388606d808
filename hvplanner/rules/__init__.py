"""The static rules of the field, each defined once and checked without a solver."""
