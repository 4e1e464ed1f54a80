"""spaCy without its commands, which bring a web client and take a third of the time to import.

What spaCy has of them by itself, `spacy.info`, imports them once it is called.
"""

import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from types import ModuleType
from typing import Any, Final

_COMMANDS: Final = ("spacy.cli", "spacy.cli.info")


class _Late(ModuleType):
    """A module of functions that is imported when one of them is called."""

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if name.startswith("__"):
            raise AttributeError(name)
        return partial(_call, self.__name__, name)


def _call(module: str, name: str, *args: Any, **named: Any) -> Any:
    return getattr(import_module(module), name)(*args, **named)


def _import() -> None:
    if "spacy" in sys.modules:
        return
    sys.modules.update((name, _Late(name)) for name in _COMMANDS)
    try:
        import_module("spacy")
    finally:
        for name in _COMMANDS:
            del sys.modules[name]


_import()
