"""What rules of thumb would buy for a design, and how that compares with a plan."""

from hvplanner.practice.building import plan_by, practices
from hvplanner.practice.first import first_plans

__all__ = ["first_plans", "plan_by", "practices"]
