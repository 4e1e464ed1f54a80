"""A graph as a folder: where its parts stand, the version of its format, its lock.

`format.json` says that the folder is a graph, and how it is laid out; `papers/` holds what was read
of each paper, `store/` the statements, `index.json` where each paper was found and what of it is
in the store, `names.json` what the names of each place came out as.
"""

import hashlib
import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ..extract.facts import Reading
from .lock import Lock, LockedError
from .papers import pack, unpack
from .staged import current, settle
from .writing import whole

FORMAT: Final = 1
"""The layout that this version reads and writes."""

_PAPER: Final = ".jsonl.gz"


class GraphError(Exception):
    """A graph cannot be used; the message is one line that says which and why."""


class NoGraph(GraphError):  # noqa: N818 - named for the fact
    """There is no graph in the folder."""


class NewerFormat(GraphError):  # noqa: N818 - named for the fact
    """The folder was written by a later version."""


class GraphInUse(GraphError):  # noqa: N818 - named for the fact
    """Another process is writing the graph, or reads it while this one wants to write."""


class CannotWriteGraph(GraphError):  # noqa: N818 - named for the fact
    """The system does not let the folder be written."""


class DamagedGraph(GraphError):  # noqa: N818 - named for the fact
    """A file of the folder is not what was written."""


Location = tuple[str, str]
"""Where a paper lies: a file, and for a member of an archive its name there, else empty."""


@dataclass(slots=True)
class Kept:
    """What the index says of a paper.

    Attributes:
        name: The name under which it was read.
        settings: What else its reading depended on.
        found: The name it has at each place where it lies.
        council: The place it was said to belong to, if any.
        digest: Hash of what its named graph was written from; None while the store may hold another
            state of it.
    """

    name: str
    settings: str
    found: dict[Location, str] = field(default_factory=dict)
    council: str | None = None
    digest: str | None = None

    @property
    def paths(self) -> list[str]:
        """Return the names it has, sorted."""
        return sorted({*self.found.values()})


class GraphFolder:
    """A locked graph folder.

    Args:
        path: The folder.
        write: True to hold it alone, and to make it if there is none.

    Raises:
        NoGraph: If there is none, or the folder holds something else.
        NewerFormat: If a later version wrote it.
        GraphInUse: If another process stands in the way.
        CannotWriteGraph: If it shall be written and the system refuses.
    """

    def __init__(self, path: Path, *, write: bool) -> None:
        self.path = path
        self.store = path / "store"
        if not (path / "format.json").is_file():
            self._make(write=write)
        self._check_format()
        if write and not os.access(path, os.W_OK):
            raise CannotWriteGraph(f"{path}: cannot be written: permission denied")
        try:
            self._lock = Lock(path / "lock", write=write)
        except LockedError as error:
            doing = "written" if not write else "used"
            raise GraphInUse(f"{path}: is being {doing} by another sightline") from error
        except OSError as error:
            raise CannotWriteGraph(f"{path}: cannot be written: {error.strerror}") from error
        if write:
            (path / "papers").mkdir(exist_ok=True)
            settle(self.store)
        self.store = current(self.store)

    def release(self) -> None:
        """Let others use the folder."""
        self._lock.release()

    def index(self) -> dict[str, Kept]:
        """Return what is kept, by the sha256 of each paper."""
        file = self.path / "index.json"
        if not file.exists():
            return {}
        try:
            papers = json.loads(file.read_text("utf-8"))
            return {sha256: _kept(paper) for sha256, paper in papers.items()}
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise DamagedGraph(f"{file}: is damaged; delete {self.path}, build again") from error

    def write_index(self, index: dict[str, Kept]) -> None:
        """Replace the index."""
        papers = {
            sha256: {
                "name": kept.name,
                "settings": kept.settings,
                "found": sorted([*where, name] for where, name in kept.found.items()),
                "council": kept.council,
                "digest": kept.digest,
            }
            for sha256, kept in sorted(index.items())
        }
        with whole(self.path / "index.json") as file:
            file.write_text(json.dumps(papers, ensure_ascii=False, indent=1), "utf-8")

    def reading(self, sha256: str) -> Reading:
        """Return what was read of a paper.

        Raises:
            NoGraph: If the folder has no such paper.
            DamagedGraph: If its file is not whole.
        """
        return self._unpacked(sha256, self._packed(sha256), text=True)

    def light(self, sha256: str) -> tuple[Reading, str]:
        """Return what was read of a paper, without its text, and a hash of all that was read.

        Raises:
            NoGraph: If the folder has no such paper.
            DamagedGraph: If its file is not whole.
        """
        packed = self._packed(sha256)
        return self._unpacked(sha256, packed, text=False), hashlib.sha256(packed).hexdigest()

    def keep(self, reading: Reading) -> None:
        """Store what was read of a paper."""
        with whole(self._paper(reading.document.sha256)) as file:
            file.write_bytes(pack(reading))

    def has(self, sha256: str) -> bool:
        """Say whether something was read of a paper."""
        return self._paper(sha256).exists()

    def forget(self, sha256: str) -> None:
        """Delete what was read of a paper."""
        self._paper(sha256).unlink(missing_ok=True)

    def stored(self) -> set[str]:
        """Return the sha256 of each paper of which something was read."""
        return {file.name.partition(".")[0] for file in (self.path / "papers").glob(f"*{_PAPER}")}

    def _paper(self, sha256: str) -> Path:
        return self.path / "papers" / f"{sha256}{_PAPER}"

    def _packed(self, sha256: str) -> bytes:
        file = self._paper(sha256)
        if not file.exists():
            raise NoGraph(f"{self.path}: holds no paper with the hash {sha256}")
        return file.read_bytes()

    def _unpacked(self, sha256: str, packed: bytes, *, text: bool) -> Reading:
        try:
            return unpack(packed, text=text)
        except ValueError as error:
            file = self._paper(sha256)
            raise DamagedGraph(f"{file}: is damaged; delete {self.path}, build again") from error

    def _make(self, *, write: bool) -> None:
        if not write:
            raise NoGraph(f"{self.path}: there is no graph; make one with `sightline build`")
        if self.path.exists() and (not self.path.is_dir() or any(self.path.iterdir())):
            raise NoGraph(f"{self.path}: is not a graph, and is not empty")
        self.path.mkdir(parents=True, exist_ok=True)
        with whole(self.path / "format.json") as file:
            file.write_text(json.dumps({"format": FORMAT}) + "\n", "utf-8")

    def _check_format(self) -> None:
        file = self.path / "format.json"
        try:
            version = json.loads(file.read_text("utf-8"))["format"]
        except (ValueError, KeyError, TypeError) as error:
            raise DamagedGraph(f"{file}: is damaged; delete {self.path}, build again") from error
        if version != FORMAT:
            raise NewerFormat(
                f"{self.path}: has format {version}, this sightline knows {FORMAT}: update it"
            )


def _kept(paper: dict[str, Any]) -> Kept:
    found = {(file, member): name for file, member, name in paper["found"]}
    return Kept(paper["name"], paper["settings"], found, paper.get("council"), paper["digest"])
