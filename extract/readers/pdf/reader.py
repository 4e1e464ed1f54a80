"""PDF: printed lines become paragraphs, headings, lists, tables and furniture again."""

import re
import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
from pypdfium2 import raw

from ...document import BlockKind
from ...line_ends import is_new_line, runs_over
from ..builder import Builder
from ..decode import clean
from ..errors import NotReadable
from ..marks import ends_sentence, goes_on, is_page_number, is_title, item_mark, title_level
from .columns import action_margin, reading_order
from .glyphs import read_page
from .hyphens import Hyphens
from .long_tables import LongTable, heads_with_rows
from .notes import part_notes
from .paragraphs import paragraphs
from .shapes import Card, Page, Row, Table, has_room
from .unruled import continuation

_LOCK = threading.Lock()  # PDFium is not thread-safe
_NOT_OPENED = {
    raw.FPDF_ERR_PASSWORD: "is encrypted",
    raw.FPDF_ERR_SECURITY: "is encrypted",
    raw.FPDF_ERR_FILE: "has no pages",  # see _open
}
_EDGE = 0.12  # share of a page's height that headers and footers keep to
_DIGITS = re.compile(r"\d+")
_LARGER = (1.6, 1.3, 1.15)  # sizes against the body text that make headings of level 1, 2 and 3
_SAME_PLACE = 4  # points
_FEW_PAGES = 3
_SECOND_PAGE = 2  # odd and even pages may have headers of their own
_FULL_LINE = 0.88  # share of the text's width
_MARGIN = 0.7  # share of a page's width: lines that end before it are not wrapped there
_AT_MARGIN = 0.95  # share of the text's width at which several lines of a page end, if any fills it
_FEWEST_FULL = 3
_WIDEST = 0.98  # share of a paper's lines that end before its margin or at it
_JUNK_TITLE = re.compile(
    r"Microsoft \w+ - |untitled|\(anonymous\)|.*\.(?:docx?|pdf|rtf|indd|pptx?|xlsx?)\Z",
    re.IGNORECASE,
)


def read_pdf(data: bytes) -> tuple[Builder, tuple[int, ...], str]:
    """Read a PDF.

    Args:
        data: The bytes of the file.

    Returns:
        The text with its blocks, furniture last; where each page's text begins; the title that
        the file's properties give.

    Raises:
        NotReadable: It is encrypted or broken, has no pages, or holds pictures of text only.
    """
    with _LOCK:
        pages, title = _open(data)
    pages, furniture = _part_furniture(pages)
    if not any(page.rows or page.tables for page in pages):
        raise NotReadable("has no text layer: it is a scan, and needs OCR first")
    pages = heads_with_rows(pages)
    writer = _Writer(pages)
    for page in pages:
        writer.add_page(page)
    begins = writer.finish(furniture)
    return writer.builder, begins, title


def _open(data: bytes) -> tuple[list[Page], str]:
    # PDFium refuses a document without pages and sets no error, so that the last one, of whatever
    # document, stays. This sets one that no document in memory can have.
    raw.FPDF_LoadDocument(b"", None)
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError:
        reason = _NOT_OPENED.get(raw.FPDF_GetLastError(), "is broken: it cannot be opened as a PDF")
        raise NotReadable(reason) from None
    try:
        pages: list[Page] = []
        for number in range(len(document)):
            page = document[number]
            above = pages[-1].tables[-1].edges if pages and pages[-1].tables else ()
            pages.append(read_page(page, number + 1, above))
            page.close()
        title = clean(document.get_metadata_value("Title")).strip()
    except pdfium.PdfiumError:
        raise NotReadable("is broken: one of its pages cannot be read") from None
    finally:
        document.close()
    return pages, "" if _JUNK_TITLE.match(title) else title


def _body_height(pages: Iterable[Page]) -> float:
    """Return the height of the lines most of the text is set in."""
    heights: Counter[float] = Counter()
    for page in pages:
        for row in page.rows:
            heights[round(row.height, 1)] += len(row.text)
    return heights.most_common(1)[0][0] if heights else 1.0


def _part_furniture(pages: Sequence[Page]) -> tuple[list[Page], list[Row]]:
    """Part page numbers and the headers and footers that repeat from the pages' own text."""
    repeated: dict[str, list[Row]] = defaultdict(list)
    for page in pages:
        for row in page.rows:
            if _at_edge(row, page):
                repeated[_pattern(row)].append(row)
    body = _body_height(pages)
    kept: list[Page] = []
    furniture: list[Row] = []
    for page in pages:
        rows: list[Row] = []
        for row in page.rows:
            edge = _at_edge(row, page)
            # The first page's may be the paper's title, set large.
            heads = row.page == 1 and row.height > body * _LARGER[-1]
            number = is_page_number(row.text) or (edge and _has_page_number(row))
            repeats = edge and not heads and _repeats(row, repeated[_pattern(row)], len(pages))
            (furniture if number or repeats else rows).append(row)
        kept.append(replace(page, rows=tuple(rows)))
    return kept, furniture


def _has_page_number(row: Row) -> bool:
    """Say whether a line at a page's edge is its number, or says it beside other words."""
    return row.text.isdecimal() or any(is_page_number(part.text) for part in row.segments)


def _repeats(row: Row, alike: Iterable[Row], pages: int) -> bool:
    """Say whether a line stands at the same place of other pages, near ones among them.

    A heading may happen to begin two pages of a long pack; a header is on every page, or on every
    second one.
    """
    others = [
        other
        for other in alike
        if abs(other.top - row.top) < _SAME_PLACE and other.page != row.page
    ]
    near = any(abs(other.page - row.page) <= _SECOND_PAGE for other in others)
    return near and len(others) >= (1 if pages <= _FEW_PAGES else 2)


def _at_edge(row: Row, page: Page) -> bool:
    return row.bottom < page.height * _EDGE or row.top > page.height * (1 - _EDGE)


def _pattern(row: Row) -> str:
    return _DIGITS.sub("#", row.text.casefold())


class _Writer:
    """Writes the stored text page by page and keeps the blocks in step with it."""

    def __init__(self, pages: Sequence[Page]) -> None:
        self.builder = Builder()
        self._body = _body_height(pages)
        self._hyphens = Hyphens(row.text for page in pages for row in page.rows)
        self._actions = action_margin(pages)
        self._sides = _text_sides(pages)
        self._begins: list[int | None] = []
        self._indents: list[tuple[float, int]] = []  # of the items an item is in, and their depth
        self._last: Row | None = None  # last line of the last block, if that is one of text
        self._notes: list[tuple[list[Row], tuple[float, float]]] = []  # not yet written
        self._open: LongTable | None = None  # the table that the last page ended with
        self._filled = False  # whether that line reaches the right margin

    def add_page(self, page: Page) -> None:
        """Write a page's body; a paragraph or table that began on the page before is carried on."""
        self._begins.append(None)
        run: list[Row] = []
        page, notes = part_notes(page, self._body)
        page = self._carry_table_on(page)
        for part in reading_order(page, self._actions):
            if isinstance(part, Row):
                run.append(part)
                continue
            self._text(run, page.width)
            run = []
            if isinstance(part, Table):
                self._table(part)
            else:
                self._card(part)
        self._text(run, page.width)
        self._notes += ((note, self._sides[page.width]) for note in notes)

    def finish(self, furniture: Iterable[Row]) -> tuple[int, ...]:
        """Write what frames the pages, and return where each page's body begins in the text."""
        self._close_table()
        self._write_notes()
        begins = [self.builder.blocks[-1].end if self.builder.blocks else 0]
        for begin in reversed(self._begins):  # an empty page begins where the next one does
            begins.append(begins[-1] if begin is None else begin)
        for row in furniture:
            self.builder.add(BlockKind.FURNITURE, row.text, page=row.page)
        return tuple(reversed(begins[1:]))

    def _begin(self, offset: int, page: int = 0) -> None:
        """Note where the text of a page begins, the page that is being written if none is told."""
        if self._begins[page - 1] is None:
            self._begins[page - 1] = offset

    def _table(self, table: Table) -> None:
        """Take in a table, which may go on on the next page."""
        if self._open is None or not self._open.takes(table):
            self._close_table()
            self._open = LongTable(table)

    def _carry_table_on(self, page: Page) -> Page:
        """Put lines at the top of a page to the table they go on with; return what is left."""
        if self._open is None:
            return page
        above = [row for row in page.rows if all(row.top < t.top for t in page.tables)]
        table = continuation(above, self._open.edges, page.across)
        if table is None or not self._open.takes(table):
            return page
        return replace(page, rows=tuple(row for row in page.rows if row.top > table.bottom))

    def _card(self, card: Card) -> None:
        """Write what a box says as a paragraph."""
        self._close_table()
        room = max(map(len, card.lines))
        wrapped = [runs_over(above, below, room) for above, below in pairwise(card.lines)]
        text = self._hyphens.join(card.lines, wrapped)
        self.builder.add(BlockKind.PARAGRAPH, text, page=card.page)
        self._begin(self.builder.blocks[-1].start)
        self._last = None

    def _close_table(self) -> None:
        """Write the table that no more follows of."""
        if self._open is None:
            return
        rows, self._open = self._open, None
        count = len(self.builder.blocks)
        cells = [[self._hyphens.mended(cell) for cell in row] for row in rows.cells]
        self.builder.add_table(cells, page=rows.pages[0][0], whole=rows.drawn)
        if len(self.builder.blocks) > count:
            block = self.builder.blocks[count]
            for page, row in rows.pages:
                begins = block.rows[row][0][0][0] if row < len(block.rows) else block.start
                self._begin(begins, page)
        self._last = None

    def _text(self, rows: Sequence[Row], width: float) -> None:
        if not rows:
            return
        self._close_table()
        left, right = self._sides[width]
        edge = margin = max(row.right for row in rows)
        if sum(row.right > edge * _AT_MARGIN for row in rows) < _FEWEST_FULL:
            margin = max(edge, right, width * _MARGIN)
        for group in paragraphs(rows, margin):
            wrapped = _wrapped(group, left, group[0].room or margin)
            text = self._hyphens.join([row.text for row in group], wrapped)
            level = self._size_level(group, text) or title_level(
                text, bold=all(row.bold for row in group)
            )
            if level or not self._carry_on(group[0], text):
                self._block(group, text, level)
            self._last = group[-1]
            self._filled = self._last.right > (self._last.room or edge) * _FULL_LINE

    def _block(self, group: Sequence[Row], text: str, level: int) -> None:
        """Write the lines of a block: a heading if it has a level, else an item or a paragraph."""
        builder, page = self.builder, group[0].page
        mark = item_mark(text, 0, len(text), bare=True)
        if level:
            self._write_notes()
            builder.add_heading(text, level, page=page)
        elif mark:
            depth = self._depth(group[0].left, mark[0])
            builder.add(BlockKind.ITEM, text[mark[1] :], level=depth, marker=mark[0], page=page)
        else:
            builder.add(BlockKind.PARAGRAPH, text, page=page)
        block = builder.blocks[-1]
        self._begin(block.start - (len(block.marker) + 1 if block.marker else 0))
        if block.kind is not BlockKind.ITEM:
            self._indents.clear()

    def _write_notes(self) -> None:
        """Write the notes of the pages so far, where they interrupt nothing: above a heading."""
        for rows, sides in self._notes:
            text = self._hyphens.join([row.text for row in rows], _wrapped(rows, *sides))
            self.builder.add(BlockKind.PARAGRAPH, text, page=rows[0].page)
        self._notes.clear()

    def _carry_on(self, first: Row, text: str) -> bool:
        """Write a block's lines into the last block if a new page or column parted the two."""
        builder, last = self.builder, self._last
        if last is None or builder.blocks[-1].kind is BlockKind.HEADING:
            return False
        same_column = first.page == last.page and first.top > last.top
        if same_column or item_mark(text, 0, len(text), bare=first.marked):
            return False
        above = builder.last_content
        runs_on = self._filled and not ends_sentence(above) and first.bold is last.bold
        if not (goes_on(above, text) or runs_on):
            return False
        builder.rewrite_last(self._hyphens.append(above, text, wrapped=True))
        self._begin(builder.blocks[-1].end - len(text))
        return True

    def _size_level(self, group: Sequence[Row], text: str) -> int:
        """Return the level of a heading set larger than the body text, else 0."""
        size = min(row.height for row in group) / self._body
        if size < _LARGER[-1] or not is_title(text):
            return 0
        return next(level for level, larger in enumerate(_LARGER, 1) if size >= larger)

    def _depth(self, left: float, marker: str) -> int:
        """Return the depth of a list item, from its number's parts or its indentation."""
        while self._indents and self._indents[-1][0] > left - _SAME_PLACE:
            self._indents.pop()
        depth = max(self._indents[-1][1] + 1 if self._indents else 1, 1 + marker.count("."))
        self._indents.append((left, depth))
        return depth


def _text_sides(pages: Iterable[Page]) -> dict[float, tuple[float, float]]:
    """Return between which edges the text of the pages of each width stands."""
    rows: dict[float, list[Row]] = defaultdict(list)
    for page in pages:
        rows[page.width] += page.rows
    return {
        width: (
            min((row.left for row in lines), default=0.0),
            sorted(row.right for row in lines)[int(_WIDEST * (len(lines) - 1))] if lines else width,
        )
        for width, lines in rows.items()
    }


def _wrapped(group: Sequence[Row], left: float, right: float) -> list[bool]:
    """Tell of each line of a block but the last whether it ends because the next word had no room.

    Args:
        group: The lines.
        left: The left edge of the text, in points.
        right: Its right edge.
    """
    full = [not has_room(above, below, left, right) for above, below in pairwise(group)]
    return [
        is_full and not is_new_line(_last_column(above, below), below.text, listed=not all(full))
        for is_full, (above, below) in zip(full, pairwise(group), strict=True)
    ]


def _last_column(above: Row, below: Row) -> str:
    """Return the words of a line that the one below may go on: those it stands under."""
    last = above.segments[-1]
    under = len(below.segments) == 1 and abs(below.left - last.left) < _SAME_PLACE
    return last.text if under else above.text
