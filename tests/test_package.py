"""The package as it is installed from a wheel, away from the repository."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FOLDERS = ("ontology", "extract", "graph", "queries", "commands")
PAPER = ROOT / "examples" / "papers" / "2019-07-08-thornmere-governance-map.md"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy so that nothing is left in the repository."""
    source = tmp_path_factory.mktemp("source")
    for name in (*FOLDERS, "tests", "examples", "docs"):
        shutil.copytree(
            ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__", "*.graph")
        )
    for file in ROOT.iterdir():
        if file.is_file():
            shutil.copy(file, source)
    built = tmp_path_factory.mktemp("wheel")
    _pip("wheel", source, "--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir", built)
    (found,) = built.glob("sightline-*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands of a new environment, in which only the wheel is new.

    What Sightline depends on is borrowed from the environment that the tests run in.
    """
    home = tmp_path_factory.mktemp("environment")
    venv.create(home, symlinks=os.name != "nt")
    paths = sysconfig.get_paths(vars={"base": str(home), "platbase": str(home)})
    commands, packages = Path(paths["scripts"]), Path(paths["purelib"])
    (packages / "borrowed.pth").write_text(sysconfig.get_path("purelib"))
    _pip("--python", commands / "python", "install", "--no-deps", "--no-index", wheel)
    return commands


def _pip(*arguments: str | Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr


def _run(command: Path, *arguments: str | Path, folder: Path) -> str:
    away = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ran = subprocess.run(
        [command, *arguments], capture_output=True, text=True, check=False, cwd=folder, env=away
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_the_wheel_holds_every_file_of_the_package_and_no_other(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = {name for name in archive.namelist() if name.startswith("sightline/")}
    files = [file for name in FOLDERS for file in (ROOT / name).rglob("*") if file.is_file()]
    files += [*ROOT.glob("*.py"), ROOT / "py.typed"]
    wanted = {f"sightline/{file.relative_to(ROOT).as_posix()}" for file in files}
    assert held == {name for name in wanted if "__pycache__" not in name}


def test_the_wheel_says_who_may_use_it(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        (licence,) = [name for name in archive.namelist() if name.endswith("/LICENSE")]
        assert "Apache License" in archive.read(licence).decode()


def test_an_installed_sightline_is_used_away_from_the_repository(
    installed: Path, tmp_path: Path
) -> None:
    where = "import sightline; print(sightline.__file__)"
    assert Path(_run(installed / "python", "-c", where, folder=tmp_path).strip()).is_relative_to(
        installed.parent
    )
    command = installed / "sightline"
    assert "Who governs safeguarding" in _run(command, "--help", folder=tmp_path)
    _run(command, "build", PAPER, folder=tmp_path)
    chairs = _run(command, "query", "who-chairs", "--format", "csv", folder=tmp_path)
    assert "Barbara Eastaugh" in chairs
    _run(command, "check", folder=tmp_path)
    _run(command, "draw", "network.html", folder=tmp_path)
    _run(command, "read", PAPER, "--html", "marked.html", folder=tmp_path)
    assert (tmp_path / "marked.html").stat().st_size > PAPER.stat().st_size
