"""What comes in from real clusters and goes out to them: inventories, events, scripts."""
