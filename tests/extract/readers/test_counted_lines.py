"""Numbered paragraphs of a text that a converter has left no blank lines in."""

import pytest
from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks
from sightline.tests.extract.told import reading


def blocks(text: str) -> list[tuple[BlockKind, str, str]]:
    return [(b.kind, b.marker, text[b.start : b.end]) for b in read_blocks(text)]


def test_clauses_begin_where_their_numbers_count_on() -> None:
    found = blocks(
        "This report is public.\n1 Purpose\n1.1 The report tells members what has been done.\n"
        "1.2 It was asked for by the Panel\nin May.\n2 Background\n2.1 The Panel met in June.\n"
    )
    assert (BlockKind.HEADING, "1", "Purpose") in found
    assert (BlockKind.ITEM, "1.2", "It was asked for by the Panel\nin May.") in found
    assert (BlockKind.HEADING, "2", "Background") in found


def test_recommendations_may_have_a_letter_before_their_numbers() -> None:
    found = blocks(
        "Our advice follows.\nR1 The Head of Care should write to schools.\n"
        "R2 The Panel should meet twice a year.\n"
    )
    assert [marker for _, marker, _ in found] == ["", "R1", "R2"]


@pytest.mark.parametrize("marks", ["1 2 3", "a b c", "i ii iii"])
def test_what_a_colon_leads_into_may_be_marked_without_brackets(marks: str) -> None:
    a, b, c = marks.split()
    text = (
        "It is recommended that the Ashby Safeguarding Board:\n"
        f"{a} approves the terms of reference;\n{b} meets four times a year; and\n"
        f"{c} asks Ashby Council to name\nits member by May.\n"
    )
    assert [marker for _, marker, _ in blocks(text)] == ["", a, b, c]
    assert len(reading(f"Ashby Safeguarding Board\n\n{text}").decisions) == 3


@pytest.mark.parametrize(
    "text",
    [
        "The Panel met on\n11 October and on\n12 November with\n13 Members of it.\n",
        "The Board asked for more:\na child should be seen\nby those who know it.\n",
        "There were 40 of them in\n2 Ashby schools and also\n9 Bexley ones in the year.\n",
    ],
)
def test_numbers_and_words_of_sentences_begin_nothing(text: str) -> None:
    assert [marker for _, marker, _ in blocks(text)] == [""]


def test_minutes_are_headed_as_their_numbers_count_on() -> None:
    prose = "The Panel heard what had been done since its last meeting and thanked the officers."
    found = blocks(
        f"AP/18/52 Minutes\n{prose}\nAP/18/53 Annual Report of the Ashby Board 2017/18\n{prose}\n"
    )
    assert (BlockKind.HEADING, "AP/18/53", "Annual Report of the Ashby Board 2017/18") in found


def test_what_was_minuted_of_a_numbered_item_stands_below_its_title() -> None:
    found = blocks(
        "16 Present\nMinutes:\nCouncillor A Vale (Chairman)\nCouncillors R Patel and J Bell\n"
        "17 Apologies\nMinutes:\nApologies were received from Councillor D Holt.\n"
    )
    assert found[0] == (BlockKind.HEADING, "16", "Present")
    assert (BlockKind.HEADING, "17", "Apologies") in found
