"""Web pages (HTML)."""

import re
from dataclasses import dataclass, field

from lxml import etree

from ..document import BlockKind
from .builder import Builder
from .decode import clean, decode
from .errors import NotReadable

_CHARSET = re.compile(
    rb"<(?:meta|\?xml)\b[^>]*?(?:charset|encoding)\s*=\s*[\"']?([\w.:-]+)", re.IGNORECASE
)
_DECLARED_WITHIN = 4096
_DROPPED_TAGS = (
    "script style noscript template svg math iframe object head nav select button textarea canvas "
    "audio video"
)
_DROPPED = frozenset(_DROPPED_TAGS.split())
_FURNITURE = frozenset(("header", "footer", "aside"))
_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary"))
_CONTENT = frozenset(("main", "article", "section"))
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BLOCK_TAGS = (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption "
    "figure footer form header hr legend li main ol p pre section summary table tbody td tfoot th "
    "thead tr ul"
)
_BLOCKS = frozenset((*_BLOCK_TAGS.split(), *_HEADINGS))
_LISTS = frozenset(("ul", "ol"))
_BOLD = frozenset(("b", "strong"))
_LAYOUT = ".//h1|.//h2|.//h3|.//h4|.//h5|.//h6|.//ul|.//ol|.//table"


@dataclass(slots=True)
class _Flow:
    """The state of the walk: text not yet part of a block, and what it is inside of."""

    pieces: list[str] = field(default_factory=list)
    plain: bool = False  # some of it is not bold
    bold: int = 0
    heading: int = 0
    lists: list[int | None] = field(default_factory=list)  # next number; None for bullets
    item: str | None = None  # marker still to be used
    furniture: int = 0
    content: int = 0


def read_html(data: bytes) -> tuple[Builder, str]:
    """Read a web page.

    Menus, scripts and forms' controls are left out; page headers and footers become furniture.
    Nothing is fetched and no entity is declared.

    Args:
        data: The bytes of the file.

    Returns:
        The text with its blocks, and the page's title.

    Raises:
        NotReadable: It is not text, or holds nothing to read.
    """
    text = decode(data, declared_charset(data))
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError:
        raise NotReadable("holds no text") from None
    if root is None:  # nothing but comments or blanks
        raise NotReadable("holds no text")
    title = " ".join((root.findtext(".//title") or "").split())
    return _Page().read(root), title


def declared_charset(data: bytes) -> str | None:
    """Return the encoding that a web page declares in its first lines."""
    found = _CHARSET.search(data, 0, _DECLARED_WITHIN)
    return found[1].decode("ascii") if found else None


class _Page:
    """One walk over a page's elements."""

    def __init__(self) -> None:
        self.builder = Builder()
        self.flow = _Flow()
        self.furniture: list[str] = []
        self.skipped: etree._Element | None = None

    def read(self, root: etree._Element) -> Builder:
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            if event == "start":
                if not self._enter(element):
                    walk.skip_subtree()
                    self.skipped = element  # its end is the next event
            else:
                self._leave(element)
        self._flush()
        for line in self.furniture:
            self.builder.add(BlockKind.FURNITURE, line)
        return self.builder

    def _enter(self, element: etree._Element) -> bool:
        """Begin an element; say whether to go into it."""
        tag, flow = str(element.tag), self.flow
        if tag in _BLOCKS:
            self._flush()
        if tag in _DROPPED or element.get("role") == "navigation" or "hidden" in element.attrib:
            return False
        if tag == "table" and (rows := _data_rows(element)):
            if flow.furniture:
                self.furniture += [" ".join(row) for row in rows]
            else:
                self.builder.add_table(rows)
            return False
        flow.content += tag in _CONTENT
        flow.furniture += _is_furniture(element, flow.content)
        flow.bold += tag in _BOLD
        flow.heading = _HEADINGS.get(tag, flow.heading)
        if tag in _LISTS:
            flow.lists.append(_first_number(element) if tag == "ol" else None)
        elif tag == "li":
            flow.item = self._marker()
        elif tag == "br":
            flow.pieces.append("\n")
        self._text(element.text)
        return True

    def _leave(self, element: etree._Element) -> None:
        tag, flow = element.tag, self.flow
        if self.skipped is element:
            self.skipped = None
        else:
            if tag in _BLOCKS:
                self._flush()
            flow.furniture -= _is_furniture(element, flow.content)
            flow.content -= tag in _CONTENT
            flow.bold -= tag in _BOLD
            if tag in _HEADINGS:
                flow.heading = 0
            if tag in _LISTS:
                flow.lists.pop()
        self._text(element.tail)

    def _text(self, text: str | None) -> None:
        if text:
            self.flow.pieces.append(_plain(text))
            self.flow.plain |= not self.flow.bold and not text.isspace()

    def _marker(self) -> str:
        lists = self.flow.lists
        if not lists or (number := lists[-1]) is None:
            return "-"
        lists[-1] = number + 1
        return str(number)

    def _flush(self) -> None:
        """Make a block of the text gathered so far."""
        flow = self.flow
        content = re.sub(r" ?\n ?", "\n", re.sub(r" +", " ", "".join(flow.pieces))).strip()
        bold, flow.pieces, flow.plain = not flow.plain, [], False
        if not content:
            return
        if flow.furniture:
            self.furniture.append(content)
        elif flow.heading:
            self.builder.add_heading(content, flow.heading)
        elif flow.item is not None:
            depth = max(1, len(flow.lists))
            self.builder.add(BlockKind.ITEM, content, level=depth, marker=flow.item)
            flow.item = None
        else:
            self.builder.add_line(content, bold=bold)


def _is_furniture(element: etree._Element, content: int) -> bool:
    """Say whether an element frames the page; a header inside the content heads the content."""
    return (element.tag in _FURNITURE and not content) or element.get("role") in _ROLES


def _first_number(element: etree._Element) -> int:
    start = element.get("start", "1")
    return int(start) if start.isdecimal() else 1


def _data_rows(table: etree._Element) -> list[list[str]]:
    """Return the cells of a table of data; nothing for a table that only lays out the page."""
    if table.xpath(_LAYOUT):
        return []
    rows: list[list[str]] = []
    spanned: dict[int, int] = {}
    for row in table.iter("tr"):
        cells: list[str] = []
        for cell in row.xpath("./td|./th"):
            _pass_spanned(cells, spanned)
            spanned[len(cells)] = _rows_below(cell)
            cells.append(_cell_text(cell))
        _pass_spanned(cells, spanned)
        rows.append(cells)
    return rows if max(map(len, rows), default=0) > 1 else []


def _pass_spanned(cells: list[str], spanned: dict[int, int]) -> None:
    """Leave cells empty that one in a row above goes over.

    Args:
        cells: The cells of a row so far.
        spanned: How many rows more a cell of each column goes over.
    """
    while spanned.get(len(cells), 0) > 0:
        spanned[len(cells)] -= 1
        cells.append("")


def _rows_below(cell: etree._Element) -> int:
    span = cell.get("rowspan", "1")
    return int(span) - 1 if span.isdecimal() else 0


def _cell_text(cell: etree._Element) -> str:
    """Return a cell's text with a newline where a line or a paragraph ends, and nowhere else."""
    pieces = [_plain(cell.text)]
    for element in cell.iterdescendants():
        gap = "\n" if element.tag in _BLOCKS or element.tag == "br" else ""
        pieces += (gap, _plain(element.text), gap, _plain(element.tail))
    return "".join(pieces)


def _plain(text: str | None) -> str:
    """Return text as a browser shows it: its line ends, tabs and blanks are one blank."""
    return re.sub(r"\s+", " ", clean(text or ""))
