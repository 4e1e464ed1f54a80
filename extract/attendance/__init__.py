"""Who was there, who was not, and as what.

`list_people` reads the lists of people, `list_appointed` lines that say who is appointed to a body,
`point_to_chairs` says who "the Chair" is, `read_told_attendance` who is recorded as speaking.
"""

from .appointed import list_appointed
from .chairs import point_to_chairs
from .lists import list_people
from .told import read_told_attendance

__all__ = ["list_appointed", "list_people", "point_to_chairs", "read_told_attendance"]
