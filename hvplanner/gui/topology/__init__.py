"""The cluster drawn as a schematic, on screen: `report.topology` says what is drawn and where.

`charts.tabs` imports this when the drawing is first seen.
"""
