"""Who was there, who was not, and as what.

`list_people` reads the lists of people, `list_appointed` lines that say who is appointed to a body,
`read_told_attendance` who is recorded as speaking.
"""

from .appointed import list_appointed
from .lists import list_people
from .told import read_told_attendance

__all__ = ["list_appointed", "list_people", "read_told_attendance"]
