"""Tables of which a converter has made a paragraph of each cell."""

import textwrap

import pytest
from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks

TABLES = {
    "bodies, a header of no known kind": [
        ["Subgroup", "Chair", "Vice Chair", "Support"],
        ["Quality (Q & P)", "Ian Brock Head of Care, Vale Council", "Ann Poole Nurse", "PW"],
        ["Policy and Practice", "Det Insp Sunita Rao Vale Police", "To be confirmed", "PW"],
        ["Voices Forum", "Co-chairs: Edie Lark and a second member", "-", "Healthwatch Vale"],
    ],
    "a corner without a header": [
        ["", "Lead Safeguarding Partner", "Delegated Safeguarding Partner"],
        ["Vale County Council", "Chief Executive, Jo Bell", "Director of Care, Stuart Lander"],
        ["NHS Vale ICB", "Chief Executive", "Chief Nursing Officer, Penny Holt"],
        ["Vale Police", "Chief Constable", "T/ACC Rob Jewell until January"],
    ],
    "posts and their deputies": [
        ["Partner", "Delegate", "Deputy"],
        ["Vale Council", "Executive Director of Adult Social Care", "Principal Social Worker"],
        ["NHS Vale ICB", "Chief Nurse", "Designated Professional for Adults"],
        ["Vale Police", "Assistant Chief Constable", "Head of Vulnerability"],
    ],
}
AFTER = [
    "Next steps\n\nThe plan will be put to the Board in the autumn.",
    "Page 3 of 9\n\nPriority 1\n\nNo\n\nAction",
]


def rows(text: str) -> list[list[list[str]]]:
    return [
        [[" ".join(text[a:b] for a, b in cell).strip() for cell in row] for row in block.rows]
        for block in read_blocks(text)
        if block.kind is BlockKind.TABLE
    ]


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize("width", [18, 200])
@pytest.mark.parametrize("after", AFTER)
def test_each_paragraph_is_a_cell(name: str, width: int, after: str) -> None:
    table = TABLES[name]
    cells = ["\n".join(textwrap.wrap(cell, width)) for row in table for cell in row if cell]
    text = "Vale Safeguarding Board\n\nMembers\n\n" + "\n\n".join([*cells, after]) + "\n"
    assert rows(text) == [table]


def test_short_paragraphs_below_a_header_are_no_table_where_they_do_not_fit() -> None:
    said = ["Group", "Chair", "Priorities", "Neglect", "Exploitation", "Early help", "Voice"]
    assert rows("\n\n".join([*said, "Training", "Data", "Next steps", "What we did"])) == []


def test_marks_of_several_meetings_are_columns_of_their_own() -> None:
    cells = [
        ["Member organisation", "Represented by", "Jun", "Sep", "Dec"],
        ["Ashby Council (Housing)", "Raj Patel", "P", "D", "P"],
        ["Marl Police", "Supt Ian Hale", "P", "A", "P"],
        ["Healthwatch Ashby", "Jo Hill", "P", "P", "-"],
    ]
    text = "\n\n".join(cell for row in cells for cell in row)
    told = "The panel tells the Board about any enquiry into a whole service, every quarter.\n"
    above = told * 2
    assert rows(f"{above}{text}\n\nP is present, and A is absent or no one sent.\n") == [cells]
