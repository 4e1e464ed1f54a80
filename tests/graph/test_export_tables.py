import csv
import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import networkx as nx
import pytest
from openpyxl import Workbook, load_workbook
from pyoxigraph import Store
from sightline.graph.export import export, xlsx
from sightline.graph.writing import TooManyRows

Altered = Callable[[str, str], Store]
Row = dict[str, Any]
QUOTE = "The Exploitation Sub-group reports to the Partnership"
SHEETS = ["Bodies", "People and posts", "Facts", "Meetings", "Decisions", "Papers"]


def opened(store: Store) -> Any:
    """An open graph, as far as an export looks at it."""
    return SimpleNamespace(store=store)


def workbook(store: Store, folder: Path) -> Workbook:
    return load_workbook(export(opened(store), folder / "review.xlsx"))


def rows(book: Workbook, name: str) -> list[Row]:
    head, *body = book[name].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in body]


def row(found: list[Row], **wanted: str) -> Row:
    (only,) = [row for row in found if wanted.items() <= row.items()]
    return only


def csv_rows(store: Store, folder: Path, table: str) -> list[dict[str, str]]:
    with zipfile.ZipFile(export(opened(store), folder / "review.csv")) as archive:
        text = archive.read(f"{table}.csv").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text)))


def test_the_first_sheet_says_what_the_others_are(sample: Store, tmp_path: Path) -> None:
    book = workbook(sample, tmp_path)
    assert book.sheetnames == ["Read me", *SHEETS]
    read_me = [cells for cells in book["Read me"].iter_rows(values_only=True) if cells[0]]
    listed = {cells[0]: cells[1] for cells in read_me if cells[0] in SHEETS}
    assert listed == {name: len(rows(book, name)) for name in SHEETS}


@pytest.mark.parametrize("name", SHEETS)
def test_every_sheet_has_a_frozen_header_a_filter_and_wide_columns(
    name: str, sample: Store, tmp_path: Path
) -> None:
    sheet = workbook(sample, tmp_path)[name]
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == sheet.dimensions
    assert all(column.width > 6 for column in sheet.column_dimensions.values())


def test_a_fact_stands_with_its_quote_page_and_date(sample: Store, tmp_path: Path) -> None:
    facts = rows(workbook(sample, tmp_path), "Facts")
    assert list(facts[0])[:9] == [
        *("Who", "Relation", "Whom", "Quote", "Document", "Page", "Date", "Confidence", "Rule")
    ]
    escalation = row(facts, Relation="escalates to")
    assert escalation["Who"] == "Marlshire Multi-Agency Safeguarding Hub"
    assert escalation["Whom"] == "Director of Children's Services"
    assert escalation["Quote"].startswith("Unresolved concerns are escalated by the MASH")
    assert escalation["Document"] == "Minutes of the Marlshire Safeguarding Children Board"
    assert escalation["Page"] == 3
    assert escalation["Date"] == dt.datetime(2018, 5, 14)  # noqa: DTZ001  a day has no zone
    assert escalation["Confidence"] == 0.9
    assert escalation["File"] == "2018/board-minutes.pdf"


def test_a_fact_of_two_papers_has_two_rows(sample: Store, tmp_path: Path) -> None:
    facts = rows(workbook(sample, tmp_path), "Facts")
    held = [fact for fact in facts if fact["Whom"] == "Director of Children's Services"]
    assert sum(fact["Relation"] == "holds the post of" for fact in held) == 2


def test_bodies_and_people_show_their_place_in_the_structure(sample: Store, tmp_path: Path) -> None:
    book = workbook(sample, tmp_path)
    scrutiny = row(rows(book, "Bodies"), Name="Children's Overview and Scrutiny Committee")
    assert scrutiny["Chair"] == "Tomasz Wren"
    assert scrutiny["Vice-chair"] == "Priya Hollis"
    assert scrutiny["Part of"] == "Marlshire County Council"
    audit = row(rows(book, "Bodies"), Name="Quality and Audit Sub-group")
    assert audit["Reports to"] == (
        "Marlshire Safeguarding Children Board; Marlshire Safeguarding Children Partnership"
    )
    ruth = row(rows(book, "People and posts"), Name="Ruth Adeyemi-Lund")
    assert ruth["Holds the post"] == "Director of Children's Services"
    assert ruth["Attended"] == 2
    director = row(rows(book, "People and posts"), Name="Director of Children's Services")
    assert director["Held by"] == "Ruth Adeyemi-Lund"


def test_meetings_decisions_and_papers(sample: Store, tmp_path: Path) -> None:
    book = workbook(sample, tmp_path)
    meeting = row(rows(book, "Meetings"), Body="Marlshire Safeguarding Children Board")
    assert meeting["Venue"] == "Shire Hall, Marlbury"
    assert meeting["Apologies"] == "Idris Penhale"
    decision = row(rows(book, "Decisions"), Kind="Recommendation")
    assert decision["To act"] == "Cabinet"
    assert decision["Decision"] == "That Cabinet publishes the arrangements for the front door."
    paper = row(rows(book, "Papers"), Kind="terms of reference")
    assert paper["Published by"] == "Marlshire Safeguarding Children Partnership"
    assert paper["Contact"] == "Gwen Achterberg"


@pytest.mark.parametrize("start", ["=1+2", "+44", "-3", "@SUM(A1)", "http://x", "{=A1}"])
def test_text_that_looks_like_a_formula_or_link_stays_text(
    start: str, altered_sample: Altered, tmp_path: Path
) -> None:
    book = workbook(altered_sample(QUOTE, start), tmp_path)
    (cell,) = [cell for cell in book["Facts"]["D"] if cell.value == start]
    assert cell.data_type == "s"
    assert cell.hyperlink is None


@pytest.mark.parametrize("start", ["=1+2", "+44", "-3", "@SUM(A1)", "\t=1", "\n=1"])
def test_csv_text_that_looks_like_a_formula_has_an_apostrophe(
    start: str, altered_sample: Altered, tmp_path: Path
) -> None:
    facts = csv_rows(altered_sample(QUOTE, start), tmp_path, "facts")
    assert f"'{start}" in {fact["Quote"] for fact in facts}


def test_csv_holds_the_tables_of_the_workbook(sample: Store, tmp_path: Path) -> None:
    with zipfile.ZipFile(export(opened(sample), tmp_path / "review.csv")) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == [
            *("bodies.csv", "people-and-posts.csv", "facts.csv"),
            *("meetings.csv", "decisions.csv", "papers.csv"),
        ]
        assert all(archive.read(name).startswith(b"\xef\xbb\xbf") for name in archive.namelist())
    (fact,) = [
        fact for fact in csv_rows(sample, tmp_path, "facts") if fact["Relation"] == "escalates to"
    ]
    assert (fact["Page"], fact["Date"], fact["Confidence"]) == ("3", "2018-05-14", "0.9")


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("a.csv", "a.csv.zip"),
        ("a.csv.zip", "a.csv.zip"),
        ("a.zip", "a.zip"),
        ("A.CSV", "A.CSV.zip"),
    ],
)
def test_csv_is_written_as_an_archive_that_says_so(
    given: str, written: str, sample: Store, tmp_path: Path
) -> None:
    assert export(opened(sample), tmp_path / given) == tmp_path / written
    assert [path.name for path in tmp_path.iterdir()] == [written]


def test_a_cell_never_holds_more_than_excel_can(altered_sample: Altered, tmp_path: Path) -> None:
    for text in ("word " * 10_000, "\N{SPEAKING HEAD IN SILHOUETTE}" * 20_000):
        facts = rows(workbook(altered_sample(QUOTE, text), tmp_path), "Facts")
        longest = max((str(fact["Quote"]) for fact in facts), key=len)
        assert len(longest.encode("utf-16-le")) // 2 <= 32_767
        assert longest.endswith(" [cut here: a cell holds no more]")
        assert longest.startswith(text[:1000])


def test_more_rows_than_a_sheet_holds_is_one_clear_error(
    sample: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "ROWS", 20)
    with pytest.raises(TooManyRows, match=r"^Facts has 43 rows; .* export as \.csv instead$"):
        workbook(sample, tmp_path)
    assert not list(tmp_path.iterdir())


def test_characters_that_xml_cannot_hold_are_left_out(
    altered_sample: Altered, tmp_path: Path
) -> None:
    store = altered_sample(QUOTE, "reports\x07 to\x0b the\ufffe Partnership _x0041_ <&>")
    facts = rows(workbook(store, tmp_path), "Facts")
    plain = "reports to the Partnership _x0041_ <&>"
    assert plain in {fact["Quote"] for fact in facts}
    net = nx.read_graphml(export(opened(store), tmp_path / "net.graphml"))
    assert plain in {edge["quote"] for *_, edge in net.edges(data=True)}


def test_a_day_before_excels_calendar_is_written_as_text(
    altered_sample: Altered, tmp_path: Path
) -> None:
    book = workbook(altered_sample("2018-05-14", "1899-12-31"), tmp_path)
    assert "1899-12-31" in {meeting["Date"] for meeting in rows(book, "Meetings")}


def test_graphml_holds_every_relation_with_its_surest_passage(
    sample: Store, tmp_path: Path
) -> None:
    net = nx.read_graphml(export(opened(sample), tmp_path / "net.graphml"))
    assert isinstance(net, nx.MultiDiGraph)
    assert (len(net), net.number_of_edges()) == (25, 42)
    assert {node["type"] for _, node in net.nodes(data=True)} >= {"Person", "Post", "Hub"}
    (edge,) = [edge for *_, edge in net.edges(data=True) if edge["relation"] == "escalatesTo"]
    assert edge["label"] == "escalates to"
    assert edge["quote"].startswith("Unresolved concerns are escalated")
    assert edge["document"] == "Minutes of the Marlshire Safeguarding Children Board"
    assert (edge["page"], edge["date"]) == ("3", "2018-05-14")
    assert all(isinstance(value, str) for value in edge.values())


def test_graphml_edges_have_ids_of_their_own(sample: Store, tmp_path: Path) -> None:
    text = export(opened(sample), tmp_path / "net.graphml").read_text(encoding="utf-8")
    ids = re.findall(r'<edge [^>]*\bid="([^"]+)"', text)
    assert len(ids) == len(set(ids)) == 42
