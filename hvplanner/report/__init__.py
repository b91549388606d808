"""The plan as a document: outline, tables and charts as data, and their PDF."""
