"""The one judge: what a plan costs, how long it drains, and which failures it survives."""

from hvplanner.evaluation.judge import evaluate

__all__ = ["evaluate"]
