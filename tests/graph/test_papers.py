import datetime as dt
import gzip
from dataclasses import replace

import pytest
from sightline.extract.facts import Reading
from sightline.graph.papers import pack, unpack
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.graph.made import Made


@pytest.fixture
def reading() -> Reading:
    made = Made("2019/ü.txt")
    board = made.entity(EntityType.COMMITTEE, "Scrutiny Board", "the Board")
    sitting = made.entity(EntityType.MEETING, "sitting", body=board, date=dt.date(2019, 5, 1))
    made.fact(made.person("Zoë Byrne", board), Predicate.ATTENDED, sitting)
    made.decision("That it be noted", sitting, board)
    made.contacts, made.publisher = ("e2",), board
    return made.reading()


def test_a_reading_comes_back_as_it_was(reading: Reading) -> None:
    assert unpack(pack(reading)) == reading


def test_a_reading_can_be_had_without_its_text(reading: Reading) -> None:
    bare = replace(reading.document, text="", blocks=(), pages=())
    assert unpack(pack(reading), text=False) == replace(reading, document=bare)


def test_equal_readings_give_equal_bytes(reading: Reading) -> None:
    assert pack(reading) == pack(unpack(pack(reading)))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"nonsense",
        gzip.compress(b"", mtime=0),
        gzip.compress(b"[]", mtime=0),
        gzip.compress(b"{}", mtime=0),
    ],
)
def test_what_is_no_reading_is_refused(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a whole reading"):
        unpack(data)


def test_a_reading_that_was_cut_off_is_refused(reading: Reading) -> None:
    with pytest.raises(ValueError, match="not a whole reading"):
        unpack(pack(reading)[:-9])
