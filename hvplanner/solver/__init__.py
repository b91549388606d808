"""Finds the cheapest plan that meets the targets, and proves it: the only place with OR-Tools."""
