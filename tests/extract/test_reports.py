"""Reports in prose: front sheets, forewords, governance, audits and inspectors' letters."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import names, reading, stated

FRONT = """
Anyford Borough Council

Report to           Families Scrutiny Committee
Date                14 November 2023
Title               Anyford Safeguarding Children Partnership Annual Report 2022/23
Report of           Executive Director for People, Mona Ogle
Report author       Tom Brook, Partnership Manager
Portfolio holder    Councillor Jane Sorrel, Cabinet Member for Children and Families
Key decision        No

1.   Purpose of report
1.1  To present to the Committee the annual report of the Anyford Safeguarding
     Children Partnership (ASCP) for 2022/23.

2.   Recommendations
2.1  That the Committee notes the contents of the annual report.
"""


def test_a_front_sheet_needs_no_colons() -> None:
    found = reading(FRONT)
    assert found.title.endswith("Partnership Annual Report 2022/23")
    assert stated(found, Predicate.REPORTS_TO) == {
        "Executive Director for People reportsTo Families Scrutiny Committee",
        "Anyford Safeguarding Children Partnership reportsTo Families Scrutiny Committee",
    }
    (decision,) = found.decisions
    assert names(found)[str(decision.addressee)] == "Families Scrutiny Committee"


def test_organisations_whose_attendance_is_counted_by_month_sit_on_the_board() -> None:
    found = reading("""Anyford Safeguarding Adults Board annual report

Organisation                 May   Sep   Dec   %
Anyford Council – Housing    ✓     X     ✓     66
Anyshire Police              ✓     ✓     X     66
Lay Member                   ✓     ✓     ✓     100
""")
    assert stated(found, Predicate.MEMBER_OF) == {
        "Anyford Council memberOf Anyford Safeguarding Adults Board",
        "Anyshire Police memberOf Anyford Safeguarding Adults Board",
    }


def test_referrals_counted_by_month_seat_nobody() -> None:
    found = reading("""Anyford Safeguarding Adults Board annual report

Agency                       May   Sep   Dec
Anyford Council              14    20    31
Anyshire Police              10    12    9
""")
    assert stated(found, Predicate.MEMBER_OF) == set()


def test_people_sign_side_by_side_each_with_lines_of_their_own() -> None:
    found = reading("""Foreword

Welcome to the annual report of the Anyshire Safeguarding Children Partnership for the year.

Jane Smith                     Ann Jones                      Bob Lee
Director of Children's         Chief Nurse                    Detective Chief Superintendent
Services                       NHS Anyshire ICB               Anyshire Police
Anyshire County Council
""")
    assert stated(found) >= {
        "Jane Smith holdsPost Director of Children's Services",
        "Director of Children's Services postIn Anyshire County Council",
        "Ann Jones holdsPost Chief Nurse",
        "Chief Nurse postIn NHS Anyshire ICB",
        "Bob Lee holdsPost Detective Chief Superintendent",
        "Detective Chief Superintendent postIn Anyshire Police",
    }


LETTER = """Between 18 and 22 March, Ofsted, the Care Quality Commission and HMI Probation carried
out a joint inspection of the multi-agency response to abuse and neglect in Anyshire County Council.

Ofsted                                  Care Quality Commission

Jane Stanford                           Ann Gallows
National Director, Social Care          Deputy Chief Inspector
"""


def test_inspectors_sign_below_their_inspectorates() -> None:
    found = stated(reading(LETTER))
    assert "Anyshire County Council inspectedBy HMI Probation" in found
    assert "Jane Stanford holdsPost National Director, Social Care" in found
    assert "Ann Gallows holdsPost Deputy Chief Inspector" in found


def test_rated_recommendations_are_addressed_to_whom_they_name() -> None:
    found = reading("""Internal audit of safeguarding

R1     High     The Head of Safeguarding should ensure that all contractors
                sign the statement before work begins.
R2     Medium   The People Team should confirm that renewals are tracked.
""")
    called = names(found)
    assert [(d.text[:4], called[str(d.addressee)]) for d in found.decisions] == [
        ("The ", "Head of Safeguarding"),
        ("The ", "People Team"),
    ]


@pytest.mark.parametrize(
    "name",
    ["Quality and Audit sub group", "Case Review sub-group", "case review sub-group"],
)
def test_sub_groups_in_lower_case_are_named(name: str) -> None:
    found = reading(f"The {name} is chaired by Jane Smith and meets monthly.\n")
    assert f"Jane Smith chairs {name}" in stated(found)


def test_who_chairs_a_sub_group_chairs_not_its_board() -> None:
    found = reading(
        "The Anyshire Safeguarding Children Board (ASCB) meets monthly. "
        "The designated nurse chairs the ASCB Quality and Performance sub group.\n"
    )
    assert stated(found, Predicate.CHAIRS) == {
        "designated nurse chairs ASCB Quality and Performance sub group"
    }


PAGE = """# Sub-groups

Learning Group

Chair: Dr Imran Patel, Designated Doctor, NHS Anyshire Integrated Care Board

View Learning Group terms of reference (DOCX, 78 KB)

Education Group

Chair: vacant

Membership includes representatives from Anyshire Police and Ashby College.
"""


def test_each_section_of_a_page_of_groups_is_about_its_own() -> None:
    found = reading(PAGE)
    assert stated(found, Predicate.MEMBER_OF) == {
        "Imran Patel memberOf Learning Group",
        "Anyshire Police memberOf Education Group",
        "Ashby College memberOf Education Group",
    }


def test_a_bulleted_list_ends_before_the_prose_below_it() -> None:
    found = reading("""The Executive Group is made up of:
- Jane Smith, Director of Nursing, Anyshire ICB
- Michael Greaves, Commander, Anyshire Police
The decisions of the Delivery Group are reported to the Executive Group in every quarter.
""")
    assert stated(found, Predicate.REPORTS_TO) == {"Delivery Group reportsTo Executive Group"}


@pytest.mark.parametrize(
    ("said", "fact"),
    [
        (
            (
                "The Youth Justice Service is positioned within Anyford Council's Children's "
                "Social Care and Early Help directorate."
            ),
            "Youth Justice Service partOf Children's Social Care and Early Help directorate",
        ),
        (
            "The Board Manager post sits within the Safeguarding Adults Team.",
            "Board Manager postIn Safeguarding Adults Team",
        ),
        (
            (
                "The Independent Scrutineer may escalate the matter to the Learning Group and, if "
                "necessary, to the Executive Group."
            ),
            "Independent Scrutineer escalatesTo Executive Group",
        ),
        (
            "The Independent Scrutineer is Jo Bell. The scrutineer reports to the Executive Group.",
            "Independent Scrutineer reportsTo Executive Group",
        ),
        (
            (
                "The Executive Group is supported by:\n- Learning Group (co-chairs: Jo Bell and "
                "Ann Dee)\n- Audit Group"
            ),
            "Ann Dee chairs Learning Group",
        ),
        (
            "The Death Overview Panel is a formal sub-committee of the Executive Group.",
            "Death Overview Panel partOf Executive Group",
        ),
    ],
)
def test_governance_in_prose(said: str, fact: str) -> None:
    assert fact in stated(reading(said + "\n"))


def test_who_follows_somebody_without_a_name_is_that_somebody() -> None:
    found = reading(
        "The Named Nurse reports to the deputy director of nursing, who is line managed by the "
        "Director of Nursing.\n"
    )
    assert stated(found, Predicate.ACCOUNTABLE_TO) == set()


def test_a_partnership_called_after_a_borough_is_no_council() -> None:
    found = reading("The Royal Borough of Ashby Safeguarding Children Partnership meets monthly.\n")
    (partnership,) = found.entities
    assert partnership.type is EntityType.PARTNERSHIP


def test_officials_who_speak_are_posts_in_lower_case_too() -> None:
    found = reading(
        "Minutes of the Audit Committee, 5 May 2023\n\n"
        "The performance service manager presented the report.\n"
    )
    assert "performance service manager reportsTo Audit Committee" in stated(found)


def test_the_seat_of_a_chair_is_no_label_of_the_seats_below_it() -> None:
    found = reading("""Anyshire SEND Improvement Board Terms of Reference 2025

2. Accountability

The Board is accountable to Anyshire Council's Cabinet and to the Board of Anyshire Hospitals
NHS Trust.

3. Membership

  • Independent Chair
  • Chief Nurse, Anyshire ICB (Vice Chair)
  • Director of Public Health, Anyshire Council
""")
    board = "Anyshire SEND Improvement Board"
    assert stated(found, Predicate.CHAIRS) == {f"Independent Chair chairs {board}"}
    assert f"Director of Public Health memberOf {board}" in stated(found)
    assert stated(found, Predicate.PART_OF) == {
        "Anyshire Council's Cabinet partOf Anyshire Council",
        "Board partOf Anyshire Hospitals NHS Trust",
    }


def test_a_count_and_a_quorum_end_no_list_of_members() -> None:
    found = reading("""Corporate Parenting Board – Terms of Reference

3.  Membership

8 Members + 3 Ex officio Members
Quorum: 3

Councillor T Mohan (Chair)
Councillors A Hellier and D Branson
""")
    assert stated(found) >= {
        "T Mohan chairs Corporate Parenting Board",
        "A Hellier memberOf Corporate Parenting Board",
    }


def test_particulars_below_a_decision_are_no_part_of_it() -> None:
    found = reading("""Decision Maker: Cabinet
Decision:
1) That the plan be endorsed for submission.
2) That authority be delegated to the Director of Children's Services to finalise the plan.
Report author: Jane Lofts
Date of decision: 07/03/2017
Accompanying Documents:
""")
    assert [d.text.split()[-1] for d in found.decisions] == ["submission.", "plan."]
    assert {e.name for e in found.entities if e.type is EntityType.PERSON} == {"Jane Lofts"}


def test_who_is_told_of_first_chairs_what_the_sentence_ends_with() -> None:
    found = reading(
        "The Chief Nurse is the executive lead for safeguarding and chairs the Audit Committee. "
        "The Named Nurse deputises for the Chief Nurse at the Anyshire Safeguarding Board.\n"
    )
    assert stated(found, Predicate.CHAIRS) == {"Chief Nurse chairs Audit Committee"}
    assert stated(found, Predicate.POST_IN) == set()


def test_what_members_noted_is_done_by_others() -> None:
    found = reading("""Minutes of Cabinet, 15 December 2022

Cabinet members discussed the plan and noted that:

- Reports would be made to the Improvement Board, which was chaired by Jane Wise, the adviser
  appointed by the DfE.
""")
    assert stated(found, Predicate.REPORTS_TO) == set()


def test_labels_of_a_front_sheet_are_nobody() -> None:
    found = reading("""Report to:          Families Scrutiny Committee
Report of:          Executive Director of Social Care
Wards Affected:     All
Contact Officer:    Jane Knight
Telephone Number:   0151 934 0000
""")
    assert {e.name for e in found.entities if e.type is EntityType.PERSON} == {"Jane Knight"}


@pytest.mark.parametrize(
    "said",
    [
        "The Executive Member (Schools) / Director of Health submitted a report on places.",
        "A report was submitted by the Executive Member (Schools) / Director of Health on places.",
        "Consideration was given to a paper of the Executive Member (Schools) / Director of Health",
    ],
)
def test_both_authors_of_a_report_beside_a_slash_report(said: str) -> None:
    found = reading(f"""Anyford Executive Cabinet

Minutes of the meeting held on 12 February 2020

Present: Councillor Ann Vale (Chair)

1. Places

{said}
""")
    assert stated(found, Predicate.REPORTS_TO) == {
        "Executive Member (Schools) reportsTo Anyford Executive Cabinet",
        "Director of Health reportsTo Anyford Executive Cabinet",
    }


def test_the_sub_groups_in_a_report_to_another_body_are_the_one_partnership_s() -> None:
    text = (
        "# Anyford Council\n\n# Children's Scrutiny Panel\n\n12 March 2024\n\n"
        "Report of the Director of Children's Services\n\n## Arrangements\n\n"
        "The work of the Anyford Safeguarding Children Partnership is done through two sub-groups: "
        "the Audit Group and the Case Group.\n\nBoth are busy. A plan is kept.\n\n{}"
        "The sub-groups report to the Executive Board.\n"
    )
    assert {
        "Audit Group reportsTo Executive Board",
        "Case Group reportsTo Executive Board",
    } <= stated(reading(text.format(""), "paper.md"), Predicate.REPORTS_TO)
    other = "The Data Group is a sub-group of the Norbrook Safeguarding Adults Board.\n\n"
    unclear = stated(reading(text.format(other), "paper.md"), Predicate.REPORTS_TO)
    assert not any(fact.endswith("Executive Board") for fact in unclear)


def test_a_letter_of_inspectors_is_about_an_inspection_of_the_council() -> None:
    found = reading(
        "Ofsted\n\n25 March 2021\n\nMr Al Dee\nDirector of Children's Services\nNorbury Council\n\n"
        "Dear Mr Dee\n\nMonitoring visit to Norbury Council children's services\n\n"
        "This letter summarises the findings of the visit to Norbury Council's children's "
        "services on 24 February 2021.\n"
    )
    assert "Norbury Council inspectedBy Ofsted" in stated(found)
