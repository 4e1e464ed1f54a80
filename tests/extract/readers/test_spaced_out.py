"""Text in which a converter has left a blank line below each line."""

from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks
from sightline.tests.extract.told import reading, stated

PRINTED = """Brayford Safeguarding Adults Board
Annual Report 2022 to 2023
The Board is chaired by Ruth Ellery, who was appointed in May 2021. She meets the
Chief Executive of Brayford Council every month. The members of the Board are Brayford
Council, Brayford Police and the Corle Valley NHS
Foundation Trust. The Learning Group of the Board is led by Superintendent
Tom Ashdown and looks at what can be learned from reviews of cases. It reports to the
Board twice a year on what has changed. The Quality Group, which was set up in 2019, is
chaired by the Head of Adult Safeguarding, Mina Patel, and meets every other month with
colleagues from health and the police.
10. The Director of Adult Services, Ann Vale, and her new deputy from the county council
have agreed the plan. They will report on it to the Health and Wellbeing Board in spring.
Members of the Learning Group
 Jo Bell, Head of Learning, Brayford Council and the county councils of the region
 Al Dee, Matron, Corle Valley NHS Foundation Trust
"""
SPACED = PRINTED.replace("\n", "\n\n")


def test_lines_go_on_over_the_blank_lines() -> None:
    found = stated(reading(SPACED))
    assert {
        "Corle Valley NHS Foundation Trust memberOf Brayford Safeguarding Adults Board",
        "Brayford Council memberOf Brayford Safeguarding Adults Board",
        "Tom Ashdown chairs Learning Group",
        "Mina Patel chairs Quality Group",
        "Ann Vale holdsPost Director of Adult Services",
    } <= found


def test_titles_clauses_and_lines_of_lists_stay_by_themselves() -> None:
    blocks = read_blocks(SPACED)
    starts = [SPACED[b.start : b.end].partition("\n")[0].split(",")[0] for b in blocks]
    assert starts == [
        "Brayford Safeguarding Adults Board",
        "Annual Report 2022 to 2023",
        "The Board is chaired by Ruth Ellery",
        "The Director of Adult Services",
        "Members of the Learning Group",
        "Jo Bell",
        "Al Dee",
    ]
    assert blocks[3].kind is BlockKind.ITEM


def test_blank_lines_between_paragraphs_part_them_otherwise() -> None:
    text = PRINTED.replace(". ", ".\n\n")
    assert len(read_blocks(text)) > text.count("\n\n")
