"""Every way a paper can be unreadable, with the one line that says so."""

import io
import pickle
import zipfile

import pypdfium2 as pdfium  # type: ignore[import-untyped]  # it ships no types
import pytest
from reportlab.lib import pdfencrypt  # type: ignore[import-untyped]  # it ships no types
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]  # as above
from sightline.extract.readers import UnreadablePaper, read_document


def pdf(*, key: str = "", pages: int = 1) -> bytes:
    file = io.BytesIO()
    lock = pdfencrypt.StandardEncryption(key) if key else None
    canvas = Canvas(file, encrypt=lock)
    for _ in range(pages):
        canvas.drawString(72, 700, "Text.")
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def package(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return file.getvalue()


def no_pages() -> bytes:
    file = io.BytesIO()
    document = pdfium.PdfDocument.new()
    document.save(file)
    document.close()
    return file.getvalue()


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(100)

BAD = [
    ("a.pdf", b"", "is empty"),
    ("a.pdf", pdf(key="secret"), "is encrypted"),
    ("a.pdf", b"%PDF-1.7 and nothing else", "is broken: it cannot be opened as a PDF"),
    ("a.pdf", b"no PDF at all", "is broken: it cannot be opened as a PDF"),
    ("a.pdf", no_pages(), "has no pages"),
    ("a.pdf", package("word/document.xml"), "is a Word document, not a PDF"),
    ("a.pdf", b"<!DOCTYPE html><p>Not found", "is a web page, not a PDF"),
    ("a.docx", pdf(), "is a PDF, not a Word document"),
    ("a.docx", OLE, "is an Office file of before 2007, not a Word document: save it as .docx"),
    ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "is encrypted"),
    ("a.docx", package("xl/workbook.xml"), "is an Excel workbook, not a Word document"),
    ("a.docx", package("a.txt"), "is a zip file, not a Word document"),
    ("a.docx", package("word/document.xml"), "is broken: it cannot be opened as a Word document"),
    ("a.docx", package("word/a.xml")[:40], "is broken: it cannot be opened as a Word document"),
    ("a.docx", b"{\\rtf1 text}", "is a Rich Text file, not a Word document"),
    ("a.docx", b"just text", "is broken: it cannot be opened as a Word document"),
    ("a.html", pdf(), "is a PDF, not a web page"),
    ("a.txt", pdf(), "is a PDF, not plain text"),
    ("a.txt", PNG, "is a picture, not plain text"),
    ("a.txt", bytes(range(256)) * 9, "is not text, though its name says so"),
    ("a.txt", b"\n \n\t\n", "holds no text"),
    ("a.txt", b"<html><p>Text.", "is a web page, not plain text"),
    ("a.md", package("ppt/presentation.xml"), "is a PowerPoint presentation, not Markdown"),
    ("a.rtf", b"x", "is not of a kind that can be read (.pdf .docx .html .htm .txt .md .xml)"),
    ("a", b"x", "is not of a kind that can be read (.pdf .docx .html .htm .txt .md .xml)"),
]


@pytest.mark.parametrize(("name", "data", "reason"), BAD, ids=[reason for _, _, reason in BAD])
def test_bad_input(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(UnreadablePaper) as raised:
        read_document(name, data)
    assert (raised.value.name, raised.value.reason) == (name, reason)
    assert str(raised.value) == f"{name}: {reason}"


def test_the_error_survives_pickling() -> None:
    error = pickle.loads(pickle.dumps(UnreadablePaper("a.pdf", "is empty")))  # noqa: S301 - our own
    assert str(error) == "a.pdf: is empty"


def test_a_damaged_pdf_never_raises_anything_else() -> None:
    whole = pdf(pages=3)
    for place in range(0, len(whole), 37):
        for damaged in (whole[:place], whole[:place] + b"\x00" * 5 + whole[place + 5 :]):
            try:
                read_document("a.pdf", damaged)
            except UnreadablePaper as error:
                assert "\n" not in str(error)  # noqa: PT017 - either outcome is right
