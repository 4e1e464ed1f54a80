"""Runs the commands that the README and the tutorial show, and puts their output in their place.

A block that begins with "```console" shows commands, each on a line that begins with "$ ", and what
they say on a terminal. "```console 12" keeps the first twelve lines of what each says.
"""

# ruff: noqa: INP001  a script, not a package

import os
import pty
import re
import shlex
import shutil
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from fcntl import ioctl
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

ROOT: Final = Path(__file__).parent.parent
PAGES: Final = (ROOT / "README.md", ROOT / "docs" / "tutorial.md")
_BLOCK: Final = re.compile(r"(```console ?(?P<most>\d*)\n)(?P<lines>.*?)(```\n)", re.DOTALL)
_STYLE: Final = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
_WIDTH: Final = 100
_HEIGHT: Final = 50
_SOMETHING_TO_SEE: Final = 3


def toured(page: str) -> str:
    """Return a page with the output of its commands as it is now.

    The commands run one after the other in a new folder that holds only the example papers and
    their gold.

    Raises:
        RuntimeError: A command failed.
    """
    with TemporaryDirectory() as name:
        folder = Path(name)
        for examples in ("papers", "gold"):
            shutil.copytree(ROOT / "examples" / examples, folder / "examples" / examples)
        (folder / "demo").mkdir()
        return _BLOCK.sub(lambda block: block[1] + _shown(block, folder) + block[4], page)


def commands(page: str) -> Iterator[str]:
    """Yield the commands that a page shows."""
    for block in _BLOCK.finditer(page):
        yield from re.findall(r"(?m)^\$ (.+)$", block["lines"])


def _shown(block: re.Match[str], folder: Path) -> str:
    """Return a block's commands, each with what it says."""
    lines = []
    for command in re.findall(r"(?m)^\$ (.+)$", block["lines"]):
        said = _said(command, folder)
        most = int(block["most"] or len(said))
        lines += [f"$ {command}", *said[:most], *(["..."] if len(said) > most else [])]
    return "\n".join(lines) + "\n"


def _said(command: str, folder: Path) -> list[str]:
    """Return the lines that a command says on a terminal of a fixed size."""
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", _HEIGHT, _WIDTH, 0, 0))
    quiet = {**os.environ, "TERM": "xterm", "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"}
    quiet = {k: v for k, v in quiet.items() if k not in {"COLUMNS", "LINES", "SIGHTLINE_GRAPH"}}
    running = subprocess.Popen(  # noqa: S603  the commands are those of our own pages
        [sys.executable, "-m", *shlex.split(command)],
        cwd=folder,
        env=quiet,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=subprocess.PIPE,
    )
    os.close(theirs)
    output = b"".join(_until_closed(ours))
    _, messages = running.communicate()
    text = (output + messages).decode().replace("\r\n", "\n")
    if running.returncode not in {0, _SOMETHING_TO_SEE}:
        raise RuntimeError(f"$ {command}\n{text}")
    return [line.rstrip() for line in _STYLE.sub("", text).strip("\n").splitlines()]


def _until_closed(terminal: int) -> Iterator[bytes]:
    """Yield what is written to a terminal until nobody has it open."""
    try:
        while said := os.read(terminal, 65536):
            yield said
    except OSError:  # how Linux says that the other end is closed
        pass
    finally:
        os.close(terminal)


if __name__ == "__main__":
    for file in PAGES:
        file.write_text(toured(file.read_text(encoding="utf-8")), encoding="utf-8")
