"""PDFs that tests draw, and what is read from them."""

import io
from collections.abc import Callable, Sequence

from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]  # it ships no types
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # as above
from sightline.extract.document import Block, BlockKind, Document
from sightline.extract.readers import read_document

Draw = Callable[[Canvas], object]
REGULAR, BOLD = "Helvetica", "Helvetica-Bold"
MARGIN, STEP, TOP = 72, 14, 770


def write(canvas: Canvas, lines: Sequence[str], y: float = TOP, x: float = MARGIN) -> float:
    for line in lines:
        canvas.drawString(x, y, line)
        y -= STEP
    return y


def row(canvas: Canvas, y: float, *cells: tuple[float, str]) -> None:
    for x, cell in cells:
        canvas.drawString(x, y, cell)


def pdf(*pages: Draw, rotation: int = 0, title: str = "") -> bytes:
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setTitle(title)
    for page in pages:
        canvas.setFont(REGULAR, 11)
        canvas.setPageRotation(rotation)
        page(canvas)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def read(*pages: Draw) -> Document:
    return read_document("paper.pdf", pdf(*pages))


def seen(document: Document) -> list[tuple[BlockKind, str]]:
    return [(block.kind, content(document, block)) for block in document.blocks]


def content(document: Document, block: Block) -> str:
    return document.text[block.start : block.end]


def body(document: Document) -> list[str]:
    return [text for kind, text in seen(document) if kind is not BlockKind.FURNITURE]


def printed(document: Document, table: Block) -> list[list[str]]:
    """The cells of a table's rows, " / " between their lines."""
    return [
        [" / ".join(document.text[slice(*piece)] for piece in cell) for cell in row]
        for row in table.rows
    ]
