"""The panel that shows the selected record with its fields, units and helps."""
