"""Zip files, as a way to hand over many papers and as what a Word document is inside."""

import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path

from .errors import NotReadable, UnreadablePaper

_ENCRYPTED = 0x1  # APPNOTE.TXT 4.4.4, general purpose bit 0


def check_sizes(members: Iterable[zipfile.ZipInfo], max_bytes: int) -> None:
    """Check what a zip file declares before anything in it is expanded.

    Args:
        members: Its entries.
        max_bytes: What they may come to in all.

    Raises:
        NotReadable: They declare more.
    """
    total = 0
    for member in members:
        total += member.file_size
        if total > max_bytes:
            raise NotReadable(f"expands to more than {megabytes(max_bytes)}")


def is_encrypted(member: zipfile.ZipInfo) -> bool:
    """Say whether a password is needed for an entry."""
    return bool(member.flag_bits & _ENCRYPTED)


def read_member(name: str, file: Path, member: str) -> bytes:
    """Read one entry of a zip file.

    Args:
        name: The paper's name, for the error.
        file: The zip file.
        member: The entry.

    Raises:
        UnreadablePaper: The zip file is broken there.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            # ZipFile never expands more than the size that was declared, and that was checked.
            return archive.read(member)
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, RuntimeError):
        raise UnreadablePaper(name, "is broken: it cannot be taken out of the zip file") from None
    except OSError as error:
        raise UnreadablePaper(name, f"cannot be read: {error.strerror}") from None


def megabytes(size: int) -> str:
    """Write a limit for people ("100 MB")."""
    return f"{size / 1_000_000:,g} MB"
