"""Bytes of a text file become characters."""

import codecs
import re

from .errors import NotReadable

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins like UTF-16's, so it comes first
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SOFT_HYPHEN = re.compile(r"\u00ad(?:[^\S\n]*\n[^\S\n]*(?=[^\W\d_]))?")
_HARD_BREAK = re.compile(r"\\[^\S\n]*(?=\n)")  # as Markdown may write the end of a line
_NEWLINES = re.compile("\r\n|[\r\v\x85\u2028\u2029]")
_PAGE_END = re.compile("\f")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200d\u2060\ufeff]")
_BLANKS = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_SAMPLE = 4096
_MANY_NULS = 0.2
_MANY_CONTROLS = 0.02


def decode(data: bytes, declared: str | None = None) -> str:
    """Decode text whose encoding is not known for sure.

    A byte order mark decides; else what the file declares; else UTF-8 if the bytes are valid as
    such; else UTF-16 if a fifth of them are NUL; else Windows-1252.

    Args:
        data: The bytes of the file.
        declared: Encoding that the file itself declares (HTML's `meta charset`).

    Returns:
        The characters, lines ending in a newline character, control characters left out.

    Raises:
        NotReadable: The bytes are not text.
    """
    return _pages(_decode(data, declared))[0]


def decode_pages(data: bytes) -> tuple[str, tuple[int, ...]]:
    """Decode a text as `decode` does, and tell where its pages end.

    Args:
        data: The bytes of the file.

    Returns:
        The characters, and the offsets of those newlines that were form feeds.

    Raises:
        NotReadable: The bytes are not text.
    """
    raw = _decode(data, None)
    raw = _HARD_BREAK.sub("", raw.replace("\r\n", "\n")) if "\\" in raw else raw
    return _pages(raw)


def _pages(raw: str) -> tuple[str, tuple[int, ...]]:
    text = _SOFT_HYPHEN.sub("", _NEWLINES.sub("\n", raw))
    cleaned = clean(text)
    if len(text) - len(cleaned) > _MANY_CONTROLS * len(text) + 1:
        raise NotReadable("is not text, though its name says so")
    breaks = tuple(match.start() for match in _PAGE_END.finditer(cleaned))
    return cleaned.replace("\f", "\n"), breaks


def clean(text: str) -> str:
    """Leave out control characters (newlines and tabs are none); make every blank a space."""
    return _BLANKS.sub(" ", _CONTROL.sub("", text))


def _decode(data: bytes, declared: str | None) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    sample = data[:_SAMPLE]
    if sample.count(0) > _MANY_NULS * len(sample):
        # In UTF-16 the NULs of Latin text are the high bytes: odd places if little-endian.
        little = sample[1::2].count(0) > sample[::2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", "replace")
    for guess in (declared, "utf-8"):
        try:
            if guess is not None:
                return data.decode(guess)
        except (LookupError, UnicodeDecodeError):
            continue
    return data.decode("cp1252", "replace")
