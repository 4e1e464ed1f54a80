"""The end of reading: `conclude` adds what names imply, and returns everything as plain data."""

from .reading import conclude

__all__ = ["conclude"]
