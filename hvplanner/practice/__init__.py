"""What rules of thumb would buy for a design, and how that compares with a plan."""

from hvplanner.practice.building import plan_by, practices
from hvplanner.practice.comparing import compare
from hvplanner.practice.first import first_plans

__all__ = ["compare", "first_plans", "plan_by", "practices"]
