"""A lock that one writer or many readers hold, on any system, and that dies with its process."""

import errno
import sqlite3
from pathlib import Path

_PRIMARY = 0xFF
"""What of SQLite's extended error codes is the primary one."""


class LockedError(Exception):
    """Another process holds the lock."""


class Lock:
    """A held lock; `release` gives it back.

    SQLite's locks on files serve, since they work alike on every system. Nothing is stored.

    Args:
        file: Where the lock stands. To read, it need not exist: nobody has written then.
        write: True to hold it alone.

    Raises:
        LockedError: If another process holds it alone, or holds it at all and `write` is true.
        OSError: If the file cannot be used.
    """

    def __init__(self, file: Path, *, write: bool) -> None:
        uri = f"{file.resolve().as_uri()}?mode={'rwc' if write else 'ro'}"
        name = uri if write or file.exists() else ":memory:"
        try:
            self._connection = sqlite3.connect(
                name, uri=True, timeout=0, isolation_level=None, check_same_thread=False
            )
        except sqlite3.OperationalError as error:
            raise OSError(errno.EACCES, str(error), str(file)) from error
        try:
            self._connection.execute("BEGIN EXCLUSIVE" if write else "BEGIN")
            self._connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.OperationalError as error:
            self._connection.close()
            if error.sqlite_errorcode & _PRIMARY == sqlite3.SQLITE_BUSY:
                raise LockedError(str(file)) from error
            raise OSError(errno.EACCES, str(error), str(file)) from error

    def release(self) -> None:
        """Give the lock back."""
        self._connection.close()
