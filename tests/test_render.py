"""What is shown on a terminal."""

from rich.console import Console
from sightline.render import csv_text, table

COLUMNS = ("who", "relation", "whom", "date", "document", "page", "quote")
ROW = (
    "Quality and Audit Sub-group",
    "accountable to",
    "Marlshire Safeguarding Children Partnership",
    "2019-09-30",
    "Marlshire Safeguarding Children Partnership: terms of reference",
    3,
    "The Quality and Audit Sub-group is accountable to the Partnership for all that it does",
)


def test_a_terminal_shows_a_passage_with_its_source_in_one_column_without_broken_words() -> None:
    console = Console(width=80, color_system=None)
    with console.capture() as captured:
        console.print(table(COLUMNS, [ROW], framed=True))
    lines = captured.get().splitlines()
    assert max(map(len, lines)) <= 80
    assert lines[1].replace("\u2503", " ").split() == ["who", "relation", "whom", "evidence"]
    cells = [line.split("\u2502")[4].strip() for line in lines if line.startswith("\u2502")]
    assert " ".join(cells) == (
        "\u201cThe Quality and Audit Sub-group is accountable to the Partnership for all that it"
        " does\u201d \u2013 Marlshire Safeguarding Children Partnership: terms of reference, p. 3,"
        " 2019-09-30"
    )


def test_people_read_passages_without_marks_of_bold() -> None:
    console = Console(width=80, color_system=None)
    with console.capture() as captured:
        console.print(table(["quote"], [["The **Cabinet** is chaired"]], framed=False))
    assert "The Cabinet is chaired" in captured.get()


def test_no_cell_of_csv_is_taken_for_a_formula() -> None:
    cells = ("=1+1", "+44", "-5", "@x", "plain", -5)
    assert csv_text(["a"], [[cell] for cell in cells]).splitlines() == [
        "a",
        "'=1+1",
        "'+44",
        "'-5",
        "'@x",
        "plain",
        "-5",
    ]
