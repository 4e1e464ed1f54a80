"""Facts from lists of people: `list_people` states who was there, who was not, and as what."""

from .lists import list_people

__all__ = ["list_people"]
