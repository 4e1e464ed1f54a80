"""Writes what a ModernGov reply or page says as one web page, which `read_html` then reads."""

import re
from collections.abc import Iterable, Sequence
from html import escape, unescape

from lxml import etree

from ..errors import NotReadable

_REACH = re.compile(
    r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w/.])(?:\+44|\(?0)(?:[\s()-]{0,3}\d){9,10}(?!\d)"
)
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-f]+|[a-z]\w*);", re.IGNORECASE)
_ENCODED = 3  # the service encodes twice in places; once more costs nothing


class Markup:
    """Collects headings, lines, tables, lists and pieces of HTML.

    E-mail addresses and telephone numbers are left out.
    """

    def __init__(self, title: str) -> None:
        self._parts = [f'<meta charset="utf-8"><title>{escape(title)}</title>']

    def heading(self, text: str, level: int) -> None:
        """Add a heading."""
        self._parts.append(f"<h{level}>{_safe(text)}</h{level}>")

    def line(self, text: str) -> None:
        """Add a paragraph; nothing where there is no text."""
        if text:
            self._parts.append(f"<p>{_safe(text)}</p>")

    def table(self, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Add a table with a row of headers."""
        cells = ("".join(f"<td>{_safe(cell)}</td>" for cell in row) for row in (header, *rows))
        self._parts.append(f"<table>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>")

    def items(self, texts: Iterable[str]) -> None:
        """Add a list with bullets."""
        self._parts.append(f"<ul>{''.join(f'<li>{_safe(text)}</li>' for text in texts)}</ul>")

    def fragment(self, html: str) -> None:
        """Add a piece of HTML, made whole so that it cannot reach beyond itself.

        Raises:
            NotReadable: It is nested too deeply.
        """
        if (body := parse_fragment(html)) is not None:
            inside = etree.tostring(body, method="html", encoding="unicode", with_tail=False)
            self._parts.append(_REACH.sub("", f"<div>{inside}</div>"))

    def encode(self) -> bytes:
        """Return the page."""
        return "".join(self._parts).encode()


def parse_html(text: str) -> etree._Element | None:
    """Parse HTML; nothing is fetched.

    Returns:
        The root; None where there is nothing but blanks.

    Raises:
        NotReadable: It is nested too deeply.
    """
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode(), parser)
    except etree.XMLSyntaxError:
        return None
    # The parser stops at its limit without an error: the rest would be missing in silence.
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        raise NotReadable("is nested too deeply to be read")
    return root


def parse_fragment(html: str) -> etree._Element | None:
    """Parse a piece of HTML.

    Returns:
        An element that holds it; None where it says nothing.

    Raises:
        NotReadable: It is nested too deeply.
    """
    root = parse_html(f"<div>{html}</div>") if html.strip() else None
    body = None if root is None else root.find("body")
    if body is None or not words(body):
        return None
    body.tag = "div"
    return body


def words(element: etree._Element) -> str:
    """Return an element's text with single blanks."""
    return " ".join("".join(map(str, element.itertext())).split())


def plain(text: str) -> str:
    """Undo encodings, however often they were applied, and leave single blanks."""
    return " ".join(decoded(text).split())


def decoded(text: str) -> str:
    """Undo encodings, however often they were applied."""
    for _ in range(_ENCODED):
        if not _ENTITY.search(text):
            break
        text = unescape(text)
    return text


def _safe(text: str) -> str:
    return escape(" ".join(_REACH.sub("", text).split()))
