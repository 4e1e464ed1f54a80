"""Resolutions and formal recommendations: `find_decisions` finds those that a paper records."""

from .finder import find_decisions

__all__ = ["find_decisions"]
