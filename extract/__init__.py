"""A paper becomes facts, in the order of these folders.

- `readers`: bytes become a `Document`;
- `layout`: running text, tokens, sentences, sections, tables;
- `mentions`: where people, posts, bodies and organisations are named;
- `references`, `context`: which mention means which thing, and whose paper it is;
- `attendance`, `body_tables`, `relations`: facts from lists, tables and sentences;
- `decisions`: resolutions and recommendations;
- `conclusions`: what names imply, and everything as plain data.

`paper` is what they share, `lexicon` the words they know, `pipeline` what runs them in turn.
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
    from . import layout, pipeline  # noqa: F401, PLC0415 - late, and spaCy as `layout` imports it

    return getattr(pipeline, name)
