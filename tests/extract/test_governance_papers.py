"""Terms of reference, reports and arrangements, as councils and partnerships lay them out."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import names, reading, stated

TERMS = """TERMS OF REFERENCE

ANYSHIRE SAFEGUARDING CHILDREN PARTNERSHIP
PERFORMANCE AND AUDIT SUB-GROUP

1.  Accountability
The Performance and Audit Sub-Group works closely with the Learning Sub-Group and the Anyshire
Safeguarding Adults Board Quality Sub-Group. The Chair will present a quarterly report to the
Executive Board.

2.  Membership
Membership comprises:

Agency                           Representative
Anyshire Integrated Care Board   Designated Nurse
Anyshire Police                  Detective Inspector
"""


def test_a_sub_group_named_below_its_partnership_is_whose_terms_they_are() -> None:
    found = stated(reading(TERMS))
    assert "Designated Nurse memberOf Performance and Audit Sub-Group" in found
    assert "Performance and Audit Sub-Group reportsTo Executive Board" in found
    assert "Learning Sub-Group partOf Anyshire Safeguarding Children Partnership" in found
    assert not any(fact.startswith("Anyshire Safeguarding Adults") for fact in found)


REPORT = """ANYFORD BOROUGH COUNCIL

REPORT TO:     Children's Scrutiny Committee
REPORT OF:     Director of Children's Services
SUBJECT:       Anyford Safeguarding Children Board Annual Report 2017/18

1.0   BACKGROUND

1.1   The Board works with Anyshire County Council, and is chaired by Peter Lane.

1.2   The sub groups are:

         Performance – Chair: Sue Dean, Head of Law, Anyford CCG
         Serious Case Review – Chair: DCI Paul Rook, Anyshire Police
         Community Forum – Chair: Jo Mill, Anyford Homes

Appendix 1 – Board Membership 2017/18

Peter Lane            Independent Chair
Gareth Lisle          Anyshire Police
Maria Sole            Lay Member
"""


def test_a_report_is_to_whom_it_says_and_its_board_is_the_one_it_tells_of() -> None:
    found = reading(REPORT)
    committee, board = "Children's Scrutiny Committee", "Anyford Safeguarding Children Board"
    assert names(found)[str(found.publisher)] == "Anyford Borough Council"
    assert stated(found, Predicate.REPORTS_TO) == {
        f"Director of Children's Services reportsTo {committee}",
        f"{board} reportsTo {committee}",
    }
    told = stated(found)
    assert {f"{name} memberOf {board}" for name in ("Gareth Lisle", "Maria Sole")} <= told
    assert f"Serious Case Review partOf {board}" in told
    assert {"Paul Rook chairs Serious Case Review", "Sue Dean chairs Performance"} <= told
    assert "Jo Mill chairs Community Forum" in told


ARRANGEMENTS = """Anyshire Safeguarding Children Partnership

The work of the Partnership is delivered through four sub-groups, each of which reports to the
Executive Board:

• Learning Group
• Audit and Performance – chaired by Jane Marsh
• Workforce – lead: Sunita Rao, Director of People
• Case Panel
"""


def test_what_each_of_several_groups_does_is_told_of_those_listed_below() -> None:
    found = stated(reading(ARRANGEMENTS))
    groups = ("Learning Group", "Audit and Performance", "Workforce", "Case Panel")
    assert {f"{group} reportsTo Executive Board" for group in groups} <= found
    partnership = "Anyshire Safeguarding Children Partnership"
    assert {f"{group} partOf {partnership}" for group in groups} <= found
    assert f"{partnership} reportsTo Executive Board" not in found
    assert "Sunita Rao chairs Workforce" in found


CONSTITUTION = """COUNTY OF MARLSHIRE CONSTITUTION

C4. Children's Select Committee

Membership: 11 Members of the Council (not being Members of the Cabinet)

Terms of reference

To scrutinise the work of the Director of Children's Services.

To receive the annual report of the Marlshire Safeguarding Children Partnership.

C5. Corporate Parenting Board

The Corporate Parenting Board is an advisory board of the Cabinet.

Membership
7 Members of the Council
Virtual School Headteacher

C6. Health and Wellbeing Board

Voting members:
Leader of the Council (Chair)
One representative of Healthwatch Marlshire
"""


def test_each_numbered_body_of_a_constitution_has_its_own_functions_and_members() -> None:
    committee, parenting = "Children's Select Committee", "Corporate Parenting Board"
    partnership, wellbeing = (
        "Marlshire Safeguarding Children Partnership",
        "Health and Wellbeing Board",
    )
    found = reading(CONSTITUTION)
    assert stated(found, Predicate.MEMBER_OF) == {
        f"Virtual School Headteacher memberOf {parenting}",
        f"Leader of the Council memberOf {wellbeing}",
        f"Healthwatch Marlshire memberOf {wellbeing}",
    }
    told = stated(found)
    assert f"Director of Children's Services accountableTo {committee}" in told
    assert f"{partnership} reportsTo {committee}" in told
    assert f"{parenting} partOf Cabinet" in told


AUDIT = """Findings

The review is told below, with what managers said of it.

Recommendation                  Management response           Responsible officer        Target date
Terms of reference should be    Agreed. A revised draft       Joyce Ade, Service         31 January
reviewed and approved by the    goes to the meeting           Manager, MASH and          2023
Executive Group.                of November.                  Assessment
"""


def test_a_recommendation_in_a_row_of_its_own_is_read_whole() -> None:
    found = reading(AUDIT)
    assert [decision.text for decision in found.decisions] == [
        "Terms of reference should be reviewed and approved by the Executive Group."
    ]
    assert "Joyce Ade holdsPost Service Manager, MASH and Assessment" in stated(found)


ANNUAL = """Anyshire Safeguarding Children Board

2.3 Sub groups

Quality Sub Group (QSG)
Chair: Denise Wall, Head of Law, Anyshire CCG
Frequency: Bi-monthly
The QSG monitors the dataset.

Exploitation Strategic Group
Co-Chairs: Steve Pull, Head of Housing; DI Rachel Moss, Anyshire Police

2.4 Scrutiny

Our Independent Scrutineer is Mark Ellery. The Audit Group was established in 2015 and is chaired by
the Head of Law.

Appendix A: ASCB Membership as at 31 March 2016

Independent Chair                          Malcolm Reid
Director of Children's Services            Joanna Firth
Chief Superintendent                       Alan Whit
"""


def test_labels_of_a_row_or_a_line_say_who_chairs_that_group_alone() -> None:
    found = stated(reading(ANNUAL))
    board = "Anyshire Safeguarding Children Board"
    assert "Denise Wall chairs Quality Sub Group" in found
    exploitation = "Exploitation Strategic Group"
    assert {f"{name} chairs {exploitation}" for name in ("Steve Pull", "Rachel Moss")} <= found
    assert f"Malcolm Reid chairs {board}" in found
    assert {f"{name} memberOf {board}" for name in ("Joanna Firth", "Alan Whit")} <= found
    assert not any(fact.startswith(f"Joanna Firth chairs {board}") for fact in found)
    assert "Mark Ellery holdsPost Independent Scrutineer" in found
    assert "Head of Law establishes Audit Group" not in found


SECTIONS = """Anyshire Safeguarding Children Board
Annual Report 2015-16

2.4 Child Death Overview Panel

The Child Death Overview Panel annual report is received by the Board each September.

2.5 Links

The Board works with the Health and Wellbeing Board. The annual report is presented to the Cabinet.
"""


def test_the_annual_report_in_a_new_section_is_the_paper_s_own() -> None:
    found = stated(reading(SECTIONS), Predicate.REPORTS_TO)
    assert "Anyshire Safeguarding Children Board reportsTo Cabinet" in found
    assert "Child Death Overview Panel reportsTo Cabinet" not in found


REVIEW = """Anyshire Safeguarding Children Board

SERIOUS CASE REVIEW

2.1 The Serious Case Review Panel oversaw the review. Its report was presented to the Board.

2.2 The membership of the Panel was as follows:

Denise Wall             Head of Safeguarding, Anyshire Council
Carol Moss              Named Nurse, Ashby Community NHS Trust
Wendy Firth             Senior Probation Officer, National Probation Service
In attendance:
Lisa Reid               Business Manager
"""


def test_people_beside_their_posts_are_no_labels_whatever_label_is_below() -> None:
    found = stated(reading(REVIEW))
    assert "Denise Wall holdsPost Head of Safeguarding" in found
    assert "Wendy Firth represents National Probation Service" in found
    assert "Wendy Firth holdsPost Named Nurse" not in found


PLAN = """Anyford Borough Council
Improvement Plan

Following the inspection, the Improvement Board was set up to drive the plan, and {agreed}.

The Improvement Board meets monthly and its members are:

    Dame Valerie Hazel (Chair)
    Cllr Jean Bickley, Lead Member for Children's Services
    Martin Seddon, Chief Executive
    Ch Supt Lee Warburton, Anyshire Police

Each month the Director of Children's Services reports to the Improvement Board, and {agreed}.
"""


def test_lines_of_a_list_end_where_they_end_in_a_paper_that_wraps_none() -> None:
    agreed = "the council and its partners " + "agree what must change and who will do it, " * 3
    found = stated(reading(PLAN.format(agreed=agreed.strip(", "))))
    assert "Martin Seddon holdsPost Chief Executive" in found
    assert "Jean Bickley holdsPost Lead Member for Children's Services" in found
    assert "Martin Seddon memberOf Improvement Board" in found


BOARD_RULES = """Anyshire Safeguarding Adults Board

2.2 In addition, the following organisations are members of the Board:
    • Age UK Anyshire
    • Ashby Fire and Rescue Service

3.1 The Director of Adult Services will act as Vice Chair.

4.1 The Board has established the following sub-groups:
    a) Safeguarding Adults Review (SAR) Sub-group
    b) Performance Sub-group

5. Membership of the Executive Group

Agency                Role               Name
Anyshire Police       Superintendent     Ian Hale
Anyshire Council      Head of Service    Jo Firth
Probation Service     Head of Area       Paul White

CQC inspected the service in May.
"""


def test_a_constitution_names_members_officers_and_sub_groups() -> None:
    found = stated(reading(BOARD_RULES))
    board = "Anyshire Safeguarding Adults Board"
    assert f"Age UK Anyshire memberOf {board}" in found
    assert f"Director of Adult Services viceChairs {board}" in found
    assert f"Safeguarding Adults Review (SAR) Sub-group partOf {board}" in found
    assert "Ian Hale memberOf Executive Group" in found
    assert not any(fact.startswith("CQC memberOf") for fact in found)


STRUCTURE = """Anyshire Safeguarding Children Board

Sub-group                   Chair               Agency
Monitoring and Evaluation   Sarah Firth         NHS Anyshire CCG
Learning Sub-group          Gary Hale           Anyshire Police

Membership of the Executive Group

Agency                Role                                      Name
Anyshire Police       Superintendent                            Ian Moss
Voluntary Sector      Chief Executive, Ashby Youth Trust        Gemma Wall
Elected Member        Cabinet Member for Children               Cllr Ray Hazel
"""


def test_columns_tell_whom_chairs_and_members_are_from_unless_that_is_nobody() -> None:
    found = reading(STRUCTURE)
    assert stated(found, Predicate.REPRESENTS) >= {
        "Sarah Firth represents NHS Anyshire CCG",
        "Gary Hale represents Anyshire Police",
        "Gemma Wall represents Ashby Youth Trust",
    }
    assert not {"Voluntary Sector", "Elected Member"} & set(names(found).values())


CAPITALS = """PROTOCOL BETWEEN THE HEALTH AND WELLBEING BOARD AND THE SAFEGUARDING CHILDREN BOARD

1.1 This protocol is between the Anyshire Health and Wellbeing Board (HWB) and the Anyshire
Safeguarding Children Board (ASCB).

1.2 Each autumn the Independent Chair of the ASCB will present its Annual Report to the HWB.
"""


def test_a_report_in_capitals_is_a_report_and_a_title_in_capitals_no_name() -> None:
    found = reading(CAPITALS)
    wellbeing = "Anyshire Health and Wellbeing Board"
    assert f"Independent Chair of the ASCB reportsTo {wellbeing}" in stated(found)
    assert not any("protocol" in name.casefold() for name in names(found).values())


PARTNERS = """Ashmarsh Safeguarding Children Partnership

Who we are

The three Safeguarding Partners for Ashmarsh are Ashmarsh Council, Ashmarsh Police and NHS Ashmarsh
Integrated Care Board. They meet quarterly as the Executive Group.

The partnership's subgroups, the Case Review Group and the Learning Group, all report to the
Executive Group. The Executive Group also monitors the progress of the sub groups.

The annual report of the Partnership is presented by the Independent Chair to the Ashmarsh Health
and Wellbeing Board. It is also shared with Healthwatch Ashmarsh.

In June, Ofsted and CQC carried out a joint targeted area inspection.
"""


def test_partners_groups_and_reports_are_those_spoken_of_before() -> None:
    own = "Ashmarsh Safeguarding Children Partnership"
    found = stated(reading(PARTNERS))
    for partner in ("Ashmarsh Council", "Ashmarsh Police", "NHS Ashmarsh Integrated Care Board"):
        assert f"{partner} memberOf {own}" in found
        assert f"{partner} memberOf Executive Group" in found
    for group in ("Case Review Group", "Learning Group"):
        assert f"{group} partOf {own}" in found
        assert f"{group} reportsTo Executive Group" in found
        assert f"{group} accountableTo Executive Group" in found
    assert f"{own} reportsTo Ashmarsh Health and Wellbeing Board" in found
    assert f"{own} reportsTo Healthwatch Ashmarsh" in found
    assert f"{own} reportsTo Executive Group" not in found
    assert {f"{own} inspectedBy Ofsted", f"{own} inspectedBy CQC"} <= found


DISPUTES = """Ashmarsh Safeguarding Children Partnership

Disagreements are taken to the Chair of the Case Review Group. If agreement is still not reached,
the Chair will escalate the matter to the Executive Group.
"""


def test_the_chair_is_the_one_whom_the_sentence_before_names() -> None:
    found = stated(reading(DISPUTES), Predicate.ESCALATES_TO)
    assert found == {"Chair of the Case Review Group escalatesTo Executive Group"}


SUBGROUPS = """# Brockholm Safeguarding Children Partnership

## Our subgroups

### Practice, Learning and Review (PLR) Group

The group looks at cases and reports to the Executive Board.

### Joint Audit Group

The group audits with others.
"""


def test_what_has_a_section_below_subgroups_is_one_unless_it_is_joint() -> None:
    found = stated(reading(SUBGROUPS, "paper.md"), Predicate.PART_OF)
    assert any(fact.startswith("Practice, Learning and Review") for fact in found)
    assert not any(fact.startswith("Joint Audit Group") for fact in found)


LETTER = """Brockholm Council

The director of children's services (DCS), Emma Slade, was appointed in 2022.

The Office for Standards in Education, Children's Services and Skills (Ofsted) regulates care.

As Leader of Brockholm Council I accept the findings.

Councillor Ros Tyldesley, Leader of the Council
"""


def test_names_are_whole_and_offices_one() -> None:
    found = set(names(reading(LETTER)).values())
    assert "Office for Standards in Education" not in found
    assert not {"Leader of the Council", "Leader of Brockholm Council"} <= found
    assert "Emma Slade holdsPost director of children's services" in stated(reading(LETTER))


def test_an_independent_chair_of_some_board_is_not_that_of_the_partnership() -> None:
    text = (
        "Ashby Safeguarding Children Partnership\n\nAnnual report\n\nThe director of housing, the "
        "head of law and the chief executive met an improvement board, with an independent chair, "
        "Robert Skell, which meets monthly.\n"
    )
    found = stated(reading(text), Predicate.CHAIRS)
    assert "Robert Skell chairs Ashby Safeguarding Children Partnership" not in found


@pytest.mark.parametrize(
    "between",
    [
        "Approved by: Corporate Management Team, 14 March 2024",
        "Portfolio Holder: Cllr Ian Prosser",
        "Report for: Information",
        "Foreword\n\nWelcome to our terms.\n\nHelen Marsh\nIndependent Chair",
        "Appendix A",
        "Structure and Governance",
    ],
)
def test_what_stands_in_the_head_does_not_change_whose_paper_it_is(between: str) -> None:
    text = (
        f"Ashby Safeguarding Children Partnership\n\n{between}\n\nAudit Group\n\n"
        "Terms of Reference\n\nPurpose\n\nThe sub-group looks at cases.\n\n"
        "It is held to account for its work by all.\n"
    )
    told = stated(reading(text), Predicate.PART_OF)
    assert "Audit Group partOf Ashby Safeguarding Children Partnership" in told


def test_a_report_to_a_committee_seats_nobody_it_tells_of_on_the_committee() -> None:
    text = (
        "Ashby Council\n\nChildren's Scrutiny Committee\n\nReport of: Helen Marsh, Director of "
        "Children's Services\n\n1. Purpose\n\nTo present the annual report of the Ashby "
        "Safeguarding Children Partnership for the year, with what it has to say of itself. "
        + "It was a busy year for all who work with children here. "
        * 15
        + "\n\n2. Partners\n\n"
        "| Safeguarding partner | Lead representative | Delegated representative |\n"
        "| --- | --- | --- |\n"
        "| Ashby Police | Jo Bell, Chief Constable | Al Dee, Assistant Chief Constable |\n"
    )
    told = stated(reading(text))
    assert {
        "Jo Bell holdsPost Chief Constable",
        "Al Dee holdsPost Assistant Chief Constable",
    } <= told
    assert not any(fact.endswith("memberOf Children's Scrutiny Committee") for fact in told)


def test_a_body_that_replaces_others_is_told_of_in_what_follows() -> None:
    text = (
        "Ashby Partnership\n\nOperational Board. This replaces the Delivery Board and the Audit "
        "Group. It will be chaired by Jo Bell.\n"
    )
    assert "Jo Bell chairs Operational Board" in stated(reading(text))
