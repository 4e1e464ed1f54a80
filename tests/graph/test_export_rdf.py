from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import rdflib
from pyoxigraph import Store
from sightline.graph.export import WRITERS, export
from sightline.graph.writing import CannotWrite, UnknownFormat

# rdflib warns of its own use of what it means to remove
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")

DATASETS = {".nq": "nquads", ".trig": "trig", ".jsonld": "json-ld"}
SAMPLE = Path(__file__).parent / "sample.trig"


def opened(store: Store) -> Any:
    """An open graph, as far as an export looks at it."""
    return SimpleNamespace(store=store)


def dataset(file: Path, form: str) -> rdflib.Dataset:
    loaded = rdflib.Dataset()
    loaded.parse(data=file.read_text(encoding="utf-8"), format=form)
    return loaded


def statements(dataset: rdflib.Dataset) -> set[tuple[Any, ...]]:
    return {(s, p, o, str(graph)) for s, p, o, graph in dataset.quads()}


@pytest.mark.parametrize("suffix", DATASETS)
def test_rdflib_loads_the_same_statements_of_the_same_papers(
    suffix: str, sample: Store, tmp_path: Path
) -> None:
    file = export(opened(sample), tmp_path / f"graph{suffix}")
    loaded = dataset(file, DATASETS[suffix])
    expected = dataset(SAMPLE, "trig")
    assert statements(loaded) == statements(expected)
    assert len(statements(loaded)) == len(sample)


def test_turtle_holds_the_statements_of_all_papers(sample: Store, tmp_path: Path) -> None:
    file = export(opened(sample), tmp_path / "graph.ttl")
    loaded = rdflib.Graph().parse(data=file.read_text(encoding="utf-8"), format="turtle")
    assert set(loaded) == {quad[:3] for quad in dataset(SAMPLE, "trig").quads()}


@pytest.mark.parametrize("suffix", [".nq", ".trig", ".ttl", ".jsonld", ".csv", ".graphml", ".html"])
def test_the_same_graph_gives_the_same_bytes(suffix: str, sample: Store, tmp_path: Path) -> None:
    backwards = Store()
    for quad in sorted(sample, key=str, reverse=True):
        backwards.add(quad)
    one = export(opened(sample), tmp_path / f"one{suffix}")
    other = export(opened(backwards), tmp_path / f"other{suffix}")
    assert one.read_bytes() == other.read_bytes()


def test_turtle_and_trig_use_prefixes(sample: Store, tmp_path: Path) -> None:
    for name in ("graph.ttl", "graph.trig"):
        text = export(opened(sample), tmp_path / name).read_text(encoding="utf-8")
        assert text.startswith("@prefix dcterms:")
        assert " a sl:Partnership ;" in text


@pytest.mark.parametrize("suffix", WRITERS)
def test_an_empty_graph_can_be_written_in_every_format(suffix: str, tmp_path: Path) -> None:
    assert export(opened(Store()), tmp_path / f"empty{suffix}").is_file()


@pytest.mark.parametrize("name", ["graph.pdf", "graph", "graph.trig.bak"])
def test_an_unknown_suffix_is_refused_with_the_known_ones(
    name: str, sample: Store, tmp_path: Path
) -> None:
    with pytest.raises(UnknownFormat, match=r"graph.*known are \.nq .*\.xlsx") as raised:
        export(opened(sample), tmp_path / name)
    assert "\n" not in str(raised.value)
    assert not list(tmp_path.iterdir())


def test_a_missing_folder_is_named(sample: Store, tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match=r"there is no folder .*nowhere"):
        export(opened(sample), tmp_path / "nowhere" / "graph.nq")


def test_a_folder_is_not_overwritten(sample: Store, tmp_path: Path) -> None:
    (tmp_path / "graph.nq").mkdir()
    with pytest.raises(CannotWrite, match="this is a folder"):
        export(opened(sample), tmp_path / "graph.nq")


@pytest.mark.parametrize("suffix", [".nq", ".xlsx"])
def test_a_file_that_the_system_refuses_is_named(
    suffix: str, sample: Store, tmp_path: Path
) -> None:
    long = tmp_path / ("x" * 250 + suffix)
    with pytest.raises(CannotWrite, match=r"x\.(nq|xlsx): cannot be written: ") as raised:
        export(opened(sample), long)
    assert "\n" not in str(raised.value)


def test_a_failed_export_leaves_the_old_file_and_nothing_else(
    sample: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Store, file: Path) -> None:
        file.write_text("half")
        raise OSError(28, "No space left on device")

    file = tmp_path / "graph.nq"
    file.write_text("old")
    monkeypatch.setitem(WRITERS, ".nq", fail)
    with pytest.raises(CannotWrite, match="No space"):
        export(opened(sample), file)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("graph.nq", "old")]
