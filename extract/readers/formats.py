"""Which formats there are, and what a file is by its first bytes whatever its name says."""

import io
import re
import zipfile

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
HTML = "text/html"
PLAIN = "text/plain"
MARKDOWN = "text/markdown"
XML = "text/xml"

SUFFIXES = {
    ".pdf": PDF,
    ".docx": DOCX,
    ".html": HTML,
    ".htm": HTML,
    ".txt": PLAIN,
    ".md": MARKDOWN,
    ".xml": XML,
}
"""Media type of each suffix that can be read."""

OTHER_DOCUMENTS = (".doc", ".rtf", ".odt", ".docm", ".pages", ".wpd")
"""Suffixes of documents that may be papers, and that cannot be read."""

_NAMES = {
    PDF: "a PDF",
    DOCX: "a Word document",
    HTML: "a web page",
    PLAIN: "plain text",
    MARKDOWN: "Markdown",
    XML: "a ModernGov reply",
}
_PDF_WITHIN = 1024  # readers of PDF accept the header this late (ISO 32000-1, Annex H)
_OFFICE = (
    ("word/", DOCX),
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("mimetype", "an OpenDocument or EPUB file"),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_OFFICE = "EncryptedPackage".encode("utf-16-le")  # MS-OFFCRYPTO 2.3.4.4
_SIGNATURES = (
    (b"{\\rtf", "a Rich Text file"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"\x1f\x8b", "a gzip file"),
)
_PAGE = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,1000}?-->\s*)*<(?:!doctype html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


def mismatch(media_type: str, data: bytes) -> str:
    """Say what is wrong if a file is not what its name says.

    Args:
        media_type: What its suffix says.
        data: Its bytes.

    Returns:
        The reason not to read it; empty if it is what it should be, or no other format is
        recognised: then that format's reader decides.
    """
    if data.startswith(_OLE):
        if _ENCRYPTED_OFFICE in data:
            return "is encrypted"
        return "is an Office file of before 2007, not " + _NAMES[media_type] + ": save it as .docx"
    found = _recognise(data)
    if found in (None, media_type) or (found == HTML and media_type == MARKDOWN):
        return ""
    return f"is {_NAMES.get(found or '', found)}, not {_NAMES[media_type]}"


def _recognise(data: bytes) -> str | None:
    """Return the media type, or a description, of data that begins as some format must."""
    if b"%PDF-" in data[:_PDF_WITHIN] and not _PAGE.match(data[:_PDF_WITHIN]):
        return PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _office(data)
    if _PAGE.match(data.removeprefix(b"\xef\xbb\xbf")[:_PDF_WITHIN]):
        return HTML
    return next((name for start, name in _SIGNATURES if data.startswith(start)), None)


def _office(data: bytes) -> str | None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            names = package.namelist()
    except zipfile.BadZipFile:
        return None
    for start, kind in _OFFICE:
        if any(name.startswith(start) for name in names):
            return kind
    return "a zip file"
