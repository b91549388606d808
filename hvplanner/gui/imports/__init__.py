"""Importing in the desktop: a sheet that shows what would come in before anything does."""
