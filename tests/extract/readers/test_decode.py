"""Bytes to characters."""

import codecs

import pytest
from sightline.extract.readers.decode import decode, decode_pages

TEXT = "\u201cCaf\u00e9\u201d \u2013 the Board\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.encode("utf-16-le"),
        TEXT.encode("utf-16-be"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("utf-32"),
        TEXT.encode("cp1252"),
        TEXT.replace("\n", "\r\n").encode(),
        TEXT.replace("\n", "\r").encode(),
        TEXT.replace("\n", "\f").encode(),
    ],
)
def test_encodings_and_newlines(data: bytes) -> None:
    assert decode(data) == TEXT


def test_control_characters_go_tabs_stay_and_every_other_blank_is_a_space() -> None:
    assert decode(b"The\x07 Board\tmet.") == "The Board\tmet."
    assert decode("Cllr\u00a0Vale met\u202fMr\u2009Ash\u200b.".encode()) == "Cllr Vale met Mr Ash."


def test_soft_hyphens_go_and_join_what_they_part() -> None:
    assert decode("The safe\u00adguarding Part\u00ad\n  nership met.".encode()) == (
        "The safeguarding Partnership met."
    )


def test_a_backslash_at_the_end_of_a_line_is_markup() -> None:
    text = b"Ann Vale\\\nTom Reed\\\r\nJo Ash\n"
    assert decode_pages(text)[0] == "Ann Vale\nTom Reed\nJo Ash\n"
