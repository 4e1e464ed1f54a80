"""What a paper is: whose, of what kind, under what title, of which meetings.

`place_paper` finds out; `council_place` tells the place that a council is named after.
"""

from .home import council_place, place_paper

__all__ = ["council_place", "place_paper"]
