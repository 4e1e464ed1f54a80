"""The end of reading: `conclude` adds what names imply, and returns everything as plain data.

`state_signatures` comes earlier: what a sentence says of whoever has signed is so of their post.
"""

from .reading import conclude
from .signatures import state_signatures

__all__ = ["conclude", "state_signatures"]
