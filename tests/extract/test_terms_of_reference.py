"""Terms of reference: whose members are listed, who chairs which group, what is part of what."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated


def test_terms_of_reference_may_name_their_group_without_a_head_noun() -> None:
    paper = (
        "Missing and Exploitation Terms of Reference\n\n"
        "The sub-group is accountable to the Anyshire Safeguarding Executive.\n\n"
        "Membership:\n\n- Anyshire Constabulary\n- Named Nurse\n"
    )
    assert {
        "Missing and Exploitation accountableTo Anyshire Safeguarding Executive",
        "Named Nurse memberOf Missing and Exploitation",
    } <= stated(reading(paper))


RUN_TOGETHER = """Anyshire Youth Justice Board

Board Membership
Name Role Agency
Karin Gale Head of Probation National Probation Service
Cllr Gary Hale Portfolio Holder Durham County Council
Jamie Pitt Superintendent Durham Constabulary
Ruth Elm Safeguarding Lead Barnardo's
"""


def test_columns_that_have_run_together_are_parted_at_national_organisations() -> None:
    found = stated(reading(RUN_TOGETHER))
    assert {
        "Karin Gale represents National Probation Service",
        "Karin Gale holdsPost Head of Probation",
        "Gary Hale represents Durham County Council",
        "Jamie Pitt represents Durham Constabulary",
        "Ruth Elm holdsPost Safeguarding Lead",
    } <= found
    assert not any("Name Role" in fact for fact in found)


SEATS = """Anyshire Safeguarding Children Partnership

Statutory members (each has a vote)

- Director of Children's services
- District Councils
- Anyshire Police, Head of Public Protection
- Probation Service (Anyshire Delivery Unit)

Other members

- NSPCC
"""


def test_seats_are_told_apart_from_where_they_are_filled_from() -> None:
    found = stated(reading(SEATS))
    seats = {fact.partition(" memberOf ")[0] for fact in found if " memberOf " in fact}
    assert seats == {
        "Director of Children's services",
        "Anyshire Police",
        "Head of Public Protection",
        "Probation Service (Anyshire Delivery Unit)",
        "NSPCC",
    }
    assert "Head of Public Protection postIn Anyshire Police" in found


def test_lines_below_a_colon_are_a_list_of_members() -> None:
    paper = (
        "Anyshire Safeguarding Children Partnership\n\nStrategic Group\n\n"
        "It meets four times a year to set the direction. The Strategic Group is made up of:\n"
        "Corporate Director, Children, Anyshire County Council\n"
        "Assistant Chief Constable, Anyshire Police\nChief Nurse, Anyshire ICB\n"
    )
    assert {
        "Assistant Chief Constable memberOf Strategic Group",
        "Chief Nurse memberOf Strategic Group",
        "Chief Nurse postIn Anyshire ICB",
    } <= stated(reading(paper))


def test_a_board_listed_as_a_member_is_not_the_board_told_of_below_the_list() -> None:
    paper = (
        "Anyshire Domestic Abuse Partnership Board\n\nMembership of the board includes:\n\n"
        "- Anyshire County Council\n- Anyshire Safeguarding Adults Board\n\n"
        "The Board is chaired by an independent chair, Ms Ann Vale.\n\n"
        "The Board has two sub groups:\n"
        "- Homicide Review sub group\n- Safe Accommodation sub group\n"
    )
    found = reading(paper)
    assert stated(found, Predicate.CHAIRS) == {
        "Ann Vale chairs Anyshire Domestic Abuse Partnership Board",
        "independent chair chairs Anyshire Domestic Abuse Partnership Board",
    }
    assert stated(found, Predicate.PART_OF) == {
        "Homicide Review sub group partOf Anyshire Domestic Abuse Partnership Board",
        "Safe Accommodation sub group partOf Anyshire Domestic Abuse Partnership Board",
    }


def test_groups_on_lines_with_their_chairs_are_parted_from_the_line_above() -> None:
    paper = (
        "Anyshire Safeguarding Partnership\n\nThe Partnership has two subgroups:\n\n"
        "Practice Forum - chaired by the Head of Safeguarding\n"
        "Child Protection Subgroup - chaired by the Named Doctor\n"
    )
    assert stated(reading(paper), Predicate.CHAIRS) == {
        "Head of Safeguarding chairs Practice Forum",
        "Named Doctor chairs Child Protection Subgroup",
    }


def test_each_line_above_a_label_of_chairs_is_a_group_of_its_own() -> None:
    paper = (
        "Anyshire Safeguarding Partnership\n\nAudit Sub Group\n"
        "Co-chairs: Head of Quality, Anyshire Council and Designated Nurse, Anyshire CCG\n"
        "Learning and Development Sub Group\nChair: Principal Social Worker\n"
        "Case Review Sub Group\nChair: Detective Superintendent, Anyshire Police\n"
    )
    assert {
        "Designated Nurse chairs Audit Sub Group",
        "Principal Social Worker chairs Learning and Development Sub Group",
        "Detective Superintendent chairs Case Review Sub Group",
    } <= stated(reading(paper), Predicate.CHAIRS)


def test_bullets_that_touch_their_words_mark_a_list() -> None:
    paper = (
        "Anyshire Domestic Abuse Board\n\nMembership:\n\n"
        "\u2022Anyshire Police\n\u2022Anyshire Women's Aid\n\nLast updated 12/11/2018\n"
    )
    found = reading(paper)
    assert stated(found, Predicate.MEMBER_OF) == {
        "Anyshire Police memberOf Anyshire Domestic Abuse Board",
        "Anyshire Women's Aid memberOf Anyshire Domestic Abuse Board",
    }
    assert not [entity for entity in found.entities if entity.type == "Meeting"]


def test_a_list_of_seats_ends_where_the_clause_above_it_goes_on() -> None:
    paper = (
        "Anyshire Safeguarding Board\n\n"
        "4.2 The Executive Group is chaired by the Director of Law and consists of:\n"
        "a) Chief Nurse, Anyshire CCG\nb) Board Manager\n\n"
        "4.3 The Board has the following sub groups:\na) Audit Group\nb) Learning Group\n"
    )
    found = stated(reading(paper), Predicate.MEMBER_OF)
    assert "Chief Nurse memberOf Executive Group" in found
    assert "Audit Group memberOf Executive Group" not in found


def test_a_list_of_members_may_begin_after_a_name_that_ends_in_a_stop() -> None:
    paper = (
        "Marlshire Recovery Board\n\n"
        "2.1 The Board is chaired by Ada Holt. Its work plan is at Annex C. The members are:\n\n"
        "- Head of Early Help (Jo Marsh)\n- Chief Inspector, Marlshire Police\n"
    )
    found = stated(reading(paper), Predicate.MEMBER_OF)
    assert "Jo Marsh memberOf Marlshire Recovery Board" in found
    assert "Chief Inspector memberOf Marlshire Recovery Board" in found


LISTS = """Learning Group: Terms of Reference

The Learning Group is a sub-group of the Anyshire Safeguarding Adults Board (ASAB) Delivery Group.

The Group will receive at each meeting:
\u2022
the audit findings of the Quality Team
\u2022
written feedback from the Youth Council

The Group will have regular representation from partners and officers as follows:
(a)
eight members, one of whom will be appointed as Chair by the Anyshire Cabinet each May.
(b)
two representatives of the Carers Forum
(c)
Anyshire Police - Head of Crime

Objectives:
- Receive quarterly data from the Practice Panel

Ann Vale is Vice Chair. The Delivery Group reports to the Wellbeing Board. The ASAB Delivery Group
agreed these terms.
"""


def test_lists_whose_marks_stand_alone_tell_of_the_group() -> None:
    found = stated(reading(LISTS))
    assert {
        "Quality Team reportsTo Learning Group",
        "Youth Council reportsTo Learning Group",
        "Practice Panel reportsTo Learning Group",
        "Carers Forum memberOf Learning Group",
        "Anyshire Police memberOf Learning Group",
        "Head of Crime represents Anyshire Police",
        "Ann Vale viceChairs Learning Group",
        "Anyshire Safeguarding Adults Board (ASAB) Delivery Group reportsTo Wellbeing Board",
    } <= found
    assert "Anyshire Cabinet memberOf Learning Group" not in found


def test_announced_groups_keep_what_stands_before_a_preposition() -> None:
    found = stated(
        reading(
            "Anyshire Safeguarding Board\n\nTwo working groups report in to the Board: the "
            "Planning for Adulthood Group, which the Designated Nurse chairs, and the Learning "
            "Group.\n"
        )
    )
    assert {
        "Planning for Adulthood Group reportsTo Anyshire Safeguarding Board",
        "Learning Group reportsTo Anyshire Safeguarding Board",
        "Designated Nurse chairs Planning for Adulthood Group",
    } <= found


def test_a_full_stop_parts_whom_to_contact_from_the_title() -> None:
    found = stated(
        reading(
            "Anyshire Audit Committee\n\nSupport officer: Ann Vale. Democratic Officer - 01300\n"
        )
    )
    assert "Ann Vale holdsPost Democratic Officer" in found


@pytest.mark.parametrize("mark", [" – ", ": ", ", ", " of the ", " - "])
def test_who_chairs_another_group_has_a_seat_by_that_office(mark: str) -> None:
    seat = f"Chair{mark}Quality Assurance Sub-Group"
    found = stated(
        reading(
            "Anyshire Delivery Group\n\nTerms of Reference\n\nMembership\n\n"
            f"- Vice Chair – Head of Law, Anyshire Council\n- {seat}\n- Named Nurse\n"
        )
    )
    assert {
        "Head of Law viceChairs Anyshire Delivery Group",
        f"{seat} chairs Quality Assurance Sub-Group",
        f"{seat} memberOf Anyshire Delivery Group",
        "Named Nurse memberOf Anyshire Delivery Group",
    } <= found
    assert "Quality Assurance Sub-Group chairs Anyshire Delivery Group" not in found


def test_a_group_whose_head_noun_is_in_lower_case_is_named_in_full() -> None:
    said = (
        "Executive Group\n\nThe Executive group is a sub-group of the Borshire Safeguarding "
        "Board. The Chair of the Learning sub-group attends the Executive group."
    )
    assert stated(reading(said), Predicate.PART_OF, Predicate.CHAIRS) >= {
        "Executive group partOf Borshire Safeguarding Board",
        "Chair of the Learning sub-group chairs Learning sub-group",
    }


def test_the_sub_groups_of_a_page_are_of_the_board_that_its_first_is_said_to_be_of() -> None:
    said = (
        "Executive Group\n\nRemit: The Executive group is a formally constituted sub-group of the "
        "Borshire and Marlow Safeguarding Adults Partnership Board (BMSAPB). The BMSAP Board "
        "meets quarterly. Reports go to the BMSAPB Board Manager.\n\nPractice Sub-group\n\n"
        "Purpose: To advise the Independent Chair of new cases for the BMSAPB.\n"
    )
    board = "Borshire and Marlow Safeguarding Adults Partnership Board"
    found = reading(said)
    assert stated(found, Predicate.PART_OF) == {
        f"Executive group partOf {board}",
        f"Practice Sub-group partOf {board}",
    }
    assert stated(found, Predicate.POST_IN, Predicate.CHAIRS) >= {
        f"BMSAPB Board Manager postIn {board}",
        f"Independent Chair chairs {board}",
    }


LINES_OF_OLD = """Terms of
Reference - Ashby Corporate
Parenting Panel
Membership
Chair: Leader of the Council
– B Orme
Deputy Chair: Councillor
J Strand
Members: Head of
Law
Chief Executive
Director
of Adult Care
Quorum
Three members.
Responsibilities
The Panel will:
{}
Receive an annual
report from the Director of Adult Care;
{}
Hold the Chief Executive to account for
delivery.
The Panel reports to the Cabinet.
"""


@pytest.mark.parametrize("marks", [("1.", "2."), ("1)", "2)")])
def test_titles_are_whole_whose_lines_were_cut_before_the_text_was_laid_out_anew(
    marks: tuple[str, str],
) -> None:
    found = stated(reading(LINES_OF_OLD.format(*marks)))
    panel = "Ashby Corporate Parenting Panel"
    assert {
        f"B Orme chairs {panel}",
        "B Orme holdsPost Leader of the Council",
        f"J Strand viceChairs {panel}",
        f"Head of Law memberOf {panel}",
        f"Chief Executive memberOf {panel}",
        f"Director of Adult Care memberOf {panel}",
        f"Director of Adult Care reportsTo {panel}",
        f"Chief Executive accountableTo {panel}",
    } <= found
