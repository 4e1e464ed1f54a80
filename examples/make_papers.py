"""Make the PDF and DOCX papers of the examples, and the plain text of each, from their sources.

A source is a small dialect of Markdown: a head with `format`, `title`, `author`, `date`, `header`
and `footer`; then headings, bullets, tables, `:::columns` lists, `===` for a new page, and
otherwise one paragraph a line. The same source always gives the same bytes.

    python examples/make_papers.py
"""

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import docx
import docx.document
from docx.enum.text import WD_BREAK
from reportlab.lib import colors  # type: ignore[import-untyped]  # it ships no types
from reportlab.lib.pagesizes import A4  # type: ignore[import-untyped]  # as above
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet  # type: ignore[import-untyped]  # as above
from reportlab.lib.units import mm  # type: ignore[import-untyped]  # as above
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # as above
from reportlab.platypus import (  # type: ignore[import-untyped]  # as above
    Flowable,
    PageBreak,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

HERE = Path(__file__).parent
ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
STYLES = getSampleStyleSheet()
BODY = ParagraphStyle("Body", parent=STYLES["BodyText"], spaceBefore=5)
BLOCK = re.compile(r"^:::columns\n[\s\S]*?\n:::$|(?:^\|.*\n?)+|^.+$", re.MULTILINE)
BOLD = re.compile(r"\*\*(.+?)\*\*")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the top."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, or a bullet of a list."""

    text: str
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table with a head row, or, unruled, the columns of a list."""

    rows: list[list[str]]
    ruled: bool = True


@dataclass(frozen=True, slots=True)
class NewPage:
    """The end of a page."""


Part = Heading | Line | Grid | NewPage


@dataclass(frozen=True, slots=True)
class Source:
    """A source as read: the fields of its head, and its parts in order."""

    head: dict[str, str]
    parts: list[Part]


def read_source(path: Path) -> Source:
    """Read a source file."""
    _, head, body = path.read_text(encoding="utf-8").split("---\n", 2)
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return Source(fields, list(read_parts(body)))


def read_parts(body: str) -> Iterator[Part]:
    """Yield the parts of the body of a source."""
    # A table and a list in columns are several lines long; everything else is one line.
    for match in BLOCK.finditer(body):
        yield read_part(match.group().strip())


def read_part(block: str) -> Part:
    """Return the part that a block of a source stands for."""
    if block == "===":
        return NewPage()
    if block.startswith(":::columns"):
        columns = block.removeprefix(":::columns\n").removesuffix("\n:::").split("\n---\n")
        return Grid([columns], ruled=False)
    if block.startswith("|"):
        lines = [row[1:-1] for row in block.splitlines()]
        rows = [[cell.strip() for cell in line.split("|")] for line in lines]
        return Grid([rows[0], *rows[2:]])
    if block.startswith("#"):
        marks, text = block.split(" ", 1)
        return Heading(text, len(marks))
    return Line(block.removeprefix("- "), bullet=block.startswith("- "))


def plain_text(source: Source) -> str:
    """Return the text of a paper in reading order, without header and footer."""
    return "\n\n".join(filter(None, map(plain_part, source.parts))) + "\n"


def plain_part(part: Part) -> str:
    """Return the text of one part; the cells of a table are set apart by tabs."""
    match part:
        case Heading(text):
            return text
        case Line(text, bullet):
            return ("- " if bullet else "") + BOLD.sub(r"\1", text)
        case Grid(rows, ruled):
            return "\n".join(("\t" if ruled else "\n").join(row) for row in rows)
        case NewPage():
            return ""


def make_pdf(source: Source) -> bytes:
    """Return a source as a PDF: A4, with running header and footer and numbered pages."""
    out = io.BytesIO()
    head = source.head

    def furniture(canvas: Canvas, paper: SimpleDocTemplate) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(25 * mm, A4[1] - 14 * mm, head["header"])
        canvas.drawString(25 * mm, 12 * mm, head["footer"])
        canvas.drawRightString(A4[0] - 25 * mm, 12 * mm, f"Page {paper.page}")

    paper = SimpleDocTemplate(
        out,
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=25 * mm,
        title=head["title"],
        author=head["author"],
        invariant=1,  # no time stamp and no random id
    )
    paper.build(
        [piece for part in source.parts for piece in pdf_pieces(part)],
        onFirstPage=furniture,
        onLaterPages=furniture,
    )
    return out.getvalue()


def pdf_pieces(part: Part) -> Iterator[Flowable]:
    """Yield what stands for one part in a PDF."""
    match part:
        case Heading(text, level):
            yield Paragraph(text, STYLES[f"Heading{level}"])
        case Line(text, bullet):
            marked = BOLD.sub(r"<b>\1</b>", text)
            yield Paragraph(marked, BODY, bulletText="\u2022" if bullet else None)
        case Grid(rows, ruled):
            yield pdf_table(rows, ruled=ruled)
            yield Spacer(0, 3 * mm)
        case NewPage():
            yield PageBreak()


def pdf_table(rows: list[list[str]], *, ruled: bool) -> Table:
    """Return a table whose columns are equally wide and whose cells wrap."""
    cells = [[[Paragraph(line, BODY) for line in cell.split("\n")] for cell in row] for row in rows]
    look = TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP")])
    if ruled:
        look.add("GRID", (0, 0), (-1, -1), 0.5, colors.grey)
        look.add("BACKGROUND", (0, 0), (-1, 0), colors.lightgrey)
    return Table(cells, colWidths=[160 * mm / len(rows[0])] * len(rows[0]), style=look)


def make_docx(source: Source) -> bytes:
    """Return a source as a Word document."""
    paper = docx.Document()
    properties = paper.core_properties
    properties.title = source.head["title"]
    properties.author = properties.last_modified_by = source.head["author"]
    properties.created = properties.modified = datetime.fromisoformat(
        source.head["date"],
    ).replace(tzinfo=UTC)
    paper.sections[0].header.paragraphs[0].text = source.head["header"]
    paper.sections[0].footer.paragraphs[0].text = source.head["footer"]
    for part in source.parts:
        add_to_docx(paper, part)
    out = io.BytesIO()
    paper.save(out)
    return without_times(out.getvalue())


def add_to_docx(paper: docx.document.Document, part: Part) -> None:
    """Add one part to the end of a Word document."""
    match part:
        case Heading(text, level):
            paper.add_heading(text, level)
        case Line(text, bullet):
            paragraph = paper.add_paragraph(style="List Bullet" if bullet else None)
            for place, piece in enumerate(BOLD.split(text)):
                paragraph.add_run(piece).bold = place % 2 == 1
        case Grid(rows, ruled):
            table = paper.add_table(len(rows), len(rows[0]), style="Table Grid" if ruled else None)
            for row, texts in zip(table.rows, rows, strict=True):
                for cell, text in zip(row.cells, texts, strict=True):
                    cell.text = text
        case NewPage():
            paper.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def without_times(archive: bytes) -> bytes:
    """Return a zip archive with the time stamps of its members set to one fixed time."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(archive)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            member = zipfile.ZipInfo(name, ZIP_EPOCH)
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return out.getvalue()


MAKERS: dict[str, Callable[[Source], bytes]] = {"pdf": make_pdf, "docx": make_docx}


def main() -> None:
    """Make every paper that has a source."""
    for path in sorted((HERE / "sources").glob("*.md")):
        source = read_source(path)
        form = source.head["format"]
        (HERE / "papers" / f"{path.stem}.{form}").write_bytes(MAKERS[form](source))
        text = HERE / "gold" / "text" / f"{path.stem}.txt"
        text.write_text(plain_text(source), encoding="utf-8")


if __name__ == "__main__":
    main()
