"""Finding papers in files, folders and zip files."""

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest
from sightline.extract.readers import (
    Source,
    Unreadable,
    UnreadablePaper,
    find_papers,
    read_document,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a/z.PDF", "a/y/x.md", ".hidden.txt", ".git/c.txt", "~$d.docx", "e.csv"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("text")
    return tmp_path


def zipped(members: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def names(*paths: Path) -> list[str]:
    return [found.name for found in find_papers(paths)]


def one(path: Path, max_bytes: int = 1_000_000) -> Source | Unreadable:
    (found,) = find_papers([path], max_bytes)
    return found


def test_a_folder_is_searched_to_the_bottom_in_order(folder: Path) -> None:
    assert names(folder) == ["b.txt", "a/z.PDF", "a/y/x.md"]


def test_a_file_reached_twice_is_found_once(folder: Path) -> None:
    assert names(folder / "b.txt", folder, folder / "a") == ["b.txt", "a/z.PDF", "a/y/x.md"]


def test_a_zip_file_shows_its_members_under_its_name(tmp_path: Path) -> None:
    members = dict.fromkeys(("b/c.txt", "a.md", "__MACOSX/a.md", "b/.d.txt", "e.csv"), b"text")
    (tmp_path / "pack.zip").write_bytes(zipped(members))
    found = list(find_papers([tmp_path]))
    assert [paper.name for paper in found] == ["pack.zip/a.md", "pack.zip/b/c.txt"]
    assert [paper.read_bytes() for paper in found if isinstance(paper, Source)] == [b"text"] * 2


def test_a_member_that_points_out_of_the_zip_file_is_only_a_name(tmp_path: Path) -> None:
    (tmp_path / "pack.zip").write_bytes(zipped({"../../a.txt": b"text"}))
    found = one(tmp_path / "pack.zip")
    assert isinstance(found, Source)
    assert found.name == "pack.zip/a.txt"
    assert found.read_bytes() == b"text"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["pack.zip"]


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.txt", b"", "is empty"),
        ("a.txt", b"x" * 1_000_001, "is larger than 1 MB"),
        (
            "a.xlsx",
            b"x",
            "is not of a kind that can be read (.pdf .docx .html .htm .txt .md .xml .zip)",
        ),
        ("a.zip", b"", "is empty"),
        ("a.zip", b"no zip file", "is broken, or not a zip file"),
        ("a.zip", zipped({"a.txt": b"x" * 20_000_001}), "is unsafe: it expands to more than 20 MB"),
        (
            "a.zip/b.zip",
            zipped({"b.zip": b"x"}),
            "is a zip file inside a zip file: take it out first",
        ),
        ("a.zip/b.txt", zipped({"b.txt": b""}), "is empty"),
        ("a.zip/b.txt", zipped({"b.txt": b"x" * 1_000_001}), "is larger than 1 MB"),
    ],
)
def test_refused(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    path = tmp_path / name.split("/", maxsplit=1)[0]
    path.write_bytes(content)
    found = one(path)
    assert isinstance(found, Unreadable)
    assert found.reason == reason
    assert str(path).endswith(found.name.split("/")[0].removeprefix(str(tmp_path)))


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    data = bytearray(zipped({"a.txt": b"text"}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "a.zip").write_bytes(data)
    assert one(tmp_path / "a.zip") == Unreadable("a.zip/a.txt", "is encrypted")


def test_a_damaged_member_is_named_when_it_is_read(tmp_path: Path) -> None:
    data = zipped({"a.txt": b"text" * 9})
    (tmp_path / "a.zip").write_bytes(data.replace(data[35:40], b"\xff" * 5))
    found = one(tmp_path / "a.zip")
    assert isinstance(found, Source)
    with pytest.raises(UnreadablePaper, match=r"^a\.zip/a\.txt: is broken"):
        found.read_bytes()


def test_a_path_that_does_not_exist_is_named_as_it_was_given(tmp_path: Path) -> None:
    missing = tmp_path / "none.txt"
    assert one(missing) == Unreadable(str(missing), "does not exist")


def test_what_is_neither_file_nor_folder(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    found = one(tmp_path / "pipe.txt")
    assert isinstance(found, Unreadable)
    assert names(tmp_path) == []


def test_a_link_to_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "gone.txt")
    assert one(tmp_path) == Unreadable("a.txt", "is a link to a file that does not exist")


def test_a_file_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text("text")
    file.chmod(stat.S_IWUSR)
    # Root may read everything: then only the answer to the question can be had.
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert one(file) == Unreadable("a.txt", "cannot be read: Permission denied")


def test_a_file_that_goes_away_before_it_is_read(tmp_path: Path) -> None:
    source = Source("a.txt", tmp_path / "a.txt")
    with pytest.raises(UnreadablePaper, match=r"^a\.txt: cannot be read: No such file"):
        source.read_bytes()


def test_what_is_found_can_be_read(folder: Path) -> None:
    (folder / "a" / "z.PDF").unlink()
    papers = [paper for paper in find_papers([folder]) if isinstance(paper, Source)]
    assert [read_document(paper.name, paper.read_bytes()).text for paper in papers] == ["text"] * 2


def test_a_name_that_is_no_valid_text_is_shown_all_the_same(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")).write_text("text")
    found = one(tmp_path)
    assert found.name == "caf\ufffd.txt"
    assert isinstance(found, Source)
    assert found.read_bytes() == b"text"


def test_a_document_that_cannot_be_read_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "minutes.doc").write_bytes(b"old")
    (tmp_path / "figures.csv").write_text("1,2")
    (found,) = find_papers([tmp_path])
    assert isinstance(found, Unreadable)
    assert (found.name, found.reason) == (
        "minutes.doc",
        "is of a kind that cannot be read: save it as .docx",
    )
