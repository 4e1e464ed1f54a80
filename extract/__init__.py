"""A paper becomes facts: readers, layout, the spaCy pipeline, relations.

`load` makes a pipeline and `read` reads a paper with it; spaCy is imported only then, so that
commands that read nothing start at once.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .pipeline import load, read

__all__ = ["load", "read"]


def __getattr__(name: str) -> Any:
    """Import the pipeline when it is first asked for (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import pipeline  # noqa: PLC0415 - the point is to import it late

    return getattr(pipeline, name)
