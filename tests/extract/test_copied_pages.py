"""Pages as they are copied from a browser: each line is a paragraph, and no blank line is left."""

import pytest
from sightline.extract.document import BlockKind
from sightline.tests.extract.told import paper, reading, stated

OPENING = (
    "Partnership structure and sub-groups\n"
    "The Harlmere Safeguarding Children Partnership brings together the council, the police, the "
    "hospital trust and the schools of the town, and answers for how well they work together to "
    "keep its children safe.\n"
)
PAGE = """\
HSCP Executive Group (meets every six weeks)
Membership: Director of Children's Services (Harlmere Council), Chief Constable (Vale Police)
{lead}
- Agree the business plan
- Receive reports of reviews
Case Review Group (meets monthly)
Chair - Designated Doctor, Harlmere Hospital Trust
{lead}
- Decide which cases are reviewed
- Keep the action plan
Schools Safeguarding Group (meets termly)
- Links the Partnership with the schools of the town
"""


def test_headings_below_lists_are_no_part_of_the_last_item() -> None:
    page = paper(OPENING + PAGE.format(lead="Its tasks are to:"))
    headings = [
        page.text[block.start : block.end]
        for block in page.blocks
        if block.kind is BlockKind.HEADING
    ]
    assert headings[-2:] == [
        "Case Review Group (meets monthly)",
        "Schools Safeguarding Group (meets termly)",
    ]


@pytest.mark.parametrize("lead", ["Its tasks are to:", "Mandated to:", "Purpose:"])
def test_each_group_has_the_chair_and_members_of_its_own_section(lead: str) -> None:
    said = stated(reading(OPENING + PAGE.format(lead=lead)))
    assert {
        "Designated Doctor chairs Case Review Group",
        "Director of Children's Services memberOf HSCP Executive Group",
        "Chief Constable memberOf HSCP Executive Group",
    } <= said
    assert not [fact for fact in said if fact.endswith("Group memberOf HSCP Executive Group")]


def test_lines_that_are_wrapped_go_on_with_their_item() -> None:
    text = "The Board will:\n" + "".join(
        f"- {what} and of all that is done by the\nagencies of Harlmere in each quarter\n"
        for what in ("keep watch of the plan", "hear of the work of the groups", "ask for reports")
    )
    items = [b for b in paper(text + "x" * 200).blocks if b.kind is BlockKind.ITEM]
    assert all("\n" in text[item.start : item.end] for item in items[:3])


SUB_GROUPS = "".join(
    f"{name} Sub Group\n\nThe sub group looks after its part of the plan.\n\n"
    for name in ("Case Review", "Quality and Performance", "Workforce")
)


def test_a_page_of_several_sub_groups_is_their_partnerships() -> None:
    said = stated(
        reading(
            "Business Group (BG)\n\nThe Business Group is accountable to the HSCB.\n\n"
            + SUB_GROUPS
            + "The Harlmere Safeguarding Children Board (HSCB) is chaired by Ann Vale.\n"
        )
    )
    assert {
        "Case Review Sub Group partOf Harlmere Safeguarding Children Board",
        "Workforce Sub Group partOf Harlmere Safeguarding Children Board",
        "Ann Vale chairs Harlmere Safeguarding Children Board",
    } <= said
