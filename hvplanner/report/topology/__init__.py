"""How the cluster is built as a drawing of plain values: for the window and for the report."""
