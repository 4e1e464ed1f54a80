"""Numbers at the start of a line: those of years, of people and of clauses."""

from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks


def test_a_year_that_begins_a_wrapped_line_numbers_nothing() -> None:
    text = (
        "The Committee considered the annual report of the Safeguarding Children Board for\n"
        "2015/16 and asked for more detail of how it is funded.\n\n2015/45 Minutes were agreed.\n"
    )
    first, second = read_blocks(text)
    assert first.kind is BlockKind.PARAGRAPH
    assert text[first.start : first.end].endswith("funded.")
    assert second.marker == "2015/45"


def test_a_clause_about_members_has_its_number() -> None:
    text = "4.4 Members are appointed for three years.\n\n12 Members were present at the meeting.\n"
    clause, count = read_blocks(text)
    assert (clause.kind, clause.marker) == (BlockKind.ITEM, "4.4")
    assert (count.kind, text[count.start : count.end][:2]) == (BlockKind.PARAGRAPH, "12")
