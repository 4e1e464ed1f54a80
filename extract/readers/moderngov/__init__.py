"""What ModernGov publishes: replies of its web service, and pages saved from its sites."""

from .pages import rewrite_page
from .reader import read_moderngov

__all__ = ["read_moderngov", "rewrite_page"]
