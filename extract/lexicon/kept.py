"""What is worked out once for all runs, since that takes longer than to read a short paper.

It is kept in the user's folder for what can be made anew: nothing of a paper is among it, and
whoever deletes the file only loses time. The file is of one version of Python and of this package,
and is written anew in one piece. Where it cannot be read or written, or is not what was written,
things are worked out as ever.
"""

import atexit
import os
import sys
import tempfile
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path
from struct import Struct
from typing import Final

from ...version import __version__

FOLDER: Final = "SIGHTLINE_CACHE"
"""What names the folder to keep it in, in the environment; nothing is kept if that is empty."""
_MOST_BYTES: Final = 64_000_000
"""Of a larger file, which many versions of the lexicon have left, only what is new is kept."""
_PATIENCE: Final = 2.0
"""Seconds of work that a process may lose which does not come to its end."""
_HEAD: Final = Struct("<II")
"""How many entries there are, and the sum by which they are checked."""
_PLACE: Final = Struct("<16sII")
"""Of an entry: the digest of what it was made of, where it begins, and how long it is."""
_SPARING: Final = 1
"""How hard to try when compressing."""


def made_once(source: str, make: Callable[[], bytes]) -> bytes:
    """Return what something makes, as an earlier run made it if there was one.

    Args:
        source: All that it is made of; nothing that a paper says.
        make: What makes it; what it raises is raised.
    """
    entries = _kept(os.environ.get(FOLDER))
    return make() if entries is None else entries.made(source, make)


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


class _Kept:
    """What runs have made so far, in one file."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"kept-{sys.implementation.cache_tag}.bin"
        self._mark = f"sightline {__version__}, Python {sys.version!r}\n".encode()
        self._known = self._read()
        self._new: dict[bytes, bytes] = {}
        self._unsaved = 0.0
        atexit.register(self.save)

    def made(self, source: str, make: Callable[[], bytes]) -> bytes:
        """Return what is made of a source, and keep it unless it is kept."""
        key = blake2b(source.encode(), digest_size=16).digest()
        found = self._known.get(key)
        if found is not None:
            with suppress(zlib.error):  # it is damaged, and made anew
                return zlib.decompress(found)
        begun = time.perf_counter()
        made = make()
        self._known[key] = self._new[key] = zlib.compress(made, _SPARING)
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
