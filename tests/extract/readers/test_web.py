"""Web pages."""

import pytest
from sightline.extract.readers import UnreadablePaper, read_document


def seen(page: str) -> list[tuple[str, int, str, str]]:
    document = read_document("page.html", page.encode())
    return [
        (block.kind.value, block.level, block.marker, document.text[block.start : block.end])
        for block in document.blocks
    ]


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        ("<h1>The <em>Board</em></h1>", [("heading", 1, "", "The Board")]),
        ("<h3>2. Quorum</h3>", [("heading", 3, "2", "Quorum")]),
        ("<p>Chaired  by\n<b>A Ashe</b>.</p>", [("paragraph", 0, "", "Chaired by A Ashe.")]),
        ("<p>A Ashe<br> B Birch</p>", [("paragraph", 0, "", "A Ashe\nB Birch")]),
        ("<p><strong>Quorum</strong></p>", [("heading", 4, "", "Quorum")]),
        (
            "one<div>two</div>three",
            [("paragraph", 0, "", word) for word in ("one", "two", "three")],
        ),
        (
            "<ul><li>One<ul><li>In</ul><li><p>Two<p>More</ul>",
            [
                ("item", 1, "-", "One"),
                ("item", 2, "-", "In"),
                ("item", 1, "-", "Two"),
                ("paragraph", 0, "", "More"),
            ],
        ),
        (
            "<ol start=3><li>Three<li>Four</ol>",
            [("item", 1, "3", "Three"), ("item", 1, "4", "Four")],
        ),
        (
            "<header>Anyshire</header><p>One.",
            [("paragraph", 0, "", "One."), ("furniture", 0, "", "Anyshire")],
        ),
        ("<main><header><h1>Board</h1></header></main>", [("heading", 1, "", "Board")]),
        ("<nav><p>Menu</nav><p>One.<script>two</script>", [("paragraph", 0, "", "One.")]),
        ("<p>One.<p hidden>Two.", [("paragraph", 0, "", "One.")]),
        (
            "<table><tr><td><h2>Laid out</h2><td>One.</table>",
            [("heading", 2, "", "Laid out"), ("paragraph", 0, "", "One.")],
        ),
        (
            "<p>Fish &amp; chips&nbsp;&#8211; &undeclared;",
            [("paragraph", 0, "", "Fish & chips \u2013 &undeclared;")],
        ),
    ],
)
def test_blocks(page: str, blocks: list[tuple[str, int, str, str]]) -> None:
    assert seen(page) == blocks


def test_a_table_has_its_cells() -> None:
    document = read_document(
        "page.htm", b"<table><tr><th>Name<th>Post<tr><td>B<br>Birch<td><p>Nurse</p></table>"
    )
    (table,) = document.blocks
    assert [
        [" / ".join(document.text[slice(*piece)] for piece in cell) for cell in row]
        for row in table.rows
    ] == [
        ["Name", "Post"],
        ["B / Birch", "Nurse"],
    ]


def test_title() -> None:
    assert read_document("a.html", b"<title> The\n Board </title><p>One.").title == "The Board"


@pytest.mark.parametrize(
    "data",
    [
        "<meta charset='windows-1252'><p>\u201cCaf\u00e9\u201d".encode("cp1252"),
        "<p>\u201cCaf\u00e9\u201d".encode("cp1252"),
        "<p>\u201cCaf\u00e9\u201d".encode(),
        "<p>\u201cCaf\u00e9\u201d".encode("utf-16"),
        "<?xml version='1.0' encoding='utf-8'?><html><p>\u201cCaf\u00e9\u201d".encode(),
        "<meta charset='no-such-thing'><p>\u201cCaf\u00e9\u201d".encode(),
    ],
)
def test_encodings(data: bytes) -> None:
    assert read_document("a.html", data).text == "\u201cCaf\u00e9\u201d"


def test_nothing_is_fetched_or_expanded() -> None:
    page = "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><p>Text &a; <img src='x:y'>"
    assert read_document("a.html", page.encode()).text.endswith("Text &a;")


@pytest.mark.parametrize("page", ["<html></html>", "<nav>Menu</nav>", "<!-- -->", "   "])
def test_a_page_without_text(page: str) -> None:
    with pytest.raises(UnreadablePaper, match=r"^a\.html: holds no text$"):
        read_document("a.html", page.encode())


def test_deep_nesting_is_no_danger() -> None:
    assert read_document("a.html", b"<div>" * 200 + b"deep").text == "deep"
    with pytest.raises(UnreadablePaper):
        read_document("a.html", b"<div>" * 50_000 + b"deep")


def test_what_is_empty_is_passed_over() -> None:
    page = (
        "<html><body><h1></h1><p></p><p> </p><ul><li></li></ul><ol><li> </li></ol><table><tr><td>"
        "</td><td></td></tr></table><div><br><br></div><p>The Board met.</p></body></html>"
    )
    document = read_document("page.html", page.encode())
    found = [document.text[block.start : block.end] for block in document.blocks]
    assert [text for text in found if text.strip()] == ["The Board met."]


def test_tabs_and_line_ends_of_the_source_are_blanks_in_cells_too() -> None:
    page = (
        "<html><body><table><tr><td>Name</td><td>Organisation</td></tr><tr><td><p>Cllr\n\t\t\tAnn "
        "Vale</p></td><td>Ashby\n\t\tBorough\n\t\tCouncil</td></tr></table></body></html>"
    )
    document = read_document("page.html", page.encode())
    (table,) = [block for block in document.blocks if block.rows]
    cells = [document.text[slice(*piece)] for cell in table.rows[1] for piece in cell]
    assert cells == ["Cllr Ann Vale", "Ashby Borough Council"]
