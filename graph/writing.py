"""Files written whole or not at all."""

# ruff: noqa: N818  named for the fact, as are all our errors

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


class WriteError(Exception):
    """A file cannot be written; the message is one line that says which and why."""


class CannotWrite(WriteError):
    """There is no such folder, the name is a folder's, or the system refuses."""


class UnknownFormat(WriteError):
    """A file's suffix names no format that can be written."""


class TooManyRows(WriteError):
    """A table has more rows than its format can hold."""


@contextmanager
def whole(file: Path) -> Iterator[Path]:
    """Give a temporary name beside a file, which takes the file's place when the block is done.

    If the block fails, what it wrote is removed and the file stands as it was.

    Raises:
        CannotWrite: The folder does not exist, the name is a folder's, or the system refuses.
    """
    if not file.parent.is_dir():
        raise CannotWrite(f"{file}: there is no folder {file.parent}")
    if file.is_dir():
        raise CannotWrite(f"{file}: this is a folder")
    part = file.with_name(f".{file.name}.{os.getpid()}.part")
    try:
        yield part
        part.replace(file)
    except OSError as error:
        raise CannotWrite(f"{file}: cannot be written: {error.strerror or error}") from error
    finally:
        with suppress(OSError):  # where it could not be made, there is nothing to remove
            part.unlink(missing_ok=True)
