"""Where papers are: files, folders and zip files, gone through in an order that never changes."""

import os
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from .archive import check_sizes, is_encrypted, megabytes, read_member
from .errors import NotReadable, UnreadablePaper
from .formats import OTHER_DOCUMENTS, SUFFIXES

MAX_BYTES = 100_000_000
"""Largest paper that is read, and largest expansion of a Word document."""

_ARCHIVE_FACTOR = 20  # a zip file may expand to this many times the largest paper


@dataclass(frozen=True, slots=True)
class Source:
    """A paper that was found and can be read.

    Attributes:
        name: Its name, as in `Document.path`.
        file: The file it is, or the zip file it is in.
        member: Its name in the zip file; None for a file.
    """

    name: str
    file: Path
    member: str | None = None

    def read_bytes(self) -> bytes:
        """Return the paper's bytes.

        Raises:
            UnreadablePaper: The file went away, may not be read, or is broken.
        """
        if self.member is not None:
            return read_member(self.name, self.file, self.member)
        try:
            return self.file.read_bytes()
        except OSError as error:
            raise UnreadablePaper(self.name, f"cannot be read: {error.strerror}") from None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A paper, or something given as one, that cannot be read: its name and the reason."""

    name: str
    reason: str


def find_papers(paths: Sequence[Path], max_bytes: int = MAX_BYTES) -> Iterator[Source | Unreadable]:
    """Find the papers in files, folders and zip files.

    Folders are searched to the bottom in the order of their names; hidden files and files of
    other kinds are passed over. A file that is named directly is never passed over.

    Args:
        paths: What the user named, in that order; a file reached twice is found once.
        max_bytes: Largest paper to accept.

    Yields:
        Each paper, or why one cannot be read.
    """
    seen: set[Path] = set()
    for path in paths:
        for name, file in _files(path):
            if isinstance(file, Unreadable):
                yield file
            elif (real := file.resolve()) not in seen:
                seen.add(real)
                yield from _sources(name, file, max_bytes)


def _files(path: Path) -> Iterator[tuple[str, Path | Unreadable]]:
    """Yield each file with its name; what cannot be one, with the reason."""
    try:
        yield from _named(path)
    except OSError as error:  # a folder above it is closed
        yield "", Unreadable(_shown(path), f"cannot be read: {error.strerror}")


def _named(path: Path) -> Iterator[tuple[str, Path | Unreadable]]:
    if path.is_dir():
        yield from _walk(path)
    elif not path.exists():
        yield "", Unreadable(_shown(path), "does not exist")
    elif not path.is_file():
        yield "", Unreadable(_shown(path), "is neither a file nor a folder")
    elif path.suffix.lower() not in (*SUFFIXES, ".zip"):
        kinds = " ".join((*SUFFIXES, ".zip"))
        yield "", Unreadable(_shown(path), f"is not of a kind that can be read ({kinds})")
    else:
        yield _shown(Path(path.name)), path


def _walk(folder: Path) -> Iterator[tuple[str, Path | Unreadable]]:
    closed: list[OSError] = []
    for parent, folders, files in os.walk(folder, onerror=closed.append):
        folders[:] = sorted(name for name in folders if not _is_hidden(name))
        for name in sorted(files):
            file = Path(parent, name)
            if _is_hidden(name):
                continue
            shown = _shown(file.relative_to(folder))
            if file.suffix.lower() in OTHER_DOCUMENTS:
                yield shown, Unreadable(shown, "is of a kind that cannot be read: save it as .docx")
            elif file.suffix.lower() in (*SUFFIXES, ".zip"):
                if file.is_file():
                    yield shown, file
                elif file.is_symlink():
                    yield shown, Unreadable(shown, "is a link to a file that does not exist")
    for error in closed:
        yield "", Unreadable(_shown(Path(error.filename)), f"cannot be read: {error.strerror}")


def _sources(name: str, file: Path, max_bytes: int) -> Iterator[Source | Unreadable]:
    if file.suffix.lower() == ".zip":
        yield from _members(name, file, max_bytes)
        return
    size = file.stat().st_size
    if reason := _refusal(size, max_bytes):
        yield Unreadable(name, reason)
    elif not os.access(file, os.R_OK):
        yield Unreadable(name, "cannot be read: Permission denied")
    else:
        yield Source(name, file)


def _refusal(size: int, max_bytes: int) -> str:
    if size > max_bytes:
        return f"is larger than {megabytes(max_bytes)}"
    return "" if size else "is empty"


def _members(name: str, file: Path, max_bytes: int) -> Iterator[Source | Unreadable]:
    try:
        with zipfile.ZipFile(file) as archive:
            members = sorted(archive.infolist(), key=lambda member: member.filename)
        check_sizes(members, max_bytes * _ARCHIVE_FACTOR)
    except zipfile.BadZipFile:
        empty = file.stat().st_size == 0
        yield Unreadable(name, "is empty" if empty else "is broken, or not a zip file")
        return
    except OSError as error:
        yield Unreadable(name, f"cannot be read: {error.strerror}")
        return
    except NotReadable as refusal:
        yield Unreadable(name, f"is unsafe: it {refusal}")
        return
    for member in members:
        parts = PurePosixPath(member.filename.replace("\\", "/")).parts
        inside = PurePosixPath(*(part for part in parts if part not in ("/", "..")))
        shown = f"{name}/{inside}"
        suffix = inside.suffix.lower()
        if member.is_dir() or any(_is_hidden(part) for part in inside.parts):
            continue
        if suffix == ".zip":
            yield Unreadable(shown, "is a zip file inside a zip file: take it out first")
        elif suffix not in SUFFIXES:
            continue
        elif is_encrypted(member):
            yield Unreadable(shown, "is encrypted")
        elif reason := _refusal(member.file_size, max_bytes):
            yield Unreadable(shown, reason)
        else:
            yield Source(shown, file, member.filename)


def _shown(path: Path) -> str:
    """Write a path as text that can be stored; names on disk need not be valid UTF-8."""
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")


def _is_hidden(name: str) -> bool:
    """Say whether a file is not meant to be seen: a dot file, Word's lock file, a Mac's twin."""
    return name.startswith((".", "~$")) or name == "__MACOSX"
