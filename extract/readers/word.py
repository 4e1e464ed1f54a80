"""Word documents (.docx, Office Open XML)."""

import io
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml import etree

from ..document import BlockKind
from .archive import check_sizes
from .builder import Builder
from .decode import clean
from .errors import NotReadable
from .marks import title_level
from .numbering import Numbering

if TYPE_CHECKING:
    from docx.oxml.text.paragraph import CT_P

_XML_BYTES = 32_000_000  # an XML tree takes ten times its text in memory
_DELETED = frozenset(map(qn, ("w:pPr", "w:rPr", "w:del", "w:moveFrom", "w:txbxContent")))
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n", qn("w:noBreakHyphen"): "-"}
_WRAPPERS = frozenset(map(qn, ("w:sdt", "w:sdtContent", "w:ins", "w:moveTo", "w:customXml")))
_HEADING_STYLE = re.compile(r"(?:heading|title)\s*(\d?)", re.IGNORECASE)
_LIST_STYLE = re.compile(r"list (?:bullet|number)\s*(\d?)", re.IGNORECASE)
_BROKEN = (
    KeyError,  # python-docx: a part that the package refers to is missing
    ValueError,  # python-docx: another kind of Office file
    AttributeError,  # python-docx: an element without the children it must have
    zipfile.BadZipFile,
    etree.XMLSyntaxError,
    OSError,
)


def read_docx(data: bytes, max_bytes: int) -> tuple[Builder, str]:
    """Read a Word document.

    Args:
        data: The bytes of the file.
        max_bytes: What its parts may expand to.

    Returns:
        The text with its blocks, headers and footers last, and the title from its properties.

    Raises:
        NotReadable: It is broken, expands to too much, or a part declares a DOCTYPE.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check_parts(package, max_bytes)
        word = docx.Document(io.BytesIO(data))
        return _Body(word).read(), clean(word.core_properties.title or "").strip()
    except _BROKEN:
        raise NotReadable("is broken: it cannot be opened as a Word document") from None


def _check_parts(package: zipfile.ZipFile, max_bytes: int) -> None:
    """Refuse a package that is made to exhaust memory or to have entities expanded."""
    parts = package.infolist()
    check_sizes(parts, max_bytes)
    xml = [part for part in parts if not part.filename.startswith("word/media/")]
    check_sizes((part for part in xml if part.filename.endswith((".xml", ".rels"))), _XML_BYTES)
    for part in xml:
        if b"<!DOCTYPE" in package.read(part).replace(b"\0", b""):  # NULs: UTF-16
            raise NotReadable("is unsafe: it declares a DOCTYPE, which no Word document does")


class _Body:
    """One walk over a document's body, then its headers and footers."""

    def __init__(self, word: WordDocument) -> None:
        self.word = word
        self.numbering = Numbering(word)
        self.builder = Builder()

    def read(self) -> Builder:
        self._blocks(self.word.element.body)
        for line in dict.fromkeys(self._furniture()):
            self.builder.add(BlockKind.FURNITURE, line)
        return self.builder

    def _blocks(self, parent: etree._Element) -> None:
        for element in parent.iterchildren():
            if element.tag == qn("w:p"):
                self._paragraph(element)
            elif element.tag == qn("w:tbl"):
                self._table(element)
            elif element.tag in _WRAPPERS:
                self._blocks(element)

    def _paragraph(self, element: etree._Element) -> None:
        paragraph = Paragraph(cast("CT_P", element), self.word)
        content = clean(_text(element)).strip()
        style = (paragraph.style.name or "") if paragraph.style else ""
        bold = _is_bold(paragraph)
        marker, level = self.numbering.mark(element)
        listed = _LIST_STYLE.match(style)
        if heading := _HEADING_STYLE.match(style):
            self._heading(content, int(heading[1] or 1), marker)
        elif marker[:1].isalnum() and (depth := title_level(content, bold=bold)):
            self._heading(content, depth, marker)
        elif marker or listed:
            depth = max(level, int((listed and listed[1]) or 1))
            self.builder.add(BlockKind.ITEM, content, level=depth, marker=marker or "-")
        else:
            self.builder.add_line(content, bold=bold)
        for box in element.iter(qn("w:txbxContent")):
            if not any(above.tag == _FALLBACK for above in box.iterancestors()):
                self._blocks(box)

    def _heading(self, content: str, level: int, marker: str) -> None:
        if marker:
            self.builder.add(BlockKind.HEADING, content, level=level, marker=marker)
        else:
            self.builder.add_heading(content, level)

    def _table(self, table: etree._Element) -> None:
        rows = [list(row.iterchildren(qn("w:tc"))) for row in table.iterchildren(qn("w:tr"))]
        if max(map(len, rows), default=0) > 1:
            self.builder.add_table([[_cell(cell) for cell in row] for row in rows], whole=True)
        else:  # a box around text
            for row in rows:
                for cell in row:
                    self._blocks(cell)

    def _furniture(self) -> Iterator[str]:
        for section in self.word.sections:
            for part in (
                section.header,
                section.first_page_header,
                section.footer,
                section.first_page_footer,
            ):
                if not part.is_linked_to_previous:
                    yield from (clean(paragraph.text).strip() for paragraph in part.paragraphs)


def _text(element: etree._Element) -> str:
    """Return the text of a paragraph as it stands after tracked changes, text boxes left out."""
    pieces = []
    for child in element.iterchildren():
        if child.tag == qn("w:t"):
            pieces.append(child.text or "")
        elif child.tag in _SIGNS:
            pieces.append(_SIGNS[child.tag])
        elif child.tag not in _DELETED and child.tag != _FALLBACK:
            pieces.append(_text(child))
    return "".join(pieces)


def _cell(cell: etree._Element) -> str:
    """Return a cell's text; of cells merged downwards only the first has any."""
    merged = cell.find(f"{qn('w:tcPr')}/{qn('w:vMerge')}")
    if merged is not None and merged.get(qn("w:val")) != "restart":
        return ""
    return "\n".join(clean(_text(paragraph)) for paragraph in cell.iter(qn("w:p")))


def _is_bold(paragraph: Paragraph) -> bool:
    """Say whether all printed text of a paragraph is bold, by itself or by its style."""
    styled = paragraph.style is not None and bool(paragraph.style.font.bold)
    runs = [run for run in paragraph.runs if run.text.strip()]
    return bool(runs) and all(styled if run.bold is None else run.bold for run in runs)
