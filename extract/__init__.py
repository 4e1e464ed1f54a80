"""A paper becomes facts: readers, layout, the spaCy pipeline, relations."""

from .pipeline import load, read

__all__ = ["load", "read"]
