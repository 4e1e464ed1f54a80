"""The words on a page of a PDF, with their places, and the printed lines they stand in."""

import ctypes
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
from pypdfium2 import raw

from ...line_ends import fills_and_runs_over
from ..decode import clean
from ..marks import item_mark
from .cards import side_by_side
from .grids import Band, Box, Frame, read_drawing
from .shapes import Card, Page, Row, Segment, Table, Word, has_room

_WORD = re.compile(r"\S+")
_BOLD_NAME = re.compile(rb"bold|black|heavy|semibold|demi", re.IGNORECASE)
_BOLD_WEIGHT = 600
_HYPHEN = "\x02"  # what PDFium makes of a hyphen at the end of a line
_HYPHENS = str.maketrans(dict.fromkeys((_HYPHEN, "\ufffe", "\u00ad"), "-"))
_LIGATURES = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
)
_PARTED = ("-", "\u2010")  # may part a word at the end of a line
_NOTE = re.compile(r"(?<=[^\W\d]|[.,;:)\u2019\u201d])\d{1,2}\Z")  # may point to a footnote
_MARK = re.compile(r"\d{1,2}(?=[A-Z])")  # may be a footnote's own
_TOUCHING = 0.1  # in heights of a line: less than any blank
_GAP = 1.0  # in heights of a line: a wider gap parts columns or cells
_ALIKE = 0.1  # how far the gaps of a line may differ that was drawn apart to fill a short one
_JUSTIFIED = 2.5  # in heights of a line: what justifying a line makes of its gaps at most
_EVEN = 1.2  # the widest gap of a justified line in terms of its narrowest
_FEWEST_GAPS = 3
_FEWEST_BOXES = 2
_OVERLAP = 0.5
_MOST_LINES = 6  # of a card
_ASCENT = 0.905  # of a font's size
_DESCENT = 0.212
_SMALL = 0.8  # of the height of a word: what is lower stands beside it, not with it


def read_page(page: pdfium.PdfPage, number: int, above: Sequence[float] = ()) -> Page:
    """Read the text of a page with its places.

    Args:
        page: The open page.
        number: Its number, from 1.
        above: Where the columns stand of the last table that is drawn on the page before.
    """
    frame = Frame(page)
    textpage = page.get_textpage()
    try:
        words = list(_words(textpage, frame))
    finally:
        textpage.close()
    tables = []
    drawing = read_drawing(page, frame)
    for grid in drawing.grids:
        inside = [word for word in words if _is_inside(word, grid)]
        edges = max((band.edges for band in grid), key=len)
        table = Table(_cells(inside, grid), number, grid[0].top, grid[-1].bottom, edges, drawn=True)
        if inside and (len(grid) > 1 or table.goes_on_from(above) or _is_row(table)):
            words = [word for word in words if not _is_inside(word, grid)]
            tables.append(table)
    width, height = page.get_size()
    cards = []
    for box in sorted(side_by_side(drawing.boxes, width), key=lambda box: (round(box[1]), box[0])):
        inside = [word for word in words if _is_in_box(word, box)]
        lines = tuple(row.text for row in _rows(inside, number))
        if 0 < len(lines) <= _MOST_LINES:
            words = [word for word in words if not _is_in_box(word, box)]
            cards.append(Card(lines, number, box[1]))
    rows = tuple(_rows(words, number))
    return Page(rows, tuple(tables), width, height, tuple(drawing.across), tuple(cards))


def _is_row(table: Table) -> bool:
    """Tell whether a single row of boxes is the head of a table that goes on on the next page."""
    return len(table.rows[0]) >= _FEWEST_BOXES and all(table.rows[0])


def _is_in_box(word: Word, box: Box) -> bool:
    x, y = (word.left + word.right) / 2, (word.top + word.bottom) / 2
    return box[0] < x < box[2] and box[1] < y < box[3]


def _is_inside(word: Word, grid: Sequence[Band]) -> bool:
    return any(
        _is_in_box(word, (band.edges[0], band.top, band.edges[-1], band.bottom)) for band in grid
    )


def _cells(words: Iterable[Word], grid: Sequence[Band]) -> tuple[tuple[str, ...], ...]:
    """Return the text of a table's cells; of cells merged downwards only the first has any."""
    rows: list[list[str]] = []
    words = list(words)
    inset = _inset(words, grid)
    for band in grid:
        rows.append([])
        for place, (left, right) in enumerate(pairwise(band.edges)):
            cell = [
                word
                for word in words
                if band.top < (word.top + word.bottom) / 2 < band.bottom
                and left < (word.left + word.right) / 2 < right
            ]
            text = "\n".join(_lines(list(_rows(cell, 0)), left + inset, right - inset))
            first = len(rows) - 1
            while first and place in grid[first].merged:
                first -= 1
            if first < len(rows) - 1:
                rows[first][place] = f"{rows[first][place]}\n{text}".strip()
                text = ""
            rows[-1].append(text)
    return tuple(map(tuple, rows))


def _inset(words: Iterable[Word], grid: Sequence[Band]) -> float:
    """Return how far from the lines around its cells the words of a table begin."""
    lefts = {edge for band in grid for edge in band.edges[:-1]}
    insets = (word.left - edge for word in words for edge in lefts if edge < word.left)
    return min(insets, default=0.0)


def _lines(rows: Sequence[Row], left: float, right: float) -> Iterator[str]:
    """Yield the lines of a cell, those joined that only end because the next word had no room.

    Args:
        rows: The printed lines.
        left: The left edge of what the cell has room for, in points.
        right: Its right edge.
    """
    line = ""
    for number, row in enumerate(rows):
        above = rows[number - 1]
        full = number and not has_room(above, row, left, right)
        begins = above.text[-1] in _PARTED or _begins_item(row.text)
        if full and not begins and fills_and_runs_over(line, row.text):
            line += f" {row.text}"
        else:
            if number:
                yield line
            line = row.text
    if rows:
        yield line


def _begins_item(text: str) -> bool:
    """Tell whether a line begins with a bullet, or with a number and a capital."""
    mark = item_mark(text, 0, len(text), bare=False)
    return mark is not None and not (mark[0][-1].isalnum() or text[mark[1] :][:1].islower())


def _words(textpage: pdfium.PdfTextPage, frame: Frame) -> Iterator[Word]:
    # Called once per character of every paper: PDFium's own functions, not their wrappers.
    handle = textpage.raw
    count = textpage.count_chars()
    codes = [raw.FPDFText_GetUnicode(handle, place) for place in range(count)]
    text = "".join(map(chr, codes))
    name, flags = ctypes.create_string_buffer(128), ctypes.c_int()
    for match in _WORD.finditer(text):
        begin, end = match.span()
        for start, stop in _parts(handle, text, begin, end):
            first, last = _box(handle, start), _box(handle, stop - 1)
            box = frame.place(
                min(first.left, last.left),
                min(first.bottom, last.bottom),
                max(first.right, last.right),
                max(first.top, last.top),
            )
            content = _printed(text[start:stop])
            if content:
                raw.FPDFText_GetFontInfo(handle, start, name, len(name), flags)
                bold = (
                    raw.FPDFText_GetFontWeight(handle, start) >= _BOLD_WEIGHT
                    or _BOLD_NAME.search(name.value) is not None
                )
                yield Word(content, *box, bold)


def _parts(handle: raw.FPDF_TEXTPAGE, text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Part a word at the line end it runs over, and from the mark of a footnote or at one.

    PDFium leaves out the newline after a hyphen.
    """
    while (hyphen := text.find(_HYPHEN, begin, end)) >= 0:
        yield begin, hyphen + 1
        begin = hyphen + 1
    mark = _MARK.match(text, begin, end)
    if mark and _height(handle, begin) < _SMALL * _height(handle, mark.end()):
        yield begin, mark.end()
        begin = mark.end()
    note = _NOTE.search(text, begin, end)
    if note and _height(handle, note.start()) < _SMALL * _height(handle, note.start() - 1):
        yield begin, note.start()
        begin = note.start()
    if begin < end:
        yield begin, end


def _box(handle: raw.FPDF_TEXTPAGE, place: int) -> raw.FS_RECTF:
    """Return the box of a character, as high above its base line and below as its font's lines.

    Fonts tell how high theirs are, but some programs write 0, and those of bullets are odd. So
    the font's size counts, in the proportions of Helvetica, unless the text is turned.
    """
    box, matrix = raw.FS_RECTF(), raw.FS_MATRIX()
    raw.FPDFText_GetLooseCharBox(handle, place, box)
    raw.FPDFText_GetMatrix(handle, place, matrix)
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(handle, place, x, y)
    size = raw.FPDFText_GetFontSize(handle, place) * matrix.d
    if matrix.b == matrix.c == 0 and size > 0:
        box.top, box.bottom = y.value + _ASCENT * size, y.value - _DESCENT * size
    return box


def _height(handle: raw.FPDF_TEXTPAGE, place: int) -> float:
    box = _box(handle, place)
    return float(box.top - box.bottom)


def _printed(text: str) -> str:
    """Return a word as it is printed, from the characters that PDFium gives."""
    if not text.isascii():
        # It counts the halves of a surrogate pair as characters of their own.
        text = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        text = text.translate(_LIGATURES)
    return clean(text.translate(_HYPHENS))


def _rows(words: list[Word], page: int) -> Iterator[Row]:
    """Gather words into rows: those that overlap in height by half of the lower one."""
    words.sort(key=lambda word: (word.top + word.bottom, word.left))
    row: list[Word] = []
    top = bottom = 0.0
    for word in words:
        overlap = min(bottom, word.bottom) - max(top, word.top)
        if row and overlap > _OVERLAP * min(bottom - top, word.height):
            row.append(word)
            if word.height > bottom - top:
                top, bottom = word.top, word.bottom
        else:
            yield from _unstacked(row, page)
            row, top, bottom = [word], word.top, word.bottom
    yield from _unstacked(row, page)


def _unstacked(words: list[Word], page: int) -> Iterator[Row]:
    """Yield words at one height as a row; as two or more if lines of small ones stand by a tall."""
    tallest = max((word.height for word in words), default=0.0)
    small = [word for word in words if word.height < _SMALL * tallest]
    above = small[:1]
    for word in small[1:]:
        if word.top < above[-1].bottom - _OVERLAP * word.height:
            above.append(word)
    if _are_stacked(above, small[len(above) :]):
        tall = [word for word in words if word.height >= _SMALL * tallest]
        for line in (above, tall):
            yield Row(tuple(_segments(line)), page)
        yield from _rows(small[len(above) :], page)
    elif words:
        yield Row(tuple(_segments(words)), page)


def _are_stacked(above: Sequence[Word], below: Sequence[Word]) -> bool:
    """Say whether words stand over others, not beside them as what is raised or lowered does."""
    return any(a.left < b.right and b.left < a.right for a in above for b in below)


def _segments(words: list[Word]) -> Iterator[Segment]:
    words.sort(key=lambda word: word.left)
    if _is_justified(words):
        yield join_words(words)
        return
    drawn = _drawn_apart(words)
    group: list[Word] = []
    for number, word in enumerate(words):
        if group and _is_wide(group[-1], word) and number not in drawn:
            yield join_words(group)
            group = []
        group.append(word)
    if group:
        yield join_words(group)


def _is_wide(before: Word, word: Word) -> bool:
    return word.left - before.right > _GAP * max(before.height, word.height)


def _drawn_apart(words: Sequence[Word]) -> frozenset[int]:
    """Return which words of a line have others of a justified line of a column before them.

    Their gaps are alike, those between columns are not.
    """
    wide = [n for n, pair in enumerate(pairwise(words), 1) if _is_wide(*pair)]
    if len(wide) < _FEWEST_GAPS:
        return frozenset()
    gaps = {n: words[n].left - words[n - 1].right for n in wide}
    alike: set[int] = set()
    run = wide[:1]
    for n in [*wide[1:], 0]:
        near = n and abs(gaps[n] - gaps[run[0]]) < _ALIKE * words[n].height
        if near and n == run[-1] + 1:
            run.append(n)
            continue
        if len(run) >= _FEWEST_GAPS and _is_justified(list(words[run[0] - 1 : run[-1] + 1])):
            alike.update(run)
        run = [n]
    return frozenset(alike)


def _is_justified(words: list[Word]) -> bool:
    """Tell whether the words of a line were drawn apart, all alike, to fill it.

    However wide, gaps are only by chance as alike between cells that are not as wide as each other.
    """
    gaps = sorted(word.left - before.right for before, word in pairwise(words))
    if len(gaps) < _FEWEST_GAPS:
        return False
    widths = sorted(word.right - word.left for word in words)
    height = words[0].height
    if gaps[-1] - gaps[0] < _ALIKE * height and widths[-1] - widths[0] > height:
        return True
    return gaps[-1] < min(_EVEN * gaps[0], _JUSTIFIED * words[0].height)


def join_words(words: Sequence[Word]) -> Segment:
    """Return words that stand side by side as one segment.

    Args:
        words: The words, from left to right.
    """
    pieces = [words[0].text]
    noted = False
    for before, word in pairwise(words):
        # Overlapping copies of a word are how some programs print bold.
        if word.text == before.text and word.left - before.left < before.height / 4:
            continue
        touching = word.left - before.right < before.height * _TOUCHING
        raised = word.height < before.height * 0.9
        if touching and raised and word.text.isdecimal() and not before.text[-1].isdecimal():
            noted = True
            continue  # it points to a footnote
        # A mark of a footnote stands between a word and its stop.
        close = (touching and raised) or (noted and touching and not word.text[0].isalnum())
        pieces += ("" if close else " ", word.text)
        noted = False
    heights = sorted(word.height for word in words)
    return Segment(
        tuple(words),
        "".join(pieces),
        words[0].left,
        min(word.top for word in words),
        max(word.right for word in words),
        max(word.bottom for word in words),
        heights[len(heights) // 2],
        all(word.bold for word in words if any(map(str.isalnum, word.text))),
    )
