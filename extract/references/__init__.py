"""Which mention means which thing.

`gather` makes one thing of all mentions that name it; `point` then finds what the words that only
point back, pronouns and initials stand for. `led` tells what a title says that its holder leads.
"""

from .gathering import gather
from .owned import name_owned, point_to_owned
from .pointers import point
from .posts import led

__all__ = ["gather", "led", "name_owned", "point", "point_to_owned"]
