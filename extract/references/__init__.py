"""Which mention means which thing.

`gather` makes one thing of all mentions that name it; `point` then finds what the words that only
point back, pronouns and initials stand for.
"""

from .gathering import gather
from .pointers import point

__all__ = ["gather", "point"]
