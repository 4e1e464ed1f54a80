"""Word documents, written with python-docx or by hand where that cannot write the fault."""

import contextlib
import io
import zipfile
from collections.abc import Callable
from typing import Any, cast

import docx
import pytest
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from sightline.extract.document import BlockKind, Document
from sightline.extract.readers import UnreadablePaper, read_document


def packed(write: Callable[[WordDocument], object]) -> bytes:
    word = docx.Document()
    write(word)
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


def read(write: Callable[[WordDocument], object]) -> Document:
    return read_document("paper.docx", packed(write))


def seen(document: Document) -> list[tuple[str, int, str, str]]:
    return [
        (block.kind.value, block.level, block.marker, document.text[block.start : block.end])
        for block in document.blocks
    ]


def test_headings_paragraphs_and_title() -> None:
    def write(word: WordDocument) -> None:
        word.core_properties.title = "Terms of reference"
        word.add_heading("Terms of Reference", 0)
        word.add_heading("2. Purpose", 2)
        word.add_paragraph("The Board oversees\tsafeguarding.")
        word.add_paragraph().add_run("Membership").bold = True
        word.add_paragraph("3.1\tThe Chair reports to Cabinet.")

    document = read(write)
    assert document.title == "Terms of reference"
    assert document.pages == ()
    assert seen(document) == [
        ("heading", 1, "", "Terms of Reference"),
        ("heading", 2, "2", "Purpose"),
        ("paragraph", 0, "", "The Board oversees\tsafeguarding."),
        ("heading", 4, "", "Membership"),
        ("item", 2, "3.1", "The Chair reports to Cabinet."),
    ]


def test_lists_are_numbered_as_they_are_printed() -> None:
    def write(word: WordDocument) -> None:
        for style, text in (
            ("List Number", "One"),
            ("List Number", "Two"),
            ("List Bullet 2", "Inner"),
            ("List Number", "Three"),
        ):
            word.add_paragraph(text, style=style)

    assert seen(read(write)) == [
        ("item", 1, "1", "One"),
        ("item", 1, "2", "Two"),
        ("item", 2, "-", "Inner"),
        ("item", 1, "3", "Three"),
    ]


LEVELS = (
    ("decimal", "%1."),
    ("decimal", "%1.%2"),
    ("lowerLetter", "(%3)"),
    ("lowerRoman", "(%4)"),
)


def test_numbers_of_several_levels() -> None:
    def write(word: WordDocument) -> None:
        numbering = word.part.numbering_part.element
        levels = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
            for depth, (form, text) in enumerate(LEVELS)
        )
        numbering.insert(
            0,
            parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{levels}</w:abstractNum>'
            ),
        )
        numbering.append(
            parse_xml(f'<w:num {nsdecls("w")} w:numId="91"><w:abstractNumId w:val="90"/></w:num>')
        )
        for depth in (0, 1, 1, 2, 2, 3, 0, 1):
            paragraph = word.add_paragraph("The Board agreed this.", style="List Number")
            given = cast("Any", paragraph)._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 - there is no public way
            given.get_or_add_ilvl().val = depth
            given.get_or_add_numId().val = 91

    assert [(marker, level) for _, level, marker, _ in seen(read(write))] == [
        ("1", 1),
        ("1.1", 2),
        ("1.2", 2),
        ("(a)", 3),
        ("(b)", 3),
        ("(i)", 4),
        ("2", 1),
        ("2.1", 2),
    ]


def test_a_table_has_each_merged_cell_once() -> None:
    def write(word: WordDocument) -> None:
        table = word.add_table(rows=3, cols=3)
        for place, name in enumerate(("Name", "Post", "Agency", "A Ashe", "Chair", "Council")):
            table.cell(place // 3, place % 3).text = name
        table.cell(2, 1).text = "Director"
        table.cell(1, 0).merge(table.cell(2, 0))
        table.cell(0, 1).merge(table.cell(0, 2))

    document = read(write)
    (table,) = document.blocks
    assert [
        [" / ".join(document.text[slice(*piece)] for piece in cell) for cell in row]
        for row in table.rows
    ] == [
        ["Name", "Post / Agency"],
        ["A Ashe", "Chair", "Council"],
        ["", "Director", ""],
    ]


def test_a_table_of_one_column_is_a_box_around_text() -> None:
    def write(word: WordDocument) -> None:
        cell = word.add_table(rows=1, cols=1).cell(0, 0)
        cell.text = "The Board agreed."
        cell.add_paragraph("It closed at noon.")

    assert [kind for kind, *_ in seen(read(write))] == ["paragraph", "paragraph"]


def test_headers_and_footers_are_furniture_at_the_end() -> None:
    def write(word: WordDocument) -> None:
        word.add_paragraph("The Board agreed.")
        word.sections[0].header.paragraphs[0].text = "Anyshire Council"
        word.sections[0].footer.paragraphs[0].text = "Official"

    assert [(kind, text) for kind, _, _, text in seen(read(write))] == [
        ("paragraph", "The Board agreed."),
        ("furniture", "Anyshire Council"),
        ("furniture", "Official"),
    ]


def test_tracked_changes_read_as_if_accepted_and_text_boxes_after_their_paragraph() -> None:
    def write(word: WordDocument) -> None:
        run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"
        word.element.body.insert(
            0,
            parse_xml(
                f"<w:p {nsdecls('w')}>{run.format('The Board ')}"
                f"<w:del><w:r><w:delText>noted</w:delText></w:r></w:del>"
                f"<w:ins>{run.format('agreed')}</w:ins>{run.format(' it.')}"
                f"<w:r><w:txbxContent><w:p>{run.format('A box.')}</w:p></w:txbxContent></w:r></w:p>"
            ),
        )

    assert [text for *_, text in seen(read(write))] == ["The Board agreed it.", "A box."]


def with_part(name: str, content: bytes) -> bytes:
    """Return a Word document with one part replaced or added."""
    file = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(packed(lambda word: word.add_paragraph("Text."))))
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.namelist():
            if member != name:
                target.writestr(member, source.read(member))
        target.writestr(name, content)
    return file.getvalue()


XML = "<?xml version='1.0' encoding='{}'?><!DOCTYPE a [<!ENTITY b 'c'>]><a/>"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (with_part("word/settings.xml", XML.format("utf-8").encode()), "DOCTYPE"),
        (with_part("word/settings.xml", XML.format("utf-16").encode("utf-16")), "DOCTYPE"),
        (with_part("word/big.xml", b" " * 33_000_000), "expands to more than 32 MB"),
        (with_part("word/media/big.png", b" " * 101_000_000), "expands to more than 100 MB"),
        (with_part("word/document.xml", b"<w:document"), "is broken"),
        (with_part("[Content_Types].xml", b"<Types/>"), "is broken"),
        (packed(lambda _: None), "holds no text"),
    ],
    ids=["doctype", "doctype in utf-16", "xml bomb", "media bomb", "cut", "no types", "empty"],
)
def test_refused(data: bytes, reason: str) -> None:
    with pytest.raises(UnreadablePaper, match=reason) as raised:
        read_document("paper.docx", data)
    assert "\n" not in str(raised.value)


def test_kinds_are_only_those_a_word_document_has() -> None:
    document = read(lambda word: word.add_paragraph("Text."))
    assert {block.kind for block in document.blocks} == {BlockKind.PARAGRAPH}


def test_a_damaged_document_never_raises_anything_else() -> None:
    stored = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(packed(lambda word: word.add_table(2, 2))))
    with zipfile.ZipFile(stored, "w") as target:
        for member in source.namelist():
            target.writestr(member, source.read(member))
    whole = stored.getvalue()
    for place in range(0, len(whole), 997):
        for damaged in (whole[:place], whole[:place] + b"\x00" * 5 + whole[place + 5 :]):
            with contextlib.suppress(UnreadablePaper):
                read_document("a.docx", damaged)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'w:val="', b'w:val="x'),
        (b"<w:tc>", b"<w:p>"),
        (b"w:numId", b"w:ilvl"),
        (b"<w:pPr>", b"<w:pPr><w:pPr>"),
        (b"rId", b"xId"),
        (b"w:style ", b"w:p "),
    ],
)
def test_odd_xml_never_raises_anything_else(old: bytes, new: bytes) -> None:
    def write(word: WordDocument) -> None:
        word.add_paragraph("One", style="List Number")
        word.add_table(rows=2, cols=2)

    source = zipfile.ZipFile(io.BytesIO(packed(write)))
    for name in source.namelist():
        if name.endswith((".xml", ".rels")):
            with contextlib.suppress(UnreadablePaper):
                read_document("a.docx", with_part(name, source.read(name).replace(old, new)))


def test_what_is_empty_is_passed_over() -> None:
    def write(word: WordDocument) -> None:
        word.add_paragraph("")
        word.add_heading("", 1)
        word.add_paragraph(" \t ")
        word.add_paragraph("", style="List Bullet")
        word.add_paragraph("", style="List Number")
        word.add_table(2, 2)
        word.add_table(1, 1)
        word.add_paragraph("The Board met.")

    assert [text for _, _, _, text in seen(read(write)) if text.strip()] == ["The Board met."]
