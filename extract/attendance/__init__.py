"""Who was there, who was not, and as what.

`list_people` reads the lists of people, `read_told_attendance` who is recorded as speaking.
"""

from .lists import list_people
from .told import read_told_attendance

__all__ = ["list_people", "read_told_attendance"]
