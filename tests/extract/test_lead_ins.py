"""Lists of members by what leads into them, and groups told of in lines below their names."""

import pytest
from sightline.tests.extract.told import reading, stated

FRONT = """# Larchshire Safeguarding Children Partnership

## How we are organised

### Quality Group

The Quality Group looks at practice and meets monthly.

"""


@pytest.mark.parametrize("between", ["\n- ", "\n\n"])
@pytest.mark.parametrize(
    "lead_in",
    [
        "In addition to the Chair the membership comprises:",
        "As well as the Council, the following are members:",
        "At its meetings you will find:",
        "Agencies around the table:",
        "Members are listed below.",
        "Also represented are:",
        "Each of these has a seat on the Quality Group:",
        "The Quality Group is made up of:",
        "The group is drawn from the following:",
        "It has representation from a range of partners. These include:",
        "Membership of the Quality Group is drawn from many local agencies. They are:",
        "Several organisations are represented on the Quality Group. These currently include:",
    ],
)
def test_what_stands_below_a_lead_in_is_on_the_body_of_the_section(
    lead_in: str, between: str
) -> None:
    names = ("Larchshire Police", "Fernley NHS Trust", "Beacon Charity Ltd")
    found = stated(reading(FRONT + lead_in + "\n" + "".join(between + name for name in names)))
    assert {f"{name} memberOf Quality Group" for name in names} <= found


def test_what_members_discuss_is_not_who_they_are() -> None:
    told = "Members discussed the following points:\n\n- Larchshire Police\n- Fernley NHS Trust\n"
    assert not any(" memberOf " in fact for fact in stated(reading(FRONT + told)))


def test_titles_on_lines_of_their_own_are_posts_each() -> None:
    told = "The members are:\n\nChief Nurse\nHead of Law\nVirtual School Headteacher\n"
    found = stated(reading(FRONT + told))
    for title in ("Chief Nurse", "Head of Law", "Virtual School Headteacher"):
        assert f"{title} memberOf Quality Group" in found


def test_those_named_as_relevant_agencies_are_of_the_partnership() -> None:
    told = (
        "# Larchshire Safeguarding Children Partnership\n\n## Relevant organisations\n\n"
        "The partners have named the following as relevant agencies for this purpose. They are "
        "expected to have their own arrangements.\n\n"
        "- All schools\n- Fernley NHS Trust\n- Cafcass\n"
    )
    found = stated(reading(told))
    home = "Larchshire Safeguarding Children Partnership"
    assert {f"Fernley NHS Trust memberOf {home}", f"Cafcass memberOf {home}"} <= found


BELOW = """CORPORATE PARENTING BOARD
Terms of reference

Larchshire County Council

1. Purpose
The Board leads the work of the Council as corporate parent.

APPENDIX A - SUB-GROUPS OF THE CORPORATE PARENTING BOARD

1.  Learning, Work and Skills
Lead: Marta Kovacs
Members: Larch College; Careers Service
Meets: half termly

2.  Homes and Moves
Lead: Hugh Bell.  Deputy lead: Judy Armitage
Members: Placements Team, Fostering Service
Meets: monthly
"""


def test_groups_below_a_heading_that_says_whose_they_are() -> None:
    found = stated(reading(BELOW))
    assert {
        "Learning, Work and Skills partOf Corporate Parenting Board",
        "Homes and Moves partOf Corporate Parenting Board",
        "Marta Kovacs chairs Learning, Work and Skills",
        "Hugh Bell chairs Homes and Moves",
        "Judy Armitage viceChairs Homes and Moves",
        "Larch College memberOf Learning, Work and Skills",
        "Placements Team memberOf Homes and Moves",
    } <= found


def test_partners_who_meet_as_a_group_are_another_than_the_group() -> None:
    told = (
        "# Larchshire Safeguarding Children Partnership\n\n## Our arrangements\n\n"
        "The Delegated Safeguarding Partners (DSPs) come together as the LSCP Executive. "
        "The DSPs answer to the Lead Safeguarding Partners. The Quality Group reports to the "
        "LSCP Executive."
    )
    found = stated(reading(told))
    assert "Quality Group reportsTo LSCP Executive" in found
    assert "Delegated Safeguarding Partners accountableTo Lead Safeguarding Partners" in found


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        (
            "The Chairman proposed that the Quality Group, led by Jane Marsh, report in March.",
            "Jane Marsh chairs Quality Group",
        ),
        (
            "If they disagree, the Appeals Panel (the Chief Nurse and the Head of Law) will meet.",
            "Head of Law memberOf Appeals Panel",
        ),
        (
            "The Quality Group reports not only to the Executive Group but to the Audit Group.",
            "Quality Group reportsTo Audit Group",
        ),
        (
            "The Quality Group is chaired by the Chief Nurse, and it brings agencies together.",
            "Chief Nurse chairs Quality Group",
        ),
    ],
)
def test_what_is_told_in_passing_or_in_another_clause_is_so(told: str, fact: str) -> None:
    assert fact in stated(reading(FRONT + told))


def test_who_sets_a_body_up_does_not_chair_it() -> None:
    told = "An Appeals Panel has been set up by the Chief Nurse, and Tom Field will chair it."
    assert "Chief Nurse chairs Appeals Panel" not in stated(reading(FRONT + told))


@pytest.mark.parametrize(
    "lead_in",
    [
        "The Quality Group has links with a range of other groups. These include:",
        "The Quality Group oversees services of many agencies. These include:",
        "The Quality Group does not have representation from all agencies. These include:",
    ],
)
def test_others_of_whom_a_sentence_speaks_are_no_members(lead_in: str) -> None:
    told = f"{lead_in}\n\n- Larchshire Police\n- Fernley NHS Trust\n"
    assert not any(" memberOf " in fact for fact in stated(reading(FRONT + told)))


@pytest.mark.parametrize(
    ("sentence", "seated"),
    [
        ("The group has representation from a range of partners.", True),
        ("Many agencies are represented on the Quality Group.", True),
        ("The group is made up of several organisations.", True),
        ("The group works with a range of organisations.", False),
        ("The group received reports from a number of agencies.", False),
    ],
)
def test_the_next_sentence_may_name_the_members(*, sentence: str, seated: bool) -> None:
    told = f"{sentence} These include Larchshire Police and Fernley NHS Trust.\n"
    found = stated(reading(FRONT + told))
    assert ("Larchshire Police memberOf Quality Group" in found) is seated


@pytest.mark.parametrize("heading", ["Who sits on the Board?", "Board members"])
def test_an_entry_may_take_three_lines(heading: str) -> None:
    found = stated(
        reading(
            f"Larchshire Safeguarding Adults Board\n\n{heading}\n\n"
            "Ann Holt\nHead of Housing\nLarchshire Council\n\n"
            "Peter Moss\nHead of Public Protection\nLarchshire Police\n\nJo Bell\nLay Member\n"
        )
    )
    board = "Larchshire Safeguarding Adults Board"
    assert {f"{name} memberOf {board}" for name in ("Ann Holt", "Peter Moss", "Jo Bell")} <= found
    assert "Peter Moss represents Larchshire Police" in found
    assert f"Head of Housing memberOf {board}" not in found
