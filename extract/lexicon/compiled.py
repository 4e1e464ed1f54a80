"""Long regular expressions that are compiled once for all runs.

To compile those that wordings are made of takes Python longer than to read a short paper with
them. What they are compiled to are numbers, which are kept in the user's folder for what can be
made anew: nothing of a paper is among them, and whoever deletes the file only loses time. It is
of one version of Python and of this package, and is written anew in one piece. Where it cannot be
read or written, or is not what was written, expressions are compiled as ever.
"""

import atexit
import os
import re
import sys
import tempfile
import time
import zlib
from array import array
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from importlib import import_module
from pathlib import Path
from struct import Struct
from typing import Any, Final

from ...version import __version__

FOLDER: Final = "SIGHTLINE_CACHE"
"""What names the folder to keep them in, in the environment; nothing is kept if that is empty."""
_MOST_BYTES: Final = 64_000_000
"""Of a larger file, which many versions of the wordings have left, only what is new is kept."""
_PATIENCE: Final = 2.0
"""Seconds of compiling that a process may lose which does not come to its end."""
_HEAD: Final = Struct("<II")
"""How many entries there are, and the sum by which they are checked."""
_PLACE: Final = Struct("<16sII")
"""Of an entry: the digest of the expression, where it begins, and how long it is."""
_SPARING: Final = 1
"""How hard to try when compressing."""


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return what `re.compile` does, compiled by an earlier run if there was one.

    Args:
        pattern: A regular expression of the lexicon or the code, not one made of what a paper says.
        flags: Those of `re`.

    Raises:
        re.error: It is no regular expression.
    """
    kept = _kept(os.environ.get(FOLDER))
    if kept is not None:
        # Whatever is wrong with what is kept, or how it is used, the expression may be right.
        with suppress(Exception):
            return kept.pattern(pattern, int(flags))
    return re.compile(pattern, flags)


@cache
def _kept(folder: str | None) -> "_Kept | None":
    """Return what is kept in a folder, or in the user's own; None where nothing can be."""
    try:
        return None if folder == "" else _Kept(Path(folder) if folder else _folder())
    except Exception:  # noqa: BLE001 - no way in which this fails may stop a reading
        return None


def _folder() -> Path:
    """Return this package's part of the user's folder for what can be made anew."""
    if sys.platform == "win32":
        own = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        own = Path.home() / "Library" / "Caches"
    else:
        own = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return own / "sightline"


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
        self.version = f"{sys.version} {engine.MAGIC} {engine.CODESIZE} {sys.byteorder}"

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


class _Kept:
    """The regular expressions that runs have compiled so far, in one file."""

    def __init__(self, folder: Path) -> None:
        self._engine = _Engine()
        self._file = folder / f"expressions-{sys.implementation.cache_tag}.bin"
        self._mark = f"sightline {__version__}, Python {self._engine.version}\n".encode()
        self._known = self._read()
        self._new: dict[bytes, bytes] = {}
        self._unsaved = 0.0
        atexit.register(self.save)

    def pattern(self, pattern: str, flags: int) -> re.Pattern[str]:
        """Return a regular expression, and keep it unless it is kept.

        Raises:
            re.error: It is no regular expression.
        """
        key = blake2b(f"{flags} {pattern}".encode(), digest_size=16).digest()
        found = self._known.get(key)
        if found is not None:
            with suppress(Exception):  # whatever is wrong with it, it is compiled anew
                return self._engine.decode(pattern, zlib.decompress(found))
        begun = time.perf_counter()
        encoded = self._engine.encode(pattern, flags)
        made = self._engine.decode(pattern, encoded)
        self._known[key] = self._new[key] = zlib.compress(encoded, _SPARING)
        self._unsaved += time.perf_counter() - begun
        if self._unsaved > _PATIENCE:
            self.save()
        return made

    def save(self) -> None:
        """Write what is new beside what other processes have written by now, in one piece."""
        new, self._new, self._unsaved = self._new, {}, 0.0
        with suppress(Exception):  # a full disk, a folder that is nobody's: the next run compiles
            if new:
                self._write({**self._read(), **new})

    def _read(self) -> dict[bytes, bytes]:
        """Return the entries of the file; none if it is not there or not whole."""
        try:
            if self._file.stat().st_size > _MOST_BYTES:
                return {}
            content = self._file.read_bytes()
            ours = content.startswith(self._mark)
            return _entries(content[len(self._mark) :]) if ours else {}
        except Exception:  # noqa: BLE001 - whatever is wrong with the file, it is written anew
            return {}

    def _write(self, entries: dict[bytes, bytes]) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self._file.parent, delete=False) as part:
            try:
                part.write(self._mark + _content(entries))
                part.close()
                Path(part.name).replace(self._file)
            except BaseException:
                Path(part.name).unlink(missing_ok=True)
                raise


def _content(entries: dict[bytes, bytes]) -> bytes:
    """Return entries as they are written: how many, where each is, and then each of them."""
    at, places = 0, []
    for key, entry in entries.items():
        places.append(_PLACE.pack(key, at, len(entry)))
        at += len(entry)
    index = b"".join(places)
    return b"".join((_HEAD.pack(len(entries), zlib.crc32(index)), index, *entries.values()))


def _entries(content: bytes) -> dict[bytes, bytes]:
    """Return the entries of what was written; each tells itself whether it is whole.

    Raises:
        ValueError: It was not.
        struct.error: It ends too early.
    """
    number, sum_ = _HEAD.unpack_from(content)
    start = _HEAD.size + number * _PLACE.size
    index = content[_HEAD.size : start]
    if zlib.crc32(index) != sum_:
        raise ValueError("its index is damaged")
    return {
        key: content[start + at : start + at + length]
        for key, at, length in _PLACE.iter_unpack(index)
    }
