"""A store changed in a copy, which takes its place in one step: wholly, or not at all.

The copy is made beside the store, as `store.part`, and costs little: its files are links. When it
is done it is renamed to `store.next`, and from then on that is the graph; what stood in its place
is removed, now or by whoever writes next.
"""

import shutil
from pathlib import Path

from pyoxigraph import Store


def current(path: Path) -> Path:
    """Return where the statements stand that were committed last."""
    following = _next(path)
    return following if following.exists() else path


def settle(path: Path) -> None:
    """Finish a change that was committed, and remove one that was not."""
    discard(path)
    if _next(path).exists():
        if path.exists():
            shutil.rmtree(path)
        _next(path).rename(path)


def copy(path: Path) -> Store:
    """Return a copy of a store, to be changed; an empty one if there is none.

    Raises:
        OSError, RuntimeError: It cannot be read or copied.
    """
    part = _part(path)
    discard(path)
    if path.exists():
        Store.read_only(str(path)).backup(str(part))
    return Store(str(part))


def discard(path: Path) -> None:
    """Remove the copy; the store stands as it was."""
    shutil.rmtree(_part(path), ignore_errors=True)


def commit(path: Path) -> None:
    """Let the copy, which must be closed, take the place of the store."""
    _part(path).rename(_next(path))
    settle(path)


def _part(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")


def _next(path: Path) -> Path:
    return path.with_name(f"{path.name}.next")
