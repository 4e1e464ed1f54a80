"""Tables of members that a converter has run together below the names of their columns."""

import pytest
from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks
from sightline.tests.extract.told import reading, stated

LINES = (
    "Organisation Name Designation",
    "Holt Council Verity Lamb Director of Adult Social",
    "Services",
    "Holt Probation Raj Patel Senior Probation Officer",
    "Service",
    "Orlby Care Trust Vacant",
    "Vale Police Det Supt Jo Starr Head of Crime",
    "In attendance",
    "Holt Council Aoibh Quill Legal Adviser to the Board",
)


def rows(text: str) -> list[list[str]]:
    return [
        [" ".join(text[a:b] for a, b in cell) for cell in row]
        for block in read_blocks(text)
        if block.kind is BlockKind.TABLE
        for row in block.rows
    ]


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_person_of_each_line_parts_its_columns(between: str) -> None:
    text = f"Membership\n\n{between.join(LINES)}\n\nAppendix B – Sub groups\n"
    assert rows(text)[1:] == [
        ["Holt Council", "Verity Lamb", "Director of Adult Social Services"],
        ["Holt Probation Service", "Raj Patel", "Senior Probation Officer"],
        ["Orlby Care Trust", "Vacant", ""],
        ["Vale Police", "Det Supt Jo Starr", "Head of Crime"],
        ["In attendance"],
        ["Holt Council", "Aoibh Quill", "Legal Adviser to the Board"],
    ]
    found = stated(reading(f"Holt Safeguarding Adults Board\n\nTerms of reference\n\n{text}"))
    assert {
        "Verity Lamb represents Holt Council",
        "Verity Lamb memberOf Holt Safeguarding Adults Board",
        "Jo Starr holdsPost Head of Crime",
    } <= found
    assert "Aoibh Quill memberOf Holt Safeguarding Adults Board" not in found


def test_an_organisation_after_the_name_ends_with_its_last_word() -> None:
    text = (
        "Name Agency Job Title\nVerity Lamb Holt Council Director of Housing\n"
        "Raj Patel Orlby ICB Deputy Chief Nurse\nGrace Orr Vale Police Superintendent\n"
    )
    assert rows(text)[1:] == [
        ["Verity Lamb", "Holt Council", "Director of Housing"],
        ["Raj Patel", "Orlby ICB", "Deputy Chief Nurse"],
        ["Grace Orr", "Vale Police", "Superintendent"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Organisation Name\nThe organisation is known by its name.\nGrace Orr heads it.\n",
        "Organisation Name Role\n\nHolt Council Grace Orr Clerk\n\nThe Board met.\n",
        "Agency Name\nHolt Council and others\nVale Police and others\nOrlby Trust\n",
    ],
)
def test_what_is_unclear_is_no_table(text: str) -> None:
    assert rows(text) == []
