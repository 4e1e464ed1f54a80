"""Resolutions and formal recommendations: `find_decisions` finds those that a paper records."""

from .columns import read_columns
from .finder import find_decisions
from .findings import read_findings

__all__ = ["find_decisions", "read_columns", "read_findings"]
