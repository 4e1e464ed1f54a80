"""Long regular expressions that are compiled once for all runs.

To compile those that wordings are made of takes Python longer than to read a short paper with
them. What they are compiled to are numbers, which can be kept.
"""

import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

from .kept import made_once


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does, compiled by an earlier run if there was one.

    Args:
        pattern: A regular expression of the lexicon or the code, not one made of what a paper says.
        flags: Those of `re`.

    Raises:
        re.error: It is no regular expression.
    """
    # Whatever is wrong with what is kept, or how it is used, the expression may be right.
    with suppress(Exception):
        engine = _engine()
        made = made_once(
            f"{engine.version} {flags:d} {pattern}", lambda: engine.encode(pattern, int(flags))
        )
        return engine.decode(pattern, made)
    return re.compile(pattern, flags)


class _Engine:
    """The steps of `re.compile`, which Python does not promise to keep as they are."""

    def __init__(self) -> None:
        """Find them.

        Raises:
            AttributeError: This Python has others.
            ImportError: This Python has others.
        """
        self._parse = import_module("re._parser").parse
        self._encode = import_module("re._compiler")._code  # noqa: SLF001 - see the class
        engine = import_module("_sre")
        self._make = engine.compile
        self.version = f"{engine.MAGIC} {engine.CODESIZE} {sys.byteorder}"

    def encode(self, pattern: str, flags: int) -> bytes:
        """Return what a regular expression is compiled to: a line that tells of it, and code."""
        parsed: Any = self._parse(pattern, flags)
        code = array("I", self._encode(parsed, flags))
        state = parsed.state
        names = (f"{name}={number}" for name, number in state.groupdict.items())
        told = " ".join((str(flags | state.flags), str(state.groups - 1), *names))
        return told.encode() + b"\n" + code.tobytes()

    def decode(self, pattern: str, encoded: bytes) -> re.Pattern[str]:
        """Return a regular expression from what it was compiled to.

        Raises:
            Exception: It was compiled to something else.
        """
        told, _, numbers = encoded.partition(b"\n")
        flags, groups, *named = told.decode().split(" ")
        by_name = {name: int(number) for name, _, number in (n.partition("=") for n in named)}
        by_number: list[str | None] = [None] * (int(groups) + 1)
        for name, number in by_name.items():
            by_number[number] = name
        code = array("I", numbers).tolist()
        made: re.Pattern[str] = self._make(
            pattern, int(flags), code, int(groups), by_name, tuple(by_number)
        )
        return made


@cache
def _engine() -> _Engine:
    return _Engine()
