"""Papers in: one module or package per format, each turning bytes into a `Document`.

A format's module is imported when the first paper in it is read, with the library behind it: a
text is read at once.
"""

import hashlib
from pathlib import PurePosixPath

from ..document import Block, Document
from .decode import decode_pages
from .errors import NotReadable, UnreadablePaper
from .formats import DOCX, MARKDOWN, PDF, PLAIN, SUFFIXES, XML, mismatch
from .minutes_tables import without_tables_of_text
from .sources import MAX_BYTES, Source, Unreadable, find_papers
from .text import read_blocks

__all__ = [
    "MAX_BYTES",
    "Source",
    "Unreadable",
    "UnreadablePaper",
    "find_papers",
    "read_document",
]


def read_document(name: str, data: bytes, *, max_bytes: int = MAX_BYTES) -> Document:
    """Read one paper.

    Args:
        name: Its name, as in `Document.path`; the suffix says which format it is in.
        data: The bytes of the file.
        max_bytes: Largest paper to accept, and largest expansion of a compressed one.

    Returns:
        The paper's text and layout.

    Raises:
        UnreadablePaper: It cannot be read; the message says why in one line.
    """
    media_type = SUFFIXES.get(PurePosixPath(name).suffix.lower())
    if media_type is None:
        raise UnreadablePaper(name, f"is not of a kind that can be read ({' '.join(SUFFIXES)})")
    if not data:
        raise UnreadablePaper(name, "is empty")
    if reason := mismatch(media_type, data):
        raise UnreadablePaper(name, reason)
    try:
        text, blocks, pages, title = _read(media_type, data, max_bytes)
    except NotReadable as refusal:
        raise UnreadablePaper(name, str(refusal)) from None
    if not blocks:
        raise UnreadablePaper(name, "holds no text")
    sha256 = hashlib.sha256(data).hexdigest()
    blocks = without_tables_of_text(text, blocks)
    return Document(name, media_type, sha256, text, blocks, pages, title)


def _read(
    media_type: str, data: bytes, max_bytes: int
) -> tuple[str, tuple[Block, ...], tuple[int, ...], str]:
    """Return the text, the blocks, where pages begin, and the title."""
    if media_type in (PLAIN, MARKDOWN):
        text, breaks = decode_pages(data)
        return text, read_blocks(text, breaks), (), ""
    pages: tuple[int, ...] = ()
    if media_type == PDF:
        from .pdf import read_pdf

        builder, pages, title = read_pdf(data)
    elif media_type == DOCX:
        from .word import read_docx

        builder, title = read_docx(data, max_bytes)
    elif media_type == XML:
        from .moderngov import read_moderngov

        builder, title = read_moderngov(data)
    else:
        from .moderngov import rewrite_page
        from .web import read_html

        builder, title = read_html(rewrite_page(data) or data)
    return builder.text, tuple(builder.blocks), pages, title
