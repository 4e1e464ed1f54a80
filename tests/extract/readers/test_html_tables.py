"""Tables that a text has as HTML, or that a converter has given a header without words."""

import pytest
from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks

from .test_text import cells

HTML = """The members are:

<table border="1">
<tr><th>Name</th><th>Role</th><th>Agency</th></tr>
<tr><td>Ann Vale</td><td>Chief Nurse<br/>and deputy</td><td rowspan="2">Larch Trust</td></tr>
<tr><td>Tom Reed</td><td>Clerk</td></tr>
<tr><td colspan="3">In attendance</td></tr>
</table>

They meet each term."""

PIPES = """| Col1 | Col2 |
|---|---|
| **Name** | **Role** |
|  |  |
| Ann Vale | Chief Nurse |
"""

GRID = """+----------+-------------+
| Name     | Role        |
+==========+=============+
| Ann Vale | Chief Nurse |
+----------+-------------+
| Tom Reed | Clerk       |
+----------+-------------+
"""


def test_a_table_in_html_is_one_with_its_spans() -> None:
    above, table, below = read_blocks(HTML)
    assert cells(HTML, table) == [
        ["Name", "Role", "Agency"],
        ["Ann Vale", "Chief Nurse and deputy", "Larch Trust"],
        ["Tom Reed", "Clerk", ""],
        ["In attendance", "", ""],
    ]
    assert HTML[below.start : below.end] == "They meet each term."
    assert above.kind is below.kind is BlockKind.PARAGRAPH


def test_headers_without_words_and_empty_rows_are_left_out() -> None:
    (table,) = read_blocks(PIPES)
    assert cells(PIPES, table) == [["**Name**", "**Role**"], ["Ann Vale", "Chief Nurse"]]


def test_the_rules_of_a_grid_are_no_rows() -> None:
    (table,) = read_blocks(GRID)
    assert cells(GRID, table) == [
        ["Name", "Role"],
        ["Ann Vale", "Chief Nurse"],
        ["Tom Reed", "Clerk"],
    ]


@pytest.mark.parametrize(
    "text", ["<table><tr><td>The Board met.</td></tr></table>", "A <table> of members"]
)
def test_a_table_of_one_column_is_none(text: str) -> None:
    assert all(block.kind is not BlockKind.TABLE for block in read_blocks(text))


def test_a_table_goes_on_below_the_number_of_a_page() -> None:
    below = "| Tom Reed | Nurse |\n| Jo Ash | Head |\n"
    text = f"| Name | Role |\n| Ann Vale | Clerk |\n\nPage 2 of 3\n\n{below}"
    (table,) = read_blocks(text)
    assert [row[0] for row in cells(text, table)] == ["Name", "Ann Vale", "Tom Reed", "Jo Ash"]
