"""Whose chair and whose board it is, in the paper of a safeguarding board."""

from sightline.tests.extract.told import reading, stated

OWN_CHAIR = """Ashby Safeguarding Adults Board (ASAB)

Annual Report

Our Independent Chair, Jane Marsh, was appointed in May. The Board meets four times a year.

The ASAB Chair is accountable to the Chief Executive of Ashby Council.
"""


def test_the_chair_of_the_papers_own_board_is_its_independent_chair() -> None:
    found = reading(OWN_CHAIR)
    chairs = [e.name for e in found.entities if "Chair" in e.name]
    assert len(chairs) == 1
    assert {
        f"Jane Marsh holdsPost {chairs[0]}",
        f"{chairs[0]} chairs Ashby Safeguarding Adults Board",
    } <= stated(found)


def test_a_partner_who_presides_is_not_the_independent_chair_of_before() -> None:
    found = reading(
        "Ashby Safeguarding Children Partnership\n\n"
        "The Partnership had an Independent Chair until 2024, Jane Marsh. "
        "Paul Elm, Director of Housing, acts as Partnership Chair.\n"
    )
    assert "Jane Marsh holdsPost Partnership Chair" not in stated(found)
    assert "Paul Elm holdsPost Independent Chair" not in stated(found)


def test_lscb_is_the_papers_own_board_though_another_has_these_initials() -> None:
    found = stated(
        reading(
            "LSCB Terms of Reference\n\nAshby Safeguarding Children Board (ASCB)\n\n"
            "Ashby Council set up the ASCB. The Board meets four times a year.\n\n"
            "The Training Group is a sub-group of the LSCB.\n\n"
            "The Chair attends the London Safeguarding Children Board for Ashby.\n"
        )
    )
    assert "Training Group partOf Ashby Safeguarding Children Board" in found


TERMS = """Ashby Safeguarding Children Board

1. AIMS
1.1 To keep children safe.

2. STRATEGIC BOARD
2.1 Meets four times a year. Papers go out before.
2.2 Members:

Independent Chair
Head of Housing Needs, Ashby Council
Assistant Chief Officer, Larch Trust
Assistant Chief Officer, Birch Trust
Principal, Ashby College
Two Lay Members

2.3 Advisers: Principal Lawyer (Social Care), Ashby Council.

3. OPERATIONAL EXECUTIVE
3.1 The Operational Executive meets every month.
3.2 It is chaired by the Business Manager.
"""


def test_numbered_sections_are_about_the_body_right_above_their_first_paragraph() -> None:
    found = stated(reading(TERMS))
    assert {
        "Head of Housing Needs memberOf Strategic Board",
        "Independent Chair memberOf Strategic Board",
        "Business Manager chairs Operational Executive",
    } <= found


def test_one_title_of_two_organisations_that_are_listed_is_two_posts() -> None:
    found = stated(reading(TERMS))
    assert {
        "Assistant Chief Officer, Larch Trust postIn Larch Trust",
        "Assistant Chief Officer, Birch Trust postIn Birch Trust",
        "Principal postIn Ashby College",
    } <= found


def test_the_chair_in_terms_of_reference_is_the_member_listed_as_that() -> None:
    text = """Larch Safeguarding Children Board (LSCB)

Case Review Group

Terms of Reference

Membership

- Assistant Director of Housing (Chair)
- Designated Nurse
- Head of Law

Reporting

The Chair will submit a report to the Business Group.

LSCB Independent Chair: Jo Bell
"""
    found = stated(reading(text))
    assert "Assistant Director of Housing reportsTo Business Group" in found
    assert "LSCB Independent Chair reportsTo Business Group" not in found
