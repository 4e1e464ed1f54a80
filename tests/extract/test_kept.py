"""What is kept for later runs: papers are read as ever, whatever is wrong with it."""

import os
import re
import stat
import subprocess
import sys
import tomllib
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sightline.extract import lexicon
from sightline.extract.lexicon import compiled as module
from sightline.extract.lexicon import kept as store
from sightline.extract.lexicon.compiled import compiled
from sightline.extract.lexicon.kept import FOLDER
from sightline.extract.relations.patterns import needs

PATTERNS = [
    (r"(?P<who>[A-Z]\w+) (?:chairs|(leads)) (?P<what>.+)", 0),
    (r"\bAPOLOGIES\b|[⟨é]\d{2,}", re.IGNORECASE),
    ("(?x)  a b # a comment\n | ^c$", re.MULTILINE | re.IGNORECASE),
    (r"(?<!of )the (?>board|panel)+?(?=,)", 0),
]
TEXTS = [
    "Vale chairs the board, and",
    "no apologies",
    "é12 AB",
    "x\nC\n",
    "of the panel, the panel,",
]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Keep things in a folder of the test's own, which is not there yet."""
    monkeypatch.setenv(FOLDER, str(tmp_path / "kept"))
    _begin_run()
    yield tmp_path / "kept"
    _begin_run()


def _begin_run() -> None:
    store._kept.cache_clear()  # noqa: SLF001 - as a new process does
    module._engine.cache_clear()  # noqa: SLF001


def _end_run() -> None:
    kept = store._kept(os.environ.get(FOLDER))  # noqa: SLF001 - as the end of a process does
    if kept is not None:
        kept.save()
    _begin_run()


def _keep(*patterns: str) -> None:
    for pattern in patterns:
        compiled(pattern)
    _end_run()


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def _told(found: re.Pattern[str]) -> object:
    spans = [[(m.span(), m.groups(), m.groupdict()) for m in found.finditer(t)] for t in TEXTS]
    return spans, found.pattern, found.flags, found.groups, dict(found.groupindex)


def _compile_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        pytest.fail("compiled again")

    assert store._kept(os.environ.get(FOLDER)) is not None  # noqa: SLF001
    monkeypatch.setattr(module._Engine, "encode", fail)  # noqa: SLF001


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_every_run_finds_what_re_does(
    pattern: str, flags: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = _told(re.compile(pattern, flags))
    assert _told(compiled(pattern, flags)) == expected
    _end_run()
    _compile_nothing(monkeypatch)
    assert _told(compiled(pattern, flags)) == expected


def test_flags_are_told_apart() -> None:
    assert not compiled("board").search("BOARD")
    assert compiled("board", re.IGNORECASE).search("BOARD")


def _cut(content: bytes) -> bytes:
    return content[: len(content) // 2]


def _no_entries(content: bytes) -> bytes:
    return content[: content.index(b"\n") + 12]


def _other_version(content: bytes) -> bytes:
    return content.replace(b"sightline ", b"sightline 0", 1)


def _flipped(content: bytes) -> bytes:
    """Return it with one bit of each byte of its entries another, and of its index none."""
    start = content.index(b"\n") + 1 + 8 + 24
    return content[:start] + bytes(byte ^ 1 for byte in content[start:])


def _flipped_index(content: bytes) -> bytes:
    at = content.index(b"\n") + 9
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]


@pytest.mark.parametrize(
    "damage",
    [
        _cut,
        _no_entries,
        _other_version,
        _flipped,
        _flipped_index,
        lambda _: b"",
        lambda _: b"nothing of ours",
        lambda content: content[: content.index(b"\n") + 1] + b"\xff" * 64,
    ],
)
def test_a_file_that_is_not_what_was_written_only_costs_time(
    damage: Callable[[bytes], bytes], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _keep("a+b")
    (file,) = _files(folder)
    file.write_bytes(damage(file.read_bytes()))
    assert compiled("a+b").search("caab")
    _end_run()
    _compile_nothing(monkeypatch)  # it has been written anew
    assert compiled("a+b").search("caab")


def test_code_of_another_engine_is_compiled_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(module._Engine, "encode", lambda *_: b"0 0\n" + bytes(64))  # noqa: SLF001
        patched.setattr(module._Engine, "decode", lambda *_: re.compile("a+b"))  # noqa: SLF001
        _keep("a+b")
    assert compiled("a+b").search("caab")


def test_another_python_only_costs_time(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    def missing(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(module, "import_module", missing)
    assert compiled("a+b").search("caab")
    _end_run()
    assert not _files(folder)


def test_steps_that_have_changed_only_cost_time(monkeypatch: pytest.MonkeyPatch) -> None:
    def changed(*_: object) -> None:
        raise TypeError("takes other arguments now")

    monkeypatch.setattr(module._Engine, "decode", changed)  # noqa: SLF001
    assert compiled("a+b").search("caab")


@pytest.mark.parametrize("place", ["file/folder", ""])
def test_no_folder_only_costs_time(
    place: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv(FOLDER, place and str(tmp_path / place))
    _keep("a+b")
    assert compiled("a+b").search("caab")
    assert _files(tmp_path) == [tmp_path / "file"]


def test_nobody_at_home_only_costs_time(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody() -> Path:
        raise RuntimeError("could not determine home directory")

    monkeypatch.delenv(FOLDER)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.delenv("LOCALAPPDATA", raising=False)
    monkeypatch.setattr(Path, "home", nobody)
    assert compiled("a+b").search("caab")


def test_a_write_that_fails_leaves_what_was_there(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    _keep("a+b")
    before = {file: file.read_bytes() for file in _files(folder)}

    def full(*_: object) -> None:
        raise OSError("no space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", full)
        _keep("c+d")
    assert {file: file.read_bytes() for file in _files(folder)} == before


def test_the_user_says_where_and_else_it_is_the_folder_for_such_things(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if sys.platform in {"win32", "darwin"}:
        pytest.skip("has its own place for such things")
    monkeypatch.delenv(FOLDER)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    _keep("a+b")
    (file,) = _files(tmp_path)
    assert file.parent == tmp_path / "sightline"
    assert stat.S_IMODE(file.stat().st_mode) == stat.S_IRUSR | stat.S_IWUSR


def test_what_is_no_regular_expression_is_said_to_be_none() -> None:
    with pytest.raises(re.error, match="unterminated"):
        compiled("(a")


def test_a_file_that_has_grown_too_large_is_begun_anew(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    _keep(*(f"a{n}+b" for n in range(20)))
    (file,) = _files(folder)
    size = file.stat().st_size
    monkeypatch.setattr(store, "_MOST_BYTES", size - 1)
    _keep("c+d")
    assert file.stat().st_size < size


def test_a_long_run_keeps_what_it_has_before_it_ends(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.setattr(store, "_PATIENCE", 0.0)
    compiled("a+b")
    assert len(_files(folder)) == 1


def test_runs_side_by_side_leave_one_whole_file(folder: Path) -> None:
    code = (
        "import sys\n"
        "from sightline.extract.lexicon import kept\n"
        "from sightline.extract.lexicon.compiled import compiled\n"
        "kept._PATIENCE = 0.0\n"  # every expression is written at once
        "for n in range(60): assert compiled(f'{sys.argv[1]}{n}+b')"
    )
    runs = [subprocess.Popen([sys.executable, "-c", code, letter]) for letter in "cd"]
    assert [run.wait() for run in runs] == [0, 0]
    (file,) = _files(folder)
    entries = store._entries(file.read_bytes().partition(b"\n")[2])  # noqa: SLF001
    assert entries
    assert all(map(zlib.decompress, entries.values()))


def test_a_lexicon_that_is_kept_is_the_one_of_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    lexicon.load.cache_clear()
    before = lexicon.load("syntax")
    _end_run()
    lexicon.load.cache_clear()
    with monkeypatch.context() as patched:
        patched.setattr(tomllib, "loads", lambda _: pytest.fail("parsed again"))
        assert lexicon.load("syntax") == before
        with pytest.raises(pytest.fail.Exception):  # what is in no run's file is parsed
            lexicon.load("english")
    lexicon.load.cache_clear()


def test_what_wordings_need_is_the_same_in_every_run() -> None:
    patterns = ["{s} chairs {o:body}", "(?:sent|taken) to {o}", "[a-z]+"]
    first = needs(patterns)
    assert first["{s} chairs {o:body}"][1:2] == (frozenset({"chairs"}),)
    _end_run()
    assert needs(patterns) == first
