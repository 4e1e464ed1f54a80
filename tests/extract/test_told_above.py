"""Lists of members whose lead-in names no body: the paragraphs above tell of it."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

CABINET = (
    "CABINET\n9 FEBRUARY 2023\n\nOUTCOME OF THE INSPECTION\n\nBackground\n\n"
    "1. Ofsted inspected Marlshire County Council's services in October.\n\n"
)
OWN = (
    "Marlshire Safeguarding Children Partnership\nArrangements 2023\n\nIntroduction\n\n"
    "The Marlshire Safeguarding Children Partnership covers the whole of Marlshire.\n\n"
)
LIST = "\n\n• Strategic Director of Education\n• Chief Nurse\n• Marlshire Police\n\n"
SEATED = {
    "Strategic Director of Education memberOf Improvement Board",
    "Chief Nurse memberOf Improvement Board",
    "Marlshire Police memberOf Improvement Board",
}


def members(text: str) -> set[str]:
    return {f for f in stated(reading(text), Predicate.MEMBER_OF) if "Uttley" not in f}


@pytest.mark.parametrize("head", [CABINET, OWN], ids=["report", "own"])
@pytest.mark.parametrize(
    "lead",
    [
        "The members are:",
        "10. The members are:",
        "Membership is as follows:",
        "Members:",
        "Membership includes:",
        "In addition to the chair the following are members of the Board:",
    ],
)
def test_a_list_without_a_body_is_of_the_one_told_of_above(head: str, lead: str) -> None:
    told = (
        "9. The Improvement Board meets monthly. It is chaired by Dame Frances Uttley. "
        "The Chief Executive helps her.\n\n"
    )
    assert members(head + told + lead + LIST) == SEATED


def test_a_heading_begins_a_section_of_its_own() -> None:
    told = "The Improvement Board meets monthly.\n\nMEMBERSHIP OF THE PARTNERSHIP\n\nMembers:"
    assert "Chief Nurse memberOf Improvement Board" not in members(OWN + told + LIST)


def test_a_table_ends_what_is_told_above() -> None:
    told = "|Name|Role|\n|---|---|\n|Ann Poole|Clerk to the Audit Group|\n\nMembership includes:"
    assert "Chief Nurse memberOf Audit Group" not in members(OWN + told + LIST)


@pytest.mark.parametrize(
    "duty",
    [
        "Under the Care Act each local authority must set up a Safeguarding Adults Board.",
        "The Care Act requires a Safeguarding Adults Board (SAB) in every area.",
    ],
)
def test_the_board_that_the_law_asks_for_is_the_partnership(duty: str) -> None:
    found = stated(
        reading(
            f"Marlshire Safeguarding Adults Partnership\n\nConstitution\n\n{duty} The Partnership "
            "is the Board for the county.\n\nThe Board is chaired by Jo Bell.\n"
        )
    )
    assert "Jo Bell chairs Marlshire Safeguarding Adults Partnership" in found


def test_a_board_that_was_replaced_is_another() -> None:
    found = stated(
        reading(
            "Marlshire Safeguarding Children Partnership\n\nAnnual report\n\nThe council had a "
            "Local Safeguarding Children Board until 2019. The Local Safeguarding Children Board "
            "was chaired by Jo Bell.\n"
        )
    )
    assert "Jo Bell chairs Marlshire Safeguarding Children Partnership" not in found


def test_what_a_group_is_joint_with_is_not_what_its_section_tells_of() -> None:
    found = stated(
        reading(
            "# Vale Safeguarding Board\n\n## Learning Group\n\nJoint with the LSCB since April. "
            "Co-chaired by Jo Bell and Ann Poole.\n"
        ),
        Predicate.CHAIRS,
    )
    assert found == {"Jo Bell chairs Learning Group", "Ann Poole chairs Learning Group"}


def test_lay_members_sit_on_the_board_whose_paper_it_is() -> None:
    found = members(
        "Vale Safeguarding Board\n\nAnnual Report\n\nLay members\n\nTwo lay members, Mrs P. Dunk "
        "and Sajid Rehman, bring the view of the community. The Board is chaired by Jo Bell.\n"
    )
    assert {
        "P Dunk memberOf Vale Safeguarding Board",
        "Sajid Rehman memberOf Vale Safeguarding Board",
    } <= found
