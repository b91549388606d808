"""The design, the plan and what is said of them, as immutable values."""
